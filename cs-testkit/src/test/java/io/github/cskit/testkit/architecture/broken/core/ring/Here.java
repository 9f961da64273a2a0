package io.github.cskit.testkit.architecture.broken.core.ring;

import io.github.cskit.testkit.architecture.broken.core.other.There;

/** One half of a ring of packages. */
public interface Here {

    /** Returns the other half. */
    There there();
}
