package org.bellwether.eval.reference;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bellwether.eval.ReadingReport;
import org.bellwether.eval.ReadingSpeed;
import org.bellwether.read.OnnxReader;
import org.bellwether.read.Reader;

/** Our reading and CoreNLP's on the same data in the same run. */
public final class Compare {

    private Compare() {}

    /** {@code Compare SHARED [MOST-ARTICLES]}: prints figures of both readers on the development sets, then their speed on news. */
    public static void main(String[] args) throws IOException {
        Path shared = Path.of(args[0]);
        int most = args.length > 1 ? Integer.parseInt(args[1]) : 300;
        List<String> news = ReadingSpeed.texts(shared.resolve("train/news/political-news-unlabelled.jsonl.gz"), most);
        Map<String, Reader> readers = new LinkedHashMap<>();
        readers.put("Bellwether", OnnxReader.load());
        readers.put("CoreNLP 4.5.10", new CoreNlpReader());
        double[] speed = new double[readers.size()];
        int at = 0;
        for (Map.Entry<String, Reader> entry : readers.entrySet()) {
            Reader reader = entry.getValue();
            ReadingReport.print(entry.getKey(), reader, shared);
            ReadingSpeed.Figures figures = ReadingSpeed.measure(reader, news);
            speed[at++] = figures.wordsPerSecond();
            System.out.printf("  %-24s %s%n", "news", figures);
            reader.close();
        }
        System.out.printf("Bellwether reads %.2f times as fast%n", speed[0] / speed[1]);
    }
}
