"""Finishes the heads that tell events on the trained encoder's states: they learn from few sentences, and many passes over them are cheap
once the encoder stands still."""
import random

import torch
import torch.nn.functional as F

from batches import IGNORE, cut

PASSES, WORDS, RATE, NEWS = 15, 4096, 1e-3, 6000


@torch.no_grad()
def states(net, collate, sentences):
    """The state of every word whose type of event is known, and the type."""
    net.eval()
    kept, types = [], []
    for batch in map(collate, cut(sentences, 2500)):
        words = net.states(batch.ids, batch.wpos, batch.shape, batch.mask)
        known = batch.events != IGNORE
        kept.append(words[known])
        types.append(batch.events[known])
    return torch.cat(kept), torch.cat(types)


def events(net, collate, data, weights, log):
    """Trains event_in and event_out alone, with a falling rate."""
    words, types = states(net, collate, data.events + random.sample(data.event_news, min(NEWS, len(data.event_news))))
    net.train()
    optimiser = torch.optim.AdamW([*net.event_in.parameters(), *net.event_out.parameters()], lr=RATE, weight_decay=0.01)
    steps = PASSES * (len(types) // WORDS + 1)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda step: max(0.02, 1 - step / steps))
    for turn in range(PASSES):
        total = 0.0
        for some in torch.randperm(len(types)).split(WORDS):
            loss = F.cross_entropy(net.events(words[some]), types[some], weights)
            optimiser.zero_grad(set_to_none=True)
            loss.backward()
            optimiser.step()
            schedule.step()
            total += loss.item() * len(some) / len(types)
        log(f"events, pass {turn + 1} of {PASSES}: {len(types)} words, loss {total:.3f}")
