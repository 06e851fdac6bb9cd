"""What the screens of the planning year's documents share: tabs, fields stored when left, steps with what they ask."""
