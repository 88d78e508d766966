package org.bellwether.app.web;

import java.util.List;
import java.util.Optional;
import org.bellwether.model.Alert;

/**
 * A forward mark as a page shows it.
 *
 * @param due when it falls due, in words, @param expires when it lapses, in words
 */
public record AlertLine(String href, Mark mark, String says, Optional<String> due, String expires) {

    private static final int LONGEST = 200;

    static List<AlertLine> of(List<Alert> alerts, Links links) {
        return alerts.stream().map(alert -> of(alert, links)).toList();
    }

    static AlertLine of(Alert alert, Links links) {
        return new AlertLine(
                links.event(alert.event()),
                Mark.of(alert.kind()),
                Words.clip(alert.says(), LONGEST),
                alert.due().map(Words::day),
                Words.day(alert.expires()));
    }
}
