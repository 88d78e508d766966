package org.bellwether.store.sql;

import java.util.Collection;
import java.util.List;
import org.bellwether.model.StatusProposal;
import org.bellwether.store.Moves;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** SQL for {@link Moves}. */
record SqlMoves(Database database) implements Moves {

    /** Remembers the pairs of a proposal just appended to the ledger. */
    static void put(Handle handle, long seq, StatusProposal proposal) {
        PreparedBatch batch = handle.prepareBatch("""
                insert into pair_move (seq, one, other, one_name, other_name, cooperation, conflict, weight)
                values (:seq, :one, :other, :oneName, :otherName, :cooperation, :conflict, :weight)
                on conflict do nothing""");
        for (Sum sum : Moves.sums(seq, proposal)) {
            batch.bind("seq", seq)
                    .bind("one", PartyRows.actor(sum.one()))
                    .bind("other", PartyRows.actor(sum.other()))
                    .bind("oneName", PartyRows.clean(sum.oneName()))
                    .bind("otherName", PartyRows.clean(sum.otherName()))
                    .bind("cooperation", sum.cooperation())
                    .bind("conflict", sum.conflict())
                    .bind("weight", sum.weight())
                    .add();
        }
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    @Override
    public List<Sum> of(Collection<Long> places) {
        if (places.isEmpty()) {
            return List.of();
        }
        return database.read(handle -> handle.createQuery("""
                        select seq, one, other, one_name, other_name, cooperation, conflict, weight from pair_move
                        where seq in (<places>) order by seq, one, other""")
                .bindList("places", List.copyOf(places))
                .map((row, context) -> new Sum(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getLong(6),
                        row.getLong(7),
                        row.getDouble(8)))
                .list());
    }
}
