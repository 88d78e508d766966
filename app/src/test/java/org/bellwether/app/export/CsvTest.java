package org.bellwether.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    private static String cell(String text) {
        return Csv.of("cell").line(JsonNodeFactory.instance.objectNode().put("cell", text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "\uFF1D1",
                "\uFF0B1",
                "\uFF0D1",
                "\uFF201",
                "=HYPERLINK(\"http://evil.example/\",\"x\")"
            })
    void noTextIsRunAsAFormula(String text) {
        assertThat(cell(text)).matches("(?s)\"?'.*").contains(text.replace("\"", "\"\""));
    }

    @Test
    void quotesWhatWouldEndACell() {
        assertThat(cell("a,b")).isEqualTo("\"a,b\"\r\n");
        assertThat(cell("say \"no\"")).isEqualTo("\"say \"\"no\"\"\"\r\n");
        assertThat(cell("x\r\n=1")).isEqualTo("\"x\r\n=1\"\r\n");
        assertThat(cell("x-y=z")).isEqualTo("x-y=z\r\n");
    }

    @Test
    void numbersStayNumbers() {
        ObjectNode row =
                JsonNodeFactory.instance.objectNode().put("weight", -7.7).put("count", 3);
        row.putArray("list").add("=1");
        row.putNull("none");
        assertThat(Csv.of("weight", "count", "list", "none", "missing").line(row))
                .isEqualTo("-7.7,3,\"[\"\"=1\"\"]\",,\r\n");
    }
}
