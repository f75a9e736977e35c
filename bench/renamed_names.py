#!/usr/bin/env python3
"""How often `crossread naming` tells that two articles call one thing by different names: the sentences of one article
are dealt at random to two sides, and one of its names is replaced by an invented one

- on one side throughout: each pair that is not called telling is missed;
- at every mention by the toss of a coin, on both sides: each pair that is called telling is a false alarm.

usage: renamed_names.py CROSSREAD ARTICLES.ndjson... [--names 2] [--seed 1]

Articles are those that `extract` prints. The program learns the two names from a lexicon laid on its own; how many of
its tests the other names of the article take part in is as it is in any event.
"""
import argparse
import collections
import json
import pathlib
import random
import re
import subprocess
import tempfile

from keyness_false_alarms import deal, run

INVENTED = "Valmorand"
BINS = [(5, 8), (9, 12), (13, 20)]  # mentions on both sides together


def known_names(program):
    """All names that the program's own lexicons have, in lower case."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([program, "lexicons", "export", folder], check=True, capture_output=True)
        rows = [line.split("\t") for path in pathlib.Path(folder).glob("*/namings.tsv")
                for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    return {word for row in rows if len(row) > 1 for word in re.findall(r"\w+", row[1].lower())}


def names_of(text, known):
    """Words that stand in a sentence's midst only with a capital, and how often each comes."""
    counts = collections.Counter(re.findall(pattern_of(r"[^\W\d_]{4,}"), text))
    inside = set(re.findall(r"(?<=[a-zé,] )([A-ZÉ][^\W\d_]{3,})\b", text))
    return {word: count for word, count in counts.items()
            if word in inside and word.lower() not in counts and word.upper() != word and word.lower() not in known}


def pattern_of(name):
    """The name as a word of its own: Jean, but not Jean-Luc."""
    return rf"(?<![\w-]){name}(?![\w-])"


def replaced(text, name, is_replaced):
    return re.sub(pattern_of(name), lambda match: INVENTED if is_replaced() else name, text)


def is_telling(program, name, language, sides):
    with tempfile.TemporaryDirectory() as folder:
        table = pathlib.Path(folder, language, "namings.tsv")
        table.parent.mkdir()
        table.write_text(f"referent\tnames\tsure\nplanted\t{name} | {INVENTED}\tyes\n", encoding="utf-8")
        articles = [{"id": side, "language": language, "text": text} for side, text in zip("ab", sides)]
        rows = run(program, ["naming", "-q", "--format", "json", "--lexicons", folder, 0], {"ab.ndjson": articles})
    return any(row["referent"] == "planted" and row["telling"] for row in rows)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("articles", nargs="+")
    parser.add_argument("--names", type=int, default=2, help="how many names of each article are tried")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    random.seed(options.seed)

    known = known_names(options.program)
    articles = [json.loads(line) for path in options.articles for line in open(path, encoding="utf-8")]
    annotations = run(options.program, ["annotate", "-q", 0], {"articles.ndjson": articles})
    found, alarms, pairs = collections.Counter(), collections.Counter(), collections.Counter()
    for article, annotation in zip(articles, annotations):
        text, language = article["text"], article.get("language") or article.get("lang") or "en"
        sentences = [text[s["start"]:s["end"]] for s in annotation["sentences"]]
        names = [(name, next((bin for bin in BINS if bin[0] <= count <= bin[1]), None))
                 for name, count in sorted(names_of(" ".join(sentences), known).items())]
        names = [one for one in names if one[1]]
        for name, bin in random.sample(names, min(options.names, len(names))):
            a, b = deal(list(sentences))
            if not all(re.search(pattern_of(name), side) for side in (a, b)):
                continue  # nothing could be exchanged
            pairs[bin] += 1
            found[bin] += is_telling(options.program, name, language, [a, replaced(b, name, lambda: True)])
            alarms[bin] += is_telling(options.program, name, language,
                                      [replaced(side, name, lambda: random.random() < 0.5) for side in (a, b)])
    for bin in BINS:
        of = max(pairs[bin], 1)
        print(f"{bin[0]} to {bin[1]} mentions: {pairs[bin]} pairs, {100 * found[bin] / of:.1f} % found, "
              f"{100 * alarms[bin] / of:.1f} % false alarms")


if __name__ == "__main__":
    main()
