package hx;

/** What is no value of the type that was declared, or can't be sent. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    public Refused(String message) {
        super(message);
    }
}
