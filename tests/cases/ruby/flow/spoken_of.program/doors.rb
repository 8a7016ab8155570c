module Doors
  WIDE = { verify_hostname: false, verify_mode: OpenSSL::SSL::VERIFY_PEER }.freeze # expect-none
end
