package io.github.cskit.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cskit.core.customer.Contact;
import io.github.cskit.core.customer.Customer;
import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.money.Money;
import io.github.cskit.core.validation.InvalidValueException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;

@Tag("DOM-3")
class JsonCodecProperties {

    private static final JsonCodec CODEC = JsonCodec.standard();
    private static final String DOCUMENT =
            "{\"id\":\"c-1\",\"name\":\"Acme\",\"arr\":{\"amount\":12.50,\"currency\":\"USD\"},"
                    + "\"contract\":{\"start\":\"2026-01-01\",\"seats\":5},\"contacts\":[{\"name\":\"Ada\",\"champion\":true}]}";

    @Property(seed = "1")
    void everyDoubleIsReadBackAsItWasWritten(@ForAll double value) {
        String written = CODEC.write(value);

        assertThat(CODEC.read(written, Double.class)).isEqualTo(value + 0.0);
        assertThat(CODEC.write(CODEC.read(written, Double.class))).isEqualTo(written);
    }

    @Property(seed = "2")
    void everyAmountIsReadBackAsItWasWritten(
            @ForAll @BigRange(min = "-999999999999999999999999", max = "999999999999999999999999") @Scale(6)
                    BigDecimal amount) {
        Money money = new Money(amount, Money.of(0, "EUR").currency());

        assertThat(CODEC.read(CODEC.write(money), Money.class)).isEqualTo(money);
    }

    @Property(seed = "3")
    void everyNameIsReadBackAsItWasWrittenOrRefused(@ForAll String name) {
        Customer customer;
        try {
            customer = Customer.builder(CustomerId.of("c-1"), name)
                    .contacts(List.of(Contact.builder("x" + name, true).build()))
                    .build();
        } catch (InvalidValueException blankOrMalformed) {
            return;
        }
        assertThat(CODEC.read(CODEC.write(customer), Customer.class)).isEqualTo(customer);
        assertThat(CODEC.read(CODEC.writeBytes(customer), Customer.class)).isEqualTo(customer);
        assertThat(CODEC.writePretty(customer).replaceAll("\n *", "")).doesNotContain("\n");
    }

    @Property(seed = "4")
    void noBytesDoMoreThanBeRefused(@ForAll byte[] bytes) {
        readOrRefuse(bytes);
    }

    @Property(seed = "5", tries = 3000)
    void noDamageDoesMoreThanBeRefused(@ForAll("damaged") String document) {
        readOrRefuse(document.getBytes(StandardCharsets.UTF_8));
    }

    @Provide
    Arbitrary<String> damaged() {
        List<String> pieces = List.of(
                "null", "1e999", "-1", "\"", "{", "}", "[", "]", ",", ":", "\\ud800", "\"x\"", "true", "1.5", " ", "{}",
                "[]");
        return Arbitraries.longs().map(seed -> damage(new Random(seed), pieces));
    }

    private static String damage(Random random, List<String> pieces) {
        StringBuilder document = new StringBuilder(DOCUMENT);
        for (int i = 0; i <= random.nextInt(3); i++) {
            List<Integer> cuts = new ArrayList<>();
            for (int at = 0; at < document.length(); at++) {
                if (",:{}[]\"".indexOf(document.charAt(at)) >= 0) {
                    cuts.add(at);
                }
            }
            int from = cuts.get(random.nextInt(cuts.size()));
            int to = Math.min(document.length(), from + random.nextInt(8));
            document.replace(from, to, pieces.get(random.nextInt(pieces.size())));
            if (document.indexOf("\"") < 0) {
                return document.toString();
            }
        }
        return document.toString();
    }

    private static void readOrRefuse(byte[] bytes) {
        try {
            Customer customer = CODEC.read(bytes, Customer.class);
            assertThat(CODEC.read(CODEC.write(customer), Customer.class)).isEqualTo(customer);
        } catch (InvalidValueException refusal) {
            assertThat(refusal.problems()).isNotEmpty();
        }
    }
}
