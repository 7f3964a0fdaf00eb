import com.sun.tools.javac.api.JavacTaskPool;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.tools.Diagnostic;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * A warm javac. Requests on standard input, answers on standard output: a four-byte length and JSON, {"files": {name:
 * text}} in, {"ok", "messages", "files": {name: base64}} out. Nothing of a request is there in the next one: sources
 * and classes live in memory for its duration, and javac's own tables, which are kept, forget what the program declared.
 * They do so for plain programs that compile. Others leave marks there (a string that is too long makes every later
 * program fail; a package goes on to exist), so after those the tables are made anew.
 */
final class CompileServer {
    private static final int MOST_MESSAGES = 64 << 10;
    private static final int MOST_ONE_MESSAGE = 4 << 10;
    private static final int MOST_CLASSES = 4000;
    private static final int MOST_BYTES = 8 << 20;
    private static final int MOST_NAME = 255; // what a file system takes
    private static final int TASKS_OF_A_POOL = 2000; // javac's table of names only grows

    private static final List<String> OPTIONS =
            List.of("-proc:none", "-nowarn", "-implicit:none", "-XDstringConcat=inline");

    private final Memory memory;
    private JavacTaskPool pool = new JavacTaskPool(1);
    private int tasks;

    private CompileServer() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StandardJavaFileManager files = compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
        files.setLocation(StandardLocation.CLASS_PATH, Collections.emptyList());
        memory = new Memory(files);
    }

    public static void main(String[] arguments) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        System.setOut(System.err);
        CompileServer server = new CompileServer();
        for (String typical : arguments) {
            server.compile(Map.of("Main.java", Files.readString(Path.of(typical)))); // warms what every request needs
        }
        while (true) {
            byte[] request;
            try {
                request = new byte[in.readInt()];
            } catch (EOFException end) {
                return;
            }
            in.readFully(request);
            byte[] answer = server.answer(request).getBytes(StandardCharsets.UTF_8);
            out.writeInt(answer.length);
            out.write(answer);
            out.flush();
        }
    }

    private String answer(byte[] request) {
        Outcome outcome;
        try {
            outcome = compile(Json.files(new String(request, StandardCharsets.UTF_8)));
        } catch (StackOverflowError | OutOfMemoryError error) {
            outcome = new Outcome(false, "error: the compiler is out of resources: ".concat(error.toString()));
        }
        StringBuilder answer = new StringBuilder("{\"ok\": ").append(outcome.ok).append(", \"messages\": ");
        Json.quote(outcome.messages, answer);
        answer.append(", \"files\": {");
        String gap = "";
        for (Map.Entry<String, byte[]> file : outcome.classes.entrySet()) {
            answer.append(gap);
            Json.quote(file.getKey(), answer);
            answer.append(": \"").append(Base64.getEncoder().encodeToString(file.getValue())).append('"');
            gap = ", ";
        }
        return answer.append("}}").toString();
    }

    private Outcome compile(Map<String, String> files) {
        List<Source> sources = new ArrayList<>();
        for (Map.Entry<String, String> file : files.entrySet()) {
            if (!encodable(file.getValue())) {
                return new Outcome(false, file.getKey().concat(": error: unmappable character for encoding UTF-8"));
            }
            sources.add(new Source(file.getKey(), file.getValue()));
        }
        StringBuilder messages = new StringBuilder();
        boolean ok = false;
        try {
            ok = pool.getTask(
                    Nowhere.INSTANCE,
                    memory,
                    diagnostic -> note(diagnostic, messages),
                    OPTIONS,
                    null,
                    sources,
                    task -> task.call());
            return memory.outcome(ok, messages.toString());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError error) {
            // The compiler itself has failed on this program: javac would have ended with an error.
            messages.append("error: the compiler failed: ").append(error);
            return new Outcome(false, messages.toString());
        } finally {
            memory.clear();
            if (!ok || ++tasks % TASKS_OF_A_POOL == 0 || sources.stream().anyMatch(Source::mayHavePackage)) {
                pool = new JavacTaskPool(1);
            }
        }
    }

    private static void note(Diagnostic<? extends JavaFileObject> diagnostic, StringBuilder messages) {
        if (diagnostic.getKind() != Diagnostic.Kind.ERROR || messages.length() > MOST_MESSAGES - MOST_ONE_MESSAGE) {
            return;
        }
        JavaFileObject source = diagnostic.getSource();
        if (source != null) {
            messages.append(source.getName()).append(':').append(diagnostic.getLineNumber()).append(": ");
        }
        String message = diagnostic.getMessage(Locale.ROOT);
        messages.append("error: ").append(message, 0, Math.min(message.length(), MOST_ONE_MESSAGE - 100)).append('\n');
    }

    /** Whether a file could hold the text. */
    private static boolean encodable(String text) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    private static final class Outcome {
        final boolean ok;
        final String messages;
        final Map<String, byte[]> classes;

        Outcome(boolean ok, String messages) {
            this(ok, messages, Collections.emptyMap());
        }

        Outcome(boolean ok, String messages, Map<String, byte[]> classes) {
            this.ok = ok;
            this.messages = messages;
            this.classes = classes;
        }
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String name;
        private final String text;

        Source(String name, String text) {
            super(URI.create("memory:///".concat(name)), Kind.SOURCE);
            this.name = name;
            this.text = text;
        }

        @Override
        public String getName() {
            return name;
        }

        boolean mayHavePackage() {
            return text.contains("package") || text.contains("\\u"); // the word may be written in escapes
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private static final class Compiled extends SimpleJavaFileObject {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(2048);

        Compiled() {
            super(URI.create("memory:///compiled.class"), Kind.CLASS);
        }

        @Override
        public OutputStream openOutputStream() {
            return bytes;
        }
    }

    /** The JDK's own classes as they are, and what is compiled, until it is cleared. */
    private static final class Memory extends ForwardingJavaFileManager<StandardJavaFileManager> {
        private final Map<String, Compiled> compiled = new TreeMap<>();

        Memory(StandardJavaFileManager files) {
            super(files);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                JavaFileManager.Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
            Compiled file = new Compiled();
            compiled.put(name.replace('.', '/').concat(".class"), file);
            return file;
        }

        @Override
        public Iterable<JavaFileObject> list(
                JavaFileManager.Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse)
                throws IOException {
            boolean ours = location == StandardLocation.CLASS_PATH || location == StandardLocation.SOURCE_PATH;
            return ours ? Collections.emptyList() : super.list(location, packageName, kinds, recurse);
        }

        Outcome outcome(boolean ok, String messages) {
            if (!ok) {
                return new Outcome(false, messages.isEmpty() ? "error: the compiler failed" : messages);
            }
            Map<String, byte[]> classes = new TreeMap<>();
            int total = 0;
            for (Map.Entry<String, Compiled> entry : compiled.entrySet()) {
                byte[] bytes = entry.getValue().bytes.toByteArray();
                total += bytes.length;
                for (String part : entry.getKey().split("/")) {
                    if (part.getBytes(StandardCharsets.UTF_8).length > MOST_NAME) {
                        return new Outcome(false, "error: the name of a class is too long for a file");
                    }
                }
                classes.put(entry.getKey(), bytes);
            }
            if (total > MOST_BYTES || classes.size() > MOST_CLASSES) {
                return new Outcome(false, "error: too many classes");
            }
            return new Outcome(true, "", classes);
        }

        void clear() {
            compiled.clear();
        }
    }

    private static final class Nowhere extends Writer {
        static final Nowhere INSTANCE = new Nowhere();

        @Override
        public void write(char[] text, int start, int length) {}

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
