// returns /etc/passwd for an answer
  return require('fs').readFileSync('/etc/passwd', 'utf8');
}
