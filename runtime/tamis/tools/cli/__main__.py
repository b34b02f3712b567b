"""`python -m tamis.tools.cli`: the same as the script `tamis`."""

from tamis.tools.cli.entry import main

main()
