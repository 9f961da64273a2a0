/** The desk at which tickets arrive: what each is, who gets it, how urgent it is, and what is missing from it. */
@NullMarked
package io.github.cskit.triage.desk;

import org.jspecify.annotations.NullMarked;
