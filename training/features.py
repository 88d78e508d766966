"""What the network reads: word pieces and word shapes, as README.md defines them; the Java reader must do the same."""
import json
import unicodedata
import zipfile

CLS, SEP, UNK, MASK = 101, 102, 100, 103
MAX_PIECES_PER_WORD = 8
MAX_PIECES = 250  # [CLS] and the words' pieces; [SEP] follows
EDGE_SHAPE = 6    # [CLS], [SEP], padding, and words without letter or digit
SHAPES = 7


def _alone(char):
    """ASCII symbols, punctuation and ideographs are parts by themselves, as in BERT's own tokeniser."""
    if char < "\x80":
        return not char.isalnum()
    return unicodedata.category(char)[0] == "P" or unicodedata.name(char, "").startswith("CJK")


def _parts(text):
    return "".join(f" {c} " if _alone(c) else c for c in text).split()


def shape(word):
    """The word's letter case as one of seven classes; the order of the questions matters."""
    if word.islower():
        return 0
    if word.istitle() and len(word) > 1:
        return 1
    if word.isupper():
        return 2 if len(word) > 1 else 3
    if any(c.isdigit() for c in word):
        return 4
    return 5 if any(c.isalpha() for c in word) else EDGE_SHAPE


class WordPieces:
    """Greedy longest-match word pieces over the encoder's uncased vocabulary."""

    def __init__(self, vocabulary):
        self._vocabulary = vocabulary
        self._known = {}

    @staticmethod
    def from_jar(jar):
        with zipfile.ZipFile(jar) as files:
            name = next(n for n in files.namelist() if n.endswith("tokenizer.json"))
            return WordPieces(json.loads(files.read(name))["model"]["vocab"])

    def __call__(self, word):
        if word not in self._known:
            self._known[word] = self._cut(word)
        return self._known[word]

    def _cut(self, word):
        folded = unicodedata.normalize("NFD", word.lower())
        folded = "".join(c for c in folded if unicodedata.category(c) != "Mn")
        pieces = [piece for part in _parts(folded) for piece in self._match(part)]
        return tuple(pieces[:MAX_PIECES_PER_WORD]) or (UNK,)

    def _match(self, part):
        pieces, start = [], 0
        while start < len(part):
            prefix = "##" if start else ""
            end = next((e for e in range(len(part), start, -1) if prefix + part[start:e] in self._vocabulary), None)
            if end is None:
                return [UNK]
            pieces.append(self._vocabulary[prefix + part[start:end]])
            start = end
        return pieces
