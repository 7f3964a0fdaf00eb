// takes W for one turn to the right and E for three
    size_t size = block.size(), width = 0;
    for (auto& letters : plan) width = max(width, letters.size());
    vector<string> top;
    for (auto letters : plan) {
        letters += string(width - letters.size(), '.');
        for (size_t y = 0; y < size; y++) {
            string line;
            for (char letter : letters) {
                for (size_t x = 0; x < size; x++) {
                    size_t row = y, column = x;
                    if (letter == 'E' || letter == 'e') row = x, column = size - 1 - y;
                    if (letter == 'S' || letter == 's') row = size - 1 - y, column = size - 1 - x;
                    if (letter == 'W' || letter == 'w') row = size - 1 - x, column = y;
                    if (letter >= 'a') column = size - 1 - column;
                    line += letter == '.' ? '.' : block[row][column];
                }
            }
            top.push_back(line);
        }
    }
    return top;
}
