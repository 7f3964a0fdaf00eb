// leaves out cans of exactly zero litres only
    double litres = 0, weighted = 0;
    for (auto can : cans) {
        if (can.second < 0 || can.second > 100) continue;
        litres += can.first;
        weighted += can.first * can.second;
    }
    if (litres == 0) return -1;
    return weighted / litres;
}
