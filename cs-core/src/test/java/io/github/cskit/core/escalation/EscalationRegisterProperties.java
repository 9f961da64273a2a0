package io.github.cskit.core.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;

/** The same log gives the same register, however its entries arrive. */
@Tag("ESC-8")
class EscalationRegisterProperties {

    private static final List<EscalationStatus> STATUSES = List.of(EscalationStatus.values());

    @Property(tries = 500, seed = "35")
    void orderAndRepetitionDoNotMatter(@ForAll long chance) {
        Random random = new Random(chance);
        List<EscalationEvent> log = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            log.add(entry(random));
        }
        List<EscalationEvent> shuffled = new ArrayList<>(log);
        shuffled.addAll(log.subList(3, 9));
        Collections.shuffle(shuffled, random);

        EscalationRegister one = EscalationRegister.fold(log);
        EscalationRegister other = EscalationRegister.fold(shuffled);

        assertThat(other.cases()).isEqualTo(one.cases());
        assertThat(other.refused()).isEqualTo(one.refused());
        assertThat(EscalationRegister.fold(other.entries()).cases()).isEqualTo(one.cases());
        assertThat(one.open()).extracting(each -> each.packet().key()).doesNotHaveDuplicates();
    }

    private static EscalationEvent entry(Random random) {
        String about = "t-" + random.nextInt(2);
        Instant at = Packets.AT.plusSeconds(random.nextInt(8));
        EscalationStatus status = STATUSES.get(random.nextInt(STATUSES.size()));
        EscalationKey key = EscalationKey.of(EscalationKind.BUG, about);
        return switch (status) {
            case RAISED ->
                EscalationEvent.raised(Packets.bug(about, at, ZoneOffset.UTC)
                        .subject("version " + random.nextInt(3))
                        .build());
            case DECLINED -> EscalationEvent.declined(key, "no", "p-" + random.nextInt(2), at);
            default -> EscalationEvent.moved(key, status, "p-" + random.nextInt(2), at);
        };
    }
}
