"""Writes the trained network as ONNX: once in float32, once with int8 weights put into the graph by hand."""
import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

from corpora import Sentence

OPSET = 17
LEVELS = 127
LARGE_TABLE = 20000  # rows of an embedding table worth quantising
INPUTS = ("ids", "wpos", "shape", "mask", "wmask")
OUTPUTS = ("heads", "rels", "xpos", "ner", "arcs")
_AXES = {**{k: {0: "b", 1: "t"} for k in ("ids", "shape", "mask")}, "wpos": {0: "b", 1: "n"}, "wmask": {0: "b", 1: "m"},
         **{k: {0: "b", 1: "n"} for k in ("heads", "rels", "xpos", "ner")}, "arcs": {0: "b", 1: "n", 2: "m"}}


def write(net, labels, collate, out):
    """language-model-fp32.onnx, language-model.onnx (int8) and the label files, one label a line."""
    net.eval()
    example = collate([Sentence(tuple("The minister left the capital on Monday .".split())), Sentence(("He", "left"))])
    full = out / "language-model-fp32.onnx"
    torch.onnx.export(net, example.inputs, str(full), opset_version=OPSET, input_names=list(INPUTS),
                      output_names=list(OUTPUTS), dynamic_axes=_AXES)
    quantised = quantise(onnx.load(full))
    onnx.checker.check_model(quantised)
    onnx.save(quantised, str(out / "language-model.onnx"))
    for name, values in (("rel", labels.rels), ("xpos", labels.xpos), ("ner", labels.ner)):
        (out / f"{name}-labels.txt").write_text("\n".join(values) + "\n", encoding="utf8")


def quantise(model):
    """Products with a fixed matrix in integers, the word table by rows; everything else stays float32."""
    graph = model.graph
    weights = {i.name: numpy_helper.to_array(i) for i in graph.initializer}
    writer = _Writer()
    for node in graph.node:
        if node.op_type == "MatMul" and node.input[1] in weights and weights[node.input[1]].ndim == 2:
            writer.product(node, weights[node.input[1]])
        elif node.op_type == "Gather" and node.input[0] in weights and len(weights[node.input[0]]) > LARGE_TABLE:
            writer.lookup(node, weights[node.input[0]])
        else:
            writer.nodes.append(node)
    used = {name for node in writer.nodes for name in node.input}
    tensors = [i for i in graph.initializer if i.name in used] + list(writer.tensors.values())
    del graph.node[:], graph.initializer[:]
    graph.node.extend(writer.nodes)
    graph.initializer.extend(tensors)
    return model


class _Writer:
    def __init__(self):
        self.nodes, self.tensors, self._quantised = [], {}, set()

    def product(self, node, weight):
        """x W becomes (x_q W_q) s_x s_W: x by the tensor's own range when it runs, W by each column's largest value."""
        (x, name), out = node.input, node.output[0]
        self._weight(name, weight, axis=0)
        self._tensor(name + ".zero", np.zeros((), np.int8))
        if x not in self._quantised:
            self._quantised.add(x)
            self._node("DynamicQuantizeLinear", [x], [x + ".int8", x + ".scale", x + ".zero"])
        self._node("MatMulInteger", [x + ".int8", name + ".int8", x + ".zero", name + ".zero"], [out + ".int32"])
        self._node("Cast", [out + ".int32"], [out + ".float"], to=TensorProto.FLOAT)
        self._node("Mul", [x + ".scale", name + ".scale"], [out + ".scales"])
        self._node("Mul", [out + ".float", out + ".scales"], [out])

    def lookup(self, node, table):
        name, index, out = node.input[0], node.input[1], node.output[0]
        self._weight(name, table, axis=1)
        self._node("Gather", [name + ".int8", index], [out + ".row"], axis=0)
        self._node("Gather", [name + ".scale", index], [out + ".rowscale"], axis=0)
        self._node("Cast", [out + ".row"], [out + ".float"], to=TensorProto.FLOAT)
        self._node("Mul", [out + ".float", out + ".rowscale"], [out])

    def _weight(self, name, weight, axis):
        scale = np.maximum(np.abs(weight).max(axis, keepdims=True), 1e-8) / LEVELS
        values = np.clip(np.round(weight / scale), -LEVELS, LEVELS).astype(np.int8)
        self._tensor(name + ".int8", values)
        self._tensor(name + ".scale", (scale[0] if axis == 0 else scale).astype(np.float32))

    def _tensor(self, name, values):
        self.tensors[name] = numpy_helper.from_array(values, name)

    def _node(self, kind, inputs, outputs, **attributes):
        self.nodes.append(helper.make_node(kind, inputs, outputs, name=outputs[0], **attributes))
