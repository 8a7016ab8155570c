def stored(word)
  word.crypt('$6$rounds=1000$saltsalt$') # expect: ruby.digest.crypt algorithm=sha512crypt iterations=1000 salt=literal; finding: VT-0402; finding: VT-0320
end

def asked(word)
  word.encrypt('$6$saltsalt$') # expect-none: ruby.digest.crypt
end
