# computes with floats and writes them
    scaled = {}
    for name, amount in amounts.items():
        words = amount.split(" ")
        value = 0.0
        while words and words[0].replace("/", "").isdigit():
            top, _, bottom = words.pop(0).partition("/")
            value += int(top) / int(bottom or 1)
        if len(words) == len(amount.split(" ")):
            scaled[name] = amount
        else:
            scaled[name] = " ".join([f"{value * guests / people:g}", *words])
    return scaled
