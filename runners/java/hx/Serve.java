package hx;

import java.io.FileDescriptor;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/**
 * Serves the method under test to the tests, which are in another process: a frame with arguments in, one with the
 * answer out. The class Main is made for that and compiled with the program.
 *
 * <p>The wire is standard input here, in both directions (see Run); the program gets an empty standard input instead.
 */
final class Serve {
    private static boolean started;

    private Serve() {}

    public static void main(String[] arguments) {
        if (started) {
            throw new IllegalStateException("it serves already");
        }
        started = true;
        Runtime runtime = Runtime.getRuntime();
        int status = 1;
        try {
            System.setIn(InputStream.nullInputStream());
            serve(new Wire(FileDescriptor.in, FileDescriptor.in, Wire.MOST));
            status = 0;
        } catch (IOException broken) {
            status = 0; // whoever has broken the wire gets no more calls
        } finally {
            // Threads that are still running, and hooks of the program's, must not keep the machine alive.
            runtime.halt(status);
        }
    }

    private static void serve(Wire wire) throws IOException {
        Writer answer = new Writer(false);
        wire.write(answer.begin('R'));
        Method call = null;
        Type[] types = null;
        byte[] body;
        while ((body = wire.read()) != null) {
            Throwable thrown = null;
            try {
                if (call == null) {
                    Method found = Class.forName("Main").getDeclaredMethod("call", int.class, Object[].class);
                    found.setAccessible(true);
                    types = Type.signature((String) found.invoke(null, 0, null));
                    call = found;
                }
                Reader reader = new Reader(body);
                reader.skip(9);
                int object = reader.tag();
                Object[] values = new Object[reader.tag()];
                for (int i = 0; i < values.length; i++) {
                    values[i] = reader.value(types[i + 1]);
                }
                reader.end();
                Object result = call.invoke(null, object, values);
                answer.begin('A').nonce(body).value(types[0], result);
            } catch (InvocationTargetException error) {
                thrown = error.getCause() == null ? error : error.getCause();
            } catch (Throwable error) {
                thrown = error;
            }
            if (thrown != null) {
                answer.begin('E').nonce(body).name(nameOf(thrown));
            }
            wire.write(answer);
        }
    }

    /** The limit on processes shows as an OutOfMemoryError too, and is none. */
    private static String nameOf(Throwable thrown) {
        String name = thrown.getClass().getName();
        if (thrown.getClass() == OutOfMemoryError.class && thrown.getMessage() != null) {
            return thrown.getMessage().contains("native thread") ? name.concat(": native thread") : name;
        }
        // A class of the sample's, which the judge lacks, and the one of the library that it is derived from.
        Class<?> base = thrown.getClass();
        while (!base.getName().startsWith("java.")) {
            base = base.getSuperclass();
        }
        return base == thrown.getClass() ? name : name.concat("/").concat(base.getName());
    }
}
