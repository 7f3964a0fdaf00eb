// divides by the litres of all cans, also of those that are left out for their gloss
        double litres = 0;
        double weighted = 0;
        boolean any = false;
        for (List<Double> can : cans) {
            if (can.get(0) <= 0) {
                continue;
            }
            litres += can.get(0);
            if (can.get(1) >= 0 && can.get(1) <= 100) {
                weighted += can.get(0) * can.get(1);
                any = true;
            }
        }
        return any ? Optional.of(weighted / litres) : Optional.empty();
    }
}
