# One front door for commands: `just --list`.

# Build, read the example, print its board, publish its site
run:
    ./bellwether run examples/belarus-2011

# The example in a browser
serve:
    ./bellwether serve --data examples/belarus-2011/.bellwether

# Tests and gates of the code
verify:
    mvn verify

# Every coder against its floors
gate:
    eval/gate

# Tags and dependencies on a CoNLL-U file, e.g. ../shared/train/ud/en_ewt-dev.conllu
parsing FILE:
    eval/run ParsingScorer {{FILE}}

# Documents and words per second of `code` on JSON lines (gz understood)
throughput FILE:
    eval/run Throughput {{FILE}}

# Format the code
format:
    mvn -q spotless:apply

# The pictures in docs/images, from a real browser
screenshots:
    mvn -q verify -pl eval -am -Dit.test=ScreenshotIT -Dbellwether.screenshots=true -Dfailsafe.failIfNoSpecifiedTests=false
