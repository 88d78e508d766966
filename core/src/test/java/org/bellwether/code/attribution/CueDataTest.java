package org.bellwether.code.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CueDataTest {

    private final CueLexicon cues = CueLexicon.load();

    @Test
    void atLeastOneHundredAndFiftyLemmas() {
        assertThat(cues.all().size()).isGreaterThan(250);
    }

    @Test
    void everyCueIsWellFormed() {
        cues.all()
                .forEach((lemma, uses) -> assertThat(uses).allSatisfy(use -> {
                    assertThat(use.factuality()).isBetween(-3, 3);
                    assertThat(use.frames()).matches("[cipna]+|-");
                    assertThat(lemma).matches("[a-z]+");
                }));
    }

    @Test
    void noUseStandsTwice() {
        Set<String> seen = new HashSet<>();
        cues.all()
                .values()
                .forEach(uses -> uses.forEach(use -> assertThat(seen.add(use.lemma() + "+" + use.particle() + "/"
                                + use.kind() + "/" + use.frames() + "/" + use.factuality()))
                        .as(use.toString())
                        .isTrue()));
    }

    @Test
    void denialsAreNegativeAndAssertionsPositive() {
        assertThat(cues.of("deny", 'c'))
                .get()
                .extracting(CueLexicon.Cue::factuality)
                .isEqualTo(-3);
        assertThat(cues.of("say", 'c'))
                .get()
                .extracting(CueLexicon.Cue::factuality)
                .isEqualTo(3);
        assertThat(cues.of("demand", 'c'))
                .get()
                .extracting(CueLexicon.Cue::factuality)
                .isEqualTo(0);
    }

    @Test
    void sourceListsHaveTheirWords() {
        SourceLexicon sources = SourceLexicon.load();
        assertThat(sources.lists())
                .containsOnlyKeys(
                        "unnamed", "hidden", "agency", "media", "document", "institution", "falsehood", "press");
        assertThat(sources.has("agency", "Interfax")).isTrue();
        assertThat(sources.has("falsehood", "fiction")).isTrue();
    }
}
