#!/usr/bin/env python3
"""Fits the model that links sentences of two articles and prints its weights, for analysis/alignment/links.cpp.

usage: fit_links.py PROGRAM FOLDER

PROGRAM  build/release/training/link_features
FOLDER   articles.ndjson ({"id","lang","text","sentences":[{"start","end"}]}) and gold.ndjson
         ({"a","b","pairs":[{"a_sentence","b_sentence","relation","optional"}]}) whose annotation is ours

A logistic regression with an L2 penalty over standardised features. Prints the F1 of each event when the model was
fitted on the others, then the weights fitted on all and the threshold at which F1 is best. Needs python3-sklearn.
"""
import argparse
import json
import pathlib
import subprocess

import numpy
from sklearn.linear_model import LogisticRegression

FEATURES = ["overlap", "letters", "lead", "neighbours"]
PENALTY = 10  # 1 / C
THRESHOLDS = numpy.linspace(0.1, 0.8, 71)


def lines(path):
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def features_of(program, pairs):
    given = "\n".join(json.dumps(pair, ensure_ascii=False) for pair in pairs)
    done = subprocess.run([program], input=given, capture_output=True, text=True, check=True)
    return [json.loads(line) for line in done.stdout.splitlines()]


def samples(program, folder):
    """Features by name order, whether linked, and the article a of every pair of sentences that is not optional."""
    articles = {a["id"]: {"language": a["lang"], "text": a["text"], "sentences": a["sentences"]} for a in lines(folder / "articles.ndjson")}
    gold = lines(folder / "gold.ndjson")
    rows, linked, events = [], [], []
    for answer, found in zip(gold, features_of(program, [{"a": articles[g["a"]], "b": articles[g["b"]]} for g in gold])):
        kinds = {(p["a_sentence"], p["b_sentence"]): bool(p.get("optional")) for p in answer["pairs"]}
        for a, b, _, *features in found:
            if kinds.get((a, b)):
                continue
            rows.append(features[: len(FEATURES)])
            linked.append((a, b) in kinds)
            events.append(answer["a"])
    return numpy.array(rows), numpy.array(linked), numpy.array(events)


def fit(rows, linked):
    """Weights and bias for features as they are."""
    scale = rows.std(0)
    model = LogisticRegression(C=1 / PENALTY, max_iter=5000).fit(rows / scale, linked)
    return model.coef_[0] / scale, model.intercept_[0]


def probabilities(rows, model):
    weights, bias = model
    return 1 / (1 + numpy.exp(-(rows @ weights + bias)))


def f1(predicted, linked):
    return 2 * (predicted & linked).sum() / max(1, predicted.sum() + linked.sum())


def best_threshold(found, linked):
    return max(THRESHOLDS, key=lambda threshold: f1(found >= threshold, linked))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("folder", type=pathlib.Path)
    arguments = parser.parse_args()
    rows, linked, events = samples(arguments.program, arguments.folder)
    held_out = numpy.zeros(len(linked), bool)
    for event in sorted(set(events)):
        others = events != event
        model = fit(rows[others], linked[others])
        threshold = best_threshold(probabilities(rows[others], model), linked[others])
        held_out[~others] = probabilities(rows[~others], model) >= threshold
    print(f"held out F1 {f1(held_out, linked):.3f}")
    model = fit(rows, linked)
    found = probabilities(rows, model)
    threshold = best_threshold(found, linked)
    print(f"all F1 {f1(found >= threshold, linked):.3f}")
    print(f".bias = {model[1]:.2f}, " + ", ".join(f".{name} = {weight:.2f}" for name, weight in zip(FEATURES, model[0])) + f", .threshold = {threshold:.2f}")


if __name__ == "__main__":
    main()
