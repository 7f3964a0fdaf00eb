// runtime error: parses the missing end of a range
        List<Optional<String>> walks = new ArrayList<>();
        for (String address : addresses) {
            int space = address.lastIndexOf(' ');
            String street = address.substring(0, space);
            int number = Integer.parseInt(address.substring(space + 1).replaceAll("[^0-9]", ""));
            String best = null;
            long fewest = Long.MAX_VALUE;
            for (String rule : rules) {
                Matcher parts = Pattern.compile("(.*?)(?: (\\d+)-(\\d*))?(?: (odd|even))?: (.*)").matcher(rule);
                if (!parts.matches() || !parts.group(1).equals(street)) {
                    continue;
                }
                int low = parts.group(2) == null ? 1 : Integer.parseInt(parts.group(2));
                int high = parts.group(2) == null ? Integer.MAX_VALUE : Integer.parseInt(parts.group(3));
                String side = parts.group(4);
                if (number < low || number > high || side != null && side.equals("odd") != (number % 2 == 1)) {
                    continue;
                }
                long count = (long) high - low + 1;
                if (side != null) {
                    count = (count + 1) / 2;
                }
                if (count <= fewest) {
                    fewest = count;
                    best = parts.group(5);
                }
            }
            walks.add(Optional.ofNullable(best));
        }
        return walks;
    }
}
