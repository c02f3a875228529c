"""Answers questions about OPB formulas, one JSON object a line.

{"opb", "count": bool} gives {"satisfiable", "solutions": number or null}.
"""

import json
import sys

from exact import Exact


def read(text):
    """Gives (number of variables, [(terms, relation, bound)]) and refuses a header that does not fit."""
    header, *lines = text.splitlines()
    words = header.split()
    assert words[:2] == ["*", "#variable="] and words[3] == "#constraint=", header
    constraints = []
    for line in lines:
        if line.startswith("*"):
            continue
        *terms, relation, bound, end = line.split()
        assert end == ";" and relation in ("=", ">="), line
        pairs = [(int(factor), name) for factor, name in zip(terms[::2], terms[1::2], strict=True)]
        constraints.append((pairs, relation, int(bound)))
    assert len(constraints) == int(words[4]), header
    return int(words[2]), constraints


def answer(question):
    count, constraints = read(question["opb"])
    names = [f"x{number}" for number in range(1, count + 1)]
    solver = Exact([("verbosity", "0")])
    for name in names:
        solver.addVariable(name, 0, 1)
    for terms, relation, bound in constraints:
        solver.addConstraint(terms, True, bound, relation == "=", bound)
    if question["count"]:
        _, solutions = solver.count(names, 0)
        return {"satisfiable": solutions > 0, "solutions": solutions}
    state = solver.runFull(False, 0)
    assert state in ("SAT", "UNSAT"), state
    return {"satisfiable": state == "SAT", "solutions": None}


for line in sys.stdin:
    print(json.dumps(answer(json.loads(line))), flush=True)
