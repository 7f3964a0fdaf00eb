// loses a stretch that goes on to the last hour
    int needed = draught + max(30, (draught + 9) / 10);
    vector<vector<int>> windows;
    int first = -1;
    for (int hour = 0; hour < (int)depths.size(); hour++) {
        if (depths[hour] >= needed) {
            if (first < 0) first = hour;
        } else if (first >= 0) {
            if (hour - first >= hours) windows.push_back({first, hour - 1});
            first = -1;
        }
    }
    return windows;
}
