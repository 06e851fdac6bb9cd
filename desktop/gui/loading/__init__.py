"""Loading any workbook in the window: choose, see what it is and what it would bring, load, answer what it asks."""
