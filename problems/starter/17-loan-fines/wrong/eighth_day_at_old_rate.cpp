// doubles the rate from the ninth day on
    map<string, int> fines;
    for (auto& member : loans) {
        for (auto& loan : member.second) {
            int due = loan.first, end = loan.second == 0 ? today : loan.second, late = 0, fine = 0;
            while (closed.count(due)) due++;
            for (int day = due + 1; day <= end; day++) {
                if (closed.count(day)) continue;
                fine += late > 7 ? 40 : 20;
                late++;
            }
            if (fine == 0 || (late <= 2 && loan.second != 0)) continue;
            fines[member.first] += min(fine, 450);
        }
    }
    return fines;
}
