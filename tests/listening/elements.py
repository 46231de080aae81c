# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints what each element of mastering changes in both default voices.
usage: elements.py PROGRAM VOICES REVIEW..."""
import sys
import tempfile
from pathlib import Path

import numpy

import measures
from chains import elements
from intelligibility import phoneme_errors_in
from wave_file import read_sound


def measure(text, sound):
    """Wrong phonemes and all, loudness range, true peak, spectral balance and sibilance of one text by one chain."""
    samples = read_sound(sound)
    _, loudness_range, peak = measures.loudness(sound)
    return (*phoneme_errors_in(text, sound), loudness_range, peak, list(measures.spectral_balance(samples).values()),
            measures.sibilance(samples))


def print_row(name, seen):
    errors, phonemes, loudness_range, peak, balance, sibilance = zip(*seen)
    off = numpy.sqrt(numpy.mean(numpy.mean(balance, axis=0) ** 2))
    print(f"| {name} | {100 * sum(errors) / sum(phonemes):.1f} % | {numpy.mean(loudness_range):.1f} LU | {max(peak):.1f} dBTP | "
          f"{off:.1f} dB | {numpy.mean(sibilance):.1f} dB |", flush=True)


def main(program, voices, *texts):
    print("| chain | phoneme errors | loudness range | true peak | spectrum off by | sibilance |\n|---|---|---|---|---|---|")
    for name, make in elements(program, voices).items():
        seen = []
        for text in texts:
            with tempfile.TemporaryDirectory() as folder:
                seen.append(measure(text, make(text, Path(folder))))
        print_row(name, seen)


main(*sys.argv[1:])
