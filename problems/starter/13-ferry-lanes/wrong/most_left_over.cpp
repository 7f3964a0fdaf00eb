// compares what would be left behind the vehicle, not what is left before
    vector<vector<int>> loads(lanes.size());
    vector<int> ashore;
    for (size_t i = 0; i < vehicles.size(); i++) {
        int best = -1, most = -1;
        for (size_t lane = 0; lane < lanes.size(); lane++) {
            int left = lanes[lane] - vehicles[i];
            if (!loads[lane].empty()) left -= gap;
            if (left > most) {
                best = lane;
                most = left;
            }
        }
        if (best < 0) {
            ashore.push_back(i + 1);
        } else {
            lanes[best] = most;
            loads[best].push_back(i + 1);
        }
    }
    loads.push_back(ashore);
    return loads;
}
