# splits at spaces and reduces with gcd
    from math import gcd

    def digits(s):
        return s != "" and all(c in "0123456789" for c in s)

    def fraction(s):
        top, slash, bottom = s.partition("/")
        return (int(top), int(bottom)) if slash and digits(top) and digits(bottom) else None

    def scale(amount):
        words = amount.split(" ")
        if digits(words[0]):
            top, bottom, used = int(words[0]), 1, 1
            extra = fraction(words[1]) if len(words) > 1 else None
            if extra:
                top, bottom, used = top * extra[1] + extra[0], extra[1], 2
        elif fraction(words[0]):
            (top, bottom), used = fraction(words[0]), 1
        else:
            return amount
        top, bottom = top * guests, bottom * people
        shared = gcd(top, bottom)
        top, bottom = top // shared, bottom // shared
        full, rest = divmod(top, bottom)
        text = f"{rest}/{bottom}" if rest else ""
        if full or not rest:
            text = f"{full} {text}".rstrip(" ")
        return " ".join([text, *words[used:]])

    return {name: scale(amount) for name, amount in amounts.items()}
