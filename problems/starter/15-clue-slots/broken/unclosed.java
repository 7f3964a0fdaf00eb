// syntax error: ended at the token limit
        List<String> across = new ArrayList<>();
        List<String> down = new ArrayList<>();
        int number = 0;
        for (int r = 0; r < grid.size(); r++) {
            for (int c = 0; c < grid.get(r).length(); c++) {
                if (grid.get(r).charAt(c) == '#') {
                    continue;
                }
                boolean startsAcross = c == 0 || grid.get(r).charAt(c - 1) == '#';
                boolean startsDown = r == 0 || grid.get(r - 1).charAt(
