// prints without end
  for (;;) {
    console.log('flood '.repeat(200));
  }
}
