#pragma once

#include <span>
#include <string>
#include <vector>

#include "analysis/events/event.h"
#include "analysis/events/overrides.h"
#include "analysis/events/signature.h"

namespace crossread {

/// How alike, and how close in time, articles of one event are.
struct Grouping {
  double threshold = 0.27;  ///< mean chance of a pair to tell one event below which two groups are two
  int days = 3;             ///< articles published further apart tell different events
};

/// Groups articles by event: every article is in exactly one. TF-IDF, local scaling and average linkage over
/// pairs that share telling words; the same groups come out whatever the order of `articles`. `overrides` are
/// obeyed and must not contradict themselves.
std::vector<Event> group(std::span<const Signature> articles, const Overrides& overrides = {},
                         const Grouping& grouping = {});

/// An event found before.
struct KnownEvent {
  std::string id;
  std::vector<std::size_t> articles;  ///< indices into what is grouped now
};

/// Adds the articles that no known event has, in the order of their days, undated ones last: each joins the
/// event that it is most like on average, or begins one. Known events keep their articles and ids, new ones
/// are numbered on. An event of which no article is given keeps its place, without articles.
std::vector<Event> group_into(std::span<const KnownEvent> known, std::span<const Signature> articles,
                              const Grouping& grouping = {});

}  // namespace crossread
