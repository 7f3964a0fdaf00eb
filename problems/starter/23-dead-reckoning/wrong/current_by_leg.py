# lets the current work for an hour on every leg
    number = r"([0-9]+(?:\.[0-9]+)?)"
    form = re.compile(f"(?:([NS]){number}([EW])|([NESW])) {number}")
    east = north = 0.0
    for leg in legs:
        match = form.fullmatch(leg)
        if match is None or match[2] and float(match[2]) > 90:
            raise ValueError(f"malformed leg {leg!r}")
        if match[4]:
            course = "NESW".index(match[4]) * 90
        else:
            course = float(match[2])
            course = course if match[1] == "N" else 180 - course
            course = course if match[3] == "E" else -course
        east += float(match[5]) * math.sin(math.radians(course)) + current[0]
        north += float(match[5]) * math.cos(math.radians(course)) + current[1]
    return east, north
