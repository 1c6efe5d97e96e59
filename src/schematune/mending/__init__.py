"""SQL that names what is not there, put right where the schema leaves one likely way.

In: SQL that the guard refused for an unknown name, and the schema. Out: SQL whose names are real,
to be guarded and run like any other; or None. A small model tends to know which column it wants
and not where that lives, so a name is looked for elsewhere before it is respelled, and tables are
joined along foreign keys until each column has its own. Nothing else of the query changes.

A query that ran and found nothing may look for a value where it is not: :func:`put_in_place` takes
it to the column that the question was linked to.

The idea of leaving FROM to the schema is that of NatSQL (Gan et al., 2021) and IRNet's SemQL (Guo
et al., 2019), which do so for every query; here it is done only for those that cannot run.
"""

from __future__ import annotations

from schematune.mending.mend import mend
from schematune.mending.places import put_in_place

__all__ = ["mend", "put_in_place"]
