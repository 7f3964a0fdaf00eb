// looks for a leg anywhere in the text instead of taking it as a whole
        Pattern form = Pattern.compile("([NS])(\\d+(?:\\.\\d+)?)([EW]) (\\d+(?:\\.\\d+)?)|([NESW]) (\\d+(?:\\.\\d+)?)");
        double east = 0;
        double north = 0;
        for (String leg : legs) {
            Matcher matcher = form.matcher(leg);
            if (!matcher.find()) {
                throw new IllegalArgumentException("malformed leg: " + leg);
            }
            boolean alone = matcher.group(5) != null;
            double course = alone ? "NESW".indexOf(matcher.group(5)) * 90 : Double.parseDouble(matcher.group(2));
            double miles = Double.parseDouble(matcher.group(alone ? 6 : 4));
            if (!alone) {
                if (course > 90) {
                    throw new IllegalArgumentException("malformed leg: " + leg);
                }
                course = matcher.group(1).equals("S") ? 180 - course : course;
                course = matcher.group(3).equals("W") ? -course : course;
            }
            east += miles * Math.sin(Math.toRadians(course)) + miles / speed * current.get(0);
            north += miles * Math.cos(Math.toRadians(course)) + miles / speed * current.get(1);
        }
        return List.of(east, north);
    }
}
