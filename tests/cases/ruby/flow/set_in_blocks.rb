require "openssl"

def give
  yield 1024
end

bits = 4096
give { |n| bits = n }
OpenSSL::PKey::RSA.new(bits)  # finding: VT-0501

def made
  size = 1024
  give { |n| size = n * 3 }
  OpenSSL::PKey::RSA.new(size)  # no-finding: VT-0501
end

raised = 1024
raise_it = -> { raised = 4096 }
raise_it.call
OpenSSL::PKey::RSA.new(raised)  # no-finding: VT-0501

all = %w[a b].each_with_object({}) { |name, sizes| sizes[name] = 1024 }
OpenSSL::PKey::RSA.new(all["b"])  # finding: VT-0501

last = nil
0.step(1, 1) { |i| last = [1024, 3072][i] }
OpenSSL::PKey::RSA.new(last)  # no-finding: VT-0501

first = nil
for i in 1.downto(0) do
  first = [3072, 1024][i]
end
OpenSSL::PKey::RSA.new(first)  # no-finding: VT-0501

both = 4096
both &&= 1024
OpenSSL::PKey::RSA.new(both)  # finding: VT-0501

OpenSSL::PKey::RSA.new(10_240.div(10))  # finding: VT-0501
whole, = 10_240.divmod(10)
OpenSSL::PKey::RSA.new(whole)  # finding: VT-0501
