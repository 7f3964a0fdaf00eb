import java.util.Map;
import java.util.TreeMap;

/** As much JSON as the frames need: objects of strings under the keys that requests have, and quoted strings. */
final class Json {
    private final String text;
    private int place;

    private Json(String text) {
        this.text = text;
    }

    /** The files of a request. Throws IllegalArgumentException if it isn't one: the agent sends nothing else. */
    static Map<String, String> files(String request) {
        Json json = new Json(request);
        json.expect('{');
        json.key("files");
        return json.strings();
    }

    /** The key of a request to judge: {"judge": {"key": key, "files": {name: text}}}. Its files go into `files`. */
    static String judge(String request, Map<String, String> files) {
        Json json = new Json(request);
        json.expect('{');
        json.key("judge");
        json.expect('{');
        json.key("key");
        String key = json.string();
        json.expect(',');
        json.key("files");
        files.putAll(json.strings());
        return key;
    }

    static void quote(String value, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c >= ' ' && c <= '~') {
                out.append(c);
            } else {
                out.append("\\u");
                for (int shift = 12; shift >= 0; shift -= 4) {
                    out.append(Character.forDigit(c >> shift & 15, 16));
                }
            }
        }
        out.append('"');
    }

    private void key(String wanted) {
        if (!string().equals(wanted)) {
            throw unexpected();
        }
        expect(':');
    }

    private Map<String, String> strings() {
        expect('{');
        Map<String, String> strings = new TreeMap<>();
        if (next() == '}') {
            place++;
            return strings;
        }
        do {
            String name = string();
            expect(':');
            strings.put(name, string());
        } while (take() == ',');
        return strings;
    }

    private String string() {
        expect('"');
        StringBuilder out = new StringBuilder();
        while (true) {
            int end = place;
            while (text.charAt(end) != '"' && text.charAt(end) != '\\') {
                end++;
            }
            out.append(text, place, end);
            place = end + 1;
            if (text.charAt(end) == '"') {
                return out.toString();
            }
            char escape = text.charAt(place++);
            int plain = "bfnrt".indexOf(escape);
            if (escape == 'u') {
                out.append((char) Integer.parseInt(text.substring(place, place + 4), 16));
                place += 4;
            } else {
                out.append(plain < 0 ? escape : "\b\f\n\r\t".charAt(plain));
            }
        }
    }

    private char next() {
        while (text.charAt(place) <= ' ') {
            place++;
        }
        return text.charAt(place);
    }

    private char take() {
        char c = next();
        place++;
        return c;
    }

    private void expect(char wanted) {
        if (take() != wanted) {
            throw unexpected();
        }
    }

    private IllegalArgumentException unexpected() {
        return new IllegalArgumentException("not a request, at character " + place);
    }
}
