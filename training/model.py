"""The network: a small BERT encoder, a word-shape embedding, and heads for tags, names, biaffine dependencies, factuality, marks."""
import io
import random
import zipfile

import onnx
import torch
import torch.nn.functional as F
from onnx import numpy_helper
from torch import nn

import corpora
from features import SHAPES

WIDTH, ATTENTION_HEADS = 384, 12
ARC_WIDTH, REL_WIDTH, FACT_WIDTH, EVENT_WIDTH, ROLE_WIDTH, STANDING_WIDTH = 256, 96, 128, 128, 96, 64
DROPOUT, HEAD_DROPOUT = 0.1, 0.2
MASKED = -1e4


class _Dropper:
    """Dropout from a pool of numbers drawn once, read from a place by chance. Drawing anew takes a sixth of the training time."""
    POOL = 1 << 24

    def __init__(self):
        self._pools = {}

    def __call__(self, x, share, training):
        if not training:
            return x
        if share not in self._pools:
            self._pools[share] = (torch.rand(self.POOL) >= share).float() / (1 - share)
        start = random.randrange(self.POOL - x.numel())
        return x * self._pools[share][start:start + x.numel()].view(x.shape)


drop = _Dropper()


class StartWeights:
    """The encoder's published weights, read out of the ONNX graph inside the Maven jar."""

    def __init__(self, jar):
        with zipfile.ZipFile(jar) as files:
            name = next(n for n in files.namelist() if n.endswith(".onnx"))
            graph = onnx.load(io.BytesIO(files.read(name))).graph
        self._arrays = {i.name: torch.tensor(numpy_helper.to_array(i)) for i in graph.initializer}
        products = {n.output[0]: n.input[1] for n in graph.node if n.op_type == "MatMul"}
        # Matrices have lost their names in the graph; the bias added to their product still tells.
        self._matrix_of = {name: products[other] for n in graph.node if n.op_type == "Add"
                           for name, other in (tuple(n.input), tuple(n.input)[::-1])
                           if name in self._arrays and other in products}

    def array(self, name):
        return self._arrays[name].clone()

    def linear(self, *names):
        """One layer of several side by side."""
        weight = torch.cat([self._arrays[self._matrix_of[n + ".bias"]].t() for n in names])
        layer = nn.Linear(weight.shape[1], weight.shape[0])
        layer.weight.data = weight.contiguous()
        layer.bias.data = torch.cat([self.array(n + ".bias") for n in names])
        return layer

    def norm(self, name):
        layer = nn.LayerNorm(WIDTH, 1e-12)
        layer.weight.data, layer.bias.data = self.array(name + ".weight"), self.array(name + ".bias")
        return layer


class EncoderLayer(nn.Module):
    def __init__(self, start, index):
        super().__init__()
        at = f"encoder.layer.{index}."
        own = at + "attention.self."
        self.attend = start.linear(own + "query", own + "key", own + "value")
        self.gather = start.linear(at + "attention.output.dense")
        self.widen = start.linear(at + "intermediate.dense")
        self.narrow = start.linear(at + "output.dense")
        self.attended = start.norm(at + "attention.output.LayerNorm")
        self.out = start.norm(at + "output.LayerNorm")

    def forward(self, x, bias):
        batch, length, _ = x.shape
        each = WIDTH // ATTENTION_HEADS
        query, key, value = (part.view(batch, length, ATTENTION_HEADS, each).transpose(1, 2)
                             for part in self.attend(x).split(WIDTH, -1))
        weights = F.softmax((query @ key.transpose(2, 3)).float() / each ** 0.5 + bias, -1).to(value.dtype)
        context = (weights @ value).transpose(1, 2).reshape(batch, length, WIDTH)
        x = self.attended(x + drop(self.gather(context), DROPOUT, self.training))
        return self.out(x + drop(self.narrow(F.gelu(self.widen(x))), DROPOUT, self.training))


class Encoder(nn.Module):
    def __init__(self, start, layers):
        super().__init__()
        self.register_buffer("words", start.array("embeddings.word_embeddings.weight"))  # stays as published
        self.places = nn.Parameter(start.array("embeddings.position_embeddings.weight")
                                   + start.array("embeddings.token_type_embeddings.weight")[0])
        self.norm = start.norm("embeddings.LayerNorm")
        self.layers = nn.ModuleList(EncoderLayer(start, i) for i in range(layers))

    def forward(self, ids, shapes, mask):
        x = F.embedding(ids, self.words) + shapes + self.places[:ids.shape[1]]
        x = drop(self.norm(x), DROPOUT, self.training)
        bias = (1 - mask.float())[:, None, None, :] * MASKED
        for layer in self.layers:
            x = layer(x, bias)
        return x.float()


class LanguageModel(nn.Module):
    """Corpora whose names follow other conventions teach the encoder through heads of their own, which are not exported."""

    def __init__(self, start, layers, labels):
        super().__init__()
        self.encoder = Encoder(start, layers)
        self.shapes = nn.Embedding(SHAPES, WIDTH)
        self.shapes.weight.data *= 0.02
        self.root = nn.Parameter(torch.randn(WIDTH) * 0.05)
        self.xpos, self.upos = nn.Linear(WIDTH, len(labels.xpos)), nn.Linear(WIDTH, len(labels.upos))
        self.ner, self.marks = nn.Linear(WIDTH, len(labels.ner)), nn.Linear(WIDTH, len(labels.marks))
        self.other_ner = nn.ModuleList(nn.Linear(WIDTH, len(labels.ner)) for _ in corpora.OTHER_CONVENTIONS)
        self.fact_in, self.fact_out = nn.Linear(WIDTH, FACT_WIDTH), nn.Linear(FACT_WIDTH, 1)
        self.event_in, self.event_out = nn.Linear(WIDTH, EVENT_WIDTH), nn.Linear(EVENT_WIDTH, len(labels.events))
        self.role_of, self.role_by = nn.Linear(WIDTH, ROLE_WIDTH), nn.Linear(WIDTH, ROLE_WIDTH)
        self.roles_of = nn.ModuleDict({role: _small(ROLE_WIDTH, ROLE_WIDTH) for role in corpora.ROLES})
        self.standing_in, self.standing_out = nn.Linear(WIDTH, STANDING_WIDTH), nn.Linear(STANDING_WIDTH, len(labels.standing))
        self.arc_head, self.arc_dependent = nn.Linear(WIDTH, ARC_WIDTH), nn.Linear(WIDTH, ARC_WIDTH)
        self.arc = _small(ARC_WIDTH, ARC_WIDTH)
        self.rel_head, self.rel_dependent = nn.Linear(WIDTH, REL_WIDTH), nn.Linear(WIDTH, REL_WIDTH)
        self.rel = _small(REL_WIDTH, len(labels.rels) * (REL_WIDTH + 1))

    def states(self, ids, wpos, shape, mask):
        """One state a word: that of its first piece."""
        pieces = self.encoder(ids, F.embedding(shape, self.shapes.weight), mask)
        return torch.gather(pieces, 1, wpos[:, :, None].expand(-1, -1, WIDTH))

    def arcs(self, words, wmask):
        """Scores [b, n, n + 1] of every head for every word, and the candidate heads, the root first."""
        candidates = torch.cat([self.root.expand(words.shape[0], 1, WIDTH), words], 1)
        heads = self._drop(F.relu(self.arc_head(candidates)))
        dependents = self._drop(F.relu(self.arc_dependent(words)))
        scores = self.arc(dependents) @ heads.transpose(1, 2)
        return scores.float() + (1 - wmask.float())[:, None, :] * MASKED, candidates

    def relations(self, words, candidates, heads):
        """Scores [b, n, r] of every relation of each word to the given head."""
        chosen = torch.gather(candidates, 1, heads[:, :, None].expand(-1, -1, WIDTH))
        head = self._drop(F.relu(self.rel_head(chosen)))
        dependent = self._drop(F.relu(self.rel_dependent(words)))
        turned = self.rel(dependent).view(*heads.shape, -1, REL_WIDTH + 1)
        return ((turned[..., :-1] * head[:, :, None, :]).sum(-1) + turned[..., -1]).float()

    def factuality(self, words):
        """Score [b, n] of every word, were it a predicate: -3 certainly not, 3 certainly so."""
        return self.fact_out(self._drop(F.relu(self.fact_in(words)))).squeeze(-1).float()

    def events(self, words):
        """Scores [b, n, e] of every type of event that each word may trigger."""
        return self.event_out(self._drop(F.relu(self.event_in(words)))).float()

    def roles(self, words):
        """For each role, scores [b, n, n] of every word as the head of one who fills it in the event that the first word triggers."""
        of, by = self._drop(F.relu(self.role_of(words))), self._drop(F.relu(self.role_by(words)))
        return {role: (turn(of) @ by.transpose(1, 2)).float() for role, turn in self.roles_of.items()}

    def standing(self, words):
        """Scores [b, n, s] of every way in which the event that a word triggers may be told: as a fact, as denied ..."""
        return self.standing_out(self._drop(F.relu(self.standing_in(words)))).float()

    def forward(self, ids, wpos, shape, mask, wmask):
        words = self.states(ids, wpos, shape, mask)
        arcs, candidates = self.arcs(words, wmask)
        rels = self.relations(words, candidates, arcs.argmax(-1)).argmax(-1)
        return (arcs, rels.int(), self.xpos(words).argmax(-1).int(), self.upos(words).argmax(-1).int(),
                self.ner(words).argmax(-1).int(), self.factuality(words), self.marks(words).argmax(-1).int(),
                self.events(words), self.standing(words), *self.roles(words).values())

    def _drop(self, x):
        return drop(x, HEAD_DROPOUT, self.training)


def _small(inputs, outputs):
    """Half of a bilinear form, near zero at the start; its bias scores the other half by itself."""
    layer = nn.Linear(inputs, outputs)
    layer.weight.data.normal_(0, 0.02)
    layer.bias.data.zero_()
    return layer
