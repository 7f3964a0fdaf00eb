// leaves the compartment without a leading zero
    if berth < 1 || berth > 26*perCoach {
        return ""
    }
    place := (berth - 1) % perCoach
    side := []string{"L", "R"}[place%6/3]
    return fmt.Sprintf("%c-%d-%s%d", 'A'+(berth-1)/perCoach, place/6+1, side, place%3+1)
}
