package io.github.cskit.testkit.architecture.broken.core;

import com.fasterxml.jackson.databind.ObjectMapper;

/** A class beside the codec that reads documents by itself. */
public final class Engine {

    private final ObjectMapper mapper = new ObjectMapper();

    @Override
    public String toString() {
        return mapper.toString();
    }
}
