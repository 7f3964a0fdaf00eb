// counts UTF-16 units
        if (limit < 1) {
            return "";
        }
        List<String> words = new ArrayList<>(Arrays.asList(text.split("[ \t\n]+")));
        words.removeIf(String::isEmpty);
        String whole = String.join(" ", words);
        if (length(whole) <= limit) {
            return whole;
        }
        String kept = words.get(0);
        if (length(kept) + 1 > limit) {
            return kept.substring(0, kept.offsetByCodePoints(0, limit - 1)) + "…";
        }
        for (String word : words.subList(1, words.size())) {
            if (length(kept) + 1 + length(word) + 1 > limit) {
                break;
            }
            kept += " " + word;
        }
        return kept + "…";
    }

    private int length(String text) {
        return text.length();
    }
}
