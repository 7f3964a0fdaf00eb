# lets a ship turn by more than 90 degrees
    number = r"([0-9]+(?:\.[0-9]+)?)"
    quadrant = re.compile("([NS])" + number + "([EW]) " + number)
    cardinal = re.compile("([NESW]) " + number)
    east = north = hours = 0.0
    for leg in legs:
        if match := quadrant.fullmatch(leg):
            angle, run = math.radians(float(match[2])), float(match[4])
            north += run * math.cos(angle) * (1 if match[1] == "N" else -1)
            east += run * math.sin(angle) * (1 if match[3] == "E" else -1)
        elif match := cardinal.fullmatch(leg):
            run = float(match[2])
            east += run * {"E": 1, "W": -1}.get(match[1], 0)
            north += run * {"N": 1, "S": -1}.get(match[1], 0)
        else:
            raise ValueError(f"malformed leg {leg!r}")
        hours += run / speed
    return east + hours * current[0], north + hours * current[1]
