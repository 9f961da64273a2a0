package io.github.cskit.core.json;

/** How places in a document are named: {@code customers[3].contract.renewal}. */
final class JsonPath {

    private static final int MAX_KEY = 100;
    private static final int ASCII = 128;

    private JsonPath() {}

    static String property(String parent, String name) {
        return parent.isEmpty() ? shown(name) : parent + "." + shown(name);
    }

    static String entry(String parent, String key) {
        return parent + "[" + shown(key) + "]";
    }

    static String element(String parent, int index) {
        return parent + "[" + index + "]";
    }

    /** A key that somebody may have written freely is not repeated. */
    private static String shown(String key) {
        boolean plain = !key.isEmpty() && key.length() <= MAX_KEY && key.chars().allMatch(JsonPath::isPlain);
        return plain ? key : "?";
    }

    private static boolean isPlain(int c) {
        return c == '-' || c == '_' || c == '.' || (c < ASCII && Character.isLetterOrDigit(c));
    }
}
