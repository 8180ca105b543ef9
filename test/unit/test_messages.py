"""Texts of the core with their values put in: plurals, notes within notes, and parameters by their names."""

import pytest

from creative_clusters_plugin.core.messages import (
    Cancelled,
    CreativeClustersError,
    Note,
    Parameter,
    each,
    mark,
    mark_plural,
)

NAMES = {"JOBS": "Number of jobs"}


def named(parameter: str) -> str:
    return f"{NAMES[parameter]} ({parameter})"


def test_a_parameter_has_its_name_where_the_dialog_is_known_and_else_its_id():
    error = CreativeClustersError(
        mark("{parameter}: '{layer}' has no rows."), parameter=Parameter("JOBS"), layer="JOBS"
    )
    assert str(error) == "JOBS: 'JOBS' has no rows."
    assert error.note.render(named=named) == "Number of jobs (JOBS): 'JOBS' has no rows."


def test_a_note_within_a_note_names_its_parameters_too():
    inner = Note(mark("{parameter} is empty"), {"parameter": Parameter("JOBS")})
    note = Note(mark("Nothing is read: {reason}."), {"reason": inner})
    assert note.render(named=named) == "Nothing is read: Number of jobs (JOBS) is empty."


def test_a_plural_is_in_the_form_of_its_count():
    text = mark_plural("{count} area of {parameter}", "{count} areas of {parameter}")
    one, many = (Note(text, {"count": count, "parameter": Parameter("JOBS")}) for count in (1, 2))
    assert one.render(named=named) == "1 area of Number of jobs (JOBS)"
    assert many.render(named=named) == "2 areas of Number of jobs (JOBS)"


@pytest.mark.parametrize(("every", "shares"), [(1, [0.0, 0.25, 0.5, 0.75]), (3, [0.0, 0.75]), (100, [0.0])])
def test_items_come_with_a_look_before_every_so_many(every, shares):
    seen: list[float] = []
    assert list(each("abcd", lambda share: seen.append(share) is None, every)) == list("abcd")
    assert seen == shares


def test_items_end_where_the_user_wants_to_stop():
    done: list[str] = []
    with pytest.raises(Cancelled):
        done.extend(item for item in each("abcd", lambda share: share < 0.5, every=1))
    assert done == ["a", "b"]
