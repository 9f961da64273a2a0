package io.github.cskit.testkit.arbitraries;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cskit.core.customer.Contract;
import io.github.cskit.core.customer.Customer;
import io.github.cskit.core.health.HealthAssessment;
import io.github.cskit.core.health.HealthScore;
import io.github.cskit.core.health.Scored;
import io.github.cskit.core.money.Money;
import io.github.cskit.core.signal.CustomerSnapshot;
import io.github.cskit.core.signal.Reading;
import io.github.cskit.core.ticket.Ticket;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** The awkward cases come up in every run, not only in theory. */
@Tag("EMB-3")
class EdgeProperties {

    @Property(seed = "1", tries = 1_000)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void namesAreOfEveryKind(@ForAll Customer customer) {
        String name = customer.name();
        meets("right to left", name.codePoints().anyMatch(EdgeProperties::isRightToLeft));
        meets("emoji", name.codePoints().anyMatch(c -> c > 0x1F000));
        meets("quotes", name.contains("\"") && name.contains("'"));
        meets("markup", name.contains("<"));
        meets("formula", name.startsWith("="));
        meets("control", name.codePoints().anyMatch(Character::isISOControl));
        meets("longest", name.length() == 500);
    }

    @Property(seed = "2", tries = 1_000)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void optionalPartsAreThereAndAbsent(@ForAll Customer customer) {
        meets("ARR", customer.arr().isPresent());
        meets("no ARR", customer.arr().isEmpty());
        meets("parent", customer.parent().isPresent());
        meets("contacts", !customer.contacts().isEmpty());
        meets("no contacts", customer.contacts().isEmpty());
        meets(
                "nothing but a name",
                customer.equals(Customer.builder(customer.id(), customer.name()).build()));
    }

    @Property(seed = "3", tries = 1_000)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void datesAndAmountsReachTheirEnds(@ForAll Contract contract, @ForAll Money money, @ForAll Ticket ticket) {
        meets("last day", contract.renewal().equals(Optional.of(LocalDate.of(9999, 12, 31))));
        meets(
                "leap day",
                contract.start()
                        .map(day -> day.getDayOfYear() == 60 && day.isLeapYear())
                        .orElse(false));
        meets("zero", money.amount().signum() == 0);
        meets("credit", money.amount().signum() < 0);
        meets("greatest", money.amount().precision() == Money.MAX_INTEGER_DIGITS + Money.MAX_SCALE);
        meets("unknown account", ticket.customer().isEmpty());
        meets("resolved at once", ticket.resolvedAt().equals(Optional.of(ticket.openedAt())));
        meets("empty body", ticket.body().isEmpty());
        meets("long body", ticket.body().length() >= 5_000);
    }

    @Property(seed = "4", tries = 500)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void readingsAreMeasuredAgedAndMissing(@ForAll CustomerSnapshot snapshot) {
        meets("empty", snapshot.signals().isEmpty() || snapshot.signals().size() < 10);
        meets("missing", snapshot.signals().values().stream().anyMatch(Reading.Missing.class::isInstance));
        meets(
                "aged",
                snapshot.signals().values().stream()
                        .anyMatch(reading -> reading instanceof Reading.Measured m
                                && m.observedAt().isPresent()));
    }

    @Property(seed = "5", tries = 1_000)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void assessmentsAddUpAndMeetTheEdgesOfTheBands(@ForAll HealthAssessment assessment, @ForAll HealthScore score) {
        meets("79.99", score.hundredths() == 79_99);
        meets("80.00", score.hundredths() == 80_00);
        meets("not scored", !(assessment instanceof Scored));
        if (assessment instanceof Scored scored) {
            assertThat(scored.ledger().total().hundredths())
                    .isEqualTo(scored.score().hundredths());
            assertThat(scored.score())
                    .isBetween(scored.interval().low(), scored.interval().high());
        }
    }

    private static boolean isRightToLeft(int codePoint) {
        byte direction = Character.getDirectionality(codePoint);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    private static void meets(String edge, boolean met) {
        Statistics.label(edge)
                .collect(met)
                .coverage(coverage -> coverage.check(true).count(count -> count > 0));
    }
}
