package hx;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A declared type, written in few characters: z i l d f c are boolean int long double float char, in capitals their
 * boxes, s String, n BigInteger, o Object, [ List, &lt; Set, ? Optional, ( array, each before its item, { Map and
 * &amp; Map.Entry before key and value.
 */
public final class Type {
    static final Type OBJECT = new Type('o', null, null);

    final char kind;
    final Type first;
    final Type second;

    private Type(char kind, Type first, Type second) {
        this.kind = kind;
        this.first = first;
        this.second = second;
    }

    /** The types of a signature: of what is returned, then of the parameters. */
    public static Type[] signature(String text) {
        Type[] types = new Type[text.length()];
        int[] place = {0};
        int count = 0;
        while (place[0] < text.length()) {
            types[count++] = parse(text, place);
        }
        Type[] found = new Type[count];
        System.arraycopy(types, 0, found, 0, count);
        return found;
    }

    private static Type parse(String text, int[] place) {
        char kind = text.charAt(place[0]++);
        if (kind == 'o') {
            return OBJECT;
        }
        Type first = "[<?({&".indexOf(kind) < 0 ? null : parse(text, place);
        Type second = kind == '{' || kind == '&' ? parse(text, place) : null;
        return new Type(kind, first, second);
    }

    Class<?> itemClass() {
        switch (first.kind) {
            case 'z':
                return boolean.class;
            case 'i':
                return int.class;
            case 'l':
                return long.class;
            case 'd':
                return double.class;
            case 'f':
                return float.class;
            case 'c':
                return char.class;
            case 'Z':
                return Boolean.class;
            case 'I':
                return Integer.class;
            case 'L':
                return Long.class;
            case 'D':
                return Double.class;
            case 'F':
                return Float.class;
            case 'C':
                return Character.class;
            case 's':
                return String.class;
            case 'n':
                return java.math.BigInteger.class;
            case '[':
                return List.class;
            case '<':
                return Set.class;
            case '{':
                return Map.class;
            case '&':
                return Map.Entry.class;
            case '?':
                return Optional.class;
            case '(':
                return java.lang.reflect.Array.newInstance(first.itemClass(), 0).getClass();
            default:
                return Object.class;
        }
    }
}
