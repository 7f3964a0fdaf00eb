import hx.Reader;
import hx.Refused;
import hx.Type;
import hx.Wire;
import hx.Writer;
import java.io.FileDescriptor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Reads a signature and a value out of each frame, and writes the value back. */
final class Echo {
    public static void main(String[] arguments) throws IOException {
        Wire wire = new Wire(FileDescriptor.in, FileDescriptor.out, Wire.MOST);
        Writer writer = new Writer(true);
        byte[] body;
        while ((body = wire.read()) != null) {
            try {
                Reader reader = new Reader(body);
                Type type = Type.signature(reader.name())[0];
                writer.begin('A').value(type, reader.lastValue(type));
            } catch (Refused refused) {
                writer.begin('E').put(refused.getMessage().getBytes(StandardCharsets.UTF_8), 0);
            }
            wire.write(writer);
        }
    }
}
