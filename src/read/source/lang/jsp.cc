// JSP: what its container would compile, as one text of Java. Page imports come first, then a class with what
// `<%! … %>` declares, then a method with the scriptlets and expressions in their order; other text between two of them
// is a statement of its own, as it is there. Each node then says where in the page it stands.
//
// Pages in XML syntax (JSPX) have `<jsp:scriptlet>` and the like, and entities. What `<%@ include %>` brings is not
// known, scripts for the browser and expressions of EL are not read.
#include <algorithm>

#include "read/source/front_end.h"
#include "read/source/lang/markup.h"

namespace vitrine::source {

namespace {

constexpr size_t kNowhere = std::string_view::npos;

// Java that is put together of stretches of the page and of what is said between them.
class Java {
 public:
  void take(std::string_view page, uint32_t begin, uint32_t end) {
    if (begin == end) return;
    stretches_.push_back({size(), begin, end - begin, end - begin});
    text_ += page.substr(begin, end - begin);
  }
  // [begin, end) of the page stands for `what`.
  void take_as(std::string_view what, uint32_t begin, uint32_t end) {
    stretches_.push_back({size(), begin, static_cast<uint32_t>(what.size()), end - begin});
    text_ += what;
  }
  void say(std::string_view what) { text_ += what; }
  void append(const Java& other) {
    for (Stretch one : other.stretches_) {
      one.at += size();
      stretches_.push_back(one);
    }
    text_ += other.text_;
  }
  const std::string& text() const { return text_; }
  bool is_empty() const { return text_.empty(); }

  // Where in the page a place of the text stands; what was said between stretches begins with the next one and ends
  // with the one before.
  uint32_t begin_of(uint32_t at, uint32_t otherwise) const {
    auto next = behind(at);
    if (next != stretches_.begin()) {
      const Stretch& one = *(next - 1);
      if (at < one.at + one.size) return one.begin + std::min(at - one.at, one.length - 1);
    }
    return next == stretches_.end() ? otherwise : next->begin;
  }
  uint32_t end_of(uint32_t at) const {
    if (at == 0) return 0;
    auto next = behind(at - 1);
    if (next == stretches_.begin()) return 0;
    const Stretch& one = *(next - 1);
    return at - one.at >= one.size ? one.begin + one.length : one.begin + std::min(at - one.at, one.length);
  }

 private:
  struct Stretch {
    uint32_t at = 0;  // in the text
    uint32_t begin = 0;
    uint32_t size = 0;    // in the text
    uint32_t length = 0;  // in the page
  };
  uint32_t size() const { return static_cast<uint32_t>(text_.size()); }
  std::vector<Stretch>::const_iterator behind(uint32_t at) const {
    return std::ranges::upper_bound(stretches_, at, {}, &Stretch::at);
  }

  std::string text_;
  std::vector<Stretch> stretches_;  // by `at`
};

class Page {
 public:
  explicit Page(std::string_view text) : text_(text) {
    is_xml_ = text.substr(0, 5) == "<?xml" || text.find("<jsp:root") != kNowhere;
  }

  Java run() {
    size_t at = 0;
    while ((at = text_.find('<', at)) != kNowhere) {
      const size_t begin = at;
      at = is_xml_ || !starts(begin, "<%") ? element(begin) : mark(begin);
      if (at == begin) ++at;  // no more than text
    }
    return whole();
  }

 private:
  bool starts(size_t at, std::string_view what) const { return text_.substr(at, what.size()) == what; }

  size_t past(std::string_view what, size_t at) const {
    const size_t found = text_.find(what, at);
    return found == kNowhere ? text_.size() : found + what.size();
  }

  size_t mark(size_t begin) {
    if (starts(begin, "<%--")) {
      text_before(begin);
      return text_begin_ = past("--%>", begin + 4);
    }
    text_before(begin);
    const size_t found = text_.find("%>", begin + 2);
    const size_t end = found == kNowhere ? text_.size() : found;
    const char kind = begin + 2 < end ? text_[begin + 2] : ' ';
    switch (kind) {
      case '@': directive(begin + 3, end); break;
      case '!': code(begin + 3, end, members_); break;
      case '=': expression(begin + 3, end); break;
      default: code(begin + 2, end, statements_); break;
    }
    return text_begin_ = std::min(end + 2, text_.size());
  }

  size_t element(size_t begin) {
    if (is_xml_ && starts(begin, "<!--")) return past("-->", begin + 4);
    if (!starts(begin, "<jsp:")) return begin;
    size_t at = begin + 5;
    while (at < text_.size() && (text_[at] == '.' || (text_[at] >= 'a' && text_[at] <= 'z'))) ++at;
    const std::string_view name = text_.substr(begin + 5, at - begin - 5);
    if (name == "directive.page") {
      text_before(begin);
      imports_of(markup::attributes_of(text_, at, false));
      return text_begin_ = at;
    }
    if (name != "scriptlet" && name != "declaration" && name != "expression") return begin;
    text_before(begin);
    const size_t open = text_.find('>', at);
    if (open == kNowhere || text_[open - 1] == '/') return text_begin_ = std::min(open, text_.size() - 1) + 1;
    const size_t found = text_.find("</jsp:", open);
    const size_t end = found == kNowhere ? text_.size() : found;
    if (name == "expression") {
      expression(open + 1, end);
    } else {
      code(open + 1, end, name == "scriptlet" ? statements_ : members_);
    }
    return text_begin_ = end == text_.size() ? end : past(">", end);
  }

  // Text is written out where it stands: a statement.
  void text_before(size_t end) {
    const std::string_view text = text_.substr(text_begin_, end - text_begin_);
    if (!statements_.is_empty() && text.find_first_not_of(" \t\r\n") != kNowhere) statements_.say(";");
  }

  void directive(size_t begin, size_t end) {
    size_t at = begin;
    while (at < end && (text_[at] == ' ' || text_[at] == '\t' || text_[at] == '\r' || text_[at] == '\n')) ++at;
    if (!starts(at, "page") && !starts(at, "tag")) return;
    at += starts(at, "page") ? 4 : 3;
    imports_of(markup::attributes_of(text_.substr(0, end), at, false));
  }

  void imports_of(const std::vector<markup::Attribute>& attributes) {
    for (const markup::Attribute& one : attributes) {
      if (one.name != "import") continue;
      size_t at = static_cast<size_t>(one.value.data() - text_.data());
      const size_t end = at + one.value.size();
      while (at < end) {
        const size_t stop = std::min(text_.find_first_of(",;", at), end);
        import(at, stop);
        at = stop + 1;
      }
    }
  }

  void import(size_t begin, size_t end) {
    const std::string_view blanks = " \t\r\n";
    begin = std::min(text_.find_first_not_of(blanks, begin), end);
    while (end > begin && blanks.find(text_[end - 1]) != kNowhere) --end;
    if (begin == end) return;
    imports_.say("import ");
    imports_.take(text_, static_cast<uint32_t>(begin), static_cast<uint32_t>(end));
    imports_.say(";\n");
  }

  void expression(size_t begin, size_t end) {
    if (text_.substr(begin, end - begin).find_first_not_of(" \t\r\n") == kNowhere) return;
    statements_.say("out.print(");
    code(begin, end, statements_);
    statements_.say(");");
  }

  // A comment of the code's last line ends with it.
  void code(size_t begin, size_t end, Java& out) {
    if (is_xml_) {
      xml(begin, end, out);
    } else {
      size_t from = begin;
      for (size_t at = text_.find("%\\>", begin); at < end; at = text_.find("%\\>", at + 3)) {
        out.take(text_, static_cast<uint32_t>(from), static_cast<uint32_t>(at));
        out.take_as("%>", static_cast<uint32_t>(at), static_cast<uint32_t>(at + 3));
        from = at + 3;
      }
      out.take(text_, static_cast<uint32_t>(from), static_cast<uint32_t>(end));
    }
    out.say("\n");
  }

  void xml(size_t begin, size_t end, Java& out) {
    size_t from = begin;
    auto put = [&](size_t at, size_t length, std::string_view as) {
      out.take(text_, static_cast<uint32_t>(from), static_cast<uint32_t>(at));
      if (!as.empty()) out.take_as(as, static_cast<uint32_t>(at), static_cast<uint32_t>(at + length));
      from = at + length;
    };
    for (size_t at = text_.find_first_of("<&", begin); at < end; at = text_.find_first_of("<&", at)) {
      if (starts(at, "<![CDATA[")) {
        put(at, 9, {});
        const size_t close = std::min(text_.find("]]>", from), end);
        put(close, std::min<size_t>(3, end - close), {});
      } else if (const auto* entity = entity_at(at)) {
        put(at, entity->first.size(), entity->second);
      } else {
        ++at;
        continue;
      }
      at = from;
    }
    out.take(text_, static_cast<uint32_t>(from), static_cast<uint32_t>(end));
  }

  const std::pair<std::string_view, std::string_view>* entity_at(size_t at) const {
    static constexpr std::pair<std::string_view, std::string_view> kEntities[] = {
        {"&lt;", "<"}, {"&gt;", ">"}, {"&amp;", "&"}, {"&quot;", "\""}, {"&apos;", "'"}};
    for (const auto& one : kEntities) {
      if (starts(at, one.first)) return &one;
    }
    return nullptr;
  }

  Java whole() const {
    Java out = imports_;
    if (members_.is_empty() && statements_.is_empty()) return out;
    const std::string_view api = text_.find("jakarta.") == kNowhere ? "javax" : "jakarta";
    for (std::string_view package : {".servlet.", ".servlet.http.", ".servlet.jsp."}) {
      out.say("import ");
      out.say(api);
      out.say(package);
      out.say("*;");
    }
    // Pages that are looked at together do not see each other's members.
    out.say("class Page" + std::to_string(number()) + " {\n");
    out.append(members_);
    out.say(
        "public void _jspService(HttpServletRequest request, HttpServletResponse response, HttpSession session, "
        "ServletContext application, ServletConfig config, PageContext pageContext, JspWriter out) {\n");
    out.append(statements_);
    out.say("}}");
    return out;
  }

  // The same on every machine (FNV-1a).
  uint64_t number() const {
    uint64_t out = 0xcbf29ce484222325;
    for (char c : text_) out = (out ^ static_cast<unsigned char>(c)) * 0x100000001b3;
    return out;
  }

  std::string_view text_;
  bool is_xml_ = false;
  size_t text_begin_ = 0;
  Java imports_, members_, statements_;
};

class JspFrontEnd : public FrontEnd {
 public:
  Parsed parse(std::string_view text, const Budget& budget) override {
    // What is said is less than twice what is taken.
    if (text.size() > UINT32_MAX / 8) text = {};
    const Java java = Page(text).run();
    Parsed parsed = java_->parse(java.text(), budget);
    place(java, text, parsed.unit);
    return parsed;
  }

 private:
  static void place(const Java& java, std::string_view text, Unit& unit) {
    unit.size_bytes = static_cast<uint32_t>(text.size());
    unit.line_starts = {0};
    for (size_t at = text.find('\n'); at != kNowhere; at = text.find('\n', at + 1)) {
      unit.line_starts.push_back(static_cast<uint32_t>(at + 1));
    }
    auto move = [&](auto& one) {
      const uint32_t begin = java.begin_of(one.begin, unit.size_bytes), end = java.end_of(one.end);
      one.begin = begin < end ? begin : 0;
      one.end = begin < end ? end : unit.size_bytes;
    };
    for (Node& node : unit.nodes) {
      const bool is_point = node.begin == node.end;
      if (node.kind != NodeKind::kNull) move(node);
      if (is_point && node.kind != NodeKind::kNull) node.end = node.begin;
    }
    for (ErrorRegion& region : unit.errors) move(region);
    std::ranges::sort(unit.errors, {}, &ErrorRegion::begin);
    std::vector<ErrorRegion> apart;
    for (const ErrorRegion& region : unit.errors) {
      if (!apart.empty() && region.begin <= apart.back().end) {
        apart.back().end = std::max(apart.back().end, region.end);
      } else {
        apart.push_back(region);
      }
    }
    unit.errors = std::move(apart);
  }

  std::unique_ptr<FrontEnd> java_ = make_java_front_end();
};

}  // namespace

std::unique_ptr<FrontEnd> make_jsp_front_end() {
  return std::make_unique<JspFrontEnd>();
}

}  // namespace vitrine::source
