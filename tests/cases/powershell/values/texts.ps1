$bits = 256
Get-FileHash f -Algorithm "SHA$bits"                    # expect: powershell.cmdlets.file-hash algorithm=SHA-256
Get-FileHash f -Algorithm ("SHA" + "1")                 # expect: powershell.cmdlets.file-hash algorithm=SHA-1
Get-FileHash f -Algorithm ("{0}{1}" -f "SHA", 512)      # expect: powershell.cmdlets.file-hash algorithm=SHA-512
Get-FileHash f -Algorithm "md5".ToUpper()               # expect: powershell.cmdlets.file-hash
Get-FileHash f -Algorithm ("SHA-1" -replace "-", "")    # expect: powershell.cmdlets.file-hash algorithm=SHA-1
