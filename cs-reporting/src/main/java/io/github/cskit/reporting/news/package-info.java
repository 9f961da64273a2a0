/** News for the customers they matter to: a feature as soon as it is documented, a fix to everybody who reported the problem. */
@NullMarked
package io.github.cskit.reporting.news;

import org.jspecify.annotations.NullMarked;
