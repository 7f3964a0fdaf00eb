// counts an aisle as a seat
    vector<int> best;
    size_t least = 1000000;
    for (size_t row = 0; group > 0 && row < rows.size(); row++) {
        size_t place = 0;
        while (place < rows[row].size()) {
            size_t end = place;
            while (end < rows[row].size() && rows[row][end] == '.') end++;
            if (end - place >= (size_t)group && end - place < least) {
                least = end - place;
                best = vector<int>{(int)row + 1, (int)place + 1};
            }
            place = end + 1;
        }
    }
    return best;
}
