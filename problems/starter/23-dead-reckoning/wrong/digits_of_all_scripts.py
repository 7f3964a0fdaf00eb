# takes digits of all scripts, as \d does
    form = re.compile(r"(?:([NS])(\d+(?:\.\d+)?)([EW])|([NESW])) (\d+(?:\.\d+)?)")
    east = north = hours = 0.0
    for leg in legs:
        match = form.fullmatch(leg)
        if match is None or float(match[2] or 0) > 90:
            raise ValueError(f"malformed leg {leg!r}")
        run = float(match[5])
        hours += run / speed
        if match[4]:
            course = {"N": 0, "E": 90, "S": 180, "W": 270}[match[4]]
        else:
            course = float(match[2])
            if match[1] == "S":
                course = 180 - course
            if match[3] == "W":
                course = 360 - course
        east += run * math.sin(math.radians(course))
        north += run * math.cos(math.radians(course))
    return east + hours * current[0], north + hours * current[1]
