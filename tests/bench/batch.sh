#!/usr/bin/env bash
# Times batch on a generated site: the first run, an unchanged one, one review touched and one edited, one entry of a lexicon
# changed; and unchanged sites of REVIEWS and ten times as many, whose episodes are put there without being rendered.
# usage: batch.sh PROGRAM VOICES [REVIEWS [SENTENCES]]       10 sentences, the default, are some 150 words
set -euo pipefail
program=$1 voices=$2 reviews=${3:-100} sentences=${4:-10}
here=$(dirname "$0")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# make_site FOLDER COUNT: reviews, one in a hundred of which names Almodóvar.
make_site() {
    mkdir -p "$1"
    awk -v folder="$1" -v count="$2" -v sentences="$sentences" 'BEGIN {
        srand(3)
        n = split("quiet storm harbour light winter garden paper mirror river stone glass summer ghost letter island orchard", word)
        for (i = 0; i < count; ++i) {
            if (i % 500 == 0) { sub_folder = folder "/" (i / 500); system("mkdir -p " sub_folder) }
            file = sub_folder "/review-" i ".md"
            printf "---\ntitle: The %s %s\nauthor: Ines Marlow\ndate: 2024-02-%02d\n---\n\nDirector: Oda Fenwick\n\n",
                word[1 + int(rand() * n)], word[1 + int(rand() * n)], 1 + i % 28 > file
            for (line = 0; line < sentences; ++line)
                printf "A sentence about the %s and the %s, which nobody in the %s had seen before. ",
                    word[1 + int(rand() * n)], word[1 + int(rand() * n)], word[1 + int(rand() * n)] > file
            if (i % 100 == 0) printf "It owes much to Almodóvar." > file
            printf "\n\nScore: %d/10\n", 1 + i % 10 > file
            close(file)
        }
    }'
}

lexicon() {
    printf '%s\n' '<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa" xml:lang="en">' \
        "<lexeme><grapheme>Almodóvar</grapheme><phoneme>$1</phoneme></lexeme></lexicon>" >"$work/site.pls"
}

# run NAME SITE OUT [OPTION...]: prints a row of what it took. The memory is that of its largest process.
run() {
    local name=$1 site=$2 out=$3
    /usr/bin/time -f '%e %U %S %M' -o "$work/taken" "$program" --voices-folder "$voices" batch "$site" -o "$out" \
        --lexicon "$work/site.pls" --report "$work/report.json" "${@:4}" >/dev/null 2>"$work/log" || { tail "$work/log" >&2; exit 1; }
    local rendered=0
    [[ " $* " == *" --plan "* ]] || rendered=$(sed -n 's/^  "rendered": \([0-9]*\),/\1/p' "$work/report.json")
    awk -v name="$name" -v rendered="$rendered" \
        '{ printf "| %s | %d | %.2f | %.2f | %d |\n", name, rendered, $1, $2 + $3, $4 / 1024 }' "$work/taken"
}

lexicon almoˈðobaɾ
make_site "$work/site" "$reviews"
sleep 2.1 # so that stamps are old enough to be trusted
echo "$("$program" --version | head -n 1); $(sed -n 's/^model name.*: //p' /proc/cpuinfo | head -n 1), $(nproc) processors"
echo "| run | rendered | wall s | CPU s | MiB |"
echo "|---|---|---|---|---|"
run "$reviews reviews, first run" "$work/site" "$work/out"
run "unchanged" "$work/site" "$work/out"
echo >>"$work/site/0/review-7.md"
echo "One more sentence." >>"$work/site/0/review-8.md"
run "one touched, one edited" "$work/site" "$work/out"
lexicon almoˈdovaɾ
run "one entry of the lexicon changed" "$work/site" "$work/out"
run "all looked into, none rendered" "$work/site" "$work/planned" --plan
rm -rf "$work/out" "$work/planned"

make_site "$work/one" 1
run "one" "$work/one" "$work/out-one" >/dev/null
for count in "$reviews" $((reviews * 10)); do
    make_site "$work/site-$count" "$count"
    python3 "$here/place_episodes.py" "$work/site-$count" "$work/out-one" "$work/placed"
    sleep 2.1
    run "$count unchanged (episodes put there)" "$work/site-$count" "$work/placed"
    rm -rf "$work/placed"
done
