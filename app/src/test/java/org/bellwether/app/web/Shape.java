package org.bellwether.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Checks values against the part of JSON Schema that the API's description uses; any other keyword is a failure. */
record Shape(JsonNode schemas) {

    private static final String PLACE = "#/components/schemas/";

    void check(String where, JsonNode schema, JsonNode value) {
        schema.fieldNames()
                .forEachRemaining(keyword -> assertThat(keyword)
                        .as(where)
                        .isIn("$ref", "anyOf", "type", "required", "properties", "additionalProperties", "items"));
        if (schema.has("$ref")) {
            String name = schema.get("$ref").asText();
            assertThat(name).startsWith(PLACE);
            JsonNode target = schemas.get(name.substring(PLACE.length()));
            assertThat(target).as(name).isNotNull();
            check(where, target, value);
        } else if (schema.has("anyOf")) {
            either(where, schema.get("anyOf"), value);
        } else {
            typed(where, schema, value);
        }
    }

    private void either(String where, JsonNode schemas, JsonNode value) {
        List<String> problems = new ArrayList<>();
        for (JsonNode schema : schemas) {
            try {
                check(where, schema, value);
                return;
            } catch (AssertionError e) {
                problems.add(String.valueOf(e.getMessage()));
            }
        }
        fail(where + ": " + problems);
    }

    private void typed(String where, JsonNode schema, JsonNode value) {
        List<String> types = new ArrayList<>();
        JsonNode type = schema.path("type");
        if (type.isArray()) {
            type.forEach(one -> types.add(one.asText()));
        } else {
            types.add(type.asText());
        }
        assertThat(types).as("%s: %s", where, value).contains(type(value));
        schema.path("required")
                .forEach(name -> assertThat(value.has(name.asText()) || value.isNull())
                        .as("%s has %s", where, name)
                        .isTrue());
        if (value.isObject() && schema.has("properties")) {
            value.fields().forEachRemaining(field -> {
                JsonNode known = schema.get("properties").get(field.getKey());
                assertThat(known)
                        .as("%s.%s is described", where, field.getKey())
                        .isNotNull();
                check(where + "." + field.getKey(), known, field.getValue());
            });
        }
        if (value.isArray()) {
            value.forEach(item -> check(where + "[]", schema.get("items"), item));
        }
    }

    private static String type(JsonNode value) {
        return switch (value.getNodeType()) {
            case OBJECT -> "object";
            case ARRAY -> "array";
            case STRING -> "string";
            case NUMBER -> "number";
            case BOOLEAN -> "boolean";
            case NULL -> "null";
            case BINARY, MISSING, POJO -> "nothing";
        };
    }
}
