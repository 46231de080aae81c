# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws a stretch of an episode: waveform, spectrogram, pitch, pauses, words and sections. See scripts/listen."""
import argparse
import json
import pathlib
import subprocess
import sys

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot  # noqa: E402 (after the choice of how to draw)
import numpy  # noqa: E402

RATE = 22050
FRAME = RATE // 100  # 10 ms
SILENCE_DB = -50  # below full scale
SHORTEST_PAUSE_S = 0.1
LOWEST_HZ, HIGHEST_HZ = 60, 400


def read_sound(path, begin_s, length_s):
    """Samples of a stretch, mono, full scale 1."""
    done = subprocess.run(
        ["ffmpeg", "-nostdin", "-v", "error", "-ss", str(begin_s), "-t", str(length_s), "-i", str(path),
         "-ac", "1", "-ar", str(RATE), "-f", "f32le", "-"], capture_output=True)
    if done.returncode != 0:
        sys.exit(f"listen: {path}: {done.stderr.decode(errors='replace').strip()}")
    return numpy.frombuffer(done.stdout, dtype="<f4").astype(float)


def frames_of(samples, length, hop):
    """Overlapping windows, a row each."""
    padded = numpy.pad(samples, (length // 2, length))
    count = len(samples) // hop + 1
    return padded[numpy.arange(count)[:, None] * hop + numpy.arange(length)[None, :]]


def pitch_of(samples):
    """F0 in Hz every 10 ms by autocorrelation; nan where nothing is voiced."""
    length = RATE // 20
    frames = frames_of(samples, length, FRAME) * numpy.hanning(length)
    spectrum = numpy.abs(numpy.fft.rfft(frames, 4 * length, axis=1)) ** 2
    likeness = numpy.fft.irfft(spectrum, axis=1)
    window = numpy.fft.irfft(numpy.abs(numpy.fft.rfft(numpy.hanning(length), 4 * length)) ** 2)
    low, high = RATE // HIGHEST_HZ, RATE // LOWEST_HZ
    share = likeness[:, low:high] / numpy.maximum(likeness[:, :1], 1e-9) / (window[low:high] / window[0])
    best = share.argmax(axis=1)
    loud = 10 * numpy.log10(numpy.maximum((frames ** 2).mean(axis=1), 1e-12)) > SILENCE_DB
    voiced = loud & (share.max(axis=1) > 0.55)
    return numpy.where(voiced, RATE / (best + low), numpy.nan)


def pauses_of(samples):
    """(begin, end) in seconds of every silence that is heard as one."""
    levels = 10 * numpy.log10(numpy.maximum((frames_of(samples, FRAME, FRAME) ** 2).mean(axis=1), 1e-12))
    edges = numpy.flatnonzero(numpy.diff(numpy.concatenate(([0], (levels < SILENCE_DB).astype(int), [0]))))
    found = edges.reshape(-1, 2) * FRAME / RATE
    return [(begin, end) for begin, end in found if end - begin >= SHORTEST_PAUSE_S]


def words_of(transcript):
    """(text, begin, end) in seconds of every word, and (title, begin) of every section."""
    words, sections = [], []
    for section in transcript["sections"]:
        first = len(words)
        for paragraph in section["paragraphs"]:
            for sentence in paragraph["sentences"]:
                words += [(text.strip(), begin / 1000, end / 1000) for text, begin, end in sentence["words"]]
        if len(words) > first:
            sections.append((section["title"], words[first][1]))
    return words, sections


def draw(samples, begin_s, words, sections, title, picture):
    """The four panels over one time axis."""
    end_s = begin_s + len(samples) / RATE
    figure, (wave, spectrum, pitch, spoken) = matplotlib.pyplot.subplots(
        4, 1, sharex=True, figsize=(max(12, 0.7 * (end_s - begin_s)), 10), height_ratios=(1, 1.6, 1.2, 0.8),
        layout="constrained")
    figure.suptitle(title, parse_math=False)
    times = begin_s + numpy.arange(len(samples)) / RATE
    step = max(1, len(samples) // 200000)
    wave.plot(times[::step], samples[::step], linewidth=0.3, color="black")
    wave.set(ylabel="waveform", ylim=(-1, 1))
    noise = numpy.random.default_rng(0).normal(0, 1e-6, len(samples))  # exact silence has no logarithm
    spectrum.specgram(samples + noise, NFFT=512, Fs=RATE, noverlap=384, xextent=(begin_s, end_s), cmap="magma",
                      vmin=-140, vmax=-40)
    spectrum.set(ylabel="frequency in Hz", ylim=(0, 8000))
    heights = pitch_of(samples)
    pitch.plot(begin_s + numpy.arange(len(heights)) * FRAME / RATE, heights, ".", markersize=2)
    pitch.set(ylabel="pitch in Hz", yscale="log", ylim=(LOWEST_HZ, HIGHEST_HZ))
    pitch.set_yticks([60, 80, 100, 150, 200, 300, 400], labels=[60, 80, 100, 150, 200, 300, 400])
    pitch.minorticks_off()
    for pause_begin, pause_end in pauses_of(samples):
        for panel in (wave, pitch, spoken):
            panel.axvspan(begin_s + pause_begin, begin_s + pause_end, color="tab:orange", alpha=0.25, linewidth=0)
        spoken.text(begin_s + (pause_begin + pause_end) / 2, 0.05, f"{1000 * (pause_end - pause_begin):.0f}",
                    ha="center", fontsize=6, color="tab:brown")
    for number, (text, begin, end) in enumerate(words):
        if begin_s <= begin < end_s:
            spoken.text(begin, 0.25 + 0.18 * (number % 4), text, fontsize=7, clip_on=True, parse_math=False)
            spoken.axvline(begin, ymax=0.22, linewidth=0.4, color="grey")
    for name, begin in sections:
        if begin_s <= begin < end_s:
            wave.text(begin, 0.85, name, fontsize=8, color="tab:blue", clip_on=True, parse_math=False)
            for panel in (wave, spectrum, pitch, spoken):
                panel.axvline(begin, linewidth=1, color="tab:blue")
    spoken.set(ylabel="words; pauses in ms", yticks=[], ylim=(0, 1), xlabel="seconds", xlim=(begin_s, end_s))
    figure.savefig(picture, dpi=110)


def main():
    parser = argparse.ArgumentParser(prog="listen", description="Draws what is heard of an episode.")
    parser.add_argument("episode", type=pathlib.Path, help="its folder")
    parser.add_argument("begin", nargs="?", type=float, default=0, metavar="FROM", help="seconds, default 0")
    parser.add_argument("length", nargs="?", type=float, default=30, metavar="SECONDS", help="default 30, at most 600")
    parser.add_argument("-o", "--output", type=pathlib.Path, help="the picture, default <slug>.png")
    options = parser.parse_args()
    if not options.begin >= 0 or not 0 < options.length <= 600:
        parser.error("FROM is 0 or more, SECONDS up to 600")
    sounds = sorted(options.episode.glob("*.mp3"))
    if not sounds:
        sys.exit(f"listen: {options.episode}: no episode (an MP3 is missing)")
    transcript = json.loads((options.episode / "transcript.json").read_text(encoding="utf-8"))
    samples = read_sound(sounds[0], options.begin, options.length)
    if len(samples) < FRAME:
        sys.exit(f"listen: {sounds[0]}: nothing is heard from {options.begin:g} s on")
    picture = options.output or pathlib.Path(sounds[0].stem + ".png")
    words, sections = words_of(transcript)
    draw(samples, options.begin, words, sections, sounds[0].stem, picture)
    print(picture)


if __name__ == "__main__":
    main()
