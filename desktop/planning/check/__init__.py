"""Every rule of the letters looked at in the records: findings by rule id, each with its place and remedy."""

from desktop.planning.check.look import CheckFinding, Look, registered
from desktop.planning.check.run import check, findings, rule_ids

__all__ = ["CheckFinding", "Look", "check", "findings", "registered", "rule_ids"]
