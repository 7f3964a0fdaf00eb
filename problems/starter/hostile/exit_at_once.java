// leaves with status 0 as soon as its class is there
        throw new IllegalStateException();
    }

    static {
        Runtime.getRuntime().halt(0);
    }
}
