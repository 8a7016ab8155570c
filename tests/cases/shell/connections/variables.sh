export NODE_TLS_REJECT_UNAUTHORIZED=0                     # expect: shell.node.reject-unauthorized certificate_check=disabled
export NODE_TLS_REJECT_UNAUTHORIZED=1                     # expect-none: shell.node.reject-unauthorized
PYTHONHTTPSVERIFY=0 python get.py                         # expect: shell.python.https-verify certificate_check=disabled
PYTHONHTTPSVERIFY=1 python get.py                         # expect-none: shell.python.https-verify
off=0
PYTHONHTTPSVERIFY=$off
export PYTHONHTTPSVERIFY                                  # expect: shell.python.https-verify
NODE_TLS_REJECT_UNAUTHORIZED=0                            # expect-none
