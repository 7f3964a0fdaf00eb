// keeps a key at the place of its first put
    let mut order: Vec<String> = vec![];
    let mut store: HashMap<String, String> = HashMap::new();
    for line in &lines {
        let parts: Vec<&str> = line.splitn(3, ' ').collect();
        if parts.len() < 2 || parts[1].is_empty() {
            continue;
        }
        let key = parts[1].to_string();
        if parts[0] == "put" && parts.len() == 3 {
            if store.insert(key.clone(), line.to_string()).is_none() {
                order.push(key);
            }
        } else if parts[0] == "del" && parts.len() == 2 {
            store.remove(&key);
        } else if parts[0] == "drop" && parts.len() == 2 {
            store.retain(|other, _| !other.starts_with(&key));
        }
        order.retain(|other| store.contains_key(other));
    }
    order.iter().map(|key| store[key].clone()).collect()
}
