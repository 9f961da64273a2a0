/** What stands between a draft and a customer: a named person's approval, one release, and a trail that shows tampering. */
@NullMarked
package io.github.cskit.reporting.approval;

import org.jspecify.annotations.NullMarked;
