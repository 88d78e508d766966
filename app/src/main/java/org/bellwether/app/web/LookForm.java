package org.bellwether.app.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bellwether.model.EventType;

/** The form that chooses which events are shown. */
public record LookForm(
        String action,
        String from,
        String to,
        List<ActorsPage.Choice> types,
        List<ActorsPage.Choice> countries,
        List<ActorsPage.Choice> categories,
        Optional<String> problem) {

    static LookForm of(Archive archive, Looked looked, String action) {
        List<ActorsPage.Choice> types = new ArrayList<>();
        for (EventType type : EventType.values()) {
            types.add(new ActorsPage.Choice(
                    type.name(),
                    Words.sentence(Words.type(type)),
                    looked.filter().type().filter(type::equals).isPresent()));
        }
        return new LookForm(
                action,
                looked.from(),
                looked.to(),
                types,
                ActorsPage.countries(archive.store().parties(), looked.filter().country()),
                archive.monitor().categories().stream()
                        .map(one -> new ActorsPage.Choice(
                                one.id(), one.title(), one.id().equals(looked.category())))
                        .toList(),
                looked.problem());
    }
}
