"""Narrows the feed-forward layers of a trained network to the hidden units that matter most; training goes on from there.

A unit's importance is the first-order change of the loss if it were gone, the mean of |activation x gradient| (Molchanov et al. 2017,
"Pruning convolutional neural networks for resource efficient inference"; for transformers Michel et al. 2019). Fewer multiplications
at the same depth cost less than a layer fewer does.
"""
import torch
from torch import nn


def importance(net, losses):
    """For each encoder layer one number a hidden unit, summed over the losses; each is a function that gives one batch's loss."""
    seen, sums, hooks = {}, {}, []

    def keep(layer, given):
        given[0].retain_grad()
        seen[layer] = given[0]

    layers = [layer.narrow for layer in net.encoder.layers]
    hooks = [layer.register_forward_pre_hook(keep) for layer in layers]
    for loss in losses:
        net.zero_grad(set_to_none=True)
        loss().backward()
        for layer in layers:
            sums[layer] = sums.get(layer, 0) + (seen[layer] * seen[layer].grad).abs().sum((0, 1)).detach()
    for hook in hooks:
        hook.remove()
    net.zero_grad(set_to_none=True)
    return [sums[layer] for layer in layers]


def narrow(net, width, importances=None):
    """Keeps the `width` most important units of every layer, in their order; the first ones if nothing is known of them."""
    for i, layer in enumerate(net.encoder.layers):
        units = torch.arange(layer.widen.out_features)
        kept = units[:width] if importances is None else importances[i].topk(width).indices.sort().values
        layer.widen = _linear(layer.widen.weight[kept], layer.widen.bias[kept])
        layer.narrow = _linear(layer.narrow.weight[:, kept], layer.narrow.bias)


def _linear(weight, bias):
    layer = nn.Linear(weight.shape[1], weight.shape[0])
    layer.weight.data, layer.bias.data = weight.detach().clone(), bias.detach().clone()
    return layer
