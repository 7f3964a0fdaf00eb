// fills all rows of the grid with one and the same array
        int size = block.size();
        int width = 0;
        for (String letters : plan) {
            width = Math.max(width, letters.length());
        }
        char[] plain = new char[width * size];
        Arrays.fill(plain, '.');
        char[][] grid = new char[plan.size() * size][];
        Arrays.fill(grid, plain);
        for (int i = 0; i < grid.length; i++) {
            String letters = plan.get(i / size);
            for (int j = 0; j < letters.length() * size; j++) {
                char letter = letters.charAt(j / size);
                if (letter == '.') {
                    continue;
                }
                int y = i % size;
                int x = j % size;
                for (int turns = "NESW".indexOf(Character.toUpperCase(letter)); turns > 0; turns--) {
                    int row = size - 1 - x;
                    x = y;
                    y = row;
                }
                if (Character.isLowerCase(letter)) {
                    x = size - 1 - x;
                }
                grid[i][j] = block.get(y).charAt(x);
            }
        }
        List<String> top = new ArrayList<>();
        for (char[] row : grid) {
            top.add(new String(row));
        }
        return top;
    }
}
