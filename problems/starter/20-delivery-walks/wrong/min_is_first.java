// takes the first of equals, as min does
        Pattern form = Pattern.compile("^(.*?)(?: (\\d+)-(\\d*))?(?: (odd|even))?: (.*)$");
        List<Object[]> parsed = new ArrayList<>();
        for (String rule : rules) {
            Matcher m = form.matcher(rule);
            if (!m.matches()) {
                continue;
            }
            long low = m.group(2) == null ? 1 : Long.parseLong(m.group(2));
            boolean open = m.group(3) == null || m.group(3).isEmpty();
            long high = open ? Long.MAX_VALUE : Long.parseLong(m.group(3));
            long step = m.group(4) == null ? 1 : 2;
            if (m.group(4) != null && (low % 2 == 1) != m.group(4).equals("odd")) {
                low++;
            }
            long count = open ? Long.MAX_VALUE : (high - low) / step + 1;
            parsed.add(new Object[] {m.group(1), low, high, step, count, m.group(5)});
        }
        List<Optional<String>> walks = new ArrayList<>();
        for (String address : addresses) {
            int space = address.lastIndexOf(' ');
            String street = address.substring(0, space);
            long number = Long.parseLong(address.substring(space + 1).replaceAll("\\D", ""));
            walks.add(parsed.stream()
                    .filter(rule -> rule[0].equals(street))
                    .filter(rule -> number >= (long) rule[1] && number <= (long) rule[2])
                    .filter(rule -> (number - (long) rule[1]) % (long) rule[3] == 0)
                    .min(Comparator.comparingLong(rule -> (long) rule[4]))
                    .map(rule -> (String) rule[5]));
        }
        return walks;
    }
}
