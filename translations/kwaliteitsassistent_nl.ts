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
    <name>UndoToast</name>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
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
