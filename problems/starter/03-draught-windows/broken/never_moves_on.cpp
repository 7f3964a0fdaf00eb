// endless loop: does not go on to the next hour where the water is too low
    int needed = draught + max(30, (draught + 9) / 10);
    vector<vector<int>> windows;
    size_t hour = 0;
    while (hour < depths.size()) {
        size_t first = hour;
        while (hour < depths.size() && depths[hour] >= needed) hour++;
        if ((int)(hour - first) >= hours) windows.push_back({(int)first, (int)hour - 1});
    }
    return windows;
}
