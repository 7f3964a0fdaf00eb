// takes every byte for a square
    int height = grid.size(), number = 0;
    auto black = [&](int r, int c) { return r < 0 || r >= height || c >= (int)grid[r].size() || grid[r][c] == '#'; };
    vector<string> across, down;
    for (int r = 0; r < height; r++) {
        for (int c = 0; c < (int)grid[r].size(); c++) {
            if (grid[r][c] == '#') continue;
            int right = 0, below = 0;
            if (c == 0 || grid[r][c - 1] == '#') {
                size_t end = grid[r].find('#', c);
                right = (end == string::npos ? grid[r].size() : end) - c;
            }
            if (black(r - 1, c))
                while (!black(r + below, c)) below++;
            if (right > 1 || below > 1) number++;
            if (right > 1) across.push_back(to_string(number) + "A " + to_string(right));
            if (below > 1) down.push_back(to_string(number) + "D " + to_string(below));
        }
    }
    for (auto& slot : down) across.push_back(slot);
    return across;
}
