// leaves with status 0, past every handler
    extern "C" {
        fn _exit(status: i32) -> !;
    }
    unsafe { _exit(0) }
}
