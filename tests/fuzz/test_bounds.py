"""The largest and the most tiresome input within the limits, in a process that may use 768 MiB and no more.

What is over a limit is refused before it is parsed. Figures are in docs/security.md.
"""

import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("resource")
ROOT = Path(__file__).resolve().parents[2]
MEMORY = 768 * 1024**2
"""Of the process as a whole, program included. Most is taken by a note of 32 MiB with one emoji: 4 bytes a letter."""

BOUNDED = f"""
import json, resource, sys
resource.setrlimit(resource.RLIMIT_AS, ({MEMORY}, {MEMORY}))
from benchmarks.harness import ways_in
from model.faults import CasereadError
from model.framework_check import check_files
from model.frameworks import framework_files, framework_ids, shipped
from model.json_text import LONGEST_TEXT, MOST_VALUES
from model.toml_text import LONGEST_FILE, MOST_TABLES
"""

READS = """
framework = shipped("yos-2018")
def reads(inner):
    head = '{"format": "caseread", "format_version": 1, "framework": "yos-2018", '
    return head + inner[: LONGEST_TEXT - len(head) - 1] + "}"
note = '"cases": [{"ref": "A", "sample": "court", "notes": {"2.1.1": "%s"}}]'
room = LONGEST_TEXT - 400
tiresome = [
    lambda: reads(note % ("a" * (room - 4) + chr(0x1F9D2))),
    lambda: reads(note % (r"\\ud83e\\uddd2" * (room // 12))),
    lambda: reads('"x": ' + "9" * room),
    lambda: reads('"x": [' + ",".join(['{"":0}'] * (MOST_VALUES // 2 - 20)) + "]"),
    lambda: reads('"x": [' + ",".join(["[]"] * (MOST_VALUES // 2 - 20)) + "]"),
    lambda: reads(",".join(f'"{n}":0' for n in range(MOST_VALUES - 20))),
    lambda: reads('"x": ' + "[" * (MOST_VALUES - 20)),
    lambda: reads('"cases": [' + ",".join(f'{{"ref":"{n}","sample":"court"}}' for n in range(5000)) + "]"),
    lambda: reads('"cases": [{"ref": "' + "x" * room + '", "sample": "court"}]'),
]
for make in tiresome:  # one after the other: no two of them fit into the memory together
    ways_in.reads(framework, make())
for text in (" " * (LONGEST_TEXT + 1), "," * (MOST_VALUES + 1)):
    assert ways_in.reads(framework, text) == ("too_large",)
"""

FRAMEWORKS = """
files = framework_files(framework_ids()[-1])
half = LONGEST_FILE // 2
def question(n, more=""):
    return f'[[question]]\\nid = "q{n}"\\nunder = "2.1"\\ntext = "t"\\n{more}\\n'
def after(n):
    return f'relevant_when = {{ answer = "q{n}", is = "yes" }}'
tiresome = [
    "#" * LONGEST_FILE,
    'x = "' + '\\\\"' * (half - 10),
    'x = \"\"\"' + '\\\\\"\"\"' * (half // 2 - 10),
    "x = " + "9" * (LONGEST_FILE - 10),
    "x = [" + "1," * (half - 10) + "]",
    "[[a]]\\n" * (LONGEST_FILE // 6),
    "\\n".join("a.b.c.d.e.f.g.h.i.j.k.l.m.n.a%d = 1" % n for n in range(20_000)),
    "\\n".join(f"x{n} = 1" for n in range(5000)),
    "".join(question(n) for n in range(MOST_TABLES // 2)),
    "".join(question(1) for n in range(MOST_TABLES // 2)),
    "".join(question(n, after(n - 1)) for n in range(1, 700)) + question(0),
    "".join(question(n, after(n + 1)) for n in range(700)),
    question(0) + question(1, "relevant_when = { all = [" + '{ answer = "q0", is = "yes" },' * 4000 + "] }"),
    "".join(f'[[criterion]]\\nid = "c{n}"\\nunder = "c{n + 1}"\\ntext = "x"\\n' for n in range(2000)),
]
for text in tiresome:
    ways_in.framework(files | {"zz.toml": text})
assert "syntax" in ways_in.framework(files | {"zz.toml": "#" * (LONGEST_FILE + 1)})
"""

WORKBOOKS = """
import io, zipfile
from pathlib import Path
from tempfile import TemporaryDirectory
from model.inspection import Inspection
from storage.incoming import incoming
from storage.sheets import LARGEST_FILE, MOST_CELLS
framework = shipped("yos-2018")
kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
def relations(*named):
    inner = "".join(f'<Relationship Id="r{n}" Type="{kinds}{k}" Target="{t}"/>' for n, (k, t) in enumerate(named))
    return f"<Relationships>{inner}</Relationships>"
def workbook(pieces, texts=(), more=""):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("_rels/.rels", relations(("officeDocument", "book.xml")))
        archive.writestr("book.xml", '<workbook><sheets><sheet name="A" id="r0"/></sheets>' + more + "</workbook>")
        archive.writestr("_rels/book.xml.rels", relations(("worksheet", "sheet.xml"), ("sharedStrings", "texts.xml")))
        for name, inner in (("sheet.xml", pieces), ("texts.xml", texts)):
            with archive.open(name, "w") as part:
                part.write(b"<a>")
                for piece in inner:
                    part.write(piece.encode())
                part.write(b"</a>")
    return out.getvalue()
def text(words):
    return f'<c t="inlineStr"><is><t>{words}</t></is></c>'
head = "<row>" + text("Case") + text("Sample") + text("2.1.1 note") + "</row>"
def reading(n):
    return f"<row><c><v>{n}</v></c>{text('Court')}{text('n' * 6_000)}</row>"
tiresome = [
    lambda: workbook([head, *["<row>" + text(chr(0x1F9D2) * 30_000) + "</row>"] * 1_100]),
    lambda: workbook([head], ["<si><t>ab</t></si>"] * (MOST_CELLS - 100)),
    lambda: workbook(["<row>" * 1_000_000]),
    lambda: workbook([head], more="<a/>" * 2_000_000),
    lambda: workbook([" " * 100_000] * 1_500),
    lambda: workbook([f'<row><c r="ZZ{n}"><v>1</v></c></row>' for n in range(1, 20_000)]),
    lambda: workbook([head, *(reading(n) for n in range(5_000))]),
    lambda: workbook([head, *("<row>" + "<c><v>1.5</v></c>" * 90 + "</row>" for n in range(15_000))]),
]
tables = [
    lambda: b"x" + b"," * (LARGEST_FILE - 1),
    lambda: ("x" + "," * 1_500 + chr(0x1F9D2) + chr(10)).encode() * 20_000,
]
with TemporaryDirectory() as folder:
    for name, made in [("reads.xlsx", tiresome), ("reads.csv", tables)]:
        path = Path(folder, name)
        for make in made:
            path.write_bytes(make())
            try:
                incoming(path).preview(framework, Inspection(), iter(map(str, range(10_000))).__next__)
            except CasereadError as error:
                assert error.faults
"""


@pytest.mark.parametrize("tiresome", [READS, FRAMEWORKS, WORKBOOKS], ids=["reads", "frameworks", "workbooks"])
def test_tiresome_input_ends_within_the_memory_that_is_stated(tiresome):
    command = [sys.executable, "-c", BOUNDED + tiresome]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-2000:]


WATCHED = """
import os, sys
from random import Random
from benchmarks import fuzz
from model.faults import CasereadError

found = []
def watch(event, arguments):
    writes = event == "open" and (arguments[2] or 0) & (os.O_WRONLY | os.O_RDWR | os.O_CREAT)
    if writes or event.split(".")[0] in {"os", "shutil", "socket", "subprocess", "urllib", "tempfile", "sqlite3"}:
        if event not in {"os.scandir", "os.listdir"}:
            found.append((event, arguments))

ways = ("reads", "framework", "framework in a file", "values in a file")
fuzz.try_some(seed=1, start=0, inputs=20)  # imports what is imported late
sys.addaudithook(watch)
for number in range(200):
    random = Random(number)
    fuzz.WAYS[ways[number % 4]][1](random, random.choice(fuzz.frameworks.framework_ids()))
sys.exit(str(found[:5]) if found else 0)
"""


def test_nothing_is_written_started_or_connected_while_input_is_read():
    command = [sys.executable, "-B", "-c", WATCHED]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
