/**
 * A language model as a classifier and as an assistant: what is sent to it, what is believed of its answers, and a server
 * that plays one.
 */
@NullMarked
package io.github.cskit.examples.llm;

import org.jspecify.annotations.NullMarked;
