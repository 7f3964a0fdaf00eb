package hx;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;

/** Frames on a socket: a length of four bytes and a body of that many. What candidates send has a mebibyte at most. */
public final class Wire {
    public static final int MOST = 1 << 20;

    private final int most;
    private final FileInputStream in;
    private final FileOutputStream out;
    private final byte[] held = new byte[8192];
    private int start;
    private int end;

    public Wire(FileDescriptor in, FileDescriptor out, int most) {
        this.most = most;
        this.in = new FileInputStream(in);
        this.out = new FileOutputStream(out);
    }

    /** The next body; null if there is none to come. */
    public byte[] read() throws IOException {
        while (end - start < 4) {
            System.arraycopy(held, start, held, 0, end - start);
            end -= start;
            start = 0;
            int more = in.read(held, end, held.length - end);
            if (more < 0) {
                return null;
            }
            end += more;
        }
        int size = Reader.integer(held, start);
        start += 4;
        if (size < 1 || size > most) {
            throw new IOException("not a frame");
        }
        byte[] body = new byte[size];
        int have = Math.min(size, end - start);
        System.arraycopy(held, start, body, 0, have);
        start += have;
        while (have < size) {
            int more = in.read(body, have, size - have);
            if (more < 0) {
                return null;
            }
            have += more;
        }
        return body;
    }

    public void write(Writer body) throws IOException {
        out.write(body.framed(), 0, body.size());
    }
}
