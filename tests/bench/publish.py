#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Times publishing a large site again: unchanged, after one episode was edited, came and went; counts the files that were
written anew. All episodes but those are copies of one: what was published of them is put there, not made.
usage: publish.py PROGRAM [EPISODES]       10000 by default"""
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
import uuid
from datetime import date, timedelta
from pathlib import Path

program, count = Path(sys.argv[1]).absolute(), int(sys.argv[2]) if len(sys.argv) > 2 else 10_000
SHOW = ["--title", "Late Reviews", "--base-url", "https://example.org/podcast", "--author", "Ines Marlow"]


def narrate(number, day, words, out):
    review = (f"---\ntitle: Film {number}\nauthor: Ines Marlow\ndate: {day}\n---\n\nDirector: Oda Fenwick\n\n{words}\n\n"
              "Score: 7/10\n")
    subprocess.run([program, "narrate", "-", "-o", out], input=review.encode(), check=True, capture_output=True)


def link_all(source, target, rename=lambda name: name):
    target.mkdir(parents=True)
    for file in source.iterdir():
        if file.name != "report.json":
            os.link(file, target / rename(file.name))


def place(seed, site):
    """Copies the seed's episode and its page, and makes a memory in which all of them were published."""
    state = json.loads((seed / ".reviewcast/site.json").read_text())
    page = state["pages"]["film-0"]
    files = [name for name in state["files"] if name.startswith("film-0/")]
    state["files"] = [name for name in state["files"] if "/" not in name or name.startswith("assets/")]
    for name in state["files"]:
        (site / "_site" / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(seed / "_site" / name, site / "_site" / name)
    report = (seed / "film-0/report.json").read_text()
    for number in range(count):
        slug = f"film-{number}"
        link_all(seed / "film-0", site / slug, lambda name: name.replace("film-0", slug))
        (site / slug / "report.json").write_text(report.replace("film-0", slug))
        link_all(seed / "_site/film-0", site / "_site" / slug)
        status = os.stat(site / slug / "report.json")
        state["files"] += [name.replace("film-0/", slug + "/") for name in files]
        entry = page["entry"] | {"slug": slug, "title": f"Film {number}", "guid": str(uuid.UUID(int=number)),
                                 "date": str(date(1990, 1, 1) + timedelta(days=number))}
        state["pages"][slug] = page | {"entry": entry, "report": [status.st_size, status.st_mtime_ns, status.st_ctime_ns]}
    (site / ".reviewcast").mkdir()
    (site / ".reviewcast/site.json").write_text(json.dumps(state))


def stamps(folder):
    found = {}
    for root, _, names in os.walk(folder):
        for name in names:
            status = os.stat(os.path.join(root, name))
            found[os.path.join(root, name)] = (status.st_ino, status.st_mtime_ns)
    return found


def publish(site, *options):
    return subprocess.Popen([program, "publish", site, *SHOW, *options], stdout=subprocess.PIPE, stderr=subprocess.PIPE)


def row(name, site):
    before, start = stamps(site / "_site"), time.monotonic()
    process = publish(site, "--json")
    said = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.monotonic() - start
    if status:
        sys.exit(process.stderr.read().decode())
    after = stamps(site / "_site")
    written = sum(before.get(path) != stamp for path, stamp in after.items())
    print(f"| {name} | {json.loads(said)['made']} | {written} of {len(after)} | {len(before.keys() - after.keys())} | {wall:.1f} | "
          f"{usage.ru_utime + usage.ru_stime:.1f} | {usage.ru_maxrss // 1024} |", flush=True)


with tempfile.TemporaryDirectory() as work:
    seed, site = Path(work) / "seed", Path(work) / "site"
    narrate(0, "2024-05-03", "A quiet film about a long storm. It is slow, and it stays.", seed)
    process = publish(seed)
    process.communicate()
    place(seed, site)
    print("| run | pages made | files written | removed | wall s | CPU s | MiB |\n|---|---|---|---|---|---|---|")
    row(f"{count} episodes put there: feed, index and search are made", site)
    row("unchanged", site)
    edited = f"film-{count // 2}"
    narrate(count // 2, date(1990, 1, 1) + timedelta(days=count // 2), "A quiet film, and better when seen again.", Path(work) / "new")
    shutil.rmtree(site / edited)
    (Path(work) / "new" / edited).rename(site / edited)
    row("one edited", site)
    row("unchanged: what nothing names any more goes", site)
    narrate(count, date(2024, 5, 4), "A loud film about a short storm.", site)
    row("one new, the newest", site)
    shutil.rmtree(site / "film-7")
    row("one gone", site)
