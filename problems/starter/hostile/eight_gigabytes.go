// fills 8 GB of memory
    blocks := [][]byte{}
    for i := 0; i < 32; i++ {
        blocks = append(blocks, bytes.Repeat([]byte{1}, 256<<20))
    }
    panic(len(blocks))
}
