#!/usr/bin/env python3
"""Writes many articles that look like news, made of the sentences of some real ones, to try crossread on.

    bench/many_articles.py COUNT SEED ARTICLES.ndjson... > many.ndjson

An event is one to eight articles: each takes most of the sentences of one article, and some of another one. Names are
exchanged for invented ones, numbers moved, both alike in all articles of an event; days lie within three days, events
within a year for every 20,000 articles, so that a day has as many as a large collection of outlets. "event" is not
written: it would tell crossread what it is to find; an id begins with it ("e12-3"). The same words give the same bytes.
"""

import json
import random
import re
import sys
from datetime import date, timedelta

NAME = re.compile(r"(?<![.!?…«\"“] )(?<!^)\b[A-ZÀ-Ý][a-zà-ÿ]{2,}\b")
NUMBER = re.compile(r"\b\d{2,}\b")
SENTENCE_END = re.compile(r"(?<=[.!?…])\s+")
ONSETS = "b br c ch d dr f g gr j k l m n p pr qu r s st t tr v w z".split()
VOWELS = "a e i o u ai eau ie ou".split()
OUTLETS = [f"outlet-{number}" for number in range(200)]
SIZES = [1, 1, 1, 1, 2, 2, 3, 4, 6, 8]  # articles of an event


def invented_name(dice):
    parts = [dice.choice(ONSETS) + dice.choice(VOWELS) for _ in range(dice.choice((2, 3)))]
    return ("".join(parts) + dice.choice(("", "n", "r", "s", "t"))).capitalize()


class Disguise:
    """Other names and numbers for those of an event's texts."""

    def __init__(self, dice):
        self.dice, self.names, self.shift = dice, {}, dice.randrange(3, 90)

    def name(self, found):
        return self.names.setdefault(found[0], invented_name(self.dice))

    def number(self, found):
        return str(int(found[0]) + self.shift) if len(found[0]) < 9 else found[0]

    def of(self, text):
        return NUMBER.sub(self.number, NAME.sub(self.name, text))


def sentences_of(path):
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            article = json.loads(line)
            sentences = SENTENCE_END.split(article.get("text") or "")
            if len(sentences) > 3:
                yield article.get("title") or sentences[0], sentences[:14], article.get("language") or article.get("lang")


def event_of(number, sources, size, days, dice):
    disguise = Disguise(dice)
    title, sentences, language = dice.choice(sources)
    other = dice.choice(sources)[1]
    day = date(2020, 1, 1) + timedelta(days=dice.randrange(days))
    for article in range(size):
        kept = [one for one in sentences if dice.random() < 0.7] or sentences
        kept += dice.sample(other, min(2, len(other)))
        yield {"id": f"e{number}-{article}", "outlet": dice.choice(OUTLETS), "title": disguise.of(title),
               "date": str(day + timedelta(days=dice.randrange(3))), "language": language,
               "text": disguise.of(" ".join(kept))}


def main():
    count, seed, paths = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3:]
    dice = random.Random(seed)
    sources = [source for path in paths for source in sentences_of(path)]
    days = max(30, 365 * count // 20000)
    written = number = 0
    while written < count:
        for article in event_of(number, sources, min(dice.choice(SIZES), count - written), days, dice):
            sys.stdout.write(json.dumps(article, ensure_ascii=False) + "\n")
            written += 1
        number += 1


if __name__ == "__main__":
    main()
