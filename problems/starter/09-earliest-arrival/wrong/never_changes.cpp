// never changes into another bus
    string best;
    for (string& hop : hops) {
        string bus, here, there, departure, arrival;
        stringstream(hop) >> bus >> here >> there >> departure >> arrival;
        if (here == origin && there == target && departure >= start && (best.empty() || arrival < best)) best = arrival;
    }
    return origin == target ? start : best;
}
