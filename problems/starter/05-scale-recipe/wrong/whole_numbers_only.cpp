// knows whole numbers only, and divides them as such
    for (auto& row : amounts) {
        size_t end = row[1].find_first_not_of("0123456789");
        if (end == 0 || row[1].empty() || (end != string::npos && row[1][end] != ' ')) continue;
        string rest = end == string::npos ? "" : row[1].substr(end);
        row[1] = to_string(stoll(row[1]) * guests / people) + rest;
    }
    return amounts;
}
