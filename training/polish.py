"""What the heads that tell events learn from; and their finish on the trained encoder's states: their sentences are few, and many passes over
them are cheap once the encoder stands still."""
import random

import torch
import torch.nn.functional as F

import corpora
from batches import IGNORE, cut

PASSES, RATE = 15, 1e-3
NONE_WEIGHTS = torch.tensor([0.5] + [1.0] * (len(corpora.EVENTS) - 1))  # eight words of ten tell no event
STANDING_WEIGHT, ROLE_WEIGHT = 0.3, 0.3


def loss(net, words, batch):
    """Of what kind of event each word triggers, how it is told, and who takes part in it."""
    total = F.cross_entropy(net.events(words).flatten(0, 1), batch.events.flatten(), NONE_WEIGHTS, ignore_index=IGNORE)
    if (batch.standing != IGNORE).any():
        total = total + STANDING_WEIGHT * F.cross_entropy(net.standing(words).flatten(0, 1), batch.standing.flatten(), ignore_index=IGNORE)
    scores = net.roles(words)
    for role, (places, filled) in batch.roles.items():
        if len(places):
            given = scores[role][places[:, 0], places[:, 1]]
            real = batch.wmask[:, 1:][places[:, 0]].float()
            each = F.binary_cross_entropy_with_logits(given, filled, reduction="none") * real
            total = total + ROLE_WEIGHT * each.sum() / len(places)
    return total


def events(net, collate, data, log):
    """Trains the heads of events alone, with a falling rate."""
    net.eval()
    with torch.no_grad():
        kept = [(net.states(batch.ids, batch.wpos, batch.shape, batch.mask), batch) for batch in map(collate, cut(data.events, 2500))]
    net.train()
    heads = [p for layer in (net.event_in, net.event_out, net.standing_in, net.standing_out, net.role_of, net.role_by, net.roles_of)
             for p in layer.parameters()]
    optimiser = torch.optim.AdamW(heads, lr=RATE, weight_decay=0.01)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda step: max(0.02, 1 - step / (PASSES * len(kept))))
    for turn in range(PASSES):
        total = 0.0
        random.shuffle(kept)
        for words, batch in kept:
            lost = loss(net, words, batch)
            optimiser.zero_grad(set_to_none=True)
            lost.backward()
            optimiser.step()
            schedule.step()
            total += lost.item() / len(kept)
        log(f"events, pass {turn + 1} of {PASSES}: loss {total:.3f}")
