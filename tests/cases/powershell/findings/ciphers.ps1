$old = [System.Security.Cryptography.DES]::Create()             # finding: VT-0101; finding: VT-0111
$stream = $old.CreateEncryptor($key, $iv)
$triple = [System.Security.Cryptography.TripleDES]::Create()    # finding: VT-0103; finding: VT-0111
$enc = $triple.CreateEncryptor($key, $iv)
