"""Silver labels: what an earlier model of ours says of unlabelled news, kept where it is sure."""
import gzip
import json
import random
import re
from dataclasses import replace
from pathlib import Path

import torch

from batches import cut
from corpora import MAX_WORDS, NER, Sentence
from onnx_run import Graph

SURE = 0.9          # of a name's label; below it the word teaches nothing about names
SURE_ARC = 0.95     # of a head, and with it of the relation and the tag
MIN_WORDS = 6

_BREAK = re.compile(r"(?<=[.!?])[\"”’)]?\s+(?=[\"“‘(]?[A-Z])")
_ABBREVIATION = re.compile(r"(?:\b(?:[A-Z]|Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Col|Sgt|St|Jr|Sr|vs|No|Inc|Corp|Jan|Feb|Aug"
                           r"|Sept|Oct|Nov|Dec|U\.S|U\.N|U\.K|a\.m|p\.m))\.$")
# Words as the treebanks cut them: clitics and hyphens apart, abbreviations and numbers whole.
_TOKEN = re.compile(r"(?:[A-Z]\.){2,}|(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Col|Sgt|St|Jr|Sr|Inc|Corp)\."
                    r"|\b[A-Z]\.(?=\s[A-Z])|\d+(?:[.,:]\d+)*|n['’]t\b|['’](?:s|re|ve|ll|d|m)\b"
                    r"|[^\W\d_]+?(?=n['’]t\b)|[^\W_]+|\.{2,}|-{2,}|[^\w\s]|_", re.I)


def news(shared):
    """Every paragraph's sentences, cut into words."""
    with gzip.open(Path(shared) / "train/news/political-news-unlabelled.jsonl.gz", "rt", encoding="utf8") as lines:
        for line in lines:
            for paragraph in json.loads(line)["body"].split("\n"):
                for text in _sentences(paragraph.strip()):
                    words = tuple(_TOKEN.findall(text))
                    if MIN_WORDS <= len(words) <= MAX_WORDS:
                        yield Sentence(words)


def _sentences(paragraph):
    start = 0
    for gap in _BREAK.finditer(paragraph):
        if not _ABBREVIATION.search(paragraph[start:gap.start()]):
            yield paragraph[start:gap.end()].strip()
            start = gap.end()
    if start < len(paragraph):
        yield paragraph[start:]


class Teacher:
    def __init__(self, model, collate, labels):
        self._graph, self._collate, self._labels = Graph(model, fast=True), collate, labels

    @torch.no_grad()
    def label(self, sentences, words=3000):
        """The sentences with names and trees where the teacher is sure; gold labels they have stay."""
        out = []
        for batch in cut(sentences, words):
            tensors = self._collate(batch)
            answer = self._graph.run(**dict(zip(("ids", "wpos", "shape", "mask", "wmask"), tensors.inputs)))
            sure_ner, ner = answer["ner"].softmax(-1).max(-1)
            sure_arc = answer["arcs"].softmax(-1).max(-1).values
            columns = [x.tolist() for x in (answer["heads"], answer["rels"], answer["xpos"], sure_arc, ner, sure_ner)]
            out += [self._sentence(s, *(c[i] for c in columns)) for i, s in enumerate(batch)]
        return out

    def _sentence(self, s, heads, rels, xpos, sure_arc, ner, sure_ner):
        count = range(len(s.words))
        names = tuple(NER[ner[i]] if sure_ner[i] >= SURE else None for i in count)
        if s.heads:
            return s if s.ner else replace(s, ner=names)
        sure = [sure_arc[i] >= SURE_ARC for i in count]
        return replace(s, ner=names,
                       heads=tuple(heads[i] if sure[i] else -100 for i in count),
                       rels=tuple(self._labels.rels[rels[i]] if sure[i] else None for i in count),
                       xpos=tuple(self._labels.xpos[xpos[i]] if sure[i] else None for i in count))


def telling(sentence):
    """Worth the time: it names something and few of its words are in doubt."""
    doubts = sum(name is None for name in sentence.ner)
    return any(name not in (None, "O") for name in sentence.ner) and doubts * 8 <= len(sentence.words)


def make(shared, teacher, ewt, limit, seed):
    """Names for the treebank's sentences, and news with names and trees."""
    chooser = random.Random(seed)
    unlabelled = sorted(set(news(shared)), key=lambda s: s.words)
    chosen = chooser.sample(unlabelled, min(limit, len(unlabelled)))
    return teacher.label(ewt), [s for s in teacher.label(chosen) if telling(s)]
