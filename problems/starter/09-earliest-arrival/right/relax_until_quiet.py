# relaxes all hops until nothing changes
    def minutes(time):
        return int(time[:2]) * 60 + int(time[3:])

    rides = sorted((minutes(h.split()[3]), minutes(h.split()[4]), *h.split()[:3]) for h in hops)
    never = 24 * 60 + change + 1
    foot = {origin: minutes(start)}
    seat = {}
    best = {origin: minutes(start)}
    moving = True
    while moving:
        moving = False
        for departure, arrival, bus, here, there in rides:
            if min(foot.get(here, never), seat.get((bus, here), never)) > departure:
                continue
            if arrival < seat.get((bus, there), never):
                seat[bus, there] = arrival
                foot[there] = min(foot.get(there, never), arrival + change)
                best[there] = min(best.get(there, never), arrival)
                moving = True
    if target not in best:
        return None
    return f"{best[target] // 60:02d}:{best[target] % 60:02d}"
