// counts only full litres
    int litres = 0;
    double weighted = 0;
    for (size_t i = 0; i < cans.size(); i++) {
        if (cans[i].first > 0 && cans[i].second >= 0 && cans[i].second <= 100) {
            litres += cans[i].first;
            weighted += cans[i].first * cans[i].second;
        }
    }
    return litres == 0 ? -1 : weighted / litres;
}
