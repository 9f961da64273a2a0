package io.github.cskit.triage.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cskit.core.ticket.Classification;
import io.github.cskit.core.ticket.Ticket;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("TKT-2")
class TicketClassifiersTest {

    private static final Ticket TICKET = Tickets.of("The app crashes", "It crashes.");

    @Test
    void theLibrarysOwnIsDiscoveredLikeAnyOther() {
        TicketClassifiers found = TicketClassifiers.discover(getClass().getClassLoader());
        assertThat(found.names()).containsExactly(StandardTicketClassifierProvider.NAME);
        assertThat(found.named("cues").classify(TICKET))
                .isEqualTo(TicketClassifiers.standard().classify(TICKET));
    }

    @Test
    void aHostsClassifierIsDiscoveredAndSortedByOrderThenName(@TempDir Path folder) throws IOException {
        try (URLClassLoader loader = offering(folder, "Zeta", "Alpha", "Late")) {
            TicketClassifiers found = TicketClassifiers.discover(loader);
            assertThat(found.names()).containsExactly("alpha", "zeta", "cues", "late");
            Classification result = found.named("alpha").classify(TICKET);
            assertThat(result.ticket()).isEqualTo(TICKET.id());
        }
    }

    @Test
    void twoOffersOfOneNameAreRefusedNamingBothClasses(@TempDir Path folder) throws IOException {
        try (URLClassLoader loader = offering(folder, "Alpha", "OtherAlpha")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> TicketClassifiers.discover(loader))
                    .withMessageContaining("(alpha)")
                    .withMessageContaining(Alpha.class.getName())
                    .withMessageContaining(OtherAlpha.class.getName());
        }
    }

    @Test
    void aBrokenOfferIsAnErrorThatSaysSo(@TempDir Path folder) throws IOException {
        try (URLClassLoader loader = offering(folder, "Missing")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> TicketClassifiers.discover(loader))
                    .withMessageContaining("Missing")
                    .withMessageContaining("Maybe");
        }
    }

    @Test
    void aNameThatIsNotThereIsRefusedListingThoseThatAre() {
        TicketClassifiers registry = TicketClassifiers.of(List.of(new Zeta(), new Alpha()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> registry.named("beta"))
                .withMessageContaining("(beta)")
                .withMessageContaining("[alpha, zeta]");
    }

    @Test
    void aBlankNameIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TicketClassifiers.of(List.of(new Offer(" ", 0))))
                .withMessageContaining("name");
    }

    @Test
    void anInstanceNeedsNoRegistry() {
        TicketClassifier lambda = ticket -> TicketClassifiers.standard().classify(ticket);
        assertThat(lambda.classify(TICKET).ticket()).isEqualTo(TICKET.id());
    }

    private URLClassLoader offering(Path folder, String... simpleNames) throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        StringBuilder lines = new StringBuilder();
        for (String name : simpleNames) {
            lines.append(getClass().getName()).append('$').append(name).append('\n');
        }
        Files.writeString(services.resolve(TicketClassifierProvider.class.getName()), lines);
        return new URLClassLoader(new URL[] {folder.toUri().toURL()}, getClass().getClassLoader());
    }

    /** An offer of the standard classifier under another name. */
    public static class Offer implements TicketClassifierProvider {

        private final String name;
        private final int order;

        Offer(String name, int order) {
            this.name = name;
            this.order = order;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public int order() {
            return order;
        }

        @Override
        public TicketClassifier create() {
            return TicketClassifiers.standard();
        }
    }

    /** First by name. */
    public static final class Alpha extends Offer {
        public Alpha() {
            super("alpha", 0);
        }
    }

    /** The same name again. */
    public static final class OtherAlpha extends Offer {
        public OtherAlpha() {
            super("alpha", 5);
        }
    }

    /** Last by name. */
    public static final class Zeta extends Offer {
        public Zeta() {
            super("zeta", 0);
        }
    }

    /** Last by order. */
    public static final class Late extends Offer {
        public Late() {
            super("late", 2000);
        }
    }
}
