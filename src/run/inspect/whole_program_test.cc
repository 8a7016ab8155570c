// What contents are known to be among others: programs of several files, as a whole inspection says it.
#include "run/inspect/pipeline_fixture.h"
#include "run/inspect/program.h"

namespace vitrine::inspect {
namespace {

TEST_F(Pipeline, ContentsAreLookedAtTogetherWhereOneLeavesSomethingOpen) {
  put("tree/app/main.py", "import hashlib\nimport settings\nhashlib.new(settings.NAME, b'x')\n");
  put("tree/app/settings.py", "NAME = 'md5'\n");
  run(at("tree"), 1);
  auto digest = [&] {
    std::pair<std::string, std::string> out;  // and where the step stands that says so
    Expected<std::unique_ptr<Reader>> reader = Reader::open(at("out/evidence.db"));
    EXPECT_TRUE(reader);
    (*reader)->for_each_occurrence([&](const evidence::OccurrenceRow& row) {
      for (const evidence::Property& property : row.occurrence.properties) {
        if (property.name != "algorithm") continue;
        out.first = property.value;
        for (const evidence::Step& step : property.trace) {
          if (!step.content.empty()) out.second = step.content + ":" + std::to_string(step.position.line);
        }
      }
      return true;
    });
    return out;
  };
  EXPECT_EQ(digest().first, "");
  whole_program_ = WholeProgram::kBounded;
  const std::string folder = run(at("tree"), 1);
  EXPECT_EQ(digest().first, "MD5");
  EXPECT_EQ(digest().second, sha256("NAME = 'md5'\n").hex() + ":1");
  EXPECT_EQ(run(at("tree"), 3), folder);
  shell("tar cf tree.tar tree");
  EXPECT_EQ(run(at("tree.tar"), 2), folder);
  EXPECT_EQ(run(at("tree"), 2, at("cache")), folder);
  EXPECT_EQ(run(at("tree"), 2, at("cache")), folder);
}

TEST_F(Pipeline, WhatAnotherFileDoesWithAContextIsAsked) {
  whole_program_ = WholeProgram::kBounded;
  put("tree/start.py",
      "import ssl\nfrom loosen import loosen\n\ncontext = ssl.create_default_context()\nloosen(context)\n");
  put("tree/loosen.py", "def loosen(given):\n    given.check_hostname = False\n");
  run(at("tree"), 1);
  EXPECT_EQ(values_of(at("out/evidence.db"), "hostname_check"), std::vector<std::string>{"4: disabled"});
}

TEST_F(Pipeline, OfCopiesOfAClassTheNearestCounts) {
  whole_program_ = WholeProgram::kBounded;
  for (auto [folder, name] : {std::pair("one", "MD5"), std::pair("two", "SHA-256")}) {
    const std::string in = std::string("tree/") + folder + "/";
    put(in + "Named.java", std::string("package house;\nimport java.util.*;\nclass Named {\n"
                                       "  private final Map<String, String> names = new HashMap<>();\n"
                                       "  Named() { names.put(\"digest\", \"") +
                               name + "\"); }\n  String of(String what) { return names.get(what); }\n}\n");
    put(in + "Use.java", std::string("package house;\nimport java.security.MessageDigest;\n// ") + folder +
                             "\nclass Use { byte[] f(byte[] x) throws Exception {\n"
                             "  return MessageDigest.getInstance(new Named().of(\"digest\")).digest(x); } }\n");
  }
  run(at("tree"), 2);
  EXPECT_EQ(values_of(at("out/evidence.db"), "algorithm"), (std::vector<std::string>{"5: MD5", "5: SHA-256"}));
}

// Two programs of one folder, and of folders beside each other: each file means its own class, and its own neighbour.
TEST_F(Pipeline, ACallerOfAnotherClassOfThatNameIsNone) {
  whole_program_ = WholeProgram::kBounded;
  const std::string helper =
      "import java.security.MessageDigest;\nclass Helper {\n"
      "  static void f(String name) throws Exception { MessageDigest.getInstance(name); } }\n";
  put("files/One.java", helper + "class One { void run() throws Exception { Helper.f(\"MD5\"); } }\n");
  put("files/Two.java", helper);
  run(at("files"), 1);
  EXPECT_EQ(values_of(at("out/evidence.db"), "algorithm"), (std::vector<std::string>{"3: ", "3: MD5"}));
  for (auto [folder, name] : {std::pair("one", "md5"), std::pair("two", "sha256")}) {
    const std::string in = std::string("folders/") + folder + "/";
    put(in + "source.py", std::string("import hashlib\n# ") + folder + "\ndef digest_of(x): return hashlib.new(x)\n");
    put(in + "main.py", std::string("import source\nsource.digest_of('") + name + "')\n");
  }
  run(at("folders"), 1);
  EXPECT_EQ(values_of(at("out/evidence.db"), "algorithm"), (std::vector<std::string>{"3: MD5", "3: SHA-256"}));
  // The type of a field says whose method is meant, not what the field is called.
  for (auto [folder, text] :
       {std::pair("left", "return \"MD5\";"), std::pair("right", "return \"SHA-256\"; // unit")}) {
    const std::string in = std::string("fields/") + folder + "/";
    put(in + "Unit.java", std::string("class Unit { String named() { ") + text + "\n} }\n");
    put(in + "Use.java", std::string("// ") + folder +
                             "\nclass Use { private final Unit unit = new Unit();\n  void f() throws Exception {\n"
                             "    java.security.MessageDigest.getInstance(unit.named()); } }\n");
  }
  run(at("fields"), 1);
  EXPECT_EQ(values_of(at("out/evidence.db"), "algorithm"), (std::vector<std::string>{"4: MD5", "4: SHA-256"}));
}

TEST_F(Pipeline, WhatAnotherFileRulesOutIsNotListed) {
  whole_program_ = WholeProgram::kBounded;
  put("tree/Switches.java",
      "class Switches { static final boolean LEGACY = false; static boolean strict = true;\n"
      "  static boolean enabled() { return true; } }\n");
  auto algorithms = [&](const std::string& condition) {
    put("tree/Use.java",
        "import java.security.MessageDigest;\nclass Use { byte[] f(byte[] x) throws Exception {\n"
        "  String name = \"SHA-256\";\n  if (" +
            condition +
            ") name = \"MD5\";\n"
            "  return MessageDigest.getInstance(name).digest(x); } }\n");
    run(at("tree"), 1);
    std::string out;
    Expected<std::unique_ptr<Reader>> reader = Reader::open(at("out/evidence.db"));
    EXPECT_TRUE(reader);
    (*reader)->for_each_occurrence([&](const evidence::OccurrenceRow& row) {
      out += row.occurrence.find("algorithm")->value + " ";
      return true;
    });
    return out;
  };
  EXPECT_EQ(algorithms("Switches.LEGACY"), "SHA-256 ");
  EXPECT_EQ(algorithms("!Switches.enabled()"), "SHA-256 ");
  EXPECT_EQ(algorithms("Switches.enabled()"), "MD5 ");
  EXPECT_EQ(algorithms("Switches.strict"), "MD5 ");
  EXPECT_EQ(algorithms("Switches.strict && x.length > 3"), "MD5 SHA-256 ");
  EXPECT_EQ(algorithms("Switches.LEGACY && x.length > 3"), "SHA-256 ");
  EXPECT_EQ(algorithms("x.length > 3 && !Switches.strict"), "SHA-256 ");
  // Somebody sets it.
  put("tree/Main.java", "class Main { void run() { Switches.strict = false; } }\n");
  EXPECT_EQ(algorithms("Switches.strict"), "MD5 SHA-256 ");
  EXPECT_EQ(algorithms("Switches.LEGACY"), "SHA-256 ");
}

TEST_F(Pipeline, AConstantOfAModuleRulesOutToo) {
  whole_program_ = WholeProgram::kBounded;
  put("py/config.py", "DEBUG = False\n");
  put("py/app.py",
      "import hashlib\nimport config\nfrom config import DEBUG\n"
      "def f(x):\n  return hashlib.new('md5' if config.DEBUG else 'sha256', x)\n"
      "def g(x):\n  return hashlib.new('md5' if DEBUG else 'sha256', x)\n");
  run(at("py"), 1);
  EXPECT_EQ(values_of(at("out/evidence.db"), "algorithm"), (std::vector<std::string>{"5: SHA-256", "7: SHA-256"}));
  put("js/config.js", "module.exports = { LEGACY: false };\n");
  put("js/app.js",
      "const crypto = require('crypto');\nconst config = require('./config');\n"
      "exports.f = (x) => crypto.createHash(config.LEGACY ? 'md5' : 'sha256').update(x);\n");
  run(at("js"), 1);
  EXPECT_EQ(values_of(at("out/evidence.db"), "algorithm"), std::vector<std::string>{"3: SHA-256"});
  put("cs/Settings.cs", "static class Settings { public const string Kind = \"new\"; }\n");
  put("cs/Use.cs",
      "using System.Security.Cryptography;\nclass Use { byte[] F(byte[] x) {\n"
      "  switch (Settings.Kind) {\n    case \"old\": return MD5.HashData(x);\n"
      "    case \"new\": return SHA256.HashData(x);\n    default: return SHA1.HashData(x); } } }\n");
  run(at("cs"), 1);
  EXPECT_EQ(values_of(at("out/evidence.db"), "algorithm"), std::vector<std::string>{"5: SHA-256"});
  // A third file's variable that a fourth one sets.
  put("java/Other.java", "class Other { static int level = 3; }\n");
  put("java/Main.java", "class Main { void run() { Other.level = 4; } }\n");
  put("java/Switches.java", "class Switches { static boolean enabled() { return Other.level == 3; } }\n");
  put("java/Use.java",
      "import java.security.MessageDigest;\nclass Use { void f() throws Exception {\n"
      "  MessageDigest.getInstance(Switches.enabled() ? \"SHA-256\" : \"MD5\"); } }\n");
  run(at("java"), 1);
  EXPECT_EQ(values_of(at("out/evidence.db"), "algorithm"), (std::vector<std::string>{"3: MD5", "3: SHA-256"}));
}

TEST_F(Pipeline, WhatTheConfigurationTurnsOffStaysAndSaysSo) {
  whole_program_ = WholeProgram::kBounded;
  put("tree/app.ini", "[hash]\nkind = sha256\nlegacy = no\n");
  put("tree/app.py",
      "import configparser, hashlib\n"
      "settings = configparser.ConfigParser()\nsettings.read('app.ini')\n"
      "def f(x):\n  if settings.getboolean('hash', 'legacy'):\n    return hashlib.md5(x)\n"
      "  if settings.get('hash', 'kind') == 'sha1':\n    return hashlib.sha1(x)\n"
      "  return hashlib.sha512(x)\n");
  run(at("tree"), 1);
  EXPECT_EQ(values_of(at("out/evidence.db"), "algorithm"),
            (std::vector<std::string>{"6: MD5", "8: SHA-1", "9: SHA-512"}));
  EXPECT_EQ(values_of(at("out/evidence.db"), "role"), (std::vector<std::string>{"6: disabled", "8: disabled"}));
  put("tree/app.ini", "[hash]\nkind = sha1\nlegacy = no\n");
  run(at("tree"), 1);
  EXPECT_EQ(values_of(at("out/evidence.db"), "role"), (std::vector<std::string>{"6: disabled"}));
  // What a developer's machine or one stage is told says nothing for the others.
  put("tree/app.ini", "");
  put("tree/app.dev.ini", "[hash]\nkind = sha256\nlegacy = no\n");
  put("tree/.env", "MODE=development\n");
  put("tree/main.py",
      "import configparser, hashlib, os\n"
      "settings = configparser.ConfigParser()\nsettings.read('app.dev.ini')\n"
      "def f(x):\n  if settings.getboolean('hash', 'legacy'):\n    return hashlib.md5(x)\n"
      "  if os.environ.get('MODE') == 'production':\n    return hashlib.sha1(x)\n"
      "  return hashlib.sha512(x)\n");
  run(at("tree"), 1);
  EXPECT_EQ(values_of(at("out/evidence.db"), "role"), (std::vector<std::string>{}));
  // The file does not say.
  put("tree/app.ini", "[hash]\nlegacy = no\n");
  run(at("tree"), 1);
  EXPECT_EQ(values_of(at("out/evidence.db"), "role"), (std::vector<std::string>{"6: disabled"}));
}

// What a program's calls always say themselves, nobody leaves to the default, or to another constructor.
TEST_F(Pipeline, DefaultsThatNoCallOfAProgramLeavesSaySo) {
  whole_program_ = WholeProgram::kBounded;
  auto roles = [&](const std::string& tree) {
    run(at(tree), 1);
    return values_of(at("out/evidence.db"), "role");
  };
  using Roles = std::vector<std::string>;
  const std::string digest = "java.security.MessageDigest.getInstance(name).digest(data)";
  put("held/Sums.kt",
      "class Sums(private val name: String = \"MD5\") {\n  fun of(data: ByteArray) = " + digest + "\n}\n");
  put("held/App.kt", "fun main() {\n  println(Sums(\"SHA-256\").of(readLine()!!.toByteArray()))\n}\n");
  EXPECT_EQ(roles("held"), Roles{"2: unreached"});
  put("held/App.kt", "fun main() {\n  println(Sums().of(readLine()!!.toByteArray()))\n}\n");
  EXPECT_EQ(roles("held"), Roles{});
  put("two/Sums.java",
      "class Sums {\n  private final String name;\n  Sums() { this(\"MD5\"); }\n"
      "  Sums(String name) { this.name = name; }\n  byte[] of(byte[] data) throws Exception {\n    return " +
          digest + ";\n  }\n}\n");
  put("two/App.java",
      "class App {\n  public static void main(String[] args) throws Exception {\n"
      "    new Sums(\"SHA-256\").of(args[0].getBytes());\n  }\n}\n");
  EXPECT_EQ(roles("two"), Roles{"6: unreached"});
  put("extended/sums.kt",
      "fun ByteArray.sum(name: String = \"MD5\"): ByteArray {\n  val data = this\n  return " + digest + "\n}\n");
  put("extended/app.kt", "fun main() {\n  println(readLine()!!.toByteArray().sum(\"SHA-256\"))\n}\n");
  EXPECT_EQ(roles("extended"), Roles{"3: unreached"});
  // What a class that nothing but its file may name stands in for, where the program never makes one.
  put("class/app.kt",
      "private class Anyone : javax.net.ssl.X509TrustManager {\n"
      "  override fun checkClientTrusted(c: Array<java.security.cert.X509Certificate>, t: String) {}\n"
      "  override fun checkServerTrusted(c: Array<java.security.cert.X509Certificate>, t: String) {}\n"
      "  override fun getAcceptedIssuers() = arrayOf<java.security.cert.X509Certificate>()\n}\n"
      "private fun those(own: Boolean) = if (own) arrayOf(Anyone()) else null\n"
      "fun main() {\n  javax.net.ssl.SSLContext.getInstance(\"TLS\").init(null, those(false), null)\n}\n");
  EXPECT_EQ(roles("class"), Roles{"3: unreached"});
  // Another program beside it has one of that name of its own.
  put("both/a/sums.kt",
      "fun ByteArray.sum(name: String = \"MD5\"): ByteArray {\n  val data = this\n  return " + digest + "\n}\n");
  put("both/a/app.kt", "fun main() {\n  println(readLine()!!.toByteArray().sum(\"SHA-256\"))\n}\n");
  put("both/b/sums.kt",
      "\nfun ByteArray.sum(name: String = \"MD5\"): ByteArray {\n  val data = this\n  return " + digest + "\n}\n");
  put("both/b/app.kt", "fun main() {\n  println(readLine()!!.toByteArray().sum())\n}\n");
  EXPECT_EQ(roles("both"), Roles{"3: unreached"});
}

TEST_F(Pipeline, WhatOneProgramIsToldIsNotToldToTheOneBesideIt) {
  whole_program_ = WholeProgram::kBounded;
  put("tree/apps/mail/.env", "DIGEST=md5\n");
  put("tree/apps/mail/main.py", "import hashlib, os\nhashlib.new(os.environ['DIGEST'], b'mail')\n");
  put("tree/apps/till/main.py", "import hashlib, os\n\nhashlib.new(os.environ['DIGEST'], b'till')\n");
  run(at("tree"), 1);
  EXPECT_EQ(values_of(at("out/evidence.db"), "algorithm"), (std::vector<std::string>{"2: MD5", "3: "}));
  // Nobody there asks for it.
  put("tree/apps/mail/main.py", "import os\n\nprint('mail')\n");
  run(at("tree"), 1);
  EXPECT_EQ(values_of(at("out/evidence.db"), "algorithm"), (std::vector<std::string>{"3: MD5"}));
}

TEST_F(Pipeline, WhatNoCallOfAProgramLeadsToStaysAndSaysSo) {
  auto roles = [&](const std::string& tree) {
    run(at(tree), 1);
    return values_of(at("out/evidence.db"), "role");
  };
  using Roles = std::vector<std::string>;
  const std::string library =
      "import hashlib\ndef sum_of(x, old=False):\n  if old:\n    return hashlib.md5(x)\n  return hashlib.sha256(x)\n";
  const std::string begins = "from sums import sum_of\nif __name__ == '__main__':\n  print(sum_of(input()))\n";
  put("tree/sums.py", library);
  put("tree/app.py", begins);
  EXPECT_EQ(roles("tree"), Roles{});  // nobody asked for more than each file says by itself
  whole_program_ = WholeProgram::kBounded;
  EXPECT_EQ(roles("tree"), Roles{"4: unreached"});
  EXPECT_EQ(values_of(at("out/evidence.db"), "algorithm"), (Roles{"4: MD5", "5: SHA-256"}));
  // Somebody else takes the other way, in the product or not.
  put("tree/tests/old.py", "from sums import sum_of\nsum_of(b'', True)\n");
  EXPECT_EQ(roles("tree"), Roles{"4: unreached"});
  put("tree/old.py", "from sums import sum_of\ndef f(x):\n  return sum_of(x, True)\n");
  EXPECT_EQ(roles("tree"), Roles{});
  // A file that nobody looks into might call it.
  put("large/sums.py", library);
  put("large/app.py", begins);
  EXPECT_EQ(roles("large"), Roles{"4: unreached"});
  put("large/data.py", std::string(kLargestOther + 1, '#'));
  EXPECT_EQ(roles("large"), Roles{});
  // A page may call it.
  put("page/sums.py", library);
  put("page/app.py", begins);
  put("page/view.html", "<p>{{ total }}</p>\n");
  EXPECT_EQ(roles("page"), Roles{"4: unreached"});
  put("page/view.html", "<p>{{ sum_of(total, True) }}</p>\n");
  EXPECT_EQ(roles("page"), Roles{});
  // More callers than are looked at together.
  put("many/sums.py", library);
  put("many/app.py", begins);
  for (size_t i = 0; i < kMostOthers; ++i)
    put("many/use" + std::to_string(i) + ".py",
        "from sums import sum_of\ndef f" + std::to_string(i) + "(x):\n  return sum_of(x)\n");
  EXPECT_EQ(roles("many"), Roles{});
  // Two programs of one file's name: of one of them nothing is known.
  put("two/sums.py", library);
  put("two/a/app.py", begins);
  put("two/b/app.py", "from sums import sum_of\nsum_of(input(), True)\n");
  EXPECT_EQ(roles("two"), Roles{});
  // A program that is one file; a library without one.
  put("one/app.py", library + "if __name__ == '__main__':\n  print(sum_of(input()))\n");
  EXPECT_EQ(roles("one"), Roles{"4: unreached"});
  put("none/sums.py", library);
  put("none/api.py", "from sums import sum_of\ndef f(x):\n  return sum_of(x)\n");
  EXPECT_EQ(roles("none"), Roles{});
}

// Two programs of C that define one name mean their own; what a library has for a test makes no program of it.
TEST_F(Pipeline, NoProgramOfCCallsAnother) {
  whole_program_ = WholeProgram::kBounded;
  const std::string sums =
      "#include <openssl/md5.h>\nvoid sums_of(const unsigned char *x, unsigned char *out, int old) {\n"
      "  if (old)\n    MD5(x, 8, out);\n}\n";
  const auto main_of = [](const std::string& old) {
    return "int main(int argc, char **argv) {\n  unsigned char out[16];\n  sums_of((unsigned char *)argv[1], out, " +
           old + ");\n}\n";
  };
  put("two/a/sums.c", sums + main_of("0"));
  put("two/b/sums.c", sums + main_of("1"));
  run(at("two"), 1);
  EXPECT_EQ(values_of(at("out/evidence.db"), "role"), std::vector<std::string>{"4: unreached"});
  put("test/a/sums.c", sums + "#ifdef SUMS_TEST\n" + main_of("0") + "#endif\n");
  put("test/b/app.c", "void sums_of(const unsigned char *x, unsigned char *out, int old);\n" + main_of("1"));
  run(at("test"), 1);
  EXPECT_EQ(values_of(at("out/evidence.db"), "role"), std::vector<std::string>{});
}

TEST_F(Pipeline, AFileThatIsAFunctionIsAskedWhatItGives) {
  whole_program_ = WholeProgram::kBounded;
  const std::string use = "exports.hash = (x) => crypto.createHash(kindOf()).update(x).digest();\n";
  put("common/main.js", "const crypto = require('crypto');\nconst kindOf = require('./kinds');\n" + use);
  put("common/kinds.js", "function picked() {\n  return 'sha1';\n}\nmodule.exports = picked;\n");
  put("common/other.js", "module.exports = () => 'md5';\n");
  run(at("common"), 1);
  EXPECT_EQ(values_of(at("out/evidence.db"), "algorithm"), std::vector<std::string>{"3: SHA-1"});
  put("modules/main.mjs", "import crypto from 'crypto';\nimport kindOf from './kinds.mjs';\n" + use);
  put("modules/kinds.mjs", "export default function () {\n  return 'sha1';\n}\n");
  put("modules/other.mjs", "export default () => 'md5';\n");
  run(at("modules"), 1);
  EXPECT_EQ(values_of(at("out/evidence.db"), "algorithm"), std::vector<std::string>{"3: SHA-1"});
}

TEST_F(Pipeline, ASwitchOfAProgramThatNobodySetsIsWhatItIs) {
  using Checks = std::vector<std::string>;
  auto checks = [&](const std::string& tree) {
    run(at(tree), 1);
    return values_of(at("out/evidence.db"), "certificate_check");
  };
  const std::string program =
      "#include <curl/curl.h>\nint open_mode = 0;\nint main(void) {\n  CURL *c = curl_easy_init();\n  long on = 1L;\n"
      "  if (open_mode != 0) on = 0L;\n  curl_easy_setopt(c, CURLOPT_SSL_VERIFYPEER, on);\n"
      "  return curl_easy_perform(c);\n}\n";
  whole_program_ = WholeProgram::kBounded;
  put("one/main.c", program);
  EXPECT_EQ(checks("one"), Checks{"7: enabled"});
  // Somebody else sets it, or a file that nobody looks into may.
  put("set/main.c", program);
  put("set/options.c", "extern int open_mode;\nvoid options(void) { open_mode = 1; }\n");
  EXPECT_EQ(checks("set"), (Checks{"7: disabled", "7: enabled"}));
  put("large/main.c", program);
  put("large/data.c", std::string(kLargestOther + 1, ' ') + "open_mode");
  EXPECT_EQ(checks("large"), (Checks{"7: disabled", "7: enabled"}));
  // By its address, within a larger expression; in a library, which others set up.
  put("address/main.c", program + "void options(const char *s) { sscanf(s, \"%d\", &open_mode); }\n");
  EXPECT_EQ(checks("address"), (Checks{"7: disabled", "7: enabled"}));
  std::string library = program;
  library.replace(library.find("int main"), 8, "int load");
  put("library/load.c", library);
  EXPECT_EQ(checks("library"), (Checks{"7: disabled", "7: enabled"}));
}

TEST_F(Pipeline, WhatAFunctionWithoutANameMakesIsForWhatItsCallersNeed) {
  whole_program_ = WholeProgram::kBounded;
  put("tree/codes.js",
      "exports.quick = (n) => Math.random().toString(n);\nexports.colour = () => '#' + Math.random();\n");
  put("tree/keys.js",
      "const codes = require('./codes');\nmodule.exports = () => { const apiKey = codes.quick(36); return apiKey; "
      "};\n");
  put("tree/page.js",
      "const codes = require('./codes');\nmodule.exports = () => { const shade = codes.colour(); return shade; };\n");
  run(at("tree"), 1);
  EXPECT_EQ(values_of(at("out/evidence.db"), "purpose"), (std::vector<std::string>{"1: token", "2: sampling"}));
}

TEST_F(Pipeline, WhatTheOthersLeaveOpenIsSoughtInTurn) {
  whole_program_ = WholeProgram::kBounded;
  const std::string import = "import java.security.MessageDigest;\n";
  // What the first gives another one makes.
  put("tree/Use.java", import +
                           "class Use { void f() throws Exception {\n"
                           "  MessageDigest.getInstance(First.name()); } }\n");
  put("tree/First.java", "class First { static String name() { return Second.chosen(); } }\n");
  put("tree/Second.java", "class Second { static String chosen() { return \"MD5\"; } }\n");
  run(at("tree"), 2);
  EXPECT_EQ(values_of(at("out/evidence.db"), "algorithm"), std::vector<std::string>{"3: MD5"});
  // What is passed on comes from who calls the caller.
  put("up/Use.java", import +
                         "class Use { static void digest(String name) throws Exception {\n"
                         "  MessageDigest.getInstance(name); } }\n");
  put("up/Middle.java", "class Middle { static void relay(String name) throws Exception { Use.digest(name); } }\n");
  put("up/Top.java", "class Top { void run() throws Exception { Middle.relay(\"SHA-1\"); } }\n");
  const std::string evidence = run(at("up"), 1, at("cache"));
  EXPECT_EQ(values_of(at("out/evidence.db"), "algorithm"), std::vector<std::string>{"3: SHA-1"});
  EXPECT_EQ(run(at("up"), 2), evidence);
  EXPECT_EQ(run(at("up"), 2, at("cache")), evidence);
}

// C: the structure that a function is given, and a table of structures.
TEST_F(Pipeline, MembersOfWhatOthersHandOverAreKnown) {
  whole_program_ = WholeProgram::kBounded;
  put("c/job.h", "struct job { const char *label; const char *name; };\n");
  put("c/job.c",
      "#include <openssl/evp.h>\n#include \"job.h\"\n"
      "const EVP_MD *job_digest(struct job *one) {\n"
      "  return EVP_get_digestbyname(one->name); }\n");
  put("c/main.c",
      "#include \"job.h\"\nvoid job_digest(struct job *one);\n"
      "int main(void) { struct job one; one.name = \"md5\"; job_digest(&one); return 0; }\n");
  run(at("c"), 1);
  EXPECT_EQ(values_of(at("out/evidence.db"), "algorithm"), std::vector<std::string>{"4: MD5"});
  put("t/row.h", "struct row { const char *label; const char *name; };\nextern const struct row rows[];\n");
  put("t/row.c", "#include \"row.h\"\nconst struct row rows[] = { { \"old\", \"md5\" }, { \"new\", \"sha256\" } };\n");
  put("t/use.c",
      "#include <openssl/evp.h>\n#include \"row.h\"\n"
      "const EVP_MD *first(void) {\n"
      "  return EVP_get_digestbyname(rows[0].name); }\n");
  run(at("t"), 1);
  EXPECT_EQ(values_of(at("out/evidence.db"), "algorithm"), std::vector<std::string>{"4: MD5"});
}

// What stands at a place, as "path: algorithms of it".
std::vector<std::string> algorithms_by_path(const std::string& file) {
  Expected<std::unique_ptr<Reader>> reader = Reader::open(file);
  EXPECT_TRUE(reader);
  std::vector<std::string> out;
  if (!reader) return out;
  (*reader)->for_each_occurrence([&](const evidence::OccurrenceRow& row) {
    const evidence::Property* algorithm = row.occurrence.find("algorithm");
    for (const evidence::PathRow& path : (*reader)->paths_of(row.item))
      out.push_back(path.path + ": " + (algorithm != nullptr ? algorithm->value : ""));
    return true;
  });
  std::ranges::sort(out);
  return out;
}

// Two files have a static function of one name, each under a condition of its own.
TEST_F(Pipeline, AStaticFunctionUnderAConditionIsItsFilesOwn) {
  whole_program_ = WholeProgram::kBounded;
  const auto file = [](const std::string& word, const std::string& digest) {
    return "#ifdef WITH_" + word + "\n#include <openssl/evp.h>\nstatic const EVP_MD *kind(int n) {\n" +
           "  if (n == 3)\n    return EVP_" + digest + "();\n  return NULL;\n}\n" + "int start_" + word +
           "(EVP_MD_CTX *ctx, int n) {\n  return EVP_DigestInit(ctx, kind(n));\n}\n#endif\n";
  };
  put("c/one.c", file("one", "sha384"));
  put("c/two.c", file("two", "md5"));
  run(at("c"), 1);
  EXPECT_EQ(values_of(at("out/evidence.db"), "algorithm"), (std::vector<std::string>{"9: MD5", "9: SHA-384"}));
}

// Scripts of one folder that each define the same class and the same function are as many programs.
TEST_F(Pipeline, AScriptCallsWhatItDefinesItself) {
  whole_program_ = WholeProgram::kBounded;
  auto script = [](const std::string& name) {
    return "# " + name +
           "\nrequire 'digest'\nclass Sums\n  def of(data, name)\n    Digest(name).hexdigest(data)\n  end\n" +
           "end\ndef sum(data, name)\n  OpenSSL::Digest.new(name).hexdigest(data)\nend\nputs Sums.new.of('x', '" +
           name + "')\nputs sum('x', '" + name + "')\n";
  };
  for (int i = 0; i < 12; ++i) put("tree/other" + std::to_string(i) + ".rb", "puts " + std::to_string(i) + "\n");
  put("tree/one.rb", script("SHA256"));
  put("tree/two.rb", script("SHA512"));
  run(at("tree"), 2);
  EXPECT_EQ(values_of(at("out/evidence.db"), "algorithm"),
            (std::vector<std::string>{"5: SHA-256", "5: SHA-512", "9: SHA-256", "9: SHA-512"}));
}

// A suite of test programs is a product like any other; beside a product its tests have no say in it.
TEST_F(Pipeline, WhereAllAreTestsTheyAreTheProduct) {
  whole_program_ = WholeProgram::kBounded;
  auto severities = [&] {
    Expected<std::unique_ptr<Reader>> reader = Reader::open(at("out/evidence.db"));
    EXPECT_TRUE(reader);
    std::vector<std::string> out{(*reader)->meta("product_of_tests")};
    (*reader)->for_each_finding([&](const evidence::FindingRow& row) {
      if (row.guideline == "hygiene") out.push_back(row.rule + " " + std::string(row.severity));
      return true;
    });
    return out;
  };
  const std::string code = "import hashlib\ndef f(x):\n    return hashlib.md5(x)\n";
  put("all/tests/a.py", code);
  put("all/README.md", "# A suite\n");
  run(at("all"), 1);
  const std::vector<std::string> as_product = severities();
  put("some/tests/a.py", code);
  put("some/b.py", "print(1)\n");
  run(at("some"), 1);
  const std::vector<std::string> as_tests = severities();
  ASSERT_EQ(as_product.size(), 2u);
  ASSERT_EQ(as_tests.size(), 2u);
  EXPECT_EQ(as_product[0], "1");
  EXPECT_EQ(as_tests[0], "");
  EXPECT_NE(as_product[1], as_tests[1]);
}

TEST_F(Pipeline, WhatStandsTogetherInASmallFolderIsLookedAtTogether) {
  whole_program_ = WholeProgram::kBounded;
  // `get` stands everywhere, and nobody is asked for it by name.
  const std::string settings =
      "class Settings:\n    def __init__(self):\n        self.flags = {'host': VALUE}\n\n"
      "    def get(self, name):\n        return self.flags.get(name)\n";
  const std::string main =
      "import ssl\nfrom settings import Settings\n\ndef connect(settings):\n    c = ssl.create_default_context()\n"
      "    c.check_hostname = settings.get('host')\n    return c\n\nconnect(Settings())\n";
  auto with = [&](const std::string& value) {
    std::string out = settings;
    return out.replace(out.find("VALUE"), 5, value);
  };
  put("tree/one/settings.py", with("False"));
  put("tree/one/main.py", main + "# one\n");
  put("tree/two/settings.py", with("True"));
  put("tree/two/main.py", main);
  ASSERT_FALSE(run(at("tree"), 2).empty());
  Expected<std::unique_ptr<Reader>> reader = Reader::open(at("out/evidence.db"));
  std::map<std::string, std::string> checks;
  (*reader)->for_each_occurrence([&](const evidence::OccurrenceRow& row) {
    for (const evidence::PathRow& path : (*reader)->paths_of(row.item))
      if (const evidence::Property* one = row.occurrence.find("hostname_check")) checks[path.path] = one->value;
    return true;
  });
  EXPECT_EQ(checks["one/main.py"], "disabled");
  EXPECT_EQ(checks["two/main.py"], "enabled");
}

TEST_F(Pipeline, OneContentIsAtEachPlaceWhatItsNeighboursSay) {
  whole_program_ = WholeProgram::kBounded;
  const std::string main = "import hashlib\nimport settings\nhashlib.new(settings.NAME, b'x')\n";
  for (const char* place : {"old", "new", "other", "bare"}) put(std::string("tree/") + place + "/main.py", main);
  put("tree/old/settings.py", "NAME = 'md5'\n");
  put("tree/new/settings.py", "NAME = 'sha256'\n");
  put("tree/other/settings.py", "NAME = 'md5'\nOTHER = 1\n");
  const std::string evidence = run(at("tree"), 1, at("cache"));
  const std::vector<std::string> said = algorithms_by_path(at("out/evidence.db"));
  // (Where there are no settings, those of the nearest place are taken to be the product's.)
  EXPECT_TRUE(std::ranges::find(said, "old/main.py: MD5") != said.end());
  EXPECT_TRUE(std::ranges::find(said, "new/main.py: SHA-256") != said.end());
  EXPECT_TRUE(std::ranges::find(said, "other/main.py: MD5") != said.end());
  EXPECT_TRUE(std::ranges::find(said, "old/main.py: SHA-256") == said.end());
  EXPECT_TRUE(std::ranges::find(said, "new/main.py: MD5") == said.end());
  EXPECT_EQ(run(at("tree"), 2), evidence);
  EXPECT_EQ(run(at("tree"), 2, at("cache")), evidence);
}

TEST_F(Pipeline, WhatAGoFilesOwnCallsRuleOutIsSaidToBeAssumed) {
  const std::string hash =
      "package store\nimport \"crypto/md5\"\nfunc digestOf(old bool, b []byte) {\n  if old {\n    md5.Sum(b)\n  }\n}\n"
      "func Save(b []byte) { digestOf(false, b) }\n";
  put("tree/hash.go", hash);
  whole_program_ = WholeProgram::kBounded;
  run(at("tree"), 1);
  EXPECT_TRUE(algorithms_by_path(at("out/evidence.db")).empty());
  EXPECT_TRUE(gaps()["hash.go"].starts_with("assumed: `digestOf` ")) << gaps()["hash.go"];
  // Another file of the package calls it otherwise.
  put("tree/legacy.go", "package store\nfunc Legacy(b []byte) { digestOf(true, b) }\n");
  run(at("tree"), 1);
  EXPECT_EQ(algorithms_by_path(at("out/evidence.db")), std::vector<std::string>{"hash.go: MD5"});
  EXPECT_EQ(gaps().count("hash.go"), 0u);
}

}  // namespace
}  // namespace vitrine::inspect
