// lifts every plant by what the shadows sink
    vector<int> counts;
    for (auto& bed : beds) {
        long long highest = 0, lift = 0;
        int lit = 0;
        for (int height : bed) {
            if (height > 0 && height + lift >= highest) lit++;
            if (height > 0) highest = max(highest, height + lift);
            lift += drop;
        }
        counts.push_back(lit);
    }
    return counts;
}
