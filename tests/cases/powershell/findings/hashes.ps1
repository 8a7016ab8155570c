Get-FileHash f -Algorithm MD5                                        # finding: VT-0201
Get-FileHash f -Algorithm SHA1                                       # finding: VT-0202
Get-FileHash f -Algorithm SHA256                                     # no-finding
$sum = [System.Security.Cryptography.MD5]::Create()                  # finding: VT-0201
$good = [System.Security.Cryptography.SHA384]::Create()              # no-finding
