#include <algorithm>

#include "analysis/lexicon/readers.h"
#include "analysis/lexicon/row_values.h"
#include "analysis/text/fold.h"

namespace crossread {
void read_document_frequencies(const Table& table, Language& language) {
  TopicWords& topics = language.topics;
  for (const Row& row : table.rows) {
    const double articles = number_in(row.cells[1]);
    if (articles <= 0) continue;
    topics.frequencies[fold(row.key())] = std::min(articles, 10'000.0);
    topics.rarest = topics.rarest > 0 ? std::min(topics.rarest, articles) : articles;
  }
}

void read_ordinals(const Table& table, Language& language) {
  for (const Row& row : table.rows)
    language.topics.ordinals.insert_or_assign(fold(row.key()), static_cast<int>(number_in(row.cells[1])));
}

void read_translations(const Table& table, Language& language) {
  for (const Row& row : table.rows)
    language.topics.english.insert_or_assign(fold(row.key()), fold(row.cells[1]));
}

}  // namespace crossread
