#!/usr/bin/env bash
# What one would write instead of the program: espeak-ng, two passes of ffmpeg's loudnorm, libmp3lame.
# usage: script.sh TEXT VOICE BITRATE QUALITY FOLDER
set -euo pipefail
text=$1 voice=$2 bitrate=$3 quality=$4 folder=$5
espeak-ng -v "$voice" -s 175 -f "$text" -w "$folder/raw.wav"
limits=I=-16:TP=-1.5:LRA=11
measured=$(ffmpeg -nostdin -hide_banner -i "$folder/raw.wav" -af "loudnorm=$limits:print_format=json" -f null - 2>&1 |
    sed -n '/^{/,/^}/p' | awk -F'"' '/input_i|input_tp|input_lra|input_thresh/ { sub("input_", "measured_", $2)
        sub("measured_i", "measured_I", $2); sub("measured_tp", "measured_TP", $2); sub("measured_lra", "measured_LRA", $2)
        printf ":%s=%s", $2, $4 }')
ffmpeg -nostdin -v error -y -i "$folder/raw.wav" -af "loudnorm=$limits$measured" -ar 44100 -ac 1 \
    -c:a libmp3lame -b:a "${bitrate}k" -compression_level "$quality" "$folder/script.mp3"
