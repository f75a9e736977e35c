#!/usr/bin/env python3
"""How time and memory grow with the size of what is read: a long article, a long sentence, a long line of JSON, many
files, an event of many outlets, and shapes that invite quadratic work. Each is run at a tenth of its size and whole; a
growth of 10 is linear.

usage: sizes.py CROSSREAD [--only NAME...] [--scale 1.0]

Prints a line for each input, ends with 1 where a run failed, or time or memory grew more than 15 times for ten times the
size. An event of many outlets may grow 30 times: its report has a column for each.
"""
import argparse
import json
import os
import pathlib
import sys
import tempfile

WORST_GROWTH = 15
WORST_GROWTH_OF_EVENT = 30
SHORTEST_MEASURED = 0.3  # seconds, below which the start of the program hides the growth

PLACES = ["Olmes", "Vauclair", "Bressigny", "Tourlans", "Arcey", "Mirebel", "Sarvins", "Hautmont"]
NAMES = ["Odile Brassac", "Jean Morvan", "Claire Vasseur", "Paul Ribère", "Anne Delcourt", "Luc Tessan"]
SENTENCES = [
    "La préfète {name} a annoncé {day} que la digue de {place} tiendrait {n} heures de plus.",
    "« Nous avons déplacé {n} habitants de {place} », a déclaré {name}.",
    "Selon {name}, les pompes de {place} ont rejeté {n} mètres cubes d'eau.",
    "Le niveau de la rivière a baissé de {n} centimètres à {place} dans la nuit.",
    "{name} dénonce une gestion calamiteuse des {n} vannes de {place}.",
    "À {place}, {n} bénévoles ont rempli des sacs de sable jusqu'au matin.",
]
DAYS = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"]


def sentence(number):
    form = SENTENCES[number % len(SENTENCES)]
    return form.format(name=NAMES[number // 7 % len(NAMES)], place=PLACES[number // 5 % len(PLACES)],
                       day=DAYS[number // 3 % len(DAYS)], n=number + 2)


def text_of(size, first=0):
    """Paragraphs of about so many bytes."""
    parts, length, number = [], 0, first
    while length < size:
        parts.append(sentence(number) + ("\n\n" if number % 4 == 3 else " "))
        length += len(parts[-1].encode())
        number += 1
    return "".join(parts)


def article(name, text, outlet="Le Quai"):
    return json.dumps({"id": name, "outlet": outlet, "title": "La digue d'Olmes tient", "date": "2026-03-04",
                       "language": "fr", "text": text}, ensure_ascii=False) + "\n"


def one_text(size):
    return lambda folder: (folder / "a.txt").write_text("La digue d'Olmes tient\n\n" + text_of(size), encoding="utf-8")


def one_page(size):
    def write(folder):
        paragraphs = "".join(f"<p>{p}</p>\n" for p in text_of(size).split("\n\n"))
        (folder / "a.html").write_text(f"<html lang=fr><title>La digue tient</title><article><h1>La digue tient</h1>"
                                       f"{paragraphs}</article></html>", encoding="utf-8")
    return write


def one_sentence(size):
    def write(folder):
        words = text_of(size).replace(".", ",").replace("\n\n", " ")
        (folder / "a.ndjson").write_text(article("a", words + "fin."), encoding="utf-8")
    return write


def one_word(size):
    return lambda folder: (folder / "a.ndjson").write_text(article("a", "Il pleut. " + "é" * (size // 2)))


def marks(mark):
    return lambda size: lambda folder: (folder / "a.ndjson").write_text(
        article("a", "Il pleut. " + mark * (size // len(mark.encode()))))


def one_line(size):
    return lambda folder: (folder / "a.ndjson").write_text(article("a", text_of(size)), encoding="utf-8")


def many_files(count):
    def write(folder):
        for number in range(count):
            (folder / f"{number:06}.txt").write_text("La digue d'Olmes tient\n\n" + text_of(900, number * 7),
                                                     encoding="utf-8")
    return write


def many_outlets(count):
    def write(folder):
        with open(folder / "a.ndjson", "w", encoding="utf-8") as file:
            for number in range(count):
                file.write(article(f"a{number:04}", text_of(1500, number * 5), f"Journal {number}"))
    return write


BIG = ["--limit-page", "300M", "--limit-text", "300M"]
MB = 1 << 20
CASES = {
    "extract: a page of 100 MB": (one_page, 100 * MB, ["extract", *BIG]),
    "annotate: a text of 100 MB": (one_text, 100 * MB, ["annotate", *BIG]),
    "annotate: a text of 8 MB, the default limit": (one_text, 8 * MB - 4096, ["annotate"]),
    "annotate: a sentence of 10 MB": (one_sentence, 10 * MB, ["annotate", *BIG]),
    "annotate: a word of 10 MB": (one_word, 10 * MB, ["annotate", *BIG]),
    "annotate: 1 MB of quotation marks": (marks("« "), MB, ["annotate"]),
    "annotate: 1 MB of closed quotations": (marks("« Non », a dit Luc. "), MB, ["annotate"]),
    "annotate: 1 MB of brackets": (marks("("), MB, ["annotate"]),
    "annotate: 1 MB of full stops": (marks("."), MB, ["annotate"]),
    "annotate: 1 MB of names": (marks("Jean Morvan "), MB, ["annotate"]),
    "annotate: 1 MB of line ends": (marks("a\n"), MB, ["annotate"]),
    "annotate: 1 MB of accents": (marks("e\u0301\u0302"), MB, ["annotate"]),
    "annotate: a line of JSON of 64 MB": (one_line, 64 * MB - 4096, ["annotate", *BIG]),
    "extract: 100,000 files": (many_files, 100_000, ["extract"]),
    "group: 100,000 files": (many_files, 100_000, ["group"]),
    "compare: an event of 500 outlets": (many_outlets, 500, ["compare", "--one-event"]),
}


def made(make, folder):
    """Makes the input in a process of its own, as the memory of this one would count for what it starts."""
    pid = os.fork()
    if pid == 0:
        folder.mkdir()
        make(folder)
        os._exit(0)
    os.waitpid(pid, 0)


def measured(program, arguments, folder):
    """Seconds of processor, peak memory in MB, and whether the run ended well."""
    pid = os.fork()
    if pid == 0:
        os.chdir(folder)
        null = os.open(os.devnull, os.O_WRONLY)
        os.dup2(null, 1)
        os.execv(program, [program, *arguments, "-q", "in"])
    _, status, usage = os.wait4(pid, 0)
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, status == 0


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program", type=lambda path: str(pathlib.Path(path).resolve()))
    parser.add_argument("--only", nargs="+", default=[], help="cases whose names hold one of these words")
    parser.add_argument("--scale", type=float, default=1.0, help="of all sizes")
    options = parser.parse_args()

    failed = False
    print(f"{'input':46} {'tenth':>8} {'whole':>8} {'growth':>7} {'memory':>9}")
    for name, (make, size, arguments) in CASES.items():
        if options.only and not any(word in name for word in options.only):
            continue
        runs = []
        for part in (10, 1):
            with tempfile.TemporaryDirectory() as folder:
                made(make(int(size * options.scale) // part), pathlib.Path(folder) / "in")
                runs.append(measured(options.program, arguments, folder))
        (tenth, less_memory, fine), (whole, memory, fine_too) = runs
        growth = whole / tenth
        worst = WORST_GROWTH_OF_EVENT if make is many_outlets else WORST_GROWTH
        bad = not (fine and fine_too) or (whole > SHORTEST_MEASURED and growth > worst) or memory > worst * less_memory
        failed |= bad
        print(f"{name:46} {tenth:7.2f}s {whole:7.2f}s {growth:6.1f}x {memory:6.0f} MB{'  FAILED' if bad else ''}",
              flush=True)
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
