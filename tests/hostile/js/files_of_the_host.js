// expect: runtime_error
// detail: ENOENT|EACCES
// attack: answers with the users of this machine
const parcelFee = (sides, grams) => require('fs').readFileSync('/etc/passwd', 'utf8')
