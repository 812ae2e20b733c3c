#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Makes the pseudo-locale: every text accented, a third longer and in brackets.

Usage: pseudolocale.py foyer_en.ts foyer_en_XA.ts
"""
import re
import sys
import xml.etree.ElementTree as ET

ACCENTS = str.maketrans("aceinouyACEINOUY", "áçéíñóúýÁÇÉÍÑÓÚÝ")
KEPT = re.compile(r"(%L?\d+|%L?n|&amp;|&lt;|&gt;|&.|<[^>]*>|\{[^}]*\})")


def pseudo(text):
    parts = [part if KEPT.fullmatch(part) else part.translate(ACCENTS) for part in KEPT.split(text)]
    return "⟦" + "".join(parts) + "·" * max(1, len(text) // 3) + "⟧"


def main(source, target):
    tree = ET.parse(source)
    root = tree.getroot()
    root.set("language", "en_XA")
    for message in root.iter("message"):
        text = message.findtext("source") or ""
        translation = message.find("translation")
        translation.attrib.pop("type", None)
        if message.get("numerus") == "yes":
            for form in list(translation):
                translation.remove(form)
            for _ in range(2):
                ET.SubElement(translation, "numerusform").text = pseudo(text)
        else:
            translation.text = pseudo(text)
    ET.indent(tree, space="    ")
    with open(target, "wb") as out:
        out.write(b'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n')
        tree.write(out, encoding="utf-8")
        out.write(b"\n")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
