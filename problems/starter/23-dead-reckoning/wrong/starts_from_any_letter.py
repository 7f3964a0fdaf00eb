# lets a bearing turn from E or W to N or S, too
    number = r"([0-9]+(?:\.[0-9]+)?)"
    form = re.compile(f"([NESW])(?:{number}([NESW]))? {number}")
    east = north = 0.0
    for leg in legs:
        match = form.fullmatch(leg)
        if match is None:
            raise ValueError(f"malformed leg {leg!r}")
        first, degrees, second, miles = match.groups()
        start = "NESW".index(first) * 90
        turned = 0.0
        if second is not None:
            turned = float(degrees)
            side = ("NESW".index(second) * 90 - start) % 360
            if turned > 90 or side not in (90, 270):
                raise ValueError(f"malformed leg {leg!r}")
            turned = turned if side == 90 else -turned
        run = float(miles)
        east += run * math.sin(math.radians(start + turned)) + run / speed * current[0]
        north += run * math.cos(math.radians(start + turned)) + run / speed * current[1]
    return east, north
