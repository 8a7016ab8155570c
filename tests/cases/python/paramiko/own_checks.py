# The same method of a class that is no policy.
class Doorman:
    def missing_host_key(self, client, hostname, key):  # expect-none: python.paramiko.own-policy
        return None
