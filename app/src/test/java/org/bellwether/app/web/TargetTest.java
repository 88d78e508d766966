package org.bellwether.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TargetTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/?period=2011-11-21", "/event/e-1#hand", "/search?q=a%20b&n=2", "/article/wire/a2"})
    void leadsBackToPagesOfOurs(String wanted) {
        assertThat(Target.local(wanted)).isEqualTo(wanted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "event/1",
                "//evil.example",
                "///evil.example",
                "/\\evil.example",
                "\\/evil.example",
                "/\t/evil.example",
                "/\n/evil.example",
                "/a\r\nSet-Cookie: x=y",
                " //evil.example",
                "https://evil.example/",
                "javascript:alert(1)",
                "/\u2028x",
                "/login",
                "/login?to=/login",
                "/logout",
                "/setup"
            })
    void leadsNowhereElse(String wanted) {
        assertThat(Target.local(wanted)).isEqualTo("/");
    }
}
