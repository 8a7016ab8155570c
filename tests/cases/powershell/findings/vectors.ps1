$aes = [System.Security.Cryptography.Aes]::Create()                  # finding: VT-0111
$enc = $aes.CreateEncryptor($key, [Text.Encoding]::UTF8.GetBytes("fixed sixteen by"))   # finding: VT-0310
