// looks at the shadow of the neighbour only
    vector<int> counts;
    for (auto& bed : beds) {
        int lit = 0;
        for (size_t i = 0; i < bed.size(); i++)
            if (bed[i] > 0 && (i == 0 || bed[i] >= bed[i - 1] - drop)) lit++;
        counts.push_back(lit);
    }
    return counts;
}
