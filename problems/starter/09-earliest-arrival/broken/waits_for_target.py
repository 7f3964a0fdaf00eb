# endless loop: waits for a stop that is never reached
    def minutes(time):
        return int(time[:2]) * 60 + int(time[3:])

    rides = sorted(([*hop.split()[3:], *hop.split()[:3]] for hop in hops))
    never = 99 * 60
    ready = {origin: minutes(start)}
    best = {origin: minutes(start)}
    seat = {}
    while target not in best:
        for departure, arrival, bus, here, there in rides:
            if min(ready.get(here, never), seat.get((bus, here), never)) <= minutes(departure):
                time = minutes(arrival)
                seat[bus, there] = min(time, seat.get((bus, there), never))
                best[there] = min(time, best.get(there, never))
                ready[there] = min(time + change, ready.get(there, never))
    return "%02d:%02d" % divmod(best[target], 60)
