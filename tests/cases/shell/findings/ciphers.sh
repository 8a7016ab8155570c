openssl enc -des-cbc -kfile k            # finding: VT-0101; finding: VT-0111
openssl enc -rc4 -kfile k                # finding: VT-0107
openssl enc -aes-256-ecb -kfile k        # finding: VT-0110
openssl enc -aes-256-ctr -kfile k        # no-finding: VT-0110; finding: VT-0111
