// Search over all episodes of the show.
"use strict";
(() => {
  const form = document.querySelector("form[data-index]");
  const list = document.querySelector(".found");
  const count = document.querySelector(".count");
  if (!form || !list || !count) return;
  const field = form.querySelector("input");
  const all = document.querySelectorAll("[data-all]");
  const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  let episodes = null;
  form.hidden = false;

  const load = async () => {
    episodes ??= fetch(form.dataset.index, { cache: "no-cache" }).then((answer) => answer.json()).then((rows) =>
      rows.map(([slug, title, ...others]) => ({ slug, title, others, key: plain([title, ...others].join(" ")) })));
    return episodes;
  };

  const show = async () => {
    const wanted = plain(field.value).split(/\s+/).filter(Boolean);
    for (const part of all) part.hidden = wanted.length > 0;
    list.replaceChildren();
    count.textContent = "";
    if (wanted.length === 0) return;
    const asked = field.value;
    const found = (await load()).filter((one) => wanted.every((word) => one.key.includes(word)));
    if (asked !== field.value) return;
    count.textContent = form.dataset.found.replace("{count}", String(found.length));
    list.replaceChildren(...found.slice(0, 100).map((one) => {
      const item = document.createElement("li"), box = document.createElement("div"), line = document.createElement("p");
      const link = document.createElement("a");
      link.href = `${encodeURIComponent(one.slug)}/`;
      link.textContent = one.title;
      link.dir = "auto";
      line.textContent = one.others.filter(Boolean).join(" · ");
      line.dir = "auto";
      box.append(link, line);
      item.append(box);
      return item;
    }));
  };

  field.addEventListener("input", show);
  form.addEventListener("submit", (event) => { event.preventDefault(); show(); });
})();
