/** What things are: the vocabulary, and what a result must carry. */
module io.github.cskit.core {
    requires transitive com.fasterxml.jackson.annotation;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.datatype.jdk8;
    requires com.fasterxml.jackson.datatype.jsr310;
    requires transitive jakarta.validation;
    requires org.hibernate.validator;
    requires org.apache.commons.statistics.distribution;
    requires static transitive org.jspecify;

    exports io.github.cskit.core.customer;
    exports io.github.cskit.core.decision;
    exports io.github.cskit.core.engagement;
    exports io.github.cskit.core.escalation;
    exports io.github.cskit.core.explain;
    exports io.github.cskit.core.health;
    exports io.github.cskit.core.json;
    exports io.github.cskit.core.money;
    exports io.github.cskit.core.privacy;
    exports io.github.cskit.core.privacy.sensitive;
    exports io.github.cskit.core.product;
    exports io.github.cskit.core.result;
    exports io.github.cskit.core.signal;
    exports io.github.cskit.core.statistics;
    exports io.github.cskit.core.statistics.rank;
    exports io.github.cskit.core.survey;
    exports io.github.cskit.core.ticket;
    exports io.github.cskit.core.time;
    exports io.github.cskit.core.validation;

    // Constraints stand on the fields of records, which are private.
    opens io.github.cskit.core.customer to
            org.hibernate.validator;
    opens io.github.cskit.core.decision to
            org.hibernate.validator;
    opens io.github.cskit.core.engagement to
            org.hibernate.validator;
    opens io.github.cskit.core.escalation to
            org.hibernate.validator;
    opens io.github.cskit.core.explain to
            org.hibernate.validator;
    opens io.github.cskit.core.money to
            org.hibernate.validator;
    opens io.github.cskit.core.product to
            org.hibernate.validator;
    opens io.github.cskit.core.result to
            org.hibernate.validator;
    opens io.github.cskit.core.statistics to
            org.hibernate.validator;
    opens io.github.cskit.core.survey to
            org.hibernate.validator;
    opens io.github.cskit.core.ticket to
            org.hibernate.validator;
    opens io.github.cskit.core.time to
            org.hibernate.validator;
    opens io.github.cskit.core.validation to
            org.hibernate.validator;

    // Any mapper of a host, of whichever Jackson, writes the members of results that are not public.
    opens io.github.cskit.core.health;
    opens io.github.cskit.core.signal;
}
