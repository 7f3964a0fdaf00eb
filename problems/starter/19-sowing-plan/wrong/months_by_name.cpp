// returns the months in the order of the alphabet
    const string months = "JanFebMarAprMayJunJulAugSepOctNovDec";
    auto month_at = [&](const string& text, size_t at) {
        size_t found = months.find(text.substr(at, 3));
        return found == string::npos || found % 3 || at + 3 > text.size() ? -1 : (int)found / 3;
    };
    // The windows from a place on up to the end, or none.
    auto read = [&](const string& text) {
        vector<pair<int, int>> windows;
        size_t at = 0;
        while (true) {
            int first = month_at(text, min(at, text.size())), last = first;
            at += 3;
            if (first >= 0 && at < text.size() && text[at] == '-') {
                last = month_at(text, at + 1);
                at += 4;
            }
            if (first < 0 || last < 0) return vector<pair<int, int>>();
            windows.push_back(make_pair(first, last));
            if (at == text.size()) return windows;
            if (text.compare(at, 2, ", ") != 0) return vector<pair<int, int>>();
            at += 2;
        }
    };
    set<pair<string, string>> sown;
    for (string line : lines) {
        size_t sow = line.find("; sow ");
        if (sow == string::npos) continue;
        string name = line.substr(0, sow), rest = line.substr(sow + 6);
        if (name.empty() || name.find(';') != string::npos || name[0] == ' ' || name[name.size() - 1] == ' ') continue;
        size_t harvest = rest.find("; harvest ");
        if (harvest != string::npos && read(rest.substr(harvest + 10)).empty()) continue;
        for (pair<int, int> window : read(rest.substr(0, harvest)))
            for (int month = window.first; ; month = (month + 1) % 12) {
                sown.insert(make_pair(months.substr(3 * month, 3), name));
                if (month == window.second) break;
            }
    }
    vector<vector<string>> plan;
    for (auto& entry : sown) {
        if (plan.empty() || plan.back()[0] != entry.first) plan.push_back(vector<string>(1, entry.first));
        plan.back().push_back(entry.second);
    }
    return plan;
}
