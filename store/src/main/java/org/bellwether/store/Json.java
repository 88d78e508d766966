package org.bellwether.store;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import org.bellwether.model.Problem;

/**
 * The model's records as JSON and back: the form in which the archive keeps what it only reads back whole.
 *
 * <p>The same record always gives the same text: components in their order, map keys sorted, instants and dates in ISO 8601. The
 * text never holds a NUL or half of a surrogate pair: these are written as escapes, since databases refuse or change them.
 * Unknown fields are ignored and missing lists are empty, so that an older program reads what a newer one of the same schema
 * wrote, and the other way round.
 */
public final class Json {

    private static final JsonMapper MAPPER = mapper();

    private Json() {}

    /** A record of the model as JSON. */
    public static String write(Object value) {
        try {
            return escapeHalves(MAPPER.writeValueAsString(value));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no JSON form for " + value.getClass(), e);
        }
    }

    /**
     * A record of the model from its JSON.
     *
     * @throws StoreException E-STORE-03 where the text is not that record
     */
    public static <T> T read(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            String what = "The archive holds a " + type.getSimpleName() + " that cannot be read: "
                    + e.getOriginalMessage() + ". Run `bellwether check`.";
            throw new StoreException(new Problem("E-STORE-03", what), e);
        }
    }

    private static String escapeHalves(String json) {
        int at = firstHalf(json, 0);
        if (at < 0) {
            return json;
        }
        StringBuilder escaped = new StringBuilder(json.length() + 16);
        int from = 0;
        while (at >= 0) {
            escaped.append(json, from, at).append("\\u").append(Integer.toHexString(json.charAt(at)));
            from = at + 1;
            at = firstHalf(json, from);
        }
        return escaped.append(json, from, json.length()).toString();
    }

    /** Index of the first surrogate without its other half, -1 where there is none. */
    private static int firstHalf(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                boolean pair = Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!pair) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }

    private static JsonMapper mapper() {
        JsonMapper mapper = JsonMapper.builder()
                .addModules(new Jdk8Module(), new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .withConfigOverride(
                        List.class, list -> list.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
                .build();
        mapper.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(Integer.MAX_VALUE)
                        .build());
        return mapper;
    }
}
