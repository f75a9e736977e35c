#!/usr/bin/env python3
"""Runs the examples that stand in Markdown files.

    docs_test.py --program BIN FILE.md...            run them; what differs is shown, and the exit status is 1
    docs_test.py --program BIN --update FILE.md...   write what the commands print now into the files
    docs_test.py --extract FOLDER FILE.md            only write the example files of one document to FOLDER
    docs_test.py --self-test                         show that it finds what is wrong

The fenced blocks of a document are taken in order, in a fresh temporary folder:

    ```text file=afp.txt      any language with file=NAME: the block is written as the file NAME
    ```console                lines "$ COMMAND", each followed by exactly what it prints, errors too
    ```sh not-run             sh, bash and shell must say that they are not run; all other blocks are only read

A command goes on in the next line after a backslash. It is run by bash -euo pipefail, with the folder of BIN first on
PATH, and must succeed: one that is to fail is written "$ COMMAND || echo status $?". In what it prints, a line "..."
stands for any lines or none, and "…" inside a line for anything or nothing; --update leaves such examples alone.
"""

import argparse
import contextlib
import difflib
import io
import os
import re
import subprocess
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

FENCE = re.compile(r"(?P<indent> *)(?P<marks>`{3,}|~{3,})(?P<info>[^`]*)$")
RUN_BY_HAND = {"sh", "bash", "shell"}
SECONDS = 300


class Fault(Exception):
    """A document that cannot be run, with the line that says why."""


@dataclass
class Block:
    line: int  # of the first line inside, from 0
    words: list[str]
    indented: bool
    lines: list[str] = field(default_factory=list)

    @property
    def language(self):
        return self.words[0] if self.words else ""

    @property
    def file(self):
        return next((word.removeprefix("file=") for word in self.words if word.startswith("file=")), None)


@dataclass
class Example:
    command: str
    line: int  # of what it prints, from 0
    expected: list[str] = field(default_factory=list)

    @property
    def has_wildcard(self):
        return any(line == "..." or "…" in line for line in self.expected)


def lines_in(text):
    """Without the separators besides the line feed that splitlines knows."""
    return text.removesuffix("\n").split("\n") if text else []


def blocks_of(lines):
    block = marks = None
    for number, line in enumerate(lines):
        fence = FENCE.match(line)
        if block is None and fence:
            block, marks = Block(number + 1, fence["info"].split(), bool(fence["indent"])), fence["marks"]
        elif block is not None and fence and not fence["info"].strip() and fence["marks"].startswith(marks):
            yield block
            block = None
        elif block is not None:
            block.lines.append(line)
    if block is not None:
        raise Fault(f"{block.line}: a block without end")


def check(block):
    name = Path(block.file or ".")
    if block.language in RUN_BY_HAND and "not-run" not in block.words and not block.file:
        raise Fault(f"{block.line}: a block of {block.language} that nothing runs; make it console or mark it not-run")
    if block.indented and (block.file or block.language == "console"):
        raise Fault(f"{block.line}: an example must not be indented")
    if name.is_absolute() or ".." in name.parts:
        raise Fault(f"{block.line}: {name} lies outside the folder")


def checked_blocks(path):
    blocks = list(blocks_of(lines_in(path.read_text(encoding="utf-8"))))
    for block in blocks:
        check(block)
    return blocks


def write_file(block, folder):
    path = folder / block.file
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("".join(line + "\n" for line in block.lines), encoding="utf-8")


def examples_of(block):
    examples = []
    for number, line in enumerate(block.lines, block.line):
        if examples and examples[-1].command.endswith("\\"):
            examples[-1].command += "\n" + line
            examples[-1].line = number + 1
        elif line.startswith("$ "):
            examples.append(Example(line[2:], number + 1))
        elif examples:
            examples[-1].expected.append(line)
        else:
            raise Fault(f"{number + 1}: output before any command")
    return examples


def run(command, folder, program):
    environment = os.environ | {"PATH": f"{program.parent}:{os.environ['PATH']}", "LC_ALL": "C.UTF-8"}
    done = subprocess.run(["bash", "-euo", "pipefail", "-c", command], cwd=folder, env=environment, timeout=SECONDS,
                          stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
    return lines_in(done.stdout.decode("utf-8", "replace")), done.returncode


def matches(expected, printed):
    """Line by line, so that no number of wildcards takes long."""
    reachable = {0}  # how many lines of what was printed are accounted for
    for line in expected:
        if line == "...":
            reachable = set(range(min(reachable, default=len(printed) + 1), len(printed) + 1))
            continue
        pattern = re.compile(".*".join(map(re.escape, line.split("…"))))
        reachable = {at + 1 for at in reachable if at < len(printed) and pattern.fullmatch(printed[at])}
    return len(printed) in reachable


def show_failure(path, example, printed, status):
    print(f"{path}:{example.line}: $ {example.command}")
    if status:
        print(f"  exit status {status}")
    for line in difflib.unified_diff(example.expected, printed, "expected", "printed", lineterm=""):
        print(f"  {line}")


def differing_examples(path, program):
    """The examples that fail, with what their commands print and their exit status."""
    with tempfile.TemporaryDirectory() as folder:
        for block in checked_blocks(path):
            if block.file:
                write_file(block, Path(folder))
            for example in examples_of(block) if block.language == "console" else []:
                printed, status = run(example.command, folder, program)
                if status != 0 or not matches(example.expected, printed):
                    yield example, printed, status


def write_outputs(path, outputs):
    lines = lines_in(path.read_text(encoding="utf-8"))
    for example, printed in reversed(outputs):
        lines[example.line:example.line + len(example.expected)] = printed
    path.write_text("".join(line + "\n" for line in lines), encoding="utf-8")


def run_document(path, program, update):
    """How many examples failed."""
    outputs = []
    failed = 0
    for example, printed, status in differing_examples(path, program):
        if update and status == 0 and not example.has_wildcard:
            outputs.append((example, printed))
        else:
            show_failure(path, example, printed, status)
            failed += 1
    if outputs:
        write_outputs(path, outputs)
    return failed


def extract(path, folder):
    for block in checked_blocks(path):
        if block.file:
            write_file(block, folder)


def failures_in(markdown, update=False):
    """How many examples of a document fail, and what the document is afterwards."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "doc.md")
        path.write_text(markdown, encoding="utf-8")
        with contextlib.redirect_stdout(io.StringIO()):
            failed = run_document(path, Path("/bin/sh"), update)
        return failed, path.read_text(encoding="utf-8")


def self_test():
    file = "```text file=in/a.txt\none\ntwo\nthree\n```\n"

    def console(text):
        return f"{file}```console\n{text}\n```\n"

    for text, failures in [
            ("$ cat in/a.txt\none\ntwo\nthree", 0),
            ("$ cat in/a.txt\none\ntwo", 1),
            ("$ cat in/a.txt\none\ntwo\nthree\nfour", 1),
            ("$ cat in/a.txt\n...\nthree", 0),
            ("$ cat in/a.txt\n...\none\n...\ntwo\nthree\n...", 0),
            ("$ cat in/a.txt\n...\nfour\n...", 1),
            ("$ head -n 2 in/a.txt\no…e\n…two", 0),
            ("$ head -n 1 in/a.txt\no…", 0),
            ("$ head -n 1 in/a.txt\nt…", 1),
            ("$ head -n 2 in/a.txt\no…o", 1),
            ("$ echo a \\\n  b >&2\na b", 0),
            ("$ true\n$ echo a\na\n$ false", 1),
            ("$ false | true", 1),
            ("$ false || echo status $?\nstatus 1", 0)]:
        assert failures_in(console(text))[0] == failures, text
    updated = failures_in(console("$ cat in/a.txt\nwrong\n$ echo b\n$ echo c\n…d"), update=True)
    assert updated == (1, console("$ cat in/a.txt\none\ntwo\nthree\n$ echo b\nb\n$ echo c\n…d")), updated
    assert failures_in("```sh not-run\nfalse\n```\n````md\n```sh\nfalse\n```\n````\n```json\n{}\n```\n")[0] == 0
    for refused in ["```sh\ntrue\n```\n", "~~~bash\ntrue\n~~~\n", "```console\nno command\n```\n", "```text\n",
                    "- list\n  ```console\n  $ true\n  ```\n", "```text file=../a\n```\n"]:
        try:
            failures_in(refused)
        except Fault:
            continue
        raise AssertionError(refused)


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", type=Path)
    parser.add_argument("--update", action="store_true")
    parser.add_argument("--extract", type=Path, metavar="FOLDER")
    parser.add_argument("--self-test", action="store_true")
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE.md")
    given = parser.parse_args()
    if not given.self_test and not (given.files and (given.program or given.extract)):
        parser.error("say which files, and --program or --extract")
    return given


def main():
    given = arguments()
    if given.self_test:
        self_test()
    failed = 0
    for path in given.files:
        try:
            if given.extract:
                extract(path, given.extract)
            else:
                failed += run_document(path, given.program.absolute(), given.update)
        except Fault as fault:
            print(f"{path}:{fault}")
            failed += 1
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
