// rounds the volume weight down
    volume := 1
    for _, side := range sides {
        if side <= 0 || grams <= 0 {
            return -1
        }
        volume *= side
    }
    billed := volume / 5
    if billed < grams {
        billed = grams
    }
    fee := 450 + 120*((billed-1)/1000)
    for _, side := range sides {
        if side > 120 {
            return fee + 900
        }
    }
    return fee
}
