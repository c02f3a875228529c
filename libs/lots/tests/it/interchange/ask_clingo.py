"""Answers questions about answer-set programs, one JSON object a line.

{"program", "limit", "drawn": [[atom]]} gives {"satisfiable", "models": [[atom]] or null, "among": [bool]}: all models in
order unless there are more than the limit, and for each drawn outcome whether it is a model.
"""

import json
import sys

import clingo


def answer(question):
    control = clingo.Control(["--warn=none"])
    control.add("base", [], question["program"])
    control.ground([("base", [])])

    models = []
    control.configuration.solve.models = question["limit"] + 1
    with control.solve(yield_=True) as handle:
        for model in handle:
            models.append(sorted(map(str, model.symbols(shown=True))))
    satisfiable = bool(models)
    if len(models) > question["limit"]:
        models = None
    if models is not None:
        models.sort()

    control.configuration.solve.models = 1
    decided = [
        atom.symbol
        for name in ("main", "additional")
        for atom in control.symbolic_atoms.by_signature(name, 3)
    ]
    names = {str(symbol) for symbol in decided}
    among = []
    for outcome in question["drawn"]:
        wanted = set(outcome)
        exactly = [(symbol, str(symbol) in wanted) for symbol in decided]
        among.append(wanted <= names and bool(control.solve(assumptions=exactly).satisfiable))
    return {"satisfiable": satisfiable, "models": models, "among": among}


for line in sys.stdin:
    print(json.dumps(answer(json.loads(line))), flush=True)
