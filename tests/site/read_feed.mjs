// Prints what two parsers of podcast feeds read in one, as JSON: {feedsmith: {path: value}, partytime: {path: value}}. Paths are
// those of the feed's own elements, "item#0/enclosure@url". usage: node read_feed.mjs CHECKERS FEED
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const [checkers, file] = process.argv.slice(2);
const require = createRequire(join(checkers, "node_modules", "x.js"));
const { parseRssFeed } = require("feedsmith");
const { parseFeed } = require("podcast-partytime");
const xml = readFileSync(file, "utf8");

const collector = () => {
  const all = {};
  const put = (path, value) => { if (value !== undefined && value !== null) all[path] = String(value); };
  const attributes = (path, values = {}) => { for (const [name, value] of Object.entries(values)) put(`${path}@${name}`, value); };
  const numbered = (path, list = [], each) => list.forEach((one, i) => each(i ? `${path}#${i}` : path, one));
  return { all, put, attributes, numbered };
};
const yes = (value) => (value === undefined ? undefined : value ? "yes" : "no");
const date = (value) => value && new Date(value).toUTCString().replace("GMT", "+0000");

const feedsmith = () => {
  const feed = parseRssFeed(xml), { all, put, attributes, numbered } = collector();
  const categories = (path, list) => numbered(`${path}itunes:category`, list, (at, one) => {
    put(`${at}@text`, one.text);
    categories(`${at}/`, one.categories);
  });
  for (const name of ["title", "description", "link", "language", "generator"]) put(name, feed[name]);
  for (const name of ["url", "title", "link"]) put(`image/${name}`, feed.image?.[name]);
  put("itunes:image@href", feed.itunes?.image);
  for (const name of ["author", "explicit", "type"]) put(`itunes:${name}`, feed.itunes?.[name]);
  for (const name of ["name", "email"]) put(`itunes:owner/itunes:${name}`, feed.itunes?.owner?.[name]);
  categories("", feed.itunes?.categories);
  put("podcast:locked", yes(feed.podcast?.locked?.value));
  put("podcast:locked@owner", feed.podcast?.locked?.owner);
  put("podcast:guid", feed.podcast?.guid);
  put("podcast:medium", feed.podcast?.medium);
  numbered("atom:link", feed.atom?.links, attributes);
  feed.items.forEach((item, n) => {
    const at = `item#${n}/`;
    for (const name of ["title", "link", "description", "pubDate"]) put(at + name, item[name]);
    put(`${at}guid`, item.guid?.value);
    put(`${at}guid@isPermaLink`, item.guid?.isPermaLink);
    numbered(`${at}enclosure`, item.enclosures, attributes);
    for (const name of ["title", "author", "duration", "explicit", "episodeType"]) put(`${at}itunes:${name}`, item.itunes?.[name]);
    put(`${at}itunes:image@href`, item.itunes?.image);
    numbered(`${at}podcast:transcript`, item.podcast?.transcripts, attributes);
    attributes(`${at}podcast:chapters`, item.podcast?.chapters);
    numbered(`${at}podcast:person`, item.podcast?.persons, (path, { display, ...rest }) => { put(path, display); attributes(path, rest); });
    numbered(`${at}podcast:alternateEnclosure`, item.podcast?.alternateEnclosures, (path, { sources, ...rest }) => {
      attributes(path, rest);
      numbered(`${path}/podcast:source`, sources, attributes);
    });
  });
  return all;
};

const partytime = () => {
  const feed = parseFeed(xml), { all, put, attributes, numbered } = collector();
  for (const name of ["title", "description", "link", "language", "generator"]) put(name, feed[name]);
  for (const name of ["url", "title", "link"]) put(`image/${name}`, feed.image?.[name]);
  put("itunes:image@href", feed.itunesImage);
  put("itunes:author", feed.author);
  put("itunes:explicit", feed.explicit);
  put("itunes:type", feed.itunesType);
  for (const name of ["name", "email"]) put(`itunes:owner/itunes:${name}`, feed.owner?.[name]);
  numbered("itunes:category", feed.itunesCategory, (path, names) => names.split(" > ").forEach((name, depth) =>
    put(path + "/itunes:category".repeat(depth) + "@text", name)));
  put("podcast:locked", yes(feed.locked));
  put("podcast:locked@owner", feed.podcastOwner);
  put("podcast:guid", feed.guid);
  put("podcast:medium", feed.medium);
  put("atom:link@href", feed.pubsub?.self);
  feed.items.forEach((item, n) => {
    const at = `item#${n}/`;
    for (const name of ["title", "link", "description", "guid"]) put(at + name, item[name]);
    put(`${at}pubDate`, date(item.pubDate));
    attributes(`${at}enclosure`, item.enclosure);
    put(`${at}itunes:author`, item.author);
    put(`${at}itunes:duration`, item.duration);
    put(`${at}itunes:explicit`, item.explicit);
    put(`${at}itunes:episodeType`, item.itunesEpisodeType);
    put(`${at}itunes:image@href`, item.itunesImage);
    // It knows SubRip by another name of its own, and writes roles and groups large.
    numbered(`${at}podcast:transcript`, item.podcastTranscripts, (path, { type, ...rest }) =>
      attributes(path, { ...rest, type: type === "application/srt" ? "application/x-subrip" : type }));
    attributes(`${at}podcast:chapters`, item.podcastChapters);
    numbered(`${at}podcast:person`, item.podcastPeople, (path, { name, role, group }) => {
      put(path, name);
      attributes(path, { role: role.toLowerCase(), group: group.toLowerCase() });
    });
    numbered(`${at}podcast:alternateEnclosure`, item.alternativeEnclosures, (path, { type, length, source }) => {
      attributes(path, { type, length });
      numbered(`${path}/podcast:source`, source, (inner, { uri }) => attributes(inner, { uri }));
    });
  });
  return all;
};

console.log(JSON.stringify({ feedsmith: feedsmith(), partytime: partytime() }));
