# runtime error: asks no match for its groups
    number = r"([0-9]+(?:\.[0-9]+)?)"
    form = re.compile(f"(?:([NS]){number}([EW])|([NESW])) {number}")
    east = north = 0.0
    for leg in legs:
        pole, degrees, side, alone, miles = form.fullmatch(leg).groups()
        angle = math.radians(float(degrees or (90 if alone in ("E", "W") else 0)))
        run = float(miles)
        east += run * math.sin(angle) * (-1 if "W" in leg else 1) + run / speed * current[0]
        north += run * math.cos(angle) * (-1 if "S" in leg else 1) + run / speed * current[1]
    return east, north
