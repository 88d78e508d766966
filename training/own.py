"""Sentences of our own with names, made from the patterns in own/ and the coder's tables: institutions, transliterations, headlines."""
import random
import re
from pathlib import Path

from corpora import Sentence

HERE = Path(__file__).parent
TABLES = HERE.parent / "core/src/main/resources/org/bellwether/code/actor"
TYPES = {"PER": "PER", "SUR": "PER", "LOC": "LOC", "PLACE": "LOC", "ORG": "ORG", "GROUP": "ORG",
         "ADJ": "MISC", "PEOPLE": "MISC", "PACT": "MISC",
         "NAME": "PER", "TOWN": "LOC", "CLUB": "ORG", "FIRM": "ORG", "CUP": "MISC", "AGE": "MISC", "FAITH": "MISC"}
FOREIGN = 0.3  # of the persons: a given name and a surname from different people, so that names are not learnt by heart
_WORD = re.compile(r"(?:\w\.){2,}|St\.|[’']s\b|[^\W_]+(?:[’'][^\W\ds][^\W_]*)?|[^\w\s]")


def _lines(path):
    return [line for line in path.read_text(encoding="utf8").split("\n") if line and line[0] != "#"]


def _rows(name, columns):
    rows = [line.split("\t") for line in _lines(TABLES / name)]
    return [[(row + [""] * columns)[i] for i in range(columns)] for row in rows]


def _split(names):
    return [name for name in names.split(";") if name]


class Names:
    def __init__(self):
        people = _rows("people.tsv", 8)
        self._kinds = {
            "PER": [name for row in people for name in [row[0], *_split(row[7])] if " " in name],
            "SUR": [row[1] for row in people if row[1]],
            "LOC": [name for row in _rows("countries.tsv", 5) for name in [row[1], *_split(row[4])]],
            "PLACE": [row[0] for row in _rows("regions.tsv", 1) if row[0][:1].isupper()],
            "ORG": [row[1] for row in _rows("bodies.tsv", 2)],
            "GROUP": [row[1] for row in _rows("groups.tsv", 2) if row[1][:1].isupper()],
            "ADJ": [_split(row[3])[0] for row in _rows("countries.tsv", 4) if row[3]],
            "PEOPLE": [name for row in _rows("countries.tsv", 4) for name in _split(row[3])[1:] if name.endswith("s")],
            **{kind: [] for kind in ("PACT", "NAME", "TOWN", "CLUB", "FIRM", "CUP", "AGE", "FAITH")}}
        self._kinds["PLACE"] += [name for row in _rows("countries.tsv", 5) for name in _split(row[4])]
        # Every part of the names of people, by itself, for the many whom no table knows.
        self._parts = {"given": [name.split()[0] for name in self._kinds["PER"]],
                       "surname": [name.split()[-1] for name in self._kinds["PER"]],
                       "country": [row[1] for row in _rows("countries.tsv", 2)], "people": self._kinds["ADJ"]}
        self._patterns = {}
        for line in _lines(HERE / "own/names.txt"):
            kind, pattern = line.split("\t")
            (self._patterns if kind.isupper() else self._parts).setdefault(kind, []).append(pattern)

    def name(self, kind, chance):
        if kind == "PER" and chance.random() < FOREIGN:
            first, other = chance.choice(self._kinds["PER"]), chance.choice(self._kinds["PER"])
            return first.split()[0] + " " + other.split(" ", 1)[1]
        if kind in self._patterns and (not self._kinds[kind] or chance.random() < 0.6):
            return re.sub(r"\{(\w+)\}", lambda m: chance.choice(self._parts[m.group(1)]), chance.choice(self._patterns[kind]))
        return chance.choice(self._kinds[kind])


def sentences(count, seed):
    chance, names, patterns = random.Random(seed), Names(), _lines(HERE / "own/sentences.txt")
    return [_filled(chance.choice(patterns), names, chance) for _ in range(count)]


def _filled(pattern, names, chance):
    words, labels = [], []
    for part in pattern.split():
        slot = re.fullmatch(r"\{(\w+)\}", part)
        found = _WORD.findall(names.name(slot.group(1), chance)) if slot else [part]
        if slot and found[0] in ("the", "The") and words and words[-1].lower() == "the":
            found = found[1:]
        outside = 1 if slot and found[0] == "the" else 0
        kind = TYPES[slot.group(1)] if slot else None
        words += found
        labels += ["O"] * outside if kind else ["O"] * len(found)
        labels += ["B-" + kind] + ["I-" + kind] * (len(found) - outside - 1) if kind else []
    return Sentence(tuple(words), ner=tuple(labels))
