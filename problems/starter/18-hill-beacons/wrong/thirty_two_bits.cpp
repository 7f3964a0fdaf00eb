// multiplies heights and distances in 32 bits
    int n = heights.size(), count = beacons.size();
    vector<int> minutes(count, -1), queue;
    auto sees = [&](pair<int, int> a, pair<int, int> b) {
        if (a.first > b.first) swap(a, b);
        int low = heights[a.first] + a.second, high = heights[b.first] + b.second;
        for (int k = a.first + 1; k < b.first; k++)
            if ((heights[k] - low) * (b.first - a.first) >= (high - low) * (k - a.first)) return false;
        return true;
    };
    if (count == 0 || beacons[0].first < 0 || beacons[0].first >= n) return minutes;
    minutes[0] = 0;
    queue.push_back(0);
    for (size_t head = 0; head < queue.size(); head++) {
        int i = queue[head];
        for (int j = 0; j < count; j++) {
            if (minutes[j] != -1 || beacons[j].first < 0 || beacons[j].first >= n) continue;
            if (!sees(beacons[i], beacons[j])) continue;
            minutes[j] = minutes[i] + 1;
            queue.push_back(j);
        }
    }
    return minutes;
}
