package io.github.cskit.reporting.checklist;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.github.cskit.core.json.JsonCodec;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.core.validation.Text;
import jakarta.validation.constraints.NotNull;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A checklist before anybody answered it: versioned data. A changed item makes another version, and old versions stay
 * usable, because answers name the version they answer. It holds no answers.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name its name, for example {@code customer-success-quality}
 * @param version the version its author gave it, for example {@code 1.0}
 * @param title what people call it
 * @param items what is asked, in order; at least one, with ids that differ
 * @param gaps the readiness gaps it looks for; may be empty
 * @param unreadyFromGaps how many open gaps, inclusive, make support unready together; absent if gaps alone never do
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ChecklistTemplate(
        @NotNull ItemId name,
        @NotNull @Text String version,
        @NotNull @Text String title,
        List<ChecklistItem> items,
        List<GapDefinition> gaps,
        Optional<Integer> unreadyFromGaps) {

    private static final int MAX_ITEMS = 1_000;

    /** Checks the whole template and reports all problems together. */
    public ChecklistTemplate {
        items = Absent.orEmptyList(items);
        gaps = Absent.orEmptyList(gaps);
        unreadyFromGaps = Absent.orEmpty(unreadyFromGaps);
        Checks checks = Checks.of("checklist", name)
                .present("name", name)
                .name("version", version)
                .name("title", title)
                .elements("items", items)
                .elements("gaps", gaps);
        if (checks.fine()) {
            checkWhole(checks, items, gaps, unreadyFromGaps);
        }
        checks.orThrow();
    }

    /**
     * Reads a template from its JSON document.
     *
     * @param json the document
     * @return the template
     * @throws io.github.cskit.core.validation.InvalidValueException with every problem at once, each with its path
     */
    public static ChecklistTemplate parse(String json) {
        return JsonCodec.standard().read(json, ChecklistTemplate.class);
    }

    /**
     * Finds an item.
     *
     * @param id its name
     * @return the item, if the checklist has it
     */
    public Optional<ChecklistItem> find(ItemId id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    private static void checkWhole(
            Checks checks, List<ChecklistItem> items, List<GapDefinition> gaps, Optional<Integer> unreadyFromGaps) {
        checks.require(
                !items.isEmpty() && items.size() <= MAX_ITEMS,
                "items",
                items.size() + " in all",
                "be 1 to " + MAX_ITEMS + " items");
        Set<ItemId> known = new HashSet<>();
        for (int i = 0; i < items.size(); i++) {
            checkOnce(checks, known, "items[" + i + "].id", items.get(i).id());
        }
        Set<ItemId> found = new HashSet<>();
        for (int i = 0; i < gaps.size(); i++) {
            GapDefinition gap = gaps.get(i);
            checkOnce(checks, found, "gaps[" + i + "].id", gap.id());
            for (int j = 0; j < gap.items().size(); j++) {
                ItemId item = gap.items().get(j);
                String path = "gaps[" + i + "].items[" + j + "]";
                checks.require(known.contains(item), path, "(" + item + "), which is no item", "name an item");
            }
        }
        int most = Math.max(1, gaps.size());
        unreadyFromGaps.ifPresent(from -> checks.number("unreadyFromGaps", from, 1, most));
    }

    private static void checkOnce(Checks checks, Set<ItemId> seen, String path, ItemId id) {
        checks.require(seen.add(id), path, "(" + id + "), which was used before", "be used once");
    }

    /** Returns name, version and the number of items. */
    @Override
    public String toString() {
        return "ChecklistTemplate[" + name + " " + version + ", items=" + items.size() + "]";
    }
}
