/** A language model behind the doors for classifiers and assistants, and the guards in front of it. */
module io.github.cskit.examples.llm {
    requires com.fasterxml.jackson.annotation;
    requires io.github.cskit.triage;
    requires java.net.http;
    requires jdk.httpserver;
    requires static org.jspecify;

    // the codec reads and writes what goes over the wire
    opens io.github.cskit.examples.llm to
            com.fasterxml.jackson.databind,
            io.github.cskit.core;
}
