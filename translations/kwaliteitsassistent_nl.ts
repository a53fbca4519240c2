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
        <source>&amp;New</source>
        <translation>&amp;Nieuw</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Be&amp;werken</translation>
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
        <translation>Verbergt alles tot u het wachtwoord weer geeft.</translation>
    </message>
    <message>
        <source>&amp;Other dossier</source>
        <translation>An&amp;der dossier</translation>
    </message>
    <message>
        <source>Closes this dossier, and shows how to open or make another one.</source>
        <translation>Sluit dit dossier, en toont hoe u een ander opent of maakt.</translation>
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
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>Takes back what was saved last in this dossier, one step at a time.</source>
        <translation>Draait terug wat het laatst in dit dossier is bewaard, stap voor stap.</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Op&amp;nieuw doen</translation>
    </message>
    <message>
        <source>Does again what was taken back last.</source>
        <translation>Doet opnieuw wat het laatst is teruggedraaid.</translation>
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
        <translation>In het &amp;Engels (English)</translation>
    </message>
    <message>
        <source>Shows the program in English; requirements and documents stay Dutch.</source>
        <translation>Toont het programma in het Engels. Eisen en documenten blijven Nederlands.</translation>
    </message>
    <message>
        <source>&amp;About this page</source>
        <translation>&amp;Over deze pagina</translation>
    </message>
    <message>
        <source>Explains the page in sight.</source>
        <translation>Geeft uitleg over de pagina die u ziet.</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Rondleiding</translation>
    </message>
    <message>
        <source>Shows in a few steps where everything is.</source>
        <translation>Laat in een paar stappen zien waar alles staat.</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Sneltoetsen</translation>
    </message>
    <message>
        <source>Shows all actions with their keys.</source>
        <translation>Toont alle acties met hun toetsen.</translation>
    </message>
    <message>
        <source>Add a &amp;staff member</source>
        <translation>&amp;Medewerker toevoegen</translation>
    </message>
    <message>
        <source>Records a colleague or yourself, to which VOG, diplomas and training belong.</source>
        <translation>Legt een collega of uzelf vast; daarbij horen VOG, diploma&apos;s en scholing.</translation>
    </message>
    <message>
        <source>Add a &amp;client</source>
        <translation>&amp;Cliënt toevoegen</translation>
    </message>
    <message>
        <source>Records someone you support, to whom plan and evaluations belong.</source>
        <translation>Legt iemand vast die u ondersteunt; daarbij horen plan en evaluaties.</translation>
    </message>
    <message>
        <source>Plan an &amp;evaluation</source>
        <translation>&amp;Evaluatie plannen</translation>
    </message>
    <message>
        <source>Makes an appointment to look back with a client and to sign.</source>
        <translation>Maakt een afspraak om met een cliënt terug te kijken en te ondertekenen.</translation>
    </message>
    <message>
        <source>Record an &amp;incident</source>
        <translation>&amp;Incident vastleggen</translation>
    </message>
    <message>
        <source>Records what went wrong or nearly did, to learn from it and to report it in time.</source>
        <translation>Legt vast wat misging of bijna misging, om ervan te leren en op tijd te melden.</translation>
    </message>
    <message>
        <source>Record a co&amp;mplaint</source>
        <translation>&amp;Klacht vastleggen</translation>
    </message>
    <message>
        <source>Records a complaint, so that it is settled in time.</source>
        <translation>Legt een klacht vast, zodat die op tijd wordt afgehandeld.</translation>
    </message>
    <message>
        <source>Begin a &amp;voortgangsbericht</source>
        <translation>&amp;Voortgangsbericht beginnen</translation>
    </message>
    <message>
        <source>Tells the gemeente how it goes, with texts to edit and to sign.</source>
        <translation>Vertelt de gemeente hoe het gaat, met teksten om aan te passen en te ondertekenen.</translation>
    </message>
</context>
<context>
    <name>AdoptView</name>
    <message>
        <source>There is no kader in this file yet</source>
        <translation>Er is nog geen kwaliteitskader in dit dossier</translation>
    </message>
    <message>
        <source>Choose the kader of your gemeente. The program then shows what is asked of you.</source>
        <translation>Kies het kader van uw gemeente. Het programma laat dan zien wat er van u wordt gevraagd.</translation>
    </message>
    <message>
        <source>Use this kader</source>
        <translation>Dit kader gebruiken</translation>
    </message>
    <message>
        <source>Take over a table of your gemeente (Excel or CSV)</source>
        <translation>Een tabel van uw gemeente overnemen (Excel of CSV)</translation>
    </message>
    <message>
        <source>Kader</source>
        <translation>Kwaliteitskader</translation>
    </message>
</context>
<context>
    <name>AdoptedRow</name>
    <message>
        <source>Version {version}</source>
        <translation>Versie {version}</translation>
    </message>
    <message>
        <source>in use since {day}</source>
        <translation>in gebruik sinds {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s)</source>
        <translation>
            <numerusform>%n eis</numerusform>
            <numerusform>%n eisen</numerusform>
        </translation>
    </message>
    <message>
        <source>Terms are counted from this day.</source>
        <translation>Termijnen tellen vanaf deze dag.</translation>
    </message>
    <message>
        <source>Binds you since</source>
        <translation>Geldt voor u sinds</translation>
    </message>
    <message>
        <source>Keep as a file</source>
        <translation>Bewaren als bestand</translation>
    </message>
    <message>
        <source>Stop using this kader</source>
        <translation>Stoppen met dit kader</translation>
    </message>
    <message>
        <source>Stop using</source>
        <translation>Stoppen met</translation>
    </message>
</context>
<context>
    <name>AgendaFilters</name>
    <message>
        <source>What to show</source>
        <translation>Wat u ziet</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lijst</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>Tonen als</translation>
    </message>
    <message>
        <source>{months} months ahead</source>
        <translation>{months} maanden vooruit</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>All kaders</source>
        <translation>Alle kaders</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>Over wie</translation>
    </message>
    <message>
        <source>About what</source>
        <translation>Waarover</translation>
    </message>
    <message>
        <source>Kader</source>
        <translation>Kader</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Hoe ver vooruit</translation>
    </message>
</context>
<context>
    <name>AgendaListView</name>
    <message>
        <source>Nothing in this time</source>
        <translation>Niets in deze tijd</translation>
    </message>
    <message>
        <source>Choose a longer time, or show more.</source>
        <translation>Kies een langere tijd, of laat meer zien.</translation>
    </message>
    <message>
        <source>The agenda is still empty</source>
        <translation>De agenda is nog leeg</translation>
    </message>
    <message>
        <source>Choose a kader</source>
        <translation>Kies een kader</translation>
    </message>
    <message>
        <source>It fills itself once you choose what applies to you.</source>
        <translation>Hij vult zich vanzelf als u kiest wat er voor u geldt.</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Deze week</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Deze maand</translation>
    </message>
    <message>
        <source>For you to judge</source>
        <translation>Zelf te beoordelen</translation>
    </message>
    <message>
        <source>Look yourself whether this is so, and confirm it.</source>
        <translation>Kijk zelf of het zo is, en bevestig dat.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
</context>
<context>
    <name>AgendaMonthView</name>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Nothing on this day.</source>
        <translation>Er staat niets op deze dag.</translation>
    </message>
    <message>
        <source>View all</source>
        <translation>Alles bekijken</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Te laat</translation>
    </message>
</context>
<context>
    <name>AgendaPage</name>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>To my calendar</source>
        <translation>Naar mijn agenda</translation>
    </message>
    <message>
        <source>Open card</source>
        <translation>Kaart openen</translation>
    </message>
    <message>
        <source>Open the card of {person}</source>
        <translation>Kaart openen: {person}</translation>
    </message>
    <message>
        <source>The calendar file is saved. There are names in it: look who can see your calendar.</source>
        <translation>Het agendabestand is opgeslagen. Er staan namen in: let op wie uw agenda kan zien.</translation>
    </message>
    <message>
        <source>The calendar file is saved. It names nobody.</source>
        <translation>Het agendabestand is opgeslagen. Er staan geen namen in.</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Confirm</source>
        <translation>Bevestigen</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Niet van toepassing</translation>
    </message>
    <message>
        <source>Exempted</source>
        <translation>Vrijgesteld</translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>View</source>
        <translation>Bekijken</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Weghalen</translation>
    </message>
</context>
<context>
    <name>BackupsCard</name>
    <message>
        <source>Backups</source>
        <translation>Reservekopieën</translation>
    </message>
    <message>
        <source>A backup is made by itself each time you close after a change.</source>
        <translation>Elke keer als u afsluit na een wijziging, wordt vanzelf een reservekopie gemaakt.</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Nu een reservekopie maken</translation>
    </message>
    <message>
        <source>Put back a backup</source>
        <translation>Reservekopie terugzetten</translation>
    </message>
    <message>
        <source>A second copy elsewhere, such as on a USB stick</source>
        <translation>Een tweede kopie op een andere plek, zoals een usb-stick</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Map kiezen</translation>
    </message>
    <message>
        <source>No second copy</source>
        <translation>Geen tweede kopie</translation>
    </message>
    <message>
        <source>At each closing</source>
        <translation>Bij elk afsluiten</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Een keer per dag</translation>
    </message>
    <message>
        <source>Once a week</source>
        <translation>Een keer per week</translation>
    </message>
    <message>
        <source>Once a month</source>
        <translation>Een keer per maand</translation>
    </message>
    <message>
        <source>How &amp;often?</source>
        <translation>Hoe &amp;vaak?</translation>
    </message>
    <message>
        <source>Last backup: {when}. Number of backups: {count}.</source>
        <translation>Laatste reservekopie: {when}. Aantal: {count}.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Er is nog geen reservekopie.</translation>
    </message>
    <message>
        <source>No folder chosen.</source>
        <translation>Geen map gekozen.</translation>
    </message>
    <message>
        <source>The backup was made and read back: {file}</source>
        <translation>De reservekopie is gemaakt en nagelezen: {file}</translation>
    </message>
    <message>
        <source>Choose a folder for the second copy</source>
        <translation>Kies een map voor de tweede kopie</translation>
    </message>
</context>
<context>
    <name>Beginning</name>
    <message>
        <source>The example is being made. This takes a moment.</source>
        <translation>Het voorbeeld wordt gemaakt. Dit duurt even.</translation>
    </message>
</context>
<context>
    <name>BlockView</name>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>dicht</translation>
    </message>
</context>
<context>
    <name>BouwsteenCard</name>
    <message>
        <source>Talk about it</source>
        <translation>Bespreken</translation>
    </message>
    <message>
        <source>To think about</source>
        <translation>Om over na te denken</translation>
    </message>
    <message>
        <source>Hide what to think about</source>
        <translation>Verberg de punten om over na te denken</translation>
    </message>
    <message>
        <source>Show what to think about</source>
        <translation>Toon de punten om over na te denken</translation>
    </message>
</context>
<context>
    <name>BouwsteenView</name>
    <message>
        <source>All parts</source>
        <translation>Alle onderdelen</translation>
    </message>
    <message>
        <source>Everything is kept by itself. Write no names of clients.</source>
        <translation>Alles wordt vanzelf bewaard. Schrijf geen namen van cliënten op.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Remove this talk</source>
        <translation>Dit gesprek verwijderen</translation>
    </message>
    <message>
        <source>Earlier talks</source>
        <translation>Eerdere gesprekken</translation>
    </message>
    <message>
        <source>What came of earlier plans</source>
        <translation>Wat er van eerdere plannen kwam</translation>
    </message>
    <message>
        <source>To think about</source>
        <translation>Om over na te denken</translation>
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
    <name>CalendarDialog</name>
    <message>
        <source>Save the days as a file, and open it in your calendar program. Nothing goes to the internet.</source>
        <translation>U bewaart de dagen als bestand en opent dat in uw agendaprogramma. Dit programma stuurt niets naar internet.</translation>
    </message>
    <message>
        <source>To my calendar</source>
        <translation>Naar mijn agenda</translation>
    </message>
    <message>
        <source>Only what you chose: {words}</source>
        <translation>Alleen wat u koos: {words}</translation>
    </message>
    <message>
        <source>{months} months ahead</source>
        <translation>{months} maanden vooruit</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Hoe ver vooruit</translation>
    </message>
    <message>
        <source>Put the names of clients and colleagues in the file</source>
        <translation>Zet namen van cliënten en collega’s in het bestand</translation>
    </message>
    <message>
        <source>Your calendar may be on your phone or on the internet, where others can see it. Without names the file only says what must be done.</source>
        <translation>Uw agenda staat misschien ook op uw telefoon of op internet, waar anderen hem kunnen zien. Zonder namen staat er alleen in wat er moet gebeuren.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) go into the file.</source>
        <translation>
            <numerusform>Er komt %n dag in het bestand.</numerusform>
            <numerusform>Er komen %n dagen in het bestand.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CancelDialog</name>
    <message>
        <source>The evaluation does not go ahead</source>
        <translation>De evaluatie gaat niet door</translation>
    </message>
    <message>
        <source>It stays in the list, with the reason.</source>
        <translation>Zij blijft in de lijst staan, met de reden.</translation>
    </message>
    <message>
        <source>Why not?</source>
        <translation>Waarom niet?</translation>
    </message>
    <message>
        <source>Leave it planned</source>
        <translation>Gepland laten</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Vastleggen</translation>
    </message>
</context>
<context>
    <name>ChangesCard</name>
    <message>
        <source>Nothing changes in what is asked.</source>
        <translation>Er verandert niets aan de eisen.</translation>
    </message>
    <message>
        <source>Your answers stay with the requirement they were given to.</source>
        <translation>Uw antwoorden blijven staan bij hun eis.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are asked again, because the requirement changed.</source>
        <translation>
            <numerusform>%n antwoord geeft u opnieuw, omdat de eis is veranderd.</numerusform>
            <numerusform>%n antwoorden geeft u opnieuw, omdat de eis is veranderd.</numerusform>
        </translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Wat er verandert</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Veranderd</translation>
    </message>
    <message>
        <source>Asked no more</source>
        <translation>Vervallen</translation>
    </message>
    <message>
        <source>Different: {what}</source>
        <translation>Anders: {what}</translation>
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
        <source>Take over the goals of the plan before</source>
        <translation>Doelen van het vorige plan overnemen</translation>
    </message>
    <message>
        <source>Make a new version of the plan</source>
        <translation>Nieuwe versie van het plan maken</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation>Evaluaties</translation>
    </message>
    <message>
        <source>Plan an evaluation</source>
        <translation>Evaluatie plannen</translation>
    </message>
    <message>
        <source>No evaluation yet.</source>
        <translation>Er is nog geen evaluatie.</translation>
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
    <name>ClosingWindow</name>
    <message>
        <source>Your dossier is being closed</source>
        <translation>Uw dossier wordt afgesloten</translation>
    </message>
    <message>
        <source>A backup is made. Your work has been saved.</source>
        <translation>Er wordt een reservekopie gemaakt. Uw werk is bewaard.</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>The backup was not made</source>
        <translation>De reservekopie is niet gemaakt</translation>
    </message>
    <message>
        <source>Your work has been saved in the dossier. Only the backup is missing.</source>
        <translation>Uw werk is bewaard in het dossier. Alleen de reservekopie ontbreekt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>ColumnField</name>
    <message>
        <source>Choose the column with the requirements.</source>
        <translation>Kies de kolom waarin de eisen staan.</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>Requirement (needed)</source>
        <translation>Eis (nodig)</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Hoofdstuk</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Termijn</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bewijs</translation>
    </message>
    <message>
        <source>Level: must or advice</source>
        <translation>Niveau: verplicht of aanbevolen</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Uitleg</translation>
    </message>
    <message>
        <source>Whom it is about</source>
        <translation>Voor wie het geldt</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Not in this table</source>
        <translation>Staat niet in deze tabel</translation>
    </message>
    <message>
        <source>Which column is what?</source>
        <translation>Welke kolom is wat?</translation>
    </message>
    <message>
        <source>This is what the program thinks. Change what is not right.</source>
        <translation>Dit denkt het programma. Verander wat niet klopt.</translation>
    </message>
    <message>
        <source>&amp;Row with the headings</source>
        <translation>Rij met de &amp;kopjes</translation>
    </message>
    <message>
        <source>About the kader</source>
        <translation>Over het kader</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>Vul dit in.</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Whose kader is it?</source>
        <translation>V&amp;an wie is het kader?</translation>
    </message>
    <message>
        <source>For instance: gemeente Wijdeveen.</source>
        <translation>Bijvoorbeeld: gemeente Wijdeveen.</translation>
    </message>
    <message>
        <source>Where does it st&amp;and?</source>
        <translation>Waar &amp;staat het?</translation>
    </message>
    <message>
        <source>The document, and the annex or page.</source>
        <translation>Het document, en de bijlage of bladzijde.</translation>
    </message>
    <message>
        <source>Vers&amp;ion</source>
        <translation>&amp;Versie</translation>
    </message>
    <message>
        <source>A number or a year, such as 1 or 2026.</source>
        <translation>Een nummer of een jaar, zoals 1 of 2026.</translation>
    </message>
    <message>
        <source>&amp;Short name</source>
        <translation>K&amp;orte naam</translation>
    </message>
    <message>
        <source>The program knows the kader by this. A newer version of the same kader has the same short name.</source>
        <translation>Hieraan herkent het programma het kader. Een nieuwere versie van hetzelfde kader heeft dezelfde korte naam.</translation>
    </message>
</context>
<context>
    <name>ComposedView</name>
    <message>
        <source>What it says</source>
        <translation>Wat erin staat</translation>
    </message>
    <message>
        <source>The tables are made of what you recorded. These texts are yours to change.</source>
        <translation>De tabellen worden gemaakt van wat u heeft vastgelegd. Deze teksten kunt u zelf aanpassen.</translation>
    </message>
    <message>
        <source>Sign and establish</source>
        <translation>Ondertekenen en vaststellen</translation>
    </message>
    <message>
        <source>You sign for the provider. After this it is sealed and does not change any more.</source>
        <translation>U ondertekent namens de organisatie. Daarna is het stuk verzegeld en verandert het niet meer.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Uw naam</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Handtekening</translation>
    </message>
    <message>
        <source>Establish and seal</source>
        <translation>Vaststellen en verzegelen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Vernieuwen</translation>
    </message>
    <message>
        <source>Sealing</source>
        <translation>Bezig met verzegelen</translation>
    </message>
</context>
<context>
    <name>ConfirmForm</name>
    <message>
        <source>Your initials</source>
        <translation>Uw initialen</translation>
    </message>
    <message>
        <source>Looked at on</source>
        <translation>Bekeken op</translation>
    </message>
    <message>
        <source>What did you see?</source>
        <translation>Wat heeft u gezien?</translation>
    </message>
    <message>
        <source>Confirm that it is in order</source>
        <translation>Bevestigen dat het in orde is</translation>
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
        <source>This date does not exist. Check the day and the month.</source>
        <translation>Deze datum bestaat niet. Kijk de dag en de maand na.</translation>
    </message>
    <message>
        <source>Write the date as day-month-year, for example 24-11-2026.</source>
        <translation>Schrijf de datum als dag-maand-jaar, bijvoorbeeld 24-11-2026.</translation>
    </message>
</context>
<context>
    <name>DayWords</name>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n punt</numerusform>
            <numerusform>%n punten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentField</name>
    <message>
        <source>Add a file</source>
        <translation>Bestand toevoegen</translation>
    </message>
</context>
<context>
    <name>DoneView</name>
    <message>
        <source>The sealed evaluation</source>
        <translation>De verzegelde evaluatie</translation>
    </message>
    <message>
        <source>The evaluation</source>
        <translation>De evaluatie</translation>
    </message>
    <message>
        <source>No sealed document was made of this evaluation.</source>
        <translation>Van deze evaluatie is geen verzegeld document gemaakt.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Opslaan als</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Easy version</source>
        <translation>Eenvoudige versie</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Hoe het afliep</translation>
    </message>
    <message>
        <source>Finished on {day}</source>
        <translation>Afgerond op {day}</translation>
    </message>
    <message>
        <source>Shared with the casemanager</source>
        <translation>Delen met de casemanager</translation>
    </message>
    <message>
        <source>Shared with {whom} on {day}</source>
        <translation>Gedeeld met {whom} op {day}</translation>
    </message>
    <message>
        <source>With whom?</source>
        <translation>Met wie?</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>Wanneer?</translation>
    </message>
    <message>
        <source>Write down that it was shared</source>
        <translation>Vastleggen dat het is gedeeld</translation>
    </message>
    <message>
        <source>Signed on paper?</source>
        <translation>Op papier ondertekend?</translation>
    </message>
    <message>
        <source>Is something wrong?</source>
        <translation>Klopt er iets niet?</translation>
    </message>
    <message>
        <source>This version stays as it is. A new version begins with the same answers.</source>
        <translation>Deze versie blijft zoals hij is. Een nieuwe versie begint met dezelfde antwoorden.</translation>
    </message>
    <message>
        <source>Make a new version</source>
        <translation>Nieuwe versie maken</translation>
    </message>
    <message>
        <source>Saved in {folder}</source>
        <translation>Opgeslagen in {folder}</translation>
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
    <name>EurosField</name>
    <message>
        <source>Write whole euros, for example {amount}.</source>
        <translation>Schrijf hele euro&apos;s, bijvoorbeeld {amount}.</translation>
    </message>
</context>
<context>
    <name>EvaluationList</name>
    <message>
        <source>Search by name of the client</source>
        <translation>Zoek op naam van de cliënt</translation>
    </message>
    <message>
        <source>No evaluations yet</source>
        <translation>Nog geen evaluaties</translation>
    </message>
    <message>
        <source>Plan a talk with a client. What was agreed before is ready to be discussed.</source>
        <translation>Plan een gesprek met een cliënt. De doelen uit het plan staan dan klaar om te bespreken.</translation>
    </message>
    <message>
        <source>Plan the first evaluation</source>
        <translation>Eerste evaluatie plannen</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>To be signed</source>
        <translation>Nog af te ronden</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Gepland</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <source>Nothing was found with this name.</source>
        <translation>Er is niets gevonden met deze naam.</translation>
    </message>
    <message>
        <source>The newest {shown} of {total} are shown. Search by name to find older ones.</source>
        <translation>U ziet de nieuwste {shown} van {total}. Zoek op naam om oudere te vinden.</translation>
    </message>
</context>
<context>
    <name>EvaluationsPage</name>
    <message>
        <source>Plan an evaluation</source>
        <translation>Evaluatie plannen</translation>
    </message>
    <message>
        <source>All evaluations</source>
        <translation>Alle evaluaties</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation>Evaluaties</translation>
    </message>
    <message>
        <source>Plan, hold and sign the talks with your clients.</source>
        <translation>Plan, houd en onderteken de gesprekken met uw cliënten.</translation>
    </message>
    <message>
        <source>The evaluation is finished and sealed.</source>
        <translation>De evaluatie is afgerond en verzegeld.</translation>
    </message>
</context>
<context>
    <name>EvidenceCard</name>
    <message>
        <source>There is no evidence with this requirement yet.</source>
        <translation>Bij deze eis staat nog geen bewijs.</translation>
    </message>
    <message>
        <source>Or a document that is here already</source>
        <translation>Of een document dat er al is</translation>
    </message>
    <message>
        <source>A document that is here already</source>
        <translation>Een document dat er al is</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Add the chosen document as evidence</source>
        <translation>Het gekozen document als bewijs toevoegen</translation>
    </message>
</context>
<context>
    <name>ExampleStrip</name>
    <message>
        <source>This is an example. The people and the provider are made up. The passphrase is: demo</source>
        <translation>Dit is een voorbeeld. De mensen en de aanbieder zijn verzonnen. Het wachtwoord is: demo</translation>
    </message>
</context>
<context>
    <name>ExemptForm</name>
    <message>
        <source>Exempted by whom?</source>
        <translation>Wie gaf de vrijstelling?</translation>
    </message>
    <message>
        <source>From which day?</source>
        <translation>Vanaf welke dag?</translation>
    </message>
    <message>
        <source>Up to and including</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>De brief</translation>
    </message>
    <message>
        <source>Keep the exemption</source>
        <translation>Vrijstelling bewaren</translation>
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
    <name>FileCard</name>
    <message>
        <source>Your dossier file</source>
        <translation>Uw dossierbestand</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Wachtwoord wijzigen</translation>
    </message>
    <message>
        <source>Print the recovery sheet</source>
        <translation>Herstelblad afdrukken</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Bestand controleren</translation>
    </message>
    <message>
        <source>The passphrase is being changed. This takes a moment.</source>
        <translation>Het wachtwoord wordt gewijzigd. Dit duurt even.</translation>
    </message>
    <message>
        <source>The passphrase was changed. Print a new recovery sheet now.</source>
        <translation>Het wachtwoord is gewijzigd. Druk nu een nieuw herstelblad af.</translation>
    </message>
    <message>
        <source>The whole file was read and nothing is wrong with it.</source>
        <translation>Het hele bestand is nagelezen en er is niets mis mee.</translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message>
        <source>Or choose it yourself: an Excel workbook (.xlsx) or CSV. It is only read.</source>
        <translation>Of kies het zelf: een Excel-werkmap (.xlsx) of CSV. Het bestand wordt alleen gelezen.</translation>
    </message>
    <message>
        <source>Nothing is put into your dossier until the last step. What you choose here stays until you close the program.</source>
        <translation>Tot de laatste stap verandert er niets in uw dossier. Wat u hier kiest, blijft staan tot u het programma afsluit.</translation>
    </message>
    <message>
        <source>Which &amp;sheet has the requirements?</source>
        <translation>Op we&amp;lk blad staan de eisen?</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Section</source>
        <translation>Onderdeel</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Search in this kader</source>
        <translation>Zoeken in dit kader</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>Alle onderdelen</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>Alle thema&apos;s</translation>
    </message>
    <message>
        <source>To do ({count})</source>
        <translation>Nog te doen ({count})</translation>
    </message>
    <message>
        <source>Late ({count})</source>
        <translation>Te laat ({count})</translation>
    </message>
    <message>
        <source>To confirm ({count})</source>
        <translation>Te bevestigen ({count})</translation>
    </message>
    <message>
        <source>All ({count})</source>
        <translation>Alle ({count})</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Toon</translation>
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
    <message>
        <source>still to fill in</source>
        <translation>nog in te vullen</translation>
    </message>
</context>
<context>
    <name>FrozenCard</name>
    <message>
        <source>Make a new version</source>
        <translation>Nieuwe versie maken</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help: {page}</source>
        <translation>Uitleg: {page}</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Uitleg</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>KaderChoice</name>
    <message>
        <source>Use this kader</source>
        <translation>Dit kader gebruiken</translation>
    </message>
    <message>
        <source>Version {version}, {count} requirements.</source>
        <translation>Versie {version}, {count} eisen.</translation>
    </message>
    <message>
        <source>The day your agreement with the gemeente began. Terms are counted from there.</source>
        <translation>De dag waarop uw afspraak met de gemeente begon. Termijnen tellen vanaf die dag.</translation>
    </message>
    <message>
        <source>Since &amp;when does it bind you?</source>
        <translation>Sinds wa&amp;nneer geldt het voor u?</translation>
    </message>
</context>
<context>
    <name>KaderEditor</name>
    <message>
        <source>The part is removed.</source>
        <translation>Het deel is weggehaald.</translation>
    </message>
    <message>
        <source>Saved in {folder}</source>
        <translation>Opgeslagen in {folder}</translation>
    </message>
    <message>
        <source>The draft is thrown away.</source>
        <translation>Het concept is weggegooid.</translation>
    </message>
</context>
<context>
    <name>KaderListView</name>
    <message>
        <source>Sections</source>
        <translation>Onderdelen</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Eisen</translation>
    </message>
    <message>
        <source>The whole kader</source>
        <translation>Het hele kader</translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s)</source>
        <translation>
            <numerusform>%n eis</numerusform>
            <numerusform>%n eisen</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} late</source>
        <translation>{count} te laat</translation>
    </message>
    <message>
        <source>{count} to do</source>
        <translation>{count} te doen</translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation>Niets open</translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s) shown</source>
        <translation>
            <numerusform>%n eis in de lijst</numerusform>
            <numerusform>%n eisen in de lijst</numerusform>
        </translation>
    </message>
    <message>
        <source>No requirement fits these choices. Choose &apos;All&apos; or other words.</source>
        <translation>Er is geen eis die hierbij past. Kies &apos;Alle&apos; of andere woorden.</translation>
    </message>
</context>
<context>
    <name>KaderPage</name>
    <message>
        <source>Kader</source>
        <translation>Kwaliteitskader</translation>
    </message>
    <message>
        <source>Which kader?</source>
        <translation>Welk kader?</translation>
    </message>
    <message>
        <source>The talk is removed.</source>
        <translation>Het gesprek is verwijderd.</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>versie {version}</translation>
    </message>
    <message>
        <source>The evidence is kept.</source>
        <translation>Het bewijs is bewaard.</translation>
    </message>
    <message>
        <source>Your answer is kept.</source>
        <translation>Uw antwoord is bewaard.</translation>
    </message>
    <message>
        <source>Taken away.</source>
        <translation>Weggehaald.</translation>
    </message>
    <message>
        <source>It now stands at: {verdict}.</source>
        <translation>Het staat nu op: {verdict}.</translation>
    </message>
</context>
<context>
    <name>KadersCard</name>
    <message>
        <source>Kaders</source>
        <translation>Kaders</translation>
    </message>
    <message>
        <source>Your dossier is looked at through these.</source>
        <translation>Hiermee wordt naar uw dossier gekeken.</translation>
    </message>
    <message>
        <source>Does your gemeente have a table of its own?</source>
        <translation>Heeft uw gemeente een eigen tabel?</translation>
    </message>
    <message>
        <source>Take over a table (Excel or CSV)</source>
        <translation>Een tabel overnemen (Excel of CSV)</translation>
    </message>
    <message>
        <source>Take in a kader from a file</source>
        <translation>Kader uit een bestand halen</translation>
    </message>
    <message>
        <source>In use from now on: {kader}</source>
        <translation>Vanaf nu in gebruik: {kader}</translation>
    </message>
    <message>
        <source>The newer version is in use.</source>
        <translation>De nieuwere versie is in gebruik.</translation>
    </message>
    <message>
        <source>Update to version {version}</source>
        <translation>Bijwerken naar versie {version}</translation>
    </message>
    <message>
        <source>Start using this kader</source>
        <translation>Dit kader gaan gebruiken</translation>
    </message>
    <message>
        <source>Saved in {folder}</source>
        <translation>Opgeslagen in {folder}</translation>
    </message>
    <message>
        <source>The kader is not used any more.</source>
        <translation>Het kader wordt niet meer gebruikt.</translation>
    </message>
    <message>
        <source>Choose a kader file</source>
        <translation>Kies een kaderbestand</translation>
    </message>
</context>
<context>
    <name>KeptTable</name>
    <message>
        <source>Go on with this table</source>
        <translation>Verder met deze tabel</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>Throw away what was kept</source>
        <translation>Weggooien wat is bewaard</translation>
    </message>
    <message>
        <source>You were taking over the table {file}. It was kept on {day}.</source>
        <translation>U was bezig de tabel {file} over te nemen. Dit is bewaard op {day}.</translation>
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
    <name>LockCard</name>
    <message>
        <source>Lock</source>
        <translation>Vergrendelen</translation>
    </message>
    <message>
        <source>After {count} minutes</source>
        <translation>Na {count} minuten</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Nooit vanzelf</translation>
    </message>
    <message>
        <source>Then nobody can look into the dossier while you are away. It also locks when you lock the screen of this computer. Ctrl+L locks at once.</source>
        <translation>Dan kan niemand in het dossier kijken als u weg bent. Het gaat ook op slot als u het scherm van deze computer vergrendelt. Met Ctrl+L vergrendelt u meteen.</translation>
    </message>
    <message>
        <source>Lock when &amp;nobody is working</source>
        <translation>Vergrendelen als &amp;niemand werkt</translation>
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
        <translation>Geef uw wachtwoord om verder te gaan waar u was.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Wachtwoord</translation>
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
        <translation>Samen kijken</translation>
    </message>
    <message>
        <source>Question {at} of {total}</source>
        <translation>Vraag {at} van {total}</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Did it work out?</source>
        <translation>Is het gelukt?</translation>
    </message>
    <message>
        <source>What do you want to say about it?</source>
        <translation>Wat wilt u er zelf over zeggen?</translation>
    </message>
    <message>
        <source>What do you want to say about the help?</source>
        <translation>Wat wilt u zeggen over de hulp?</translation>
    </message>
    <message>
        <source>What could be different?</source>
        <translation>Wat kan er anders?</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Uw antwoord</translation>
    </message>
</context>
<context>
    <name>LookingBackForm</name>
    <message>
        <source>From words to improvements</source>
        <translation>Van woorden naar verbeteringen</translation>
    </message>
    <message>
        <source>Write one plan on each line of &apos;What will we do?&apos;. Here you turn it into an improvement.</source>
        <translation>Schrijf bij &apos;Wat gaan we doen?&apos; op elke regel één plan. Hier maakt u er een verbetering van.</translation>
    </message>
    <message>
        <source>Is among the improvements.</source>
        <translation>Staat bij de verbeteringen.</translation>
    </message>
    <message>
        <source>Make it an improvement</source>
        <translation>Verbetering maken</translation>
    </message>
    <message>
        <source>What goes well?</source>
        <translation>Wat gaat goed?</translation>
    </message>
    <message>
        <source>What can be better?</source>
        <translation>Wat kan beter?</translation>
    </message>
    <message>
        <source>What will we do?</source>
        <translation>Wat gaan we doen?</translation>
    </message>
    <message>
        <source>One plan on each line.</source>
        <translation>Eén plan op elke regel.</translation>
    </message>
</context>
<context>
    <name>LooksCard</name>
    <message>
        <source>How it looks</source>
        <translation>Hoe het eruitziet</translation>
    </message>
    <message>
        <source>As on this computer</source>
        <translation>Zoals deze computer</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoog contrast</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Gewoon</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Groot</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Groter</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>Heel groot</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Het grootst</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Kleuren</translation>
    </message>
    <message>
        <source>Size of the &amp;text</source>
        <translation>G&amp;rootte van de tekst</translation>
    </message>
    <message>
        <source>What a kader asks, documents, files and what is kept in the dossier stay in Dutch.</source>
        <translation>Wat een kader vraagt, documenten, bestanden en wat in het dossier wordt bewaard, blijven in het Nederlands.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Taal</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Quality assistant</source>
        <translation>Kwaliteitsassistent</translation>
    </message>
</context>
<context>
    <name>Menus</name>
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
    <name>MonthCalendar</name>
    <message>
        <source>Previous month</source>
        <translation>Vorige maand</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Volgende maand</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>no working day</source>
        <translation>geen werkdag</translation>
    </message>
    <message>
        <source>no points</source>
        <translation>geen punten</translation>
    </message>
    <message>
        <source>Other points</source>
        <translation>Andere punten</translation>
    </message>
</context>
<context>
    <name>MonthModel</name>
    <message>
        <source>week {number}</source>
        <translation>week {number}</translation>
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
    <name>NewDossierStep</name>
    <message>
        <source>My care</source>
        <translation>Mijn zorg</translation>
    </message>
    <message>
        <source>&amp;Name of the dossier</source>
        <translation>&amp;Naam van het dossier</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Andere map kiezen</translation>
    </message>
    <message>
        <source>Give a name of letters, digits and spaces.</source>
        <translation>Geef een naam van letters, cijfers en spaties.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Map kiezen</translation>
    </message>
    <message>
        <source>The file comes here: {path}</source>
        <translation>Het bestand komt hier: {path}</translation>
    </message>
</context>
<context>
    <name>NewSecret</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Wachtwoord</translation>
    </message>
    <message>
        <source>The &amp;same passphrase again</source>
        <translation>&amp;Hetzelfde wachtwoord nog een keer</translation>
    </message>
    <message>
        <source>This is not the same as above. Type it again.</source>
        <translation>Dit is niet hetzelfde als hierboven. Typ het nog een keer.</translation>
    </message>
</context>
<context>
    <name>NewerStrip</name>
    <message>
        <source>There is a newer text of this kader: version {version}</source>
        <translation>Er is een nieuwere tekst van dit kader: versie {version}</translation>
    </message>
    <message>
        <source>Your dossier is judged by version {version}. Look first at what changes.</source>
        <translation>Uw dossier wordt bekeken met versie {version}. Kijk eerst wat er verandert.</translation>
    </message>
    <message>
        <source>Look at what changes</source>
        <translation>Bekijk wat er verandert</translation>
    </message>
</context>
<context>
    <name>NotApplicableForm</name>
    <message>
        <source>When your profile changes, this is asked again.</source>
        <translation>Als uw profiel verandert, vraagt het programma dit opnieuw.</translation>
    </message>
    <message>
        <source>Why does it not apply?</source>
        <translation>Waarom past deze eis bij u niet?</translation>
    </message>
    <message>
        <source>Your initials</source>
        <translation>Uw initialen</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Is niet van toepassing</translation>
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
    <name>OutlineCard</name>
    <message>
        <source>Contents</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>Contents of the kader</source>
        <translation>Inhoud van het kader</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>Copy this requirement</source>
        <translation>Deze eis kopiëren</translation>
    </message>
    <message>
        <source>Remove this part</source>
        <translation>Dit deel weghalen</translation>
    </message>
    <message>
        <source>Add a requirement</source>
        <translation>Eis erbij</translation>
    </message>
    <message>
        <source>Add a section</source>
        <translation>Afdeling erbij</translation>
    </message>
    <message>
        <source>Leave out a requirement</source>
        <translation>Eis niet vragen</translation>
    </message>
    <message>
        <source>Ask a requirement more strictly</source>
        <translation>Eis strenger vragen</translation>
    </message>
    <message>
        <source>Drag a section or a requirement to another place, or use the arrows.</source>
        <translation>Sleep een afdeling of eis naar een andere plaats, of gebruik de pijlen.</translation>
    </message>
    <message numerus="yes">
        <source>%n to fill in</source>
        <translation>
            <numerusform>%n in te vullen</numerusform>
            <numerusform>%n in te vullen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to mend</source>
        <translation>
            <numerusform>%n verbeteren</numerusform>
            <numerusform>%n verbeteren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Runs out</source>
        <translation>Loopt af</translation>
    </message>
    <message>
        <source>The coming weeks</source>
        <translation>De komende weken</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Nothing for now.</source>
        <translation>Nu niets.</translation>
    </message>
    <message>
        <source>By section</source>
        <translation>Per hoofdstuk</translation>
    </message>
    <message>
        <source>All requirements</source>
        <translation>Alle eisen</translation>
    </message>
    <message>
        <source>{count} in order</source>
        <translation>{count} in orde</translation>
    </message>
    <message>
        <source>{count} to do</source>
        <translation>{count} te doen</translation>
    </message>
    <message>
        <source>{count} late</source>
        <translation>{count} te laat</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>Sinds {day}</translation>
    </message>
    <message>
        <source>Changed last</source>
        <translation>Laatst gewijzigd</translation>
    </message>
</context>
<context>
    <name>OwnKadersCard</name>
    <message>
        <source>A kader of your own</source>
        <translation>Een eigen kader</translation>
    </message>
    <message>
        <source>Write down what is asked of you, and the program looks whether your dossier shows it.</source>
        <translation>Schrijf op wat er van u gevraagd wordt. Het programma kijkt dan of uw dossier dat laat zien.</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Waarmee beginnen</translation>
    </message>
    <message>
        <source>Make a kader of your own</source>
        <translation>Een eigen kader maken</translation>
    </message>
    <message>
        <source>Draft, kept on {day}</source>
        <translation>Concept, bewaard op {day}</translation>
    </message>
    <message>
        <source>Go on with this draft</source>
        <translation>Verder met dit concept</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In gebruik</translation>
    </message>
    <message>
        <source>Change this kader</source>
        <translation>Aanpassen</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Kader</source>
        <translation>Kwaliteitskader</translation>
    </message>
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
    <message>
        <source>Evaluations</source>
        <translation>Evaluaties</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Reflectie</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporten</translation>
    </message>
</context>
<context>
    <name>PaperField</name>
    <message>
        <source>Choose file</source>
        <translation>Bestand kiezen</translation>
    </message>
    <message>
        <source>Or drag the file here.</source>
        <translation>Of sleep het bestand hierheen.</translation>
    </message>
</context>
<context>
    <name>PaperForm</name>
    <message>
        <source>Name of the document</source>
        <translation>Naam van het document</translation>
    </message>
    <message>
        <source>Date on the paper</source>
        <translation>Datum op het papier</translation>
    </message>
    <message>
        <source>Valid up to and including</source>
        <translation>Geldig tot en met</translation>
    </message>
    <message>
        <source>Keep as evidence</source>
        <translation>Bewaren als bewijs</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Save as</source>
        <translation>Opslaan als</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Another passphrase</source>
        <translation>Ander wachtwoord</translation>
    </message>
    <message>
        <source>Older backups keep the passphrase they had. Print a new recovery sheet afterwards.</source>
        <translation>Oudere reservekopieën houden het wachtwoord dat ze hadden. Druk daarna een nieuw herstelblad af.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Zo laten</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
</context>
<context>
    <name>PdfDialog</name>
    <message>
        <source>Make a new version</source>
        <translation>Nieuwe versie maken</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Opslaan als</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Saved in {folder}</source>
        <translation>Opgeslagen in {folder}</translation>
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
    <name>PeopleCard</name>
    <message>
        <source>You and your organisation</source>
        <translation>U en uw organisatie</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Niemand gekozen</translation>
    </message>
    <message>
        <source>These initials stand beside what you confirm or change, until you close the program.</source>
        <translation>Deze initialen staan bij wat u bevestigt of verandert, tot u het programma sluit.</translation>
    </message>
    <message>
        <source>&amp;Who is working now?</source>
        <translation>W&amp;ie werkt er nu?</translation>
    </message>
    <message>
        <source>Nobody has initials yet. Fill them in at the member of staff.</source>
        <translation>Niemand heeft nog initialen. Vul ze in bij de medewerker.</translation>
    </message>
    <message>
        <source>To the members of staff</source>
        <translation>Naar de medewerkers</translation>
    </message>
    <message>
        <source>To the profile of your organisation</source>
        <translation>Naar het profiel van uw organisatie</translation>
    </message>
</context>
<context>
    <name>PeriodDialog</name>
    <message>
        <source>New voortgangsbericht</source>
        <translation>Nieuw voortgangsbericht</translation>
    </message>
    <message>
        <source>Every section begins with a text made of what you recorded in this period.</source>
        <translation>Elk onderdeel begint met een tekst over wat u in deze periode heeft vastgelegd.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
</context>
<context>
    <name>PeriodField</name>
    <message>
        <source>days</source>
        <translation>dagen</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>weken</translation>
    </message>
    <message>
        <source>months</source>
        <translation>maanden</translation>
    </message>
    <message>
        <source>years</source>
        <translation>jaar</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>eenheid</translation>
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
        <translation>Evaluatie plannen</translation>
    </message>
    <message>
        <source>The open goals of the plan are ready to be discussed.</source>
        <translation>De open doelen uit het plan staan klaar om te bespreken.</translation>
    </message>
    <message>
        <source>Add a client first, on the page Clients.</source>
        <translation>Voeg eerst een cliënt toe, op de pagina Cliënten.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliënt</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>Wanneer?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Waarom?</translation>
    </message>
    <message>
        <source>Who holds the talk?</source>
        <translation>Wie voert het gesprek?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plannen</translation>
    </message>
    <message>
        <source>Choose a client.</source>
        <translation>Kies een cliënt.</translation>
    </message>
    <message>
        <source>Fill in a date.</source>
        <translation>Vul een datum in.</translation>
    </message>
</context>
<context>
    <name>PlanSigning</name>
    <message>
        <source>Signature</source>
        <translation>Ondertekening</translation>
    </message>
    <message>
        <source>After this the plan is fixed. For a change later you make a new version.</source>
        <translation>Daarna ligt het plan vast. Wilt u later iets wijzigen, dan maakt u een nieuwe versie.</translation>
    </message>
    <message>
        <source>Note the signature</source>
        <translation>Ondertekening vastleggen</translation>
    </message>
    <message>
        <source>Note the signature first, or empty its fields.</source>
        <translation>Leg de ondertekening eerst vast, of maak de velden leeg.</translation>
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
    <name>PreviewCard</name>
    <message>
        <source>How it would stand now</source>
        <translation>Zo staat het er dan voor</translation>
    </message>
    <message>
        <source>How the subjects of this requirement would stand</source>
        <translation>Hoe het er bij deze eis voor staat</translation>
    </message>
    <message>
        <source>The whole kader</source>
        <translation>Het hele kader</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>En nog %n.</numerusform>
            <numerusform>En nog %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>As soon as this requirement is right, you see here how your dossier stands.</source>
        <translation>Zodra deze eis klopt, ziet u hier hoe uw dossier ervoor staat.</translation>
    </message>
    <message>
        <source>As soon as everything is right, you see here how your dossier stands.</source>
        <translation>Zodra alles klopt, ziet u hier hoe uw dossier ervoor staat.</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Zoeken in:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Bestanden van &amp;type:</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Pages &amp;per sheet:</source>
        <translation>Pagina&apos;s &amp;per vel:</translation>
    </message>
    <message>
        <source>Page &amp;order:</source>
        <translation>&amp;Volgorde van de pagina&apos;s:</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Double Sided Printing</source>
        <translation>Dubbelzijdig afdrukken</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Omslaan langs de lange kant</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Omslaan langs de korte kant</translation>
    </message>
    <message>
        <source>Page &amp;Set:</source>
        <translation>&amp;Welke pagina&apos;s:</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Uit</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Fill in the name first, or leave these questions for later.</source>
        <translation>Vul eerst de naam in, of bewaar deze vragen voor later.</translation>
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
    <name>ReflectListView</name>
    <message>
        <source>The rest is there to talk about. It gets no verdict: it is about what you learn.</source>
        <translation>De rest is er om samen te bespreken. Er komt geen oordeel: het gaat om wat u ervan leert.</translation>
    </message>
    <message>
        <source>With a day</source>
        <translation>Met een dag</translation>
    </message>
</context>
<context>
    <name>ReflectionForm</name>
    <message>
        <source>The meeting</source>
        <translation>De bijeenkomst</translation>
    </message>
    <message>
        <source>What was it?</source>
        <translation>Wat was het?</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Who took part?</source>
        <translation>Wie deden mee?</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thema&apos;s</translation>
    </message>
    <message>
        <source>One on each line.</source>
        <translation>Eén op elke regel.</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Terugkijken</translation>
    </message>
</context>
<context>
    <name>ReflectionPage</name>
    <message>
        <source>Reflection</source>
        <translation>Reflectie</translation>
    </message>
    <message>
        <source>New reflection</source>
        <translation>Nieuwe reflectie</translation>
    </message>
    <message>
        <source>All reflections</source>
        <translation>Alle reflecties</translation>
    </message>
    <message>
        <source>Look at the report</source>
        <translation>Verslag bekijken</translation>
    </message>
    <message>
        <source>Look back on the work, and write down what you will do with it.</source>
        <translation>Kijk terug op het werk en schrijf op wat u ermee gaat doen.</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Gehouden</translation>
    </message>
    <message numerus="yes">
        <source>%n improvement(s)</source>
        <translation>
            <numerusform>%n verbetering</numerusform>
            <numerusform>%n verbeteringen</numerusform>
        </translation>
    </message>
    <message>
        <source>No reflections yet</source>
        <translation>Nog geen reflecties</translation>
    </message>
    <message>
        <source>Take an hour to look back: what goes well, what can be better, what will you do?</source>
        <translation>Neem een uur om terug te kijken: wat gaat goed, wat kan beter, wat gaat u doen?</translation>
    </message>
    <message>
        <source>Everything is kept by itself. Write no names of clients.</source>
        <translation>Alles wordt vanzelf bewaard. Schrijf geen namen van cliënten op.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Verslag</translation>
    </message>
</context>
<context>
    <name>RemovalDialog</name>
    <message>
        <source>Delete {name}?</source>
        <translation>{name} verwijderen?</translation>
    </message>
    <message>
        <source>You can undo this until you lock or quit. It stays in earlier backups.</source>
        <translation>U kunt dit ongedaan maken tot u vergrendelt of afsluit. In eerdere reservekopieën blijft het staan.</translation>
    </message>
    <message>
        <source>This goes along</source>
        <translation>Dit gaat mee</translation>
    </message>
    <message>
        <source>These stay, without this name as a link</source>
        <translation>Dit blijft, zonder de koppeling met deze persoon</translation>
    </message>
    <message>
        <source>Sealed documents are kept as long as the term runs, unless someone asks to delete them.</source>
        <translation>Verzegelde documenten bewaart u zolang de termijn loopt, behalve als iemand vraagt om ze te vernietigen.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Niet verwijderen</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Alles verwijderen</translation>
    </message>
    <message>
        <source>The client asked in writing to delete everything</source>
        <translation>De cliënt heeft schriftelijk gevraagd om alles te vernietigen</translation>
    </message>
    <message>
        <source>This person asked in writing to delete everything</source>
        <translation>Deze persoon heeft schriftelijk gevraagd om alles te vernietigen</translation>
    </message>
    <message>
        <source>Record the end of the support</source>
        <translation>Einde van de ondersteuning vastleggen</translation>
    </message>
    <message>
        <source>Record the last working day</source>
        <translation>Laatste werkdag vastleggen</translation>
    </message>
</context>
<context>
    <name>ReportCards</name>
    <message>
        <source>To the evaluations</source>
        <translation>Naar de evaluaties</translation>
    </message>
    <message>
        <source>To the reflections</source>
        <translation>Naar de reflecties</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Opslaan als</translation>
    </message>
    <message>
        <source>Make and look</source>
        <translation>Maken en bekijken</translation>
    </message>
    <message>
        <source>Your voortgangsberichten</source>
        <translation>Uw voortgangsberichten</translation>
    </message>
    <message>
        <source>Your kwaliteitsbeelden</source>
        <translation>Uw kwaliteitsbeelden</translation>
    </message>
    <message>
        <source>Begin a voortgangsbericht</source>
        <translation>Voortgangsbericht beginnen</translation>
    </message>
    <message>
        <source>Begin a kwaliteitsbeeld</source>
        <translation>Kwaliteitsbeeld beginnen</translation>
    </message>
    <message>
        <source>There are none yet.</source>
        <translation>Er zijn er nog geen.</translation>
    </message>
    <message>
        <source>Established on {day}; there is a new version</source>
        <translation>Vastgesteld op {day}; er is een nieuwe versie</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Vervangen</translation>
    </message>
    <message>
        <source>You can still change it.</source>
        <translation>U kunt het nog aanpassen.</translation>
    </message>
    <message>
        <source>Ready on {day}, not sealed with this program</source>
        <translation>Klaar op {day}, niet met dit programma verzegeld</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Established on {day}</source>
        <translation>Vastgesteld op {day}</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Verzegeld</translation>
    </message>
    <message>
        <source>Sealed documents</source>
        <translation>Verzegelde documenten</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Rapporten</translation>
    </message>
    <message>
        <source>All reports</source>
        <translation>Alle rapporten</translation>
    </message>
    <message>
        <source>Every document is made on this computer and goes where you want it.</source>
        <translation>Elk document wordt op deze computer gemaakt en gaat waar u het wilt.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Herstelblad</translation>
    </message>
    <message>
        <source>It is established and sealed.</source>
        <translation>Het stuk is vastgesteld en verzegeld.</translation>
    </message>
    <message>
        <source>Personnel overview</source>
        <translation>Personeelsoverzicht</translation>
    </message>
    <message>
        <source>Saved in {folder}</source>
        <translation>Opgeslagen in {folder}</translation>
    </message>
</context>
<context>
    <name>RequirementPanel</name>
    <message>
        <source>All requirements</source>
        <translation>Alle eisen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>What the kader asks</source>
        <translation>Wat het kader vraagt</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Tip</translation>
    </message>
    <message>
        <source>Talk about it</source>
        <translation>Bespreken</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Hoe het ervoor staat</translation>
    </message>
    <message>
        <source>What your records tell</source>
        <translation>Wat uw gegevens laten zien</translation>
    </message>
    <message>
        <source>Still open of what this sums up</source>
        <translation>Nog open van wat hieronder valt</translation>
    </message>
    <message>
        <source>What the program sees in your records</source>
        <translation>Wat het programma zelf ziet</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Hier kijkt het programma naar</translation>
    </message>
    <message>
        <source>To fill in</source>
        <translation>Nog aan te vullen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bewijs</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Uw antwoord</translation>
    </message>
</context>
<context>
    <name>RestorePanel</name>
    <message>
        <source>Put back a backup</source>
        <translation>Reservekopie terugzetten</translation>
    </message>
    <message>
        <source>First look what is in it. The dossier you have now is kept under another name.</source>
        <translation>Kijk eerst wat erin staat. Het dossier dat u nu heeft, blijft bewaard onder een andere naam.</translation>
    </message>
    <message>
        <source>No backup chosen</source>
        <translation>Geen reservekopie gekozen</translation>
    </message>
    <message>
        <source>&amp;Backup</source>
        <translation>&amp;Reservekopie</translation>
    </message>
    <message>
        <source>The passphrase of the day the backup was made, or the code of the recovery sheet.</source>
        <translation>Het wachtwoord van de dag waarop de kopie is gemaakt, of de code van het herstelblad.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Wachtwoord</translation>
    </message>
    <message>
        <source>This is the code of a recovery sheet</source>
        <translation>Dit is de code van een herstelblad</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Erin kijken</translation>
    </message>
    <message>
        <source>Put back this backup</source>
        <translation>Deze kopie terugzetten</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Made on {when}.</source>
        <translation>Gemaakt op {when}.</translation>
    </message>
    <message>
        <source>Last change in it: {when}.</source>
        <translation>Laatste wijziging erin: {when}.</translation>
    </message>
    <message>
        <source>It holds {what}.</source>
        <translation>Erin staan {what}.</translation>
    </message>
    <message>
        <source>There is nothing in it yet.</source>
        <translation>Er staat nog niets in.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Bestand kiezen</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Kies een reservekopie</translation>
    </message>
    <message>
        <source>Choose a backup first.</source>
        <translation>Kies eerst een reservekopie.</translation>
    </message>
    <message>
        <source>Looking inside. This takes a moment.</source>
        <translation>Er wordt in gekeken. Dit duurt even.</translation>
    </message>
    <message>
        <source>Putting back. This takes a moment.</source>
        <translation>De kopie wordt teruggezet. Dit duurt even.</translation>
    </message>
</context>
<context>
    <name>RowCard</name>
    <message>
        <source>Row {row}</source>
        <translation>Rij {row}</translation>
    </message>
    <message>
        <source>the number is a proposal</source>
        <translation>het nummer is een voorstel</translation>
    </message>
    <message>
        <source>Requirement {id}</source>
        <translation>Eis {id}</translation>
    </message>
    <message>
        <source>Mend it in your spreadsheet program, save it, and press &apos;Read the file again&apos;.</source>
        <translation>Verbeter dit in uw rekenprogramma, bewaar het bestand en kies &apos;Bestand opnieuw lezen&apos;.</translation>
    </message>
    <message>
        <source>Term in the table: {term}</source>
        <translation>Termijn in de tabel: {term}</translation>
    </message>
    <message>
        <source>Evidence in the table: {evidence}</source>
        <translation>Bewijs in de tabel: {evidence}</translation>
    </message>
    <message>
        <source>&amp;Choose what is missing</source>
        <translation>&amp;Kies wat ontbreekt</translation>
    </message>
    <message>
        <source>Take over like this</source>
        <translation>Zo overnemen</translation>
    </message>
    <message>
        <source>I judge this myself</source>
        <translation>Ik beoordeel dit zelf</translation>
    </message>
    <message>
        <source>Choose again</source>
        <translation>Opnieuw kiezen</translation>
    </message>
</context>
<context>
    <name>RowsCard</name>
    <message>
        <source>Show more</source>
        <translation>Toon meer</translation>
    </message>
</context>
<context>
    <name>RowsStep</name>
    <message>
        <source>Take over all that was understood</source>
        <translation>Alles overnemen wat begrepen is</translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translation>Bestand opnieuw lezen</translation>
    </message>
    <message>
        <source>Which rows?</source>
        <translation>Welke rijen?</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Rijen van de tabel</translation>
    </message>
    <message>
        <source>What still asks for a choice ({count})</source>
        <translation>Wat nog een keuze vraagt ({count})</translation>
    </message>
    <message>
        <source>What the program keeps an eye on ({count})</source>
        <translation>Wat het programma bijhoudt ({count})</translation>
    </message>
    <message>
        <source>What you judge yourself ({count})</source>
        <translation>Wat u zelf beoordeelt ({count})</translation>
    </message>
    <message>
        <source>All rows ({count})</source>
        <translation>Alle rijen ({count})</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be taken in yet. Each says what is wrong.</source>
        <translation>
            <numerusform>%n rij kan nog niet mee. Er staat bij wat er mis is.</numerusform>
            <numerusform>%n rijen kunnen nog niet mee. Bij elke rij staat wat er mis is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were understood and wait for your yes.</source>
        <translation>
            <numerusform>%n rij is begrepen en wacht op uw akkoord.</numerusform>
            <numerusform>%n rijen zijn begrepen en wachten op uw akkoord.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n row(s) something is missing.</source>
        <translation>
            <numerusform>Bij %n rij ontbreekt nog iets.</numerusform>
            <numerusform>Bij %n rijen ontbreekt nog iets.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you leave open, you judge yourself.</source>
        <translation>Wat u open laat, beoordeelt u zelf.</translation>
    </message>
    <message>
        <source>Nothing is left to choose.</source>
        <translation>Er is niets meer te kiezen.</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>Klopt niet</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kies</translation>
    </message>
    <message>
        <source>Take over?</source>
        <translation>Overnemen?</translation>
    </message>
    <message>
        <source>You judge</source>
        <translation>U beoordeelt</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Overgenomen</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>Rij {row}</translation>
    </message>
    <message>
        <source>There are no rows of this kind.</source>
        <translation>Er zijn geen rijen van deze soort.</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>Found</source>
        <translation>Gevonden</translation>
    </message>
    <message>
        <source>Nothing was found for “{words}”.</source>
        <translation>Er is niets gevonden voor “{words}”.</translation>
    </message>
    <message>
        <source>Found: {number}. Enter opens the first, the down arrow goes to the list.</source>
        <translation>Gevonden: {number}. Met Enter opent u het eerste, met pijl omlaag gaat u naar de lijst.</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Medewerker</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliënt</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluatie</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Klacht</translation>
    </message>
    <message>
        <source>Request for evidence</source>
        <translation>Verzoek om bewijs</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>Verbetering</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Reflectie</translation>
    </message>
    <message>
        <source>Policy or protocol</source>
        <translation>Beleid of protocol</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Sealed document</source>
        <translation>Verzegeld document</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Eis</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Handeling</translation>
    </message>
</context>
<context>
    <name>SecretRow</name>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Hide passphrase</source>
        <translation>Wachtwoord verbergen</translation>
    </message>
    <message>
        <source>Show passphrase</source>
        <translation>Wachtwoord tonen</translation>
    </message>
</context>
<context>
    <name>ServingCard</name>
    <message>
        <source>What this counts for</source>
        <translation>Waarvoor dit telt</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Bezig met kijken…</translation>
    </message>
    <message>
        <source>Show all requirements ({count})</source>
        <translation>Toon alle eisen ({count})</translation>
    </message>
    <message>
        <source>No requirement looks at this now. Something newer may count instead.</source>
        <translation>Geen enkele eis kijkt nu naar dit gegeven. Misschien telt er iets nieuwers.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Herstelblad</translation>
    </message>
    <message>
        <source>Choose a new passphrase now, and print a new recovery sheet.</source>
        <translation>Kies nu een nieuw wachtwoord, en druk een nieuw herstelblad af.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Make a kader of a table</source>
        <translation>Een tabel overnemen</translation>
    </message>
    <message>
        <source>From the table of your gemeente, in its own words and with its own numbers.</source>
        <translation>Van de tabel van uw gemeente een kader maken, met de eigen woorden en nummers.</translation>
    </message>
    <message>
        <source>A kader of your own</source>
        <translation>Een eigen kader</translation>
    </message>
    <message>
        <source>The program checks every change. Your draft is kept by itself.</source>
        <translation>Het programma kijkt elke wijziging na. Uw concept wordt vanzelf bewaard.</translation>
    </message>
    <message>
        <source>The table you were taking over is thrown away.</source>
        <translation>De tabel die u overnam, is weggegooid.</translation>
    </message>
    <message>
        <source>Every change works at once.</source>
        <translation>Elke wijziging werkt meteen.</translation>
    </message>
    <message>
        <source>A newer version</source>
        <translation>Een nieuwere versie</translation>
    </message>
    <message>
        <source>In use from now on: {kader}</source>
        <translation>Vanaf nu in gebruik: {kader}</translation>
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
        <translation>Wie is erbij</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Doelen</translation>
    </message>
    <message>
        <source>The support</source>
        <translation>De ondersteuning</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Afspraken</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Ondertekenen</translation>
    </message>
    <message>
        <source>Not ready to sign yet</source>
        <translation>U kunt nog niet ondertekenen</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Invullen</translation>
    </message>
    <message>
        <source>How does the signing end?</source>
        <translation>Hoe loopt het ondertekenen af?</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>Why was it not signed?</source>
        <translation>Waarom is er niet ondertekend?</translation>
    </message>
    <message>
        <source>With what does the client not agree?</source>
        <translation>Waarmee is de cliënt het niet eens?</translation>
    </message>
    <message>
        <source>Write it down in the client&apos;s own words.</source>
        <translation>Schrijf het op in de woorden van de cliënt.</translation>
    </message>
    <message>
        <source>A representative signs</source>
        <translation>Een vertegenwoordiger ondertekent</translation>
    </message>
    <message>
        <source>The client signs</source>
        <translation>De cliënt ondertekent</translation>
    </message>
    <message>
        <source>The representative signs</source>
        <translation>De vertegenwoordiger ondertekent</translation>
    </message>
    <message>
        <source>The carer signs</source>
        <translation>De begeleider ondertekent</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Afronden</translation>
    </message>
    <message>
        <source>After this the evaluation is sealed and does not change any more. A mistake? Make a new version.</source>
        <translation>Daarna is de evaluatie verzegeld en verandert zij niet meer. Een fout? Dan maakt u een nieuwe versie.</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Finish and seal</source>
        <translation>Afronden en verzegelen</translation>
    </message>
    <message>
        <source>This is what will be signed</source>
        <translation>Dit wordt ondertekend</translation>
    </message>
    <message>
        <source>Sealing</source>
        <translation>Bezig met verzegelen</translation>
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
        <translation>Naam</translation>
    </message>
    <message>
        <source>In which role?</source>
        <translation>In welke rol?</translation>
    </message>
    <message>
        <source>What does that rest on?</source>
        <translation>Waarop berust dat?</translation>
    </message>
    <message>
        <source>For example a decision of the court.</source>
        <translation>Bijvoorbeeld een beschikking van de rechtbank.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Handtekening</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Getuige</translation>
    </message>
    <message>
        <source>Only if someone saw the signing.</source>
        <translation>Alleen als iemand het ondertekenen heeft gezien.</translation>
    </message>
</context>
<context>
    <name>StaffCard</name>
    <message>
        <source>Record an engagement first. Then you see here what your kaders ask.</source>
        <translation>Leg eerst een aanstelling vast. Dan ziet u hier wat uw kaders vragen.</translation>
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
    <name>StartWindow</name>
    <message>
        <source>Quality assistant</source>
        <translation>Kwaliteitsassistent</translation>
    </message>
    <message>
        <source>Choose a dossier</source>
        <translation>Kies een dossier</translation>
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
    <name>SubjectView</name>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
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
    <name>SuggestionCard</name>
    <message>
        <source>You have this already</source>
        <translation>Dit heeft u al</translation>
    </message>
    <message>
        <source>This is kept for another requirement about the same theme. See if it fits here too.</source>
        <translation>Dit staat bij een andere eis over hetzelfde onderwerp. Kijk of het ook hier past.</translation>
    </message>
</context>
<context>
    <name>SuggestionRow</name>
    <message>
        <source>Use it here too</source>
        <translation>Ook hier gebruiken</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Bekijken</translation>
    </message>
</context>
<context>
    <name>TableImportView</name>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rijen</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Zo staat het ervoor</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Stop taking over</source>
        <translation>Stoppen met overnemen</translation>
    </message>
    <message>
        <source>Some rows are not right yet. Mend them in the file and read it again.</source>
        <translation>Sommige rijen kloppen nog niet. Verbeter ze in het bestand en lees het opnieuw.</translation>
    </message>
    <message>
        <source>Saved in {folder}</source>
        <translation>Opgeslagen in {folder}</translation>
    </message>
</context>
<context>
    <name>TalkView</name>
    <message>
        <source>Who is there</source>
        <translation>Wie is erbij</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Doelen</translation>
    </message>
    <message>
        <source>The support</source>
        <translation>De ondersteuning</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Afspraken</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Ondertekenen</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Go on later</source>
        <translation>Later verder</translation>
    </message>
    <message>
        <source>Look together</source>
        <translation>Samen kijken</translation>
    </message>
    <message>
        <source>Who is there?</source>
        <translation>Wie is erbij?</translation>
    </message>
    <message>
        <source>Day of the talk</source>
        <translation>Dag van het gesprek</translation>
    </message>
    <message>
        <source>Does not go ahead</source>
        <translation>Gaat niet door</translation>
    </message>
    <message>
        <source>Who takes part?</source>
        <translation>Wie doen er mee?</translation>
    </message>
    <message>
        <source>For example the client, the mentor and the carer.</source>
        <translation>Bijvoorbeeld de cliënt, de mentor en de begeleider.</translation>
    </message>
    <message>
        <source>Did family or others from the network think along?</source>
        <translation>Dachten familie of anderen uit het netwerk mee?</translation>
    </message>
    <message>
        <source>There are no open goals in the plan. You can add one here.</source>
        <translation>Er staan geen open doelen in het plan. U kunt er hier een toevoegen.</translation>
    </message>
    <message>
        <source>Goal {number}: {goal}</source>
        <translation>Doel {number}: {goal}</translation>
    </message>
    <message>
        <source>Was the goal reached?</source>
        <translation>Is het doel bereikt?</translation>
    </message>
    <message>
        <source>What was reached?</source>
        <translation>Wat is er bereikt?</translation>
    </message>
    <message>
        <source>In the client&apos;s own words</source>
        <translation>In de woorden van de cliënt</translation>
    </message>
    <message>
        <source>Is the client satisfied?</source>
        <translation>Is de cliënt tevreden?</translation>
    </message>
    <message>
        <source>Does the goal still fit?</source>
        <translation>Past het doel nog?</translation>
    </message>
    <message>
        <source>Adjusted goal</source>
        <translation>Aangepast doel</translation>
    </message>
    <message>
        <source>Another goal</source>
        <translation>Nog een doel</translation>
    </message>
    <message>
        <source>Add goal</source>
        <translation>Doel toevoegen</translation>
    </message>
    <message>
        <source>What does the client want?</source>
        <translation>Wat wil de cliënt?</translation>
    </message>
    <message>
        <source>How is the support?</source>
        <translation>Hoe gaat het met de ondersteuning?</translation>
    </message>
    <message>
        <source>Is the client satisfied with the support?</source>
        <translation>Is de cliënt tevreden over de ondersteuning?</translation>
    </message>
    <message>
        <source>Does the support still fit the client?</source>
        <translation>Past de ondersteuning nog bij de cliënt?</translation>
    </message>
    <message>
        <source>Which ways of working help, and which do not?</source>
        <translation>Welke aanpak helpt, en welke niet?</translation>
    </message>
    <message>
        <source>How is it going with the medication?</source>
        <translation>Hoe gaat het met de medicatie?</translation>
    </message>
    <message>
        <source>Only if you keep or give medication.</source>
        <translation>Alleen als u medicatie bewaart of geeft.</translation>
    </message>
    <message>
        <source>What do we agree?</source>
        <translation>Wat spreken we af?</translation>
    </message>
    <message>
        <source>Agreements and changes</source>
        <translation>Afspraken en veranderingen</translation>
    </message>
    <message>
        <source>Or nothing changes</source>
        <translation>Of er verandert niets</translation>
    </message>
    <message>
        <source>Nothing has to change</source>
        <translation>Er hoeft niets te veranderen</translation>
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
    <name>Toolbar</name>
    <message>
        <source>Start using</source>
        <translation>In gebruik nemen</translation>
    </message>
    <message>
        <source>Keep as a file</source>
        <translation>Bewaren als bestand</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Laatste wijziging ongedaan maken</translation>
    </message>
    <message>
        <source>Do the change again</source>
        <translation>Wijziging opnieuw doen</translation>
    </message>
    <message>
        <source>To the settings; the draft stays</source>
        <translation>Terug; het concept blijft bewaard</translation>
    </message>
    <message>
        <source>Throw the draft away</source>
        <translation>Concept weggooien</translation>
    </message>
    <message>
        <source>Go to the first</source>
        <translation>Ga naar het eerste</translation>
    </message>
    <message>
        <source>This text has comments that cannot be kept: they go with your first change. Comments above a section or a requirement stay. Keep the old file if you need the others.</source>
        <translation>In deze tekst staat commentaar dat het programma niet kan bewaren: dat gaat weg bij uw eerste wijziging. Commentaar boven een afdeling of eis blijft staan. Bewaar het oude bestand als u de rest nodig hebt.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) still to fill in. The draft is kept all the same.</source>
        <translation>
            <numerusform>Nog %n ding in te vullen. Het concept blijft wel bewaard.</numerusform>
            <numerusform>Nog %n dingen in te vullen. Het concept blijft wel bewaard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) not right yet. The draft is kept all the same.</source>
        <translation>
            <numerusform>%n ding klopt nog niet. Het concept blijft wel bewaard.</numerusform>
            <numerusform>%n dingen kloppen nog niet. Het concept blijft wel bewaard.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is right. You can start using this kader.</source>
        <translation>Alles klopt. U kunt dit kader in gebruik nemen.</translation>
    </message>
</context>
<context>
    <name>TourDialog</name>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Step {at} of {total}</source>
        <translation>Stap {at} van {total}</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Rondleiding</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
</context>
<context>
    <name>TrialStep</name>
    <message>
        <source>This kader is in use already, as version {old}. What you take in now comes in its place.</source>
        <translation>Dit kader is al in gebruik, als versie {old}. Wat u nu overneemt, komt ervoor in de plaats.</translation>
    </message>
    <message>
        <source>Start using it</source>
        <translation>In gebruik nemen</translation>
    </message>
    <message>
        <source>Keep as a file</source>
        <translation>Bewaren als bestand</translation>
    </message>
    <message>
        <source>Change it first</source>
        <translation>Eerst nog aanpassen</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Eisen</translation>
    </message>
    <message>
        <source>You judge every requirement yourself.</source>
        <translation>U beoordeelt alle eisen zelf.</translation>
    </message>
    <message numerus="yes">
        <source>The program keeps an eye on %n requirement(s). The others you judge yourself.</source>
        <translation>
            <numerusform>Van %n eis houdt het programma bij of het bewijs op tijd is. De andere beoordeelt u zelf.</numerusform>
            <numerusform>Van %n eisen houdt het programma bij of het bewijs op tijd is. De andere beoordeelt u zelf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s).</source>
        <translation>
            <numerusform>%n eis.</numerusform>
            <numerusform>%n eisen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} to do</source>
        <translation>{count} nog te doen</translation>
    </message>
    <message>
        <source>of which {count} late</source>
        <translation>waarvan {count} te laat</translation>
    </message>
    <message>
        <source>By what is in your dossier now:</source>
        <translation>Zo staat het er dan voor, volgens uw gegevens van nu:</translation>
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
    <name>Undoing</name>
    <message>
        <source>Undone: {what}</source>
        <translation>Ongedaan gemaakt: {what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Opnieuw gedaan: {what}</translation>
    </message>
</context>
<context>
    <name>UnlockPanel</name>
    <message>
        <source>Open your dossier</source>
        <translation>Open uw dossier</translation>
    </message>
    <message>
        <source>&amp;Dossier</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Wachtwoord</translation>
    </message>
    <message>
        <source>Capitals, spaces and hyphens do not matter.</source>
        <translation>Hoofdletters, spaties en streepjes maken niet uit.</translation>
    </message>
    <message>
        <source>Code of the &amp;recovery sheet</source>
        <translation>Code van het &amp;herstelblad</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Toch openen</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Ander bestand kiezen</translation>
    </message>
    <message>
        <source>Other choices</source>
        <translation>Andere keuzes</translation>
    </message>
    <message>
        <source>Type the code first.</source>
        <translation>Typ eerst de code.</translation>
    </message>
    <message>
        <source>Type your passphrase first.</source>
        <translation>Typ eerst uw wachtwoord.</translation>
    </message>
    <message>
        <source>Opening. This takes a moment.</source>
        <translation>Het dossier gaat open. Dit duurt even.</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Wachtwoord gebruiken</translation>
    </message>
    <message>
        <source>Forgot the passphrase?</source>
        <translation>Wachtwoord vergeten?</translation>
    </message>
</context>
<context>
    <name>UpgradeView</name>
    <message>
        <source>{kader}: from version {old} to version {new}.</source>
        <translation>{kader}: van versie {old} naar versie {new}.</translation>
    </message>
    <message>
        <source>Use the newer version</source>
        <translation>Nieuwe versie gaan gebruiken</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laten zoals het is</translation>
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
        <translation>Welkom</translation>
    </message>
    <message>
        <source>See what your kader asks of you, what is in order and what is to be done.</source>
        <translation>Zie wat uw kwaliteitskader van u vraagt, wat in orde is en wat nog te doen is.</translation>
    </message>
    <message>
        <source>Everything stays on this computer, in one file that only your passphrase opens.</source>
        <translation>Alles blijft op deze computer, in één bestand dat alleen met uw wachtwoord opengaat.</translation>
    </message>
    <message>
        <source>Make a new dossier</source>
        <translation>Nieuw dossier maken</translation>
    </message>
    <message>
        <source>Look around in the example</source>
        <translation>Rondkijken in het voorbeeld</translation>
    </message>
    <message>
        <source>Open a dossier</source>
        <translation>Dossier openen</translation>
    </message>
    <message>
        <source>Put back a backup</source>
        <translation>Reservekopie terugzetten</translation>
    </message>
</context>
<context>
    <name>WizardPanel</name>
    <message>
        <source>Passphrase</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Herstelblad</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Wie u bent</translation>
    </message>
    <message>
        <source>Kader</source>
        <translation>Kader</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Questions {at} of {total}. Nothing is asked twice, and all can be changed later.</source>
        <translation>Blad {at} van {total} met vragen. U kunt alles later nog veranderen.</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Kies een wachtwoord</translation>
    </message>
    <message>
        <source>It opens your dossier. Nobody can look it up for you: keep it well.</source>
        <translation>Hiermee gaat uw dossier open. Niemand kan het voor u opzoeken: bewaar het goed.</translation>
    </message>
    <message>
        <source>Print your recovery sheet</source>
        <translation>Druk uw herstelblad af</translation>
    </message>
    <message>
        <source>Did you forget the passphrase? Then only the code on this sheet opens the dossier. Keep it on paper, away from the computer.</source>
        <translation>Wachtwoord vergeten? Dan gaat het dossier alleen nog open met de code op dit blad. Bewaar het op papier, niet bij de computer.</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Wie bent u?</translation>
    </message>
    <message>
        <source>Which kader do you work by?</source>
        <translation>Met welk kader werkt u?</translation>
    </message>
    <message>
        <source>The kader says what the gemeente asks of you. You can change this in the settings.</source>
        <translation>Het kader zegt wat de gemeente van u vraagt. U kunt dit veranderen bij Instellingen.</translation>
    </message>
    <message>
        <source>Your dossier is ready</source>
        <translation>Uw dossier is klaar</translation>
    </message>
    <message>
        <source>Everything you enter is saved at once. Shall we show you around first?</source>
        <translation>Alles wat u invult, wordt meteen bewaard. Wilt u eerst een rondleiding?</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Show me around</source>
        <translation>Rondleiding</translation>
    </message>
    <message>
        <source>Show, print or save the sheet</source>
        <translation>Herstelblad bekijken, afdrukken of bewaren</translation>
    </message>
    <message>
        <source>Making your dossier. This takes a moment.</source>
        <translation>Uw dossier wordt gemaakt. Dit duurt even.</translation>
    </message>
</context>
<context>
    <name>YearDialog</name>
    <message>
        <source>New kwaliteitsbeeld</source>
        <translation>Nieuw kwaliteitsbeeld</translation>
    </message>
    <message>
        <source>Every part begins with a text made of your talks and records of this year.</source>
        <translation>Elk onderdeel begint met een tekst uit uw gesprekken en gegevens van dat jaar.</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>Hoe heet het stuk?</translation>
    </message>
    <message>
        <source>Which year is it about?</source>
        <translation>Over welk jaar gaat het?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
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
