"""The recipe of the embedded base: invented databases, corpus, tokenizer, pretraining.

Nothing else imports it but the command line; ``python -m schematune.base --help`` lists its steps.
"""
