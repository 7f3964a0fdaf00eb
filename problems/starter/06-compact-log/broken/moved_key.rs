// compile error: uses a key after it was moved
    let mut kept: Vec<(String, String)> = vec![];
    for line in lines {
        let parts: Vec<String> = line.splitn(3, ' ').map(String::from).collect();
        if parts.len() == 3 && parts[0] == "put" {
            let key = parts[1].clone();
            kept.push((key, line.to_string()));
            kept.retain(|(other, value)| *other != key || value == line);
        }
    }
    kept.into_iter().map(|(_, line)| line).collect()
}
