// syntax error: returns a double where an Optional is wanted
        double total = 0;
        double weighted = 0;
        for (List<Double> can : cans) {
            if (can.get(0) > 0 && can.get(1) >= 0 && can.get(1) <= 100) {
                total += can.get(0);
                weighted += can.get(0) * can.get(1);
            }
        }
        if (total == 0) {
            return Optional.empty();
        }
        return weighted / total;
    }
}
