/** Judging scores by what came: tables of scores and outcomes in, figures out. */
@NullMarked
package io.github.cskit.examples.cli.backtest;

import org.jspecify.annotations.NullMarked;
