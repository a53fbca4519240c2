<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
    <name>ReflectionPage</name>
    <message numerus="yes">
        <source>%n improvement(s)</source>
        <translation>
            <numerusform>%n improvement</numerusform>
            <numerusform>%n improvements</numerusform>
        </translation>
    </message>
</context>
</TS>
