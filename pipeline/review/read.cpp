// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/read.hpp"

#include "base/digest.hpp"
#include "base/file.hpp"
#include "base/unicode.hpp"
#include "document/decode.hpp"
#include "review/choose_score.hpp"
#include "review/facts.hpp"
#include "review/language.hpp"
#include "review/plain_text.hpp"

namespace reviewcast {

SourceFile read_source(const std::filesystem::path& path) {
    if (path == "-") return {"-", read_standard_input(source_limit_bytes)};
    return {path.string(), read_file(path, source_limit_bytes)};
}

Review read_review(const SourceFile& source, const ReadOptions& options, const LabelTable& labels,
                   const WarningSink& warn) {
    const std::string shown = source.name == "-" ? "standard input" : source.name;
    const Source decoded = decode(source.bytes, shown, warn);
    const auto language = options.language ? options.language : detect_language(decoded.text);
    const Lexicon lexicon(labels, language.value_or(""));
    Draft draft = segment(read_plain_text(decoded.text, lexicon), lexicon);
    find_score(draft, lexicon);
    find_facts(draft, source.name, options, lexicon, warn);
    Review& review = draft.review;
    if (language)
        review.language = Fact{*language, options.language ? "option --language" : "the text's words", {}};
    review.id = slugify(review.title ? review.title->value : "review");
    review.source = {shown, sha256_hex(source.bytes), source.bytes.size(), decoded.encoding};
    return std::move(review);
}

}  // namespace reviewcast
