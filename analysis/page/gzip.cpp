#include "analysis/page/gzip.h"

#include <algorithm>
#include <array>
#include <memory>

#include <zlib.h>

#include "analysis/error.h"
#include "analysis/page/limits.h"

namespace crossread {
namespace {

struct InflateEnd {
  void operator()(z_stream* stream) const { inflateEnd(stream); }
};

constexpr int kGzipWindow = 15 + 16;  // zlib's way to ask for a gzip header

}  // namespace

bool is_gzip(std::string_view bytes) {
  return bytes.starts_with("\x1F\x8B");
}

std::string gunzipped(std::string_view bytes, const std::string& path, std::size_t limit) {
  z_stream stream{};
  if (inflateInit2(&stream, kGzipWindow) != Z_OK) throw Error(path, "cannot start to unpack the gzip file");
  const std::unique_ptr<z_stream, InflateEnd> end(&stream);
  std::string unpacked;
  std::array<char, 1 << 16> buffer;
  int state = Z_OK;
  for (std::size_t read = 0; state != Z_STREAM_END;) {
    if (stream.avail_in == 0 && read < bytes.size()) {
      const std::size_t part = std::min<std::size_t>(bytes.size() - read, 1 << 30);
      stream.next_in =
          reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data() + read));  // zlib only reads it
      stream.avail_in = static_cast<uInt>(part);
      read += part;
    }
    stream.next_out = reinterpret_cast<Bytef*>(buffer.data());
    stream.avail_out = static_cast<uInt>(buffer.size());
    state = inflate(&stream, Z_NO_FLUSH);
    if (state != Z_OK && state != Z_STREAM_END) throw Error(path, "the gzip file is damaged or cut short");
    unpacked.append(buffer.data(), buffer.size() - stream.avail_out);
    check_size(unpacked.size(), limit, "file", path);
  }
  return unpacked;
}

}  // namespace crossread
