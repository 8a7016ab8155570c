require 'digest'

def login(password, stored)
  Digest::SHA256.hexdigest(password) == stored  # finding: VT-0408 severity=high
end

def page(url, pages)
  cache_key = Digest::MD5.hexdigest(url)  # finding: VT-0206 severity=low
  pages[cache_key]
end

def mark(body)
  Digest::MD5.hexdigest(body)  # finding: VT-0201 severity=medium
end

def reset_token
  Array.new(16) { 'abcdef'[rand(6)] }.join  # finding: VT-0605 severity=high
end

def again(round)
  sleep(2**round + rand(10))  # no-finding
end

def anything
  rand(6)  # finding: VT-0601 severity=info
end
