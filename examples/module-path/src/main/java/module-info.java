/** A host that is a module: it requires the entry point of the library and reads the rest through it. */
module io.github.cskit.examples.modulepath {
    requires io.github.cskit.reporting;
    requires static org.jspecify;
}
