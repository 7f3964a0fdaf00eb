// rounds the volume weight down
        if (grams <= 0 || Collections.min(sides) <= 0) {
            return -1;
        }
        long volume = 1;
        for (int side : sides) {
            volume *= side;
        }
        long billed = Math.max(grams, volume / 5);
        long kilograms = (billed + 999) / 1000;
        long fee = 450 + 120 * (kilograms - 1);
        return Collections.max(sides) > 120 ? fee + 900 : fee;
    }
}
