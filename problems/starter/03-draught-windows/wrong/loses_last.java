// forgets a window that is open at the end
        int needed = draught + Math.max(30, (draught + 9) / 10);
        List<List<Integer>> windows = new ArrayList<>();
        int first = -1;
        for (int hour = 0; hour < depths.size(); hour++) {
            boolean enough = hour < depths.size() && depths.get(hour) >= needed;
            if (enough && first < 0) {
                first = hour;
            } else if (!enough && first >= 0) {
                if (hour - first >= hours) {
                    windows.add(Arrays.asList(first, hour - 1));
                }
                first = -1;
            }
        }
        return windows;
    }
}
