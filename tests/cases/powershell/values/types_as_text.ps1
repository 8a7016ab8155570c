$sum = New-Object -TypeName "System.Security.Cryptography.SHA1Managed"    # expect: csharp.cryptography.hash algorithm=SHA-1
$other = New-Object -TypeName Mine.SHA1Managed                            # expect-none
