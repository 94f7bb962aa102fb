from __future__ import annotations

import re

import pytest

from copydesk.codes import CODES, Code


@pytest.mark.parametrize("code", CODES.values(), ids=lambda code: code.code)
def test_a_code_has_a_title_a_wrong_example_and_a_right_one(code: Code) -> None:
    assert re.fullmatch(r"CD\d{3}", code.code)
    assert code.title
    assert code.wrong
    assert code.right
    assert code.wrong != code.right
