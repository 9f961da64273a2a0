package io.github.cskit.reporting.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.cskit.core.json.JsonCodec;
import java.io.Serializable;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing but a desk makes an approval or an approved message: no document, no constructor, no stream of bytes. */
@Tag("COM-3")
class ApprovedMessageTest {

    private static final String DOCUMENT = "{\"content\":\"" + "0".repeat(64) + "\",\"reviewer\":{\"name\":\"Casey\"},"
            + "\"approvedAt\":\"2026-11-20T12:00:00Z\",\"expiresAtExclusive\":\"2026-11-23T12:00:00Z\",\"noted\":[],"
            + "\"draft\":{},\"approval\":{},\"state\":\"approved\"}";

    @ParameterizedTest
    @ValueSource(classes = {Approval.class, ApprovedMessage.class})
    void noDocumentIsReadAsOne(Class<?> type) {
        ObjectMapper mapper = JsonMapper.builder().findAndAddModules().build();

        assertThatThrownBy(() -> JsonCodec.standard().read(DOCUMENT, type)).isNotNull();
        assertThatThrownBy(() -> mapper.readValue(DOCUMENT, type)).isNotNull();
        assertThatThrownBy(() -> mapper.readValue("\"approved\"", type)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(classes = {Approval.class, ApprovedMessage.class})
    void nobodyOutsideCanConstructOrDeriveOne(Class<?> type) {
        assertThat(Stream.of(type.getDeclaredConstructors()).map(Constructor::getModifiers))
                .noneMatch(Modifier::isPublic)
                .noneMatch(Modifier::isProtected);
        assertThat(type).isFinal();
        assertThat(Serializable.class.isAssignableFrom(type)).isFalse();
    }
}
