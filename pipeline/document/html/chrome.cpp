// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/html/chrome.hpp"

#include "document/html/elements.hpp"
#include "document/html/words.hpp"

#include "base/unicode.hpp"

#include <algorithm>
#include <array>

namespace reviewcast {

namespace {

/// What a class word means, and how much text may be in such a part at most; a name that covers more was
/// given for another reason ("has-sidebar").
struct Sign {
    std::string_view reason;
    std::uint32_t most_text;       ///< bytes; 0 for any
    std::uint32_t links_per_cent;  ///< at least so much of the text is in links; 0 for any
    std::initializer_list<std::string_view> words;
};

const std::initializer_list<Sign> signs{
    {"navigation",
     0,
     40,
     {"nav", "navbar", "navi", "navigation", "menu", "pager", "pagination", "paging", "pagenav", "skip",
      "topbar", "toolbar", "sitemap", "navigace", "menue", "blogpager", "prevnext"}},
    {"navigation",
     300,
     0,
     {"breadcrumb", "breadcrumbs", "ariadne", "brotkrumen", "migas", "kruimelpad", "briciole", "drobecky",
      "skiplink", "skiplinks"}},
    {"a signature", 400, 0, {"signature", "sig"}},
    {"share buttons", 40, 0, {"like", "likes"}},
    {"comments",
     0,
     0,
     {"comments", "commentlist", "commentarea", "disqus", "respond", "kommentare", "commentaires",
      "comentarios", "commenti", "reacties", "komentare", "diskuse", "livefyre", "webmentions", "replies",
      "guestbook", "leserkommentare"}},
    {"share buttons", 400, 0, {"share",    "shares",    "sharing",      "social",    "sharedaddy", "addthis",
                               "addtoany", "shariff",   "sharebar",     "teilen",    "compartir",  "partager",
                               "partage",  "condividi", "compartilhar", "partilhar", "delen",      "sdilet",
                               "follow",   "socials",   "sharebuttons"}},
    {"related posts", 0, 20, {"related",      "relatedposts", "recommended", "recommendations", "yarpp",
                              "popular",      "trending",     "similar",     "outbrain",        "taboola",
                              "readnext",     "suggested",    "suggestions", "aehnliche",       "verwandte",
                              "relacionados", "relacionadas", "correlati",   "gerelateerd",     "souvisejici",
                              "recent",       "latest",       "teasers",     "moreposts",       "mostread",
                              "meistgelesen"}},
    {"a newsletter box",
     800,
     0,
     {"newsletter", "subscribe", "subscription", "signup", "mailchimp", "optin", "mailinglist", "abonnieren",
      "suscribete", "suscripcion", "abonnez", "iscriviti", "assine", "odber", "paywall", "donate",
      "patreon"}},
    {"a cookie notice",
     4000,
     0,
     {"cookie", "cookies", "cookiebar", "consent", "gdpr", "cmp", "ccpa", "dsgvo"}},
    {"an advertisement", 800, 0, {"ad",          "ads",         "advert",      "adverts",    "advertisement",
                                  "advertising", "adsense",     "sponsor",     "sponsored",  "promo",
                                  "promoted",    "anzeige",     "werbung",     "publicidad", "publicite",
                                  "pubblicita",  "publicidade", "advertentie", "reklama",    "affiliate",
                                  "adsbygoogle"}},
    {"a sidebar",
     0,
     0,
     {"sidebar", "widget", "widgets", "seitenleiste", "secondary", "barralateral", "zijbalk"}},
    {"the page's foot", 0, 0, {"colophon", "sitefooter", "pagefooter", "impressum"}},
    {"tags",
     600,
     25,
     {"tags", "tagcloud", "tag", "labels", "etiquetas", "stichworte", "schlagworte", "hashtags"}},
    {"a window over the page", 3000, 0, {"modal", "popup", "lightbox", "overlay", "interstitial"}}};

bool holds_article(const HtmlTree& tree, HtmlId id, bool only_title) {
    for (HtmlId at = id + 1; at < tree[id].past; ++at) {
        const std::string_view name = tree[at].name;
        if (name == "main" || (name == "h1" && only_title) ||
            (!only_title && (name == "h1" || is_article(tree, at))))
            return true;
    }
    return false;
}

bool is_inside_article(const HtmlTree& tree, HtmlId id) {
    for (HtmlId at = tree[id].parent; at != no_html_node; at = tree[at].parent)
        if (tree.is(at, "main") || is_article(tree, at)) return true;
    return false;
}

bool is_inside_section(const HtmlTree& tree, HtmlId id) {
    for (HtmlId at = tree[id].parent; at != no_html_node; at = tree[at].parent)
        if (tree.is(at, "section")) return true;
    return is_inside_article(tree, id);
}

/// By element and role; `inside` an article a header, a footer or an aside is a part of it.
std::string_view reason_of_element(const HtmlTree& tree, HtmlId id) {
    const std::string_view name = tree[id].name;
    const std::string role = tree.attribute(id, "role");
    if (name == "nav" || role == "navigation" || role == "menu" || role == "menubar") return "navigation";
    if (role == "search") return "a form";
    if (role == "dialog" || role == "alertdialog" || name == "dialog") return "a window over the page";
    if (name == "header" || role == "banner") return is_inside_section(tree, id) ? "" : "the page's head";
    if (name == "footer" || role == "contentinfo")
        return is_inside_article(tree, id) ? "" : "the page's foot";
    if (name == "aside" || role == "complementary") return is_inside_article(tree, id) ? "" : "a sidebar";
    return {};
}

bool has_word(const std::vector<HtmlClassWord>& words, std::initializer_list<std::string_view> wanted) {
    return std::any_of(words.begin(), words.end(), [&](const HtmlClassWord& word) {
        return std::find(wanted.begin(), wanted.end(), word.word) != wanted.end();
    });
}

std::string_view reason_of_words(const HtmlTree& tree, HtmlId id, const HtmlMeasures& measures) {
    if (tree[id].attributes == 0) return {};
    const auto words = class_words(tree, id);
    if (words.empty() || has_word(words, {"no", "has", "with", "without", "js"})) return {};
    const std::uint32_t text = measures.text[id], links = measures.links[id];
    constexpr std::uint32_t short_box = 1500;
    if (has_word(words, {"author", "autor", "auteur", "autore"}) &&
        has_word(words, {"box", "bio", "about", "profile", "description", "card"}) && text < short_box &&
        is_html_block(tree[id].name))
        return "about the author";
    if (has_word(words, {"footer"}) && has_word(words, {"site", "page", "global", "main", "blog"}))
        return "the page's foot";
    if (has_word(words, {"cat", "category"}) && has_word(words, {"links"})) return "tags";
    const bool foot = has_class(tree, id, "footer") || to_lower(tree.attribute(id, "id")) == "footer";
    if (foot && !is_inside_section(tree, id)) return "the page's foot";
    const bool one_comment =
        has_word(words, {"comment", "kommentar"}) && (tree.is(id, "article") || tree.is(id, "li"));
    if (one_comment) return "comments";
    for (const Sign& sign : signs)
        if (has_word(words, sign.words) && (sign.most_text == 0 || text <= sign.most_text) &&
            links * 100 >= text * sign.links_per_cent)
            return sign.reason;
    return {};
}

bool is_blank(const HtmlTree& tree, HtmlId id) {
    return tree[id].kind == HtmlNode::Kind::text &&
           trim(tree.source.substr(tree[id].tag.begin, tree[id].tag.size())).empty();
}

/// "Comments" over the comments.
void mark_headings(const HtmlTree& tree, std::vector<std::string_view>& reasons) {
    HtmlId heading = no_html_node;
    for (HtmlId id = 1; id < tree.nodes.size(); ++id) {
        if (reasons[id] == "comments" || reasons[id] == "related posts" ||
            reasons[id] == "a newsletter box") {
            if (heading != no_html_node && tree[heading].parent == tree[id].parent)
                reasons[heading] = reasons[id];
            heading = no_html_node;
        }
        if (!reasons[id].empty()) {
            id = tree[id].past - 1;
        } else if (heading_level(tree[id].name) > 1) {
            heading = id;
            id = tree[id].past - 1;
        } else if (tree[id].kind != HtmlNode::Kind::comment && !is_blank(tree, id)) {
            heading = no_html_node;
        }
    }
}

}  // namespace

bool is_article(const HtmlTree& tree, HtmlId id) {
    if (tree[id].kind != HtmlNode::Kind::element) return false;
    if (tree.is(id, "article")) return true;
    if (tree[id].attributes == 0 || tree.is(id, "body") || tree.is(id, "html")) return false;
    if (tree.attribute(id, "role") == "article") return true;
    for (const std::string_view name : {"h-entry", "hentry", "h-review", "hreview"})
        if (has_class(tree, id, name)) return true;
    const std::string type = tree.attribute(id, "itemtype") + " " + tree.attribute(id, "typeof");
    for (const std::string_view ending : {"Review", "Article", "BlogPosting", "CriticReview", "UserReview"}) {
        const std::size_t at = type.find(ending);
        if (at == std::string::npos) continue;
        const std::size_t end = at + ending.size();
        if (end == type.size() || type[end] == ' ') return true;
    }
    return false;
}

std::vector<std::string_view> find_chrome(const HtmlTree& tree, const HtmlMeasures& measures) {
    std::vector<std::string_view> reasons(tree.nodes.size());
    const std::uint32_t all = measures.text[0];
    for (HtmlId id = 1; id < tree.nodes.size();) {
        const HtmlNode& node = tree[id];
        ++id;
        if (node.kind != HtmlNode::Kind::element || node.name == "body" || node.name == "html" ||
            node.name == "main")
            continue;
        const HtmlId own = id - 1;
        std::string_view reason = reason_of_element(tree, own);
        if (reason.empty()) reason = reason_of_words(tree, own, measures);
        if (reason.empty()) continue;
        // Readers' comments are articles too, and longer than the review; nothing else is.
        const bool comments = reason == "comments";
        if (comments ? holds_article(tree, own, true)
                     : measures.text[own] * 2 > all || holds_article(tree, own, false))
            continue;
        if (!comments && node.name == "article") continue;
        reasons[own] = reason;
        id = node.past;
    }
    mark_headings(tree, reasons);
    return reasons;
}

}  // namespace reviewcast
