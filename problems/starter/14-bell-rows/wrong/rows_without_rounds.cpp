// returns the rows that it has when the limit is reached
    const string rounds = string("123456789").substr(0, bells);
    vector<string> changes;
    for (string change : lead) {
        if (change.empty()) return {};
        if (change == "x") change = "";
        if (change.find_first_not_of(rounds) != string::npos) return {};
        string stays(bells, '-');
        for (char digit : change) stays[digit - '1'] = '|';
        for (size_t i = 0; i < stays.size(); i++) {
            if (stays[i] == '|') continue;
            if (i + 1 == stays.size() || stays[i + 1] == '|') return {};
            i++;
        }
        changes.push_back(stays);
    }
    vector<string> rows;
    if (changes.empty()) return rows;
    string row = rounds;
    do {
        if ((int)rows.size() >= limit) break;
        const string& stays = changes[rows.size() % changes.size()];
        for (int i = 0; i < bells; i++) {
            if (stays[i] == '|') continue;
            swap(row[i], row[i + 1]);
            i++;
        }
        rows.push_back(row);
    } while (row != rounds);
    return rows;
}
