"""Prints the characters that the Chinese face is cut to: all of GB 2312, and with --traditional both levels of Big5 as well."""

import sys


def characters(encoding, leads, trails):
    """Every character that two bytes write in an encoding."""
    for lead in leads:
        for trail in trails:
            try:
                yield ord(bytes([lead, trail]).decode(encoding))
            except UnicodeDecodeError:
                continue


found = set(range(0x20, 0x7F))
found.update(characters("gb2312", range(0xA1, 0xF8), range(0xA1, 0xFF)))
if "--traditional" in sys.argv:
    found.update(characters("big5", range(0xA1, 0xFA), [*range(0x40, 0x7F), *range(0xA1, 0xFF)]))
print(",".join(f"U+{code:04X}" for code in sorted(found)))
