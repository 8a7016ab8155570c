require 'openssl'

class Bell
  def initialize
    @heard = []
  end

  def heard(&what)
    @heard << what
  end

  def ring(name)
    @heard.each { |one| one.call(name) }
  end
end

bell = Bell.new
bell.heard { |name| OpenSSL::Digest.new(name).hexdigest('a') } # expect: ruby.openssl.digest algorithm=MD5; finding: VT-0201
bell.ring('MD5')

other = Bell.new
other.heard { |name| OpenSSL::Digest.new(name).hexdigest('b') } # expect: ruby.openssl.digest algorithm=SHA-256; no-finding
other.ring('SHA256')

STEPS = [->(size) { OpenSSL::PKey::RSA.new(size) }, ->(size) { size }].freeze # expect: ruby.openssl.rsa-new key_bits=1024; finding: VT-0501
STEPS.each { |step| step.call(1024) }
