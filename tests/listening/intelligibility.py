# SPDX-License-Identifier: GPL-3.0-or-later
"""How much of a sound a speech recogniser understands: pocketsphinx with its US English model, any words in any order.
It was trained on people, so a rate says nothing alone: compare those of one table."""
import functools
import re
import subprocess
import tempfile
from pathlib import Path

# One pass with narrower limits takes half the time; the word error rate of klatt2 is 41.7 % instead of 41.1.
QUICK = ["-fwdflat", "no", "-maxhmmpf", "5000", "-maxwpf", "20", "-pl_window", "8"]

MODEL = Path("/usr/share/pocketsphinx/model/en-us")
# Phonemes alone, as the makers of pocketsphinx advise; each by itself, without its neighbours, which is quick.
PHONEMES = ["-allphone", MODEL / "en-us-phone.lm.bin", "-allphone_ci", "yes", "-beam", "1e-20", "-pbeam", "1e-20", "-lw", "2.0"]


def words_of(text):
    return re.findall(r"[a-z']+", text.lower().replace("’", "'"))


def count_errors(wanted, heard):
    """Words to change, leave out or put in (Levenshtein)."""
    row = list(range(len(heard) + 1))
    for i, word in enumerate(wanted, 1):
        above, row[0] = row[0], i
        for j, other in enumerate(heard, 1):
            above, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, above + (word != other))
    return row[-1]


def recognise(sound, options):
    with tempfile.TemporaryDirectory() as folder:
        wav = Path(folder) / "16k.wav"
        subprocess.run(["ffmpeg", "-nostdin", "-v", "error", "-i", sound, "-ac", "1", "-ar", "16000", "-c:a", "pcm_s16le", wav],
                       check=True)
        return subprocess.run(["pocketsphinx_continuous", "-infile", wav, "-logfn", "/dev/null", *options],
                              check=True, capture_output=True, text=True).stdout


def errors_in(text, sound):
    """Errors, and the words there are."""
    wanted = words_of(Path(text).read_text(encoding="utf-8"))
    return count_errors(wanted, words_of(recognise(sound, QUICK))), len(wanted)


@functools.cache
def pronunciations():
    """The first one of each word that the recogniser knows."""
    known = {}
    for line in (MODEL / "cmudict-en-us.dict").read_text(encoding="utf-8").splitlines():
        word, *phonemes = line.split()
        known.setdefault(word, phonemes)
    return known


def phoneme_errors_in(text, sound):
    """Errors in phonemes, heard without a dictionary, and the phonemes there are, in a tenth of the time of words. What is
    heard of a word that the dictionary has not is an error."""
    known = pronunciations()
    wanted = [phoneme for word in words_of(Path(text).read_text(encoding="utf-8")) for phoneme in known.get(word, [])]
    heard = [phoneme for phoneme in recognise(sound, PHONEMES).split() if phoneme.isalpha() and phoneme != "SIL"]
    return count_errors(wanted, heard), len(wanted)
