// prints without end
    for {
        fmt.Println(strings.Repeat("flood ", 200))
    }
}
