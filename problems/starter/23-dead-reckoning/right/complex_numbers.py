# reads by hand, and reckons with complex numbers whose real part is east
    def number(text):
        whole, point, fraction = text.partition(".")
        for part in (whole, fraction) if point else (whole,):
            if not (part.isascii() and part.isdigit()):
                raise ValueError(text)
        return float(text)

    def heading(bearing):
        plain = {"N": 1j, "E": 1, "S": -1j, "W": -1}
        if bearing in plain:
            return plain[bearing]
        if bearing[:1] not in ("N", "S") or bearing[-1:] not in ("E", "W"):
            raise ValueError(bearing)
        turned = number(bearing[1:-1])
        if turned > 90:
            raise ValueError(bearing)
        angle = math.radians(turned)
        return plain[bearing[0]] * math.cos(angle) + plain[bearing[-1]] * math.sin(angle)

    position = 0j
    hours = 0.0
    for leg in legs:
        bearing, _, miles = leg.partition(" ")
        sailed = number(miles)
        position += sailed * heading(bearing)
        hours += sailed / speed
    position += hours * complex(*current)
    return position.real, position.imag
