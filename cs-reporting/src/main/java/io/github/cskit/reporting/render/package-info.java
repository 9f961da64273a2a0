/**
 * Documents as text, Markdown and HTML, and tables as CSV. Escaping is by construction: each target has a type of text
 * that can only be made by escaping, and markup comes only from constants of this package.
 */
@NullMarked
package io.github.cskit.reporting.render;

import org.jspecify.annotations.NullMarked;
