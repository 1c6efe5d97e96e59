"""Tune a language model to one database's schema, prove it by execution, ask that database."""
