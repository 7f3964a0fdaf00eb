// forgets the second digit of the compartment
    if (berth < 1 || berth > 26 * per_coach) return "";
    string places[] = {"L1", "L2", "L3", "R1", "R2", "R3"};
    int number = (berth - 1) % per_coach;
    return string(1, char('A' + (berth - 1) / per_coach)) + "-" + to_string(number / 6 + 1) + "-" + places[number % 6];
}
