package org.bellwether.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.bellwether.app.hand.HandProblem;
import org.bellwether.app.hand.OutletProblem;
import org.bellwether.app.people.PeopleProblem;
import org.bellwether.model.Problem;
import org.junit.jupiter.api.Test;

class ProblemWordsTest {

    private static final Tongue RUSSIAN = Tongue.of("ru").orElseThrow();

    private static String russian(Problem problem) {
        return Say.in(RUSSIAN, () -> ProblemWords.coded(problem));
    }

    @Test
    void englishIsAsItCame() {
        Problem problem = OutletProblem.READ_ALREADY.problem("https://a.example/{0}", "It's one");
        assertThat(ProblemWords.told(problem)).isEqualTo(problem.message());
    }

    @Test
    void russianFillsInWhatItIsAbout() {
        assertThat(russian(HandProblem.NO_REASON.problem()))
                .isEqualTo("Скажите почему — одним предложением, понятным коллеге. (E-HAND-01)");
        assertThat(russian(HandProblem.TOO_LONG.problem(2500, 2000)))
                .isEqualTo("Здесь 2500 знаков, сохранить можно не больше 2000. Сократите. (E-HAND-02)");
        assertThat(russian(OutletProblem.READ_ALREADY.problem("https://a.example/{0}'s", "<b>One</b>")))
                .startsWith("https://a.example/{0}'s уже читается — для издания <b>One</b>.");
        assertThat(russian(PeopleProblem.LOCKED.problem("3 minutes"))).contains("Подождите 3 минуты и");
        assertThat(russian(PeopleProblem.LOCKED.problem("a minute"))).contains("Подождите 1 минуту и");
    }

    @Test
    void whatHasNoRussianWordsStaysEnglish() {
        assertThat(russian(new Problem("E-STORE-01", "The disk is full."))).isEqualTo("The disk is full. (E-STORE-01)");
        assertThat(russian(new Problem("E-HAND-01", "Otherwise."))).isEqualTo("Otherwise. (E-HAND-01)");
    }
}
