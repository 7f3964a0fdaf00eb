// syntax error: a parenthesis is missing
        Map<String, List<String>> plan = new TreeMap<>();
        for (String line : lines) {
            String[] parts = line.split("; ");
            if (parts.length < 2 || !parts[1].startsWith("sow ") {
                continue;
            }
            plan.computeIfAbsent(parts[1].substring(4), key -> new ArrayList<>()).add(parts[0]);
        }
        plan.values().forEach(Collections::sort);
        return plan;
    }
}
