openssl genrsa 1024                      # finding: VT-0501
openssl genrsa 3072                      # no-finding: VT-0501
openssl enc -aes-128-cbc -K 00112233445566778899aabbccddeeff -iv 00000000000000000000000000000001   # finding: VT-0301; finding: VT-0310; finding: VT-0111
openssl enc -aes-128-cbc -K "$(openssl rand -hex 16)" -iv "$(openssl rand -hex 16)"   # no-finding: VT-0301; no-finding: VT-0310; finding: VT-0111
