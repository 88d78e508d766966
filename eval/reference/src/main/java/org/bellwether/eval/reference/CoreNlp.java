package org.bellwether.eval.reference;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** CoreNLP's name models, one by one, on words that are already known. Safe for use by several threads. */
final class CoreNlp {

    private static final String NER = "edu/stanford/nlp/models/ner/";

    private final CRFClassifier<CoreLabel> fourClasses;
    private final CRFClassifier<CoreLabel> threeClasses;

    CoreNlp() {
        try {
            fourClasses = CRFClassifier.getClassifier(NER + "english.conll.4class.distsim.crf.ser.gz");
            threeClasses = CRFClassifier.getClassifier(NER + "english.all.3class.distsim.crf.ser.gz");
        } catch (IOException | ClassNotFoundException e) {
            throw new IllegalStateException("CoreNLP's models do not load", e);
        }
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
