// runtime error: removes keys while it goes through them
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
                    kept.remove(key);
                    kept.put(key, line);
                }
            } else if (!rest.isEmpty() && !rest.contains(" ")) {
                if (verb.equals("del")) {
                    kept.remove(rest);
                } else if (verb.equals("drop")) {
                    for (String key : kept.keySet()) {
                        if (key.startsWith(rest)) {
                            kept.remove(key);
                        }
                    }
                }
            }
        }
        return new ArrayList<>(kept.values());
    }
}
