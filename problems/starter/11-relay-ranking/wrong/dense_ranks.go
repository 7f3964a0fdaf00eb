// goes on with the next rank behind teams that share one
    type team struct {
        name         string
        count, total int
    }
    teams := []team{}
    for name, times := range laps {
        one := team{name: name}
        for _, time := range times {
            if time > 0 {
                one.count++
                one.total += time
            }
        }
        if one.count > 0 {
            teams = append(teams, one)
        }
    }
    sort.Slice(teams, func(i, j int) bool {
        if teams[i].count != teams[j].count {
            return teams[i].count > teams[j].count
        }
        if teams[i].total != teams[j].total {
            return teams[i].total < teams[j].total
        }
        return teams[i].name < teams[j].name
    })
    lines := make([]string, len(teams))
    rank := 0
    for i, one := range teams {
        if i == 0 || one.count != teams[i-1].count || one.total != teams[i-1].total {
            rank++
        }
        lines[i] = fmt.Sprintf("%d %s", rank, one.name)
    }
    return lines
}
