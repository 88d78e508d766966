package org.bellwether.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.bellwether.model.ParagraphKind;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The paragraphs of a body with their kinds, as blocks or lines are added to it in order. */
final class Paragraphs {

    private static final String CELL_BREAK = " | ";
    private static final Element NOWHERE = new Element("p");

    private final List<String> texts = new ArrayList<>();
    private final List<ParagraphKind> kinds = new ArrayList<>();
    private final List<Element> owners = new ArrayList<>();

    static Paragraphs of(List<Block> blocks) {
        Paragraphs paragraphs = new Paragraphs();
        for (int i = 0; i < blocks.size(); ) {
            int end = rowEnd(blocks, i);
            if (end > i + 1) {
                StringJoiner row = new StringJoiner(CELL_BREAK);
                blocks.subList(i, end).forEach(cell -> row.add(cell.text()));
                paragraphs.add(row.toString(), ParagraphKind.ROW, blocks.get(i).owner());
            } else {
                paragraphs.add(
                        blocks.get(i).text(), kind(blocks.get(i)), blocks.get(i).owner());
            }
            i = end;
        }
        return paragraphs;
    }

    static Paragraphs ofLines(List<String> lines) {
        Paragraphs paragraphs = new Paragraphs();
        lines.forEach(line -> paragraphs.add(line, ParagraphKind.TEXT, NOWHERE));
        return paragraphs;
    }

    private void add(String text, ParagraphKind kind, Element owner) {
        texts.add(text);
        kinds.add(kind);
        owners.add(owner);
    }

    void addFirst(String text) {
        texts.addFirst(text);
        kinds.addFirst(ParagraphKind.TEXT);
        owners.addFirst(NOWHERE);
    }

    List<String> texts() {
        return texts;
    }

    List<ParagraphKind> kinds() {
        return kinds;
    }

    /** For each paragraph the element that held it, or one that belongs to no page. */
    List<Element> owners() {
        return owners;
    }

    Optional<String> first() {
        return texts.isEmpty() ? Optional.empty() : Optional.of(texts.getFirst());
    }

    /** Length in characters of an alphabet: a Han sign, a kana or a Hangul syllable says as much as three letters. */
    int length() {
        int length = 0;
        for (String text : texts) {
            length += text.length()
                    + 2 * (int) text.codePoints().filter(Block::isDense).count();
        }
        return length;
    }

    /** Past the cells of one row that each hold one block of no prose: tables that only lay out a page hold more. */
    private static int rowEnd(List<Block> blocks, int from) {
        Element row = row(blocks.get(from));
        int end = from + 1;
        while (row != null
                && end < blocks.size()
                && row(blocks.get(end)) == row
                && cell(blocks.get(end)) != cell(blocks.get(end - 1))) {
            end++;
        }
        return end;
    }

    private static @Nullable Element row(Block block) {
        Element cell = block.kind() == Block.Kind.CELL && !block.prose() ? cell(block) : null;
        Element row = cell == null ? null : cell.parent();
        return row != null && row.normalName().equals("tr") ? row : null;
    }

    private static @Nullable Element cell(Block block) {
        Element at = block.owner();
        while (at != null && !at.normalName().equals("td") && !at.normalName().equals("th")) {
            at = at.parent();
        }
        return at;
    }

    private static ParagraphKind kind(Block block) {
        return switch (block.kind()) {
            case HEADING -> ParagraphKind.HEADING;
            case ITEM -> ParagraphKind.ITEM;
            case PREFORMATTED -> ParagraphKind.CODE;
            case PARAGRAPH, CELL -> isQuoted(block.owner()) ? ParagraphKind.QUOTE : ParagraphKind.TEXT;
        };
    }

    private static boolean isQuoted(Element owner) {
        Element at = owner;
        for (int up = 0; up < 3 && at != null; up++, at = at.parent()) {
            if (at.normalName().equals("blockquote")) {
                return true;
            }
        }
        return false;
    }
}
