package org.bellwether.store.sql;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bellwether.model.Article;
import org.bellwether.reprint.Agencies;
import org.bellwether.reprint.Origins;
import org.bellwether.reprint.Reprints;
import org.bellwether.store.Copies;
import org.jdbi.v3.core.Handle;

/** SQL for {@link Copies}: a few articles at a time, each lot with the origins that follow from it in one transaction. */
record SqlCopies(Database database) implements Copies {

    private static final int LOT = 100;

    @Override
    public void compare(Set<String> wires, Runnable each) {
        database.write(handle -> rank(handle, wires));
        while (database.read(SqlCopies::isLeft)) {
            List<Article> compared = new ArrayList<>(LOT);
            database.write(handle -> compared.addAll(compareLot(handle, wires)));
            compared.forEach(article -> each.run());
        }
    }

    /** What outlets printed that became agencies, or are none any more, is compared anew. */
    private static void rank(Handle handle, Set<String> wires) {
        Set<String> before = new HashSet<>(handle.createQuery("select outlet from compared_wire")
                .mapTo(String.class)
                .list());
        if (before.equals(wires)) {
            return;
        }
        Set<String> changed = new HashSet<>(wires);
        changed.addAll(before);
        changed.removeIf(outlet -> wires.contains(outlet) && before.contains(outlet));
        KnownRows rows = new KnownRows(handle);
        for (String outlet : changed) {
            handle.createQuery("""
                            select id from article join compared on compared.article = article.id
                            where outlet = :outlet order by id""")
                    .bind("outlet", outlet)
                    .mapTo(String.class)
                    .list()
                    .forEach(rows::again);
        }
        handle.execute("delete from compared_wire");
        wires.forEach(outlet -> handle.execute("insert into compared_wire (outlet) values (?)", outlet));
    }

    private static boolean isLeft(Handle handle) {
        return handle.createQuery("select 1 from uncompared limit 1")
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    private static List<Article> compareLot(Handle handle, Set<String> wires) {
        List<Article> articles = lot(handle);
        KnownRows rows = new KnownRows(handle);
        Reprints reprints = new Reprints(rows);
        for (Article article : articles) {
            Optional<String> agency = Agencies.credited(article);
            int rank = wires.contains(article.outlet()) ? 0 : agency.isEmpty() ? 1 : 2;
            reprints.add(new Origins.Text(article.id(), article.documentTime().published(), rank, article.body()));
            rows.credit(article.id(), agency);
        }
        List<String> moved = new ArrayList<>();
        for (Map.Entry<String, String> origin : reprints.origins().entrySet()) {
            if (!ArticleRows.origin(handle, origin.getKey()).equals(origin.getValue())) {
                ArticleRows.setOrigin(handle, origin.getKey(), origin.getValue());
                moved.add(origin.getKey());
            }
        }
        JudgedParties.moved(handle, moved);
        return articles;
    }

    /** The next articles to compare, off the list. */
    private static List<Article> lot(Handle handle) {
        List<String> ids = handle.createQuery("select article from uncompared order by article limit " + LOT)
                .mapTo(String.class)
                .list();
        if (ids.isEmpty()) {
            return List.of();
        }
        handle.createUpdate("delete from uncompared where article in (<ids>)")
                .bindList("ids", ids)
                .execute();
        return ids.stream().flatMap(id -> ArticleRows.find(handle, id).stream()).toList();
    }

    @Override
    public Optional<String> agency(String article) {
        return database.read(
                handle -> agencyOf(handle, ArticleRows.origin(handle, article)).or(() -> agencyOf(handle, article)));
    }

    private static Optional<String> agencyOf(Handle handle, String article) {
        return handle.createQuery("select agency from compared where article = :article and agency is not null")
                .bind("article", article)
                .mapTo(String.class)
                .findOne();
    }

    @Override
    public int origins() {
        return database.read(handle -> handle.createQuery("select count(distinct origin) from shelf")
                .mapTo(Integer.class)
                .one());
    }
}
