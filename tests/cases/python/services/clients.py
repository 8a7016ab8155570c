"""Clients of services that are told not to look at the server's certificate."""
import consul
import gitlab
import influxdb
import jira
import keycloak
import minio
import winrm
from ansible.module_utils.urls import open_url
from pyVim.connect import SmartConnect, SmartConnectNoSSL
from requests_oauthlib import OAuth2Session


def used(host, secret):
    consul.Consul(host=host, scheme="https", verify=False)  # expect: python.consul.client certificate_check=disabled
    consul.Consul(host=host, scheme="https", verify=True)  # no-finding: VT-0701
    influxdb.InfluxDBClient(host, ssl=True, verify_ssl=False)  # expect: python.services.verify-ssl certificate_check=disabled
    minio.Minio(host, cert_check=False)  # expect: python.minio.client certificate_check=disabled
    gitlab.Gitlab(host, ssl_verify=False)  # expect: python.gitlab.client certificate_check=disabled
    jira.JIRA(options={"server": host, "verify": False})  # expect: python.jira.client certificate_check=disabled
    jira.JIRA(options={"server": host, "verify": "ca.pem"})  # no-finding: VT-0701
    keycloak.KeycloakOpenID(server_url=host, realm_name="r", client_id="c", verify=False)  # expect: python.keycloak.client certificate_check=disabled
    winrm.Session(host, auth=("u", secret), server_cert_validation="ignore")  # expect: python.winrm.session certificate_check=disabled
    winrm.Session(host, auth=("u", secret), server_cert_validation="validate")  # expect: python.winrm.session certificate_check=enabled
    SmartConnect(host=host, disableSslCertValidation=True)  # expect: python.pyvmomi.connect certificate_check=disabled
    SmartConnectNoSSL(host=host)  # expect: python.pyvmomi.connect-unchecked certificate_check=disabled
    open_url(host, validate_certs=False)  # expect: python.ansible.open-url certificate_check=disabled
    session = OAuth2Session("id")  # expect-applied: python.requests_oauthlib.session
    session.fetch_token(host, client_secret=secret, verify=False)  # expect: python.requests_oauthlib.fetch certificate_check=disabled
    session.get(host, verify=False)  # expect: python.requests.session-call certificate_check=disabled


class Lamp:
    def light(self, *all, **more):
        return self

    fetch_token = light


def look_alikes(host):
    Consul = InfluxDBClient = Minio = Gitlab = JIRA = KeycloakOpenID = Session = Connect = NoSSL = fetch = Lamp
    Consul().light(verify=False)  # expect-none: python.consul.client
    InfluxDBClient().light(verify_ssl=False)  # expect-none: python.services.verify-ssl
    Minio().light(cert_check=False)  # expect-none: python.minio.client
    Gitlab().light(ssl_verify=False)  # expect-none: python.gitlab.client
    JIRA().light(options={"verify": False})  # expect-none: python.jira.client
    KeycloakOpenID().light(verify=False)  # expect-none: python.keycloak.client
    Session().light(server_cert_validation="ignore")  # expect-none: python.winrm.session
    Connect().light(disableSslCertValidation=True)  # expect-none: python.pyvmomi.connect
    NoSSL().light(host)  # expect-none: python.pyvmomi.connect-unchecked
    fetch().light(validate_certs=False)  # expect-none: python.ansible.open-url
    other = Lamp()  # expect-none: python.requests_oauthlib.session
    other.fetch_token(host, verify=False)  # expect-none: python.requests_oauthlib.fetch
