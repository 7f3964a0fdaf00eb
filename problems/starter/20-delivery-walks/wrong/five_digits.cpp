// takes 99999 for the end of a range that has none
    struct Rule {
        string street, side, walk;
        int low, high;
    };
    vector<Rule> all;
    for (auto& text : rules) {
        size_t colon = text.find(':');
        Rule rule;
        rule.walk = text.substr(colon + 2);
        rule.street = text.substr(0, colon);
        rule.low = 1;
        rule.high = 99999;
        size_t space = rule.street.rfind(' ');
        string last = space == string::npos ? "" : rule.street.substr(space + 1);
        if (last == "odd" || last == "even") {
            rule.side = last;
            rule.street = rule.street.substr(0, space);
            space = rule.street.rfind(' ');
            last = space == string::npos ? "" : rule.street.substr(space + 1);
        }
        size_t dash = last.find('-');
        bool range = dash != string::npos && dash > 0;
        for (char c : last) if (c != '-' && !(c >= '0' && c <= '9')) range = false;
        if (range) {
            rule.low = stoi(last.substr(0, dash));
            if (dash + 1 < last.size()) rule.high = stoi(last.substr(dash + 1));
            rule.street = rule.street.substr(0, space);
        }
        all.push_back(rule);
    }
    vector<string> walks;
    for (auto& address : addresses) {
        size_t space = address.rfind(' ');
        string street = address.substr(0, space), walk;
        int number = stoi(address.substr(space + 1)), fewest = 2000000000;
        for (auto& rule : all) {
            if (rule.street != street || number < rule.low || number > rule.high) continue;
            if (rule.side != "" && (rule.side == "odd") != (number % 2 == 1)) continue;
            int count = rule.high - rule.low + 1;
            if (rule.side == "odd") count = (rule.high + 1) / 2 - rule.low / 2;
            if (rule.side == "even") count = rule.high / 2 - (rule.low - 1) / 2;
            if (count <= fewest) {
                fewest = count;
                walk = rule.walk;
            }
        }
        walks.push_back(walk);
    }
    return walks;
}
