#!/usr/bin/env python3
"""How often `crossread keyness` calls words different that chance dealt: the sentences of one article are dealt at
random to two sides, so that every word that is flagged is a false alarm.

usage: keyness_false_alarms.py CROSSREAD ARTICLES.ndjson... [--deals 2] [--seed 1]

Articles are those that `extract` prints. Those too short for two sides of 500 words are passed over.
"""
import argparse
import json
import pathlib
import random
import subprocess
import tempfile

FEWEST_WORDS = 500  # of a side, below which the program claims nothing


def run(program, arguments, lines):
    with tempfile.TemporaryDirectory() as folder:
        names = []
        for name, articles in lines.items():
            names.append(pathlib.Path(folder, name))
            names[-1].write_text("".join(json.dumps(one) + "\n" for one in articles), encoding="utf-8")
        command = [program, *[str(names[a]) if isinstance(a, int) else a for a in arguments]]
        return [json.loads(line) for line in subprocess.run(command, capture_output=True, text=True).stdout.splitlines()]


def deal(sentences):
    """Two lists of the shuffled sentences, each next one to the shorter side."""
    random.shuffle(sentences)
    sides = [[], []]
    for sentence in sentences:
        min(sides, key=lambda side: sum(len(s.split()) for s in side)).append(sentence)
    return ["\n\n".join(side) for side in sides]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("articles", nargs="+")
    parser.add_argument("--deals", type=int, default=2, help="how often each article is dealt")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    random.seed(options.seed)

    articles = [json.loads(line) for path in options.articles for line in open(path, encoding="utf-8")]
    articles = [one for one in articles if len(one["text"].split()) >= 2 * FEWEST_WORDS]
    annotations = run(options.program, ["annotate", "-q", 0], {"articles.ndjson": articles})
    pairs = alarmed = flags = 0
    for article, annotation in zip(articles, annotations):
        sentences = [article["text"][s["start"]:s["end"]] for s in annotation["sentences"]]
        for _ in range(options.deals):
            a, b = ({"id": name, "language": article.get("language") or "en", "text": text}
                    for name, text in zip("ab", deal(sentences)))
            rows = run(options.program, ["keyness", "-q", "--format", "json", 0, "--against", 1],
                       {"a.ndjson": [a], "b.ndjson": [b]})
            if not rows or min(rows[0]["na"], rows[0]["nb"]) < FEWEST_WORDS:
                continue
            found = sum(row["differs"] for row in rows)
            pairs, alarmed, flags = pairs + 1, alarmed + (found > 0), flags + found
    print(f"{pairs} pairs of {len(articles)} articles: {alarmed} with a false alarm ({100 * alarmed / max(pairs, 1):.1f} %), "
          f"{flags} words flagged")


if __name__ == "__main__":
    main()
