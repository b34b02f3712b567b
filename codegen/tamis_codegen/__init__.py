"""The compiler: reads a spec of event types and writes a typed SDK.

The phases, in the order a build runs them (`pipeline.py` is the only place that strings them together):

    read      files -> nodes with positions -> structs             `read/`, `notation/`
    resolve   structs -> one read-only model                       `resolve/`, `model/`
    emit      model -> views for the templates                     `emit/`
    render    views -> text (jinja2, StrictUndefined)              `render.py`, `templates/`
    polish    every file parses, imports pruned, members ordered   `polish.py`
    format    ruff                                                 `format.py`
    write     compare with the disk, write only what changed       `write.py`
    verify    mypy over what was written                           `verify.py`

To add an output file: add an emitter to `emit/` (a pure function from the model to `{path: template, view}`) and name
it in `emit/__init__.py`. Special cases of an event system belong in its spec, never here.
"""
