// asks for eight gigabytes
        List<byte[]> held = new ArrayList<>();
        for (int i = 0; i < 32; i++) {
            held.add(new byte[1 << 28]);
        }
        throw new IllegalStateException();
    }
}
