require 'securerandom'

# What a library's module is given besides takes nothing of it away.
module SecureRandom
  def self.short(n)
    SecureRandom.random_bytes(n)  # expect: ruby.random.secure-bytes generator=secure
  end
end

module Random2
  def self.hex(n)
    '00' * n
  end
end

def key
  SecureRandom.hex(16)  # expect: ruby.random.secure-text generator=secure
end

def own
  Random2.hex(16)  # expect-none
end
