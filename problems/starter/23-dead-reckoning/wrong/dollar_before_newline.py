# lets a line end follow, before which $ matches too
    form = re.compile(r"(?:([NS])([0-9]+(?:\.[0-9]+)?)([EW])|([NESW])) ([0-9]+(?:\.[0-9]+)?)$")
    east = north = 0.0
    for leg in legs:
        match = form.match(leg)
        if not match:
            raise ValueError(f"malformed leg {leg!r}")
        pole, degrees, side, alone, miles = match.groups()
        angle = math.radians(float(degrees or 0))
        if angle > math.pi / 2:
            raise ValueError(f"malformed leg {leg!r}")
        run = float(miles)
        ahead = run * math.cos(angle)
        aside = run * math.sin(angle)
        if alone in ("E", "W"):
            ahead, aside = 0.0, run
        east += (-aside if (side or alone) == "W" else aside) + run / speed * current[0]
        north += (-ahead if (pole or alone) == "S" else ahead) + run / speed * current[1]
    return east, north
