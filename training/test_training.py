"""`python3 -m unittest` in this folder. No corpora needed: the sentences are made up."""
import gzip
import tempfile
import unittest
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import onnx
import torch

import corpora
import export
import narrow
import own
import polish
from batches import IGNORE, Collator, Labels, Stream
from corpora import Sentence, bio, conllu, silver
from evaluate import spans
from features import CLS, MAX_PIECES, SEP, UNK, WordPieces, shape
from model import WIDTH, LanguageModel
from train import LAST_RATE, NAMES, loss_of, rate

PIECES = WordPieces({"the": 1, "min": 2, "##ister": 3, "##s": 4, "-": 5, "cafe": 6})

TREE = """# newdoc id = made-up
# sent_id = 1
1\tEnvoy\tenvoy\tNOUN\tNNP\t_\t2\tnmod:desc\t_\tEntity=(1-person-new-x
2\tAda\tAda\tPROPN\tNNP\t_\t4\tnsubj:pass\t_\t_
3\tHill\tHill\tPROPN\tNNP\t_\t2\tflat\t_\tEntity=1)
4\tjoined\tjoin\tVERB\tVBD\t_\t0\troot\t_\t_
4.1\tgone\tgo\tVERB\tVBD\t_\t_\t_\t_\t_
5\tthe\tthe\tDET\tDT\t_\t6\tdet\t_\tEntity=(2-organization-new-x
6\tMinistry\tMinistry\tPROPN\tNNP\t_\t4\tobj\t_\t_
7\tof\tof\tADP\tIN\t_\t8\tcase\t_\t_
8\tTrade\tTrade\tPROPN\tNNP\t_\t6\tnmod:poss\t_\tEntity=2)
9\tin\tin\tADP\tIN\t_\t10\tcase\t_\t_
10\tOslo\tOslo\tPROPN\tNNP\t_\t4\tobl\t_\tEntity=(3-place-new-x)

"""


def written(text):
    path = Path(tempfile.mkstemp()[1])
    path.write_text(text, encoding="utf8")
    return path


class Features(unittest.TestCase):
    def test_shapes(self):
        wanted = {"mid-20s": 0, "Minsk": 1, "U.S.": 1, "F-16": 1, "NATO": 2, "EU27": 2, "A": 3, "2019": 4, "iPhone5": 4,
                  "McCain": 5, "...": 6}
        self.assertEqual(wanted, {word: shape(word) for word in wanted})

    def test_pieces(self):
        self.assertEqual((2, 3, 4), PIECES("Ministers"))
        self.assertEqual((1, 5, 6), PIECES("the-Café"))
        self.assertEqual((UNK,), PIECES("minx"))
        self.assertEqual(8, len(PIECES("-" * 20)))


class Corpora(unittest.TestCase):
    def test_conllu_tree_and_names(self):
        [sentence] = conllu(written(TREE), names=True)
        self.assertEqual("made-up", sentence.document)
        self.assertEqual((2, 4, 2, 0, 6, 4, 8, 6, 10, 4), sentence.heads)
        self.assertEqual(("nmod", "nsubj:pass", "flat", "root", "det", "obj", "case", "nmod", "case", "obl"), sentence.rels)
        self.assertEqual(("O", "B-PER", "I-PER", "O", "O", "B-ORG", "I-ORG", "I-ORG", "O", "B-LOC"), sentence.ner)

    def test_bio_keeps_the_types_it_knows(self):
        [first, second] = bio(written("Oslo\tB-location\nrose\tO\n\nCats\tB-creative-work\n"), corpora.TWEETS)
        self.assertEqual(("B-LOC", "O"), first.ner)
        self.assertEqual(("O",), second.ner)

    def test_silver_keeps_what_its_judges_agree_on(self):
        path = Path(tempfile.mkstemp(suffix=".gz")[1])
        with gzip.open(path, "wt", encoding="utf8") as out:
            out.write("Oslo\tNNP\t2\tnsubj:pass\tB-LOC\tS\nrose\t_\t-1\t_\t_\tO\n\nNo\t_\t-1\t_\tO\tO\n\n")
        [parsed, unparsed] = silver(path)
        self.assertEqual(((2, -100), ("nsubj:pass", None), ("NNP", None)), (parsed.heads, parsed.rels, parsed.xpos))
        self.assertEqual((("B-LOC", None), ("S", "O")), (parsed.ner, parsed.marks))
        self.assertEqual((None, None, ("O",)), (unparsed.heads, unparsed.rels, unparsed.ner))


    def test_events_keep_what_is_known(self):
        path = Path(tempfile.mkstemp(suffix=".gz")[1])
        with gzip.open(path, "wt", encoding="utf8") as out:
            out.write("Police\tNNS\tNOUN\t2\tnsubj\tO\t1.00\tO\t_\t_\t_\ndetained\tVBD\tVERB\t0\troot\tO\t2.50\tCOERCE\tASSERTED\t1\t-\n"
                      "him\tPRP\tPRON\t2\tobj\tO\t0.10\t_\t_\t_\t_\n\n")
        [sentence] = corpora.events(path)
        self.assertEqual((("Police", "detained", "him"), ("O", "COERCE", None)), (sentence.words, sentence.events))
        self.assertEqual(((2, 0, 2), ("nsubj", "root", "obj"), (None, 2.5, None)), (sentence.heads, sentence.rels, sentence.facts))
        self.assertEqual(((None, "ASSERTED", None), (None, (0,), None), (None, (), None)),
                         (sentence.standing, sentence.sources, sentence.recipients))


class Own(unittest.TestCase):
    def test_every_slot_is_filled_and_labelled(self):
        made = own.sentences(2000, 1)
        kinds = {label for s in made for label in s.ner}
        self.assertEqual(set(corpora.NER), kinds)
        for sentence in made:
            self.assertEqual(len(sentence.words), len(sentence.ner))
            self.assertNotRegex(" ".join(sentence.words), r"[{}]")
        self.assertEqual(made, own.sentences(2000, 1))


LABELS = Labels(("root", "nsubj"), ("NN", "VB"), ("NOUN", "VERB"))


class Batches(unittest.TestCase):
    def setUp(self):
        self.collate = Collator(PIECES, LABELS)

    def test_layout(self):
        batch = self.collate([Sentence(("the", "Ministers"), ner=("O", "B-ORG")), Sentence(("the",))])
        self.assertEqual([[CLS, 1, 2, 3, 4, SEP], [CLS, 1, SEP, 0, 0, 0]], batch.ids.tolist())
        self.assertEqual([[1, 2], [1, 0]], batch.wpos.tolist())
        self.assertEqual([[6, 0, 1, 1, 1, 6], [6, 0, 6, 6, 6, 6]], batch.shape.tolist())
        self.assertEqual([[1, 1, 1], [1, 1, 0]], batch.wmask.tolist())
        self.assertEqual([[0, 5], [IGNORE, IGNORE]], batch.ner.tolist())
        self.assertEqual([[IGNORE, IGNORE]] * 2, batch.heads.tolist())

    def test_long_sentence_is_cut(self):
        batch = self.collate([Sentence(("the",) * 300)])
        self.assertEqual(MAX_PIECES + 1, batch.ids.shape[1])
        self.assertEqual(MAX_PIECES, batch.wpos.max().item())

    def test_stream_goes_on_where_it_was(self):
        stream = Stream(lambda: [Sentence((str(i),) * 3) for i in range(9)], 6)
        stream.next()
        queue, passes = stream.state()
        copy = Stream(lambda: [], 6)
        copy.restore((list(queue), passes))
        self.assertEqual(stream.next(), copy.next())


class Scores(unittest.TestCase):
    def test_spans(self):
        self.assertEqual({(0, 2, "PER"), (2, 3, "PER"), (3, 4, "LOC")}, spans(["B-PER", "I-PER", "B-PER", "I-LOC"]))

    def test_rate_is_flat_then_falls(self):
        self.assertEqual([1.0, 1.0], [rate(step, 1000) for step in (200, 399)])
        self.assertAlmostEqual(0.5, rate(700, 1000))
        self.assertEqual(LAST_RATE, rate(999, 1000))


class Start:
    """Stands for the published weights: two small layers of chance."""

    def array(self, name):
        rows = 200 if "word_embeddings" in name else 300
        return torch.randn(rows, WIDTH) * 0.1

    def linear(self, *names):
        wide, narrow = ("intermediate" in names[0], names[0].endswith("1.output.dense") or names[0].endswith("0.output.dense"))
        return torch.nn.Linear(4 * WIDTH if narrow and "attention" not in names[0] else WIDTH,
                               (4 if wide else len(names)) * WIDTH)

    def norm(self, name):
        return torch.nn.LayerNorm(WIDTH, 1e-12)


class Network(unittest.TestCase):
    def setUp(self):
        torch.manual_seed(1)
        self.net = LanguageModel(Start(), 2, LABELS)
        self.collate = Collator(PIECES, LABELS)

    def loss(self, sentence):
        return loss_of(self.net.eval(), self.collate([sentence]), NAMES).item()

    def test_a_corpus_without_misc_does_not_punish_it(self):
        with torch.no_grad():
            self.net.ner.weight.zero_()
            self.net.ner.bias.copy_(torch.tensor([0.0] * 7 + [20.0, 0.0]))
        words, labels = ("the", "ministers"), ("O", "O")
        self.assertLess(self.loss(Sentence(words, ner=labels, convention=corpora.NO_MISC)), 0.01)
        self.assertGreater(self.loss(Sentence(words, ner=labels, convention=corpora.CONLL)), 10)

    def test_other_conventions_have_heads_of_their_own(self):
        with torch.no_grad():
            self.net.ner.bias.fill_(float("nan"))
        self.assertTrue(np.isfinite(self.loss(Sentence(("the",) * 2, ner=("O", "O"), convention=corpora.TWEETS))))

    def test_narrowing_keeps_the_units_that_matter(self):
        layer = self.net.encoder.layers[0]
        kept = 3 * WIDTH
        for each in self.net.encoder.layers:  # a quarter of the units says nothing
            each.narrow.weight.data[:, :WIDTH] = 0
        batch = self.collate([Sentence(("the", "ministers"), ner=("O", "B-ORG"))])
        before = self.net.eval().states(*batch.inputs[:4])
        judged = narrow.importance(self.net, [lambda: loss_of(self.net, batch, NAMES)])
        narrow.narrow(self.net, kept, judged)
        self.assertEqual((kept, WIDTH), tuple(layer.widen.weight.shape))
        self.assertTrue(torch.allclose(before, self.net.states(*batch.inputs[:4]), atol=1e-5))

    def test_heads_of_events_are_finished_on_frozen_states(self):
        told = Sentence(("ministers", "the"), events=("COERCE", "O"), standing=("NEGATED", None), sources=((1,), None), recipients=((), None))
        none = Sentence(("the",) * 2, events=("O", None))
        data = SimpleNamespace(events=[told, none] * 20)
        before = [p.clone() for p in self.net.encoder.parameters()]
        polish.events(self.net, self.collate, data, lambda text: None)
        self.assertTrue(all(torch.equal(a, b) for a, b in zip(before, self.net.encoder.parameters())))
        batch = self.collate([told])
        words = self.net.eval().states(*batch.inputs[:4])
        self.assertEqual(corpora.EVENTS.index("COERCE"), self.net.events(words).argmax(-1)[0, 0].item())
        self.assertEqual(corpora.STANDING.index("NEGATED"), self.net.standing(words).argmax(-1)[0, 0].item())
        roles = self.net.roles(words)
        self.assertEqual([False, True], (roles["sources"][0, 0] > 0).tolist())
        self.assertEqual([False, False], (roles["recipients"][0, 0] > 0).tolist())

    def test_export_has_what_the_reader_wants(self):
        out = Path(tempfile.mkdtemp())
        batch = self.collate([Sentence(("the", "ministers")), Sentence(("the",))])
        export.write(self.net, LABELS, [batch], out)
        int8, full = (onnx.load(out / name) for name in ("language-model.onnx", "language-model-fp32.onnx"))
        for model in (int8, full):
            onnx.checker.check_model(model)
            self.assertEqual(list(export.INPUTS), [i.name for i in model.graph.input])
            self.assertEqual(list(export.OUTPUTS), [o.name for o in model.graph.output])
        kinds = [node.op_type for node in int8.graph.node]
        self.assertEqual(2 * 6 + 8, kinds.count("MatMulIntegerToFloat"))
        self.assertNotIn("MatMulIntegerToFloat", [node.op_type for node in full.graph.node])
        self.assertEqual(["root", "nsubj"], (out / "rel-labels.txt").read_text().split())

    def test_rounding_is_within_half_a_step(self):
        weight = np.random.default_rng(1).standard_normal((32, 8)).astype(np.float32)
        values, scales = export._rounded(weight, axis=0)
        self.assertLessEqual((np.abs(values * scales - weight) / scales).max(), 0.501)


if __name__ == "__main__":
    unittest.main()
