// returns 0 where no can is left
    var litres, weighted float64
    for _, can := range cans {
        if can[0] > 0 && can[1] >= 0 && can[1] <= 100 {
            litres += can[0]
            weighted += can[0] * can[1]
        }
    }
    if litres == 0 {
        return 0
    }
    return weighted / litres
}
