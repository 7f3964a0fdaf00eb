# --- prompt ---
from typing import List, Optional


def earliest_arrival(hops: List[str], origin: str, target: str, start: str, change: int) -> Optional[str]:
    """ Find the earliest time at which a traveller can reach a stop by bus.
    Every hop is "BUS FROM TO DEPARTURE ARRIVAL": a bus goes from one stop to the next, and arrives later
    than it departs. Times look like "08:05", all on one day. Hops come in any order. Hops with the same
    BUS belong to one bus, which a traveller may stay in for a later hop from the stop where it is.
    The traveller stands at origin at start and may board any bus that departs there at that time or later.
    Getting out of a bus and into another takes change minutes at least.
    Return the time of arrival at target (start, if that is origin), or None if it can't be reached.
    >>> earliest_arrival(["N5 Quay Mill 08:00 08:15", "N7 Mill Fort 08:18 08:30", "N5 Mill Fort 08:16 08:40"], "Quay", "Fort", "07:55", 5)
    '08:40'
    >>> earliest_arrival(["N5 Quay Mill 08:00 08:15", "N7 Mill Fort 08:18 08:30", "N5 Mill Fort 08:16 08:40"], "Quay", "Fort", "08:00", 3)
    '08:30'
    >>> earliest_arrival(["N5 Quay Mill 08:00 08:15"], "Mill", "Quay", "07:00", 0) is None
    True
    """
# --- solution ---
    def minutes(time):
        return int(time[:2]) * 60 + int(time[3:])

    timetable = []
    for hop in hops:
        bus, here, there, departure, arrival = hop.split(" ")
        timetable.append((minutes(departure), minutes(arrival), bus, here, there))
    arrived = {origin: minutes(start)}
    ready = {origin: minutes(start)}
    aboard = {}
    for departure, arrival, bus, here, there in sorted(timetable):
        waits_here = here in ready and ready[here] <= departure
        sits_in_it = (bus, here) in aboard and aboard[bus, here] <= departure
        if waits_here or sits_in_it:
            aboard[bus, there] = min(arrival, aboard.get((bus, there), arrival))
            arrived[there] = min(arrival, arrived.get(there, arrival))
            ready[there] = min(arrival + change, ready.get(there, arrival + change))
    if target not in arrived:
        return None
    return f"{arrived[target] // 60:02d}:{arrived[target] % 60:02d}"
# --- test ---
def check(earliest_arrival):
    hops = ["N5 Quay Mill 08:00 08:15", "N7 Mill Fort 08:18 08:30", "N5 Mill Fort 08:16 08:40"]
    assert earliest_arrival(hops, "Quay", "Fort", "07:55", 5) == "08:40"
    assert earliest_arrival(hops, "Quay", "Fort", "08:00", 3) == "08:30"
    assert earliest_arrival(hops, "Quay", "Fort", "08:00", 4) == "08:40"
    assert earliest_arrival(hops[::-1], "Quay", "Fort", "08:00", 4) == "08:40"
    assert earliest_arrival(hops, "Quay", "Fort", "08:01", 0) is None
    assert earliest_arrival(hops, "Fort", "Quay", "07:00", 0) is None
    assert earliest_arrival(hops, "Mill", "Fort", "08:18", 30) == "08:30"
    assert earliest_arrival(hops, "Quay", "Quay", "09:05", 5) == "09:05"
    assert earliest_arrival([], "Quay", "Fort", "08:00", 0) is None
    assert earliest_arrival([], "Nowhere", "Nowhere", "00:00", 0) == "00:00"
    # The bus that arrives later can be the one to stay in.
    stay = ["A s m 08:00 08:10", "B s m 08:01 08:12", "B m t 08:12 08:20", "A m t 08:30 08:40"]
    assert earliest_arrival(stay, "s", "t", "08:00", 5) == "08:20"
    # Two changes beat one bus all the way.
    fast = ["Slow s t 06:00 23:59", "A s a 06:00 06:10", "B a b 06:12 06:20", "C b t 06:22 06:30"]
    assert earliest_arrival(fast, "s", "t", "06:00", 2) == "06:30"
    assert earliest_arrival(fast, "s", "t", "06:00", 3) == "23:59"
    # A bus may come by a stop twice, and stay the same bus.
    loop = ["R s m 07:00 07:10", "R m k 07:10 07:20", "R k m 07:20 07:40", "R m t 07:40 07:50"]
    assert earliest_arrival(loop, "s", "t", "07:00", 60) == "07:50"
    assert earliest_arrival(loop, "k", "t", "07:20", 60) == "07:50"
    assert earliest_arrival(loop, "m", "t", "07:11", 0) == "07:50"
    # Different buses of one line do not carry a passenger over.
    line = ["N5a s m 08:00 08:10", "N5b m t 08:12 08:20"]
    assert earliest_arrival(line, "s", "t", "08:00", 3) is None
    assert earliest_arrival(line, "s", "t", "08:00", 2) == "08:20"
    # Changing over the full hour.
    late = ["A s m 08:50 08:58", "B m t 09:00 09:10"]
    assert earliest_arrival(late, "s", "t", "08:50", 5) is None
    assert earliest_arrival(late, "s", "t", "08:50", 2) == "09:10"
    assert earliest_arrival(["É Łódź São 09:59 10:00"], "Łódź", "São", "09:59", 10) == "10:00"
    many = [f"b{i} s{i} s{i + 1} {i // 60:02d}:{i % 60:02d} {(i + 1) // 60:02d}:{(i + 1) % 60:02d}" for i in range(1400)]
    assert earliest_arrival(many[::-1], "s0", "s1400", "00:00", 0) == "23:20"
    assert earliest_arrival(many, "s0", "s1400", "00:00", 1) is None
    assert earliest_arrival(many, "s0", "s1", "00:00", 1) == "00:01"


check(earliest_arrival)
# --- example test ---
def check(earliest_arrival):
    assert earliest_arrival(["N5 Quay Mill 08:00 08:15", "N7 Mill Fort 08:18 08:30", "N5 Mill Fort 08:16 08:40"], "Quay", "Fort", "07:55", 5) == '08:40'
    assert earliest_arrival(["N5 Quay Mill 08:00 08:15", "N7 Mill Fort 08:18 08:30", "N5 Mill Fort 08:16 08:40"], "Quay", "Fort", "08:00", 3) == '08:30'
    assert earliest_arrival(["N5 Quay Mill 08:00 08:15"], "Mill", "Quay", "07:00", 0) is None


check(earliest_arrival)
