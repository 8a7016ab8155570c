#!/usr/bin/env python3
"""Whether clang-format would leave our C++ as it stands (.clang-format). Version 14: others disagree with it."""
import pathlib
import shutil
import subprocess
import sys


def main():
    root = pathlib.Path(__file__).resolve().parent.parent
    program = shutil.which("clang-format-14")
    if program is None:
        sys.exit("clang-format-14 is not here: scripts/setup test installs it")
    folders = [root / "src", root / "bench", root / "tests" / "harness", root / "tests" / "reports"]
    files = [f for folder in folders for f in sorted(folder.rglob("*"))
             if f.suffix in (".h", ".cc") and "node_modules" not in f.parts]
    if not files:
        sys.exit("there are no files to look at")
    done = subprocess.run([program, "--dry-run", "--Werror", *map(str, files)], cwd=root, check=False)
    if done.returncode != 0:
        sys.exit("clang-format-14 -i FILE puts it right")
    print(f"{len(files)} files")


main()
