"""Lines of keys, over everything TOML allows."""

import tomllib
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kwaliteitsassistent.domain.kader.toml_lines import LineIndex, Path

from .shipped import shipped_text

TEXT = '''\
# a comment with [brackets] and "quotes"
top = 1
"quoted key".'other one' = { a = [1, 2], b = { c = "}" } }
long = """
[not.a.table]
key = "no" \\""" still ""\\""""
raw = \'\'\'
[[nor.this]]
\'\'\'
list = [
  "one", # not ] here
  { two = "]" },

  [3, 4],
]
when = 1979-05-27 07:32:00 # a date with a space
[table.inner]
dotted.key = true
[[many]]
x = 1
[[many]]
x = 2
[many.sub]
y = 3
[[many.deeper]]
z = 4
[[many]]
x = 5
'''


@pytest.mark.parametrize(
    ("path", "line"),
    [
        (("top",), 2),
        (("quoted key", "other one", "b", "c"), 3),
        (("long",), 4),
        (("raw",), 7),
        (("list",), 10),
        (("list", 0), 11),
        (("list", 1, "two"), 12),
        (("list", 2, 1), 14),
        (("when",), 16),
        (("table", "inner"), 17),
        (("table", "inner", "dotted", "key"), 18),
        (("many", 0, "x"), 20),
        (("many", 1), 21),
        (("many", 1, "sub", "y"), 24),
        (("many", 1, "deeper", 0, "z"), 26),
        (("many", 2, "x"), 28),
        (("many", 2, "missing", 4), 27),
        (("nothing",), 1),
    ],
)
def test_the_line_of_every_key(path: Path, line: int) -> None:
    tomllib.loads(TEXT)
    assert LineIndex(TEXT).line(path) == line


def _leaves(value: object, path: Path = ()) -> list[tuple[Path, object]]:
    if isinstance(value, dict):
        return [leaf for key, item in value.items() for leaf in _leaves(item, (*path, key))]
    if isinstance(value, list):
        return [leaf for index, item in enumerate(value) for leaf in _leaves(item, (*path, index))]
    return [(path, value)]


def test_every_text_of_the_shipped_kader_stands_on_its_line() -> None:
    text = shipped_text()
    index, lines = LineIndex(text), text.split("\n")
    leaves = [(path, value) for path, value in _leaves(tomllib.loads(text)) if isinstance(value, str)]
    assert len(leaves) > 1500
    assert all(value in lines[index.line(path) - 1] for path, value in leaves)


SCALARS = st.one_of(
    st.integers(-9, 9).map(str),
    st.sampled_from(['"a]b"', "'c#d'", '"""e\n"f"""', "'''\n[g]'''", "true", "1979-05-27", '"\\"}"', '""']),
)
VALUES: st.SearchStrategy[str] = st.recursive(
    SCALARS,
    lambda inner: st.one_of(
        st.lists(inner, max_size=3).map(lambda items: "[" + ",\n".join(items) + "]"),
        st.lists(inner, max_size=3).map(
            lambda items: "{" + ", ".join(f"k{n} = {item}" for n, item in enumerate(items)) + "}"
        ),
    ),
    max_leaves=8,
)


@given(st.lists(VALUES, min_size=1, max_size=4))
def test_any_value_is_passed_over_to_the_next_key(values: list[str]) -> None:
    text = "".join(f"key{number} = {value}\n" for number, value in enumerate(values))
    data: dict[str, Any] = tomllib.loads(text)
    index = LineIndex(text)
    for number in range(len(data)):
        assert index.line((f"key{number}",)) == 1 + text[: text.index(f"key{number} =")].count("\n")
