// turns the block in place and reads patches that it has overwritten
    size_t size = block.size(), width = 0;
    for (auto& letters : plan) width = max(width, letters.size());
    vector<string> top;
    for (auto& letters : plan) {
        vector<string> rows(size);
        for (size_t i = 0; i < width; i++) {
            char letter = i < letters.size() ? letters[i] : '.';
            vector<string> square = block;
            if (letter == '.') square.assign(size, string(size, '.'));
            if (islower(letter)) for (auto& row : square) reverse(row.begin(), row.end());
            for (size_t turns = string("NESW").find(toupper(letter)); turns > 0 && turns < 4; turns--)
                for (size_t y = 0; y < size; y++)
                    for (size_t x = 0; x < size; x++) square[y][x] = square[size - 1 - x][y];
            for (size_t y = 0; y < size; y++) rows[y] += square[y];
        }
        top.insert(top.end(), rows.begin(), rows.end());
    }
    return top;
}
