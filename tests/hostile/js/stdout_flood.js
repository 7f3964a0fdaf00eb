// expect: output_limit
// attack: prints without end
const parcelFee = (sides, grams) => {
  for (;;) console.log('flood '.repeat(2000))
}
