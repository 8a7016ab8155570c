local math = { random = function() return 4 end, randomseed = print }
local os = { time = function() return 1 end }
math.randomseed(os.time()) -- expect-none: lua.math.randomseed; expect-none: lua.os.time
local n = math.random() -- expect-none: lua.math.random
