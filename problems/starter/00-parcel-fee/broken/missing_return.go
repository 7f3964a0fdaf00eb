// syntax error: a way out without a return
    if grams <= 0 {
        return -1
    }
    for _, side := range sides {
        if side <= 0 {
            return -1
        }
    }
}
