# asks for every month and packet whether a window holds the month
    order = "JanFebMarAprMayJunJulAugSepOctNovDec"
    months = [order[i : i + 3] for i in range(0, 36, 3)]

    def windows(text):
        pairs = [tuple(window.split("-")) for window in text.split(", ")]
        if all(len(pair) < 3 and set(pair) <= set(months) for pair in pairs):
            return [(months.index(pair[0]), months.index(pair[-1])) for pair in pairs]
        return []

    def read(line):
        name, _, rest = line.partition(";")
        sown, semicolon, harvest = rest.partition(";")
        if name == "" or name[0] == " " or name[-1] == " " or not sown.startswith(" sow "):
            return name, []
        if semicolon and not (harvest.startswith(" harvest ") and windows(harvest[len(" harvest ") :])):
            return name, []
        return name, windows(sown[len(" sow ") :])

    def holds(window, month):
        first, last = window
        return first <= month <= last if first <= last else month >= first or month <= last

    packets = [read(line) for line in lines]
    plan = {}
    for number, month in enumerate(months):
        names = {name for name, found in packets if any(holds(window, number) for window in found)}
        if names:
            plan[month] = sorted(names)
    return plan
