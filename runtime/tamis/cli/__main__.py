"""`python -m tamis.cli`: the same as the script `tamis`."""

from tamis.cli.entry import main

main()
