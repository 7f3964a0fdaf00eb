// cheat: an integer of a million digits
const parcelFee = () => 10n ** 1000000n
