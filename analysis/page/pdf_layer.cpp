#include "analysis/page/pdf_layer.h"

#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page.h>

#include <memory>
#include <mutex>

namespace {

void keep_silent(const std::string& /*message*/, void* /*data*/) {}

}  // namespace

extern "C" void crossread_read_pdf(std::string_view bytes, crossread::PdfLayer& layer) {
  using State = crossread::PdfLayer::State;
  static std::once_flag silenced;
  std::call_once(silenced, [] { poppler::set_debug_error_function(keep_silent, nullptr); });
  const std::unique_ptr<poppler::document> document(
      poppler::document::load_from_raw_data(bytes.data(), static_cast<int>(bytes.size())));
  layer.state = !document ? State::damaged : document->is_locked() ? State::locked : State::read;
  if (layer.state != State::read) return;
  for (int number = 0; number < document->pages(); ++number) {
    const std::unique_ptr<poppler::page> page(document->create_page(number));
    if (!page) continue;
    const poppler::ustring words = page->text(poppler::rectf(), poppler::page::raw_order_layout);
    layer.pages.emplace_back(words.begin(), words.end());
  }
}
