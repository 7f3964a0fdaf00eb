# asks for the time to change at the first stop too
    def minutes(time):
        return int(time[:2]) * 60 + int(time[3:])

    rides = []
    for hop in hops:
        bus, here, there, departure, arrival = hop.split()
        rides.append((minutes(departure), minutes(arrival), bus, here, there))
    arrived = {origin: minutes(start)}
    aboard = {}
    for departure, arrival, bus, here, there in sorted(rides):
        if arrived.get(here, 9999) + change <= departure or aboard.get((bus, here), 9999) <= departure:
            aboard[bus, there] = min(arrival, aboard.get((bus, there), 9999))
            arrived[there] = min(arrival, arrived.get(there, 9999))
    if target not in arrived:
        return None
    return "%02d:%02d" % divmod(arrived[target], 60)
