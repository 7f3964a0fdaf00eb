// starts goroutines until the memory is gone
    var nobody chan int
    for {
        go func() {
            var room [4096]byte
            room[0] = 1
            nobody <- int(room[0])
        }()
    }
}
