#!/usr/bin/env python3
"""Fits the models that find where a speaker's words end, who speaks and what is no report, and writes them as data files.

usage: fit_quotes.py PROGRAM TEXTS [--gold FOLDER...] [--out FOLDER] [--folds N]

PROGRAM  build/release/training/quote_features
TEXTS    lexicons/training, annotated texts
--gold   further folders with articles.ndjson and gold.ndjson whose annotation is ours
--out    where to write source.model, end.model and report.model (default: nowhere, only the cross-validation is printed)
--folds  of the cross-validation by article (default 5)

Two conditional logits (McFadden 1974) and a logistic regression: of the candidates each is chosen with a probability proportional to exp(w f), where
a feature has one weight for all settings and one more for each. Fitted by L-BFGS with an L2 penalty. The same input
gives the same files. Needs python3-scipy.
"""
import argparse
import json
import pathlib
import subprocess

import numpy
from scipy.optimize import minimize

import training_texts

PENALTY = {"source": 1.0, "end": 2.0, "report": 0.5}  # by cross-validation


def tokens(text, start, end):
    """Code points of the words of a span."""
    return {at for at in range(start, end) if text[at].isalnum()}


def overlap(text, a, b):
    x, y = tokens(text, *a), tokens(text, *b)
    both = len(x & y)
    return 2 * both / (len(x) + len(y)) if both else 0.0


def fitness(text, mention, source):
    """How well a mention is a source: their overlap, or that it begins a source that goes on with an apposition."""
    begins = mention[0] - source[0] in range(0, 5) and mention[1] <= source[1]
    return max(overlap(text, mention, source), 0.5 * begins)


def gold_articles(folder):
    folder = pathlib.Path(folder)
    gold = {g["id"]: g for g in map(json.loads, (folder / "gold.ndjson").read_text(encoding="utf-8").splitlines())}
    for article in map(json.loads, (folder / "articles.ndjson").read_text(encoding="utf-8").splitlines()):
        yield {"id": article["id"], "language": article.get("lang") or "fr", "text": article["text"], "quotes": gold[article["id"]]["quotes"]}


def features_of(program, articles):
    lines = "\n".join(json.dumps({k: a[k] for k in ("id", "language", "text")}, ensure_ascii=False) for a in articles)
    done = subprocess.run([program], input=lines, capture_output=True, text=True, check=True)
    return [json.loads(line) for line in done.stdout.splitlines()]


class Samples:
    """The choices of one kind: rows of candidates by features crossed with settings, which one is right, whose article."""

    def __init__(self, names, settings):
        self.names, self.settings = names, settings
        self.rows, self.right, self.baseline, self.article = [], [], [], []

    def add(self, article, candidates, right, baseline):
        width = len(self.names)
        rows = numpy.zeros((len(candidates), width * (len(self.settings) + 1)), dtype=numpy.float32)
        for row, (setting, features) in enumerate(candidates):
            rows[row, features] = 1
            rows[row, [width * (1 + setting) + f for f in features]] = 1
        self.rows.append(rows); self.right.append(right); self.baseline.append(baseline); self.article.append(article)

    def fit(self, chosen, penalty):
        chosen = [n for n in chosen if self.right[n] is not None]
        rows = numpy.vstack([self.rows[n] for n in chosen])
        bounds = numpy.cumsum([0] + [len(self.rows[n]) for n in chosen])
        right = numpy.array([bounds[k] + self.right[n] for k, n in enumerate(chosen)])
        groups = numpy.repeat(numpy.arange(len(chosen)), numpy.diff(bounds))

        def loss(weights):
            scores = rows @ weights
            top = numpy.maximum.reduceat(scores, bounds[:-1])
            exp = numpy.exp(scores - top[groups])
            total = numpy.add.reduceat(exp, bounds[:-1])
            value = numpy.sum(numpy.log(total) + top - scores[right]) + penalty * weights @ weights
            return value, rows.T @ (exp / total[groups]) - rows[right].sum(axis=0) + 2 * penalty * weights

        return minimize(loss, numpy.zeros(rows.shape[1]), jac=True, method="L-BFGS-B", options={"maxiter": 500}).x

    def cross_validate(self, folds, penalty, languages):
        hits = {}
        for fold in range(folds):
            weights = self.fit([n for n in range(len(self.rows)) if self.article[n] % folds != fold], penalty)
            for n in range(len(self.rows)):
                if self.article[n] % folds != fold:
                    continue
                count = hits.setdefault(languages[self.article[n]], [0, 0, 0, 0])
                count[0] += 1
                count[1] += self.right[n] is not None
                count[2] += self.baseline[n] == self.right[n] and self.right[n] is not None
                count[3] += self.right[n] is not None and int(numpy.argmax(self.rows[n] @ weights)) == self.right[n]
        return hits

    def write(self, path, penalty, source):
        weights = self.fit(range(len(self.rows)), penalty)
        with open(path, "w", encoding="utf-8") as file:
            file.write(f"# {source}\n# setting, feature, weight of a conditional logit; made by training/fit_quotes.py\n")
            for place, setting in enumerate(["any", *self.settings]):
                for n, name in enumerate(self.names):
                    weight = weights[place * len(self.names) + n]
                    if abs(weight) > 5e-4:
                        file.write(f"{setting}\t{name}\t{weight:.3f}\n")


def collect(articles, found, names):
    sources, ends, reports = (Samples(names[kind], names[kind + "_settings"]) for kind in ("source", "end", "report"))
    rule = names["source"].index("rule")
    for number, (article, one) in enumerate(zip(articles, found)):
        text = article["text"]
        for attribution in one["attributions"]:
            add_report(reports, number, text, attribution, article["quotes"])
            best = max(article["quotes"], key=lambda q: overlap(text, attribution["content"], (q["start"], q["end"])), default=None)
            if best is None or overlap(text, attribution["content"], (best["start"], best["end"])) < 0.3:
                continue
            add_source(sources, number, text, attribution, best.get("speaker"), rule)
            add_end(ends, number, text, attribution, best)
    return sources, ends, reports


def add_report(samples, number, text, attribution, quotes):
    """Accepting against rejecting: the second candidate has no features and so the score 0."""
    best = max((overlap(text, attribution["content"], (q["start"], q["end"])) for q in quotes), default=0)
    if 0.3 <= best < 0.5:
        return
    samples.add(number, [(attribution["construction"], attribution["report"]), (0, [])], 0 if best >= 0.5 else 1, 0)


def add_source(samples, number, text, attribution, speaker, rule):
    candidates, right = attribution["candidates"], None
    if attribution["sure"]:
        return
    if speaker is None:
        right = len(candidates) - 1
    else:
        scores = [fitness(text, c["span"], (speaker["start"], speaker["end"])) if c["span"] else 0 for c in candidates]
        if max(scores, default=0) >= 0.5:
            right = int(numpy.argmax(scores))
    baseline = next((n for n, c in enumerate(candidates) if rule in c["on"]), None)
    samples.add(number, [(c["setting"], c["on"]) for c in candidates], right, baseline)


def add_end(samples, number, text, attribution, gold):
    ends = attribution["ends"]
    start = attribution["content"][0]
    if len(ends) < 2 or abs(len(tokens(text, min(start, gold["start"]), max(start, gold["start"])))) > 12:
        return
    wanted = (gold["start"], gold["end"])
    distance = [len(tokens(text, min(end, wanted[1]), max(end, wanted[1]))) for end, _ in ends]
    right = int(numpy.argmin(distance)) if min(distance) <= 12 else None
    samples.add(number, [(attribution["end_setting"], on) for _, on in ends], right, len(ends) - 1)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("texts")
    parser.add_argument("--gold", nargs="*", default=[])
    parser.add_argument("--out")
    parser.add_argument("--folds", type=int, default=5)
    options = parser.parse_args()
    names = json.loads(subprocess.run([options.program, "--names"], capture_output=True, text=True, check=True).stdout)
    articles = training_texts.read_all(options.texts) + [a for folder in options.gold for a in gold_articles(folder)]
    found = features_of(options.program, articles)
    for kind, samples in zip(("source", "end", "report"), collect(articles, found, names)):
        hits = samples.cross_validate(options.folds, PENALTY[kind], [a["language"] for a in articles])
        for language, (total, reachable, baseline, right) in sorted(hits.items()):
            print(f"{kind} {language}: {total} choices, right one among the candidates {reachable / total:.3f}, "
                  f"by the rule {baseline / total:.3f}, by the model (cross-validated) {right / total:.3f}")
        if options.out:
            note = f"fitted on {len(articles)} articles, {len(samples.rows)} choices"
            samples.write(pathlib.Path(options.out) / f"{kind}.model", PENALTY[kind], note)


if __name__ == "__main__":
    main()
