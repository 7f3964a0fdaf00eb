package hx;

import java.io.File;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;

/**
 * Runs the tests, which are Main.main, and reports what became of them.
 *
 * <p>The private descriptor is standard input here: Java has no way to another one that is neither slow nor forbidden
 * (opening it by path fails for sockets). The program gets an empty standard input instead. This is compiled without a
 * look at lambdas and string concatenation: each would cost a millisecond at every start.
 */
final class Run {
    private static final FileDescriptor CONTROL = FileDescriptor.in;
    private static final int MOST = 400;
    private static boolean started;

    private Run() {}

    public static void main(String[] arguments) throws IOException {
        if (started) {
            throw new IllegalStateException("the tests are running");
        }
        started = true;
        FileOutputStream control = new FileOutputStream(CONTROL);
        control.write("begin\n".getBytes(StandardCharsets.ISO_8859_1)); // from here on an end is the program's own
        String token = token(); // in a local variable: no reflection gets there
        PrintStream out = System.out;
        PrintStream err = System.err;
        Runtime runtime = Runtime.getRuntime();
        System.setIn(new Nothing());
        new File("Main.java").delete(); // the tests are no business of the program's
        Throwable thrown = null;
        try {
            Method main = Class.forName("Main").getMethod("main", String[].class);
            main.setAccessible(true);
            main.invoke(null, (Object) new String[0]);
        } catch (InvocationTargetException error) {
            thrown = error.getCause();
        } catch (Throwable error) {
            thrown = error;
        }
        int status = 0;
        try {
            if (thrown == null) {
                report(control, token, "passed", "");
            } else {
                status = 1;
                report(control, token, outcome(thrown), describe(thrown));
            }
            out.flush();
            err.flush();
        } finally {
            // Threads that are still running, and hooks of the program's, must not keep the machine alive.
            runtime.halt(status);
        }
    }

    private static String outcome(Throwable thrown) {
        if (thrown.getClass() == AssertionError.class && byTests(thrown)) {
            return "failed";
        }
        if (thrown instanceof OutOfMemoryError && !ofThreads(thrown)) {
            return "memory";
        }
        return "error";
    }

    /** Whether it was the test class, not something that it called, that threw. */
    private static boolean byTests(Throwable thrown) {
        StackTraceElement[] trace = thrown.getStackTrace();
        if (trace.length == 0) {
            return false;
        }
        String place = trace[0].getClassName();
        return place.equals("Main") || place.startsWith("Main$");
    }

    /** The limit on processes shows as an OutOfMemoryError too. */
    private static boolean ofThreads(Throwable thrown) {
        String message = thrown.getMessage();
        return message != null && message.contains("native thread");
    }

    private static String describe(Throwable thrown) {
        String name = thrown.getClass().getName();
        try {
            String message = thrown.getMessage();
            return message == null ? name : name.concat(": ").concat(message);
        } catch (Throwable error) {
            return name;
        }
    }

    private static String token() throws IOException {
        byte[] token = new byte[64];
        int length = new FileInputStream(CONTROL).read(token);
        return new String(token, 0, Math.max(length, 0), StandardCharsets.ISO_8859_1);
    }

    private static void report(FileOutputStream control, String token, String outcome, String detail)
            throws IOException {
        StringBuilder line = new StringBuilder(token).append(' ').append(outcome).append(' ');
        for (int i = 0; i < Math.min(detail.length(), MOST); i++) {
            char c = detail.charAt(i);
            line.append(c < ' ' || c > '~' ? '?' : c);
        }
        control.write(line.append('\n').toString().getBytes(StandardCharsets.ISO_8859_1));
    }

    private static final class Nothing extends InputStream {
        @Override
        public int read() {
            return -1;
        }
    }
}
