# pours can by can into what is mixed already
    mixed = None
    litres_mixed = 0.0
    for litres, gloss in cans:
        if litres <= 0 or not 0 <= gloss <= 100:
            continue
        litres_mixed += litres
        if mixed is None:
            mixed = gloss
        else:
            mixed += (gloss - mixed) * litres / litres_mixed
    return mixed
