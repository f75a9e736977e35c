#!/usr/bin/env python3
"""Whether crossread gives the same bytes for the same articles, whatever the number of threads, the locale, the time
zone, the order in which files are named, how their paths are written, and where it is run.

usage: determinism.py CROSSREAD FOLDER... [--files 1000] [--articles 1000] [--annotated 200] [--compared 12]

Of each folder the JSON, Markdown, text and HTML files are extracted, packed ones too; what that prints is grouped,
annotated and compared, a file an article. Says of each command whether all runs gave the same, and ends with 1 where
one did not.
"""
import argparse
import os
import pathlib
import subprocess
import sys
import tempfile

ENDINGS = (".ndjson", ".jsonl", ".json", ".txt", ".md", ".html", ".htm")
LOCALES_AND_ZONES = [("C", "UTC"), ("fr_FR.UTF-8", "Pacific/Kiritimati"), ("tr_TR.UTF-8", "America/New_York")]


def articles_below(folder):
    """Names of files from the folder, as `crossread FOLDER` would find them."""
    for path, folders, names in os.walk(folder):
        folders[:] = sorted(one for one in folders if not one.startswith(".") and not one.endswith("_files"))
        for name in sorted(names):
            file = pathlib.Path(path, name)
            if not name.startswith(".") and name.removesuffix(".gz").endswith(ENDINGS) and file.is_file():
                yield str(file.relative_to(folder))


def ways(names, folder, elsewhere):
    """The working directory, the paths and the number of threads of each run."""
    yield folder, names, 1
    yield folder, [f"./{name}" for name in reversed(names)], 2
    yield elsewhere, [str(folder / name) for name in names], 7


def files_below(folder):
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def results(program, command, names, folder):
    """Of each run the exit status and all that it wrote, by the name of the file."""
    with tempfile.TemporaryDirectory() as temporary:
        for number, (place, paths, jobs) in enumerate(ways(names, folder, temporary)):
            locale, zone = LOCALES_AND_ZONES[number]
            report = pathlib.Path(temporary, str(number))
            options = ["--one-event", "-o", str(report)] if command == "compare" else []
            ran = subprocess.run([program, command, "--jobs", str(jobs), *options, "--", *paths], cwd=place,
                                 capture_output=True,
                                 env=os.environ | {"LC_ALL": locale, "TZ": zone, "HOME": temporary})
            output = files_below(report) if command == "compare" else {"standard output": ran.stdout}
            yield ran.returncode, output


def differences(first, other):
    if first[0] != other[0]:
        yield f"exit status {first[0]}, then {other[0]}"
    for name in sorted(first[1].keys() | other[1].keys()):
        one, two = first[1].get(name), other[1].get(name)
        if one is None or two is None:
            yield f"{name} is not always there"
        elif one != two:
            at = next((at for at, (a, b) in enumerate(zip(one, two)) if a != b), min(len(one), len(two)))
            yield f"{name}, byte {at}: {one[max(at - 40, 0):at + 40]!r}, then {two[max(at - 40, 0):at + 40]!r}"


def check(program, command, names, folder, label):
    """The exit status and what was written; None where two runs differ or nothing is done."""
    first, *others = results(program, command, names, folder)
    found = [line for other in others for line in differences(first, other)]
    done = first[0] in (0, 1)
    size = sum(map(len, first[1].values()))
    verdict = "DIFFERENT" if found else "same" if done else "NOT DONE"
    print(f"{label}: {command}, {len(names)} files: {verdict}, {size} bytes", *found, sep="\n  ", flush=True)
    return first if done and not found else None


def check_folder(program, folder, options):
    names = list(articles_below(folder))[:options.files]
    if not names:
        print(f"{folder.name}: NO ARTICLES")
        return False
    extracted = check(program, "extract", names, folder, folder.name)
    if not extracted:
        return False
    lines = extracted[1]["standard output"].splitlines(keepends=True)
    good = True
    with tempfile.TemporaryDirectory() as temporary:
        names = [f"{number:04}.ndjson" for number, _ in enumerate(lines[:options.articles])]
        for name, line in zip(names, lines):
            pathlib.Path(temporary, name).write_bytes(line)
        for command, count in [("group", options.articles), ("annotate", options.annotated),
                               ("compare", options.compared)]:
            good &= check(program, command, names[:count], pathlib.Path(temporary), folder.name) is not None
    return good


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("folders", nargs="+")
    parser.add_argument("--files", type=int, default=1000, help="how many files of a folder are extracted")
    parser.add_argument("--articles", type=int, default=1000, help="how many of the articles are grouped")
    parser.add_argument("--annotated", type=int, default=200, help="how many are annotated")
    parser.add_argument("--compared", type=int, default=12, help="how many are compared")
    options = parser.parse_args()
    program = str(pathlib.Path(options.program).resolve())
    verdicts = [check_folder(program, pathlib.Path(folder).resolve(), options) for folder in options.folders]
    sys.exit(0 if all(verdicts) else 1)


if __name__ == "__main__":
    main()
