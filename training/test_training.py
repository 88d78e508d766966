"""`python3 -m unittest` in this folder. No corpora needed: the sentences are made up."""
import tempfile
import unittest
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

import export
from batches import IGNORE, Collator, Labels, Stream
from corpora import Sentence, bio, conllu
from evaluate import spans
from features import CLS, MAX_PIECES, SEP, UNK, WordPieces, shape
from onnx_run import Graph
from train import rate

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

    def test_bio_keeps_three_types(self):
        [first, second] = bio(written("Oslo\tB-location\nrose\tO\n\nCats\tB-creative-work\n"))
        self.assertEqual(("B-LOC", "O"), first.ner)
        self.assertEqual(("O",), second.ner)


class Batches(unittest.TestCase):
    def setUp(self):
        self.collate = Collator(PIECES, Labels(("root",), ("NN",)))

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
        self.assertEqual(0.03, rate(999, 1000))


class Export(unittest.TestCase):
    def test_int8_product_is_near(self):
        rng = np.random.default_rng(1)
        weight, x = (rng.standard_normal(size).astype(np.float32) for size in ((32, 8), (5, 32)))
        graph = helper.make_graph(
            [helper.make_node("MatMul", ["x", "w"], ["y"])], "one",
            [helper.make_tensor_value_info("x", TensorProto.FLOAT, ["b", 32])],
            [helper.make_tensor_value_info("y", TensorProto.FLOAT, ["b", 8])], [numpy_helper.from_array(weight, "w")])
        model = export.quantise(helper.make_model(graph, opset_imports=[helper.make_opsetid("", export.OPSET)]))
        onnx.checker.check_model(model)
        self.assertIn("MatMulInteger", [node.op_type for node in model.graph.node])
        path = Path(tempfile.mkstemp(suffix=".onnx")[1])
        onnx.save(model, str(path))
        got = Graph(path).run(x=torch.from_numpy(x))["y"].numpy()
        self.assertLess(np.abs(got - x @ weight).max(), 0.02 * np.abs(x @ weight).max())


if __name__ == "__main__":
    unittest.main()
