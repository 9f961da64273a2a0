/** Questions that are answered from a folder of articles. */
@NullMarked
package io.github.cskit.examples.cli.answer;

import org.jspecify.annotations.NullMarked;
