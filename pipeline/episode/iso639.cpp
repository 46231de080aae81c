// SPDX-License-Identifier: GPL-3.0-or-later
#include "episode/iso639.hpp"

#include "base/unicode.hpp"

namespace reviewcast {

namespace {

// The two-letter codes of ISO 639-1, each followed by its code of ISO 639-2/T (Library of Congress,
// 2017-12-21).
constexpr std::string_view codes =
    "aaaar ababk aeave afafr akaka amamh anarg arara asasm avava ayaym azaze babak bebel bgbul bibis "
    "bmbam bnben bobod brbre bsbos cacat ceche chcha cocos crcre csces cuchu cvchv cycym dadan dedeu "
    "dvdiv dzdzo eeewe elell eneng eoepo esspa etest eueus fafas ffful fifin fjfij fofao frfra fyfry "
    "gagle gdgla glglg gngrn guguj gvglv hahau heheb hihin hohmo hrhrv hthat huhun hyhye hzher iaina "
    "idind ieile igibo iiiii ikipk ioido isisl itita iuiku jajpn jvjav kakat kgkon kikik kjkua kkkaz "
    "klkal kmkhm knkan kokor krkau kskas kukur kvkom kwcor kykir lalat lbltz lglug lilim lnlin lolao "
    "ltlit lulub lvlav mgmlg mhmah mimri mkmkd mlmal mnmon mrmar msmsa mtmlt mymya nanau nbnob ndnde "
    "nenep ngndo nlnld nnnno nonor nrnbl nvnav nynya ococi ojoji omorm orori ososs papan pipli plpol "
    "pspus ptpor quque rmroh rnrun roron rurus rwkin sasan scsrd sdsnd sesme sgsag sisin skslk slslv "
    "smsmo snsna sosom sqsqi srsrp ssssw stsot susun svswe swswa tatam tetel tgtgk ththa titir tktuk "
    "tltgl tntsn toton trtur tstso tttat twtwi tytah uguig ukukr ururd uzuzb veven vivie vovol wawln "
    "wowol xhxho yiyid yoyor zazha zhzho zuzul ";

constexpr std::size_t entry_size = 6;

}  // namespace

std::string iso639_2(std::string_view language) {
    const std::string primary = to_lower(language.substr(0, language.find_first_of("-_")));
    if (primary.size() == 3 && primary.find_first_not_of("abcdefghijklmnopqrstuvwxyz") == std::string::npos)
        return primary;
    for (std::size_t at = 0; at < codes.size(); at += entry_size)
        if (codes.substr(at, 2) == primary) return std::string(codes.substr(at + 2, 3));
    return "und";
}

}  // namespace reviewcast
