"""The Python packages of a locked list of requirements, and what the bill of materials says of them."""

import re
from importlib import metadata

PIN = re.compile(r"(?P<name>[a-z0-9][a-z0-9._-]*)==(?P<version>[0-9][^ ;\\]*)(?: ; (?P<marker>.+?))?(?: \\)?")
HASH = re.compile(r"    --hash=sha256:(?P<hash>[0-9a-f]{64})(?: \\)?")
ASKED_BY = re.compile(r"    #(?: via(?: (?P<only>\S.*))?|   (?P<one>\S.*))")


def packages(text):
    """Every package of a locked list: {"name", "version", "marker": when it is installed, "hashes", "asked-by"}.

    Args:
        text: what `uv pip compile --generate-hashes` wrote.

    Raises:
        ValueError: there is a line that it would not have written, such as an address in place of a version.
    """
    found = []
    for line in text.splitlines():
        if pin := PIN.fullmatch(line):
            found.append({**pin.groupdict(), "hashes": [], "asked-by": []})
        elif found and (hashed := HASH.fullmatch(line)):
            found[-1]["hashes"].append(hashed["hash"])
        elif found and (asked := ASKED_BY.fullmatch(line)):
            found[-1]["asked-by"] += filter(None, asked.groups())
        else:
            raise ValueError(f"neither a pin, nor a hash, nor what asks for it: {line}")
    return found


def installed(packages):
    """Those of the packages that are installed here, and a sentence for each that should be and is not."""
    here = {spec["name"]: spec for spec in packages if version(spec["name"]) == spec["version"]}
    missing = {spec["name"]: spec for spec in packages if spec["name"] not in here and not spec["marker"]}
    return list(here.values()), [
        f"{name} {spec['version']} is locked, and {version(name) or 'none'} is installed: run `make clean`, then again."
        for name, spec in missing.items()
    ]


def version(name):
    """The version of a package that is installed here, or None."""
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return None


def ref(package):
    """What names a package and its version everywhere: its purl."""
    return f"pkg:pypi/{package['name']}@{package['version']}"


def component(package):
    """A package as the bill of materials lists it. Its hashes are those of all its files, one for each machine."""
    hashes = [{"alg": "SHA-256", "content": content} for content in package["hashes"]]
    address = f"https://pypi.org/project/{package['name']}/{package['version']}/"
    return {
        "type": "library",
        "bom-ref": ref(package),
        "name": package["name"],
        "version": package["version"],
        "licenses": licences(metadata.metadata(package["name"])),
        "purl": ref(package),
        "externalReferences": [{"type": "distribution", "url": address, "hashes": hashes}],
    }


def licences(says):
    """The licences that a package states, in one of the three ways in which it may do so.

    One word is taken for an id of the list of SPDX, MPL-2.0; the schema refuses one that is not.
    """
    if "License-Expression" in says:
        return [{"expression": says["License-Expression"]}]
    written = [says["License"]] if re.fullmatch("(?!UNKNOWN).+", says.get("License", "")) else []
    classified = [said.rpartition(" :: ")[2] for said in says.get_all("Classifier", []) if said.startswith("License :")]
    return [{"license": {"name" if " " in name else "id": name}} for name in written or classified or ["not stated"]]


def needs(packages):
    """What each package needs, by its ref. The lock says it the other way round."""
    return {ref(user): [ref(one) for one in packages if user["name"] in one["asked-by"]] for user in packages}
