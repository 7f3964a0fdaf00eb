package hx;

import java.lang.reflect.Array;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the body of a frame. Throws Refused at all that isn't exactly what it should be. */
public final class Reader {
    /** Keys that are containers may collide as somebody wishes, and then every one is compared with every other. */
    private static final int MOST_CONTAINERS = 256;

    private final byte[] bytes;
    private int place;

    public Reader(byte[] bytes) {
        this.bytes = bytes;
    }

    static int integer(byte[] bytes, int place) {
        return bytes[place] << 24
                | (bytes[place + 1] & 255) << 16
                | (bytes[place + 2] & 255) << 8
                | bytes[place + 3] & 255;
    }

    public int left() {
        return bytes.length - place;
    }

    public int tag() {
        return bytes[need(1)] & 255;
    }

    public void skip(int count) {
        need(count);
    }

    /** The last value of the body. */
    public Object lastValue(Type type) {
        Object value = value(type, 0);
        end();
        return value;
    }

    public void end() {
        if (left() != 0) {
            throw new Refused("bytes are left over");
        }
    }

    public String name() {
        int length = count(1);
        try {
            ByteBuffer text = ByteBuffer.wrap(bytes, need(length), length);
            return StandardCharsets.UTF_8.newDecoder().decode(text).toString();
        } catch (CharacterCodingException error) {
            throw new Refused("bad UTF-8");
        }
    }

    public Object value(Type type) {
        return value(type, 0);
    }

    private Object value(Type type, int depth) {
        if (depth > Writer.DEEPEST) {
            throw new Refused("too deep");
        }
        char kind = type.kind;
        boolean any = kind == 'o';
        int tag = tag();
        switch (tag) {
            case 'N':
                return null; // of a primitive type too: a null is then the tests' to stumble over
            case '?':
                return new Opaque(name());
            case 'T':
            case 'F':
                admit(any || kind == 'z' || kind == 'Z');
                return tag == 'T';
            case 'i':
                admit(any || kind == 'i' || kind == 'I');
                return integer(bytes, need(4));
            case 'l':
                admit(any || kind == 'l' || kind == 'L');
                return wide();
            case 'd':
                admit(any || kind == 'd' || kind == 'D');
                return Double.longBitsToDouble(wide());
            case 'f':
                admit(any || kind == 'f' || kind == 'F');
                return Float.intBitsToFloat(integer(bytes, need(4)));
            case 'c':
                admit(any || kind == 'c' || kind == 'C');
                int unit = integer(bytes, need(4));
                admit(unit >= 0 && unit <= Character.MAX_VALUE);
                return (char) unit;
            case 'w':
                admit(any || kind == 's');
                return string();
            case 'I':
                admit(any || kind == 'n');
                return big();
            case 'O':
                admit(any || kind == '?');
                // An Optional can't hold null: with one it is empty, and different from null itself.
                return Optional.ofNullable(value(any ? type : type.first, depth + 1));
            case '(':
                if (kind == '(') {
                    return array(type, depth);
                }
                admit(any || kind == '&');
                admit(count(1) == 2);
                Object key = value(any ? type : type.first, depth + 1);
                return new AbstractMap.SimpleEntry<>(key, value(any ? type : type.second, depth + 1));
            case '[':
                admit(any || kind == '[');
                return list(any ? type : type.first, depth);
            case '<':
                admit(any || kind == '<');
                return set(any ? type : type.first, depth);
            case '{':
                admit(any || kind == '{');
                return map(any ? type : type.first, any ? type : type.second, depth);
            default:
                throw new Refused("an unknown tag");
        }
    }

    private Object list(Type item, int depth) {
        int kind = kind(2);
        Object[] items = new Object[count(1)];
        boolean whole = true;
        for (int i = 0; i < items.length; i++) {
            items[i] = value(item, depth + 1);
            whole &= items[i] != null;
        }
        if (kind == 2 && whole) {
            return List.of(items);
        }
        List<Object> list = Arrays.asList(items);
        return kind == 1 ? list : kind == 2 ? Collections.unmodifiableList(list) : new ArrayList<>(list);
    }

    private Object set(Type item, int depth) {
        int kind = kind(2);
        int count = entries(1);
        int containers = 0;
        Set<Object> set = new LinkedHashSet<>();
        for (int i = 0; i < count; i++) {
            containers += container();
            limit(containers);
            set.add(value(item, depth + 1));
        }
        return kind == 2 ? Collections.unmodifiableSet(set) : set;
    }

    private Object map(Type key, Type item, int depth) {
        int kind = kind(2);
        int count = entries(2);
        int containers = 0;
        Map<Object, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            containers += container();
            limit(containers);
            Object its = value(key, depth + 1);
            map.put(its, value(item, depth + 1));
        }
        return kind == 2 ? Collections.unmodifiableMap(map) : map;
    }

    private Object array(Type type, int depth) {
        int count = count(1);
        Object array = Array.newInstance(type.itemClass(), count);
        for (int i = 0; i < count; i++) {
            try {
                Array.set(array, i, value(type.first, depth + 1));
            } catch (IllegalArgumentException | NullPointerException error) {
                throw new Refused("not an item of the array");
            }
        }
        return array;
    }

    /** Interned, as literals are: tests and programs may compare with ==. */
    private String string() {
        int length = count(2);
        int start = need(2 * length);
        char[] units = new char[length];
        for (int i = 0; i < length; i++) {
            units[i] = (char) (bytes[start + 2 * i] << 8 | bytes[start + 2 * i + 1] & 255);
        }
        return new String(units).intern();
    }

    private BigInteger big() {
        int length = count(1);
        admit(length > 0 && length <= Writer.MOST_DIGITS);
        int start = need(length);
        BigInteger value = new BigInteger(bytes, start, length);
        admit(value.bitLength() / 8 + 1 == length);
        return value;
    }

    private long wide() {
        int start = need(8);
        return (long) integer(bytes, start) << 32 | integer(bytes, start + 4) & 0xffffffffL;
    }

    private int kind(int most) {
        int kind = tag();
        admit(kind <= most);
        return kind;
    }

    private int count(int least) {
        int count = integer(bytes, need(4));
        if (count < 0 || count > left() / least) {
            throw new Refused("a count that is too large");
        }
        return count;
    }

    private int entries(int least) {
        int count = count(least);
        if (count > Writer.MOST_ENTRIES) {
            throw new Refused("too many entries");
        }
        return count;
    }

    private int container() {
        return left() > 0 && "[{<(O?".indexOf(bytes[place]) >= 0 ? 1 : 0;
    }

    private static void limit(int containers) {
        if (containers > MOST_CONTAINERS) {
            throw new Refused("too many containers as keys");
        }
    }

    private static void admit(boolean admitted) {
        if (!admitted) {
            throw new Refused("not a value of the declared type");
        }
    }

    private int need(int count) {
        if (count > left()) {
            throw new Refused("the frame ends too early");
        }
        place += count;
        return place - count;
    }
}
