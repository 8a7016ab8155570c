New-SelfSignedCertificate -DnsName x -KeyLength 1024                 # finding: VT-0501
New-SelfSignedCertificate -DnsName x -KeyLength 3072                 # no-finding
$short = [System.Security.Cryptography.RSA]::Create(1024)            # finding: VT-0501
$long = [System.Security.Cryptography.RSA]::Create(3072)             # no-finding
