#pragma once

#include <bitset>
#include <cstddef>

namespace crossread {

/// Tells of most words by their hash that a table does not hold them: so small that it stays in the
/// processor's cache, which the table's places do not.
template <std::size_t bits>
class HashFilter {
 public:
  void add(std::size_t hash) { seen_.set(hash % bits); }
  /// Never false of a hash that was added.
  bool may_hold(std::size_t hash) const { return seen_[hash % bits]; }

 private:
  std::bitset<bits> seen_;
};

}  // namespace crossread
