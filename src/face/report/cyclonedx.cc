#include "face/report/cyclonedx.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <tuple>

#include "base/digest.h"
#include "face/report/cyclonedx_terms.h"
#include "face/report/fragments.h"
#include "face/report/json_writer.h"
#include "face/report/places.h"
#include "face/report/text.h"

namespace vitrine::report {
namespace {

using evidence::AssetKind;
using evidence::AssetRow;
using evidence::Occurrence;
using evidence::OccurrenceRow;
using evidence::Property;
using evidence::Reader;
using evidence::ValueState;

constexpr size_t kDistinctStatements = 40;  // per asset; the count of what is left out is written

struct Statement {  // what is said about one property of an asset, and how it is known
  std::string name, value, state, reason;
  auto operator<=>(const Statement&) const = default;
};

struct Asset {
  AssetRow row;
  std::string ref;
  std::vector<int64_t> parts;
  std::map<std::string, int64_t> certainty;
  std::map<Statement, int64_t> statements;
  int64_t statements_left_out = 0;
  std::string frames;    // of the first trace: JSON array
  std::string material;  // kMaterial: which
  int64_t bits = -1;     // kMaterial: length, -1 = unknown or more than one
};

std::string readable_ref(std::string_view text) {
  std::string out;
  for (char c : text) {
    bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.' ||
                 c == '_' || c == '/' || c == '+';
    if (plain)
      out += c;
    else if (!out.empty() && out.back() != '-')
      out += '-';
  }
  while (!out.empty() && out.back() == '-') out.pop_back();
  return out.empty() ? "unnamed" : out.substr(0, 80);
}

class Document {
 public:
  Document(const Reader& reader, const Options& options, std::ostream& out)
      : reader_(reader),
        version_(options.cyclonedx_version == "1.7" ? CdxVersion::k1_7 : CdxVersion::k1_6),
        options_(options),
        out_(out),
        json_(text_),
        places_(reader) {}

  Expected<void> write() {
    load_assets();
    if (Expected<void> collected = collect_occurrences(); !collected) return collected;
    begin();
    for (Asset& asset : assets_)
      if (Expected<void> written = component(asset); !written) return written;
    end();
    json_.flush_to(out_, 0);
    if (!out_) return Error{ErrorCode::kIo, "cannot write the CycloneDX document: is the disk full?"};
    return {};
  }

 private:
  void load_assets() {
    std::set<std::string> taken;
    Sha256 serial;
    reader_.for_each_asset([&](const AssetRow& row) {
      serial.update(row.name + '\n' + row.properties_json + '\n');
      if (row.kind == AssetKind::kCheck) {
        ++checks_;
        return true;
      }
      std::string ref = fmt::format("crypto/{}/{}", evidence::name(row.kind), readable_ref(row.name));
      if (taken.contains(ref)) {
        std::string identity = fmt::format("{}\n{}\n{}", evidence::name(row.kind), row.name, row.properties_json);
        ref += "@" + sha256(identity).hex().substr(0, 12);
      }
      taken.insert(ref);
      index_by_id_[row.id] = assets_.size();
      Asset asset;
      asset.row = row;
      asset.ref = std::move(ref);
      assets_.push_back(std::move(asset));
      return true;
    });
    for (auto [whole, part] : reader_.asset_parts())
      if (index_by_id_.contains(whole) && index_by_id_.contains(part))
        assets_[index_by_id_[whole]].parts.push_back(part);
    for (const char* key : {"product", "engine_version", "knowledge_digest"}) serial.update(reader_.meta(key) + '\n');
    serial.update(fmt::format("{} {}", options_.cyclonedx_version, reader_.count("occurrence")));
    std::string hex = serial.finish().hex();
    hex[12] = '8';  // RFC 9562 version 8: made by our own rule, here from the content
    hex[16] = "89ab"[hex[16] & 3];
    serial_ = fmt::format("urn:uuid:{}-{}-{}-{}-{}", hex.substr(0, 8), hex.substr(8, 4), hex.substr(12, 4),
                          hex.substr(16, 4), hex.substr(20, 12));
  }

  Expected<void> collect_occurrences() {
    occurrences_ = std::make_unique<Fragments>(assets_.size());
    traces_ = std::make_unique<Fragments>(assets_.size());
    Expected<void> result;
    reader_.for_each_occurrence([&](const OccurrenceRow& row) {
      auto found = index_by_id_.find(row.asset);
      if (found == index_by_id_.end()) return true;
      result = collect(row, found->second);
      return result.has_value();
    });
    return result;
  }

  Expected<void> collect(const OccurrenceRow& row, size_t index) {
    Asset& asset = assets_[index];
    const Occurrence& occurrence = row.occurrence;
    ++asset.certainty[std::string(evidence::name(occurrence.certainty))];
    if (occurrence.certainty >= evidence::Certainty::kNamed) all_known_ = false;
    std::string context =
        fmt::format("certainty={}; detection={}", evidence::name(occurrence.certainty), occurrence.detection);
    if (!occurrence.condition.empty()) context += "; condition=" + occurrence.condition;
    for (const Property& property : occurrence.properties) {
      if (property.state == ValueState::kUnknown)
        context += fmt::format("; {} unknown", property.name);
      else
        context += fmt::format("; {}={}{}", property.name, property.value,
                               property.state == ValueState::kDefault ? " (default)" : "");
      note(asset, property);
    }
    int number = 0;
    const std::vector<evidence::PathRow>& rows = places_.rows_of(row.item);
    std::string own_path = rows.empty() ? "" : rows.front().path;
    for (const evidence::PathRow& path : rows) {
      std::string ref = fmt::format("occurrence/{}", row.id);
      if (++number > 1) ref += fmt::format(".{}", number);
      std::string piece;
      append_json_string(piece, path.path);  // sorts by path, then line; no raw control byte can be in it
      piece += fmt::format("\x01{:010}{:010}{:012}\x01", occurrence.position.line, occurrence.position.column, row.id);
      JsonWriter json(piece);
      json.begin_object();
      json.member("bom-ref", ref);
      json.member("location", path.path);
      json.member_number("line", occurrence.position.line);
      json.member_number("offset", occurrence.position.column);
      json.member("symbol", occurrence.function.empty() ? occurrence.detection : occurrence.function);
      json.member("additionalContext", context);
      json.end_object();
      piece += '\n';
      if (Expected<void> kept = occurrences_->append(index, piece); !kept) return kept;
    }
    for (const Property& property : occurrence.properties) {
      if (property.trace.empty()) continue;
      std::string trace = trace_as_text(property.trace, row.item, own_path, places_);
      std::string value = fmt::format("occurrence/{} {}={}: {}", row.id, property.name,
                                      property.state == ValueState::kUnknown ? "?" : property.value, trace);
      std::string piece;
      append_json_string(piece, value);
      piece += '\n';
      if (Expected<void> kept = traces_->append(index, piece); !kept) return kept;
      if (asset.frames.empty()) asset.frames = frames(property, row, own_path);
    }
    return {};
  }

  void note(Asset& asset, const Property& property) {
    Statement statement{property.name, property.value, std::string(evidence::name(property.state)), property.reason};
    auto known = asset.statements.find(statement);
    if (known != asset.statements.end())
      ++known->second;
    else if (asset.statements.size() < kDistinctStatements)
      asset.statements.emplace(std::move(statement), 1);
    else
      ++asset.statements_left_out;
    if (asset.row.kind != AssetKind::kMaterial) return;
    if (property.name == "material" && asset.material.empty()) asset.material = property.value;
    if (property.name.ends_with("_bits") && property.state != ValueState::kUnknown && property.value.size() < 10 &&
        !property.value.empty() && property.value.find_first_not_of("0123456789") == std::string::npos) {
      int64_t bits = std::stoll(property.value);
      asset.bits = asset.bits == -1 || asset.bits == bits ? bits : -2;
    }
  }

  // CycloneDX has one call stack per component: the first trace is shown there, all of them in vitrine:trace.
  std::string frames(const Property& property, const OccurrenceRow& row, const std::string& own_path) {
    std::string out;
    JsonWriter json(out);
    json.begin_array();
    for (const evidence::Step& step : property.trace) {
      int64_t item = places_.item_of(step, row.item);
      std::string path = item == row.item ? own_path : places_.first_path(item);
      json.begin_object();
      json.member("module", path.empty() ? "unknown" : path);
      if (item == row.item) json.member_if("function", row.occurrence.function);
      json.key("parameters");
      json.begin_array();
      json.string(step.text);
      json.end_array();
      json.member_number("line", step.position.line);
      json.member_number("column", step.position.column);
      json.member("fullFilename", path.empty() ? "unknown" : path);
      json.end_object();
    }
    json.end_array();
    return out;
  }

  void property(std::string_view name, std::string_view value) {
    json_.begin_object();
    json_.member("name", name);
    json_.member("value", value);
    json_.end_object();
  }

  void begin() {
    json_.begin_object();
    json_.line();
    json_.member("$schema", fmt::format("http://cyclonedx.org/schema/bom-{}.schema.json", options_.cyclonedx_version));
    json_.line();
    json_.member("bomFormat", "CycloneDX");
    json_.member("specVersion", options_.cyclonedx_version);
    json_.member("serialNumber", serial_);
    json_.member_number("version", 1);
    json_.line();
    json_.key("metadata");
    json_.begin_object();
    if (options_.run) json_.member_if("timestamp", options_.run->started);
    json_.key("tools");
    json_.begin_object();
    json_.key("components");
    json_.begin_array();
    json_.begin_object();
    json_.member("type", "application");
    json_.member("name", "vitrine");
    json_.member_if("version", reader_.meta("engine_version"));
    json_.end_object();
    json_.end_array();
    json_.end_object();
    json_.line();
    json_.key("component");
    json_.begin_object();
    json_.member("type", "application");
    json_.member("bom-ref", "product");
    std::string product = reader_.meta("product");
    json_.member("name", product.empty() ? "unnamed product" : product);
    json_.end_object();
    json_.line();
    json_.key("properties");
    json_.begin_array();
    property("vitrine:knowledge", reader_.meta("knowledge_digest"));
    property("vitrine:items", std::to_string(reader_.count("item")));
    property("vitrine:stopped-early", reader_.meta("complete") == "0" ? "true" : "false");
    std::map<std::string, int64_t> gaps;
    reader_.for_each_gap([&](const evidence::GapRow& row) {
      ++gaps[std::string(evidence::name(row.gap.kind))];
      return true;
    });
    for (const auto& [kind, count] : gaps) property("vitrine:gap:" + kind, std::to_string(count));
    if (checks_ != 0)
      property("vitrine:left-out:check",
               fmt::format("{}: certificate and host-name checks are not cryptographic assets in CycloneDX", checks_));
    json_.end_array();
    json_.end_object();
    json_.line();
    json_.key("components");
    json_.begin_array();
    complete_ = gaps.empty() && all_known_ && reader_.meta("complete") != "0";
  }

  Expected<void> component(Asset& asset) {
    size_t index = static_cast<size_t>(&asset - assets_.data());
    json_.line();
    json_.begin_object();
    json_.member("type", "cryptographic-asset");
    json_.member("bom-ref", asset.ref);
    json_.member("name", asset.row.name.empty() ? "unnamed" : asset.row.name);
    json_.key("cryptoProperties");
    crypto_properties(asset);
    Expected<std::string> records = occurrences_->take(index);
    if (!records) return records.error();
    if (!records->empty()) evidence_of(asset, *records);
    Expected<std::string> traces = traces_->take(index);
    if (!traces) return traces.error();
    json_.key("properties");
    json_.begin_array();
    for (const auto& [certainty, count] : asset.certainty)
      property("vitrine:certainty:" + certainty, std::to_string(count));
    if (!asset.row.group.empty()) property("vitrine:group", asset.row.group);
    for (const auto& [statement, count] : asset.statements) {
      std::string value =
          statement.state == "unknown" ? "unknown" : fmt::format("{} ({}", statement.value, statement.state);
      if (statement.state == "unknown")
        value += " (";
      else if (!statement.reason.empty())
        value += ": ";
      property("vitrine:property:" + statement.name, fmt::format("{}{}) in {}", value, statement.reason, count));
    }
    if (asset.statements_left_out != 0)
      property("vitrine:property-statements-left-out", std::to_string(asset.statements_left_out));
    for (size_t at = 0; at < traces->size();) {
      size_t end = traces->find('\n', at);
      json_.line();
      json_.raw(
          fmt::format("{{\"name\":\"vitrine:trace\",\"value\":{}}}", std::string_view(*traces).substr(at, end - at)));
      at = end + 1;
    }
    json_.end_array();
    json_.end_object();
    json_.flush_to(out_);
    return {};
  }

  void evidence_of(const Asset& asset, const std::string& records) {
    std::vector<std::string_view> sorted;
    for (size_t at = 0; at < records.size();) {
      size_t end = records.find('\n', at);
      sorted.push_back(std::string_view(records).substr(at, end - at));
      at = end + 1;
    }
    std::sort(sorted.begin(), sorted.end());
    json_.line();
    json_.key("evidence");
    json_.begin_object();
    json_.key("occurrences");
    json_.begin_array();
    for (std::string_view record : sorted) {
      json_.line();
      json_.raw(record.substr(record.rfind('\x01') + 1));
    }
    json_.end_array();
    if (!asset.frames.empty()) {
      json_.line();
      json_.key("callstack");
      json_.begin_object();
      json_.key("frames");
      json_.raw(asset.frames);
      json_.end_object();
    }
    json_.end_object();
    json_.line();
  }

  void crypto_properties(const Asset& asset) {
    json_.begin_object();
    switch (asset.row.kind) {
      case AssetKind::kProtocol: protocol(asset); break;
      case AssetKind::kCertificate: certificate(asset); break;
      case AssetKind::kMaterial: material(asset); break;
      default: algorithm(asset); break;
    }
    json_.member_if("oid", asset.row.oid);
    json_.end_object();
  }

  void algorithm(const Asset& asset) {
    const AssetRow& row = asset.row;
    json_.member("assetType", "algorithm");
    json_.key("algorithmProperties");
    json_.begin_object();
    std::string_view primitive = row.primitive;
    if (primitive.empty() && row.kind == AssetKind::kRandom) primitive = "other";
    json_.member("primitive", cdx_primitive(primitive, version_));
    json_.member_if("parameterSetIdentifier", row.parameter_set);
    if (version_ == CdxVersion::k1_7) {
      json_.member_if("algorithmFamily", cdx_family(row.family));
      json_.member_if("ellipticCurve", cdx_curve(row.curve));
      if (cdx_curve(row.curve).empty()) json_.member_if("curve", row.curve);
    } else {
      json_.member_if("curve", row.curve);
    }
    json_.member("executionEnvironment", "unknown");
    if (!row.mode.empty()) json_.member("mode", cdx_mode(row.mode));
    if (!row.padding.empty()) json_.member("padding", cdx_padding(row.padding));
    std::set<std::string> functions;
    nlohmann::json listed = nlohmann::json::parse(row.functions_json, nullptr, false);
    if (listed.is_array())
      for (const nlohmann::json& function : listed)
        if (function.is_string()) functions.insert(cdx_function(function.get<std::string>()));
    if (!functions.empty()) {
      json_.key("cryptoFunctions");
      json_.begin_array();
      for (const std::string& function : functions) json_.string(function);
      json_.end_array();
    }
    if (row.classical_bits >= 0) json_.member_number("classicalSecurityLevel", row.classical_bits);
    if (row.quantum_level >= 0 && row.quantum_level <= 6)
      json_.member_number("nistQuantumSecurityLevel", row.quantum_level);
    json_.end_object();
  }

  // A property that defines the asset, as text; "" if it has none.
  static std::string identity(const Asset& asset, const char* name) {
    nlohmann::json properties = nlohmann::json::parse(asset.row.properties_json, nullptr, false);
    if (!properties.is_object() || !properties.contains(name)) return "";
    const nlohmann::json& value = properties[name];
    return value.is_string() ? value.get<std::string>() : value.is_number_integer() ? value.dump() : "";
  }

  void refs(const std::vector<int64_t>& parts) {
    json_.begin_array();
    for (int64_t part : parts) json_.string(assets_[index_by_id_[part]].ref);
    json_.end_array();
  }

  void protocol(const Asset& asset) {
    json_.member("assetType", "protocol");
    json_.key("protocolProperties");
    json_.begin_object();
    json_.member("type", cdx_protocol(identity(asset, "protocol"), version_));
    json_.member_if("version", identity(asset, "version"));
    std::string suite = identity(asset, "suite");
    if (!suite.empty()) {
      json_.key("cipherSuites");
      json_.begin_array();
      json_.begin_object();
      json_.member("name", suite);
      if (!asset.parts.empty()) {
        json_.key("algorithms");
        refs(asset.parts);
      }
      json_.end_object();
      json_.end_array();
    } else if (!asset.parts.empty() && version_ == CdxVersion::k1_6) {
      json_.key("cryptoRefArray");
      refs(asset.parts);
    } else if (!asset.parts.empty()) {
      related(asset);
    }
    json_.end_object();
  }

  void related(const Asset& asset) {
    json_.key("relatedCryptographicAssets");
    json_.begin_array();
    for (int64_t part : asset.parts) {
      const Asset& other = assets_[index_by_id_[part]];
      json_.begin_object();
      json_.member("type",
                   other.row.kind == AssetKind::kMaterial ? "relatedCryptoMaterial" : evidence::name(other.row.kind));
      json_.member("ref", other.ref);
      json_.end_object();
    }
    json_.end_array();
  }

  void certificate(const Asset& asset) {
    json_.member("assetType", "certificate");
    json_.key("certificateProperties");
    json_.begin_object();
    json_.member_if("subjectName", identity(asset, "subject"));
    json_.member_if("issuerName", identity(asset, "issuer"));
    std::string format = identity(asset, "format");
    json_.member("certificateFormat", format.empty() ? "X.509" : format);
    if (version_ == CdxVersion::k1_7) {
      if (!asset.parts.empty()) related(asset);
    } else {
      for (int64_t part : asset.parts) {
        const Asset& other = assets_[index_by_id_[part]];
        if (other.row.primitive == "signature") {
          json_.member("signatureAlgorithmRef", other.ref);
          break;
        }
      }
    }
    json_.end_object();
  }

  void material(const Asset& asset) {
    json_.member("assetType", "related-crypto-material");
    json_.key("relatedCryptoMaterialProperties");
    json_.begin_object();
    std::string which = identity(asset, "material");
    json_.member("type", cdx_material(which.empty() ? asset.material : which));
    if (asset.bits >= 0) json_.member_number("size", asset.bits);
    if (version_ == CdxVersion::k1_7) {
      if (!asset.parts.empty()) related(asset);
    } else if (!asset.parts.empty()) {
      json_.member("algorithmRef", assets_[index_by_id_[asset.parts.front()]].ref);
    }
    json_.end_object();
  }

  void end() {
    json_.line();
    json_.end_array();
    json_.line();
    json_.key("dependencies");
    json_.begin_array();
    json_.line();
    json_.begin_object();
    json_.member("ref", "product");
    json_.key("dependsOn");
    json_.begin_array();
    for (const Asset& asset : assets_)
      if (!asset.certainty.empty()) json_.string(asset.ref);
    json_.end_array();
    json_.end_object();
    for (const Asset& asset : assets_) {
      json_.line();
      json_.begin_object();
      json_.member("ref", asset.ref);
      if (!asset.parts.empty()) {
        json_.key("dependsOn");
        refs(asset.parts);
      }
      json_.end_object();
      json_.flush_to(out_);
    }
    json_.line();
    json_.end_array();
    json_.line();
    json_.key("compositions");
    json_.begin_array();
    json_.begin_object();
    json_.member("bom-ref", "composition/product");
    json_.member("aggregate", complete_ ? "complete" : "incomplete");
    for (const char* list : {"assemblies", "dependencies"}) {
      json_.key(list);
      json_.begin_array();
      json_.string("product");
      json_.end_array();
    }
    json_.end_object();
    json_.end_array();
    json_.line();
    json_.end_object();
    text_ += '\n';
  }

  const Reader& reader_;
  CdxVersion version_;
  const Options& options_;
  std::ostream& out_;
  std::string text_;
  JsonWriter json_;
  Places places_;
  std::vector<Asset> assets_;
  std::map<int64_t, size_t> index_by_id_;
  std::unique_ptr<Fragments> occurrences_, traces_;
  std::string serial_;
  int64_t checks_ = 0;
  bool all_known_ = true;
  bool complete_ = false;
};

}  // namespace

Expected<void> write_cyclonedx(const Reader& reader, const Options& options, std::ostream& out) {
  if (options.cyclonedx_version != "1.6" && options.cyclonedx_version != "1.7")
    return Error{ErrorCode::kInvalidInput,
                 fmt::format("CycloneDX {} is not written: choose 1.6 or 1.7", options.cyclonedx_version)};
  return Document(reader, options, out).write();
}

}  // namespace vitrine::report
