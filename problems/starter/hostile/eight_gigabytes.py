# fills 8 GB of memory
    blocks = []
    for _ in range(32):
        blocks.append(b"x" * (256 << 20))
    return None
