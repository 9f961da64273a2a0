package io.github.cskit.core.wire;

import static io.github.cskit.core.wire.WireExamples.example;

import io.github.cskit.core.customer.Contact;
import io.github.cskit.core.customer.Contract;
import io.github.cskit.core.customer.ContractMovement;
import io.github.cskit.core.customer.Customer;
import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.customer.LifecycleStage;
import io.github.cskit.core.customer.MovementKind;
import io.github.cskit.core.customer.Objective;
import io.github.cskit.core.customer.Opportunity;
import io.github.cskit.core.customer.Segment;
import io.github.cskit.core.engagement.CustomerEvent;
import io.github.cskit.core.engagement.CustomerEventKind;
import io.github.cskit.core.engagement.Milestone;
import io.github.cskit.core.engagement.Touchpoint;
import io.github.cskit.core.engagement.TouchpointKind;
import io.github.cskit.core.escalation.Directory;
import io.github.cskit.core.escalation.Role;
import io.github.cskit.core.money.ArrTier;
import io.github.cskit.core.money.ArrTierPolicy;
import io.github.cskit.core.money.Money;
import io.github.cskit.core.time.DateRange;
import io.github.cskit.core.time.DatedSeries;
import io.github.cskit.core.time.Hours;
import io.github.cskit.core.time.Schedule;
import io.github.cskit.core.time.WeeklyHours;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Examples of what a host knows of its accounts. */
final class AccountExamples {

    static final CustomerId ID = CustomerId.of("c-12");
    static final Instant AT = Instant.parse("2026-10-05T08:30:00Z");
    static final LocalDate DAY = LocalDate.of(2026, 10, 5);

    private AccountExamples() {}

    static List<WireExample> all() {
        return List.of(
                example(Customer.class, customer(), Customer.builder(ID, "Acme").build()),
                example(Contact.class, contact(), Contact.builder("Ada", false).build()),
                example(Contract.class, contract(), Contract.unknown()),
                example(
                        ContractMovement.class,
                        movement(),
                        ContractMovement.builder(ID, DAY, MovementKind.NEW).build()),
                example(
                        Objective.class,
                        objective(),
                        new Objective("Fewer tickets", Optional.empty(), Optional.empty())),
                example(
                        Opportunity.class,
                        opportunity(),
                        Opportunity.builder("o-1", ID, "Seats").build()),
                example(
                        CustomerEvent.class,
                        event(),
                        CustomerEvent.builder(ID, AT, CustomerEventKind.OTHER).build()),
                example(
                        Milestone.class,
                        milestone(),
                        Milestone.builder(ID, "Go live", DAY).build()),
                example(
                        Touchpoint.class,
                        touchpoint(),
                        Touchpoint.builder(ID, AT, TouchpointKind.EMAIL, false).build()),
                example(Directory.class, Directory.standard(), new Directory(Map.of(Role.PRODUCT, "Peter"))),
                example(Money.class, Money.of("1200.505", "EUR"), Money.of(0, "JPY")),
                example(ArrTier.class, new ArrTier("self-serve", BigDecimal.ZERO, true, List.of("free")), tier("smb")),
                example(ArrTierPolicy.class, ArrTierPolicy.standard(), new ArrTierPolicy(List.of(tier("all")))),
                example(DateRange.class, DateRange.of(DAY, DAY.plusDays(7)), DateRange.of(DAY, DAY)),
                example(Schedule.class, schedule(), Schedule.of(ZoneOffset.UTC, WeeklyHours.everyDay(Hours.allDay()))),
                example(DatedSeries.class, series(), new DatedSeries(List.of())));
    }

    static Customer customer() {
        return Customer.builder(ID, "Acme GmbH & Söhne")
                .segment(Segment.of("enterprise"))
                .plan("pro")
                .arr(Money.of("120000.00", "EUR"))
                .contract(contract())
                .stage(LifecycleStage.VALUE_REALISATION)
                .parent(CustomerId.of("c-1"))
                .contacts(List.of(contact()))
                .objectives(List.of(objective()))
                .churned(false)
                .build();
    }

    static Contract contract() {
        return new Contract(Optional.of(DAY.minusYears(1)), Optional.of(DAY), Optional.of(30), Optional.of(250));
    }

    static ContractMovement movement() {
        return new ContractMovement(
                ID, DAY, MovementKind.EXPANSION, Optional.of(Money.of(90_000, "USD")), Optional.of(120));
    }

    static CustomerEvent event() {
        return new CustomerEvent(ID, AT, CustomerEventKind.CHAMPION_LEFT, Optional.of("Moved on"));
    }

    static Milestone milestone() {
        return new Milestone(ID, "First value", DAY, Optional.of(DAY.plusDays(2)));
    }

    static Touchpoint touchpoint() {
        return new Touchpoint(ID, AT, TouchpointKind.CALL, true, Optional.of("Quarterly review"));
    }

    private static Contact contact() {
        return new Contact("Ada Lovelace", Optional.of("Head of Data"), Optional.of("ada@example.com"), true);
    }

    private static Objective objective() {
        return new Objective(
                "Close the books in two days", Optional.of("Two months in a row"), Optional.of("SSO works"));
    }

    private static Opportunity opportunity() {
        return new Opportunity(
                "o-7",
                ID,
                "50 more seats",
                Optional.of(Money.of(9_000, "USD")),
                Optional.of("proposal"),
                Optional.of(DAY));
    }

    private static ArrTier tier(String name) {
        return new ArrTier(name, BigDecimal.ZERO, true, List.of());
    }

    private static Schedule schedule() {
        Hours hours = Hours.of("09:00", "12:00").and("13:00", "17:00");
        WeeklyHours week = WeeklyHours.mondayToFriday(hours).with(DayOfWeek.FRIDAY, Hours.of("22:00", "06:00"));
        return Schedule.of(ZoneId.of("Europe/Berlin"), week)
                .withHolidays(List.of(DAY))
                .withBreak(DAY.plusDays(1), Hours.of("12:00", "24:00"))
                .withSpecial(DAY.plusDays(5), Hours.of("10:00", "14:00"));
    }

    private static DatedSeries series() {
        return new DatedSeries(
                List.of(new DatedSeries.Point(DAY, 71.25), new DatedSeries.Point(DAY.plusWeeks(1), 68.0)));
    }
}
