/** NPS and CSAT of a table of answers, overall, by group and by quarter. */
@NullMarked
package io.github.cskit.examples.cli.survey;

import org.jspecify.annotations.NullMarked;
