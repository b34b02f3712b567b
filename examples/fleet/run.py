"""A fleet on one machine, to look at: PostgreSQL, a fake Bot API and three workers, of which each is killed once.

    python examples/fleet/run.py

It needs the programs of PostgreSQL (Debian: `apt install postgresql`), and `tamis[postgres,telegram]`. As root, it
runs the server as the user `postgres`. All of it is in a temporary folder, and gone at the end.
"""

from __future__ import annotations

import asyncio
import os
import shutil
import socket
import subprocess
import sys
import tempfile
from pathlib import Path

import psycopg

import tamis_telegram
from tamis_telegram.testing import FakeTelegram

HERE = Path(__file__).parent
ORDERS = int(os.environ.get("ORDERS", "300"))
CHATS = 20
ACCOUNT = "postgres" if os.geteuid() == 0 else None


def program(name: str) -> str:
    folders = sorted(map(str, Path("/usr/lib/postgresql").glob("*/bin")), reverse=True)
    found = shutil.which(name, path=os.pathsep.join([*folders, os.environ.get("PATH", "")]))
    if found is None:
        sys.exit(f"{name} is not installed: apt install postgresql")
    return found


def start_postgres(folder: Path, port: int) -> subprocess.Popen[bytes]:
    if ACCOUNT is not None:
        shutil.chown(folder, ACCOUNT)
    data = str(folder / "data")
    make = [program("initdb"), "-D", data, "-U", "postgres", "-A", "trust"]
    subprocess.run(make, check=True, user=ACCOUNT, cwd=folder, stdout=subprocess.DEVNULL)
    options = ["-c", "listen_addresses=127.0.0.1", "-c", f"port={port}", "-c", f"unix_socket_directories={folder}"]
    log = (folder / "log").open("wb")
    return subprocess.Popen([program("postgres"), "-D", data, *options], user=ACCOUNT, cwd=folder, stderr=log)


def wait_for(address: str) -> None:
    while True:
        try:
            psycopg.connect(address, connect_timeout=2).close()
        except psycopg.OperationalError:
            continue
        return


def migrate(address: str) -> None:
    subprocess.run([sys.executable, "-m", "tamis.tools.cli", "inbox", "migrate", address], check=True)
    with psycopg.connect(address) as connection:
        connection.execute("CREATE TABLE orders (id bigserial PRIMARY KEY, chat bigint, text text, worker int)")


def start_worker(address: str, url: str) -> subprocess.Popen[bytes]:
    environment = {**os.environ, "INBOX": address, "BOT_API": url, "TAMIS_VERSION": "fleet-1"}
    return subprocess.Popen([sys.executable, str(HERE / "worker.py")], env=environment)


def orders(address: str) -> list[tuple[int, int]]:
    with psycopg.connect(address) as connection:
        rows = connection.execute("SELECT chat, text::int FROM orders ORDER BY id").fetchall()
    return [(chat, number) for chat, number in rows]


def check(done: list[tuple[int, int]]) -> None:
    numbers = [number for _, number in done]
    assert sorted(numbers) == list(range(ORDERS)), "lost, or written twice"
    for chat in range(1, CHATS + 1):
        mine = [number for where, number in done if where == chat]
        assert mine == sorted(mine), "reordered"


def order(number: int) -> dict[str, object]:
    chat = {"id": number % CHATS + 1, "type": "private", "first_name": "A"}
    body = {"message_id": number + 1, "date": 1, "chat": chat, "from": {**chat, "is_bot": False}, "text": str(number)}
    del body["from"]["type"]  # type: ignore[attr-defined]
    return {"message": body}


async def play(address: str) -> None:
    async with FakeTelegram(tamis_telegram) as server:
        workers = [start_worker(address, server.url) for _ in range(3)]
        try:
            for number in range(ORDERS):
                server.push(order(number))
                await asyncio.sleep(0.01)
                if number % (ORDERS // 4) == ORDERS // 4 - 1 and number < ORDERS - 1:
                    turn = number // (ORDERS // 4)
                    print(f"{number + 1} orders are sent; worker {turn + 1} is killed, and a new one starts")
                    workers[turn].kill()
                    workers[turn].wait()
                    workers[turn] = start_worker(address, server.url)
            while len(done := await asyncio.to_thread(orders, address)) < ORDERS:
                await asyncio.sleep(0.5)
        finally:
            for worker in workers:
                worker.terminate()
            for worker in workers:
                worker.wait(20)
    check(done)
    print(f"{len(done)} orders, each written once, in the order of its chat")


def main() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    address = f"postgresql://postgres@127.0.0.1:{port}/postgres"
    folder = Path(tempfile.mkdtemp(prefix="tamis-fleet-"))
    server = start_postgres(folder, port)
    try:
        wait_for(address)
        migrate(address)
        asyncio.run(asyncio.wait_for(play(address), 180))
        subprocess.run([sys.executable, "-m", "tamis.tools.cli", "inbox", "status", address], check=True)
    finally:
        server.terminate()
        server.wait(20)
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
