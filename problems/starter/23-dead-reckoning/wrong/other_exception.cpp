// throws a runtime_error, which is no invalid_argument
    double east = 0, north = 0, radian = acos(-1.0) / 180;
    for (const string& leg : legs) {
        size_t place = 0;
        auto number = [&]() -> double {
            size_t begun = place;
            int points = 0;
            while (place < leg.size() && (isdigit((unsigned char)leg[place]) || leg[place] == '.')) points += leg[place++] == '.';
            if (place == begun || points > 1 || leg[begun] == '.' || leg[place - 1] == '.') throw runtime_error("malformed leg " + leg);
            return stod(leg.substr(begun, place - begun));
        };
        if (leg.empty() || string("NESW").find(leg[0]) == string::npos) throw runtime_error("malformed leg " + leg);
        char first = leg[place++];
        double course = string("NESW").find(first) * 90;
        if ((first == 'N' || first == 'S') && place < leg.size() && leg[place] != ' ') {
            double turned = number();
            if (turned > 90 || place == leg.size() || (leg[place] != 'E' && leg[place] != 'W')) throw runtime_error("malformed leg " + leg);
            course += (first == 'N') == (leg[place++] == 'E') ? turned : -turned;
        }
        if (place == leg.size() || leg[place++] != ' ') throw runtime_error("malformed leg " + leg);
        double miles = number();
        if (place != leg.size()) throw runtime_error("malformed leg " + leg);
        east += miles * sin(course * radian) + miles / speed * current.first;
        north += miles * cos(course * radian) + miles / speed * current.second;
    }
    return {east, north};
}
