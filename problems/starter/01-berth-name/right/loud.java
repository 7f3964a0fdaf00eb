// prints while it works
        if (berth < 1 || berth > 26 * perCoach) {
            return "";
        }
        int coach = (berth - 1) / perCoach;
        int inCoach = (berth - 1) % perCoach;
        System.out.println("coach " + coach);
        int place = inCoach % 6;
        return String.format("%c-%02d-%c%d", 'A' + coach, inCoach / 6 + 1, place < 3 ? 'L' : 'R', place % 3 + 1);
    }
}
