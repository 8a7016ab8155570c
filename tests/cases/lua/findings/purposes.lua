local M = {}

function M.login(password, stored)
  return ngx.md5(password) == stored  -- finding: VT-0408 severity=high; finding: VT-0201
end

function M.page(url, pages)
  local cache_key = ngx.md5(url)  -- finding: VT-0206 severity=low
  return pages[cache_key]
end

function M.mark(body)
  return ngx.md5(body)  -- finding: VT-0201 severity=medium
end

function M.token()
  return tostring(math.random(1000000))  -- finding: VT-0605 severity=high
end

function M.again(round)
  ngx.sleep(round + math.random())  -- no-finding
end

return M
