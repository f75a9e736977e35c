#pragma once

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace crossread {

/// Writes one line of JSON as it is told, without a tree: for the commands with a line for each of millions
/// of articles. The bytes are those of json_line. Keys are plain ASCII; calls must nest as JSON does.
///
///   JsonWriter json;
///   json.begin_object().key("start").value(7U).end_object();
///   json.line() == "{\"start\":7}\n"
class JsonWriter {
 public:
  JsonWriter() = default;
  /// Has room for about that many bytes.
  explicit JsonWriter(std::size_t bytes) { text_.reserve(bytes); }
  JsonWriter& begin_object() { return open('{'); }
  JsonWriter& end_object() { return close('}'); }
  JsonWriter& begin_array() { return open('['); }
  JsonWriter& end_array() { return close(']'); }
  /// Written as the constant that it is, so that the compiler copies it in place.
  template <std::size_t size>
  JsonWriter& key(const char (&name)[size]) {
    constexpr std::size_t length = size - 1, marks = 4;
    const std::size_t begin = text_.size();
    text_.resize(begin + length + marks);
    char* at = text_.data() + begin;
    if (!is_first_) *at++ = ',';
    *at++ = '"';
    at = std::copy_n(name, length, at);
    *at++ = '"';
    *at++ = ':';
    text_.resize(static_cast<std::size_t>(at - text_.data()));
    is_first_ = true;
    return *this;
  }
  JsonWriter& value(std::string_view text);
  JsonWriter& value(const char* text) = delete;  // would be taken for a truth
  JsonWriter& value(std::uint32_t number);
  JsonWriter& value(bool truth);
  /// With at most four decimals, below 10^14; null for what is no number.
  JsonWriter& value(double number);
  JsonWriter& null();

  /// What was written.
  std::string line();

 private:
  JsonWriter& open(char bracket) {
    part();
    text_.push_back(bracket);
    is_first_ = true;
    return *this;
  }
  JsonWriter& close(char bracket) {
    text_.push_back(bracket);
    is_first_ = false;
    return *this;
  }
  JsonWriter& literal(std::string_view text);
  void add(std::string_view text) { text_.append(text.data(), text.data() + text.size()); }
  void part() {
    if (!is_first_) text_.push_back(',');
    is_first_ = false;
  }

  fmt::memory_buffer text_;
  bool is_first_ = true;  ///< no comma stands before what comes next
};

}  // namespace crossread
