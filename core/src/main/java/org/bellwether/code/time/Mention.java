package org.bellwether.code.time;

import org.bellwether.model.Span;

/**
 * A time expression found but not yet resolved.
 *
 * @param rule the rules that found it, for the why
 * @param weak stands only together with another expression ("the second half", "night")
 */
record Mention(Span span, Form form, Meaning meaning, String rule, boolean weak) {

    Mention joined(Span cover, Form newForm, Meaning newMeaning, String with) {
        return new Mention(cover, newForm, newMeaning, rule + " + " + with, false);
    }

    Mention withMeaning(Meaning newMeaning, String with) {
        return new Mention(span, form, newMeaning, rule + " + " + with, weak);
    }
}
