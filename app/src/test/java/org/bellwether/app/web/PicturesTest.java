package org.bellwether.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.bellwether.model.Article;
import org.bellwether.model.Image;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PicturesTest {

    private static final byte[] PNG = "\u0089PNG and so on".getBytes(StandardCharsets.ISO_8859_1);

    @TempDir
    Path folder;

    private final MemoryStore store = new MemoryStore();

    @BeforeEach
    void images() throws IOException {
        Files.createDirectories(folder.resolve("monitor/images"));
        Files.write(folder.resolve("monitor/images/hall.png"), PNG);
        Files.write(folder.resolve("monitor/images/page.png"), "<html>".getBytes(StandardCharsets.UTF_8));
        Files.write(folder.resolve("outside.png"), PNG);
    }

    private Optional<String> gathered(String url) {
        Article told = new Fixture().store().article("wire/a2").orElseThrow();
        store.articles.put(
                "id1",
                new Article(
                        "id1",
                        told.outlet(),
                        told.url(),
                        told.title(),
                        told.authors(),
                        told.published(),
                        told.updated(),
                        told.date(),
                        told.language(),
                        told.site(),
                        Optional.of(new Image(url, Optional.empty(), Optional.empty())),
                        told.printedStatus(),
                        told.paragraphs(),
                        told.snapshot(),
                        told.collected()));
        Pictures pictures = Pictures.in(folder.resolve("data"));
        pictures.gather(store, folder.resolve("monitor"));
        return pictures.of("id1").map(Pictures.Picture::name);
    }

    @Test
    void keepsAnImageThatCameWithLocalInput() {
        assertThat(gathered("images/hall.png")).hasValue("id1.png");
        Pictures pictures = Pictures.in(folder.resolve("data"));
        assertThat(pictures.named("id1.png")).isPresent();
        assertThat(pictures.named("id1.jpg")).isEmpty();
        assertThat(pictures.named("../id1.png")).isEmpty();
    }

    @Test
    void keepsNothingFromOutsideTheMonitorFromTheWebOrOfAnotherKind() {
        assertThat(gathered("../outside.png")).isEmpty();
        assertThat(gathered(folder.resolve("outside.png").toString())).isEmpty();
        assertThat(gathered("https://outlet.example/hall.png")).isEmpty();
        assertThat(gathered("file:images/hall.png")).isEmpty();
        assertThat(gathered("images/page.png")).isEmpty();
        assertThat(gathered("images/none.png")).isEmpty();
    }
}
