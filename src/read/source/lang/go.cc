#include "read/source/front_end.h"
namespace vitrine::source {
std::unique_ptr<FrontEnd> make_go_front_end() {
  return nullptr;
}
}  // namespace vitrine::source
