<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CollectWords</name>
    <message numerus="yes">
        <source>%n new entries</source>
        <translation>
            <numerusform>%n new entry</numerusform>
            <numerusform>%n new entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new entries in “%1”</source>
        <translation>
            <numerusform>%n new entry in “%1”</numerusform>
            <numerusform>%n new entries in “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new entries in %1 files</source>
        <translation>
            <numerusform>%n new entry in %1 files</numerusform>
            <numerusform>%n new entries in %1 files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries from “%1” were collected.</source>
        <translation>
            <numerusform>%n entry from “%1” was collected.</numerusform>
            <numerusform>%n entries from “%1” were collected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries from %1 files were collected.</source>
        <translation>
            <numerusform>%n entry from %1 files was collected.</numerusform>
            <numerusform>%n entries from %1 files were collected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%1: %n new entries</source>
        <translation>
            <numerusform>%1: %n new entry</numerusform>
            <numerusform>%1: %n new entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message numerus="yes">
        <source>%n points into %1</source>
        <translation>
            <numerusform>%n point into %1</numerusform>
            <numerusform>%n points into %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points of %1 into %2</source>
        <translation>
            <numerusform>%n point of %1 into %2</numerusform>
            <numerusform>%n points of %1 into %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged %n points into %1</source>
        <translation>
            <numerusform>Merged %n point into %1</numerusform>
            <numerusform>Merged %n points into %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points to %1</source>
        <translation>
            <numerusform>%n point to %1</numerusform>
            <numerusform>%n points to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %n points to %1</source>
        <translation>
            <numerusform>Added %n point to %1</numerusform>
            <numerusform>Added %n points to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split off %n points into %1</source>
        <translation>
            <numerusform>Split off %n point into %1</numerusform>
            <numerusform>Split off %n points into %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participants</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participants to the groups of their regions</source>
        <translation>
            <numerusform>%n participant to the group of their region</numerusform>
            <numerusform>%n participants to the groups of their regions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes and elements</source>
        <translation>
            <numerusform>%n theme or element</numerusform>
            <numerusform>%n themes and elements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommendations</source>
        <translation>
            <numerusform>%n recommendation</numerusform>
            <numerusform>%n recommendations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guiding questions</source>
        <translation>
            <numerusform>%n guiding question</numerusform>
            <numerusform>%n guiding questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n minutes more than planned</source>
        <translation>
            <numerusform>%1, %n minute more than planned</numerusform>
            <numerusform>%1, %n minutes more than planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Extended %1, %n minutes more than planned</source>
        <translation>
            <numerusform>Extended %1, %n minute more than planned</numerusform>
            <numerusform>Extended %1, %n minutes more than planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n ballots</source>
        <translation>
            <numerusform>%1: %n ballot</numerusform>
            <numerusform>%1: %n ballots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Noted %n ballots in %1</source>
        <translation>
            <numerusform>Noted %n ballot in %1</numerusform>
            <numerusform>Noted %n ballots in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up highlights</source>
        <translation>
            <numerusform>%n follow-up highlight</numerusform>
            <numerusform>%n follow-up highlights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n priorities</source>
        <translation>
            <numerusform>%n priority</numerusform>
            <numerusform>%n priorities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points, among them %1</source>
        <translation>
            <numerusform>%n point, among them %1</numerusform>
            <numerusform>%n points, among them %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept %n points apart, among them %1</source>
        <translation>
            <numerusform>Kept %n point apart, among them %1</numerusform>
            <numerusform>Kept %n points apart, among them %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let %n points be suggested again, among them %1</source>
        <translation>
            <numerusform>Let %n point be suggested again, among them %1</numerusform>
            <numerusform>Let %n points be suggested again, among them %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballots</source>
        <translation>
            <numerusform>%n ballot</numerusform>
            <numerusform>%n ballots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkWords</name>
    <message numerus="yes">
        <source>%n changes wait here</source>
        <translation>
            <numerusform>%n change waits here</numerusform>
            <numerusform>%n changes wait here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rooms live</source>
        <translation>
            <numerusform>%n room live</numerusform>
            <numerusform>%n rooms live</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message numerus="yes">
        <source>reported %1 · %n withdrawn since</source>
        <comment>of a room&apos;s points</comment>
        <translation>
            <numerusform>reported %1 · %n withdrawn since</numerusform>
            <numerusform>reported %1 · %n withdrawn since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reported %1 · %n changes since</source>
        <translation>
            <numerusform>Reported %1 · %n change since</numerusform>
            <numerusform>Reported %1 · %n changes since</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomWords</name>
    <message numerus="yes">
        <source>%n members, %1 present</source>
        <translation>
            <numerusform>%n member, %1 present</numerusform>
            <numerusform>%n members, %1 present</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message numerus="yes">
        <source>More than half of those who answered, and more than half in at least %n regions; then the most supporters.</source>
        <translation>
            <numerusform>More than half of those who answered, and more than half in at least %n region; then the most supporters.</numerusform>
            <numerusform>More than half of those who answered, and more than half in at least %n regions; then the most supporters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AgendaScreen</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BallotForm</name>
    <message numerus="yes">
        <source>%1 of at most %n</source>
        <translation>
            <numerusform>%1 of at most %n</numerusform>
            <numerusform>%1 of at most %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>%n ticked</numerusform>
            <numerusform>%n ticked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n dots given</source>
        <translation>
            <numerusform>%1 of %n dot given</numerusform>
            <numerusform>%1 of %n dots given</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BallotsPanel</name>
    <message numerus="yes">
        <source>%1 of %n have voted</source>
        <translation>
            <numerusform>%1 of %n has voted</numerusform>
            <numerusform>%1 of %n have voted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %n codes; codes from before count no more.</source>
        <translation>
            <numerusform>Saved %n code; codes from before count no more.</numerusform>
            <numerusform>Saved %n codes; codes from before count no more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put in %n ballots.</source>
        <translation>
            <numerusform>Put in %n ballot.</numerusform>
            <numerusform>Put in %n ballots.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BoardScreen</name>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged</source>
        <translation>
            <numerusform>%n merged</numerusform>
            <numerusform>%n merged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n shown</numerusform>
            <numerusform>%n shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points of %1 selected</source>
        <translation>
            <numerusform>%n point of %1 selected</numerusform>
            <numerusform>%n points of %1 selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rooms not reported yet</source>
        <translation>
            <numerusform>%n room not reported yet</numerusform>
            <numerusform>%n rooms not reported yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CollectDialog</name>
    <message numerus="yes">
        <source>%n fields were changed in two places. The later value counts, unless you choose another:</source>
        <translation>
            <numerusform>%n field was changed in two places. The later value counts, unless you choose another:</numerusform>
            <numerusform>%n fields were changed in two places. The later value counts, unless you choose another:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Collect %n</source>
        <translation>
            <numerusform>Collect %n</numerusform>
            <numerusform>Collect %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Collect %n entries</source>
        <translation>
            <numerusform>Collect %n entry</numerusform>
            <numerusform>Collect %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Somebody went on writing meanwhile, so %n more fields were changed in two places. The later value counts, unless you choose another:</source>
        <translation>
            <numerusform>Somebody went on writing meanwhile, so %n more field was changed in two places. The later value counts, unless you choose another:</numerusform>
            <numerusform>Somebody went on writing meanwhile, so %n more fields were changed in two places. The later value counts, unless you choose another:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ColumnsArea</name>
    <message numerus="yes">
        <source>%1: %n points</source>
        <translation>
            <numerusform>%1: %n point</numerusform>
            <numerusform>%1: %n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ConclusionsModel</name>
    <message numerus="yes">
        <source>In all %n rooms</source>
        <translation>
            <numerusform>In the %n room</numerusform>
            <numerusform>In all %n rooms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In all rooms but one of %n</source>
        <translation>
            <numerusform>In all rooms but one of %n</numerusform>
            <numerusform>In all rooms but one of %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ConsensusView</name>
    <message numerus="yes">
        <source>%n objections</source>
        <translation>
            <numerusform>%n objection</numerusform>
            <numerusform>%n objections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ConvergenceModel</name>
    <message numerus="yes">
        <source>%1 raised %2: %n points</source>
        <translation>
            <numerusform>%1 raised %2: %n point</numerusform>
            <numerusform>%1 raised %2: %n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ConvergenceScreen</name>
    <message numerus="yes">
        <source>“%1”: %n points</source>
        <translation>
            <numerusform>“%1”: %n point</numerusform>
            <numerusform>“%1”: %n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HighlightsScreen</name>
    <message numerus="yes">
        <source>%n paragraphs</source>
        <translation>
            <numerusform>%n paragraph</numerusform>
            <numerusform>%n paragraphs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n priorities</source>
        <translation>
            <numerusform>%n priority</numerusform>
            <numerusform>%n priorities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up highlights</source>
        <translation>
            <numerusform>%n follow-up highlight</numerusform>
            <numerusform>%n follow-up highlights</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HistoryScreen</name>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the chains of all %n devices hold</source>
        <translation>
            <numerusform>the chain of %n device holds</numerusform>
            <numerusform>the chains of all %n devices hold</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n faults found</source>
        <translation>
            <numerusform>%n fault found</numerusform>
            <numerusform>%n faults found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImportDialog</name>
    <message numerus="yes">
        <source>Import %n</source>
        <translation>
            <numerusform>Import %n</numerusform>
            <numerusform>Import %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n rows</source>
        <translation>
            <numerusform>Import %n row</numerusform>
            <numerusform>Import %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing new: all %n rows are here already.</source>
        <translation>
            <numerusform>Nothing new: the %n row is here already.</numerusform>
            <numerusform>Nothing new: all %n rows are here already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n already here</numerusform>
            <numerusform>%n already here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bodies and groups are made with them</source>
        <translation>
            <numerusform>%n body or group is made with them</numerusform>
            <numerusform>%n bodies and groups are made with them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bodies are made with them</source>
        <translation>
            <numerusform>%n body is made with them</numerusform>
            <numerusform>%n bodies are made with them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes are made with them</source>
        <translation>
            <numerusform>%n theme is made with them</numerusform>
            <numerusform>%n themes are made with them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other things are made with them</source>
        <translation>
            <numerusform>%n other thing is made with them</numerusform>
            <numerusform>%n other things are made with them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::KioskWords</name>
    <message numerus="yes">
        <source>Give your dots with plus and minus; at most %n to one option.</source>
        <translation>
            <numerusform>Give your dots with plus and minus; at most %n to one option.</numerusform>
            <numerusform>Give your dots with plus and minus; at most %n to one option.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n dots left</source>
        <translation>
            <numerusform>%1 of %n dot left</numerusform>
            <numerusform>%1 of %n dots left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n options have points</source>
        <translation>
            <numerusform>%n option has points</numerusform>
            <numerusform>%n options have points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n options in your order</source>
        <translation>
            <numerusform>%n option in your order</numerusform>
            <numerusform>%n options in your order</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n options chosen</source>
        <translation>
            <numerusform>%n option chosen</numerusform>
            <numerusform>%n options chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One option can have at most %n dots.</source>
        <translation>
            <numerusform>One option can have at most %n dot.</numerusform>
            <numerusform>One option can have at most %n dots.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You may choose at most %n; take one back first.</source>
        <translation>
            <numerusform>You may choose at most %n; take one back first.</numerusform>
            <numerusform>You may choose at most %n; take one back first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dots</source>
        <translation>
            <numerusform>%n dot</numerusform>
            <numerusform>%n dots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MarkRow</name>
    <message numerus="yes">
        <source>%n points for “%1”</source>
        <translation>
            <numerusform>%n point for “%1”</numerusform>
            <numerusform>%n points for “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ObjectionsModel</name>
    <message numerus="yes">
        <source>%n objections</source>
        <translation>
            <numerusform>%n objection</numerusform>
            <numerusform>%n objections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::OverlapStrip</name>
    <message numerus="yes">
        <source>%n kept for later</source>
        <translation>
            <numerusform>%n kept for later</numerusform>
            <numerusform>%n kept for later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>M merges the %n points chosen below; Esc lets them go.</source>
        <translation>
            <numerusform>M merges the %n point chosen below; Esc lets it go.</numerusform>
            <numerusform>M merges the %n points chosen below; Esc lets them go.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PeopleScreen</name>
    <message numerus="yes">
        <source>%n participants</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bodies</source>
        <translation>
            <numerusform>%n body</numerusform>
            <numerusform>%n bodies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n present</source>
        <translation>
            <numerusform>%n present</numerusform>
            <numerusform>%n present</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PeopleSectionsModel</name>
    <message numerus="yes">
        <source>%1, %n participants</source>
        <translation>
            <numerusform>%1, %n participant</numerusform>
            <numerusform>%1, %n participants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ProjectedVote</name>
    <message numerus="yes">
        <source>%1 of %n have voted</source>
        <translation>
            <numerusform>%1 of %n has voted</numerusform>
            <numerusform>%1 of %n have voted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objections</source>
        <translation>
            <numerusform>%n objection</numerusform>
            <numerusform>%n objections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A tie at the cut line for %n places; it is not settled yet</source>
        <translation>
            <numerusform>A tie at the cut line for %n place; it is not settled yet</numerusform>
            <numerusform>A tie at the cut line for %n places; it is not settled yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ProvenancePanel</name>
    <message numerus="yes">
        <source>%1 of %n ballots</source>
        <translation>
            <numerusform>%1 of %n ballot</numerusform>
            <numerusform>%1 of %n ballots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n rooms</source>
        <translation>
            <numerusform>%1 of %n room</numerusform>
            <numerusform>%1 of %n rooms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bodies</source>
        <translation>
            <numerusform>%n body</numerusform>
            <numerusform>%n bodies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objections</source>
        <translation>
            <numerusform>%n objection</numerusform>
            <numerusform>%n objections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dots</source>
        <translation>
            <numerusform>%n dot</numerusform>
            <numerusform>%n dots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First on %1 of %n ballots</source>
        <translation>
            <numerusform>First on %1 of %n ballot</numerusform>
            <numerusform>First on %1 of %n ballots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RecommendationsModel</name>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bodies</source>
        <translation>
            <numerusform>%n body</numerusform>
            <numerusform>%n bodies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ResultWords</name>
    <message numerus="yes">
        <source>up to %n each</source>
        <translation>
            <numerusform>up to %n each</numerusform>
            <numerusform>up to %n each</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dots each</source>
        <translation>
            <numerusform>%n dot each</numerusform>
            <numerusform>%n dots each</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entitled</source>
        <translation>
            <numerusform>%n entitled</numerusform>
            <numerusform>%n entitled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the room</source>
        <translation>
            <numerusform>%n in the room</numerusform>
            <numerusform>%n in the room</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballots</source>
        <translation>
            <numerusform>%n ballot</numerusform>
            <numerusform>%n ballots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fewer than five are chosen: %n</source>
        <translation>
            <numerusform>Fewer than five are chosen: %n</numerusform>
            <numerusform>Fewer than five are chosen: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fewer are chosen than there are places: %n</source>
        <translation>
            <numerusform>Fewer are chosen than there are places: %n</numerusform>
            <numerusform>Fewer are chosen than there are places: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are chosen, without a tie</source>
        <translation>
            <numerusform>%n is chosen, without a tie</numerusform>
            <numerusform>%n are chosen, without a tie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places are left</source>
        <translation>
            <numerusform>%n place is left</numerusform>
            <numerusform>%n places are left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n options are tied</source>
        <translation>
            <numerusform>%n option is tied</numerusform>
            <numerusform>%n options are tied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RoomQuestionsModel</name>
    <message numerus="yes">
        <source>%1: %n points</source>
        <translation>
            <numerusform>%1: %n point</numerusform>
            <numerusform>%1: %n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RulingForm</name>
    <message numerus="yes">
        <source>Choose %n of these:</source>
        <translation>
            <numerusform>Choose %n of these:</numerusform>
            <numerusform>Choose %n of these:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SessionDetails</name>
    <message numerus="yes">
        <source>Started %n minutes late; later times unchanged.</source>
        <translation>
            <numerusform>Started %n minute late; later times unchanged.</numerusform>
            <numerusform>Started %n minutes late; later times unchanged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Started %n minutes early; later times unchanged.</source>
        <translation>
            <numerusform>Started %n minute early; later times unchanged.</numerusform>
            <numerusform>Started %n minutes early; later times unchanged.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SetUpWords</name>
    <message numerus="yes">
        <source>%n bodies may vote</source>
        <translation>
            <numerusform>%n body may vote</numerusform>
            <numerusform>%n bodies may vote</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participants may vote</source>
        <translation>
            <numerusform>%n participant may vote</numerusform>
            <numerusform>%n participants may vote</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the room</source>
        <translation>
            <numerusform>%n in the room</numerusform>
            <numerusform>%n in the room</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n heard</source>
        <translation>
            <numerusform>%n heard</numerusform>
            <numerusform>%n heard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballots</source>
        <translation>
            <numerusform>%n ballot</numerusform>
            <numerusform>%n ballots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n each</source>
        <translation>
            <numerusform>at most %n each</numerusform>
            <numerusform>at most %n each</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dots each</source>
        <translation>
            <numerusform>%n dot each</numerusform>
            <numerusform>%n dots each</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entitled</source>
        <translation>
            <numerusform>%n entitled</numerusform>
            <numerusform>%n entitled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ShownOverlap</name>
    <message numerus="yes">
        <source>Same idea in %n rooms? Shared terms are marked; nothing merges by itself.</source>
        <translation>
            <numerusform>Same idea in %n room? Shared terms are marked; nothing merges by itself.</numerusform>
            <numerusform>Same idea in %n rooms? Shared terms are marked; nothing merges by itself.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TieSection</name>
    <message numerus="yes">
        <source>%n places are left</source>
        <translation>
            <numerusform>%n place is left</numerusform>
            <numerusform>%n places are left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n options are tied</source>
        <translation>
            <numerusform>%n option is tied</numerusform>
            <numerusform>%n options are tied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Run-off among the %n</source>
        <translation>
            <numerusform>Run-off among the %n</numerusform>
            <numerusform>Run-off among the %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: more than half in %n regions</source>
        <translation>
            <numerusform>“%1”: more than half in %n region</numerusform>
            <numerusform>“%1”: more than half in %n regions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: supported in %n groups</source>
        <translation>
            <numerusform>“%1”: supported in %n group</numerusform>
            <numerusform>“%1”: supported in %n groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::VoteWords</name>
    <message numerus="yes">
        <source>%1 of %n rooms</source>
        <translation>
            <numerusform>%1 of %n room</numerusform>
            <numerusform>%1 of %n rooms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bodies</source>
        <translation>
            <numerusform>%n body</numerusform>
            <numerusform>%n bodies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adopt %n lines</source>
        <translation>
            <numerusform>Adopt %n line</numerusform>
            <numerusform>Adopt %n lines</numerusform>
        </translation>
    </message>
</context>
</TS>
