# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes all reviews of a site look rendered without rendering them: folders with a report each, and a memory in which every
file is as the one that was rendered, but for its path, its stamp and its names.
usage: place_episodes.py SITE RENDERED PLACED       RENDERED: output folder of a batch of one review; PLACED: the one to make"""
import json
import os
import shutil
import sys
import uuid
from pathlib import Path

site, rendered, placed = (Path(argument).absolute() for argument in sys.argv[1:])
head, line = (rendered / ".reviewcast/state.jsonl").read_text(encoding="utf-8").splitlines()
record = json.loads(line)
report = rendered / record["episodes"][0]["slug"] / "report.json"

(placed / ".reviewcast").mkdir(parents=True)
lines = [head]
for number, path in enumerate(sorted(str(file) for file in site.rglob("*.md"))):
    status = os.stat(path)
    slug = f"film-{number}"
    record["path"] = path
    record["stamp"] = [status.st_size, status.st_mtime_ns, status.st_ctime_ns]
    record["episodes"][0] |= {"slug": slug, "guid": str(uuid.UUID(int=number))}
    lines.append(json.dumps(record, ensure_ascii=False, separators=(",", ":")))
    (placed / slug).mkdir()
    shutil.copyfile(report, placed / slug / "report.json")
(placed / ".reviewcast/state.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
