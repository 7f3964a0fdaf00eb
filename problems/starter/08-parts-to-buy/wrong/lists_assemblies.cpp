// lists what is built along with what is bought, and gives up at depth 50 with what it has
    map<string, vector<string>> rows;
    for (auto& row : assemblies) rows[row[0]] = row;
    map<string, long long> totals;
    vector<pair<string, long long>> work(1, make_pair(product, (long long)count));
    for (size_t at = 0; at < work.size() && at < 50; at++) {
        pair<string, long long> now = work[at];
        totals[now.first] += now.second;
        for (size_t i = 1; i + 1 < rows[now.first].size(); i += 2)
            work.push_back(make_pair(rows[now.first][i], now.second * stoll(rows[now.first][i + 1])));
    }
    vector<vector<string>> parts;
    for (auto& part : totals) parts.push_back({part.first, to_string(part.second)});
    return parts;
}
