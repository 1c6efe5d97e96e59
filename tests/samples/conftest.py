from collections.abc import Iterator

import pytest

from tests.samples.shop import Shop


@pytest.fixture
def shop() -> Iterator[Shop]:
    database = Shop()
    yield database
    database.close()
