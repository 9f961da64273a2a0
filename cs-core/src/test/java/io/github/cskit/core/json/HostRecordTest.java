package io.github.cskit.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.validation.InvalidValueException;
import io.github.cskit.core.validation.Problem;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

/** Records of hosts go through the same door. */
class HostRecordTest {

    private static final String GOOD = "{'id':'a','days':['MONDAY','SUNDAY'],'wait':'PT90M','weights':{'x':1,'y':2.5},"
            + "'nested':{'n':{'one':[true]}},'count':3,'total':4000000000,'ratio':0.5,'known':true,'any':{'k':[1,'t']},"
            + "'renamed':'r','code':'abc','sorted':{'b':1,'a':2},'price':1.50}";

    @Test
    void aRecordOfAHostIsRead() {
        Plan plan = read(GOOD);

        assertThat(plan.id()).isEqualTo(CustomerId.of("a"));
        assertThat(plan.days()).containsExactlyInAnyOrder(DayOfWeek.MONDAY, DayOfWeek.SUNDAY);
        assertThat(plan.waiting()).isEqualTo(Duration.ofMinutes(90));
        assertThat(plan.weights()).containsExactly(Map.entry("x", 1.0), Map.entry("y", 2.5));
        assertThat(plan.nested().get("n").one()).containsExactly(true);
        assertThat(plan.count()).isEqualTo(3);
        assertThat(plan.total()).isEqualTo(4_000_000_000L);
        assertThat(plan.any()).isEqualTo(Map.of("k", List.of(1, "t")));
        assertThat(plan.other()).isEqualTo("r");
        assertThat(plan.code().text()).isEqualTo("ABC");
        assertThat(plan.sorted().firstKey()).isEqualTo("a");
        assertThat(plan.price()).contains(new BigDecimal("1.50"));
    }

    @Test
    void everyPartThatCannotBeReadIsNamed() {
        String document = "{'id':7,'days':['MONDAY','Funday'],'wait':'soon','weights':[1],'nested':{'n':{'one':true}},"
                + "'count':null,'ratio':'x','any':1,'renamed':1,'code':'','sorted':{'b':'c'},'price':{}}";

        assertThat(problems(document))
                .extracting(Problem::path)
                .containsExactlyInAnyOrder(
                        "id",
                        "days[1]",
                        "wait",
                        "weights",
                        "nested[n].one",
                        "count",
                        "total",
                        "ratio",
                        "known",
                        "renamed",
                        "code",
                        "sorted[b]",
                        "price");
    }

    @Test
    void aPrimitiveIsNeverZeroForNull() {
        assertThat(problems(GOOD.replace("'count':3", "'count':null")))
                .extracting(Problem::message)
                .containsExactly("count is null but must be given");
        assertThat(problems(GOOD.replace("'count':3,", "")))
                .extracting(Problem::message)
                .containsExactly("count is absent but must be given");
    }

    @Test
    void whatAConstructorThrowsIsAProblemAndIsNotRepeated() {
        assertThat(problems(GOOD.replace("'count':3", "'count':-3")))
                .extracting(Problem::message)
                .containsExactly("the value is not acceptable but must be a valid plan");
    }

    private static Plan read(String document) {
        return JsonCodec.standard().read(document.replace('\'', '"'), Plan.class);
    }

    private static List<Problem> problems(String document) {
        return catchThrowableOfType(InvalidValueException.class, () -> read(document))
                .problems();
    }

    record Plan(
            CustomerId id,
            Set<DayOfWeek> days,
            @JsonProperty("wait") Duration waiting,
            Map<String, Double> weights,
            Map<String, Nested> nested,
            int count,
            long total,
            double ratio,
            boolean known,
            Object any,
            @JsonProperty("renamed") String other,
            Code code,
            SortedMap<String, Integer> sorted,
            Optional<BigDecimal> price) {

        Plan {
            if (count < 0) {
                throw new IllegalStateException("secret");
            }
        }
    }

    record Nested(List<Boolean> one) {}

    record Code(String text) {

        @JsonCreator
        static Code of(String text) {
            if (text.isEmpty()) {
                throw new InvalidValueException("code", List.of(new Problem("text", "empty", "be given")));
            }
            return new Code(text.toUpperCase(java.util.Locale.ROOT));
        }
    }
}
