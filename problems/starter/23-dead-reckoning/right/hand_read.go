// reads by hand and turns signs instead of courses
    number := func(text string) (float64, bool) {
        for place, c := range text {
            if c == '.' && place > 0 && place < len(text)-1 {
                continue
            }
            if c < '0' || c > '9' {
                return 0, false
            }
        }
        value, err := strconv.ParseFloat(text, 64)
        return value, err == nil
    }
    east, north, hours := 0.0, 0.0, 0.0
    for _, leg := range legs {
        malformed := fmt.Errorf("not a leg: %q", leg)
        parts := strings.Split(leg, " ")
        if len(parts) != 2 || parts[0] == "" {
            return [2]float64{}, malformed
        }
        miles, fine := number(parts[1])
        if !fine {
            return [2]float64{}, malformed
        }
        hours += miles / speed
        bearing := parts[0]
        switch bearing {
        case "N":
            north += miles
            continue
        case "S":
            north -= miles
            continue
        case "E":
            east += miles
            continue
        case "W":
            east -= miles
            continue
        }
        turned, fine := number(strings.Trim(bearing, "NESW"))
        first, last := bearing[:1], bearing[len(bearing)-1:]
        if !fine || turned > 90 || strings.Count(bearing, "N")+strings.Count(bearing, "S") != 1 || strings.Count(bearing, "E")+strings.Count(bearing, "W") != 1 {
            return [2]float64{}, malformed
        }
        sin, cos := math.Sincos(turned * math.Pi / 180)
        switch first {
        case "N":
            north += miles * cos
        case "S":
            north -= miles * cos
        default:
            return [2]float64{}, malformed
        }
        switch last {
        case "E":
            east += miles * sin
        case "W":
            east -= miles * sin
        default:
            return [2]float64{}, malformed
        }
    }
    return [2]float64{east + hours*current[0], north + hours*current[1]}, nil
}
