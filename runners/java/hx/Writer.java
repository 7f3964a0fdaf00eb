package hx;

import java.lang.reflect.Array;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Writes the body of a frame. What is no value of its declared type is written as opaque, or refused by a strict writer.
 *
 * <p>Collections may be a program's own: they are gone through once, and believed in nothing else.
 */
public final class Writer {
    static final int DEEPEST = 64;
    static final int MOST_ENTRIES = 4096;
    static final int MOST_DIGITS = 1 << 14; // bytes of a BigInteger: to write out many more takes seconds
    private static final int HEAD = 4;
    private static final int MOST_NAME = 200;

    private final boolean strict;
    private byte[] bytes = new byte[1024];
    private int size = HEAD;

    public Writer(boolean strict) {
        this.strict = strict;
    }

    /** Begins a body anew. */
    public Writer begin(char kind) {
        size = HEAD;
        return tag(kind);
    }

    /** A whole body: for JSON. */
    public Writer text(String body) {
        size = HEAD;
        return put(body.getBytes(StandardCharsets.UTF_8), 0);
    }

    byte[] framed() {
        integerAt(0, size - HEAD);
        return bytes;
    }

    int size() {
        return size;
    }

    public Writer tag(int value) {
        room(1);
        bytes[size++] = (byte) value;
        return this;
    }

    public Writer integer(int value) {
        room(4);
        size += 4;
        integerAt(size - 4, value);
        return this;
    }

    public Writer put(byte[] values, int start) {
        room(values.length - start);
        System.arraycopy(values, start, bytes, size, values.length - start);
        size += values.length - start;
        return this;
    }

    /** Eight bytes of another body. */
    Writer nonce(byte[] body) {
        room(8);
        System.arraycopy(body, 1, bytes, size, 8);
        size += 8;
        return this;
    }

    Writer name(String name) {
        byte[] text = name.substring(0, Math.min(name.length(), MOST_NAME)).getBytes(StandardCharsets.UTF_8);
        return integer(text.length).put(text, 0);
    }

    /** A value that the frame has no room for is written as opaque. */
    public void value(Type type, Object value) {
        int before = size;
        try {
            value(type, value, 0);
        } catch (Refused refused) {
            if (strict) {
                throw refused;
            }
            size = before;
            tag('?').name(value.getClass().getName());
        }
    }

    private void value(Type type, Object value, int depth) {
        if (value == null) {
            tag('N');
            return;
        }
        switch (type.kind) {
            case 'i':
            case 'l':
            case 'd':
            case 'f':
                number(type, strict ? value : converted(type.kind, value), depth);
                return;
            case '(':
                if (value.getClass().isArray() && depth < DEEPEST) {
                    array(type, value, depth);
                    return;
                }
                opaque(value);
                return;
            case '[':
            case '{':
            case '<':
            case '?':
            case '&':
                if (!container(type.kind, type, value, depth)) {
                    opaque(value);
                }
                return;
            default:
                number(type, value, depth);
        }
    }

    /** All that is no container, and what Object allows. */
    private void number(Type type, Object value, int depth) {
        char kind = type.kind;
        boolean any = kind == 'o';
        if (value instanceof Integer && (any || kind == 'I' || kind == 'i')) {
            tag('i').integer((Integer) value);
        } else if (value instanceof Boolean && (any || kind == 'Z' || kind == 'z')) {
            tag((Boolean) value ? 'T' : 'F');
        } else if (value instanceof String && (any || kind == 's')) {
            string((String) value);
        } else if (value instanceof Double && (any || kind == 'D' || kind == 'd')) {
            tag('d').wide(Double.doubleToRawLongBits((Double) value));
        } else if (value instanceof Long && (any || kind == 'L' || kind == 'l')) {
            tag('l').wide((Long) value);
        } else if (value instanceof Character && (any || kind == 'C' || kind == 'c')) {
            tag('c').integer((Character) value);
        } else if (value instanceof Float && (any || kind == 'F' || kind == 'f')) {
            tag('f').integer(Float.floatToRawIntBits((Float) value));
        } else if (value.getClass() == BigInteger.class && (any || kind == 'n')) {
            byte[] digits = ((BigInteger) value).toByteArray();
            if (digits.length > MOST_DIGITS) {
                opaque(value);
            } else {
                tag('I').integer(digits.length).put(digits, 0);
            }
        } else if (!any || !(dynamic(value, depth))) {
            opaque(value);
        }
    }

    private boolean dynamic(Object value, int depth) {
        char kind = value instanceof List ? '[' : value instanceof Map ? '{' : value instanceof Set ? '<' : ' ';
        kind = value instanceof Optional ? '?' : value instanceof Map.Entry ? '&' : kind;
        return kind != ' ' && container(kind, Type.OBJECT, value, depth);
    }

    /** What javac lets stand where the declared type is used: a long that is compared with an int, for example. */
    private static Object converted(char kind, Object value) {
        if (value instanceof Character) {
            return converted(kind, (int) (Character) value);
        }
        if (!(value instanceof Number) || value.getClass().getClassLoader() != null) {
            return value;
        }
        Number number = (Number) value;
        if (kind == 'd') {
            return number.doubleValue();
        }
        if (kind == 'f') {
            return value instanceof Double ? value : (Object) number.floatValue();
        }
        boolean real = value instanceof Double || value instanceof Float;
        long whole = number.longValue();
        if (real && (whole != number.doubleValue() || Math.abs(whole) > 1L << 53)) {
            return value;
        }
        return kind == 'l' ? (Object) whole : whole == (int) whole ? (Object) (int) whole : value;
    }

    private boolean container(char kind, Type type, Object value, int depth) {
        if (depth >= DEEPEST) {
            return false;
        }
        Type first = type.first == null ? Type.OBJECT : type.first;
        Type second = type.second == null ? Type.OBJECT : type.second;
        if (kind == '[' && value instanceof List) {
            tag('[').tag(kindOf(value));
            items((List<?>) value, first, depth, Integer.MAX_VALUE);
        } else if (kind == '<' && value instanceof Set) {
            tag('<').tag(kindOf(value) == 2 ? 2 : 0);
            items((Set<?>) value, first, depth, MOST_ENTRIES);
        } else if (kind == '{' && value instanceof Map) {
            tag('{').tag(kindOf(value) == 2 ? 2 : 0);
            entries((Map<?, ?>) value, first, second, depth);
        } else if (kind == '?' && value instanceof Optional) {
            tag('O');
            value(first, ((Optional<?>) value).orElse(null), depth + 1);
        } else if (kind == '&' && value instanceof Map.Entry) {
            Map.Entry<?, ?> entry = (Map.Entry<?, ?>) value;
            tag('(').integer(2);
            value(first, entry.getKey(), depth + 1);
            value(second, entry.getValue(), depth + 1);
        } else {
            return false;
        }
        return true;
    }

    private void items(Collection<?> values, Type item, int depth, int most) {
        int place = size;
        integer(0);
        int count = 0;
        for (Object value : values) {
            if (++count > most) {
                throw new Refused("too many entries");
            }
            value(item, value, depth + 1);
        }
        integerAt(place, count);
    }

    private void entries(Map<?, ?> map, Type key, Type item, int depth) {
        int place = size;
        integer(0);
        int count = 0;
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            if (++count > MOST_ENTRIES) {
                throw new Refused("too many entries");
            }
            value(key, entry.getKey(), depth + 1);
            value(item, entry.getValue(), depth + 1);
        }
        integerAt(place, count);
    }

    private void array(Type type, Object value, int depth) {
        int count = Array.getLength(value);
        tag('(').integer(count);
        for (int i = 0; i < count; i++) {
            value(type.first, Array.get(value, i), depth + 1);
        }
    }

    /** 1 is what Arrays.asList makes, 2 what can't be changed. */
    private static int kindOf(Object value) {
        Class<?> its = value.getClass();
        if (its == ArrayList.class) {
            return 0;
        }
        String name = its.getName();
        if (name.equals("java.util.Arrays$ArrayList")) {
            return 1;
        }
        return name.startsWith("java.util.ImmutableCollections$") || name.startsWith("java.util.Collections$") ? 2 : 0;
    }

    private void string(String text) {
        int length = text.length();
        tag('w').integer(length);
        if (length > Wire.MOST / 2) {
            throw new Refused("too large a text");
        }
        room(2 * length);
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            bytes[size++] = (byte) (c >> 8);
            bytes[size++] = (byte) c;
        }
    }

    private void opaque(Object value) {
        String name = value.getClass().getName();
        if (strict) {
            throw new Refused(name);
        }
        tag('?').name(name);
    }

    private void wide(long value) {
        integer((int) (value >> 32)).integer((int) value);
    }

    private void integerAt(int place, int value) {
        bytes[place] = (byte) (value >> 24);
        bytes[place + 1] = (byte) (value >> 16);
        bytes[place + 2] = (byte) (value >> 8);
        bytes[place + 3] = (byte) value;
    }

    private void room(int more) {
        if (size - HEAD + more > Wire.MOST) {
            throw new Refused("too large");
        }
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
        }
    }
}
