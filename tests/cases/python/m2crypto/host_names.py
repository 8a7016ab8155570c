from M2Crypto import SSL


def unnamed(context, own):
    connection = SSL.Connection(context)  # expect-applied: python.m2crypto.connection
    connection.set_post_connection_check_callback(None)  # expect: python.m2crypto.post-connection-check hostname_check=disabled; finding: VT-0702
    connection.set_post_connection_check_callback(SSL.Checker.Checker(host="bank.internal"))  # no-finding: VT-0702
    own.set_post_connection_check_callback(None)  # expect-none


SSL.Connection.clientPostConnectionCheck = None  # expect: python.m2crypto.client-post-connection-check hostname_check=disabled; finding: VT-0702
