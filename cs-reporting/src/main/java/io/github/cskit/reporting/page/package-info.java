/** How the weekly review is laid out for readers: the page, its words, and the lists beside it. */
@NullMarked
package io.github.cskit.reporting.page;

import org.jspecify.annotations.NullMarked;
