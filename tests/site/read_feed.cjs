// Prints what a podcast app's parser reads in a feed, as JSON. usage: node read_feed.cjs CHECKERS FEED
const { parseFeed } = require(require("path").join(process.argv[2], "node_modules", "podcast-partytime"));
console.log(JSON.stringify(parseFeed(require("fs").readFileSync(process.argv[3], "utf8"))));
