# endless loop: waits for a stop that is never reached
    def minutes(time):
        return int(time[:2]) * 60 + int(time[3:])

    reached = {origin: minutes(start)}
    while target not in reached:
        for hop in hops:
            _, here, there, departure, arrival = hop.split()
            if here in reached and reached[here] <= minutes(departure):
                reached[there] = min(minutes(arrival), reached.get(there, 9999))
    return "%02d:%02d" % divmod(reached[target], 60)
