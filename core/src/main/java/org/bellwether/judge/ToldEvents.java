package org.bellwether.judge;

import java.util.List;
import org.bellwether.model.Article;
import org.bellwether.model.EventRecord;
import org.bellwether.model.Span;

/**
 * An article with what was coded from it last.
 *
 * @param origin id of the article that this one reprints, or its own
 * @param sentences spans of the body's sentences
 */
public record ToldEvents(Article article, String origin, List<Span> sentences, List<EventRecord> coded) {}
