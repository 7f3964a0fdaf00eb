import hx.Reader;
import hx.Refused;
import hx.Type;
import hx.Wire;
import hx.Writer;
import java.io.FileDescriptor;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Runs tests, one sample's after the other's, without a byte of the samples: instead of the method under test there is
 * a stub, whose calls go through the wire to the process that has it. Every sample gets the classes of its tests anew;
 * their bytes are kept, under the key of the problem. Frames come from standard input and go to standard output.
 */
final class JudgeServer {
    private static final int MOST_PROBLEMS = 64;
    private static final int ONCE = 255; // an object that is used for one call
    private static final int MOST_CAUSES = 20;
    private static final String ENDED = "the program has ended";
    private static final int MOST_DETAIL = 400;
    private static final int MOST_REQUEST = 32 << 20; // the compile server's limit, in base64

    private final Wire wire = new Wire(FileDescriptor.in, FileDescriptor.out, MOST_REQUEST);
    private final Writer writer = new Writer(true);
    private final SecureRandom random = new SecureRandom();
    private final byte[] drawn = new byte[8192];
    private int place = drawn.length;

    private final Map<String, Map<String, byte[]>> problems = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Map<String, byte[]>> eldest) {
            return size() > MOST_PROBLEMS;
        }
    };

    public static void main(String[] arguments) throws IOException, ReflectiveOperationException {
        System.setOut(System.err);
        System.setIn(InputStream.nullInputStream());
        try {
            new JudgeServer().serve();
            Runtime.getRuntime().halt(0);
        } catch (Throwable error) {
            error.printStackTrace();
        } finally {
            Runtime.getRuntime().halt(1); // our fault: there is no verdict
        }
    }

    private void serve() throws IOException, ReflectiveOperationException {
        byte[] body;
        while ((body = wire.read()) != null) {
            if (body[0] == '{') {
                judge(new String(body, StandardCharsets.UTF_8));
            }
        }
    }

    private void judge(String request) throws IOException, ReflectiveOperationException {
        Map<String, String> files = new HashMap<>();
        String key = Json.judge(request, files);
        Map<String, byte[]> classes = problems.get(key);
        if (classes == null) {
            classes = new HashMap<>();
            for (Map.Entry<String, String> file : files.entrySet()) {
                String name = file.getKey().replace('/', '.');
                classes.put(name.substring(0, name.length() - ".class".length()), Base64.getDecoder().decode(file.getValue()));
            }
            problems.put(key, classes);
        }
        Classes loader = new Classes(classes);
        Class<?> stub = loader.loadClass("HxCall");
        Calls calls = new Calls((String) field(stub, "SIGNATURE").get(null));
        field(stub, "wire").set(null, calls);
        Method main = loader.loadClass("Main").getMethod("main", String[].class);
        main.setAccessible(true);
        Throwable thrown = null;
        try {
            main.invoke(null, (Object) new String[0]);
        } catch (InvocationTargetException error) {
            thrown = error.getCause();
        } catch (StackOverflowError | ExceptionInInitializerError error) {
            thrown = error;
        }
        report(calls, thrown, field(stub, "CALLED").getBoolean(null));
    }

    private static Field field(Class<?> stub, String name) throws NoSuchFieldException {
        Field field = stub.getDeclaredField(name);
        field.setAccessible(true);
        return field;
    }

    private void report(Calls calls, Throwable thrown, boolean mustCall) throws IOException {
        String failed = calls.failure(thrown);
        if (failed != null) {
            report(outcome(failed), failed);
        } else if (thrown != null) {
            // Whether it doesn't hold what the tests say of an answer or they stumble over it: it is the answer.
            report("failed", describe(thrown));
        } else if (calls.count == 0 && mustCall) {
            report("failed", "the tests have not called the method under test");
        } else {
            report("passed", "");
        }
    }

    private void report(String outcome, String detail) throws IOException {
        StringBuilder json = new StringBuilder("{\"report\": ");
        Json.quote(outcome, json);
        Json.quote(printable(detail), json.append(", \"detail\": "));
        wire.write(writer.text(json.append('}').toString()));
    }

    /** What a failed call means: the class that the program has thrown, or what became of the wire. */
    private static String outcome(String failed) {
        if (failed.equals(ENDED) || failed.startsWith("protocol: ")) {
            return "gone";
        }
        if (failed.startsWith("unservable: ")) {
            return "unservable";
        }
        return failed.equals("java.lang.OutOfMemoryError") ? "memory" : "error";
    }

    private static String describe(Throwable thrown) {
        String name = thrown.getClass().getName();
        String message = thrown.getMessage();
        return message == null ? name : name.concat(": ").concat(message);
    }

    private static String printable(String detail) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < Math.min(detail.length(), MOST_DETAIL); i++) {
            char c = detail.charAt(i);
            line.append(c < ' ' || c > '~' ? '?' : c);
        }
        return line.toString();
    }

    /** Eight bytes that nobody can know before they are sent. */
    private byte[] nonce() {
        if (place == drawn.length) {
            random.nextBytes(drawn);
            place = 0;
        }
        place += 8;
        return Arrays.copyOfRange(drawn, place - 8, place);
    }

    /** A call that has got no answer. */
    private static final class Failed extends RuntimeException {
        private static final long serialVersionUID = 1;

        Failed(String message) {
            super(message);
        }
    }

    /** What the stub calls, for one sample. */
    private final class Calls implements Function<Object[], Object> {
        private final Type[] types;
        private final Map<Object, Integer> objects = new IdentityHashMap<>();
        private int count;
        private Failed fault; // the first: after it there is no trust in any answer
        private RuntimeException raised; // what the last call that failed has thrown here
        private String name; // and there

        Calls(String signature) {
            types = Type.signature(signature);
        }

        /** Calls with arguments; before them comes the object whose method it is. */
        @Override
        public synchronized Object apply(Object[] arguments) {
            if (fault != null) {
                throw fault;
            }
            byte[] nonce = nonce();
            try {
                count++;
                writer.begin('C').put(nonce, 0).tag(numberOf(arguments[0])).tag(types.length - 1);
                for (int i = 1; i < types.length; i++) {
                    writer.value(types[i], arguments[i]);
                }
            } catch (Refused refused) {
                throw fault("unservable: ".concat(refused.getMessage()));
            }
            byte[] body;
            try {
                wire.write(writer);
                body = wire.read();
            } catch (IOException error) {
                body = null;
            }
            if (body == null) {
                Runtime.getRuntime().halt(1);
            }
            return answer(body, nonce);
        }

        /** Objects of the tests' have one each in the candidate, as long as a byte can tell them apart. */
        private int numberOf(Object object) {
            return objects.computeIfAbsent(object, unknown -> Math.min(objects.size(), ONCE));
        }

        private Object answer(byte[] body, byte[] nonce) {
            if (body[0] == 'G' && body.length == 1) {
                throw fault(ENDED);
            }
            if (body.length < 9 || body.length > Wire.MOST || !Arrays.equals(nonce, 0, 8, body, 1, 9) || body[0] != 'A' && body[0] != 'E') {
                throw fault("protocol: no answer to what was asked");
            }
            Reader reader = new Reader(body);
            reader.skip(9);
            String name;
            try {
                if (body[0] == 'A') {
                    return reader.lastValue(types[0]);
                }
                name = reader.name();
                reader.end();
            } catch (Refused refused) {
                throw fault("protocol: ".concat(refused.getMessage()));
            }
            int slash = name.indexOf('/');
            this.name = slash < 0 ? name : name.substring(0, slash);
            raised = exception(name.substring(slash + 1), this.name);
            throw raised;
        }

        /** Of that class, if it is one that tests may wait for; else one whose message is the name of the class. */
        private RuntimeException exception(String base, String name) {
            if (base.startsWith("java.lang.") || base.startsWith("java.util.")) {
                try {
                    Class<?> its = Class.forName(base, false, ClassLoader.getPlatformClassLoader());
                    if (RuntimeException.class.isAssignableFrom(its)) {
                        return (RuntimeException) its.getConstructor().newInstance();
                    }
                } catch (ReflectiveOperationException | LinkageError unknown) {
                    return new Failed(name);
                }
            }
            return new Failed(name);
        }

        /** Why a call failed, if that is, or has caused, what the tests have thrown. A fault counts in any case. */
        String failure(Throwable thrown) {
            if (fault != null) {
                return fault.getMessage();
            }
            Throwable cause = thrown;
            for (int i = 0; cause != null && i < MOST_CAUSES; i++) {
                if (cause == raised) {
                    return name;
                }
                cause = cause.getCause();
            }
            return null;
        }

        private Failed fault(String message) {
            fault = new Failed(message);
            return fault;
        }
    }

    /** The classes of one sample's tests. */
    private static final class Classes extends ClassLoader {
        private final Map<String, byte[]> classes;

        Classes(Map<String, byte[]> classes) {
            super(ClassLoader.getPlatformClassLoader());
            setDefaultAssertionStatus(true); // for tests that are assert statements
            this.classes = classes;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = classes.get(name);
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }
}
