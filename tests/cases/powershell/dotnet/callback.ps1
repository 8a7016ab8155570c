[Net.ServicePointManager]::ServerCertificateValidationCallback = { $true }               # expect: csharp.tls.callback certificate_check=disabled
[System.Net.ServicePointManager]::ServerCertificateValidationCallback = $null            # expect: csharp.tls.callback certificate_check=enabled
[Net.ServicePointManager]::SecurityProtocol = [Net.SecurityProtocolType]::Tls            # expect: csharp.tls.protocols version=1.0
[Net.ServicePointManager]::SecurityProtocol = [Net.SecurityProtocolType]::Tls12          # expect: csharp.tls.protocols version=1.2
