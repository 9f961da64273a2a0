/** Contract tests: what the library expects of a host's own stores, as tests that the host's test extends. */
@NullMarked
package io.github.cskit.testkit.contract;

import org.jspecify.annotations.NullMarked;
