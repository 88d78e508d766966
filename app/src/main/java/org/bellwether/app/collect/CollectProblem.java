package org.bellwether.app.collect;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bellwether.model.Problem;

/** Why an input could not be brought in. Codes are stable; the message says what to do. */
enum CollectProblem {
    MISSING("E-COLLECT-01", "There is no file or folder %s. Correct the path in the monitor, or create it."),
    UNREADABLE("E-COLLECT-02", "%s cannot be read: %s. Check its permissions and the disk."),
    TOO_LARGE("E-COLLECT-03", "%s is larger than %d MB. Split it, or save the page without its embedded media."),
    BAD_FEED("E-COLLECT-04", "%s is no RSS, Atom or JSON feed that can be read: %s. Check it with a feed validator."),
    DOCTYPE("E-COLLECT-05", "%s declares a document type, which feeds may not here. Remove its DOCTYPE line."),
    BAD_ROW("E-COLLECT-06", "%s is no JSON object with \"body\" or \"html\" text. Correct or remove the line."),
    BAD_URL("E-COLLECT-07", "%s is no http or https address without a user name. Correct it."),
    PRIVATE_ADDRESS(
            "E-COLLECT-08",
            "%s leads to an address of this machine or its network, which is never fetched. Use a public address."),
    UNKNOWN_HOST("E-COLLECT-09", "The host of %s is unknown. Check the address and the network."),
    ROBOTS("E-COLLECT-10", "The site asks robots not to fetch %s. Save the page by hand, or ask the site."),
    STATUS("E-COLLECT-11", "%s answered with status %d. Try again later, or correct the address."),
    REDIRECTS("E-COLLECT-12", "%s redirects more than five times. Give the final address."),
    TIMEOUT("E-COLLECT-13", "%s did not answer in time. Try again later."),
    CONNECTION("E-COLLECT-14", "%s could not be fetched: %s. Check the address and the network."),
    NO_ITEMS("E-COLLECT-15", "%s is a feed without any item. Look whether the outlet still publishes by it."),
    TOO_SLOW("E-COLLECT-16", "Looking at %s took more than %d seconds and was given up. Try again later."),
    TOO_MANY_TRIES("E-COLLECT-17", "Other addresses are being tried just now. Wait a minute, then try again."),
    NO_OPML("E-COLLECT-18", "This is no OPML file that can be read: %s. Export the list of feeds once more."),
    DAMAGED("E-COLLECT-21", "The snapshot %s is damaged or incomplete. Restore it from a copy of the archive."),
    NOT_KEPT(
            "E-COLLECT-22",
            "The snapshot %s cannot be written: %s. Check free space and permissions of the data folder."),
    DAMAGED_RECORDS(
            "E-COLLECT-23",
            "The snapshots' file %s is damaged from byte %d to byte %d: %s. Restore it from a copy of the archive."),
    NO_RECORDS("E-COLLECT-24", "The snapshots' file %s is missing. Restore it from a copy of the archive."),
    NOT_FOUND_AGAIN(
            "E-COLLECT-25",
            "The snapshots' index does not know the record %s. Delete the file records.index beside the snapshots; it is"
                    + " made again."),
    DAMAGED_RECORD(
            "E-COLLECT-26",
            "%s holds no record that can be read from byte %d to byte %d: %s. The other records were taken; ask for a"
                    + " sound copy of the file."),
    NO_PAGE("E-COLLECT-27", "The page of the record %s cannot be read: %s. The record is kept as it is."),
    NO_ORIGINAL(
            "E-COLLECT-28",
            "The record %s says that the page had not changed since an earlier one, which is not here. Import the archive"
                    + " that holds it, then this one again."),
    NO_WACZ("E-COLLECT-29", "%s is no WACZ file that can be read: %s. Ask for a sound copy."),
    WRONG_DIGEST(
            "E-COLLECT-30",
            "%s does not have the digest that its datapackage.json gives: it was changed or damaged. Its records were"
                    + " taken; ask for a sound copy."),
    ENCODING("E-COLLECT-31", "%s was sent packed in a way that cannot be undone: %s. Save the page by hand."),
    BOMB("E-COLLECT-32", "%s unpacks to more than %d times its size, which no page does. Look what it is."),
    RESTING(
            "E-COLLECT-33",
            "%s is left alone until %s: its site asked for it, or it keeps failing. It is tried again by itself."),
    DATELESS(
            "E-COLLECT-34",
            "The sitemap %s does not say when its pages changed. Give the site\u2019s feed, or its front page."),
    BAD_SITEMAP("E-COLLECT-35", "%s is no sitemap that can be read: %s. Give the site\u2019s feed, or its front page."),
    LINKLESS(
            "E-COLLECT-36",
            "The page %s names no feed and links to nothing that looks like an article. Give another page of the site.");

    /** What asking again soon would hardly change. */
    static final Set<String> LASTING = Stream.of(BAD_URL, PRIVATE_ADDRESS, ROBOTS, REDIRECTS, TOO_LARGE, BOMB, ENCODING)
            .map(CollectProblem::code)
            .collect(Collectors.toUnmodifiableSet());

    private final String code;
    private final String message;

    CollectProblem(String code, String message) {
        this.code = code;
        this.message = message;
    }

    String code() {
        return code;
    }

    Problem problem(Object... parts) {
        return new Problem(code, message.formatted(parts));
    }

    /** What an engine's failure says, without its stack. */
    static String why(Exception failure) {
        String message = failure.getMessage();
        return message == null ? failure.getClass().getSimpleName() : message;
    }
}
