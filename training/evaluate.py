"""Figures: trees with gold words, and names as whole spans with their type."""
import numpy
import torch

from batches import cut
from corpora import NER


def answers(run, collate, sentences, words=2500):
    """Yields each sentence with its predicted heads, relations, tags (two), names, factuality and marks, as numbers."""
    for batch in cut(sentences, words):
        arcs, *rest = run(collate(batch))
        columns = [c.tolist() for c in (arcs.argmax(-1), *rest)]
        for i, sentence in enumerate(batch):
            yield (sentence, *(c[i][:len(sentence.words)] for c in columns))


def spans(labels):
    """(start, end, type) of each name; an I- that follows no name of its type begins one."""
    found, start = set(), None
    for i, label in enumerate([*labels, "O"]):
        if start is not None and (label[0] != "I" or label[2:] != labels[start][2:]):
            found.add((start, i, labels[start][2:]))
            start = None
        if label != "O" and start is None:
            start = i
    return found


def f1(right, given, wanted):
    return 200 * right / max(1, given + wanted)


def trees(run, collate, labels, sentences):
    words = attached = labelled = tagged = universal = 0
    subject = [0, 0, 0]
    for sentence, heads, rels, xpos, upos, *_ in answers(run, collate, sentences):
        for i in range(len(sentence.words)):
            rel = labels.rels[rels[i]]
            right = heads[i] == sentence.heads[i]
            words += 1
            attached += right
            labelled += right and rel.split(":")[0] == sentence.rels[i].split(":")[0]
            tagged += labels.xpos[xpos[i]] == sentence.xpos[i]
            universal += labels.upos[upos[i]] == sentence.upos[i]
            given, wanted = rel.startswith("nsubj"), sentence.rels[i].startswith("nsubj")
            subject = [subject[0] + (right and given and wanted), subject[1] + given, subject[2] + wanted]
    return {"words": words, "UAS": 100 * attached / words, "LAS": 100 * labelled / words,
            "XPOS": 100 * tagged / words, "UPOS": 100 * universal / words, "subject F1": f1(*subject)}


def names(run, collate, sentences):
    """Figures over persons, places and organisations; MISC by itself."""
    counts = {kind: [0, 0, 0] for kind in ("all", "PER", "LOC", "ORG", "MISC")}
    for sentence, _, _, _, _, ner, *_ in answers(run, collate, sentences):
        wanted, given = spans(sentence.ner), spans([NER[n] for n in ner])
        for kind, count in counts.items():
            of_kind = [{s for s in found if (s[2] != "MISC" if kind == "all" else s[2] == kind)} for found in (given, wanted)]
            count[0] += len(of_kind[0] & of_kind[1])
            count[1] += len(of_kind[0])
            count[2] += len(of_kind[1])
    right, given, wanted = counts["all"]
    return {"names": wanted, "P": 100 * right / max(1, given), "R": 100 * right / max(1, wanted),
            **{f"F1 {kind}": f1(*count) for kind, count in counts.items()}}


def facts(run, collate, sentences):
    pairs = [(f, max(-3, min(3, g))) for s, _, _, _, _, _, given, *_ in answers(run, collate, sentences)
             for f, g in zip(s.facts, given) if f is not None]
    wanted, given = numpy.array(pairs).T
    return {"predicates": len(pairs), "r": float(numpy.corrcoef(wanted, given)[0, 1]),
            "MAE": float(numpy.abs(wanted - given).mean())}


def report(run, collate, labels, data):
    """Every development set's line, as text."""
    rows = {**{k: trees(run, collate, labels, v) for k, v in data.dev_trees.items()},
            **{k + " names": names(run, collate, v) for k, v in data.dev_names.items()},
            "factuality": facts(run, collate, data.dev_facts)}
    return "\n".join(f"  {name}: " + " ".join(f"{k}={v:.2f}" if isinstance(v, float) else f"{k}={v}"
                                             for k, v in row.items()) for name, row in rows.items())


def in_torch(net):
    """Runs the network in float32."""
    @torch.no_grad()
    def run(batch):
        return net(*batch.inputs)
    return run
