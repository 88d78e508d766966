package org.bellwether.app.warc;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Named fields in their order, as WARC and HTTP have them; names are compared without regard to case. */
public record HeaderLines(List<Line> lines) {

    /** One field. */
    public record Line(String name, String value) {}

    public HeaderLines {
        lines = List.copyOf(lines);
    }

    /** Reads what follows a first line; what is no field is passed over, folded values are joined. */
    static HeaderLines parse(byte[] head, int from, int to) {
        List<Line> lines = new ArrayList<>();
        String text = new String(head, from, to - from, StandardCharsets.UTF_8);
        for (String raw : text.split("\r?\n", -1)) {
            boolean folded = raw.startsWith(" ") || raw.startsWith("\t");
            int colon = raw.indexOf(':');
            if (folded && !lines.isEmpty()) {
                Line last = lines.removeLast();
                lines.add(new Line(last.name(), (last.value() + ' ' + raw.strip()).strip()));
            } else if (!folded && colon > 0) {
                lines.add(new Line(
                        raw.substring(0, colon).strip(),
                        raw.substring(colon + 1).strip()));
            }
        }
        return new HeaderLines(lines);
    }

    /** The first field of that name. */
    public Optional<String> first(String name) {
        return lines.stream()
                .filter(line -> line.name().equalsIgnoreCase(name))
                .map(Line::value)
                .findFirst();
    }
}
