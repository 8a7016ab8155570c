git -c http.sslVerify=false clone https://example.org/r   # expect: shell.git.ssl-verify certificate_check=disabled
git -c http.sslVerify=true clone https://example.org/r    # expect-none: shell.git.ssl-verify
git -c user.name=x commit -m "http.sslVerify=false"       # expect-none
git config --global http.sslVerify false                  # expect: shell.git.config-ssl-verify certificate_check=disabled
git config --global http.sslVerify true                   # expect-none: shell.git.config-ssl-verify
GIT_SSL_NO_VERIFY=true git fetch                          # expect: shell.git.no-verify-variable certificate_check=disabled
GIT_SSL_NO_VERIFY=false git fetch                         # expect-none: shell.git.no-verify-variable
