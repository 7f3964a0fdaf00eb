// takes a character of two UTF-16 units for two squares
        List<String> across = new ArrayList<>();
        List<String> down = new ArrayList<>();
        int number = 0;
        for (int r = 0; r < grid.size(); r++) {
            for (int c = 0; c < grid.get(r).length(); c++) {
                int right = run(grid, r, c, 0, 1);
                int below = run(grid, r, c, 1, 0);
                if (Math.max(right, below) > 1) {
                    number++;
                }
                if (right > 1) {
                    across.add(number + "A " + right);
                }
                if (below > 1) {
                    down.add(number + "D " + below);
                }
            }
        }
        across.addAll(down);
        return across;
    }

    private int run(List<String> grid, int row, int column, int down, int right) {
        if (isOpen(grid, row - down, column - right)) {
            return 0;
        }
        int length = 0;
        while (isOpen(grid, row + length * down, column + length * right)) {
            length++;
        }
        return length;
    }

    private boolean isOpen(List<String> grid, int row, int column) {
        if (row < 0 || column < 0 || row >= grid.size() || column >= grid.get(row).length()) {
            return false;
        }
        return grid.get(row).charAt(column) != '#';
    }
}
