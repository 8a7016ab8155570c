require 'net/http'
require 'openssl'
require 'socket'

def fetched(text)
  OpenSSL::HMAC.digest('SHA256', Net::HTTP.get(URI('http://keys/1')), text)  # expect: ruby.openssl.hmac key=network; expect-applied: ruby.stdlib.network
end

def received(text)
  peer = TCPSocket.new('keys', 1)
  OpenSSL::HMAC.digest('SHA256', peer.read(32), text)  # expect: ruby.openssl.hmac key=network; expect-applied: ruby.stdlib.received
end

def own(text, store)
  OpenSSL::HMAC.digest('SHA256', store.read(32), text)  # expect: ruby.openssl.hmac key=?
end

def others(store)
  store.get(URI('http://keys/1'))  # expect-none: ruby.stdlib.network
  store.read(32)  # expect-none: ruby.stdlib.received
end
