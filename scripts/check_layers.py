#!/usr/bin/env python3
"""Reads every #include of src/ against the one table of who may know whom (docs/architecture.md)."""
import pathlib
import re
import sys

MAY_INCLUDE = {
    "base": {"base"},
    "evidence": {"base", "evidence"},
    "knowledge": {"base", "evidence", "knowledge"},
    "read/intake": {"base", "evidence", "read/intake"},
    "read/triage": {"base", "evidence", "knowledge", "read/triage"},
    "read/source": {"base", "read/source"},
    "reason/trace": {"base", "evidence", "knowledge", "read/source", "reason/trace"},
    "regime/guideline": {"base", "evidence", "knowledge", "regime/guideline"},
    "run/inspect": {"base", "evidence", "knowledge", "read/intake", "read/triage", "read/source", "reason/trace",
                    "regime/guideline", "run/inspect"},
    "face/report": {"base", "evidence", "knowledge", "regime/guideline", "face/report"},
    "face/cli": {"base", "evidence", "knowledge", "read/intake", "regime/guideline", "run/inspect", "face/report", "face/cli"},
}
ONLY_IN = {"hs/": "read/triage", "hs.h": "read/triage", "tree_sitter/": "read/source", "archive.h": "read/intake",
           "archive_entry.h": "read/intake", "git2": "read/intake", "seccomp.h": "run/inspect", "CLI/": "face/cli",
           "re2/": "knowledge", "sqlite3.h": None}


def room_of(path):
    for room in sorted(MAY_INCLUDE, key=len, reverse=True):
        if path == room or path.startswith(room + "/"):
            return room
    return None


def main():
    source = pathlib.Path(__file__).resolve().parent.parent / "src"
    wrong = []
    files = [f for f in sorted(source.rglob("*")) if f.suffix in (".h", ".cc")]
    for file in files:
        relative = file.relative_to(source).as_posix()
        room = room_of(relative)
        if room is None:
            wrong.append(f"src/{relative}: stands in no room of the table")
            continue
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
            quoted = re.match(r'\s*#\s*include\s+"([^"]+)"', line)
            if quoted:
                target = room_of(quoted.group(1))
                if target is not None and target not in MAY_INCLUDE[room]:
                    wrong.append(f"src/{relative}:{number}: {room} may not include {quoted.group(1)}")
            angled = re.match(r"\s*#\s*include\s+<([^>]+)>", line)
            if angled:
                for prefix, only in ONLY_IN.items():
                    if only and angled.group(1).startswith(prefix) and room != only:
                        wrong.append(f"src/{relative}:{number}: <{angled.group(1)}> belongs to {only} only")
    for line in wrong:
        print(line)
    if not files:
        print("no sources found")
    return 1 if wrong or not files else 0


if __name__ == "__main__":
    sys.exit(main())
