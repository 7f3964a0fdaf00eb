// runtime error: takes every amount for a number
    for (auto& row : amounts) row[1] = to_string(stoi(row[1]) * guests / people) + row[1].substr(row[1].find(' '));
    return amounts;
}
