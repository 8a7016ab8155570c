require "digest"

class Settings
  attr_accessor :kind
end

def old_sum(text)
  settings = Settings.new
  settings.kind = "MD5"
  OpenSSL::Digest.new(settings.kind).hexdigest(text)  # finding: VT-0201
end

def good_sum(text)
  settings = Settings.new
  settings.kind = "SHA256"
  OpenSSL::Digest.new(settings.kind).hexdigest(text)  # no-finding
end
