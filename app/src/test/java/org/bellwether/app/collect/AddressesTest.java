package org.bellwether.app.collect;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AddressesTest {

    @Test
    void leavesOutWhatFollowsReadersAbout() {
        assertThat(Addresses.plain("https://post.example/a?utm_source=x&utm_medium=y"))
                .isEqualTo("https://post.example/a");
        assertThat(Addresses.plain("https://post.example/a?id=7&fbclid=Z&lang=ru#top"))
                .isEqualTo("https://post.example/a?id=7&lang=ru");
        assertThat(Addresses.plain("https://post.example/a?UTM_Source=x&b")).isEqualTo("https://post.example/a?b");
        assertThat(Addresses.plain("https://post.example/a?q=utm_source=x"))
                .isEqualTo("https://post.example/a?q=utm_source=x");
    }

    @Test
    void leavesTheRestAsItWasWritten() {
        for (String url : new String[] {
            "https://Post.example/A%20b/?",
            "https://post.example/?a=&&b",
            "https://post.example/#!/news/7",
            "notes/a#1.txt",
            ""
        }) {
            assertThat(Addresses.plain(url)).isEqualTo(url);
        }
    }

    @Test
    void tracksAreListedOnceEach() {
        assertThat(Addresses.lines("tracking.txt"))
                .doesNotHaveDuplicates()
                .allMatch(line -> line.matches("[a-z0-9_.]+\\*?"));
        assertThat(Addresses.lines("notarticles.txt"))
                .doesNotHaveDuplicates()
                .allMatch(line -> line.matches("[a-z0-9.-]+"));
    }

    @Test
    void aSiteIsARegisteredDomain() {
        assertThat(same("https://news.post.co.uk/a", "http://www.post.co.uk/b")).isTrue();
        assertThat(same("https://post.co.uk/", "https://wire.co.uk/")).isFalse();
        assertThat(same("http://127.0.0.1:80/", "http://127.0.0.1:81/")).isFalse();
        assertThat(same("http://127.0.0.1:81/a", "http://127.0.0.1:81/b")).isTrue();
    }

    private static boolean same(String one, String other) {
        return Addresses.sameSite(URI.create(one), URI.create(other));
    }

    @Test
    void readsWhenToAskAgain() {
        Instant now = Instant.parse("2026-03-02T09:00:00Z");
        assertThat(RetryAfter.read(" 120 ", now)).contains(now.plusSeconds(120));
        assertThat(RetryAfter.read("Mon, 02 Mar 2026 10:00:00 GMT", now))
                .contains(Instant.parse("2026-03-02T10:00:00Z"));
        assertThat(RetryAfter.read("999999999", now)).contains(now.plus(Duration.ofDays(30)));
        assertThat(RetryAfter.read("soon", now)).isEmpty();
        assertThat(RetryAfter.read("-5", now)).isEmpty();
    }
}
