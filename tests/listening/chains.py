# SPDX-License-Identifier: GPL-3.0-or-later
"""The ways of getting speech from a text that are compared. Each makes a sound file in a folder and returns its path."""
import json
import re
import shutil
import subprocess

WORDS_PER_MINUTE = "170"  # as of our default voice


def run(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True, stdin=subprocess.DEVNULL)


def espeak(voice, words_per_minute=WORDS_PER_MINUTE):
    def make(text, folder):
        run("espeak-ng", "-v", voice, "-s", words_per_minute, "-f", text, "-w", folder / "raw.wav")
        return folder / "raw.wav"
    return make


def shell_script(text, folder):
    """What one would write instead: espeak-ng, loudnorm in two passes, MP3."""
    raw = espeak("en-us")(text, folder)
    limits = "loudnorm=I=-16:TP=-1.5:LRA=11"
    log = run("ffmpeg", "-nostdin", "-hide_banner", "-i", raw, "-af", limits + ":print_format=json", "-f", "null", "-").stderr
    seen = json.loads(log[log.rindex("{"):log.rindex("}") + 1])
    measured = "".join(f":measured_{ours}={seen['input_' + theirs]}"
                       for ours, theirs in (("I", "i"), ("TP", "tp"), ("LRA", "lra"), ("thresh", "thresh")))
    run("ffmpeg", "-nostdin", "-v", "error", "-i", raw, "-af", limits + measured, "-ar", "44100", "-ac", "1",
        "-c:a", "libmp3lame", "-b:a", "96k", folder / "script.mp3")
    return folder / "script.mp3"


def ours(program, voices, voice):
    def make(text, folder):
        run(program, "--voices-folder", voices, "narrate", "--plain", "--voice", voice, "-o", folder, text)
        return next(folder.glob("*/*.mp3"))
    return make


def ours_without(program, voices, voice, settings):
    """Our chain with some settings of its voices' sounds left out."""
    def make(text, folder):
        shutil.copytree(voices, folder / "voices")
        for sound in (folder / "voices" / "sounds").glob("*.toml"):
            kept = [line for line in sound.read_text(encoding="utf-8").splitlines() if not re.match(settings, line)]
            sound.write_text("\n".join(kept), encoding="utf-8")
        return ours(program, folder / "voices", voice)(text, folder)
    return make


def flite(text, folder):
    run("flite", "-voice", "rms", "-f", text, "-o", folder / "flite.wav")
    return folder / "flite.wav"


def festival(text, folder):
    run("text2wave", "-eval", "(voice_cmu_us_slt_arctic_hts)", text, "-o", folder / "festival.wav")
    return folder / "festival.wav"


def chains(program, voices):
    """By name, as in the table."""
    return {"espeak-ng en-us": espeak("en-us"),
            "shell script, en-us": shell_script,
            "espeak-ng en-us+klatt2": espeak("en-us+klatt2"),
            "reviewcast american-man": ours(program, voices, "american-man"),
            "reviewcast american-woman": ours(program, voices, "american-woman"),
            "reviewcast american-rms": ours(program, voices, "american-rms"),
            "Flite rms": flite,
            "Festival slt (HTS)": festival}


EQUALISER, ROOM = "low_|middle_|high_", "room_"


def elements(program, voices):
    """Of both default voices, what each element of mastering does: the engine alone, all of it, and an element less."""
    compared = {}
    for voice, engine_voice, words_per_minute in (("american-man", "en-us+klatt2", "170"), ("american-woman", "en-us+f5", "165")):
        compared |= {f"espeak-ng {engine_voice}": espeak(engine_voice, words_per_minute),
                     voice: ours(program, voices, voice),
                     f"{voice}, no equaliser": ours_without(program, voices, voice, EQUALISER),
                     f"{voice}, no room": ours_without(program, voices, voice, ROOM),
                     f"{voice}, neither": ours_without(program, voices, voice, f"{EQUALISER}|{ROOM}")}
    return compared
