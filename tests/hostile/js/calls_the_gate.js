// expect: failed incomplete runtime_error
// attack: finds the function that runs the tests among its arguments, gives it none, and leaves before the true ones
const parcelFee = (sides, grams) => null
arguments[5](() => {})
return
