math.randomseed(os.time()) -- expect: lua.math.randomseed generator=predictable seed=time; expect-applied: lua.os.time
local n = math.random(1, 6) -- expect: lua.math.random generator=predictable

local socket = require("socket")
math.randomseed(socket.gettime() * 1000) -- expect: lua.math.randomseed generator=predictable seed=time; expect-applied: lua.os.time
