import json

import pytest

from schematune.errors import DataError
from schematune.profile import ColumnProfile, Profile, is_personal, words_of
from schematune.schema import Column


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("customer_key", ("customer", "key")), ("customerKey", ("customer", "key")),
        ("HTTPServer", ("http", "server")), ("ORDER_LINE", ("order", "line")),
        ("Order Date", ("order", "date")), ("address2", ("address", "2")),
        ("straße", ("straße",)), ("名前", ("名前",)), ("", ()), ("__", ()),
        ("a-b.c", ("a", "b", "c")),
    ],
)  # fmt: skip
def test_words_of_an_identifier(name: str, words: tuple[str, ...]) -> None:
    assert words_of(name) == words


@pytest.mark.parametrize(
    "name",
    ["email", "E-Mail", "full_name", "FullName", "phone2", "street_address", "LastName",
     "passwordHash", "ip_address", "IBAN", "username", "customer_name"],
)  # fmt: skip
def test_personal_columns(name: str) -> None:
    assert is_personal(Column(name, "TEXT", "text"))


@pytest.mark.parametrize("name", ["city", "country", "gender", "source", "product_name", "status"])
def test_columns_that_are_not_personal(name: str) -> None:
    assert not is_personal(Column(name, "TEXT", "text"))


def test_numbers_are_not_read_as_personal() -> None:
    assert not is_personal(Column("address_key", "INT", "integer"))


@pytest.mark.parametrize(
    ("profile", "category"),
    [
        (ColumnProfile(100, distinct=3), True),
        (ColumnProfile(60, distinct=30), True),
        (ColumnProfile(100, distinct=31), False),
        (ColumnProfile(100, nulls=98, distinct=2), False),
        (ColumnProfile(5, distinct=5), False),
        (ColumnProfile(0), False),
        (ColumnProfile(9, nulls=9), False),
    ],
)
def test_categories(profile: ColumnProfile, category: bool) -> None:
    assert profile.is_category is category


PROFILE = Profile(
    {"a": 3, "empty": 0},
    {
        ("a", "x"): ColumnProfile(3, 1, 2, ("é", "b"), looks_like="date"),
        ("a", "y"): ColumnProfile(3, 0, 3, (1, 2.5), 1, 2.5),
        ("a", "mail"): ColumnProfile(3, 0, 3, personal=True),
    },
)


def test_a_profile_survives_json() -> None:
    assert Profile.from_dict(json.loads(json.dumps(PROFILE.to_dict()))) == PROFILE


def test_a_column_never_looked_at_has_an_empty_profile() -> None:
    assert PROFILE.of("a", "nothing") == ColumnProfile(rows=0)
    assert PROFILE.of("nothing", "x") == ColumnProfile(rows=0)


@pytest.mark.parametrize(
    "data",
    [{"a": {}}, {"a": {"rows": 1}}, {"a": 1}, {"a": {"rows": 1, "columns": {"x": {}}}},
     {"a": {"rows": 1, "columns": {"x": {"colour": 1, "values": []}}}}],
)  # fmt: skip
def test_what_is_not_a_profile_is_told(data: dict[str, object]) -> None:
    with pytest.raises(DataError, match=r"not a profile.*schematune init"):
        Profile.from_dict(data)
