# works new stitches again in the same row
    import re

    fixed = {"k2tog": (2, 1), "sk2p": (3, 1), "kfb": (1, 2), "yo": (0, 1)}

    def work(word):
        match = re.fullmatch(r"(k|p|bo)([0-9]{1,3})", word)
        if match:
            count = int(match[2])
            return count, 0 if match[1] == "bo" else count
        if word not in fixed:
            raise ValueError(f"unknown instruction {word}")
        return fixed[word]

    needle = stitches
    for part in re.findall(r"\([^()]*\)[^ ]*|[^ ]+", row):
        group = re.fullmatch(r"\(([^()]*)\)x([0-9]{1,3})", part)
        steps = [work(word) for word in (group[1] if group else part).split(" ") if word]
        if not steps:
            raise ValueError("empty group")
        for uses, makes in steps * (int(group[2]) if group else 1):
            if uses > needle:
                raise ValueError("not enough stitches")
            needle += makes - uses
    return needle
