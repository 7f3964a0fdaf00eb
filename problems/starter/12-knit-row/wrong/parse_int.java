// leaves it to parseInt what a number is
        int used = 0;
        int made = 0;
        Matcher parts = Pattern.compile("\\(([^()]*)\\)x([0-9]{1,3})(?= |$)|[^ ]+").matcher(row);
        while (parts.find()) {
            boolean group = parts.group(1) != null;
            String inside = group ? parts.group(1) : parts.group();
            int times = group ? Integer.parseInt(parts.group(2)) : 1;
            if (inside.replace(" ", "").isEmpty()) {
                throw new IllegalArgumentException("empty group");
            }
            for (String word : inside.split(" +")) {
                if (word.isEmpty()) {
                    continue;
                }
                int uses;
                int makes = 1;
                if (word.equals("k2tog")) {
                    uses = 2;
                } else if (word.equals("sk2p")) {
                    uses = 3;
                } else if (word.equals("kfb")) {
                    uses = 1;
                    makes = 2;
                } else if (word.equals("yo")) {
                    uses = 0;
                } else if (word.startsWith("bo")) {
                    uses = Integer.parseInt(word.substring(2));
                    makes = 0;
                } else if (word.startsWith("k") || word.startsWith("p")) {
                    uses = Integer.parseInt(word.substring(1));
                    makes = uses;
                } else {
                    throw new IllegalArgumentException(word);
                }
                if (uses < 0 || uses > 999) {
                    throw new IllegalArgumentException(word);
                }
                used += uses * times;
                made += makes * times;
            }
        }
        if (used != stitches) {
            throw new IllegalArgumentException("wrong number of stitches");
        }
        return made;
    }
}
