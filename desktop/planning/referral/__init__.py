"""The province's further ways: items referred on to agencies for the next budget year, the PAO's answers (D10, D8).

Sums are satang; lists come from what the districts sent.
"""

from desktop.planning.referral.pao import PAO, pao_rows
from desktop.planning.referral.rows import AgencySum, ReferRow, by_agency, rows
from desktop.planning.referral.statuses import STEPS, next_statuses, set_status
from desktop.planning.referral.writing import AlreadySentError, refer, remove

__all__ = [
    "PAO",
    "STEPS",
    "AgencySum",
    "AlreadySentError",
    "ReferRow",
    "by_agency",
    "next_statuses",
    "pao_rows",
    "refer",
    "remove",
    "rows",
    "set_status",
]
