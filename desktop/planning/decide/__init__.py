"""The province's work on what districts sent: looking over, deciding in drafts, issuing the drafts as one act.

Lists and sums come from the plan as it was sent (`design.md` §2, sent is frozen); what a district still drafts counts
in none of them. Drafts stand in the province's desk and never leave it; issuing writes them into the districts.
"""

from desktop.planning.decide.by_rule import Rule, decide_each, meant
from desktop.planning.decide.compiled import Compiled, DistrictSum, compiled
from desktop.planning.decide.drafting import ReasonMissingError, decide, withdraw
from desktop.planning.decide.drafts import waiting_to_issue
from desktop.planning.decide.issuing import NothingToIssueError, issue
from desktop.planning.decide.items import DecideRow, to_decide
from desktop.planning.decide.on_the_way import waiting_for_file, without_file
from desktop.planning.decide.sent import DistrictRow, Sent, as_sent, last_submission, overview

__all__ = [
    "Compiled",
    "DecideRow",
    "DistrictRow",
    "DistrictSum",
    "NothingToIssueError",
    "ReasonMissingError",
    "Rule",
    "Sent",
    "as_sent",
    "compiled",
    "decide",
    "decide_each",
    "issue",
    "last_submission",
    "meant",
    "overview",
    "to_decide",
    "waiting_for_file",
    "waiting_to_issue",
    "withdraw",
    "without_file",
]
