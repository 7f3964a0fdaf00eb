// leaves a key where it was first put
        Map<String, String> kept = new LinkedHashMap<>();
        for (String line : lines) {
            int space = line.indexOf(' ');
            if (space < 0) {
                continue;
            }
            String verb = line.substring(0, space);
            String rest = line.substring(space + 1);
            if (verb.equals("put")) {
                int end = rest.indexOf(' ');
                if (end > 0) {
                    String key = rest.substring(0, end);
                    kept.put(key, line);
                }
            } else if (!rest.isEmpty() && !rest.contains(" ")) {
                if (verb.equals("del")) {
                    kept.remove(rest);
                } else if (verb.equals("drop")) {
                    kept.keySet().removeIf(key -> key.startsWith(rest));
                }
            }
        }
        return new ArrayList<>(kept.values());
    }
}
