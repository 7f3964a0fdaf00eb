// counts bytes instead of code points
    if (limit < 1) return "";
    vector<string> words(1);
    for (char c : text) {
        if (c != ' ' && c != '\t' && c != '\n') words.back() += c;
        else if (!words.back().empty()) words.push_back("");
    }
    if (words.back().empty()) words.pop_back();
    string whole;
    for (string word : words) whole += whole.empty() ? word : " " + word;
    if ((int)whole.size() <= limit) return whole;
    string kept = words[0];
    if ((int)kept.size() + 1 > limit) return kept.substr(0, limit - 1) + "…";
    for (size_t i = 1; i < words.size() && (int)(kept.size() + words[i].size()) + 2 <= limit; i++) kept += " " + words[i];
    return kept + "…";
}
