// divides integers for the height of the line, which cuts its fraction off
        int count = beacons.size();
        int[] minute = new int[count];
        Arrays.fill(minute, -1);
        Deque<Integer> queue = new ArrayDeque<>();
        if (count > 0 && onRidge(beacons.get(0), heights)) {
            minute[0] = 0;
            queue.add(0);
        }
        while (!queue.isEmpty()) {
            int i = queue.poll();
            for (int j = 0; j < count; j++) {
                if (minute[j] < 0 && onRidge(beacons.get(j), heights) && visible(beacons.get(i), beacons.get(j), heights)) {
                    minute[j] = minute[i] + 1;
                    queue.add(j);
                }
            }
        }
        List<Optional<Integer>> result = new ArrayList<>();
        for (int m : minute) {
            result.add(m < 0 ? Optional.empty() : Optional.of(m));
        }
        return result;
    }

    private static boolean onRidge(List<Integer> beacon, List<Integer> heights) {
        return beacon.get(0) >= 0 && beacon.get(0) < heights.size();
    }

    private static boolean visible(List<Integer> a, List<Integer> b, List<Integer> heights) {
        int from = a.get(0);
        int to = b.get(0);
        if (from > to) {
            return visible(b, a, heights);
        }
        long start = heights.get(from) + a.get(1);
        long end = heights.get(to) + b.get(1);
        for (int k = from + 1; k < to; k++) {
            long line = start + (end - start) * (k - from) / (to - from);
            if (heights.get(k) >= line) {
                return false;
            }
        }
        return true;
    }
}
