// looks at the next plant to the east only
    counts := make([]int, len(beds))
    for i, bed := range beds {
        for j, height := range bed {
            if height > 0 && (j == 0 || height >= bed[j-1]-drop) {
                counts[i]++
            }
        }
    }
    return counts
}
