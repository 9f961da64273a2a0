package io.github.cskit.examples.cli.folder;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.product.Feature;
import io.github.cskit.core.product.Release;
import io.github.cskit.core.result.Failure;
import io.github.cskit.core.signal.Feed;
import io.github.cskit.core.signal.Portfolio;
import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.core.validation.InvalidValueException;
import io.github.cskit.examples.cli.terminal.BadInputException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads a folder into a portfolio. A bad row is a failure of the portfolio, with its file, line and column; all other
 * rows are read. Not thread-safe: one is made for each folder.
 */
public final class PortfolioReader {

    private static final int SHOWN = 5;

    private final RowSource source;
    private final ZoneId zone;
    private final Map<CustomerId, Account> accounts = new LinkedHashMap<>();
    private final List<Feature> features = new ArrayList<>();
    private final List<Release> releases = new ArrayList<>();
    private final List<Ticket> strayTickets = new ArrayList<>();
    private final List<Failure> failures = new ArrayList<>();
    private final StrayRows strays = new StrayRows();
    private final FeedDays days = new FeedDays();

    /**
     * Creates a reader.
     *
     * @param source where the rows come from
     * @param zone the zone of times that name none, and of the days of the feeds
     */
    public PortfolioReader(RowSource source, ZoneId zone) {
        this.source = source;
        this.zone = zone;
    }

    /**
     * Reads everything.
     *
     * @param asOf the instant that will be asked about; rows after it are read, too
     * @return the portfolio with everything that was refused
     * @throws BadInputException if there are no customers to read
     */
    public Portfolio read(Instant asOf) {
        if (!source.holds(DataFile.CUSTOMERS)) {
            throw new BadInputException("The folder has no " + DataFile.CUSTOMERS.fileName() + " but must have one.\n"
                    + "Maybe its files have other names, and --mapping can say which.");
        }
        readCustomers();
        if (accounts.isEmpty()) {
            throw new BadInputException(
                    "The file " + DataFile.CUSTOMERS.fileName() + " holds no customer that can be read."
                            + failures.stream()
                                    .map(f -> "\n" + f.message())
                                    .limit(SHOWN)
                                    .collect(Collectors.joining()));
        }
        readProduct();
        readFeeds();
        failures.addAll(strays.failures());
        LocalDate asOfDay = asOf.atZone(zone).toLocalDate();
        LocalDate lastDay = asOf.minusNanos(1).atZone(zone).toLocalDate();
        return new Portfolio(
                accounts.values().stream().map(a -> a.toHistory(lastDay)).toList(),
                features,
                releases,
                strayTickets,
                days.coverage(asOfDay),
                failures);
    }

    private void readCustomers() {
        Set<CustomerId> seen = new HashSet<>();
        read(DataFile.CUSTOMERS, CustomerRows::customer, (row, customer) -> {
            if (unique(row, "id", customer.id(), seen)) {
                accounts.put(customer.id(), new Account(customer));
            }
        });
    }

    private void readProduct() {
        Set<Object> seenFeatures = new HashSet<>();
        read(DataFile.FEATURES, ProductRows::feature, (row, feature) -> {
            if (unique(row, "feature", feature.id(), seenFeatures)) {
                features.add(feature);
            }
        });
        Set<Object> seenReleases = new HashSet<>();
        read(DataFile.RELEASES, ProductRows::release, (row, release) -> {
            if (unique(row, "id", release.id(), seenReleases)) {
                releases.add(release);
            }
        });
    }

    private void readFeeds() {
        read(DataFile.CONTRACTS, CustomerRows::movement, (row, movement) -> {
            days.saw(Feed.CONTRACTS, movement.effectiveOn());
            file(DataFile.CONTRACTS, row, movement.customer(), movement, Account::movements);
        });
        read(DataFile.USAGE, ProductRows::usage, (row, usage) -> {
            days.saw(Feed.USAGE, usage.date());
            file(DataFile.USAGE, row, usage.customer(), usage, Account::usage);
        });
        readTickets();
        Set<Object> seenSurveys = new HashSet<>();
        read(DataFile.SURVEYS, ContactRows::survey, (row, survey) -> {
            if (unique(row, "id", survey.id(), seenSurveys)) {
                days.saw(Feed.SURVEYS, dayOf(survey.at()));
                file(DataFile.SURVEYS, row, survey.customer().orElseThrow(), survey, Account::surveys);
            }
        });
        read(DataFile.TOUCHPOINTS, ContactRows::touchpoint, (row, touchpoint) -> {
            days.saw(Feed.TOUCHPOINTS, dayOf(touchpoint.at()));
            file(DataFile.TOUCHPOINTS, row, touchpoint.customer(), touchpoint, Account::touchpoints);
        });
        read(DataFile.EVENTS, ContactRows::event, (row, event) -> {
            days.saw(Feed.EVENTS, dayOf(event.at()));
            file(DataFile.EVENTS, row, event.customer(), event, Account::events);
        });
    }

    private void readTickets() {
        Set<Object> seen = new HashSet<>();
        read(DataFile.TICKETS, ContactRows::ticket, (row, ticket) -> {
            if (!unique(row, "id", ticket.id(), seen)) {
                return;
            }
            days.saw(Feed.TICKETS, dayOf(ticket.openedAt()));
            Optional<Account> account = ticket.customer().map(accounts::get);
            account.map(Account::tickets).orElse(strayTickets).add(ticket);
            if (account.isEmpty()) {
                ticket.customer().ifPresent(customer -> strays.add(DataFile.TICKETS, row, customer));
            }
        });
    }

    private <T> void read(DataFile file, Function<Cells, T> binder, BiConsumer<Row, T> taker) {
        if (!source.holds(file)) {
            return;
        }
        source.read(
                file,
                row -> {
                    Optional<T> record = bind(row, binder);
                    record.ifPresent(r -> taker.accept(row, r));
                },
                failures::add);
    }

    private <T> Optional<T> bind(Row row, Function<Cells, T> binder) {
        try {
            return Optional.of(binder.apply(new Cells(row, zone)));
        } catch (InvalidValueException refusal) {
            failures.add(Failure.from(row.subject(), refusal));
            return Optional.empty();
        }
    }

    private <T> void file(DataFile file, Row row, CustomerId customer, T record, Function<Account, List<T>> drawer) {
        Account account = accounts.get(customer);
        if (account == null) {
            strays.add(file, row, customer);
        } else {
            drawer.apply(account).add(record);
        }
    }

    private <I> boolean unique(Row row, String column, I id, Set<? super I> seen) {
        boolean fresh = seen.add(id);
        if (!fresh) {
            failures.add(Failure.of(row.subject(), row.label(column), "there twice (" + id + ")", "be unique"));
        }
        return fresh;
    }

    private LocalDate dayOf(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }
}
