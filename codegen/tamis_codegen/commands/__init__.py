"""One module a command of `codegen`."""
