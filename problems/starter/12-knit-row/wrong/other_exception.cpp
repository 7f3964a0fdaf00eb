// throws an exception of another class if the stitches don't suffice
    auto number = [](const string& text) {
        if (text.empty() || text.size() > 3 || text.find_first_not_of("0123456789") != string::npos) throw invalid_argument(text);
        return stoi(text);
    };
    int left = stitches, made = 0;
    auto work = [&](const string& word, int times) {
        int uses, makes = 1;
        if (word == "k2tog") uses = 2;
        else if (word == "sk2p") uses = 3;
        else if (word == "yo") uses = 0;
        else if (word == "kfb") {
            uses = 1;
            makes = 2;
        } else if (word.compare(0, 2, "bo") == 0) {
            uses = number(word.substr(2));
            makes = 0;
        } else if (word[0] == 'k' || word[0] == 'p') {
            uses = makes = number(word.substr(1));
        } else {
            throw invalid_argument(word);
        }
        left -= uses * times;
        made += makes * times;
        if (left < 0) throw out_of_range("not enough stitches");
    };
    size_t at = 0;
    while ((at = row.find_first_not_of(' ', at)) != string::npos) {
        string inside;
        bool group = row[at] == '(';
        if (group) {
            size_t end = row.find(')', at);
            if (end == string::npos) throw invalid_argument("open group");
            inside = row.substr(at + 1, end - at - 1);
            at = end + 1;
        }
        size_t end = row.find(' ', at);
        if (end == string::npos) end = row.size();
        string word = row.substr(at, end - at);
        at = end;
        if (!group) {
            work(word, 1);
            continue;
        }
        if (word[0] != 'x' || inside.find_first_not_of(' ') == string::npos) throw invalid_argument("bad group");
        int times = number(word.substr(1));
        inside += ' ';
        string step;
        for (char c : inside) {
            if (c != ' ') step += c;
            else if (!step.empty()) {
                work(step, times);
                step.clear();
            }
        }
    }
    if (left > 0) throw invalid_argument("stitches left");
    return made;
}
