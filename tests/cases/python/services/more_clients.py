"""Queues and services, by their options."""
import ssl

import azure.cosmos
import celery
import clickhouse_connect
import github
import socketio
from confluent_kafka import Consumer, Producer

broker_use_ssl = {"ssl_cert_reqs": ssl.CERT_NONE}  # expect: python.celery.use-ssl-setting certificate_check=disabled
tray_use_ssl = {"ssl_cert_reqs": ssl.CERT_NONE}  # expect-none: python.celery.use-ssl-setting


def used(token):
    worker = celery.Celery("bakery", broker_use_ssl={"cert_reqs": ssl.CERT_NONE})  # expect: python.celery.use-ssl-given certificate_check=disabled
    worker.conf.update(broker_use_ssl={"ssl_cert_reqs": ssl.CERT_REQUIRED})  # expect: python.celery.use-ssl-given certificate_check=enabled
    Producer({"bootstrap.servers": "oven:9093", "enable.ssl.certificate.verification": False})  # expect: python.confluent_kafka.client certificate_check=disabled
    options = {"bootstrap.servers": "oven:9093"}
    options["ssl.endpoint.identification.algorithm"] = "none"
    Consumer(options)  # expect: python.confluent_kafka.client hostname_check=disabled
    Producer({"bootstrap.servers": "oven:9093"})  # no-finding: VT-0701; no-finding: VT-0702
    clickhouse_connect.get_client(host="oven", secure=True, verify=False)  # expect: python.clickhouse.client certificate_check=disabled
    clickhouse_connect.get_client(host="oven", secure=True, verify=True)  # no-finding: VT-0701
    socketio.Client(ssl_verify=False)  # expect: python.socketio.client certificate_check=disabled
    socketio.Client(logger=True)  # expect-none
    azure.cosmos.CosmosClient("https://oven.example", token, connection_verify=False)  # expect: python.azure.connection-verify certificate_check=disabled
    azure.cosmos.CosmosClient("https://oven.example", token)  # no-finding: VT-0701
    return github.Github(token, verify=False)  # expect: python.github.client certificate_check=disabled


class Oven:
    def bake(self, *all, **more):
        return self

    Celery = get_client = Github = Client = CosmosClient = bake


def look_alikes(token):
    celery = clickhouse_connect = github = socketio = cosmos = Oven()
    socketio.Client(ssl_verify=False)  # expect-none: python.socketio.client
    cosmos.CosmosClient(connection_verify=False)  # expect-none: python.azure.connection-verify
    Producer = Oven().bake
    celery.Celery("x", broker_use_ssl={"cert_reqs": ssl.CERT_NONE})  # expect-none: python.celery.use-ssl-given
    Producer({"enable.ssl.certificate.verification": False})  # expect-none: python.confluent_kafka.client
    clickhouse_connect.get_client(verify=False)  # expect-none: python.clickhouse.client
    return github.Github(token, verify=False)  # expect-none: python.github.client
