package io.github.cskit.testkit.architecture.broken.core;

/** A type with an empty word in its name, bean accessors and shared state. */
@SuppressWarnings("MutablePublicArray") // broken on purpose
public final class CustomerDto {

    /** State that everybody may change. */
    public static String latest = "";

    /** An array that everybody may change. */
    public static final int[] NUMBERS = {1};

    /** A field that everybody sees. */
    public String name = "";

    /** Returns the name. */
    public String getName() {
        return name;
    }

    /** Changes the name. */
    public void setName(String name) {
        this.name = name;
    }
}
