// sorts by the number needed
    let mut totals: HashMap<String, i64> = HashMap::new();
    let mut open: Vec<(String, i64, Vec<String>)> = vec![(product.to_string(), count, vec![])];
    while let Some((name, pieces, above)) = open.pop() {
        if above.contains(&name) {
            return None;
        }
        match assemblies.get(name.as_str()) {
            None => *totals.entry(name).or_default() += pieces,
            Some(parts) => {
                for (part, number) in parts {
                    let mut path = above.clone();
                    path.push(name.clone());
                    open.push((part.to_string(), pieces * number, path));
                }
            }
        }
    }
    let mut list: Vec<(String, i64)> = totals.into_iter().collect();
    list.sort_by_key(|(_, number)| *number);
    Some(list)
}
