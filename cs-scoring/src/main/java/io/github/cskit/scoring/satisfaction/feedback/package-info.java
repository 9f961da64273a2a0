/** Short feedback where people are: votes on articles and small questions, kept with where they were asked. */
@NullMarked
package io.github.cskit.scoring.satisfaction.feedback;

import org.jspecify.annotations.NullMarked;
