package org.bellwether.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bellwether.model.EventStatus;
import org.bellwether.model.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkedTest {

    @TempDir
    private Path folder;

    @Test
    void newsIsFoundByArticleAndCodePoints() throws IOException {
        Path news = Files.writeString(
                folder.resolve("news.jsonl"),
                "{\"id\":\"a\",\"title\":\"\uD83D\uDE00\",\"date\":\"2020-01-02\",\"body\":\"Chad sued Mali.\"}\n"
                        + "{\"id\":\"b\",\"title\":\"\",\"body\":\"\"}\n");
        Path marks = Files.writeString(
                folder.resolve("marks.jsonl"),
                "{\"article\":\"a\",\"start\":3,\"end\":18,\"events\":[{\"type\":\"ACCUSE\",\"mode\":\"allege\",\"status\":\"asserted\","
                        + "\"trigger\":{\"start\":8,\"end\":12},\"sources\":[{\"start\":3,\"end\":7,\"country\":\"TCD\"}],\"recipients\":[]}]}\n");
        MarkedNews.Article article = MarkedNews.read(marks, news).getFirst();
        MarkedNews.Marked event = article.sentences().getFirst().events().getFirst();
        assertThat(event.trigger().of(article.text())).isEqualTo("sued");
        assertThat(event.sources().getFirst().span().of(article.text())).isEqualTo("Chad");
        assertThat(event.sources().getFirst().sector()).isEmpty();
    }

    @Test
    void ownSentencesAreReadWithTheirEvents() throws IOException {
        Files.writeString(
                folder.resolve("accuse.txt"),
                "# A comment.\n\nChad sued Mali before Mali sued Chad.\n"
                        + "sued | ACCUSE | asserted | Chad [TCD GOV] | Mali [MLI GOV]\n"
                        + "sued#2 | ACCUSE/allege | historical | Mali#2 [MLI ?] | -\n\nIt rained.\n");
        List<MarkedNews.Article> articles = OwnSentences.read(folder);
        assertThat(articles).hasSize(2);
        MarkedNews.MarkedSentence first = articles.getFirst().sentences().getFirst();
        MarkedNews.Marked second = first.events().get(1);
        assertThat(second.trigger().start()).isEqualTo(27);
        assertThat(second.type()).isEqualTo(EventType.ACCUSE);
        assertThat(second.status()).isEqualTo(EventStatus.HISTORICAL);
        assertThat(second.sources().getFirst().span().start()).isEqualTo(22);
        assertThat(second.sources().getFirst().country()).isEqualTo(Optional.of("MLI"));
        assertThat(articles.get(1).sentences().getFirst().events()).isEmpty();
    }

    @Test
    void aWrongMarkIsRefused() throws IOException {
        Files.writeString(folder.resolve("aid.txt"), "Chad fed Mali.\nfeeds | AID | asserted | Chad [TCD GOV] | -\n");
        assertThatThrownBy(() -> OwnSentences.read(folder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("feeds");
    }
}
