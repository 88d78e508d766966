package org.bellwether.app.web;

import static org.bellwether.app.web.Say.say;

import java.util.List;
import java.util.Optional;
import org.bellwether.app.hand.Entry;
import org.bellwether.model.Article;
import org.bellwether.model.Verdict;

/**
 * The form that adds an event from a sentence.
 *
 * @param sentence number of the sentence in the article, from 0
 * @param quote its text: sent back, so that an article taken in anew meanwhile is noticed
 * @param cancel the article's page without the form
 */
public record AddForm(
        Links.Posting posting,
        int sentence,
        String quote,
        List<Field> fields,
        Optional<String> problem,
        String cancel) {

    static AddForm of(
            Article article,
            int sentence,
            String quote,
            Links.Posting posting,
            Links links,
            Optional<Attempt> attempt) {
        Optional<Attempt> mine = attempt.filter(one -> one.verdict() == Verdict.ADD);
        String published = article.documentTime()
                .published()
                .map(day -> say("add.published", day.toString()))
                .orElse(say("add.undated"));
        return new AddForm(
                posting,
                sentence,
                quote,
                new Fields("add", mine).blank(published),
                mine.flatMap(one -> one.error(Entry.FORM)),
                links.article(article.id()));
    }
}
