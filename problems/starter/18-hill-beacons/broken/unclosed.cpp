// syntax error: the brace of a loop is missing
    vector<int> minutes(beacons.size(), -1);
    if (beacons.empty()) return minutes;
    minutes[0] = 0;
    for (size_t round = 0; round < beacons.size(); round++) {
        for (size_t i = 0; i < beacons.size(); i++) {
            if (minutes[i] == (int)round && i + 1 < beacons.size()) minutes[i + 1] = round + 1;
    }
    return minutes;
}
