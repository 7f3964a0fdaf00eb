# syntax error: ended at the token limit
    def minutes(time):
        return int(time[:2]) * 60 + int(time[3:])

    rides = []
    for hop in hops:
        bus, here, there, departure, arrival = hop.split()
        rides.append((minutes(departure), minutes(arrival), bus, here, there))
    arrived = {origin: minutes(start)}
    for departure, arrival, bus, here, there in sorted(rides):
        if here in arrived and arrived[here] + (
