package org.bellwether.extract;

import org.bellwether.model.Extraction.Rejected;
import org.bellwether.model.Problem;

/** Why a document yields no article. Codes are stable; the message says what to do. */
public enum ExtractProblem {
    EMPTY("E-EXTRACT-01", "The document is empty. Fetch the page again, or remove the file."),
    TOO_LARGE(
            "E-EXTRACT-02",
            "The document is larger than " + PageBytes.MAX_BYTES / (1 << 20)
                    + " MB. Split it, or save the page without its embedded media."),
    BROKEN_GZIP("E-EXTRACT-03", "The gzip data is truncated or damaged. Fetch or copy the file again."),
    BINARY("E-EXTRACT-04", "The document is not text (%s). Give the HTML page or a plain text of it."),
    NO_TEXT(
            "E-EXTRACT-05",
            "The page holds no article text. It may need a browser to load it: save the rendered page."),
    INDEX_PAGE("E-EXTRACT-06", "The page is a list of links, not one article. Give the pages it links to."),
    PAYWALL("E-EXTRACT-07", "The page shows the beginning of an article behind a paywall. Give the full text."),
    ERROR_PAGE("E-EXTRACT-08", "The page is an error message or a robot check, not the article. Fetch it again later."),
    TOO_DEEP(
            "E-EXTRACT-09",
            "The page nests tables thousands deep, as no article does. Save the page again, or as plain text."),
    BROKEN_MAIL(
            "E-EXTRACT-20",
            "The mail is damaged, or has more parts within parts than a mail has. Save it again from the mail program."),
    LOCKED_PDF("E-EXTRACT-21", "The PDF is locked with a password. Save it without one."),
    PICTURES_ONLY(
            "E-EXTRACT-22",
            "The PDF holds pictures of pages and no text. Let a scanning program recognise the text, and save it again."),
    BROKEN_PDF("E-EXTRACT-23", "The PDF is damaged. Fetch or copy the file again, or save it anew from a PDF reader."),
    LONG_PDF(
            "E-EXTRACT-24",
            "The PDF is longer than an article: more than " + PdfText.MOST_PAGES
                    + " pages, or drawn of too many pieces. Cut out the pages that matter.");

    private final String code;
    private final String message;

    ExtractProblem(String code, String message) {
        this.code = code;
        this.message = message;
    }

    public String code() {
        return code;
    }

    Rejected rejected(Object... parts) {
        return new Rejected(new Problem(code, message.formatted(parts)));
    }
}
