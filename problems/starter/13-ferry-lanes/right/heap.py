# keeps the lanes in a heap, the one with the most room left on top
    import heapq

    loads = [[] for _ in range(len(lanes) + 1)]
    heap = [(-room, lane) for lane, room in enumerate(lanes)]
    heapq.heapify(heap)
    for number, length in enumerate(vehicles, 1):
        tried = []
        place = len(lanes)
        while heap and place == len(lanes):
            room, lane = heapq.heappop(heap)
            needed = length + gap if loads[lane] else length
            if needed <= -room:
                place = lane
                room += needed
            tried.append((room, lane))
        for entry in tried:
            heapq.heappush(heap, entry)
        loads[place].append(number)
    return loads
