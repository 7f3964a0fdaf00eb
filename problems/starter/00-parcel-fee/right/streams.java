// uses streams
        if (grams <= 0 || sides.stream().anyMatch(side -> side <= 0)) return -1;
        long volume = sides.stream().mapToLong(Integer::longValue).reduce(1, (a, b) -> a * b);
        long billed = Math.max(grams, (volume + 4) / 5);
        return 330 + (billed + 999) / 1000 * 120 + (sides.stream().anyMatch(side -> side > 120) ? 900 : 0);
    }
}
