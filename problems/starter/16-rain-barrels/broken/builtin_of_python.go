// syntax error: adds up with a builtin of Python
    if len(levels) == 0 {
        return [][]int{{}, {sum(rain), 0}}
    }
    held := append([]int{}, levels...)
    pond, missing := 0, 0
    for day, litres := range rain {
        for i := range held {
            held[i] += litres
            litres = 0
            if held[i] > capacities[i] {
                litres = held[i] - capacities[i]
                held[i] = capacities[i]
            }
        }
        pond += litres
        if rain[day] > 0 || day > 0 && rain[day-1] > 0 {
            continue
        }
        missing += demand
    }
    return [][]int{held, {pond, missing}}
}
