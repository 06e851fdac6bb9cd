"""One file per screen. A new screen is one class and one entry in `screen_list.py`, with its help in th and en.

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
                      factory=VillagesScreen, offices=frozenset({DISTRICT, FIELD}), shows=("village",))

Say: `self.saved("village")` after a field was stored; `self.done(text, "village", undo=callable)` for an act with
Undo; `self.refuse(error)` or `self.attempt(use_case)`; `self.banner.say("inform|done|warn|refuse", text, remedy,
action=…, run=…)`. Ask: `self.go.emit(screen_id, what)`. Work: `self.desk.tasks.run(job, done=self._done, title=…)`
for what changes things (one after the other, shown with Cancel), `.read(job, done=…)` for reading beside it; a job is
`job(progress) -> result` and touches no widget: `StoreJob(ws.home, use_case, …)` opens the store for `use_case(ws, …)`,
`LongStoreJob` also hands it `progress=` (`store_job.py`); connect bound methods only.

Tables (`tables.py`, `table_view.py`): `Column(key=, title=NOOP("Columns", …), text=lambda row: …, sort=, align=,
width=, stretch=, hidden=, searched=, total=, meaning=lambda row: Meaning.LATE, tip=, edit=parse)`, `number(...)`,
`money(...)`. `TableView`: set_rows, update_row, select(ids), select_one, selected_ids, selected_rows, selected_row,
current_id, set_filter, sort_by, `.model.set_condition(keep)`, `.extra` (row for own filters beside the field);
signals opened(id), selected(ids), cell_edited(id, key, value), cell_refused(error) (connect it to self.refuse).
Dragging: `drag=True`, the receiver reads `ids_of(mime)`.

Fields: `LineField`, `IntEdit`, `YearEdit`, `BahtEdit` (`widgets/fields.py`), `DateEdit` (`widgets/dates.py`),
`TextEdit`, `ChoiceBox` (`widgets/text.py`); all have value(), set_value(v), set_read_only(bool, why),
edited(object). `Form` (`widgets/form.py`) lays them out under their captions and emits edited(name, value):
add(name, caption, field, span=), load(values) for another record, set_values(values) for the same one anew.

From the declaration (`widgets/declared.py`): `form.add_field("project", "budget", ws=ws, years=("2559",))` adds the
field for any declared type with caption, unit, choices and limits; `record_columns.declared(ws, kind, "name", "type")`
makes table columns. `RecordForm` (`record_form.py`) is the form of one record, known or still to be made.

Files: `file_dialogs.save(self, title, self.desk.settings.folder / name, self.write)`, `choose`, `choose_several`,
`choose_folder`; the one who is asked gets the path as text.

Workbooks: `self.loading = Loading(self, list_widget)` (`gui/loading/flow.py`) in place of the list; `choose(table)`
asks for the file, says what it is and would bring, loads it, asks what is not certain; `back()` for `can_go_back`.

Reports: `self.report = ReportButton(self, self._reports)` (`reports_menu.py`), its `.button` into `self.action_row`;
`_reports()` answers `[Offer(report="village-answers", about=name, cycle=2559, area=code), …]`.

A kind with no screen yet: list, form, autosave, undo, history and the lock of other offices' records come with it.

    # screens/laos.py

    from collections.abc import Mapping

    from desktop.gui.record_form import Place
    from desktop.gui.records_screen import RecordsScreen


    class LaosScreen(RecordsScreen):
        help_page = "laos"
        kind, kinds = "lao", frozenset({"lao"})
        columns = ("name", "type")
        fields = (Place(name="name", span=2), "type")
        where = "1 ORDER BY name"
        icon = "buildings"

        def starts_with(self) -> Mapping[str, object]:
            return {"district": self.ws.identity.office}

    # in screen_list.py, with resources/help/th/laos.md and en/laos.md:
    ScreenSpec(id="laos", icon="buildings", title=QT_TRANSLATE_NOOP("Screens", "LAOs"),
               factory=Later("laos", "LaosScreen"), offices=frozenset({DISTRICT, FIELD}), shows=("lao",))

Text: `ThaiLabel`, `Heading`, `Section`, `Hint`, `Caption` (`widgets/labels.py`): set_text; never QLabel for what
people wrote. Pieces: `row`, `column`, `line`, `button`, `Card`, `Page` (`widgets/boxes.py`); `Glyph`
(`widgets/glyph.py`); `EmptyState`, `StatusChip`, `SavedNote` (`widgets/notes.py`); `Banner`
(`widgets/messages.py`). Measures and colours only from `theme`; icons by `icons.icon("house")` (Phosphor names).
Room: `Sides(list, panel, shares=(8, 3))` (`widgets/sides.py`) puts pieces beside each other, in a narrow window below
each other; `Wrapped(...)` (`widgets/wrapped.py`) lets a row of buttons go on in the next line; every dialog is a
`Dialog` or an `Ask` (`widgets/dialog.py`, `ask.py`): `want(width)`, `add`, `finish`. `allow(button, able=, why=)` greys
a button with its reason. `table.await_rows()` while a job reads its rows, `table.expect(id)` for a record just made.

Dates and money through `desktop.domain.dates` and `.money`, counts by `language.count`.
"""
