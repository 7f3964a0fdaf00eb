# goes through the hops in the order in which they come
    def minutes(time):
        return int(time[:2]) * 60 + int(time[3:])

    arrived = {origin: minutes(start)}
    ready = {origin: minutes(start)}
    aboard = {}
    for hop in hops:
        bus, here, there, departure, arrival = hop.split()
        departure, arrival = minutes(departure), minutes(arrival)
        if ready.get(here, 9999) <= departure or aboard.get((bus, here), 9999) <= departure:
            aboard[bus, there] = min(arrival, aboard.get((bus, there), 9999))
            arrived[there] = min(arrival, arrived.get(there, 9999))
            ready[there] = min(arrival + change, ready.get(there, 9999))
    return "%02d:%02d" % divmod(arrived[target], 60) if target in arrived else None
