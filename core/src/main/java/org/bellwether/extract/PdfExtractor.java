package org.bellwether.extract;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.bellwether.extract.PdfLayout.Paragraph;
import org.bellwether.model.Extraction;
import org.bellwether.model.Extraction.Extracted;
import org.bellwether.model.RawDocument;

/**
 * Makes an article of a PDF: its text in reading order, its title from the biggest type of the first page, date and author from what is printed
 * below it as in a plain text. What the file says of itself counts only where nothing is printed, and only where it can be meant: office programs
 * write names of files, users and templates there.
 */
final class PdfExtractor {

    private static final int SHORTEST_TITLE = 12;
    private static final int LONGEST_TITLE = 250;
    private static final Pattern NO_TITLE = Pattern.compile(
            "(?iu)^microsoft |^untitled|^без названия|\\.(?:docx?|rtf|indd|qxd|pdf|odt|pptx?|xlsx?|tmp)\\b|^[\\w-]+$|[_/\\\\]");
    private static final Pattern AUTHOR = Pattern.compile("\\p{Lu}[\\p{L}.'’-]*(?: (?:\\p{L}[\\p{L}.'’-]*)){1,4}");
    private static final Pattern NO_AUTHOR = Pattern.compile(
            "(?iu)\\b(?:user|admin|administrator|owner|windows|microsoft|adobe|office|пользователь)\\b");
    private static final int EARLIEST = 1993;

    Extraction extract(RawDocument source, byte[] bytes) {
        if (PdfStreams.tooLarge(bytes)) {
            return ExtractProblem.TOO_LARGE.rejected();
        }
        PdfFonts.use();
        try (PDDocument document = Loader.loadPDF(bytes, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            if (document.getNumberOfPages() > PdfText.MOST_PAGES) {
                return ExtractProblem.LONG_PDF.rejected();
            }
            return article(source, PdfLayout.of(PdfText.lines(document)), Info.of(document));
        } catch (InvalidPasswordException | LinkageError e) {
            return ExtractProblem.LOCKED_PDF.rejected();
        } catch (PdfText.TooLong e) {
            return ExtractProblem.LONG_PDF.rejected();
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return ExtractProblem.BROKEN_PDF.rejected();
        }
    }

    private static Extraction article(RawDocument source, List<Paragraph> paragraphs, Info info) {
        if (paragraphs.isEmpty()) {
            return ExtractProblem.PICTURES_ONLY.rejected();
        }
        String first = paragraphs.stream()
                .filter(paragraph -> paragraph.page() == 0)
                .map(Paragraph::text)
                .collect(Collectors.joining("\n"));
        List<String> texts = new ArrayList<>();
        Optional<Paragraph> printed = PdfLayout.title(paragraphs);
        printed.map(Paragraph::text).or(() -> info.title(first)).ifPresent(texts::add);
        paragraphs.stream()
                .filter(paragraph -> !printed.equals(Optional.of(paragraph)))
                .map(Paragraph::text)
                .filter(text -> !texts.contains(text))
                .forEach(texts::add);
        return switch (new PlainTextExtractor()
                .extract(new PageSource(String.join("\n\n", texts), source.url(), source.fetched()))) {
            case Extraction.Rejected rejected -> rejected;
            case Extracted extracted -> completed(extracted, info, source.fetched());
        };
    }

    /** The article with what the file says where the print says nothing. */
    private static Extracted completed(Extracted read, Info info, Instant fetched) {
        Optional<Calendar> made = read.date().isPresent() ? Optional.empty() : info.made(fetched);
        return new Extracted(
                read.title(),
                read.authors().isEmpty() ? info.author() : read.authors(),
                read.published().or(() -> made.map(Calendar::toInstant)),
                read.updated(),
                read.date()
                        .or(() -> made.map(day -> LocalDate.ofInstant(
                                day.toInstant(), day.getTimeZone().toZoneId()))),
                read.language(),
                read.site(),
                read.section(),
                read.canonicalUrl(),
                read.image(),
                read.printedStatus(),
                read.paragraphs(),
                read.kinds(),
                read.posts());
    }

    /** What a PDF says of itself. */
    private record Info(Optional<String> named, Optional<String> by, Optional<Calendar> when) {

        static Info of(PDDocument document) {
            var info = document.getDocumentInformation();
            return new Info(
                    Optional.ofNullable(info.getTitle()).map(String::strip),
                    Optional.ofNullable(info.getAuthor()).map(String::strip),
                    Optional.ofNullable(info.getCreationDate()));
        }

        /** A title of several words that the first page prints, too. */
        Optional<String> title(String firstPage) {
            return named.filter(title -> title.length() >= SHORTEST_TITLE
                    && title.length() <= LONGEST_TITLE
                    && !NO_TITLE.matcher(title).find()
                    && firstPage
                            .replaceAll("\\s+", " ")
                            .toLowerCase(Locale.ROOT)
                            .contains(title.toLowerCase(Locale.ROOT)));
        }

        List<String> author() {
            return by.filter(name -> AUTHOR.matcher(name).matches()
                            && !NO_AUTHOR.matcher(name).find())
                    .map(List::of)
                    .orElse(List.of());
        }

        Optional<Calendar> made(Instant fetched) {
            return when.filter(day ->
                    day.get(Calendar.YEAR) >= EARLIEST && !day.toInstant().isAfter(fetched));
        }
    }
}
