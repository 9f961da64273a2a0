import io.github.cskit.triage.classify.StandardTicketClassifierProvider;
import io.github.cskit.triage.classify.TicketClassifierProvider;

/** What tickets say and who must act. */
module io.github.cskit.triage {
    requires transitive io.github.cskit.core;
    requires com.fasterxml.jackson.annotation;
    requires static transitive org.jspecify;

    exports io.github.cskit.triage.answer;
    exports io.github.cskit.triage.bug;
    exports io.github.cskit.triage.channel;
    exports io.github.cskit.triage.classify;
    exports io.github.cskit.triage.compliance;
    exports io.github.cskit.triage.desk;
    exports io.github.cskit.triage.duplicate;
    exports io.github.cskit.triage.escalate;
    exports io.github.cskit.triage.gap;
    exports io.github.cskit.triage.guard;
    exports io.github.cskit.triage.impact;
    exports io.github.cskit.triage.intake;
    exports io.github.cskit.triage.knowledge;
    exports io.github.cskit.triage.learn;
    exports io.github.cskit.triage.lifecycle;
    exports io.github.cskit.triage.matter;
    exports io.github.cskit.triage.priority;
    exports io.github.cskit.triage.procedure;
    exports io.github.cskit.triage.respond;
    exports io.github.cskit.triage.route;
    exports io.github.cskit.triage.sla;
    exports io.github.cskit.triage.standing;
    exports io.github.cskit.triage.theme;

    uses TicketClassifierProvider;

    provides TicketClassifierProvider with
            StandardTicketClassifierProvider;
}
