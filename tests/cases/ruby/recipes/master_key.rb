require 'lockbox'

Lockbox.master_key = '00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff' # expect: ruby.lockbox.master-key material=secret-key key=literal

Shop::Lockbox.master_key = '00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff' # expect-none: ruby.lockbox.master-key
