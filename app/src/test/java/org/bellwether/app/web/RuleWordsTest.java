package org.bellwether.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleWordsTest {

    private static final Tongue RUSSIAN = Tongue.of("ru").orElseThrow();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No event of the period counts; usual is 0, give or take 1.5. That is within the usual, so the category has not"
                        + " changed. 8 independent origins reported (usual: 6).",
                "The one event of the period weighs \u22123.3; usual is +1.2, give or take 2.0. That is worse than usual, so the"
                        + " category has deteriorated. 1 independent origin reported (usual: 0).",
                "The 21 events of the period weigh +60.5 together; usual is 0, give or take 10.0. That is better than usual, so"
                        + " the category has improved. 1234 independent origins reported (usual: 1100).",
                "2 independent origins reported (usual: 21). That is too little to tell a change from silence.",
                "A rule of one's own; usual is 3.",
                ""
            })
    void englishStaysAsItWasWritten(String rule) {
        assertThat(RuleWords.told(rule)).isEqualTo(rule);
    }

    @Test
    void russianSaysTheSame() {
        assertThat(russian("No event of the period counts; usual is 0, give or take 1.5. That is within the usual, so the"
                        + " category has not changed. 8 independent origins reported (usual: 6)."))
                .isEqualTo("Ни одно событие периода не учтено; обычно — 0, плюс-минус 1,5. Это в пределах обычного: категория"
                        + " не изменилась. Сообщили 8 независимых первоисточников (обычно: 6).");
        assertThat(russian("The 2 events of the period weigh \u221212.5 together; usual is +1.0, give or take 2.0. That is worse"
                        + " than usual, so the category has deteriorated. 1 independent origin reported (usual: 3)."))
                .isEqualTo("2 события периода вместе весят \u221212,5; обычно — +1,0, плюс-минус 2,0. Это хуже обычного:"
                        + " положение ухудшилось. Сообщил 1 независимый первоисточник (обычно: 3).");
        assertThat(russian("2 independent origins reported (usual: 21). That is too little to tell a change from silence."))
                .isEqualTo("Сообщили 2 независимых первоисточника (обычно: 21). Этого слишком мало, чтобы отличить перемену"
                        + " от молчания.");
        assertThat(russian("Another rule.")).isEqualTo("Another rule.");
    }

    private static String russian(String rule) {
        return Say.in(RUSSIAN, () -> RuleWords.told(rule));
    }

    @Test
    void reasonsToLeaveOutAreSaidInEnglishAsTheyWereWritten() {
        for (String reason : new String[] {
            "denied: the text says it did not happen",
            "planned: it has not happened yet",
            "hypothetical: only considered",
            "history: told as background",
            "doubted: the text does not hold it for so",
            "undated: none told",
            "too vaguely dated: 2011",
            "below confidence",
            "rejected by an analyst: a film {0} 'x'",
            "its type weighs nothing on the PLOVER scale",
            "something else: entirely"
        }) {
            assertThat(Words.leftOut(reason)).isEqualTo(reason);
        }
        assertThat(Say.in(RUSSIAN, () -> Words.leftOut("undated: none told"))).isEqualTo("без даты: none told");
    }
}
