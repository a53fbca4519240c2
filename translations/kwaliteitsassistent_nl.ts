<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Dossier</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Ga naar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Beeld</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Vergrendelen</translation>
    </message>
    <message>
        <source>Hides everything until the passphrase is given again.</source>
        <translation>Verbergt alles tot u de wachtzin weer geeft.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>Saves what you typed and closes the program.</source>
        <translation>Bewaart wat u typte en sluit het programma.</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Zoeken</translation>
    </message>
    <message>
        <source>Searches people, requirements, documents and actions.</source>
        <translation>Zoekt mensen, eisen, documenten en acties.</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Grotere tekst</translation>
    </message>
    <message>
        <source>Makes all text one step larger.</source>
        <translation>Maakt alle tekst een stap groter.</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Kleinere tekst</translation>
    </message>
    <message>
        <source>Makes all text one step smaller.</source>
        <translation>Maakt alle tekst een stap kleiner.</translation>
    </message>
    <message>
        <source>Text at its &amp;usual size</source>
        <translation>Gewone &amp;tekstgrootte</translation>
    </message>
    <message>
        <source>Puts all text back to the size it had at first.</source>
        <translation>Zet alle tekst terug op de grootte van het begin.</translation>
    </message>
    <message>
        <source>Colours of this &amp;computer</source>
        <translation>Kleuren van deze &amp;computer</translation>
    </message>
    <message>
        <source>Follows the light or dark setting of the computer.</source>
        <translation>Volgt wat op de computer is gekozen: licht of donker.</translation>
    </message>
    <message>
        <source>Li&amp;ght colours</source>
        <translation>&amp;Lichte kleuren</translation>
    </message>
    <message>
        <source>Dark text on a light page.</source>
        <translation>Donkere tekst op een lichte pagina.</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>&amp;Donkere kleuren</translation>
    </message>
    <message>
        <source>Light text on a dark page.</source>
        <translation>Lichte tekst op een donkere pagina.</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Hoog contrast</translation>
    </message>
    <message>
        <source>Black on white, with clear lines.</source>
        <translation>Zwart op wit, met duidelijke lijnen.</translation>
    </message>
    <message>
        <source>In Du&amp;tch</source>
        <translation>In het &amp;Nederlands</translation>
    </message>
    <message>
        <source>Shows the program in Dutch.</source>
        <translation>Toont het programma in het Nederlands.</translation>
    </message>
    <message>
        <source>In &amp;English</source>
        <translation>In het &amp;Engels</translation>
    </message>
    <message>
        <source>Shows the program in English; requirements and documents stay Dutch.</source>
        <translation>Toont het programma in het Engels. Eisen en documenten blijven Nederlands.</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Sneltoetsen</translation>
    </message>
    <message>
        <source>Shows all actions with their keys.</source>
        <translation>Toont alle acties met hun toetsen.</translation>
    </message>
</context>
<context>
    <name>AdoptView</name>
    <message>
        <source>There is no quality framework in this file yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the framework of your municipality. The program then shows what is asked of you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality framework</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BugDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Er ging iets mis</translation>
    </message>
    <message>
        <source>What you entered before has been kept. You can go on working. Does it happen again? Then send this report to whoever helps you with the program. It holds no names and nothing from your dossier.</source>
        <translation>Wat u eerder invulde, is bewaard. U kunt verder werken. Gebeurt het nog een keer? Stuur dan dit verslag aan wie u helpt met het programma. Er staan geen namen in en niets uit uw dossier.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Verslag</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Verslag kopiëren</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Previous month</source>
        <translation>Vorige maand</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Volgende maand</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>Choose</source>
        <translation>Kies</translation>
    </message>
</context>
<context>
    <name>ClientCard</name>
    <message>
        <source>Evaluations</source>
        <translation>Evaluaties</translation>
    </message>
    <message>
        <source>To the evaluations</source>
        <translation>Naar de evaluaties</translation>
    </message>
    <message>
        <source>No evaluation yet. Plan one on the page of the evaluations.</source>
        <translation>Er is nog geen evaluatie. Plan er een op de pagina Evaluaties.</translation>
    </message>
</context>
<context>
    <name>ClientsPage</name>
    <message>
        <source>Clients</source>
        <translation>Cliënten</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Zoek op naam</translation>
    </message>
    <message>
        <source>Add a client</source>
        <translation>Cliënt toevoegen</translation>
    </message>
    <message>
        <source>Show whose support ended</source>
        <translation>Toon van wie de ondersteuning is gestopt</translation>
    </message>
    <message>
        <source>Nobody was found.</source>
        <translation>Er is niemand gevonden.</translation>
    </message>
    <message>
        <source>There are no clients yet</source>
        <translation>Er zijn nog geen cliënten</translation>
    </message>
    <message>
        <source>Begin with a name and the first day of the support. Plan and goals come after that.</source>
        <translation>Begin met een naam en de eerste dag van de ondersteuning. Plan en doelen komen daarna.</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>dd-mm-yyyy</source>
        <translation>dd-mm-jjjj</translation>
    </message>
    <message>
        <source>Open calendar</source>
        <translation>Kalender openen</translation>
    </message>
    <message>
        <source>Write the date as day-month-year, for example 24-11-2026.</source>
        <translation>Schrijf de datum als dag-maand-jaar, bijvoorbeeld 24-11-2026.</translation>
    </message>
</context>
<context>
    <name>DoneView</name>
    <message>
        <source>The sealed evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared with the casemanager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared with {whom} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With whom?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down that it was shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed on paper?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is something wrong?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version stays as it is. A new version begins with the same answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DrillPage</name>
    <message>
        <source>Deleted: {what}</source>
        <translation>Verwijderd: {what}</translation>
    </message>
    <message>
        <source>Back to {what}</source>
        <translation>Terug naar {what}</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Add a file</source>
        <translation>Bestand toevoegen</translation>
    </message>
    <message>
        <source>Drag a file here</source>
        <translation>Sleep een bestand hierheen</translation>
    </message>
    <message>
        <source>Or choose it yourself. The dossier keeps its own copy.</source>
        <translation>Of kies het zelf. Het dossier bewaart een eigen kopie.</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>Bestand kiezen</translation>
    </message>
</context>
<context>
    <name>EditorView</name>
    <message>
        <source>Everything you type is saved at once.</source>
        <translation>Wat u typt, wordt vanzelf bewaard.</translation>
    </message>
</context>
<context>
    <name>EvaluationList</name>
    <message>
        <source>Search by name of the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No evaluations yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a talk with a client. What was agreed before is ready to be discussed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the first evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Klaar</translation>
    </message>
    <message>
        <source>Nothing was found with this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest {shown} of {total} are shown. Search by name to find older ones.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvaluationsPage</name>
    <message>
        <source>Plan an evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All evaluations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation type="unfinished">Evaluaties</translation>
    </message>
    <message>
        <source>Plan, hold and sign the talks with your clients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evaluation is finished and sealed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in this framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To confirm ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Everything is stored on this computer only.</source>
        <translation>Alles staat alleen op deze computer.</translation>
    </message>
    <message>
        <source>Last backup: {when}.</source>
        <translation>Laatste reservekopie: {when}.</translation>
    </message>
    <message>
        <source>Saved at {time}</source>
        <translation>Bewaard om {time}</translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>may stay empty</source>
        <translation>mag leeg blijven</translation>
    </message>
</context>
<context>
    <name>KaderListView</name>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{count} late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s) shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No requirement fits these choices. Choose &apos;All&apos; or other words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListView</name>
    <message>
        <source>Show more</source>
        <translation>Toon meer</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gestopt</translation>
    </message>
</context>
<context>
    <name>LockScreen</name>
    <message>
        <source>Locked</source>
        <translation>Vergrendeld</translation>
    </message>
    <message>
        <source>The dossier is locked</source>
        <translation>Het dossier is vergrendeld</translation>
    </message>
    <message>
        <source>Give your passphrase to go on where you were.</source>
        <translation>Geef uw wachtzin om verder te gaan waar u was.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Wachtzin</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
</context>
<context>
    <name>LookTogether</name>
    <message>
        <source>Look together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {at} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did it work out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are you satisfied with it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to say about it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to say about the help?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could be different?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Quality assistant</source>
        <translation>Kwaliteitsassistent</translation>
    </message>
    <message>
        <source>Shows the page {title}.</source>
        <translation>Toont de pagina {title}.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Deze melding sluiten</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Main menu</source>
        <translation>Hoofdmenu</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Write a whole number, for example 90.</source>
        <translation>Schrijf een heel getal, bijvoorbeeld 90.</translation>
    </message>
</context>
<context>
    <name>OrganisationPage</name>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Staff</source>
        <translation>Medewerkers</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Cliënten</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PdfDialog</name>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Sluiten</translation>
    </message>
    <message>
        <source>Saved in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PdfPreview</name>
    <message>
        <source>Preview</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Groter</translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation>Bladzijde {number} van {total}</translation>
    </message>
    <message>
        <source>Pages: {total}</source>
        <translation>Bladzijden: {total}</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Details</source>
        <translation>Gegevens</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>Plan an evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The open goals of the plan are ready to be discussed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who holds the talk?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in a date.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PointsCard</name>
    <message>
        <source>What your kaders find</source>
        <translation>Wat uw kaders vinden</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wordt bekeken…</translation>
    </message>
    <message>
        <source>Show what is in order ({count})</source>
        <translation>Toon wat in orde is ({count})</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Er staat niets open.</translation>
    </message>
    <message>
        <source>No kader asks anything here.</source>
        <translation>Geen kader vraagt hier iets.</translation>
    </message>
</context>
<context>
    <name>RecordEditor</name>
    <message>
        <source>This is not saved yet.</source>
        <translation>Dit is nog niet bewaard.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Done with {what}</source>
        <translation>Klaar met {what}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Do not keep</source>
        <translation>Niet bewaren</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Fill this in.</source>
        <translation>Vul dit in.</translation>
    </message>
</context>
<context>
    <name>RecordSection</name>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Show what is over ({count})</source>
        <translation>Toon ook wat voorbij is ({count})</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Voorbij</translation>
    </message>
</context>
<context>
    <name>SecretRow</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show passphrase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>Everything in the menus can be done without a mouse.</source>
        <translation>Alles in de menu’s kan ook zonder muis.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Quality assistant</source>
        <translation>Kwaliteitsassistent</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Zoeken in alles</translation>
    </message>
    <message>
        <source>Search  (Ctrl+K)</source>
        <translation>Zoeken  (Ctrl+K)</translation>
    </message>
</context>
<context>
    <name>SignView</name>
    <message>
        <source>Who is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How does the signing end?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why was it not signed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With what does the client not agree?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it down in the client&apos;s own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A representative signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The representative signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The carer signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After this the evaluation is sealed and does not change any more. A mistake? Make a new version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish and seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what will be signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignatureField</name>
    <message>
        <source>Undo last stroke</source>
        <translation>Laatste streek terug</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Type the name instead</source>
        <translation>Liever de naam typen</translation>
    </message>
    <message>
        <source>Full name as signature</source>
        <translation>Volledige naam als handtekening</translation>
    </message>
    <message>
        <source>Draw instead</source>
        <translation>Liever tekenen</translation>
    </message>
</context>
<context>
    <name>SignaturePad</name>
    <message>
        <source>Signature</source>
        <translation>Handtekening</translation>
    </message>
    <message>
        <source>Draw with a mouse, a pen or a finger. With the keyboard, choose to type the name.</source>
        <translation>Teken met muis, pen of vinger. Met het toetsenbord: kies voor de naam typen.</translation>
    </message>
</context>
<context>
    <name>SignerCard</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which role?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does that rest on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example a decision of the court.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished">Handtekening</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if someone saw the signing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Staff</source>
        <translation>Medewerkers</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Zoek op naam</translation>
    </message>
    <message>
        <source>Add a member of staff</source>
        <translation>Medewerker toevoegen</translation>
    </message>
    <message>
        <source>Show who left</source>
        <translation>Toon wie hier niet meer werkt</translation>
    </message>
    <message>
        <source>Nobody was found.</source>
        <translation>Er is niemand gevonden.</translation>
    </message>
    <message>
        <source>Nobody works here yet</source>
        <translation>Er staat nog niemand in de lijst</translation>
    </message>
    <message>
        <source>Begin with yourself: your name, your role and the day you started.</source>
        <translation>Begin met uzelf: uw naam, uw rol en de dag waarop u begon.</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Step {at} of {total}</source>
        <translation>Stap {at} van {total}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klaar</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>volgt nog</translation>
    </message>
</context>
<context>
    <name>SubjectsView</name>
    <message>
        <source>Profile of your organisation</source>
        <translation>Profiel van uw organisatie</translation>
    </message>
    <message>
        <source>What you keep about your organisation</source>
        <translation>Wat u bijhoudt over uw organisatie</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Nog te doen</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>In orde</translation>
    </message>
</context>
<context>
    <name>TalkView</name>
    <message>
        <source>Who is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who takes part?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example the client, the mentor and the carer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did family or others from the network think along?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no open goals in the plan. You can add one here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal {number}: {goal}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was the goal reached?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was reached?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the client&apos;s own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the client satisfied?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the goal still fit?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjusted goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does the client want?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How is the support?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the client satisfied with the support?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the support still fit the client?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which ways of working help, and which do not?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How is it going with the medication?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if you keep or give medication.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do we agree?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreements and changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or nothing changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has to change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
</context>
<context>
    <name>UndoToast</name>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>UnlockPanel</name>
    <message>
        <source>Open your dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dossier</source>
        <translation type="unfinished">&amp;Dossier</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished">&amp;Wachtzin</translation>
    </message>
    <message>
        <source>Capitals, spaces and hyphens do not matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code of the &amp;recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Openen</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the code first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your passphrase first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening. This takes a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VogCopy</name>
    <message>
        <source>Copy of the VOG</source>
        <translation>Kopie van de VOG</translation>
    </message>
    <message>
        <source>A copy is not needed: noting who saw the original is enough.</source>
        <translation>Een kopie is niet nodig. Noteren wie het origineel zag, is genoeg.</translation>
    </message>
    <message>
        <source>Keep a copy all the same</source>
        <translation>Toch een kopie bewaren</translation>
    </message>
    <message>
        <source>The copy is in the dossier.</source>
        <translation>De kopie zit in het dossier.</translation>
    </message>
    <message>
        <source>This file cannot be read. Choose another one.</source>
        <translation>Dit bestand is niet te lezen. Kies een ander bestand.</translation>
    </message>
    <message>
        <source>Say why you keep a copy. Without a reason none is kept.</source>
        <translation>Schrijf op waarom u een kopie bewaart. Zonder reden wordt er geen bewaard.</translation>
    </message>
</context>
<context>
    <name>VogPanel</name>
    <message>
        <source>What your kaders think of this VOG</source>
        <translation>Wat uw kaders van deze VOG vinden</translation>
    </message>
    <message>
        <source>Fill in the date, then you see here at once whether this VOG is in order.</source>
        <translation>Vul de datum in. Dan ziet u hier meteen of deze VOG in orde is.</translation>
    </message>
    <message>
        <source>No kader asks for a VOG here. Record an engagement first, or adopt a kader.</source>
        <translation>Geen kader vraagt hier om een VOG. Leg eerst een aanstelling vast, of kies een kader.</translation>
    </message>
</context>
<context>
    <name>WelcomePanel</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays on this computer, in one file that only your passphrase opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around in the example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back a backup</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>YesNoField</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Nog niet bekend</translation>
    </message>
</context>
</TS>
