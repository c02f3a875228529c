"""Answers questions about OPB formulas, one JSON object a line.

{"opb", "limit"} gives {"solutions"}: how many there are, but no more than the limit and one.
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
    solutions = 0
    while solutions <= question["limit"]:
        state = solver.runFull(False, 0)
        if state == "UNSAT":
            break
        assert state == "SAT", state
        solutions += 1
        solver.invalidateLastSol(names)
    return {"solutions": solutions}


for line in sys.stdin:
    print(json.dumps(answer(json.loads(line))), flush=True)
