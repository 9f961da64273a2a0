package io.github.cskit.core.wire;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.cskit.core.json.JsonCodec;

/** The ways a host may read and write wire types: the codec, and plain mappers of either Jackson. */
enum WireMapper {
    CODEC {
        @Override
        Object read(String json, Class<?> type) {
            return JsonCodec.standard().read(json, type);
        }

        @Override
        String write(Object value) {
            return JsonCodec.standard().write(value);
        }
    },

    /** Jackson 2 with its standard modules and not one setting. */
    JACKSON_2 {
        @Override
        Object read(String json, Class<?> type) throws Exception {
            return Mappers.TWO.readValue(json, type);
        }

        @Override
        String write(Object value) throws Exception {
            return Mappers.TWO.writeValueAsString(value);
        }
    },

    /** Jackson 3 as it comes. */
    JACKSON_3 {
        @Override
        Object read(String json, Class<?> type) {
            return Mappers.THREE.readValue(json, type);
        }

        @Override
        String write(Object value) {
            return Mappers.THREE.writeValueAsString(value);
        }
    };

    abstract Object read(String json, Class<?> type) throws Exception;

    abstract String write(Object value) throws Exception;

    private static final class Mappers {

        static final JsonMapper TWO = JsonMapper.builder()
                .addModules(new Jdk8Module(), new JavaTimeModule())
                .build();
        static final tools.jackson.databind.json.JsonMapper THREE =
                tools.jackson.databind.json.JsonMapper.builder().build();

        private Mappers() {}
    }
}
