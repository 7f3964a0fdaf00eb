// takes tabs and line ends for spaces
    auto number = [](const string& text) {
        if (text.empty() || text.size() > 3) throw invalid_argument("bad number");
        for (char c : text) if (c < '0' || c > '9') throw invalid_argument("bad number");
        return stoi(text);
    };
    int used = 0, made = 0, uses = 0, makes = 0, words = 0;
    bool open = false;
    string word;
    for (char c : row + " ") {
        if (c != ' ' && c != '\t' && c != '\n') {
            word += c;
            continue;
        }
        if (word.empty()) continue;
        if (word[0] == '(') {
            if (open) throw invalid_argument("nested group");
            open = true;
            words = 0;
            word.erase(0, 1);
        }
        string rest;
        size_t end = word.find(')');
        bool closed = end != string::npos;
        if (closed) {
            rest = word.substr(end + 1);
            word.erase(end);
        }
        if (!word.empty()) {
            words++;
            if (word == "k2tog") { uses += 2; makes++; }
            else if (word == "sk2p") { uses += 3; makes++; }
            else if (word == "kfb") { uses++; makes += 2; }
            else if (word == "yo") makes++;
            else if (word.substr(0, 2) == "bo") uses += number(word.substr(2));
            else if (word[0] == 'k' || word[0] == 'p') {
                uses += number(word.substr(1));
                makes += number(word.substr(1));
            }
            else throw invalid_argument("unknown instruction");
        }
        int times = 1;
        if (closed) {
            if (!open || words == 0 || rest[0] != 'x') throw invalid_argument("bad group");
            times = number(rest.substr(1));
            open = false;
        }
        word.clear();
        if (open) continue;
        used += uses * times;
        made += makes * times;
        uses = makes = 0;
    }
    if (open || used != stitches) throw invalid_argument("bad row");
    return made;
}
