package org.bellwether.reprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bellwether.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgenciesTest {

    private static Optional<String> credited(List<String> authors, String... paragraphs) {
        return Agencies.credited(new Article(
                "a",
                "o",
                Optional.empty(),
                "Title",
                authors,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "en",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Arrays.asList(paragraphs),
                "",
                Instant.EPOCH));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            MINSK, Nov 24 (Reuters) - A court sent the head of the union to prison.; Reuters
            VIENNA (AP) — The talks ended without a paper.; Associated Press
            Paris (AFP/Reuters) - The talks ended without a paper.; Agence France-Presse
            Berlin (dpa) - Die Gespräche endeten ohne Ergebnis.; Deutsche Presse-Agentur
            24 ноября, Минск /БЕЛТА/. Суд вынес приговор.; BelTA
            МОСКВА, 24 ноя — РИА Новости. Суд вынес приговор.; RIA Novosti
            МОСКВА, 24 ноября. /ТАСС/. Суд вынес приговор.; TASS
            Суд вынес приговор главе профсоюза, по сообщению Интерфакса.; Interfax
            Суд вынес приговор главе профсоюза, сообщает «Интерфакс-Запад».; Interfax-West
            Суд вынес приговор, передает агентство БелаПАН.; BelaPAN
            Суд вынес вирок, повідомляє Укрінформ.; Ukrinform
            Sąd skazał szefa związku, podaje PAP.; PAP
            Teismas nuteisė profsąjungos vadovą, praneša BNS.; BNS
            El tribunal condenó al líder, informó EFE.; EFE
            Le tribunal l'a condamné, selon l'AFP.; Agence France-Presse
            Le tribunal l'a condamné, rapporte AFP.; Agence France-Presse
            新华社北京11月24日电 法院星期四判处工会负责人四年徒刑。; Xinhua
            据路透社报道，法院星期四判处工会负责人四年徒刑。; Reuters
            مينسك (رويترز) - قضت محكمة بسجن رئيس النقابة.; Reuters
            """)
    void readsTheHeadOfTheText(String lead, String agency) {
        assertThat(credited(List.of(), lead, "More of it.")).contains(agency);
    }

    @ParameterizedTest
    @CsvSource({
        "Reuters, Reuters",
        "REUTERS, Reuters",
        "Reuters Staff, Reuters",
        "By Associated Press, Associated Press",
        "AFP/Reuters, Agence France-Presse",
        "Интерфакс, Interfax"
    })
    void readsTheAuthor(String author, String agency) {
        assertThat(credited(List.of(author), "A court sent him to prison.")).contains(agency);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            He will appeal. (AFP); Agence France-Presse
            © 2011 Reuters. All rights reserved.; Reuters
            Source: Xinhua; Xinhua
            Источник: Интерфакс; Interfax
            dpa; Deutsche Presse-Agentur
            """)
    void readsTheEnd(String last, String agency) {
        assertThat(credited(List.of(), "A court sent him to prison.", "He was calm.", last))
                .contains(agency);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Reuters building in the old town was sold on Thursday.",
                "The app (see below) is slow, and AP exams begin in May.",
                "He spoke to the TASS correspondent's neighbour.",
                "Суд вынес приговор. Позже представитель Интерфакса ушёл.",
                "The Trend is clear, and APA style is used.",
            })
    void aMentionIsNoCredit(String lead) {
        assertThat(credited(List.of("A Correspondent"), lead, "More of it.")).isEmpty();
    }

    @Test
    void aCreditOfOneSentenceInTheMiddleIsNone() {
        assertThat(credited(
                        List.of(),
                        "A court sent him to prison.",
                        "Reuters reported that he was calm.",
                        "He will appeal."))
                .isEmpty();
    }

    @Test
    void needsNoText() {
        assertThat(credited(List.of())).isEmpty();
    }
}
