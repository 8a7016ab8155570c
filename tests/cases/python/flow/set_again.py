"""What one function sets and another sets again, before anybody uses it: only what was set last holds."""
import socket
import ssl


def loosen(context):
    context.check_hostname = False
    return context


def tighten(context):
    context.check_hostname = True
    return context


def both():
    context = ssl.create_default_context()  # expect: python.ssl.default-context hostname_check=enabled; expect-none: python.ssl.default-context hostname_check=disabled
    return tighten(loosen(context))


def open_it(context):
    context.check_hostname = False


def here():
    context = ssl.create_default_context()  # expect: python.ssl.default-context hostname_check=enabled; expect-none: python.ssl.default-context hostname_check=disabled
    open_it(context)
    context.check_hostname = True
    return context


def close_it(context):
    context.check_hostname = True


def there():
    context = ssl.create_default_context()  # expect: python.ssl.default-context hostname_check=enabled; expect-none: python.ssl.default-context hostname_check=disabled
    context.check_hostname = False
    close_it(context)
    return context


def let_go(context):
    context.check_hostname = False


def used_between(host):
    context = ssl.create_default_context()  # expect: python.ssl.default-context hostname_check=disabled; expect: python.ssl.default-context hostname_check=enabled
    let_go(context)
    with context.wrap_socket(socket.create_connection((host, 443)), server_hostname=host) as first:
        first.read()
    context.check_hostname = True
    return context
