"""Print the settings of nginx for a built site, from its own _headers and _redirects: `python -m tools.nginx site`.

They are included in http { } of nginx. A site with a path on its host lies in a folder of that name.
"""

import re
import sys
from pathlib import Path
from urllib.parse import urlsplit

SERVER = """\
# {site} on a plain server. `make nginx` writes this file; include it in http {{ }} of nginx.
# Change listen, for HTTPS with your certificates, and root, the folder that has the site as {root}
{maps}server {{
  listen 80;
  server_name {host};
  root /var/www/{host};
  charset utf-8;
  charset_types text/html text/css text/plain text/xml application/javascript application/json application/rss+xml;
  gzip on;
  gzip_types text/css text/plain text/xml application/javascript application/json application/rss+xml image/svg+xml;
  # A browser asks each time whether what it has is still the same.
  expires 0;
  absolute_redirect off;
  error_page 404 {root}404.html;

{headers}

  location ~ "/_(headers|redirects)$" {{ return 404; }}
  location = "{root}manifest.webmanifest" {{ default_type application/manifest+json; }}
{types}
{redirects}
}}
"""


def write_settings(site):
    """Return the settings for the site that was built into a folder."""
    (address,) = re.findall(r"^Sitemap: (\S+)sitemap\.xml$", (site / "robots.txt").read_text("utf-8"), re.MULTILINE)
    host, root = urlsplit(address).hostname, urlsplit(address).path
    maps, headers, by_name = [], [], read_headers((site / "_headers").read_text("utf-8"))
    types = [write_type(place, value) for place, value in by_name.pop("Content-Type").items()]
    for name, rules in by_name.items():
        usual = rules.get(f"{root}*", rules.get(root, ""))
        others = {place: value for place, value in rules.items() if value != usual}
        variable = f"$site_{name.lower().replace('-', '_')}"
        maps += [write_map(variable, usual, others)] if others else []
        headers.append(f"  add_header {name} {variable if others else quote(usual)} always;")
    redirects = write_redirects((site / "_redirects").read_text("utf-8"))
    texts = {
        "maps": "".join(maps),
        "headers": "\n".join(headers),
        "types": "\n".join(types),
        "redirects": "\n".join(redirects),
    }
    return SERVER.format(site=address, host=host, root=root, **texts)


def read_headers(text):
    """Return the value of each header by the addresses that it goes with: {name: {"/how/*": value, …}}."""
    by_name, place = {}, None
    for line in text.splitlines():
        if line.startswith("/"):
            place = line
        elif header := re.fullmatch(r"\s+([\w-]+): (.*)", line):
            by_name.setdefault(header[1], {})[place] = header[2]
    return by_name


def write_map(variable, usual, others):
    """Return the map from an address to the value of a header; nginx sends no header that is empty."""
    patterns = {place: re.escape(place[:-1]) if place.endswith("*") else f"{re.escape(place)}$" for place in others}
    lines = "".join(f"  {quote(f'~^{patterns[place]}')} {quote(value)};\n" for place, value in others.items())
    return f"map $uri {variable} {{\n  default {quote(usual)};\n{lines}}}\n"


def write_type(place, value):
    """Return the location of a file that has a type of its own."""
    return f'  location = "{place}" {{ types {{ }} default_type {value}; }}'


def write_redirects(text):
    """Yield a location for each redirect, in letters of any case."""
    ends = {}
    for start, end, to, status in re.findall(r"(?m)^(/\S*?)(/\*?)?\s+(\S+)\s+(\d+)", text):
        ends[start.lower(), to, status] = "(/|$)" if end == "/*" else "/?$"
    for (start, to, status), end in ends.items():
        yield f"  location ~* {quote(f'^{re.escape(start)}{end}')} {{ return {status} {quote(to)}; }}"


def quote(text):
    """Return a text in quotation marks."""
    return '"' + text.replace('"', '\\"') + '"'


if __name__ == "__main__":
    (folder,) = sys.argv[1:]
    print(write_settings(Path(folder)), end="")
