# runtime error: hands words to int
    scaled = {}
    for name, amount in amounts.items():
        number, _, unit = amount.partition(" ")
        scaled[name] = f"{int(number) * guests // people} {unit}"
    return scaled
