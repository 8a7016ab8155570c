#include "face/report/fragments.h"

namespace vitrine::report {

Expected<void> Fragments::append(size_t key, std::string_view text) {
  waiting_[key] += text;
  held_ += text.size();
  if (held_ > bound_) return spill();
  return {};
}

Expected<void> Fragments::spill() {
  if (file_ == nullptr) file_.reset(std::tmpfile());
  if (file_ == nullptr) return Error{ErrorCode::kIo, "cannot make a temporary file for the report"};
  std::fseek(file_.get(), 0, SEEK_END);
  for (size_t key = 0; key < waiting_.size(); ++key) {
    std::string& text = waiting_[key];
    if (text.empty()) continue;
    extents_[key].emplace_back(std::ftell(file_.get()), text.size());
    if (std::fwrite(text.data(), 1, text.size(), file_.get()) != text.size())
      return Error{ErrorCode::kIo, "cannot write the temporary file for the report: is the disk full?"};
    text = std::string();
  }
  held_ = 0;
  return {};
}

Expected<std::string> Fragments::take(size_t key) {
  std::string out;
  for (auto [offset, size] : extents_[key]) {
    size_t before = out.size();
    out.resize(before + size);
    if (std::fseek(file_.get(), offset, SEEK_SET) != 0 || std::fread(out.data() + before, 1, size, file_.get()) != size)
      return Error{ErrorCode::kIo, "cannot read the temporary file for the report"};
  }
  out += waiting_[key];
  held_ -= waiting_[key].size();
  waiting_[key] = std::string();
  return out;
}

}  // namespace vitrine::report
