package org.bellwether.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.bellwether.model.EventDate;
import org.bellwether.model.Period;
import org.bellwether.model.PeriodLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every language has the words of every other, and its numbers, plurals and dates are written by its own rules. */
class TongueTest {

    private static final Tongue RUSSIAN = Tongue.of("ru").orElseThrow();

    static List<Tongue> languages() {
        return Tongue.all();
    }

    @Test
    void languagesAreThoseThereAreFilesFor() {
        assertThat(Tongue.all()).extracting(Tongue::code).startsWith("en").contains("ru");
        assertThat(Tongue.all()).extracting(Tongue::name).contains("English", "Русский");
        assertThat(Tongue.of("xx")).isEmpty();
        assertThat(Tongue.of(null)).isEmpty();
        assertThat(Tongue.of("../en")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyLanguageHasWordsForEveryKey(Tongue tongue) {
        assertThat(tongue.keys()).isEqualTo(Tongue.ENGLISH.keys());
        assertThat(tongue.keys()).allSatisfy(key -> assertThat(tongue.say(key)).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noKeyIsWrittenTwice(Tongue tongue) throws IOException {
        List<String> keys = new ArrayList<>();
        var stream = Objects.requireNonNull(Tongue.class.getResourceAsStream("words/" + tongue + ".properties"));
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> keys.add(line.substring(0, line.indexOf('='))));
        }
        assertThat(keys).doesNotHaveDuplicates().hasSameSizeAs(tongue.keys());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyPatternFillsTheSameBlanks(Tongue tongue) {
        for (String key : tongue.keys()) {
            assertThat(blanks(tongue.say(key))).as(key).isEqualTo(blanks(Tongue.ENGLISH.say(key)));
        }
    }

    private static Set<String> blanks(String words) {
        MessagePattern pattern = new MessagePattern(words);
        Set<String> names = new TreeSet<>();
        for (int i = 0; i < pattern.countParts(); i++) {
            if (pattern.getPartType(i) == MessagePattern.Part.Type.ARG_NUMBER) {
                names.add(pattern.getSubstring(pattern.getPart(i)));
            }
        }
        return names;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyPluralHasTheFormsOfItsLanguage(Tongue tongue) {
        Set<String> forms = new TreeSet<>(
                PluralRules.forLocale(ULocale.forLanguageTag(tongue.code())).getKeywords());
        for (String key : tongue.keys()) {
            List<Set<String>> plurals = plurals(tongue.say(key));
            assertThat(plurals).as(key).allSatisfy(has -> assertThat(has).isEqualTo(forms));
            if (tongue == RUSSIAN) {
                assertThat(plurals).as(key).allSatisfy(has -> assertThat(has).contains("one", "few", "many", "other"));
            }
        }
    }

    /** Keywords of each plural within some words. */
    private static List<Set<String>> plurals(String words) {
        MessagePattern pattern = new MessagePattern(words);
        List<Set<String>> found = new ArrayList<>();
        for (int i = 0; i < pattern.countParts(); i++) {
            boolean plural = pattern.getPartType(i) == MessagePattern.Part.Type.ARG_START
                    && pattern.getPart(i).getArgType() == MessagePattern.ArgType.PLURAL;
            if (plural) {
                found.add(selectors(pattern, i));
            }
        }
        return found;
    }

    private static Set<String> selectors(MessagePattern pattern, int start) {
        Set<String> selectors = new TreeSet<>();
        int limit = pattern.getLimitPartIndex(start);
        for (int i = start + 1; i < limit; i++) {
            if (pattern.getPartType(i) == MessagePattern.Part.Type.ARG_SELECTOR) {
                String selector = pattern.getSubstring(pattern.getPart(i));
                if (!selector.startsWith("=")) {
                    selectors.add(selector);
                }
                i = pattern.getLimitPartIndex(i + 1);
            }
        }
        return selectors;
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1 статья",
        "2, 2 статьи",
        "5, 5 статей",
        "11, 11 статей",
        "21, 21 статья",
        "22, 22 статьи",
        "112, 112 статей",
        "0, 0 статей"
    })
    void russianCountsArticlesRight(int number, String expected) {
        assertThat(RUSSIAN.say("search.found", number, "сначала новые")).isEqualTo(expected + ", сначала новые.");
    }

    @Test
    void numbersAreGroupedByTheLanguage() {
        assertThat(RUSSIAN.say("search.found", 200_001, "")).startsWith("200\u00A0001 статья");
        assertThat(RUSSIAN.say("number.count", 1234)).isEqualTo("1\u00A0234");
        assertThat(Tongue.ENGLISH.say("number.count", 1234)).isEqualTo("1,234");
        assertThat(Tongue.ENGLISH.say("search.found", 1, "")).startsWith("1 article,");
        assertThat(Tongue.ENGLISH.say("search.found", 2000, "")).startsWith("2000 articles,");
    }

    @ParameterizedTest
    @CsvSource({
        "2011-11-24, WEEK, неделя 21–27 ноября 2011 г.",
        "2011-12-01, WEEK, неделя 28 ноября – 4 декабря 2011 г.",
        "2012-01-01, WEEK, неделя 26 декабря 2011 г. – 1 января 2012 г.",
        "2011-11-24, MONTH, ноябрь 2011 г."
    })
    void russianNamesPeriods(LocalDate day, PeriodLength length, String expected) {
        String said = Say.in(RUSSIAN, () -> Words.period(Period.containing(day, length)));
        assertThat(said.replace('\u00A0', ' ')).isEqualTo(expected);
    }

    @Test
    void russianWritesDaysAndNumbers() {
        Say.in(RUSSIAN, () -> {
            assertThat(Words.day(LocalDate.of(2011, 11, 24))).isEqualTo("24 ноября 2011\u00A0г.");
            assertThat(Words.dayShort(LocalDate.of(2011, 5, 3))).isEqualTo("3\u00A0мая");
            assertThat(Words.month(LocalDate.of(2011, 5, 3))).isEqualTo("май");
            assertThat(Words.instant(Instant.parse("2016-04-22T17:51:00Z")))
                    .isEqualTo("22 апреля 2016\u00A0г., 17:51 UTC");
            assertThat(Words.date(new EventDate("XXXX-11-24", Optional.empty(), "")))
                    .isEqualTo("24 ноября, год неизвестен");
            assertThat(Words.signed(-6.04)).isEqualTo("\u22126,0");
            assertThat(Words.signed(0.01)).isEqualTo("0,0");
            assertThat(Words.confidence(0.84)).isEqualTo("84 из 100");
            return true;
        });
        assertThat(Words.day(LocalDate.of(2011, 11, 24))).as("English again").isEqualTo("24 November 2011");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyListOfMonthsHasTwelve(Tongue tongue) {
        Stream.of("months", "months.alone", "months.short", "months.short.alone")
                .forEach(key ->
                        assertThat(tongue.say(key).split(", ", -1)).as(key).hasSize(12));
    }

    @ParameterizedTest
    @CsvSource({
        "ru, ru",
        "'ru-RU,ru;q=0.9,en;q=0.8', ru",
        "'en-GB,en;q=0.9,ru;q=0.1', en",
        "'be-BY,ru;q=0.5,en;q=0.3', ru",
        "'de,fr', en",
        "'ru;q=0, en', en",
        "*, en",
        "'', en",
        "'ru;q=nonsense', en",
        "';;;,,,', en"
    })
    void takesWhatTheBrowserPrefersOfWhatThereIs(String header, String expected) {
        assertThat(Tongue.preferred(header).code()).isEqualTo(expected);
    }

    @Test
    void isNotTiredOutByALongHeader() {
        assertThat(Tongue.preferred("ru,".repeat(5000))).isSameAs(Tongue.ENGLISH);
        assertThat(Tongue.preferred(null)).isSameAs(Tongue.ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru-RU", "tr-TR", "ar-EG"})
    void takesNothingFromTheMachine(String locale) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            assertThat(Words.day(LocalDate.of(2011, 11, 24))).isEqualTo("24 November 2011");
            assertThat(new Tongue("en", java.util.Map.of("n", "{0} {1, plural, one {# i} other {# is}}"))
                            .say("n", 5, 7))
                    .isEqualTo("5 7 is");
            assertThat(Say.in(RUSSIAN, () -> Words.signed(1.5))).isEqualTo("+1,5");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aKeyWithoutWordsIsAMistake() {
        assertThatThrownBy(() -> RUSSIAN.say("no.such.key")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RUSSIAN.say("no.such.key", 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
