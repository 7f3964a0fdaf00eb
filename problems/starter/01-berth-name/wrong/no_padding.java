// writes the compartment without a zero before it
        if (berth < 1 || berth > 26 * perCoach) {
            return "";
        }
        int coach = (berth - 1) / perCoach;
        int inCoach = (berth - 1) % perCoach;
        int place = inCoach % 6;
        return String.format("%c-%d-%c%d", 'A' + coach, inCoach / 6 + 1, place < 3 ? 'L' : 'R', place % 3 + 1);
    }
}
