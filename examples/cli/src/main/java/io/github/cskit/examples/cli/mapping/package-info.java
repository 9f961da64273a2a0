/** Foreign folders: how their files and columns become those of the folder format. */
@NullMarked
package io.github.cskit.examples.cli.mapping;

import org.jspecify.annotations.NullMarked;
