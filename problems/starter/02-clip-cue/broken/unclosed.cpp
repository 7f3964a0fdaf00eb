// syntax error: ended at the token limit
    if (limit < 1) return "";
    vector<string> words;
    string word;
    for (char c : text) {
        if (c == ' ' || c == '\t' || c == '\n') {
            if (!word.empty()) words.push_back(word);
            word = "";
        } else {
            word += c;
