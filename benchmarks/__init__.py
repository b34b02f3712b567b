"""How fast Tamis is beside what its users would take instead, measured side by side in one run.

    ./dev python -m benchmarks                     everything: some minutes, on a machine that does nothing else
    ./dev python -m benchmarks --only imports      one subject
    ./dev python -m benchmarks --only dispatch --docs      and writes its figures into docs/performance.md
    ./dev python -m benchmarks --quick             whether it works at all; the figures mean nothing

Figures of different machines, or of different days, do not compare; ratios within a run do.
"""
