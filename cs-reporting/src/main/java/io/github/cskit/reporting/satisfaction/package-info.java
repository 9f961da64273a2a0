/** What satisfaction has to tell the people who build the product: what goes with it, and why detractors detract. */
@NullMarked
package io.github.cskit.reporting.satisfaction;

import org.jspecify.annotations.NullMarked;
