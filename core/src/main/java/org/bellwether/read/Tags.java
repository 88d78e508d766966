package org.bellwether.read;

/** Penn Treebank tags and UD relations to Universal POS tags (universaldependencies.org/tagset-conversion, en-penn). */
final class Tags {

    private Tags() {}

    static String upos(String xpos, String deprel, String word) {
        return switch (xpos) {
            case "NN", "NNS" -> "NOUN";
            case "NNP", "NNPS" -> "PROPN";
            case "VB", "VBD", "VBG", "VBN", "VBP", "VBZ" -> isAuxiliary(deprel) ? "AUX" : "VERB";
            case "MD" -> "AUX";
            case "JJ", "JJR", "JJS", "AFX" -> "ADJ";
            case "RB", "RBR", "RBS" -> isNot(word) ? "PART" : "ADV";
            case "WRB" -> deprel.equals("mark") ? "SCONJ" : "ADV";
            case "IN" -> deprel.equals("mark") ? "SCONJ" : "ADP";
            case "RP" -> "ADP";
            case "TO" -> deprel.equals("case") ? "ADP" : "PART";
            case "POS" -> "PART";
            case "DT", "PDT", "WDT" -> deprel.equals("det") || deprel.startsWith("det:") ? "DET" : "PRON";
            case "PRP", "PRP$", "WP", "WP$", "EX" -> "PRON";
            case "CD" -> "NUM";
            case "CC" -> "CCONJ";
            case "UH" -> "INTJ";
            case "$", "SYM" -> "SYM";
            case ".", ",", ":", "``", "''", "-LRB-", "-RRB-", "HYPH", "NFP" -> "PUNCT";
            default -> "X";
        };
    }

    private static boolean isAuxiliary(String deprel) {
        return deprel.equals("cop") || deprel.equals("aux") || deprel.startsWith("aux:");
    }

    private static boolean isNot(String word) {
        return word.equalsIgnoreCase("not") || word.equalsIgnoreCase("n't") || word.equalsIgnoreCase("n’t");
    }
}
