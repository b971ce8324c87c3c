"""The peers that come from npm, and their versions."""
import json
import pathlib
import subprocess

JSONSCHEMA = "@sourcemeta/jsonschema@16.11.0"
AJV = "ajv@8.20.0"
ATA = "ata-validator@1.27.1"
QUICKTYPE = "quicktype@23.3.25"


def install(folder, *packages):
    """Installs packages that are not in the folder with their versions, and returns the folder of their commands."""
    missing = [package for package in packages if not installed(folder, package)]
    if missing:
        subprocess.run(["npm", "install", "--silent", "--no-audit", "--no-fund", "--prefix", str(folder), *missing],
                       check=True, stdout=subprocess.DEVNULL)
    return pathlib.Path(folder) / "node_modules" / ".bin"


def installed(folder, package):
    name, version = package.rsplit("@", 1)
    file = pathlib.Path(folder) / "node_modules" / name / "package.json"
    return file.exists() and json.loads(file.read_text())["version"] == version
