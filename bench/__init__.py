"""Benchmarks: they print ratios against a named baseline in the same run, and assert nothing."""
