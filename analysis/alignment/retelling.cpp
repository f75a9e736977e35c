#include "analysis/alignment/retelling.h"

#include <algorithm>
#include <map>
#include <vector>

namespace crossread {
namespace {

constexpr double most = 0.5;
constexpr double kept_order = 0.75;
constexpr double whole = 0.75;    // derivation from which little else is left
constexpr double no_part = 0.25;  // derivation up to which the common words are those of the matter

double share(std::uint32_t part, const Reuse& reuse) {
  return reuse.total() == 0 ? 0 : static_cast<double>(part) / reuse.total();
}

/// The best link of each sentence of a, in their order.
std::vector<const SentencePair*> best_links(const Alignment& alignment) {
  std::vector<const SentencePair*> best;
  for (const SentencePair& link : alignment.pairs) {
    if (best.empty() || best.back()->a != link.a)
      best.push_back(&link);
    else if (link.score > best.back()->score)
      best.back() = &link;
  }
  return best;
}

}  // namespace

double share_in_order(const Alignment& alignment) {
  const auto links = best_links(alignment);
  if (links.size() < 2) return 1;
  std::size_t in_order = 0;
  for (std::size_t next = 1; next < links.size(); ++next)
    in_order += links[next - 1]->b <= links[next]->b ? 1U : 0U;
  return static_cast<double>(in_order) / static_cast<double>(links.size() - 1);
}

Retelling retelling_of(const Alignment& alignment) {
  const Reuse& reuse = alignment.b;
  if (share(reuse.copied, reuse) >= most)
    return share_in_order(alignment) >= kept_order ? Retelling::copy : Retelling::shuffled;
  return share(reuse.copied + reuse.reworded, reuse) >= most ? Retelling::paraphrase : Retelling::own;
}

Derived derived_from(const Alignment& alignment) {
  if (alignment.derivation >= whole) return Derived::wholly;
  return alignment.derivation > no_part ? Derived::partially : Derived::not_derived;
}

std::optional<std::uint32_t> most_shared_article(std::span<const ArticlesAligned> alignments) {
  std::map<std::uint32_t, std::uint32_t> words;
  for (const auto& [a, b, alignment] : alignments) {
    words[a] += alignment.a.copied;
    words[b] += alignment.b.copied;
  }
  const auto best = std::ranges::max_element(words, {}, [](const auto& entry) { return entry.second; });
  if (best == words.end() || best->second == 0) return std::nullopt;
  return best->first;
}

}  // namespace crossread
