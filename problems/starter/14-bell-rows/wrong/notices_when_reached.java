// notices a change that can't be rung only when its turn comes
        StringBuilder all = new StringBuilder();
        for (int bell = 1; bell <= bells; bell++) {
            all.append(bell);
        }
        String rounds = all.toString();
        String row = rounds;
        List<String> rows = new ArrayList<>();
        while (!lead.isEmpty() && rows.size() < limit) {
            String change = lead.get(rows.size() % lead.size());
            if (!change.equals("x") && !change.matches("[1-" + bells + "]+")) {
                return Optional.empty();
            }
            StringBuilder next = new StringBuilder();
            for (int i = 0; i < bells; i++) {
                if (change.contains(String.valueOf(i + 1))) {
                    next.append(row.charAt(i));
                } else if (i + 1 == bells || change.contains(String.valueOf(i + 2))) {
                    return Optional.empty();
                } else {
                    next.append(row.charAt(i + 1)).append(row.charAt(i));
                    i++;
                }
            }
            row = next.toString();
            rows.add(row);
            if (row.equals(rounds)) {
                return Optional.of(rows);
            }
        }
        return Optional.empty();
    }
}
