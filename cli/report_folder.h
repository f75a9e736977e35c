#pragma once

#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace crossread {

/// A file of a report, by its path inside the report's folder.
struct ReportFile {
  std::filesystem::path path;
  std::string content;
};

/// Whether a folder was written by crossread; only such a one is ever replaced.
bool is_report_folder(const std::filesystem::path& folder);

/// Whether a file is in a folder or in those below, be they there or not.
bool lies_in(const std::filesystem::path& path, const std::filesystem::path& folder);

/// Throws Error where a report may not be written to `folder`: it is there and is neither empty nor a report,
/// or one of `inputs` is in it.
void check_report_folder(const std::filesystem::path& folder, std::span<const std::string> inputs);

/// Writes a report, all of it or nothing: into a folder beside `folder`, which then takes the place of an
/// earlier report. A signal waits until that is done; a full disk throws Error and leaves the earlier report
/// as it was. Whoever kills the process finds the earlier report or the new one; the next report that is
/// written there removes what else was left.
void write_report_folder(const std::filesystem::path& folder, std::span<const ReportFile> files);

}  // namespace crossread
