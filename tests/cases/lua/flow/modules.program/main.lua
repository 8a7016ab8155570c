local names = require "app.names"
local make = require("app.make")
local digest = require "openssl.digest"
digest.new(names.OLD) -- expect: lua.openssl.digest algorithm=MD5
digest.new(names.NEW) -- expect: lua.openssl.digest algorithm=SHA-256
make.of("sha1")
