package org.bellwether.app.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bellwether.app.collect.FetchSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How pages are fetched: a picocli mixin. What is within one's own network can be opened here alone, not in the browser. */
final class FetchOptions {

    @Option(
            names = "--contact",
            paramLabel = "ADDRESS",
            description = "page or mail address that is sent with every request, so that a site's owner can reach you")
    private @Nullable String contact;

    @Option(
            names = "--intranet",
            paramLabel = "HOST[:PORT]",
            description = "host that may be fetched from though it is in your own network; can be given several times")
    private List<String> intranet = List.of();

    /** What is wrong with what was given. */
    Optional<String> problem() {
        if (contact != null && !FetchSettings.isContact(contact)) {
            return Optional.of("E-FETCH-01 \"" + contact
                    + "\" cannot be sent as a contact. Give the address of a page or of mail, without blanks.");
        }
        return intranet.stream()
                .filter(host -> !FetchSettings.isHost(host))
                .findFirst()
                .map(host -> "E-FETCH-02 \"" + host + "\" is no host. Give its name, or its name:port.");
    }

    FetchSettings apply(FetchSettings settings) {
        HashSet<String> hosts = new HashSet<>(settings.allowed());
        intranet.forEach(host -> hosts.add(host.toLowerCase(Locale.ROOT)));
        FetchSettings opened = settings.allowing(hosts);
        return contact == null ? opened : opened.contact(contact);
    }
}
