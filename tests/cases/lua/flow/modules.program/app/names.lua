local M = {}
M.OLD = "md5"
M.NEW = "sha256"
return M
