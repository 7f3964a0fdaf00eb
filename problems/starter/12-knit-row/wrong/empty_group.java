// takes a group of nothing
        String word = "(?:k2tog|sk2p|kfb|yo|(?:k|p|bo)[0-9]{1,3})";
        String part = "(?:" + word + "|\\( *(?:" + word + "(?: +" + word + ")*)? *\\)x[0-9]{1,3})";
        if (!row.matches(" *(?:" + part + "(?: +" + part + ")* *)?")) {
            throw new IllegalArgumentException("malformed row");
        }
        Matcher groups = Pattern.compile("\\((.*?)\\)x([0-9]+)").matcher(row);
        String flat = groups.replaceAll(group -> (group.group(1) + " ").repeat(Integer.parseInt(group.group(2))));
        Map<String, int[]> fixed = Map.of(
                "k2tog", new int[] {2, 1}, "sk2p", new int[] {3, 1}, "kfb", new int[] {1, 2}, "yo", new int[] {0, 1});
        int used = 0;
        int made = 0;
        Matcher steps = Pattern.compile("k2tog|sk2p|kfb|yo|(k|p|bo)([0-9]+)").matcher(flat);
        while (steps.find()) {
            if (steps.group(1) == null) {
                used += fixed.get(steps.group())[0];
                made += fixed.get(steps.group())[1];
            } else {
                int count = Integer.parseInt(steps.group(2));
                used += count;
                made += steps.group(1).equals("bo") ? 0 : count;
            }
        }
        if (used != stitches) {
            throw new IllegalArgumentException("wrong number of stitches");
        }
        return made;
    }
}
