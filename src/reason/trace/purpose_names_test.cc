#include "reason/trace/purpose_names.h"

#include <gtest/gtest.h>

namespace vitrine::trace {
namespace {

std::vector<knowledge::Purpose> purposes() {
  knowledge::Purpose password, key, token;
  password.name = "password";
  password.of = {"hash"};
  password.from = {"password"};
  password.unless = {"hash"};
  password.named = {"password"};
  key.name = "cache-key";
  key.of = {"hash"};
  key.named = {"cache key", "password cache key"};
  token.name = "token";
  token.of = {"random", "hash"};
  token.named = {"token"};
  token.given_to = {"set cookie"};
  token.beside = {"Set-Cookie"};
  return {password, key, token};
}

std::string told(std::string_view name, NameIs what, std::string_view of = "hash") {
  const std::vector<knowledge::Purpose> all = purposes();
  const knowledge::Purpose* one = purpose_by_name(all, name, what, of);
  return one == nullptr ? "" : one->name;
}

TEST(PurposeNames, AreWords) {
  EXPECT_EQ(words_of("userPassword_2"), " user password ");
  EXPECT_EQ(words_of("MD5Sum"), " md5 sum ");
  EXPECT_EQ(words_of("HTTPToken12"), " http token ");
  EXPECT_EQ(words_of("__"), " ");
  EXPECT_EQ(words_of(""), " ");
}

TEST(PurposeNames, LastWordsCount) {
  EXPECT_EQ(told("userPassword", NameIs::kNamed), "password");
  EXPECT_EQ(told("passwordHash", NameIs::kNamed), "password");
  EXPECT_EQ(told("passwordCacheKey", NameIs::kNamed), "cache-key");
  EXPECT_EQ(told("passwordPolicy", NameIs::kNamed), "");
  EXPECT_EQ(told("mypassword", NameIs::kNamed), "");
  EXPECT_EQ(told("password", NameIs::kNamed, "random"), "");
}

TEST(PurposeNames, WhatIsHashedIsNoHash) {
  EXPECT_EQ(told("passwordBytes", NameIs::kFrom), "password");
  EXPECT_EQ(told("hashed_password", NameIs::kFrom), "password");
  EXPECT_EQ(told("hash_password", NameIs::kFrom), "");
  EXPECT_EQ(told("passwordLength", NameIs::kFrom), "");
}

TEST(PurposeNames, SeveralAreWhatEachIs) {
  EXPECT_EQ(told("resetTokens", NameIs::kNamed), "token");
  EXPECT_EQ(told("passwordCacheKeys", NameIs::kNamed), "cache-key");
  EXPECT_EQ(told("tokens", NameIs::kFrom), "");
  EXPECT_EQ(told("s", NameIs::kNamed), "");
}

TEST(PurposeNames, WordsThatLeadOnDoNotCount) {
  EXPECT_EQ(told("tokenFor", NameIs::kNamed), "token");
  EXPECT_EQ(told("token_from", NameIs::kNamed), "token");
  EXPECT_EQ(told("from", NameIs::kNamed), "");
}

TEST(PurposeNames, SentencesSayWhatComesNext) {
  EXPECT_EQ(told_before("Hello, your one-time code is "), "your one-time code");
  EXPECT_EQ(told_before("to %s: your token: "), "your token");
  EXPECT_EQ(told_before("token="), "token");
  EXPECT_EQ(told_before("the passwords are '"), "the passwords");
  EXPECT_EQ(told_before("token "), "");
  EXPECT_EQ(told_before("this"), "");
  EXPECT_EQ(told_before(": "), "");
  EXPECT_EQ(told_before(""), "");
}

TEST(PurposeNames, CallsByTheWholeNameAndTextsInAnyCase) {
  EXPECT_EQ(told("setCookie", NameIs::kGivenTo), "token");
  EXPECT_EQ(told("setCookieJar", NameIs::kGivenTo), "");
  EXPECT_EQ(told("set-cookie", NameIs::kBeside), "token");
  EXPECT_EQ(told("sessionTokens", NameIs::kHolder), "");
  EXPECT_EQ(told("sessionToken", NameIs::kHolder), "token");
}

}  // namespace
}  // namespace vitrine::trace
