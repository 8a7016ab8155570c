# Who is given the socket may ask.
require 'openssl'
require 'socket'

def opened(host)
  wire = OpenSSL::SSL::SSLSocket.new(TCPSocket.new(host, 7000), OpenSSL::SSL::SSLContext.new)
  wire.connect # expect-none: ruby.openssl.socket-name-unasked
  wire
end
