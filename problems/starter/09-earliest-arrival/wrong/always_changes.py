# asks for the time to change when staying in the bus
    def minutes(time):
        hour, minute = time.split(":")
        return int(hour) * 60 + int(minute)

    ready = {origin: minutes(start)}
    arrived = dict(ready)
    for hop in sorted(hops, key=lambda h: h.split()[3]):
        _, here, there, departure, arrival = hop.split()
        if here in ready and ready[here] <= minutes(departure):
            time = minutes(arrival)
            arrived[there] = min(time, arrived.get(there, time))
            ready[there] = min(time + change, ready.get(there, time + change))
    return "%02d:%02d" % divmod(arrived[target], 60) if target in arrived else None
