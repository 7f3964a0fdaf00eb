// runtime error: takes the name of a team for a time
    vector<pair<pair<int, int>, string>> teams;
    for (auto& row : laps) {
        int count = 0, total = 0;
        for (auto& time : row) {
            if (stoi(time) > 0) {
                count++;
                total += stoi(time);
            }
        }
        if (count > 0) teams.push_back(make_pair(make_pair(-count, total), row[0]));
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
