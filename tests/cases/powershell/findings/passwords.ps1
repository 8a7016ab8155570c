$word = ConvertTo-SecureString "hunter2" -AsPlainText -Force         # finding: VT-0302
$asked = Read-Host -AsSecureString                                   # no-finding
$few = New-Object System.Security.Cryptography.Rfc2898DeriveBytes($asked, $salt, 100, "SHA256")      # finding: VT-0401
$many = New-Object System.Security.Cryptography.Rfc2898DeriveBytes($asked, $salt, 700000, "SHA256")  # no-finding
