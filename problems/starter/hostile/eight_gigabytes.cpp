// fills 8 GB of memory
    vector<string> blocks;
    for (int i = 0; i < 32; i++) blocks.push_back(string(256 << 20, 'x'));
    return {};
}
