// syntax error: assigns to the characters of a string
        String rounds = "123456789".substring(0, bells);
        List<String> rows = new ArrayList<>();
        String row = rounds;
        for (int n = 0; n < limit && !lead.isEmpty(); n++) {
            String change = lead.get(n % lead.size());
            for (int i = 0; i + 1 < bells; i++) {
                if (!change.contains("" + (i + 1)) && !change.contains("" + (i + 2))) {
                    row[i], row[i + 1] = row[i + 1], row[i];
                    i++;
                }
            }
            rows.add(row);
            if (row.equals(rounds)) {
                return Optional.of(rows);
            }
        }
        return Optional.empty();
    }
}
