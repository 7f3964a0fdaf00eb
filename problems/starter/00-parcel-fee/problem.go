// --- prompt ---

// Price of sending a parcel, in cents.
// A parcel is billed by its weight in grams or by its volume weight, whichever is larger. The volume
// weight is one gram for every 5 cubic centimetres, rounded up (sides are in centimetres).
// The first started kilogram costs 450, every further started kilogram 120.
// A parcel whose longest side is over 120 cm costs 900 more.
// If a side or the weight is not positive, the parcel is refused: return -1.
// >>> ParcelFee([]int{30, 20, 10}, 800)
// 570
// >>> ParcelFee([]int{10, 10, 10}, 1000)
// 450
// >>> ParcelFee([]int{130, 10, 10}, 200)
// 1590
func ParcelFee(sides []int, grams int) int {
// --- solution ---
    if grams <= 0 {
        return -1
    }
    volume, longest := 1, 0
    for _, side := range sides {
        if side <= 0 {
            return -1
        }
        volume *= side
        if side > longest {
            longest = side
        }
    }
    billed := (volume + 4) / 5
    if grams > billed {
        billed = grams
    }
    fee := 450 + 120*((billed+999)/1000-1)
    if longest > 120 {
        fee += 900
    }
    return fee
}
// --- test ---
func TestParcelFee(t *testing.T) {
    assert := assert.New(t)
    assert.Equal(570, ParcelFee([]int{30, 20, 10}, 800))
    assert.Equal(450, ParcelFee([]int{10, 10, 10}, 1000))
    assert.Equal(570, ParcelFee([]int{10, 10, 10}, 1001))
    assert.Equal(1590, ParcelFee([]int{130, 10, 10}, 200))
    assert.Equal(450, ParcelFee([]int{1, 1, 1}, 1))
    // 5002 cubic centimetres are 1000.4 g, so the second kilogram has begun.
    assert.Equal(570, ParcelFee([]int{2, 41, 61}, 900))
    assert.Equal(450, ParcelFee([]int{50, 10, 10}, 900))
    assert.Equal(450, ParcelFee([]int{120, 1, 1}, 10))
    assert.Equal(1350, ParcelFee([]int{1, 121, 1}, 10))
    assert.Equal(1470, ParcelFee([]int{1, 1, 121}, 2000))
    assert.Equal(570, ParcelFee([]int{20, 20, 20}, 1600))
    assert.Equal(-1, ParcelFee([]int{0, 10, 10}, 100))
    assert.Equal(-1, ParcelFee([]int{10, 10, 10}, 0))
    assert.Equal(-1, ParcelFee([]int{-10, -10, 10}, 100))
    assert.Equal(-1, ParcelFee([]int{10, 10, 10}, -5))
    assert.Equal(24000000001230, ParcelFee([]int{100000, 100000, 100000}, 1))
    assert.Equal(120000000330, ParcelFee([]int{1, 1, 1}, 1000000000000))
}
// --- example test ---
func TestParcelFee(t *testing.T) {
    assert := assert.New(t)
    assert.Equal(570, ParcelFee([]int{30, 20, 10}, 800))
    assert.Equal(450, ParcelFee([]int{10, 10, 10}, 1000))
    assert.Equal(1590, ParcelFee([]int{130, 10, 10}, 200))
}
