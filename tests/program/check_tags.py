# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads an episode's MP3 with mutagen and ffprobe and compares what they see with report.json and chapters.json.
usage: check_tags.py EPISODE_FOLDER       exit code 1 and a line for each difference"""
import json
import subprocess
import sys
from pathlib import Path

from mutagen.id3 import ID3, CTOCFlags
from mutagen.mp3 import MP3

folder = Path(sys.argv[1])
report = json.loads((folder / "report.json").read_text(encoding="utf-8"))
chapters = json.loads((folder / "chapters.json").read_text(encoding="utf-8"))["chapters"]
mp3 = next(folder.glob("*.mp3"))
faults = []


def equal(what, seen, wanted):
    if seen != wanted:
        faults.append(f"{what}: {seen!r} instead of {wanted!r}")


tags = ID3(mp3, translate=False)
audio = MP3(mp3)
wanted = report["tags"]
for frame, key in {"TIT2": "title", "TALB": "album", "TPE1": "artist", "TCON": "genre", "TDRC": "date"}.items():
    equal(frame, str(tags[frame]) if frame in tags else "", wanted.get(key) or "")
equal("TLEN", str(tags["TLEN"]), str(report["duration_ms"]))
equal("USLT", [str(frame) for frame in tags.getall("USLT")],
      [next(folder.glob("*.txt")).read_text(encoding="utf-8").rstrip("\n")])
equal("COMM", [str(frame) for frame in tags.getall("COMM")], [wanted["comment"]])

marks = sorted(tags.getall("CHAP"), key=lambda mark: mark.start_time)
tables = tags.getall("CTOC")
equal("CTOC", len(tables), 1)
equal("CTOC flags", int(tables[0].flags), int(CTOCFlags.TOP_LEVEL | CTOCFlags.ORDERED))
equal("CTOC children", tables[0].child_element_ids, [mark.element_id for mark in marks])
equal("unique ids", len({mark.element_id for mark in marks}), len(marks))
equal("chapter starts", [mark.start_time for mark in marks], [round(c["startTime"] * 1000) for c in chapters])
equal("chapter titles", [str(mark.sub_frames["TIT2"]) for mark in marks], [c["title"] for c in chapters])
equal("first chapter", marks[0].start_time, 0)
equal("last chapter's end", marks[-1].end_time, report["duration_ms"])
for left, right in zip(marks, marks[1:]):
    equal("gap between chapters", left.end_time, right.start_time)

equal("bit rate", audio.info.bitrate, report["bitrate_kbps"] * 1000)
equal("bit rate mode", audio.info.bitrate_mode.name if hasattr(audio.info.bitrate_mode, "name")
      else str(audio.info.bitrate_mode), "BitrateMode.CBR")
equal("channels", audio.info.channels, 1)
equal("sample rate", audio.info.sample_rate, report["sample_rate"])

probe = json.loads(subprocess.check_output(["ffprobe", "-v", "error", "-show_format", "-show_chapters", "-of", "json", mp3]))
seen = {key.lower(): value for key, value in probe["format"]["tags"].items()}
equal("ffprobe's title", seen.get("title"), wanted["title"])
equal("ffprobe's artist", seen.get("artist", ""), wanted.get("artist") or "")
equal("ffprobe's chapters", [c["tags"]["title"] for c in probe["chapters"]], [c["title"] for c in chapters])

for fault in faults:
    print(f"{mp3}: {fault}")
sys.exit(bool(faults))
