package org.bellwether.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The head lines of an imported brief: its status label with or without a wording, and the one time it prints.
 *
 * @param blocks the blocks given, without these lines
 * @param labelled whether there is a status label: the page is a brief
 */
record Brief(List<Block> blocks, boolean labelled, Optional<String> status) {

    private static final int LOOKED_AT = 30;

    static Brief of(List<Block> blocks) {
        for (int i = 0; i < Math.min(LOOKED_AT, blocks.size()); i++) {
            if (PrintedStatus.isLabel(blocks.get(i).text())) {
                return at(blocks, i);
            }
        }
        return new Brief(blocks, false, Optional.empty());
    }

    private static Brief at(List<Block> blocks, int label) {
        Optional<String> status = PrintedStatus.onLine(blocks.get(label).text());
        int end = label + 1;
        if (status.isEmpty()
                && end < blocks.size()
                && PrintedStatus.isWording(blocks.get(end).text())) {
            status = Optional.of(blocks.get(end).text());
            end++;
        }
        List<Block> rest = new ArrayList<>(blocks.subList(0, label));
        rest.addAll(blocks.subList(end, blocks.size()));
        return new Brief(rest, true, status);
    }
}
