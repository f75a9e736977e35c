#include "analysis/comparison/corrected_speakers.h"

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <utility>

#include "analysis/comparison/counting.h"
#include "analysis/comparison/namings.h"

namespace crossread {
namespace {

using Speaker = Speakers::Speaker;

/// A quotation: article, number.
using Place = std::pair<std::uint32_t, std::uint32_t>;

/// The speakers while they are corrected.
class Correcting {
 public:
  Correcting(Speakers& speakers, std::span<const ReadArticle* const> readings,
             std::span<const ArticleAccount> accounts, std::span<const Correction> corrections)
      : speakers_(speakers),
        readings_(readings),
        accounts_(accounts),
        corrections_(corrections),
        people_(people_across(readings)),
        is_matched_(corrections.size()) {
    for (const Speaker& speaker : speakers_.speakers) keys_.push_back(keys_of(speaker));
  }

  void correct_quotations() {
    for (std::uint32_t article = 0; article < readings_.size(); ++article) {
      const auto corrections = corrections_of_quotes(article);
      for (std::uint32_t quote = 0; quote < corrections.size(); ++quote)
        if (corrections[quote]) give({article, quote}, corrections_[*corrections[quote]]);
    }
    add_idle(made_, corrections_, Correction::Kind::speaker, is_matched_);
  }

  /// Those of one article first: what they part, one of every article leaves parted. Again while one makes a
  /// name that another is of: A is B, B is C.
  void correct_people() {
    while (join_people(true) || join_people(false)) continue;
    add_idle(made_, corrections_, Correction::Kind::person, is_matched_);
  }

  std::vector<CorrectionMade> take() { return std::move(made_); }

 private:
  using Keys = std::set<std::string>;

  const Person& person_of(const SharedPerson::Member& member) const {
    return readings_[member.article]->speech.people.people[member.person];
  }

  Keys keys_of(const SharedPerson& person) const {
    Keys keys{correction_key(person.name), correction_key(description_of(readings_, person).words)};
    for (const SharedPerson::Member& member : person.members)
      keys.insert(correction_key(person_of(member).name));
    keys.erase("");
    return keys;
  }

  Keys keys_of(const Speaker& speaker) const {
    return speaker.source == Voice::Source::known ? keys_of(speaker.person) : Keys();
  }

  /// As a report calls him; "" for nobody known.
  std::string shown(const Speaker& speaker) const {
    if (speaker.source != Voice::Source::known) return {};
    if (!speaker.called.empty()) return speaker.called;
    std::string described = description_of(readings_, speaker.person).words;
    return described.empty() ? speaker.person.name : described;
  }

  std::uint32_t add(Speaker speaker) {
    keys_.push_back(keys_of(speaker));
    speakers_.speakers.push_back(std::move(speaker));
    return static_cast<std::uint32_t>(keys_.size() - 1);
  }

  static bool is_of(const SharedPerson& person, std::uint32_t article) {
    return std::ranges::find(person.members, article, &SharedPerson::Member::article) != person.members.end();
  }

  /// Of those with a name the first whom the article knows, else the first.
  template <typename List, typename IsNamed, typename IsHere>
  static std::optional<std::uint32_t> first_of(const List& list, IsNamed is_named, IsHere is_here) {
    std::optional<std::uint32_t> found;
    for (std::uint32_t at = 0; at < list.size(); ++at) {
      if (!is_named(at)) continue;
      if (is_here(at)) return at;
      if (!found) found = at;
    }
    return found;
  }

  /// Whom a name means that a correction gives in an article; someone new where it is nobody's yet.
  std::uint32_t speaker_called(const std::string& name, std::uint32_t article, Mention::Kind kind) {
    const std::string key = correction_key(name);
    const auto& speakers = speakers_.speakers;
    if (const auto speaker = first_of(
            speakers, [&](std::uint32_t at) { return keys_[at].contains(key); },
            [&](std::uint32_t at) { return is_of(speakers[at].person, article); }))
      return *speaker;
    if (const auto person = first_of(
            people_, [&](std::uint32_t at) { return keys_of(people_[at]).contains(key); },
            [&](std::uint32_t at) { return is_of(people_[at], article); }))
      return add({.source = Voice::Source::known, .person = people_[*person]});
    Speaker fresh;
    fresh.person.name = fresh.called = name;
    fresh.person.kind = kind;
    return add(std::move(fresh));
  }

  std::uint32_t nobody() {
    const auto found = std::ranges::find(speakers_.speakers, Voice::Source::not_given, &Speaker::source);
    if (found != speakers_.speakers.end())
      return static_cast<std::uint32_t>(found - speakers_.speakers.begin());
    return add({.source = Voice::Source::not_given, .person = {}});
  }

  /// For each quotation of an article the correction that holds.
  std::vector<std::optional<std::size_t>> corrections_of_quotes(std::uint32_t article) {
    std::vector<std::string> keys;
    for (const Quote& quote : readings_[article]->speech.quotes)
      keys.push_back(correction_key(readings_[article]->body.text.slice(quote.content)));
    std::vector<std::optional<std::size_t>> holding(keys.size());
    for (std::size_t at = 0; at < corrections_.size(); ++at) {
      const Correction& one = corrections_[at];
      if (one.kind != Correction::Kind::speaker || !concerns(one, accounts_[article].article)) continue;
      const std::string words = correction_key(one.what);
      if (words.empty()) continue;
      const bool is_whole = std::ranges::find(keys, words) != keys.end();
      for (std::size_t quote = 0; quote < keys.size(); ++quote) {
        if (is_whole ? keys[quote] != words : !keys[quote].starts_with(words)) continue;
        is_matched_[at] = true;
        holding[quote] = at;
      }
    }
    return holding;
  }

  void give(Place quote, const Correction& one) {
    const auto [article, number] = quote;
    std::uint32_t& speaker = speakers_.of_quotes[article][number];
    const std::string before = shown(speakers_.speakers[speaker]);
    const bool is_so =
        one.value.empty() ? before.empty() : keys_[speaker].contains(correction_key(one.value));
    const Speech& speech = readings_[article]->speech;
    if (is_so && !is_only_probable(speech, speech.quotes[number])) return;
    if (!is_so)
      speaker = one.value.empty() ? nobody() : speaker_called(one.value, article, Mention::Kind::person);
    speakers_.is_corrected[article][number] = true;
    note_given(quote, one, before);
  }

  void note_given(Place quote, const Correction& correction, const std::string& before) {
    const auto [article, number] = quote;
    speakers_.speakers[speakers_.of_quotes[article][number]].corrected_in.insert(article);
    note_made(made_, correction, before,
              place_in_text(accounts_[article], article, readings_[article]->speech.quotes[number].content));
  }

  std::vector<Place> quotes_of(std::uint32_t speaker, const Correction& correction) const {
    std::vector<Place> quotes;
    for (std::uint32_t article = 0; article < readings_.size(); ++article)
      for (std::uint32_t quote = 0; quote < speakers_.of_quotes[article].size(); ++quote)
        if (speakers_.of_quotes[article][quote] == speaker &&
            concerns(correction, accounts_[article].article))
          quotes.emplace_back(article, quote);
    return quotes;
  }

  /// Whether any that was not matched before is now.
  bool join_people(bool of_one_article) {
    bool is_any = false;
    for (std::size_t at = 0; at < corrections_.size(); ++at) {
      const Correction& one = corrections_[at];
      const bool is_due = one.kind == Correction::Kind::person && !is_matched_[at] &&
                          (one.article != Correction::every_article) == of_one_article;
      if (is_due && join(one)) is_any = is_matched_[at] = true;
    }
    return is_any;
  }

  /// Makes all who speak under one name one with who has the other; false where nobody does.
  bool join(const Correction& correction) {
    const std::string what = correction_key(correction.what), value = correction_key(correction.value);
    bool is_matched = false;
    for (std::uint32_t speaker = 0; speaker < keys_.size(); ++speaker) {
      if (!keys_[speaker].contains(what)) continue;
      const std::vector<Place> quotes = quotes_of(speaker, correction);
      if (quotes.empty()) continue;
      is_matched = true;
      const std::string before = shown(speakers_.speakers[speaker]);
      if (!keys_[speaker].contains(value))
        move(speaker, quotes, correction, before);
      else if (correction.article == Correction::every_article && before != correction.value &&
               correction_key(before) == what)
        rename(speaker, quotes, correction, before);
    }
    return is_matched;
  }

  void rename(std::uint32_t speaker, std::span<const Place> quotes, const Correction& correction,
              const std::string& before) {
    speakers_.speakers[speaker].called = correction.value;
    for (const Place& quote : quotes) note_given(quote, correction, before);
  }

  void move(std::uint32_t from, std::span<const Place> quotes, const Correction& correction,
            const std::string& before) {
    const std::uint32_t to =
        speaker_called(correction.value, quotes.front().first, speakers_.speakers[from].person.kind);
    Speaker& target = speakers_.speakers[to];
    target.called = shown(target);  // whatever those who join him are called
    auto& members = speakers_.speakers[from].person.members;
    const auto left = std::ranges::stable_partition(members, [&](const SharedPerson::Member& member) {
      return !concerns(correction, accounts_[member.article].article);
    });
    target.person.members.insert(target.person.members.end(), left.begin(), left.end());
    members.erase(left.begin(), left.end());
    std::ranges::sort(target.person.members, {}, [](const SharedPerson::Member& member) {
      return std::pair(member.article, member.person);
    });
    if (correction.article == Correction::every_article)
      keys_[to].merge(std::exchange(keys_[from], {}));
    else
      keys_[from] = keys_of(speakers_.speakers[from]);
    for (const auto& [article, quote] : quotes) speakers_.of_quotes[article][quote] = to;
    for (const Place& quote : quotes) note_given(quote, correction, before);
  }

  Speakers& speakers_;
  std::span<const ReadArticle* const> readings_;
  std::span<const ArticleAccount> accounts_;
  std::span<const Correction> corrections_;
  std::vector<SharedPerson> people_;
  std::vector<Keys> keys_;  ///< of each speaker: the names by which corrections may call him
  std::vector<bool> is_matched_;
  std::vector<CorrectionMade> made_;
};

}  // namespace

std::vector<CorrectionMade> correct_speakers(Speakers& speakers, std::span<const ReadArticle* const> readings,
                                             std::span<const ArticleAccount> accounts,
                                             std::span<const Correction> corrections) {
  const auto is_of_speakers = [](const Correction& one) {
    return one.kind == Correction::Kind::speaker || one.kind == Correction::Kind::person;
  };
  if (std::ranges::none_of(corrections, is_of_speakers)) return {};
  Correcting correcting(speakers, readings, accounts, corrections);
  correcting.correct_quotations();
  correcting.correct_people();
  return correcting.take();
}

}  // namespace crossread
