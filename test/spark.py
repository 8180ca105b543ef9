"""A Spark Connect server of its own for a test or a benchmark: on loopback, in a temporary folder, gone afterwards.

It needs Java, and a virtual environment of its own with `pip install "pyspark[connect]>=4"`, whose Python SPARK_PYTHON names.
"""

import os
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

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


@contextmanager
def running(**settings: str) -> Iterator[str]:
    """The address of a server, as SPARK_REMOTE takes it. settings: of Spark, with _ for its points."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]
    given = {**_SETTINGS, **{name.replace("_", "."): value for name, value in settings.items()}}
    given["spark.connect.grpc.binding.port"] = str(port)
    own, folder = home(), tempfile.mkdtemp(prefix="spark-")
    options = [part for name, value in given.items() for part in ("--conf", f"{name}={value}")]
    command = [str(own / "bin" / "spark-submit"), "--class", SERVER, "--master", "local[2]", *options]
    environment = {**os.environ, "SPARK_HOME": str(own), "SPARK_LOCAL_IP": "127.0.0.1", "PYTHONPATH": ""}
    environment |= {
        "PYSPARK_PYTHON": os.environ["SPARK_PYTHON"],
        "PATH": f"{Path(os.environ['SPARK_PYTHON']).parent}:{os.environ['PATH']}",
    }
    with (Path(folder) / "log").open("w") as log:
        server = subprocess.Popen(command, cwd=folder, env=environment, stdout=log, stderr=log)
        try:
            start = time.monotonic()
            while not _answers(port):
                if server.poll() is not None or time.monotonic() - start > _LONGEST:
                    raise RuntimeError(f"Spark does not start: {(Path(folder) / 'log').read_text()[-800:]}")
                time.sleep(0.5)
            yield f"sc://127.0.0.1:{port}"
        finally:
            server.terminate()
            server.wait(60)
            shutil.rmtree(folder, ignore_errors=True)
