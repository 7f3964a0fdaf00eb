// takes every number that parseDouble takes: "5d", "1e3", ".5"
        double east = 0;
        double north = 0;
        for (String leg : legs) {
            String[] parts = leg.split(" ", -1);
            if (parts.length != 2 || parts[0].isEmpty()) {
                throw new IllegalArgumentException("malformed leg: " + leg);
            }
            double miles = Double.parseDouble(parts[1]);
            double course = "NESW".indexOf(parts[0]) * 90;
            if (parts[0].length() > 1) {
                if (!parts[0].matches("[NS].*[EW]")) {
                    throw new IllegalArgumentException("malformed leg: " + leg);
                }
                course = Double.parseDouble(parts[0].substring(1, parts[0].length() - 1));
                if (!(course >= 0 && course <= 90)) {
                    throw new IllegalArgumentException("malformed leg: " + leg);
                }
                course = parts[0].startsWith("S") ? 180 - course : course;
                course = parts[0].endsWith("W") ? -course : course;
            }
            if (!(miles >= 0) || course == -90 && parts[0].length() == 1) {
                throw new IllegalArgumentException("malformed leg: " + leg);
            }
            east += miles * Math.sin(Math.toRadians(course)) + miles / speed * current.get(0);
            north += miles * Math.cos(Math.toRadians(course)) + miles / speed * current.get(1);
        }
        return List.of(east, north);
    }
}
