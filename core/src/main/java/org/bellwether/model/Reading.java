package org.bellwether.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A text as the language model read it: sentences, tokens with their dependency tree, entities.
 *
 * <p>Annotations are offsets into a text that is never altered. Sentences, tokens and entities are in text order.
 */
public final class Reading {

    private final String text;
    private final String language;
    private final List<Sentence> sentences;
    private final List<Token> tokens;
    private final List<Entity> entities;
    private final int[] childStart;
    private final int[] children;
    private final int[] entityOf;

    /**
     * @param language ISO 639-1 code of the text's language, {@code und} where it cannot be told
     */
    public Reading(String text, String language, List<Sentence> sentences, List<Token> tokens, List<Entity> entities) {
        this.text = text;
        this.language = language;
        this.sentences = List.copyOf(sentences);
        this.tokens = List.copyOf(tokens);
        this.entities = List.copyOf(entities);
        this.childStart = new int[tokens.size() + 1];
        this.children = new int[tokens.size()];
        this.entityOf = new int[tokens.size()];
        linkChildren();
        linkEntities();
    }

    private void linkChildren() {
        for (Token token : tokens) {
            if (token.head() >= 0) {
                childStart[token.head() + 1]++;
            }
        }
        for (int i = 0; i < tokens.size(); i++) {
            childStart[i + 1] += childStart[i];
        }
        int[] next = childStart.clone();
        for (Token token : tokens) {
            if (token.head() >= 0) {
                children[next[token.head()]++] = token.index();
            }
        }
    }

    private void linkEntities() {
        Arrays.fill(entityOf, -1);
        for (int e = 0; e < entities.size(); e++) {
            Arrays.fill(entityOf, entities.get(e).first(), entities.get(e).end(), e);
        }
    }

    public String text() {
        return text;
    }

    public String language() {
        return language;
    }

    public List<Sentence> sentences() {
        return sentences;
    }

    public List<Token> tokens() {
        return tokens;
    }

    public List<Entity> entities() {
        return entities;
    }

    public Token token(int index) {
        return tokens.get(index);
    }

    public Sentence sentenceOf(Token token) {
        return sentences.get(token.sentence());
    }

    /** The entity that covers the token. */
    public Optional<Entity> entityAt(int token) {
        return entityOf[token] < 0 ? Optional.empty() : Optional.of(entities.get(entityOf[token]));
    }

    public int childCount(int token) {
        return childStart[token + 1] - childStart[token];
    }

    /** The k-th dependent of a token, in text order. */
    public Token child(int token, int k) {
        return tokens.get(children[childStart[token] + k]);
    }

    /** First dependent whose relation is {@code deprel}, or starts with it and a colon. */
    public Optional<Token> dependent(int token, String deprel) {
        for (int i = childStart[token]; i < childStart[token + 1]; i++) {
            Token child = tokens.get(children[i]);
            if (is(child.deprel(), deprel)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    /** All dependents whose relation is {@code deprel}, or starts with it and a colon, in text order. */
    public List<Token> dependents(int token, String deprel) {
        List<Token> found = new ArrayList<>(2);
        for (int i = childStart[token]; i < childStart[token + 1]; i++) {
            Token child = tokens.get(children[i]);
            if (is(child.deprel(), deprel)) {
                found.add(child);
            }
        }
        return found;
    }

    private static boolean is(String deprel, String wanted) {
        return deprel.startsWith(wanted)
                && (deprel.length() == wanted.length() || deprel.charAt(wanted.length()) == ':');
    }

    /** Whether {@code token} is {@code ancestor} or below it in the tree. */
    public boolean below(int token, int ancestor) {
        for (int at = token; at >= 0; at = tokens.get(at).head()) {
            if (at == ancestor) {
                return true;
            }
        }
        return false;
    }

    /** The span from the first to the last token of the subtree under {@code token}. */
    public Span subtree(int token) {
        int[] bounds = {token, token};
        widen(token, bounds);
        return tokens.get(bounds[0]).span().cover(tokens.get(bounds[1]).span());
    }

    private void widen(int token, int[] bounds) {
        bounds[0] = Math.min(bounds[0], token);
        bounds[1] = Math.max(bounds[1], token);
        for (int i = childStart[token]; i < childStart[token + 1]; i++) {
            widen(children[i], bounds);
        }
    }
}
