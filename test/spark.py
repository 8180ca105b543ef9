"""A Spark Connect server of its own for a test or a benchmark: on loopback, in a temporary folder, gone afterwards.

It needs Java, and a virtual environment of its own with `pip install "pyspark[connect]>=4"`, whose Python SPARK_PYTHON names.
"""

import json
import os
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from urllib.request import urlopen

SERVER = "org.apache.spark.sql.connect.service.SparkConnectServer"
_SETTINGS = {
    "spark.connect.grpc.binding.address": "127.0.0.1",
    "spark.driver.bindAddress": "127.0.0.1",
    "spark.driver.host": "127.0.0.1",
    "spark.sql.shuffle.partitions": "2",
    "spark.ui.enabled": "false",
}
_LONGEST = 240  # seconds until it answers


def home() -> Path | None:
    """Where Spark is, None where there is none, or no Java."""
    python = os.environ.get("SPARK_PYTHON", "")
    found = (
        sorted(Path(python).parent.parent.glob("lib/python3*/site-packages/pyspark/bin/spark-submit")) if python else []
    )
    return found[0].parent.parent if found and shutil.which("java") else None


def _answers(port: int) -> bool:
    with suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
        return True
    return False


def _free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return taken.getsockname()[1]


@contextmanager
def _started(command: list[str], port: int | None = None) -> Iterator[None]:
    """A program of Spark, until it answers at `port` where one is given; ended and gone afterwards."""
    own, python, folder = home(), Path(os.environ["SPARK_PYTHON"]), tempfile.mkdtemp(prefix="spark-")
    environment = {**os.environ, "SPARK_HOME": str(own), "SPARK_LOCAL_IP": "127.0.0.1", "PYTHONPATH": ""}
    environment |= {"PYSPARK_PYTHON": str(python), "PATH": f"{python.parent}:{os.environ['PATH']}"}
    environment |= {"SPARK_WORKER_DIR": folder}
    with (Path(folder) / "log").open("w") as log:
        program = subprocess.Popen(
            [str(own / "bin" / command[0]), *command[1:]], cwd=folder, env=environment, stdout=log, stderr=log
        )
        try:
            start = time.monotonic()
            while port is not None and not _answers(port):
                if program.poll() is not None or time.monotonic() - start > _LONGEST:
                    raise RuntimeError(f"Spark does not start: {(Path(folder) / 'log').read_text()[-800:]}")
                time.sleep(0.5)
            yield
        finally:
            program.terminate()
            program.wait(60)
            shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def running(master: str = "local[2]", **settings: str) -> Iterator[str]:
    """The address of a server, as SPARK_REMOTE takes it. master: of what runs its jobs; settings: of Spark, with _ for its points."""
    port = _free_port()
    given = {**_SETTINGS, **{name.replace("_", "."): value for name, value in settings.items()}}
    given["spark.connect.grpc.binding.port"] = str(port)
    options = [part for name, value in given.items() for part in ("--conf", f"{name}={value}")]
    with _started(["spark-submit", "--class", SERVER, "--master", master, *options], port):
        yield f"sc://127.0.0.1:{port}"


@contextmanager
def cluster(workers: int = 2) -> Iterator[str]:
    """The address of a server whose jobs run on a master and `workers` workers, programs of their own that share no memory."""
    port, status = _free_port(), _free_port()
    place, deploy = f"spark://127.0.0.1:{port}", "org.apache.spark.deploy"
    own = ["--host", "127.0.0.1", "--webui-port"]
    master = ["spark-class", f"{deploy}.master.Master", *own, str(status), "--port", str(port)]
    worker = ["spark-class", f"{deploy}.worker.Worker", *own, "0", "--cores", "1", "--memory", "1g", place]
    with ExitStack() as stack:
        stack.enter_context(_started(master, status))
        for _ in range(workers):
            stack.enter_context(_started(worker))
        yield stack.enter_context(running(place, spark_executor_memory="512m", spark_executor_cores="1"))
        taking_part = json.loads(urlopen(f"http://127.0.0.1:{status}/json/").read())["activeapps"][0]["cores"]
        assert taking_part == workers, f"{taking_part} of {workers} workers took part"
