# leaves out malformed legs
    number = r"([0-9]+(?:\.[0-9]+)?)"
    form = re.compile(f"(?:([NS]){number}([EW])|([NESW])) {number}")
    east = north = 0.0
    for leg in legs:
        match = form.fullmatch(leg)
        if match is None or match[2] and float(match[2]) > 90:
            continue
        angle = math.radians(float(match[2] or (90 if match[4] in ("E", "W") else 0)))
        run = float(match[5])
        east += run * math.sin(angle) * (-1 if "W" in leg else 1) + run / speed * current[0]
        north += run * math.cos(angle) * (-1 if "S" in leg else 1) + run / speed * current[1]
    return east, north
