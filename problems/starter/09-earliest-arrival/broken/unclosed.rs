// syntax error: ended at the token limit
    let mut rides: Vec<Vec<&str>> = hops.iter().map(|hop| hop.split(' ').collect()).collect();
    rides.sort_by(|a, b| a[3].cmp(b[3]));
    let mut reached: HashMap<&str, &str> = HashMap::new();
    reached.insert(origin, start);
    for ride in &rides {
        if let Some(time) = reached.get(ride[1]) {
            if *time <= ride
