"""Sentences into tensors: length-sorted batches of a bounded number of words, and the endless mixed stream of them."""
import random
from dataclasses import dataclass

import torch

import corpora
from features import CLS, EDGE_SHAPE, MASK, MAX_PIECES, SEP, shape

IGNORE, NAN = -100, float("nan")


class Labels:
    """The label inventories, in the order of their files."""

    def __init__(self, rels, xpos, upos):
        self.rels, self.xpos, self.upos = tuple(rels), tuple(xpos), tuple(upos)
        self.ner, self.marks, self.events, self.standing = corpora.NER, corpora.MARKS, corpora.EVENTS, corpora.STANDING
        self._index = {name: {label: i for i, label in enumerate(getattr(self, name))} for name in COLUMNS}

    @staticmethod
    def of(sentences):
        return Labels(*(sorted({x for s in sentences for x in getattr(s, name) or ()}) for name in ("rels", "xpos", "upos")))

    def ids(self, sentence, column):
        """The column's labels as numbers, IGNORE where the corpus says nothing."""
        index, labels = self._index[column], getattr(sentence, column)
        return [index.get(label, IGNORE) for label in labels] if labels else [IGNORE] * len(sentence.words)


COLUMNS = ("rels", "xpos", "upos", "ner", "marks", "events", "standing")


@dataclass
class Batch:
    ids: torch.Tensor      # [b, t] word pieces
    wpos: torch.Tensor     # [b, n] place of each word's first piece
    shape: torch.Tensor    # [b, t]
    mask: torch.Tensor     # [b, t] 1 where a piece stands
    wmask: torch.Tensor    # [b, n + 1] 1 for the root and where a word stands
    heads: torch.Tensor    # [b, n], IGNORE outside
    facts: torch.Tensor    # [b, n], NaN outside
    rels: torch.Tensor
    xpos: torch.Tensor
    upos: torch.Tensor
    ner: torch.Tensor
    marks: torch.Tensor
    events: torch.Tensor
    standing: torch.Tensor
    roles: dict            # role -> (places [k, 2] of triggers whose participants are known, [k, n] 1 where a word heads one)
    conventions: list      # [b]

    @property
    def inputs(self):
        return self.ids, self.wpos, self.shape, self.mask, self.wmask


class Collator:
    """`recase` is the share of sentences shown in lower case, capitals or title case; `hide` of words masked out."""

    def __init__(self, pieces, labels, recase=0.0, hide=0.0):
        self._pieces, self._labels, self._recase, self._hide = pieces, labels, recase, hide

    def __call__(self, sentences):
        rows = [self._row(s) for s in sentences]
        length, count = max(len(r[0]) for r in rows), max(len(r[1]) for r in rows)
        return Batch(
            _pad([r[0] for r in rows], length, 0), _pad([r[1] for r in rows], count, 0),
            _pad([r[2] for r in rows], length, EDGE_SHAPE), _pad([[1] * len(r[0]) for r in rows], length, 0),
            _pad([[1] * (len(r[1]) + 1) for r in rows], count + 1, 0),
            _pad([s.heads or [IGNORE] * len(s.words) for s in sentences], count, IGNORE),
            _pad([[NAN if f is None else f for f in s.facts or [None] * len(s.words)] for s in sentences], count, NAN),
            *(_pad([self._labels.ids(s, column) for s in sentences], count, IGNORE) for column in COLUMNS),
            {role: _roles(sentences, role, count) for role in corpora.ROLES},
            [s.convention for s in sentences])

    def _row(self, sentence):
        recased = random.choice((str.lower, str.upper, str.title)) if random.random() < self._recase else None
        ids, places, shapes = [CLS], [], [EDGE_SHAPE]
        for word in sentence.words:
            pieces = self._pieces(word)
            if self._hide and random.random() < self._hide:
                pieces = (MASK,)
            places.append(min(len(ids), MAX_PIECES))
            ids += pieces
            shapes += [shape(recased(word) if recased else word)] * len(pieces)
        return ids[:MAX_PIECES] + [SEP], places, shapes[:MAX_PIECES] + [EDGE_SHAPE]


def _roles(sentences, role, count):
    known = [(i, j, heads) for i, s in enumerate(sentences) for j, heads in enumerate(getattr(s, role) or ()) if heads is not None]
    filled = torch.zeros(len(known), count)
    for k, (_, _, heads) in enumerate(known):
        filled[k, list(heads)] = 1
    return torch.tensor([(i, j) for i, j, _ in known], dtype=torch.long).view(-1, 2), filled


def _pad(rows, length, value):
    return torch.tensor([[*row, *[value] * (length - len(row))] for row in rows])


def cut(sentences, words, jitter=3):
    """Batches of similar lengths with at most `words` words, padding included, in random order."""
    order = sorted(sentences, key=lambda s: len(s.words) + random.random() * jitter)
    out, batch, longest = [], [], 0
    for sentence in order:
        longest = max(longest, len(sentence.words))
        if batch and longest * (len(batch) + 1) > words:
            out.append(batch)
            batch, longest = [], len(sentence.words)
        batch.append(sentence)
    out.append(batch)
    random.shuffle(out)
    return out


class Stream:
    """Endless passes over a corpus, which may be sampled anew for each; its place can be saved and restored."""

    def __init__(self, sample, words):
        self._sample, self._words, self._queue = sample, words, []
        self.passes = 0

    def next(self):
        if not self._queue:
            self._queue = cut(self._sample(), self._words)
            self.passes += 1
        return self._queue.pop()

    def state(self):
        return self._queue, self.passes

    def restore(self, state):
        self._queue, self.passes = state
