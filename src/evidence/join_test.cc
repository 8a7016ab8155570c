#include "evidence/join.h"

#include <gtest/gtest.h>

namespace vitrine::evidence {
namespace {

// "algorithm=AES key=?": what is not known stands as "?", a default with "(d)" behind it.
Occurrence occurrence(uint32_t line, std::string_view properties, std::string condition = "") {
  Occurrence out;
  out.detection = "java.demo.cipher";
  out.position = {line, 1, line, 9};
  out.condition = std::move(condition);
  while (!properties.empty()) {
    std::string_view one = properties.substr(0, properties.find(' '));
    properties.remove_prefix(std::min(properties.size(), one.size() + 1));
    Property property;
    property.name = one.substr(0, one.find('='));
    property.value = one.substr(one.find('=') + 1);
    if (property.value == "?") {
      property.state = ValueState::kUnknown;
      property.value.clear();
      property.reason = "not known";
    } else if (property.value.ends_with("(d)")) {
      property.state = ValueState::kDefault;
      property.value.resize(property.value.size() - 3);
    }
    out.properties.push_back(property);
  }
  return out;
}

Facts facts(std::vector<Occurrence> occurrences) {
  Facts out;
  out.kind = "Java";
  out.treatment = Treatment::kParsed;
  out.occurrences = std::move(occurrences);
  normalise(out);
  return out;
}

std::string text(const Facts& of) {
  std::string out;
  for (const Occurrence& one : of.occurrences) {
    out += std::to_string(one.position.line);
    for (const Property& property : one.properties) {
      out += " " + property.name + "=" + (property.state == ValueState::kUnknown ? "?" : property.value);
    }
    out += "\n";
  }
  return out;
}

std::string both(std::vector<Occurrence> alone, std::vector<Occurrence> others) {
  return text(joined(facts(std::move(alone)), facts(std::move(others))));
}

TEST(Join, WhatIsKnownAmongOthersTakesThePlaceOfWhatIsOpen) {
  EXPECT_EQ(both({occurrence(3, "algorithm=?")}, {occurrence(3, "algorithm=AES"), occurrence(3, "algorithm=DES")}),
            "3 algorithm=AES\n3 algorithm=DES\n");
  EXPECT_EQ(both({occurrence(3, "algorithm=AES key=?")}, {occurrence(3, "algorithm=AES key=literal")}),
            "3 algorithm=AES key=literal\n");
  EXPECT_EQ(both({occurrence(3, "algorithm=AES mode=ECB(d)")}, {occurrence(3, "algorithm=AES mode=GCM")}),
            "3 algorithm=AES mode=GCM\n");
}

TEST(Join, WhatStaysOpenOnSomeWayIsSaidBesideTheRest) {
  EXPECT_EQ(both({occurrence(3, "algorithm=?")}, {occurrence(3, "algorithm=?"), occurrence(3, "algorithm=DES")}),
            "3 algorithm=?\n3 algorithm=DES\n");
}

TEST(Join, NothingIsListedLess) {
  // Another value, a further property, another call.
  EXPECT_EQ(both({occurrence(3, "algorithm=AES"), occurrence(9, "algorithm=DES")}, {occurrence(3, "algorithm=RC4")}),
            "3 algorithm=AES\n3 algorithm=RC4\n9 algorithm=DES\n");
  EXPECT_EQ(both({occurrence(3, "algorithm=AES key=? key_bits=256")}, {occurrence(3, "algorithm=AES key=?")}),
            "3 algorithm=AES key=? key_bits=256\n");
  // TLS from 1.2 on is another way than TLS from 1.2 to 1.3.
  EXPECT_EQ(both({occurrence(3, "protocol=TLS version_min=1.2")},
                 {occurrence(3, "protocol=TLS version_max=1.3 version_min=1.2")}),
            "3 protocol=TLS version_max=1.3 version_min=1.2\n3 protocol=TLS version_min=1.2\n");
  EXPECT_EQ(both({occurrence(3, "algorithm=AES")}, {}), "3 algorithm=AES\n");
  EXPECT_EQ(both({}, {occurrence(3, "algorithm=AES")}), "3 algorithm=AES\n");
}

TEST(Join, WhatNoCallLeadsToIsSaidOnce) {
  EXPECT_EQ(both({occurrence(3, "algorithm=MD5"), occurrence(5, "algorithm=AES")},
                 {occurrence(3, "algorithm=MD5 role=unreached"), occurrence(5, "algorithm=AES")}),
            "3 algorithm=MD5 role=unreached\n5 algorithm=AES\n");
  // … whatever it would be for.
  EXPECT_EQ(both({occurrence(3, "algorithm=MD5 purpose=token")}, {occurrence(3, "algorithm=MD5 role=unreached")}),
            "3 algorithm=MD5 role=unreached\n");
  // … nor does anybody do with it what its caller would.
  EXPECT_EQ(both({occurrence(3, "algorithm=DES function=encrypt")}, {occurrence(3, "algorithm=DES role=unreached")}),
            "3 algorithm=DES role=unreached\n");
  EXPECT_EQ(both({occurrence(3, "algorithm=DES function=encrypt")},
                 {occurrence(3, "algorithm=DES function=decrypt"), occurrence(3, "algorithm=DES role=unreached")}),
            "3 algorithm=DES function=decrypt\n3 algorithm=DES function=encrypt\n3 algorithm=DES role=unreached\n");
  EXPECT_EQ(both({occurrence(3, "algorithm=MD5 purpose=token")},
                 {occurrence(3, "algorithm=MD5"), occurrence(3, "algorithm=MD5 role=unreached")}),
            "3 algorithm=MD5 purpose=token\n3 algorithm=MD5 role=unreached\n");
  Facts cut = facts({occurrence(3, "algorithm=MD5 role=unreached")});
  cut.gaps.push_back({GapKind::kLimit, "stopped", {}});
  EXPECT_EQ(text(joined(facts({occurrence(3, "algorithm=MD5")}), cut)), "3 algorithm=MD5\n");
}

TEST(Join, WhatAMacCoversWhereItIsAskedForIsSaidOnce) {
  const char* covered = "algorithm=AES function=encrypt key_bits=? mode=CBC(d) role=authenticated";
  EXPECT_EQ(both({occurrence(3, "algorithm=AES key_bits=256(d) mode=CBC(d)")}, {occurrence(3, covered)}),
            text(facts({occurrence(3, covered)})));
  // … unless somebody puts none over it.
  EXPECT_NE(both({occurrence(3, "algorithm=AES mode=CBC(d)")},
                 {occurrence(3, covered), occurrence(3, "algorithm=AES key=? mode=CBC(d)")}),
            text(facts({occurrence(3, covered)})));
}

TEST(Join, WhatOthersRuleOutIsNotListed) {
  Facts others = facts({occurrence(3, "algorithm=AES")});
  others.whole = true;
  EXPECT_EQ(text(joined(facts({occurrence(3, "algorithm=AES"), occurrence(3, "algorithm=DES")}), others)),
            "3 algorithm=AES\n");
}

TEST(Join, WhatIsDefinedElsewhereIsNoReasonAmongOthers) {
  Occurrence alone = occurrence(3, "algorithm=AES key=?"), among = alone;
  alone.properties[1].reason = "`Keys.EMPTY` is not defined in this file";
  among.properties[1].reason = "`given` is what `seal` is called with";
  const Facts both = joined(facts({alone}), facts({among, occurrence(3, "algorithm=AES key=zero")}));
  ASSERT_EQ(both.occurrences.size(), 2u);
  EXPECT_EQ(both.occurrences[0].properties[1].reason + both.occurrences[1].properties[1].reason,
            "`given` is what `seal` is called with");
}

TEST(Join, WhatItIsForMakesNoFurtherOccurrence) {
  EXPECT_EQ(both({occurrence(3, "algorithm=MD5")}, {occurrence(3, "algorithm=MD5 purpose=password")}),
            "3 algorithm=MD5 purpose=password\n");
  EXPECT_EQ(both({occurrence(3, "algorithm=MD5 purpose=token")}, {occurrence(3, "algorithm=MD5")}),
            "3 algorithm=MD5 purpose=token\n");
}

TEST(Join, WhatSaysLessAmongOthersIsNothingNew) {
  EXPECT_EQ(both({occurrence(3, "algorithm=DSA function=generate key_bits=2048")},
                 {occurrence(3, "algorithm=DSA key_bits=2048"), occurrence(3, "algorithm=DSA key_bits=1024")}),
            "3 algorithm=DSA function=generate key_bits=2048\n3 algorithm=DSA key_bits=1024\n");
  EXPECT_EQ(both({occurrence(3, "protocol=TLS version_max=1.3 version_min=1.2")},
                 {occurrence(3, "protocol=TLS version_min=1.2")}),
            "3 protocol=TLS version_max=1.3 version_min=1.2\n3 protocol=TLS version_min=1.2\n");
}

TEST(Join, ARowThatHoldsInSomeBuildsCoversNoneThatHoldsInAll) {
  EXPECT_EQ(both({occurrence(3, "algorithm=?")}, {occurrence(3, "algorithm=AES", "defined(A)")}),
            "3 algorithm=?\n3 algorithm=AES\n");
}

TEST(Join, WhereTracingWasCutShortWhatIsOpenStays) {
  Facts others = facts({occurrence(3, "algorithm=AES")});
  others.gaps.push_back({GapKind::kLimit, "stopped", {}});
  const Facts all = joined(facts({occurrence(3, "algorithm=?")}), others);
  EXPECT_EQ(text(all), "3 algorithm=?\n3 algorithm=AES\n");
  EXPECT_EQ(all.gaps.size(), 1u);
}

TEST(Join, WhatWasAssumedOfAPlaceStaysWhereTheOthersSayItAgain) {
  const Gap of_place{GapKind::kAssumed, "called here only", {3, 1, 3, 9}},
      of_file{GapKind::kAssumed, "usual names", {}};
  Facts alone = facts({occurrence(3, "algorithm=AES")}), others = facts({occurrence(3, "algorithm=AES")});
  alone.gaps = {of_file, of_place};
  EXPECT_EQ(joined(alone, others).gaps, std::vector<Gap>{of_file});
  others.gaps = {of_place};
  EXPECT_EQ(joined(alone, others).gaps, (std::vector<Gap>{of_place, of_file}));
}

TEST(Join, ALineIsShownAsItHidesMore) {
  Facts alone = facts({}), others = facts({});
  alone.excerpts = {{1, "a\nkey = \"secret\"\nc"}, {9, "x = «redacted 3 bytes», \"b\""}};
  others.excerpts = {{2, "key = \"«redacted 6 bytes»\"\nc\nd"}, {9, "x = \"a\", «redacted 3 bytes»"}};
  const Facts all = joined(alone, others);
  ASSERT_EQ(all.excerpts.size(), 2u);
  EXPECT_EQ(all.excerpts[0], (Excerpt{1, "a\nkey = \"«redacted 6 bytes»\"\nc\nd"}));
  EXPECT_EQ(all.excerpts[1], (Excerpt{9, "«redacted line»"}));
}

TEST(Join, WhatCouldNotBeLookedAtChangesNothing) {
  Facts others;
  others.treatment = Treatment::kGap;
  others.gaps.push_back({GapKind::kCrash, "died", {}});
  const Facts alone = facts({occurrence(3, "algorithm=AES")});
  EXPECT_EQ(joined(alone, others), alone);
}

// A property that configuration was asked for in line 3; `content`: of the file that says it.
void ask(Occurrence& of, std::string content) {
  Step literal{StepKind::kLiteral, {7, 1, 7, 5}, "text", std::move(content)};
  Step asked{StepKind::kConfig, {3, 1, 3, 9}, "get(key)", ""};
  of.properties[0].trace = {literal, asked};
}

TEST(Join, ADefaultCountsOnlyWhereNoFileSaysIt) {
  Occurrence by_default = occurrence(4, "algorithm=SHA-1"), set = occurrence(4, "algorithm=SHA-512");
  ask(by_default, "");
  ask(set, "f00d");
  EXPECT_EQ(text(joined(facts({by_default}), facts({set}))), "4 algorithm=SHA-512\n");
  // … and may say the same.
  Occurrence same = occurrence(4, "algorithm=SHA-1");
  ask(same, "f00d");
  EXPECT_EQ(text(joined(facts({by_default}), facts({same}))), "4 algorithm=SHA-1\n");
  // Nobody said anything elsewhere: both ways stay.
  ask(set, "");
  EXPECT_EQ(text(joined(facts({by_default}), facts({set}))), "4 algorithm=SHA-1\n4 algorithm=SHA-512\n");
}

TEST(Join, WhatAnOwnCheckDoesIsSeenWhereItStands) {
  EXPECT_EQ(both({occurrence(3, "hostname_check=custom")}, {occurrence(3, "hostname_check=enabled")}),
            "3 hostname_check=enabled\n");
  EXPECT_EQ(both({occurrence(3, "hostname_check=custom")},
                 {occurrence(3, "hostname_check=enabled"), occurrence(3, "hostname_check=custom")}),
            "3 hostname_check=custom\n3 hostname_check=enabled\n");
  EXPECT_EQ(both({occurrence(3, "hostname_check=enabled")}, {occurrence(3, "hostname_check=custom")}),
            "3 hostname_check=custom\n3 hostname_check=enabled\n");
  EXPECT_EQ(both({occurrence(3, "hostname_check=custom")}, {}), "3 hostname_check=custom\n");
}

}  // namespace
}  // namespace vitrine::evidence
