package org.bellwether.app.collect;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How pages are fetched.
 *
 * @param patience longest time for one request, its body included
 * @param pause least time between the end of one request to a host and the beginning of the next
 * @param mostBytes size of an answer above which it is not taken, before and after unpacking
 * @param allowed hosts, as {@code host} or {@code host:port}, that may be fetched from whatever their address
 * @param contact how a site's owner reaches whoever collects; may be empty
 */
public record FetchSettings(
        InstantSource clock,
        Sleeper sleeper,
        Duration patience,
        Duration pause,
        int mostBytes,
        Set<String> allowed,
        String contact) {

    /** Who we say we are. */
    static final String NAME = "Bellwether/0.1";

    private static final Pattern CONTACT = Pattern.compile("[\\x21-\\x7e&&[^()<>\\\\]]{1,200}");
    private static final Pattern HOST = Pattern.compile("[\\w.:\\[\\]-]{1,255}");

    public FetchSettings {
        allowed = Set.copyOf(allowed);
    }

    /** As collecting goes where nobody says otherwise. */
    public static FetchSettings of(InstantSource clock) {
        return new FetchSettings(
                clock, Sleeper.REAL, Duration.ofSeconds(60), Duration.ofSeconds(1), 32 << 20, Set.of(), "");
    }

    public FetchSettings allowing(Set<String> hosts) {
        return new FetchSettings(clock, sleeper, patience, pause, mostBytes, hosts, contact);
    }

    public FetchSettings contact(String address) {
        return new FetchSettings(clock, sleeper, patience, pause, mostBytes, allowed, address);
    }

    public FetchSettings waiting(Sleeper other) {
        return new FetchSettings(clock, other, patience, pause, mostBytes, allowed, contact);
    }

    public FetchSettings within(Duration most, int bytes) {
        return new FetchSettings(clock, sleeper, most, pause, bytes, allowed, contact);
    }

    public FetchSettings pausing(Duration least) {
        return new FetchSettings(clock, sleeper, patience, least, mostBytes, allowed, contact);
    }

    /** Whether a site's owner could be shown this: an address on the web or of mail, without blanks. */
    public static boolean isContact(String text) {
        return CONTACT.matcher(text).matches();
    }

    /** Whether this names a host, with or without a port. */
    public static boolean isHost(String text) {
        return HOST.matcher(text).matches();
    }

    /** What every request says of who asks. */
    String userAgent() {
        return contact.isEmpty() ? NAME : NAME + " (+" + contact + ")";
    }

    /** Whether an address is of a host that may be fetched from whatever its address. */
    boolean allows(URI uri) {
        String host = uri.getHost().toLowerCase(Locale.ROOT);
        return allowed.contains(host) || allowed.contains(host + ":" + uri.getPort());
    }
}
