local M = {}
M.OLD = "md5" -- expect-none
M.NEW = "sha256" -- expect-none
return M
