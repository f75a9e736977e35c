#!/usr/bin/env python3
"""Times whole runs of crossread, from start to end, and prints a table: seconds (the median of several runs), processor
time, memory, and how much time ten times the articles take.

usage: programs.py CROSSREAD [--most ARTICLES]      (100000 articles at most; a million take some twelve minutes)
       programs.py CROSSREAD --scikit-learn [--articles ARTICLES]      (3000; also times what scikit-learn takes to group)

The articles are made of those in examples/ by many_articles.py. An idle machine measures best.
"""
import argparse
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass

ROOT = pathlib.Path(__file__).resolve().parent.parent
EVENT = ROOT / "examples/fr/telepherique"


@dataclass
class Cost:
    wall: float
    processor: float
    megabytes: float


def run(command, output=os.devnull, fine=(0, 1)):
    with open(output, "wb") as out:
        begin = time.perf_counter()
        process = subprocess.Popen([str(word) for word in command], stdout=out, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - begin
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in fine:
        sys.exit(f"{' '.join(map(str, command))}: status {process.returncode}")
    return Cost(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def median(command, runs):
    costs = [run(command) for _ in range(runs)]
    return Cost(*(statistics.median(getattr(cost, part) for cost in costs) for part in ("wall", "processor", "megabytes")))


def row(name, cost, growth=""):
    print(f"| {name} | {cost.wall:.3f} s | {cost.processor:.3f} s | {cost.megabytes:.0f} MB | {growth} |", flush=True)


def grown(costs):
    """How much the processor time grew from the last but one to the last, for ten times the articles."""
    return f"{costs[-1].processor / costs[-2].processor:.1f}" if len(costs) > 1 else ""


def sources(crossread, folder):
    file = folder / "examples.ndjson"
    run([crossread, "extract", "--quiet", ROOT / "examples/fr", ROOT / "examples/en"], file)
    return file


def articles(count, source, folder):
    file = folder / f"{count}.ndjson"
    run([sys.executable, ROOT / "bench/many_articles.py", count, 1, source], file)
    return file


def time_events(crossread, source, folder):
    for outlets in (2, 6):
        files = sorted(path for path in EVENT.iterdir())[:outlets]
        row(f"`compare` of {outlets} French articles, cold",
            median([crossread, "compare", "--quiet", "--one-event", "-o", folder / "report", *files], 20))
    row("`compare` of 50 articles", median([crossread, "compare", "--quiet", "--one-event", "-o", folder / "report",
                                           articles(50, source, folder)], 5))


def time_collections(crossread, source, folder, most):
    sizes = [size for size in (1_000, 10_000, 100_000, 1_000_000) if size <= most]
    for command in ("annotate", "group"):
        costs = []
        for size in sizes:
            file = articles(size, source, folder)
            costs.append(run([crossread, command, "--quiet", file]))
            row(f"`{command}` of {size:,} articles ({file.stat().st_size / 1e6:.1f} MB)", costs[-1], grown(costs))
            file.unlink()


def has_scikit_learn():
    """Asks a child: what is imported here would count as memory of the programs that are started from here."""
    command = [sys.executable, "-c", "import sklearn"]
    return subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode == 0


def times(cost, other):
    """How many times the other's cost; processor time, since one of them uses several threads."""
    return f"{cost.processor / other.processor:.1f} in processor time, {cost.megabytes / other.megabytes:.1f} in memory"


def time_scikit_learn(crossread, source, folder, count):
    if not has_scikit_learn():
        print("scikit-learn is not compared: this Python has no sklearn")
        return
    file = articles(count, source, folder)
    ours = run([crossread, "group", "--quiet", file])
    theirs = run([sys.executable, ROOT / "bench/group_with_scikit_learn.py", file], fine=(0,))
    print("\n| run | time | processor time | memory | times `group` |\n|---|---|---|---|---|")
    row(f"`group` of {count:,} articles", ours)
    row("scikit-learn: TF-IDF and average linkage of the same", theirs, times(theirs, ours))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("crossread", type=pathlib.Path)
    parser.add_argument("--most", type=int, default=100_000)
    parser.add_argument("--scikit-learn", action="store_true", help="also group articles with scikit-learn, if it is there")
    parser.add_argument("--articles", type=int, default=3_000, help="for scikit-learn, whose cost grows with their square")
    given = parser.parse_args()
    crossread = given.crossread.resolve()
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        source = sources(crossread, folder)
        print("| run | time | processor time | memory | ten times |\n|---|---|---|---|---|")
        row("`crossread --version`", median([crossread, "--version"], 50))
        time_events(crossread, source, folder)
        time_collections(crossread, source, folder, given.most)
        if given.scikit_learn:
            time_scikit_learn(crossread, source, folder, given.articles)


if __name__ == "__main__":
    main()
