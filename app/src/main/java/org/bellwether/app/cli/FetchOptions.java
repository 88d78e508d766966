package org.bellwether.app.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.bellwether.app.collect.FetchSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How pages are fetched: a picocli mixin. What is within one's own network can be opened here alone, not in the browser. */
final class FetchOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    private @Nullable String contact;
    private List<String> intranet = List.of();

    @Option(
            names = "--contact",
            paramLabel = "ADDRESS",
            description = "page or mail address that is sent with every request, so that a site's owner can reach you")
    private void contact(String address) {
        if (!FetchSettings.isContact(address)) {
            throw wrong("E-FETCH-01 \"" + address
                    + "\" cannot be sent as a contact. Give the address of a page or of mail, without blanks.");
        }
        contact = address;
    }

    @Option(
            names = "--intranet",
            paramLabel = "HOST[:PORT]",
            description = "host that may be fetched from though it is in your own network; can be given several times")
    private void intranet(List<String> hosts) {
        for (String host : hosts) {
            if (!FetchSettings.isHost(host)) {
                throw wrong("E-FETCH-02 \"" + host + "\" is no host. Give its name, or its name:port.");
            }
        }
        intranet = List.copyOf(hosts);
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    FetchSettings apply(FetchSettings settings) {
        HashSet<String> hosts = new HashSet<>(settings.allowed());
        intranet.forEach(host -> hosts.add(host.toLowerCase(Locale.ROOT)));
        FetchSettings opened = settings.allowing(hosts);
        return contact == null ? opened : opened.contact(contact);
    }
}
