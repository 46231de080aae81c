# SPDX-License-Identifier: GPL-3.0-or-later
"""What can be measured of speech without knowing its words."""
import re
import subprocess

import numpy

from wave_file import RATE, decibels

FRAME = RATE // 100  # samples of 10 ms

# Long-term average spectrum of speech, men and women of twelve languages, in dB by octave: the thirds of octaves of
# Byrne et al., J. Acoust. Soc. Am. 96 (1994), table II, added.
OCTAVES = {125: 61.3, 250: 64.6, 500: 66.4, 1000: 59.6, 2000: 54.7, 4000: 50.5}


def loudness(path):
    """Integrated loudness in LUFS, loudness range in LU, true peak in dBTP."""
    log = subprocess.run(["ffmpeg", "-nostdin", "-hide_banner", "-i", path, "-af", "ebur128=peak=true", "-f", "null", "-"],
                         check=True, capture_output=True, text=True).stderr
    summary = log[log.rindex("Summary:"):]
    return [float(re.search(key + r":\s+(-?[\d.]+|-?inf)", summary)[1]) for key in ("I", "LRA", "Peak")]


def frames_of(samples, length=FRAME):
    return samples[:len(samples) // length * length].reshape(-1, length)


def speech_frames(samples):
    """Power of each 10 ms, and which of them hold speech: no more than 35 dB below the loud ones."""
    power = (frames_of(samples) ** 2).mean(axis=1)
    return power, power > numpy.percentile(power, 90) * 10 ** -3.5


def spectra_of(samples, length=1024):
    """Power by frame and frequency, and the frequencies."""
    frames = numpy.lib.stride_tricks.sliding_window_view(samples, length)[::length // 2]
    return numpy.abs(numpy.fft.rfft(frames * numpy.hanning(length))) ** 2, numpy.fft.rfftfreq(length, 1 / RATE)


def band(spectra, frequencies, low, high):
    return spectra[:, (frequencies >= low) & (frequencies < high)].sum(axis=1)


def spectral_balance(samples):
    """Difference to the spectrum of people's speech by octave in dB, the mean of all being 0."""
    spectra, frequencies = spectra_of(samples)
    levels = {}
    for centre, people in OCTAVES.items():
        levels[centre] = float(decibels(band(spectra, frequencies, centre / 2 ** .5, centre * 2 ** .5).mean())) - people
    mean = sum(levels.values()) / len(levels)
    return {centre: level - mean for centre, level in levels.items()}


def sibilance(samples):
    """How loud the sharpest tenth of a second is: 95th percentile of the power at 5 to 9 kHz below that of all speech, dB."""
    spectra, frequencies = spectra_of(samples)
    sharp = band(spectra, frequencies, 5000, 9000)
    whole = spectra.sum(axis=1)
    return float(decibels(numpy.percentile(sharp, 95) / whole[whole > whole.max() * 1e-4].mean()))


def pauses(samples, least=0.06):
    """Lengths in seconds of the silences inside the speech."""
    _, speaks = speech_frames(samples)
    edges = numpy.flatnonzero(numpy.diff(speaks.astype(int)))
    begins, ends = edges[~speaks[edges + 1]], edges[speaks[edges + 1]]
    lengths = [(ends[ends > begin][0] - begin) * FRAME / RATE for begin in begins if (ends > begin).any()]
    return numpy.array([length for length in lengths if length >= least])


def clicks(samples):
    """Steps at the borders of silences: the highest difference of two neighbouring samples there, against the level of
    speech, in dB. A fade has none, a plosive some, a wave that is cut more than 10. Silent is what lies 40 dB below speech:
    a room's noise is not lower."""
    power, speaks = speech_frames(samples)
    level = power[speaks].mean() ** .5
    length = RATE // 1000
    silent = numpy.abs(frames_of(samples, length)).max(axis=1) < level * 10 ** -2
    edges = numpy.flatnonzero(numpy.diff(numpy.concatenate([[False], silent, [False]]).astype(int)))
    highest = 0
    for begin, end in zip(edges[::2], edges[1::2]):
        if end - begin < 20:
            continue
        for edge in (begin, end):
            around = samples[max(0, (edge - 1) * length):(edge + 1) * length]
            highest = max(highest, numpy.abs(numpy.diff(around)).max(initial=0))
    return float(decibels((highest / level) ** 2))


def pitches(samples, low=60, high=400):
    """Fundamental frequency in Hz of each 10 ms by autocorrelation below 900 Hz; 0 where there is no voice."""
    length = 4 * RATE // 100
    window = numpy.hanning(length)
    own = numpy.fft.irfft(numpy.abs(numpy.fft.rfft(window, 2 * length)) ** 2)[:length]
    heard = numpy.fft.rfftfreq(2 * length, 1 / RATE) < 900
    reach = slice(RATE // high, RATE // low)
    found = []
    for at in range(0, len(samples) - length, FRAME):
        spectrum = numpy.fft.rfft(samples[at:at + length] * window, 2 * length) * heard
        lags = numpy.fft.irfft(numpy.abs(spectrum) ** 2)[:length]
        likeness = lags[reach] / own[reach] / max(lags[0] / own[0], 1e-12)
        peaks = 1 + numpy.flatnonzero((likeness[1:-1] > likeness[:-2]) & (likeness[1:-1] >= likeness[2:]))
        best = likeness[peaks].max(initial=0)
        # Of several peaks the first: a period, not two of them.
        clear = peaks[likeness[peaks] > .92 * best] if best > .6 and lags[0] > 1e-4 else []
        found.append(RATE / (clear[0] + reach.start) if len(clear) else 0)
    return without_leaps(numpy.array(found))


def without_leaps(frequencies):
    """Takes out what is eight semitones off the middle: an octave that was mistaken."""
    middle = numpy.median(frequencies[frequencies > 0]) if (frequencies > 0).any() else 1
    return numpy.where((frequencies > middle / 1.59) & (frequencies < middle * 1.59), frequencies, 0)


def semitones(frequencies):
    """Median in Hz, and the range between the 5th and the 95th percentile in semitones."""
    voiced = frequencies[frequencies > 0]
    if len(voiced) < 5:
        return 0, 0
    low, middle, high = numpy.percentile(voiced, [5, 50, 95])
    return middle, 12 * numpy.log2(high / low)
