"""The targets: each turns an applied course into a package tree."""
