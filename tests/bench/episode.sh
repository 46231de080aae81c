#!/usr/bin/env bash
# Times an episode against what one would write instead, round by round in one run, and prints the least of each: the
# program on one and on all processors, a shell script of espeak-ng and ffmpeg with the same voice and the same format, and
# the floor, bare synthesis and bare encoding.
# usage: episode.sh PROGRAM VOICES REVIEW [ROUNDS]
set -euo pipefail
program=$1 voices=$2 review=$3 rounds=${4:-5}
for command in espeak-ng ffmpeg; do
    command -v "$command" >/dev/null || { echo "bench: $command is missing; install the package $command" >&2; exit 1; }
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
processors=$(nproc)

narrate() { "$program" --voices-folder "$voices" narrate --voice american-man --output "$work/$1" --jobs "$1" "$review" >/dev/null; }

speak() { espeak-ng -v en-us+klatt2 -s 175 -f "$work/text" -w "$1"; }

by_script() {
    speak "$work/raw.wav"
    local measured limits=I=-16:TP=-1.5:LRA=11
    measured=$(ffmpeg -nostdin -hide_banner -i "$work/raw.wav" -af "loudnorm=$limits:print_format=json" -f null - 2>&1 |
        sed -n '/^{/,/^}/p' | awk -F'"' '/input_i|input_tp|input_lra|input_thresh/ { sub("input_", "measured_", $2)
            sub("measured_i", "measured_I", $2); sub("measured_tp", "measured_TP", $2); sub("measured_lra", "measured_LRA", $2)
            printf ":%s=%s", $2, $4 }')
    ffmpeg -nostdin -v error -y -i "$work/raw.wav" -af "loudnorm=$limits$measured" -ar 44100 -ac 1 \
        -c:a libmp3lame -b:a 96k -compression_level 7 "$work/script.mp3"
}

floor() {
    speak "$work/raw.wav"
    ffmpeg -nostdin -v error -y -i "$work/master.wav" -c:a libmp3lame -b:a 96k -compression_level 7 "$work/floor.mp3"
}

# least NAME COMMAND...: keeps the least wall and processor time of all rounds in $work/NAME.
TIMEFORMAT='%R %U %S'
least() {
    local name=$1 taken
    taken=$( { time "${@:2}" >"$work/log" 2>&1; } 2>&1)
    touch "$work/$name"
    awk -v taken="$taken" 'BEGIN { split(taken, t); wall = t[1]; cpu = t[2] + t[3] }
        { if ($1 < wall) wall = $1; if ($2 < cpu) cpu = $2 } END { print wall, cpu }' "$work/$name" >"$work/$name.new"
    mv "$work/$name.new" "$work/$name"
}

"$program" --voices-folder "$voices" narrate --voice american-man --output "$work/once" --master wav "$review" >/dev/null
cp "$work"/once/*/*.txt "$work/text"
cp "$work"/once/*/*.wav "$work/master.wav"
for ((round = 0; round < rounds; ++round)); do
    least one narrate 1
    least all narrate "$processors"
    least script by_script
    least floor floor
    least version "$program" --version
done

echo "$("$program" --version | head -n 1), $(espeak-ng --version | cut -d' ' -f1-4), $(ffmpeg -version | head -n 1 | cut -d' ' -f1-3)"
echo "$(sed -n 's/^model name.*: //p' /proc/cpuinfo | head -n 1), $processors processors; least of $rounds rounds"
awk -v work="$work" -v processors="$processors" 'BEGIN {
    for (n = split("one all script floor version", name); n > 0; --n) {
        getline < (work "/" name[n]); wall[name[n]] = $1; cpu[name[n]] = $2
    }
    row = "| %-34s | %8s | %8s |\n"
    printf row "|---|---|---|\n", "", "wall s", "CPU s"
    printf row, "episode, 1 job", wall["one"], cpu["one"]
    printf row, "episode, " processors " jobs", wall["all"], cpu["all"]
    printf row, "shell script", wall["script"], cpu["script"]
    printf row, "floor: espeak-ng and LAME alone", wall["floor"], cpu["floor"]
    printf row, "--version", wall["version"], cpu["version"]
    printf "against the shell script: %.1f times faster in wall time, %.1f times less CPU\n",
        wall["script"] / wall["all"], cpu["script"] / cpu["all"]
    printf "CPU against the floor: %.2f\n", cpu["one"] / cpu["floor"]
    printf "%d jobs against one: %.2f times faster\n", processors, wall["one"] / wall["all"]
}'
