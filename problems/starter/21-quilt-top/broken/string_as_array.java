// syntax error: indexes a string like an array
        int size = block.size();
        int width = 0;
        for (String letters : plan) {
            width = Math.max(width, letters.length());
        }
        List<String> top = new ArrayList<>();
        for (String letters : plan) {
            for (int y = 0; y < size; y++) {
                StringBuilder row = new StringBuilder();
                for (int i = 0; i < width * size; i++) {
                    char letter = i / size < letters.length() ? letters[i / size] : '.';
                    row.append(letter == '.' ? '.' : block.get(y).charAt(i % size));
                }
                top.add(row.toString());
            }
        }
        return top;
    }
}
