"""A small interpreter for the ONNX operators our exported graphs use, so that int8 models run where no ONNX Runtime is.

With `fast`, integer products are made in bfloat16 (for labelling); without, in float32 (for measuring).
"""
import numpy as np
import onnx
import torch
import torch.nn.functional as F
from onnx import numpy_helper

_TYPES = {1: torch.float32, 3: torch.int8, 6: torch.int32, 7: torch.int64, 9: torch.bool}


class Graph:
    def __init__(self, path, fast=False):
        graph = onnx.load(path).graph
        self._fast, self._nodes = fast, graph.node
        self._fixed = {i.name: torch.tensor(numpy_helper.to_array(i)) for i in graph.initializer}
        self._outputs = [o.name for o in graph.output]
        self._attributes = [{a.name: onnx.helper.get_attribute_value(a) for a in n.attribute} for n in graph.node]
        self._last = {name: i for i, n in enumerate(graph.node) for name in n.input}

    def run(self, **inputs):
        values = {**self._fixed, **inputs}
        for i, (node, attributes) in enumerate(zip(self._nodes, self._attributes)):
            arguments = [values[name] if name else None for name in node.input]
            results = getattr(self, "_" + node.op_type)(attributes, *arguments)
            for name, result in zip(node.output, results if isinstance(results, tuple) else (results,)):
                values[name] = result
            for name in node.input:
                if self._last[name] == i and name not in self._outputs:
                    values.pop(name, None)
        return {name: values[name] for name in self._outputs}

    def _MatMulInteger(self, _, a, b, a_zero, b_zero):
        a, b = a.int() - a_zero.int(), b.int() - b_zero.int()
        return (a.bfloat16() @ b.bfloat16()).float() if self._fast else a.float() @ b.float()

    def _DynamicQuantizeLinear(self, _, x):
        low, high = x.min().clamp(max=0), x.max().clamp(min=0)
        scale = (high - low) / 255
        zero = torch.round(-low / scale).clamp(0, 255)
        return (torch.round(x / scale) + zero).clamp(0, 255).to(torch.uint8), scale, zero.to(torch.uint8)

    def _MatMul(self, _, a, b):
        return (a.bfloat16() @ b.bfloat16()).float() if self._fast else a @ b

    def _Constant(self, at):
        return torch.tensor(numpy_helper.to_array(at["value"]))

    def _ConstantOfShape(self, at, size):
        value = numpy_helper.to_array(at["value"]) if "value" in at else np.zeros(1, np.float32)
        return torch.full(size.tolist(), value[0].item(), dtype=torch.tensor(value).dtype)

    def _Cast(self, at, x):
        return x.to(_TYPES[at["to"]])

    def _Unsqueeze(self, _, x, axes):
        for axis in sorted(axes.reshape(-1).tolist()):
            x = x.unsqueeze(axis)
        return x

    def _Reshape(self, _, x, size):
        return x.reshape([x.shape[i] if d == 0 else d for i, d in enumerate(size.tolist())])

    def _Slice(self, _, x, starts, ends, axes, steps=None):
        assert steps is None or set(steps.tolist()) == {1}
        for start, end, axis in zip(starts.tolist(), ends.tolist(), axes.tolist()):
            index = [slice(None)] * x.dim()
            index[axis] = slice(start, end)
            x = x[tuple(index)]
        return x

    def _Split(self, at, x, sizes):
        return x.split(sizes.tolist(), at.get("axis", 0))

    def _Gather(self, at, x, index):
        axis = at.get("axis", 0) % x.dim()
        index = torch.where(index < 0, index + x.shape[axis], index)
        size = (*x.shape[:axis], *index.shape, *x.shape[axis + 1:])
        return x.index_select(axis, index.reshape(-1)).reshape(size)

    def _GatherElements(self, at, x, index):
        return torch.gather(x, at["axis"], index)

    def _LayerNormalization(self, at, x, weight, bias):
        return F.layer_norm(x, x.shape[-1:], weight, bias, at["epsilon"])

    def _ArgMax(self, at, x):
        return x.argmax(at["axis"], keepdim=bool(at.get("keepdims", 1)))

    def _ReduceSum(self, at, x, axes):
        return x.sum(axes.tolist(), keepdim=bool(at.get("keepdims", 1)))

    def _Softmax(self, at, x):
        return x.softmax(at["axis"])

    def _Transpose(self, at, x):
        return x.permute(at["perm"])

    def _Concat(self, at, *parts):
        return torch.cat(parts, at["axis"])

    def _Expand(self, _, x, size):
        return x * torch.ones(size.tolist(), dtype=x.dtype)

    def _Div(self, _, a, b):
        return a / b if a.is_floating_point() else torch.div(a, b, rounding_mode="trunc")

    def _Shape(self, _, x):
        return torch.tensor(x.shape)

    def _Mul(self, _, a, b):
        return a * b

    def _Add(self, _, a, b):
        return a + b

    def _Sub(self, _, a, b):
        return a - b

    def _Erf(self, _, x):
        return x.erf()

    def _Relu(self, _, x):
        return x.relu()

    def _Equal(self, _, a, b):
        return a == b

    def _Not(self, _, x):
        return ~x

    def _Where(self, _, test, a, b):
        return torch.where(test, a, b)
