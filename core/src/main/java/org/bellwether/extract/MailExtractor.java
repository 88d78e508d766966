package org.bellwether.extract;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bellwether.model.Extraction;
import org.bellwether.model.Extraction.Extracted;
import org.bellwether.model.RawDocument;

/**
 * Makes an article of a mail (RFC 5322, MIME), such as a newsletter: subject, sender and date from its head; the text from its HTML part, else
 * from the plain one. A newsletter of several pieces is one article.
 */
final class MailExtractor {

    private static final int LOOKED_AT = 1 << 14;
    private static final int SHORTEST_BODY = 60;
    private static final Pattern FIELD = Pattern.compile("(?m)^([A-Za-z][A-Za-z0-9-]{1,40}):[ \\t]");
    private static final Pattern SENDER = Pattern.compile("^\\s*(.*?)\\s*<\\s*([^<>\\s]+@[^<>\\s]+)\\s*>");
    private static final Pattern COMMENT = Pattern.compile("\\s*\\([^)]*\\)");
    private static final Pattern ZONE = Pattern.compile("\\s(?:UT|UTC|Z)$");
    private static final Pattern OBVIOUS_SEND =
            Pattern.compile("^(?:www|mail|email|e|news|newsletter|info|mg|em|send|mailer)\\.(?=[^.]+\\.[^.]+)");

    /** Whether the bytes begin with the head of a mail: one that names its sender, and what else only a mail has. */
    static boolean isMail(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        int blank = start.replace("\r\n", "\n").indexOf("\n\n");
        String head = blank < 0 ? start : start.replace("\r\n", "\n").substring(0, blank);
        Matcher field = FIELD.matcher(head);
        if (!field.find() || (field.start() > 0 && !head.startsWith("From "))) {
            return false;
        }
        boolean from = false;
        boolean mail = false;
        do {
            switch (field.group(1).toLowerCase(Locale.ROOT)) {
                case "from" -> from = true;
                case "received", "message-id", "mime-version", "return-path", "delivered-to" -> mail = true;
                default -> {}
            }
        } while (field.find());
        return from && mail;
    }

    Extraction extract(RawDocument document, byte[] bytes) {
        MailParts parts = MailParts.of(bytes);
        if (parts.text().isEmpty()) {
            return (parts.broken() ? ExtractProblem.BROKEN_MAIL : ExtractProblem.NO_TEXT).rejected();
        }
        if (parts.html() && TagDepth.of(parts.text()) > 4 * HtmlExtractor.MAX_DEPTH) {
            return ExtractProblem.TOO_DEEP.rejected();
        }
        List<String> paragraphs = MailText.of(parts.text(), parts.html());
        String text = String.join("\n\n", paragraphs);
        if (text.length() < SHORTEST_BODY) {
            return ExtractProblem.NO_TEXT.rejected();
        }
        Optional<OffsetDateTime> sent = parts.field("date").flatMap(MailExtractor::date);
        Optional<String> from = parts.field("from");
        Optional<Matcher> sender = from.map(SENDER::matcher).filter(Matcher::find);
        String address = sender.map(found -> found.group(2)).or(() -> from).orElse("");
        return new Extracted(
                parts.field("subject").filter(subject -> !subject.isBlank()).orElse(paragraphs.getFirst()),
                sender.map(found ->
                                found.group(1).replaceAll("^[\"']|[\"']$", "").strip())
                        .filter(name -> !name.isEmpty())
                        .map(List::of)
                        .orElse(List.of()),
                sent.map(OffsetDateTime::toInstant),
                Optional.<Instant>empty(),
                sent.map(OffsetDateTime::toLocalDate),
                Languages.of(text, parts.field("content-language").orElse("")),
                Optional.of(OBVIOUS_SEND
                                .matcher(address.substring(address.indexOf('@') + 1)
                                        .toLowerCase(Locale.ROOT))
                                .replaceFirst(""))
                        .filter(host -> host.contains(".")),
                Optional.empty(),
                SiteFinder.host(document.url()).isPresent() ? document.url() : Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                paragraphs,
                List.of(),
                List.of());
    }

    /** A date as mails write it: comments and names of the zero zone are allowed, the day of the week may be missing or wrong. */
    private static Optional<OffsetDateTime> date(String field) {
        String plain =
                ZONE.matcher(COMMENT.matcher(field).replaceAll("").strip()).replaceFirst(" +0000");
        String day = plain.replaceFirst("^\\s*[A-Za-z]{3},?\\s*", "").replaceAll("\\s+", " ");
        try {
            return Optional.of(OffsetDateTime.parse(day, DateTimeFormatter.RFC_1123_DATE_TIME));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
