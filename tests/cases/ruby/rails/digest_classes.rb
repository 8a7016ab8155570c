Rails.application.config.active_support.hash_digest_class = OpenSSL::Digest::SHA1  # expect: ruby.rails.digest-class algorithm=SHA-1; expect-applied: ruby.rails.active-support
Rails.application.config.active_support.hash_digest_class = OpenSSL::Digest::SHA256  # expect: ruby.rails.digest-class algorithm=SHA-256
ActiveSupport::Digest.hash_digest_class = OpenSSL::Digest::MD5  # expect: ruby.rails.digest-class algorithm=MD5

Toys.settings.active_support.hash_digest_class = OpenSSL::Digest::SHA1  # expect-none: ruby.rails.digest-class; expect-none: ruby.rails.active-support
