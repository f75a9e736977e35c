#include <algorithm>
#include <filesystem>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <utility>

#include <hunspell/hunspell.hxx>

#include "analysis/dictionary/digest.h"
#include "analysis/dictionary/embedded_forms.h"
#include "analysis/dictionary/form_analyses.h"
#include "analysis/text/apostrophes.h"
#include "analysis/text/dictionary.h"
#include "analysis/text/letter_case.h"

namespace crossread {
namespace {

/// "st:déclarer po:v1__tnq__a po:ppas po:adj is:mas is:sg", taken apart.
struct Analysis {
  std::string lemma;
  std::vector<WordClass> classes;
  VerbForm verb_form = VerbForm::none;
};

/// The class of the longest known beginning of a tag: "po:v0a" before "po:v".
std::optional<WordClass> class_of(std::string_view tag, const StringMap<WordClass>& classes) {
  for (std::size_t size = tag.size(); size > 0; --size)
    if (const auto found = classes.find(tag.substr(0, size)); found != classes.end()) return found->second;
  return std::nullopt;
}

void read_tag(Analysis& analysis, std::string_view tag, const DictionaryRules& rules) {
  if (tag.starts_with("st:")) {
    if (analysis.lemma.empty()) analysis.lemma = tag.substr(3);
  } else if (const auto form = rules.verb_forms.find(tag); form != rules.verb_forms.end()) {
    if (analysis.verb_form == VerbForm::none) analysis.verb_form = form->second;
  } else if (const auto word_class = class_of(tag, rules.classes)) {
    analysis.classes.push_back(*word_class);
  }
}

Analysis analysis_of(std::string_view line, const DictionaryRules& rules) {
  Analysis analysis;
  while (!line.empty()) {
    const std::size_t end = std::min(line.find(' '), line.size());
    if (end > 0) read_tag(analysis, line.substr(0, end), rules);
    line.remove_prefix(std::min(end + 1, line.size()));
  }
  return analysis;
}

bool is_verb(WordClass word_class) {
  return word_class == WordClass::verb || word_class == WordClass::auxiliary;
}

// A noun that the dictionary writes with a capital is a name: "Otan".
WordClass in_its_case(WordClass word_class, std::string_view lemma) {
  return word_class == WordClass::noun && is_capitalised(lemma) ? WordClass::proper_noun : word_class;
}

/// What the program was built with, if these are the same files.
std::optional<FormAnalyses> forms_of(const std::string& dictionary, const std::string& affixes,
                                     const std::string& words) {
  for (const EmbeddedForms& forms : embedded_forms()) {
    if (forms.dictionary != dictionary || forms.bytes.empty()) continue;
    FormAnalyses analyses(forms.bytes);
    if (digest_of(affixes, words) == analyses.digest()) return analyses;
  }
  return std::nullopt;
}

/// What Hunspell fills when it first opens a dictionary is shared by all of them and has no lock.
void open(std::optional<Hunspell>& hunspell, const std::string& affixes, const std::string& words) {
  static std::mutex mutex;
  const std::lock_guard lock(mutex);
  hunspell.emplace(affixes.c_str(), words.c_str());
}

/// A dictionary's forms as the program was built with them; its files, which are opened where there are none,
/// or when a form is asked for that only Hunspell can tell. Any thread may ask.
class Files {
 public:
  explicit Files(const std::string& dictionary)
      : affixes_(dictionary + ".aff"),
        words_(dictionary + ".dic"),
        forms_(forms_of(dictionary, affixes_, words_)) {
    if (!forms_) open(hunspell_, affixes_, words_);
  }

  Analyses analyze(const std::string& form) {
    if (forms_)
      if (auto analyses = forms_->analyses_of(form)) return *std::move(analyses);
    const std::lock_guard lock(mutex_);
    if (!hunspell_) open(hunspell_, affixes_, words_);
    return hunspell_->analyze(form);
  }

 private:
  std::string affixes_;
  std::string words_;
  std::optional<FormAnalyses> forms_;
  std::optional<Hunspell> hunspell_;
  std::mutex mutex_;
};

// To close a dictionary takes half as long as to open it: once open it stays so, for all who ask.
Files& opened(const std::string& dictionary) {
  static auto& all = *new std::map<std::string, Files>;
  static std::mutex mutex;
  const std::lock_guard lock(mutex);
  return all.try_emplace(dictionary, dictionary).first->second;
}

class HunspellDictionary : public Dictionary {
 public:
  HunspellDictionary(Files& files, const DictionaryRules& rules) : files_(files), rules_(rules) {}

  std::vector<Reading> readings_of(std::string_view form) override {
    std::vector<Reading> readings;
    for (const std::string& line : files_.analyze(with_straight_apostrophes(std::string(form))))
      add_readings(readings, analysis_of(line, rules_));
    return readings;
  }

 private:
  // « beau po:nom po:adj » is a noun or an adjective, « déclarer po:v1 po:ppas po:adj » a participle.
  static void add_readings(std::vector<Reading>& readings, const Analysis& analysis) {
    const std::string lemma = lower_case(with_straight_apostrophes(analysis.lemma));
    for (const WordClass word_class : analysis.classes) {
      const bool verb = is_verb(word_class);
      readings.push_back({.lemma = lemma,
                          .word_class = in_its_case(word_class, analysis.lemma),
                          .verb_form = verb ? analysis.verb_form : VerbForm::none});
      if (verb) break;
    }
  }

  Files& files_;
  const DictionaryRules& rules_;
};

}  // namespace

OpenedDictionary open_hunspell(const DictionaryRules& rules) {
  for (const std::string& file : {rules.path + ".aff", rules.path + ".dic"})
    if (!std::filesystem::is_regular_file(file)) return {nullptr, file};
  return {std::make_unique<HunspellDictionary>(opened(rules.path), rules), ""};
}

}  // namespace crossread
