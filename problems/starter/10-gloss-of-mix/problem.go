// --- prompt ---

// Work out the gloss of cans of paint that are poured together.
// Every can is given as {litres, gloss}, the gloss in percent. In the mix every litre counts alike: a can
// of three litres is the same as three cans of one litre each.
// Cans of zero litres or less are left out, and so are cans with a gloss below 0 or above 100. A gloss of
// exactly 0 or 100 is fine.
// Return the gloss of the mix in percent, not rounded, or -1 if no can is left.
// >>> GlossOfMix([][2]float64{{1, 20}, {3, 60}})
// 50
// >>> GlossOfMix([][2]float64{{2, 35}, {0.5, 120}})
// 35
// >>> GlossOfMix([][2]float64{{0, 50}})
// -1
func GlossOfMix(cans [][2]float64) float64 {
// --- solution ---
    total, weighted := 0.0, 0.0
    for _, can := range cans {
        litres, gloss := can[0], can[1]
        if litres <= 0 || gloss < 0 || gloss > 100 {
            continue
        }
        total += litres
        weighted += litres * gloss
    }
    if total == 0 {
        return -1
    }
    return weighted / total
}
// --- test ---
func TestGlossOfMix(t *testing.T) {
    assert := assert.New(t)
    near := func(actual, expected float64) bool {
        return actual-expected < 1e-6 && expected-actual < 1e-6
    }
    type cans = [][2]float64
    assert.True(near(GlossOfMix(cans{{1, 20}, {3, 60}}), 50.0))
    assert.True(near(GlossOfMix(cans{{2, 35}, {0.5, 120}}), 35.0))
    assert.Equal(-1.0, GlossOfMix(cans{{0, 50}}))
    assert.Equal(-1.0, GlossOfMix(cans{}))
    assert.True(near(GlossOfMix(cans{{2.5, 37.5}}), 37.5))
    assert.True(near(GlossOfMix(cans{{1, 0}}), 0.0))
    assert.True(near(GlossOfMix(cans{{4, 100}}), 100.0))
    assert.True(near(GlossOfMix(cans{{3, 0}, {1, 100}}), 25.0))
    assert.Equal(-1.0, GlossOfMix(cans{{1, 100.5}}))
    assert.Equal(-1.0, GlossOfMix(cans{{1, -0.5}}))
    assert.True(near(GlossOfMix(cans{{1, 99.5}, {1, 100.5}}), 99.5))
    // What is left out adds no litres either.
    assert.True(near(GlossOfMix(cans{{9, 130}, {1, 30}, {9, -10}}), 30.0))
    assert.True(near(GlossOfMix(cans{{-1, 90}, {2, 30}}), 30.0))
    assert.True(near(GlossOfMix(cans{{-1, 40}, {1, 40}}), 40.0))
    assert.Equal(-1.0, GlossOfMix(cans{{-2, 50}}))
    assert.Equal(-1.0, GlossOfMix(cans{{0, 10}, {-1, 20}, {5, 100.1}}))
    assert.True(near(GlossOfMix(cans{{1, 10}, {1, 20}, {1, 40}}), 70.0/3.0))
    assert.True(near(GlossOfMix(cans{{0.7, 35.5}, {0.2, 80}, {1.1, 12.25}}), 27.1625))
    // Equal cans are poured as often as they are listed.
    assert.True(near(GlossOfMix(cans{{1, 10}, {1, 10}, {2, 90}}), 50.0))
    assert.True(near(GlossOfMix(cans{{1, 10}, {2, 10}, {1, 90}}), 30.0))
    assert.True(near(GlossOfMix(cans{{0.001, 80}, {0.003, 40}}), 50.0))
    assert.True(near(GlossOfMix(cans{{1000000, 10}, {3000000, 0.5}}), 2.875))
    // The sum of i * i over the sum of i; no litres at 0.
    many := cans{}
    for i := 0; i < 2020; i++ {
        many = append(many, [2]float64{float64(i % 101), float64(i % 101)})
    }
    assert.True(near(GlossOfMix(many), 67.0))
}
// --- example test ---
func TestGlossOfMix(t *testing.T) {
    assert := assert.New(t)
    near := func(actual, expected float64) bool {
        return actual-expected < 1e-6 && expected-actual < 1e-6
    }
    assert.True(near(GlossOfMix([][2]float64{{1, 20}, {3, 60}}), 50.0))
    assert.True(near(GlossOfMix([][2]float64{{2, 35}, {0.5, 120}}), 35.0))
    assert.Equal(-1.0, GlossOfMix([][2]float64{{0, 50}}))
}
