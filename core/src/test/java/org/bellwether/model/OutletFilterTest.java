package org.bellwether.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OutletFilterTest {

    private static boolean dropped(String rule, String title, String address) {
        return new OutletFilter(List.of(), List.of(rule)).drops(title, address).isPresent();
    }

    @Test
    void aRuleOfWordsLooksForWholeWordsInTheTitle() {
        assertThat(dropped("gas", "Gas deal signed", "")).isTrue();
        assertThat(dropped("gas", "Gaslight", "")).isFalse();
        assertThat(dropped("gas deal", "A GAS \u2013 deal", "")).isTrue();
        assertThat(dropped("deal gas", "A gas deal", "")).isFalse();
        assertThat(dropped(
                        "\u0431\u0435\u043B\u0430\u0440\u0443\u0441*",
                        "\u0412 \u0411\u0435\u043B\u0430\u0440\u0443\u0441\u0438",
                        ""))
                .isTrue();
        assertThat(dropped("*ball", "Football tonight", "")).isTrue();
        assertThat(dropped("f*b*l", "Football tonight", "")).isTrue();
        assertThat(dropped("ab*ba", "aba", "")).isFalse();
        assertThat(dropped("U.S.", "The U.S. said", "")).isTrue();
    }

    @Test
    void aRuleWithASlashLooksInTheAddress() {
        assertThat(dropped("/sport/", "Any", "https://post.example/Sport/1")).isTrue();
        assertThat(dropped("post.example/*/video", "Any", "https://post.example/2011/video/1"))
                .isTrue();
        assertThat(dropped("/sport/", "/sport/", "")).isFalse();
    }

    @Test
    void whatIsToBeKeptAloneIsKept() {
        OutletFilter filter = new OutletFilter(List.of("gas", "oil"), List.of("football"));
        assertThat(filter.drops("Gas deal", "")).isEmpty();
        assertThat(filter.drops("Elections", "")).contains("matches nothing that is to be kept");
        assertThat(filter.drops("Oil and football", "")).contains("matches \u201Cfootball\u201D");
    }

    @Test
    void signsAloneMatchNothingAndManyStarsCostNothing() {
        assertThat(dropped("*", "Anything", "x")).isFalse();
        assertThat(dropped(" / ", "Anything", "https://post.example/")).isFalse();
        assertThat(dropped("a*".repeat(60) + "z", "a".repeat(20_000), "")).isFalse();
        assertThat(dropped("/" + "a*".repeat(60) + "z", "", "/" + "a".repeat(20_000)))
                .isFalse();
    }
}
