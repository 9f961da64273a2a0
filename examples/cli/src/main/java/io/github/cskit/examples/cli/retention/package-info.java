/** The retention part of the framework document, and the logs it may be given. */
@NullMarked
package io.github.cskit.examples.cli.retention;

import org.jspecify.annotations.NullMarked;
