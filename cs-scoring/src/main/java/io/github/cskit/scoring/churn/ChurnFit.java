package io.github.cskit.scoring.churn;

/** What fitting ends with: a model, or the reason why there is none. Immutable and thread-safe. */
public sealed interface ChurnFit permits ChurnModel, ChurnRefused {}
