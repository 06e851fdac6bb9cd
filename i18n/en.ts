<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
    <context>
        <name>ActionPlanScreen</name>
        <message numerus="yes">
            <source>%n list(s) not given yet</source>
            <translation>
                <numerusform>%n list not given yet</numerusform>
                <numerusform>%n lists not given yet</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Acts</name>
        <message numerus="yes">
            <source>%n item(s) not selected</source>
            <translation>
                <numerusform>%n item not selected</numerusform>
                <numerusform>%n items not selected</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) on hold</source>
            <translation>
                <numerusform>%n item on hold</numerusform>
                <numerusform>%n items on hold</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) selected again</source>
            <translation>
                <numerusform>%n item selected again</numerusform>
                <numerusform>%n items selected again</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) taken out of the plan</source>
            <translation>
                <numerusform>%n item taken out of the plan</numerusform>
                <numerusform>%n items taken out of the plan</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) combined into one</source>
            <translation>
                <numerusform>%n line combined into one</numerusform>
                <numerusform>%n lines combined into one</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n project(s) taken into the plan</source>
            <translation>
                <numerusform>%n project taken into the plan</numerusform>
                <numerusform>%n projects taken into the plan</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Combine %n line(s) into one</source>
            <translation>
                <numerusform>Combine %n line into one</numerusform>
                <numerusform>Combine %n lines into one</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Not select %n item(s)</source>
            <translation>
                <numerusform>Not select %n item</numerusform>
                <numerusform>Not select %n items</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BeyondScreen</name>
        <message numerus="yes">
            <source>%n item(s) on the list</source>
            <translation>
                <numerusform>%n item on the list</numerusform>
                <numerusform>%n items on the list</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) taken off the list</source>
            <translation>
                <numerusform>%n item taken off the list</numerusform>
                <numerusform>%n items taken off the list</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CalendarScreen</name>
        <message numerus="yes">
            <source>%n deadline(s) overdue</source>
            <translation>
                <numerusform>%n deadline overdue</numerusform>
                <numerusform>%n deadlines overdue</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ConflictsScreen</name>
        <message numerus="yes">
            <source>%n decided</source>
            <translation>
                <numerusform>%n decided</numerusform>
                <numerusform>%n decided</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DecideList</name>
        <message numerus="yes">
            <source>%n draft(s) taken back</source>
            <translation>
                <numerusform>%n draft taken back</numerusform>
                <numerusform>%n drafts taken back</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n result(s) noted, not sent yet</source>
            <translation>
                <numerusform>%n result noted, not sent yet</numerusform>
                <numerusform>%n results noted, not sent yet</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DecidePanel</name>
        <message numerus="yes">
            <source>%n item(s) selected</source>
            <translation>
                <numerusform>%n item selected</numerusform>
                <numerusform>%n items selected</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DistrictFiles</name>
        <message numerus="yes">
            <source>%n file(s) ready for the districts</source>
            <translation>
                <numerusform>%n file ready for the districts</numerusform>
                <numerusform>%n files ready for the districts</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DistrictPlanScreen</name>
        <message numerus="yes">
            <source>%n strategy(ies)</source>
            <translation>
                <numerusform>%n strategy</numerusform>
                <numerusform>%n strategies</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DistrictsScreen</name>
        <message numerus="yes">
            <source>%n answer(s) decided and not sent yet</source>
            <translation>
                <numerusform>%n answer decided and not sent yet</numerusform>
                <numerusform>%n answers decided and not sent yet</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FetchCard</name>
        <message numerus="yes">
            <source>%n file(s) already here</source>
            <translation>
                <numerusform>%n file already here</numerusform>
                <numerusform>%n files already here</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) for other offices</source>
            <translation>
                <numerusform>%n file for other offices</numerusform>
                <numerusform>%n files for other offices</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) refused before</source>
            <translation>
                <numerusform>%n file refused before</numerusform>
                <numerusform>%n files refused before</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new file(s)</source>
            <translation>
                <numerusform>%n new file</numerusform>
                <numerusform>%n new files</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ForumPage</name>
        <message numerus="yes">
            <source>%n person(s) came</source>
            <translation>
                <numerusform>%n person came</numerusform>
                <numerusform>%n persons came</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Home</name>
        <message numerus="yes">
            <source>%n answer(s) have come: tell the villages</source>
            <translation>
                <numerusform>%n answer has come: tell the villages</numerusform>
                <numerusform>%n answers have come: tell the villages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) not sent yet</source>
            <translation>
                <numerusform>%n change not sent yet</numerusform>
                <numerusform>%n changes not sent yet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation>
                <numerusform>%n day late</numerusform>
                <numerusform>%n days late</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) left</source>
            <translation>
                <numerusform>%n day left</numerusform>
                <numerusform>%n days left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n decision(s) not announced yet</source>
            <translation>
                <numerusform>%n decision not announced yet</numerusform>
                <numerusform>%n decisions not announced yet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n district(s) open</source>
            <translation>
                <numerusform>%n district open</numerusform>
                <numerusform>%n districts open</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) from a computer not known yet</source>
            <translation>
                <numerusform>%n file from a computer not known yet</numerusform>
                <numerusform>%n files from a computer not known yet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) wait in the outbox</source>
            <translation>
                <numerusform>%n file waits in the outbox</numerusform>
                <numerusform>%n files wait in the outbox</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) waiting for an earlier one</source>
            <translation>
                <numerusform>%n file waiting for an earlier one</numerusform>
                <numerusform>%n files waiting for an earlier one</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) to decide</source>
            <translation>
                <numerusform>%n item to decide</numerusform>
                <numerusform>%n items to decide</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more deadline(s)</source>
            <translation>
                <numerusform>%n more deadline</numerusform>
                <numerusform>%n more deadlines</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) to fill</source>
            <translation>
                <numerusform>%n place to fill</numerusform>
                <numerusform>%n places to fill</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n plan(s) returned for correction</source>
            <translation>
                <numerusform>%n plan returned for correction</numerusform>
                <numerusform>%n plans returned for correction</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n plan(s) with something missing</source>
            <translation>
                <numerusform>%n plan with something missing</numerusform>
                <numerusform>%n plans with something missing</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) on which computers differ</source>
            <translation>
                <numerusform>%n thing on which computers differ</numerusform>
                <numerusform>%n things on which computers differ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Confirm the register: %n village(s)</source>
            <translation>
                <numerusform>Confirm the register: %n village</numerusform>
                <numerusform>Confirm the register: %n villages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>No backup for %n day(s)</source>
            <translation>
                <numerusform>No backup for %n day</numerusform>
                <numerusform>No backup for %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>for %n office(s)</source>
            <translation>
                <numerusform>for %n office</numerusform>
                <numerusform>for %n offices</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>from %n district(s)</source>
            <translation>
                <numerusform>from %n district</numerusform>
                <numerusform>from %n districts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{source} of {year} list %n village(s) here. Confirm them all at once, or one by one.</source>
            <translation>
                <numerusform>{source} of {year} list %n village here. Confirm them all at once, or one by one.</numerusform>
                <numerusform>{source} of {year} list %n villages here. Confirm them all at once, or one by one.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>IssueAsk</name>
        <message numerus="yes">
            <source>{district}: %n answer(s)</source>
            <translation>
                <numerusform>{district}: %n answer</numerusform>
                <numerusform>{district}: %n answers</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Issuing</name>
        <message numerus="yes">
            <source>%n answer(s) recorded – no file made yet</source>
            <translation>
                <numerusform>%n answer recorded – no file made yet</numerusform>
                <numerusform>%n answers recorded – no file made yet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) recorded – no file made yet. Now make the files.</source>
            <translation>
                <numerusform>%n answer recorded – no file made yet. Now make the files.</numerusform>
                <numerusform>%n answers recorded – no file made yet. Now make the files.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LifelineScreen</name>
        <message numerus="yes">
            <source>%n page(s) sent to the printer</source>
            <translation>
                <numerusform>%n page sent to the printer</numerusform>
                <numerusform>%n pages sent to the printer</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MoveDialog</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MoveTogether</name>
        <message numerus="yes">
            <source>%n plan(s) moved on</source>
            <translation>
                <numerusform>%n plan moved on</numerusform>
                <numerusform>%n plans moved on</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OffersPage</name>
        <message numerus="yes">
            <source>%n project(s) taken up</source>
            <translation>
                <numerusform>%n project taken up</numerusform>
                <numerusform>%n projects taken up</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OfficeWindow</name>
        <message numerus="yes">
            <source>%n field(s) stay, because somebody has set them since</source>
            <translation>
                <numerusform>%n field stay, because somebody has set them since</numerusform>
                <numerusform>%n fields stay, because somebody has set them since</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) have come: fetch them under “Send and receive”</source>
            <translation>
                <numerusform>%n file has come: fetch it under “Send and receive”</numerusform>
                <numerusform>%n files have come: fetch them under “Send and receive”</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OfficesScreen</name>
        <message numerus="yes">
            <source>%n file(s) that waited for it have been read</source>
            <translation>
                <numerusform>%n file that waited for it has been read</numerusform>
                <numerusform>%n files that waited for it have been read</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OutboxPage</name>
        <message numerus="yes">
            <source>%n file(s) sent; not confirmed yet</source>
            <translation>
                <numerusform>%n file sent; not confirmed yet</numerusform>
                <numerusform>%n files sent; not confirmed yet</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PlanRecords</name>
        <message numerus="yes">
            <source>%n problem(s)</source>
            <translation>
                <numerusform>%n problem</numerusform>
                <numerusform>%n problems</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n project(s)</source>
            <translation>
                <numerusform>%n project</numerusform>
                <numerusform>%n projects</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n vote(s)</source>
            <translation>
                <numerusform>%n vote</numerusform>
                <numerusform>%n votes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PlanSteps</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and one more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PoolPane</name>
        <message numerus="yes">
            <source>%n group(s) alike</source>
            <translation>
                <numerusform>%n group alike</numerusform>
                <numerusform>%n groups alike</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ProjectsPage</name>
        <message numerus="yes">
            <source>%n project(s) taken out</source>
            <translation>
                <numerusform>%n project taken out</numerusform>
                <numerusform>%n projects taken out</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReceivePage</name>
        <message numerus="yes">
            <source>%n file(s) taken in</source>
            <translation>
                <numerusform>%n file taken in</numerusform>
                <numerusform>%n files taken in</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RegisterPage</name>
        <message numerus="yes">
            <source>Framework sent to %n LAO(s)</source>
            <translation>
                <numerusform>Framework sent to %n LAO</numerusform>
                <numerusform>Framework sent to %n LAOs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Noted as received by %n LAO(s)</source>
            <translation>
                <numerusform>Noted as received by %n LAO</numerusform>
                <numerusform>Noted as received by %n LAOs</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReportButton</name>
        <message numerus="yes">
            <source>%n page(s) sent to the printer</source>
            <translation>
                <numerusform>%n page sent to the printer</numerusform>
                <numerusform>%n pages sent to the printer</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RevokeAsk</name>
        <message numerus="yes">
            <source>%n change(s) of its work would not count</source>
            <translation>
                <numerusform>%n change of its work would not count</numerusform>
                <numerusform>%n changes of its work would not count</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RuleDialog</name>
        <message numerus="yes">
            <source>Decide %n</source>
            <translation>
                <numerusform>Decide %n</numerusform>
                <numerusform>Decide %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SafekeepingScreen</name>
        <message numerus="yes">
            <source>%n fault(s) found:</source>
            <translation>
                <numerusform>%n fault found:</numerusform>
                <numerusform>%n faults found:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Last backup: {date} (%n day(s) ago)</source>
            <translation>
                <numerusform>Last backup: {date} (%n day ago)</numerusform>
                <numerusform>Last backup: {date} (%n days ago)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Sending</name>
        <message numerus="yes">
            <source>%n item(s) changed since</source>
            <translation>
                <numerusform>%n item changed since</numerusform>
                <numerusform>%n items changed since</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StepButton</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TableView</name>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n row</numerusform>
                <numerusform>%n rows</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TogetherAsk</name>
        <message numerus="yes">
            <source>Move %n plan(s) on</source>
            <translation>
                <numerusform>Move %n plan on</numerusform>
                <numerusform>Move %n plans on</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Move %n plan(s) on together</source>
            <translation>
                <numerusform>Move %n plan on</numerusform>
                <numerusform>Move %n plans on together</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Undoing</name>
        <message numerus="yes">
            <source>%n field(s) you worked on since are listed as disputed</source>
            <translation>
                <numerusform>%n field you worked on since is listed as disputed</numerusform>
                <numerusform>%n fields you worked on since are listed as disputed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) show again what the file brought</source>
            <translation>
                <numerusform>%n record shows again what the file brought</numerusform>
                <numerusform>%n records show again what the file brought</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of %n record(s) only your later work is left</source>
            <translation>
                <numerusform>Of %n record only your later work is left</numerusform>
                <numerusform>Of %n records only your later work is left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Taken back: %n record(s) show what they would show without the file</source>
            <translation>
                <numerusform>Taken back: %n record shows what it would show without the file</numerusform>
                <numerusform>Taken back: %n records show what they would show without the file</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>VillagePlanScreen</name>
        <message numerus="yes">
            <source>%n person(s) came</source>
            <translation>
                <numerusform>%n person came</numerusform>
                <numerusform>%n persons came</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n problem(s)</source>
            <translation>
                <numerusform>%n problem</numerusform>
                <numerusform>%n problems</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n project(s)</source>
            <translation>
                <numerusform>%n project</numerusform>
                <numerusform>%n projects</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>VillagesScreen</name>
        <message numerus="yes">
            <source>%n village(s) confirmed</source>
            <translation>
                <numerusform>%n village confirmed</numerusform>
                <numerusform>%n villages confirmed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n village(s) have no name in the public records and are not confirmed</source>
            <translation>
                <numerusform>%n village has no name in the public records and is not confirmed</numerusform>
                <numerusform>%n villages have no name in the public records and are not confirmed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Confirm all %n in the register</source>
            <translation>
                <numerusform>Confirm all %n in the register</numerusform>
                <numerusform>Confirm all %n in the register</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Confirm the %n selected</source>
            <translation>
                <numerusform>Confirm the %n selected</numerusform>
                <numerusform>Confirm the %n selected</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Move %n plan(s) on together…</source>
            <translation>
                <numerusform>Move %n plan on…</numerusform>
                <numerusform>Move %n plans on together…</numerusform>
            </translation>
        </message>
    </context>
</TS>
