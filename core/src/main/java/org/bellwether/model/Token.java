package org.bellwether.model;

import java.util.Optional;

/**
 * One token of a {@link Reading}.
 *
 * @param index place in the reading's token list
 * @param sentence index of its sentence
 * @param span where it stands
 * @param text its characters
 * @param lemma dictionary form in lower case (proper names keep their case)
 * @param pos Penn Treebank tag
 * @param upos Universal POS tag
 * @param head index of its head in the reading's token list, -1 for a root
 * @param deprel Universal Dependencies relation to the head, {@code root} for a root
 * @param factuality whether what the token tells happened, were it a predicate: -3 certainly not to 3 certainly so (UDS It-Happened)
 * @param mark its part in an attribution
 * @param trigger the event it may tell; empty where that is next to impossible
 */
public record Token(
        int index,
        int sentence,
        Span span,
        String text,
        String lemma,
        String pos,
        String upos,
        int head,
        String deprel,
        double factuality,
        Mark mark,
        Optional<Trigger> trigger) {

    /** Relation without its subtype: {@code nsubj} for {@code nsubj:pass}. */
    public String relation() {
        int colon = deprel.indexOf(':');
        return colon < 0 ? deprel : deprel.substring(0, colon);
    }

    public boolean isVerb() {
        return upos.equals("VERB");
    }

    public boolean isNominal() {
        return upos.equals("NOUN") || upos.equals("PROPN") || upos.equals("PRON");
    }
}
