# Functions of a table of which one is taken, called at once or by a function that is given it.
require 'digest'

SUMS = {
  short: ->(text) { Digest::MD5.hexdigest(text) }, # expect: ruby.digest.call algorithm=MD5 role=unreached; finding: VT-0201
  long: ->(text) { Digest::SHA512.hexdigest(text) }
}.freeze

LABELS = {
  'old' => ->(text) { Digest::SHA1.hexdigest(text) }, # expect: ruby.digest.call algorithm=SHA-1 role=unreached; finding: VT-0202
  'new' => ->(text) { Digest::SHA384.hexdigest(text) }
}.freeze

STAMPS = {
  'old' => ->(text) { Digest::SHA1.hexdigest(text) }, # expect: ruby.digest.call algorithm=SHA-1; finding: VT-0202
  'new' => ->(text) { Digest::SHA384.hexdigest(text) }
}.freeze

def label(text, sum)
  "sum:#{sum.call(text)}"
end

def stamp(text, sum)
  text.lines.map(&sum)
end

which = :long
sum = SUMS.fetch(which).call(ARGV.join(' '))
puts sum, label(ARGV[0], LABELS['new'])
puts stamp(ARGV[0], STAMPS['old'])
