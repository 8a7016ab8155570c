# Looks like mail, databases and queues, and is none: all of it stands in this file.
class SMTP:
    def starttls(self, context=None, ssl_context=None):
        return context

    def stls(self):
        return None

    def login(self, name, password):
        return name


class Options:
    hostkeys = 1


def Http(disable_ssl_certificate_validation=False):
    return disable_ssl_certificate_validation


def Client(**given):
    return Board()


class Board:
    def tls_set(self, *given, **more):
        return given

    def tls_insecure_set(self, yes):
        return yes


SMTP_SSL = IMAP4_SSL = TLSConfig = Elasticsearch = MongoClient = Redis = Tls = KafkaProducer = connect = Client


def play(host):
    box = SMTP()  # expect-none: python.mail.plain
    box.starttls()  # expect-none: python.mail.upgrade
    box.starttls(context=1)  # expect-none: python.mail.upgrade-given
    box.starttls(ssl_context=1)  # expect-none: python.mail.upgrade-imap-given
    box.login("me", "abc-def-1")  # expect-none: python.mail.login
    SMTP_SSL(host=host)  # expect-none: python.mail.implicit
    SMTP_SSL(context=host)  # expect-none: python.mail.implicit-given
    IMAP4_SSL(ssl_context=host)  # expect-none: python.mail.implicit-imap-given
    Http(disable_ssl_certificate_validation=True)  # expect-none: python.httplib2.http
    Client(verify=False)  # expect-none: python.hvac.unchecked; expect-none: python.connections.verify; expect-none: python.paho.client
    TLSConfig(assert_hostname=False)  # expect-none: python.docker.assert-hostname
    Elasticsearch(verify_certs=False)  # expect-none: python.elasticsearch.client
    MongoClient(tlsInsecure=True)  # expect-none: python.pymongo.client
    Redis(ssl_cert_reqs=None)  # expect-none: python.redis.client
    connect(password="abc-def-2")  # expect-none: python.database.password
    connect(passwd="abc-def-2")  # expect-none: python.database.passwd
    Tls(validate=0)  # expect-none: python.ldap3.tls
    KafkaProducer(ssl_check_hostname=False)  # expect-none: python.kafka.client
    Board().tls_set(cert_reqs=0)  # expect-none: python.paho.tls
    Board().tls_insecure_set(True)  # expect-none: python.paho.insecure
    options = Options()  # expect-none: python.pysftp.options
    options.hostkeys = None  # expect-none: python.pysftp.host-keys
