package org.bellwether.app.collect;

import java.util.Optional;
import org.bellwether.model.Problem;
import org.bellwether.model.RawDocument;
import org.bellwether.store.Fetches.Taken;

/** Fetches one address. */
public interface Fetcher {

    /** What an address holds, or why it cannot be had. Never throws for any address. */
    Fetched fetch(String url);

    /** The same for an outlet: what it has taken in already is not sent again. */
    default Fetched fetch(Ask ask) {
        return fetch(ask.url());
    }

    /** What is asked for, and by whom. */
    record Ask(String url, String outlet, Memory memory) {

        Optional<Taken> known(String address) {
            return outlet.isEmpty() ? Optional.empty() : memory.taken(outlet, address);
        }
    }

    /** By what an answer is recognised when it is asked for again (RFC 9110). */
    record Validators(Optional<String> etag, Optional<String> modified) {

        static final Validators NONE = new Validators(Optional.empty(), Optional.empty());
    }

    /** The answer to a request. */
    sealed interface Fetched {

        /** @param moved where the address says it has moved for good */
        record Got(RawDocument document, Validators validators, Optional<String> moved) implements Fetched {

            Got(RawDocument document) {
                this(document, Validators.NONE, Optional.empty());
            }
        }

        /** As it was when the outlet took it in. */
        record Unchanged() implements Fetched {}

        /** @param status of the HTTP answer, 0 where there was none */
        record Refused(Problem problem, int status) implements Fetched {

            /** Whether asking again soon would most likely be answered alike. */
            boolean lasting() {
                return status >= 400 && status < 500 && status != 408 && status != 425 && status != 429
                        || CollectProblem.LASTING.contains(problem.code());
            }

            /** Whether the site asks robots to leave the address alone. */
            boolean closed() {
                return problem.code().equals(CollectProblem.ROBOTS.code());
            }

            /** Whether nobody was asked, since it is too early. */
            public boolean resting() {
                return problem.code().equals(CollectProblem.RESTING.code());
            }
        }
    }
}
