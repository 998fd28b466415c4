"""For each line `<pattern> <text>`, in hex: 1 if Python's re finds the pattern in the text, else 0."""
import re
import sys


def plain(word):
    return "" if word == "-" else bytes.fromhex(word).decode("utf-8")


for line in sys.stdin:
    pattern, text = map(plain, line.split())
    print(1 if re.search(pattern, text) else 0)
