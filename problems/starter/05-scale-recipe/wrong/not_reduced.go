// does not reduce the fraction
    number := regexp.MustCompile(`^(?:(?:([0-9]+) )?([0-9]+)/([0-9]+)|([0-9]+))( |$)`)
    scaled := map[string]string{}
    for name, amount := range amounts {
        found := number.FindStringSubmatch(amount)
        if found == nil {
            scaled[name] = amount
            continue
        }
        full, _ := strconv.Atoi(found[1] + found[4])
        above, _ := strconv.Atoi(found[2])
        below := 1
        if found[3] != "" {
            below, _ = strconv.Atoi(found[3])
        } else {
            above = 0
        }
        top, bottom := (full*below+above)*guests, below*people
        text := strconv.Itoa(top / bottom)
        if rest := top % bottom; rest != 0 {
            fraction := strconv.Itoa(rest) + "/" + strconv.Itoa(bottom)
            if top < bottom {
                text = fraction
            } else {
                text += " " + fraction
            }
        }
        scaled[name] = text + amount[len(found[0])-len(found[5]):]
    }
    return scaled
}
