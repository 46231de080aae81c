# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints how each chain sounds, as two tables.
usage: measure.py PROGRAM VOICES REVIEW...       CHAINS=PATTERN in the environment: only those whose name matches"""
import os
import re
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy

import measures
from chains import chains
from intelligibility import errors_in, words_of
from wave_file import RATE, read_sound


def measure(text, sound):
    """What is measured of one text by one chain."""
    samples = read_sound(sound)
    _, speaks = measures.speech_frames(samples)
    _, loudness_range, peak = measures.loudness(sound)
    middle, reach = measures.semitones(measures.pitches(samples))
    return {"errors": errors_in(text, sound), "range": loudness_range, "peak": peak,
            "balance": measures.spectral_balance(samples), "sibilance": measures.sibilance(samples),
            "clicks": measures.clicks(samples), "pauses": measures.pauses(samples), "seconds": len(samples) / RATE,
            "speaking": speaks.sum() / 100, "words": len(words_of(Path(text).read_text(encoding="utf-8"))),
            "pitch": middle, "reach": reach}


def row(name, cells):
    print("| " + " | ".join([name, *cells]) + " |")


def print_tables(by_chain):
    row("chain", ["word errors", "words a minute", "loudness range", "true peak", "click at a pause", "pauses a minute",
                  "middle pause", "their spread", "pitch", "pitch range"])
    row("---", ["---"] * 10)
    for name, seen in by_chain.items():
        errors, words = (sum(one["errors"][i] for one in seen) for i in (0, 1))
        mean = {key: numpy.mean([one[key] for one in seen]) for key in ("range", "pitch", "reach")}
        pauses = numpy.concatenate([one["pauses"] for one in seen])
        minutes = sum(one["seconds"] for one in seen) / 60
        row(name, [f"{100 * errors / words:.1f} %", f"{words / minutes:.0f}", f"{mean['range']:.1f} LU",
                   f"{max(one['peak'] for one in seen):.1f} dBTP", f"{max(one['clicks'] for one in seen):.0f} dB",
                   f"{len(pauses) / minutes:.0f}", f"{1000 * numpy.median(pauses):.0f} ms", f"{1000 * pauses.std():.0f} ms",
                   f"{mean['pitch']:.0f} Hz", f"{mean['reach']:.1f} st"])
    print()
    row("chain", [f"{centre} Hz" for centre in measures.OCTAVES] + ["off by", "sibilance"])
    row("---", ["---"] * (len(measures.OCTAVES) + 2))
    for name, seen in by_chain.items():
        balance = {centre: numpy.mean([one["balance"][centre] for one in seen]) for centre in measures.OCTAVES}
        off = numpy.sqrt(numpy.mean(numpy.square(list(balance.values()))))
        row(name, [f"{level:+.1f}" for level in balance.values()] +
            [f"{off:.1f} dB", f"{numpy.mean([one['sibilance'] for one in seen]):.1f} dB"])


def main(program, voices, *texts):
    chosen = {name: make for name, make in chains(program, voices).items()
              if re.search(os.environ.get("CHAINS", ""), name)}

    def one(job):
        make, text = job
        with tempfile.TemporaryDirectory() as folder:
            return measure(text, make(text, Path(folder)))

    jobs = [(make, text) for make in chosen.values() for text in texts]
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        seen = list(pool.map(one, jobs))
    print_tables({name: seen[i * len(texts):(i + 1) * len(texts)] for i, name in enumerate(chosen)})


main(*sys.argv[1:])
