# turns to the wrong side where it begins in the south
    number = r"([0-9]+(?:\.[0-9]+)?)"
    form = re.compile(f"(?:([NS]){number}([EW])|([NESW])) {number}")
    east = north = 0.0
    for leg in legs:
        match = form.fullmatch(leg)
        if match is None or match[2] and float(match[2]) > 90:
            raise ValueError(f"malformed leg {leg!r}")
        course = {"N": 0, "E": 90, "S": 180, "W": 270}[match[1] or match[4]]
        if match[3]:
            course += float(match[2]) if match[3] == "E" else -float(match[2])
        run = float(match[5])
        east += run * math.sin(math.radians(course)) + run / speed * current[0]
        north += run * math.cos(math.radians(course)) + run / speed * current[1]
    return east, north
