package wire

// The codecs that most programs need. Made here they cost nothing where they are used: to make one takes a compiler
// longer than all the rest of a program that serves.

// Ints reads an []int.
func Ints(r *Reader) []int { return Slice(Int)(r) }

// PutInts writes it.
func PutInts(w *Writer, values []int) { PutSlice(PutInt)(w, values) }

// Floats reads a []float64.
func Floats(r *Reader) []float64 { return Slice(Float64)(r) }

// PutFloats writes it.
func PutFloats(w *Writer, values []float64) { PutSlice(PutFloat64)(w, values) }

// Strings reads a []string.
func Strings(r *Reader) []string { return Slice(String)(r) }

// PutStrings writes it.
func PutStrings(w *Writer, values []string) { PutSlice(PutString)(w, values) }

// Anys reads an []interface{}.
func Anys(r *Reader) []interface{} { return Slice(Any)(r) }

// PutAnys writes it.
func PutAnys(w *Writer, values []interface{}) { PutSlice(PutAny)(w, values) }

// IntLists reads an [][]int.
func IntLists(r *Reader) [][]int { return Slice(Ints)(r) }

// PutIntLists writes it.
func PutIntLists(w *Writer, values [][]int) { PutSlice(PutInts)(w, values) }

// IntPair reads a [2]int.
func IntPair(r *Reader) (pair [2]int) {
	Fill(r, pair[:], Int)
	return pair
}

// PutIntPair writes it.
func PutIntPair(w *Writer, pair [2]int) { PutArray(w, pair[:], PutInt) }

// FloatPair reads a [2]float64.
func FloatPair(r *Reader) (pair [2]float64) {
	Fill(r, pair[:], Float64)
	return pair
}

// PutFloatPair writes it.
func PutFloatPair(w *Writer, pair [2]float64) { PutArray(w, pair[:], PutFloat64) }

// AnyPair reads a [2]interface{}.
func AnyPair(r *Reader) (pair [2]interface{}) {
	Fill(r, pair[:], Any)
	return pair
}

// PutAnyPair writes it.
func PutAnyPair(w *Writer, pair [2]interface{}) { PutArray(w, pair[:], PutAny) }

// IntPairs reads a [][2]int.
func IntPairs(r *Reader) [][2]int { return Slice(IntPair)(r) }

// PutIntPairs writes it.
func PutIntPairs(w *Writer, values [][2]int) { PutSlice(PutIntPair)(w, values) }
