// The page's player: the transcript follows the audio, and any word plays from there.
"use strict";
(() => {
  const audio = document.querySelector("audio");
  const controls = document.querySelector(".controls");
  const text = document.querySelector(".words");
  if (!audio || !controls || !text) return;
  const find = (name) => controls.parentElement.querySelector(`[data-do="${name}"]`);
  const play = find("play"), position = find("position"), speed = find("speed"), follow = find("follow");
  const skipSpoilers = find("skip-spoilers"), clock = find("clock"), heard = document.querySelector("#heard rect");
  const words = [...text.querySelectorAll("[data-t]")];
  const begins = words.map((word) => Number(word.dataset.t) / 1000);
  const chapters = [...document.querySelectorAll(".chapters li")].map((item) => ({
    item, from: Number(item.dataset.from) / 1000, to: Number(item.dataset.to) / 1000, spoiler: "spoiler" in item.dataset,
  }));
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  let current = -1, sentence = null, chapter = null, stop = words[0];

  audio.controls = false;
  for (const part of document.querySelectorAll("[data-script]")) part.hidden = false;

  const shown = (seconds) => {
    const whole = Math.floor(seconds), pad = (n) => String(n).padStart(2, "0");
    const hours = Math.floor(whole / 3600);
    return (hours ? `${hours}:${pad(Math.floor(whole / 60) % 60)}` : `${Math.floor(whole / 60)}`) + `:${pad(whole % 60)}`;
  };

  const wordAt = (time) => {
    let low = 0, high = begins.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (begins[middle] <= time) low = middle + 1; else high = middle;
    }
    return low - 1;
  };

  const mark = (index) => {
    if (index === current) return;
    words[current]?.classList.remove("now");
    current = index;
    const word = words[index];
    word?.classList.add("now");
    const next = word?.parentElement ?? null;
    if (next !== sentence) {
      sentence?.removeAttribute("aria-current");
      next?.setAttribute("aria-current", "true");
      sentence = next;
      if (next && follow.checked && !audio.paused) reveal(next);
    }
  };

  const reveal = (element) => {
    const box = element.getBoundingClientRect();
    if (box.top > innerHeight * .15 && box.bottom < innerHeight * .75) return;
    element.scrollIntoView({ block: "center", behavior: calm.matches ? "auto" : "smooth" });
  };

  const markChapter = (time) => {
    const now = chapters.find((one) => one.from <= time && time < one.to) ?? null;
    if (now !== chapter) {
      chapter?.item.removeAttribute("aria-current");
      now?.item.setAttribute("aria-current", "true");
      chapter = now;
    }
    if (now?.spoiler && skipSpoilers?.checked && !audio.paused) seek(now.to);
  };

  const update = () => {
    const time = audio.currentTime;
    mark(wordAt(time + .02));
    markChapter(time);
    position.value = String(Math.floor(time));
    position.setAttribute("aria-valuetext", `${shown(time)} / ${shown(Number(position.max))}`);
    clock.textContent = `${shown(time)} / ${shown(Number(position.max))}`;
    heard?.setAttribute("width", String(1000 * time / (Number(position.max) || 1)));
  };

  const seek = (time) => {
    audio.currentTime = Math.max(0, Math.min(time, Number(position.max)));
    update();
  };

  // A pause may come before the sound does; that is no fault.
  const start = () => audio.play().catch((fault) => { if (fault.name !== "AbortError") throw fault; });

  const playFrom = (word) => {
    const rest = skipSpoilers?.checked;
    if (rest && word.closest(".spoiler")) skipSpoilers.checked = false;
    seek(Number(word.dataset.t) / 1000);
    start();
  };

  const focusOn = (word) => {
    stop.removeAttribute("tabindex");
    stop = word;
    stop.tabIndex = 0;
    stop.focus();
  };

  play.addEventListener("click", () => (audio.paused ? start() : audio.pause()));
  find("back").addEventListener("click", () => seek(audio.currentTime - 15));
  find("forward").addEventListener("click", () => seek(audio.currentTime + 30));
  speed.addEventListener("change", () => { audio.playbackRate = Number(speed.value); });
  position.addEventListener("input", () => seek(Number(position.value)));
  for (const one of chapters)
    one.item.querySelector("button").addEventListener("click", () => {
      if (one.spoiler && skipSpoilers) skipSpoilers.checked = false;
      seek(one.from);
      start();
    });

  text.addEventListener("click", (event) => {
    const word = event.target.closest("[data-t]");
    if (word && getSelection().isCollapsed) playFrom(word);
  });
  text.addEventListener("keydown", (event) => {
    const at = words.indexOf(event.target.closest("[data-t]"));
    if (at < 0) return;
    const steps = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -10, ArrowDown: 10 };
    if (event.key === "Enter" || event.key === " ") playFrom(words[at]);
    else if (event.key in steps)
      focusOn(words[Math.max(0, Math.min(words.length - 1, at + steps[event.key]))]);
    else return;
    event.preventDefault();
  });
  if (stop) stop.tabIndex = 0;

  const tick = () => {
    update();
    if (!audio.paused) requestAnimationFrame(tick);
  };
  const label = () => { play.textContent = audio.paused ? play.dataset.play : play.dataset.pause; };
  audio.addEventListener("play", () => { label(); tick(); });
  audio.addEventListener("pause", () => { label(); update(); });
  for (const event of ["seeked", "timeupdate", "ended"]) audio.addEventListener(event, update);
  const linked = Number((location.hash.match(/^#t=(\d+)$/) ?? [])[1] ?? 0);
  if (linked > 0) seek(linked);
  label();
  update();
})();
