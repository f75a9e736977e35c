#pragma once

#include <string>

#include "tests/lexicon/folder.h"

namespace crossread::tests {

/// A dictionary of a few words that we made up, with what the large ones have: affixes behind affixes,
/// elisions, a root that needs an affix, capitals, digits, letters that are converted.
class SmallDictionary {
 public:
  explicit SmallDictionary(const std::string& more_rules = {}) {
    folder_.write("small.aff",
                  "SET UTF-8\nFLAG long\nFULLSTRIP\nNEEDAFFIX ()\nKEEPCASE ||\n"
                  "ICONV 2\nICONV ’ '\nICONV ﬁ fi\nOCONV 1\nOCONV ' ’\n"
                  "PFX L' Y 3\nPFX L' 0 l' . dp:le+\nPFX L' a l'A a dp:le+\nPFX L' 0 L' . dp:le+\n"
                  "PFX Re Y 1\nPFX Re 0 re [^aeiou]\n"
                  "SFX S. Y 2\nSFX S. 0 s [^x] is:pl\nSFX S. eau eaux [t]eau is:pl\n"
                  "SFX Ve Y 2\nSFX Ve er é/S. er po:ppas\nSFX Ve er erait er po:cond\n" +
                      more_rules);
    folder_.write("small.dic",
                  "12\n"
                  "arbre/L'S. po:nom\nbateau/S. po:nom\ntarder/VeRe po:v1\nabra/L' po:nom\n"
                  "zoréen/()S. po:adj\nZoreham po:npr\nGPX/S. po:nom\n5e po:adj\nprud'homme/S. po:nom\n"
                  "no\\/man po:nom\nporte po:nom\nporte po:adj\n");
  }

  std::string path() const { return folder_.path() + "/small"; }

 private:
  LexiconFolder folder_;
};

}  // namespace crossread::tests
