// prints while it works
    printf("berth %d of %d\n", berth, per_coach);
    if (berth < 1 || (berth - 1) / per_coach > 25) return "";
    int number = (berth - 1) % per_coach;
    string compartment = to_string(number / 6 + 1);
    if (compartment.size() < 2) compartment = "0" + compartment;
    string name = "A-" + compartment + "-" + "LLLRRR"[number % 6] + "123123"[number % 6];
    name[0] += (berth - 1) / per_coach;
    return name;
}
