curl -k https://x.example                # finding: VT-0701
curl https://x.example                   # no-finding: VT-0701
ssh -o StrictHostKeyChecking=no h        # finding: VT-0702
ssh h                                    # no-finding: VT-0702
