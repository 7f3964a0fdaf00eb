// syntax error: a variable that nobody uses
    reached := map[string]string{origin: start}
    rides := len(hops)
    return reached[target]
}
