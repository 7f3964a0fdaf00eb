// takes whatever begins with what stod takes for a number
    double east = 0, north = 0, radian = acos(-1.0) / 180;
    for (string leg : legs) {
        size_t space = leg.find(' ');
        if (space == string::npos || space == 0) throw invalid_argument(leg);
        string bearing = leg.substr(0, space);
        char first = bearing.front(), last = bearing.back();
        double turned = 0, miles = stod(leg.substr(space + 1));
        if (bearing.size() > 1) {
            if ((first != 'N' && first != 'S') || (last != 'E' && last != 'W')) throw invalid_argument(leg);
            turned = stod(bearing.substr(1, bearing.size() - 2));
        } else if (first == 'E' || first == 'W') {
            turned = 90;
        } else if (first != 'N' && first != 'S') {
            throw invalid_argument(leg);
        }
        if (turned < 0 || turned > 90 || miles < 0) throw invalid_argument(leg);
        east += miles * sin(turned * radian) * (last == 'W' ? -1 : 1) + miles / speed * current.first;
        north += miles * cos(turned * radian) * (first == 'S' ? -1 : 1) + miles / speed * current.second;
    }
    return {east, north};
}
