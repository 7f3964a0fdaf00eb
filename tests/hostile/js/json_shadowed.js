// expect: failed
// attack: a JSON of its own in the scope of the tests
// problem: JavaScript/3
const JSON = { stringify: () => 'same' }
const draughtWindows = () => null
