"""qgis_process with the built plugin, the packages of .venv and a profile of its own."""

import functools
import json
import os
import subprocess
import sysconfig
from pathlib import Path

BUILD = Path(__file__).resolve().parent.parent / "build"
PLUGIN = "creative_clusters_plugin"
# tests that run side by side have a profile each
WORKER = os.environ.get("PYTEST_XDIST_WORKER", "")


def environment() -> dict[str, str]:
    """The variables under which QGIS finds the built plugin and leaves the user's profile alone."""
    return {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "LC_ALL": "C.UTF-8",
        "QGIS_PLUGINPATH": str(BUILD),
        "QGIS_CUSTOM_CONFIG_PATH": str(BUILD / "profile" / WORKER),
        "PYTHONPATH": sysconfig.get_path("purelib"),
        # the built plugin is checked and zipped as it lies there
        "PYTHONDONTWRITEBYTECODE": "1",
    }


@functools.cache
def enable_plugin() -> None:
    """Switch the plugin on in the profile, as a user does once in the plugin manager."""
    command = ["qgis_process", "plugins", "enable", PLUGIN]
    done = subprocess.run(command, env=environment(), capture_output=True, text=True)
    # it fails too where the plugin is on already
    listed = subprocess.run(["qgis_process", "plugins"], env=environment(), capture_output=True, text=True)
    if f"* {PLUGIN}" not in listed.stdout:
        raise RuntimeError(f"qgis_process cannot load the plugin:\n{done.stdout}{done.stderr}{listed.stdout}")


def run_json(algorithm: str, parameters: dict) -> dict:
    """One run with the parameters as JSON on standard input; what qgis_process answers, as a dict.

    Its keys are qgis_process's own: 'results' with the outputs, 'log' with lists of messages by level.
    Raises RuntimeError with everything that was printed where the run fails.
    """
    enable_plugin()
    done = subprocess.run(
        ["qgis_process", "run", algorithm, "-"],
        input=json.dumps({"inputs": parameters}),
        env=environment(),
        capture_output=True,
        text=True,
    )
    if done.returncode:
        raise RuntimeError(f"qgis_process run {algorithm} failed:\n{done.stdout}\n{done.stderr}")
    return json.loads(done.stdout)
