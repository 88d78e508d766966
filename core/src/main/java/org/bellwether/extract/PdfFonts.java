package org.bellwether.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/**
 * One font for every font that a PDF does not bring along: PDFBox's own. What is read does not depend on the fonts of the machine, and its disk is
 * not searched for any.
 */
final class PdfFonts implements FontMapper {

    private static final String RESOURCE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private PdfFonts() {}

    /** From now on the fonts of PDFs are these. */
    static void use() {
        FontMappers.set(new PdfFonts());
    }

    /** Read when the first PDF needs it. */
    private static final class Own {

        private static final TrueTypeFont FONT = read();
    }

    private static TrueTypeFont read() {
        try (var in = new RandomAccessReadBuffer(
                Objects.requireNonNull(PDDocument.class.getResourceAsStream(RESOURCE), RESOURCE))) {
            return new TTFParser().parse(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
        return new FontMapping<>(Own.FONT, true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
        return new FontMapping<>(Own.FONT, true);
    }

    @Override
    public CIDFontMapping getCIDFont(String name, PDFontDescriptor descriptor, PDCIDSystemInfo info) {
        return new CIDFontMapping(null, Own.FONT, true);
    }
}
