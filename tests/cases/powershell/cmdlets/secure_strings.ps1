$s = ConvertTo-SecureString "hunter2" -AsPlainText -Force      # expect: powershell.cmdlets.secure-string password=literal
$t = ConvertTo-SecureString -String "hunter2" -AsPlainText -Force   # expect: powershell.cmdlets.secure-string password=literal
$u = ConvertTo-SecureString $stored                            # expect-none: powershell.cmdlets.secure-string
$key = [byte[]](1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16)
$v = ConvertFrom-SecureString $s -Key $key                     # expect: powershell.cmdlets.secure-string-key algorithm=AES key=literal-array
$w = ConvertFrom-SecureString $s                               # expect-none: powershell.cmdlets.secure-string-key
