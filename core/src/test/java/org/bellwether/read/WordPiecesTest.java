package org.bellwether.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordPiecesTest {

    private final WordPieces pieces = load();

    private static WordPieces load() {
        try {
            return WordPieces.load();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void givesOnePieceToACommonWordWhateverItsCaseOrAccents() {
        assertThat(pieces.of("minister"))
                .hasSize(1)
                .isEqualTo(pieces.of("MINISTER"))
                .isEqualTo(pieces.of("M\u00ednister"));
    }

    @Test
    void givesSeveralPiecesToARareName() {
        assertThat(pieces.of("Bialiatski").length).isBetween(2, 8);
    }

    @Test
    void neverGivesNothing() {
        assertThat(pieces.of("\u200B")).hasSize(1);
        assertThat(pieces.of("\uD83D")).hasSize(1);
        assertThat(pieces.of("x".repeat(5_000)).length).isBetween(1, 8);
    }

    @Test
    void stopsAtTheLimit() {
        int[] ids = pieces.encode("one two three four five", 5);
        assertThat(ids).hasSize(5).startsWith(WordPieces.CLS).endsWith(WordPieces.SEP);
    }

    @ParameterizedTest
    @CsvSource({
        "minsk,0",
        "Minsk,1",
        "NATO,2",
        "A,3",
        "U.S.,1",
        "X5,1",
        "23,4",
        "McCain,5",
        "--,6",
        "e5,0",
        "Jean-Luc,1"
    })
    void tellsShapes(String word, int shape) {
        assertThat(WordPieces.shape(word)).isEqualTo(shape);
    }
}
