/** What people read, approve and sign; the one entry point. */
module io.github.cskit.reporting {
    requires transitive io.github.cskit.scoring;
    requires transitive io.github.cskit.triage;
    requires com.fasterxml.jackson.annotation;
    requires de.siegmar.fastcsv;
    requires static transitive org.jspecify;

    exports io.github.cskit.reporting;
    exports io.github.cskit.reporting.account;
    exports io.github.cskit.reporting.approval;
    exports io.github.cskit.reporting.checklist;
    exports io.github.cskit.reporting.document;
    exports io.github.cskit.reporting.draft;
    exports io.github.cskit.reporting.escalation;
    exports io.github.cskit.reporting.framework;
    exports io.github.cskit.reporting.insight;
    exports io.github.cskit.reporting.message;
    exports io.github.cskit.reporting.news;
    exports io.github.cskit.reporting.outreach;
    exports io.github.cskit.reporting.page;
    exports io.github.cskit.reporting.policy;
    exports io.github.cskit.reporting.quality;
    exports io.github.cskit.reporting.render;
    exports io.github.cskit.reporting.satisfaction;
    exports io.github.cskit.reporting.sequence;
    exports io.github.cskit.reporting.theme;
    exports io.github.cskit.reporting.weekly;

    // Constraints stand on the fields of records, which are private.
    opens io.github.cskit.reporting.checklist to
            org.hibernate.validator;
    opens io.github.cskit.reporting.message to
            org.hibernate.validator;
    opens io.github.cskit.reporting.policy to
            org.hibernate.validator;
    opens io.github.cskit.reporting.sequence to
            org.hibernate.validator;
}
