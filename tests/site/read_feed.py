#!/usr/bin/python3
"""Prints what podcastparser reads in a feed, as read_feed.mjs does. usage: read_feed.py FEED"""
import json
import sys
from email.utils import formatdate

import podcastparser

found = {}


def put(path, value):
    if value is not None:
        found[path] = str(value).lower() if isinstance(value, bool) else str(value)


with open(sys.argv[1], "rb") as file:
    feed = podcastparser.parse("https://example.org/feed.xml", file)
for name in ("title", "description", "link", "language", "generator"):
    put(name, feed.get(name))
put("itunes:image@href", feed.get("cover_url"))
put("itunes:author", feed.get("itunes_author"))
put("itunes:explicit", feed.get("explicit"))
put("itunes:type", feed.get("type"))
for name, value in feed.get("itunes_owner", {}).items():
    put(f"itunes:owner/itunes:{name}", value)
for number, names in enumerate(feed.get("itunes_categories", [])):
    path = f"itunes:category#{number}" if number else "itunes:category"
    for depth, name in enumerate(names):
        put(path + "/itunes:category" * depth + "@text", name)
for number, episode in enumerate(feed["episodes"]):
    at = f"item#{number}/"
    for name in ("title", "link", "description", "guid"):
        put(at + name, episode.get(name))
    if episode["published"]:
        put(at + "pubDate", formatdate(episode["published"]).replace("-0000", "+0000"))
    for place, enclosure in enumerate(episode["enclosures"]):
        path = f"{at}enclosure#{place}" if place else f"{at}enclosure"
        put(path + "@url", enclosure["url"])
        put(path + "@type", enclosure["mime_type"])
        put(path + "@length", enclosure["file_size"])
    put(at + "itunes:author", episode.get("itunes_author"))
    put(at + "itunes:duration", episode["total_time"])
    put(at + "itunes:explicit", episode.get("explicit"))
    put(at + "itunes:episodeType", episode.get("type"))
    put(at + "itunes:image@href", episode.get("episode_art_url"))
print(json.dumps(found))
