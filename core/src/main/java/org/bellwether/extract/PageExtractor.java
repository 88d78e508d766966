package org.bellwether.extract;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bellwether.model.Extraction;
import org.bellwether.model.RawDocument;

/**
 * Makes an article of a page whatever it is: gunzips it, tells PDF, mail, HTML and plain text apart by content and media type, finds
 * the charset, and hands it on.
 *
 * <p>Safe for use by several threads. Bounded: {@value PageBytes#MAX_BYTES} bytes before and after gunzip, and a depth of
 * {@value HtmlExtractor#MAX_DEPTH} elements; what lies deeper is read as if it stood at that depth.
 */
public final class PageExtractor implements Extractor {

    private static final int LOOKED_AT = 8192;
    private static final Pattern HTML = Pattern.compile(
            "<!doctype html|<(?:html|head|body|meta|title|article|div|p|h1|h2|span|table|br|script)[\\s/>]",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ANY_TAG = Pattern.compile("</?[a-zA-Z][a-zA-Z0-9]*[\\s/>]");

    private final HtmlExtractor html = new HtmlExtractor();
    private final PlainTextExtractor plainText = new PlainTextExtractor();
    private final MailExtractor mail = new MailExtractor();
    private final PdfExtractor pdf = new PdfExtractor();

    @Override
    public Extraction extract(RawDocument document) {
        return switch (PageBytes.plain(document.bytes())) {
            case PageBytes.Plain.Refused(Extraction.Rejected why) -> why;
            case PageBytes.Plain.Bytes(byte[] bytes) -> extract(document, bytes);
        };
    }

    private Extraction extract(RawDocument document, byte[] bytes) {
        if (PageBytes.isPdf(bytes)) {
            return pdf.extract(document, bytes);
        }
        if (MailExtractor.isMail(bytes)) {
            return mail.extract(document, bytes);
        }
        String text = Charsets.decode(bytes, document.charset());
        if (text.isBlank()) {
            return ExtractProblem.EMPTY.rejected();
        }
        PageSource source = new PageSource(text, document.url(), document.fetched());
        return isHtml(text, document.mediaType()) ? html.extract(source) : plainText.extract(source);
    }

    private static boolean isHtml(String text, Optional<String> mediaType) {
        CharSequence start = text.length() <= LOOKED_AT ? text : text.subSequence(0, LOOKED_AT);
        if (HTML.matcher(start).find()) {
            return true;
        }
        String declared = mediaType.orElse("").toLowerCase(Locale.ROOT);
        return (declared.contains("html") || declared.contains("xml"))
                && ANY_TAG.matcher(text).find();
    }
}
