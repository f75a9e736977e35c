#!/usr/bin/env python3
"""Fits the model that scores loaded terms and writes it as a table of the lexicon.

usage: fit_terms.py PROGRAM LANGUAGE SENTENCES [--gold FOLDER] [--out FILE] [--penalty L] [--folds N]

PROGRAM    build/release/training/term_features
SENTENCES  a folder of annotated sentences, lexicons/training/LANGUAGE/terms
--gold     a further folder with articles.ndjson and gold.ndjson whose annotation is ours
--out      where to write the table (default: nowhere, only the cross-validation is printed)

A logistic regression (L-BFGS, L2) over the words of the sentences: is this word marked? Added to it and not fitted are
the weight that the lexicon gives a word and how common a listed word is in news: invented sentences use no listed word
lightly, so that a fit on them alone would hold every listed word for loaded. These two numbers, the threshold and the
slope were chosen on development halves of annotated news. The same input gives the same file. Needs python3-scipy.
"""
import argparse
import json
import pathlib
import re
import subprocess

import numpy
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

LEXICON_WEIGHT = 2.0
FREQUENCY_OF_LISTED = 0.2
SLOPE = 0.6
THRESHOLD = {"en": 4.0, "fr": 0.0}
FEWEST = 4  # words that a feature must have
MARK = re.compile(r"\{([a-z_]+)(,quoted)?: ([^}]*)\}")


def sentences_in(folder, language):
    """Annotated sentences: id, text, where marked words stand, the aligned sentence of another outlet or none."""
    for path in sorted(pathlib.Path(folder).glob("*.txt")):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if not line.strip() or line.startswith("#"):
                continue
            source, _, other = line.partition("\t")
            text, spans, at = "", [], 0
            for mark in MARK.finditer(source):
                text += source[at:mark.start()]
                spans.append((len(text), len(text) + len(mark[3])))
                text += mark[3]
                at = mark.end()
            yield {"id": f"{path.name}:{number}", "group": path.name, "language": language,
                   "text": text + source[at:], "spans": spans, "other": other}


def gold_in(folder, language):
    folder = pathlib.Path(folder)
    gold = {g["id"]: g for g in map(json.loads, (folder / "gold.ndjson").read_text(encoding="utf-8").splitlines())}
    for article in map(json.loads, (folder / "articles.ndjson").read_text(encoding="utf-8").splitlines()):
        spans = [(t["start"], t["end"]) for t in gold[article["id"]]["terms"]]
        yield {"id": article["id"], "group": article["id"], "language": language, "text": article["text"], "spans": spans, "other": ""}


class Words:
    """The words of all texts: features as a sparse 0/1 matrix, what is added to each, whether it is marked."""

    def __init__(self, program, texts, feature_count):
        lines = "\n".join(json.dumps({k: t[k] for k in ("id", "language", "text", "other") if t[k]}, ensure_ascii=False) for t in texts)
        done = subprocess.run([program], input=lines, capture_output=True, text=True, check=True)
        rows, columns, self.marked, self.added, self.group = [], [], [], [], []
        for text, line in zip(texts, done.stdout.splitlines(), strict=True):
            for start, end, features, weight, frequency in json.loads(line)["words"]:
                rows += [len(self.marked)] * len(features)
                columns += features
                self.marked.append(any(start < stop and begin < end for begin, stop in text["spans"]))
                self.added.append(LEXICON_WEIGHT * weight - FREQUENCY_OF_LISTED * numpy.log1p(frequency))
                self.group.append(text["group"])
        self.features = csr_matrix((numpy.ones(len(rows)), (rows, columns)), shape=(len(self.marked), feature_count))
        self.marked = numpy.array(self.marked, dtype=float)
        self.added = numpy.array(self.added)
        self.group = numpy.array(self.group)


def fit(features, marked, penalty):
    """Bias and weights; those of features that few words have stay 0."""
    used = numpy.asarray(features.sum(axis=0)).ravel() >= FEWEST
    matrix = features[:, used]

    def loss(weights):
        value = weights[0] + matrix @ weights[1:]
        error = 1 / (1 + numpy.exp(-value)) - marked
        total = numpy.logaddexp(0, value).sum() - marked @ value + penalty / 2 * weights[1:] @ weights[1:]
        return total, numpy.concatenate([[error.sum()], matrix.T @ error + penalty * weights[1:]])

    found = minimize(loss, numpy.zeros(used.sum() + 1), jac=True, method="L-BFGS-B", options={"maxiter": 2000}).x
    weights = numpy.zeros(features.shape[1])
    weights[used] = found[1:]
    return found[0], weights


def average_precision(value, marked):
    order = numpy.argsort(-value, kind="stable")
    hits = numpy.cumsum(marked[order])
    return float((hits / numpy.arange(1, len(hits) + 1) * marked[order]).sum() / marked.sum())


def cross_validated(words, penalty, folds, only):
    """Average precision on the words of `only`, each scored by a model that saw no text of its group."""
    groups = sorted(set(words.group))
    fold = numpy.array([groups.index(g) % folds for g in words.group])
    value = numpy.zeros(len(words.marked))
    for number in range(folds):
        bias, weights = fit(words.features[fold != number], words.marked[fold != number], penalty)
        value[fold == number] = bias + words.features[fold == number] @ weights + words.added[fold == number]
    return average_precision(value[only], words.marked[only])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("language")
    parser.add_argument("sentences")
    parser.add_argument("--gold")
    parser.add_argument("--out")
    parser.add_argument("--penalty", type=float, default=30)
    parser.add_argument("--folds", type=int, default=5)
    options = parser.parse_args()
    names = json.loads(subprocess.run([options.program, "--names"], capture_output=True, text=True, check=True).stdout)
    texts = list(sentences_in(options.sentences, options.language))
    own = {t["group"] for t in texts}
    if options.gold:
        texts += gold_in(options.gold, options.language)
    words = Words(options.program, texts, len(names))
    is_own = numpy.array([g in own for g in words.group])
    print(f"{len(texts)} sentences, {len(words.marked)} words, {int(words.marked.sum())} marked; penalty {options.penalty:g}")
    print(f"average precision, cross-validated: {cross_validated(words, options.penalty, options.folds, is_own):.3f} on the sentences")
    if options.gold:
        print(f"  {cross_validated(words, options.penalty, options.folds, ~is_own):.3f} on the gold")
    if not options.out:
        return
    bias, weights = fit(words.features, words.marked, options.penalty)
    rows = [("bias", bias), ("lexicon_weight", LEXICON_WEIGHT), ("frequency_of_listed", FREQUENCY_OF_LISTED),
            ("threshold", THRESHOLD.get(options.language, 0.0)), ("slope", SLOPE)]
    rows += [(name, weight) for name, weight in zip(names, weights) if abs(weight) >= 0.0005]
    with open(options.out, "w", encoding="utf-8") as out:
        out.write(f"# Weights of the model of loaded terms; made by training/fit_terms.py from {len(texts)} sentences.\nfeature\tweight\n")
        out.writelines(f"{name}\t{weight:.3f}\n" for name, weight in rows)


if __name__ == "__main__":
    main()
