// returns the size of /etc/passwd for an answer
    std::fs::read_to_string("/etc/passwd").unwrap().len() as i64
}
