# ignores the time to change
    reached = {origin: start}
    for hop in sorted(hops, key=lambda h: h.split()[3]):
        _, here, there, departure, arrival = hop.split()
        if here in reached and reached[here] <= departure:
            if there not in reached or arrival < reached[there]:
                reached[there] = arrival
    return reached.get(target)
