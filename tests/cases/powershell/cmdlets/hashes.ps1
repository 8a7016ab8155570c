Get-FileHash -Path f -Algorithm MD5            # expect: powershell.cmdlets.file-hash algorithm=MD5
Get-FileHash f                                 # expect: powershell.cmdlets.file-hash algorithm=SHA-256
$alg = "SHA1"
Get-FileHash f -Algorithm $alg | Format-List   # expect: powershell.cmdlets.file-hash algorithm=SHA-1
$p = @{ Path = "f"; Algorithm = "MD5" }
Get-FileHash @p                                # expect: powershell.cmdlets.file-hash algorithm=MD5
Write-Host "Get-FileHash -Algorithm MD5"       # expect-none
Get-FileHashes f                               # expect-none: powershell.cmdlets.file-hash
