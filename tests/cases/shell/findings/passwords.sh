openssl enc -aes-256-cbc -pbkdf2 -iter 100 -kfile k       # finding: VT-0401; finding: VT-0111
openssl enc -aes-256-cbc -pbkdf2 -iter 700000 -kfile k    # no-finding: VT-0401; no-finding: VT-0403; finding: VT-0111
openssl enc -aes-256-cbc -k hunter2                       # finding: VT-0302; finding: VT-0111
openssl enc -aes-256-cbc -k "$1"                          # no-finding: VT-0302; finding: VT-0111
openssl enc -aes-256-cbc -k "$RANDOM"                     # finding: VT-0303; finding: VT-0605; finding: VT-0111
