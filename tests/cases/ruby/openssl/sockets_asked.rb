# Clients that ask whom the certificate is of, and what is called alike.
require 'openssl'
require 'socket'

class Wires
  class SSLSocket
    def self.open(*, **) = new

    def connect = self
  end
end

def ask(host, question)
  wire = OpenSSL::SSL::SSLSocket.new(TCPSocket.new(host, 7000), OpenSSL::SSL::SSLContext.new)
  wire.connect # expect-none: ruby.openssl.socket-name-unasked
  wire.post_connection_check(host)
  wire.puts(question)
end

def play
  toy = Wires::SSLSocket.open('h', 1) # expect-none: ruby.openssl.ssl-socket
  toy.connect # expect-none: ruby.openssl.socket-name-unasked
end
