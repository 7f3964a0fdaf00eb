// writes into /usr
    std::fs::write("/usr/bin/rustc", "#!/bin/sh\nexit 0\n").unwrap();
    0
}
