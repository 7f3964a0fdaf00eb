// endless loop: a cycle keeps its queue filled
    let mut totals = std::collections::BTreeMap::new();
    let mut queue = std::collections::VecDeque::from([(product, count)]);
    while let Some((name, pieces)) = queue.pop_front() {
        match assemblies.get(name) {
            None => *totals.entry(name.to_string()).or_insert(0) += pieces,
            Some(parts) => queue.extend(parts.iter().map(|(part, number)| (*part, pieces.wrapping_mul(*number)))),
        }
    }
    Some(totals.into_iter().collect())
}
