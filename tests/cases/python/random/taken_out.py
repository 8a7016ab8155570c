# What is put into a queue that a function is given is for what whoever gave it takes out.
import queue
import random
import threading
from concurrent.futures import ThreadPoolExecutor


def fill(out):
    out.put(random.randint(10**8, 10**9))  # finding: VT-0605


def tint(out):
    out.put(random.randint(0, 255))  # finding: VT-0601; no-finding: VT-0605


def number(out, count):
    for _ in range(count):
        out.append(random.randint(0, 9))  # finding: VT-0605


def password():
    out = queue.Queue()
    worker = threading.Thread(target=fill, args=(out,))
    worker.start()
    worker.join()
    password = str(out.get())
    return password


def picture():
    out = queue.Queue()
    threading.Thread(target=tint, args=(out,)).start()
    shade = out.get()
    return shade


def code():
    digits = []
    with ThreadPoolExecutor() as pool:
        pool.submit(number, digits, 6)
    otp = "".join(str(digit) for digit in digits)
    return otp
