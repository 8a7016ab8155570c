#include "read/source/front_end.h"
namespace vitrine::source {
std::unique_ptr<FrontEnd> make_javascript_front_end(Language) {
  return nullptr;
}
}  // namespace vitrine::source
