// takes the first lane that is long enough
        List<List<Integer>> loads = new ArrayList<>();
        List<Integer> ashore = new ArrayList<>();
        int[] ends = new int[lanes.size()];
        for (int i = 0; i < lanes.size(); i++) {
            loads.add(new ArrayList<>());
        }
        for (int i = 0; i < vehicles.size(); i++) {
            boolean placed = false;
            for (int lane = 0; lane < ends.length && !placed; lane++) {
                int end = ends[lane] + (ends[lane] == 0 ? 0 : gap) + vehicles.get(i);
                if (end <= lanes.get(lane)) {
                    ends[lane] = end;
                    loads.get(lane).add(i + 1);
                    placed = true;
                }
            }
            if (!placed) {
                ashore.add(i + 1);
            }
        }
        loads.add(ashore);
        return loads;
    }
}
