# takes every number that float takes: "1e3", "inf", "-4", ".5"
    east = north = 0.0
    for leg in legs:
        bearing, miles = leg.split(" ")
        sailed = float(miles)
        if bearing in ("N", "E", "S", "W"):
            course = "NESW".index(bearing) * 90
        else:
            if bearing[:1] not in ("N", "S") or bearing[-1:] not in ("E", "W"):
                raise ValueError(leg)
            course = float(bearing[1:-1])
            if not 0 <= course <= 90:
                raise ValueError(leg)
            if bearing[0] == "S":
                course = 180 - course
            if bearing[-1] == "W":
                course = -course
        east += sailed * math.sin(math.radians(course)) + sailed / speed * current[0]
        north += sailed * math.cos(math.radians(course)) + sailed / speed * current[1]
    return east, north
