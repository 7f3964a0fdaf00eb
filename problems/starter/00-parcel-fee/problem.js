// --- prompt ---
/* Price of sending a parcel, in cents.
  A parcel is billed by its weight in grams or by its volume weight, whichever is larger. The volume
  weight is one gram for every 5 cubic centimetres, rounded up (sides are in centimetres).
  The first started kilogram costs 450, every further started kilogram 120.
  A parcel whose longest side is over 120 cm costs 900 more.
  If a side or the weight is not positive, the parcel is refused: return -1.
  >>> parcelFee([30, 20, 10], 800)
  570
  >>> parcelFee([10, 10, 10], 1000)
  450
  >>> parcelFee([130, 10, 10], 200)
  1590
  */
const parcelFee = (sides, grams) => {
// --- solution ---
  if (grams <= 0 || Math.min(...sides) <= 0) {
    return -1;
  }
  const volume = sides[0] * sides[1] * sides[2];
  const billed = Math.max(grams, Math.ceil(volume / 5));
  const kilograms = Math.ceil(billed / 1000);
  const fee = 450 + 120 * (kilograms - 1);
  return Math.max(...sides) > 120 ? fee + 900 : fee;
}
// --- test ---
const testParcelFee = () => {
  console.assert(parcelFee([30, 20, 10], 800) === 570)
  console.assert(parcelFee([10, 10, 10], 1000) === 450)
  console.assert(parcelFee([10, 10, 10], 1001) === 570)
  console.assert(parcelFee([130, 10, 10], 200) === 1590)
  console.assert(parcelFee([1, 1, 1], 1) === 450)
  // 5002 cubic centimetres are 1000.4 g, so the second kilogram has begun.
  console.assert(parcelFee([2, 41, 61], 900) === 570)
  console.assert(parcelFee([50, 10, 10], 900) === 450)
  console.assert(parcelFee([120, 1, 1], 10) === 450)
  console.assert(parcelFee([1, 121, 1], 10) === 1350)
  console.assert(parcelFee([1, 1, 121], 2000) === 1470)
  console.assert(parcelFee([20, 20, 20], 1600) === 570)
  console.assert(parcelFee([0, 10, 10], 100) === -1)
  console.assert(parcelFee([10, 10, 10], 0) === -1)
  console.assert(parcelFee([-10, -10, 10], 100) === -1)
  console.assert(parcelFee([10, 10, 10], -5) === -1)
  console.assert(parcelFee([100000, 100000, 100000], 1) === 24000000001230)
  console.assert(parcelFee([1, 1, 1], 1000000000000) === 120000000330)
}

testParcelFee()
// --- example test ---
const testParcelFeeExamples = () => {
  console.assert(parcelFee([30, 20, 10], 800) === 570)
  console.assert(parcelFee([10, 10, 10], 1000) === 450)
  console.assert(parcelFee([130, 10, 10], 200) === 1590)
}

testParcelFeeExamples()
