# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints how the roles of an episode differ in pace, level, pitch and pauses, and what emphasis changes in a word.
usage: roles.py PROGRAM VOICES REVIEW.md"""
import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy

import measures
from wave_file import RATE, decibels, read_sound


class Episode:
    """Sound and words of a review, rendered."""

    def __init__(self, program, voices, text, folder):
        review = folder / "review.md"
        review.write_text(text, encoding="utf-8")
        subprocess.run([program, "--voices-folder", voices, "narrate", "--master", "wav", "-o", folder, review],
                       check=True, capture_output=True)
        self.samples = read_sound(next(folder.glob("*/*.wav")))
        self.pitches = measures.pitches(self.samples)
        self.sections = json.loads(next(folder.glob("*/transcript.json")).read_text(encoding="utf-8"))["sections"]

    def words(self):
        """Role, text, begin and end in ms of every word that is heard."""
        return [("host" if paragraph.get("host") else section["role"], text, begin, end)
                for section in self.sections for paragraph in section["paragraphs"] for sentence in paragraph["sentences"]
                for text, begin, end in sentence["words"] if end > begin]

    def level(self, begin, end):
        part = self.samples[begin * RATE // 1000:end * RATE // 1000]
        return float(decibels((part ** 2).mean()))

    def voiced(self, begin, end):
        part = self.pitches[begin // 10:end // 10]
        return part[part > 0]


def print_roles(episode):
    print("| role | words a minute | level | pitch | pitch range | pause before |\n|---|---|---|---|---|---|")
    words = episode.words()
    body = [word for word in words if word[0] == "body"]
    for role in dict.fromkeys(word[0] for word in words):
        own = [(i, word) for i, word in enumerate(words) if word[0] == role]
        spoken = sum(end - begin for _, (_, _, begin, end) in own) / 60000
        level = numpy.mean([episode.level(*word[2:]) for _, word in own]) - numpy.mean([episode.level(*word[2:]) for word in body])
        pitch, reach = measures.semitones(numpy.concatenate([episode.voiced(*word[2:]) for _, word in own]))
        first = [i for i, _ in own if i > 0 and words[i - 1][0] != role]
        before = [words[i][2] - words[i - 1][3] for i in first] or [0]
        print(f"| {role} | {len(own) / spoken:.0f} | {level:+.1f} dB | {pitch:.0f} Hz | {reach:.1f} st | {numpy.mean(before):.0f} ms |")


def print_emphasis(marked, plain, text):
    print("\n| emphasis | words | level | pitch | length |\n|---|---|---|---|---|")
    for name, pattern in (("`*one*`", r"(?<!\*)\*([^*]+)\*(?!\*)"), ("`**two**`", r"\*\*(\w+)\*\*")):
        found = set(re.findall(pattern, text))
        changes = []
        for (_, word, begin, end), (_, same, old_begin, old_end) in zip(marked.words(), plain.words()):
            if re.sub(r"\W", "", word) not in found:
                continue
            assert word == same, (word, same)
            pitch, old_pitch = marked.voiced(begin, end), plain.voiced(old_begin, old_end)
            changes.append((marked.level(begin, end) - plain.level(old_begin, old_end),
                            numpy.median(pitch) / numpy.median(old_pitch) if len(pitch) and len(old_pitch) else numpy.nan,
                            (end - begin) / (old_end - old_begin)))
        level, pitch, length = numpy.nanmean(changes, axis=0)
        print(f"| {name} | {len(changes)} | {level:+.1f} dB | {100 * pitch - 100:+.0f} % | {100 * length - 100:+.0f} % |")


def main(program, voices, review):
    text = Path(review).read_text(encoding="utf-8")
    with tempfile.TemporaryDirectory() as one, tempfile.TemporaryDirectory() as other:
        marked = Episode(program, voices, text, Path(one))
        plain = Episode(program, voices, re.sub(r"\*+(\w+)\*+", r"\1", text.replace("**Synopsis:**", "Synopsis:")), Path(other))
    print_roles(marked)
    print_emphasis(marked, plain, text)


main(*sys.argv[1:])
