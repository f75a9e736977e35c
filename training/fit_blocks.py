#!/usr/bin/env python3
"""Fits the models that tell article text from the rest of a page, and writes them as a data file.

usage: fit_blocks.py PROGRAM SET... [--out FILE] [--folds N] [--scorer score.py]

PROGRAM  build/release/training/block_features
SET      a folder with pages in html/ or text/ (gzip'd or not) and ground-truth.json: {id: {"articleBody", ...}}, or
         {id: {"part", "of"}} for the same text as another set beside it, or {id: {"with": [segments of the article],
         "without": [segments of the rest]}}, of which only the blocks with a segment are learned from
--out    where to write the model (default: none, only the cross-validation is printed)
--folds  of the cross-validation by page (default 5; 0: none)
--scorer score.py of the evaluation, whose figures the cross-validation prints

Two models of gradient-boosted trees (Friedman 2001) over the features of analysis/page/features.h: the first sees each
block, its containers and neighbours; the second also what the first made of the whole page (stacking, Wolpert
1992), learned from out-of-fold probabilities. A block's label is whether most of its words stand in the article.
Needs python3-sklearn. The same input gives the same file.
"""
import argparse
import difflib
import gzip
import importlib.util
import json
import pathlib
import re
import subprocess
import tempfile

import numpy
from sklearn.ensemble import HistGradientBoostingClassifier

WORD = re.compile(r"\w+")
BAGS = 3
INNER_FOLDS = 4
SEGMENT_WEIGHT = 4.0
SCALE = 0.85  # as in analysis/page/verdicts.cpp


def gold_of(folder):
    gold = json.loads((folder / "ground-truth.json").read_text(encoding="utf-8"))
    parts = {g["part"] for g in gold.values() if "of" in g}
    other = {p: json.loads((folder.parent / p / "ground-truth.json").read_text(encoding="utf-8")) for p in parts}
    return {i: {**other[g["part"]][g["of"]], "part": g["part"]} if "of" in g else g for i, g in gold.items()}


class Pages:
    """Pages unpacked into a temporary folder, with their gold text and what PROGRAM says of them."""

    def __init__(self, program, folders, work):
        self.program, self.files, self.pages = program, [], []
        gold = {}
        for folder in map(pathlib.Path, folders):
            texts = gold_of(folder)
            for file in sorted((folder / ("html" if (folder / "html").is_dir() else "text")).iterdir()):
                name = file.name.removesuffix(".gz")
                identifier = name.rsplit(".", 1)[0]
                if identifier not in texts or identifier in gold:  # the first set's gold counts
                    continue
                data = gzip.decompress(file.read_bytes()) if file.suffix == ".gz" else file.read_bytes()
                (work / name).write_bytes(data)
                gold[identifier] = {**texts[identifier], "set": folder.name}
                self.files.append(str(work / name))
        self.work = work
        for page in self.run():
            page["gold"] = gold[page["id"]]
            if "articleBody" in page["gold"]:
                page["label"], page["weight"] = labels(page["texts"], page["gold"]["articleBody"])
            else:
                page["label"], page["weight"] = segment_labels(page["texts"], page["gold"])
            page["matrix"] = numpy.array(page.pop("columns"), dtype=numpy.float32).T.reshape(len(page["texts"]), -1)
            self.pages.append(page)
        self.names = self.pages[0]["names"]

    def run(self, *options):
        out = subprocess.run([self.program, *options, *self.files], stdout=subprocess.PIPE, check=True).stdout
        return [json.loads(line) for line in out.decode("utf-8").splitlines()]

    def with_context(self, probabilities):
        """The matrices of the second model, and its names."""
        file = self.work / "probabilities.ndjson"
        file.write_text("".join(json.dumps({"id": p["id"], "probability": [float(x) for x in q]}) + "\n" for p, q in zip(self.pages, probabilities)))
        contexts = self.run("--probabilities", str(file))
        return [numpy.hstack([p["matrix"], numpy.array(c["columns"], dtype=numpy.float32).T.reshape(len(p["texts"]), -1)])
                for p, c in zip(self.pages, contexts)], self.names + contexts[0]["names"]


def labels(texts, body):
    """Whether most words of each block stand in the article, in its order; and how much a block weighs."""
    blocks = [WORD.findall(t.lower()) for t in texts]
    words = [w for b in blocks for w in b]
    owner = [i for i, b in enumerate(blocks) for _ in b]
    found = numpy.zeros(len(blocks))
    matcher = difflib.SequenceMatcher(None, words, WORD.findall(body.lower()), autojunk=False)
    for begin, _, size in matcher.get_matching_blocks():
        for i in range(begin, begin + size):
            found[owner[i]] += 1
    sizes = numpy.array([len(b) for b in blocks], dtype=float)
    return found > sizes / 2, numpy.minimum(sizes, 60) / 10 + 0.3


def segment_labels(texts, gold):
    """The same from segments: a block with one is known, of all others nothing is."""
    folded = [" ".join(t.split()) for t in texts]
    has = lambda name: numpy.array([any(" ".join(s.split()) in t for s in gold[name]) for t in folded], dtype=bool)
    good, bad = has("with"), has("without")
    return good, numpy.where(good != bad, SEGMENT_WEIGHT, 0.0)


class Bag:
    """The mean of a few boosted models that differ in their seed and in the pages they see."""

    def __init__(self, matrices, pages, chosen):
        self.models = []
        for seed in range(BAGS):
            random = numpy.random.RandomState(seed)
            drawn = [i for i in chosen if random.rand() < 0.85] if BAGS > 1 else list(chosen)
            model = HistGradientBoostingClassifier(max_iter=130, learning_rate=0.07, max_leaf_nodes=12, min_samples_leaf=20,
                                                   l2_regularization=3, random_state=seed, early_stopping=False)
            weight = numpy.concatenate([pages[i]["weight"] for i in drawn])
            known = weight > 0
            model.fit(numpy.vstack([matrices[i] for i in drawn])[known], numpy.concatenate([pages[i]["label"] for i in drawn])[known],
                      sample_weight=weight[known])
            self.models.append(model)

    def probability(self, matrix):
        if not len(matrix):
            return numpy.zeros(0)
        return 1 / (1 + numpy.exp(-numpy.mean([m.decision_function(matrix) for m in self.models], axis=0)))


def stacked(pages, chosen, others=()):
    """Both models fitted on the chosen pages, and the probabilities that they give the others."""
    matrices = [p["matrix"] for p in pages.pages]
    fold = numpy.random.RandomState(0).randint(0, INNER_FOLDS, len(matrices))
    first = Bag(matrices, pages.pages, chosen)
    before = [None] * len(matrices)
    for part in range(INNER_FOLDS):
        model = Bag(matrices, pages.pages, [i for i in chosen if fold[i] != part])
        for i in chosen:
            if fold[i] == part:
                before[i] = model.probability(matrices[i])
    chosen_set = set(chosen)
    for i in range(len(matrices)):
        if i not in chosen_set:
            before[i] = first.probability(matrices[i])
    deeper, names = pages.with_context(before)
    second = Bag(deeper, pages.pages, chosen)
    return first, second, names, {i: (before[i] + second.probability(deeper[i])) / 2 for i in others}


def scorer_of(path):
    spec = importlib.util.spec_from_file_location("scorer", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def best_threshold(probability, texts):
    """Where the expected F1, by words, is greatest (as in analysis/page/threshold.cpp)."""
    words = numpy.array([len(WORD.findall(t)) for t in texts], dtype=float)
    order = numpy.argsort(-probability, kind="stable")
    hits, kept = numpy.cumsum((probability * words)[order]), numpy.cumsum(words[order])
    if not len(order) or hits[-1] <= 0:
        return 1.0
    best = numpy.argmax(2 * hits / (kept + hits[-1]))
    return probability[order[best]] - 1e-9


def cross_validate(pages, folds, scorer):
    fold = numpy.random.RandomState(1).permutation(len(pages.pages)) % folds
    probability = {}
    for part in range(folds):
        outside = [i for i in range(len(pages.pages)) if fold[i] == part]
        probability.update(stacked(pages, [i for i in range(len(pages.pages)) if fold[i] != part], outside)[3])
    for threshold in (0.3, 0.4, 0.5, None):
        rows = {}
        for i, page in enumerate(pages.pages):
            limit = SCALE * best_threshold(probability[i], page["texts"]) if threshold is None else threshold
            text = "\n\n".join(t for t, q in zip(page["texts"], probability[i]) if q > limit)
            gold = page["gold"]
            counts = (scorer.page_counts(gold["articleBody"], text, gold["set"] == "scrapinghub") if "articleBody" in gold
                      else scorer.segment_counts(gold, text))
            rows.setdefault(gold["set"], []).append(counts)
        figures = {n: (scorer.segment_scores if len(r[0]) == 4 and isinstance(r[0][0], int) else scorer.shingle_scores)(r) for n, r in rows.items()}
        print(f"threshold {threshold or 'by page'}: " +
              ", ".join(f"{n} F1 {f['f1']:.4f} P {f['p']:.3f} R {f['r']:.3f}" for n, f in figures.items()), flush=True)
    return probability


def node_lines(nodes, names, index=0):
    """A tree, each node a line, the left child right after its parent: "< feature threshold nodes-to-the-right-child", "= value"."""
    node = nodes[index]
    if node["is_leaf"]:
        return [f"= {node['value'] / BAGS:.5g}"]
    left, right = node_lines(nodes, names, node["left"]), node_lines(nodes, names, node["right"])
    return [f"< {names[node['feature_idx']]} {node['num_threshold']:.5g} {len(left) + 1}", *left, *right]


def write(path, first, second, names):
    lines = ["# Made by training/fit_blocks.py; not to be edited by hand."]
    for number, bag in enumerate((first, second), 1):
        base = numpy.mean([float(numpy.ravel(m._baseline_prediction)[0]) for m in bag.models])
        lines.append(f"model {number} {base:.5g}")
        for model in bag.models:
            for (predictor,) in model._predictors:
                lines += ["tree", *node_lines(predictor.nodes, names)]
    pathlib.Path(path).write_text("\n".join(lines) + "\n", encoding="utf-8")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("sets", nargs="+")
    parser.add_argument("--out")
    parser.add_argument("--folds", type=int, default=5)
    parser.add_argument("--scorer")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as work:
        pages = Pages(arguments.program, arguments.sets, pathlib.Path(work))
        if arguments.folds:
            cross_validate(pages, arguments.folds, scorer_of(arguments.scorer))
        if arguments.out:
            first, second, names, _ = stacked(pages, list(range(len(pages.pages))))
            write(arguments.out, first, second, names)


if __name__ == "__main__":
    main()
