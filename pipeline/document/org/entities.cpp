// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/org/inline.hpp"

#include <map>

namespace reviewcast {

// From the table of entities in the Org manual (appendix "Special Symbols"): letters, signs of writing,
// money.
std::string_view org_entity(std::string_view name) {
    static const std::map<std::string_view, std::string_view> entities{
        {"Agrave", "À"}, {"agrave", "à"},  {"Aacute", "Á"},     {"aacute", "á"}, {"Acirc", "Â"},
        {"acirc", "â"},  {"Atilde", "Ã"},  {"atilde", "ã"},     {"Auml", "Ä"},   {"auml", "ä"},
        {"Aring", "Å"},  {"aring", "å"},   {"AElig", "Æ"},      {"aelig", "æ"},  {"Ccedil", "Ç"},
        {"ccedil", "ç"}, {"Egrave", "È"},  {"egrave", "è"},     {"Eacute", "É"}, {"eacute", "é"},
        {"Ecirc", "Ê"},  {"ecirc", "ê"},   {"Euml", "Ë"},       {"euml", "ë"},   {"Igrave", "Ì"},
        {"igrave", "ì"}, {"Iacute", "Í"},  {"iacute", "í"},     {"Icirc", "Î"},  {"icirc", "î"},
        {"Iuml", "Ï"},   {"iuml", "ï"},    {"Ntilde", "Ñ"},     {"ntilde", "ñ"}, {"Ograve", "Ò"},
        {"ograve", "ò"}, {"Oacute", "Ó"},  {"oacute", "ó"},     {"Ocirc", "Ô"},  {"ocirc", "ô"},
        {"Otilde", "Õ"}, {"otilde", "õ"},  {"Ouml", "Ö"},       {"ouml", "ö"},   {"Oslash", "Ø"},
        {"oslash", "ø"}, {"OElig", "Œ"},   {"oelig", "œ"},      {"Scaron", "Š"}, {"scaron", "š"},
        {"szlig", "ß"},  {"Ugrave", "Ù"},  {"ugrave", "ù"},     {"Uacute", "Ú"}, {"uacute", "ú"},
        {"Ucirc", "Û"},  {"ucirc", "û"},   {"Uuml", "Ü"},       {"uuml", "ü"},   {"Yacute", "Ý"},
        {"yacute", "ý"}, {"Yuml", "Ÿ"},    {"yuml", "ÿ"},       {"Alpha", "Α"},  {"alpha", "α"},
        {"Beta", "Β"},   {"beta", "β"},    {"Gamma", "Γ"},      {"gamma", "γ"},  {"Delta", "Δ"},
        {"delta", "δ"},  {"Epsilon", "Ε"}, {"epsilon", "ε"},    {"Zeta", "Ζ"},   {"zeta", "ζ"},
        {"Eta", "Η"},    {"eta", "η"},     {"Theta", "Θ"},      {"theta", "θ"},  {"Iota", "Ι"},
        {"iota", "ι"},   {"Kappa", "Κ"},   {"kappa", "κ"},      {"Lambda", "Λ"}, {"lambda", "λ"},
        {"Mu", "Μ"},     {"mu", "μ"},      {"nu", "ν"},         {"Nu", "Ν"},     {"Xi", "Ξ"},
        {"xi", "ξ"},     {"Omicron", "Ο"}, {"omicron", "ο"},    {"Pi", "Π"},     {"pi", "π"},
        {"Rho", "Ρ"},    {"rho", "ρ"},     {"Sigma", "Σ"},      {"sigma", "σ"},  {"Tau", "Τ"},
        {"tau", "τ"},    {"Upsilon", "Υ"}, {"upsilon", "υ"},    {"Phi", "Φ"},    {"phi", "φ"},
        {"Chi", "Χ"},    {"chi", "χ"},     {"Psi", "Ψ"},        {"psi", "ψ"},    {"Omega", "Ω"},
        {"omega", "ω"},  {"dots", "…"},    {"hellip", "…"},     {"ldots", "…"},  {"middot", "·"},
        {"iexcl", "¡"},  {"iquest", "¿"},  {"ndash", "–"},      {"mdash", "—"},  {"quot", "\""},
        {"acute", "´"},  {"ldquo", "“"},   {"rdquo", "”"},      {"bdquo", "„"},  {"lsquo", "‘"},
        {"rsquo", "’"},  {"sbquo", "‚"},   {"laquo", "«"},      {"raquo", "»"},  {"lsaquo", "‹"},
        {"rsaquo", "›"}, {"circ", "ˆ"},    {"vert", "|"},       {"vbar", "|"},   {"sect", "§"},
        {"para", "¶"},   {"amp", "&"},     {"lt", "<"},         {"gt", ">"},     {"tilde", "~"},
        {"slash", "/"},  {"plus", "+"},    {"under", "_"},      {"equal", "="},  {"asciicirc", "^"},
        {"ast", "*"},    {"star", "*"},    {"dollar", "$"},     {"USD", "$"},    {"cent", "¢"},
        {"pound", "£"},  {"yen", "¥"},     {"euro", "€"},       {"EUR", "€"},    {"copy", "©"},
        {"reg", "®"},    {"trade", "™"},   {"minus", "−"},      {"pm", "±"},     {"plusmn", "±"},
        {"times", "×"},  {"div", "÷"},     {"frac12", "½"},     {"frac14", "¼"}, {"frac34", "¾"},
        {"permil", "‰"}, {"sup1", "¹"},    {"sup2", "²"},       {"sup3", "³"},   {"deg", "°"},
        {"infin", "∞"},  {"infty", "∞"},   {"approx", "≈"},     {"asymp", "≈"},  {"ne", "≠"},
        {"neq", "≠"},    {"le", "≤"},      {"ge", "≥"},         {"larr", "←"},   {"leftarrow", "←"},
        {"uarr", "↑"},   {"rarr", "→"},    {"rightarrow", "→"}, {"to", "→"},     {"darr", "↓"},
        {"harr", "↔"},   {"check", "✓"},   {"checkmark", "✓"},  {"dag", "†"},    {"bull", "•"},
        {"bullet", "•"}, {"hearts", "♥"},  {"spades", "♠"},     {"clubs", "♣"},  {"diams", "♦"},
        {"smiley", "☺"}, {"smile", "⌣"},   {"sad", "☹"},        {"ordf", "ª"},   {"ordm", "º"},
        {"nbsp", " "},   {"ensp", " "},    {"emsp", " "},       {"thinsp", " "}};
    const auto found = entities.find(name);
    return found == entities.end() ? std::string_view() : found->second;
}

}  // namespace reviewcast
