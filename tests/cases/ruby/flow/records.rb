require "openssl"

Choice = Struct.new(:name, :size)

def old(text)
  choice = Choice.new("md5", 1)
  OpenSSL::Digest.new(choice.name).hexdigest(text)  # finding: VT-0201
end

def good(text)
  choice = Choice.new("sha256", 1)
  OpenSSL::Digest.new(choice.name).hexdigest(text)  # no-finding
end
