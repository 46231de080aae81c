# SPDX-License-Identifier: GPL-3.0-or-later
"""Sound files as arrays."""
import subprocess

import numpy

RATE = 22050


def read_sound(path, rate=RATE):
    """Samples of any sound file, mono, full scale 1."""
    raw = subprocess.run(["ffmpeg", "-nostdin", "-v", "error", "-i", path, "-ac", "1", "-ar", str(rate), "-f", "f32le", "-"],
                         check=True, capture_output=True).stdout
    return numpy.frombuffer(raw, dtype="<f4").astype(float)


def decibels(ratio):
    """Of a ratio of powers; -120 at least."""
    return 10 * numpy.log10(numpy.maximum(ratio, 1e-12))
