// takes the rightmost of equal lanes
    vector<vector<int>> loads(lanes.size());
    vector<int> ashore;
    for (size_t i = 0; i < vehicles.size(); i++) {
        int best = -1, most = 0;
        for (size_t lane = 0; lane < lanes.size(); lane++) {
            int needed = vehicles[i] + (loads[lane].empty() ? 0 : gap);
            if (lanes[lane] >= needed && lanes[lane] >= most) {
                best = lane;
                most = lanes[lane];
            }
        }
        if (best == -1) {
            ashore.push_back(i + 1);
            continue;
        }
        lanes[best] -= vehicles[i] + (loads[best].empty() ? 0 : gap);
        loads[best].push_back(i + 1);
    }
    loads.push_back(ashore);
    return loads;
}
