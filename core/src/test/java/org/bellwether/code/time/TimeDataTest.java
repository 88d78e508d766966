package org.bellwether.code.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.bellwether.code.lexicon.Tables;
import org.junit.jupiter.api.Test;

class TimeDataTest {

    private final TimeWords words = TimeWords.load();

    @Test
    void everyRuleMatchesItsExampleAndItsGroupsMeanSomething() {
        List<TimeRule> rules = TimeRule.load(words);
        Composer composer = new Composer(words);
        assertThat(rules).hasSizeGreaterThan(60);
        for (TimeRule rule : rules) {
            Matcher matcher = rule.pattern().matcher(rule.example());
            assertThat(matcher.lookingAt()).as(rule.example()).isTrue();
            assertThat(composer.compose(rule.form(), matcher.toMatchResult()))
                    .as(rule.example())
                    .isNotNull();
        }
    }

    @Test
    void everyFormHasARule() {
        assertThat(TimeRule.load(words)).extracting(TimeRule::form).contains(Form.values());
    }

    @Test
    void noFormStandsTwiceInOneListWithDifferentValues() {
        Map<String, String> seen = new HashMap<>();
        List<String> twice = new ArrayList<>();
        for (String line : Tables.entries(TimeWords.class, "words.txt")) {
            String[] parts = line.split(" ", 3);
            for (String form : parts[2].split(" \\| ")) {
                String before = seen.put(parts[0] + "/" + form, parts[1]);
                if (before != null && !before.equals(parts[1])) {
                    twice.add(form);
                }
            }
        }
        assertThat(twice).isEmpty();
    }

    @Test
    void valuesOfMonthsWeekdaysAndUnitsAreKnown() {
        values("month").forEach(m -> assertThat(Integer.parseInt(m)).isBetween(1, 12));
        values("weekday").forEach(d -> assertThat(Integer.parseInt(d)).isBetween(1, 7));
        values("unit").forEach(u -> assertThat(Unit.of(u)).isNotNull());
        assertThat(Stream.of(Direction.values()).map(Direction::name)).containsAll(values("direction"));
        values("holiday").forEach(d -> assertThat(LocalDate.parse("2000-" + d)).isNotNull());
    }

    private Collection<String> values(String list) {
        return words.lists().getOrDefault(list, Map.of()).values();
    }

    @Test
    void numbersInWords() {
        assertThat(Numbers.parse("twenty-five", words)).isEqualTo("25");
        assertThat(Numbers.parse("four and a half", words)).isEqualTo("4.5");
        assertThat(Numbers.parse("a hundred", words)).isEqualTo("100");
        assertThat(Numbers.parse("1,200", words)).isEqualTo("1200");
        assertThat(Numbers.parse("several", words)).isEqualTo("X");
    }
}
