/** What words and their neighbours speak for, learned from tickets that this project wrote. Not part of the API. */
@NullMarked
package io.github.cskit.triage.wording;

import org.jspecify.annotations.NullMarked;
