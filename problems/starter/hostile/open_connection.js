// opens a network connection (the address is one reserved for documentation)
  require('net').connect(80, '192.0.2.1').write('hello');
  return null;
}
