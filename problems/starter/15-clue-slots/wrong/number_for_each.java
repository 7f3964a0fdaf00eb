// gives a square two numbers if two slots begin in it
        List<int[]> rows = new ArrayList<>();
        for (String row : grid) {
            rows.add(row.codePoints().toArray());
        }
        List<String> across = new ArrayList<>();
        List<String> down = new ArrayList<>();
        int number = 1;
        for (int r = 0; r < rows.size(); r++) {
            int[] row = rows.get(r);
            for (int c = 0; c < row.length; c++) {
                if (row[c] == '#') {
                    continue;
                }
                int right = c;
                while (right < row.length && row[right] != '#') {
                    right++;
                }
                int below = r;
                while (below < rows.size() && rows.get(below)[c] != '#') {
                    below++;
                }
                if ((c == 0 || row[c - 1] == '#') && right - c > 1) {
                    across.add(number++ + "A " + (right - c));
                }
                if ((r == 0 || rows.get(r - 1)[c] == '#') && below - r > 1) {
                    down.add(number++ + "D " + (below - r));
                }
            }
        }
        across.addAll(down);
        return across;
    }
}
