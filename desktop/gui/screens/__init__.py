"""One file per screen. A new screen is one class and one line in the list of the window.

    class VillagesScreen(Screen):
        help_page = "villages"                      # resources/help/th/villages.md, shown by F1
        kinds = frozenset({"village"})              # refreshed when one of these changes; empty: by everything

        def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
            super().__init__(desk, parent)          # self.desk.session, .tasks, .settings
            self.table = TableView(COLUMNS, itemgetter("id"), name="villages", settings=desk.settings,
                                   empty=EmptyState("house", self.tr("No villages yet."), self.tr("Load a workbook")))
            self.table.opened.connect(self._opened) # id: Enter or double click
            self.add(self.table)                    # or row(...), column(...), Card(...), Page(...)
            self.main_action(self.tr("Load a workbook"), self._load, name="download-simple")

        def title(self) -> str: ...                 # whose data; subtitle_text() for a quiet second line
        def refresh(self, changed: frozenset[str]) -> None: ...     # read the store, table.set_rows(rows)
        def open(self, what: object) -> None: ...   # what another screen named with self.go.emit("villages", id)
        def can_go_back(self) -> bool: ...          # Esc within the screen; leave() when hidden

    SPEC = ScreenSpec(id="villages", icon="house", title=QT_TRANSLATE_NOOP("Screens", "Villages"),
                      factory=VillagesScreen, offices=frozenset({"district", "field"}))

Say: `self.saved("village")` after a field was stored; `self.done(text, "village", undo=callable)` for an act with
Undo; `self.refuse(error)` or `self.attempt(use_case)`; `self.banner.say("inform|done|warn|refuse", text, remedy,
action=…, run=…)`. Ask: `self.go.emit(screen_id, what)`. Work: `self.desk.tasks.run(job, done=self._done, title=…)`
for what changes things (one after the other, shown with Cancel), `.read(job, done=…)` for reading beside it; a job is
`job(progress) -> result`, opens its own database, touches no widget; connect bound methods only.

Tables (`tables.py`, `table_view.py`): `Column(key=, title=NOOP("Columns", …), text=lambda row: …, sort=, align=,
width=, stretch=, hidden=, searched=, total=, meaning=lambda row: Meaning.LATE, tip=, edit=parse)`, `number(...)`,
`money(...)`. `TableView`: set_rows, update_row, select(ids), selected_ids, current_id, set_filter, sort_by,
`.model.set_condition(keep)`, `.extra` (row for own filters beside the field); signals opened(id), selected(ids),
cell_edited(id, key, value), cell_refused(error) (connect it to self.refuse). Dragging: `drag=True`, the receiver
reads `ids_of(mime)`.

Fields: `LineField`, `IntEdit`, `YearEdit`, `BahtEdit` (`widgets/fields.py`), `DateEdit` (`widgets/dates.py`),
`TextEdit`, `ChoiceBox` (`widgets/text.py`); all have value(), set_value(v), set_read_only(bool, why),
edited(object). `Form` (`widgets/form.py`) lays them out under their captions and emits edited(name, value):
add(name, caption, field, span=), load(values) for another record, set_values(values) for the same one anew.

Text: `ThaiLabel`, `Heading`, `Section`, `Hint`, `Caption` (`widgets/labels.py`): set_text; never QLabel for what
people wrote. Pieces: `row`, `column`, `line`, `button`, `Card`, `Page` (`widgets/boxes.py`); `Glyph`
(`widgets/glyph.py`); `EmptyState`, `StatusChip`, `SavedNote` (`widgets/notes.py`); `Banner`
(`widgets/messages.py`). Measures and colours only from `theme`; icons by `icons.icon("house")` (Phosphor names).
Dates and money through `desktop.domain.dates` and `.money`, counts by `language.count`.
"""
