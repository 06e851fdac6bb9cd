"""AmphoePlan (แผนอำเภอ): one need from a village forum to the district, the province and back, offline."""

__version__ = "0.1.0"
