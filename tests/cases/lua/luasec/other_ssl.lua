local ssl = require "house.ssl"
ssl.wrap(nil, { protocol = "sslv3", verify = "none" }) -- expect-none: lua.luasec.wrap
ssl.https.request({ verify = "none" }) -- expect-none: lua.luasec.https
ssl.newcontext({ protocol = "sslv3", verify = "none" }) -- expect-none: lua.luasec.context
