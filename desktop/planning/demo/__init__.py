"""A district and its province on sample data, the whole planning year run once: villages → needs → answers → work.

Every amount, household and forum attendance of it is sample data (ข้อมูลตัวอย่าง).
"""

from desktop.planning.demo.line import agreed, run

__all__ = ["agreed", "run"]
