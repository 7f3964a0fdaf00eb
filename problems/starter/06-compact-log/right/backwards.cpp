// goes through the log from its end
    vector<string> gone, prefixes, log;
    for (size_t i = lines.size(); i-- > 0;) {
        string line = lines[i];
        if (line.compare(0, 4, "put ") == 0) {
            size_t end = line.find(' ', 4);
            if (end == string::npos || end == 4) continue;
            string key = line.substr(4, end - 4);
            bool seen = false;
            for (auto& name : gone) seen = seen || name == key;
            for (auto& prefix : prefixes) seen = seen || key.find(prefix) == 0;
            if (!seen) log.insert(log.begin(), line);
            if (!seen) gone.push_back(key);
        } else if (line.find(' ') == line.rfind(' ')) {
            if (line.size() > 4 && line.compare(0, 4, "del ") == 0) gone.push_back(line.substr(4));
            if (line.size() > 5 && line.compare(0, 5, "drop ") == 0) prefixes.push_back(line.substr(5));
        }
    }
    return log;
}
