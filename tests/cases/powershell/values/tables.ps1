$names = @("MD5", "SHA256")
Get-FileHash f -Algorithm $names[1]                     # expect: powershell.cmdlets.file-hash algorithm=SHA-256; expect-none: powershell.cmdlets.file-hash algorithm=MD5
$map = @{ old = "SHA1"; new = "SHA512" }
Get-FileHash f -Algorithm $map.new                      # expect: powershell.cmdlets.file-hash algorithm=SHA-512; expect-none: powershell.cmdlets.file-hash algorithm=SHA-1
Get-FileHash f -Algorithm $map['old']                   # expect: powershell.cmdlets.file-hash algorithm=SHA-1
foreach ($n in $names) { Get-FileHash f -Algorithm $n } # expect: powershell.cmdlets.file-hash algorithm=MD5; expect: powershell.cmdlets.file-hash algorithm=SHA-256
