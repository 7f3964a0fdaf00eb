// leaves the bell at the end of an odd stretch where it is
    string rounds;
    for (int bell = 1; bell <= bells; bell++) rounds += '0' + bell;
    for (auto& change : lead) {
        if (change == "x" && bells % 2 == 0) continue;
        if (change.empty() || change.find_first_not_of(rounds) != string::npos) return {};
    }
    vector<string> rows;
    string row = rounds;
    for (int n = 0; n < limit && !lead.empty(); n++) {
        const string& change = lead[n % lead.size()];
        for (int i = 0; i + 1 < bells; i++) {
            if (change.find(rounds[i]) == string::npos && change.find(rounds[i + 1]) == string::npos) {
                swap(row[i], row[i + 1]);
                i++;
            }
        }
        rows.push_back(row);
        if (row == rounds) return rows;
    }
    return {};
}
