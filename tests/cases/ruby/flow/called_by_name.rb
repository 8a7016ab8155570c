require "openssl"

class Sizes
  def small = 1024
  def large = 4096
end

NAMES = { low: :small, high: :large }.freeze

def make(sizes, name)
  sizes.public_send(name)
end

OpenSSL::PKey::RSA.new(make(Sizes.new, NAMES[:low]))  # finding: VT-0501
OpenSSL::PKey::RSA.new(make(Sizes.new, NAMES[:high]))  # no-finding: VT-0501

# A lambda's `call` is not that of a class of the file.
class Summer
  def initialize(name) = @name = name
  def call(text) = OpenSSL::Digest.new(@name).digest(text)  # no-finding: VT-0408
end

sums = Summer.new("sha256")
scrypt = ->(text) { OpenSSL::KDF.scrypt(text, salt: OpenSSL::Random.random_bytes(16), N: 131_072, r: 8, p: 1, length: 32) }
password = gets.chomp
File.binwrite("kept", scrypt.call(password))
puts sums.(File.binread("kept")).unpack1("H*")

twice = proc { |a, b| b }
OpenSSL::PKey::RSA.new(twice[4096, 1024])  # finding: VT-0501
