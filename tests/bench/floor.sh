#!/usr/bin/env bash
# Bare synthesis and bare encoding by two programs.
# usage: floor.sh TEXT VOICE MASTER BITRATE QUALITY FOLDER
set -euo pipefail
espeak-ng -v "$2" -s 175 -f "$1" -w "$6/floor.wav"
ffmpeg -nostdin -v error -y -i "$3" -c:a libmp3lame -b:a "${4}k" -compression_level "$5" -reservoir 0 "$6/floor.mp3"
