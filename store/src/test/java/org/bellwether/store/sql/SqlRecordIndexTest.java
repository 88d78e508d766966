package org.bellwether.store.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqlRecordIndexTest {

    @TempDir
    private Path folder;

    private static byte[] key(char letter, int number) {
        return new byte[] {(byte) letter, (byte) (number >> 8), (byte) number};
    }

    private SqlRecordIndex open() {
        return SqlRecordIndex.open(folder.resolve("index"));
    }

    @Test
    void keysLeadToPlaces() {
        try (SqlRecordIndex index = open()) {
            index.add(10, List.of(key('a', 1), key('b', 1)));
            index.add(20, List.of(key('a', 1), key('b', 2)));
            index.reach(1, 30);
            assertThat(index.first(key('a', 1))).hasValue(10);
            assertThat(index.last(key('a', 1))).hasValue(20);
            assertThat(index.first(key('b', 3))).isEmpty();
            index.commit();
            index.forget(1, 15, 30);
            assertThat(index.last(key('a', 1))).hasValue(10);
            assertThat(index.files()).isEmpty();
        }
        try (SqlRecordIndex again = open()) {
            assertThat(again.last(key('a', 1)))
                    .as("what was not committed did not happen")
                    .hasValue(20);
            assertThat(again.reached(1)).isEqualTo(30);
            assertThat(again.reached(2)).isZero();
        }
    }

    @Test
    void keysComeInTheirOrder() {
        try (SqlRecordIndex index = open();
                SqlRecordIndex reader = open()) {
            for (int i = 999; i >= 0; i--) {
                index.add(i, List.of(key('b', i), key('a', i), key('c', i)));
            }
            try (Stream<byte[]> none = reader.keys((byte) 'b', 3)) {
                assertThat(none).isEmpty();
            }
            index.commit();
            try (Stream<byte[]> all = reader.keys((byte) 'b', 3)) {
                List<byte[]> keys = all.toList();
                assertThat(keys).hasSize(1000);
                for (int i = 0; i < keys.size(); i++) {
                    assertThat(keys.get(i)).isEqualTo(key('b', i));
                }
            }
        }
    }

    @Test
    void whatIsNoIndexIsThrownAway() throws IOException {
        Files.writeString(folder.resolve("index"), "no index ".repeat(999));
        try (SqlRecordIndex index = open()) {
            assertThat(index.files()).isEmpty();
            index.add(1, List.of(key('a', 1)));
            assertThat(index.first(key('a', 1))).hasValue(1);
        }
    }
}
