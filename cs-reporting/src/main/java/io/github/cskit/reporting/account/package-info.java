/** What a review knows of one account: its standing, its weekly scores, and the entry that a reader sees. */
@NullMarked
package io.github.cskit.reporting.account;

import org.jspecify.annotations.NullMarked;
