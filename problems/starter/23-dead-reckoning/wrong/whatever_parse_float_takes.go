// takes every number that ParseFloat takes: "1e3", "inf", "+4", "0x1p4"
    position := [2]float64{}
    quadrant := regexp.MustCompile(`^([NS])(.+)([EW])$`)
    for _, leg := range legs {
        parts := strings.Split(leg, " ")
        if len(parts) != 2 {
            return [2]float64{}, fmt.Errorf("malformed leg %q", leg)
        }
        miles, err := strconv.ParseFloat(parts[1], 64)
        if err != nil || miles < 0 {
            return [2]float64{}, fmt.Errorf("malformed leg %q", leg)
        }
        course, known := map[string]float64{"N": 0, "E": 90, "S": 180, "W": 270}[parts[0]]
        if !known {
            match := quadrant.FindStringSubmatch(parts[0])
            if match == nil {
                return [2]float64{}, fmt.Errorf("malformed leg %q", leg)
            }
            course, err = strconv.ParseFloat(match[2], 64)
            if err != nil || course < 0 || course > 90 {
                return [2]float64{}, fmt.Errorf("malformed leg %q", leg)
            }
            if match[1] == "S" {
                course = 180 - course
            }
            if match[3] == "W" {
                course = -course
            }
        }
        position[0] += miles*math.Sin(course*math.Pi/180) + miles/speed*current[0]
        position[1] += miles*math.Cos(course*math.Pi/180) + miles/speed*current[1]
    }
    return position, nil
}
