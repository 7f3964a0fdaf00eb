// --- prompt ---

// Charge fines for things that came back late to a library of things.
// loans holds for every member the loans, each as {day due, day returned}. Days are numbered from 1.
// A thing with day returned 0 is still out and counts as if it came back today; none came back later.
// closed lists the days on which the library is closed, in any order, some maybe twice. A loan that is due
// on a closed day is due on the next open day instead. Its late days are the open days after the day due,
// up to and including the day returned.
// The first seven late days of a loan cost 20 cents each, all further ones 40 cents, but no loan costs
// more than 450 cents. If the thing is back, a loan with at most two late days costs nothing; with more,
// all of them are charged.
// Return the cents that every member owes in all, without the members who owe nothing; if there is nobody
// left, the map is empty, but not nil.
// >>> LoanFines(map[string][][2]int{"ada": {{10, 13}}, "bo": {{10, 12}}}, []int{}, 30)
// map[ada:60]
// >>> LoanFines(map[string][][2]int{"cy": {{5, 0}, {1, 4}}}, []int{6, 7, 8}, 10)
// map[cy:100]
// >>> LoanFines(map[string][][2]int{"di": {{6, 17}}}, []int{6, 7, 8}, 20)
// map[di:180]
func LoanFines(loans map[string][][2]int, closed []int, today int) map[string]int {
// --- solution ---
    isClosed := map[int]bool{}
    for _, day := range closed {
        isClosed[day] = true
    }
    fines := map[string]int{}
    for member, lent := range loans {
        for _, loan := range lent {
            due, returned := loan[0], loan[1]
            end := returned
            if returned == 0 {
                end = today
            }
            for isClosed[due] {
                due++
            }
            late := 0
            for day := due + 1; day <= end; day++ {
                if !isClosed[day] {
                    late++
                }
            }
            if late == 0 || late <= 2 && returned > 0 {
                continue
            }
            fine := 20 * late
            if late > 7 {
                fine += 20 * (late - 7)
            }
            if fine > 450 {
                fine = 450
            }
            fines[member] += fine
        }
    }
    return fines
}
// --- test ---
func TestLoanFines(t *testing.T) {
    assert := assert.New(t)
    type lent = map[string][][2]int
    type days = []int
    type cents = map[string]int
    assert.Equal(cents{"ada": 60}, LoanFines(lent{"ada": {{10, 13}}, "bo": {{10, 12}}}, days{}, 30))
    assert.Equal(cents{"cy": 100}, LoanFines(lent{"cy": {{5, 0}, {1, 4}}}, days{6, 7, 8}, 10))
    assert.Equal(cents{"di": 180}, LoanFines(lent{"di": {{6, 17}}}, days{6, 7, 8}, 20))
    assert.Equal(cents{}, LoanFines(lent{}, days{}, 1))
    assert.Equal(cents{}, LoanFines(lent{"m": {}}, days{3}, 9))
    assert.Equal(cents{}, LoanFines(lent{"m": {{10, 10}, {10, 4}}}, days{}, 30))
    assert.Equal(cents{}, LoanFines(lent{"m": {{10, 11}}}, days{}, 30))
    assert.Equal(cents{}, LoanFines(lent{"m": {{30, 0}}}, days{}, 30))
    assert.Equal(cents{}, LoanFines(lent{"m": {{31, 0}}}, days{}, 30))
    assert.Equal(cents{"m": 20}, LoanFines(lent{"m": {{29, 0}}}, days{}, 30))
    assert.Equal(cents{"m": 40}, LoanFines(lent{"m": {{28, 0}}}, days{}, 30))
    assert.Equal(cents{"m": 140}, LoanFines(lent{"m": {{10, 17}}}, days{}, 30))
    assert.Equal(cents{"m": 180}, LoanFines(lent{"m": {{10, 18}}}, days{}, 30))
    assert.Equal(cents{"m": 420}, LoanFines(lent{"m": {{10, 24}}}, days{}, 30))
    assert.Equal(cents{"m": 450}, LoanFines(lent{"m": {{10, 25}}}, days{}, 30))
    assert.Equal(cents{"m": 450}, LoanFines(lent{"m": {{1, 0}}}, days{}, 20000))
    assert.Equal(cents{"m": 980}, LoanFines(lent{"m": {{1, 50}, {1, 60}, {1, 5}}}, days{}, 60))
    assert.Equal(cents{"m": 200}, LoanFines(lent{"m": {{10, 15}, {20, 25}}}, days{}, 30))
    assert.Equal(cents{}, LoanFines(lent{"m": {{10, 12}, {20, 22}}}, days{}, 30))
    assert.Equal(cents{"m": 60}, LoanFines(lent{"m": {{10, 12}, {20, 23}}}, days{}, 30))
    assert.Equal(cents{}, LoanFines(lent{"m": {{10, 15}}}, days{13, 11, 12, 13}, 30))
    assert.Equal(cents{"m": 40}, LoanFines(lent{"m": {{10, 0}}}, days{13, 11, 12, 13}, 15))
    assert.Equal(cents{}, LoanFines(lent{"m": {{10, 13}}}, days{10}, 30))
    assert.Equal(cents{"m": 60}, LoanFines(lent{"m": {{10, 14}}}, days{10}, 30))
    assert.Equal(cents{"m": 60}, LoanFines(lent{"m": {{10, 16}}}, days{12, 11, 10, 11}, 30))
    assert.Equal(cents{}, LoanFines(lent{"m": {{10, 12}, {11, 0}}}, days{10, 11, 12}, 12))
    assert.Equal(cents{"m": 60}, LoanFines(lent{"m": {{10, 14}}}, days{14}, 30))
    assert.Equal(cents{"m": 60}, LoanFines(lent{"m": {{10, 13}}}, days{1, 9, 14}, 30))
    assert.Equal(cents{"b": 180, "constructor": 80, "Z": 60, "é": 180}, LoanFines(lent{"b": {{1, 9}}, "constructor": {{1, 5}}, "Z": {{1, 4}}, "c": {{1, 3}}, "é": {{1, 0}}}, days{}, 9))
    weekly, sundays := [][2]int{}, days{}
    for day := 7; day < 3000; day += 7 {
        sundays = append(sundays, day)
        if len(weekly) < 300 {
            weekly = append(weekly, [2]int{day - 6, day + 8})
        }
    }
    loans := lent{"a": weekly, "b": weekly, "c": weekly, "d": weekly, "e": weekly}
    assert.Equal(cents{"a": 102000, "b": 102000, "c": 102000, "d": 102000, "e": 102000}, LoanFines(loans, sundays, 3000))
}
// --- example test ---
func TestLoanFines(t *testing.T) {
    assert := assert.New(t)
    assert.Equal(map[string]int{"ada": 60}, LoanFines(map[string][][2]int{"ada": {{10, 13}}, "bo": {{10, 12}}}, []int{}, 30))
    assert.Equal(map[string]int{"cy": 100}, LoanFines(map[string][][2]int{"cy": {{5, 0}, {1, 4}}}, []int{6, 7, 8}, 10))
    assert.Equal(map[string]int{"di": 180}, LoanFines(map[string][][2]int{"di": {{6, 17}}}, []int{6, 7, 8}, 20))
}
