// counts stones outside of the house if the other team has none
    auto distances = [](const vector<pair<int, int>>& stones) {
        vector<long long> found;
        for (auto& middle : stones) found.push_back((long long)middle.first * middle.first + (long long)middle.second * middle.second);
        sort(found.begin(), found.end());
        return found;
    };
    vector<long long> reds = distances(red), yellows = distances(yellow);
    long long reach = (long long)(house + stone) * (house + stone);
    auto score = [&](const vector<long long>& own, const vector<long long>& other) {
        if (own.empty() || own[0] > reach) return 0;
        if (other.empty()) return (int)own.size();
        return (int)(lower_bound(own.begin(), own.end(), min(other[0], reach + 1)) - own.begin());
    };
    if (score(reds, yellows) > 0) return {"red", score(reds, yellows)};
    if (score(yellows, reds) > 0) return {"yellow", score(yellows, reds)};
    return {"", 0};
}
