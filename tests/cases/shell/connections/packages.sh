npm config set strict-ssl false                # expect: shell.npm.strict-ssl certificate_check=disabled
npm config set strict-ssl true                 # expect-none: shell.npm.strict-ssl
npm install --strict-ssl=false left-pad        # expect: shell.npm.strict-ssl-option certificate_check=disabled
npm install left-pad                           # expect-none: shell.npm.strict-ssl-option
pip install --trusted-host pypi.org requests   # expect: shell.pip.trusted-host certificate_check=disabled
pip install requests                           # expect-none: shell.pip.trusted-host
