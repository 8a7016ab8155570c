local digest = require "openssl.digest"

local function second(...)
  local _, name = ...
  return digest.new(name) -- expect: lua.openssl.digest algorithm=MD5
end

local function chosen(...)
  return digest.new((select(2, ...))) -- expect: lua.openssl.digest algorithm=SHA-256
end

local function passed(...)
  return digest.new(...) -- expect: lua.openssl.digest algorithm=SHA-1
end

second("x", "md5")
chosen("x", "sha256")
passed("sha1")
