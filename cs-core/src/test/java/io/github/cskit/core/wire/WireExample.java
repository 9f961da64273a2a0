package io.github.cskit.core.wire;

/**
 * A wire type with a value that has every part and one that has only what it must have.
 *
 * @param name the name of its documents
 * @param type how it is read
 * @param full a value with every part
 * @param minimal a value with only what it must have
 */
public record WireExample(String name, Class<?> type, Object full, Object minimal) {

    @Override
    public String toString() {
        return name;
    }
}
