/** What the week's data says beyond single accounts: rules that find insights, each with evidence and an owner. */
@NullMarked
package io.github.cskit.reporting.insight;

import org.jspecify.annotations.NullMarked;
