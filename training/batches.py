"""Sentences into tensors: length-sorted batches of a bounded number of words, and the endless mixed stream of them."""
import random
from dataclasses import dataclass

import torch

import corpora
from features import CLS, EDGE_SHAPE, MASK, MAX_PIECES, SEP, shape

IGNORE = -100


class Labels:
    """The label inventories, in the order of their files."""

    def __init__(self, rels, xpos):
        self.rels, self.xpos, self.ner = tuple(rels), tuple(xpos), corpora.NER
        self._index = [{label: i for i, label in enumerate(names)} for names in (self.rels, self.xpos, self.ner)]

    @staticmethod
    def of(sentences):
        return Labels(sorted({r for s in sentences for r in s.rels}), sorted({x for s in sentences for x in s.xpos}))

    def ids(self, sentence):
        """Heads, relations, tags and names as numbers, IGNORE where the corpus says nothing."""
        none = (IGNORE,) * len(sentence.words)
        columns = [tuple(index.get(label, IGNORE) for label in labels) if labels else none
                   for labels, index in zip((sentence.rels, sentence.xpos, sentence.ner), self._index)]
        return (sentence.heads or none, *columns)


@dataclass
class Batch:
    ids: torch.Tensor      # [b, t] word pieces
    wpos: torch.Tensor     # [b, n] place of each word's first piece
    shape: torch.Tensor    # [b, t]
    mask: torch.Tensor     # [b, t] 1 where a piece stands
    wmask: torch.Tensor    # [b, n + 1] 1 for the root and where a word stands
    heads: torch.Tensor    # [b, n], IGNORE outside
    rels: torch.Tensor
    xpos: torch.Tensor
    ner: torch.Tensor

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
        targets = [self._labels.ids(s) for s in sentences]
        return Batch(
            _pad([r[0] for r in rows], length, 0), _pad([r[1] for r in rows], count, 0),
            _pad([r[2] for r in rows], length, EDGE_SHAPE), _pad([[1] * len(r[0]) for r in rows], length, 0),
            _pad([[1] * (len(r[1]) + 1) for r in rows], count + 1, 0),
            *(_pad([t[k] for t in targets], count, IGNORE) for k in range(4)))

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
