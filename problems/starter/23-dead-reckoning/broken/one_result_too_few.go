// syntax error: returns a position without an error
    position := [2]float64{}
    for _, leg := range legs {
        miles, err := strconv.ParseFloat(leg[2:], 64)
        if err != nil {
            return position, err
        }
        position[1] += miles + miles/speed*current[1]
    }
    return position
}
