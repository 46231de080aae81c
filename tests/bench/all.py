#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures the program against everything that it promises of its speed, in one run, and prints a table with targets: an
episode beside a shell script that does the same and beside the floor (bare synthesis and bare encoding in one process), one
processor beside two, a batch, start-up, and time and memory from 1 kB to 300 kB. What is compared is run in turns, and the least
of all rounds counts. Writes the picture of the last to output/speed.svg.
usage: all.py PROGRAM FLOOR VOICES [ROUNDS]        QUICK=1 leaves out what takes minutes"""
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import time

here = pathlib.Path(__file__).resolve().parent
program, floor, voices = (str(pathlib.Path(argument).resolve()) for argument in sys.argv[1:4])
rounds = int(sys.argv[4]) if len(sys.argv) > 4 else 7
quick = bool(os.environ.get("QUICK"))
processors = os.cpu_count()
voice, engine_voice, bitrate, quality = "american-man", "en-us+klatt2", 96, 7


class Taken:
    """Wall and processor seconds, and the memory in MiB of the largest process."""

    def __init__(self, wall, cpu, memory):
        self.wall, self.cpu, self.memory = wall, cpu, memory

    def least(self, other):
        return Taken(*(min(pair) for pair in zip((self.wall, self.cpu, self.memory), (other.wall, other.cpu, other.memory))))


def run(command, **options):
    begin = time.perf_counter()
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, **options)
    words = child.stderr.read()
    _, status, usage = os.wait4(child.pid, 0)
    wall = time.perf_counter() - begin
    if status:
        sys.exit(f"bench: {command} failed: {words.decode()}")
    return Taken(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def in_turns(commands, count):
    """The least of each named command, round by round."""
    taken = {}
    for _ in range(count):
        for name, command in commands.items():
            one = run(command) if isinstance(command, list) else command()
            taken[name] = taken[name].least(one) if name in taken else one
    return taken


def narrate(review, folder, jobs, *options):
    return [program, "--voices-folder", voices, "narrate", "--voice", voice, "--output", str(folder), "--jobs", str(jobs), *options,
            str(review)]


def first_line(*command):
    return subprocess.run(command, capture_output=True, text=True).stdout.split("\n")[0]


def long_review(size):
    """The benchmark's review over and over, up to `size` bytes of text."""
    text = (here / "review.md").read_text().split("---", 2)[2]
    paragraphs = [paragraph for paragraph in text.split("\n\n") if len(paragraph) > 200]
    body, at = "", 0
    while len(body.encode()) < size:
        body += f"Part {at // 5 + 1}, scene {at + 1}. {paragraphs[at % len(paragraphs)]}\n\n"
        at += 1
    return f"---\ntitle: The Long Ledger\nauthor: Ines Marlow\n---\n\n{body.encode()[:size].decode(errors='ignore')}\n"


rows = []


def row(what, figure, target="", kept=None):
    rows.append((what, figure, target, "" if kept is None else "yes" if kept else "no"))
    print(f"| {what} | {figure} | {target} | {rows[-1][3]} |", flush=True)


def one_episode(work):
    review = here / "review.md"
    run(narrate(review, work / "once", 1, "--master", "wav"))
    folder = next((work / "once").iterdir())
    text, master = next(folder.glob("*.txt")), next(folder.glob("*.wav"))
    samples = work / "master.f32"
    subprocess.run(["ffmpeg", "-v", "error", "-y", "-i", master, "-f", "f32le", samples], check=True)
    taken = in_turns({
        "one": narrate(review, work / "one", 1),
        "all": narrate(review, work / "all", processors),
        "script": [str(here / "script.sh"), str(text), engine_voice, str(bitrate), str(quality), str(work)],
        "floor": [floor, str(text), engine_voice, str(samples), str(bitrate), str(quality)],
        "processes": [str(here / "floor.sh"), str(text), engine_voice, str(master), str(bitrate), str(quality), str(work)],
    }, rounds)
    one, all_, script, least, processes = (taken[name] for name in ("one", "all", "script", "floor", "processes"))
    seconds = samples.stat().st_size / 4 / 44100
    for name, what in (("one", f"episode of {seconds:.0f} s, 1 job"), ("all", f"episode, {processors} jobs"), ("script", "shell script"),
                       ("floor", "floor: synthesis and LAME in one process"), ("processes", "the same by espeak-ng and ffmpeg")):
        row(what, f"{taken[name].wall:.3f} s, {taken[name].cpu:.3f} CPU s")
    row("wall time of the script to the episode's", f"{script.wall / all_.wall:.1f}", "≥ 10", script.wall / all_.wall >= 10)
    row("CPU of the script to the episode's", f"{script.cpu / one.cpu:.1f}", "≥ 5", script.cpu / one.cpu >= 5)
    row("CPU of the episode to the floor's", f"{one.cpu / least.cpu:.2f}", "≤ 1.15", one.cpu / least.cpu <= 1.15)
    row("CPU of the episode to that of espeak-ng and ffmpeg", f"{one.cpu / processes.cpu:.2f}")


def start_up(work):
    (work / "sentence.txt").write_text("A quiet film that knows what it wants. 8/10.\n")
    taken = in_turns({"version": [program, "--version"], "sentence": narrate(work / "sentence.txt", work / "sentence", processors)},
                     max(20, rounds))
    row("`--version`", f"{taken['version'].wall * 1000:.1f} ms", "≤ 10 ms", taken["version"].wall <= 0.010)
    row("narrating one sentence", f"{taken['sentence'].wall * 1000:.0f} ms", "≤ 150 ms", taken["sentence"].wall <= 0.150)


def two_processors(work):
    review = work / "long.md"
    review.write_text(long_review(30_000))
    taken = in_turns({"one": narrate(review, work / "long1", 1), "two": narrate(review, work / "long2", 2)}, max(2, rounds // 2))
    ratio = taken["one"].wall / taken["two"].wall
    row("30 kB, two processors to one", f"{ratio:.2f}", "≥ 1.8", ratio >= 1.8)


def batch(work, count):
    site = work / "site"
    site.mkdir()
    for i in range(count):
        (site / f"review-{i}.md").write_text(f"---\ntitle: The {i} Lamps\nauthor: Ines Marlow\n---\n\n" +
                                            f"A film of {i} lamps, and of the man who lights them. " * 6 + f"\n\nScore: {i % 10 + 1}/10\n")
    turn = iter(range(1000))

    def render(jobs):
        return lambda: run([program, "--voices-folder", voices, "batch", str(site), "-o", str(work / f"out{next(turn)}"), "--jobs", str(jobs)])
    time.sleep(2.1)  # so that stamps are old enough to be trusted
    taken = in_turns({"one": render(1), "two": render(2)}, 2)
    ratio = taken["one"].wall / taken["two"].wall
    row(f"batch of {count} short reviews, two jobs to one", f"{ratio:.2f} ({taken['two'].wall:.1f} s)", "≥ 1.9", ratio >= 1.9)


def many_episodes(work):
    texts = [work / f"short{i}.txt" for i in range(1000)]
    for i, text in enumerate(texts):
        text.write_text(f"Film number {i}. {i % 10}/10.\n")
    memory = {}
    for count in (100, 1000):
        command = narrate(texts[0], work / f"many{count}", processors)
        memory[count] = run(command[:-1] + [str(text) for text in texts[:count]]).memory
    row("memory of 1,000 episodes to that of 100, one process", f"{memory[1000]:.0f} to {memory[100]:.0f} MiB", "no growth",
        memory[1000] <= memory[100] * 1.05)


def growth(work):
    sizes = [1_000, 10_000, 30_000, 100_000, 300_000]
    taken = []
    for size in sizes:
        review = work / f"size{size}.md"
        review.write_text(long_review(size))
        count = 3 if size <= 30_000 else 1
        taken.append(in_turns({"one": narrate(review, work / f"size{size}", processors)}, count)["one"])
        row(f"{size // 1000} kB of text", f"{taken[-1].wall:.2f} s, {taken[-1].cpu:.2f} CPU s, {taken[-1].memory:.0f} MiB", "≤ 80 MiB",
            taken[-1].memory <= 80)
    per_byte = [one.cpu / size for one, size in zip(taken, sizes)]
    ratio = per_byte[-1] / per_byte[1]
    row("CPU a byte, 300 kB to 10 kB", f"{ratio:.2f}", "linear", ratio <= 1.1)
    return sizes, taken


def picture(sizes, taken):
    """Two curves over the size, both axes logarithmic for time, linear for memory."""
    from math import log10
    width, height, left, bottom = 640, 320, 60, 270
    across = lambda size: left + (log10(size) - 3) / 2.5 * (width - left - 70)
    up = lambda seconds: bottom - (log10(seconds) + 1) / 3.2 * (bottom - 40)
    up_memory = lambda memory: bottom - memory / 100 * (bottom - 40)
    parts = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" font-family="sans-serif" font-size="12">',
             f'<rect width="{width}" height="{height}" fill="white"/>',
             f'<text x="{left}" y="20">CPU seconds (blue, left) and memory in MiB (orange, right) by size of the review</text>']
    for size in sizes:
        parts.append(f'<text x="{across(size):.0f}" y="{bottom + 18}" text-anchor="middle">{size // 1000} kB</text>')
    for seconds in (0.1, 1, 10, 100):
        parts.append(f'<path d="M{left} {up(seconds):.1f}H{width - 70}" stroke="#ddd"/><text x="{left - 6}" y="{up(seconds) + 4:.1f}" '
                     f'text-anchor="end" fill="#1f5fa8">{seconds:g}</text>')
    for memory in (20, 40, 60, 80):
        parts.append(f'<text x="{width - 62}" y="{up_memory(memory) + 4:.1f}" fill="#b35a00">{memory}</text>')
    for colour, y in (("#1f5fa8", lambda one: up(one.cpu)), ("#b35a00", lambda one: up_memory(one.memory))):
        points = " ".join(f"{across(size):.1f},{y(one):.1f}" for size, one in zip(sizes, taken))
        parts.append(f'<polyline points="{points}" fill="none" stroke="{colour}" stroke-width="2"/>')
    return "\n".join(parts + ["</svg>"]) + "\n"


def main():
    processor = re.search(r"model name\s*: (.*)", pathlib.Path("/proc/cpuinfo").read_text())
    print(f"{first_line(program, '--version')}; {' '.join(first_line('espeak-ng', '--version').split()[:4])}; "
          f"{' '.join(first_line('ffmpeg', '-version').split()[:3])}")
    print(f"{processor.group(1) if processor else 'unknown processor'}, {processors} processors; least of {rounds} rounds, in turns\n")
    print("| measure | figure | target | kept |\n|---|---|---|---|")
    with tempfile.TemporaryDirectory() as name:
        work = pathlib.Path(name)
        one_episode(work)
        start_up(work)
        two_processors(work)
        if quick:
            return
        batch(work, 200)
        many_episodes(work)
        drawn = here.parent.parent / "output" / "speed.svg"
        drawn.write_text(picture(*growth(work)))
        print(f"\nwrote {drawn}")


main()
