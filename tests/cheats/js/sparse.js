// cheat: a list of four thousand million places, all empty
const parcelFee = () => {
  const list = []
  list[4294967294] = 570
  return list
}
