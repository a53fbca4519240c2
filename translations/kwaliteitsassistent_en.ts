<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AdoptedRow</name>
    <message numerus="yes">
        <source>%n requirement(s)</source>
        <translation>
            <numerusform>%n requirement</numerusform>
            <numerusform>%n requirements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarDialog</name>
    <message numerus="yes">
        <source>%n day(s) go into the file.</source>
        <translation>
            <numerusform>%n day goes into the file.</numerusform>
            <numerusform>%n days go into the file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangesCard</name>
    <message numerus="yes">
        <source>%n answer(s) are asked again, because the requirement changed.</source>
        <translation>
            <numerusform>%n answer is asked again, because the requirement changed.</numerusform>
            <numerusform>%n answers are asked again, because the requirement changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayWords</name>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KaderListView</name>
    <message numerus="yes">
        <source>%n requirement(s)</source>
        <translation>
            <numerusform>%n requirement</numerusform>
            <numerusform>%n requirements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s) shown</source>
        <translation>
            <numerusform>%n requirement shown</numerusform>
            <numerusform>%n requirements shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutlineCard</name>
    <message numerus="yes">
        <source>%n to fill in</source>
        <translation>
            <numerusform>%n to fill in</numerusform>
            <numerusform>%n to fill in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to mend</source>
        <translation>
            <numerusform>%n to mend</numerusform>
            <numerusform>%n to mend</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReflectionPage</name>
    <message numerus="yes">
        <source>%n improvement(s)</source>
        <translation>
            <numerusform>%n improvement</numerusform>
            <numerusform>%n improvements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowsStep</name>
    <message numerus="yes">
        <source>%n row(s) cannot be taken in yet. Each says what is wrong.</source>
        <translation>
            <numerusform>%n row cannot be taken in yet. It says what is wrong.</numerusform>
            <numerusform>%n rows cannot be taken in yet. Each says what is wrong.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were understood and wait for your yes.</source>
        <translation>
            <numerusform>%n row was understood and waits for your yes.</numerusform>
            <numerusform>%n rows were understood and wait for your yes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n row(s) something is missing.</source>
        <translation>
            <numerusform>In %n row something is missing.</numerusform>
            <numerusform>In %n rows something is missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message numerus="yes">
        <source>%n thing(s) still to fill in. The draft is kept all the same.</source>
        <translation>
            <numerusform>%n thing still to fill in. The draft is kept all the same.</numerusform>
            <numerusform>%n things still to fill in. The draft is kept all the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) not right yet. The draft is kept all the same.</source>
        <translation>
            <numerusform>%n thing not right yet. The draft is kept all the same.</numerusform>
            <numerusform>%n things not right yet. The draft is kept all the same.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrialStep</name>
    <message numerus="yes">
        <source>The program keeps an eye on %n requirement(s). The others you judge yourself.</source>
        <translation>
            <numerusform>The program keeps an eye on %n requirement. The others you judge yourself.</numerusform>
            <numerusform>The program keeps an eye on %n requirements. The others you judge yourself.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s).</source>
        <translation>
            <numerusform>%n requirement.</numerusform>
            <numerusform>%n requirements.</numerusform>
        </translation>
    </message>
</context>
</TS>
