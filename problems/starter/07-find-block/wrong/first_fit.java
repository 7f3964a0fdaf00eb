// takes the first stretch that is long enough
        if (group < 1) {
            return Optional.empty();
        }
        List<Integer> best = null;
        int shortest = Integer.MAX_VALUE;
        for (int row = 0; row < rows.size(); row++) {
            int seat = 0;
            int free = 0;
            for (char place : (rows.get(row) + "|").toCharArray()) {
                if (place == '.') {
                    free++;
                } else {
                    if (free >= group && best == null) {
                        shortest = free;
                        best = Arrays.asList(row + 1, seat - free + 1);
                    }
                    free = 0;
                }
                if (place != '|') {
                    seat++;
                }
            }
        }
        return Optional.ofNullable(best);
    }
}
