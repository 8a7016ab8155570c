#include "face/report/report_fixture.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

#include "evidence/store.h"

namespace vitrine::report {
namespace {

using namespace evidence;  // NOLINT: the fixture is made of nothing else

struct Algorithm {
  const char* name;
  const char* group;
  const char* primitive;
  const char* family;
  const char* function;
  int bits;
  int quantum;
};
constexpr std::array kAlgorithms = {
    Algorithm{"AES", "symmetric", "block-cipher", "AES", "encrypt", 128, 1},
    Algorithm{"ChaCha20-Poly1305", "symmetric", "ae", "ChaCha20", "encrypt", 256, 5},
    Algorithm{"TDEA", "symmetric", "block-cipher", "3DES", "encrypt", 112, 0},
    Algorithm{"RC4", "symmetric", "stream-cipher", "RC4", "encrypt", 40, 0},
    Algorithm{"SM4", "symmetric", "block-cipher", "SM4", "encrypt", 128, 1},
    Algorithm{"SHA-256", "hash", "hash", "SHA-2", "digest", 128, 2},
    Algorithm{"SHA-1", "hash", "hash", "SHA-1", "digest", 63, 0},
    Algorithm{"MD5", "hash", "hash", "MD5", "digest", 18, 0},
    Algorithm{"SM3", "hash", "hash", "SM3", "digest", 128, 2},
    Algorithm{"HMAC", "mac", "mac", "HMAC", "tag", 128, 2},
    Algorithm{"RSA", "public", "pke", "RSASSA-PKCS1", "sign", 112, 0},
    Algorithm{"ECDSA", "public", "signature", "ECDSA", "sign", 128, 0},
    Algorithm{"X25519", "public", "key-agree", "ECDH", "keyderive", 128, 0},
    Algorithm{"PBKDF2", "kdf", "kdf", "PBKDF2", "keyderive", -1, -1},
    Algorithm{"AES-KW", "symmetric", "key-wrap", "AES", "encrypt", 128, 1},
    Algorithm{"ML-KEM-768", "post-quantum", "kem", "ML-KEM", "encapsulate", 192, 3},
};

std::string text_of(const std::vector<Property>& properties, const char* name) {
  for (const Property& property : properties)
    if (property.name == name && property.state != ValueState::kUnknown) return property.value;
  return "";
}

AssetTree describe(AssetKind kind, const std::vector<Property>& properties) {
  AssetTree tree;
  AssetRow& asset = tree.asset;
  asset.kind = kind;
  nlohmann::json identity = nlohmann::json::object();
  for (const char* name : {"algorithm", "mode", "key_bits", "curve", "protocol", "version", "suite", "material",
                           "generator", "certificate_check", "digest", "subject"})
    if (std::string value = text_of(properties, name); !value.empty()) {
      identity[name] = value;
      if (std::string_view(name) != "suite")
        asset.name += (asset.name.empty() ? "" : kind == AssetKind::kProtocol ? " " : "-") + value;
    }
  asset.properties_json = identity.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
  if (asset.name.empty()) asset.name = "unknown algorithm";
  asset.algorithm = text_of(properties, "algorithm");
  asset.mode = text_of(properties, "mode");
  asset.padding = text_of(properties, "padding");
  asset.curve = text_of(properties, "curve");
  asset.parameter_set = text_of(properties, "key_bits");
  asset.functions_json = "[]";
  for (const Algorithm& one : kAlgorithms) {
    if (asset.algorithm != one.name) continue;
    asset.group = one.group;
    asset.primitive = one.primitive;
    asset.family = one.family;
    asset.functions_json = fmt::format("[\"{}\"]", one.function);
    asset.classical_bits = one.bits;
    asset.quantum_level = one.quantum;
  }
  if (kind == AssetKind::kProtocol) asset.group = "protocol";
  if (kind == AssetKind::kRandom) asset.group = "random";
  if (asset.algorithm == "AES" && asset.mode == "CBC") asset.oid = "2.16.840.1.101.3.4.1.2";
  auto depends_on = [&](const char* part) {
    tree.parts.push_back(describe(AssetKind::kAlgorithm, {{"algorithm", part, ValueState::kEstablished, "", {}, {}}}));
  };
  if (asset.algorithm == "HMAC" || kind == AssetKind::kProtocol) depends_on("SHA-256");
  if (kind == AssetKind::kProtocol && !text_of(properties, "suite").empty()) depends_on("AES");
  return tree;
}

Property known(const char* name, std::string value, uint32_t line, std::vector<Step> trace = {}) {
  return {name, std::move(value), ValueState::kEstablished, "", {line, 9, line, 30}, std::move(trace)};
}
Property by_default(const char* name, std::string value, uint32_t line) {
  return {name, std::move(value), ValueState::kDefault, "the provider's documentation defines it", {line, 9, line, 30},
          {}};
}
Property unknown(const char* name, std::string reason, uint32_t line) {
  return {name, "", ValueState::kUnknown, std::move(reason), {line, 9, line, 30}, {}};
}

Occurrence occurrence(const char* detection, AssetKind kind, Certainty certainty, uint32_t line, std::string function,
                      std::vector<Property> properties) {
  Occurrence out;
  out.detection = detection;
  out.kind = kind;
  out.certainty = certainty;
  out.position = {line, 9, line, 38};
  out.function = std::move(function);
  std::sort(properties.begin(), properties.end(), [](const Property& a, const Property& b) { return a.name < b.name; });
  out.properties = std::move(properties);
  return out;
}

Facts source(const char* kind, uint32_t lines) {
  Facts facts;
  facts.kind = kind;
  facts.encoding = "UTF-8";
  facts.treatment = Treatment::kParsed;
  facts.lines = lines;
  facts.parsed_bytes = uint64_t{lines} * 31;
  return facts;
}

std::string code(uint32_t first, uint32_t last, std::initializer_list<std::pair<uint32_t, const char*>> lines) {
  std::string out;
  for (uint32_t number = first; number <= last; ++number) {
    std::string line = number % 4 == 0 ? "" : fmt::format("    step{}(order, ledger);", number);
    for (auto [at, text] : lines)
      if (at == number) line = text;
    out += (number == first ? "" : "\n") + line;
  }
  return out;
}

class Fixture {
 public:
  explicit Fixture(Writer& writer) : writer_(writer) {}

  void fill(int copies) {
    writer_.set_meta("product", "payment-gateway </script><b>\"4.2\"");
    writer_.set_meta("engine_version", "0.1.0");
    writer_.set_meta("knowledge_digest", sha256("knowledge").hex());
    writer_.set_meta("complete", "1");
    writer_.set_meta("programs", "7");
    writer_.set_meta("programs_left_out", "2");
    ciphers();
    configuration();
    others();
    hostile();
    not_inspected();
    for (int i = 0; i < copies; ++i) ordinary(i);
  }

 private:
  void add(const std::string& content, const Facts& given,
           std::initializer_list<std::pair<std::string, uint32_t>> paths, uint64_t size_bytes) {
    Facts facts = given;
    normalise(facts);
    writer_.add_item(sha256(content), size_bytes, facts);
    for (const auto& [path, labels] : paths) writer_.add_path(path, sha256(content), facts.kind, labels, std::nullopt);
  }

  void ciphers() {
    Facts facts = source("Java", 88);
    std::vector<Step> mode = {{StepKind::kConfig, {7, 10, 7, 13}, "pay.mode = ECB", sha256("properties").hex()},
                              {StepKind::kAssigned, {29, 9, 29, 50}, "t = algo + \"/\" + mode + \"/PKCS5Padding\"", ""},
                              {StepKind::kCall, {31, 9, 31, 38}, "Cipher.getInstance(t)", ""}};
    facts.occurrences.push_back(occurrence(
        "java.jca.cipher-getinstance", AssetKind::kAlgorithm, Certainty::kResolved, 31, "pay.Box.seal",
        {known("algorithm", "AES", 31, {{StepKind::kField, {12, 5, 12, 30}, "algo = \"AES\"", ""}, mode[1], mode[2]}),
         known("mode", "ECB", 31, mode), by_default("padding", "PKCS7", 31), known("key_bits", "128", 31),
         known("key", "literal", 31,
               {{StepKind::kLiteral, {9, 20, 9, 36}, "new byte[] { ‹16 bytes, sha256 1f3a…› }", ""}}),
         known("function", "encrypt", 31)}));
    facts.occurrences.push_back(occurrence("java.jca.cipher-getinstance", AssetKind::kAlgorithm, Certainty::kResolved,
                                           52, "pay.Box.open",
                                           {known("algorithm", "AES", 52), known("mode", "GCM", 52),
                                            known("key_bits", "256", 52), by_default("padding", "NoPadding", 52)}));
    facts.occurrences.push_back(
        occurrence("java.jca.digest-getinstance", AssetKind::kAlgorithm, Certainty::kPartial, 70, "pay.Box.mark",
                   {known("algorithm", "PBKDF2", 70),
                    unknown("iterations", "parameter `rounds` of a public method, no caller in the tree", 70)}));
    facts.excerpts.push_back({6, code(6, 60,
                                      {{9, "  private static final byte[] KEY = new byte[] { ‹redacted: 16 bytes› };"},
                                       {12, "  private String algo = \"AES\";"},
                                       {29, "    String t = algo + \"/\" + mode + \"/PKCS5Padding\";"},
                                       {31, "    c = Cipher.getInstance(t); // \"</script>\" & <!-- café 日本"},
                                       {52, "    c = Cipher.getInstance(\"AES/GCM/NoPadding\");"}})});
    facts.excerpts.push_back({66, code(66, 75, {{70, "    f = SecretKeyFactory.getInstance(name);"}})});
    // The same content twice: as source and in a vendored copy.
    add("Box.java", facts,
        {{"pay/src/main/java/pay/Box.java", 0}, {"third_party/box-1.2.jar!/pay/Box.java", kVendored}}, 2910);
  }

  void configuration() {
    Facts facts = source("properties", 20);
    facts.treatment = Treatment::kScanned;
    facts.excerpts.push_back({5, "# payment\npay.name=gate\npay.mode=ECB\npay.rounds=2000"});
    add("properties", facts, {{"pay/conf/pay.properties", 0}}, 420);
  }

  void others() {
    Facts c = source("C", 410);
    c.error_bytes = 37;
    auto simple = [](const char* algorithm, uint32_t line, const char* function,
                     Certainty certainty = Certainty::kResolved) {
      return occurrence("c.openssl.evp", AssetKind::kAlgorithm, certainty, line, function,
                        {known("algorithm", algorithm, line)});
    };
    uint32_t line = 20;
    for (const Algorithm& algorithm : kAlgorithms)
      c.occurrences.push_back(simple(algorithm.name, line += 7, "gate_self_test"));
    for (Occurrence& one : c.occurrences) one.condition = "defined(GATE_LEGACY)";
    c.occurrences.push_back(occurrence("c.openssl.ec", AssetKind::kAlgorithm, Certainty::kResolved, 200, "gate_sign",
                                       {known("algorithm", "ECDSA", 200), known("curve", "P-256", 200)}));
    c.occurrences.push_back(
        occurrence("c.openssl.ec", AssetKind::kAlgorithm, Certainty::kNamed, 210, "gate_sign",
                   {unknown("algorithm", "EVP_get_digestbyname(argv[2]): the name comes from the command line", 210)}));
    c.occurrences.push_back(simple("MD5", 230, "", Certainty::kLexical));
    c.occurrences.push_back(occurrence("c.libc.rand", AssetKind::kRandom, Certainty::kResolved, 240, "gate_token",
                                       {known("generator", "predictable", 240)}));
    c.occurrences.push_back(occurrence("c.openssl.tls-method", AssetKind::kProtocol, Certainty::kResolved, 260,
                                       "gate_listen", {known("protocol", "TLS", 260), known("version", "1.0", 260)}));
    c.occurrences.push_back(occurrence("c.openssl.suite", AssetKind::kProtocol, Certainty::kResolved, 262,
                                       "gate_listen",
                                       {known("protocol", "TLS", 262), known("version", "1.2", 262),
                                        known("suite", "TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256", 262)}));
    c.occurrences.push_back(occurrence("c.openssl.verify", AssetKind::kCheck, Certainty::kResolved, 280, "gate_connect",
                                       {known("certificate_check", "disabled", 280)}));
    for (uint32_t at = 20; at < 290; at += 10)
      c.excerpts.push_back({at, code(at, at + 9,
                                     {{260, "    ctx = SSL_CTX_new(TLSv1_method());"},
                                      {280, "    SSL_CTX_set_verify(ctx, SSL_VERIFY_NONE, NULL);"}})});
    add("gate.c", c, {{"gate/gate.c", 0}, {"gate/test/gate_copy.c", kTest}}, 12910);

    Facts pem = source("PEM", 30);
    pem.treatment = Treatment::kScanned;
    pem.occurrences.push_back(occurrence("material.x509", AssetKind::kCertificate, Certainty::kResolved, 1, "",
                                         {known("subject", "CN=gate.example", 1)}));
    pem.occurrences.push_back(
        occurrence("material.key", AssetKind::kMaterial, Certainty::kResolved, 20, "",
                   {known("material", "private-key", 20), known("private_key_bits", "2048", 20)}));
    pem.occurrences.push_back(
        occurrence("material.iv", AssetKind::kMaterial, Certainty::kPartial, 25, "",
                   {known("material", "initialization-vector", 25), unknown("iv_bits", "built at run time", 25)}));
    add("gate.pem", pem, {{"gate/test/gate.pem", kTest}}, 1704);
    Facts plain = source("C", 120);
    plain.treatment = Treatment::kNoHints;
    for (const char* path : {"gate/list.c", "gate/list.h", "pay/src/main/java/pay/Money.java", "docs/README",
                             "ledger/book.c", "ledger/page.c"})
      add(path, plain, {{path, 0}}, 3000 + 900 * static_cast<uint64_t>(path[0] - 'a'));
  }

  void hostile() {
    Facts facts = source("JavaScript", 9);
    facts.occurrences.push_back(
        occurrence("javascript.node.createhash", AssetKind::kAlgorithm, Certainty::kPartial, 3,
                   "\u202Ereverse\"<img src=x onerror=alert(1)>",
                   {known("algorithm", "SHA-1", 3,
                          {{StepKind::kLiteral, {2, 1, 2, 5}, "h = '</script><script>alert(1)</script>'", ""}}),
                    unknown("mode", "text \x1b[31m\u2028 with \"everything\" in it <!--", 3)}));
    facts.excerpts.push_back(
        {1,
         "// \u202E \u2066 <!-- <script>\nh = '</script><script>alert(1)</script>'\ncrypto.createHash('sha1') // "
         "\"quoted\" \\ \t tab\n]]>"});
    add("hostile", facts,
        {{"web/in\xff\xfevalid \x1b[2J</script>.js", 0}, {"web/\u202Egpj.js", 0}, {"web/100%/a b#c?d.js", kHidden}},
        130);
  }

  void not_inspected() {
    writer_.add_path("web/link", std::nullopt, "", 0, "../../outside");
    writer_.add_path_gap("web/link", {GapKind::kOutside, "a link to ../../outside, which was not turned over", {}});
    writer_.add_path("secret.zip", std::nullopt, "", 0, std::nullopt);
    writer_.add_path_gap("secret.zip", {GapKind::kEncrypted, "an encrypted archive", {}});
    Facts broken = source("C", 40);
    broken.treatment = Treatment::kGap;
    broken.gaps.push_back({GapKind::kErrorRegion, "could not be understood: <unbalanced>", {12, 3, 14, 9}});
    broken.gaps.push_back({GapKind::kLimit, "over the limit of 64 MiB", {}});
    add("broken.c", broken, {{"ledger/broken.c", kGenerated}}, 800);
  }

  void ordinary(int number) {
    Facts facts = source("C", 900);
    for (uint32_t i = 0; i < 20; ++i) {
      const Algorithm& algorithm =
          kAlgorithms[static_cast<size_t>(number * 7 + static_cast<int>(i) * 3) % kAlgorithms.size()];
      uint32_t line = 12 + i * 40;
      std::vector<Step> trace = {
          {StepKind::kConstant, {line - 4, 3, line - 4, 20}, fmt::format("NAME = \"{}\"", algorithm.name), ""},
          {StepKind::kCall, {line, 9, line, 38}, "EVP_get_cipherbyname(NAME)", ""}};
      Occurrence one = occurrence("c.openssl.evp-by-name", AssetKind::kAlgorithm,
                                  i % 9 == 0 ? Certainty::kPartial : Certainty::kResolved, line,
                                  fmt::format("handler_{}", i), {known("algorithm", algorithm.name, line, trace)});
      if (std::string_view(algorithm.primitive) == "block-cipher") {
        one.properties.push_back(known("key_bits", i % 3 == 0 ? "256" : "128", line));
        one.properties.push_back(known("mode", i % 2 == 0 ? "CBC" : "CTR", line));
      }
      facts.occurrences.push_back(std::move(one));
      facts.excerpts.push_back({line - 5, code(line - 5, line + 4, {{line, "    c = EVP_get_cipherbyname(NAME);"}})});
    }
    static constexpr std::array kFolders = {"core/tls",    "core/x509",          "core/store",
                                            "modules/hsm", "modules/pin/verify", "bank/swift"};
    std::string path = fmt::format("{}/unit_{}.c", kFolders[static_cast<size_t>(number) % kFolders.size()], number);
    add(path, facts, {{path, 0}}, 20000 + static_cast<uint64_t>(number * 7919 % 60000));
  }

  Writer& writer_;
};

void judge(Writer& writer) {
  std::vector<RuleRow> rules = {
      {"hygiene", "VT-0101", "Broken hash", "3.1", "high", "MD5 and SHA-1 collisions can be made at will.",
       "Use SHA-256 or SHA-3.", "must", "https://www.rfc-editor.org/rfc/rfc6151", 328},
      {"hygiene", "VT-0107", "Broken stream cipher", "3.2", "critical", "RC4's output is biased.",
       "Use AES-GCM or ChaCha20-Poly1305.", "must", "https://www.rfc-editor.org/rfc/rfc7465", 327},
      {"hygiene", "VT-0112", "Block cipher in ECB mode", "3.4", "high", "Equal blocks give equal ciphertext.",
       "Use an authenticated mode with a fresh nonce.", "must", "", 327},
      {"hygiene", "VT-0120", "Hard-coded key", "4.1", "high", "Whoever has the program has the key.",
       "Take the key from a key store.", "must", "", 321},
      {"hygiene", "VT-0130", "Predictable random numbers", "5.1", "medium", "", "", "should", "", 338},
      {"hygiene", "VT-0140", "Weak </script> \"name\"", "6", "low", "<b>why</b>", "`what`", "may",
       "javascript:alert(1)", 0},
      {"hygiene", "VT-0150", "Certificate check switched off", "7.1", "high", "Anyone can stand in the middle.",
       "Leave the check on.", "must", "", 295}};
  std::vector<VerdictRow> verdicts;
  verdicts.reserve(rules.size());
  for (const RuleRow& rule : rules)
    verdicts.push_back({"hygiene", rule.id, rule.id == "VT-0140" ? "pass" : "fail", "", "", ""});
  std::vector<FindingRow> findings;
  writer.reader().for_each_occurrence([&](const OccurrenceRow& row) {
    auto object = [&](const char* rule, const char* severity, std::string message) {
      findings.push_back(
          {0, "hygiene", rule, severity, std::move(message), row.id, row.asset, row.item, row.occurrence.position});
    };
    std::string_view algorithm = row.occurrence.value("algorithm");
    if (algorithm == "MD5" || algorithm == "SHA-1") object("VT-0101", "high", fmt::format("{} is broken", algorithm));
    if (algorithm == "RC4") object("VT-0107", "critical", "RC4 is broken");
    if (row.occurrence.value("mode") == "ECB") object("VT-0112", "high", "AES in ECB mode");
    if (row.occurrence.value("key") == "literal") object("VT-0120", "high", "the key is written in the source");
    if (row.occurrence.find("iv_bits")) object("VT-0140", "low", "an IV in a test");
    if (row.occurrence.value("generator") == "predictable") object("VT-0130", "medium", "tokens from rand()");
    if (row.occurrence.value("certificate_check") == "disabled")
      object("VT-0150", "high", "certificates are not checked");
    return true;
  });
  writer.add_guideline({"hygiene", "2026-11", "General hygiene", "house", "in force", sha256("hygiene").hex()}, rules,
                       verdicts, findings);

  std::vector<RuleRow> transition = {
      {"transition", "PQ-01", "RSA, ECDSA and ECDH end", "Table 4", "medium", "A quantum computer breaks them.",
       "Plan the move to ML-KEM and ML-DSA.", "must", "", 327},
      {"transition", "PQ-02", "112-bit strength ends", "Table 2", "low", "", "", "must", "", 326},
      {"transition", "PQ-03", "Triple DES ends", "Table 1", "medium", "", "", "must", "", 327},
      {"transition", "PQ-04", "Keys live in validated modules", "5", "info", "", "", "must", "", 0}};
  std::vector<VerdictRow> outcomes = {{"transition", "PQ-01", "warning", "", "2035-12-31", "disallowed"},
                                      {"transition", "PQ-02", "warning", "", "2030-12-31", "deprecated"},
                                      {"transition", "PQ-03", "fail", "", "2023-12-31", "disallowed"},
                                      {"transition", "PQ-04", "indeterminate", "needs: deployment", "", ""}};
  std::vector<FindingRow> due;
  writer.reader().for_each_occurrence([&](const OccurrenceRow& row) {
    std::string_view algorithm = row.occurrence.value("algorithm");
    if (algorithm == "RSA" || algorithm == "ECDSA")
      due.push_back({0, "transition", "PQ-01", "medium", fmt::format("{} ends in 2035", algorithm), row.id, row.asset,
                     row.item, row.occurrence.position});
    if (algorithm == "TDEA")
      due.push_back({0, "transition", "PQ-03", "medium", "Triple DES is no longer allowed", row.id, row.asset, row.item,
                     row.occurrence.position});
    return true;
  });
  due.push_back({0, "transition", "PQ-02", "low", "speaks of the whole product", 0, 0, 0, {}});
  writer.add_guideline(
      {"transition", "r3", "Transition of algorithms", "standards body", "draft", sha256("transition").hex()},
      transition, outcomes, due);
}

}  // namespace

Expected<void> write_fixture(const std::string& file, int copies) {
  Expected<std::unique_ptr<Writer>> writer = Writer::create(file);
  if (!writer) return writer.error();
  Fixture(**writer).fill(copies);
  if (Expected<void> assembled = (*writer)->assemble(describe); !assembled) return assembled;
  judge(**writer);
  return (*writer)->finish();
}

}  // namespace vitrine::report
