// syntax error: returns null where a pair is wanted
    double east = 0, north = 0;
    for (const string& leg : legs) {
        if (leg.empty()) return nullptr;
        north += stod(leg.substr(leg.find(' ') + 1));
    }
    return {east, north};
}
