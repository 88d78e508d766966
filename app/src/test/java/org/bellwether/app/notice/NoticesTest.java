package org.bellwether.app.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bellwether.model.Article;
import org.bellwether.model.CodedArticle;
import org.bellwether.model.Reading;
import org.bellwether.store.SavedSearch;
import org.bellwether.store.SearchIndex;
import org.bellwether.store.SearchIndex.By;
import org.bellwether.store.SearchIndex.Query;
import org.bellwether.store.SearchIndex.Sort;
import org.bellwether.store.Store;
import org.bellwether.store.search.LuceneIndex;
import org.bellwether.store.sql.SqlStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoticesTest {

    private static final Instant NOW = Instant.parse("2011-11-04T07:05:09Z");
    private static final Pattern WORD = Pattern.compile("=\\?UTF-8\\?B\\?([A-Za-z0-9+/=]*)\\?=");

    @TempDir
    private Path data;

    @TempDir
    private Path folder;

    /** A letter as a mail program reads it: unfolded headers, decoded subject, decoded text. */
    private record Read(Map<String, String> headers, String subject, String text) {

        static Read of(byte[] bytes) {
            String all = new String(bytes, StandardCharsets.US_ASCII);
            assertThat(all.getBytes(StandardCharsets.US_ASCII)).isEqualTo(bytes);
            assertThat(all.replace("\r\n", "")).doesNotContain("\r").doesNotContain("\n");
            assertThat(all.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(78));
            int end = all.indexOf("\r\n\r\n");
            Map<String, String> headers = new TreeMap<>();
            for (String header : all.substring(0, end).replace("\r\n ", " ").split("\r\n", -1)) {
                int colon = header.indexOf(": ");
                headers.put(header.substring(0, colon), header.substring(colon + 2));
            }
            StringBuilder subject = new StringBuilder();
            Matcher words = WORD.matcher(headers.get("Subject"));
            while (words.find()) {
                assertThat(words.group()).hasSizeLessThanOrEqualTo(75);
                subject.append(utf8(Base64.getDecoder().decode(words.group(1))));
            }
            return new Read(
                    headers, subject.toString(), utf8(Base64.getMimeDecoder().decode(all.substring(end + 4))));
        }

        private static String utf8(byte[] bytes) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    private static void take(Store store, SearchIndex index, String id, String title, String body) {
        Article article = new Article(
                id,
                "wire",
                Optional.of("https://wire.example/" + id),
                title,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "en",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(body),
                "snapshot-" + id,
                NOW);
        Reading reading = new Reading(body, "en", List.of(), List.of(), List.of());
        store.put(article, new CodedArticle(reading, List.of(), List.of(), List.of(), List.of()), id, "1");
        index.put(article, store.savedSearches().intake(id));
        index.commit(store.revision());
    }

    private static SavedSearch search(String id, String name, boolean notice, long seen) {
        Query query = new Query("gas", By.WORDS, "", Optional.empty(), Optional.empty(), "", Sort.RELEVANCE);
        return new SavedSearch(id, "desk", name, query, notice, NOW, seen, NOW, seen);
    }

    private List<Path> letters() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    @Test
    void eachIntakeIsToldOnce() throws IOException {
        try (Store store = SqlStore.open(data);
                SearchIndex index = LuceneIndex.open(data.resolve("index"))) {
            Notices notices = new Notices(store, () -> index, InstantSource.fixed(NOW));
            take(store, index, "a", "Gas before", "Gas.");
            store.savedSearches()
                    .add(search("s1", "Gas & \u0431\u0435\u043D\u0437\u0438\u043D", true, index.revision()));
            store.savedSearches().add(search("s2", "Silent", false, 0));
            assertThat(notices.writeNew(folder)).isZero();

            take(store, index, "b", "Gas price\r\nBcc: all@example.org", "Gas costs more.\r\n.\r\nQUIT");
            take(store, index, "c", "Nothing", "Wheat.");
            assertThat(notices.writeNew(folder)).isEqualTo(1);
            assertThat(notices.writeNew(folder)).isZero();
            assertThat(letters())
                    .extracting(path -> path.getFileName().toString())
                    .containsExactly("s1-3.eml");

            Read letter = Read.of(Files.readAllBytes(letters().getFirst()));
            assertThat(letter.headers)
                    .containsEntry("Date", "Fri, 4 Nov 2011 07:05:09 +0000")
                    .containsEntry("Content-Type", "text/plain; charset=utf-8")
                    .containsEntry("Message-ID", "<s1.3@bellwether.invalid>")
                    .doesNotContainKey("Bcc")
                    .hasSize(8);
            assertThat(letter.subject).isEqualTo("1 new article: Gas & \u0431\u0435\u043D\u0437\u0438\u043D");
            assertThat(letter.text)
                    .contains("1. Gas price Bcc: all@example.org\r\n")
                    .contains("https://wire.example/b")
                    .doesNotContain("Gas before", "Nothing", "wire.example/c");

            take(store, index, "d", "More gas", "Gas.");
            assertThat(notices.writeNew(folder)).isEqualTo(1);
            assertThat(letters()).hasSize(2);
            assertThat(notices.writeUnread(folder)).isEqualTo(1);
            assertThat(Read.of(Files.readAllBytes(folder.resolve("s1.eml"))).subject)
                    .startsWith("2 new articles");
        }
    }

    @Test
    void sourcesThatNeedALookAreToldInOneLetter() throws IOException {
        try (Store store = SqlStore.open(data);
                SearchIndex index = LuceneIndex.open(data.resolve("index"))) {
            Notices notices = new Notices(store, () -> index, InstantSource.fixed(NOW));
            assertThat(notices.writeAlarms(folder, List.of())).isZero();
            assertThat(folder)
                    .satisfiesAnyOf(
                            one -> assertThat(one).doesNotExist(),
                            one -> assertThat(one).isEmptyDirectory());
            assertThat(notices.writeAlarms(
                            folder, List.of("The Post: silent\r\nBcc: all@example.org", "The Wire: failing")))
                    .isEqualTo(1);
            Read letter = Read.of(Files.readAllBytes(letters().getFirst()));
            assertThat(letter.subject).isEqualTo("2 sources need a look");
            assertThat(letter.headers).doesNotContainKey("Bcc");
            assertThat(letter.text)
                    .contains("- The Post: silent Bcc: all@example.org\r\n")
                    .contains("- The Wire: failing");
        }
    }

    @Test
    void noSubjectBeginsAHeader() {
        String hostile = "a\r\nBcc: x@example.org\r\n\r\n\u2028\uD83D\uDD14".repeat(20);
        Read letter = Read.of(new Letter("x.1", NOW, hostile, "text\n").bytes());
        assertThat(letter.headers).hasSize(8).doesNotContainKey("Bcc");
        assertThat(letter.subject).isEqualTo(hostile.replace('\r', ' ').replace('\n', ' '));
        assertThat(letter.text).isEqualTo("text\r\n");
        assertThatThrownBy(() -> new Letter("x>\r\nBcc: y", NOW, "", "").bytes())
                .isInstanceOf(IllegalArgumentException.class);
    }
}
