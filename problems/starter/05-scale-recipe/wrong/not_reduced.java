// does not write fractions in lowest terms
        Pattern number = Pattern.compile("(?:([0-9]+) )?([0-9]+)/([0-9]+)(?= |$)|([0-9]+)(?= |$)");
        Map<String, String> scaled = new LinkedHashMap<>();
        for (Map.Entry<String, String> entry : amounts.entrySet()) {
            String amount = entry.getValue();
            Matcher match = number.matcher(amount);
            if (!match.lookingAt()) {
                scaled.put(entry.getKey(), amount);
                continue;
            }
            long below = match.group(3) == null ? 1 : Long.parseLong(match.group(3));
            long above = Long.parseLong(match.group(match.group(3) == null ? 4 : 2));
            if (match.group(1) != null) {
                above += Long.parseLong(match.group(1)) * below;
            }
            above *= guests;
            below *= people;
            List<String> parts = new ArrayList<>();
            if (above >= below || above == 0) {
                parts.add(String.valueOf(above / below));
            }
            long rest = above % below;
            if (rest != 0) {
                long common = 1;
                parts.add(rest / common + "/" + below / common);
            }
            scaled.put(entry.getKey(), String.join(" ", parts) + amount.substring(match.end()));
        }
        return scaled;
    }

    private long gcd(long a, long b) {
        return b == 0 ? a : gcd(b, a % b);
    }
}
