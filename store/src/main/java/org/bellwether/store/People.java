package org.bellwether.store;

import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Who may work with an archive: people with their sessions and API tokens, failed log-ins, and the audit of all that was done to
 * them. What a change is recorded as is written in the same transaction, so that nothing happens without its row.
 *
 * <p>Passwords come as Argon2 hashes, tokens as SHA-256; only the secrets of codes are kept as they are, since codes are computed from them.
 */
public interface People {

    /** What a person may do; each role may do what those before it may. */
    enum Role {
        READER,
        ANALYST,
        EDITOR,
        ADMIN
    }

    /**
     * Somebody who may log in.
     *
     * @param password hash in PHC form
     * @param passwordUntil where an admin gave the password: until when it opens; it must be changed at the first log-in
     * @param disabled since when the person may not log in any more
     * @param totp secret in base 32, where a code is asked for beside the password
     */
    record Person(
            String id,
            String name,
            Role role,
            String password,
            Optional<Instant> passwordUntil,
            Instant created,
            Optional<Instant> disabled,
            Optional<String> totp) {

        /** What two names must not share: case, width and composition of letters do not tell them apart. */
        public static String key(String name) {
            return Normalizer.normalize(name.strip(), Normalizer.Form.NFKC)
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("\\s+", " ");
        }

        public boolean active() {
            return disabled.isEmpty();
        }
    }

    /**
     * A browser that is logged in.
     *
     * @param hash SHA-256 of its token
     * @param expires when it ends however much it is used
     */
    record Session(String hash, String person, Instant created, Instant seen, Instant expires) {}

    /**
     * By which a program reads data in a person's name.
     *
     * @param hash SHA-256 of the token
     * @param role the most it may do; never more than its person
     */
    record ApiToken(
            String id,
            String hash,
            String person,
            String name,
            Role role,
            Instant created,
            Optional<Instant> used,
            Optional<Instant> revoked) {}

    /**
     * One row of the audit.
     *
     * @param seq place, from 1; 0 before it is written
     * @param who name of the person who did it; empty for nobody known
     * @param about whom or what it was done to, in words
     */
    record Deed(long seq, Instant at, String who, Act what, String about) {

        public Deed(Instant at, String who, Act what, String about) {
            this(0, at, who, what, about);
        }
    }

    /** What is recorded. */
    enum Act {
        SETUP,
        LOGIN,
        LOGOUT,
        LOGIN_FAILED,
        LOCKED_OUT,
        PERSON_ADDED,
        ROLE_CHANGED,
        DISABLED,
        ENABLED,
        PASSWORD_RESET,
        PASSWORD_CHANGED,
        RECOVERY_GIVEN,
        RECOVERED,
        CODE_ON,
        CODE_OFF,
        SESSIONS_ENDED,
        TOKEN_MADE,
        TOKEN_REVOKED
    }

    /** Failed log-ins: how many, and when the last was. */
    record Failures(int count, Optional<Instant> last) {}

    /** Whether there is anybody yet. */
    boolean nobody();

    /** Adds the first person; false, and nothing written, where there is somebody. */
    boolean found(Person person, Deed deed);

    /** Adds a person; false, and nothing written, where somebody has that name. */
    boolean add(Person person, Deed deed);

    Optional<Person> person(String id);

    /** The person of that name, however it is written: see {@link Person#key}. */
    Optional<Person> named(String name);

    /** Everybody, by name. */
    List<Person> all();

    /** Changes the role and ends the person's sessions; false, and nothing written, where no admin would be left. */
    boolean setRole(String id, Role role, Deed deed);

    /** Shuts a person out and ends their sessions and API tokens; false, and nothing written, where no admin would be left. */
    boolean disable(String id, Deed deed);

    void enable(String id, Deed deed);

    /** Puts another hash of the same password in its place. */
    void rehash(String id, String password);

    /** Changes the password and ends the person's sessions. */
    void setPassword(String id, String password, Optional<Instant> until, Deed deed);

    /**
     * Keeps a code by which a person who lost the password may choose another, in place of any earlier one, and ends their sessions.
     *
     * @param hash SHA-256 of the code
     * @param until when it opens no more
     */
    void recoverable(String person, String hash, Instant until, Deed deed);

    /** Whom the code of that hash lets in now; nobody who is disabled. */
    Optional<Person> recovering(String hash, Instant now);

    /**
     * Uses the code up: changes the password, takes away the secret of the codes and ends the person's sessions.
     *
     * @return false, and nothing written, where the code opens nothing any more
     */
    boolean recover(String hash, Instant now, String password, Deed deed);

    /** Changes or takes away the secret of the codes, and ends the person's sessions. */
    void setTotp(String id, Optional<String> secret, Deed deed);

    /** Uses up the code of a time step; false where it, or a later one, was used before. */
    boolean spend(String id, long step);

    /** Begins a session, and forgets those that are over. */
    void begin(Session session, Deed deed);

    /** The session of that hash, of a person who is not disabled. */
    Optional<Session> session(String hash);

    /** A person's sessions, the latest seen first. */
    List<Session> sessions(String person);

    void touch(String hash, Instant seen);

    /** Ends one session; nothing where it has ended. */
    void end(String hash, Deed deed);

    /** Ends a person's sessions but one. */
    void endOthers(String person, String but, Deed deed);

    void addToken(ApiToken token, Deed deed);

    /** The token of that hash, not revoked, of a person who is not disabled. */
    Optional<ApiToken> token(String hash);

    /** A person's tokens that are not revoked, newest first. */
    List<ApiToken> tokens(String person);

    void used(String id, Instant at);

    /** Revokes a token of that person; nothing where they have none of that id. */
    void revoke(String id, String person, Deed deed);

    /**
     * Remembers a failed log-in, and forgets those before {@code forget}.
     *
     * @param who id of the person, or what stands for a name that nobody has
     */
    void failed(String who, String address, Instant forget, Deed deed);

    Failures failures(String who, Instant since);

    int failuresFrom(String address, Instant since);

    /** Forgets the failures of somebody. */
    void forgive(String who);

    void note(Deed deed);

    /** Rows of the audit before that place, latest first. */
    List<Deed> audit(long before, int limit);
}
