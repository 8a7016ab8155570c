require "openssl"

NAMES = { old: "md5", good: "sha256" }.freeze
LIST = %w[sha256 md5].freeze

def old(text)
  OpenSSL::Digest.new(NAMES[:old]).hexdigest(text)  # finding: VT-0201
end

def good(text)
  OpenSSL::Digest.new(NAMES.fetch(:good)).hexdigest(text)  # no-finding
end

def old_of_list(text)
  OpenSSL::Digest.new(LIST[1]).hexdigest(text)  # finding: VT-0201
end

def good_of_list(text)
  OpenSSL::Digest.new(LIST.first).hexdigest(text)  # no-finding
end
