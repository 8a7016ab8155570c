[Net.ServicePointManager]::SecurityProtocol = [Net.SecurityProtocolType]::Tls              # finding: VT-0711
[Net.ServicePointManager]::SecurityProtocol = [Net.SecurityProtocolType]::Tls12            # no-finding
[Net.ServicePointManager]::SecurityProtocol = [Net.SecurityProtocolType]::Ssl3             # finding: VT-0710
Invoke-WebRequest https://x.example -SslProtocol Tls12                                     # no-finding
