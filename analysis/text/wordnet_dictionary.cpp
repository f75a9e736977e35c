#include <algorithm>
#include <array>
#include <cmath>
#include <fstream>
#include <map>
#include <mutex>
#include <utility>

#include "analysis/text/dictionary.h"
#include "analysis/text/letter_case.h"

namespace crossread {
namespace {

/// One of WordNet's parts of speech, in the order of its numbers in cntlist.rev, from 1.
struct PartOfSpeech {
  std::string_view file;
  WordClass word_class;
};

constexpr std::array parts{PartOfSpeech{"noun", WordClass::noun}, PartOfSpeech{"verb", WordClass::verb},
                           PartOfSpeech{"adj", WordClass::adjective}, PartOfSpeech{"adv", WordClass::adverb}};
constexpr int adjective_satellite = 5;

/// Of one part of speech.
struct Lemmas {
  StringMap<float> weights;                       ///< lemma -> how often it was met in tagged text
  StringMap<std::vector<std::string>> irregular;  ///< "went" -> "go"
};

std::string_view first_word(std::string_view line) {
  return line.substr(0, line.find(' '));
}

// The licence at the top is indented; "prime_minister" is no form of a token.
void read_index(const std::string& file, Lemmas& lemmas) {
  std::ifstream index(file);
  for (std::string line; std::getline(index, line);)
    if (const auto word = first_word(line); !word.empty() && word.find('_') == std::string_view::npos)
      lemmas.weights.emplace(word, 0.0F);
}

void read_exceptions(const std::string& file, Lemmas& lemmas) {
  std::ifstream exceptions(file);
  for (std::string line; std::getline(exceptions, line);) {
    const std::string_view form = first_word(line);
    const std::string_view rest = std::string_view(line).substr(std::min(form.size() + 1, line.size()));
    if (const auto lemma = first_word(rest); !lemma.empty())
      lemmas.irregular[std::string(form)].emplace_back(lemma);
  }
}

// "Stop" is a verb mostly after "to", "will" or a plural; by itself it is rather the noun.
float weight_of_base_form(VerbForm form) {
  if (form == VerbForm::infinitive) return -0.5F;
  return form == VerbForm::present ? -1 : 0;
}

/// Turns counts into weights: what is met e times less often than the form's commonest reading is worth half
/// a point less.
void weigh(std::vector<Reading>& readings, std::string_view form) {
  float most = 0;
  for (const Reading& reading : readings) most = std::max(most, reading.weight);
  for (Reading& reading : readings) {
    reading.weight = std::log((reading.weight + 1) / (most + 1)) / 2;
    if (reading.lemma == form) reading.weight += weight_of_base_form(reading.verb_form);
  }
}

using AllLemmas = std::array<Lemmas, parts.size()>;

// "declare%2:32:01:: 1 14": the second sense of the verb was met 14 times.
void read_counts(const std::string& file, AllLemmas& lemmas) {
  std::ifstream counts(file);
  for (std::string line; std::getline(counts, line);) {
    const std::size_t percent = line.find('%');
    const std::size_t last = line.rfind(' ');
    if (percent == std::string::npos || last == std::string::npos || percent + 1 >= line.size()) continue;
    int part = line[percent + 1] - '0';
    if (part == adjective_satellite) part = 3;
    if (part < 1 || part > static_cast<int>(parts.size())) continue;
    auto& weights = lemmas[static_cast<std::size_t>(part) - 1].weights;
    const auto lemma = weights.find(std::string_view(line).substr(0, percent));
    if (lemma != weights.end()) lemma.value() += static_cast<float>(std::atoi(line.c_str() + last));
  }
}

AllLemmas read_lemmas(const std::string& folder) {
  AllLemmas lemmas;
  for (std::size_t part = 0; part < parts.size(); ++part) {
    const std::string name(parts[part].file);
    read_index(folder + "/index." + name, lemmas[part]);
    read_exceptions(folder + "/" + name + ".exc", lemmas[part]);
  }
  read_counts(folder + "/cntlist.rev", lemmas);
  return lemmas;
}

// Once read it stays so, for all who ask.
const AllLemmas& lemmas_in(const std::string& folder) {
  static auto& all = *new std::map<std::string, AllLemmas>;
  static std::mutex mutex;
  const std::lock_guard lock(mutex);
  const auto known = all.find(folder);
  return known == all.end() ? all.emplace(folder, read_lemmas(folder)).first->second : known->second;
}

class WordNetDictionary : public Dictionary {
 public:
  explicit WordNetDictionary(const DictionaryRules& rules)
      : lemmas_(lemmas_in(rules.path)), detachments_(rules.detachments) {}

  // WordNet's lemmas are in lower case; an English noun inside a sentence has a capital only as a name.
  std::vector<Reading> readings_of(std::string_view form) override {
    const std::string lower = crossread::lower_case(form);
    std::vector<Reading> readings;
    for (std::size_t part = 0; part < parts.size(); ++part) add_readings(readings, part, lower);
    weigh(readings, lower);
    if (!is_capitalised(form)) return readings;
    for (Reading& reading : readings)
      if (reading.word_class == WordClass::noun) reading.word_class = WordClass::proper_noun;
    return readings;
  }

 private:
  void add_readings(std::vector<Reading>& readings, std::size_t part, const std::string& form) const;
  void add_base(std::vector<Reading>& readings, std::size_t part, const std::string& lemma,
                VerbForm form) const;

  const AllLemmas& lemmas_;
  const std::vector<Detachment>& detachments_;
};

void WordNetDictionary::add_base(std::vector<Reading>& readings, std::size_t part, const std::string& lemma,
                                 VerbForm form) const {
  const auto found = lemmas_[part].weights.find(lemma);
  if (found == lemmas_[part].weights.end()) return;
  readings.push_back({lemma, parts[part].word_class, form, found->second});
}

// Morphy (Fellbaum 1998, WordNet): irregular forms first, then the form itself, then the form less an ending.
void WordNetDictionary::add_readings(std::vector<Reading>& readings, std::size_t part,
                                     const std::string& form) const {
  const bool verb = parts[part].word_class == WordClass::verb;
  if (const auto found = lemmas_[part].irregular.find(form); found != lemmas_[part].irregular.end()) {
    for (const auto& lemma : found->second) {
      add_base(readings, part, lemma, verb ? VerbForm::past : VerbForm::none);
      if (verb) add_base(readings, part, lemma, VerbForm::past_participle);
    }
    return;
  }
  add_base(readings, part, form, verb ? VerbForm::infinitive : VerbForm::none);
  if (verb) add_base(readings, part, form, VerbForm::present);
  for (const Detachment& detachment : detachments_)
    if (detachment.word_class == parts[part].word_class && form.size() > detachment.ending.size() &&
        form.ends_with(detachment.ending))
      add_base(readings, part,
               form.substr(0, form.size() - detachment.ending.size()) + detachment.replacement,
               detachment.verb_form);
}

}  // namespace

OpenedDictionary open_wordnet(const DictionaryRules& rules) {
  for (const PartOfSpeech& part : parts) {
    const std::string file = rules.path + "/index." + std::string(part.file);
    if (!std::ifstream(file)) return {nullptr, file};
  }
  return {std::make_unique<WordNetDictionary>(rules), ""};
}

}  // namespace crossread
