"""Readers of the training corpora. A sentence keeps what its corpus annotates; the rest is None and costs no loss."""
import gzip
import json
import re
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Optional, Tuple

NER = ("O", "B-PER", "I-PER", "B-LOC", "I-LOC", "B-ORG", "I-ORG", "B-MISC", "I-MISC")
MARKS = ("O", "S", "C", "T")  # source, cue and content of an attribution
# What a word tells by itself or as the trigger of a phrase, in PLOVER 2021's types.
EVENTS = ("O", "AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "PROTEST",
          "SANCTION", "MOBILIZE", "COERCE", "ASSAULT")
# How an event is told, in our statuses, and who takes part in it.
STANDING = ("ASSERTED", "NEGATED", "PLANNED", "HYPOTHETICAL", "HISTORICAL")
ROLES = ("sources", "recipients")
# How a corpus understands names. CoNLL-2003's way is the one we ship; NO_MISC is the same without MISC, so that its O may be either.
CONLL, NO_MISC, TWEETS, GUM = "conll", "no-misc", "tweets", "gum"
OTHER_CONVENTIONS = (TWEETS, GUM)
MAX_WORDS = 80
HELD_OUT_SHARE = 0.15
FACTS_HELD_OUT = 12  # every twelfth sentence with judged predicates
# Documents of the genres nearest to ours: their parses and names are measured, never trained on.
HELD_OUT_GUM = ("GUM_news_asylum", "GUM_news_korea", "GUM_news_defector", "GUM_interview_peres", "GUM_interview_libertarian")


@dataclass(frozen=True)
class Sentence:
    words: Tuple[str, ...]
    heads: Optional[Tuple[int, ...]] = None   # 0 is the root, i + 1 the word i, -100 unknown
    rels: Optional[Tuple[str, ...]] = None    # None inside: unknown
    xpos: Optional[Tuple[str, ...]] = None
    upos: Optional[Tuple[str, ...]] = None
    ner: Optional[Tuple[str, ...]] = None
    convention: str = CONLL
    facts: Optional[Tuple[Optional[float], ...]] = None   # of predicates, -3..3; None inside: no predicate
    marks: Optional[Tuple[str, ...]] = None
    events: Optional[Tuple[Optional[str], ...]] = None   # None inside: unknown
    standing: Optional[Tuple[Optional[str], ...]] = None   # of triggers; None inside: no trigger or unknown
    sources: Optional[Tuple[Optional[Tuple[int, ...]], ...]] = None   # of triggers, the words that head them, from 0; None: unknown
    recipients: Optional[Tuple[Optional[Tuple[int, ...]], ...]] = None
    document: str = ""


def relation(deprel):
    """Subtypes are kept only where they tell who did it (nsubj) or when and by whom (obl)."""
    return deprel if deprel.startswith(("nsubj", "obl")) else deprel.split(":")[0]


def conllu(path, names=False):
    sentences, rows, document = [], [], ""
    for line in [*Path(path).read_text(encoding="utf8").split("\n"), ""]:
        if line.startswith("# newdoc id = "):
            document = line.split(" = ")[1]
        elif line and line[0] != "#":
            row = line.split("\t")
            if row[0].isdigit():
                rows.append(row)
        elif not line and rows:
            sentences.append(_tree(rows, document, names))
            rows = []
    return sentences


def _tree(rows, document, names):
    return Sentence(
        words=tuple(r[1].replace(" ", "") or "_" for r in rows),
        heads=tuple(int(r[6]) for r in rows),
        rels=tuple(relation(r[7]) for r in rows),
        xpos=tuple(r[4] for r in rows),
        upos=tuple(r[3] for r in rows),
        convention=GUM if names else CONLL,
        ner=tuple(_gum_names(rows)) if names else None,
        document=document)


_GUM_TYPES = {"person": "PER", "place": "LOC", "organization": "ORG"}
# Capitalised, tagged as proper nouns, yet no names when they stand alone.
_GENERIC = frozenset("Speaker President Chair Chairman Senator Judge Professor Governor Secretary Minister Doctor Sir Madam "
                     "Mr. Mrs. Ms. Dr. Nation State States Rivers City Commonwealth Republic".split())
_GUM_MARK = re.compile(r"\((\d+)-([a-z]+)-[^()]*(\)?)|(\d+)\)")


def _gum_names(rows):
    """Flat names from GUM's nested mentions: of a mention whose head is a proper noun, the run of the name itself."""
    labels = ["O"] * len(rows)
    for start, end, kind in sorted(_gum_mentions(rows), key=lambda m: m[0] - m[1]):
        heads = [i for i in range(start, end) if not start <= int(rows[i][6]) - 1 < end]
        if len(heads) != 1 or rows[heads[0]][4] not in ("NNP", "NNPS"):
            continue
        if kind == "PER" and rows[heads[0]][4] == "NNPS":  # a people, not a person
            continue
        first, last = _name_run(rows, heads[0], start, end)
        if last - first == 1 and rows[first][1] in _GENERIC:
            continue
        if all(label == "O" for label in labels[first:last]):
            labels[first:last] = ["B-" + kind] + ["I-" + kind] * (last - first - 1)
    return labels


def _gum_mentions(rows):
    opened, mentions = {}, []
    for i, row in enumerate(rows):
        marks = next((m[7:] for m in row[9].split("|") if m.startswith("Entity=")), "")
        for number, kind, closed, closing in _GUM_MARK.findall(marks):
            if closing:
                if opened.get(closing):
                    mentions.append((*opened[closing].pop(), i + 1))
            elif closed:
                mentions.append((kind, i, i + 1))
            else:
                opened.setdefault(number, []).append((kind, i))
    return [(start, end, _GUM_TYPES[kind]) for kind, start, end in mentions if kind in _GUM_TYPES]


def _name_run(rows, head, start, end):
    def within(i):
        tag, rel = rows[i][4], rows[i][7]
        return (tag in ("NNP", "NNPS") and rel not in ("nmod:desc", "conj", "appos", "nmod:poss")) \
            or (tag == "HYPH" and 0 < i < len(rows) - 1 and rows[i + 1][4] == rows[i - 1][4] == "NNP") or rel == "flat"
    first, last = head, head + 1
    while first > start and within(first - 1):
        first -= 1
    while last < end and within(last):
        last += 1
    # "University of X", "Ministry of the Y": the complement belongs to the name.
    if last + 1 < end and rows[last][1] in ("of", "for"):
        after = last + 2 if rows[last + 1][1].lower() == "the" and last + 2 < end else last + 1
        if rows[after][4] == "NNP" and int(rows[after][6]) - 1 == head:
            last = after + 1
            while last < end and within(last):
                last += 1
    return first, last


_TYPES = {"PER": "PER", "LOC": "LOC", "ORG": "ORG", "MISC": "MISC",
          "person": "PER", "location": "LOC", "corporation": "ORG", "group": "ORG"}


def bio(path, convention):
    """Word and label columns, a blank line between sentences; other types of names become O."""
    sentences, words, labels = [], [], []
    for line in [*Path(path).read_text(encoding="utf8").split("\n"), ""]:
        line = line.rstrip("\r")
        if line.strip():
            columns = line.split("\t")
            kind = _TYPES.get(columns[-1][2:])
            words.append(columns[0].strip() or "_")
            labels.append(f"{columns[-1][0]}-{kind}" if kind else "O")
        elif words:
            sentences.append(Sentence(tuple(words), ner=tuple(labels), convention=convention))
            words, labels = [], []
    return sentences


def silver(path):
    """Rows of eval/reference's SilverLabels: word, tag, head, relation, name, mark; `_` and -1 where its judges disagree."""
    known = lambda column: tuple(None if x == "_" else x for x in column)
    with gzip.open(path, "rt", encoding="utf8") as lines:
        for block in lines.read().split("\n\n"):
            if block.strip():
                words, xpos, heads, rels, ner, marks = zip(*(row.split("\t") for row in block.strip("\n").split("\n")))
                parsed = any(h != "-1" for h in heads)
                yield Sentence(words, ner=known(ner), marks=marks,
                               heads=tuple(int(h) if h != "-1" else -100 for h in heads) if parsed else None,
                               rels=tuple(None if r == "_" else relation(r) for r in rels) if parsed else None,
                               xpos=known(xpos) if parsed else None)


def events(path):
    """Rows of eval's EventSilver: word, tags, head, relation, name, factuality, type of event, how it is told, and the words that head its
    sources and recipients; `_` where something is unknown, `-` where there is nobody."""
    known = lambda column: tuple(None if x == "_" else x for x in column)
    heads_of = lambda column: tuple(None if x == "_" else () if x == "-" else tuple(int(i) - 1 for i in x.split(",")) for x in column)
    with gzip.open(path, "rt", encoding="utf8") as lines:
        for block in lines.read().split("\n\n"):
            if block.strip():
                words, xpos, upos, heads, rels, ner, facts, types, standing, sources, recipients = zip(
                    *(row.split("\t") for row in block.strip("\n").split("\n")))
                yield Sentence(words, tuple(map(int, heads)), tuple(map(relation, rels)), xpos, upos, ner,
                               facts=tuple(float(f) if u == "VERB" else None for f, u in zip(facts, upos)), events=known(types),
                               standing=known(standing), sources=heads_of(sources), recipients=heads_of(recipients))


def _with_facts(sentences, path):
    """The sentences with the factuality of their predicates; where a predicate was judged twice, the mean."""
    scores = {}
    with open(path, encoding="utf8") as lines:
        for row in map(json.loads, lines):
            scores.setdefault(row["sentence"], {}).setdefault(row["token_index"], []).append(row["score"])
    mean = lambda values: sum(values) / len(values) if values else None
    return [replace(s, facts=tuple(mean(found.get(i)) for i in range(len(s.words)))) if found else s
            for s in sentences for found in [scores.get(" ".join(s.words))]]


def usable(sentences):
    return [s for s in sentences if 1 < len(s.words) <= MAX_WORDS]


def _held_out(sentences):
    cut = int(len(sentences) * (1 - HELD_OUT_SHARE))
    return sentences[:cut], sentences[cut:]


def _events(folder, name):
    return list(events(folder / name)) if folder and (folder / name).exists() else []


@dataclass(frozen=True)
class Corpora:
    trees: list       # EWT and GUM
    names: list       # encyclopaedia and web
    tweets: list      # BTC
    rare: list        # WNUT-17
    news: list        # silver
    events: list      # our examples, the lexicon's, and news that we marked
    dev_trees: dict   # name -> sentences, whole
    dev_names: dict
    dev_facts: list


def load(shared, silver_folder=None):
    """Without the folder of SilverLabels' files there is no news, and EWT has no names and marks."""
    train = Path(shared) / "train"
    gum = conllu(train / "ud/en_gum-free-train.conllu", names=True)
    gum_dev = [s for s in gum if s.document in HELD_OUT_GUM]
    wiki, wiki_dev = _held_out(bio(train / "ner/wikigold-train.tsv", CONLL))
    uner, uner_dev = _held_out(bio(train / "ner/uner-ewt-dev.tsv", NO_MISC))
    ewt, news = _with_facts(conllu(train / "ud/en_ewt-train.conllu"), train / "factuality/uds_ih2.train.jsonl"), []
    if silver_folder:
        labelled = silver(silver_folder / "ewt-silver.tsv.gz")
        ewt = [replace(s, ner=own.ner, marks=own.marks) for s, own in zip(ewt, labelled, strict=True)]
        news = sorted(set(silver(silver_folder / "news-silver.tsv.gz")), key=lambda s: s.words)
    judged = [s for s in ewt if s.facts]
    facts_dev = judged[::FACTS_HELD_OUT]
    held_out = {id(s) for s in facts_dev}
    return Corpora(
        trees=usable([replace(s, facts=None) if id(s) in held_out else s for s in ewt]
                     + [s for s in gum if s.document not in HELD_OUT_GUM]),
        names=usable(wiki) + usable(uner),
        tweets=usable(bio(train / "ner/btc.conll", TWEETS)),
        rare=usable(bio(train / "ner/wnut17-train.conll", TWEETS)),
        news=usable(news),
        events=usable([s for name in ("examples", "own", "marked") for s in _events(silver_folder, f"event-{name}.tsv.gz")]),
        dev_trees={"ewt-dev": conllu(train / "ud/en_ewt-dev.conllu"), "gum-held-out": gum_dev},
        dev_names={"wikigold-held-out": wiki_dev, "uner-held-out": uner_dev},
        dev_facts=facts_dev)
