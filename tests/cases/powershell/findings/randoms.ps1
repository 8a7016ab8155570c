$guess = Get-Random -Maximum 100                                     # finding: VT-0601
$key = [System.Security.Cryptography.RandomNumberGenerator]::GetBytes(16)   # no-finding
