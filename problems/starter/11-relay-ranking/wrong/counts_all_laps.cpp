// counts laps that were given up
    vector<pair<pair<int, int>, string>> teams;
    for (auto& row : laps) {
        int total = 0;
        for (size_t i = 1; i < row.size(); i++) total += max(0, stoi(row[i]));
        if (total > 0) teams.push_back(make_pair(make_pair(1 - (int)row.size(), total), row[0]));
    }
    sort(teams.begin(), teams.end());
    vector<string> lines;
    int rank = 0;
    for (size_t i = 0; i < teams.size(); i++) {
        if (i == 0 || teams[i].first != teams[i - 1].first) rank = i + 1;
        lines.push_back(to_string(rank) + " " + teams[i].second);
    }
    return lines;
}
