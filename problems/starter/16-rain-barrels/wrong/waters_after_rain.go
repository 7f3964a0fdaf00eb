// waters on every day without rain
    held := append([]int{}, levels...)
    pond, missing := 0, 0
    for _, litres := range rain {
        needed := 0
        if litres == 0 {
            needed = demand
        }
        for i := range held {
            held[i] += litres
            litres = 0
            if held[i] > capacities[i] {
                litres = held[i] - capacities[i]
                held[i] = capacities[i]
            }
        }
        pond += litres
        for i := len(held) - 1; i >= 0 && needed > 0; i-- {
            if held[i] <= 5 {
                continue
            }
            taken := held[i] - 5
            if taken > needed {
                taken = needed
            }
            held[i] -= taken
            needed -= taken
        }
        missing += needed
    }
    return [][]int{held, {pond, missing}}
}
