package hx;

/** Stands for a value that can't be sent: equals nothing, not even itself. */
final class Opaque {
    private final String name;

    Opaque(String name) {
        this.name = name;
    }

    @Override
    public boolean equals(Object other) {
        return false;
    }

    @Override
    public int hashCode() {
        return 0;
    }

    @Override
    public String toString() {
        return name;
    }
}
