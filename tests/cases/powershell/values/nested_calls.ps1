function Get-Inner($name) { return $name }
function Get-Outer($name) { return Get-Inner $name }
Get-FileHash f -Algorithm (Get-Outer "SHA1")      # expect: powershell.cmdlets.file-hash algorithm=SHA-1
Get-FileHash f -Algorithm (Get-Outer "SHA512")    # expect: powershell.cmdlets.file-hash algorithm=SHA-512; expect-none: powershell.cmdlets.file-hash algorithm=SHA-1
