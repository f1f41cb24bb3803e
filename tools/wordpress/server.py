"""Debian's WordPress on loopback, with a database in a temporary folder, and posts with what is pasted into them."""

import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path

WORDPRESS = Path("/usr/share/wordpress")
PROGRAMS = ("php", "mariadbd", "mariadb-install-db", "mariadb")
CONFIG = """<?php
define('DB_NAME', 'wordpress'); define('DB_USER', 'root'); define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:{socket}'); define('DB_CHARSET', 'utf8mb4'); define('DB_COLLATE', '');
define('WP_HOME', '{home}'); define('WP_SITEURL', '{home}'); define('DISABLE_WP_CRON', true);
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
"""
# WordPress asks no address of its own machine, unless it is told to.
PLUGIN = """<?php
add_filter('http_request_host_is_external', '__return_true');
add_filter('http_allowed_safe_ports', fn($ports) => [...$ports, {port}]);
"""


def free_port():
    """A port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@contextmanager
def running(*command):
    """A program that runs until the end of the block."""
    said = subprocess.DEVNULL
    with subprocess.Popen(list(map(str, command)), stdout=said, stderr=said) as program:
        try:
            yield
        finally:
            program.terminate()


@contextmanager
def database(folder):
    """An empty database for WordPress; gives its socket."""
    at, data = folder / "mariadb.sock", folder / "database"
    subprocess.run(
        ["mariadb-install-db", f"--datadir={data}", "--auth-root-authentication-method=normal", "--user=root"],
        check=True, capture_output=True,
    )  # fmt: skip
    create = ["mariadb", f"--socket={at}", "-uroot", "-e", "CREATE DATABASE wordpress"]
    with running(
        "mariadbd", "--no-defaults", f"--datadir={data}", f"--socket={at}", "--skip-networking", "--user=root"
    ):
        for _ in range(300):
            if not subprocess.run(create, capture_output=True).returncode:
                break
            time.sleep(0.2)
        yield at


def write_posts(folder, home, at, port, pasted):
    """Set up WordPress in a folder, with a post by each role: {role: number}."""
    shutil.copytree(WORDPRESS, folder, ignore=shutil.ignore_patterns("wp-config.php", ".htaccess"))
    (folder / "wp-config.php").write_text(CONFIG.format(socket=at, home=home), "utf-8")
    (folder / "wp-content" / "mu-plugins").mkdir()
    (folder / "wp-content" / "mu-plugins" / "loopback.php").write_text(PLUGIN.format(port=port), "utf-8")
    (folder / "snippets.json").write_text(json.dumps(pasted), "utf-8")
    command = ["php", Path(__file__).with_name("posts.php"), folder, folder / "snippets.json"]
    result = subprocess.run(command, capture_output=True, text=True, env=os.environ | {"WP_HOME": home})
    if result.returncode:
        sys.exit(result.stdout + result.stderr)
    return json.loads(result.stdout)


@contextmanager
def blog(port, outside, pasted):
    """WordPress on a port; gives the address of a post by each role: {role: address}.

    Args:
        port: the one that it listens on.
        outside: the port of the site that its posts link to.
        pasted: what is in each post: {name: text}.
    """
    home = f"http://127.0.0.1:{port}"
    with tempfile.TemporaryDirectory() as temporary, database(Path(temporary)) as at:
        folder = Path(temporary, "blog")
        posts = write_posts(folder, home, at, outside, pasted)
        with running("php", "-S", f"127.0.0.1:{port}", "-t", folder):
            yield {role: f"{home}/?p={number}" for role, number in posts.items()}
