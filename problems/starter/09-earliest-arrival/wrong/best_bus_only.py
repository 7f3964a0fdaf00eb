# remembers only the bus of the earliest arrival at every stop
    def minutes(time):
        return int(time[:2]) * 60 + int(time[3:])

    rides = []
    for hop in hops:
        bus, here, there, departure, arrival = hop.split()
        rides.append((minutes(departure), minutes(arrival), bus, here, there))
    arrived = {origin: (minutes(start), None)}
    for departure, arrival, bus, here, there in sorted(rides):
        if here not in arrived:
            continue
        time, last = arrived[here]
        wait = 0 if last in (None, bus) else change
        if time + wait <= departure and (there not in arrived or arrival < arrived[there][0]):
            arrived[there] = (arrival, bus)
    return "%02d:%02d" % divmod(arrived[target][0], 60) if target in arrived else None
