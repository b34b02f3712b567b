"""What stands where NoneBot has its inner modules; the modules that plugins import from there are our usual ones."""
