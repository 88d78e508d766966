package org.bellwether.eval.reference;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** The reference tool on words that are already known. Safe for use by several threads. */
final class CoreNlp {

    private static final String NER = "edu/stanford/nlp/models/ner/";

    private final StanfordCoreNLP parser;
    private final CRFClassifier<CoreLabel> fourClasses;
    private final CRFClassifier<CoreLabel> threeClasses;

    CoreNlp() {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,pos,depparse");
        properties.setProperty("tokenize.whitespace", "true");
        properties.setProperty("ssplit.eolonly", "true");
        parser = new StanfordCoreNLP(properties);
        try {
            fourClasses = CRFClassifier.getClassifier(NER + "english.conll.4class.distsim.crf.ser.gz");
            threeClasses = CRFClassifier.getClassifier(NER + "english.all.3class.distsim.crf.ser.gz");
        } catch (IOException | ClassNotFoundException e) {
            throw new IllegalStateException("CoreNLP's models do not load", e);
        }
    }

    /** Tags and heads of one sentence; a head is 0 for the root, i + 1 for the word i. */
    record Tree(String[] tags, int[] heads, String[] relations) {}

    /** One tree for each sentence; sentences have no blanks in their words and are not empty. */
    List<Tree> parse(List<List<String>> sentences) {
        StringBuilder text = new StringBuilder();
        sentences.forEach(words -> text.append(String.join(" ", words)).append('\n'));
        Annotation document = new Annotation(text.toString());
        parser.annotate(document);
        List<Tree> trees = new ArrayList<>();
        for (CoreMap sentence : document.get(CoreAnnotations.SentencesAnnotation.class)) {
            trees.add(tree(sentence));
        }
        if (trees.size() != sentences.size()) {
            throw new IllegalStateException(
                    "CoreNLP made " + trees.size() + " sentences out of " + sentences.size() + ": " + text);
        }
        return trees;
    }

    private static Tree tree(CoreMap sentence) {
        List<CoreLabel> words = sentence.get(CoreAnnotations.TokensAnnotation.class);
        String[] tags = words.stream().map(CoreLabel::tag).toArray(String[]::new);
        int[] heads = new int[tags.length];
        String[] relations = new String[tags.length];
        SemanticGraph graph = sentence.get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class);
        graph.getRoots().forEach(root -> relations[root.index() - 1] = "root");
        for (SemanticGraphEdge edge : graph.edgeIterable()) {
            int dependent = edge.getDependent().index() - 1;
            heads[dependent] = edge.getGovernor().index();
            relations[dependent] = edge.getRelation().getShortName();
        }
        return new Tree(tags, heads, relations);
    }

    /** Types of the words by the model trained on CoNLL-2003: PER, LOC, ORG, MISC or O. */
    List<String> conllNames(List<String> words) {
        return names(fourClasses, words);
    }

    /** Types of the words by the model trained on several corpora: PER, LOC, ORG or O. */
    List<String> otherNames(List<String> words) {
        return names(threeClasses, words);
    }

    private static List<String> names(CRFClassifier<CoreLabel> classifier, List<String> words) {
        List<CoreLabel> sentence = new ArrayList<>(words.size());
        for (String word : words) {
            CoreLabel label = new CoreLabel();
            label.setWord(word);
            sentence.add(label);
        }
        return classifier.classifySentence(sentence).stream()
                .map(label ->
                        type(label.get(CoreAnnotations.AnswerAnnotation.class)).orElse("O"))
                .toList();
    }

    /** CoNLL-2003's word for CoreNLP's type; empty for what is no name. */
    static Optional<String> type(String ner) {
        return switch (ner) {
            case "PERSON" -> Optional.of("PER");
            case "LOCATION" -> Optional.of("LOC");
            case "ORGANIZATION" -> Optional.of("ORG");
            case "MISC" -> Optional.of("MISC");
            default -> Optional.empty();
        };
    }
}
