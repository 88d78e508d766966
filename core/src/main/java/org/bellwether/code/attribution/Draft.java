package org.bellwether.code.attribution;

import java.util.BitSet;
import org.bellwether.code.attribution.CueLexicon.Cue;

/**
 * An attribution while it is being put together: sets of tokens.
 *
 * @param verb index of the cue's main word
 * @param speaker head of the source, -1 where the text names none
 * @param said head of the content, -1 where it is a quotation only
 * @param relay head of who passed it on or was told, -1 for nobody
 */
record Draft(
        Cue lexicon,
        int verb,
        int speaker,
        int said,
        int relay,
        BitSet source,
        BitSet cue,
        BitSet content,
        double confidence,
        String why) {

    Draft withContent(BitSet newContent) {
        return new Draft(lexicon, verb, speaker, said, relay, source, cue, newContent, confidence, why);
    }

    Draft withRelay(int newRelay) {
        return new Draft(lexicon, verb, speaker, said, newRelay, source, cue, content, confidence, why);
    }
}
