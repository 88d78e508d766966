package org.bellwether.store.search;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.bellwether.model.Article;

/** How an article lies in the index. */
final class Documents {

    static final String ID = "id";
    static final String TITLE = "title";
    static final String BODY = "body";

    /** Title and body as one bag of words, for TF-IDF. */
    static final String TEXT = "text";

    /** Meaning of title and lead, see {@link SentenceVectors}. */
    static final String VECTOR = "vector";

    /** Id and a hash of what was indexed: an article that has not changed is not indexed again. */
    static final String COPY = "copy";

    static final String OUTLET = "outlet";
    static final String LANGUAGE = "language";

    /** Day of publication, counted from 1970-01-01; undated articles have none. */
    static final String DAY = "day";

    /** Month of publication, e.g. {@code 2011-11}. */
    static final String MONTH = "month";

    /** When the article first came into the archive. */
    static final String INTAKE = "intake";

    /** Changes with the fields: documents of another version are indexed again. */
    static final String VERSION = "2";

    private static final FieldType SEARCHED = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS, true);
    private static final FieldType COUNTED = type(IndexOptions.DOCS_AND_FREQS, false);

    private Documents() {}

    private static FieldType type(IndexOptions options, boolean stored) {
        FieldType type = new FieldType();
        type.setIndexOptions(options);
        type.setTokenized(true);
        type.setStored(stored);
        type.setOmitNorms(!stored);
        type.freeze();
        return type;
    }

    static String copy(Article article, String body) {
        byte[] text = Terms.text(article.title(), body).getBytes(StandardCharsets.UTF_8);
        long[] hash = StringHelper.murmurhash3_x64_128(new BytesRef(text));
        return VERSION
                + ' '
                + article.id()
                + ' '
                + String.join(
                        " ", article.outlet(), article.language(), day(article).toString())
                + ' '
                + HexFormat.of().toHexDigits(hash[0])
                + HexFormat.of().toHexDigits(hash[1]);
    }

    private static Optional<LocalDate> day(Article article) {
        return article.documentTime().published();
    }

    static Document of(Article article, String body, long intake, String copy, float[] vector) {
        Document document = new Document();
        document.add(new StringField(ID, article.id(), Field.Store.YES));
        document.add(new StringField(COPY, copy, Field.Store.NO));
        document.add(new Field(TITLE, article.title(), SEARCHED));
        document.add(new Field(BODY, body, SEARCHED));
        document.add(new Field(TEXT, Terms.text(article.title(), body), COUNTED));
        document.add(new KnnFloatVectorField(VECTOR, vector, VectorSimilarityFunction.DOT_PRODUCT));
        fact(document, OUTLET, article.outlet());
        fact(document, LANGUAGE, article.language());
        document.add(new LongField(INTAKE, intake, Field.Store.NO));
        day(article).ifPresent(day -> {
            document.add(new LongField(DAY, day.toEpochDay(), Field.Store.NO));
            fact(document, MONTH, YearMonth.from(day).toString());
        });
        return document;
    }

    /** To narrow to and to count by. */
    private static void fact(Document document, String name, String value) {
        document.add(new StringField(name, value, Field.Store.NO));
        document.add(new SortedDocValuesField(name, new BytesRef(value)));
    }
}
