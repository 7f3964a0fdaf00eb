// writes where programs must not write
        try {
            new java.io.FileOutputStream("/usr/lib/humanevalx").close();
        } catch (java.io.IOException error) {
            throw new IllegalStateException(error);
        }
        throw new IllegalStateException();
    }
}
