New-SelfSignedCertificate -DnsName x -KeyLength 1024 -HashAlgorithm SHA1   # expect: powershell.cmdlets.certificate-key algorithm=RSA key_bits=1024; expect: powershell.cmdlets.certificate-digest algorithm=SHA-1
New-SelfSignedCertificate -DnsName x                                       # expect: powershell.cmdlets.certificate-key key_bits=2048; expect-none: powershell.cmdlets.certificate-digest
Get-SelfSignedCertificate -KeyLength 1024                                  # expect-none; expect-none: powershell.cmdlets.certificate-key
