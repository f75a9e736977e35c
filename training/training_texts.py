"""Reads the annotated texts of lexicons/training: {q1: content}, {c1: cue}, {s1=Name: source}; see its README."""
import pathlib
import re

TAG = re.compile(r"\{(?P<kind>[qcs])(?P<numbers>[0-9,]+)(?:=(?P<entity>[^:{}]*))?: ?|\}")


def read(path):
    """One article: {"id", "language", "title", "outlet", "text", "quotes": [{"start", "end", "cue", "speaker", "entity"}]}."""
    article = {"id": path.stem, "language": path.parent.name, "title": "", "outlet": ""}
    body = []
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        field = re.match(r"(title|outlet): (.*)", line)
        if field and not any(body):
            article[field[1]] = field[2]
        else:
            body.append(line.strip())
    marked = re.sub(r"\n{3,}", "\n\n", "\n".join(body)).strip()
    text, spans = strip(marked, path)
    article["text"] = text
    article["quotes"] = quotes_of(spans, text)
    return article


def strip(marked, path):
    """The text without its tags, and the tags as (kind, number, entity, start, end)."""
    text, at, open_tags, spans = "", 0, [], []
    for tag in TAG.finditer(marked):
        text += marked[at : tag.start()]
        at = tag.end()
        if tag[0] != "}":
            open_tags.append((tag["kind"], tag["numbers"].split(","), tag["entity"], len(text)))
            continue
        if not open_tags:
            raise SystemExit(f"{path}: a brace closes what is not open: ...{text[-40:]}")
        kind, numbers, entity, start = open_tags.pop()
        end = len(text)
        while end > start and text[end - 1] == " ":
            end -= 1
        spans += [(kind, int(number), entity, start, end) for number in numbers]
    if open_tags:
        raise SystemExit(f"{path}: {open_tags[-1][0]}{open_tags[-1][1]} is never closed")
    return text + marked[at:], spans


def quotes_of(spans, text):
    cues = {number: (start, end) for kind, number, _, start, end in spans if kind == "c"}
    sources = {number: (start, end, entity) for kind, number, entity, start, end in spans if kind == "s"}
    quotes = []
    for kind, number, _, start, end in sorted(spans, key=lambda span: span[3]):
        if kind != "q":
            continue
        cue, source = cues.get(number), sources.get(number)
        quotes.append({
            "start": start, "end": end, "number": number,
            "cue": cue and {"start": cue[0], "end": cue[1]},
            "speaker": source and {"start": source[0], "end": source[1], "text": text[source[0] : source[1]]},
            "entity": source and source[2],
        })
    return quotes


def read_all(folder):
    return [read(path) for path in sorted(pathlib.Path(folder).glob("*/*.txt"))]
