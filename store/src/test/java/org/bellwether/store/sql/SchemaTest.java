package org.bellwether.store.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SchemaTest {

    @Test
    void everyMigrationIsListed() throws Exception {
        List<String> versions = new ArrayList<>();
        for (String engine : List.of("common", "sqlite", "postgresql")) {
            Path folder = Path.of(Schema.class
                    .getResource("/org/bellwether/store/migration/" + engine)
                    .toURI());
            try (Stream<Path> files = Files.list(folder)) {
                files.map(file -> file.getFileName().toString())
                        .map(name -> name.substring(1, name.indexOf("__")))
                        .forEach(versions::add);
            }
        }
        assertThat(versions.stream()
                        .distinct()
                        .sorted(Comparator.comparing(BigDecimal::new))
                        .toList())
                .isEqualTo(Schema.VERSIONS);
    }
}
