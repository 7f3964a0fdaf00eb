# lifts every place by its distance, so that a shadow is a running maximum
    def lit(bed):
        highest = 0
        count = 0
        for place, height in enumerate(bed):
            lifted = height + place * drop
            if height and lifted >= highest:
                count += 1
            highest = max(highest, lifted)
        return count

    return [lit(bed) for bed in beds]
