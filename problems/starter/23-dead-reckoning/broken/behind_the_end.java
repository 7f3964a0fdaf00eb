// runtime error: looks behind the end of a leg without a space
        double east = 0;
        double north = 0;
        for (String leg : legs) {
            String bearing = leg.split(" ")[0];
            if (!bearing.matches("[NS][0-9.]+[EW]|[NESW]")) {
                throw new IllegalArgumentException(leg);
            }
            double miles = Double.parseDouble(leg.split(" ")[1]);
            double course = bearing.length() > 1 ? Double.parseDouble(bearing.substring(1, bearing.length() - 1)) : bearing.matches("[EW]") ? 90 : 0;
            east += miles * Math.sin(Math.toRadians(course)) * (bearing.endsWith("W") ? -1 : 1) + miles / speed * current.get(0);
            north += miles * Math.cos(Math.toRadians(course)) * (bearing.startsWith("S") ? -1 : 1) + miles / speed * current.get(1);
        }
        return List.of(east, north);
    }
}
