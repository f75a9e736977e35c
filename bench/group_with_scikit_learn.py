#!/usr/bin/env python3
"""Groups articles as one would with scikit-learn (1.2 or newer), to be timed beside `crossread group`: TF-IDF of titles
and texts, average linkage on the cosine distance. Prints how many groups there are.

usage: group_with_scikit_learn.py ARTICLES.ndjson

All distances are held at once, so that time and memory grow with the square of the number of articles.
"""
import json
import sys

from sklearn.cluster import AgglomerativeClustering
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.metrics.pairwise import cosine_distances

FARTHEST = 0.5  # groups that are farther apart stay two


def texts_of(path):
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            article = json.loads(line)
            yield f"{article['title']}\n{article['text']}"


def groups_of(texts):
    """The number of each text's group."""
    distances = cosine_distances(TfidfVectorizer(sublinear_tf=True).fit_transform(texts))
    clustering = AgglomerativeClustering(n_clusters=None, metric="precomputed", linkage="average",
                                         distance_threshold=FARTHEST)
    return clustering.fit_predict(distances)


def main():
    print(len(set(groups_of(texts_of(sys.argv[1])))))


if __name__ == "__main__":
    main()
