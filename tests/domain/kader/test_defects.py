"""One defect at a time in a small kader: the right code, at the right line, under the right id, in Dutch."""

import pytest

from kwaliteitsassistent.domain.errors import DomainErrors
from kwaliteitsassistent.domain.kader.reading import read_kader
from kwaliteitsassistent.services.wording.problems import error_lines
from kwaliteitsassistent.services.wording.texts import text

from .shipped import SMALL, problems_in, shipped_text

APPLIES = 'applies = { fact = "engagement.direct_client_contact", is = true }'
ISSUED = '{ field = "issued", not_before = "engagement.start", minus = "P3M" }'
PROFILES = '{ field = "profiles", has = "45" }'
RISK = 'evidence = [{ kind = "organisation_risk" }]'
DUE = 'due = [{ every = "provider.risk_analysis_every" }]'
SUM = 'rolls_up = ["x."]'

# what stands there, what someone writes instead, the code, the id under which it is told
DEFECTS = [
    ('theme = "VOG"', 'theme = "VOG"\ncolour = "red"', "kader_key_unknown", "x.vog"),
    ('plain = "Zorg voor een VOG."\n', "", "kader_key_missing", "x.vog"),
    ('text = "De VOG is op tijd."', "text = 3", "kader_not_text", "x.vog"),
    ('text = "De VOG is op tijd."', 'text = "  "', "kader_text_empty", "x.vog"),
    ('plain = "Zorg voor een VOG."', 'plain = ""', "kader_text_empty", "x.vog"),
    ('source = "Personeel, punt 1"', 'source = ""', "kader_text_empty", "x.vog"),
    ('text = "De VOG is op tijd."', 'text = "De VOG\\u202E"', "kader_text_control", "x.vog"),
    ('text = "De VOG is op tijd."', f'text = """\n{"woord " * 200}\n{"woord " * 200}"""', "kader_text_long", "x.vog"),
    ('id = "x.vog"', 'id = "X vog"', "kader_row_id_bad", "X vog"),
    ('id = "x.risico"', 'id = "x.vog"', "kader_id_twice", "x.vog"),
    ('id = "x.regel"', 'id = "x.vog"', "kader_id_twice", "x.vog"),
    ('version = "1"', 'version = "1 beta"', "kader_version_bad", "kader"),
    ('mode = "checklist"', 'mode = "score"', "kader_choice_unknown", "kader"),
    ('supersedes = "nl.voorbeeld@0"', 'supersedes = "nl.voorbeeld"', "kader_reference_bad", "kader"),
    ('supersedes = "nl.voorbeeld@0"', 'supersedes = "nl.voorbeeld@1"', "kader_supersedes_itself", "nl.voorbeeld"),
    ("from = 2025-01-01", 'from = "2025-01-01"', "kader_not_date", "kader"),
    ("from = 2025-01-01", "from = 2025-01-01T10:00:00", "kader_not_date", "kader"),
    ("until = 2026-12-31", "until = 2024-12-31", "kader_valid_order", "nl.voorbeeld"),
    ('[source]\ndocument = "Voorbeelddocument"', '[source]\nboek = "B"\ndocument = "D"', "kader_key_unknown", "kader"),
    ('title = "Personeel"', 'title = "Personeel"\nicon = "user"', "kader_key_unknown", "personeel"),
    (
        'title = "Personeel"',
        'title = "Personeel"\n[[section]]\nid = "leeg"\ntitle = "Leeg"',
        "kader_section_unused",
        "leeg",
    ),
    (
        'section = "personeel"\nlevel = "should"',
        'section = "cliënten"\nlevel = "should"',
        "kader_section_unknown",
        "x.risico",
    ),
    ('level = "should"', 'level = "maybe"', "kader_choice_unknown", "x.risico"),
    ('per = "engagement"', 'per = "vog"', "kader_choice_unknown", "x.vog"),
    ('judged = "person"', 'judged = "computer"', "kader_choice_unknown", "x.alles"),
    ('theme = "RISORG"', 'theme = "RISICO"', "kader_theme_unknown", "x.risico"),
    ('theme = "VOG"', 'theme = "VOG"\nwho = "some"', "kader_choice_unknown", "x.vog"),
    ('theme = "VOG"', 'theme = "VOG"\nlenient_before_since = "ja"', "kader_not_yes_no", "x.vog"),
    (APPLIES, "applies = true", "kader_not_table", "x.vog"),
    (APPLIES, 'applies = { fact = "engagement.start", before = "2025-01-01" }', "kader_not_date", "x.vog"),
    (APPLIES, 'applies = { fact = "engagement.start", after = 2025-01-01T08:00:00 }', "kader_not_date", "x.vog"),
    (APPLIES, 'applies = { fact = "engagement.start", older_than = "1 jaar" }', "kader_period_bad", "x.vog"),
    (APPLIES, 'applies = { fact = "engagement.start", is = true }', "kader_operator_wrong", "x.vog"),
    (APPLIES, 'applies = { fact = "engagement.role", before = 2025-01-01 }', "kader_operator_wrong", "x.vog"),
    (ISSUED, '{ field = "issued", older_than = "P1Y", minus = "P1D" }', "kader_key_idle", "x.vog"),
    (APPLIES, 'applies = { fact = "engagement.contact", is = true }', "kader_fact_unknown", "x.vog"),
    (APPLIES, 'applies = { fact = "client.start", filled = true }', "kader_fact_unknown", "x.vog"),
    (APPLIES, 'applies = { fact = "engagement.role" }', "kader_key_not_one", "x.vog"),
    (
        APPLIES,
        'applies = { fact = "engagement.role", is = "stagiair", in = ["stagiair"] }',
        "kader_key_not_one",
        "x.vog",
    ),
    (APPLIES, 'applies = { fact = "engagement.role", gt = 3 }', "kader_operator_wrong", "x.vog"),
    (APPLIES, 'applies = { fact = "engagement.role", equals = "stagiair" }', "kader_key_unknown", "x.vog"),
    (APPLIES, 'applies = { fact = "engagement.role", is = "directeur" }', "kader_value_unknown", "x.vog"),
    (APPLIES, 'applies = { fact = "engagement.role", in = ["directeur"] }', "kader_value_unknown", "x.vog"),
    (APPLIES, 'applies = { fact = "engagement.role", in = ["stagiair", "stagiair"] }', "kader_value_twice", "x.vog"),
    (APPLIES, 'applies = { fact = "engagement.role", in = "stagiair" }', "kader_not_list", "x.vog"),
    (APPLIES, 'applies = { fact = "engagement.direct_client_contact", is = "ja" }', "kader_value_wrong", "x.vog"),
    (APPLIES, 'applies = { fact = "provider.people", gt = "5" }', "kader_value_wrong", "x.vog"),
    (
        APPLIES,
        'applies = { all = [{ fact = "provider.solo", is = true }], any = [{ fact = "provider.solo", is = true }] }',
        "kader_key_not_one",
        "x.vog",
    ),
    (APPLIES, 'applies = { fact = "provider.people", filled = 1 }', "kader_not_yes_no", "x.vog"),
    (APPLIES, "applies = { any = [] }", "kader_list_empty", "x.vog"),
    (APPLIES, "applies = { not = [] }", "kader_not_table", "x.vog"),
    (APPLIES, 'expects = { fact = "engagement.role", is = "stagiair" }', "kader_fact_unknown", "x.vog"),
    ('kind = "vog"', 'kind = "paspoort"', "kader_kind_unknown", "x.vog"),
    ('kind = "vog"', 'kind = "kader"', "kader_kind_unknown", "x.vog"),
    ('  { kind = "vog"', '  { kind = "plan" },\n  { kind = "vog"', "kader_kind_unrelated", "x.vog"),
    ('kind = "vog"', 'kind = "vog", pick = "first"', "kader_choice_unknown", "x.vog"),
    ('kind = "vog"', 'kind = "vog", absent = "weg"', "kader_choice_unknown", "x.vog"),
    ('kind = "vog"', 'kind = "vog", at_least = 0', "kader_not_number", "x.vog"),
    ('kind = "vog"', 'kind = "vog", at_least = true', "kader_not_number", "x.vog"),
    ('kind = "vog"', 'kind = "vog", at_least = 2, pick = "last"', "kader_last_of_many", "x.vog"),
    ('kind = "vog"', 'kind = "vog", at_least = 2, sum_of = "issued"', "kader_not_a_number_field", "x.vog"),
    ('kind = "vog"', 'kind = "vog", at_least = 2, sum_of = "nergens"', "kader_not_a_number_field", "x.vog"),
    ('kind = "vog"', 'kind = "vog", each_year = 1', "kader_not_yes_no", "x.vog"),
    ('kind = "vog"', 'kind = "vog", each_year = true, within = "P1Y"', "kader_key_idle", "x.vog"),
    ('kind = "vog"', 'kind = "vog", each_year = true, absent = "nvt"', "kader_key_idle", "x.vog"),
    ('kind = "vog"', 'kind = "vog", within = "3 maanden"', "kader_period_bad", "x.vog"),
    (ISSUED, '{ field = "issued_on", filled = true }', "kader_field_unknown", "x.vog"),
    (ISSUED, '{ field = "issued", before = "engagement.start" }', "kader_not_date", "x.vog"),
    (ISSUED, '{ field = "issued" }', "kader_key_not_one", "x.vog"),
    (ISSUED, '{ field = "issued", is = "2025-01-01" }', "kader_operator_wrong", "x.vog"),
    (ISSUED, '{ field = "number", not_before = "engagement.start" }', "kader_not_a_date_field", "x.vog"),
    (ISSUED, '{ field = "issued", not_before = "engagement.role" }', "kader_anchor_wrong", "x.vog"),
    (ISSUED, '{ field = "issued", not_before = "client.start" }', "kader_anchor_wrong", "x.vog"),
    (ISSUED, '{ field = "issued", not_before = "engagement.start", minus = "3M" }', "kader_period_bad", "x.vog"),
    (ISSUED, '{ field = "issued", not_before = "engagement.start", minus = "P0D" }', "kader_period_zero", "x.vog"),
    (ISSUED, '{ field = "issued", not_before = "engagement.start", minus = 3 }', "kader_period_bad", "x.vog"),
    (ISSUED, '{ field = "issued", max_age = "provider.vog_every" }', "kader_setting_unknown", "x.vog"),
    (ISSUED, '{ field = "issued", max_age = "provider.calamity_working_days" }', "kader_setting_unknown", "x.vog"),
    (
        ISSUED,
        '{ field = "issued", not_after = "today", working_days = "provider.name" }',
        "kader_setting_unknown",
        "x.vog",
    ),
    (ISSUED, '{ field = "issued", not_after = "today", working_days = "3" }', "kader_setting_unknown", "x.vog"),
    (ISSUED, '{ field = "issued", not_after = "today", plus = "P1D", minus = "P1D" }', "kader_shift_many", "x.vog"),
    (ISSUED, '{ field = "issued", not_before = "today", working_days = 3 }', "kader_key_idle", "x.vog"),
    (ISSUED, '{ field = "issued", not_before = "today", warn = "P6W" }', "kader_key_idle", "x.vog"),
    (ISSUED, '{ field = "issued", max_age = "P3Y", plus = "P1D" }', "kader_key_idle", "x.vog"),
    (ISSUED, '{ field = "issued", filled = true, minus = "P1D" }', "kader_key_idle", "x.vog"),
    (ISSUED, '{ field = "issued", max_age = "P3Y", late_counts = true }', "kader_key_idle", "x.vog"),
    (ISSUED, '{ field = "issued", valid = false }', "kader_valid_only_true", "x.vog"),
    (PROFILES, '{ field = "profiles", is = "45" }', "kader_operator_wrong", "x.vog"),
    (PROFILES, '{ field = "profiles", has = 45 }', "kader_value_wrong", "x.vog"),
    (RISK, "evidence = []", "kader_list_empty", "x.risico"),
    (RISK, 'evidence = [{ any = [[{ kind = "audit" }]] }]', "kader_one_alternative", "x.risico"),
    (RISK, 'evidence = [{ any = [[{ kind = "audit" }], "plan"] }]', "kader_not_list", "x.risico"),
    (f"{RISK}\n{DUE}", 'evidence = [{ kind = "registration", within = "P1Y" }]', "kader_kind_undated", "x.risico"),
    (f"{RISK}\n{DUE}", 'evidence = [{ kind = "registration", pick = "last" }]', "kader_kind_undated", "x.risico"),
    (f"{RISK}\n{DUE}", f'evidence = [{{ kind = "registration" }}]\n{DUE}', "kader_kind_undated", "x.risico"),
    (f"{RISK}\n{DUE}", DUE, "kader_nothing_to_judge", "x.risico"),
    (DUE, "due = {}", "kader_not_list", "x.risico"),
    (DUE, 'due = [{ every = "jaarlijks" }]', "kader_period_bad", "x.risico"),
    (DUE, 'due = [{ every = "P1Y", first = "provider.name" }]', "kader_anchor_wrong", "x.risico"),
    (DUE, 'due = [{ every = "P1Y", first_within = "P1M" }]', "kader_key_idle", "x.risico"),
    (DUE, 'due = [{ before = "provider.started_on", opens = "P1M" }]', "kader_key_missing", "x.risico"),
    (DUE, 'due = [{ every = "P1Y", anchor = "last_done" }]', "kader_key_unknown", "x.risico"),
    (DUE, f'{DUE}\nconfirm_every = "P1Y"', "kader_records_confirmed", "x.risico"),
    (DUE, f'{DUE}\nwho = "all"', "kader_one_provider", "x.risico"),
    (
        DUE,
        f'{DUE}\n[requirement.trigger]\nevent = "incident"\nmore_than = 3\nwithin = "P3M"\ntold = "audit"',
        "kader_trigger_with",
        "x.risico",
    ),
    (
        f"{RISK}\n{DUE}",
        'trigger = { event = "registration", more_than = 3, within = "P3M", told = "audit" }',
        "kader_kind_undated",
        "x.risico",
    ),
    (
        f"{RISK}\n{DUE}",
        'trigger = { event = "incident", more_than = 3, within = "provider.statement_every", told = "audit" }',
        "kader_period_bad",
        "x.risico",
    ),
    (SUM, 'rolls_up = ["x.", "y."]', "kader_sum_of_nothing", "x.alles"),
    (SUM, 'rolls_up = ["x.alles"]', "kader_sum_of_nothing", "x.alles"),
    (SUM, "rolls_up = [1]", "kader_not_text", "x.alles"),
    (SUM, f"{SUM}\n{RISK}", "kader_sum_with", "x.alles"),
    (SUM, 'evidence = [{ kind = "audit" }]', None, "x.alles"),
]


@pytest.mark.parametrize(("there", "instead", "code", "id_"), DEFECTS)
def test_one_defect(there: str, instead: str, code: str | None, id_: str) -> None:
    assert SMALL.count(there) == 1
    problems = problems_in(SMALL.replace(there, instead))
    if code is None:
        assert problems == ()
        return
    assert [(problem.code, problem.facts["id"]) for problem in problems] == [(code, id_)]
    first = SMALL[: SMALL.index(there)].count("\n") + 1
    last = first + max(there.count("\n"), instead.count("\n"))
    line = problems[0].facts["line"]
    assert isinstance(line, int)
    if (code == "kader_key_missing" and not instead) or code in ("kader_nothing_to_judge",):
        assert SMALL.split("\n")[line - 1] == "[[requirement]]"
    else:
        assert first <= line <= last
    (sentence,) = error_lines(problems[0])
    assert sentence.startswith(f"kader.toml, regel {line} ({id_}): ")
    assert "{" not in sentence.replace("{ ", "")


def test_a_statement_asks_for_no_evidence() -> None:
    broken = SMALL.replace('judged = "records"\ntext = "Er is een risicoanalyse."', 'judged = "statement"\ntext = "t"')
    assert [problem.code for problem in problems_in(broken)] == ["kader_statement_with"] * 2


def test_a_sum_is_for_the_provider_as_a_whole() -> None:
    broken = SMALL.replace('per = "provider"\njudged = "person"', 'per = "client"\njudged = "person"')
    assert [problem.code for problem in problems_in(broken)] == ["kader_sum_per"]


def test_everything_wrong_is_told_at_once_in_the_order_of_the_file() -> None:
    broken = SMALL.replace('theme = "VOG"', 'theme = "V"').replace("P3M", "3M").replace(SUM, 'rolls_up = ["y."]')
    with pytest.raises(DomainErrors) as caught:
        read_kader(broken, "kader.toml")
    assert [problem.code for problem in caught.value.problems] == [
        "kader_theme_unknown", "kader_period_bad", "kader_sum_of_nothing",
    ]  # fmt: skip
    lines = [problem.facts["line"] for problem in caught.value.problems]
    assert lines == sorted(lines)
    assert text("error", "kader_wrong", **caught.value.facts).startswith("In kader.toml staan 3 fouten")


def test_what_someone_wrote_is_shown_short() -> None:
    (problem,) = problems_in(SMALL.replace('theme = "VOG"', f'theme = "{"V" * 500}"'))
    assert len(str(problem.facts["value"])) == 80


def test_a_defect_in_the_shipped_kader_is_told_with_its_line_and_id() -> None:
    lines = shipped_text().split("\n")
    at = next(n for n, line in enumerate(lines) if line == 'id = "mg.doe.23"')
    at = next(n for n, line in enumerate(lines) if n > at and line.startswith("due = "))
    lines[at] = lines[at].replace("P1Y", "1 jaar")
    (problem,) = problems_in("\n".join(lines))
    assert (problem.code, problem.facts["line"], problem.facts["id"]) == ("kader_period_bad", at + 1, "mg.doe.23")
