"""The province gives a needs plan back for correction, and what is told of it (domain.md §2.8: ส่งกลับแก้ไข).

The district's own plan stays as it sent it; that it was returned is the province's record, answered by an edition.
"""

from collections.abc import Sequence

from desktop.domain.dates import short_date
from desktop.domain.district import Submission, SubmissionReturn
from desktop.i18n import translate
from desktop.planning import edit
from desktop.planning.workspace import Workspace


def give_back(ws: Workspace, submission: str, *, reason: str, returned_on: str, letter: str = "") -> str:
    """Note that what was sent goes back with `reason` on that day (ISO); answers the record's id.

    Raises `NotOursToWriteError` at a district, `FieldInvalidError` without a reason.
    """
    given = {"submission": submission, "reason": reason, "returned_on": returned_on, "letter": letter or None}
    return edit.create(ws, "submission_return", **given)


def returned(ws: Workspace, submissions: Sequence[Submission]) -> SubmissionReturn | None:
    """Why the last of these went back to the district; None when it did not, or was answered by another edition."""
    if not submissions:
        return None
    where = "submission = :submission ORDER BY returned_on, id"
    found = ws.every(SubmissionReturn, where, submission=submissions[-1].id)
    return found[-1] if found else None


def in_words(one: SubmissionReturn) -> str:
    """`จังหวัดส่งกลับแก้ไข 3 ส.ค. 2558: …`."""
    return translate("NeedsPlan", "Returned for correction {day}: {reason}", day=short_date(one.returned_on),
                     reason=one.reason or "")  # fmt: skip
