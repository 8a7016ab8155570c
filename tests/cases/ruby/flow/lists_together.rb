# Lists that are put together, and variables that are called like something else's setter.
require "openssl"
require "bcrypt"

def digests(text)
  (%w[md5] + %w[sha384]).map { |name| OpenSSL::Digest.new(name).hexdigest(text) }  # expect: ruby.openssl.digest algorithm=MD5; expect: ruby.openssl.digest algorithm=SHA-384; finding: VT-0201
end

def new_password(size)
  letters = ("a".."z").to_a + ("0".."9").to_a
  letters -= %w[l o]
  letters.shuffle.first(size).join  # expect: ruby.random.choice generator=predictable; finding: VT-0605
end

def shuffled_songs(songs, size)
  (songs + songs).shuffle.first(size)  # expect-none: ruby.random.choice
end

def stored(word, quick)
  if quick
    cost = 4
  else
    cost = 13
  end
  BCrypt::Password.create(word, cost: cost)  # expect: ruby.bcrypt.create cost=13; no-finding: VT-0404
end

stored(gets, false)
