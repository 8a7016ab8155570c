import hashlib
import random
import time


def login(user, password):
    return hashlib.sha256(password.encode()).hexdigest() == user.stored  # finding: VT-0408 severity=high


def page(url, cache):
    cache_key = hashlib.md5(url).hexdigest()  # finding: VT-0206 severity=low
    return cache.get(cache_key)


def answer(body, response):
    response.headers["ETag"] = hashlib.md5(body).hexdigest()  # finding: VT-0206 severity=low


def mark(body):
    return hashlib.md5(body).hexdigest()  # finding: VT-0201 severity=medium


def md5_hex(text):
    return hashlib.md5(text).hexdigest()  # finding: VT-0408 severity=high; finding: VT-0201


def enrol(passwd):
    return md5_hex(passwd)


def signed(text, key):
    digest = hashlib.sha1(text).digest()  # finding: VT-0207 severity=high
    return key.sign_digest(digest)


def reset(user):
    user.reset_token = "".join(random.choice("abcdef") for _ in range(20))  # finding: VT-0605 severity=high


def again(round):
    time.sleep(2 ** round + random.random())  # no-finding


def mail_password_code():
    return random.randint(100000, 999999)  # finding: VT-0605 severity=high


def anything():
    return random.random()  # finding: VT-0601 severity=info


# The length of a password is no password.
def bucket(password):
    return hashlib.md5(str(len(password)).encode()).hexdigest()  # finding: VT-0206 severity=low
