#include "analysis/people/across.h"

#include <algorithm>
#include <functional>
#include <optional>
#include <tuple>
#include <utility>

#include "analysis/people/name_words.h"
#include "analysis/text/fold.h"
#include "analysis/text/rules.h"

namespace crossread {
namespace {

using Reason = Link::Reason;
using Kind = Mention::Kind;

/// One person of one article.
struct Appearance {
  std::uint32_t article = 0;
  std::uint32_t number = 0;
  const Person* person = nullptr;
};

bool is_someone(const Person& person) {
  return person.kind == Kind::person || person.kind == Kind::unknown;
}

/// The fullest names first, so that each finds the name it is short for.
std::vector<Appearance> appearances_in(std::span<const People> articles) {
  std::vector<Appearance> all;
  for (std::uint32_t article = 0; article < articles.size(); ++article)
    for (std::uint32_t number = 0; number < articles[article].people.size(); ++number) {
      const Person& person = articles[article].people[number];
      if (person.kind != Kind::other) all.push_back({article, number, &person});
    }
  std::ranges::stable_sort(all, std::greater{},
                           [](const Appearance& each) { return each.person->name_words.size(); });
  return all;
}

bool share_a_role(const Person& a, const Person& b) {
  return std::ranges::any_of(a.roles, [&](const RoleGiven& role) {
    return std::ranges::find(b.roles, role.role, &RoleGiven::role) != b.roles.end();
  });
}

bool genders_fit(Gender a, Gender b) {
  return a == Gender::not_shown || b == Gender::not_shown || a == b;
}

/// « source policière » in two outlets may be two sources; « le gouvernement belge » is one.
std::string description_key(const Person& person) {
  return person.kind == Kind::body && person.name_words.empty() ? "described " + fold(person.name) : "";
}

/// Gathers those who are one, appearance by appearance.
class Gathering {
 public:
  void add(const Appearance& appearance) {
    const auto found = is_someone(*appearance.person) ? by_name(appearance) : by_key(appearance);
    const Match match = found ? *found : Match{begin_shared(appearance), Reason::own_words, 1};
    shared_[match.shared].members.push_back(
        {appearance.article, appearance.number, match.reason, match.confidence});
    remember(appearance, match.shared);
  }

  std::vector<SharedPerson> take() {
    for (SharedPerson& person : shared_)
      std::ranges::sort(person.members, {}, &SharedPerson::Member::article);
    std::ranges::sort(shared_, {}, [](const SharedPerson& person) {
      return std::pair(person.members.front().article, person.members.front().person);
    });
    return std::move(shared_);
  }

 private:
  struct Match {
    std::size_t shared = 0;
    Reason reason = Reason::none;
    double confidence = 0;
  };

  std::size_t begin_shared(const Appearance& appearance) {
    shared_.push_back({appearance.person->name, appearance.person->kind, {}});
    fullest_.push_back(appearance.person);
    return shared_.size() - 1;
  }

  bool is_in_article(std::size_t shared, std::uint32_t article) const {
    return std::ranges::find(shared_[shared].members, article, &SharedPerson::Member::article) !=
           shared_[shared].members.end();
  }

  /// A full name is joined where it fits; a surname where it fits one person only, or one by the role too.
  std::optional<Match> by_name(const Appearance& appearance) const {
    const Person& person = *appearance.person;
    if (person.name_words.empty()) return std::nullopt;
    std::vector<Match> surnames;
    for (const std::size_t shared : with_key(person.name_words.back())) {
      const Person& fuller = *fullest_[shared];
      if (!genders_fit(person.gender, fuller.gender) || is_in_article(shared, appearance.article)) continue;
      const Reason reason = name_relation(person.name_words, fuller.name_words);
      if (reason == Reason::same_name) return Match{shared, reason, 1};
      if (reason == Reason::surname)
        surnames.push_back({shared, reason, share_a_role(person, fuller) ? 0.95 : 0.85});
    }
    if (surnames.empty()) return std::nullopt;
    std::ranges::stable_sort(surnames, std::greater{}, &Match::confidence);
    const bool is_clear = surnames.size() == 1 || surnames[0].confidence > surnames[1].confidence;
    return is_clear ? std::optional(surnames[0]) : std::nullopt;
  }

  std::optional<Match> by_key(const Appearance& appearance) const {
    for (const auto& [key, reason, confidence] : body_keys_of(*appearance.person))
      for (const std::size_t shared : with_key(key))
        if (!is_in_article(shared, appearance.article)) return Match{shared, reason, confidence};
    return std::nullopt;
  }

  static std::vector<std::tuple<std::string, Reason, double>> body_keys_of(const Person& body) {
    std::vector<std::tuple<std::string, Reason, double>> keys;
    if (!body.known_as.empty()) keys.emplace_back("known " + body.known_as, Reason::same_body, 1);
    if (!body.name_words.empty()) keys.emplace_back("named " + fold(body.name), Reason::same_name, 1);
    if (auto key = description_key(body); !key.empty())
      keys.emplace_back(std::move(key), Reason::same_description, 0.6);
    return keys;
  }

  void remember(const Appearance& appearance, std::size_t shared) {
    const Person& person = *appearance.person;
    if (is_someone(person)) {
      if (!person.name_words.empty()) add_key(person.name_words.back(), shared);
    } else {
      for (const auto& [key, reason, confidence] : body_keys_of(person)) add_key(key, shared);
    }
  }

  void add_key(const std::string& key, std::size_t shared) {
    auto& all = by_key_[key];
    if (std::ranges::find(all, shared) == all.end()) all.push_back(shared);
  }

  std::span<const std::size_t> with_key(const std::string& key) const {
    const auto found = by_key_.find(key);
    return found == by_key_.end() ? std::span<const std::size_t>{} : found->second;
  }

  std::vector<SharedPerson> shared_;
  std::vector<const Person*> fullest_;  // of each shared person
  TextMap<std::vector<std::size_t>> by_key_;
};

}  // namespace

std::vector<SharedPerson> link_across(std::span<const People> articles) {
  Gathering gathering;
  for (const Appearance& appearance : appearances_in(articles)) gathering.add(appearance);
  return gathering.take();
}

}  // namespace crossread
