/** A host that is a module, run in a Java virtual machine that knows the library only as modules. */
@NullMarked
package io.github.cskit.examples.modulepath;

import org.jspecify.annotations.NullMarked;
