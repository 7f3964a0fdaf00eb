// leaves a key at the place where it was first put, and takes every verb for put
    vector<string> keys;
    map<string, string> kept;
    for (string& line : lines) {
        size_t from = line.find(' ');
        if (from == string::npos) continue;
        size_t to = line.find(' ', from + 1);
        string key = line.substr(from + 1, to == string::npos ? to : to - from - 1);
        if (line.substr(0, 4) == "del ") kept.erase(key);
        else if (to != string::npos) {
            if (!kept.count(key)) keys.push_back(key);
            kept[key] = line;
        }
    }
    vector<string> log;
    for (string& key : keys) if (kept.count(key)) log.push_back(kept[key]);
    return log;
}
