package org.bellwether.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.bellwether.model.Span;

/** Treebanks in CoNLL-U (universaldependencies.org/format); empty nodes are passed over. */
public final class Conllu {

    private Conllu() {}

    /**
     * One syntactic word.
     *
     * @param head 0 for the root, i + 1 for the word i of the sentence
     * @param relation without its subtype
     */
    public record Word(String text, String xpos, String upos, int head, String relation) {}

    /** Raw text of a document, with the spans of its words and sentences. */
    public record Document(String id, String text, List<Span> words, List<Span> sentences) {}

    /** The sentences of a file, in its order. */
    public static List<List<Word>> read(Path file) throws IOException {
        return read(file, document -> true);
    }

    /** The sentences of those documents whose name is wanted, in the file's order. */
    public static List<List<Word>> read(Path file, Predicate<String> wanted) throws IOException {
        List<List<Word>> sentences = new ArrayList<>();
        String document = "";
        for (Block block : blocks(file)) {
            document = block.opensDocument ? block.document : document;
            if (!wanted.test(document)) {
                continue;
            }
            sentences.add(block.rows.stream()
                    .filter(row -> isWord(row[0]))
                    .map(row -> new Word(row[1], row[4], row[3], Integer.parseInt(row[6]), row[7].split(":", -1)[0]))
                    .toList());
        }
        return sentences;
    }

    /** The words of each sentence of a file. */
    public static List<List<String>> words(Path file) throws IOException {
        return read(file).stream()
                .map(sentence -> sentence.stream().map(Word::text).toList())
                .toList();
    }

    /** The documents of a file: sentences one blank apart, paragraphs one empty line. */
    static List<Document> documents(Path file) throws IOException {
        List<Document> documents = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        List<Span> words = new ArrayList<>();
        List<Span> sentences = new ArrayList<>();
        String id = "";
        for (Block block : blocks(file)) {
            if (block.opensDocument) {
                if (!words.isEmpty()) {
                    documents.add(new Document(id, text.toString(), List.copyOf(words), List.copyOf(sentences)));
                }
                id = block.document;
                text.setLength(0);
                words.clear();
                sentences.clear();
            } else {
                text.append(block.opensParagraph ? "\n\n" : " ");
            }
            sentences.add(new Span(text.length(), text.length() + block.text.length()));
            block.place(text.length(), words);
            text.append(block.text);
        }
        documents.add(new Document(id, text.toString(), List.copyOf(words), List.copyOf(sentences)));
        return documents;
    }

    private static boolean isWord(String id) {
        return id.chars().allMatch(Character::isDigit);
    }

    /** One sentence as it stands in the file. */
    private static final class Block {

        private final List<String[]> rows = new ArrayList<>();
        private String text = "";
        private String document = "";
        private boolean opensDocument;
        private boolean opensParagraph;

        /** Spans of the words; those of a contraction ("don't") share its characters. */
        void place(int start, List<Span> words) {
            int at = 0;
            int inside = 0;
            for (String[] row : rows) {
                if (row[0].indexOf('-') > 0) {
                    String[] range = row[0].split("-", -1);
                    inside = Integer.parseInt(range[1]) - Integer.parseInt(range[0]) + 1;
                    at = text.indexOf(row[1], at);
                } else if (isWord(row[0])) {
                    at = inside > 0 ? at : text.indexOf(row[1], at);
                    inside = Math.max(0, inside - 1);
                    words.add(new Span(start + at, start + at + row[1].length()));
                    at += row[1].length();
                }
            }
        }
    }

    private static List<Block> blocks(Path file) throws IOException {
        List<Block> blocks = new ArrayList<>();
        Block block = new Block();
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        lines.add("");
        for (String line : lines) {
            if (line.startsWith("# newdoc id = ")) {
                block.document = line.substring(14);
                block.opensDocument = true;
            } else if (line.startsWith("# newpar")) {
                block.opensParagraph = true;
            } else if (line.startsWith("# text = ")) {
                block.text = line.substring(9);
            } else if (line.isEmpty()) {
                if (!block.rows.isEmpty()) {
                    blocks.add(block);
                    block = new Block();
                }
            } else if (line.charAt(0) != '#') {
                block.rows.add(line.split("\t", -1));
            }
        }
        return blocks;
    }
}
