package io.github.cskit.testkit.architecture.broken.core.other;

import io.github.cskit.testkit.architecture.broken.core.ring.Here;

/** The other half of a ring of packages. */
public interface There {

    /** Returns the first half. */
    Here here();
}
