// writes into /usr
  require('fs').writeFileSync('/usr/bin/node', '#!/bin/sh\nexit 0\n');
  return null;
}
