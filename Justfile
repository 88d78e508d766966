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

# Tags, trees, names, factuality, sentences and tokens of the language model, on the data in SHARED
reading SHARED:
    eval/run ReadingReport {{SHARED}}

# The same and the speed, with CoreNLP beside it (fetches 480 MB once)
compare SHARED:
    eval/reference/run Compare {{SHARED}}

# Extraction on the sets in SHARED, with Readability4J, boilerpipe and Mozilla's Readability beside it
peers SHARED:
    eval/reference/run ExtractionPeers {{SHARED}}/bench/extract/*/*.jsonl

# A new language model into OUT (hours)
train SHARED OUT:
    training/make {{SHARED}} {{OUT}}

# Documents and words per second of `code` on JSON lines (gz understood)
throughput FILE:
    eval/run Throughput {{FILE}}

# Format the code
format:
    mvn -q spotless:apply

# The pictures in docs/images, from a real browser
screenshots:
    mvn -q verify -pl eval -am -Dit.test=ScreenshotIT -Dbellwether.screenshots=true -Dfailsafe.failIfNoSpecifiedTests=false
