$alg = "MD5"
Get-FileHash f -Algorithm $alg      # expect: powershell.cmdlets.file-hash algorithm=MD5
$alg = "SHA256"
Get-FileHash f -Algorithm $ALG      # expect: powershell.cmdlets.file-hash algorithm=SHA-256; expect-none: powershell.cmdlets.file-hash algorithm=MD5
$a = $b = "SHA1"
Get-FileHash f -Algorithm $a        # expect: powershell.cmdlets.file-hash algorithm=SHA-1
Get-FileHash f -Algorithm ${b}    # expect: powershell.cmdlets.file-hash algorithm=SHA-1
Get-FileHash "f" MD5                  # expect: powershell.cmdlets.file-hash algorithm=MD5; expect-none: powershell.cmdlets.file-hash algorithm=SHA-256
