/** The score history in a relational database, over plain JDBC. Needs the module {@code java.sql}. */
@NullMarked
package io.github.cskit.scoring.history.jdbc;

import org.jspecify.annotations.NullMarked;
