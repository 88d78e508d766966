package org.bellwether.eval.reference;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.bellwether.model.Entity;
import org.bellwether.model.EntityType;
import org.bellwether.model.Mark;
import org.bellwether.model.Reading;
import org.bellwether.model.Sentence;
import org.bellwether.model.Span;
import org.bellwether.model.Token;
import org.bellwether.read.Reader;

/** CoreNLP behind our own interface, with the annotators that give what one reading of ours gives; its factuality is 0. */
final class CoreNlpReader implements Reader {

    private final StanfordCoreNLP fromText = pipeline(false);
    private final StanfordCoreNLP fromTokens = pipeline(true);

    private static StanfordCoreNLP pipeline(boolean tokenised) {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse");
        properties.setProperty("ner.applyFineGrained", "false");
        properties.setProperty("ner.applyNumericClassifiers", "false");
        properties.setProperty("ner.useSUTime", "false");
        properties.setProperty("ner.buildEntityMentions", "false");
        if (tokenised) {
            properties.setProperty("tokenize.whitespace", "true");
            properties.setProperty("ssplit.eolonly", "true");
        }
        return new StanfordCoreNLP(properties);
    }

    @Override
    public Reading read(String text) {
        return read(fromText, text);
    }

    @Override
    public Reading readTokens(List<List<String>> sentences) {
        StringBuilder text = new StringBuilder();
        for (List<String> words : sentences) {
            words.forEach(word -> text.append(word.replaceAll("\\s", "_")).append(' '));
            text.setCharAt(text.length() - 1, '\n');
        }
        return read(fromTokens, text.toString());
    }

    private static Reading read(StanfordCoreNLP pipeline, String text) {
        Annotation document = new Annotation(text);
        pipeline.annotate(document);
        List<Sentence> sentences = new ArrayList<>();
        List<Token> tokens = new ArrayList<>();
        List<Entity> entities = new ArrayList<>();
        for (CoreMap sentence : document.get(CoreAnnotations.SentencesAnnotation.class)) {
            int first = tokens.size();
            tokens(sentence, sentences.size(), tokens);
            Span span = tokens.get(first).span().cover(tokens.getLast().span());
            sentences.add(new Sentence(sentences.size(), span, first, tokens.size()));
            entities(sentence.get(CoreAnnotations.TokensAnnotation.class), first, tokens, entities);
        }
        return new Reading(text, "en", sentences, tokens, entities);
    }

    private static void tokens(CoreMap sentence, int number, List<Token> tokens) {
        List<CoreLabel> labels = sentence.get(CoreAnnotations.TokensAnnotation.class);
        SemanticGraph graph = sentence.get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class);
        int first = tokens.size();
        int[] heads = new int[labels.size()];
        String[] relations = new String[labels.size()];
        java.util.Arrays.fill(heads, -1);
        java.util.Arrays.fill(relations, "root");
        for (SemanticGraphEdge edge : graph.edgeIterable()) {
            heads[edge.getDependent().index() - 1] = first + edge.getGovernor().index() - 1;
            relations[edge.getDependent().index() - 1] = edge.getRelation().toString();
        }
        for (int i = 0; i < heads.length; i++) {
            CoreLabel label = labels.get(i);
            tokens.add(new Token(
                    first + i,
                    number,
                    new Span(label.beginPosition(), label.endPosition()),
                    label.word(),
                    label.lemma(),
                    label.tag(),
                    "X",
                    heads[i],
                    relations[i],
                    0,
                    Mark.NONE,
                    Optional.empty()));
        }
    }

    private static void entities(List<CoreLabel> labels, int first, List<Token> tokens, List<Entity> entities) {
        int start = 0;
        for (int i = 1; i <= labels.size(); i++) {
            if (i < labels.size()
                    && labels.get(i).ner().equals(labels.get(start).ner())) {
                continue;
            }
            int from = first + start;
            int end = first + i;
            CoreNlp.type(labels.get(start).ner())
                    .map(EntityType::valueOf)
                    .ifPresent(type -> entities.add(new Entity(
                            tokens.get(from).span().cover(tokens.get(end - 1).span()), from, end, type)));
            start = i;
        }
    }

    @Override
    public void close() {}
}
