#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace crossread {

/// The lines that Hunspell's `analyze` gives for a form: " st:déclarer po:v1 po:ppas".
using Analyses = std::vector<std::string>;

/// The analyses of all forms of a Hunspell dictionary, worked out when the program was built. Of a dictionary
/// whose forms can be counted, what stands in no entry and is made by no affix has no analysis, so that
/// nearly every form of a text can be answered without opening the dictionary.
class FormAnalyses {
 public:
  /// `bytes` is what `written` gave, and must outlive it.
  explicit FormAnalyses(std::string_view bytes);

  /// `digest_of` the dictionary that it was made of.
  std::uint64_t digest() const { return digest_; }

  /// What Hunspell's `analyze` gives for a form in UTF-8; nothing where only Hunspell can tell. Any thread
  /// may ask.
  std::optional<Analyses> analyses_of(std::string_view form) const;

  /// What is known of a dictionary.
  struct Source {
    std::uint64_t digest = 0;
    std::map<std::string, Analyses> analyses;  ///< of each form that has one
    /// Code points that stand in forms and have one lower case and one upper case at most.
    std::set<char32_t> letters;
    /// Others that stand in forms, or that Hunspell may take for one that does.
    std::set<char32_t> others;
    /// What affixes put before a form, up to the apostrophe, in lower case: "d'". Forms with them are not
    /// listed.
    std::set<std::u32string> elisions;
  };
  /// The table as bytes, the same on every machine.
  static std::string written(const Source& source);

 private:
  enum class Spelling { foreign, plain, other };

  bool may_be_elided(const std::u32string& form) const;
  Spelling spelling_of(const std::u32string& form) const;
  std::optional<std::uint32_t> find(std::string_view form) const;
  std::string_view first_form(std::size_t block) const;
  Analyses numbered(std::uint32_t number, std::string_view form) const;
  Analyses of_other_case(const std::u32string& form) const;

  std::uint64_t digest_ = 0;
  std::u32string letters_;
  std::u32string others_;
  std::u32string elisions_;  ///< each a line, the first empty
  std::string_view blocks_;  ///< places in `forms_`, four bytes each
  std::string_view forms_;
  std::string_view analyses_;  ///< places in `lines_`, four bytes each
  std::string_view lines_;
};

}  // namespace crossread
