"""The words inside a bundle for a person who opens it with stock tools: README.txt and the summary."""

from desktop.domain import kinds
from desktop.i18n import lookup
from desktop.store.identity import Identity
from desktop.sync.manifest import Range, Totals

README = """แผนอำเภอ (AmphoePlan) – ไฟล์แลกเปลี่ยนระหว่างสำนักงาน / a file that offices exchange

เปิดด้วยโปรแกรมแผนอำเภอ เมนู "รับ–ส่งข้อมูล"
Open it with AmphoePlan, "Receive".

How to check it without the program:
1. If the file begins with "age-encryption.org/v1", unlock it: age -d -i KEY FILE > FILE.zip
2. The zip comment is: "amphoe1 " + Ed25519 public key (hex) + " " + signature (hex).
   The signature is over the SHA-256 of every byte before the comment.
3. manifest.json gives size and SHA-256 of each member: sha256sum changes-*.ndjson
4. changes-NNNN.ndjson: a line {"branch","replica","scope"} begins a stream, then one change a line.
   SHA-256 of that line, its "branch" empty, is hash 0; hash n is SHA-256(hash n-1 followed by the bytes of line n).
   Where a range begins later or is a branch, manifest.json says the hash before it.
   In private scopes a line {"fields","salt"} follows its change, whose "content" is SHA-256(salt followed by fields).
Money is whole satang (100 = 1 baht), years are B.E., dates ISO 8601.
"""

COUNTED = ("village_plan", "project", "needs_item", "decision")


def summary(who: Identity, to: str, streams: list[Range], state: dict[str, Totals]) -> dict[str, str]:
    """One sentence in Thai and English: from whom, to whom, how much."""
    changes = sum(one.last - one.first + 1 for one in streams)
    counts: dict[str, int] = {}
    for totals in state.values():
        for kind in COUNTED:
            counts[kind] = counts.get(kind, 0) + totals.records.get(kind, 0)
    return {
        "th": f"จาก {who.office}/{who.name} ถึง {to}: {changes:,} รายการเปลี่ยนแปลง"
        + "".join(f" · {_label('th', kind)} {count:,}" for kind, count in counts.items() if count),
        "en": f"From {who.office}/{who.name} to {to}: {changes:,} changes"
        + "".join(f" · {_label('en', kind)} {count:,}" for kind, count in counts.items() if count),
    }


def _label(language: str, kind: str) -> str:
    label = kinds.struct(kind).kind.label
    return lookup(language, "Kinds", label) or label
