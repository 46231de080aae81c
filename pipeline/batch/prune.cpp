// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/prune.hpp"

#include <algorithm>
#include <iterator>

namespace reviewcast {

std::vector<std::string> prune(BatchState& state, const SourceFiles& sources, const WorkContext& context) {
    std::vector<std::string> slugs;
    const auto has_files = [&](const std::string& root) {
        const auto first = sources.files.lower_bound(root);
        return first != sources.files.end() && lies_in(first->first, root);
    };
    std::vector<std::string> roots;
    std::ranges::copy_if(context.roots, std::back_inserter(roots), has_files);
    for (auto& [path, file] : state) {
        if (std::ranges::none_of(roots, [&](const auto& root) { return lies_in(path, root); })) continue;
        std::erase_if(file.episodes, [&](const EpisodeRecord& episode) {
            if (episode.is_gone) slugs.push_back(episode.slug);
            return episode.is_gone;
        });
    }
    std::erase_if(state, [&](const auto& one) {
        return one.second.episodes.empty() && !sources.files.contains(one.first);
    });
    return slugs;
}

}  // namespace reviewcast
