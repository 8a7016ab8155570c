$alg = Get-Content settings.txt
Get-FileHash f -Algorithm $alg          # expect: powershell.cmdlets.file-hash algorithm=?
Get-FileHash f -Algorithm $args[0]      # expect: powershell.cmdlets.file-hash algorithm=?
