# returns 0 where no can is left
    litres_total = 0.0
    gloss_total = 0.0
    for litres, gloss in cans:
        if litres > 0 and 0 <= gloss <= 100:
            litres_total += litres
            gloss_total += litres * gloss
    if litres_total == 0:
        return 0.0
    return gloss_total / litres_total
