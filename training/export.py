"""Writes the trained network as an ONNX graph for ONNX Runtime, in int8 and, to compare, in float32.

The graph is written node by node, so that it holds just what the reader needs: masks are derived from the padding, each layer's norms
and attention are single operators of ONNX Runtime, all heads share one product. Activations have fixed ranges, measured beforehand:
a sentence is read alike whatever stands beside it in its batch.
"""
import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper
from torch import nn

from model import ATTENTION_HEADS, MASKED, REL_WIDTH

OPSET, IR, RUNTIME = 17, 8, "com.microsoft"
LEVELS = 127
INPUTS = {"ids": "bt", "wpos": "bn", "shape": "bt"}
OUTPUTS = {"arcs": "bnm", "rels": "bn", "xpos": "bn", "upos": "bn", "ner": "bn", "facts": "bn", "marks": "bn", "events": "bne", "standing": "bns",
           "sources": "bnn", "recipients": "bnn"}
FLOATS = ("arcs", "facts", "events", "standing", "sources", "recipients")
CALIBRATION = 150  # batches of 1,000 words


def write(net, labels, batches, out):
    """language-model.onnx, language-model-fp32.onnx and the label files, one label a line. Batches measure the ranges."""
    net.eval()
    ranges = measure_ranges(net, batches)
    for name, int8 in (("language-model.onnx", True), ("language-model-fp32.onnx", False)):
        onnx.save(_Graph(net, labels, ranges if int8 else None).model(), str(out / name))
    for name, values in (("rel", labels.rels), ("xpos", labels.xpos), ("upos", labels.upos), ("ner", labels.ner), ("event", labels.events)):
        (out / f"{name}-labels.txt").write_text("\n".join(values) + "\n", encoding="utf8")


@torch.no_grad()
def measure_ranges(net, batches):
    """Of what goes into each linear layer, the mean over the batches of its least and its greatest value."""
    seen, hooks = {}, []
    for name, layer in net.named_modules():
        if isinstance(layer, nn.Linear):
            hooks.append(layer.register_forward_pre_hook(
                lambda _, x, name=name: seen.setdefault(name, []).append((x[0].min().item(), x[0].max().item()))))
    for batch in batches:
        net(*batch.inputs)
    for hook in hooks:
        hook.remove()
    return {name: tuple(np.mean(values, axis=0)) for name, values in seen.items()}


class _Graph:
    def __init__(self, net, labels, ranges):
        self._net, self._labels, self._ranges = net, labels, ranges
        self._nodes, self._tensors = [], {}
        self._encoder(net.encoder)
        self._heads()

    def model(self):
        value = lambda names, kind: [helper.make_tensor_value_info(n, kind(n), list(axes)) for n, axes in names.items()]
        graph = helper.make_graph(
            self._nodes, "language-model", value(INPUTS, lambda _: TensorProto.INT64),
            value(OUTPUTS, lambda n: TensorProto.FLOAT if n in FLOATS else TensorProto.INT32),
            list(self._tensors.values()))
        return helper.make_model(graph, ir_version=IR, opset_imports=[
            helper.make_opsetid("", OPSET), helper.make_opsetid(RUNTIME, 1)], producer_name="bellwether")

    def _encoder(self, encoder):
        words, shapes = self._lookup("words", encoder.words, "ids"), self._const("shapes", self._net.shapes.weight)
        count = self._node("Slice", [self._node("Shape", ["ids"]), self._const("1", [1]), self._const("2", [2])])
        places = self._node("Slice", [self._const("places", encoder.places), self._const("0", [0]), count, self._const("0", [0])])
        x = self._node("Add", [words, self._node("Gather", [shapes, "shape"])])
        x = self._node("LayerNormalization", [self._node("Add", [x, places]), *self._norm("norm", encoder.norm)], epsilon=1e-12)
        mask = self._node("Cast", [self._node("Greater", ["ids", self._const("pad", 0)])], to=TensorProto.INT32)
        for i, layer in enumerate(encoder.layers):
            at = f"encoder.layers.{i}."
            given = self._quantised(x, at + "attend")
            thirds = zip(layer.attend.weight.chunk(3), layer.attend.bias.chunk(3), ("query", "key", "value"))
            query, key, value = (self._product(given, at + name, w, b) for w, b, name in thirds)
            context = self._node("MultiHeadAttention", [query, key, value, "", mask], RUNTIME, num_heads=ATTENTION_HEADS)
            x = self._sum_norm(self._linear(context, at + "gather", layer.gather), x, at + "attended", layer.attended)
            wide = self._node("FastGelu", [self._linear(x, at + "widen", layer.widen)], RUNTIME)
            x = self._sum_norm(self._linear(wide, at + "narrow", layer.narrow), x, at + "out", layer.out)
        self._pieces = x

    def _heads(self):
        net, arrays = self._net, self._const
        last = lambda x: self._node("Unsqueeze", [x, arrays("last", [-1])])
        words = self._node("GatherND", [self._pieces, last("wpos")], batch_dims=1)
        layers = {"arc_dependent": net.arc_dependent, "arc_head": net.arc_head, "rel_dependent": net.rel_dependent,
                  "rel_head": net.rel_head, "fact_in": net.fact_in, "event_in": net.event_in, "standing_in": net.standing_in,
                  "role_of": net.role_of, "role_by": net.role_by, "xpos": net.xpos, "upos": net.upos, "ner": net.ner,
                  "marks": net.marks}
        together = self._product(self._quantised(words, "xpos"), "heads", torch.cat([x.weight for x in layers.values()]),
                                 torch.cat([x.bias for x in layers.values()]))
        sizes = arrays("sizes", [x.out_features for x in layers.values()])
        parts = dict(zip(layers, self._node("Split", [together, sizes], axis=-1, outputs=len(layers))))
        relu = {name: self._node("Relu", [parts[name]]) for name in layers if name.startswith(("arc", "rel", "fact", "event", "standing", "role"))}
        one = self._node("Gather", [self._node("Shape", ["ids"]), arrays("0", [0])])

        def with_root(name, layer):
            size = self._node("Concat", [one, arrays("1", [1]), arrays(name + ".size", [layer.out_features])], axis=0)
            root = self._node("Expand", [arrays(name + ".root", torch.relu(layer(net.root))[None, None]), size])
            return self._node("Concat", [root, relu[name]], axis=1)

        turned = self._linear(relu["arc_dependent"], "arc", net.arc)
        heads = self._node("Transpose", [with_root("arc_head", net.arc_head)], perm=[0, 2, 1])
        padding = self._node("Cast", [self._node("Equal", ["wpos", arrays("pad", 0)])], to=TensorProto.FLOAT)
        root = self._node("Expand", [arrays("real", np.zeros((1, 1), np.float32)),
                                     self._node("Concat", [one, arrays("1", [1])], axis=0)])
        mask = self._node("Mul", [self._node("Concat", [root, padding], axis=1), arrays("masked", np.float32(MASKED))])
        arcs = self._node("Add", [self._node("MatMul", [turned, heads]), self._node("Unsqueeze", [mask, arrays("1", [1])])], out="arcs")
        best = self._node("ArgMax", [arcs], axis=-1, keepdims=1)
        chosen = self._node("GatherND", [with_root("rel_head", net.rel_head), best], batch_dims=1)
        turned = self._node("Reshape", [self._linear(relu["rel_dependent"], "rel", net.rel),
                                        arrays("rel.shape", [0, 0, len(self._labels.rels), REL_WIDTH + 1])])
        turned, alone = self._node("Split", [turned, arrays("halves", [REL_WIDTH, 1])], axis=-1, outputs=2)
        scores = self._node("Add", [self._node("MatMul", [turned, last(chosen)]), alone])
        self._best("rels", self._node("Squeeze", [scores, arrays("last", [-1])]))
        for name in ("xpos", "upos", "ner", "marks"):
            self._best(name, parts[name])
        self._linear(relu["event_in"], "event_out", net.event_out, out="events")
        self._linear(relu["standing_in"], "standing_out", net.standing_out, out="standing")
        by = self._node("Transpose", [relu["role_by"]], perm=[0, 2, 1])
        for role, turn in net.roles_of.items():
            self._node("MatMul", [self._linear(relu["role_of"], "roles_of." + role, turn), by], out=role)
        facts = self._linear(relu["fact_in"], "fact_out", net.fact_out)
        self._node("Squeeze", [facts, arrays("last", [-1])], out="facts")

    def _best(self, name, scores):
        self._node("Cast", [self._node("ArgMax", [scores], axis=-1, keepdims=0)], to=TensorProto.INT32, out=name)

    def _linear(self, x, name, layer, out=None):
        return self._product(self._quantised(x, name), name, layer.weight, layer.bias, out)

    def _quantised(self, x, name):
        """The activation as unsigned bytes, with its scale and zero point; as it is, if the graph is in float32."""
        if not self._ranges:
            return x, None, None
        low, high = (float(v) for v in self._ranges[name])
        low, high = min(low, 0.0), max(high, 1e-6)
        scale = self._const(name + ".in.scale", np.float32((high - low) / 255))
        zero = self._const(name + ".in.zero", np.uint8(round(-low / (high - low) * 255)))
        return self._node("QuantizeLinear", [x, scale, zero]), scale, zero

    def _product(self, given, name, weight, bias, out=None):
        """x W + b; in int8, W by each column's own largest value."""
        x, scale, zero = given
        weight, bias = weight.detach().t().numpy(), self._const(name + ".bias", bias)
        if scale is None:
            return self._node("Add", [self._node("MatMul", [x, self._const(name + ".weight", weight)]), bias], out=out)
        values, scales = _rounded(weight, axis=0)
        return self._node("MatMulIntegerToFloat", [
            x, self._const(name + ".weight", values), scale, self._const(name + ".scale", scales[0]), zero,
            self._const("int8.zero", np.int8(0)), bias], RUNTIME, out=out)

    def _lookup(self, name, table, index):
        if not self._ranges:
            return self._node("Gather", [self._const(name, table), index])
        values, scales = _rounded(table.numpy(), axis=1)
        rows = self._node("Cast", [self._node("Gather", [self._const(name, values), index])], to=TensorProto.FLOAT)
        return self._node("Mul", [rows, self._node("Gather", [self._const(name + ".scale", scales), index])])

    def _norm(self, name, layer):
        return self._const(name + ".weight", layer.weight), self._const(name + ".bias", layer.bias)

    def _sum_norm(self, x, before, name, layer):
        return self._node("SkipLayerNormalization", [x, before, *self._norm(name, layer)], RUNTIME, epsilon=1e-12)

    def _const(self, name, value):
        if name not in self._tensors:
            array = value.detach().numpy() if isinstance(value, torch.Tensor) else np.asarray(value)
            self._tensors[name] = numpy_helper.from_array(np.ascontiguousarray(array).reshape(array.shape), name)
        return name

    def _node(self, kind, inputs, domain="", out=None, outputs=1, **attributes):
        names = [out] if out else [f"{kind}.{len(self._nodes)}.{k}" for k in range(outputs)]
        self._nodes.append(helper.make_node(kind, list(inputs), names, domain=domain, **attributes))
        return names[0] if outputs == 1 else names


def _rounded(weight, axis):
    scale = np.maximum(np.abs(weight).max(axis, keepdims=True), 1e-8) / LEVELS
    return np.clip(np.round(weight / scale), -LEVELS, LEVELS).astype(np.int8), scale.astype(np.float32)
