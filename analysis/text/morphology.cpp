#include "analysis/text/morphology.h"

#include <array>
#include <mutex>
#include <utility>
#include <vector>

#include "analysis/text/apostrophes.h"
#include "analysis/text/dictionary.h"
#include "analysis/text/form_table.h"
#include "analysis/text/letter_case.h"

namespace crossread {
namespace {

OpenedDictionary open(const DictionaryRules& rules) {
  switch (rules.format) {
    case DictionaryRules::Format::hunspell:
      return open_hunspell(rules);
    case DictionaryRules::Format::wordnet:
      return open_wordnet(rules);
    case DictionaryRules::Format::none:
      break;
  }
  return {};
}

constexpr std::size_t shard_count = 32;

}  // namespace

void open_ahead(const DictionaryRules& rules) {
  open(rules);
}

struct Morphology::State {
  explicit State(const DictionaryRules& given) : rules(given) {}

  std::vector<Reading> look_up(std::string_view form);
  std::vector<Reading> look_up_compound(std::string_view form);
  std::vector<Reading> look_up_with_accent(std::string_view form);

  /// A part of the cache with its own lock, so that threads seldom wait for each other. It is emptied when it
  /// gets large: names, misprints and compounds are without end.
  struct Shard {
    static constexpr std::size_t most = 4096;
    std::mutex mutex;
    StringMap<std::vector<Reading>> readings;
  };

  const DictionaryRules& rules;
  std::array<Shard, shard_count> shards;
  std::mutex dictionary_mutex;
  bool opened_once = false;
  OpenedDictionary opened;
};

std::vector<Reading> Morphology::State::look_up(std::string_view form) {
  if (!opened_once) opened = open(rules);
  opened_once = true;
  if (!opened.dictionary) return {};
  if (auto readings = opened.dictionary->readings_of(form); !readings.empty()) return readings;
  if (auto readings = look_up_with_accent(form); !readings.empty()) return readings;
  return look_up_compound(form);
}

// « Etat », « Elysée »: many newsrooms leave the accent off a capital.
std::vector<Reading> Morphology::State::look_up_with_accent(std::string_view form) {
  const auto capital = rules.bare_capitals.find(form.substr(0, 1));
  if (capital == rules.bare_capitals.end()) return {};
  return opened.dictionary->readings_of(capital->second + std::string(form.substr(1)));
}

// « ex-ministres » has the class of « ministres » and the lemma « ex-ministre ».
std::vector<Reading> Morphology::State::look_up_compound(std::string_view form) {
  const std::size_t hyphen = form.rfind('-');
  if (hyphen == std::string_view::npos || hyphen == 0 || hyphen + 1 == form.size()) return {};
  const std::string_view last = form.substr(hyphen + 1);
  if (has_apostrophe(last)) return {};  // « Hauts-d'Orme » is no kind of « orme »
  auto readings = opened.dictionary->readings_of(last);
  for (Reading& reading : readings) reading.lemma.insert(0, lower_case(form.substr(0, hyphen + 1)));
  return readings;
}

Morphology::Morphology(const TextRules& rules)
    : rules_(rules),
      state_(std::make_unique<State>(rules.dictionary)),
      forms_(std::make_shared<FormTable>()) {}

Morphology::~Morphology() = default;

std::vector<Reading> Morphology::readings_of(std::string_view form, std::uint32_t hash) const {
  State::Shard& shard = state_->shards[hash % shard_count];
  const std::lock_guard shard_lock(shard.mutex);
  if (const auto found = shard.readings.find(form, hash); found != shard.readings.end()) return found->second;
  if (shard.readings.size() >= State::Shard::most) shard.readings.clear();
  const std::lock_guard dictionary_lock(state_->dictionary_mutex);
  return shard.readings.emplace(form, state_->look_up(form)).first->second;
}

const WordForm* Morphology::form_of(std::string_view written, std::uint32_t hash, Piece::Kind kind) const {
  const WordForm* form = forms_->find_or_read(written, hash, kind, rules_, *this);
  return form != nullptr && form->piece_kind == kind ? form : nullptr;
}

void Morphology::expect(std::uint32_t hash) const {
  forms_->expect(hash);
}

std::shared_ptr<const void> Morphology::forms() const {
  return forms_;
}

std::string Morphology::missing_file() const {
  const std::lock_guard lock(state_->dictionary_mutex);
  return state_->opened.missing_file;
}

}  // namespace crossread
