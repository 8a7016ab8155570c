require_relative 'stretch'

stretch = Stretch.new(true) # expect-none: ruby.openssl.pkcs5-pbkdf2
print stretch.key($stdin.gets.chomp, File.binread(ARGV[0]))
