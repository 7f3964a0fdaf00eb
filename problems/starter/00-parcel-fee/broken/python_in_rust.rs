// syntax error: goes on in Python
    if grams <= 0 or min(sides) <= 0:
        return -1
    volume = sides[0] * sides[1] * sides[2]
    return 450
}
