package org.bellwether.app.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LastDayTest {

    private static LocalDate last(String... days) {
        List<Optional<LocalDate>> dates = Arrays.stream(days)
                .map(day -> Optional.of(LocalDate.parse(day)))
                .toList();
        return LastDay.of(Optional.empty(), Fakes.monitor(), dates);
    }

    @Test
    void isTheDayOfTheLatestArticle() {
        assertThat(last("2020-02-01", "2020-01-20")).isEqualTo("2020-02-01");
        assertThat(last("2019-02-01", "2018-01-20")).isEqualTo("2020-01-06");
        assertThat(last()).isEqualTo("2020-01-06");
    }

    @Test
    void leavesOutAPageOrTwoThatCarryAnImportDate() {
        assertThat(last("2020-02-01", "2020-01-20", "2024-05-01")).isEqualTo("2020-02-01");
        assertThat(last("2020-02-01", "2022-01-20", "2024-05-01")).isEqualTo("2020-02-01");
        assertThat(last("2020-02-01", "2024-05-01", "2024-05-02", "2024-05-02")).isEqualTo("2024-05-02");
        assertThat(last("2024-05-01")).isEqualTo("2024-05-01");
    }

    @Test
    void isWhatWasAskedFor() {
        LocalDate asked = LocalDate.of(2020, 7, 1);
        assertThat(LastDay.of(Optional.of(asked), Fakes.monitor(), List.of())).isEqualTo(asked);
    }
}
