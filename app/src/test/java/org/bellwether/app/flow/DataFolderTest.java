package org.bellwether.app.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bellwether.store.StoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    private Path folder;

    @Test
    void liesInTheMonitorUnlessTold() {
        assertThat(DataFolder.of(null, folder).root()).isEqualTo(folder.resolve(".bellwether"));
        assertThat(DataFolder.of(folder.resolve("x"), folder).root()).isEqualTo(folder.resolve("x"));
    }

    @Test
    void isHeldByOneAtATime() {
        DataFolder data = new DataFolder(folder.resolve("data"));
        try (DataFolder.Hold hold = data.hold()) {
            assertThat(hold.channel().isOpen()).isTrue();
            assertThatExceptionOfType(StoreException.class)
                    .isThrownBy(data::hold)
                    .satisfies(e -> assertThat(e.problem().code()).isEqualTo("E-FLOW-03"));
        }
        data.hold().close();
    }

    @Test
    void saysWhyItCannotBeMade() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "in the way");
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> new DataFolder(file.resolve("data")).hold())
                .satisfies(e -> assertThat(e.problem().code()).isEqualTo("E-FLOW-02"));
    }
}
