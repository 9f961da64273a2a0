/** The folder format: files of customers, usage, tickets and surveys read into a portfolio. */
@NullMarked
package io.github.cskit.examples.cli.folder;

import org.jspecify.annotations.NullMarked;
