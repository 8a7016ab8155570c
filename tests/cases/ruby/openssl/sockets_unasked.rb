# Clients that ask nobody whom the certificate is of.
require 'openssl'
require 'socket'

def ask(host, question)
  ways = OpenSSL::SSL::SSLContext.new
  ways.verify_mode = OpenSSL::SSL::VERIFY_PEER
  wire = OpenSSL::SSL::SSLSocket.new(TCPSocket.new(host, 7000), ways) # expect-applied: ruby.openssl.ssl-socket
  wire.connect # expect: ruby.openssl.socket-name-unasked hostname_check=disabled; finding: VT-0702
  wire.puts(question)
  wire.gets
ensure
  wire&.close
end

class Line
  def initialize(host)
    ways = OpenSSL::SSL::SSLContext.new
    ways.set_params
    @wire = OpenSSL::SSL::SSLSocket.open(host, 7000, context: ways) # expect-applied: ruby.openssl.ssl-socket
    @wire.connect # expect: ruby.openssl.socket-name-unasked hostname_check=disabled; finding: VT-0702
  end

  def say(words)
    @wire.write(words)
    @wire.read
  end
end
