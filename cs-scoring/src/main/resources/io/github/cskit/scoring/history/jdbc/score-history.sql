-- The score history of CS Kit. Rows are only added: no program of the library updates or deletes one.
CREATE TABLE cskit_score_history (
    customer_id         VARCHAR(500) NOT NULL,
    period_start        DATE         NOT NULL, -- inclusive
    period_end          DATE         NOT NULL, -- exclusive
    model_fingerprint   CHAR(64)     NOT NULL,
    model_name          VARCHAR(500) NOT NULL,
    model_version       VARCHAR(500) NOT NULL,
    as_of               VARCHAR(40)  NOT NULL, -- ISO-8601 in UTC, to the nanosecond
    inputs_fingerprint  CHAR(64)     NOT NULL,
    coverage_hundredths SMALLINT     NOT NULL, -- 0 to 100
    score_hundredths    SMALLINT,              -- 0 to 10000; null where there is no score
    band                VARCHAR(20),
    low_hundredths      SMALLINT,
    high_hundredths     SMALLINT,
    not_scored_reason   VARCHAR(40),           -- null where there is a score
    PRIMARY KEY (customer_id, period_start, period_end, model_fingerprint)
);

CREATE INDEX cskit_score_history_by_period ON cskit_score_history (period_start, period_end);
