<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>CreativeClusters</name>
    <message>
        <source> (&apos;{tool}&apos; makes it)</source>
        <translation> (kommt aus „{tool}“)</translation>
    </message>
    <message>
        <source>&apos;{boundary}&apos; (boundaries) and &apos;{table}&apos; (table) differ only in leading zeros or case: were they meant to match?</source>
        <translation>„{boundary}“ (Gebietsgrenzen) und „{table}“ (Tabelle) unterscheiden sich nur in führenden Nullen oder Groß- und Kleinschreibung: Sollten sie zusammenpassen?</translation>
    </message>
    <message>
        <source>&apos;{encoding}&apos; is no encoding that is known. Known are, among others: utf-8, utf-16, {known}, cp932, gbk.</source>
        <translation>„{encoding}“ ist keine bekannte Zeichenkodierung. Bekannt sind unter anderem: utf-8, utf-16, {known}, cp932, gbk.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; breaks off inside a quotation, or has a lone quotation mark: it holds an odd number of them, the last such line is {line}. Download it again.</source>
        <translation>„{file}“ bricht in Anführungszeichen ab oder hat ein einzelnes Anführungszeichen: Ihre Zahl ist ungerade, zuletzt in Zeile {line}. Laden Sie die Datei erneut herunter.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; breaks off: its last line, {line}, has {count} of {all} cells. Download it again.</source>
        <translation>„{file}“ bricht ab: Die letzte Zeile, {line}, hat {count} von {all} Zellen. Laden Sie die Datei noch einmal herunter.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; cannot be read as a spreadsheet: it is damaged, or of a kind that GDAL does not know.</source>
        <translation>„{file}“ lässt sich nicht als Tabellenblatt lesen: Die Datei ist beschädigt oder von einer Art, die GDAL nicht kennt.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; cannot be read: {reason}.</source>
        <translation>„{file}“ lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; comes from Nomis, but no table was found in it: no header row with figures below.</source>
        <translation>„{file}“ kommt von Nomis, es wurde darin aber keine Tabelle gefunden: keine Kopfzeile mit Angaben darunter.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; counts businesses, not jobs: every business counts as one job, so that jobs are businesses.</source>
        <translation>„{file}“ zählt Betriebe, nicht Arbeitsplätze: Jeder Betrieb zählt als ein Arbeitsplatz, sodass die Arbeitsplätze Betriebe sind.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; counts people where they live (RAC), not jobs where they are. Download the WAC file.</source>
        <translation>„{file}“ zählt Menschen am Wohnort (RAC), nicht Arbeitsplätze am Arbeitsort. Laden Sie die WAC-Datei herunter.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; does not end with a line end: its last line, {line}, may be cut off. Compare it with the source.</source>
        <translation>„{file}“ endet nicht mit einem Zeilenende: Die letzte Zeile, {line}, könnte abgeschnitten sein. Vergleichen Sie sie mit der Quelle.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; does not say in what unit its figures are (StatLine often counts in thousands), nor what its codes mean: they are taken as they are.</source>
        <translation>„{file}“ sagt nicht, in welcher Einheit die Zahlen stehen (StatLine zählt oft in Tausend), und nicht, was die Codes bedeuten: Beides wird genommen, wie es ist.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; does not say what its figures count: those of column &apos;{column}&apos; are taken for jobs.</source>
        <translation>„{file}“ sagt nicht, was gezählt wird: Die Werte der Spalte „{column}“ gelten als Beschäftigte.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; has a header in line {line}, but no rows below it. Download it again.</source>
        <translation>„{file}“ hat eine Kopfzeile in Zeile {line}, aber keine Zeilen darunter. Laden Sie die Datei noch einmal herunter.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; has a line of {columns:,} columns: more than a table can have ({most_columns:,}).</source>
        <translation>„{file}“ hat eine Zeile mit {columns:,} Spalten: mehr, als eine Tabelle haben kann ({most_columns:,}).</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; has a row for each single case ({title}): cases are counted by area and industry.</source>
        <translation>„{file}“ hat eine Zeile für jeden Einzelfall ({title}): Die Fälle werden nach Gebiet und Wirtschaftszweig gezählt.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; has a single line: &apos;{line}&apos;. It holds no figures. Download it again.</source>
        <translation>„{file}“ hat eine einzige Zeile: „{line}“. Sie enthält keine Angaben. Laden Sie die Datei noch einmal herunter.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; has figures by size of establishment only (size_code {codes}), those of a first quarter, without counties. Take the files by area or by industry.</source>
        <translation>„{file}“ enthält nur Angaben nach Betriebsgröße (size_code {codes}), die eines ersten Quartals, ohne Countys. Nehmen Sie die Dateien nach Gebiet oder nach Wirtschaftszweig.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; has figures of parts of a year ({periods}), but not the same ones for every area and industry (first: area {area}, industry {industry}: {own}). Set KEEP to one of them, such as &apos;year={example}&apos;.</source>
        <translation>„{file}“ hat Zahlen für Teile eines Jahres ({periods}), aber nicht für jedes Gebiet und jeden Wirtschaftszweig dieselben (zuerst: Gebiet {area}, Wirtschaftszweig {industry}: {own}). Wählen Sie mit KEEP einen davon, etwa „year={example}“.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; has figures of several kinds of areas ({kinds}): those by {kind} are taken.</source>
        <translation>„{file}“ hat Angaben für mehrere Arten von Gebieten ({kinds}): Genommen werden die nach {kind}.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; has its header again in lines {lines}: several files in one. Take the repeated header rows out, or import the files one by one.</source>
        <translation>„{file}“ hat die Kopfzeile noch einmal in den Zeilen {lines}: mehrere Dateien in einer. Entfernen Sie die wiederholten Kopfzeilen, oder importieren Sie die Dateien einzeln.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; has no areas of the level &apos;{wanted}&apos; (AREA_LEVEL). It has, with numbers of areas: {levels}.</source>
        <translation>„{file}“ hat keine Gebiete der Ebene „{wanted}“ (AREA_LEVEL). Vorhanden sind, mit der Zahl der Gebiete: {levels}.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; has no areas of the level &apos;{wanted}&apos; (AREA_LEVEL). It has: {levels}, or a number of digits from 2 to 15.</source>
        <translation>„{file}“ hat keine Gebiete der Ebene „{wanted}“ (AREA_LEVEL). Möglich sind: {levels} oder eine Zahl von Stellen von 2 bis 15.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; has no case with an industry that counts.</source>
        <translation>„{file}“ hat keinen Fall mit Wirtschaftszweig, der zählt.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; has no column &apos;{name}&apos; ({role}). Its columns: {columns}.</source>
        <translation>„{file}“ hat keine Spalte „{name}“ ({role}). Die Spalten sind: {columns}.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; has no column {wanted}. Its columns: {columns}. Download it again with all columns.</source>
        <translation>„{file}“ hat keine Spalte {wanted}. Die Spalten: {columns}. Laden Sie die Datei noch einmal mit allen Spalten herunter.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; has no dimension &apos;{name}&apos;, which KEEP names. Its further dimensions: {found}.</source>
        <translation>„{file}“ hat kein Merkmal „{name}“, das KEEP nennt. Weitere Merkmale sind: {found}.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; has no dimension of industries (nace_…). Its dimensions: {found}.</source>
        <translation>„{file}“ hat keine Dimension der Wirtschaftszweige (nace_…). Die Dimensionen: {found}.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; has no dimension {wanted}. It has: {found}.</source>
        <translation>„{file}“ hat keine Dimension {wanted}. Vorhanden: {found}.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; has no figures by industry of the ownership &apos;{ownership}&apos; (own_code {codes}). It has own_code {found}.</source>
        <translation>„{file}“ hat keine Angaben nach Wirtschaftszweig zur Trägerschaft „{ownership}“ (own_code {codes}). Vorhanden ist own_code {found}.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; has no figures of a year, but of {times}. Download the annual ones.</source>
        <translation>„{file}“ enthält keine Jahreswerte, sondern Werte für {times}. Laden Sie die Jahreswerte herunter.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; has no indicator of jobs ({jobs}) or businesses ({businesses}). Its indicators: {found}.</source>
        <translation>„{file}“ hat keinen Indikator für Beschäftigte ({jobs}) oder Betriebe ({businesses}). Die Indikatoren: {found}.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; has no region with a NUTS code or country. It has: {found}.</source>
        <translation>„{file}“ hat keine Region mit NUTS-Code und kein Land. Vorhanden: {found}.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; has no sheet or file &apos;{wanted}&apos;. It has: {names}.</source>
        <translation>„{file}“ hat kein Blatt und keine Datei „{wanted}“. Vorhanden: {names}.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; has no total of all owners (own_code 0) for an area: leave OWNERSHIP_TOTAL as it is.</source>
        <translation>„{file}“ hat für kein Gebiet eine Summe aller Eigentümer (own_code 0): Lassen Sie OWNERSHIP_TOTAL, wie es ist.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; has quotation marks that do not pair up, so that its rows cannot be told apart. Open it in an editor and look for a lone quotation mark, or download it again.</source>
        <translation>„{file}“ hat Anführungszeichen, die keine Paare bilden, sodass sich die Zeilen nicht trennen lassen. Suchen Sie in einem Editor nach einem einzelnen Anführungszeichen, oder laden Sie die Datei noch einmal herunter.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; has several columns named {names}: the first of each is read.</source>
        <translation>„{file}“ hat mehrere Spalten namens {names}: Gelesen wird jeweils die erste.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; has several columns of {measure}: {columns}. Name one in &apos;Column of jobs&apos;.</source>
        <translation>„{file}“ hat mehrere Spalten mit {measure}: {columns}. Nennen Sie eine in „Spalte der Beschäftigten“.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; has several columns that may be jobs: &apos;{taken}&apos; is taken, {others} not. &apos;Column of jobs&apos; takes another.</source>
        <translation>„{file}“ hat mehrere Spalten, die Beschäftigte enthalten können: „{taken}“ wird genommen, {others} nicht. „Spalte der Beschäftigten“ nimmt eine andere.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; has several figures of a year ({periods}): the mean of each year is taken. KEEP takes one (&apos;year={example}&apos;).</source>
        <translation>„{file}“ hat mehrere Zahlen je Jahr ({periods}): Genommen wird das Mittel jedes Jahres. KEEP nimmt eine davon („year={example}“).</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; has several levels of areas ({levels}): &apos;{taken}&apos; is taken. AREA_LEVEL takes another.</source>
        <translation>„{file}“ hat mehrere Ebenen von Gebieten ({levels}): Genommen wird „{taken}“. AREA_LEVEL nimmt eine andere.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; has several quarters of a year: the last of each is taken.</source>
        <translation>„{file}“ hat mehrere Quartale eines Jahres: Von jedem Jahr wird das letzte genommen.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; has tables side by side: the columns {names} come again (first at column {place}). Put them below one another, or import each on its own.</source>
        <translation>„{file}“ enthält Tabellen nebeneinander: Die Spalten {names} kommen noch einmal vor (zuerst an Spalte {place}). Stellen Sie sie untereinander, oder importieren Sie jede für sich.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; has the broad groups of the BLS (domains 101 and 102, supersectors 1011 to 1029), which are no codes of NAICS: lists of sectors cannot match them.</source>
        <translation>„{file}“ enthält die groben Gruppen des BLS (Domains 101 und 102, Supersektoren 1011 bis 1029), die keine NAICS-Codes sind: Listen von Sektoren passen nicht darauf.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; has two header rows, lines {first} and {second} ({words}). Take the second out, or download the file with codes as its only header.</source>
        <translation>„{file}“ hat zwei Kopfzeilen, Zeilen {first} und {second} ({words}). Entfernen Sie die zweite, oder laden Sie die Datei nur mit Codes im Kopf herunter.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; has two measures for each column (&apos;{unit}&apos;): download one measure only.</source>
        <translation>„{file}“ hat zwei Maße für jede Spalte („{unit}“): Laden Sie nur eines herunter.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; has {count:,} blocks, which are taken as areas. AREA_LEVEL adds them up: tract, county, or a number of digits.</source>
        <translation>„{file}“ hat {count:,} Blocks, die als Gebiete genommen werden. AREA_LEVEL zählt sie zusammen: tract, county oder eine Zahl von Stellen.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; has {count} more rows for an area, industry and year that it has already (first: area {area}, industry {industry}, year {year}, lines {lines}). Where they are parts of one figure, set DUPLICATES to add them up; where they are not, the file holds a dimension more: download it for one value of it.</source>
        <translation>„{file}“ hat {count} weitere Zeilen für ein Gebiet, einen Wirtschaftszweig und ein Jahr, die schon vorkommen (zuerst: Gebiet {area}, Wirtschaftszweig {industry}, Jahr {year}, Zeilen {lines}). Sind es Teile einer Angabe, addieren Sie sie mit DUPLICATES; sind sie es nicht, hat die Datei eine Dimension mehr: Laden Sie sie für einen ihrer Werte herunter.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; has {count} values of the dimension &apos;{name}&apos; ({values}), none of which is known to stand for all of them. Set KEEP to one of them, such as &apos;{name}={example}&apos;.</source>
        <translation>„{file}“ hat {count} Werte des Merkmals „{name}“ ({values}), von denen keiner bekanntlich für alle steht. Wählen Sie mit KEEP einen davon, etwa „{name}={example}“.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; has {rows:,} rows and {columns:,} columns: more than a sheet can have ({most_rows:,}, {most_columns:,}).</source>
        <translation>„{file}“ hat {rows:,} Zeilen und {columns:,} Spalten: mehr, als ein Tabellenblatt haben kann ({most_rows:,}, {most_columns:,}).</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; holds JSON of a kind that is not known ({keys}). Known are JSON-stat, arrays of rows, OData, Melodi and PxWeb. Download it as CSV.</source>
        <translation>„{file}“ enthält JSON einer unbekannten Art ({keys}). Bekannt sind JSON-stat, Listen von Zeilen, OData, Melodi und PxWeb. Laden Sie die Daten als CSV herunter.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; holds JSON without any figures. Download it again.</source>
        <translation>„{file}“ enthält JSON ohne Zahlen. Laden Sie die Datei erneut herunter.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; holds JSON, not a table. Download it as CSV.</source>
        <translation>„{file}“ enthält JSON, keine Tabelle. Laden Sie die Daten als CSV herunter.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; holds more than 2 GB of tables: name one of them in SHEET. It has: {names}.</source>
        <translation>„{file}“ enthält mehr als 2 GB Tabellen: Nennen Sie eine davon unter SHEET. Vorhanden: {names}.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; holds no counts of jobs or businesses: its figures are in {units}. Download the table of jobs. Figures of another measure are never taken for jobs.</source>
        <translation>„{file}“ enthält keine Anzahl von Arbeitsplätzen oder Betrieben: Die Werte sind in {units} angegeben. Laden Sie die Tabelle der Arbeitsplätze herunter. Werte einer anderen Messgröße gelten nie als Arbeitsplätze.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; holds no figures by industry: {skipped}.</source>
        <translation>„{file}“ enthält keine Angaben nach Wirtschaftszweig: {skipped}.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; holds no table that can be read: it is damaged, empty, or of a kind that GDAL does not know.</source>
        <translation>„{file}“ enthält keine lesbare Tabelle: Die Datei ist beschädigt, leer oder von einer Art, die GDAL nicht kennt.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; holds no {measure}. What MEASURE can take from it: {held}.</source>
        <translation>„{file}“ enthält nicht: {measure}. Was MEASURE daraus lesen kann: {held}.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is a Eurostat SDMX-CSV file: it has the columns geo, TIME_PERIOD and OBS_VALUE.</source>
        <translation>„{file}“ ist eine SDMX-CSV-Datei von Eurostat: Sie hat die Spalten geo, TIME_PERIOD und OBS_VALUE.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is a Eurostat TSV file: its first header cell, {cell}, names the dimensions and the time.</source>
        <translation>„{file}“ ist eine TSV-Datei von Eurostat: Die erste Zelle ihres Kopfes, {cell}, nennt die Dimensionen und die Zeit.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is a QCEW file of the BLS: it has the columns {columns}.</source>
        <translation>„{file}“ ist eine QCEW-Datei des BLS: Sie hat die Spalten {columns}.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is a download from Nomis: it says &apos;{text}&apos;.</source>
        <translation>„{file}“ ist ein Download von Nomis: Darin steht „{text}“.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is a file of {program}, which is not read here. Save it as CSV, or a spreadsheet, and import that.</source>
        <translation>„{file}“ ist eine Datei von {program}, die hier nicht gelesen wird. Speichern Sie sie als CSV oder Tabellenblatt und importieren Sie dieses.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is a long table, its header in line {line}: {columns} are taken for {roles}.</source>
        <translation>„{file}“ ist eine lange Tabelle, Kopf in Zeile {line}: {columns} gelten als {roles}.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is a table of County Business Patterns: it has the columns {columns}.</source>
        <translation>„{file}“ ist eine Tabelle der County Business Patterns: Sie hat die Spalten {columns}.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is a table of LODES (LEHD): it has the columns w_geocode and CNS01 to CNS20.</source>
        <translation>„{file}“ ist eine Tabelle von LODES (LEHD): Sie hat die Spalten w_geocode und CNS01 bis CNS20.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is a table of {publisher}, but areas, industries and jobs cannot all be told among its columns: {columns}. Name them (&apos;Column of areas&apos;, &apos;Column of industries&apos;, &apos;Column of jobs&apos;).</source>
        <translation>„{file}“ ist eine Tabelle von {publisher}, aber Gebiete, Wirtschaftszweige und Beschäftigte sind unter ihren Spalten nicht alle zu erkennen: {columns}. Benennen Sie sie („Spalte der Gebiete“, „Spalte der Wirtschaftszweige“, „Spalte der Beschäftigten“).</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is a table of {publisher}: its header, in line {line}, has the columns {columns}.</source>
        <translation>„{file}“ ist eine Tabelle von {publisher}: Ihr Kopf in Zeile {line} hat die Spalten {columns}.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is a table with dimensions down and across, its first header in line {line}: {sides}.</source>
        <translation>„{file}“ ist eine Kreuztabelle, ihr erster Kopf steht in Zeile {line}: {sides}.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is a web page (&apos;{title}&apos;) or other markup, not the data. Download the CSV file itself.</source>
        <translation>„{file}“ ist eine Webseite („{title}“) oder anderes Markup, nicht die Daten. Laden Sie die CSV-Datei selbst herunter.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is a web page that asks to log in (&apos;{title}&apos;), not the data: log in with a browser and download it again.</source>
        <translation>„{file}“ ist eine Webseite, die eine Anmeldung verlangt („{title}“), nicht die Daten: Melden Sie sich im Browser an, und laden Sie die Datei noch einmal herunter.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is a wide table, its header in line {line}: {count} columns are industries ({examples}).</source>
        <translation>„{file}“ ist eine breite Tabelle, Kopf in Zeile {line}: {count} Spalten sind Wirtschaftszweige ({examples}).</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is damaged or breaks off, so that it cannot be unpacked. Download it again.</source>
        <translation>„{file}“ ist beschädigt oder bricht ab und lässt sich daher nicht entpacken. Laden Sie die Datei noch einmal herunter.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is damaged or breaks off: it begins like JSON, but is none. Download it again.</source>
        <translation>„{file}“ ist beschädigt oder bricht ab: Die Datei beginnt wie JSON, ist aber keines. Laden Sie sie erneut herunter.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is empty: there is nothing in it but blanks. Download it again.</source>
        <translation>„{file}“ ist leer: Es stehen nur Leerzeichen darin. Laden Sie die Datei noch einmal herunter.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is empty: there is nothing in its sheets.</source>
        <translation>„{file}“ ist leer: In den Blättern steht nichts.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is in UTF-8, but {count} letters are damaged (lines {lines}) and cannot be read. Download it again, or mend them.</source>
        <translation>„{file}“ ist in UTF-8, aber {count} Buchstaben sind beschädigt (Zeilen {lines}) und nicht lesbar. Laden Sie die Datei noch einmal herunter, oder bessern Sie sie aus.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is in no format that is known. It begins: {beginning}. For a table of your own name its columns (&apos;Column of areas&apos;, &apos;Column of industries&apos;, &apos;Column of jobs&apos;).</source>
        <translation>„{file}“ hat kein bekanntes Format. Die Datei beginnt: {beginning}. Für eine eigene Tabelle benennen Sie deren Spalten („Spalte der Gebiete“, „Spalte der Wirtschaftszweige“, „Spalte der Beschäftigten“).</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is no table in text ({kind}). Give a CSV, TSV or XLSX file, alone or in a .zip or .gz.</source>
        <translation>„{file}“ ist keine Tabelle in Textform ({kind}). Geben Sie eine CSV-, TSV- oder XLSX-Datei an, allein oder in einer .zip oder .gz.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is not in the encoding {encoding}: line {line} has bytes that are none of its letters. Leave ENCODING empty to find it out.</source>
        <translation>„{file}“ ist nicht in der Kodierung {encoding}: Zeile {line} enthält Bytes, die keiner ihrer Buchstaben sind. Lassen Sie ENCODING leer, um sie ermitteln zu lassen.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is not in the format &apos;{format}&apos;. It begins: {beginning}. Choose another, or &apos;auto&apos;.</source>
        <translation>„{file}“ hat nicht das Format „{format}“. Die Datei beginnt so: {beginning}. Wählen Sie ein anderes oder „auto“.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is read in the encoding {encoding}: &apos;{example}&apos;. If that is no name, set ENCODING.</source>
        <translation>„{file}“ wird in der Kodierung {encoding} gelesen: „{example}“. Ist das kein Name, setzen Sie ENCODING.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; may be in the encoding {encoding} (&apos;{example}&apos;) or {other} (&apos;{otherwise}&apos;): it is read in the first. If that is wrong, set ENCODING.</source>
        <translation>„{file}“ kann in der Kodierung {encoding} („{example}“) oder {other} („{otherwise}“) sein: Gelesen wird die erste. Ist das falsch, setzen Sie ENCODING.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; mixes two vintages of codes: {old} exist in SIC 2003 (NACE Rev. 1.1) only (lines {old_lines}), {new} in SIC 2007 (NACE Rev. 2) only (lines {new_lines}). Import each vintage on its own, and use the sector list that fits.</source>
        <translation>„{file}“ mischt zwei Ausgaben der Codes: {old} gibt es nur in SIC 2003 (NACE Rev. 1.1; Zeilen {old_lines}), {new} nur in SIC 2007 (NACE Rev. 2; Zeilen {new_lines}). Importieren Sie jede Ausgabe für sich, und verwenden Sie die Branchenliste, die dazu passt.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; unpacks from {packed:,.1f} to {size:,.0f} MB, which no table of figures does or no memory holds. It is not read.</source>
        <translation>„{file}“ wird beim Entpacken aus {packed:,.1f} zu {size:,.0f} MB: Das tut keine Zahlentabelle, oder es passt in keinen Speicher. Die Datei wird nicht gelesen.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos;: &apos;{name}&apos; has no value &apos;{value}&apos;, which KEEP names. It has: {values}.</source>
        <translation>„{file}“: „{name}“ hat keinen Wert „{value}“, den KEEP nennt. Vorhanden sind: {values}.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos;: area &apos;{area}&apos; has more jobs than all others together in every industry. If it holds them, leave it out first.</source>
        <translation>„{file}“: Gebiet „{area}“ hat in jedem Wirtschaftszweig mehr Beschäftigte als alle anderen zusammen. Wenn es diese enthält, lassen Sie es vorher weg.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos;: areas are told by &apos;{column}&apos; together with the column before it ({examples}).</source>
        <translation>„{file}“: Gebiete werden durch „{column}“ zusammen mit der Spalte davor bestimmt ({examples}).</translation>
    </message>
    <message>
        <source>&apos;{file}&apos;: areas that hold others of the file are left out, so that nothing is counted twice ({count}: {areas}). AREA_LEVEL takes one level ({levels}).</source>
        <translation>„{file}“: Gebiete, die andere der Datei enthalten, werden weggelassen, damit nichts doppelt zählt ({count}: {areas}). AREA_LEVEL nimmt eine Ebene ({levels}).</translation>
    </message>
    <message>
        <source>&apos;{file}&apos;: column &apos;{column}&apos; ({values}) is told by neither area nor industry: it is taken for a remark, and rows of all its values are in the table. If it divides the figures, set KEEP to one of them (&apos;{column}={example}&apos;).</source>
        <translation>„{file}“: Die Spalte „{column}“ ({values}) ergibt sich weder aus dem Gebiet noch aus dem Wirtschaftszweig: Sie gilt als Anmerkung, und die Zeilen aller ihrer Werte stehen in der Tabelle. Gliedert sie die Zahlen, setzen Sie KEEP auf einen davon („{column}={example}“).</translation>
    </message>
    <message>
        <source>&apos;{file}&apos;: column &apos;{column}&apos; ({values}; first lines {lines}) is told by neither area nor industry, and nobody knows what it is. If it divides the figures, set KEEP to one of its values (&apos;{column}={example}&apos;); if it only says something about them, set KEEP to &apos;{column}=*&apos;, which takes all rows.</source>
        <translation>„{file}“: Die Spalte „{column}“ ({values}; erste Zeilen {lines}) ergibt sich weder aus dem Gebiet noch aus dem Wirtschaftszweig, und was sie bedeutet, ist nicht bekannt. Gliedert sie die Zahlen, setzen Sie KEEP auf einen ihrer Werte („{column}={example}“); sagt sie nur etwas über sie aus, setzen Sie KEEP auf „{column}=*“, was alle Zeilen nimmt.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos;: figures are in units of {factor:,.0f}: they are multiplied by it.</source>
        <translation>„{file}“: Die Zahlen stehen in Einheiten von {factor:,.0f}: Sie werden damit vervielfacht.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos;: for {count} areas and industries there is no &apos;{value}&apos; of &apos;{name}&apos; (first: {first}): they are not in the table.</source>
        <translation>„{file}“: Für {count} Gebiete und Wirtschaftszweige gibt es kein „{value}“ von „{name}“ (zuerst: {first}): Sie sind nicht in der Tabelle.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos;: groups of industries are taken ({groups}), and the parts of them that the file has are left out ({parts}): it does not have the other parts.</source>
        <translation>„{file}“: Gruppen von Wirtschaftszweigen werden genommen ({groups}) und deren vorhandene Teile weggelassen ({parts}): Die übrigen Teile hat die Datei nicht.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos;: industries have titles and no codes: {count} of {all} are official titles of {scheme} and are put to its codes ({examples}).</source>
        <translation>„{file}“: Wirtschaftszweige haben Bezeichnungen und keine Codes: {count} von {all} sind amtliche Bezeichnungen von {scheme} und erhalten deren Codes ({examples}).</translation>
    </message>
    <message>
        <source>&apos;{file}&apos;: its figures are divided by &apos;{name}&apos;, too ({count} values: {values}; first lines {lines}), none of which is surely the total. Set KEEP to the one wanted, such as &apos;{name}={example}&apos;.</source>
        <translation>„{file}“: Die Zahlen sind auch nach „{name}“ gegliedert ({count} Werte: {values}; erste Zeilen {lines}), und keiner davon ist sicher die Summe. Wählen Sie mit KEEP den gewünschten, etwa „{name}={example}“.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos;: its other areas add up to {times:.0f} times &apos;{area}&apos;: larger and smaller ones in one file, which nothing tells apart. Take the larger ones out, give the file a column &apos;area_type&apos; with the kind of each, or set AREA_LEVEL ({levels}).</source>
        <translation>„{file}“: Die übrigen Gebiete ergeben zusammen das {times:.0f}-Fache von „{area}“: größere und kleinere in einer Datei, die nichts unterscheidet. Nehmen Sie die größeren heraus, geben Sie der Datei eine Spalte „area_type“ mit der Art jedes Gebiets, oder setzen Sie AREA_LEVEL ({levels}).</translation>
    </message>
    <message>
        <source>&apos;{file}&apos;: jobs_total of an area is that of all owners, government too, which the BLS divides by; jobs_total_rows is that of the rows&apos; own (&apos;{ownership}&apos;), which they add up to.</source>
        <translation>„{file}“: jobs_total eines Gebiets ist die Summe aller Eigentümer, auch des Staates, durch die das BLS teilt; jobs_total_rows ist die der Zeilen selbst („{ownership}“), auf die sie sich addieren.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos;: jobs_total of an area is that of the same owners as its rows (ownership &apos;{ownership}&apos;).</source>
        <translation>„{file}“: jobs_total eines Gebiets ist die Summe derselben Eigentümer wie seine Zeilen (Eigentum „{ownership}“).</translation>
    </message>
    <message>
        <source>&apos;{file}&apos;: letters were put into UTF-8 twice (&apos;{example}&apos;): they are read as &apos;{once}&apos;.</source>
        <translation>„{file}“: Buchstaben wurden zweimal in UTF-8 umgewandelt („{example}“): Sie werden als „{once}“ gelesen.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos;: neither rows ({rows}) nor columns ({columns}) are industries with codes (&apos;62 : Computer programming&apos;). In Nomis choose industry for rows or columns.</source>
        <translation>„{file}“: Weder die Zeilen ({rows}) noch die Spalten ({columns}) sind Wirtschaftszweige mit Codes („62 : Computer programming“). Wählen Sie in Nomis den Wirtschaftszweig für Zeilen oder Spalten.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos;: no header with areas, industries and jobs was found in its first lines, which begin: {beginning}. Name the columns ({parameters}), or choose another format.</source>
        <translation>„{file}“: In den ersten Zeilen wurde kein Kopf mit Gebieten, Wirtschaftszweigen und Beschäftigten gefunden; sie beginnen so: {beginning}. Nennen Sie die Spalten ({parameters}), oder wählen Sie ein anderes Format.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos;: no side of its table is surely that of {wanting}. What was seen: {sides}. Name the columns (&apos;Column of areas&apos;, &apos;Column of industries&apos;, &apos;Column of jobs&apos;), or download it with codes.</source>
        <translation>„{file}“: Keine Seite der Tabelle ist sicher die von {wanting}. Gesehen wurde: {sides}. Benennen Sie die Spalten („Spalte der Gebiete“, „Spalte der Wirtschaftszweige“, „Spalte der Beschäftigten“) oder laden Sie sie mit Codes herunter.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos;: of &apos;{name}&apos; ({values}) the total, &apos;{value}&apos;, is taken. KEEP takes another.</source>
        <translation>„{file}“: Von „{name}“ ({values}) wird die Summe, „{value}“, genommen. KEEP nimmt einen anderen Wert.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos;: rows without an area or an industry are left out ({count}; lines {lines}).</source>
        <translation>„{file}“: Zeilen ohne Gebiet oder ohne Wirtschaftszweig werden weggelassen ({count}; Zeilen {lines}).</translation>
    </message>
    <message>
        <source>&apos;{file}&apos;: the header was found in line {line}, but {count} lines above it look like rows of the table (first: line {first}). Is the order of the lines right, or are there two headers?</source>
        <translation>„{file}“: Der Kopf wurde in Zeile {line} gefunden, doch {count} Zeilen darüber sehen wie Zeilen der Tabelle aus (die erste: Zeile {first}). Stimmt die Reihenfolge der Zeilen, oder gibt es zwei Köpfe?</translation>
    </message>
    <message>
        <source>&apos;{file}&apos;: the table in line {line} has years side by side and {rows} below each other, and no title row above it names the area.</source>
        <translation>„{file}“: Die Tabelle in Zeile {line} hat Jahre nebeneinander und {rows} untereinander, und keine Titelzeile darüber nennt das Gebiet.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos;: the table in line {line} has years side by side and {rows} below each other, and no title row above it names the industry with its code (&apos;62 : Computer programming&apos;).</source>
        <translation>„{file}“: Die Tabelle in Zeile {line} hat Jahre nebeneinander und {rows} untereinander, und keine Titelzeile darüber nennt den Wirtschaftszweig mit seinem Code („62 : Computer programming“).</translation>
    </message>
    <message>
        <source>&apos;{file}&apos;: what stands for areas are {examples} (lines {lines}), which are none. Name the column of areas (&apos;Column of areas&apos;), or add one, where the file is of a single area.</source>
        <translation>„{file}“: An der Stelle der Gebiete stehen {examples} (Zeilen {lines}), die keine sind. Nennen Sie die Spalte der Gebiete („Spalte der Gebiete“), oder fügen Sie eine hinzu, wenn die Datei von einem einzigen Gebiet ist.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos;: what stands for industries are classes of ages or sizes ({examples}; lines {lines}), not industries.</source>
        <translation>„{file}“: Was für Wirtschaftszweige steht, sind Alters- oder Größenklassen ({examples}; Zeilen {lines}), keine Wirtschaftszweige.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos;: years are read as {examples}.</source>
        <translation>„{file}“: Jahre werden so gelesen: {examples}.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos;: {cases:,} rows are counted as {sum:,.0f} cases in {figures:,} areas and industries{weighted}.</source>
        <translation>„{file}“: {cases:,} Zeilen werden als {sum:,.0f} Fälle in {figures:,} Gebieten und Wirtschaftszweigen gezählt{weighted}.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos;: {count:,} blocks are added up to {areas:,} areas by the first {digits} digits of their codes.</source>
        <translation>„{file}“: {count:,} Blocks werden nach den ersten {digits} Stellen ihrer Codes zu {areas:,} Gebieten zusammengezählt.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos;: {count} area codes have lost their leading zero ({examples}; lines {lines}): it is put back.</source>
        <translation>„{file}“: {count} Gebietscodes haben ihre führende Null verloren ({examples}; Zeilen {lines}): Sie wird wieder eingesetzt.</translation>
    </message>
    <message numerus="yes">
        <source>&apos;{file}&apos;: {count} areas have in every industry as many jobs as those beside them in the file together ({areas}). If they hold them, leave them out first.</source>
        <extracomment>&apos;{file}&apos;: {count} area has in every industry as many jobs as those beside it in the file together ({areas}). If it holds them, leave it out first.</extracomment>
        <translation><numerusform>„{file}“: {count} Gebiet hat in jedem Wirtschaftszweig so viele Arbeitsplätze wie die daneben stehenden der Datei zusammen ({areas}). Enthält es sie, lassen Sie es vorher weg.</numerusform><numerusform>„{file}“: {count} Gebiete haben in jedem Wirtschaftszweig so viele Arbeitsplätze wie die daneben stehenden der Datei zusammen ({areas}). Enthalten sie sie, lassen Sie sie vorher weg.</numerusform></translation>
    </message>
    <message>
        <source>&apos;{file}&apos;: {count} blank cells of &apos;{name}&apos; stand below the first of a block ({examples}; lines {lines}): they are filled.</source>
        <translation>„{file}“: {count} leere Zellen von „{name}“ stehen unter der ersten eines Blocks ({examples}; Zeilen {lines}): Sie werden gefüllt.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos;: {count} codes have been turned into decimal numbers ({examples}; lines {lines}): the decimal place is taken away.</source>
        <translation>„{file}“: {count} Codes sind zu Dezimalzahlen geworden ({examples}; Zeilen {lines}): Die Nachkommastelle wird entfernt.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos;: {count} industry codes have been turned into dates by a spreadsheet ({examples}; lines {lines}). Import it as it was downloaded, without opening it in a spreadsheet.</source>
        <translation>„{file}“: {count} Codes von Wirtschaftszweigen hat eine Tabellenkalkulation in Datumsangaben verwandelt ({examples}; Zeilen {lines}). Importieren Sie die Datei so, wie sie heruntergeladen wurde, ohne sie in einer Tabellenkalkulation zu öffnen.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos;: {count} industry codes have been turned into powers of ten by a spreadsheet ({examples}; lines {lines}). Import it as it was downloaded, without opening it in a spreadsheet.</source>
        <translation>„{file}“: {count} Codes von Wirtschaftszweigen hat eine Tabellenkalkulation in Zehnerpotenzen verwandelt ({examples}; Zeilen {lines}). Importieren Sie die Datei so, wie sie heruntergeladen wurde, ohne sie in einer Tabellenkalkulation zu öffnen.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos;: {count} industry codes have lost their leading zero ({examples}; lines {lines}): it is put back.</source>
        <translation>„{file}“: {count} Codes von Wirtschaftszweigen haben ihre führende Null verloren ({examples}; Zeilen {lines}): Sie wird wieder eingesetzt.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos;: {count} of {all} published totals differ by more than 1 % from the sum of their rows (most: {where}, published {published:,.0f}, sum {sum:,.0f}). Is the file complete, and is the level the one wanted?</source>
        <translation>„{file}“: {count} von {all} veröffentlichten Summen weichen um mehr als 1 % von der Summe ihrer Zeilen ab (am meisten: {where}, veröffentlicht {published:,.0f}, Summe {sum:,.0f}). Ist die Datei vollständig, und ist die Ebene die gewünschte?</translation>
    </message>
    <message>
        <source>&apos;{file}&apos;: {count} rows do not say of which area they are (lines {lines}). Download the file again.</source>
        <translation>„{file}“: {count} Zeilen nennen ihr Gebiet nicht (Zeilen {lines}). Laden Sie die Datei erneut herunter.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos;: {count} rows have no code of a block (first line {line}). Import it as it was downloaded.</source>
        <translation>„{file}“: {count} Zeilen haben keinen Code eines Blocks (erste Zeile {line}). Importieren Sie die Datei, wie sie heruntergeladen wurde.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos;: {count} rows have no valid NAICS code ({examples}; lines {lines}). Has the file been opened and saved in a spreadsheet? Import it as it was downloaded.</source>
        <translation>„{file}“: {count} Zeilen haben keinen gültigen NAICS-Code ({examples}; Zeilen {lines}). Wurde die Datei in einer Tabellenkalkulation geöffnet und gespeichert? Importieren Sie sie so, wie sie heruntergeladen wurde.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos;: {count} rows have no valid {column} ({examples}; lines {lines}). Has the file been opened and saved in a spreadsheet? Import it as it was downloaded.</source>
        <translation>„{file}“: {count} Zeilen haben kein gültiges {column} ({examples}; Zeilen {lines}). Wurde die Datei in einer Tabellenkalkulation geöffnet und gespeichert? Importieren Sie sie so, wie sie heruntergeladen wurde.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos;: {count} rows have no year that can be read ({examples}; lines {lines}).</source>
        <translation>„{file}“: {count} Zeilen haben kein lesbares Jahr ({examples}; Zeilen {lines}).</translation>
    </message>
    <message>
        <source>&apos;{file}&apos;: {count} rows have not the {all} dimensions of the header ({names}; lines {lines}). Download it again.</source>
        <translation>„{file}“: {count} Zeilen haben nicht die {all} Dimensionen des Kopfes ({names}; Zeilen {lines}). Laden Sie die Datei noch einmal herunter.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos;: {names} adds up the other industries: taken for a total, not for an industry.</source>
        <translation>„{file}“: {names} ist die Summe der anderen Wirtschaftszweige und gilt als Gesamtwert, nicht als Wirtschaftszweig.</translation>
    </message>
    <message>
        <source>&apos;{group}&apos; is left out of the comparison: {reason}</source>
        <translation>„{group}“ bleibt im Vergleich außen vor: {reason}</translation>
    </message>
    <message>
        <source>&apos;{group}&apos;: {made} of {relabellings} relabellings were made, as {enough} of them had a cluster at least as strong as the strongest one found, by which its p is clear (Besag &amp; Clifford 1991).</source>
        <translation>„{group}“: {made} von {relabellings} Neuverteilungen wurden gemacht, denn {enough} davon hatten einen Cluster, der mindestens so stark ist wie der stärkste gefundene; damit steht sein p fest (Besag &amp; Clifford 1991).</translation>
    </message>
    <message>
        <source>&apos;{industry}&apos; is taken for {titles}.</source>
        <translation>„{industry}“ gilt als {titles}.</translation>
    </message>
    <message>
        <source>&apos;{label}&apos; has no jobs in the table once the {count} codes that both groups share are left out ({codes}): there is nothing to compare.</source>
        <translation>„{label}“ hat keine Beschäftigten in der Tabelle, sobald die {count} Codes wegfallen, die beide Gruppen gemeinsam haben ({codes}): Es gibt nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>&apos;{label}&apos; has no jobs in the table: it cannot be compared.</source>
        <translation>„{label}“ hat in der Tabelle keine Arbeitsplätze und kann nicht verglichen werden.</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos; changes its classification ({schemes}): each year counts by the version of the sector list for its own scheme. What changes across the break is partly a change of names.</source>
        <translation>&apos;{layer}&apos; wechselt die Klassifikation ({schemes}): Jedes Jahr zählt nach der Fassung der Branchenliste für seine eigene Klassifikation. Was sich über den Bruch hinweg ändert, ist zum Teil nur eine Änderung der Bezeichnungen.</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos; could not be read to its end: {reason}. Is its file damaged, or has the connection been lost? Nothing is worked out of a part.</source>
        <translation>„{layer}“ konnte nicht bis zum Ende gelesen werden: {reason}. Ist die Datei beschädigt oder die Verbindung abgerissen? Aus einem Teil wird nichts berechnet.</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos; covers less than half of {count} of {all} areas ({ids}): these are shown as &apos;no data&apos;.</source>
        <translation>„{layer}“ bedeckt weniger als die Hälfte von {count} von {all} Gebieten ({ids}): Diese werden als „keine Daten“ gezeigt.</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos; covers {count} of {all} areas only in part ({ids}): their figures are those of the part.</source>
        <translation>„{layer}“ bedeckt {count} von {all} Gebieten nur zum Teil ({ids}): Ihre Angaben sind die des Teils.</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos; does not balance: in {rows} rows sales and final uses, in {columns} columns purchases and value added differ from the total by more than half a per cent ({examples}).</source>
        <translation>„{layer}“ geht nicht auf: In {rows} Zeilen weichen Verkäufe und Endverwendung, in {columns} Spalten Käufe und Wertschöpfung um mehr als ein halbes Prozent von der Summe ab ({examples}).</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos; does not have all years of &apos;{period}&apos;. Its years: {years}. Write one year (2015) or a period of years that are all there (2015-2017).</source>
        <translation>„{layer}“ hat nicht alle Jahre von „{period}“. Die Jahre der Tabelle: {years}. Bitte ein Jahr angeben (2015) oder einen Zeitraum von Jahren, die alle vorhanden sind (2015-2017).</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos; gives {count} source areas several targets ({examples}) but no weights. Choose the field with their weights in &apos;{parameter}&apos;, or a best-fit lookup with one target for each source.</source>
        <translation>„{layer}“ gibt {count} Quellgebieten mehrere Ziele ({examples}), aber keine Gewichte. Bitte in „{parameter}“ das Feld mit ihren Gewichten wählen oder eine Zuordnung mit einem Ziel für jede Quelle.</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos; has a gap before {start}: the years {unused} before it are not used for the outlook.</source>
        <translation>„{layer}“ hat eine Lücke vor {start}: Die Jahre {unused} davor werden für den Ausblick nicht verwendet.</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos; has industries at several levels: {count} codes are those of a group of others ({examples}). Here each business counts once, whatever the level. A tool that takes the table as employment takes such rows for totals: give all businesses codes of one level before you go on with it.</source>
        <translation>&apos;{layer}&apos; hat Wirtschaftszweige auf mehreren Ebenen: {count} Codes fassen andere zusammen ({examples}). Hier zählt jeder Betrieb einmal, gleich auf welcher Ebene. Ein Werkzeug, das die Tabelle als Beschäftigung nimmt, hält solche Zeilen für Summen: Geben Sie allen Betrieben Codes einer Ebene, bevor Sie damit weiterarbeiten.</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos; has its areas once for each year: the map shows all years on top of one another. Filter it to one year first.</source>
        <translation>„{layer}“ enthält seine Gebiete einmal für jedes Jahr: Die Karte zeigt alle Jahre übereinander. Filtern Sie ihn zuerst auf ein Jahr.</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos; has jobs in one area only ({area}): everything would stay there. Give the jobs of all areas of the nation that the flows are of; one of them can be mapped.</source>
        <translation>„{layer}“ hat Arbeitsplätze in nur einem Gebiet ({area}): Alles bliebe dort. Geben Sie die Arbeitsplätze aller Gebiete des Landes an, für das die Ströme gelten; kartiert werden kann auch nur eines davon.</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos; has no column of what households buy (such as &apos;Households&apos;), or no wages to divide it by: name it in {column}, give {share}, or leave the spending of wages out ({induced}).</source>
        <translation>„{layer}“ hat keine Spalte für die Käufe der Haushalte (etwa „Households“) oder keine Löhne, durch die sie zu teilen wären: Nennen Sie sie in {column}, geben Sie {share} an, oder lassen Sie die Ausgaben aus Löhnen weg ({induced}).</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos; has no coordinate reference system: its coordinates are taken for longitude and latitude.</source>
        <translation>„{layer}“ hat kein Koordinatenreferenzsystem: Die Koordinaten werden als Länge und Breite gelesen.</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos; has no coordinate reference system: set it (&apos;Assign projection&apos;).</source>
        <translation>„{layer}“ hat kein Koordinatenbezugssystem: Bitte eines setzen („Projektion zuweisen“).</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos; has no feature with a weight above 0.</source>
        <translation>„{layer}“ hat kein Objekt mit einem Gewicht über 0.</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos; has no field &apos;{field}&apos; with area ids. Its fields: {fields}.</source>
        <translation>&apos;{layer}&apos; hat kein Feld &apos;{field}&apos; mit Gebietskennungen. Seine Felder: {fields}.</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos; has no field of businesses: they cannot be compared with jobs.</source>
        <translation>„{layer}“ hat kein Feld mit Betrieben: Sie lassen sich nicht mit den Arbeitsplätzen vergleichen.</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos; has no numeric column beside &apos;{seller}&apos;: choose &apos;{parameter}&apos; and &apos;{other}&apos;, or give a matrix with a column for each buying product. Its fields: {fields}.</source>
        <translation>„{layer}“ hat neben „{seller}“ keine numerische Spalte: Wählen Sie „{parameter}“ und „{other}“ oder geben Sie eine Matrix mit einer Spalte für jedes kaufende Gut an. Seine Felder: {fields}.</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos; has no row of wages (such as &apos;Compensation of employees&apos;): name it in {row}, give {share}, or leave the spending of wages out ({induced}).</source>
        <translation>„{layer}“ hat keine Zeile für Löhne (etwa „Compensation of employees“): Nennen Sie sie in {row}, geben Sie {share} an, oder lassen Sie die Ausgaben aus Löhnen weg ({induced}).</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos; has no rows for the year {year}. Its years: {years}.</source>
        <translation>„{layer}“ hat keine Zeilen für das Jahr {year}. Die Jahre der Tabelle: {years}.</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos; has no rows for {years}, between {start} and {end}: the change over these years is known only as a whole.</source>
        <translation>„{layer}“ hat keine Zeilen für {years} zwischen {start} und {end}: Die Veränderung über diese Jahre ist nur als Ganzes bekannt.</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos; has none of the figures that a profile is made of. Give an output of &apos;Creative hotspots&apos; (best), &apos;Location quotients&apos;, &apos;Overlap with related sectors&apos;, &apos;Employment change&apos; or another tool of this group. Its fields: {fields}.</source>
        <translation>&apos;{layer}&apos; hat keine der Angaben, aus denen ein Profil besteht. Geben Sie ein Ergebnis von &apos;Kreative Hotspots&apos; (am besten), &apos;Standortquotienten&apos;, &apos;Überschneidung mit verwandten Branchen&apos;, &apos;Veränderung der Beschäftigung&apos; oder einem anderen dieser Werkzeuge an. Seine Felder: {fields}.</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos; has nothing on {count} of {all} areas ({ids}).</source>
        <translation>&apos;{layer}&apos; sagt nichts über {count} von {all} Gebieten ({ids}).</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos; has rows with a year and rows without one: give all of them a year, or none.</source>
        <translation>„{layer}“ hat Zeilen mit und Zeilen ohne Jahr: Geben Sie allen ein Jahr oder keiner.</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos; has several rows for area {area}, industry {industry}, year {year} (rows {rows}; {count} such rows in all): which part of a total is which cannot be told. Add them up first.</source>
        <translation>„{layer}“ hat mehrere Zeilen für Gebiet {area}, Wirtschaftszweig {industry}, Jahr {year} (Zeilen {rows}; insgesamt {count} solche Zeilen): Welcher Teil einer Summe welcher ist, lässt sich nicht sagen. Bitte sie zuerst addieren.</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos; has several years: the profiles are of {year}.</source>
        <translation>&apos;{layer}&apos; hat mehrere Jahre: Die Profile sind von {year}.</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos; has {first} codes in {start} and {last} codes in {end}: the same number stands for other industries, so they cannot be compared as they are. Choose a sector list, whose version for each is used, or translate one of them first (&apos;Translate industry codes&apos;).</source>
        <translation>&apos;{layer}&apos; hat {start} Codes nach {first} und {end} Codes nach {last}: Dieselbe Nummer steht für andere Wirtschaftszweige, daher lassen sie sich nicht unmittelbar vergleichen. Wählen Sie eine Branchenliste, deren jeweilige Fassung dann gilt, oder übersetzen Sie zuerst eines der Jahre (&apos;Wirtschaftszweige übersetzen&apos;).</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos; holds industries at several levels. All are brought to the target areas; in the sums over industries {count} rows that are parts of others ({examples}) do not count again.</source>
        <translation>„{layer}“ enthält Wirtschaftszweige mehrerer Ebenen. Alle werden auf die Zielgebiete umgerechnet; in den Summen über die Wirtschaftszweige zählen {count} Zeilen, die Teile anderer sind ({examples}), nicht noch einmal.</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos; holds industries at several levels: {count} rows that overlap with other rows of the same area are left out ({examples}), so that no job is counted twice. To use one level only, filter the table.</source>
        <translation>„{layer}“ enthält Wirtschaftszweige auf mehreren Ebenen: {count} Zeilen, die sich mit anderen Zeilen desselben Gebiets überschneiden, werden weggelassen ({examples}), damit alle Beschäftigten nur einmal zählen. Um nur eine Ebene zu verwenden, bitte die Tabelle filtern.</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos; holds one area only ({area}), which would be compared with itself: quotients of 1, all change the nation&apos;s. Give the nation&apos;s table with the same years in &apos;{parameter}&apos;, or a table with more areas.</source>
        <translation>&apos;{layer}&apos; enthält nur ein Gebiet ({area}), das mit sich selbst verglichen würde: Quotienten von 1, jede Veränderung die der Nation. Geben Sie die Tabelle der Nation mit denselben Jahren in &apos;{parameter}&apos; an oder eine Tabelle mit mehr Gebieten.</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos; holds {years} only in field &apos;{field}&apos;: change needs at least two years. Add the rows of another year.</source>
        <translation>„{layer}“ enthält im Feld „{field}“ nur {years}: Eine Veränderung braucht mindestens zwei Jahre. Bitte die Zeilen eines weiteren Jahres ergänzen.</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos; is a table of products by industries: for {count} of {all} the output of the industry and the supply of its product differ by more than 5 % ({examples}). Each industry is taken to make its own product.</source>
        <translation>„{layer}“ ist eine Tabelle von Gütern nach Wirtschaftszweigen: Bei {count} von {all} weichen der Produktionswert des Wirtschaftszweigs und das Aufkommen seines Guts um mehr als 5 % voneinander ab ({examples}). Es gilt, dass jeder Wirtschaftszweig sein eigenes Gut herstellt.</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos; is not in the project, and the style is kept nowhere: tick &apos;{store}&apos;, or choose a file in &apos;{output}&apos;.</source>
        <translation>„{layer}“ ist nicht im Projekt, und der Stil wird nirgends aufbewahrt: Haken Sie „{store}“ an, oder wählen Sie unter „{output}“ eine Datei.</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos; is read row by row, not added up in its database: {reason}.</source>
        <translation>&apos;{layer}&apos; wird Zeile für Zeile eingelesen, nicht in der Datenbank summiert: {reason}.</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos; leaves rows out: where all parts of a total are published, they fall short of it. Of what the totals leave, {jobs:,.0f} jobs are ascribed to rows that are not in the table, and the rest to the suppressed ones.</source>
        <translation>„{layer}“ lässt Zeilen aus: Wo alle Teile einer Summe veröffentlicht sind, erreichen sie diese nicht. Von dem, was die Summen übrig lassen, werden {jobs:.0f} Beschäftigte Zeilen zugeschrieben, die nicht in der Tabelle stehen, und der Rest den geheim gehaltenen.</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos; lies in no file that the script could read: save it as {path} beside the script first.</source>
        <translation>„{layer}“ liegt in keiner Datei, die das Skript lesen könnte: Speichern Sie den Layer zuerst als {path} neben dem Skript.</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos; mixes codes of two schemes: {share:.0f} % of the jobs fit {first} ({first_examples}), {other_share:.0f} % {second} ({second_examples}). Filter the table to one of them, or give each its own year.</source>
        <translation>&apos;{layer}&apos; mischt Codes zweier Klassifikationen: {share:.0f} % der Arbeitsplätze passen zu {first} ({first_examples}), {other_share:.0f} % zu {second} ({second_examples}). Filtern Sie die Tabelle auf eine davon, oder geben Sie jeder ein eigenes Jahr.</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos; seems to be in purchasers&apos; prices: trade, transport and taxes are then counted with the goods, so that wholesalers and carriers seem to supply too little. Use a table in basic or producers&apos; prices.</source>
        <translation>„{layer}“ scheint in Anschaffungspreisen zu sein: Handel, Verkehr und Steuern zählen dann zu den Waren, sodass Großhändler und Spediteure zu wenig zu liefern scheinen. Verwenden Sie eine Tabelle zu Herstellungs- oder Produzentenpreisen.</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos; states no licence in its metadata: its businesses are shown as counts. Where you may publish more, say so under &apos;What is shown of a business&apos;.</source>
        <translation>„{layer}“ nennt in den Metadaten keine Lizenz: Die Betriebe werden als Anzahlen gezeigt. Dürfen Sie mehr veröffentlichen, so geben Sie das unter „Was von einem Betrieb gezeigt wird“ an.</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos; was counted in the database: {rows} rows came back.</source>
        <translation>&apos;{layer}&apos; wurde in der Datenbank gezählt: {rows} Zeilen kamen zurück.</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos; would give {count} pages; an atlas has 1 to {most}. Choose them with &apos;{parameter}&apos;, or take regions.</source>
        <translation>„{layer}“ ergäbe {count} Seiten; ein Atlas hat 1 bis {most}. Wählen Sie sie mit „{parameter}“ aus, oder nehmen Sie Regionen.</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos;: &apos;{industry}&apos; has no jobs in any product of &apos;{flows}&apos; in the table of employment.</source>
        <translation>„{layer}“: „{industry}“ hat in der Beschäftigungstabelle in keinem Produkt von „{flows}“ Arbeitsplätze.</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos;: &apos;{industry}&apos; is no product of &apos;{flows}&apos;, no sector of the list and no industry code of a product. Alike: {alike}. Products: {products}.</source>
        <translation>„{layer}“: „{industry}“ ist weder ein Produkt von „{flows}“ noch ein Sektor der Liste noch ein Wirtschaftszweigcode eines Produkts. Ähnlich: {alike}. Produkte: {products}.</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos;: &apos;{industry}&apos; makes a product without jobs in the table of employment, so that its output per job is not known. Give its output, too.</source>
        <translation>„{layer}“: „{industry}“ stellt ein Produkt her, das in der Beschäftigungstabelle keine Arbeitsplätze hat; seine Produktion je Arbeitsplatz ist daher nicht bekannt. Geben Sie auch die Produktion an.</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos;: the industries are no codes ({examples}). Choose the field with the codes, or take them as they are with &apos;Sectors as given in the table&apos; (SECTORS = 9) or a list of your own that names them.</source>
        <translation>&apos;{layer}&apos;: Die Wirtschaftszweige sind keine Codes ({examples}). Wählen Sie das Feld mit den Codes, oder nehmen Sie sie, wie sie sind: mit &apos;Branchen wie in der Tabelle angegeben&apos; (SECTORS = 9) oder einer eigenen Liste, die sie nennt.</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos;: the industry codes are of no scheme that is known. {scheme} fits best, with {share:.0f} % of the jobs. The commonest codes that do not fit: {examples}. Set SCHEME (advanced parameters), filter the table, or take the codes as they are (&apos;Sectors as given in the table&apos;, SECTORS = 9, or a list of your own with the scheme &apos;{literal}&apos;).</source>
        <translation>&apos;{layer}&apos;: Die Codes gehören zu keiner bekannten Klassifikation. Am besten passt {scheme}, mit {share:.0f} % der Arbeitsplätze. Die häufigsten Codes, die nicht passen: {examples}. Setzen Sie SCHEME (erweiterte Parameter), filtern Sie die Tabelle, oder nehmen Sie die Codes, wie sie sind (&apos;Branchen wie in der Tabelle angegeben&apos;, SECTORS = 9, oder eine eigene Liste mit der Klassifikation &apos;{literal}&apos;).</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos;: there is no area &apos;{area}&apos; with jobs in the table of employment. Alike: {alike}. Areas are named by their code or their name, such as {examples}.</source>
        <translation>„{layer}“: Es gibt kein Gebiet „{area}“ mit Arbeitsplätzen in der Beschäftigungstabelle. Ähnlich: {alike}. Gebiete werden mit ihrem Code oder ihrem Namen genannt, etwa {examples}.</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos;: {count} area ids occur more than once ({ids}). Choose the field that names each area once.</source>
        <translation>„{layer}“: {count} Gebietskennungen kommen mehrfach vor ({ids}). Wählen Sie das Feld, das jedes Gebiet einmal nennt.</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos;: {count} areas are called &apos;{area}&apos;. Use the code: {ids}.</source>
        <translation>„{layer}“: {count} Gebiete heißen „{area}“. Verwenden Sie den Code: {ids}.</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos;: {count} industry codes have been turned into dates or powers of ten by a spreadsheet ({examples}). Use the table as it was downloaded, without opening it in a spreadsheet.</source>
        <translation>&apos;{layer}&apos;: Eine Tabellenkalkulation hat {count} Codes in Daten oder Zehnerpotenzen verwandelt ({examples}). Verwenden Sie die Tabelle, wie sie heruntergeladen wurde, ohne sie in einer Tabellenkalkulation zu öffnen.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; holds no ids, only a matrix of {size} areas, and the layer has {n}: which is which cannot be told. Take a file with ids (.gal, .gwt, .swm), or the layer that it was made from.</source>
        <translation>„{name}“ enthält keine Kennungen, nur eine Matrix von {size} Gebieten, und der Layer hat {n}: Welches welches ist, lässt sich nicht sagen. Nehmen Sie eine Datei mit Kennungen (.gal, .gwt, .swm) oder den Layer, aus dem sie entstanden ist.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; holds no ids: its first row was taken for the first feature of the layer, and so on.</source>
        <translation>„{name}“ enthält keine Kennungen: Die erste Zeile gilt für das erste Objekt des Layers und so fort.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is no weights file that can be read. Its name has to end in one of {endings}.</source>
        <translation>„{name}“ ist keine Gewichtsdatei, die sich lesen lässt. Ihr Name muss auf eine dieser Endungen enden: {endings}.</translation>
    </message>
    <message>
        <source>&apos;{segment}&apos; is 0 in every area with jobs: there is no audience to compare. Is it the right field?</source>
        <translation>„{segment}“ ist in jedem Gebiet mit Arbeitsplätzen 0: Es gibt kein Publikum zu vergleichen. Ist es das richtige Feld?</translation>
    </message>
    <message>
        <source>&apos;{statistic}&apos; takes one field: leave the second field (FIELD_2) empty.</source>
        <translation>„{statistic}“ nimmt ein Feld: Das zweite Feld (FIELD_2) bitte leer lassen.</translation>
    </message>
    <message>
        <source>&apos;{statistic}&apos; takes two fields or more at once, and no second field (FIELD_2): choose them accordingly.</source>
        <translation>„{statistic}“ nimmt zwei oder mehr Felder zugleich und kein zweites Feld (FIELD_2): Bitte entsprechend wählen.</translation>
    </message>
    <message>
        <source>&apos;{statistic}&apos; takes two fields: choose the second field, too (FIELD_2).</source>
        <translation>„{statistic}“ nimmt zwei Felder: Bitte auch das zweite Feld wählen (FIELD_2).</translation>
    </message>
    <message>
        <source>&apos;{table}&apos; is going to have {rows:,} rows, which takes time and space. &apos;{limit}&apos; makes them fewer; leave the table empty to do without.</source>
        <translation>„{table}“ wird {rows:,} Zeilen haben, was Zeit und Platz braucht. „{limit}“ macht es weniger; ohne die Tabelle geht es, wenn sie leer bleibt.</translation>
    </message>
    <message>
        <source>&apos;{table}&apos; is going to have {rows:,} rows, which takes time and space. Leave it empty to do without.</source>
        <translation>„{table}“ wird {rows:,} Zeilen haben, was Zeit und Platz braucht. Bleibt sie leer, geht es ohne.</translation>
    </message>
    <message>
        <source>&apos;{title}&apos; is a list in {own}; the table is in {scheme}, and no concordance connects the two. Lists that fit: {fitting}. Choose one of these, give one of your own, or take the codes as they are (&apos;Sectors as given in the table&apos;, SECTORS = 9).</source>
        <translation>&apos;{title}&apos; ist eine Liste in {own}; die Tabelle ist in {scheme}, und kein Umsteigeschlüssel verbindet die beiden. Listen, die passen: {fitting}. Wählen Sie eine davon, geben Sie eine eigene an, oder nehmen Sie die Codes, wie sie sind (&apos;Branchen wie in der Tabelle angegeben&apos;, SECTORS = 9).</translation>
    </message>
    <message>
        <source>&apos;{title}&apos; was given by its authors in {own}. For {scheme} a version was made from the official concordances ({steps}): {exact} of {count} codes are exact, the others are divided in equal shares. Exact codes by sector: {sectors}.</source>
        <translation>&apos;{title}&apos; wurde von ihren Urhebern in {own} angegeben. Für {scheme} wurde aus den amtlichen Umsteigeschlüsseln eine Fassung gebildet ({steps}): {exact} von {count} Codes sind genau, die übrigen zu gleichen Teilen aufgeteilt. Genaue Codes nach Branche: {sectors}.</translation>
    </message>
    <message>
        <source>&apos;{year}&apos; in &apos;{layer}&apos; is no year that one can count with: write years with four digits, such as 2021.</source>
        <translation>„{year}“ in „{layer}“ ist kein Jahr, mit dem sich rechnen lässt: Bitte Jahre mit vier Ziffern schreiben, etwa 2021.</translation>
    </message>
    <message>
        <source>0 (no jobs)</source>
        <translation>0 (keine Beschäftigten)</translation>
    </message>
    <message>
        <source>0 (none near)</source>
        <translation>0 (keine in der Nähe)</translation>
    </message>
    <message>
        <source>0 to 100, from concentration (creative LQ), breadth (share of the sub-sectors with an LQ above 1), scale (share of the nation&apos;s creative jobs) and, where businesses are given, the LQ of businesses, each brought to one scale and averaged with the weights in the settings (OECD/JRC 2008). It ranks areas against one another: scores of two runs are not comparable.</source>
        <translation>0 bis 100, aus Konzentration (LQ der Kreativwirtschaft), Breite (Anteil der Teilbranchen mit einem LQ über 1), Größe (Anteil an den Beschäftigten der Kreativwirtschaft des Landes) und, wo Betriebe angegeben sind, dem LQ der Betriebe; alle auf eine Skala gebracht und mit den Gewichten der Einstellungen gemittelt (OECD/JRC 2008). Er ordnet Gebiete untereinander: Punktwerte zweier Läufe sind nicht vergleichbar.</translation>
    </message>
    <message>
        <source>0 to 100: concentration, breadth and scale of the creative sectors together.</source>
        <translation>0 bis 100: Konzentration, Breite und Größe der Kreativbranchen zusammen.</translation>
    </message>
    <message>
        <source>0: the number from 2 to 8 with the largest mean silhouette.</source>
        <translation>0: die Anzahl von 2 bis 8 mit der größten mittleren Silhouette.</translation>
    </message>
    <message>
        <source>1 % to 10 %</source>
        <translation>1 % bis 10 %</translation>
    </message>
    <message>
        <source>1 Prepare</source>
        <translation>1 Vorbereiten</translation>
    </message>
    <message>
        <source>1 for location quotients, 0 for growth.</source>
        <translation>1 für Standortquotienten, 0 für Wachstum.</translation>
    </message>
    <message>
        <source>1 of {all} areas is a creative hotspot.</source>
        <translation>1 von {all} Gebieten ist ein kreativer Hotspot.</translation>
    </message>
    <message>
        <source>1 of {tested} areas stands out from chance in &apos;{field}&apos;.</source>
        <translation>1 von {tested} Gebieten hebt sich in „{field}“ vom Zufall ab.</translation>
    </message>
    <message>
        <source>1 to 9 jobs</source>
        <translation>1 bis 9 Beschäftigte</translation>
    </message>
    <message>
        <source>10 % to 50 %</source>
        <translation>10 % bis 50 %</translation>
    </message>
    <message>
        <source>10 to 49 jobs</source>
        <translation>10 bis 49 Beschäftigte</translation>
    </message>
    <message>
        <source>1: above the mean of all areas. For the joint classes and the areas that are listed.</source>
        <translation>1: über dem Mittel aller Gebiete. Für die gemeinsamen Klassen und die aufgeführten Gebiete.</translation>
    </message>
    <message>
        <source>2 Concentration</source>
        <translation>2 Konzentration</translation>
    </message>
    <message>
        <source>2.5 for figures to the nearest 5, as those of BRES are. Intervals allow for it.</source>
        <translation>2,5 für Angaben, die wie die von BRES auf 5 gerundet sind. Die Intervalle berücksichtigen es.</translation>
    </message>
    <message>
        <source>250 jobs or more</source>
        <translation>250 oder mehr Beschäftigte</translation>
    </message>
    <message>
        <source>2: peers have half to twice as many creative jobs. 0: peers of any size.</source>
        <translation>2: Vergleichbare Gebiete haben halb bis doppelt so viele Beschäftigte in der Kreativwirtschaft. 0: Gebiete jeder Größe.</translation>
    </message>
    <message>
        <source>2: the neighbours of neighbours, and so on. Weights are 1 then.</source>
        <translation>2: die Nachbarn der Nachbarn und so weiter. Gewichte sind dann 1.</translation>
    </message>
    <message>
        <source>3 Related sectors</source>
        <translation>3 Verwandte Branchen</translation>
    </message>
    <message>
        <source>3 x 3: {group}</source>
        <translation>3 × 3: {group}</translation>
    </message>
    <message>
        <source>4 Change</source>
        <translation>4 Veränderung</translation>
    </message>
    <message>
        <source>5 Publish</source>
        <translation>5 Veröffentlichen</translation>
    </message>
    <message>
        <source>5 to 95 %</source>
        <translation>5 bis 95 %</translation>
    </message>
    <message>
        <source>50 % interval, lower end</source>
        <translation>50-%-Intervall, untere Grenze</translation>
    </message>
    <message>
        <source>50 % interval, upper end</source>
        <translation>50-%-Intervall, obere Grenze</translation>
    </message>
    <message>
        <source>50 to 249 jobs</source>
        <translation>50 bis 249 Beschäftigte</translation>
    </message>
    <message>
        <source>6 Models</source>
        <translation>6 Modelle</translation>
    </message>
    <message>
        <source>90 %</source>
        <translation>90 %</translation>
    </message>
    <message>
        <source>90 % interval, lower end</source>
        <translation>90-%-Intervall, untere Grenze</translation>
    </message>
    <message>
        <source>90 % interval, upper end</source>
        <translation>90-%-Intervall, obere Grenze</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>&lt;p&gt;200 jobs in computer games in Dundee: how many further jobs, in what industries, and where? From a nation&apos;s input-output table and the jobs of all its areas: jobs along the chain of supplies (indirect, Type I), and from what is bought of the wages (induced, Type II).&lt;/p&gt;&lt;p&gt;An area provides what it needs as far as its suppliers are as well represented as its buyers, allowing for its size (Flegg and Webber 1997); the rest comes from the other areas, by their jobs and by distance. All areas together make up what the nation&apos;s table says.&lt;/p&gt;&lt;p&gt;Write the scenario into the dialog, or give a table with a row for each area and industry. Negative jobs are a closure. The figures say what the table implies where prices, wages and capacities stay as they are: they are no forecast, and lean to the high side.&lt;/p&gt;</source>
        <translation>&lt;p&gt;200 Arbeitsplätze mit Computerspielen in Dundee: Wie viele weitere Arbeitsplätze kommen dazu, in welchen Wirtschaftszweigen und wo? Aus der Input-Output-Tabelle eines Landes und den Arbeitsplätzen aller seiner Gebiete: Arbeitsplätze entlang der Lieferkette (indirekt, Typ I) und aus dem, was von den Löhnen gekauft wird (induziert, Typ II).&lt;/p&gt;&lt;p&gt;Ein Gebiet stellt selbst, was es braucht, soweit seine Lieferanten so gut vertreten sind wie seine Käufer, unter Berücksichtigung seiner Größe (Flegg und Webber 1997); der Rest kommt aus den anderen Gebieten, nach deren Arbeitsplätzen und nach der Entfernung. Alle Gebiete zusammen ergeben, was die Tabelle des Landes sagt.&lt;/p&gt;&lt;p&gt;Schreiben Sie das Szenario in den Dialog, oder geben Sie eine Tabelle mit einer Zeile je Gebiet und Wirtschaftszweig an. Negative Arbeitsplätze sind eine Schließung. Die Zahlen sagen, was aus der Tabelle folgt, wenn Preise, Löhne und Kapazitäten bleiben, wie sie sind: Sie sind keine Prognose und fallen eher zu hoch aus.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Adds up jobs (and businesses) by area and industry code to the sectors of a list: bundled lists of the creative industries and related sectors, or your own.&lt;/p&gt;&lt;p&gt;Codes are matched by the longest prefix, however they are written (62.01, 6201, 62010, &apos;6201 : Computer programming&apos;); fractional weights are applied; totals and headings are left out; where a table holds several levels of codes, each job counts once. The log says what matched nothing.&lt;/p&gt;&lt;p&gt;The table can be the EMPLOYMENT of the other tools, with &apos;Sectors as given in the table&apos;.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Summiert Beschäftigte (und Betriebe) nach Gebiet und Wirtschaftszweig-Code zu den Branchen einer Liste: mitgelieferte Listen der Kreativwirtschaft und verwandter Branchen oder eine eigene.&lt;/p&gt;&lt;p&gt;Codes werden nach dem längsten Anfang zugeordnet, wie auch immer sie geschrieben sind (62.01, 6201, 62010, &apos;6201 : Computer programming&apos;); anteilige Gewichte werden angewandt; Summen und Überschriften werden weggelassen; wo eine Tabelle mehrere Ebenen von Codes enthält, zählen alle Beschäftigten nur einmal. Das Protokoll sagt, was nirgends zugeordnet wurde.&lt;/p&gt;&lt;p&gt;Die Tabelle kann die Eingabe EMPLOYMENT der anderen Werkzeuge sein, mit „Branchen wie in der Tabelle angegeben“.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Against the nation, a strong region hides what is strong within it, and a weak one hides what it has. This tool compares every area twice, with the nation and with the other areas of its region:&lt;/p&gt;&lt;ul&gt;&lt;li&gt;&lt;b&gt;national&lt;/b&gt;: stands out against both;&lt;/li&gt;&lt;li&gt;&lt;b&gt;regional&lt;/b&gt;: above the nation, but no more than its region is;&lt;/li&gt;&lt;li&gt;&lt;b&gt;local&lt;/b&gt;: stands out in its region only;&lt;/li&gt;&lt;li&gt;&lt;b&gt;none&lt;/b&gt;; &lt;b&gt;no data&lt;/b&gt;.&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;An area stands out where the rule for hotspots holds or, with neighbours, where its location quotient is significantly above 1 and lies among high ones (Gi*). The table has a row for each region: its clusters, and its leading area with its share.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Gegenüber dem Land verdeckt eine starke Region, was in ihr stark ist, und eine schwache, was sie hat. Dieses Werkzeug vergleicht jedes Gebiet zweimal, mit dem Land und mit den anderen Gebieten seiner Region:&lt;/p&gt;&lt;ul&gt;&lt;li&gt;&lt;b&gt;national&lt;/b&gt;: hebt sich von beiden ab;&lt;/li&gt;&lt;li&gt;&lt;b&gt;regional&lt;/b&gt;: über dem Land, aber nicht mehr als seine Region;&lt;/li&gt;&lt;li&gt;&lt;b&gt;local&lt;/b&gt;: hebt sich nur in seiner Region ab;&lt;/li&gt;&lt;li&gt;&lt;b&gt;none&lt;/b&gt;: nichts davon; &lt;b&gt;no data&lt;/b&gt;: keine Daten.&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;Ein Gebiet hebt sich ab, wo die Regel für Hotspots erfüllt ist oder, mit Nachbarn, wo sein Standortquotient signifikant über 1 und unter hohen liegt (Gi*). Die Tabelle hat eine Zeile für jede Region: ihre Cluster und ihr führendes Gebiet mit seinem Anteil.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Any of the neighbours that the other tools take, drawn as lines, listed as a table, and written as a weights file: .gal (who is a neighbour), .gwt (with weights) or .swm (ArcGIS; ids are whole numbers), by its ending. GeoDa, ArcGIS and PySAL read them, and so do the tools here that take neighbours.&lt;/p&gt;&lt;p&gt;The report shows how many neighbours areas have, which have none, into how many parts the map falls, and how many links go one way only.&lt;/p&gt;&lt;p&gt;Neighbours of a higher order are those as many steps away; two kinds can be joined; weights can be made to sum to 1 for each area. Weights files are written by libpysal, which only they need.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Alle Nachbarn, die die anderen Werkzeuge kennen, als Linien gezeichnet, als Tabelle aufgelistet und als Gewichtsdatei geschrieben: .gal (wer Nachbar ist), .gwt (mit Gewichten) oder .swm (ArcGIS; Kennungen sind ganze Zahlen), je nach Endung. GeoDa, ArcGIS und PySAL lesen sie, ebenso die Werkzeuge hier, die Nachbarn verwenden.&lt;/p&gt;&lt;p&gt;Der Bericht zeigt, wie viele Nachbarn die Gebiete haben, welche keine haben, in wie viele Teile die Karte zerfällt und wie viele Verbindungen nur in eine Richtung gehen.&lt;/p&gt;&lt;p&gt;Nachbarn höherer Ordnung liegen so viele Schritte entfernt; zwei Arten lassen sich verbinden; Gewichte können je Gebiet auf die Summe 1 gebracht werden. Gewichtsdateien schreibt libpysal, das nur dafür nötig ist.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Asks the ONS (Open Geography Portal), Eurostat (GISCO) or the US Census Bureau for the boundaries of areas. Nothing is sent before &lt;i&gt;Run&lt;/i&gt;. QGIS&apos;s proxy and authentication are used; the log names host, requests and bytes. The areas are counted against what the service promised; licence, source and date come into the metadata of the layer, and from there onto maps.&lt;/p&gt;&lt;p&gt;Take the year for which the figures were published: the codes of areas change. The services could not be reached where this was built: it follows their documentation and recorded answers, and may need a change when they change.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Fragt das ONS (Open Geography Portal), Eurostat (GISCO) oder das US Census Bureau nach den Grenzen von Gebieten. Vor &lt;i&gt;Starten&lt;/i&gt; wird nichts gesendet. Proxy und Authentifizierung von QGIS werden verwendet; das Protokoll nennt Host, Anfragen und Byte. Die Gebiete werden mit dem verglichen, was der Dienst angekündigt hat; Lizenz, Quelle und Datum kommen in die Metadaten des Layers und von dort auf Karten.&lt;/p&gt;&lt;p&gt;Nehmen Sie das Jahr, für das die Zahlen veröffentlicht wurden: Die Codes der Gebiete ändern sich. Die Dienste waren dort, wo dies entstand, nicht erreichbar: Das Werkzeug folgt ihrer Dokumentation und aufgezeichneten Antworten und muss vielleicht angepasst werden, wenn sie sich ändern.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Asks the service of a statistical office for employment by area and industry: Nomis (BRES), the US Bureau of Labor Statistics (QCEW), Eurostat, or the US Census Bureau (County Business Patterns, LODES). Nothing is sent before &lt;i&gt;Run&lt;/i&gt;, and nothing but the request: no data of yours. QGIS&apos;s proxy and authentication are used; the log names host, requests and bytes.&lt;/p&gt;&lt;p&gt;The file is kept as the service gave it (&lt;i&gt;File as fetched&lt;/i&gt;); several answers to one run are put together below one header. It is then read as &lt;i&gt;Import employment&lt;/i&gt; does. Pages are counted against what the service promised; a part, a page of errors or a changed answer is never used, and the error says what the service said and where to download by hand.&lt;/p&gt;&lt;p&gt;The services could not be reached where this was built: it follows their documentation and recorded answers, and may need a change when they change.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Fragt den Dienst eines statistischen Amtes nach Beschäftigung nach Gebiet und Wirtschaftszweig: Nomis (BRES), das US Bureau of Labor Statistics (QCEW), Eurostat oder das US Census Bureau (County Business Patterns, LODES). Vor &lt;i&gt;Starten&lt;/i&gt; wird nichts gesendet, und nichts als die Anfrage: keine Ihrer Daten. Proxy und Authentifizierung von QGIS werden verwendet; das Protokoll nennt Host, Anfragen und Byte.&lt;/p&gt;&lt;p&gt;Die Datei wird aufbewahrt, wie der Dienst sie gab (&lt;i&gt;Datei wie abgerufen&lt;/i&gt;); mehrere Antworten eines Laufs werden unter einer Kopfzeile zusammengesetzt. Dann wird sie wie in &lt;i&gt;Beschäftigung importieren&lt;/i&gt; gelesen. Seiten werden mit dem verglichen, was der Dienst angekündigt hat; ein Teil, eine Fehlerseite oder eine veränderte Antwort wird nie verwendet, und der Fehler sagt, was der Dienst sagte und wo man von Hand herunterlädt.&lt;/p&gt;&lt;p&gt;Die Dienste waren dort, wo dies entstand, nicht erreichbar: Das Werkzeug folgt ihrer Dokumentation und aufgezeichneten Antworten und muss vielleicht angepasst werden, wenn sie sich ändern.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Brings employment by area and industry from one classification to another (SIC 2007 to NACE Rev. 2.1, NAICS 2017 to 2022, ANZSIC to ISIC …) by the official concordances, or by one of your own.&lt;/p&gt;&lt;p&gt;Where a code splits, its jobs are divided: in equal shares, as none were published, or as your own table says. &lt;i&gt;share_estimated&lt;/i&gt; is the share of each row that comes from such codes. Totals are kept; what has no place in the new classification goes to a table of its own.&lt;/p&gt;&lt;p&gt;A division goes over into divisions, a class into classes. Tools that take a sector list need no translation: they use the list in its version for the table. Translate where you want the codes themselves, or series in one scheme.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Bringt Beschäftigung nach Gebiet und Wirtschaftszweig von einer Klassifikation in eine andere (SIC 2007 in NACE Rev. 2.1, NAICS 2017 in 2022, ANZSIC in ISIC …), nach den amtlichen Umsteigeschlüsseln oder einem eigenen.&lt;/p&gt;&lt;p&gt;Wo sich ein Code teilt, werden seine Arbeitsplätze aufgeteilt: zu gleichen Teilen, da keine Anteile veröffentlicht sind, oder wie Ihre eigene Tabelle sagt. &lt;i&gt;share_estimated&lt;/i&gt; ist der Anteil jeder Zeile, der aus solchen Codes stammt. Summen bleiben erhalten; was in der neuen Klassifikation keinen Platz hat, kommt in eine eigene Tabelle.&lt;/p&gt;&lt;p&gt;Eine Abteilung geht in Abteilungen über, eine Klasse in Klassen. Werkzeuge mit Branchenliste brauchen keine Übersetzung: Sie verwenden die Liste in ihrer Fassung für die Tabelle. Übersetzen Sie, wo Sie die Codes selbst wollen oder Reihen in einer Klassifikation.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Brings jobs (and businesses) by area and industry, of all years in the table, to other areas:&lt;/p&gt;&lt;ul&gt;&lt;li&gt;&lt;b&gt;by a lookup table&lt;/b&gt;: best fit, one target for each source area, or several with weights;&lt;/li&gt;&lt;li&gt;&lt;b&gt;by area of overlap&lt;/b&gt;: a source area&apos;s jobs are spread evenly over it or, with weights (population, addresses), as these are;&lt;/li&gt;&lt;li&gt;&lt;b&gt;by points&lt;/b&gt;: each feature of the weights counts as a whole where it lies.&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;Totals are kept: what the target areas get and what lies outside them add up to the source&apos;s figures, in each industry and year; the log and the report say what lies outside. Areas are measured in an equal-area projection, and slivers where two layers draw the same border differently are put back. &lt;i&gt;share_split&lt;/i&gt; says what share of a figure comes from source areas that had to be divided, and so is an estimate. Suppressed figures stay suppressed.&lt;/p&gt;&lt;p&gt;The other tools take the table as &lt;i&gt;Employment&lt;/i&gt;, with no field to set, and the target areas as boundaries.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Rechnet Beschäftigte (und Betriebe) nach Gebiet und Wirtschaftszweig, für alle Jahre der Tabelle, auf andere Gebiete um:&lt;/p&gt;&lt;ul&gt;&lt;li&gt;&lt;b&gt;mit einer Zuordnungstabelle&lt;/b&gt;: bestmögliche Zuordnung, ein Ziel für jedes Quellgebiet, oder mehrere mit Gewichten;&lt;/li&gt;&lt;li&gt;&lt;b&gt;nach überlappender Fläche&lt;/b&gt;: Die Beschäftigten eines Quellgebiets werden gleichmäßig darüber verteilt oder, mit Gewichten (Bevölkerung, Adressen), so wie diese;&lt;/li&gt;&lt;li&gt;&lt;b&gt;nach Punkten&lt;/b&gt;: Jedes Objekt der Gewichte zählt als Ganzes dort, wo es liegt.&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;Summen bleiben erhalten: Was die Zielgebiete bekommen und was außerhalb liegt, ergibt zusammen die Angaben der Quelle, in jedem Wirtschaftszweig und Jahr; Protokoll und Bericht sagen, was außerhalb liegt. Flächen werden in einer flächentreuen Projektion gemessen, und Splitter, wo zwei Layer dieselbe Grenze verschieden zeichnen, werden zurückgegeben. &lt;i&gt;share_split&lt;/i&gt; sagt, welcher Anteil einer Angabe aus Quellgebieten kommt, die geteilt werden mussten, und daher eine Schätzung ist. Geheim gehaltene Angaben bleiben geheim gehalten.&lt;/p&gt;&lt;p&gt;Die übrigen Werkzeuge nehmen die Tabelle als &lt;i&gt;Beschäftigung&lt;/i&gt;, ohne dass ein Feld zu wählen ist, und die Zielgebiete als Gebietsgrenzen.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Cells withheld by disclosure rules are not zeros. This tool says what each of them may be (lower and upper bound), and estimates what it most probably is.&lt;/p&gt;&lt;p&gt;Bounds come from the table (employment-size letters, numbers of businesses) and from what published totals leave after their published parts: of wider industries, and of wider areas where their rows are in the table. Estimates start from businesses times the mean size of a business in the industry and are fitted to all totals (iterative proportional fitting).&lt;/p&gt;&lt;p&gt;Published figures never change. Estimates have the status &apos;estimated&apos;. Cells that no total and no bound holds stay unknown. A table with all levels of the industries (&lt;i&gt;Import employment&lt;/i&gt;, level &apos;all&apos;) holds most.&lt;/p&gt;&lt;p&gt;The report hides known figures of this very table as an agency would, and says how far off the estimates are, beside zeros and a proportional split.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Angaben, die aus Gründen der Geheimhaltung zurückgehalten werden, sind keine Nullen. Dieses Werkzeug sagt, was jede davon sein kann (untere und obere Grenze), und schätzt, was sie am wahrscheinlichsten ist.&lt;/p&gt;&lt;p&gt;Die Grenzen kommen aus der Tabelle (Buchstaben für Größenklassen, Zahlen der Betriebe) und aus dem, was veröffentlichte Summen nach ihren veröffentlichten Teilen übrig lassen: Summen weiterer Wirtschaftszweige und weiterer Gebiete, wo deren Zeilen in der Tabelle stehen. Schätzungen gehen von den Betrieben mal der mittleren Größe eines Betriebs im Wirtschaftszweig aus und werden allen Summen angepasst (iterative proportionale Anpassung).&lt;/p&gt;&lt;p&gt;Veröffentlichte Angaben ändern sich nie. Schätzungen haben den Status „estimated“. Angaben, die keine Summe und keine Grenze eingrenzt, bleiben unbekannt. Eine Tabelle mit allen Ebenen der Wirtschaftszweige (&lt;i&gt;Beschäftigung importieren&lt;/i&gt;, Ebene „all“) grenzt am meisten ein.&lt;/p&gt;&lt;p&gt;Der Bericht verbirgt bekannte Angaben ebendieser Tabelle, wie es ein Amt täte, und sagt, wie weit die Schätzungen danebenliegen, neben Nullen und einer proportionalen Aufteilung.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Colours the features of a layer by a field: &lt;b&gt;diverging&lt;/b&gt; around a value (a location quotient around 1, growth around 0), &lt;b&gt;sequential&lt;/b&gt; from low to high, by &lt;b&gt;class&lt;/b&gt; (the classes of this plugin in their own colours, or any values), or &lt;b&gt;bivariate&lt;/b&gt; by two fields at once (thirds of each, nine colours).&lt;/p&gt;&lt;p&gt;The palettes keep apart for colour-blind readers and in greyscale print. Areas without a value are stippled and counted as &apos;No data&apos;, never left blank; where the layer has a field &apos;suppressed&apos;, areas with withheld figures are hatched.&lt;/p&gt;&lt;p&gt;A layer of the project is styled there, as one more of its named styles. The style can also be kept with the layer&apos;s data (in the layer_styles of a GeoPackage), and written as .qml or .sld, or as a GeoPackage with a copy of the layer; the legend as a picture.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Färbt die Objekte eines Layers nach einem Feld: &lt;b&gt;divergierend&lt;/b&gt; um einen Wert (ein Standortquotient um 1, Wachstum um 0), &lt;b&gt;sequenziell&lt;/b&gt; von niedrig bis hoch, nach &lt;b&gt;Klassen&lt;/b&gt; (die Klassen dieses Plugins in ihren eigenen Farben oder beliebige Werte) oder &lt;b&gt;bivariat&lt;/b&gt; nach zwei Feldern zugleich (je in Dritteln, neun Farben).&lt;/p&gt;&lt;p&gt;Die Paletten bleiben auch für Farbenblinde und im Graustufendruck unterscheidbar. Gebiete ohne Wert sind gepunktet und als „Keine Daten“ gezählt, nie leer; hat der Layer ein Feld „suppressed“, sind Gebiete mit zurückgehaltenen Angaben schraffiert.&lt;/p&gt;&lt;p&gt;Ein Layer des Projekts wird dort gestaltet, als ein weiterer seiner benannten Stile. Der Stil lässt sich auch bei den Daten des Layers aufbewahren (in den layer_styles eines GeoPackage) und als .qml oder .sld schreiben, oder als GeoPackage mit einer Kopie des Layers; die Legende als Bild.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Compares audience segments with creative jobs: where both are strong, only one, or neither; a 3 x 3 bivariate class for maps; and the areas whose audience is strong while creative jobs, or venues, are not.&lt;/p&gt;&lt;p&gt;The audience layer may have any boundaries: its areas are laid over yours, counts are added up and percentages are means by population. The share of a segment over that of all areas is its quotient, to be compared with the location quotient of creative jobs.&lt;/p&gt;&lt;p&gt;For venues alone choose a sector list that holds them, such as the DCMS cultural sector, or one of your own.&lt;/p&gt;&lt;p&gt;Correlations have permutation p-values, and p-values that allow for neighbouring areas being alike (Dutilleul 1993). People travel to see art: a strong audience without creative jobs may be served next door.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Vergleicht Publikumssegmente mit Beschäftigten der Kreativwirtschaft: wo beide stark sind, nur eines oder keines; eine bivariate 3-x-3-Klasse für Karten; und die Gebiete, deren Publikum stark ist, während Beschäftigte der Kreativwirtschaft oder Spielstätten es nicht sind.&lt;/p&gt;&lt;p&gt;Der Publikumslayer darf beliebige Grenzen haben: Seine Gebiete werden über Ihre gelegt, Anzahlen werden addiert, Prozentwerte sind Mittelwerte nach Bevölkerung. Der Anteil eines Segments zu dem aller Gebiete ist sein Quotient, zu vergleichen mit dem Standortquotienten der Kreativwirtschaft.&lt;/p&gt;&lt;p&gt;Für Spielstätten allein wählen Sie eine Branchenliste, die sie enthält, etwa den Kultursektor des DCMS oder eine eigene.&lt;/p&gt;&lt;p&gt;Korrelationen haben p-Werte aus Permutationen und p-Werte, die berücksichtigen, dass sich benachbarte Gebiete ähneln (Dutilleul 1993). Menschen reisen zur Kunst: Ein starkes Publikum ohne Kreativwirtschaft kann nebenan versorgt werden.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Compares the creative industries with each related group: where both are concentrated, only one, or neither; a 3 x 3 bivariate class for maps; and each area&apos;s part in their coagglomeration.&lt;/p&gt;&lt;p&gt;Over all areas: how many have both and how many would by chance (lift, Jaccard), correlations of the location quotients with permutation p-values, the coagglomeration index of Ellison, Glaeser &amp; Kerr, and q-values over the groups (Benjamini &amp; Hochberg).&lt;/p&gt;&lt;p&gt;Industries that belong to both groups are left out of both, since they would make any two groups overlap.&lt;/p&gt;&lt;p&gt;Neighbouring areas resemble one another, so that the correlations are also tested with the number of areas that are as good as independent (Dutilleul 1993). Local statistics show where both are above the threshold here and around (co-location join count) and where the surroundings of both are high or low (Lee&apos;s L).&lt;/p&gt;</source>
        <translation>&lt;p&gt;Vergleicht die Kreativwirtschaft mit jeder verwandten Gruppe: wo beide konzentriert sind, nur eine oder keine; eine bivariate Klasse (3 × 3) für Karten; und den Beitrag jedes Gebiets zu ihrer gemeinsamen Ballung (Koagglomeration).&lt;/p&gt;&lt;p&gt;Über alle Gebiete: wie viele beide haben und wie viele es durch Zufall hätten (Lift, Jaccard), Korrelationen der Standortquotienten mit p-Werten aus Permutationen, der Koagglomerationsindex von Ellison, Glaeser &amp; Kerr und q-Werte über die Gruppen (Benjamini &amp; Hochberg).&lt;/p&gt;&lt;p&gt;Wirtschaftszweige, die zu beiden Gruppen gehören, werden in beiden weggelassen, denn sie ließen beliebige Gruppen sich überschneiden.&lt;/p&gt;&lt;p&gt;Benachbarte Gebiete ähneln einander; daher werden die Korrelationen auch mit der Zahl der Gebiete geprüft, die so gut wie unabhängig sind (Dutilleul 1993). Lokale Statistiken zeigen, wo beide hier und ringsum über der Schwelle liegen (Kolokations-Join-Count) und wo die Umgebungen beider hoch oder niedrig sind (L von Lee).&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Compares two years, or two periods of years, of a table with years: absolute and relative growth, annual rate, and change of location quotient and share, for each area and sector.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Shift-share&lt;/b&gt; splits each change of jobs into the part that goes with the whole nation, the part that goes with the nation&apos;s growth of that sector (mix), and the area&apos;s own (regional); with Esteban-Marquillas also an allocation part. They add up to the change, also over sectors and areas.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Class&lt;/b&gt;: whether a hotspot (location quotient of 1 or more) is &lt;i&gt;emerging&lt;/i&gt;, &lt;i&gt;growing&lt;/i&gt;, &lt;i&gt;stable&lt;/i&gt;, &lt;i&gt;declining&lt;/i&gt; or &lt;i&gt;lost&lt;/i&gt;: only a change beyond the noise of the counts, their rounding and their survey counts as one.&lt;/p&gt;&lt;p&gt;Areas that appear or vanish, codes that exist in one year only, years that are missing and suppressed figures are listed and shown as &apos;no data&apos;, never as growth. Growth from no jobs is not defined, and empty.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Vergleicht zwei Jahre oder zwei Zeiträume einer Tabelle mit Jahren: absolutes und relatives Wachstum, jährliche Rate und Veränderung von Standortquotient und Anteil, für jedes Gebiet und jede Branche.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Shift-Share&lt;/b&gt; zerlegt jede Veränderung der Beschäftigten in den Teil, der mit dem ganzen Land geht, den Teil, der mit dem Wachstum der Branche im Land geht (Struktur), und den des Gebiets selbst (regional); bei Esteban-Marquillas auch einen Allokationsteil. Sie addieren sich zur Veränderung, auch über Branchen und Gebiete.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Klasse&lt;/b&gt;: ob ein Hotspot (Standortquotient von mindestens 1) &lt;i&gt;emerging&lt;/i&gt; (neu), &lt;i&gt;growing&lt;/i&gt; (wachsend), &lt;i&gt;stable&lt;/i&gt; (stabil), &lt;i&gt;declining&lt;/i&gt; (schrumpfend) oder &lt;i&gt;lost&lt;/i&gt; (verloren) ist: Als Veränderung zählt nur eine, die über das Rauschen der Zählung, ihre Rundung und ihre Erhebung hinausgeht.&lt;/p&gt;&lt;p&gt;Gebiete, die auftauchen oder verschwinden, Codes, die es nur in einem Jahr gibt, fehlende Jahre und geheim gehaltene Angaben werden aufgeführt und als „keine Daten“ gezeigt, nie als Wachstum. Wachstum von null Beschäftigten aus ist nicht definiert und bleibt leer.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Counts the businesses of a register into areas: polygons with the businesses (and jobs) of each sector, and a table by area and industry that every other tool takes as &lt;i&gt;Employment&lt;/i&gt; with no field to set.&lt;/p&gt;&lt;p&gt;Points and boundaries may be in different coordinate reference systems. A point on a border, or where areas overlap, counts once, in the area whose id comes first. Points outside of every area, and points without an industry, are not counted; the log and the report say how many, by industry.&lt;/p&gt;&lt;p&gt;Without a field of jobs every business counts as one job: location quotients and hotspots are then those of businesses.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Zählt die Betriebe eines Registers in Gebiete: Polygone mit den Betrieben (und Beschäftigten) jeder Branche und eine Tabelle nach Gebiet und Wirtschaftszweig, die jedes andere Werkzeug als &lt;i&gt;Beschäftigung&lt;/i&gt; nimmt, ohne dass ein Feld zu wählen ist.&lt;/p&gt;&lt;p&gt;Punkte und Gebietsgrenzen dürfen verschiedene Koordinatenbezugssysteme haben. Ein Punkt auf einer Grenze, oder wo sich Gebiete überlappen, zählt einmal, in dem Gebiet, dessen Kennung zuerst kommt. Punkte außerhalb aller Gebiete und Punkte ohne Wirtschaftszweig werden nicht gezählt; Protokoll und Bericht sagen, wie viele es sind, nach Wirtschaftszweig.&lt;/p&gt;&lt;p&gt;Ohne ein Feld mit Beschäftigten zählt jeder Betrieb als ein Beschäftigter: Standortquotienten und Hotspots sind dann die der Betriebe.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Finds clusters among the points of creative businesses (HDBSCAN, or DBSCAN with a radius), all together or for each sub-sector, in metres whatever the layer&apos;s coordinate reference system.&lt;/p&gt;&lt;p&gt;City centres are dense in all kinds of business. So the question asked of each cluster is not whether creative businesses are dense in it, but whether they are more frequent than among all businesses around: the label &apos;creative&apos; is shuffled over all points, clusters are searched again, and the strongest found by chance is what a cluster has to beat. q is corrected for the number of clusters.&lt;/p&gt;&lt;p&gt;The points must be all businesses, not the creative ones only. Many businesses are registered at the address of their accountant: &apos;locations&apos; shows how many addresses a cluster has.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Findet Cluster unter den Punkten kreativer Betriebe (HDBSCAN oder DBSCAN mit einem Radius), für alle zusammen oder für jede Teilbranche, in Metern, gleich in welchem Koordinatenbezugssystem der Layer ist.&lt;/p&gt;&lt;p&gt;Stadtzentren sind dicht an Betrieben aller Art. Die Frage an jedes Cluster ist daher nicht, ob kreative Betriebe darin dicht liegen, sondern ob sie häufiger sind als unter allen Betrieben der Umgebung: Die Kennzeichnung „kreativ“ wird zufällig über alle Punkte verteilt, Cluster werden erneut gesucht, und das stärkste durch Zufall gefundene ist, was ein Cluster übertreffen muss. q berücksichtigt die Anzahl der Cluster.&lt;/p&gt;&lt;p&gt;Die Punkte müssen alle Betriebe sein, nicht nur die kreativen. Viele Betriebe sind an der Adresse ihrer Steuerberatung gemeldet: „locations“ zeigt, wie viele Adressen ein Cluster hat.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Finds the creative hotspots of a country: boundaries and a table of jobs by area and industry in, a styled map out.&lt;/p&gt;&lt;p&gt;For each area: jobs in the creative industries, their location quotient (1 = the reference&apos;s share) with an interval, the sub-sectors it is specialised in, jobs above expectation, its share of the nation, a score of 0 to 100 with a rank and 90 % intervals of both, and a class:&lt;/p&gt;&lt;ul&gt;&lt;li&gt;&lt;b&gt;hotspot&lt;/b&gt;: the rule chosen holds;&lt;/li&gt;&lt;li&gt;&lt;b&gt;specialised&lt;/b&gt;: LQ above 1, but too narrow, small or unsure;&lt;/li&gt;&lt;li&gt;&lt;b&gt;large&lt;/b&gt;: many jobs, LQ not above 1;&lt;/li&gt;&lt;li&gt;&lt;b&gt;none&lt;/b&gt;;&lt;/li&gt;&lt;li&gt;&lt;b&gt;no data&lt;/b&gt;.&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;The output carries further styles for the quotient, the score and every sub-sector: choose them under the layer&apos;s Styles.&lt;/p&gt;&lt;p&gt;Suppressed figures are not zeros: areas that have some are hatched: their jobs are lower bounds, their quotients uncertain.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Findet die kreativen Hotspots eines Landes: Gebietsgrenzen und eine Tabelle der Beschäftigten nach Gebiet und Wirtschaftszweig hinein, eine gestaltete Karte heraus.&lt;/p&gt;&lt;p&gt;Für jedes Gebiet: Beschäftigte der Kreativwirtschaft, ihr Standortquotient (1 = der Anteil der Referenz) mit einem Intervall, die Teilbranchen, auf die es spezialisiert ist, Beschäftigte über der Erwartung, sein Anteil am Land, ein Punktwert von 0 bis 100 mit einem Rang und 90-%-Intervallen von beiden sowie eine Klasse:&lt;/p&gt;&lt;ul&gt;&lt;li&gt;&lt;b&gt;hotspot&lt;/b&gt;: Die gewählte Regel ist erfüllt;&lt;/li&gt;&lt;li&gt;&lt;b&gt;specialised&lt;/b&gt;: LQ über 1, aber zu schmal, klein oder unsicher;&lt;/li&gt;&lt;li&gt;&lt;b&gt;large&lt;/b&gt;: viele Beschäftigte, LQ nicht über 1;&lt;/li&gt;&lt;li&gt;&lt;b&gt;none&lt;/b&gt;: nichts davon;&lt;/li&gt;&lt;li&gt;&lt;b&gt;no data&lt;/b&gt;: keine Daten.&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;Die Ausgabe trägt weitere Stile für den Quotienten, den Punktwert und jede Teilbranche: Sie sind unter den Stilen des Layers zu wählen.&lt;/p&gt;&lt;p&gt;Geheim gehaltene Angaben sind keine Nullen: Gebiete, die solche haben, sind schraffiert: Ihre Beschäftigtenzahlen sind Untergrenzen, ihre Quotienten unsicher.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;For each area the areas that are most like it in what their creative economy specialises in: from whom it can learn and with whom it can collaborate. They can be held to a similar size, to faster growth, or to near or far ones.&lt;/p&gt;&lt;p&gt;A profile is the symmetric location quotients of the sub-sectors; likeness is the cosine of two profiles, from 1 (the same specialisations) to −1 (opposite ones). For each peer the table says in which sub-sectors it is specialised and the area is not.&lt;/p&gt;&lt;p&gt;Areas with like profiles make up types: Ward&apos;s tree, cut where the mean silhouette is largest. The report draws the tree and says how diverse and how alike the areas of each type, and of each region, are.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Für jedes Gebiet die Gebiete, deren Kreativwirtschaft sich auf das Ähnlichste spezialisiert: von wem es lernen und mit wem es zusammenarbeiten kann. Sie lassen sich auf ähnliche Größe, auf schnelleres Wachstum oder auf nahe oder ferne Gebiete beschränken.&lt;/p&gt;&lt;p&gt;Ein Profil sind die symmetrischen Standortquotienten der Teilbranchen; Ähnlichkeit ist der Kosinus zweier Profile, von 1 (dieselben Spezialisierungen) bis −1 (entgegengesetzte). Zu jedem vergleichbaren Gebiet sagt die Tabelle, auf welche Teilbranchen es spezialisiert ist und das Gebiet nicht.&lt;/p&gt;&lt;p&gt;Gebiete mit ähnlichen Profilen bilden Typen: der Baum nach Ward, geschnitten, wo die mittlere Silhouette am größten ist. Der Bericht zeichnet den Baum und sagt, wie vielfältig und wie ähnlich die Gebiete jedes Typs und jeder Region sind.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;For each pair of categories, the colocation quotient from one to the other: how much more often the other is among the neighbours of the one than among all points (Leslie &amp; Kronenfeld 2011). 1 is what chance gives; it has a direction, as film studios may need sound engineers around them more than the other way round.&lt;/p&gt;&lt;p&gt;The same is worked out at each point (Wang et al. 2017), so that a map shows where the two lie together. Neighbours are the k nearest, those equally near sharing the last places, or with a bandwidth all within it, the nearer ones counting more.&lt;/p&gt;&lt;p&gt;Tested by dealing out the categories over the same places at random: that businesses are dense in centres makes nothing significant. Many businesses are registered at the address of their accountant, which brings together what does not work together.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Für jedes Paar von Kategorien der Kolokationsquotient von der einen zur anderen: wie viel häufiger die andere unter den Nachbarn der einen ist als unter allen Punkten (Leslie &amp; Kronenfeld 2011). 1 ist, was der Zufall ergibt; er hat eine Richtung, da etwa Filmstudios Tontechnik eher um sich brauchen als umgekehrt.&lt;/p&gt;&lt;p&gt;Dasselbe wird für jeden Punkt berechnet (Wang et al. 2017), sodass eine Karte zeigt, wo beide beieinander liegen. Nachbarn sind die k nächsten, wobei sich gleich weit entfernte die letzten Plätze teilen, oder mit einer Bandbreite alle innerhalb davon, wobei nähere mehr zählen.&lt;/p&gt;&lt;p&gt;Geprüft wird, indem die Kategorien zufällig über dieselben Orte verteilt werden: Dass Betriebe in Zentren dicht liegen, macht nichts signifikant. Viele Betriebe sind an der Adresse ihrer Steuerberatung eingetragen; das bringt zusammen, was nicht zusammenarbeitet.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Forecasts the jobs of each area and sector for the next years from a table with years, with intervals of 50 % and 90 %.&lt;/p&gt;&lt;p&gt;Standard models (last value, drift, damped trend, constant share, constant shift, pooled growth, a combination) are judged on the table&apos;s own past: each year in turn is the last one known, and what followed is compared with what they would have said. The one that did best is used, and the back-test stands in the report beside that of the last value: MASE below that of the naive model is better, and the intervals should have held as often as they say.&lt;/p&gt;&lt;p&gt;Forecasts add up: areas to the nation, sub-sectors to the whole. Series with missing or suppressed figures are not forecast, but counted.&lt;/p&gt;&lt;p&gt;At least five years in a row are needed. Years with a break in the series or a pandemic can be marked: the models do not learn from them. A forecast says what follows if the past goes on; it knows of no policy and no crisis.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Prognostiziert die Beschäftigten jedes Gebiets und jeder Branche für die nächsten Jahre aus einer Tabelle mit Jahren, mit Intervallen von 50 % und 90 %.&lt;/p&gt;&lt;p&gt;Übliche Modelle (letzter Wert, Drift, gedämpfter Trend, konstanter Anteil, konstante Verschiebung, gemeinsames Wachstum, eine Kombination) werden an der Vergangenheit der Tabelle selbst beurteilt: Jedes Jahr ist einmal das letzte bekannte, und was folgte, wird mit dem verglichen, was sie gesagt hätten. Verwendet wird das beste, und sein Rücktest steht im Bericht neben dem des letzten Werts: Ein MASE unter dem des naiven Modells ist besser, und die Intervalle sollten so oft gehalten haben, wie sie angeben.&lt;/p&gt;&lt;p&gt;Prognosen addieren sich: Gebiete zum Land, Teilbranchen zum Ganzen. Reihen mit fehlenden oder geheim gehaltenen Angaben werden nicht prognostiziert, aber gezählt.&lt;/p&gt;&lt;p&gt;Gebraucht werden mindestens fünf aufeinanderfolgende Jahre. Jahre mit einem Bruch in der Reihe oder einer Pandemie lassen sich markieren: Die Modelle lernen nicht aus ihnen. Eine Prognose sagt, was folgt, wenn die Vergangenheit weitergeht; sie weiß von keiner Politik und keiner Krise.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;From a nation&apos;s input-output table and jobs by area: from whom each creative sector buys and to whom it sells; how much of its inputs each area could provide itself, which suppliers it lacks, and how much of an extra million of creative sales stays in the area.&lt;/p&gt;&lt;p&gt;Technical coefficients and the Leontief inverse are the nation&apos;s. An area provides an input as far as its suppliers are as well represented as the buyers, allowing for the area&apos;s size (the location quotient of Flegg and Webber 1997). That is what it could provide by its jobs, not what is bought there.&lt;/p&gt;&lt;p&gt;The jobs have to be those of the whole nation, area by area, in all industries. Industries are brought to the products of the flows by a lookup table; where a product is only partly creative, the creative part is taken to buy what the whole buys.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Aus der Input-Output-Tabelle eines Landes und Beschäftigten nach Gebiet: von wem jede Kreativbranche kauft und an wen sie verkauft; wie viel ihrer Vorleistungen jedes Gebiet selbst bereitstellen könnte, welche Lieferanten ihm fehlen und wie viel von einer zusätzlichen Million kreativer Umsätze im Gebiet bleibt.&lt;/p&gt;&lt;p&gt;Inputkoeffizienten und Leontief-Inverse sind die des Landes. Ein Gebiet stellt eine Vorleistung so weit bereit, wie seine Lieferanten ebenso stark vertreten sind wie die Käufer, unter Berücksichtigung der Größe des Gebiets (Standortquotient nach Flegg und Webber 1997). Das ist, was es nach seinen Beschäftigten bereitstellen könnte, nicht, was dort gekauft wird.&lt;/p&gt;&lt;p&gt;Die Beschäftigten müssen die des ganzen Landes sein, Gebiet für Gebiet, in allen Wirtschaftszweigen. Eine Zuordnungstabelle führt die Wirtschaftszweige auf die Güter der Tabelle; ist ein Gut nur zum Teil kreativ, gilt, dass der kreative Teil kauft, was das Ganze kauft.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Lays out a page as statistical offices do: title and subtitle, the map in the style that the layer has now, its legend with the number of areas in each class (of a bivariate map the square of nine colours), scale bar, north arrow, the ten leading areas, and a line on source and method, which the outputs of this plugin bring along.&lt;/p&gt;&lt;p&gt;Where many areas are too small to see, as in a metropolis, an inset in the emptiest corner shows them larger. Degrees are drawn in an equal-area projection. Names never overlap: where there is no room, the name of the lesser area is left out.&lt;/p&gt;&lt;p&gt;The page stays in the project under &lt;i&gt;Project &amp;gt; Layouts&lt;/i&gt;, where every part of it can be changed. It is made from a template (.qpt); with one of your own, its items are found by their ids: title, subtitle, note, map, inset, legend, ranking_title, ranking, scale_bar, north_arrow, source.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Gestaltet eine Seite, wie statistische Ämter es tun: Titel und Untertitel, die Karte im jetzigen Stil des Layers, ihre Legende mit der Zahl der Gebiete in jeder Klasse (bei einer bivariaten Karte das Quadrat der neun Farben), Maßstabsleiste, Nordpfeil, die zehn führenden Gebiete und eine Zeile zu Quelle und Methode, die die Ausgaben dieses Plugins mitbringen.&lt;/p&gt;&lt;p&gt;Wo viele Gebiete zu klein sind, um erkannt zu werden, wie in einer Metropole, zeigt eine Nebenkarte in der leersten Ecke sie größer. Gradkoordinaten werden flächentreu gezeichnet. Namen überdecken sich nie: Wo kein Platz ist, fehlt der Name des nachrangigen Gebiets.&lt;/p&gt;&lt;p&gt;Die Seite bleibt im Projekt unter &lt;i&gt;Projekt &amp;gt; Layouts&lt;/i&gt;, wo sich jeder Teil ändern lässt. Sie entsteht aus einer Vorlage (.qpt); bei einer eigenen werden deren Elemente an ihren Kennungen erkannt: title, subtitle, note, map, inset, legend, ranking_title, ranking, scale_bar, north_arrow, source.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Makes a page for each area: a map of it among its neighbours, where it lies in the whole, its creative jobs, location quotient and rank, its sub-sectors against the nation, and what the layers given say of it: related sectors, areas with a like profile, change and outlook.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Areas&lt;/b&gt; are polygons, best the output of &lt;i&gt;Creative hotspots&lt;/i&gt; for areas or for regions. &lt;b&gt;Results of other tools&lt;/b&gt; are outputs and tables for the same areas; what each is, is found out by its fields. Another layer can be &lt;b&gt;mapped&lt;/b&gt;, such as the hotspots of small areas on the pages of regions.&lt;/p&gt;&lt;p&gt;One PDF has a bookmark for each page; or each page is a file of its own. Cancelling leaves no file behind.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Macht für jedes Gebiet eine Seite: eine Karte zwischen seinen Nachbarn, seine Lage im Ganzen, seine Beschäftigten der Kreativwirtschaft, Standortquotient und Rang, seine Teilbranchen gegenüber dem Land, und was die angegebenen Layer über es sagen: verwandte Branchen, Gebiete mit ähnlichem Profil, Veränderung und Ausblick.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Gebiete&lt;/b&gt; sind Polygone, am besten die Ausgabe von &lt;i&gt;Kreative Hotspots&lt;/i&gt; für Gebiete oder Regionen. &lt;b&gt;Ergebnisse anderer Werkzeuge&lt;/b&gt; sind Ausgaben und Tabellen für dieselben Gebiete; was sie sind, wird an ihren Feldern erkannt. Auf der &lt;b&gt;Karte&lt;/b&gt; kann ein anderer Layer stehen, etwa die Hotspots kleiner Gebiete auf den Seiten von Regionen.&lt;/p&gt;&lt;p&gt;Die eine PDF-Datei hat für jede Seite ein Lesezeichen; oder jede Seite ist eine eigene Datei. Ein Abbruch hinterlässt keine Datei.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;One number for the whole map and each field.&lt;/p&gt;&lt;ul&gt;{statistics}&lt;/ul&gt;&lt;p&gt;p-values are two-sided, by permutation, and q corrects them for the number of fields (false discovery rate).&lt;/p&gt;&lt;p&gt;Where the clusters are, &apos;Spatial hotspots&apos; says.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Eine Zahl für die ganze Karte und jedes Feld.&lt;/p&gt;&lt;ul&gt;{statistics}&lt;/ul&gt;&lt;p&gt;Die p-Werte sind zweiseitig, aus Permutationen, und q korrigiert sie für die Anzahl der Felder (Falscherkennungsrate).&lt;/p&gt;&lt;p&gt;Wo die Cluster liegen, sagt „Räumliche Hotspots“.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Reads a file just as it was downloaded: from Nomis, the Quarterly Census of Employment and Wages, County Business Patterns, LODES, Eurostat, Statistics Canada, Stats NZ, ABS, INSEE, Destatis, CBS, PxWeb or the OECD, or a plain table, long, wide or with dimensions down and across; CSV, TSV, JSON, spreadsheet or database, alone or in a .zip or .gz. Title rows, flags, footers, thousands separators, encodings and delimiters are found out; the log says what the file was taken for and why.&lt;/p&gt;&lt;p&gt;The table has area, area_name, industry, industry_name, year, jobs, businesses, status (ok, rounded, suppressed, missing or estimated) and level. Every other tool takes it as &lt;i&gt;Employment&lt;/i&gt; with no field to set. Suppressed and missing figures are empty, never 0. Published totals are kept apart (jobs_total), and one level of the industries is chosen, so that nothing is counted twice. A file may be divided by sex, size, months and the like, too, or hold several levels of areas: then one value, or one level, is taken and said, or the tool stops and asks. The log ends with what share of the file&apos;s figures is in the table and where the rest went.&lt;/p&gt;&lt;p&gt;Defects are named by line: truncated files, login pages, codes that a spreadsheet has changed, two vintages of codes, repeated rows, percentages. What is left out is counted in the log and the report.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Liest eine Datei so, wie sie heruntergeladen wurde: von Nomis, aus dem Quarterly Census of Employment and Wages, den County Business Patterns oder LODES, von Eurostat, Statistics Canada, Stats NZ, ABS, INSEE, Destatis, CBS, PxWeb oder der OECD, oder eine einfache Tabelle, lang, breit oder gekreuzt; CSV, TSV, JSON, Tabellenblatt oder Datenbank, allein oder in einer .zip oder .gz. Titelzeilen, Merkmale neben den Angaben, Fußzeilen, Tausendertrennzeichen, Zeichenkodierung und Trennzeichen werden erkannt; das Protokoll sagt, wofür die Datei gehalten wurde und warum.&lt;/p&gt;&lt;p&gt;Die Tabelle hat area, area_name, industry, industry_name, year, jobs, businesses, status (ok, rounded, suppressed, missing oder estimated) und level. Alle anderen Werkzeuge nehmen sie als &lt;i&gt;Beschäftigung&lt;/i&gt;, ohne dass ein Feld zu wählen ist. Geheim gehaltene und fehlende Angaben sind leer, nie 0. Veröffentlichte Summen stehen für sich (jobs_total), und es wird eine Ebene der Wirtschaftszweige gewählt, sodass nichts doppelt zählt. Eine Datei kann auch nach Geschlecht, Größe, Monaten und dergleichen gegliedert sein oder mehrere Ebenen von Gebieten enthalten: Dann wird ein Wert oder eine Ebene genommen und genannt, oder das Werkzeug hält an und fragt. Das Protokoll endet damit, welcher Anteil der Zahlen der Datei in der Tabelle ist und wo der Rest blieb.&lt;/p&gt;&lt;p&gt;Fehler werden mit der Zeile genannt: abgebrochene Dateien, Anmeldeseiten, Codes, die eine Tabellenkalkulation verändert hat, zwei Ausgaben der Codes, wiederholte Zeilen, Prozente. Was weggelassen wird, ist in Protokoll und Bericht gezählt.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Runs &lt;i&gt;Creative hotspots&lt;/i&gt; under every combination of reasonable choices: sector lists, years, jobs or businesses, references, rules, and scales and weights of the score.&lt;/p&gt;&lt;p&gt;For each area: under what share of the choices it is a hotspot, and a class:&lt;/p&gt;&lt;ul&gt;&lt;li&gt;&lt;b&gt;always&lt;/b&gt;;&lt;/li&gt;&lt;li&gt;&lt;b&gt;mostly&lt;/b&gt;: under at least 80 %;&lt;/li&gt;&lt;li&gt;&lt;b&gt;contested&lt;/b&gt;: between;&lt;/li&gt;&lt;li&gt;&lt;b&gt;seldom&lt;/b&gt;: under at most 20 %;&lt;/li&gt;&lt;li&gt;&lt;b&gt;never&lt;/b&gt;;&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;the median of its rank and 5 to 95 % of its ranks over choices and draws, and the choice that matters most for it. The report says how much of the differences goes with each choice (Sobol&apos;s indices, exact, as every combination is there).&lt;/p&gt;&lt;p&gt;The first of each kind of choice is the usual one, which the fields class and rank are of.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Führt &lt;i&gt;Kreative Hotspots&lt;/i&gt; unter jeder Kombination vertretbarer Festlegungen aus: Branchenlisten, Jahre, Arbeitsplätze oder Betriebe, Referenzen, Regeln sowie Skalen und Gewichte des Punktwerts.&lt;/p&gt;&lt;p&gt;Für jedes Gebiet: unter welchem Anteil der Festlegungen es ein Hotspot ist, und eine Klasse:&lt;/p&gt;&lt;ul&gt;&lt;li&gt;&lt;b&gt;immer&lt;/b&gt;;&lt;/li&gt;&lt;li&gt;&lt;b&gt;meist&lt;/b&gt;: unter mindestens 80 %;&lt;/li&gt;&lt;li&gt;&lt;b&gt;umstritten&lt;/b&gt;: dazwischen;&lt;/li&gt;&lt;li&gt;&lt;b&gt;selten&lt;/b&gt;: unter höchstens 20 %;&lt;/li&gt;&lt;li&gt;&lt;b&gt;nie&lt;/b&gt;;&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;den Median seines Rangs und 5 bis 95 % seiner Ränge über Festlegungen und Ziehungen sowie die Festlegung, auf die es bei ihm am meisten ankommt. Der Bericht sagt, welcher Teil der Unterschiede auf jede Festlegung zurückgeht (Sobol-Indizes, exakt, da jede Kombination vorliegt).&lt;/p&gt;&lt;p&gt;Die erste jeder Art ist die übliche Festlegung; auf sie beziehen sich die Felder class und rank.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Runs the other tools one after the other and leaves a folder: &lt;b&gt;index.html&lt;/b&gt;, which leads to all of it, a project with the styled layers, a GeoPackage that holds them, reports, print maps, an atlas, profiles of the areas and an interactive page.&lt;/p&gt;&lt;p&gt;Give either a raw file as downloaded (&lt;i&gt;Import employment&lt;/i&gt; reads it) or a table. Fields are found by what they hold. What cannot be done is left out, and the index says why: with one year there is no change, with two no outlook.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Führt die anderen Werkzeuge nacheinander aus und hinterlässt einen Ordner: &lt;b&gt;index.html&lt;/b&gt;, die zu allem führt, ein Projekt mit den gestalteten Layern, ein GeoPackage, das sie enthält, Berichte, Druckkarten, einen Atlas, Profile der Gebiete und eine interaktive Seite.&lt;/p&gt;&lt;p&gt;Anzugeben ist entweder eine Datei, wie sie heruntergeladen wurde (&lt;i&gt;Beschäftigung importieren&lt;/i&gt; liest sie), oder eine Tabelle. Felder werden an ihrem Inhalt erkannt. Was nicht möglich ist, bleibt weg, und die Übersicht sagt warum: Mit einem Jahr gibt es keine Veränderung, mit zweien keinen Ausblick.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Takes a layer with every area once for each year, such as &apos;Creative hotspots&apos; or &apos;Location quotients&apos; write with several years, and tests at every time whether the values in and around an area are higher or lower than if they were shuffled over the areas (Gi*, by exact conditional permutation, corrected for all areas and times). What an area was at each time, and the trend of its Gi* (Mann-Kendall), make one of eight patterns, for hot and for cold spots alike:&lt;/p&gt;&lt;ul&gt;&lt;li&gt;&lt;b&gt;New&lt;/b&gt;: at the last time, and never before.&lt;/li&gt;&lt;li&gt;&lt;b&gt;Consecutive&lt;/b&gt;: at the last two times or more without a break, and never before.&lt;/li&gt;&lt;li&gt;&lt;b&gt;Intensifying&lt;/b&gt;, &lt;b&gt;persistent&lt;/b&gt;, &lt;b&gt;diminishing&lt;/b&gt;: at the last time and at 90 % of the times or more; the trend rises significantly, does not change, or falls.&lt;/li&gt;&lt;li&gt;&lt;b&gt;Sporadic&lt;/b&gt;: at the last time and off and on before, at less than 90 % of the times.&lt;/li&gt;&lt;li&gt;&lt;b&gt;Oscillating&lt;/b&gt;: the same, having been the opposite before.&lt;/li&gt;&lt;li&gt;&lt;b&gt;Historical&lt;/b&gt;: not at the last time, but at 90 % of the times or more.&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;The patterns are those that Esri published for ArcGIS&apos;s &apos;Emerging Hot Spot Analysis&apos;. Different here: p-values are by permutation, those of short trends are exact, and both are corrected for the number of tests by the false discovery rate. The R package sfdep takes p up to 0.01 without a correction, and calls an area sporadic that is no hot spot at the last time. With four times no trend can be significant, with fewer there is none.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Nimmt einen Layer, in dem jedes Gebiet für jedes Jahr einmal steht, wie ihn „Kreative Hotspots“ oder „Standortquotienten“ mit mehreren Jahren schreiben, und prüft zu jedem Zeitpunkt, ob die Werte in einem Gebiet und um es herum höher oder niedriger sind, als wenn sie über die Gebiete gemischt würden (Gi*, durch exakte bedingte Permutation, korrigiert für alle Gebiete und Zeitpunkte). Was ein Gebiet zu jedem Zeitpunkt war und der Trend seines Gi* (Mann-Kendall) ergeben eines von acht Mustern, für Hotspots und Coldspots gleichermaßen:&lt;/p&gt;&lt;ul&gt;&lt;li&gt;&lt;b&gt;Neu&lt;/b&gt;: zum letzten Zeitpunkt und nie zuvor.&lt;/li&gt;&lt;li&gt;&lt;b&gt;Anhaltend&lt;/b&gt;: ohne Unterbrechung zu den letzten zwei oder mehr Zeitpunkten und nie zuvor.&lt;/li&gt;&lt;li&gt;&lt;b&gt;Zunehmend&lt;/b&gt;, &lt;b&gt;dauerhaft&lt;/b&gt;, &lt;b&gt;abnehmend&lt;/b&gt;: zum letzten Zeitpunkt und zu mindestens 90 % der Zeitpunkte; der Trend steigt signifikant, ändert sich nicht oder fällt.&lt;/li&gt;&lt;li&gt;&lt;b&gt;Sporadisch&lt;/b&gt;: zum letzten Zeitpunkt und zuvor immer wieder einmal, zu weniger als 90 % der Zeitpunkte.&lt;/li&gt;&lt;li&gt;&lt;b&gt;Wechselnd&lt;/b&gt;: ebenso, zuvor aber auch das Gegenteil.&lt;/li&gt;&lt;li&gt;&lt;b&gt;Ehemalig&lt;/b&gt;: nicht zum letzten Zeitpunkt, aber zu mindestens 90 % der Zeitpunkte.&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;Die Muster sind jene, die Esri für „Emerging Hot Spot Analysis“ in ArcGIS veröffentlicht hat. Hier ist anders: Die p-Werte stammen aus Permutationen, die kurzer Trends sind exakt, und beide sind durch die Falschentdeckungsrate für die Zahl der Tests korrigiert. Das R-Paket sfdep nimmt p bis 0,01 ohne Korrektur und nennt auch ein Gebiet sporadisch, das zum letzten Zeitpunkt kein Hotspot ist. Mit vier Zeitpunkten kann kein Trend signifikant sein, mit weniger gibt es keinen.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Takes every pair of creative sub-sectors and related sectors, or of all industries at one level of the codes, and measures over the areas how far the two go together: correlation of their location quotients (Pearson, Spearman), areas with both against chance (lift, Jaccard, phi), and the coagglomeration index of Ellison, Glaeser &amp; Kerr.&lt;/p&gt;&lt;p&gt;p-values come from random rearrangements of the areas, or exactly from the number of areas with both; q-values allow for the number of pairs. Sectors that share industries would go together by definition: such pairs are marked and not tested. Areas are taken for independent of one another; neighbouring areas seldom are.&lt;/p&gt;&lt;p&gt;The report draws all pairs as one picture, with sectors that go together side by side.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Nimmt jedes Paar von kreativen Teilbranchen und verwandten Branchen, oder von allen Wirtschaftszweigen einer Ebene der Codes, und misst über die Gebiete, wie weit beide zusammengehen: Korrelation ihrer Standortquotienten (Pearson, Spearman), Gebiete mit beiden gegenüber dem Zufall (Lift, Jaccard, phi) und der Koagglomerationsindex von Ellison, Glaeser &amp; Kerr.&lt;/p&gt;&lt;p&gt;p-Werte kommen aus zufälligen Umordnungen der Gebiete oder exakt aus der Zahl der Gebiete mit beiden; q-Werte berücksichtigen die Zahl der Paare. Branchen, die Wirtschaftszweige gemeinsam haben, gingen schon per Definition zusammen: Solche Paare werden gekennzeichnet und nicht getestet. Die Gebiete gelten als voneinander unabhängig; benachbarte sind es selten.&lt;/p&gt;&lt;p&gt;Der Bericht zeichnet alle Paare in einem Bild, in dem Branchen, die zusammengehen, nebeneinander stehen.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Tests in every area whether the values in and around it are higher, lower, or more alike than they would be if the values were shuffled over the areas.&lt;/p&gt;&lt;ul&gt;{statistics}&lt;/ul&gt;&lt;p&gt;Inference is by exact conditional permutation (99,999 by default) or by the analytic distribution; p-values are two-sided (join counts: upper tail) and corrected for the number of areas (false discovery rate by default), since of thousands of tests some succeed by chance.&lt;/p&gt;&lt;p&gt;Areas without neighbours are &apos;isolated&apos;, areas without a value &apos;undefined&apos;: neither can look significant. Without a choice of fields, every field that begins with lq_ is tested.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Prüft in jedem Gebiet, ob die Werte dort und ringsum höher, niedriger oder einander ähnlicher sind, als sie es wären, wenn die Werte zufällig über die Gebiete verteilt würden.&lt;/p&gt;&lt;ul&gt;{statistics}&lt;/ul&gt;&lt;p&gt;Geschlossen wird durch exakte bedingte Permutation (in der Voreinstellung 99.999) oder aus der analytischen Verteilung; die p-Werte sind zweiseitig (Join Counts: oberes Ende) und für die Anzahl der Gebiete korrigiert (in der Voreinstellung nach der Falscherkennungsrate), denn von Tausenden Tests schlagen einige durch Zufall an.&lt;/p&gt;&lt;p&gt;Gebiete ohne Nachbarn sind „isoliert“, Gebiete ohne Wert „undefiniert“: Keines von beiden kann signifikant aussehen. Ohne eine Wahl von Feldern wird jedes Feld geprüft, das mit lq_ beginnt.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;The location quotient (LQ) of a sector in an area is the sector&apos;s share of the area&apos;s jobs over its share of the reference&apos;s jobs: 1 is the same share, 2 twice the share.&lt;/p&gt;&lt;p&gt;With each LQ come an interval (delta method on the log scale), the symmetric LQ, jobs above expectation, the share of the national sector and of the area&apos;s jobs; with each area the number of specialised sectors, the entropy of its profile and its Krugman index (0 = the reference&apos;s profile, 2 = nothing in common).&lt;/p&gt;&lt;p&gt;The reference is every area in the table, the areas that a filter leaves, or a table of its own.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Der Standortquotient (LQ) einer Branche in einem Gebiet ist der Anteil der Branche an den Beschäftigten des Gebiets, geteilt durch ihren Anteil an den Beschäftigten der Referenz: 1 ist derselbe Anteil, 2 der doppelte.&lt;/p&gt;&lt;p&gt;Zu jedem LQ gehören ein Intervall (Delta-Methode auf der logarithmischen Skala), der symmetrische LQ, Beschäftigte über der Erwartung, der Anteil an der Branche des Landes und an den Beschäftigten des Gebiets; zu jedem Gebiet die Anzahl der Branchen, auf die es spezialisiert ist, die Entropie seines Profils und sein Krugman-Index (0 = das Profil der Referenz, 2 = nichts gemeinsam).&lt;/p&gt;&lt;p&gt;Die Referenz sind alle Gebiete der Tabelle, die Gebiete, die ein Filter übrig lässt, oder eine eigene Tabelle.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Which industries go together in the same areas says how related they are (the product space of Hidalgo et al. 2007). For each area and sector the &lt;b&gt;density&lt;/b&gt; is the share of related industries that the area has, weighted by how related they are. Sectors that an area lacks and whose density is high are its opportunities; the table names what supports them.&lt;/p&gt;&lt;p&gt;Relatedness is computed over all industries of the table at one level, and shown for the creative ones; both can be chosen. A matrix of your own, such as an input-output table or the linkages of the US Cluster Mapping Project, can take its place.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Complexity&lt;/b&gt; (ECI of areas, PCI of sectors; Hidalgo &amp; Hausmann 2009) says which sectors are had by areas that have complex ones; the gain, how much an absent sector would open. Its sign is a matter of choice, which the report states.&lt;/p&gt;&lt;p&gt;&lt;b&gt;How good is it?&lt;/b&gt; Where the table has several years, the densities of the first are tested on which sectors entered by the last: AUC, against the sector&apos;s size and the area&apos;s diversity alone, with intervals, whatever comes out.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Welche Wirtschaftszweige in denselben Gebieten zusammen vorkommen, sagt, wie verwandt sie sind (der Produktraum von Hidalgo et al. 2007). Für jedes Gebiet und jede Branche ist die &lt;b&gt;Dichte&lt;/b&gt; der Anteil der verwandten Wirtschaftszweige, die das Gebiet hat, gewichtet mit ihrer Verwandtschaft. Branchen, die einem Gebiet fehlen und deren Dichte hoch ist, sind seine Chancen; die Tabelle nennt, was sie stützt.&lt;/p&gt;&lt;p&gt;Die Verwandtschaft wird über alle Wirtschaftszweige der Tabelle auf einer Ebene berechnet und für die kreativen gezeigt; beides lässt sich wählen. An ihre Stelle kann eine eigene Matrix treten, etwa eine Input-Output-Tabelle oder die Verflechtungen des US Cluster Mapping Project.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Komplexität&lt;/b&gt; (ECI der Gebiete, PCI der Branchen; Hidalgo &amp; Hausmann 2009) sagt, welche Branchen in Gebieten vertreten sind, die komplexe Branchen haben; der Gewinn, wie viel eine fehlende Branche erschließen würde. Ihr Vorzeichen ist eine Festlegung, die der Bericht nennt.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Wie gut ist das?&lt;/b&gt; Wo die Tabelle mehrere Jahre hat, werden die Dichten des ersten daran geprüft, welche Branchen bis zum letzten hinzukamen: AUC, gegenüber der Größe der Branche und der Vielfalt des Gebiets allein, mit Intervallen, was immer herauskommt.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Writes a map that opens in any browser, offline too: one HTML file without any connection to the internet. Readers zoom from regions to local areas, switch sectors and measures, move through the years, search areas by name, compare two of them, and see the profile of each: its sectors against the nation, related sectors, peers, opportunities, suppliers, change and outlook. Tables can be saved as CSV and the map as a picture. The page is in English, German and French, and can be used with the keyboard and with screen readers.&lt;/p&gt;&lt;p&gt;Start from the output of &lt;i&gt;Creative hotspots&lt;/i&gt;, and add the outputs and tables of the other tools under &lt;i&gt;Results of other tools&lt;/i&gt;: what each of them is, is found out by its fields. A second layer of smaller areas appears when the reader zooms in.&lt;/p&gt;&lt;p&gt;Borders are simplified so that neighbours stay neighbours. Colours and classes are those of the maps in QGIS.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Schreibt eine Karte, die sich in jedem Browser öffnet, auch offline: eine HTML-Datei ohne jede Verbindung zum Internet. Leser zoomen von Regionen bis zu kleinen Gebieten, wechseln Branchen und Größen, gehen durch die Jahre, suchen Gebiete nach Namen, vergleichen zwei von ihnen und sehen das Profil jedes Gebiets: seine Branchen gegen das Land, verwandte Branchen, Vergleichsgebiete, Möglichkeiten, Zulieferer, Veränderung und Ausblick. Tabellen lassen sich als CSV speichern, die Karte als Bild. Die Seite ist auf Englisch, Deutsch und Französisch und lässt sich mit Tastatur und Bildschirmleser bedienen.&lt;/p&gt;&lt;p&gt;Gehen Sie von der Ausgabe von &lt;i&gt;Kreative Hotspots&lt;/i&gt; aus und fügen Sie die Ausgaben und Tabellen der anderen Werkzeuge unter &lt;i&gt;Ergebnisse anderer Werkzeuge&lt;/i&gt; hinzu: Was jede davon ist, wird an ihren Feldern erkannt. Ein zweiter Layer mit kleineren Gebieten erscheint beim Hineinzoomen.&lt;/p&gt;&lt;p&gt;Grenzen werden so vereinfacht, dass Nachbarn Nachbarn bleiben. Farben und Klassen sind die der Karten in QGIS.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Writes pages that can be read in any browser, offline, and print well on A4: for each area its creative sub-sectors against the nation with intervals, its rank, the hotspots near, and what the further layers have: related sectors, peers, opportunities, suppliers, change and outlook.&lt;/p&gt;&lt;p&gt;Start from the output of &lt;i&gt;Creative hotspots&lt;/i&gt;, and add the outputs and tables of the other tools under &lt;i&gt;Results of other tools&lt;/i&gt;: what each of them is, is found out by its fields. The table of &lt;i&gt;Creative hotspots&lt;/i&gt; brings jobs and intervals of the sub-sectors.&lt;/p&gt;&lt;p&gt;All areas on one page, or a page for each with an index. The same content can be had as JSON and as CSV, and as a document (DOCX) or workbook (XLSX) for office programs.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Schreibt Seiten, die sich in jedem Browser und ohne Netz lesen und gut auf A4 drucken lassen: für jedes Gebiet seine kreativen Teilbranchen im Vergleich mit dem Land, mit Intervallen, seinen Rang, die Hotspots in der Nähe und was die weiteren Layer haben: verwandte Branchen, ähnliche Gebiete, Chancen, Zulieferer, Veränderung und Ausblick.&lt;/p&gt;&lt;p&gt;Beginnen Sie mit dem Ergebnis von &lt;i&gt;Kreative Hotspots&lt;/i&gt;, und fügen Sie die Ergebnisse und Tabellen der anderen Werkzeuge unter &lt;i&gt;Ergebnisse anderer Werkzeuge&lt;/i&gt; hinzu: Was jedes von ihnen ist, ergibt sich aus seinen Feldern. Die Tabelle von &lt;i&gt;Kreative Hotspots&lt;/i&gt; bringt Beschäftigte und Intervalle der Teilbranchen.&lt;/p&gt;&lt;p&gt;Alle Gebiete auf einer Seite oder eine Seite für jedes mit einem Verzeichnis. Derselbe Inhalt ist als JSON und als CSV zu haben, dazu als Dokument (DOCX) oder Arbeitsmappe (XLSX) für Büroprogramme.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>A .gal file holds who is a neighbour and no weights; .gwt and .swm hold them.</source>
        <translation>Eine .gal-Datei enthält, wer Nachbar ist, aber keine Gewichte; .gwt und .swm enthalten sie.</translation>
    </message>
    <message>
        <source>A .swm file holds whole numbers as ids, and {count} ids of the layer are none ({ids}).</source>
        <translation>Eine .swm-Datei enthält ganze Zahlen als Kennungen, und {count} Kennungen des Layers sind keine ({ids}).</translation>
    </message>
    <message>
        <source>A Cultural and natural heritage</source>
        <translation>A Kultur- und Naturerbe</translation>
    </message>
    <message>
        <source>A PDF for each page</source>
        <translation>Eine PDF-Datei je Seite</translation>
    </message>
    <message>
        <source>A PNG for each page</source>
        <translation>Eine PNG-Datei je Seite</translation>
    </message>
    <message>
        <source>A Shapefile&apos;s table cannot tell NULL (&apos;no data&apos;) from an empty text or, in some programs, from 0.</source>
        <translation>Die Tabelle eines Shapefiles kann NULL („keine Daten“) nicht von leerem Text oder, in manchen Programmen, von 0 unterscheiden.</translation>
    </message>
    <message>
        <source>A bandwidth of {bandwidth:,.10g} m joins {pairs:,} pairs of places, more than can be held. Choose a smaller one, or the nearest neighbours.</source>
        <translation>Eine Bandbreite von {bandwidth:,.10g} m verbindet {pairs:,} Paare von Orten, mehr als sich halten lassen. Wählen Sie eine kleinere oder die nächsten Nachbarn.</translation>
    </message>
    <message>
        <source>A bivariate map has one palette, which holds in greyscale too: the palette chosen is not used.</source>
        <translation>Eine bivariate Karte hat eine einzige Palette, die auch in Graustufen hält: Die gewählte Palette wird nicht verwendet.</translation>
    </message>
    <message>
        <source>A business</source>
        <translation>Ein Betrieb</translation>
    </message>
    <message>
        <source>A cluster needs at least 2 businesses; {minimum} were asked for.</source>
        <translation>Ein Cluster braucht mindestens 2 Betriebe; verlangt wurden {minimum}.</translation>
    </message>
    <message>
        <source>A colour ramp of QGIS</source>
        <translation>Ein Farbverlauf von QGIS</translation>
    </message>
    <message>
        <source>A configuration of QGIS&apos;s authentication store. Nomis allows more with a key: make a configuration of the kind &apos;Basic&apos; with it as the password. It never comes into the log, the history or a file.</source>
        <translation>Eine Konfiguration aus dem Authentifizierungsspeicher von QGIS. Nomis erlaubt mit einem Schlüssel mehr: Legen Sie eine Konfiguration der Art „Basic“ an, mit dem Schlüssel als Passwort. Er gelangt nie ins Protokoll, in den Verlauf oder in eine Datei.</translation>
    </message>
    <message>
        <source>A count alone says nothing about how strong the audience is: choose the field of &apos;{layer}&apos; that holds the population in &apos;{parameter}&apos;, or all segments that make it up.</source>
        <translation>Eine Anzahl allein sagt nicht, wie stark das Publikum ist: Wählen Sie in „{parameter}“ das Feld von „{layer}“ mit der Bevölkerung oder alle Segmente, aus denen sie besteht.</translation>
    </message>
    <message>
        <source>A creative sector may be closest to one that is not creative: over all industries nothing is missed. With few sectors, densities are coarse. With sectors as given in the table these are taken.</source>
        <translation>Eine kreative Branche kann einer am nächsten sein, die nicht kreativ ist: Über alle Wirtschaftszweige entgeht nichts. Bei wenigen Branchen sind Dichten grob. Bei Branchen wie in der Tabelle angegeben werden diese genommen.</translation>
    </message>
    <message>
        <source>A few jobs make a high quotient in a small industry; with this, they do not count as having it.</source>
        <translation>Wenige Arbeitsplätze ergeben in einem kleinen Wirtschaftszweig einen hohen Quotienten; hiermit zählen sie nicht als vorhanden.</translation>
    </message>
    <message>
        <source>A finer layer with the same kind of figures, which is shown when the reader zooms in. Each local area belongs to the area that holds a point inside of it.</source>
        <translation>Ein feinerer Layer mit Zahlen derselben Art, der beim Hineinzoomen erscheint. Jedes kleine Gebiet gehört zu dem Gebiet, in dem ein Punkt in seinem Inneren liegt.</translation>
    </message>
    <message>
        <source>A forecast is a range: where it holds growth and decline alike, the area is unsure.</source>
        <translation>Eine Prognose ist eine Spanne: Wo sie Wachstum wie Rückgang enthält, ist das Gebiet unsicher.</translation>
    </message>
    <message>
        <source>A handful of jobs makes no profile: areas with fewer have no peers, are nobody&apos;s, and belong to no type.</source>
        <translation>Eine Handvoll Beschäftigter ergibt kein Profil: Gebiete mit weniger haben keine vergleichbaren Gebiete, sind selbst keine und gehören zu keinem Typ.</translation>
    </message>
    <message>
        <source>A hotspot by {count} of {all} definitions; ranks {low} to {high} among the areas.</source>
        <translation>Hotspot nach {count} von {all} Definitionen; Rang {low} bis {high} unter den Gebieten.</translation>
    </message>
    <message>
        <source>A hotspot has a location quotient of at least the threshold in the settings. Emerging and lost: it passed the threshold and the quotient changed significantly. Growing and declining: its jobs changed significantly. Each area is tested on its own: of many that did not change, some come out as significant by chance.</source>
        <translation>Ein Hotspot hat einen Standortquotienten von mindestens dem Schwellenwert der Einstellungen. Neu und verloren: Er hat den Schwellenwert überschritten oder unterschritten, und der Quotient hat sich signifikant verändert. Wachsend und schrumpfend: Seine Beschäftigten haben sich signifikant verändert. Jedes Gebiet wird für sich geprüft: Von vielen, die sich nicht verändert haben, fallen einige durch Zufall signifikant aus.</translation>
    </message>
    <message>
        <source>A layout template of your own; its page is then the page. Left empty: the plugin&apos;s.</source>
        <translation>Eine eigene Layoutvorlage; ihre Seite ist dann die Seite. Leer: die des Plugins.</translation>
    </message>
    <message>
        <source>A line between the centroids of every two neighbours, to look at.</source>
        <translation>Eine Linie zwischen den Schwerpunkten je zweier Nachbarn, zum Ansehen.</translation>
    </message>
    <message>
        <source>A line between the centroids of every two neighbours.</source>
        <translation>Eine Linie zwischen den Schwerpunkten je zweier Nachbarn.</translation>
    </message>
    <message>
        <source>A line for each pair of neighbours, a dot for each area; areas without neighbours are marked.</source>
        <translation>Eine Linie für jedes Paar von Nachbarn, ein Punkt für jedes Gebiet; Gebiete ohne Nachbarn sind hervorgehoben.</translation>
    </message>
    <message>
        <source>A line from each area to each of its peers, coloured by similarity.</source>
        <translation>Eine Linie von jedem Gebiet zu jedem seiner vergleichbaren Gebiete, nach Ähnlichkeit gefärbt.</translation>
    </message>
    <message>
        <source>A line joins two areas that are more alike than chance makes an area and its nearest. Large dots: the areas with the most creative jobs, named where there is room.</source>
        <translation>Eine Linie verbindet zwei Gebiete, die ähnlicher sind, als der Zufall ein Gebiet und sein nächstes macht. Große Punkte: die Gebiete mit den meisten kreativen Arbeitsplätzen, benannt, wo Platz ist.</translation>
    </message>
    <message>
        <source>A line over the times.</source>
        <translation>Eine Linie über die Zeitpunkte.</translation>
    </message>
    <message>
        <source>A link goes from an area to its neighbour; most kinds of neighbours go both ways, the nearest and the kernel need not. Parts hang together whichever way links go. Neighbours of a higher order are those that are as many steps away on the shortest way (Anselin &amp; Smirnov 1996, Journal of Regional Science 36(1), 67–89).</source>
        <translation>Eine Verbindung geht von einem Gebiet zu seinem Nachbarn; die meisten Arten von Nachbarn gelten in beide Richtungen, nächste Nachbarn und der Kern nicht unbedingt. Teile hängen zusammen, gleich in welche Richtung die Verbindungen gehen. Nachbarn höherer Ordnung liegen auf dem kürzesten Weg so viele Schritte entfernt (Anselin &amp; Smirnov 1996, Journal of Regional Science 36(1), 67–89).</translation>
    </message>
    <message>
        <source>A lookup is best where the statistical office has one. Overlap assumes that jobs are spread evenly over a source area, or as the weights are. Points: each feature of the weights counts where it lies.</source>
        <translation>Eine Zuordnungstabelle ist am besten, wo das statistische Amt eine hat. Überlappung nimmt an, dass sich die Beschäftigten gleichmäßig über ein Quellgebiet verteilen oder so wie die Gewichte. Punkte: Jedes Objekt der Gewichte zählt dort, wo es liegt.</translation>
    </message>
    <message>
        <source>A page for each area to edit, without map and details. Needs the Python library python-docx.</source>
        <translation>Eine Seite je Gebiet zum Bearbeiten, ohne Karte und Einzelheiten. Braucht die Python-Bibliothek python-docx.</translation>
    </message>
    <message>
        <source>A page for each area, with an index</source>
        <translation>Eine Seite für jedes Gebiet, mit einem Verzeichnis</translation>
    </message>
    <message>
        <source>A page on each area: its sectors against the nation, rank, peers, opportunities, change.</source>
        <translation>Eine Seite über jedes Gebiet: seine Branchen im Vergleich mit dem Land, Rang, ähnliche Gebiete, Chancen, Veränderung.</translation>
    </message>
    <message>
        <source>A page with the results, the pictures, and every warning of the run.</source>
        <translation>Eine Seite mit den Ergebnissen, den Bildern und jeder Warnung des Laufs.</translation>
    </message>
    <message>
        <source>A polygon for each area, with the fields of the service.</source>
        <translation>Ein Polygon je Gebiet, mit den Feldern des Dienstes.</translation>
    </message>
    <message>
        <source>A polygon for each page, best an output of &apos;Creative hotspots&apos; for areas or regions.</source>
        <translation>Ein Polygon für jede Seite, am besten eine Ausgabe von „Kreative Hotspots“ für Gebiete oder Regionen.</translation>
    </message>
    <message>
        <source>A product counts as a needed supplier, and is listed, from this share of the inputs on; the same holds for customers and sales. All products count in the shares and multipliers.</source>
        <translation>Ein Gut zählt ab diesem Anteil an den Vorleistungen als benötigter Lieferant und wird aufgeführt; dasselbe gilt für Kunden und Umsätze. In den Anteilen und Multiplikatoren zählen alle Güter.</translation>
    </message>
    <message>
        <source>A profile is the symmetric location quotients (LQ − 1) / (LQ + 1) of the creative sub-sectors (Laursen 2015), 0 where a quotient is not known. Similarity is the cosine of two profiles: 1 for the same specialisations, 0 for unrelated ones, −1 for opposite ones. It says nothing about size.</source>
        <translation>Ein Profil sind die symmetrischen Standortquotienten (LQ − 1) / (LQ + 1) der kreativen Teilbranchen (Laursen 2015), 0, wo ein Quotient nicht bekannt ist. Ähnlichkeit ist der Kosinus zweier Profile: 1 bei gleichen Spezialisierungen, 0 bei unverbundenen, −1 bei entgegengesetzten. Über die Größe sagt sie nichts.</translation>
    </message>
    <message>
        <source>A radius of {radius} m is too small for points that spread over {extent:.0f} km. Use a larger radius, or check the CRS of the points.</source>
        <translation>Ein Radius von {radius} m ist zu klein für Punkte, die sich über {extent:.0f} km verteilen. Bitte einen größeren Radius verwenden oder das KBS der Punkte prüfen.</translation>
    </message>
    <message>
        <source>A radius of {radius} m joins too many pairs of points to test the clusters by relabelling. Use a smaller radius, fewer points, or 0 relabellings.</source>
        <translation>Ein Radius von {radius} m verbindet zu viele Punktpaare, um die Cluster durch Umbenennen zu prüfen. Bitte einen kleineren Radius, weniger Punkte oder 0 Umbenennungen verwenden.</translation>
    </message>
    <message>
        <source>A rate needs a base above 0: {count} areas have none.</source>
        <translation>Eine Rate braucht eine Basis über 0: {count} Gebiete haben keine.</translation>
    </message>
    <message>
        <source>A row and a column for each sector, with the measure chosen.</source>
        <translation>Eine Zeile und eine Spalte für jede Branche, mit dem gewählten Maß.</translation>
    </message>
    <message>
        <source>A row for each area and time: value, Gi*, p, q and class.</source>
        <translation>Eine Zeile für jedes Gebiet und jeden Zeitpunkt: Wert, Gi*, p, q und Klasse.</translation>
    </message>
    <message>
        <source>A row for each area, industry and year. A GeoPackage keeps codes as text.</source>
        <translation>Eine Zeile für jedes Gebiet, jeden Wirtschaftszweig und jedes Jahr. Ein GeoPackage behält Codes als Text.</translation>
    </message>
    <message>
        <source>A row for each area, year and new industry, with share_estimated and status.</source>
        <translation>Eine Zeile für jedes Gebiet, jedes Jahr und jeden neuen Wirtschaftszweig, mit share_estimated und status.</translation>
    </message>
    <message>
        <source>A row for each field and statistic: value, expected value, z, p, q and number of areas.</source>
        <translation>Eine Zeile für jedes Feld und jede Statistik: Wert, erwarteter Wert, z, p, q und Anzahl der Gebiete.</translation>
    </message>
    <message>
        <source>A row for each field and step: distance or order, pairs, Moran&apos;s I, what chance gives, p and q.</source>
        <translation>Eine Zeile je Feld und Schritt: Entfernung oder Ordnung, Paare, Morans I, was der Zufall ergibt, p und q.</translation>
    </message>
    <message>
        <source>A row for each link: area, neighbour, weight.</source>
        <translation>Eine Zeile je Verbindung: Gebiet, Nachbar, Gewicht.</translation>
    </message>
    <message>
        <source>A row for each ordered pair of categories: quotient, p, q, and what chance gives.</source>
        <translation>Eine Zeile für jedes geordnete Paar von Kategorien: Quotient, p, q und was der Zufall ergibt.</translation>
    </message>
    <message>
        <source>A row for each pair of sectors that are related, the closest first.</source>
        <translation>Eine Zeile für jedes Paar verwandter Branchen, die nächsten zuerst.</translation>
    </message>
    <message>
        <source>A row for each pair of sectors, with all measures, p and q.</source>
        <translation>Eine Zeile für jedes Paar von Branchen, mit allen Maßen, p und q.</translation>
    </message>
    <message>
        <source>A row for each source area, or with weights for each pair of source and target area.</source>
        <translation>Eine Zeile für jedes Quellgebiet oder, mit Gewichten, für jedes Paar aus Quell- und Zielgebiet.</translation>
    </message>
    <message>
        <source>A row for each target area, industry and year. A GeoPackage keeps codes as text.</source>
        <translation>Eine Zeile für jedes Zielgebiet, jeden Wirtschaftszweig und jedes Jahr. Ein GeoPackage bewahrt Codes als Text.</translation>
    </message>
    <message>
        <source>A second opinion: PySAL</source>
        <translation>Eine zweite Meinung: PySAL</translation>
    </message>
    <message>
        <source>A sector is present where its quotient reaches the threshold. Lift: areas with both over those that chance would give; Jaccard: over those with either; phi (proximity): over those with the more frequent one, the smaller of the two conditional probabilities (Hidalgo et al. 2007).</source>
        <translation>Eine Branche ist vorhanden, wo ihr Quotient den Schwellenwert erreicht. Lift: Gebiete mit beiden gegenüber denen, die der Zufall ergäbe; Jaccard: gegenüber denen mit einer von beiden; phi (Nähe): gegenüber denen mit der häufigeren, also die kleinere der beiden bedingten Wahrscheinlichkeiten (Hidalgo et al. 2007).</translation>
    </message>
    <message>
        <source>A small map for each time: hot spots red, cold spots blue.</source>
        <translation>Eine kleine Karte für jeden Zeitpunkt: Hotspots rot, Coldspots blau.</translation>
    </message>
    <message>
        <source>A source area that lies in one target area brings its published figure. One that is divided brings an estimate, which is right only as far as its jobs are spread as its area, or the weights, are; industries that cluster are not. The smaller this share, the better the figure.</source>
        <translation>Ein Quellgebiet, das in einem Zielgebiet liegt, bringt seine veröffentlichte Angabe mit. Eines, das geteilt wird, bringt eine Schätzung mit; sie stimmt nur, soweit sich seine Beschäftigten wie seine Fläche oder die Gewichte verteilen, und bei Wirtschaftszweigen, die Cluster bilden, ist das nicht so. Je kleiner dieser Anteil, desto besser die Angabe.</translation>
    </message>
    <message>
        <source>A styled layer, such as one of smaller areas. Left empty: the areas themselves.</source>
        <translation>Ein gestalteter Layer, etwa einer mit kleineren Gebieten. Leer: die Gebiete selbst.</translation>
    </message>
    <message>
        <source>A styled layer: an output of another tool, also of &apos;Apply style&apos;, or any other.</source>
        <translation>Ein gestalteter Layer: eine Ausgabe eines anderen Werkzeugs, auch von „Stil anwenden“, oder ein beliebiger anderer.</translation>
    </message>
    <message>
        <source>A table of neighbours</source>
        <translation>Eine Tabelle der Nachbarn</translation>
    </message>
    <message>
        <source>A table of your own instead of the official ones: a row for each code and what it becomes, codes as they are written in the table.</source>
        <translation>Eine eigene Tabelle statt der amtlichen: eine Zeile für jeden Code und das, was er wird, die Codes wie in der Tabelle geschrieben.</translation>
    </message>
    <message>
        <source>A table of your own instead, with the columns code and sector and, where wanted, scheme (such as NACE Rev. 2.1), group, weight, layer and source. Sections (J, M_N) stand for their divisions. The group of its first row is the one that is mapped.</source>
        <translation>Statt dessen eine eigene Tabelle mit den Spalten code und sector und, wo gewünscht, scheme (etwa NACE Rev. 2.1), group, weight, layer und source. Abschnitte (J, M_N) stehen für ihre Abteilungen. Kartiert wird die Gruppe der ersten Zeile.</translation>
    </message>
    <message>
        <source>A table with a readable name for each industry code. Left empty: what the employment table writes behind the code, or the sub-sector.</source>
        <translation>Eine Tabelle mit einem lesbaren Namen für jeden Wirtschaftszweig-Code. Leer: was die Beschäftigungstabelle hinter dem Code schreibt, oder die Teilbranche.</translation>
    </message>
    <message>
        <source>A table with a row for each pair of sectors, by code, id or name: flows of an input-output table, linkages of clusters, moves of staff. Taken instead of what the areas say. LINKS of an earlier run fits.</source>
        <translation>Eine Tabelle mit einer Zeile für jedes Paar von Branchen, nach Code, Id oder Name: Ströme einer Input-Output-Tabelle, Verflechtungen von Clustern, Wechsel von Beschäftigten. Tritt an die Stelle dessen, was die Gebiete sagen. LINKS eines früheren Laufs passt.</translation>
    </message>
    <message>
        <source>A table with a step in each row: title, text (Markdown), figure (a field), area (its id), year, view (zoom/latitude/longitude, as in a link). Left empty: five steps made from the figures.</source>
        <translation>Eine Tabelle mit einem Schritt je Zeile: title, text (Markdown), figure (ein Feld), area (die Kennung), year, view (Zoom/Breite/Länge wie in einem Link). Leer: fünf Schritte, die aus den Zahlen gebildet werden.</translation>
    </message>
    <message>
        <source>A target gets of each source area the share of its area that overlaps (Goodchild &amp; Lam 1980), or of the weights in it (dasymetric mapping: Wright 1936; Eicher &amp; Brewer 2001). Shares of a source area add up to 1, with what lies outside.</source>
        <translation>Ein Ziel bekommt von jedem Quellgebiet den Anteil der Fläche, der sich überlappt (Goodchild &amp; Lam 1980), oder den der Gewichte darin (dasymetrische Kartierung: Wright 1936; Eicher &amp; Brewer 2001). Die Anteile eines Quellgebiets ergeben mit dem, was außerhalb liegt, 1.</translation>
    </message>
    <message>
        <source>A target&apos;s figure is the sum of what is published of it, and marked where some of it is suppressed; it is empty where all of it is.</source>
        <translation>Die Angabe eines Ziels ist die Summe dessen, was davon veröffentlicht ist; sie ist gekennzeichnet, wo etwas davon geheim gehalten wird, und leer, wo alles geheim gehalten wird.</translation>
    </message>
    <message>
        <source>A tile map has a hexagon or a square of the same size for each area, neighbours beside each other as far as can be: where areas differ much in size, the small ones can be seen. It has no insets, no towns and nothing around it.</source>
        <translation>Eine Kachelkarte hat für jedes Gebiet ein gleich großes Sechseck oder Quadrat, Nachbarn so weit wie möglich nebeneinander: Wo Gebiete sehr verschieden groß sind, sind so auch die kleinen zu sehen. Sie hat keine Ausschnitte, keine Orte und nichts um sich herum.</translation>
    </message>
    <message>
        <source>A tile map is no map of the land: {around} and {places} are left out.</source>
        <translation>Eine Kachelkarte ist keine Karte des Landes: {around} und {places} bleiben weg.</translation>
    </message>
    <message>
        <source>A tile map takes 2 to {most} areas; the layer has {count}. Choose the ordinary map, or larger areas.</source>
        <translation>Eine Kachelkarte ist für 2 bis {most} Gebiete; der Layer hat {count}. Wählen Sie die gewöhnliche Karte oder größere Gebiete.</translation>
    </message>
    <message>
        <source>A weights file (of GeoDa, ArcGIS, PySAL …)</source>
        <translation>Eine Gewichtsdatei (von GeoDa, ArcGIS, PySAL …)</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Pro Jahr</translation>
    </message>
    <message>
        <source>A year or a period, as for the start. The two may have no year in common. Left empty: the last year in the table.</source>
        <translation>Ein Jahr oder ein Zeitraum, wie beim Anfang. Beide dürfen kein Jahr gemeinsam haben. Leer: das letzte Jahr der Tabelle.</translation>
    </message>
    <message>
        <source>A year, or a period such as 2015-2017, whose annual mean is taken. Left empty: the first year in the table.</source>
        <translation>Ein Jahr oder ein Zeitraum wie 2015-2017, dessen Jahresmittel genommen wird. Leer: das erste Jahr der Tabelle.</translation>
    </message>
    <message>
        <source>A2 landscape</source>
        <translation>A2 quer</translation>
    </message>
    <message>
        <source>A2 portrait</source>
        <translation>A2 hoch</translation>
    </message>
    <message>
        <source>A3 landscape</source>
        <translation>A3 quer</translation>
    </message>
    <message>
        <source>A3 portrait</source>
        <translation>A3 hoch</translation>
    </message>
    <message>
        <source>A4 landscape</source>
        <translation>A4 quer</translation>
    </message>
    <message>
        <source>A4 portrait</source>
        <translation>A4 hoch</translation>
    </message>
    <message>
        <source>AREAS takes codes, and none of the fields has them: {fields}. Leave it empty.</source>
        <translation>AREAS nimmt Codes, und keines der Felder enthält sie: {fields}. Lassen Sie es leer.</translation>
    </message>
    <message>
        <source>AREAS takes one of co (counties), st (states), msa (metropolitan areas) and us, not &apos;{areas}&apos;.</source>
        <translation>AREAS nimmt co (Countys), st (Bundesstaaten), msa (Metropolregionen) oder us, nicht „{areas}“.</translation>
    </message>
    <message>
        <source>AREAS takes the states as two letters, such as NJ or NY, PA; &apos;{areas}&apos; is none.</source>
        <translation>AREAS nimmt die Bundesstaaten mit zwei Buchstaben, etwa NJ oder NY, PA; „{areas}“ ist keiner.</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>AUC of density</source>
        <translation>AUC der Dichte</translation>
    </message>
    <message>
        <source>AUC within an area</source>
        <translation>AUC innerhalb eines Gebiets</translation>
    </message>
    <message>
        <source>About {further} ({low} to {high}) further jobs would be lost, of which {staying} in {areas}.</source>
        <translation>Etwa {further} ({low} bis {high}) weitere Arbeitsplätze gingen verloren, davon {staying} in {areas}.</translation>
    </message>
    <message>
        <source>About {further} ({low} to {high}) further jobs, of which {staying} in {areas}.</source>
        <translation>Etwa {further} ({low} bis {high}) weitere Arbeitsplätze, davon {staying} in {areas}.</translation>
    </message>
    <message>
        <source>Above 0: all within this distance are near, with the weights of a Gaussian kernel. 0: the nearest neighbours.</source>
        <translation>Über 0: Alle innerhalb dieser Entfernung sind nah, mit den Gewichten eines Gauß-Kerns. 0: die nächsten Nachbarn.</translation>
    </message>
    <message>
        <source>Above expectation</source>
        <translation>Über der Erwartung</translation>
    </message>
    <message>
        <source>Above its region only</source>
        <translation>Nur über der eigenen Region</translation>
    </message>
    <message>
        <source>Above neither</source>
        <translation>Über keinem von beiden</translation>
    </message>
    <message>
        <source>Above the nation and its region</source>
        <translation>Über dem Land und der eigenen Region</translation>
    </message>
    <message>
        <source>Above the nation, like its region</source>
        <translation>Über dem Land, wie die eigene Region</translation>
    </message>
    <message>
        <source>Absent sectors: density</source>
        <translation>Fehlende Branchen: Dichte</translation>
    </message>
    <message>
        <source>Adaptive kernel over the nearest neighbours</source>
        <translation>Adaptiver Kern über die nächsten Nachbarn</translation>
    </message>
    <message>
        <source>Add up</source>
        <translation>Addieren</translation>
    </message>
    <message>
        <source>Adding up</source>
        <translation>Wie es sich addiert</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Addresses with many businesses</source>
        <translation>Adressen mit vielen Betrieben</translation>
    </message>
    <message>
        <source>Adds up jobs and businesses of each area by the sectors of a list.</source>
        <translation>Summiert Beschäftigte und Betriebe jedes Gebiets nach den Branchen einer Liste.</translation>
    </message>
    <message>
        <source>Advertising</source>
        <translation>Werbung</translation>
    </message>
    <message>
        <source>Advertising (KIBS)</source>
        <translation>Werbung (wissensintensiv)</translation>
    </message>
    <message>
        <source>Advertising and market research (KIBS)</source>
        <translation>Werbung und Marktforschung (wissensintensiv)</translation>
    </message>
    <message>
        <source>Advertising and marketing</source>
        <translation>Werbung und Marketing</translation>
    </message>
    <message>
        <source>Advertising and public relations (KIBS)</source>
        <translation>Werbung und Öffentlichkeitsarbeit (wissensintensiv)</translation>
    </message>
    <message>
        <source>Aerospace</source>
        <translation>Luft- und Raumfahrt</translation>
    </message>
    <message>
        <source>Against a region, Gi* is worked out in the same way of lq_creative_region, with the areas of the region alone.</source>
        <translation>Gegenüber einer Region wird Gi* ebenso aus lq_creative_region berechnet, allein mit den Gebieten der Region.</translation>
    </message>
    <message>
        <source>Against random relabelling of all businesses: p = {p}, q = {q}.</source>
        <translation>Gegen zufällige Umverteilung der Merkmale über alle Betriebe: p = {p}, q = {q}.</translation>
    </message>
    <message>
        <source>Agencias de noticias</source>
        <translation>Nachrichtenagenturen</translation>
    </message>
    <message>
        <source>Air and spacecraft</source>
        <translation>Luft- und Raumfahrzeuge</translation>
    </message>
    <message>
        <source>Air and spacecraft (high-tech)</source>
        <translation>Luft- und Raumfahrzeuge (Hochtechnologie)</translation>
    </message>
    <message>
        <source>Aircraft and spacecraft</source>
        <translation>Luft- und Raumfahrzeuge</translation>
    </message>
    <message>
        <source>Alike in all fields together</source>
        <translation>In allen Feldern zugleich ähnlich</translation>
    </message>
    <message>
        <source>Alike, about the mean</source>
        <translation>Einander ähnlich, um den Mittelwert</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All alike</source>
        <translation>Alle gleich</translation>
    </message>
    <message>
        <source>All alike, or one of them twice.</source>
        <translation>Alle gleich, oder eines davon doppelt.</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>Alle Gebiete</translation>
    </message>
    <message>
        <source>All areas are lit.</source>
        <translation>Alle Gebiete sind hervorgehoben.</translation>
    </message>
    <message>
        <source>All areas but those of the leading region</source>
        <translation>Alle Gebiete außer denen der führenden Region</translation>
    </message>
    <message>
        <source>All areas by class</source>
        <translation>Alle Gebiete nach Klasse</translation>
    </message>
    <message>
        <source>All areas on one page</source>
        <translation>Alle Gebiete auf einer Seite</translation>
    </message>
    <message>
        <source>All businesses</source>
        <translation>Alle Betriebe</translation>
    </message>
    <message>
        <source>All businesses of &apos;{layer}&apos; are creative: there are no others to compare with. Give the points of all businesses.</source>
        <translation>Alle Betriebe von „{layer}“ sind kreativ: Es gibt keine anderen zum Vergleich. Bitte die Punkte aller Betriebe angeben.</translation>
    </message>
    <message>
        <source>All creative figures suppressed</source>
        <translation>Alle Angaben zur Kreativwirtschaft geheim gehalten</translation>
    </message>
    <message>
        <source>All creative jobs are zero or suppressed ({count} suppressed figures): there is nothing to map.</source>
        <translation>Alle Beschäftigtenzahlen der Kreativwirtschaft sind null oder geheim gehalten ({count} geheim gehaltene Angaben): Es gibt nichts zu kartieren.</translation>
    </message>
    <message>
        <source>All creative jobs are zero or suppressed: there is nothing to compare.</source>
        <translation>Alle Beschäftigtenzahlen der Kreativwirtschaft sind null oder geheim gehalten: Es gibt nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>All creative together</source>
        <translation>Allen kreativen zusammen</translation>
    </message>
    <message>
        <source>All figures as numbers: a row for each area, and a row for each figure. Needs the Python library openpyxl.</source>
        <translation>Alle Angaben als Zahlen: eine Zeile je Gebiet und eine Zeile je Angabe. Braucht die Python-Bibliothek openpyxl.</translation>
    </message>
    <message>
        <source>All figures of the map</source>
        <translation>Alle Kennzahlen der Karte</translation>
    </message>
    <message>
        <source>All industries</source>
        <translation>Alle Wirtschaftszweige</translation>
    </message>
    <message>
        <source>All industries of the table at one level</source>
        <translation>Alle Wirtschaftszweige der Tabelle auf einer Ebene</translation>
    </message>
    <message>
        <source>All jobs</source>
        <translation>Alle Beschäftigten</translation>
    </message>
    <message>
        <source>All jobs in the table</source>
        <translation>Alle Beschäftigten der Tabelle</translation>
    </message>
    <message>
        <source>All jobs of the area</source>
        <translation>Alle Beschäftigten des Gebiets</translation>
    </message>
    <message>
        <source>All jobs of the reference</source>
        <translation>Alle Beschäftigten der Referenz</translation>
    </message>
    <message>
        <source>All known values of &apos;{field}&apos; of &apos;{layer}&apos; are the same: one class.</source>
        <translation>Alle bekannten Werte von „{field}“ in „{layer}“ sind gleich: eine Klasse.</translation>
    </message>
    <message>
        <source>All other areas</source>
        <translation>Alle anderen Gebiete</translation>
    </message>
    <message>
        <source>All other customers</source>
        <translation>Alle anderen Kunden</translation>
    </message>
    <message>
        <source>All other industries</source>
        <translation>Alle übrigen Wirtschaftszweige</translation>
    </message>
    <message>
        <source>All other products</source>
        <translation>Alle anderen Produkte</translation>
    </message>
    <message>
        <source>All other suppliers</source>
        <translation>Alle anderen Lieferanten</translation>
    </message>
    <message>
        <source>All owners</source>
        <translation>Alle Eigentümer</translation>
    </message>
    <message>
        <source>All pairs</source>
        <translation>Alle Paare</translation>
    </message>
    <message>
        <source>All pairs in one picture</source>
        <translation>Alle Paare in einem Bild</translation>
    </message>
    <message>
        <source>All rows are of one time ({time}): a pattern over time needs at least two.</source>
        <translation>Alle Zeilen gehören zu einem Zeitpunkt ({time}): Für ein Muster über die Zeit braucht es mindestens zwei.</translation>
    </message>
    <message>
        <source>All rows of the table in their order, with jobs, status, jobs_low and jobs_high.</source>
        <translation>Alle Zeilen der Tabelle in ihrer Reihenfolge, mit jobs, status, jobs_low und jobs_high.</translation>
    </message>
    <message>
        <source>All that lie within the outline, also those that the cluster was not made of.</source>
        <translation>Alle, die innerhalb des Umrisses liegen, auch solche, aus denen das Cluster nicht gebildet wurde.</translation>
    </message>
    <message>
        <source>All values</source>
        <translation>Alle Werte</translation>
    </message>
    <message>
        <source>All values of &apos;{field}&apos; of &apos;{layer}&apos; lie on one side of {centre}, at which the colours turn (CENTRE).</source>
        <translation>Alle Werte von „{field}“ von „{layer}“ liegen auf einer Seite von {centre}, wo die Farben wechseln (CENTRE).</translation>
    </message>
    <message>
        <source>All {count} industries of {groups} belong to &apos;{main}&apos; as well, and the other way round: once shared codes are left out, nothing is left to compare. Choose other related sectors.</source>
        <translation>Alle {count} Wirtschaftszweige von {groups} gehören auch zu &apos;{main}&apos; und umgekehrt: Sind gemeinsame Codes weggelassen, bleibt nichts zu vergleichen. Wählen Sie andere verwandte Branchen.</translation>
    </message>
    <message>
        <source>All {count} industries with jobs outside, the most first; the share is that of the last year, suppressed figures those of all</source>
        <translation>Alle {count} Wirtschaftszweige mit Arbeitsplätzen außerhalb, die größten zuerst; der Anteil ist der des letzten Jahres, die geheim gehaltenen Werte sind die aller Jahre</translation>
    </message>
    <message>
        <source>All {n} points lie at one place, where none is nearer than another: every quotient is that of chance. Are the coordinates those of the businesses?</source>
        <translation>Alle {n} Punkte liegen an einem Ort, an dem keiner näher ist als ein anderer: Jeder Quotient ist der des Zufalls. Sind die Koordinaten die der Betriebe?</translation>
    </message>
    <message>
        <source>All {n} values are {value:g}: there is nothing to compare.</source>
        <translation>Alle {n} Werte sind {value:g}: Es gibt nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>Allocation</source>
        <translation>Allokation</translation>
    </message>
    <message>
        <source>Allocation part</source>
        <translation>Allokationsteil</translation>
    </message>
    <message>
        <source>Allow for the number of areas tested (composite rule)</source>
        <translation>Anzahl der geprüften Gebiete berücksichtigen (zusammengesetzte Regel)</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Always a hotspot</source>
        <translation>Immer ein Hotspot</translation>
    </message>
    <message>
        <source>Among how many areas</source>
        <translation>Unter wie vielen Gebieten</translation>
    </message>
    <message>
        <source>Among the points of the creative businesses, by DBSCAN (enough of them within a radius; Ester et al. 1996) or HDBSCAN (at whatever density they hold together best; Campello et al. 2013). Distances are in metres.</source>
        <translation>Unter den Punkten der kreativen Betriebe, durch DBSCAN (genügend davon innerhalb eines Radius; Ester et al. 1996) oder HDBSCAN (bei der Dichte, bei der sie am besten zusammenhalten; Campello et al. 2013). Abstände sind in Metern.</translation>
    </message>
    <message>
        <source>An SVG for each page</source>
        <translation>Eine SVG-Datei je Seite</translation>
    </message>
    <message>
        <source>An area has a sector where its quotient reaches this.</source>
        <translation>Ein Gebiet hat eine Branche, wo deren Quotient diesen Wert erreicht.</translation>
    </message>
    <message>
        <source>An extra million of creative sales calls for {nation} of supplies along the whole chain in the nation; in the median area {local} of them stay.</source>
        <translation>Eine zusätzliche Million kreativer Umsätze löst im Land entlang der ganzen Kette Lieferungen von {nation} aus; im mittleren Gebiet bleiben davon {local}.</translation>
    </message>
    <message>
        <source>An output with a polygon for each area, best that of &apos;Creative hotspots&apos;.</source>
        <translation>Ein Ergebnis mit einem Polygon für jedes Gebiet, am besten das von &apos;Kreative Hotspots&apos;.</translation>
    </message>
    <message>
        <source>Analytic (normal)</source>
        <translation>Analytisch (normal)</translation>
    </message>
    <message>
        <source>Analytic p: largest difference</source>
        <translation>Analytisches p: größte Abweichung</translation>
    </message>
    <message>
        <source>Answers are kept here by address and date, so that a second run sends nothing. Left empty: nothing is kept.</source>
        <translation>Antworten werden hier nach Adresse und Datum aufbewahrt, sodass ein zweiter Lauf nichts sendet. Leer: Nichts wird aufbewahrt.</translation>
    </message>
    <message>
        <source>Any layer of polygons or points.</source>
        <translation>Ein beliebiger Polygon- oder Punktlayer.</translation>
    </message>
    <message>
        <source>Apply style</source>
        <translation>Stil anwenden</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Architecture and engineering (KIBS)</source>
        <translation>Architektur und Ingenieurwesen (wissensintensiv)</translation>
    </message>
    <message>
        <source>Architecture and landscape architecture</source>
        <translation>Architektur und Landschaftsarchitektur</translation>
    </message>
    <message>
        <source>Architecture, engineering and technical testing (KIBS)</source>
        <translation>Architektur, Ingenieurwesen und technische Prüfung (wissensintensiv)</translation>
    </message>
    <message>
        <source>Architekturmarkt</source>
        <translation>Architekturmarkt</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Gebiet</translation>
    </message>
    <message>
        <source>Area has no row in the table</source>
        <translation>Gebiet hat keine Zeile in der Tabelle</translation>
    </message>
    <message>
        <source>Area id</source>
        <translation>Gebietskennung</translation>
    </message>
    <message>
        <source>Area id in the boundaries</source>
        <translation>Gebietskennung in den Gebietsgrenzen</translation>
    </message>
    <message>
        <source>Area id in the source areas</source>
        <translation>Gebietskennung in den Quellgebieten</translation>
    </message>
    <message>
        <source>Area id in the target areas</source>
        <translation>Gebietskennung in den Zielgebieten</translation>
    </message>
    <message>
        <source>Area id that the table or file of neighbours uses</source>
        <translation>Gebietskennung, die die Tabelle oder Datei der Nachbarn verwendet</translation>
    </message>
    <message>
        <source>Area in the employment table</source>
        <translation>Gebiet in der Beschäftigungstabelle</translation>
    </message>
    <message>
        <source>Area in the scenario</source>
        <translation>Gebiet im Szenario</translation>
    </message>
    <message>
        <source>Area in the table of neighbours</source>
        <translation>Gebiet in der Tabelle der Nachbarn</translation>
    </message>
    <message>
        <source>Area name</source>
        <translation>Gebietsname</translation>
    </message>
    <message>
        <source>Area name in the boundaries</source>
        <translation>Gebietsname in den Gebietsgrenzen</translation>
    </message>
    <message>
        <source>Area name in the target areas</source>
        <translation>Gebietsname in den Zielgebieten</translation>
    </message>
    <message>
        <source>Area names</source>
        <translation>Gebietsnamen</translation>
    </message>
    <message>
        <source>Area profiles</source>
        <translation>Gebietsprofile</translation>
    </message>
    <message>
        <source>Area that the area is part of</source>
        <translation>Gebiet, zu dem das Gebiet gehört</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Gebiete</translation>
    </message>
    <message>
        <source>Areas (GeoJSON)</source>
        <translation>Gebiete (GeoJSON)</translation>
    </message>
    <message>
        <source>Areas above the threshold in both, and how many independence would give; and the first over the second (lift). Dashed upright: the threshold in the settings. Where lift is above 1 on both sides of it, the overlap does not hang on the threshold.</source>
        <translation>Gebiete, die in beiden über der Schwelle liegen, und wie viele es bei Unabhängigkeit wären; und das Erste geteilt durch das Zweite (Lift). Senkrecht gestrichelt: die eingestellte Schwelle. Wo der Lift zu ihren beiden Seiten über 1 liegt, hängt die Überschneidung nicht an der Schwelle.</translation>
    </message>
    <message>
        <source>Areas among other creative areas then score higher.</source>
        <translation>Gebiete unter anderen kreativen Gebieten werden dann höher bewertet.</translation>
    </message>
    <message>
        <source>Areas and creative jobs by class</source>
        <translation>Gebiete und Beschäftigte der Kreativwirtschaft nach Klasse</translation>
    </message>
    <message>
        <source>Areas and their neighbours</source>
        <translation>Gebiete und ihre Nachbarn</translation>
    </message>
    <message>
        <source>Areas and weights</source>
        <translation>Flächen und Gewichte</translation>
    </message>
    <message>
        <source>Areas are parts of one another in a circle: {circle}. Correct the field of the areas that areas are part of (AREA_PARENT).</source>
        <translation>Gebiete sind im Kreis Teile voneinander: {circle}. Berichtigen Sie das Feld der Gebiete, zu denen Gebiete gehören (AREA_PARENT).</translation>
    </message>
    <message>
        <source>Areas beyond chance</source>
        <translation>Gebiete jenseits des Zufalls</translation>
    </message>
    <message>
        <source>Areas by class</source>
        <translation>Gebiete nach Klasse</translation>
    </message>
    <message>
        <source>Areas by number of neighbours</source>
        <translation>Gebiete nach Zahl der Nachbarn</translation>
    </message>
    <message>
        <source>Areas by what became of them</source>
        <translation>Gebiete danach, was aus ihnen geworden ist</translation>
    </message>
    <message>
        <source>Areas by year</source>
        <translation>Gebiete nach Jahr</translation>
    </message>
    <message>
        <source>Areas have {mean} neighbours on average, {least} to {most}; {links} links in all.</source>
        <translation>Gebiete haben im Mittel {mean} Nachbarn, von {least} bis {most}; insgesamt {links} Verbindungen.</translation>
    </message>
    <message>
        <source>Areas in the group: {count} of at most {most}</source>
        <translation>Gebiete in der Gruppe: {count} von höchstens {most}</translation>
    </message>
    <message>
        <source>Areas in which both quotients are above the threshold; the number to be expected if the two were independent of one another; and the first over the second. Jaccard is the number of both over that of either.</source>
        <translation>Gebiete, in denen beide Quotienten über dem Schwellenwert liegen; die Anzahl, die zu erwarten wäre, wenn beide voneinander unabhängig wären; und das Verhältnis der ersten zur zweiten. Jaccard ist die Anzahl mit beiden, geteilt durch die Anzahl mit mindestens einem.</translation>
    </message>
    <message>
        <source>Areas join the further to the right the less alike they are. The dashed line is the cut; numbers are those of the types. {choice}</source>
        <translation>Gebiete verbinden sich umso weiter rechts, je weniger sie sich ähneln. Die gestrichelte Linie ist der Schnitt; die Zahlen sind die der Typen. {choice}</translation>
    </message>
    <message>
        <source>Areas lit: {count}</source>
        <translation>Hervorgehobene Gebiete: {count}</translation>
    </message>
    <message>
        <source>Areas on the map</source>
        <translation>Gebiete auf der Karte</translation>
    </message>
    <message>
        <source>Areas or points</source>
        <translation>Gebiete oder Punkte</translation>
    </message>
    <message>
        <source>Areas specialised in both, by excess: {shown} of {all}</source>
        <translation>Auf beide spezialisierte Gebiete nach Überschuss: {shown} von {all}</translation>
    </message>
    <message>
        <source>Areas specialised in the same sub-sectors: 1 is the same profile, 0 an unrelated one, −1 the opposite. Only those are called alike that are more similar than the nearest area would be by chance.</source>
        <translation>Gebiete mit denselben Schwerpunkten: 1 bedeutet dasselbe Profil, 0 ein unverbundenes, −1 das entgegengesetzte. Ähnlich heißen nur Gebiete, die ähnlicher sind, als es das nächste durch Zufall wäre.</translation>
    </message>
    <message>
        <source>Areas that are neighbours in one of both kinds are neighbours, such as a common border or the four nearest.</source>
        <translation>Gebiete, die nach einer von beiden Arten Nachbarn sind, gelten als Nachbarn, etwa gemeinsame Grenze oder die vier nächsten.</translation>
    </message>
    <message>
        <source>Areas that are not on the map get {further}.</source>
        <translation>Auf Gebiete, die nicht auf der Karte sind, entfallen {further}.</translation>
    </message>
    <message>
        <source>Areas that are specialised for sure, in many sub-sectors, and with enough jobs.</source>
        <translation>Gebiete, die gesichert spezialisiert sind, in vielen Teilbranchen und mit genügend Beschäftigten.</translation>
    </message>
    <message>
        <source>Areas that have it</source>
        <translation>Gebiete, die sie haben</translation>
    </message>
    <message>
        <source>Areas that make up the reference</source>
        <translation>Gebiete, die die Referenz bilden</translation>
    </message>
    <message>
        <source>Areas that stand out in the nation, and those that stand out in their region only.</source>
        <translation>Gebiete, die im Land hervorstechen, und solche, die es nur in ihrer Region tun.</translation>
    </message>
    <message>
        <source>Areas that stand out: q here, p as it comes from esda</source>
        <translation>Auffällige Gebiete: hier nach q, bei esda nach p, wie es kommt</translation>
    </message>
    <message>
        <source>Areas to make a page of</source>
        <translation>Gebiete mit einer Seite</translation>
    </message>
    <message>
        <source>Areas to write</source>
        <translation>Gebiete, die geschrieben werden</translation>
    </message>
    <message>
        <source>Areas together: {count}</source>
        <translation>Gebiete zusammen: {count}</translation>
    </message>
    <message>
        <source>Areas under each choice</source>
        <translation>Gebiete unter jeder Festlegung</translation>
    </message>
    <message>
        <source>Areas whose first opportunity it is</source>
        <translation>Gebiete, deren erste Chance sie ist</translation>
    </message>
    <message>
        <source>Areas with LQ above 1</source>
        <translation>Gebiete mit LQ über 1</translation>
    </message>
    <message>
        <source>Areas with a like profile</source>
        <translation>Gebiete mit ähnlichem Profil</translation>
    </message>
    <message>
        <source>Areas with a like profile: from whom to learn, with whom to collaborate</source>
        <translation>Gebiete mit ähnlichem Profil: von wem man lernen, mit wem man zusammenarbeiten kann</translation>
    </message>
    <message>
        <source>Areas with a pattern</source>
        <translation>Gebiete mit einem Muster</translation>
    </message>
    <message>
        <source>Areas with a pattern, and their trend</source>
        <translation>Gebiete mit einem Muster und ihr Trend</translation>
    </message>
    <message>
        <source>Areas with a quotient above the threshold, and how many independence would give</source>
        <translation>Gebiete mit einem Quotienten über dem Schwellenwert und wie viele es bei Unabhängigkeit wären</translation>
    </message>
    <message>
        <source>Areas with audience and jobs</source>
        <translation>Gebiete mit Publikum und Beschäftigten</translation>
    </message>
    <message>
        <source>Areas with both</source>
        <translation>Gebiete mit beiden</translation>
    </message>
    <message>
        <source>Areas with both by threshold: creative and {group}</source>
        <translation>Gebiete mit beiden nach Schwelle: kreativ und {group}</translation>
    </message>
    <message>
        <source>Areas with both here and around beyond chance</source>
        <translation>Gebiete mit beiden hier und ringsum über den Zufall hinaus</translation>
    </message>
    <message>
        <source>Areas with both quotients</source>
        <translation>Gebiete mit beiden Quotienten</translation>
    </message>
    <message>
        <source>Areas with high values around them (hot) or low ones (cold): since when, for how long, and whether more and more so.</source>
        <translation>Gebiete mit hohen Werten um sich herum (Hotspots) oder niedrigen (Coldspots): seit wann, wie lange und ob zunehmend.</translation>
    </message>
    <message>
        <source>Areas with jobs</source>
        <translation>Gebiete mit Beschäftigten</translation>
    </message>
    <message>
        <source>Areas with like mixes of creative sectors are of one type.</source>
        <translation>Gebiete mit ähnlicher Mischung der Kreativbranchen sind von einem Typ.</translation>
    </message>
    <message>
        <source>Areas with pay</source>
        <translation>Gebiete mit Lohnangaben</translation>
    </message>
    <message>
        <source>Areas with the most jobs at the end</source>
        <translation>Gebiete mit den meisten Beschäftigten am Ende</translation>
    </message>
    <message>
        <source>Areas with the most jobs in these sectors: {shown} of {all}</source>
        <translation>Gebiete mit den meisten Beschäftigten in diesen Branchen: {shown} von {all}</translation>
    </message>
    <message>
        <source>Areas without neighbours</source>
        <translation>Gebiete ohne Nachbarn</translation>
    </message>
    <message>
        <source>Areas without neighbours, and areas without a value. They are taken out before anything is computed, so that they neither look significant nor count as anybody&apos;s neighbour.</source>
        <translation>Gebiete ohne Nachbarn und Gebiete ohne Wert. Sie werden vor jeder Berechnung herausgenommen, sodass sie weder signifikant aussehen noch als Nachbarn zählen.</translation>
    </message>
    <message>
        <source>Areas, points or lines: an output of another tool, or any layer.</source>
        <translation>Gebiete, Punkte oder Linien: eine Ausgabe eines anderen Werkzeugs oder ein beliebiger Layer.</translation>
    </message>
    <message>
        <source>Arithmetic mean</source>
        <translation>Arithmetisches Mittel</translation>
    </message>
    <message>
        <source>Around</source>
        <translation>Rings um</translation>
    </message>
    <message>
        <source>Around the map</source>
        <translation>Umgebung der Karte</translation>
    </message>
    <message>
        <source>Around … / how frequent is …</source>
        <translation>Rings um … / wie häufig ist …</translation>
    </message>
    <message>
        <source>Arquitetura</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Arrow keys move the map, + and − zoom, Enter opens the area in the middle.</source>
        <translation>Pfeiltasten verschieben die Karte, + und − zoomen, die Eingabetaste öffnet das Gebiet in der Mitte.</translation>
    </message>
    <message>
        <source>Art dealers</source>
        <translation>Kunsthändler</translation>
    </message>
    <message>
        <source>Artes e espetáculos</source>
        <translation>Kunst und Aufführungen</translation>
    </message>
    <message>
        <source>Artes gráficas y reproducción</source>
        <translation>Grafisches Gewerbe und Vervielfältigung</translation>
    </message>
    <message>
        <source>Arts</source>
        <translation>Kunst</translation>
    </message>
    <message>
        <source>Arts and antiques</source>
        <translation>Kunst und Antiquitäten</translation>
    </message>
    <message>
        <source>Arts education</source>
        <translation>Kunstunterricht</translation>
    </message>
    <message>
        <source>Arts visuels</source>
        <translation>Bildende Kunst</translation>
    </message>
    <message>
        <source>As Esri defined them for &apos;Emerging Hot Spot Analysis&apos; in ArcGIS, with p by permutation and both corrections beside. &apos;At 90 % of the times&apos; means of the times at which the area was tested. What an area is at the last time comes before what it was.</source>
        <translation>Wie Esri sie für „Emerging Hot Spot Analysis“ in ArcGIS definiert hat, jedoch mit p aus Permutationen und beiden Korrekturen. „Zu 90 % der Zeitpunkte“ meint die Zeitpunkte, zu denen das Gebiet geprüft wurde. Was ein Gebiet zum letzten Zeitpunkt ist, geht dem vor, was es war.</translation>
    </message>
    <message>
        <source>As a hotspot: {class_name}.</source>
        <translation>Als Hotspot: {class_name}.</translation>
    </message>
    <message>
        <source>As given in the table</source>
        <translation>Wie in der Tabelle angegeben</translation>
    </message>
    <message>
        <source>As the crow flies, between points inside the areas.</source>
        <translation>Luftlinie zwischen Punkten im Innern der Gebiete.</translation>
    </message>
    <message>
        <source>As the default style: in the layer_styles of a GeoPackage or database, in a .qml beside another file. Whoever opens the layer next sees it so.</source>
        <translation>Als Standardstil: in den layer_styles eines GeoPackage oder einer Datenbank, sonst in einer .qml neben der Datei. Wer den Layer das nächste Mal öffnet, sieht ihn so.</translation>
    </message>
    <message>
        <source>As the rows</source>
        <translation>Wie die Zeilen</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>Wie sie sind</translation>
    </message>
    <message>
        <source>Association strength (van Eck &amp; Waltman 2009)</source>
        <translation>Assoziationsstärke (van Eck &amp; Waltman 2009)</translation>
    </message>
    <message>
        <source>At a displacement of {share}, others of the same industry lose {displaced}; the further jobs are those of what is left, {net}.</source>
        <translation>Bei einer Verdrängung von {share} verlieren andere desselben Wirtschaftszweigs {displaced}; die weiteren Arbeitsplätze gehören zu dem, was bleibt, {net}.</translation>
    </message>
    <message>
        <source>At any distance</source>
        <translation>In jeder Entfernung</translation>
    </message>
    <message>
        <source>At its low end, {least} of the new wages are spent anew, since who is hired had an income before; at its high end, what households buy is divided by wages alone (Emonts-Holley et al. 2021 compare such conventions).</source>
        <translation>An ihrem unteren Ende werden {least} der neuen Löhne zusätzlich ausgegeben, denn wer eingestellt wird, hatte schon vorher ein Einkommen; an ihrem oberen Ende werden die Käufe der Haushalte durch die Löhne allein geteilt (Emonts-Holley u. a. 2021 vergleichen solche Konventionen).</translation>
    </message>
    <message>
        <source>At least twice as many near as by chance</source>
        <translation>Mindestens doppelt so viele in der Nähe wie zufällig</translation>
    </message>
    <message>
        <source>At {level} digits {count} industries are only partly creative ({examples}): those with at least half of their jobs in the sector list count as creative, whole.</source>
        <translation>Auf der Ebene von {level} Stellen sind {count} Wirtschaftszweige nur teilweise kreativ ({examples}): Die mit mindestens der Hälfte ihrer Arbeitsplätze in der Branchenliste zählen ganz als kreativ.</translation>
    </message>
    <message>
        <source>Atlas</source>
        <translation>Atlas</translation>
    </message>
    <message>
        <source>Atlas, a page for each area</source>
        <translation>Atlas, eine Seite für jedes Gebiet</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Publikum</translation>
    </message>
    <message>
        <source>Audience above the mean</source>
        <translation>Publikum über dem Mittel</translation>
    </message>
    <message>
        <source>Audience areas</source>
        <translation>Publikumsgebiete</translation>
    </message>
    <message>
        <source>Audience areas are laid over yours. Percentages become means by population, each audience area counting with the share of it that lies in yours (people are taken to be spread evenly); numbers of people are added up likewise (Goodchild &amp; Lam 1980).</source>
        <translation>Publikumsgebiete werden über Ihre gelegt. Prozentwerte werden zu Mittelwerten nach Bevölkerung, wobei jedes Publikumsgebiet mit dem Anteil zählt, der in Ihrem liegt (Personen gelten als gleichmäßig verteilt); Personenzahlen werden ebenso addiert (Goodchild &amp; Lam 1980).</translation>
    </message>
    <message>
        <source>Audience in your areas</source>
        <translation>Publikum in Ihren Gebieten</translation>
    </message>
    <message>
        <source>Audience only</source>
        <translation>Nur Publikum</translation>
    </message>
    <message>
        <source>Audiences</source>
        <translation>Publikum</translation>
    </message>
    <message>
        <source>Audiences of the area, against the average of all</source>
        <translation>Publikum des Gebiets, gemessen am Durchschnitt aller</translation>
    </message>
    <message>
        <source>Audio-visual and interactive media</source>
        <translation>Audiovisuelle und interaktive Medien</translation>
    </message>
    <message>
        <source>Audiovisual e música</source>
        <translation>Audiovisuelles und Musik</translation>
    </message>
    <message>
        <source>Audiovisuel et multimédia</source>
        <translation>Audiovisuelles und Multimedia</translation>
    </message>
    <message>
        <source>B Performance and celebration</source>
        <translation>B Aufführungen und Feste</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back-test</source>
        <translation>Rückprüfung</translation>
    </message>
    <message>
        <source>Back-test and AUC</source>
        <translation>Rückblickende Prüfung und AUC</translation>
    </message>
    <message>
        <source>Back-test by series</source>
        <translation>Rücktest nach Reihe</translation>
    </message>
    <message>
        <source>Back-test from</source>
        <translation>Rückblickende Prüfung ab</translation>
    </message>
    <message>
        <source>Back-test over the areas, by sector (bold: better than the naive model)</source>
        <translation>Rücktest über die Gebiete, nach Branche (fett: besser als das naive Modell)</translation>
    </message>
    <message>
        <source>Back-test: AUC of density</source>
        <translation>Rückblickende Prüfung: AUC der Dichte</translation>
    </message>
    <message>
        <source>Back-test: AUC of density together with complexity</source>
        <translation>Rücktest: AUC der Dichte zusammen mit der Komplexität</translation>
    </message>
    <message>
        <source>Back-test: AUC of density, lower bound</source>
        <translation>Rückblickende Prüfung: AUC der Dichte, untere Grenze</translation>
    </message>
    <message>
        <source>Back-test: AUC of density, upper bound</source>
        <translation>Rückblickende Prüfung: AUC der Dichte, obere Grenze</translation>
    </message>
    <message>
        <source>Back-test: AUC of the area&apos;s diversity</source>
        <translation>Rückblickende Prüfung: AUC der Vielfalt des Gebiets</translation>
    </message>
    <message>
        <source>Back-test: AUC of the sector&apos;s size</source>
        <translation>Rückblickende Prüfung: AUC der Größe der Branche</translation>
    </message>
    <message>
        <source>Back-test: coverage of the 90 % intervals (%)</source>
        <translation>Rücktest: Abdeckung der 90-%-Intervalle (%)</translation>
    </message>
    <message>
        <source>Back-test: mean absolute scaled error</source>
        <translation>Rücktest: mittlerer absoluter skalierter Fehler</translation>
    </message>
    <message>
        <source>Back-test: number of entries</source>
        <translation>Rückblickende Prüfung: Anzahl der Zugänge</translation>
    </message>
    <message>
        <source>Back-test: the same of the naive model</source>
        <translation>Rücktest: derselbe für das naive Modell</translation>
    </message>
    <message>
        <source>Backward linkage</source>
        <translation>Rückwärtsverflechtung</translation>
    </message>
    <message>
        <source>Backward: the multiplier over its mean, Rasmussen&apos;s power of dispersion (1956). Forward: row sums of the Ghosh inverse over their mean, which weigh customers by what they buy (Jones 1976); and Rasmussen&apos;s sensitivity of dispersion, row sums of the Leontief inverse. Above 1: more tied to others than the mean product.</source>
        <translation>Rückwärts: der Multiplikator zu seinem Mittelwert, Rasmussens Ausstrahlungskraft (1956). Vorwärts: Zeilensummen der Ghosh-Inversen zu ihrem Mittelwert, die Kunden nach dem gewichten, was sie kaufen (Jones 1976); sowie Rasmussens Empfindlichkeit, Zeilensummen der Leontief-Inversen. Über 1: stärker mit anderen verflochten als das mittlere Gut.</translation>
    </message>
    <message>
        <source>Bandwidth in metres</source>
        <translation>Bandbreite in Metern</translation>
    </message>
    <message>
        <source>Bars start at the nation&apos;s value, 1; thin lines are intervals. In colour what is surely above the nation&apos;s share.</source>
        <translation>Die Balken beginnen beim Wert des Landes, 1; dünne Linien sind Intervalle. Farbig ist, was sicher über dem Anteil im Land liegt.</translation>
    </message>
    <message>
        <source>Baseline: the area&apos;s diversity (sectors it has)</source>
        <translation>Vergleichsmaßstab: Vielfalt des Gebiets (Branchen, die es hat)</translation>
    </message>
    <message>
        <source>Baseline: the sector&apos;s size (all jobs in it)</source>
        <translation>Vergleichsmaßstab: Größe der Branche (alle ihre Arbeitsplätze)</translation>
    </message>
    <message>
        <source>Before you use the figures</source>
        <translation>Bevor Sie die Zahlen verwenden</translation>
    </message>
    <message>
        <source>Beginnings of codes, divided by commas: E07, W for districts, DE for NUTS, 34 for New Jersey. Left empty: all.</source>
        <translation>Anfänge von Codes, durch Kommas getrennt: E07, W für Distrikte, DE für NUTS, 34 für New Jersey. Leer: alle.</translation>
    </message>
    <message>
        <source>Being a hotspot: first order</source>
        <translation>Hotspot oder nicht: erste Ordnung</translation>
    </message>
    <message>
        <source>Being a hotspot: total</source>
        <translation>Hotspot oder nicht: gesamt</translation>
    </message>
    <message>
        <source>Below the past figures, without sub-sectors that cannot be forecast ({count}).</source>
        <translation>Unter den bisherigen Angaben, da ohne Teilbranchen, die sich nicht vorhersagen lassen ({count}).</translation>
    </message>
    <message>
        <source>Beside the hotspots, which everything else rests on. Left empty: all that the figures allow.</source>
        <translation>Neben den Hotspots, auf denen alles Übrige beruht. Leer: alles, was die Zahlen erlauben.</translation>
    </message>
    <message>
        <source>Beyond the distance</source>
        <translation>Jenseits der Entfernung</translation>
    </message>
    <message>
        <source>Bibliotecas, archivos, museos</source>
        <translation>Bibliotheken, Archive, Museen</translation>
    </message>
    <message>
        <source>Bivariate (3 × 3) with a second field</source>
        <translation>Bivariat (3 × 3) mit einem zweiten Feld</translation>
    </message>
    <message>
        <source>Bivariate Moran&apos;s I</source>
        <translation>Bivariates I von Moran</translation>
    </message>
    <message>
        <source>Bivariate Moran&apos;s I (with the second field)</source>
        <translation>Bivariates I von Moran (mit dem zweiten Feld)</translation>
    </message>
    <message>
        <source>Bivariate Moran&apos;s I and Lee&apos;s L compare two fields: choose a second field.</source>
        <translation>Das bivariate Moran-I und das L von Lee vergleichen zwei Felder: Bitte ein zweites Feld wählen.</translation>
    </message>
    <message>
        <source>Bivariate local Moran</source>
        <translation>Bivariates lokales Moran</translation>
    </message>
    <message>
        <source>Bivariate local Moran: the field here, the second field around</source>
        <translation>Bivariates lokales Moran: das Feld hier, das zweite Feld ringsum</translation>
    </message>
    <message>
        <source>Bivariate local join count</source>
        <translation>Bivariate lokale Join-Zählung</translation>
    </message>
    <message>
        <source>Bivariate local join count: a 1 of the field here, of the second field around</source>
        <translation>Bivariate lokale Join-Zählung: eine 1 des Feldes hier, des zweiten Feldes ringsum</translation>
    </message>
    <message>
        <source>Bonferroni</source>
        <translation>Bonferroni</translation>
    </message>
    <message>
        <source>Book shops and news dealers</source>
        <translation>Buchhandlungen und Zeitungshändler</translation>
    </message>
    <message>
        <source>Botanical and zoological gardens (high-tech)</source>
        <translation>Botanische und zoologische Gärten (Hochtechnologie)</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Both above the reference</source>
        <translation>Beide über der Referenz</translation>
    </message>
    <message>
        <source>Both are shares of the same jobs, which alone gives {expected}.</source>
        <translation>Beide sind Anteile an denselben Beschäftigten, was allein {expected} ergibt.</translation>
    </message>
    <message>
        <source>Both axes: location quotients, an area&apos;s share of jobs divided by that of all areas. 1: the same share.</source>
        <translation>Beide Achsen: Lokationsquotienten, der Beschäftigtenanteil eines Gebiets geteilt durch den aller Gebiete. 1: gleicher Anteil.</translation>
    </message>
    <message>
        <source>Both figures are taken as independent counts, of jobs or, where businesses are given, of businesses with their jobs; rounding and survey error are added as the settings say. Without them the intervals are too narrow for a survey.</source>
        <translation>Beide Angaben gelten als unabhängige Zählungen, von Beschäftigten oder, wo Betriebe angegeben sind, von Betrieben mit ihren Beschäftigten; Rundung und Erhebungsfehler kommen hinzu, wie die Einstellungen sagen. Ohne sie sind die Intervalle für eine Stichprobe zu schmal.</translation>
    </message>
    <message>
        <source>Both here and around beyond chance: {shown} of {all} areas, the surest first</source>
        <translation>Beide hier und ringsum über den Zufall hinaus: {shown} von {all} Gebieten, die sichersten zuerst</translation>
    </message>
    <message>
        <source>Both here and around; Lee&apos;s local L</source>
        <translation>Beide hier und ringsum; lokales L von Lee</translation>
    </message>
    <message>
        <source>Both or one: {group}</source>
        <translation>Beides oder eines: {group}</translation>
    </message>
    <message>
        <source>Both, expected and lift</source>
        <translation>Beide, erwartet und Lift</translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation>Gebietsgrenzen</translation>
    </message>
    <message>
        <source>Bounds</source>
        <translation>Schranken</translation>
    </message>
    <message>
        <source>Breadth twice</source>
        <translation>Breite doppelt</translation>
    </message>
    <message>
        <source>Bring employment to other areas</source>
        <translation>Beschäftigung auf andere Gebiete umrechnen</translation>
    </message>
    <message>
        <source>Brings a table from one classification of industries, or vintage, to another, with totals kept.</source>
        <translation>Bringt eine Tabelle von einer Klassifikation oder Ausgabe in eine andere; Summen bleiben erhalten.</translation>
    </message>
    <message>
        <source>Brings a table of jobs by area and industry to other areas, so that none is lost or counted twice.</source>
        <translation>Rechnet eine Tabelle mit Beschäftigten nach Gebiet und Wirtschaftszweig auf andere Gebiete um, ohne dass jemand verloren geht oder doppelt zählt.</translation>
    </message>
    <message>
        <source>Broadcasting</source>
        <translation>Rundfunk</translation>
    </message>
    <message>
        <source>Buchmarkt</source>
        <translation>Buchmarkt</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>Businesses</source>
        <translation>Betriebe</translation>
    </message>
    <message>
        <source>Businesses at the same place</source>
        <translation>Betriebe am selben Ort</translation>
    </message>
    <message>
        <source>Businesses by sector</source>
        <translation>Betriebe nach Teilbranche</translation>
    </message>
    <message>
        <source>Businesses by sub-sector</source>
        <translation>Betriebe nach Teilbranche</translation>
    </message>
    <message>
        <source>Businesses in Parquet files</source>
        <translation>Unternehmen in Parquet-Dateien</translation>
    </message>
    <message>
        <source>Businesses in all industries</source>
        <translation>Betriebe aller Branchen</translation>
    </message>
    <message>
        <source>Businesses in the listed sectors</source>
        <translation>Betriebe in den Teilbranchen der Liste</translation>
    </message>
    <message>
        <source>Businesses in the sectors listed</source>
        <translation>Betriebe der aufgeführten Branchen</translation>
    </message>
    <message>
        <source>Businesses in this area</source>
        <translation>Betriebe in diesem Gebiet</translation>
    </message>
    <message>
        <source>Businesses in this cluster</source>
        <translation>Betriebe in diesem Cluster</translation>
    </message>
    <message>
        <source>Businesses in {place}</source>
        <translation>Betriebe in {place}</translation>
    </message>
    <message>
        <source>Businesses near which there are</source>
        <translation>Betriebe, in deren Nähe liegen</translation>
    </message>
    <message>
        <source>Businesses of all areas, by their jobs</source>
        <translation>Betriebe aller Gebiete, nach ihren Arbeitsplätzen</translation>
    </message>
    <message>
        <source>Businesses of the same area</source>
        <translation>Betriebe desselben Gebiets</translation>
    </message>
    <message>
        <source>Businesses outside of every area: {shown} of {all} industries, those with the most first</source>
        <translation>Betriebe außerhalb aller Gebiete: {shown} von {all} Branchen, die mit den meisten zuerst</translation>
    </message>
    <message>
        <source>Businesses that share a point all count.</source>
        <translation>Betriebe am selben Punkt zählen alle.</translation>
    </message>
    <message>
        <source>Businesses times the mean size of a business in the industry, scaled to what every published total leaves, in turn and within the bounds, until all add up (iterative proportional fitting; Deming &amp; Stephan 1940). They are the most even figures that the totals allow, not the true ones. Where totals whose parts are all published show that the table leaves rows out, these get their share of what a total leaves.</source>
        <translation>Betriebe mal die mittlere Größe eines Betriebs im Wirtschaftszweig, reihum und innerhalb der Grenzen auf das gebracht, was jede veröffentlichte Summe übrig lässt, bis alles aufgeht (iterative proportionale Anpassung; Deming &amp; Stephan 1940). Es sind die gleichmäßigsten Angaben, die die Summen zulassen, nicht die wahren. Wo Summen, deren Teile alle veröffentlicht sind, zeigen, dass die Tabelle Zeilen auslässt, bekommen diese ihren Anteil an dem, was eine Summe übrig lässt.</translation>
    </message>
    <message>
        <source>Businesses to count</source>
        <translation>Zu zählende Betriebe</translation>
    </message>
    <message>
        <source>Businesses where the table counts them.</source>
        <translation>Betriebe, sofern die Tabelle sie zählt.</translation>
    </message>
    <message>
        <source>Businesses: none or fewer than {count}, or hidden so that none can be worked out.</source>
        <translation>Betriebe: keine oder weniger als {count}, oder verborgen, damit nichts errechnet werden kann.</translation>
    </message>
    <message>
        <source>Businesses: {count}</source>
        <translation>Betriebe: {count}</translation>
    </message>
    <message>
        <source>Businesses: {sector}</source>
        <translation>Betriebe: {sector}</translation>
    </message>
    <message>
        <source>Buying product</source>
        <translation>Kaufendes Gut</translation>
    </message>
    <message>
        <source>By a lookup table</source>
        <translation>Mit einer Zuordnungstabelle</translation>
    </message>
    <message>
        <source>By a score of concentration, breadth and scale. An interval of 1–8 means that chance, and other reasonable weights, put the area anywhere from first to eighth.</source>
        <translation>Nach einer Punktzahl aus Konzentration, Breite und Größe. Ein Intervall von 1–8 heißt, dass Zufall und andere vernünftige Gewichte das Gebiet irgendwo zwischen den ersten und den achten Platz stellen.</translation>
    </message>
    <message>
        <source>By area of overlap</source>
        <translation>Nach überlappender Fläche</translation>
    </message>
    <message>
        <source>By chance</source>
        <translation>Zufällig</translation>
    </message>
    <message>
        <source>By distance</source>
        <translation>Nach der Entfernung</translation>
    </message>
    <message>
        <source>By its jobs, {most} could provide {high} of the inputs of its creative sectors, {least} {low}; half of the areas could provide more than {median}.</source>
        <translation>Nach seinen Beschäftigten könnte {most} {high} der Vorleistungen seiner Kreativbranchen bereitstellen, {least} {low}; die Hälfte der Gebiete könnte mehr als {median} bereitstellen.</translation>
    </message>
    <message>
        <source>By its licence: names where the metadata of the layer state an open licence (such as CC BY, OGL, ODbL), counts where they do not. &apos;Sectors only&apos; leaves out names and links. &apos;Counts&apos; shows numbers in squares of at least 250 metres and in areas, and holds nothing of single businesses.</source>
        <translation>Nach der Lizenz: Namen, wo die Metadaten des Layers eine offene Lizenz nennen (etwa CC BY, OGL, ODbL), sonst Anzahlen. „Nur Branchen“ lässt Namen und Links weg. „Anzahlen“ zeigt Zahlen in Quadraten von mindestens 250 Metern und in Gebieten und enthält nichts über einzelne Betriebe.</translation>
    </message>
    <message>
        <source>By level of the industries</source>
        <translation>Nach Ebene der Wirtschaftszweige</translation>
    </message>
    <message>
        <source>By order of neighbours</source>
        <translation>Nach der Ordnung der Nachbarn</translation>
    </message>
    <message>
        <source>By points</source>
        <translation>Nach Punkten</translation>
    </message>
    <message>
        <source>By quotients, &apos;high&apos; means well above the nation, and maps of several years and countries can be compared. Thirds spread the nine colours best, but the highest third may lie below 1.</source>
        <translation>Nach Quotienten heißt „hoch“ deutlich über dem ganzen Land, und Karten mehrerer Jahre und Länder lassen sich vergleichen. Drittel verteilen die neun Farben am besten, doch das höchste Drittel kann unter 1 liegen.</translation>
    </message>
    <message>
        <source>By scale: once areas are large enough</source>
        <translation>Nach Maßstab: sobald die Gebiete groß genug sind</translation>
    </message>
    <message>
        <source>By the rule in the settings. The composite rule asks for an LQ significantly above 1 (by default allowing for the number of areas tested, Benjamini &amp; Hochberg 1995), at least half of the sub-sectors specialised, and a minimum of jobs.</source>
        <translation>Nach der Regel der Einstellungen. Die zusammengesetzte Regel verlangt einen LQ signifikant über 1 (in der Voreinstellung mit Rücksicht auf die Anzahl der geprüften Gebiete, Benjamini &amp; Hochberg 1995), eine Spezialisierung auf mindestens die Hälfte der Teilbranchen und eine Mindestzahl an Beschäftigten.</translation>
    </message>
    <message>
        <source>By the share of the choices with data under which the area is a hotspot: always (all), mostly (80 % or more), contested, seldom (20 % or less), never. The choices are no sample: the share is not a probability.</source>
        <translation>Nach dem Anteil der Festlegungen mit Daten, unter denen das Gebiet ein Hotspot ist: immer (alle), meist (80 % oder mehr), umstritten, selten (20 % oder weniger), nie. Die Festlegungen sind keine Stichprobe: Der Anteil ist keine Wahrscheinlichkeit.</translation>
    </message>
    <message>
        <source>By zoom</source>
        <translation>Nach Zoom</translation>
    </message>
    <message>
        <source>By {measure}: {shown} of {all} pairs without shared industries</source>
        <translation>Nach {measure}: {shown} von {all} Paaren ohne gemeinsame Wirtschaftszweige</translation>
    </message>
    <message>
        <source>C Visual arts and crafts</source>
        <translation>C Bildende Kunst und Kunsthandwerk</translation>
    </message>
    <message>
        <source>CORRELOGRAM_TABLE: choose what the correlogram goes by (CORRELOGRAM).</source>
        <translation>CORRELOGRAM_TABLE: Wählen Sie, wonach das Korrelogramm geht (CORRELOGRAM).</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Category of the business</source>
        <translation>Kategorie des Betriebs</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Centroids up to this far away are neighbours. Needs a projected coordinate reference system.</source>
        <translation>Schwerpunkte bis zu diesem Abstand sind Nachbarn. Braucht ein projiziertes Koordinatenbezugssystem.</translation>
    </message>
    <message>
        <source>Chance (the draws within a choice) makes {chance} of the variance of ranks, the choices make the rest. {count} areas have data under every choice.</source>
        <translation>Der Zufall (die Ziehungen innerhalb einer Festlegung) macht {chance} der Varianz der Ränge aus, die Festlegungen den Rest. {count} Gebiete haben unter jeder Festlegung Daten.</translation>
    </message>
    <message>
        <source>Chance allows</source>
        <translation>Zufall erlaubt</translation>
    </message>
    <message>
        <source>Chance allows there</source>
        <translation>Der Zufall erlaubt dort</translation>
    </message>
    <message>
        <source>Chance and other reasonable weights could put it anywhere from {low} to {high}.</source>
        <translation>Zufall und andere vertretbare Gewichte könnten es auf jeden Platz von {low} bis {high} setzen.</translation>
    </message>
    <message>
        <source>Chance: lower</source>
        <translation>Zufall: untere Grenze</translation>
    </message>
    <message>
        <source>Chance: upper</source>
        <translation>Zufall: obere Grenze</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Veränderung</translation>
    </message>
    <message>
        <source>Change and outlook</source>
        <translation>Veränderung und Ausblick</translation>
    </message>
    <message>
        <source>Change by area and sector</source>
        <translation>Veränderung nach Gebiet und Branche</translation>
    </message>
    <message>
        <source>Change by sector, all areas</source>
        <translation>Veränderung nach Branche, alle Gebiete</translation>
    </message>
    <message>
        <source>Change in jobs</source>
        <translation>Veränderung in Beschäftigten</translation>
    </message>
    <message>
        <source>Change in jobs, lower end</source>
        <translation>Veränderung der Arbeitsplätze, untere Grenze</translation>
    </message>
    <message>
        <source>Change in jobs, upper end</source>
        <translation>Veränderung der Arbeitsplätze, obere Grenze</translation>
    </message>
    <message>
        <source>Change in the LQ</source>
        <translation>Veränderung des LQ</translation>
    </message>
    <message>
        <source>Change needs years: choose the field of &apos;{layer}&apos; that holds the year. No year field was chosen.</source>
        <translation>Eine Veränderung braucht Jahre: Bitte das Feld von „{layer}“ wählen, das das Jahr enthält. Es wurde kein Jahresfeld gewählt.</translation>
    </message>
    <message>
        <source>Change over the years</source>
        <translation>Entwicklung über die Jahre</translation>
    </message>
    <message>
        <source>Check with PySAL</source>
        <translation>Mit PySAL prüfen</translation>
    </message>
    <message>
        <source>Chemicals</source>
        <translation>Chemische Erzeugnisse</translation>
    </message>
    <message>
        <source>Chemicals and pharmaceuticals (high-tech)</source>
        <translation>Chemie und Pharma (Hochtechnologie)</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Festlegung</translation>
    </message>
    <message>
        <source>Choice that matters most</source>
        <translation>Wichtigste Festlegung</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Festlegungen</translation>
    </message>
    <message>
        <source>Choose the id of the areas and the two fields of the table that name an area and its neighbour.</source>
        <translation>Bitte die Kennung der Gebiete und die beiden Felder der Tabelle wählen, die ein Gebiet und seinen Nachbarn nennen.</translation>
    </message>
    <message>
        <source>Choose the table of neighbours.</source>
        <translation>Bitte die Tabelle der Nachbarn wählen.</translation>
    </message>
    <message>
        <source>Cine, vídeo, radio, televisión, música</source>
        <translation>Film, Video, Hörfunk, Fernsehen, Musik</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Class within {region}: {class_name}.</source>
        <translation>Klasse innerhalb von {region}: {class_name}.</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Classes of the bivariate map</source>
        <translation>Klassen der bivariaten Karte</translation>
    </message>
    <message>
        <source>Click the area on the map to compare with.</source>
        <translation>Klicken Sie auf der Karte auf das Gebiet, mit dem verglichen werden soll.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close and complex: first choice</source>
        <translation>Nah und komplex: erste Wahl</translation>
    </message>
    <message>
        <source>Close, little gain</source>
        <translation>Nah, wenig Gewinn</translation>
    </message>
    <message>
        <source>Closest sector that it lacks</source>
        <translation>Nächstliegende fehlende Branche</translation>
    </message>
    <message>
        <source>Closest to</source>
        <translation>Am nächsten bei</translation>
    </message>
    <message>
        <source>Closest to what an area has already: {sector} in {area}, density {density}, next to {supports}.</source>
        <translation>Dem, was ein Gebiet schon hat, am nächsten: {sector} in {area}, Dichte {density}, neben {supports}.</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Cluster {name}: {businesses} creative businesses at {locations} points.</source>
        <translation>Cluster {name}: {businesses} kreative Betriebe an {locations} Punkten.</translation>
    </message>
    <message>
        <source>Cluster {number} {sector}</source>
        <translation>Cluster {number} {sector}</translation>
    </message>
    <message>
        <source>Clustered businesses</source>
        <translation>Betriebe in Clustern</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Clusters of</source>
        <translation>Cluster von</translation>
    </message>
    <message>
        <source>Clusters of businesses</source>
        <translation>Cluster von Betrieben</translation>
    </message>
    <message>
        <source>Co-location around the areas was not tested: {reason}</source>
        <translation>Die Kolokation rings um die Gebiete wurde nicht geprüft: {reason}</translation>
    </message>
    <message>
        <source>Co-location join count</source>
        <translation>Kolokations-Join-Count</translation>
    </message>
    <message>
        <source>Co-location join count of two 0/1 fields</source>
        <translation>Kolokations-Join-Count zweier 0/1-Felder</translation>
    </message>
    <message>
        <source>Co-location of businesses in space</source>
        <translation>Kolokation von Betrieben im Raum</translation>
    </message>
    <message>
        <source>Co-location of sectors in areas</source>
        <translation>Kolokation von Branchen in Gebieten</translation>
    </message>
    <message>
        <source>Coagglomeration (γc) and excess</source>
        <translation>Koagglomeration (γc) und Überschuss</translation>
    </message>
    <message>
        <source>Coagglomeration γc</source>
        <translation>Koagglomeration γc</translation>
    </message>
    <message>
        <source>Coarse</source>
        <translation>Grob</translation>
    </message>
    <message>
        <source>Coarse boundaries are small files and enough for a map of the nation.</source>
        <translation>Grobe Grenzen sind kleine Dateien und genügen für eine Karte des ganzen Landes.</translation>
    </message>
    <message>
        <source>Code copied</source>
        <translation>Code kopiert</translation>
    </message>
    <message>
        <source>Code for a frame</source>
        <translation>Code zum Einbetten</translation>
    </message>
    <message>
        <source>Code in the table</source>
        <translation>Code in der Tabelle</translation>
    </message>
    <message>
        <source>Code in the table of names</source>
        <translation>Code in der Namenstabelle</translation>
    </message>
    <message>
        <source>Code of the industry (62.01), words of its title (computer games), a product of the flows, or a sector of the list.</source>
        <translation>Code des Wirtschaftszweigs (62.01), Wörter seines Titels (Computerspiele), ein Produkt der Ströme oder ein Sektor der Liste.</translation>
    </message>
    <message>
        <source>Code or name of the area, such as Dundee. For one row; else give a table.</source>
        <translation>Code oder Name des Gebiets, etwa Dundee. Für eine Zeile; sonst geben Sie eine Tabelle an.</translation>
    </message>
    <message>
        <source>Code that it becomes</source>
        <translation>Code, der daraus wird</translation>
    </message>
    <message>
        <source>Codes as they are</source>
        <translation>Codes, wie sie sind</translation>
    </message>
    <message>
        <source>Codes divided by commas, or the id of a list that comes with the plugin, such as dcms_creative_2014; all jobs come with them. Left empty: all industries (QCEW: the 20 sectors).</source>
        <translation>Codes, durch Kommas getrennt, oder die Kennung einer mitgelieferten Liste, etwa dcms_creative_2014; alle Arbeitsplätze kommen hinzu. Leer: alle Wirtschaftszweige (QCEW: die 20 Sektoren).</translation>
    </message>
    <message>
        <source>Codes: {scheme} ({share:.0f} % of the jobs; {other}: {other_share:.0f} %).</source>
        <translation>Codes: {scheme} ({share:.0f} % der Arbeitsplätze; {other}: {other_share:.0f} %).</translation>
    </message>
    <message>
        <source>Codes: {scheme}, as set ({share:.0f} % of the jobs are of codes that exist in it).</source>
        <translation>Codes: {scheme}, wie gewählt ({share:.0f} % der Arbeitsplätze haben Codes, die es dort gibt).</translation>
    </message>
    <message>
        <source>Codes: {scheme}.</source>
        <translation>Codes: {scheme}.</translation>
    </message>
    <message>
        <source>Coefficient of variation where the source is a sample, as its publisher states it: 5 for a standard error of 5 % of the figure. With 0 the figures count as a census, and more changes come out as significant.</source>
        <translation>Variationskoeffizient, wo die Quelle eine Stichprobe ist, wie ihr Herausgeber ihn nennt: 5 für einen Standardfehler von 5 % der Angabe. Bei 0 gelten die Angaben als Vollerhebung, und mehr Veränderungen fallen signifikant aus.</translation>
    </message>
    <message>
        <source>Cold spot, {level} % confidence</source>
        <translation>Cold Spot, {level} % Konfidenz</translation>
    </message>
    <message>
        <source>Colocation of categories</source>
        <translation>Kolokation der Kategorien</translation>
    </message>
    <message>
        <source>Colocation quotient</source>
        <translation>Kolokationsquotient</translation>
    </message>
    <message>
        <source>Colocation quotient (logarithmic)</source>
        <translation>Kolokationsquotient (logarithmisch)</translation>
    </message>
    <message>
        <source>Colocation quotients of the clearest pairs</source>
        <translation>Kolokationsquotienten der deutlichsten Paare</translation>
    </message>
    <message>
        <source>Colocation quotients of {shown} of {all} categories; bold: significant (q up to 0.05)</source>
        <translation>Kolokationsquotienten von {shown} von {all} Kategorien; fett: signifikant (q bis 0.05)</translation>
    </message>
    <message>
        <source>Colour ramp</source>
        <translation>Farbverlauf</translation>
    </message>
    <message>
        <source>Colour ramp from its end</source>
        <translation>Farbverlauf vom Ende her</translation>
    </message>
    <message>
        <source>Colour-blind safe</source>
        <translation>Für Farbenblinde geeignet</translation>
    </message>
    <message>
        <source>Column &apos;{column}&apos; of &apos;{file}&apos; (line {line}) adds up the others: taken for a total, not for an industry.</source>
        <translation>Die Spalte „{column}“ von „{file}“ (Zeile {line}) ist die Summe der anderen: als Gesamtwert gelesen, nicht als Wirtschaftszweig.</translation>
    </message>
    <message>
        <source>Column &apos;{column}&apos; of &apos;{file}&apos; has {count} figures that can be read in two ways ({examples}; lines {lines}): the point or comma divides thousands, or is a decimal one. Set DECIMALS.</source>
        <translation>Spalte „{column}“ von „{file}“ enthält {count} Werte, die sich auf zwei Arten lesen lassen ({examples}; Zeilen {lines}): Punkt oder Komma trennt Tausender oder Dezimalstellen. Setzen Sie DECIMALS.</translation>
    </message>
    <message>
        <source>Column &apos;{column}&apos; of &apos;{file}&apos; has {count} negative figures ({examples}; lines {lines}): counts cannot be negative. Is it a column of changes? Where they stand for withheld figures, name them in SUPPRESSED_MARKS.</source>
        <translation>Spalte „{column}“ von „{file}“ enthält {count} negative Werte ({examples}; Zeilen {lines}): Anzahlen können nicht negativ sein. Ist es eine Spalte mit Veränderungen? Stehen sie für gesperrte Werte, nennen Sie sie in SUPPRESSED_MARKS.</translation>
    </message>
    <message>
        <source>Column &apos;{column}&apos; of &apos;{file}&apos; holds codes of classes, not figures ({examples}; lines {lines}). Choose another in &apos;Column of jobs&apos;.</source>
        <translation>Spalte „{column}“ von „{file}“ enthält Codes von Klassen, keine Zahlen ({examples}; Zeilen {lines}). Wählen Sie eine andere in „Spalte der Beschäftigten“.</translation>
    </message>
    <message>
        <source>Column &apos;{column}&apos; of &apos;{file}&apos; holds percentages, not counts (lines {lines}). Download the counts (in Nomis: tick &apos;value&apos;, not &apos;percent&apos;).</source>
        <translation>Die Spalte „{column}“ von „{file}“ enthält Prozentwerte, keine Anzahlen (Zeilen {lines}). Laden Sie die Anzahlen herunter (bei Nomis: „value“ ankreuzen, nicht „percent“).</translation>
    </message>
    <message>
        <source>Column &apos;{column}&apos; of &apos;{file}&apos; holds {count} values that are no figures ({examples}; lines {lines}). Choose another column, correct them, or name them in SUPPRESSED_MARKS where they stand for withheld figures.</source>
        <translation>Spalte „{column}“ von „{file}“ enthält {count} Einträge, die keine Zahlen sind ({examples}; Zeilen {lines}). Wählen Sie eine andere Spalte, berichtigen Sie sie, oder nennen Sie sie in SUPPRESSED_MARKS, wenn sie für gesperrte Werte stehen.</translation>
    </message>
    <message>
        <source>Column &apos;{column}&apos; of &apos;{file}&apos;: commas are decimal points, points divide thousands ({example}).</source>
        <translation>Spalte „{column}“ von „{file}“: Kommas sind Dezimalzeichen, Punkte trennen Tausender ({example}).</translation>
    </message>
    <message>
        <source>Column &apos;{column}&apos; of &apos;{file}&apos;: every point has three digits behind it, so points are taken to divide thousands ({example}). If they are decimal points, set DECIMALS.</source>
        <translation>Spalte „{column}“ von „{file}“: Hinter jedem Punkt stehen drei Ziffern, daher gelten Punkte als Tausendertrennung ({example}). Sind es Dezimalpunkte, setzen Sie DECIMALS.</translation>
    </message>
    <message numerus="yes">
        <source>Column &apos;{column}&apos; of &apos;{file}&apos;: {count} figures have a letter right beside their digits ({examples}; lines {lines}): it is taken for a flag, and the figures read without it. Where it stands for a damaged digit, mend the file.</source>
        <extracomment>Column &apos;{column}&apos; of &apos;{file}&apos;: {count} figure has a letter right beside its digits ({examples}; lines {lines}): it is taken for a flag, and the figure read without it. Where it stands for a damaged digit, mend the file.</extracomment>
        <translation><numerusform>Spalte „{column}“ von „{file}“: {count} Zahl hat unmittelbar neben ihren Ziffern einen Buchstaben ({examples}; Zeilen {lines}): Er gilt als Kennzeichen, und die Zahl wird ohne ihn gelesen. Steht er für eine beschädigte Ziffer, berichtigen Sie die Datei.</numerusform><numerusform>Spalte „{column}“ von „{file}“: {count} Zahlen haben unmittelbar neben ihren Ziffern einen Buchstaben ({examples}; Zeilen {lines}): Er gilt als Kennzeichen, und die Zahlen werden ohne ihn gelesen. Steht er für eine beschädigte Ziffer, berichtigen Sie die Datei.</numerusform></translation>
    </message>
    <message>
        <source>Column of areas</source>
        <translation>Spalte der Gebiete</translation>
    </message>
    <message>
        <source>Column of businesses</source>
        <translation>Spalte der Betriebe</translation>
    </message>
    <message>
        <source>Column of industries</source>
        <translation>Spalte der Wirtschaftszweige</translation>
    </message>
    <message>
        <source>Column of jobs</source>
        <translation>Spalte der Beschäftigten</translation>
    </message>
    <message>
        <source>Column of years</source>
        <translation>Spalte der Jahre</translation>
    </message>
    <message>
        <source>Columns have the numbers of the rows. Related sectors stand together. Point at a square for its pair and value; LINKS has all pairs of all {space} sectors.</source>
        <translation>Spalten tragen die Nummern der Zeilen. Verwandte Branchen stehen beieinander. Zeigen Sie auf ein Feld für sein Paar und seinen Wert; LINKS hat alle Paare aller {space} Branchen.</translation>
    </message>
    <message>
        <source>Columns of the Parquet files</source>
        <translation>Spalten der Parquet-Dateien</translation>
    </message>
    <message>
        <source>Comercio y alquiler</source>
        <translation>Handel und Vermietung</translation>
    </message>
    <message>
        <source>Comma (1.210,5)</source>
        <translation>Komma (1.210,5)</translation>
    </message>
    <message>
        <source>Compare the {count} lit areas</source>
        <translation>Die {count} hervorgehobenen Gebiete vergleichen</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>Compares each area with the nation and with its own region: who leads, and who leads within.</source>
        <translation>Vergleicht jedes Gebiet mit dem Land und mit der eigenen Region: wer führt, und wer innerhalb führt.</translation>
    </message>
    <message>
        <source>Compares each sector&apos;s share of an area&apos;s jobs with its share of the reference&apos;s jobs.</source>
        <translation>Vergleicht den Anteil jeder Branche an den Beschäftigten eines Gebiets mit ihrem Anteil an den Beschäftigten der Referenz.</translation>
    </message>
    <message>
        <source>Complex sectors (PCI) are those of areas that have complex sectors; an area&apos;s ECI is the mean PCI of its sectors, in standard deviations (Hidalgo &amp; Hausmann 2009; by eigenvectors). It orders areas by which sectors they share, not by how many they have (Mealy et al. 2019). COI adds up the PCI of absent sectors by their density; the gain of a sector is the PCI of the absent ones near it, itself among them. Fitness is another measure, which rises with the number of sectors (Tacchella et al. 2012).</source>
        <translation>Komplexe Branchen (PCI) sind die von Gebieten, die komplexe Branchen haben; der ECI eines Gebiets ist der mittlere PCI seiner Branchen, in Standardabweichungen (Hidalgo &amp; Hausmann 2009; über Eigenvektoren). Er ordnet Gebiete danach, welche Branchen sie gemeinsam haben, nicht danach, wie viele es sind (Mealy et al. 2019). Der COI summiert den PCI der fehlenden Branchen, gewichtet mit ihrer Dichte; der Gewinn einer Branche ist der PCI der fehlenden in ihrer Nähe, sie selbst eingeschlossen. Fitness ist ein anderes Maß, das mit der Zahl der Branchen steigt (Tacchella et al. 2012).</translation>
    </message>
    <message>
        <source>Complex, far away</source>
        <translation>Komplex, weit entfernt</translation>
    </message>
    <message>
        <source>Complexity</source>
        <translation>Komplexität</translation>
    </message>
    <message>
        <source>Complexity (PCI)</source>
        <translation>Komplexität (PCI)</translation>
    </message>
    <message>
        <source>Complexity adds nothing certain to what density tells of the sectors that entered: AUC {auc} with it, {density} without (difference {difference}, {low} to {high}).</source>
        <translation>Komplexität fügt dem, was die Dichte über die hinzugekommenen Branchen sagt, nichts Gesichertes hinzu: AUC {auc} mit ihr, {density} ohne sie (Differenz {difference}, {low} bis {high}).</translation>
    </message>
    <message>
        <source>Complexity adds to what density tells of the sectors that entered: AUC {auc} with it, {density} without (difference {difference}, {low} to {high}).</source>
        <translation>Komplexität ergänzt, was die Dichte über die hinzugekommenen Branchen sagt: AUC {auc} mit ihr, {density} ohne sie (Differenz {difference}, {low} bis {high}).</translation>
    </message>
    <message>
        <source>Complexity could not be computed for this table; the log says why.</source>
        <translation>Für diese Tabelle ließ sich die Komplexität nicht berechnen; das Protokoll nennt den Grund.</translation>
    </message>
    <message>
        <source>Complexity gain</source>
        <translation>Komplexitätsgewinn</translation>
    </message>
    <message>
        <source>Complexity has no unique solution for this table (two eigenvalues are equal): its fields are empty.</source>
        <translation>Die Komplexität ist für diese Tabelle nicht eindeutig bestimmt (zwei Eigenwerte sind gleich): Ihre Felder sind leer.</translation>
    </message>
    <message>
        <source>Complexity is an eigenvector, whose sign means nothing. Complex activities concentrate in large cities, so that by default it rises with the number of jobs. &apos;With diversity&apos; is the rule for exports of countries; it puts London last in Britain.</source>
        <translation>Komplexität ist ein Eigenvektor, dessen Vorzeichen nichts bedeutet. Komplexe Tätigkeiten konzentrieren sich in großen Städten; daher steigt sie in der Voreinstellung mit der Zahl der Arbeitsplätze. Das Vorzeichen nach der Vielfalt ist die Regel für Exporte von Ländern; in Großbritannien setzt es London an die letzte Stelle.</translation>
    </message>
    <message>
        <source>Complexity needs three areas and three sectors at least that are present somewhere: its fields are empty.</source>
        <translation>Komplexität braucht mindestens drei Gebiete und drei Branchen, die irgendwo vertreten sind: Ihre Felder sind leer.</translation>
    </message>
    <message>
        <source>Complexity, gain and fitness</source>
        <translation>Komplexität, Gewinn und Fitness</translation>
    </message>
    <message>
        <source>Composite</source>
        <translation>Zusammengesetzt</translation>
    </message>
    <message>
        <source>Composite: LQ significantly above 1, half of the sub-sectors specialised, enough jobs</source>
        <translation>Zusammengesetzt: LQ signifikant über 1, auf die Hälfte der Teilbranchen spezialisiert, genügend Beschäftigte</translation>
    </message>
    <message>
        <source>Computer and electronic products</source>
        <translation>Computer und elektronische Erzeugnisse</translation>
    </message>
    <message>
        <source>Computer and related activities (KIBS)</source>
        <translation>Datenverarbeitung und verwandte Tätigkeiten (wissensintensiv)</translation>
    </message>
    <message>
        <source>Computer programming and consultancy</source>
        <translation>Programmierung und IT-Beratung</translation>
    </message>
    <message>
        <source>Computer programming and consultancy (KIBS)</source>
        <translation>Programmierung und IT-Beratung (wissensintensiv)</translation>
    </message>
    <message>
        <source>Computer systems design (KIBS)</source>
        <translation>Entwurf von Computersystemen (wissensintensiv)</translation>
    </message>
    <message>
        <source>Computer, electronic and optical products</source>
        <translation>Computer, elektronische und optische Erzeugnisse</translation>
    </message>
    <message>
        <source>Computers, electronics and instruments (high-tech)</source>
        <translation>Computer, Elektronik und Messgeräte (Hochtechnologie)</translation>
    </message>
    <message>
        <source>Concentration</source>
        <translation>Konzentration</translation>
    </message>
    <message>
        <source>Concentration twice</source>
        <translation>Konzentration doppelt</translation>
    </message>
    <message>
        <source>Conditional permutation</source>
        <translation>Bedingte Permutation</translation>
    </message>
    <message>
        <source>Confidence level of the intervals of changes, which the classes go by, in per cent.</source>
        <translation>Konfidenzniveau der Intervalle der Veränderungen, nach denen sich die Klassen richten, in Prozent.</translation>
    </message>
    <message>
        <source>Confidence level of the intervals of location quotients, in per cent.</source>
        <translation>Konfidenzniveau der Intervalle der Standortquotienten in Prozent.</translation>
    </message>
    <message>
        <source>Confidence of the intervals (%)</source>
        <translation>Konfidenz der Intervalle (%)</translation>
    </message>
    <message>
        <source>Consecutive cold spot</source>
        <translation>Anhaltender Coldspot</translation>
    </message>
    <message>
        <source>Consecutive hot spot</source>
        <translation>Anhaltender Hotspot</translation>
    </message>
    <message>
        <source>Contested</source>
        <translation>Umstritten</translation>
    </message>
    <message>
        <source>Contested areas, and why</source>
        <translation>Umstrittene Gebiete, und warum</translation>
    </message>
    <message>
        <source>Controls the false discovery rate over the areas (Benjamini &amp; Hochberg 1995): of many areas without any specialisation, some have an interval above 1 by chance. Off: each area&apos;s own interval decides.</source>
        <translation>Begrenzt die Falscherkennungsrate über die Gebiete (Benjamini &amp; Hochberg 1995): Von vielen Gebieten ohne jede Spezialisierung haben einige durch Zufall ein Intervall über 1. Aus: Das eigene Intervall jedes Gebiets entscheidet.</translation>
    </message>
    <message>
        <source>Copied: the part after the name of the file</source>
        <translation>Kopiert: der Teil hinter dem Dateinamen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Corrected p-values up to this are significant. Hot and cold spots show 1, 5 and 10 % in any case.</source>
        <translation>Korrigierte p-Werte bis hierher sind signifikant. Hot Spots und Cold Spots zeigen in jedem Fall 1, 5 und 10 %.</translation>
    </message>
    <message>
        <source>Corrected p-values up to this make a hot or cold spot, and a trend.</source>
        <translation>Korrigierte p-Werte bis zu diesem Wert ergeben einen Hotspot oder Coldspot und einen Trend.</translation>
    </message>
    <message>
        <source>Correction for the number of areas</source>
        <translation>Korrektur für die Anzahl der Gebiete</translation>
    </message>
    <message>
        <source>Correlation of the quotients</source>
        <translation>Korrelation der Quotienten</translation>
    </message>
    <message>
        <source>Correlation, p and q</source>
        <translation>Korrelation, p und q</translation>
    </message>
    <message>
        <source>Correlations: the areas of one sector are rearranged at random, once for all pairs, and p is the share of correlations as far from 0. Areas with both: the number is then hypergeometric, so p is exact (Fisher 1935). Two-sided. q: p corrected for the number of pairs (Benjamini &amp; Hochberg 1995). Pairs that share industries have neither. Areas are taken for independent; where neighbours are alike, p is too small.</source>
        <translation>Korrelationen: Die Gebiete der einen Branche werden zufällig umgeordnet, einmal für alle Paare, und p ist der Anteil der Korrelationen, die ebenso weit von 0 liegen. Gebiete mit beiden: Ihre Zahl ist dann hypergeometrisch verteilt, p also exakt (Fisher 1935). Zweiseitig. q: p, berichtigt um die Zahl der Paare (Benjamini &amp; Hochberg 1995). Paare mit gemeinsamen Wirtschaftszweigen haben keines von beiden. Gebiete gelten als unabhängig; wo Nachbarn einander gleichen, ist p zu klein.</translation>
    </message>
    <message>
        <source>Correlogram</source>
        <translation>Korrelogramm</translation>
    </message>
    <message>
        <source>Correlogram of {field}</source>
        <translation>Korrelogramm von {field}</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Kosinus</translation>
    </message>
    <message>
        <source>Could be bought here</source>
        <translation>Könnte hier gekauft werden</translation>
    </message>
    <message>
        <source>Could grow into</source>
        <translation>Könnte hineinwachsen in</translation>
    </message>
    <message>
        <source>Count businesses</source>
        <translation>Betriebe zählen</translation>
    </message>
    <message>
        <source>Counts business points into areas, by sector and as a table of employment.</source>
        <translation>Zählt Betriebspunkte in Gebiete, nach Teilbranche und als Tabelle der Beschäftigung.</translation>
    </message>
    <message>
        <source>Counts businesses into areas, finds the hotspots among these and the clusters of businesses at street scale, and puts both on an interactive page.</source>
        <translation>Zählt Betriebe in Gebiete, findet unter diesen die Hotspots und im Straßenmaßstab die Cluster von Betrieben und bringt beides auf eine interaktive Seite.</translation>
    </message>
    <message>
        <source>Counts in the legend</source>
        <translation>Anzahlen in der Legende</translation>
    </message>
    <message>
        <source>Counts, small ones hidden</source>
        <translation>Anzahlen, kleine verborgen</translation>
    </message>
    <message>
        <source>County Business Patterns (US Census Bureau)</source>
        <translation>County Business Patterns (Census Bureau der USA)</translation>
    </message>
    <message>
        <source>Coverage of 50 %</source>
        <translation>Abdeckung von 50 %</translation>
    </message>
    <message>
        <source>Coverage of 90 %</source>
        <translation>Abdeckung von 90 %</translation>
    </message>
    <message>
        <source>Crafts</source>
        <translation>Kunsthandwerk</translation>
    </message>
    <message>
        <source>Crafts, jewellery, fashion</source>
        <translation>Kunsthandwerk, Schmuck, Mode</translation>
    </message>
    <message>
        <source>Creación y espectáculos</source>
        <translation>Künstlerisches Schaffen und Aufführungen</translation>
    </message>
    <message>
        <source>Creatieve zakelijke dienstverlening</source>
        <translation>Kreative Unternehmensdienstleistungen</translation>
    </message>
    <message>
        <source>Creative</source>
        <translation>Kreativ</translation>
    </message>
    <message>
        <source>Creative Clusters</source>
        <translation>Creative Clusters</translation>
    </message>
    <message>
        <source>Creative Clusters: maps of the creative economy</source>
        <translation>Creative Clusters: Karten der Kreativwirtschaft</translation>
    </message>
    <message>
        <source>Creative LQ</source>
        <translation>LQ der Kreativwirtschaft</translation>
    </message>
    <message>
        <source>Creative LQ without shared codes</source>
        <translation>LQ der Kreativwirtschaft ohne gemeinsame Codes</translation>
    </message>
    <message>
        <source>Creative LQ, lower end</source>
        <translation>Kreativer LQ, untere Grenze</translation>
    </message>
    <message>
        <source>Creative LQ, upper end</source>
        <translation>Kreativer LQ, obere Grenze</translation>
    </message>
    <message>
        <source>Creative Nation (NESTA 2018): LQ above 1 and more jobs than the median area</source>
        <translation>Creative Nation (NESTA 2018): LQ über 1 und mehr Beschäftigte als das mittlere Gebiet (Median)</translation>
    </message>
    <message>
        <source>Creative above</source>
        <translation>Kreativwirtschaft darüber</translation>
    </message>
    <message>
        <source>Creative and {group}</source>
        <translation>Kreativwirtschaft und {group}</translation>
    </message>
    <message>
        <source>Creative and {group}: 3 x 3</source>
        <translation>Kreativwirtschaft und {group}: 3 × 3</translation>
    </message>
    <message>
        <source>Creative and {group}: Lee&apos;s local L</source>
        <translation>Kreativ und {group}: lokales L von Lee</translation>
    </message>
    <message>
        <source>Creative and {group}: both here and around</source>
        <translation>Kreativ und {group}: beide hier und ringsum</translation>
    </message>
    <message>
        <source>Creative and {group}: joint classes</source>
        <translation>Kreativwirtschaft und {group}: gemeinsame Klassen</translation>
    </message>
    <message>
        <source>Creative businesses</source>
        <translation>Kreative Betriebe</translation>
    </message>
    <message>
        <source>Creative businesses by sub-sector</source>
        <translation>Kreative Betriebe nach Teilbranche</translation>
    </message>
    <message>
        <source>Creative clusters</source>
        <translation>Kreative Cluster</translation>
    </message>
    <message>
        <source>Creative hotspot</source>
        <translation>Kreativer Hotspot</translation>
    </message>
    <message>
        <source>Creative hotspot: clearly more than its share of creative jobs, by the rule named below.</source>
        <translation>Kreativer Hotspot: deutlich mehr als der eigene Anteil an kreativen Arbeitsplätzen, nach der unten genannten Regel.</translation>
    </message>
    <message>
        <source>Creative hotspots</source>
        <translation>Kreative Hotspots</translation>
    </message>
    <message>
        <source>Creative industries</source>
        <translation>Kreativwirtschaft</translation>
    </message>
    <message>
        <source>Creative industries in North America after Nathan et al. 2016 (NAICS 2012)</source>
        <translation>Kreativwirtschaft in Nordamerika nach Nathan et al. 2016 (NAICS 2012)</translation>
    </message>
    <message>
        <source>Creative industry of the Netherlands (SBI 2008, proposal)</source>
        <translation>Kreativwirtschaft der Niederlande (SBI 2008, Vorschlag)</translation>
    </message>
    <message>
        <source>Creative jobs</source>
        <translation>Beschäftigte der Kreativwirtschaft</translation>
    </message>
    <message>
        <source>Creative jobs and {group}</source>
        <translation>Beschäftigte der Kreativwirtschaft und {group}</translation>
    </message>
    <message>
        <source>Creative jobs at the end</source>
        <translation>Kreative Arbeitsplätze am Ende</translation>
    </message>
    <message>
        <source>Creative jobs at the start</source>
        <translation>Kreative Arbeitsplätze zu Beginn</translation>
    </message>
    <message>
        <source>Creative jobs by year</source>
        <translation>Kreative Beschäftigte nach Jahr</translation>
    </message>
    <message>
        <source>Creative jobs in the areas</source>
        <translation>Beschäftigte der Kreativwirtschaft in den Gebieten</translation>
    </message>
    <message>
        <source>Creative jobs, times those here</source>
        <translation>Kreative Beschäftigte, Vielfaches von hier</translation>
    </message>
    <message>
        <source>Creative jobs, {start} to {end}</source>
        <translation>Beschäftigte der Kreativwirtschaft, {start} bis {end}</translation>
    </message>
    <message>
        <source>Creative location quotient</source>
        <translation>Standortquotient der Kreativwirtschaft</translation>
    </message>
    <message>
        <source>Creative location quotient (logarithmic; 1 = the reference&apos;s share)</source>
        <translation>Standortquotient der Kreativwirtschaft (logarithmisch; 1 = der Anteil der Referenz)</translation>
    </message>
    <message>
        <source>Creative location quotient of {measure}</source>
        <translation>Standortquotient der Kreativwirtschaft ({measure})</translation>
    </message>
    <message>
        <source>Creative location quotients of the leading areas, with their intervals</source>
        <translation>Standortquotienten der Kreativwirtschaft in den führenden Gebieten, mit ihren Intervallen</translation>
    </message>
    <message>
        <source>Creative not above</source>
        <translation>Kreativwirtschaft nicht darüber</translation>
    </message>
    <message>
        <source>Creative only</source>
        <translation>Nur Kreativwirtschaft</translation>
    </message>
    <message>
        <source>Creative sector</source>
        <translation>Kreativbranche</translation>
    </message>
    <message>
        <source>Creative sectors</source>
        <translation>Kreative Branchen</translation>
    </message>
    <message>
        <source>Creative share of jobs</source>
        <translation>Anteil der Kreativwirtschaft an den Beschäftigten</translation>
    </message>
    <message>
        <source>Creative share of the area&apos;s jobs</source>
        <translation>Kreativer Anteil an den Arbeitsplätzen des Gebiets</translation>
    </message>
    <message>
        <source>Creative study</source>
        <translation>Studie zur Kreativwirtschaft</translation>
    </message>
    <message>
        <source>Creative sub-sectors only</source>
        <translation>Nur kreative Teilbranchen</translation>
    </message>
    <message>
        <source>Creative work and {segment}: 3 x 3</source>
        <translation>Kreative Arbeit und {segment}: 3 x 3</translation>
    </message>
    <message>
        <source>Creative work and {segment}: which is above average</source>
        <translation>Kreative Arbeit und {segment}: was über dem Durchschnitt liegt</translation>
    </message>
    <message>
        <source>Creative, against the nation</source>
        <translation>Kreativwirtschaft, gegenüber dem Land</translation>
    </message>
    <message>
        <source>Creative, against the region</source>
        <translation>Kreativwirtschaft, gegenüber der Region</translation>
    </message>
    <message>
        <source>Creative: location quotient (logarithmic)</source>
        <translation>Kreativwirtschaft: Standortquotient (logarithmisch)</translation>
    </message>
    <message>
        <source>Création</source>
        <translation>Künstlerisches Schaffen</translation>
    </message>
    <message>
        <source>Cultural activities of Brazil (CNAE 2.0, proposal)</source>
        <translation>Kulturelle Tätigkeiten in Brasilien (CNAE 2.0, Vorschlag)</translation>
    </message>
    <message>
        <source>Cultural and creative activity in Australia and New Zealand (ANZSIC 2006, proposal)</source>
        <translation>Kultur- und Kreativwirtschaft in Australien und Neuseeland (ANZSIC 2006, Vorschlag)</translation>
    </message>
    <message>
        <source>Cultural and creative economy of Germany, 11 markets (WZ 2008, proposal)</source>
        <translation>Kultur- und Kreativwirtschaft in Deutschland, 11 Teilmärkte (WZ 2008, Vorschlag)</translation>
    </message>
    <message>
        <source>Cultural education</source>
        <translation>Kulturunterricht</translation>
    </message>
    <message>
        <source>Cultural enterprises of Spain (NACE Rev. 2, proposal)</source>
        <translation>Kulturunternehmen in Spanien (NACE Rev. 2, Vorschlag)</translation>
    </message>
    <message>
        <source>Cultural field of France (NAF rev. 2, proposal)</source>
        <translation>Kulturbereich in Frankreich (NAF rev. 2, Vorschlag)</translation>
    </message>
    <message>
        <source>Cultural industries of Canada (NAICS 2017, proposal)</source>
        <translation>Kulturwirtschaft in Kanada (NAICS 2017, Vorschlag)</translation>
    </message>
    <message>
        <source>Cultural sectors of the European Union (NACE Rev. 2, proposal)</source>
        <translation>Kulturbereiche der Europäischen Union (NACE Rev. 2, Vorschlag)</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Abnehmer</translation>
    </message>
    <message>
        <source>D Books and press</source>
        <translation>D Bücher und Presse</translation>
    </message>
    <message>
        <source>DBSCAN</source>
        <translation>DBSCAN</translation>
    </message>
    <message>
        <source>DBSCAN needs a radius above 0 m; it is {radius}.</source>
        <translation>DBSCAN braucht einen Radius über 0 m; er beträgt {radius}.</translation>
    </message>
    <message>
        <source>DCMS creative industries 2014 (SIC 2007)</source>
        <translation>DCMS-Kreativwirtschaft 2014 (SIC 2007)</translation>
    </message>
    <message>
        <source>DCMS cultural sector (SIC 2007)</source>
        <translation>DCMS-Kultursektor (SIC 2007)</translation>
    </message>
    <message>
        <source>DCMS digital sector (SIC 2007)</source>
        <translation>DCMS-Digitalsektor (SIC 2007)</translation>
    </message>
    <message>
        <source>DCMS/NESTA creative industries 2010 (SIC 2003, weighted)</source>
        <translation>DCMS/NESTA-Kreativwirtschaft 2010 (SIC 2003, gewichtet)</translation>
    </message>
    <message>
        <source>DTI 2001: LQ at least 1.25 and at least 0.2 % of the area&apos;s jobs</source>
        <translation>DTI 2001: LQ mindestens 1,25 und mindestens 0,2 % der Beschäftigten des Gebiets</translation>
    </message>
    <message>
        <source>Dance companies</source>
        <translation>Tanzensembles</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Data processing and information services (KIBS)</source>
        <translation>Datenverarbeitung und Informationsdienste (wissensintensiv)</translation>
    </message>
    <message>
        <source>Days for which an answer counts</source>
        <translation>Tage, die eine Antwort gilt</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Dezimalzeichen</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Rückgang</translation>
    </message>
    <message>
        <source>Declining</source>
        <translation>Schrumpfend</translation>
    </message>
    <message>
        <source>Declining hotspot</source>
        <translation>Schrumpfender Hotspot</translation>
    </message>
    <message>
        <source>Delaunay triangulation</source>
        <translation>Delaunay-Triangulation</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>Density ahead by</source>
        <translation>Vorsprung der Dichte</translation>
    </message>
    <message>
        <source>Density of that sector</source>
        <translation>Dichte dieser Branche</translation>
    </message>
    <message>
        <source>Density of the closest sector that the area lacks</source>
        <translation>Dichte der nächsten Branche, die dem Gebiet fehlt</translation>
    </message>
    <message>
        <source>Density together with complexity and gain</source>
        <translation>Dichte zusammen mit Komplexität und Gewinn</translation>
    </message>
    <message>
        <source>Density: {sector}</source>
        <translation>Dichte: {sector}</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Design e fotografia</source>
        <translation>Design und Fotografie</translation>
    </message>
    <message>
        <source>Design, architecture, advertising, photography</source>
        <translation>Design, Architektur, Werbung, Fotografie</translation>
    </message>
    <message>
        <source>Designer fashion</source>
        <translation>Designermode</translation>
    </message>
    <message>
        <source>Designwirtschaft</source>
        <translation>Designwirtschaft</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Details of the areas</source>
        <translation>Einzelheiten der Gebiete</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Digits of the industries</source>
        <translation>Stellen der Wirtschaftszweige</translation>
    </message>
    <message>
        <source>Dimensions: {dimensions}.</source>
        <translation>Merkmale: {dimensions}.</translation>
    </message>
    <message>
        <source>Diminishing cold spot</source>
        <translation>Abnehmender Coldspot</translation>
    </message>
    <message>
        <source>Diminishing hot spot</source>
        <translation>Abnehmender Hotspot</translation>
    </message>
    <message>
        <source>Diseño, fotografía, traducción</source>
        <translation>Design, Fotografie, Übersetzung</translation>
    </message>
    <message>
        <source>Displaced from</source>
        <translation>Verdrängt bei</translation>
    </message>
    <message>
        <source>Displacement</source>
        <translation>Verdrängung</translation>
    </message>
    <message>
        <source>Displacement (%)</source>
        <translation>Verdrängung (%)</translation>
    </message>
    <message>
        <source>Dissolve the group</source>
        <translation>Gruppe auflösen</translation>
    </message>
    <message>
        <source>Distance (km)</source>
        <translation>Entfernung (km)</translation>
    </message>
    <message>
        <source>Distance band</source>
        <translation>Abstandsband</translation>
    </message>
    <message>
        <source>Distance band (in the units of the layer)</source>
        <translation>Distanzband (in den Einheiten des Layers)</translation>
    </message>
    <message>
        <source>Distance from the nation&apos;s profile (Krugman, 0 to 2)</source>
        <translation>Abstand vom Profil des Landes (Krugman, 0 bis 2)</translation>
    </message>
    <message>
        <source>Distance up to</source>
        <translation>Entfernung bis</translation>
    </message>
    <message>
        <source>Diverging around a value</source>
        <translation>Divergierend um einen Wert</translation>
    </message>
    <message>
        <source>Diverging: two hues that part at a value. Sequential: one order from light to dark.</source>
        <translation>Divergierend: zwei Farbtöne, die sich an einem Wert trennen. Sequenziell: eine Folge von hell nach dunkel.</translation>
    </message>
    <message>
        <source>Diverse or alike: the regions</source>
        <translation>Vielfältig oder ähnlich: die Regionen</translation>
    </message>
    <message>
        <source>Diversity and likeness</source>
        <translation>Vielfalt und Ähnlichkeit</translation>
    </message>
    <message>
        <source>Diversity is how many sub-sectors of equal size would be as diverse as those of the area (2 to the power of the entropy), the mean over the areas. Likeness is the mean cosine over all pairs of them.</source>
        <translation>Vielfalt ist die Zahl gleich großer Teilbranchen, die so vielfältig wären wie die des Gebiets (2 hoch Entropie), im Mittel über die Gebiete. Ähnlichkeit ist der mittlere Kosinus über alle ihre Paare.</translation>
    </message>
    <message>
        <source>Diversity of an area (equal sub-sectors)</source>
        <translation>Vielfalt eines Gebiets (gleich große Teilbranchen)</translation>
    </message>
    <message>
        <source>Diversity of creative sectors</source>
        <translation>Vielfalt der Kreativbranchen</translation>
    </message>
    <message>
        <source>Diversity: number of equal sub-sectors</source>
        <translation>Vielfalt: Zahl gleich großer Teilbranchen</translation>
    </message>
    <message>
        <source>Do not add them to the figures above. These studies count jobs in services to people of the same city over ten or twenty years, with what higher wages and rents drive out and with people who move in: other jobs, by another way, than those of an input-output table. The first found nothing of the kind in the number of workplaces, no gain for other tradable industries, and a small effect overall, since most cities have few creative jobs. A mean over many cities is no promise to one.</source>
        <translation>Zählen Sie sie nicht zu den Zahlen oben hinzu. Diese Studien zählen Arbeitsplätze in Dienstleistungen für die Menschen derselben Stadt über zehn oder zwanzig Jahre, samt dem, was höhere Löhne und Mieten verdrängen, und samt Zuziehenden: andere Arbeitsplätze, auf anderem Weg, als die einer Input-Output-Tabelle. Die erste fand nichts dergleichen bei der Zahl der Betriebe, keinen Gewinn für andere handelbare Wirtschaftszweige und insgesamt eine kleine Wirkung, da die meisten Städte wenige kreative Arbeitsplätze haben. Ein Mittel über viele Städte ist kein Versprechen an eine.</translation>
    </message>
    <message>
        <source>Dots: creative location quotients; bars: their intervals; hotspots in colour. Areas whose bars overlap widely cannot be told apart by their quotient.</source>
        <translation>Punkte: Standortquotienten der Kreativwirtschaft; Balken: ihre Intervalle; Hotspots farbig. Gebiete, deren Balken sich weit überschneiden, lassen sich nach ihrem Quotienten nicht unterscheiden.</translation>
    </message>
    <message>
        <source>Dots: median over choices and draws; bars: 5 to 95 %; ticks: the ranks that the choices give without chance. In colour: always a hotspot.</source>
        <translation>Punkte: Median über Festlegungen und Ziehungen; Balken: 5 bis 95 %; Striche: die Ränge, die die Festlegungen ohne Zufall ergeben. Farbig: immer ein Hotspot.</translation>
    </message>
    <message>
        <source>Dots: the quotient from the first to the second; coloured: significant. Bars: where 95 % of the relabellings lie, so that a dot far from its bar is no chance.</source>
        <translation>Punkte: der Quotient vom ersten zum zweiten; farbig: signifikant. Balken: wo 95 % der Neuverteilungen liegen; ein Punkt weit von seinem Balken ist also kein Zufall.</translation>
    </message>
    <message>
        <source>Down to the street</source>
        <translation>Bis auf die Straße</translation>
    </message>
    <message>
        <source>Downloads employment by area and industry from a statistical office, as file and table.</source>
        <translation>Lädt Beschäftigung nach Gebiet und Wirtschaftszweig von einem statistischen Amt, als Datei und Tabelle.</translation>
    </message>
    <message>
        <source>Downloads the boundaries of districts, NUTS regions or counties as a layer.</source>
        <translation>Lädt die Grenzen von Distrikten, NUTS-Regionen oder Countys als Layer.</translation>
    </message>
    <message>
        <source>Draw a rectangle or a lasso around dots, or press a quadrant: these areas are lit everywhere.</source>
        <translation>Ziehen Sie ein Rechteck oder ein Lasso um Punkte oder wählen Sie einen Quadranten: Diese Gebiete werden überall hervorgehoben.</translation>
    </message>
    <message>
        <source>Drawn are the {shown} of {all} sectors with the most jobs, creative ones first.</source>
        <translation>Gezeichnet sind die {shown} von {all} Branchen mit den meisten Arbeitsplätzen, kreative zuerst.</translation>
    </message>
    <message>
        <source>Draws for the intervals of score and rank</source>
        <translation>Ziehungen für die Intervalle von Punktwert und Rang</translation>
    </message>
    <message>
        <source>Draws of each choice</source>
        <translation>Ziehungen je Festlegung</translation>
    </message>
    <message>
        <source>Dunn (1960): national, mix and regional part</source>
        <translation>Dunn (1960): nationaler, struktureller und regionaler Teil</translation>
    </message>
    <message>
        <source>Dynamic shift-share goes from year to year: give single years, not periods ({start}, {end}), or choose another method.</source>
        <translation>Die dynamische Shift-Share-Analyse geht von Jahr zu Jahr: Bitte einzelne Jahre statt Zeiträume angeben ({start}, {end}) oder ein anderes Verfahren wählen.</translation>
    </message>
    <message>
        <source>Dynamic: Dunn&apos;s parts year by year, summed (Barff &amp; Knight 1988)</source>
        <translation>Dynamisch: die Teile nach Dunn Jahr für Jahr, summiert (Barff &amp; Knight 1988)</translation>
    </message>
    <message>
        <source>E Audiovisual and interactive media</source>
        <translation>E Audiovisuelle und interaktive Medien</translation>
    </message>
    <message>
        <source>Each area is compared with the nation and, by itself, with the areas of its own region: LQ, score and Gi* of the LQ. It stands out where the rule for hotspots in the settings holds, or, with neighbours, where a significant LQ with enough jobs lies in a hot spot of LQs.</source>
        <translation>Jedes Gebiet wird mit dem Land verglichen und für sich mit den Gebieten der eigenen Region: LQ, Punktwert und Gi* des LQ. Es hebt sich ab, wo die Regel für Hotspots der Einstellungen erfüllt ist oder, mit Nachbarn, wo ein signifikanter LQ mit genügend Beschäftigten in einem Hot Spot von LQs liegt.</translation>
    </message>
    <message>
        <source>Each area is one hexagon of the same size; {share} % of the areas that touch still do.</source>
        <translation>Jedes Gebiet ist ein Sechseck gleicher Größe; {share} % der Gebiete, die aneinandergrenzen, tun es auch hier.</translation>
    </message>
    <message>
        <source>Each area is one square of the same size; {share} % of the areas that touch still do.</source>
        <translation>Jedes Gebiet ist ein Quadrat gleicher Größe; {share} % der Gebiete, die aneinandergrenzen, tun es auch hier.</translation>
    </message>
    <message>
        <source>Each area once, with its pattern, the trend of its Gi*, and when it was hot or cold; styled by pattern.</source>
        <translation>Jedes Gebiet einmal, mit seinem Muster, dem Trend seines Gi* und wann es heiß oder kalt war; nach dem Muster gestaltet.</translation>
    </message>
    <message>
        <source>Each dot is an area; in colour those whose audience is above the threshold while creative jobs are not. As many areas are named as find room; point at a dot for its name.</source>
        <translation>Jeder Punkt ist ein Gebiet; farbig die, deren Publikum über dem Schwellenwert liegt, die Beschäftigten der Kreativwirtschaft aber nicht. Es werden so viele Gebiete benannt, wie Platz finden; der Name eines Punkts erscheint beim Daraufzeigen.</translation>
    </message>
    <message>
        <source>Each dot is an area; those above the threshold in both are in colour. Quotients below 0.05, and 0, are drawn at the edge. As many areas are named as find room; point at a dot for its name.</source>
        <translation>Jeder Punkt ist ein Gebiet; jene, die in beiden über dem Schwellenwert liegen, sind farbig. Quotienten unter 0,05, auch 0, stehen am Rand. Benannt sind so viele Gebiete, wie Platz finden; beim Zeigen auf einen Punkt erscheint sein Name.</translation>
    </message>
    <message>
        <source>Each of the {count} sectors that most areas have, with lines to those closest to it; the wider the line, the closer. Near dots are related; directions mean nothing. Names stand where there is room: point at a dot for its name.</source>
        <translation>Jede der {count} Branchen, die die meisten Gebiete haben, mit Linien zu den ihr nächsten; je breiter die Linie, desto näher. Nahe Punkte sind verwandt; Richtungen bedeuten nichts. Namen stehen, wo Platz ist: Zeigen Sie auf einen Punkt, um seinen Namen zu sehen.</translation>
    </message>
    <message>
        <source>Each sub-sector</source>
        <translation>Jeder Teilbranche</translation>
    </message>
    <message>
        <source>Earlier times that count as around an area</source>
        <translation>Frühere Zeitpunkte, die als Umgebung zählen</translation>
    </message>
    <message>
        <source>Economic complexity (ECI)</source>
        <translation>Wirtschaftliche Komplexität (ECI)</translation>
    </message>
    <message>
        <source>Economic complexity of areas (ECI), in standard deviations from their mean</source>
        <translation>Wirtschaftliche Komplexität der Gebiete (ECI), in Standardabweichungen von ihrem Mittel</translation>
    </message>
    <message>
        <source>Edición de libros, periódicos</source>
        <translation>Verlegen von Büchern, Zeitungen</translation>
    </message>
    <message>
        <source>Edit a copy…</source>
        <translation>Kopie bearbeiten …</translation>
    </message>
    <message>
        <source>Edição</source>
        <translation>Verlagswesen</translation>
    </message>
    <message>
        <source>Electrical equipment</source>
        <translation>Elektrische Ausrüstungen</translation>
    </message>
    <message>
        <source>Emerging</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Emerging hotspots</source>
        <translation>Entstehende Hotspots</translation>
    </message>
    <message>
        <source>Emerging: a hotspot now, not before</source>
        <translation>Neu: jetzt ein Hotspot, zuvor nicht</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>Beschäftigung</translation>
    </message>
    <message>
        <source>Employment by area and industry</source>
        <translation>Beschäftigung nach Gebiet und Branche</translation>
    </message>
    <message>
        <source>Employment by area and sector</source>
        <translation>Beschäftigung nach Gebiet und Branche</translation>
    </message>
    <message>
        <source>Employment by sector</source>
        <translation>Beschäftigung nach Branche</translation>
    </message>
    <message>
        <source>Employment by target area</source>
        <translation>Beschäftigung nach Zielgebiet</translation>
    </message>
    <message>
        <source>Employment change</source>
        <translation>Veränderung der Beschäftigung</translation>
    </message>
    <message>
        <source>Employment outlook</source>
        <translation>Ausblick auf die Beschäftigung</translation>
    </message>
    <message>
        <source>Employment with estimates</source>
        <translation>Beschäftigung mit Schätzungen</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Zeichenkodierung</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>End the comparison</source>
        <translation>Vergleich beenden</translation>
    </message>
    <message>
        <source>End the story</source>
        <translation>Erzählung beenden</translation>
    </message>
    <message>
        <source>Energy, construction and transport (high-tech)</source>
        <translation>Energie, Bau und Verkehr (Hochtechnologie)</translation>
    </message>
    <message>
        <source>Engineering, testing and other technical (high-tech)</source>
        <translation>Ingenieurwesen, Prüfung und sonstige technische Dienste (Hochtechnologie)</translation>
    </message>
    <message>
        <source>Enseignement</source>
        <translation>Unterricht</translation>
    </message>
    <message>
        <source>Ensino de arte</source>
        <translation>Kunstunterricht</translation>
    </message>
    <message>
        <source>Equal intervals</source>
        <translation>Gleiche Intervalle</translation>
    </message>
    <message>
        <source>Error of the back-test (share of the hidden jobs)</source>
        <translation>Fehler des Rücktests (Anteil der verborgenen Beschäftigten)</translation>
    </message>
    <message>
        <source>Error over all hidden jobs</source>
        <translation>Fehler über alle verborgenen Beschäftigten</translation>
    </message>
    <message>
        <source>Error over all hidden jobs: the sum of the errors over the sum of the true jobs. The figures hidden here are published ones; those that the agency withholds may be of another kind.</source>
        <translation>Fehler über alle verdeckten Beschäftigten: die Summe der Fehler geteilt durch die Summe der wahren Werte. Verdeckt wurden hier veröffentlichte Zahlen; die, die das Amt zurückhält, können anderer Art sein.</translation>
    </message>
    <message>
        <source>Errors of three ways to fill hidden figures</source>
        <translation>Fehler dreier Wege, verborgene Angaben zu ergänzen</translation>
    </message>
    <message>
        <source>Esteban-Marquillas (1972): with an allocation part</source>
        <translation>Esteban-Marquillas (1972): mit einem Allokationsteil</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Geschätzt</translation>
    </message>
    <message>
        <source>Estimates</source>
        <translation>Schätzungen</translation>
    </message>
    <message>
        <source>Estimates of this tool</source>
        <translation>Schätzungen dieses Werkzeugs</translation>
    </message>
    <message>
        <source>Estimates withheld figures within bounds, so that they add up to the published totals.</source>
        <translation>Schätzt zurückgehaltene Angaben innerhalb von Grenzen, sodass sie die veröffentlichten Summen ergeben.</translation>
    </message>
    <message>
        <source>Europe: NUTS regions (GISCO)</source>
        <translation>Europa: NUTS-Regionen (GISCO)</translation>
    </message>
    <message>
        <source>Europe: employment by NUTS region and group of sections (Eurostat)</source>
        <translation>Europa: Beschäftigung nach NUTS-Region und Gruppe von Abschnitten (Eurostat)</translation>
    </message>
    <message>
        <source>Eurostat (SDMX-CSV or TSV)</source>
        <translation>Eurostat (SDMX-CSV oder TSV)</translation>
    </message>
    <message>
        <source>Every area can be reached from every other.</source>
        <translation>Jedes Gebiet ist von jedem anderen aus zu erreichen.</translation>
    </message>
    <message>
        <source>Every area has a value and a neighbour with one.</source>
        <translation>Jedes Gebiet hat einen Wert und einen Nachbarn mit Wert.</translation>
    </message>
    <message>
        <source>Every area has figures, and none of them is suppressed.</source>
        <translation>Jedes Gebiet hat Angaben, und keine davon ist geheim gehalten.</translation>
    </message>
    <message>
        <source>Every area once for each year of the table, with jobs, location quotient and share of the mapped sectors as a whole: for QGIS&apos;s Temporal Controller, which plays the years.</source>
        <translation>Jedes Gebiet einmal für jedes Jahr der Tabelle, mit Beschäftigten, Standortquotient und Anteil der kartierten Branchen als Ganzes: für die Zeitsteuerung von QGIS, die die Jahre abspielt.</translation>
    </message>
    <message>
        <source>Every business belongs to &apos;{group}&apos;: its clusters cannot be compared with other businesses, so they have no p.</source>
        <translation>Jeder Betrieb gehört zu „{group}“: Die Cluster können nicht mit anderen Betrieben verglichen werden und haben daher kein p.</translation>
    </message>
    <message>
        <source>Every combination of the levels in the table of choices, all counted alike: each is a run of &apos;Creative hotspots&apos;. Where businesses are counted, each is a draw of its own, and the fewest jobs of a hotspot become the businesses that have as many on average.</source>
        <translation>Jede Kombination der Stufen in der Tabelle der Festlegungen, alle gleich gezählt: Jede ist ein Lauf von „Kreative Hotspots“. Wo Betriebe gezählt werden, ist jeder eine eigene Ziehung, und aus den mindestens nötigen Arbeitsplätzen eines Hotspots werden so viele Betriebe, wie sie im Mittel haben.</translation>
    </message>
    <message>
        <source>Every figure that the map can show</source>
        <translation>Jede Kennzahl, die die Karte zeigen kann</translation>
    </message>
    <message>
        <source>Everything for my areas: from a file or a table of jobs and boundaries to a folder of maps, pages and a project.</source>
        <translation>Alles für meine Gebiete: von einer Datei oder Tabelle der Arbeitsplätze und den Grenzen zu einem Ordner mit Karten, Seiten und Projekt.</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel-Arbeitsmappen (*.xlsx)</translation>
    </message>
    <message>
        <source>Excess (part of γc × 1,000)</source>
        <translation>Überschuss (Teil von γc × 1000)</translation>
    </message>
    <message>
        <source>Excess over independence</source>
        <translation>Überschuss über Unabhängigkeit</translation>
    </message>
    <message>
        <source>Expected by chance</source>
        <translation>Durch Zufall erwartet</translation>
    </message>
    <message>
        <source>Expected growth</source>
        <translation>Erwartetes Wachstum</translation>
    </message>
    <message>
        <source>Expected growth of the mapped sectors in the nation (%)</source>
        <translation>Erwartetes Wachstum der kartierten Branchen im Land (%)</translation>
    </message>
    <message>
        <source>Expected value, z, p and q</source>
        <translation>Erwarteter Wert, z, p und q</translation>
    </message>
    <message>
        <source>Exponent of the distance</source>
        <translation>Exponent der Entfernung</translation>
    </message>
    <message>
        <source>Exponent of the size of an area (delta)</source>
        <translation>Exponent der Größe eines Gebiets (Delta)</translation>
    </message>
    <message>
        <source>Expression on the boundaries: the areas that all areas are compared with. Leaving the capital out shows clusters that its size hides. Left empty: every area in the table.</source>
        <translation>Ausdruck auf den Gebietsgrenzen: die Gebiete, mit denen alle Gebiete verglichen werden. Ohne die Hauptstadt werden Cluster sichtbar, die ihre Größe verdeckt. Leer: alle Gebiete der Tabelle.</translation>
    </message>
    <message>
        <source>Expression that is true for the areas that profiles and atlas are about. Left empty: all.</source>
        <translation>Ausdruck, der für die Gebiete wahr ist, von denen Profile und Atlas handeln. Leer: alle.</translation>
    </message>
    <message>
        <source>Expression that is true for the areas to write a profile of, such as &quot;class&quot; = &apos;hotspot&apos;. Left empty: all.</source>
        <translation>Ausdruck, der für die Gebiete wahr ist, über die ein Profil geschrieben wird, etwa &quot;class&quot; = &apos;hotspot&apos;. Leer: alle.</translation>
    </message>
    <message>
        <source>Expression that is true for the businesses to count, such as &quot;active&quot; = 1. Left empty: all.</source>
        <translation>Ausdruck, der für die zu zählenden Betriebe wahr ist, etwa &quot;active&quot; = 1. Leer: alle.</translation>
    </message>
    <message>
        <source>Expression that is true for the rows to use, such as &quot;level&quot; = &apos;naics4&apos;. Left empty: all.</source>
        <translation>Ausdruck, der für die zu verwendenden Zeilen wahr ist, etwa &quot;level&quot; = &apos;naics4&apos;. Leer: alle.</translation>
    </message>
    <message>
        <source>Expression that is true for the rows to use, such as &quot;own_code&quot; = 5. Left empty: all.</source>
        <translation>Ausdruck, der für die zu verwendenden Zeilen wahr ist, etwa &quot;own_code&quot; = 5. Leer: alle.</translation>
    </message>
    <message>
        <source>Expression that is true for them, such as &quot;class&quot; = &apos;hotspot&apos;. Left empty: all.</source>
        <translation>Ausdruck, der für sie wahr ist, etwa &quot;class&quot; = &apos;hotspot&apos;. Leer: alle.</translation>
    </message>
    <message>
        <source>Expression that is true where the figure is withheld although the field holds a number (often 0), such as &quot;disclosure_code&quot; = &apos;N&apos;. These are then not taken for zeros.</source>
        <translation>Ausdruck, der wahr ist, wo die Angabe zurückgehalten wird, obwohl im Feld eine Zahl steht (oft 0), etwa &quot;disclosure_code&quot; = &apos;N&apos;. Diese werden dann nicht für Nullen gehalten.</translation>
    </message>
    <message>
        <source>Extent of the inset</source>
        <translation>Ausdehnung der Nebenkarte</translation>
    </message>
    <message>
        <source>F Design and creative services</source>
        <translation>F Design und kreative Dienste</translation>
    </message>
    <message>
        <source>FILE_COLUMNS: &apos;{role}&apos; is nothing that a column can be. It takes {roles}, as in: industry=sic, x=lon, y=lat.</source>
        <translation>FILE_COLUMNS: „{role}“ kann eine Spalte nicht sein. Möglich sind {roles}, etwa: industry=sic, x=lon, y=lat.</translation>
    </message>
    <message>
        <source>Falls with the size of areas</source>
        <translation>Fällt mit der Größe der Gebiete</translation>
    </message>
    <message>
        <source>False discovery rate (Benjamini &amp; Hochberg)</source>
        <translation>Falscherkennungsrate (Benjamini &amp; Hochberg)</translation>
    </message>
    <message>
        <source>Far away, little gain</source>
        <translation>Weit entfernt, wenig Gewinn</translation>
    </message>
    <message>
        <source>Feature {number} of &apos;{layer}&apos; cannot be transformed to the target areas&apos; part of the world: is the coordinate reference system of &apos;{layer}&apos; right?</source>
        <translation>Objekt {number} von „{layer}“ lässt sich nicht in den Teil der Welt transformieren, in dem die Zielgebiete liegen: Stimmt das Koordinatenbezugssystem von „{layer}“?</translation>
    </message>
    <message>
        <source>Fetch boundaries</source>
        <translation>Grenzen abrufen</translation>
    </message>
    <message>
        <source>Fetch employment</source>
        <translation>Beschäftigung abrufen</translation>
    </message>
    <message>
        <source>Fewer near than by chance</source>
        <translation>Weniger in der Nähe als zufällig</translation>
    </message>
    <message>
        <source>Fewest businesses of a cluster</source>
        <translation>Mindestzahl der Betriebe eines Clusters</translation>
    </message>
    <message>
        <source>Fewest creative jobs</source>
        <translation>Mindestzahl der Beschäftigten in der Kreativwirtschaft</translation>
    </message>
    <message>
        <source>Fewest creative jobs of a hotspot (composite rule)</source>
        <translation>Mindestzahl der Beschäftigten in der Kreativwirtschaft eines Hotspots (zusammengesetzte Regel)</translation>
    </message>
    <message>
        <source>Fewest jobs of a sector that is present</source>
        <translation>Wenigste Arbeitsplätze einer vorhandenen Branche</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; has no correlogram: it needs {fewest} areas or more whose values differ.</source>
        <translation>Das Feld „{field}“ hat kein Korrelogramm: Nötig sind mindestens {fewest} Gebiete mit verschiedenen Werten.</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; has {count} negative values: General G needs values of 0 or more.</source>
        <translation>Das Feld „{field}“ hat {count} negative Werte: General G braucht Werte ab 0.</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; has {count} values other than 0 and 1: join counts need zeros and ones.</source>
        <translation>Das Feld „{field}“ hat {count} andere Werte als 0 und 1: Join Counts brauchen Nullen und Einsen.</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; is not tested: {reason}</source>
        <translation>Feld „{field}“ wird nicht geprüft: {reason}</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; of &apos;{layer}&apos; holds no area id: it is NULL in all {count} rows.</source>
        <translation>Das Feld „{field}“ von „{layer}“ enthält keine Gebietskennung: Es ist in allen {count} Zeilen NULL.</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; of &apos;{layer}&apos; holds no year.</source>
        <translation>Das Feld „{field}“ von „{layer}“ enthält kein Jahr.</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; of &apos;{layer}&apos; holds {count} counts above the population, for example {examples}. Choose a population that holds all of the segment.</source>
        <translation>Feld „{field}“ von „{layer}“ enthält {count} Anzahlen über der Bevölkerung, zum Beispiel {examples}. Wählen Sie eine Bevölkerung, die das ganze Segment umfasst.</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; of &apos;{layer}&apos; holds {count} counts with decimals beside larger whole ones, for example {examples}: points that divide thousands have been taken for decimal ones (1.21 for 1.210, which is 1210). Load the table again with the field as text, or take the points out. Where they are fractions, round them to two decimals.</source>
        <translation>Feld „{field}“ von „{layer}“ enthält {count} Anzahlen mit Dezimalstellen neben größeren ganzen, zum Beispiel {examples}: Tausenderpunkte wurden für Dezimalpunkte gehalten (1.21 statt 1.210, also 1210). Laden Sie die Tabelle noch einmal mit dem Feld als Text, oder entfernen Sie die Punkte. Sind es wirklich Bruchteile, runden Sie sie auf zwei Dezimalstellen.</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; of &apos;{layer}&apos; holds {count} counts with up to three decimals ({examples}) and none of 1000 or more. Are they thousands whose points have been taken for decimal ones (1.21 for 1.210)? Compare them with the source.</source>
        <translation>Feld „{field}“ von „{layer}“ enthält {count} Anzahlen mit bis zu drei Dezimalstellen ({examples}) und keine ab 1000. Sind es Tausender, deren Punkte für Dezimalpunkte gehalten wurden (1.21 statt 1.210)? Vergleichen Sie sie mit der Quelle.</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; of &apos;{layer}&apos; holds {count} negative values (first in row {row}): relatedness is 0 or more. Correct them, or leave out such rows.</source>
        <translation>Feld &apos;{field}&apos; von &apos;{layer}&apos; enthält {count} negative Werte (der erste in Zeile {row}): Verwandtschaft ist 0 oder größer. Berichtigen Sie sie, oder lassen Sie solche Zeilen weg.</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; of &apos;{layer}&apos; holds {count} negative values, for example {examples}. Counts cannot be negative: correct them, or set them to NULL where the figure is suppressed.</source>
        <translation>Das Feld „{field}“ von „{layer}“ enthält {count} negative Werte, zum Beispiel {examples}. Anzahlen können nicht negativ sein: Bitte berichtigen oder auf NULL setzen, wo die Angabe geheim gehalten ist.</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; of &apos;{layer}&apos; holds {count} negative values, for example {examples}: neither people nor percentages can be.</source>
        <translation>Feld „{field}“ von „{layer}“ enthält {count} negative Werte, zum Beispiel {examples}: Weder Personen noch Prozentwerte können negativ sein.</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; of &apos;{layer}&apos; holds {count} percentages above 100, for example {examples}. Correct them, or set AUDIENCE_KIND if the field holds counts of people.</source>
        <translation>Feld „{field}“ von „{layer}“ enthält {count} Prozentwerte über 100, zum Beispiel {examples}. Berichtigen Sie sie oder stellen Sie AUDIENCE_KIND ein, wenn das Feld Personenzahlen enthält.</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; of &apos;{layer}&apos; holds {count} values of {most} and more, for example {examples}. No country has as many: are they codes, or broken figures?</source>
        <translation>Das Feld „{field}“ von „{layer}“ enthält {count} Werte von {most} und mehr, zum Beispiel {examples}. So viele hat kein Land: Sind es Codes oder beschädigte Zahlen?</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; of &apos;{layer}&apos; is NULL in all {count} rows.</source>
        <translation>Feld „{field}“ von „{layer}“ ist in allen {count} Zeilen NULL.</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; of &apos;{layer}&apos; is NULL or suppressed in {count} of {all} rows: these people take no part in it.</source>
        <translation>Feld „{field}“ von „{layer}“ ist in {count} von {all} Zeilen NULL oder geheim gehalten: Diese Personen gehen nicht ein.</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; of &apos;{layer}&apos; is chosen for several things: {parameters}. Choose a field of its own for each.</source>
        <translation>Feld „{field}“ von „{layer}“ ist für mehrere Angaben gewählt: {parameters}. Wählen Sie für jede ein eigenes Feld.</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; of &apos;{layer}&apos; is text in which every point has three digits behind it: points are taken to divide thousands ({example}).</source>
        <translation>Feld „{field}“ von „{layer}“ ist Text, in dem hinter jedem Punkt drei Ziffern stehen: Punkte gelten als Tausendertrennung ({example}).</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; of &apos;{layer}&apos; is text with {count} figures that can be read in two ways, for example {examples}: does the point or comma divide thousands, or is it a decimal one? Write them without dividers between thousands.</source>
        <translation>Feld „{field}“ von „{layer}“ ist Text mit {count} Werten, die sich auf zwei Arten lesen lassen, zum Beispiel {examples}: Trennt Punkt oder Komma Tausender oder Dezimalstellen? Schreiben Sie sie ohne Trennzeichen zwischen den Tausendern.</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; of &apos;{layer}&apos; must hold numbers: {count} rows hold text or infinite values, for example {examples}. Correct them, or set them to NULL where the figure is suppressed.</source>
        <translation>Das Feld „{field}“ von „{layer}“ muss Zahlen enthalten: {count} Zeilen enthalten Text oder unendliche Werte, zum Beispiel {examples}. Bitte berichtigen oder auf NULL setzen, wo die Angabe geheim gehalten ist.</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; of &apos;{layer}&apos; must name each area once: {count} ids occur more than once ({ids}). Choose another field, or dissolve the layer by this one.</source>
        <translation>Das Feld „{field}“ von „{layer}“ muss jedes Gebiet einmal nennen: {count} Kennungen kommen mehr als einmal vor ({ids}). Bitte ein anderes Feld wählen oder den Layer nach diesem auflösen.</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; of the layer.</source>
        <translation>Feld „{field}“ des Layers.</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos;, or the second field, has the same value in all {n} areas.</source>
        <translation>Das Feld „{field}“ oder das zweite Feld hat in allen {n} Gebieten denselben Wert.</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos;: each of the {n} areas has all others as neighbours, however the values lie: choose fewer neighbours or a narrower band.</source>
        <translation>Feld „{field}“: Jedes der {n} Gebiete hat alle anderen als Nachbarn, wie auch immer die Werte liegen: Wählen Sie weniger Nachbarn oder ein schmaleres Band.</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos;: only {n} areas have a value and a neighbour with one, at least {fewest} are needed.</source>
        <translation>Feld „{field}“: Nur {n} Gebiete haben einen Wert und einen Nachbarn mit Wert; mindestens {fewest} werden gebraucht.</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos;: {missing} of {n} areas have no value and {isolated} no neighbour with a value; they are left out.</source>
        <translation>Feld „{field}“: {missing} von {n} Gebieten haben keinen Wert und {isolated} keinen Nachbarn mit Wert; sie werden weggelassen.</translation>
    </message>
    <message>
        <source>Field of the boundaries with the code that the table names the areas by. Left empty: the field whose values a field of the table has.</source>
        <translation>Feld der Grenzen mit dem Schlüssel, unter dem die Tabelle die Gebiete führt. Leer: das Feld, dessen Werte auch in einem Feld der Tabelle stehen.</translation>
    </message>
    <message>
        <source>Field of the boundaries with the region of each area, for the references by region.</source>
        <translation>Feld der Grenzen mit der Region jedes Gebiets, für die Referenzen nach Regionen.</translation>
    </message>
    <message>
        <source>Field such as the population: larger places are named first. Left empty: a field named &apos;population&apos;, if there is one.</source>
        <translation>Feld wie die Einwohnerzahl: Größere Orte werden zuerst beschriftet. Leer: ein Feld namens „population“, falls vorhanden.</translation>
    </message>
    <message>
        <source>Field that names the local areas. Left empty: the field &apos;area&apos;, else the one whose values are codes.</source>
        <translation>Feld, das die kleinen Gebiete benennt. Leer: das Feld ‚area‘, sonst das mit Codes als Werten.</translation>
    </message>
    <message>
        <source>Field that the other layers name the areas by. Left empty: the field &apos;area&apos;, else &apos;region&apos;, else the one whose values are codes.</source>
        <translation>Feld, mit dem die anderen Layer die Gebiete benennen. Leer: das Feld ‚area‘, sonst ‚region‘, sonst das mit Codes als Werten.</translation>
    </message>
    <message>
        <source>Field that the other layers name the areas by. Left empty: the field &apos;area&apos;, else the one whose values are codes.</source>
        <translation>Feld, mit dem die anderen Layer die Gebiete benennen. Leer: das Feld ‚area‘, sonst das mit Codes als Werten.</translation>
    </message>
    <message>
        <source>Field to map</source>
        <translation>Darzustellendes Feld</translation>
    </message>
    <message>
        <source>Field whose largest values are labelled. Left empty: the field mapped or, of classes, the score.</source>
        <translation>Feld, dessen größte Werte beschriftet werden. Leer: das dargestellte Feld oder, bei Klassen, der Punktwert.</translation>
    </message>
    <message>
        <source>Field with a number of 0 or more, on any scale. Left empty: &apos;relatedness&apos; if there is one, else every row counts 1.</source>
        <translation>Feld mit einer Zahl von 0 oder mehr, auf beliebiger Skala. Leer: &apos;relatedness&apos;, wenn es das gibt, sonst zählt jede Zeile 1.</translation>
    </message>
    <message>
        <source>Field with a web address (https://…).</source>
        <translation>Feld mit einer Webadresse (https://…).</translation>
    </message>
    <message>
        <source>Field with code or name of the area. Left empty: the field &apos;area&apos;.</source>
        <translation>Feld mit Code oder Name des Gebiets. Leer: das Feld „area“.</translation>
    </message>
    <message>
        <source>Field with its code, id or name. Left empty: &apos;sector_a&apos;, else the first field.</source>
        <translation>Feld mit ihrem Code, ihrer Id oder ihrem Namen. Leer: &apos;sector_a&apos;, sonst das erste Feld.</translation>
    </message>
    <message>
        <source>Field with its code, id or name. Left empty: &apos;sector_b&apos;, else the second field.</source>
        <translation>Feld mit ihrem Code, ihrer Id oder ihrem Namen. Leer: &apos;sector_b&apos;, sonst das zweite Feld.</translation>
    </message>
    <message>
        <source>Field with the area&apos;s code. Left empty: the field whose values a field of the boundaries has.</source>
        <translation>Feld mit dem Schlüssel des Gebiets. Leer: das Feld, dessen Werte auch in einem Feld der Grenzen stehen.</translation>
    </message>
    <message>
        <source>Field with the category, or with the industry code where a sector list is chosen.</source>
        <translation>Feld mit der Kategorie oder, wo eine Sektorenliste gewählt ist, mit dem Code des Wirtschaftszweigs.</translation>
    </message>
    <message>
        <source>Field with the code of the business&apos;s industry.</source>
        <translation>Feld mit dem Code der Branche des Betriebs.</translation>
    </message>
    <message>
        <source>Field with the code of the wider area (state, region) whose rows are in the table too. Left empty: by the codes, for FIPS counties and NUTS regions.</source>
        <translation>Feld mit dem Code des weiteren Gebiets (Staat, Region), dessen Zeilen auch in der Tabelle stehen. Leer: nach den Codes, für FIPS-Counties und NUTS-Regionen.</translation>
    </message>
    <message>
        <source>Field with the code that the employment table names the area by.</source>
        <translation>Feld mit dem Code, mit dem die Beschäftigungstabelle das Gebiet nennt.</translation>
    </message>
    <message>
        <source>Field with the code that the employment table names the areas by.</source>
        <translation>Feld mit dem Code, mit dem die Beschäftigungstabelle die Gebiete nennt.</translation>
    </message>
    <message>
        <source>Field with the code, or name, of the target area.</source>
        <translation>Feld mit dem Code oder Namen des Zielgebiets.</translation>
    </message>
    <message>
        <source>Field with the industry code, matched with the sector list.</source>
        <translation>Feld mit dem Wirtschaftszweig-Code, der mit der Branchenliste abgeglichen wird.</translation>
    </message>
    <message>
        <source>Field with the industry code, matched with the sector list; or with the name of the sector, with &apos;Sectors as given in the table&apos;.</source>
        <translation>Feld mit dem Wirtschaftszweig-Code, der in der Branchenliste gesucht wird, oder, mit „Branchen wie in der Tabelle angegeben“, mit dem Namen der Branche.</translation>
    </message>
    <message>
        <source>Field with the industry code. Left empty: the first field.</source>
        <translation>Feld mit dem Wirtschaftszweig-Code. Leer: das erste Feld.</translation>
    </message>
    <message>
        <source>Field with the industry&apos;s code, or the sector. Left empty: the field named &apos;industry&apos; or &apos;sector&apos;, else the one whose values are codes of a classification.</source>
        <translation>Feld mit dem Code des Wirtschaftszweigs oder mit dem Sektor. Leer: das Feld „industry“ oder „sector“, sonst jenes, dessen Werte Codes einer Klassifikation sind.</translation>
    </message>
    <message>
        <source>Field with the industry, product or sector. Left empty: the field &apos;industry&apos; or &apos;sector&apos;.</source>
        <translation>Feld mit Wirtschaftszweig, Produkt oder Sektor. Leer: das Feld „industry“ oder „sector“.</translation>
    </message>
    <message>
        <source>Field with the jobs of the area in all industries, repeated in each of its rows, where the table does not hold all industries or many are suppressed. Left empty: the field &apos;jobs_total&apos; if there is one, else the sum of the rows.</source>
        <translation>Feld mit den Beschäftigten des Gebiets in allen Wirtschaftszweigen, in jeder seiner Zeilen wiederholt, wo die Tabelle nicht alle Wirtschaftszweige enthält oder viele geheim gehalten sind. Leer: das Feld „jobs_total“, wenn es eines gibt, sonst die Summe der Zeilen.</translation>
    </message>
    <message>
        <source>Field with the money that flows. Left empty for a matrix.</source>
        <translation>Feld mit dem Geld, das fließt. Bei einer Matrix leer.</translation>
    </message>
    <message>
        <source>Field with the name for tables and reports. Left empty: the code.</source>
        <translation>Feld mit dem Namen für Tabellen und Berichte. Leer: der Code.</translation>
    </message>
    <message>
        <source>Field with the name of the region in the layer of regions.</source>
        <translation>Feld mit dem Namen der Region im Layer der Regionen.</translation>
    </message>
    <message>
        <source>Field with the name, where the table of products has none. Left empty: no names.</source>
        <translation>Feld mit dem Namen, wenn die Tabelle der Güter keinen hat. Leer: keine Namen.</translation>
    </message>
    <message>
        <source>Field with the name. Left empty: the last field.</source>
        <translation>Feld mit dem Namen. Leer: das letzte Feld.</translation>
    </message>
    <message>
        <source>Field with the names for labels, tables and reports. Left empty: a text field with &apos;name&apos; in its name.</source>
        <translation>Feld mit den Namen für Beschriftungen, Tabellen und Berichte. Leer: ein Textfeld mit „name“ im Namen.</translation>
    </message>
    <message>
        <source>Field with the new jobs. Left empty: the field &apos;jobs&apos;.</source>
        <translation>Feld mit den neuen Arbeitsplätzen. Leer: das Feld „jobs“.</translation>
    </message>
    <message>
        <source>Field with the new output, in the unit of the flows. Left empty: the field &apos;output&apos;.</source>
        <translation>Feld mit der neuen Produktion, in der Einheit der Ströme. Leer: das Feld „output“.</translation>
    </message>
    <message>
        <source>Field with the number of businesses. With it, intervals allow for jobs coming in whole businesses, and the score has a component of business concentration. Left empty: the field named &apos;businesses&apos; or the like, if there is one.</source>
        <translation>Feld mit der Zahl der Betriebe. Mit ihm berücksichtigen die Intervalle, dass Arbeitsplätze in ganzen Betrieben auftreten, und der Indexwert erhält einen Bestandteil für die Konzentration der Betriebe. Leer: ein Feld namens „businesses“ oder ähnlich, falls vorhanden.</translation>
    </message>
    <message>
        <source>Field with the number of jobs, added up by cluster.</source>
        <translation>Feld mit der Anzahl der Beschäftigten, je Cluster summiert.</translation>
    </message>
    <message>
        <source>Field with the number of jobs. Left empty: each business counts as one.</source>
        <translation>Feld mit der Zahl der Arbeitsplätze. Leer: Jeder Betrieb zählt als einer.</translation>
    </message>
    <message>
        <source>Field with the number of jobs. Left empty: every business counts as one job.</source>
        <translation>Feld mit der Zahl der Arbeitsplätze. Leer: Jeder Betrieb zählt als ein Arbeitsplatz.</translation>
    </message>
    <message>
        <source>Field with the number of jobs. Left empty: the one named &apos;jobs&apos; or the like, or the only one with figures.</source>
        <translation>Feld mit der Zahl der Arbeitsplätze. Leer: das Feld „jobs“ oder ähnlich, sonst das einzige mit Zahlen.</translation>
    </message>
    <message>
        <source>Field with the number of jobs; the page shows the size band only (1 to 9, 10 to 49, 50 to 249, 250 or more).</source>
        <translation>Feld mit der Zahl der Beschäftigten; die Seite zeigt nur die Größenklasse (1 bis 9, 10 bis 49, 50 bis 249, 250 oder mehr).</translation>
    </message>
    <message>
        <source>Field with the people whom the percentages are of. Needed where several audience areas make up one of yours.</source>
        <translation>Feld mit den Personen, auf die sich die Prozentwerte beziehen. Nötig, wo mehrere Publikumsgebiete eines von Ihren bilden.</translation>
    </message>
    <message>
        <source>Field with the product that is sold. Left empty: the first field.</source>
        <translation>Feld mit dem Gut, das verkauft wird. Leer: das erste Feld.</translation>
    </message>
    <message>
        <source>Field with the product that it goes into. Left empty for a matrix.</source>
        <translation>Feld mit dem Gut, in das es eingeht. Bei einer Matrix leer.</translation>
    </message>
    <message>
        <source>Field with the product&apos;s code as in the flows. Left empty: the second field.</source>
        <translation>Feld mit dem Code des Guts wie in den Strömen. Leer: das zweite Feld.</translation>
    </message>
    <message>
        <source>Field with the product&apos;s code. Left empty: the first field.</source>
        <translation>Feld mit dem Code des Guts. Leer: das erste Feld.</translation>
    </message>
    <message>
        <source>Field with the region of each area: of the boundaries, or of the layer of regions where one is given.</source>
        <translation>Feld mit der Region jedes Gebiets: der Gebietsgrenzen oder, wo einer angegeben ist, des Layers der Regionen.</translation>
    </message>
    <message>
        <source>Field with the region of each area: the report then compares the regions, too.</source>
        <translation>Feld mit der Region jedes Gebiets: Der Bericht vergleicht dann auch die Regionen.</translation>
    </message>
    <message>
        <source>Field with the share of the source area that goes to the target, or with any weight: population, addresses, area. Those of a source area are scaled to add up to 1. Left empty: each source area goes to one target.</source>
        <translation>Feld mit dem Anteil des Quellgebiets, der an das Ziel geht, oder mit irgendeinem Gewicht: Bevölkerung, Adressen, Fläche. Die eines Quellgebiets werden auf die Summe 1 gebracht. Leer: Jedes Quellgebiet geht an ein Ziel.</translation>
    </message>
    <message>
        <source>Field with the total output. Left empty: the flows&apos; own totals.</source>
        <translation>Feld mit dem gesamten Produktionswert. Leer: die eigenen Summen der Ströme.</translation>
    </message>
    <message>
        <source>Field with the wages paid for the jobs of the row. With it come pay per job (wages over jobs) by sector, and its ratio to the nation&apos;s. Left empty: the field named &apos;wages&apos; or the like, if there is one.</source>
        <translation>Feld mit den Löhnen, die für die Beschäftigten der Zeile gezahlt wurden. Damit gibt es den Lohn je Beschäftigten nach Branche und sein Verhältnis zu dem des Landes. Leer: das Feld namens „wages“ oder ähnlich, falls es eines gibt.</translation>
    </message>
    <message>
        <source>Field with the year, where the register has a point for each business and year.</source>
        <translation>Feld mit dem Jahr, wo das Register für jeden Betrieb und jedes Jahr einen Punkt hat.</translation>
    </message>
    <message>
        <source>Field with the year. Left empty: the field named &apos;year&apos; or the like, if there is one.</source>
        <translation>Feld mit dem Jahr. Leer: ein Feld namens „year“ oder ähnlich, falls vorhanden.</translation>
    </message>
    <message>
        <source>Field with the year; each has a map and figures of its own, of jobs that are there in that year. Left empty: the field &apos;year&apos;.</source>
        <translation>Feld mit dem Jahr; jedes hat eine eigene Karte und eigene Zahlen, der Arbeitsplätze, die es in diesem Jahr gibt. Leer: das Feld „year“.</translation>
    </message>
    <message>
        <source>Field with their code; with a lookup, the code that it names them by.</source>
        <translation>Feld mit ihrem Code; mit einer Zuordnungstabelle der Code, mit dem diese sie nennt.</translation>
    </message>
    <message>
        <source>Fields of &apos;{layer}&apos; found by their values: {fields}.</source>
        <translation>Felder von „{layer}“, an ihren Werten erkannt: {fields}.</translation>
    </message>
    <message>
        <source>Fields of the areas to show; the local areas show those of them that they have. Left empty: the fields that the tools of this group write. What the further layers have is always shown.</source>
        <translation>Felder der Gebiete, die gezeigt werden; die kleinen Gebiete zeigen diejenigen davon, die sie haben. Leer: die Felder, die die Werkzeuge dieser Gruppe schreiben. Was die weiteren Layer haben, wird immer gezeigt.</translation>
    </message>
    <message>
        <source>Fields to test</source>
        <translation>Zu prüfende Felder</translation>
    </message>
    <message>
        <source>Fields with a segment each, such as the share of people who attend the arts.</source>
        <translation>Felder mit je einem Segment, etwa dem Anteil der Menschen, die Kunst besuchen.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Figures (CSV)</source>
        <translation>Zahlen (CSV)</translation>
    </message>
    <message>
        <source>Figures are missing in so many ways that each pair would need rearrangements of its own: p is worked out from the variance and the skewness that all rearrangements have, and by up to {draws} draws only where that is not exact enough.</source>
        <translation>Die fehlenden Werte sind so verteilt, dass jedes Paar eigene Umordnungen bräuchte: p wird aus Varianz und Schiefe aller Umordnungen berechnet, und nur wo das nicht genau genug ist, aus bis zu {draws} Ziehungen.</translation>
    </message>
    <message>
        <source>Figures as published</source>
        <translation>Angaben wie veröffentlicht</translation>
    </message>
    <message>
        <source>Figures that the source estimates</source>
        <translation>Angaben, die die Quelle schätzt</translation>
    </message>
    <message>
        <source>Figures that the source rounds</source>
        <translation>Angaben, die die Quelle rundet</translation>
    </message>
    <message>
        <source>Figures with suppressed parts</source>
        <translation>Angaben mit geheim gehaltenen Teilen</translation>
    </message>
    <message>
        <source>Figures withheld: {count}. Jobs are lower bounds, quotients uncertain.</source>
        <translation>Zurückgehaltene Angaben: {count}. Beschäftigte sind Untergrenzen, Quotienten unsicher.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>File as downloaded</source>
        <translation>Datei wie heruntergeladen</translation>
    </message>
    <message>
        <source>File as fetched</source>
        <translation>Datei wie abgerufen</translation>
    </message>
    <message>
        <source>Files of the folder</source>
        <translation>Dateien des Ordners</translation>
    </message>
    <message>
        <source>Fill suppressed figures</source>
        <translation>Geheim gehaltene Angaben schätzen</translation>
    </message>
    <message>
        <source>Filled employment</source>
        <translation>Beschäftigung mit Schätzungen</translation>
    </message>
    <message>
        <source>Film, TV and music</source>
        <translation>Film, Fernsehen und Musik</translation>
    </message>
    <message>
        <source>Film, TV, music</source>
        <translation>Film, Fernsehen, Musik</translation>
    </message>
    <message>
        <source>Film, TV, video and music</source>
        <translation>Film, Fernsehen, Video und Musik</translation>
    </message>
    <message>
        <source>Film, TV, video, radio and photography</source>
        <translation>Film, Fernsehen, Video, Hörfunk und Fotografie</translation>
    </message>
    <message>
        <source>Film, broadcasting, digital media</source>
        <translation>Film, Rundfunk, digitale Medien</translation>
    </message>
    <message>
        <source>Filmwirtschaft</source>
        <translation>Filmwirtschaft</translation>
    </message>
    <message>
        <source>Final users (households, investment, exports)</source>
        <translation>Endverwendung (Haushalte, Investitionen, Exporte)</translation>
    </message>
    <message>
        <source>Financial services (KIS)</source>
        <translation>Finanzdienste (wissensintensiv)</translation>
    </message>
    <message>
        <source>Finds clusters of creative businesses at street scale, denser than businesses are there anyway.</source>
        <translation>Findet Cluster kreativer Betriebe im Maßstab von Straßen, dichter als Betriebe dort ohnehin sind.</translation>
    </message>
    <message>
        <source>Finds for each area those with a similar creative profile, and types of areas.</source>
        <translation>Findet für jedes Gebiet solche mit ähnlichem kreativem Profil sowie Typen von Gebieten.</translation>
    </message>
    <message>
        <source>Finds suppliers and customers of creative sectors, and how much of their inputs each area could provide.</source>
        <translation>Findet Lieferanten und Kunden der Kreativbranchen und wie viel ihrer Vorleistungen jedes Gebiet bereitstellen könnte.</translation>
    </message>
    <message>
        <source>Finds what grew between the first and the last year of a table, and which hot and cold spots are new, last, grow stronger or have been.</source>
        <translation>Findet, was zwischen dem ersten und dem letzten Jahr einer Tabelle gewachsen ist und welche Hot- und Coldspots neu sind, bleiben, stärker werden oder vergangen sind.</translation>
    </message>
    <message>
        <source>Finds where high or low values of a field lie together more than chance would have them.</source>
        <translation>Findet, wo hohe oder niedrige Werte eines Felds stärker beieinander liegen, als der Zufall es ergäbe.</translation>
    </message>
    <message>
        <source>Finds where hot and cold spots are new, last, grow stronger, come and go, or have been.</source>
        <translation>Findet, wo Hotspots und Coldspots neu sind, andauern, stärker werden, kommen und gehen oder gewesen sind.</translation>
    </message>
    <message>
        <source>Finds which areas are creative hotspots whatever the definition, and which choice decides for the others.</source>
        <translation>Findet, welche Gebiete nach jeder Definition kreative Hotspots sind und welche Festlegung bei den übrigen entscheidet.</translation>
    </message>
    <message>
        <source>Finds who is whose neighbour, shows it, and writes it as a weights file for other programs.</source>
        <translation>Findet, wer wessen Nachbar ist, zeigt es und schreibt es als Gewichtsdatei für andere Programme.</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Fein</translation>
    </message>
    <message>
        <source>Fine arts education</source>
        <translation>Kunstunterricht</translation>
    </message>
    <message>
        <source>First hot</source>
        <translation>Zuerst heiß</translation>
    </message>
    <message>
        <source>First opportunity: density</source>
        <translation>Erste Chance: Dichte</translation>
    </message>
    <message>
        <source>First order: what part of the variance would go if the choice were settled; total: what part would be left if all others were, its interactions included (Saltelli et al. 2010). Exact, as the design has every combination. Added up over areas with data under every choice.</source>
        <translation>Erste Ordnung: welcher Teil der Varianz wegfiele, wenn die Festlegung getroffen wäre; gesamt: welcher Teil bliebe, wenn alle anderen getroffen wären, samt Wechselwirkungen (Saltelli et al. 2010). Exakt, da der Plan jede Kombination enthält. Summiert über die Gebiete mit Daten unter jeder Festlegung.</translation>
    </message>
    <message>
        <source>First-order and total index</source>
        <translation>Index erster Ordnung und Gesamtindex</translation>
    </message>
    <message>
        <source>Fitness</source>
        <translation>Fitness</translation>
    </message>
    <message>
        <source>Fitness gathers in a few areas of this table and tends to 0 in most others, as it does where few sectors are widely had (Pugliese, Zaccaria &amp; Pietronero 2016): read its order, or take ECI.</source>
        <translation>Die Fitness sammelt sich bei dieser Tabelle in wenigen Gebieten und geht in den meisten anderen gegen 0, wie stets, wo wenige Branchen weit verbreitet sind (Pugliese, Zaccaria &amp; Pietronero 2016): Lesen Sie die Reihenfolge, oder nehmen Sie den ECI.</translation>
    </message>
    <message>
        <source>Fixed breaks of location quotients</source>
        <translation>Feste Grenzen für Standortquotienten</translation>
    </message>
    <message>
        <source>Flows (input-output table)</source>
        <translation>Ströme (Input-Output-Tabelle)</translation>
    </message>
    <message>
        <source>Flows are between industries, by the make table &apos;{make}&apos;: industries make {share:.1%} of their output in their own product, and the makers of a product supply it by their market shares.</source>
        <translation>Die Ströme sind nach der Aufkommenstabelle „{make}“ solche zwischen Wirtschaftszweigen: Diese erzielen {share:.1%} ihres Produktionswerts mit ihrem eigenen Gut, und die Hersteller eines Guts liefern es nach ihren Marktanteilen.</translation>
    </message>
    <message>
        <source>Flows for diagrams</source>
        <translation>Ströme für Diagramme</translation>
    </message>
    <message>
        <source>Flows of the picture</source>
        <translation>Ströme des Bildes</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folder of answers</source>
        <translation>Ordner der Antworten</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>For 1 of output</source>
        <translation>Für 1 Produktionswert</translation>
    </message>
    <message>
        <source>For GeoDa, ArcGIS, PySAL and the tools here; .gal, .gwt or .swm by the ending. Needs libpysal.</source>
        <translation>Für GeoDa, ArcGIS, PySAL und die Werkzeuge hier; .gal, .gwt oder .swm je nach Endung. Braucht libpysal.</translation>
    </message>
    <message>
        <source>For a bivariate map: the numbers that run to the right in the square of the legend.</source>
        <translation>Für eine bivariate Karte: die Zahlen, die im Quadrat der Legende nach rechts laufen.</translation>
    </message>
    <message>
        <source>For a wide table: its columns of jobs, named by industry code (such as sic_6201). The fields for industry and jobs are then not used.</source>
        <translation>Für eine breite Tabelle: ihre Spalten mit Beschäftigten, benannt nach Wirtschaftszweig-Codes (etwa sic_6201). Die Felder für Wirtschaftszweig und Beschäftigte werden dann nicht verwendet.</translation>
    </message>
    <message>
        <source>For each input the smaller of 1 and Flegg&apos;s quotient (Flegg &amp; Webber 1997): the supplier&apos;s location quotient over the buyer&apos;s, times the size factor log2(1 + share of all jobs) to the power delta. For what a sector buys of its own products: the product&apos;s quotient times the size factor. Suppliers without jobs in the table are left out.</source>
        <translation>Für jede Vorleistung das Kleinere von 1 und Fleggs Quotient (Flegg &amp; Webber 1997): der Standortquotient des Lieferanten zu dem des Käufers, mal den Größenfaktor log2(1 + Anteil an allen Beschäftigten) hoch Delta. Für das, was eine Branche von ihren eigenen Gütern kauft: der Quotient des Guts mal den Größenfaktor. Lieferanten ohne Beschäftigte in der Tabelle bleiben außen vor.</translation>
    </message>
    <message>
        <source>For files that are divided by sex, size or the like, too: &apos;dimension=value&apos;, several divided by semicolons, such as &apos;sex=Total; year=2023-12&apos;. Left empty, the total of a dimension is taken where there surely is one; else the tool stops and names the values. &apos;column=*&apos; takes all rows, where a column only says something about its figures.</source>
        <translation>Für Dateien, die auch nach Geschlecht, Größe oder Ähnlichem gegliedert sind: „Merkmal=Wert“, mehrere durch Semikolon getrennt, etwa „sex=Total; year=2023-12“. Bleibt das Feld leer, wird die Summe eines Merkmals genommen, wo es sicher eine gibt; sonst hält das Werkzeug an und nennt die Werte. „Spalte=*“ nimmt alle Zeilen, wo eine Spalte nur etwas über ihre Zahlen aussagt.</translation>
    </message>
    <message>
        <source>For files that do not say of which year they are.</source>
        <translation>Für Dateien, die nicht sagen, aus welchem Jahr sie sind.</translation>
    </message>
    <message>
        <source>For files with districts, regions and a nation: a level as the log names it, or &apos;all&apos;. Left empty: the areas that hold no other area of the file.</source>
        <translation>Für Dateien mit Kreisen, Regionen und einem Land: eine Ebene, wie das Protokoll sie nennt, oder „all“. Leer: die Gebiete, die keine andere der Datei enthalten.</translation>
    </message>
    <message>
        <source>For nearest neighbours and the adaptive kernel.</source>
        <translation>Für nächste Nachbarn und den adaptiven Kern.</translation>
    </message>
    <message>
        <source>For overlap and points. The second suits coasts that are drawn differently: nobody works in the sea.</source>
        <translation>Für Überlappung und Punkte. Das Zweite passt für Küsten, die verschieden gezeichnet sind: Im Meer arbeitet niemand.</translation>
    </message>
    <message>
        <source>For sectors as given in the table: field that says which group a sector belongs to, &apos;creative&apos; for the creative ones. Left empty: the field named &apos;group&apos;, if there is one.</source>
        <translation>Für Branchen wie in der Tabelle angegeben: Feld, das sagt, zu welcher Gruppe eine Branche gehört, „creative“ für die der Kreativwirtschaft. Leer: das Feld mit dem Namen „group“, wenn es eines gibt.</translation>
    </message>
    <message>
        <source>For small areas, which seldom are hotspots by themselves; off: each area by itself.</source>
        <translation>Für kleine Gebiete, die selten für sich Hotspots sind; aus: jedes Gebiet für sich.</translation>
    </message>
    <message>
        <source>For statistics of two fields, and the base (such as all jobs) for rates.</source>
        <translation>Für Statistiken zweier Felder und als Basis (etwa alle Beschäftigten) für Raten.</translation>
    </message>
    <message>
        <source>For statistics of two fields.</source>
        <translation>Für Statistiken zweier Felder.</translation>
    </message>
    <message>
        <source>For the areas with both sectors: lift, Jaccard and phi.</source>
        <translation>Für die Gebiete mit beiden Branchen: Lift, Jaccard und phi.</translation>
    </message>
    <message>
        <source>For the classes, at the start and at the end alike.</source>
        <translation>Für die Klassen, am Anfang wie am Ende.</translation>
    </message>
    <message>
        <source>For the joint classes and the number of areas with both.</source>
        <translation>Für die gemeinsamen Klassen und die Anzahl der Gebiete mit beiden.</translation>
    </message>
    <message>
        <source>For the legend of a bivariate map. Left empty: the field&apos;s alias or name.</source>
        <translation>Für die Legende einer bivariaten Karte. Leer: Alias oder Name des Feldes.</translation>
    </message>
    <message>
        <source>For the ranking and the labels. Left empty: a text field with &apos;name&apos; in its name.</source>
        <translation>Für Rangliste und Beschriftung. Leer: ein Textfeld mit „name“ im Namen.</translation>
    </message>
    <message>
        <source>For {jobs} jobs</source>
        <translation>Für {jobs} Arbeitsplätze</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>Forecast of creative jobs from {year_start} to {year}, in per cent. It is unsure: see the profile.</source>
        <translation>Prognose der Beschäftigten der Kreativwirtschaft von {year_start} bis {year}, in Prozent. Sie ist unsicher: siehe Profil.</translation>
    </message>
    <message>
        <source>Forecasts jobs by area and sector for the next years with intervals, and says how such forecasts have done.</source>
        <translation>Prognostiziert Beschäftigte nach Gebiet und Branche für die nächsten Jahre mit Intervallen und sagt, wie solche Prognosen sich bewährt haben.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Forward linkage (Ghosh)</source>
        <translation>Vorwärtsverflechtung (Ghosh)</translation>
    </message>
    <message>
        <source>Forward linkage (Rasmussen)</source>
        <translation>Vorwärtsverflechtung (Rasmussen)</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Found out from the codes</source>
        <translation>Aus den Codes ermittelt</translation>
    </message>
    <message>
        <source>Found out from the figures</source>
        <translation>Aus den Zahlen ermittelt</translation>
    </message>
    <message>
        <source>Found out from the file</source>
        <translation>Aus der Datei ermittelt</translation>
    </message>
    <message>
        <source>Found: {count}</source>
        <translation>Gefunden: {count}</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>From 2017 on, County Business Patterns leaves out industries of an area with fewer than three establishments: their jobs are in the area&apos;s total, but in no row.</source>
        <translation>Ab 2017 lassen die County Business Patterns Wirtschaftszweige eines Gebiets mit weniger als drei Betrieben weg: Ihre Beschäftigten stecken in der Summe des Gebiets, aber in keiner Zeile.</translation>
    </message>
    <message>
        <source>From a Nomis file to hotspots, print map and page</source>
        <translation>Von einer Nomis-Datei zu Hotspots, Druckkarte und Seite</translation>
    </message>
    <message>
        <source>From a QCEW file with withheld figures to hotspots</source>
        <translation>Von einer QCEW-Datei mit Geheimhaltung zu Hotspots</translation>
    </message>
    <message>
        <source>From all sources, in the unit of the flows, as the divisor of what households buy (Scotland 2019: 156,241 million pounds). Left empty: the compensation of employees of the table, which gives larger effects.</source>
        <translation>Aus allen Quellen, in der Einheit der Ströme, als Teiler der Käufe der Haushalte (Schottland 2019: 156.241 Millionen Pfund). Leer: das Arbeitnehmerentgelt der Tabelle, was größere Wirkungen ergibt.</translation>
    </message>
    <message>
        <source>From divided source areas</source>
        <translation>Aus geteilten Quellgebieten</translation>
    </message>
    <message>
        <source>From drawing jobs (Poisson) and weights (Dirichlet) anew, with the seed in the settings. Equal scores share a rank.</source>
        <translation>Aus erneuten Ziehungen von Beschäftigten (Poisson) und Gewichten (Dirichlet) mit dem Startwert der Einstellungen. Gleiche Punktwerte teilen sich einen Rang.</translation>
    </message>
    <message>
        <source>From points of businesses to hotspots, clusters and page</source>
        <translation>Von Punkten der Betriebe zu Hotspots, Clustern und Seite</translation>
    </message>
    <message>
        <source>From several years to change and emerging hotspots</source>
        <translation>Von mehreren Jahren zu Veränderung und entstehenden Hotspots</translation>
    </message>
    <message>
        <source>From the cause to the area</source>
        <translation>Von der Ursache zum Gebiet</translation>
    </message>
    <message>
        <source>From the errors that the same forecasts made before, from every year of the history on (split conformal prediction: Lei and others 2018). All years ahead together, so that they widen with the root of time.</source>
        <translation>Aus den Fehlern, die dieselben Prognosen früher gemacht haben, von jedem Jahr der Vorgeschichte an (Split-Conformal-Prognose: Lei und andere 2018). Alle Jahre voraus zusammen, so dass sie mit der Wurzel der Zeit breiter werden.</translation>
    </message>
    <message>
        <source>From what the sectors buy (left) to whom they sell (right); the width is the share of a sector&apos;s inputs or sales, as in the nation.</source>
        <translation>Von dem, was die Branchen kaufen (links), zu denen, an die sie verkaufen (rechts); die Breite ist der Anteil an den Vorleistungen oder Verkäufen einer Branche, wie im ganzen Land.</translation>
    </message>
    <message>
        <source>From whom they buy</source>
        <translation>Von wem sie kaufen</translation>
    </message>
    <message>
        <source>From {start} to {end} density did worse than a plain baseline at telling which sectors would enter an area: AUC {auc} ({low}–{high}), the sector&apos;s size {size}, the area&apos;s diversity {diversity}.</source>
        <translation>Von {start} bis {end} sagte die Dichte schlechter als ein einfacher Vergleichsmaßstab, welche Branchen in einem Gebiet hinzukamen: AUC {auc} ({low}–{high}), Größe der Branche {size}, Vielfalt des Gebiets {diversity}.</translation>
    </message>
    <message>
        <source>From {start} to {end} density told which sectors would enter an area better than the sector&apos;s size and the area&apos;s diversity do: AUC {auc} ({low}–{high}) against {size} and {diversity}.</source>
        <translation>Von {start} bis {end} sagte die Dichte besser als die Größe der Branche und die Vielfalt des Gebiets, welche Branchen in einem Gebiet hinzukamen: AUC {auc} ({low}–{high}) gegenüber {size} und {diversity}.</translation>
    </message>
    <message>
        <source>From {start} to {end} density was not clearly better than plain baselines at telling which sectors would enter an area: AUC {auc} ({low}–{high}), the sector&apos;s size {size}, the area&apos;s diversity {diversity}.</source>
        <translation>Von {start} bis {end} sagte die Dichte nicht deutlich besser als einfache Vergleichsmaßstäbe, welche Branchen in einem Gebiet hinzukamen: AUC {auc} ({low}–{high}), Größe der Branche {size}, Vielfalt des Gebiets {diversity}.</translation>
    </message>
    <message>
        <source>From {start} to {end} too few sectors entered an area, or all did: density cannot be tested on these years.</source>
        <translation>Von {start} bis {end} kamen in den Gebieten zu wenige Branchen hinzu, oder alle: Die Dichte lässt sich an diesen Jahren nicht prüfen.</translation>
    </message>
    <message>
        <source>From {start} to {end}, in per cent of the jobs at the start.</source>
        <translation>Von {start} bis {end}, in Prozent der Beschäftigten am Anfang.</translation>
    </message>
    <message>
        <source>Further dimensions, at one value each: {values}.</source>
        <translation>Weitere Merkmale, mit je einem Wert: {values}.</translation>
    </message>
    <message>
        <source>Further fields</source>
        <translation>Weitere Felder</translation>
    </message>
    <message>
        <source>Further jobs</source>
        <translation>Weitere Arbeitsplätze</translation>
    </message>
    <message>
        <source>Further jobs by cause, industry and area</source>
        <translation>Weitere Arbeitsplätze nach Ursache, Wirtschaftszweig und Gebiet</translation>
    </message>
    <message>
        <source>Further jobs from their cause to the product, and from the product to the area, with source, target and value, as Sankey diagrams take them.</source>
        <translation>Weitere Arbeitsplätze von der Ursache zum Produkt und vom Produkt zum Gebiet, mit Quelle, Ziel und Wert, wie Sankey-Diagramme sie brauchen.</translation>
    </message>
    <message>
        <source>Further jobs in areas without a boundary</source>
        <translation>Weitere Arbeitsplätze in Gebieten ohne Grenze</translation>
    </message>
    <message>
        <source>Further jobs in the areas of the scenario</source>
        <translation>Weitere Arbeitsplätze in den Gebieten des Szenarios</translation>
    </message>
    <message>
        <source>Further jobs, high end</source>
        <translation>Weitere Arbeitsplätze, oberes Ende</translation>
    </message>
    <message>
        <source>Further jobs, low end</source>
        <translation>Weitere Arbeitsplätze, unteres Ende</translation>
    </message>
    <message>
        <source>Further jobs: suppliers and what is bought of the wages</source>
        <translation>Weitere Arbeitsplätze: Lieferanten und was von den Löhnen gekauft wird</translation>
    </message>
    <message>
        <source>Further tries</source>
        <translation>Weitere Versuche</translation>
    </message>
    <message>
        <source>Gap in rank</source>
        <translation>Lücke im Rang</translation>
    </message>
    <message>
        <source>Geary</source>
        <translation>Geary</translation>
    </message>
    <message>
        <source>Geary&apos;s C</source>
        <translation>C von Geary</translation>
    </message>
    <message>
        <source>Geary,multivariate</source>
        <translation>Geary,multivariat</translation>
    </message>
    <message>
        <source>General G (Getis &amp; Ord)</source>
        <translation>General G (Getis &amp; Ord)</translation>
    </message>
    <message>
        <source>GeoJSON and archives (*.geojson *.zip)</source>
        <translation>GeoJSON und Archive (*.geojson *.zip)</translation>
    </message>
    <message>
        <source>GeoPackage with all layers and tables</source>
        <translation>GeoPackage mit allen Layern und Tabellen</translation>
    </message>
    <message>
        <source>Geometric mean</source>
        <translation>Geometrisches Mittel</translation>
    </message>
    <message>
        <source>Gi (Getis &amp; Ord): without the area itself</source>
        <translation>Gi (Getis &amp; Ord): ohne das Gebiet selbst</translation>
    </message>
    <message>
        <source>Gi* (Getis &amp; Ord): hot and cold spots, the area itself included</source>
        <translation>Gi* (Getis &amp; Ord): Hot Spots und Cold Spots, das Gebiet selbst eingeschlossen</translation>
    </message>
    <message>
        <source>Gi* finds hot and cold spots, local Moran clusters and outliers. Some compare a field with a second one.</source>
        <translation>Gi* findet Hot Spots und Cold Spots, lokales Moran Cluster und Ausreißer. Einige vergleichen ein Feld mit einem zweiten.</translation>
    </message>
    <message>
        <source>Gi* in space and time</source>
        <translation>Gi* in Raum und Zeit</translation>
    </message>
    <message>
        <source>Gi*, corrected p (q)</source>
        <translation>Gi*, korrigiertes p (q)</translation>
    </message>
    <message>
        <source>Gi*, standard score</source>
        <translation>Gi*, Standardwert</translation>
    </message>
    <message>
        <source>Gi*,Getis-Ord,hot spot,cold spot</source>
        <translation>Gi*,Getis-Ord,Hot Spot,Cold Spot</translation>
    </message>
    <message>
        <source>Give a scenario: a table ({table}), or in one row {area}, {industry} and {jobs}.</source>
        <translation>Geben Sie ein Szenario an: eine Tabelle ({table}) oder in einer Zeile {area}, {industry} und {jobs}.</translation>
    </message>
    <message>
        <source>Give a table ({table}) or one row ({row}), not both.</source>
        <translation>Geben Sie eine Tabelle ({table}) oder eine Zeile ({row}) an, nicht beides.</translation>
    </message>
    <message>
        <source>Give one of {file} and {table}, or {businesses} to be counted.</source>
        <translation>Anzugeben ist entweder {file} oder {table}, oder zum Auszählen {businesses}.</translation>
    </message>
    <message>
        <source>Give the width of the distance band: it must be above 0.</source>
        <translation>Bitte die Breite des Abstandsbands angeben: Sie muss über 0 liegen.</translation>
    </message>
    <message>
        <source>Global autocorrelation</source>
        <translation>Globale Autokorrelation</translation>
    </message>
    <message>
        <source>Goes to the target areas that the source area overlaps, else to the nearest</source>
        <translation>Geht an die Zielgebiete, die das Quellgebiet überlappt, sonst an das nächste</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>Öffentlich</translation>
    </message>
    <message>
        <source>Great Britain: BRES, 2009 to 2015, without units registered for PAYE only (Nomis)</source>
        <translation>Großbritannien: BRES, 2009 bis 2015, ohne nur für PAYE gemeldete Einheiten (Nomis)</translation>
    </message>
    <message>
        <source>Great Britain: BRES, from 2015 (Nomis)</source>
        <translation>Großbritannien: BRES, ab 2015 (Nomis)</translation>
    </message>
    <message>
        <source>Grew faster by (percentage points)</source>
        <translation>Wuchs schneller um (Prozentpunkte)</translation>
    </message>
    <message>
        <source>Greys</source>
        <translation>Graustufen</translation>
    </message>
    <message>
        <source>Gross value added</source>
        <translation>Bruttowertschöpfung</translation>
    </message>
    <message>
        <source>Group of areas</source>
        <translation>Gruppe von Gebieten</translation>
    </message>
    <message>
        <source>Group of the sector</source>
        <translation>Gruppe der Branche</translation>
    </message>
    <message>
        <source>Growing</source>
        <translation>Wachsend</translation>
    </message>
    <message>
        <source>Growing hotspot</source>
        <translation>Wachsender Hotspot</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Wachstum</translation>
    </message>
    <message>
        <source>Growth (0.1 is 10 %)</source>
        <translation>Wachstum (0.1 sind 10 %)</translation>
    </message>
    <message>
        <source>Growth a year</source>
        <translation>Wachstum je Jahr</translation>
    </message>
    <message>
        <source>Growth against the nation</source>
        <translation>Wachstum gegenüber dem Land</translation>
    </message>
    <message>
        <source>Growth between two years by area and sector, split into the nation&apos;s, the mix of sectors and the area&apos;s own part.</source>
        <translation>Wachstum zwischen zwei Jahren nach Gebiet und Branche, zerlegt in den Teil des Landes, den der Branchenstruktur und den des Gebiets selbst.</translation>
    </message>
    <message>
        <source>Growth beyond the nation&apos;s</source>
        <translation>Wachstum über dem des Landes</translation>
    </message>
    <message>
        <source>Growth of all jobs</source>
        <translation>Wachstum aller Arbeitsplätze</translation>
    </message>
    <message>
        <source>Growth of all jobs in the nation (%)</source>
        <translation>Wachstum aller Beschäftigten im Land (%)</translation>
    </message>
    <message>
        <source>Growth of creative jobs</source>
        <translation>Wachstum der Beschäftigung in der Kreativwirtschaft</translation>
    </message>
    <message>
        <source>Growth of creative jobs less that of the nation, from {start} to {end}, in percentage points.</source>
        <translation>Wachstum der Beschäftigung in der Kreativwirtschaft abzüglich des Wachstums im Land, von {start} bis {end}, in Prozentpunkten.</translation>
    </message>
    <message>
        <source>Growth of the mapped sectors in the nation (%)</source>
        <translation>Wachstum der kartierten Branchen im Land (%)</translation>
    </message>
    <message>
        <source>Growth of the sub-sectors</source>
        <translation>Wachstum der Teilbranchen</translation>
    </message>
    <message>
        <source>Growth or decline where the 90 % interval of the forecast to {year} is sure of it.</source>
        <translation>Wachstum oder Rückgang, wo das 90-%-Intervall der Prognose bis {year} es sicher anzeigt.</translation>
    </message>
    <message>
        <source>Growth since</source>
        <translation>Wachstum seit</translation>
    </message>
    <message>
        <source>Growth, lower end</source>
        <translation>Wachstum, untere Grenze</translation>
    </message>
    <message>
        <source>Growth, upper end</source>
        <translation>Wachstum, obere Grenze</translation>
    </message>
    <message>
        <source>Growth: {sector}</source>
        <translation>Wachstum: {sector}</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Gutierrez-Posada et al. (2023)</source>
        <translation>Gutierrez-Posada u. a. (2023)</translation>
    </message>
    <message>
        <source>HDBSCAN</source>
        <translation>HDBSCAN</translation>
    </message>
    <message>
        <source>HDBSCAN finds clusters of any density; DBSCAN those with enough businesses within a radius.</source>
        <translation>HDBSCAN findet Cluster jeder Dichte, DBSCAN solche mit genügend Betrieben innerhalb eines Radius.</translation>
    </message>
    <message numerus="yes">
        <source>HDBSCAN of up to {cases:,} businesses, and again for each of {relabellings:,} relabellings, takes up to {count:,} minutes on a usual machine; it stops as soon as the answer is clear. Fewer relabellings take less.</source>
        <extracomment>HDBSCAN of up to {cases:,} businesses, and again for each of {relabellings:,} relabellings, takes up to {count:,} minute on a usual machine; it stops as soon as the answer is clear. Fewer relabellings take less.</extracomment>
        <translation><numerusform>HDBSCAN von bis zu {cases:,} Betrieben, noch einmal für jede von {relabellings:,} Neuverteilungen, dauert auf einem üblichen Rechner bis zu {count:,} Minute; sobald die Antwort feststeht, ist Schluss. Weniger Neuverteilungen dauern kürzer.</numerusform><numerusform>HDBSCAN von bis zu {cases:,} Betrieben, noch einmal für jede von {relabellings:,} Neuverteilungen, dauert auf einem üblichen Rechner bis zu {count:,} Minuten; sobald die Antwort feststeht, ist Schluss. Weniger Neuverteilungen dauern kürzer.</numerusform></translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>HTML-Dateien (*.html)</translation>
    </message>
    <message>
        <source>Hatched: some figures withheld</source>
        <translation>Schraffiert: einige Angaben zurückgehalten</translation>
    </message>
    <message>
        <source>Head offices and management consultancy (KIBS)</source>
        <translation>Firmenzentralen und Unternehmensberatung (wissensintensiv)</translation>
    </message>
    <message>
        <source>Headline figures</source>
        <translation>Eckzahlen</translation>
    </message>
    <message>
        <source>Hectares</source>
        <translation>Hektar</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Here and around: {group}</source>
        <translation>Hier und ringsum: {group}</translation>
    </message>
    <message>
        <source>Heritage</source>
        <translation>Kulturerbe</translation>
    </message>
    <message>
        <source>Heritage and libraries</source>
        <translation>Kulturerbe und Bibliotheken</translation>
    </message>
    <message>
        <source>Heritage, libraries, archives</source>
        <translation>Kulturerbe, Bibliotheken, Archive</translation>
    </message>
    <message>
        <source>High among high</source>
        <translation>Hoch unter Hohen</translation>
    </message>
    <message>
        <source>High among low</source>
        <translation>Hoch unter Niedrigen</translation>
    </message>
    <message>
        <source>High in both</source>
        <translation>Hoch bei beiden</translation>
    </message>
    <message>
        <source>High in neither</source>
        <translation>Hoch bei keinem</translation>
    </message>
    <message>
        <source>High only in {first}</source>
        <translation>Hoch nur bei {first}</translation>
    </message>
    <message>
        <source>High only in {second}</source>
        <translation>Hoch nur bei {second}</translation>
    </message>
    <message>
        <source>High-tech and knowledge-intensive industries (NAICS)</source>
        <translation>Hochtechnologie und wissensintensive Wirtschaftszweige (NAICS)</translation>
    </message>
    <message>
        <source>High-tech and knowledge-intensive industries (SIC 2003)</source>
        <translation>Hochtechnologie und wissensintensive Wirtschaftszweige (SIC 2003)</translation>
    </message>
    <message>
        <source>High-tech and knowledge-intensive industries (SIC 2007)</source>
        <translation>Hochtechnologie und wissensintensive Wirtschaftszweige (SIC 2007)</translation>
    </message>
    <message>
        <source>High-tech industries (NESTA)</source>
        <translation>Hochtechnologie (NESTA)</translation>
    </message>
    <message>
        <source>High-tech manufacturing</source>
        <translation>Spitzentechnologie im verarbeitenden Gewerbe</translation>
    </message>
    <message>
        <source>High-tech services (KIS)</source>
        <translation>Spitzentechnologische Dienste (wissensintensiv)</translation>
    </message>
    <message>
        <source>Highest LQ</source>
        <translation>Höchster LQ</translation>
    </message>
    <message>
        <source>Highest LQ in</source>
        <translation>Höchster LQ in</translation>
    </message>
    <message>
        <source>Highest quotients</source>
        <translation>Höchste Quotienten</translation>
    </message>
    <message>
        <source>Highest scores</source>
        <translation>Höchste Punktwerte</translation>
    </message>
    <message>
        <source>Highest values</source>
        <translation>Höchste Werte</translation>
    </message>
    <message>
        <source>Highest values of {field}</source>
        <translation>Höchste Werte: {field}</translation>
    </message>
    <message>
        <source>Highest, of the nation&apos;s</source>
        <translation>Am höchsten, gemessen am Land</translation>
    </message>
    <message>
        <source>Highest: {area} ({value}). Half of the areas have {median} or more.</source>
        <translation>Am höchsten: {area} ({value}). Die Hälfte der Gebiete hat {median} oder mehr.</translation>
    </message>
    <message>
        <source>Historical cold spot</source>
        <translation>Ehemaliger Coldspot</translation>
    </message>
    <message>
        <source>Historical hot spot</source>
        <translation>Ehemaliger Hotspot</translation>
    </message>
    <message>
        <source>Hot and cold spots (Gi*, Gi)</source>
        <translation>Hot Spots und Cold Spots (Gi*, Gi)</translation>
    </message>
    <message>
        <source>Hot and cold spots are shown at 99, 95 and 90 % (q up to 0.01, 0.05 and 0.10).</source>
        <translation>Hot Spots und Cold Spots werden bei 99, 95 und 90 % gezeigt (q bis 0,01, 0,05 und 0,10).</translation>
    </message>
    <message>
        <source>Hot and cold spots at each time</source>
        <translation>Hotspots und Coldspots zu jedem Zeitpunkt</translation>
    </message>
    <message>
        <source>Hot and cold spots by time</source>
        <translation>Hotspots und Coldspots nach Zeitpunkt</translation>
    </message>
    <message>
        <source>Hot and cold spots over time</source>
        <translation>Hot- und Coldspots im Zeitverlauf</translation>
    </message>
    <message>
        <source>Hot spot, {level} % confidence</source>
        <translation>Hot Spot, {level} % Konfidenz</translation>
    </message>
    <message>
        <source>Hot spots red, cold spots blue, all other areas grey.</source>
        <translation>Hotspots rot, Coldspots blau, alle anderen Gebiete grau.</translation>
    </message>
    <message>
        <source>Hotspot</source>
        <translation>Hotspot</translation>
    </message>
    <message>
        <source>Hotspot score</source>
        <translation>Hotspot-Punktwert</translation>
    </message>
    <message>
        <source>Hotspot score, lower end</source>
        <translation>Hotspot-Punkte, untere Grenze</translation>
    </message>
    <message>
        <source>Hotspot score, upper end</source>
        <translation>Hotspot-Punkte, obere Grenze</translation>
    </message>
    <message>
        <source>Hotspot under</source>
        <translation>Hotspot unter</translation>
    </message>
    <message>
        <source>Hotspots at the start and at the end: {start} and {end}.</source>
        <translation>Hotspots am Anfang und am Ende: {start} und {end}.</translation>
    </message>
    <message>
        <source>Hotspots by every definition</source>
        <translation>Hotspots nach jeder Definition</translation>
    </message>
    <message>
        <source>Hotspots near</source>
        <translation>Hotspots in der Nähe</translation>
    </message>
    <message>
        <source>Hotspots under every definition</source>
        <translation>Hotspots nach jeder Definition</translation>
    </message>
    <message>
        <source>Hours worked</source>
        <translation>Arbeitsstunden</translation>
    </message>
    <message>
        <source>Households in the flows</source>
        <translation>Haushalte in den Strömen</translation>
    </message>
    <message>
        <source>Households spend {share:.1f} % of their new wages on the products of &apos;{layer}&apos;, as given, in its mix.</source>
        <translation>Haushalte geben {share:.1f} % ihrer neuen Löhne für die Produkte von „{layer}“ aus, wie angegeben, in deren Mischung.</translation>
    </message>
    <message>
        <source>Households spend {share:.1f} % of their new wages, as given, in the mix of the final uses of &apos;{layer}&apos;.</source>
        <translation>Haushalte geben {share:.1f} % ihrer neuen Löhne aus, wie angegeben, in der Mischung der letzten Verwendungen von „{layer}“.</translation>
    </message>
    <message>
        <source>How a change is split. Dynamic lets growth rates and the mix of sectors change on the way.</source>
        <translation>Wie eine Veränderung zerlegt wird. Dynamisch lässt zu, dass sich Wachstumsraten und Branchenstruktur unterwegs ändern.</translation>
    </message>
    <message>
        <source>How areas with both sectors are set against areas with either. All divide by the numbers of areas with each sector.</source>
        <translation>Wie Gebiete mit beiden Branchen gegen Gebiete mit einer von ihnen gehalten werden. Alle Maße teilen durch die Zahlen der Gebiete mit jeder Branche.</translation>
    </message>
    <message>
        <source>How clusters are found</source>
        <translation>Wie Cluster gefunden werden</translation>
    </message>
    <message>
        <source>How diverse the creative economy of a region&apos;s areas is, and how alike these areas are; the most creative jobs first</source>
        <translation>Wie vielfältig die Kreativwirtschaft der Gebiete einer Region ist und wie ähnlich sich diese Gebiete sind; die meisten Beschäftigten der Kreativwirtschaft zuerst</translation>
    </message>
    <message>
        <source>How each component is brought to 0 to 100 (OECD/JRC handbook on composite indicators, 2008).</source>
        <translation>Wie jeder Bestandteil auf 0 bis 100 gebracht wird (OECD/JRC-Handbuch zu zusammengesetzten Indikatoren, 2008).</translation>
    </message>
    <message>
        <source>How far it can be believed</source>
        <translation>Wie weit man dem trauen kann</translation>
    </message>
    <message>
        <source>How far likeness reaches</source>
        <translation>Wie weit die Ähnlichkeit reicht</translation>
    </message>
    <message>
        <source>How far likeness reaches: Moran&apos;s I by distance (in a projected system) or by the order of neighbours.</source>
        <translation>Wie weit die Ähnlichkeit reicht: Morans I nach der Entfernung (in einem projizierten System) oder nach der Ordnung der Nachbarn.</translation>
    </message>
    <message>
        <source>How far the figures of both lie apart</source>
        <translation>Wie weit die Zahlen beider auseinanderliegen</translation>
    </message>
    <message>
        <source>How far the two sectors are over-represented in the same areas, weighted by size (Ellison, Glaeser &amp; Kerr 2010): 0 for independence. It has no test here.</source>
        <translation>Wie weit beide Branchen in denselben Gebieten überdurchschnittlich vertreten sind, gewichtet mit der Größe (Ellison, Glaeser &amp; Kerr 2010): 0 bei Unabhängigkeit. Hierfür gibt es keinen Test.</translation>
    </message>
    <message>
        <source>How frequent is</source>
        <translation>Wie häufig ist</translation>
    </message>
    <message>
        <source>How good is it? The back-test</source>
        <translation>Wie gut ist das? Die rückblickende Prüfung</translation>
    </message>
    <message>
        <source>How good such estimates are on this table</source>
        <translation>Wie gut solche Schätzungen bei dieser Tabelle sind</translation>
    </message>
    <message>
        <source>How it changes</source>
        <translation>Wie es sich ändert</translation>
    </message>
    <message>
        <source>How it is reckoned, and where it comes from</source>
        <translation>Wie gerechnet wird, und woher es kommt</translation>
    </message>
    <message>
        <source>How long to wait for an answer to one request.</source>
        <translation>Wie lange auf die Antwort einer Anfrage gewartet wird.</translation>
    </message>
    <message>
        <source>How many areas have so many neighbours. The upright line is the mean.</source>
        <translation>Wie viele Gebiete so viele Nachbarn haben. Die senkrechte Linie ist der Mittelwert.</translation>
    </message>
    <message>
        <source>How many areas to find for each, the most similar first.</source>
        <translation>Wie viele Gebiete für jedes zu finden sind, die ähnlichsten zuerst.</translation>
    </message>
    <message>
        <source>How many neighbours areas have</source>
        <translation>Wie viele Nachbarn die Gebiete haben</translation>
    </message>
    <message>
        <source>How many of the nearest others count as being near. Not used with a bandwidth.</source>
        <translation>Wie viele der nächsten anderen als nah gelten. Mit einer Bandbreite ohne Bedeutung.</translation>
    </message>
    <message>
        <source>How many times the average share</source>
        <translation>Wievielfaches des durchschnittlichen Anteils</translation>
    </message>
    <message>
        <source>How near businesses must be to one another.</source>
        <translation>Wie nahe Betriebe einander sein müssen.</translation>
    </message>
    <message>
        <source>How numbers are put into classes. Fixed breaks make maps of several sectors and years comparable; the others follow the values of this field, on each side of the value where the scheme is diverging.</source>
        <translation>Wie Zahlen in Klassen eingeteilt werden. Feste Grenzen machen Karten mehrerer Branchen und Jahre vergleichbar; die anderen richten sich nach den Werten dieses Feldes, bei divergierendem Schema auf jeder Seite des Wertes für sich.</translation>
    </message>
    <message>
        <source>How often a request is repeated that failed for want of a connection, or that the service puts off.</source>
        <translation>Wie oft eine Anfrage wiederholt wird, die ohne Verbindung scheiterte oder die der Dienst aufschiebt.</translation>
    </message>
    <message>
        <source>How often categories are dealt out at random for the test; 0 leaves it out.</source>
        <translation>Wie oft die Kategorien für den Test zufällig neu verteilt werden; 0 lässt ihn weg.</translation>
    </message>
    <message>
        <source>How often labels are shuffled for the test; 0 leaves it out.</source>
        <translation>Wie oft die Kennzeichnungen für den Test neu verteilt werden; 0 lässt ihn weg.</translation>
    </message>
    <message>
        <source>How often ones and zeros are neighbours (Cliff &amp; Ord 1981).</source>
        <translation>Wie oft Einsen und Nullen Nachbarn sind (Cliff &amp; Ord 1981).</translation>
    </message>
    <message>
        <source>How often the values are shuffled over the areas.</source>
        <translation>Wie oft die Werte zufällig über die Gebiete verteilt werden.</translation>
    </message>
    <message>
        <source>How related the sectors are</source>
        <translation>Wie verwandt die Branchen sind</translation>
    </message>
    <message>
        <source>How related they are</source>
        <translation>Wie verwandt sie sind</translation>
    </message>
    <message>
        <source>How robust the class is</source>
        <translation>Wie robust die Klasse ist</translation>
    </message>
    <message>
        <source>How such forecasts have done</source>
        <translation>Wie sich solche Prognosen bewährt haben</translation>
    </message>
    <message>
        <source>How sure the quotients are</source>
        <translation>Wie sicher die Quotienten sind</translation>
    </message>
    <message>
        <source>How the forecasts of each area and sector would have done: model, error of each model, coverage of the intervals.</source>
        <translation>Wie sich die Prognosen jedes Gebiets und jeder Branche bewährt hätten: Modell, Fehler jedes Modells, Abdeckung der Intervalle.</translation>
    </message>
    <message>
        <source>How to read it</source>
        <translation>Wie man es liest</translation>
    </message>
    <message>
        <source>How to read it, and where it comes from</source>
        <translation>Wie es zu lesen ist und woher es kommt</translation>
    </message>
    <message>
        <source>IT, software and computer services</source>
        <translation>IT, Software und Computerdienste</translation>
    </message>
    <message>
        <source>Id of the local areas</source>
        <translation>Id der kleinen Gebiete</translation>
    </message>
    <message>
        <source>Ids in a weights file are not empty and have no blanks in them, and {count} ids of the layer are otherwise ({ids}).</source>
        <translation>Kennungen in einer Gewichtsdatei enthalten keine Leerzeichen und fehlen nicht; auf {count} Kennungen des Layers trifft das nicht zu ({ids}).</translation>
    </message>
    <message>
        <source>Images (*.svg *.png)</source>
        <translation>Bilder (*.svg *.png)</translation>
    </message>
    <message>
        <source>Impact scenario</source>
        <translation>Wirkungsszenario</translation>
    </message>
    <message>
        <source>Import employment</source>
        <translation>Beschäftigung importieren</translation>
    </message>
    <message>
        <source>Imports of {imports} by the businesses that take part leave the nation (both in the unit of the flows).</source>
        <translation>Einfuhren von {imports} der beteiligten Betriebe verlassen das Land (in der Einheit der Ströme).</translation>
    </message>
    <message>
        <source>Impressão e reprodução</source>
        <translation>Druck und Vervielfältigung</translation>
    </message>
    <message>
        <source>In all clusters there are {mean} on average.</source>
        <translation>In allen Clustern sind es im Mittel {mean}.</translation>
    </message>
    <message>
        <source>In brackets: number of areas</source>
        <translation>In Klammern: Zahl der Gebiete</translation>
    </message>
    <message>
        <source>In brackets: number of areas ({level})</source>
        <translation>In Klammern: Zahl der Gebiete ({level})</translation>
    </message>
    <message>
        <source>In brief</source>
        <translation>In Kürze</translation>
    </message>
    <message>
        <source>In colour: what could be bought in {area}; pale: what is missing there. To the right, to whom the nation&apos;s sectors sell.</source>
        <translation>Farbig: was in {area} gekauft werden könnte; blass: was dort fehlt. Rechts, an wen die Branchen im ganzen Land verkaufen.</translation>
    </message>
    <message>
        <source>In my group</source>
        <translation>In meiner Gruppe</translation>
    </message>
    <message>
        <source>In per cent of the jobs at the start.</source>
        <translation>In Prozent der Beschäftigten am Anfang.</translation>
    </message>
    <message>
        <source>In place of one row: a table with a row for each area and industry, with jobs or output, and maybe a year.</source>
        <translation>Anstelle einer Zeile: eine Tabelle mit einer Zeile je Gebiet und Wirtschaftszweig, mit Arbeitsplätzen oder Produktion, vielleicht auch einem Jahr.</translation>
    </message>
    <message>
        <source>In the areas of the scenario</source>
        <translation>In den Gebieten des Szenarios</translation>
    </message>
    <message>
        <source>In the cluster</source>
        <translation>Im Cluster</translation>
    </message>
    <message>
        <source>In the nation</source>
        <translation>Im Land</translation>
    </message>
    <message>
        <source>In the table: {figures:,} figures, {share:.1%} of those in the file, and {of_jobs:.1%} of their sum.</source>
        <translation>In der Tabelle: {figures:,} Zahlen, {share:.1%} derer in der Datei und {of_jobs:.1%} ihrer Summe.</translation>
    </message>
    <message>
        <source>In which industries</source>
        <translation>In welchen Wirtschaftszweigen</translation>
    </message>
    <message>
        <source>In which sub-sectors</source>
        <translation>In welchen Teilbranchen</translation>
    </message>
    <message>
        <source>In {count} areas of &apos;{layer}&apos; some figures are withheld: their jobs are lower bounds, and their quotients uncertain.</source>
        <translation>In {count} Gebieten von „{layer}“ sind einige Angaben zurückgehalten: Ihre Beschäftigten sind Untergrenzen, ihre Quotienten unsicher.</translation>
    </message>
    <message>
        <source>In {count} of {all} areas ({ids}) a segment of &apos;{layer}&apos; is known for less than half of the people: it is shown as &apos;no data&apos; there.</source>
        <translation>In {count} von {all} Gebieten ({ids}) ist ein Segment von „{layer}“ für weniger als die Hälfte der Personen bekannt: Es wird dort als „keine Daten“ gezeigt.</translation>
    </message>
    <message>
        <source>In {count} regions too few areas have a neighbour for Gi* within the region; the rule for hotspots decides alone: {names}.</source>
        <translation>In {count} Regionen haben zu wenige Gebiete einen Nachbarn für Gi* innerhalb der Region; die Regel für Hotspots entscheidet allein: {names}.</translation>
    </message>
    <message>
        <source>Income of all households</source>
        <translation>Einkommen aller Haushalte</translation>
    </message>
    <message>
        <source>Independent artists, writers and performers</source>
        <translation>Freie Künstler, Schriftsteller und Darsteller</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Industries</source>
        <translation>Wirtschaftszweige</translation>
    </message>
    <message>
        <source>Industries in both</source>
        <translation>Wirtschaftszweige in beiden</translation>
    </message>
    <message>
        <source>Industries in both groups</source>
        <translation>Wirtschaftszweige in beiden Gruppen</translation>
    </message>
    <message>
        <source>Industries that belong to both groups ({count}): {codes}. The settings say whether they were left out of both; where they were, the quotients here differ from those of the whole groups.</source>
        <translation>Wirtschaftszweige, die zu beiden Gruppen gehören ({count}): {codes}. Die Einstellungen sagen, ob sie in beiden weggelassen wurden; wo das so ist, unterscheiden sich die Quotienten hier von denen der ganzen Gruppen.</translation>
    </message>
    <message>
        <source>Industries that belong to both groups would correlate with themselves, which is why they are left out of both by default. Quotients over the same total pull the other way: a high share of one leaves less for the other. What that alone gives is the expected correlation: the mean where the areas&apos; shares of the related jobs in all but the creative ones are dealt out anew, and the other way round. The p-values are of no correlation at all, not of this one.</source>
        <translation>Wirtschaftszweige, die zu beiden Gruppen gehören, würden mit sich selbst korrelieren; deshalb werden sie in der Voreinstellung in beiden weggelassen. Quotienten über derselben Summe ziehen in die Gegenrichtung: Ein hoher Anteil der einen lässt weniger für die andere. Was das allein ergibt, ist die erwartete Korrelation: das Mittel, wenn die Anteile der Gebiete an verwandten unter allen nicht kreativen Beschäftigten neu verteilt werden, und umgekehrt. Die p-Werte beziehen sich auf gar keine Korrelation, nicht auf diese.</translation>
    </message>
    <message>
        <source>Industries without a place</source>
        <translation>Wirtschaftszweige ohne Platz</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Wirtschaftszweig</translation>
    </message>
    <message>
        <source>Industry code</source>
        <translation>Wirtschaftszweig-Code</translation>
    </message>
    <message>
        <source>Industry code in the reference</source>
        <translation>Wirtschaftszweig-Code in der Referenz</translation>
    </message>
    <message>
        <source>Industry code of the business</source>
        <translation>Wirtschaftszweig-Code des Betriebs</translation>
    </message>
    <message>
        <source>Industry columns of a wide table</source>
        <translation>Wirtschaftszweig-Spalten einer breiten Tabelle</translation>
    </message>
    <message>
        <source>Industry in the lookup</source>
        <translation>Wirtschaftszweig in der Zuordnung</translation>
    </message>
    <message>
        <source>Industry or sector</source>
        <translation>Wirtschaftszweig oder Sektor</translation>
    </message>
    <message>
        <source>Industry or sector in the scenario</source>
        <translation>Wirtschaftszweig oder Sektor im Szenario</translation>
    </message>
    <message>
        <source>Industry or sector of the business</source>
        <translation>Wirtschaftszweig oder Branche des Betriebs</translation>
    </message>
    <message>
        <source>Inference</source>
        <translation>Inferenz</translation>
    </message>
    <message>
        <source>Information service activities</source>
        <translation>Informationsdienstleistungen</translation>
    </message>
    <message>
        <source>Information services (KIBS)</source>
        <translation>Informationsdienste (wissensintensiv)</translation>
    </message>
    <message>
        <source>Input by input</source>
        <translation>Vorleistung für Vorleistung</translation>
    </message>
    <message>
        <source>Inputs for 1 of output</source>
        <translation>Vorleistungen für 1 Produktionswert</translation>
    </message>
    <message>
        <source>Inputs it could provide</source>
        <translation>Vorleistungen, die es bereitstellen könnte</translation>
    </message>
    <message>
        <source>Inputs of creative sectors that could be bought locally (%)</source>
        <translation>Vorleistungen der Kreativbranchen, die vor Ort gekauft werden könnten (%)</translation>
    </message>
    <message>
        <source>Inputs that an area could provide</source>
        <translation>Vorleistungen, die ein Gebiet bereitstellen könnte</translation>
    </message>
    <message>
        <source>Inputs that it could provide itself (%)</source>
        <translation>Vorleistungen, die es selbst liefern könnte (%)</translation>
    </message>
    <message>
        <source>Inset where it is needed</source>
        <translation>Nebenkarte, wo sie nötig ist</translation>
    </message>
    <message>
        <source>Instead of a layer: a (Geo)Parquet file, a folder of them or a pattern such as C:/register/*.parquet, for tens of millions of businesses. Counted by DuckDB. Coordinates are those of the boundaries&apos; coordinate reference system.</source>
        <translation>Statt eines Layers: eine (Geo)Parquet-Datei, ein Ordner davon oder ein Muster wie C:/register/*.parquet, für Dutzende Millionen Unternehmen. Gezählt wird mit DuckDB. Die Koordinaten sind die des Koordinatenbezugssystems der Grenzen.</translation>
    </message>
    <message>
        <source>Instrumentos musicales</source>
        <translation>Musikinstrumente</translation>
    </message>
    <message>
        <source>Intensifying cold spot</source>
        <translation>Zunehmender Coldspot</translation>
    </message>
    <message>
        <source>Intensifying hot spot</source>
        <translation>Zunehmender Hotspot</translation>
    </message>
    <message>
        <source>Interactive map</source>
        <translation>Interaktive Karte</translation>
    </message>
    <message>
        <source>Interactive map, to explore in a browser</source>
        <translation>Interaktive Karte, zum Erkunden im Browser</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Interval ({level} %)</source>
        <translation>Intervall ({level} %)</translation>
    </message>
    <message>
        <source>Interval of a change</source>
        <translation>Intervall einer Veränderung</translation>
    </message>
    <message>
        <source>Interval of the LQ</source>
        <translation>Intervall des LQ</translation>
    </message>
    <message>
        <source>Intervals of 50 % and 90 %</source>
        <translation>Intervalle von 50 % und 90 %</translation>
    </message>
    <message>
        <source>Is left out and reported</source>
        <translation>Wird weggelassen und berichtet</translation>
    </message>
    <message>
        <source>Isolated</source>
        <translation>Isoliert</translation>
    </message>
    <message>
        <source>Isolated and undefined</source>
        <translation>Isoliert und undefiniert</translation>
    </message>
    <message>
        <source>Isolated: no neighbours, not tested</source>
        <translation>Isoliert: keine Nachbarn, nicht geprüft</translation>
    </message>
    <message>
        <source>It has the most of the {all} fields tested.</source>
        <translation>Von den {all} geprüften Feldern hat dieses die meisten.</translation>
    </message>
    <message>
        <source>It is no confidence interval. The table takes prices, wages, techniques and spare capacity as given: multipliers of this kind tend to overstate what an area gains (What Works Centre for Local Economic Growth 2019).</source>
        <translation>Sie ist kein Konfidenzintervall. Die Tabelle nimmt Preise, Löhne, Techniken und freie Kapazitäten als gegeben: Multiplikatoren dieser Art überschätzen meist, was ein Gebiet gewinnt (What Works Centre for Local Economic Growth 2019).</translation>
    </message>
    <message>
        <source>Its LQ</source>
        <translation>Ihr LQ</translation>
    </message>
    <message>
        <source>Its creative jobs over the area&apos;s</source>
        <translation>Seine Beschäftigten in der Kreativwirtschaft zu denen des Gebiets</translation>
    </message>
    <message>
        <source>Its interval</source>
        <translation>Sein Intervall</translation>
    </message>
    <message>
        <source>Its neighbour</source>
        <translation>Sein Nachbar</translation>
    </message>
    <message>
        <source>Its neighbours (mean z)</source>
        <translation>Seine Nachbarn (mittleres z)</translation>
    </message>
    <message>
        <source>Its own part (jobs)</source>
        <translation>Eigener Teil (Beschäftigte)</translation>
    </message>
    <message>
        <source>Its p allowing for alike neighbours</source>
        <translation>Ihr p unter Berücksichtigung ähnlicher Nachbarn</translation>
    </message>
    <message>
        <source>Its peers are strong in what it is not: {text}.</source>
        <translation>Ähnliche Gebiete sind stark, wo es selbst nicht stark ist: {text}.</translation>
    </message>
    <message>
        <source>Its place is not certain: the {level} interval of its rank runs from {low} to {high}.</source>
        <translation>Der Platz ist nicht sicher: Das {level}-Intervall des Rangs reicht von {low} bis {high}.</translation>
    </message>
    <message>
        <source>Its published parts</source>
        <translation>Deren veröffentlichte Teile</translation>
    </message>
    <message>
        <source>Its share in the area&apos;s population over that of all areas compared: 1 is the mean. Shares that hardly vary, such as those near 100 %, have quotients near 1 everywhere; the thirds of the 3 x 3 map and ranks still tell them apart.</source>
        <translation>Sein Anteil an der Bevölkerung des Gebiets zu dem aller verglichenen Gebiete: 1 ist das Mittel. Anteile, die kaum schwanken, etwa nahe 100 %, haben überall Quotienten nahe 1; die Drittel der 3-x-3-Karte und Ränge unterscheiden sie dennoch.</translation>
    </message>
    <message>
        <source>Its share of the region&apos;s</source>
        <translation>Sein Anteil an der Region</translation>
    </message>
    <message>
        <source>Its type of area is specialised in: {text}.</source>
        <translation>Gebiete seiner Art sind spezialisiert auf: {text}.</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>Jaccard index</source>
        <translation>Jaccard-Index</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Beschäftigte</translation>
    </message>
    <message>
        <source>Jobs above expectation</source>
        <translation>Beschäftigte über der Erwartung</translation>
    </message>
    <message>
        <source>Jobs along the whole chain of supplies: (I − A)⁻¹ f, less f, times jobs for a unit of output, with A what each product needs of every other (Leontief 1936).</source>
        <translation>Arbeitsplätze entlang der ganzen Lieferkette: (I − A)⁻¹ f, abzüglich f, mal Arbeitsplätze je Einheit der Produktion, mit A für das, was jedes Produkt von jedem anderen braucht (Leontief 1936).</translation>
    </message>
    <message>
        <source>Jobs and weights are resampled this many times for the 90 % intervals; 0 leaves them out.</source>
        <translation>So oft werden Beschäftigte und Gewichte für die 90-%-Intervalle neu gezogen; 0 lässt diese weg.</translation>
    </message>
    <message>
        <source>Jobs and weights are resampled this many times under each choice; 0 leaves chance out of the ranks.</source>
        <translation>So oft werden Arbeitsplätze und Gewichte unter jeder Festlegung neu gezogen; 0 lässt den Zufall aus den Rängen heraus.</translation>
    </message>
    <message>
        <source>Jobs at the end</source>
        <translation>Beschäftigte am Ende</translation>
    </message>
    <message>
        <source>Jobs at the start</source>
        <translation>Beschäftigte am Anfang</translation>
    </message>
    <message>
        <source>Jobs beyond the average share</source>
        <translation>Arbeitsplätze über dem durchschnittlichen Anteil</translation>
    </message>
    <message>
        <source>Jobs beyond those that the area would have at the reference&apos;s share (Fingleton, Igliori &amp; Moore 2004).</source>
        <translation>Beschäftigte über die Zahl hinaus, die das Gebiet beim Anteil der Referenz hätte (Fingleton, Igliori &amp; Moore 2004).</translation>
    </message>
    <message>
        <source>Jobs by sector</source>
        <translation>Beschäftigte nach Branche</translation>
    </message>
    <message>
        <source>Jobs estimated, at the finest level</source>
        <translation>Geschätzte Beschäftigte, auf der feinsten Ebene</translation>
    </message>
    <message>
        <source>Jobs expected</source>
        <translation>Erwartete Beschäftigte</translation>
    </message>
    <message>
        <source>Jobs for each new one</source>
        <translation>Arbeitsplätze je neuem</translation>
    </message>
    <message>
        <source>Jobs from divided codes</source>
        <translation>Arbeitsplätze aus aufgeteilten Codes</translation>
    </message>
    <message>
        <source>Jobs gained</source>
        <translation>Gewonnene Arbeitsplätze</translation>
    </message>
    <message>
        <source>Jobs gained by area and product</source>
        <translation>Gewonnene Arbeitsplätze nach Gebiet und Produkt</translation>
    </message>
    <message>
        <source>Jobs gained for a thousand there are</source>
        <translation>Gewonnene Arbeitsplätze je tausend vorhandene</translation>
    </message>
    <message>
        <source>Jobs gained in the scenario for a thousand there are.</source>
        <translation>Im Szenario gewonnene Beschäftigte je tausend vorhandene.</translation>
    </message>
    <message>
        <source>Jobs gained per thousand</source>
        <translation>Gewonnene Arbeitsplätze je tausend</translation>
    </message>
    <message>
        <source>Jobs in all industries</source>
        <translation>Beschäftigte in allen Wirtschaftszweigen</translation>
    </message>
    <message>
        <source>Jobs in all rows (of one level)</source>
        <translation>Beschäftigte in allen Zeilen (einer Ebene)</translation>
    </message>
    <message>
        <source>Jobs in rows without a boundary or a readable code</source>
        <translation>Beschäftigte in Zeilen ohne Gebietsgrenze oder lesbaren Code</translation>
    </message>
    <message>
        <source>Jobs in target areas</source>
        <translation>Beschäftigte in Zielgebieten</translation>
    </message>
    <message>
        <source>Jobs in the listed sectors</source>
        <translation>Beschäftigte in den Branchen der Liste</translation>
    </message>
    <message>
        <source>Jobs in the reference</source>
        <translation>Beschäftigte in der Referenz</translation>
    </message>
    <message>
        <source>Jobs in the scenario</source>
        <translation>Arbeitsplätze im Szenario</translation>
    </message>
    <message>
        <source>Jobs in the sectors listed</source>
        <translation>Arbeitsplätze der aufgeführten Branchen</translation>
    </message>
    <message>
        <source>Jobs in the target areas, last year</source>
        <translation>Beschäftigte in den Zielgebieten, letztes Jahr</translation>
    </message>
    <message>
        <source>Jobs in these sectors</source>
        <translation>Beschäftigte in diesen Branchen</translation>
    </message>
    <message>
        <source>Jobs of suppliers here</source>
        <translation>Beschäftigte der Zulieferer hier</translation>
    </message>
    <message>
        <source>Jobs of the average business in the sectors</source>
        <translation>Beschäftigte des mittleren Betriebs in den Branchen</translation>
    </message>
    <message>
        <source>Jobs of the business</source>
        <translation>Beschäftigte des Betriebs</translation>
    </message>
    <message>
        <source>Jobs of the reference in all industries, where its table does not hold them all once; 1 for a table of shares. Left empty: the sum of its rows.</source>
        <translation>Beschäftigte der Referenz in allen Wirtschaftszweigen, wo ihre Tabelle sie nicht alle genau einmal enthält; 1 für eine Tabelle von Anteilen. Leer: die Summe ihrer Zeilen.</translation>
    </message>
    <message>
        <source>Jobs of the scenario through suppliers, and from what is bought of the wages.</source>
        <translation>Beschäftigte des Szenarios durch Zulieferer und durch das, was von den Löhnen gekauft wird.</translation>
    </message>
    <message>
        <source>Jobs outside</source>
        <translation>Beschäftigte außerhalb</translation>
    </message>
    <message>
        <source>Jobs outside all target areas, last year</source>
        <translation>Beschäftigte außerhalb aller Zielgebiete, letztes Jahr</translation>
    </message>
    <message>
        <source>Jobs that are there in each year; the years are reckoned one by one, and nothing is carried over</source>
        <translation>Arbeitsplätze, die es in jedem Jahr gibt; die Jahre werden einzeln gerechnet, nichts wird übertragen</translation>
    </message>
    <message>
        <source>Jobs that come anew; negative for a closure. Left empty: those of the output.</source>
        <translation>Arbeitsplätze, die neu dazukommen; negativ für eine Schließung. Leer: die der Produktion.</translation>
    </message>
    <message>
        <source>Jobs to {last}, then the forecast with its intervals of 50 % (dark) and 90 % (light). At the right of each chart: growth to {end}.</source>
        <translation>Beschäftigte bis {last}, danach die Prognose mit ihren Intervallen von 50 % (dunkel) und 90 % (hell). Rechts in jedem Diagramm: Wachstum bis {end}.</translation>
    </message>
    <message>
        <source>Jobs translated</source>
        <translation>Übersetzte Arbeitsplätze</translation>
    </message>
    <message>
        <source>Jobs where left empty. wages, gva, turnover, businesses, self_employed, hours, or a word of your own: figures of it are read from the same file and stand in the field &apos;jobs&apos;, with a field &apos;measure&apos; that says what they are; the other tools then say so too. Figures that are no jobs are never read without it.</source>
        <translation>Beschäftigte, wo leer. wages, gva, turnover, businesses, self_employed, hours oder ein eigenes Wort: Dann werden diese Werte aus derselben Datei gelesen und stehen im Feld „jobs“, mit einem Feld „measure“, das sagt, was sie sind; auch die anderen Werkzeuge nennen sie dann so. Werte, die keine Beschäftigten sind, werden ohne diese Angabe nie gelesen.</translation>
    </message>
    <message>
        <source>Jobs without a place</source>
        <translation>Arbeitsplätze ohne Platz</translation>
    </message>
    <message>
        <source>Jobs, type I</source>
        <translation>Arbeitsplätze, Typ I</translation>
    </message>
    <message>
        <source>Jobs, type II</source>
        <translation>Arbeitsplätze, Typ II</translation>
    </message>
    <message>
        <source>Jobs, unless the table says otherwise: jobs, wages, gva, turnover, businesses, self_employed, hours, or a word of your own, which titles, legends and reports then say. Left empty: what the table&apos;s metadata or its field &apos;measure&apos; says, else the name of the field of figures. Only what is counted varies by chance: for money, intervals need counts of businesses.</source>
        <translation>Beschäftigte, wenn die Tabelle nichts anderes sagt: jobs, wages, gva, turnover, businesses, self_employed, hours oder ein eigenes Wort, das Titel, Legenden und Berichte dann verwenden. Leer: was die Metadaten der Tabelle oder ihr Feld „measure“ sagen, sonst der Name des Wertefelds. Nur Gezähltes schwankt zufällig: Bei Geld brauchen Intervalle die Zahl der Betriebe.</translation>
    </message>
    <message>
        <source>Jobs: {sector}</source>
        <translation>Beschäftigte: {sector}</translation>
    </message>
    <message>
        <source>Join areas without neighbours to the nearest</source>
        <translation>Gebiete ohne Nachbarn mit dem nächsten verbinden</translation>
    </message>
    <message>
        <source>Join counts need a field of zeros and ones: {count} values are others, for example {value:g}.</source>
        <translation>Join Counts brauchen ein Feld mit Nullen und Einsen: {count} Werte sind andere, zum Beispiel {value:g}.</translation>
    </message>
    <message>
        <source>Join counts of 0/1 fields</source>
        <translation>Join Counts von 0/1-Feldern</translation>
    </message>
    <message>
        <source>Joined with</source>
        <translation>Verbunden mit</translation>
    </message>
    <message>
        <source>Joins of a one and a zero</source>
        <translation>Paare aus einer Eins und einer Null</translation>
    </message>
    <message>
        <source>Joins of ones</source>
        <translation>Paare aus zwei Einsen</translation>
    </message>
    <message>
        <source>Joins of zeros</source>
        <translation>Paare aus zwei Nullen</translation>
    </message>
    <message>
        <source>Keep the style with the layer&apos;s data</source>
        <translation>Stil bei den Daten des Layers aufbewahren</translation>
    </message>
    <message>
        <source>Kendall&apos;s tau of an area&apos;s Gi* over time, from −1 (falls at every step) to 1 (rises at every step), tested as Mann (1945) and Kendall (1975) do. Without ties, p is exact for up to ten times; else it is by the normal distribution, which allows for ties (Hirsch, Slack &amp; Smith 1982). q is corrected for all areas.</source>
        <translation>Kendalls Tau des Gi* eines Gebiets über die Zeit, von −1 (fällt bei jedem Schritt) bis 1 (steigt bei jedem Schritt), geprüft wie bei Mann (1945) und Kendall (1975). Ohne Bindungen ist p für bis zu zehn Zeitpunkte exakt; sonst folgt es der Normalverteilung, die Bindungen berücksichtigt (Hirsch, Slack &amp; Smith 1982). q ist für alle Gebiete korrigiert.</translation>
    </message>
    <message>
        <source>Kendall&apos;s tau of the trend</source>
        <translation>Kendalls Tau des Trends</translation>
    </message>
    <message>
        <source>Key or login</source>
        <translation>Schlüssel oder Anmeldung</translation>
    </message>
    <message>
        <source>Knowledge-intensive business services</source>
        <translation>Wissensintensive Unternehmensdienstleistungen</translation>
    </message>
    <message>
        <source>Knowledge-intensive services</source>
        <translation>Wissensintensive Dienstleistungen</translation>
    </message>
    <message>
        <source>Kunsten en cultureel erfgoed</source>
        <translation>Kunst und Kulturerbe</translation>
    </message>
    <message>
        <source>Kunstmarkt</source>
        <translation>Kunstmarkt</translation>
    </message>
    <message>
        <source>LEVEL takes one of {known} for this source, not &apos;{level}&apos;.</source>
        <translation>LEVEL nimmt bei dieser Quelle eines von {known}, nicht „{level}“.</translation>
    </message>
    <message>
        <source>LODES, workplaces (US Census Bureau)</source>
        <translation>LODES, Arbeitsorte (US Census Bureau)</translation>
    </message>
    <message>
        <source>LOSH,heteroscedasticity,variance</source>
        <translation>LOSH,Heteroskedastizität,Varianz</translation>
    </message>
    <message>
        <source>LQ</source>
        <translation>LQ</translation>
    </message>
    <message>
        <source>LQ above</source>
        <translation>LQ über</translation>
    </message>
    <message>
        <source>LQ above 1, but the area is too narrow, small or unsure</source>
        <translation>LQ über 1, aber das Gebiet ist zu schmal aufgestellt, zu klein oder unsicher</translation>
    </message>
    <message>
        <source>LQ against the nation</source>
        <translation>LQ gegenüber dem Land</translation>
    </message>
    <message>
        <source>LQ against the region</source>
        <translation>LQ gegenüber der Region</translation>
    </message>
    <message>
        <source>LQ at the end</source>
        <translation>LQ am Ende</translation>
    </message>
    <message>
        <source>LQ at the start</source>
        <translation>LQ zu Beginn</translation>
    </message>
    <message>
        <source>LQ below 1, 1 to 1.25, above</source>
        <translation>LQ unter 1, 1 bis 1,25, darüber</translation>
    </message>
    <message>
        <source>LQ interval</source>
        <translation>LQ-Intervall</translation>
    </message>
    <message>
        <source>LQ not above 1; creative jobs in the top quarter of areas</source>
        <translation>LQ nicht über 1; Beschäftigte der Kreativwirtschaft im obersten Viertel der Gebiete</translation>
    </message>
    <message>
        <source>LQ of businesses</source>
        <translation>LQ der Betriebe</translation>
    </message>
    <message>
        <source>LQ of creative businesses</source>
        <translation>LQ der kreativen Betriebe</translation>
    </message>
    <message>
        <source>LQ of {group}</source>
        <translation>LQ: {group}</translation>
    </message>
    <message>
        <source>LQ of {measure}: {sector}</source>
        <translation>LQ ({measure}): {sector}</translation>
    </message>
    <message>
        <source>LQ, end</source>
        <translation>LQ, Ende</translation>
    </message>
    <message>
        <source>LQ, start</source>
        <translation>LQ, Anfang</translation>
    </message>
    <message>
        <source>LQ,specialisation,concentration,sector,krugman,entropy,shift,confidence interval,location quotient,shares,specialization,cluster,reference,Herfindahl</source>
        <translation>LQ,Standortquotient,Spezialisierung,Konzentration,Branche,Krugman,Entropie,Shift,Konfidenzintervall,Anteile,Cluster,Vergleich,Herfindahl</translation>
    </message>
    <message>
        <source>LQ: {sector}</source>
        <translation>LQ: {sector}</translation>
    </message>
    <message>
        <source>Land around</source>
        <translation>Land ringsum</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Groß</translation>
    </message>
    <message>
        <source>Large, but not specialised</source>
        <translation>Groß, aber nicht spezialisiert</translation>
    </message>
    <message>
        <source>Largest delta</source>
        <translation>Größtes Delta</translation>
    </message>
    <message>
        <source>Largest gap (share of inputs)</source>
        <translation>Größte Lücke (Anteil an den Vorleistungen)</translation>
    </message>
    <message>
        <source>Largest gap in supply</source>
        <translation>Größte Lücke im Angebot</translation>
    </message>
    <message>
        <source>Largest gap in supply (%)</source>
        <translation>Größte Lücke im Angebot (%)</translation>
    </message>
    <message>
        <source>Largest sector</source>
        <translation>Größte Branche</translation>
    </message>
    <message>
        <source>Largest significant p</source>
        <translation>Größtes signifikantes p</translation>
    </message>
    <message>
        <source>Largest values of</source>
        <translation>Größte Werte von</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>Lasso</translation>
    </message>
    <message>
        <source>Last hot</source>
        <translation>Zuletzt heiß</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>Layer of regions</source>
        <translation>Layer der Regionen</translation>
    </message>
    <message>
        <source>Layer to map</source>
        <translation>Layer der Karte</translation>
    </message>
    <message>
        <source>Layer with the values, such as the output of &apos;Location quotients&apos;.</source>
        <translation>Layer mit den Werten, etwa die Ausgabe von „Standortquotienten“.</translation>
    </message>
    <message>
        <source>Layout templates (*.qpt)</source>
        <translation>Layoutvorlagen (*.qpt)</translation>
    </message>
    <message>
        <source>Leading area</source>
        <translation>Führendes Gebiet</translation>
    </message>
    <message>
        <source>Leading areas</source>
        <translation>Führende Gebiete</translation>
    </message>
    <message>
        <source>Least delta</source>
        <translation>Kleinstes Delta</translation>
    </message>
    <message>
        <source>Least share of new wages that is new spending (%)</source>
        <translation>Kleinster Anteil der neuen Löhne, der zusätzliche Ausgabe ist (%)</translation>
    </message>
    <message>
        <source>Leave out codes that both groups have</source>
        <translation>Codes weglassen, die beide Gruppen haben</translation>
    </message>
    <message>
        <source>Lee</source>
        <translation>Lee</translation>
    </message>
    <message>
        <source>Lee&apos;s L</source>
        <translation>L von Lee</translation>
    </message>
    <message>
        <source>Lee&apos;s L (with the second field)</source>
        <translation>L von Lee (mit dem zweiten Feld)</translation>
    </message>
    <message>
        <source>Lee&apos;s L compares the surroundings of both fields (Lee 2001). Pairs of values are permuted together, so that only where they meet is tested, not that they go together.</source>
        <translation>Das L von Lee vergleicht die Umgebungen beider Felder (Lee 2001). Die Wertepaare werden zusammen permutiert: Geprüft wird nur, wo sie zusammentreffen, nicht, dass sie zusammengehen.</translation>
    </message>
    <message>
        <source>Lee&apos;s L: {group}</source>
        <translation>L von Lee: {group}</translation>
    </message>
    <message>
        <source>Lee&apos;s local L</source>
        <translation>Lokales L von Lee</translation>
    </message>
    <message>
        <source>Lee&apos;s local L was not worked out: {reason}</source>
        <translation>Das lokale L von Lee wurde nicht berechnet: {reason}</translation>
    </message>
    <message>
        <source>Lee&apos;s local L: around {high} areas both are high, around {low} both are low (q up to 0.05), whatever the threshold.</source>
        <translation>Lokales L von Lee: Um {high} Gebiete sind beide hoch, um {low} beide niedrig (q bis 0,05), unabhängig von der Schwelle.</translation>
    </message>
    <message>
        <source>Lee&apos;s local L: both fields around</source>
        <translation>Lokales L von Lee: beide Felder ringsum</translation>
    </message>
    <message>
        <source>Left as it is, the log says what the file was taken for and why.</source>
        <translation>Bleibt es, wie es ist, sagt das Protokoll, wofür die Datei gehalten wurde und warum.</translation>
    </message>
    <message>
        <source>Left empty: &apos;Area profiles&apos;.</source>
        <translation>Leer: &apos;Gebietsprofile&apos;.</translation>
    </message>
    <message>
        <source>Left empty: &apos;Creative study&apos;.</source>
        <translation>Leer: „Studie zur Kreativwirtschaft“.</translation>
    </message>
    <message>
        <source>Left empty: 2023 (districts, United States), 2021 (NUTS).</source>
        <translation>Leer: 2023 (Distrikte, Vereinigte Staaten), 2021 (NUTS).</translation>
    </message>
    <message>
        <source>Left empty: a text field with &apos;name&apos; in its name.</source>
        <translation>Leer: ein Textfeld mit „name“ im Namen.</translation>
    </message>
    <message>
        <source>Left empty: all that are in one known format.</source>
        <translation>Leer: alle, die in demselben bekannten Format sind.</translation>
    </message>
    <message>
        <source>Left empty: businesses are shown without names.</source>
        <translation>Leer: Betriebe werden ohne Namen gezeigt.</translation>
    </message>
    <message>
        <source>Left empty: the field named &apos;industry&apos; or &apos;sector&apos;.</source>
        <translation>Leer: das Feld mit dem Namen „industry“ oder „sector“.</translation>
    </message>
    <message>
        <source>Left empty: the field named &apos;jobs&apos; or &apos;employment&apos;.</source>
        <translation>Leer: das Feld mit dem Namen „jobs“ oder „employment“.</translation>
    </message>
    <message>
        <source>Left empty: the field named &apos;year&apos;. The start and the end must be among its years.</source>
        <translation>Leer: das Feld namens &apos;year&apos;. Anfang und Ende müssen unter seinen Jahren sein.</translation>
    </message>
    <message>
        <source>Left empty: the field whose values a field of the table has.</source>
        <translation>Leer: das Feld, dessen Werte auch in einem Feld der Tabelle stehen.</translation>
    </message>
    <message>
        <source>Left empty: the field whose values are codes of a classification.</source>
        <translation>Leer: das Feld, dessen Werte Codes einer Klassifikation sind.</translation>
    </message>
    <message>
        <source>Left empty: the first field.</source>
        <translation>Leer: das erste Feld.</translation>
    </message>
    <message>
        <source>Left empty: the second field.</source>
        <translation>Leer: das zweite Feld.</translation>
    </message>
    <message>
        <source>Left empty: the title in the metadata of the layer, else its name.</source>
        <translation>Leer: der Titel in den Metadaten des Layers, sonst sein Name.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Legal and accounting (KIBS)</source>
        <translation>Recht und Rechnungswesen (wissensintensiv)</translation>
    </message>
    <message>
        <source>Legal, accounting and consultancy (KIBS)</source>
        <translation>Recht, Rechnungswesen und Beratung (wissensintensiv)</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>Legend of the bivariate map</source>
        <translation>Legende der bivariaten Karte</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Level of the areas</source>
        <translation>Ebene der Gebiete</translation>
    </message>
    <message>
        <source>Level of the industries</source>
        <translation>Ebene der Wirtschaftszweige</translation>
    </message>
    <message>
        <source>Level of the industry codes where all industries are taken: 4 for classes of SIC 2007, such as 6201. More detailed codes are added up. 0: the most detailed level with at least half of the jobs.</source>
        <translation>Ebene der Wirtschaftszweig-Codes, wo alle Wirtschaftszweige genommen werden: 4 für Klassen der SIC 2007 wie 6201. Genauere Codes werden zusammengezählt. 0: die genaueste Ebene mit mindestens der Hälfte der Arbeitsplätze.</translation>
    </message>
    <message>
        <source>Level {level} is taken, the finest at which the areas are complete ({rows:,} rows; others: {others}). LEVEL takes another, &apos;all&apos; takes all.</source>
        <translation>Genommen wird die Ebene {level}, die feinste, auf der die Gebiete vollständig sind ({rows:,} Zeilen; andere: {others}). LEVEL nimmt eine andere, „all“ alle.</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Levels, the usual one first</source>
        <translation>Stufen, die übliche zuerst</translation>
    </message>
    <message>
        <source>Libraries, museums, heritage</source>
        <translation>Bibliotheken, Museen, Kulturerbe</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Library and archives</source>
        <translation>Bibliotheken und Archive</translation>
    </message>
    <message>
        <source>Lies in</source>
        <translation>Liegt in</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Lift</translation>
    </message>
    <message>
        <source>Lift by threshold: creative and {group}</source>
        <translation>Lift nach Schwelle: kreativ und {group}</translation>
    </message>
    <message>
        <source>Light all areas</source>
        <translation>Alle Gebiete hervorheben</translation>
    </message>
    <message>
        <source>Light from</source>
        <translation>Hervorheben ab</translation>
    </message>
    <message>
        <source>Likeness of its areas (mean cosine)</source>
        <translation>Ähnlichkeit seiner Gebiete (mittlerer Kosinus)</translation>
    </message>
    <message>
        <source>Line {line} of &apos;{file}&apos; has figures, but is in none of its tables: its label, its figures or the header above it are damaged or missing. Download the file again.</source>
        <translation>Zeile {line} von „{file}“ hat Angaben, gehört aber zu keiner der Tabellen: Ihre Beschriftung, ihre Angaben oder der Kopf darüber sind beschädigt oder fehlen. Laden Sie die Datei noch einmal herunter.</translation>
    </message>
    <message>
        <source>Line {line} of &apos;{file}&apos; has {count} cells, but the header in line {header} has {all}. Download the file again, or mend the line.</source>
        <translation>Zeile {line} von „{file}“ hat {count} Zellen, der Kopf in Zeile {header} aber {all}. Laden Sie die Datei noch einmal herunter, oder berichtigen Sie die Zeile.</translation>
    </message>
    <message>
        <source>Lines to the peers</source>
        <translation>Linien zu den vergleichbaren Gebieten</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>Link kopiert</translation>
    </message>
    <message>
        <source>Link of the business</source>
        <translation>Link des Betriebs</translation>
    </message>
    <message>
        <source>Linkages</source>
        <translation>Verflechtungen</translation>
    </message>
    <message>
        <source>Linkages: 1 is the mean of all products of the nation</source>
        <translation>Verflechtungen: 1 ist der Mittelwert aller Güter des Landes</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Literature and print</source>
        <translation>Literatur und Druck</translation>
    </message>
    <message>
        <source>Live performance</source>
        <translation>Live-Aufführungen</translation>
    </message>
    <message>
        <source>Livre et presse</source>
        <translation>Buch und Presse</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Lokal</translation>
    </message>
    <message>
        <source>Local Geary</source>
        <translation>Lokales Geary</translation>
    </message>
    <message>
        <source>Local Geary: alike or unlike the neighbours</source>
        <translation>Lokales Geary: den Nachbarn ähnlich oder unähnlich</translation>
    </message>
    <message>
        <source>Local Lee&apos;s L needs neighbours of equal weight: choose other neighbours than a kernel.</source>
        <translation>Das lokale L von Lee braucht Nachbarn mit gleichem Gewicht: Bitte andere Nachbarn als einen Kern wählen.</translation>
    </message>
    <message>
        <source>Local Moran and its classes</source>
        <translation>Lokales Moran und seine Klassen</translation>
    </message>
    <message>
        <source>Local Moran of rates (empirical Bayes; second field = base)</source>
        <translation>Lokales Moran von Raten (empirisches Bayes; zweites Feld = Basis)</translation>
    </message>
    <message>
        <source>Local Moran: clusters and outliers</source>
        <translation>Lokales Moran: Cluster und Ausreißer</translation>
    </message>
    <message>
        <source>Local areas</source>
        <translation>Kleine Gebiete</translation>
    </message>
    <message>
        <source>Local colocation</source>
        <translation>Lokale Kolokation</translation>
    </message>
    <message>
        <source>Local jobs for each new job, by studies of cause</source>
        <translation>Arbeitsplätze vor Ort je neuem Arbeitsplatz, nach Studien zur Ursache</translation>
    </message>
    <message>
        <source>Local join count</source>
        <translation>Lokaler Join Count</translation>
    </message>
    <message>
        <source>Local join count of a 0/1 field</source>
        <translation>Lokaler Join Count eines 0/1-Felds</translation>
    </message>
    <message>
        <source>Local multiplier</source>
        <translation>Lokaler Multiplikator</translation>
    </message>
    <message>
        <source>Local quotient</source>
        <translation>Lokaler Quotient</translation>
    </message>
    <message>
        <source>Local spatial heteroscedasticity (LOSH)</source>
        <translation>Lokale räumliche Heteroskedastizität (LOSH)</translation>
    </message>
    <message>
        <source>Local spatial heteroscedasticity (LOSH): how much the values around vary</source>
        <translation>Lokale räumliche Heteroskedastizität (LOSH): wie stark die Werte ringsum streuen</translation>
    </message>
    <message>
        <source>Local statistics (co-location around the area, Lee&apos;s L)</source>
        <translation>Lokale Statistiken (Kolokation rings um das Gebiet, L von Lee)</translation>
    </message>
    <message>
        <source>Local supply</source>
        <translation>Lokales Angebot</translation>
    </message>
    <message>
        <source>Local supply by area, sector and product</source>
        <translation>Lokales Angebot nach Gebiet, Branche und Gut</translation>
    </message>
    <message>
        <source>Location quotient</source>
        <translation>Standortquotient</translation>
    </message>
    <message>
        <source>Location quotient (LQ)</source>
        <translation>Standortquotient (LQ)</translation>
    </message>
    <message>
        <source>Location quotient (LQ): the sector&apos;s share of an area&apos;s jobs, divided by its share in all it is compared with. 1: the same share; 2: twice as much.</source>
        <translation>Lokationsquotient (LQ): Anteil der Branche an den Arbeitsplätzen eines Gebiets, geteilt durch ihren Anteil im Vergleichsraum. 1: gleicher Anteil; 2: doppelt so viel.</translation>
    </message>
    <message>
        <source>Location quotient (LQ): the share of an area&apos;s jobs that is creative, divided by that of all it is compared with. 1: the same share; 2: twice as much.</source>
        <translation>Lokationsquotient (LQ): Anteil der kreativen Arbeitsplätze eines Gebiets, geteilt durch den im Vergleichsraum. 1: gleicher Anteil; 2: doppelt so viel.</translation>
    </message>
    <message>
        <source>Location quotient above which an area is specialised</source>
        <translation>Standortquotient, über dem ein Gebiet als spezialisiert gilt</translation>
    </message>
    <message>
        <source>Location quotient at the end</source>
        <translation>Standortquotient am Ende</translation>
    </message>
    <message>
        <source>Location quotient by year</source>
        <translation>Standortquotient nach Jahr</translation>
    </message>
    <message>
        <source>Location quotient from which a sector is present</source>
        <translation>Standortquotient, ab dem eine Branche vorhanden ist</translation>
    </message>
    <message>
        <source>Location quotient from which an area is a hotspot</source>
        <translation>Standortquotient, ab dem ein Gebiet ein Hotspot ist</translation>
    </message>
    <message>
        <source>Location quotient of {measure}</source>
        <translation>Standortquotient ({measure})</translation>
    </message>
    <message>
        <source>Location quotient; line: the nation</source>
        <translation>Standortquotient; Linie: das Land</translation>
    </message>
    <message>
        <source>Location quotient; line: the nation; whiskers: intervals</source>
        <translation>Standortquotient; Linie: das Land; Striche: Intervalle</translation>
    </message>
    <message>
        <source>Location quotients</source>
        <translation>Standortquotienten</translation>
    </message>
    <message>
        <source>Location quotients by area and sector</source>
        <translation>Standortquotienten nach Gebiet und Branche</translation>
    </message>
    <message>
        <source>Location quotients by sector</source>
        <translation>Standortquotienten nach Branchen</translation>
    </message>
    <message>
        <source>Location quotients by sector; leading areas by the lower end of the interval</source>
        <translation>Standortquotienten nach Branche; führende Gebiete nach der unteren Grenze des Intervalls</translation>
    </message>
    <message>
        <source>Location quotients of creative jobs and of {group}</source>
        <translation>Standortquotienten: Kreativwirtschaft und {group}</translation>
    </message>
    <message>
        <source>Location quotients of the hotspots by sub-sector</source>
        <translation>Standortquotienten der Hotspots nach Teilbranche</translation>
    </message>
    <message>
        <source>Location quotients of the leading areas by sub-sector</source>
        <translation>Standortquotienten der führenden Gebiete nach Teilbranche</translation>
    </message>
    <message>
        <source>Location quotients of the sub-sectors in both areas</source>
        <translation>Standortquotienten der Teilbranchen in beiden Gebieten</translation>
    </message>
    <message>
        <source>Location quotients of the sub-sectors in each area of the group</source>
        <translation>Standortquotienten der Teilbranchen in jedem Gebiet der Gruppe</translation>
    </message>
    <message>
        <source>Location quotients of {measure}</source>
        <translation>Standortquotienten ({measure})</translation>
    </message>
    <message>
        <source>Location quotients with their intervals, where they are known; in colour what is surely above the nation&apos;s share.</source>
        <translation>Standortquotienten mit ihren Intervallen, wo sie bekannt sind; farbig, was sicher über dem Anteil im Land liegt.</translation>
    </message>
    <message>
        <source>Location quotients; bars start at the nation&apos;s value, 1.</source>
        <translation>Standortquotienten; die Balken beginnen beim Wert des Landes, 1.</translation>
    </message>
    <message>
        <source>Long table of another office (Statistics Canada, Stats NZ, Destatis, CBS, SDMX …)</source>
        <translation>Lange Tabelle eines anderen Amtes (Statistics Canada, Stats NZ, Destatis, CBS, SDMX …)</translation>
    </message>
    <message>
        <source>Longest wait (seconds)</source>
        <translation>Längste Wartezeit (Sekunden)</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Looks for the densest part of the map where no extent is given.</source>
        <translation>Sucht den dichtesten Teil der Karte, wo keine Ausdehnung angegeben ist.</translation>
    </message>
    <message>
        <source>Lookup from industries to products</source>
        <translation>Zuordnung der Wirtschaftszweige zu Gütern</translation>
    </message>
    <message>
        <source>Lookup table</source>
        <translation>Zuordnungstabelle</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Lost: a hotspot before, not now</source>
        <translation>Verloren: zuvor ein Hotspot, jetzt nicht</translation>
    </message>
    <message>
        <source>Low among high</source>
        <translation>Niedrig unter Hohen</translation>
    </message>
    <message>
        <source>Low among low</source>
        <translation>Niedrig unter Niedrigen</translation>
    </message>
    <message>
        <source>Lower bounds together</source>
        <translation>Untere Grenzen zusammen</translation>
    </message>
    <message>
        <source>Lowest, of the nation&apos;s</source>
        <translation>Am niedrigsten, gemessen am Land</translation>
    </message>
    <message>
        <source>MASE</source>
        <translation>MASE</translation>
    </message>
    <message>
        <source>MASE and coverage</source>
        <translation>MASE und Abdeckung</translation>
    </message>
    <message>
        <source>MASE, naive</source>
        <translation>MASE, naiv</translation>
    </message>
    <message>
        <source>MASE: mean absolute error over the mean yearly change of the series (Hyndman &amp; Koehler 2006); what counts is whether it is below that of the naive model. Coverage: how often the interval of the time held what came. In the back-test nothing is used that was not known at the time.</source>
        <translation>MASE: mittlerer absoluter Fehler, geteilt durch die mittlere jährliche Veränderung der Reihe (Hyndman &amp; Koehler 2006); es kommt darauf an, ob er unter dem des naiven Modells liegt. Abdeckung: wie oft das damalige Intervall enthielt, was kam. Im Rücktest wird nichts verwendet, was damals nicht bekannt war.</translation>
    </message>
    <message>
        <source>Machinery and equipment</source>
        <translation>Maschinenbau</translation>
    </message>
    <message>
        <source>Made on {date} with the QGIS plugin Creative Clusters.</source>
        <translation>Erstellt am {date} mit dem QGIS-Plugin Creative Clusters.</translation>
    </message>
    <message>
        <source>Made with the QGIS plugin Creative Clusters.</source>
        <translation>Erstellt mit der QGIS-Erweiterung Creative Clusters.</translation>
    </message>
    <message>
        <source>Main sub-sector</source>
        <translation>Wichtigste Teilbranche</translation>
    </message>
    <message>
        <source>Make table</source>
        <translation>Aufkommenstabelle</translation>
    </message>
    <message>
        <source>Makes a finished page of a styled layer: a layout in the project, and a PDF, PNG or SVG.</source>
        <translation>Macht aus einem gestalteten Layer eine fertige Seite: ein Layout im Projekt und eine PDF-, PNG- oder SVG-Datei.</translation>
    </message>
    <message>
        <source>Makes a page for each area or region, with map and profile: one PDF with bookmarks, or a file each.</source>
        <translation>Macht für jedes Gebiet oder jede Region eine Seite mit Karte und Profil: eine PDF-Datei mit Lesezeichen oder je eine Datei.</translation>
    </message>
    <message>
        <source>Management and technical consulting (KIBS)</source>
        <translation>Unternehmens- und Fachberatung (wissensintensiv)</translation>
    </message>
    <message>
        <source>Manufacture of electronics and computers</source>
        <translation>Herstellung von Elektronik und Computern</translation>
    </message>
    <message>
        <source>Manufacturing</source>
        <translation>Verarbeitendes Gewerbe</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Map of the areas that are alike</source>
        <translation>Karte der Gebiete, die ähnlich sind</translation>
    </message>
    <message>
        <source>Map of the links</source>
        <translation>Karte der Verbindungen</translation>
    </message>
    <message>
        <source>Map: where {area} lies.</source>
        <translation>Karte: wo {area} liegt.</translation>
    </message>
    <message>
        <source>Marked years that &apos;{layer}&apos; has no rows for: {unknown}. Its years: {years}.</source>
        <translation>Markierte Jahre, für die „{layer}“ keine Zeilen hat: {unknown}. Die Jahre der Tabelle: {years}.</translation>
    </message>
    <message>
        <source>Market services (KIS)</source>
        <translation>Marktbestimmte Dienste (wissensintensiv)</translation>
    </message>
    <message>
        <source>Marks of withheld figures</source>
        <translation>Zeichen für gesperrte Werte</translation>
    </message>
    <message>
        <source>Markt für darstellende Künste</source>
        <translation>Markt für darstellende Künste</translation>
    </message>
    <message>
        <source>Matrix of a measure</source>
        <translation>Matrix eines Maßes</translation>
    </message>
    <message>
        <source>Mean density of the sectors that the area lacks</source>
        <translation>Mittlere Dichte der Branchen, die dem Gebiet fehlen</translation>
    </message>
    <message>
        <source>Mean density of what it lacks</source>
        <translation>Mittlere Dichte dessen, was fehlt</translation>
    </message>
    <message>
        <source>Mean density where absent</source>
        <translation>Mittlere Dichte, wo sie fehlt</translation>
    </message>
    <message>
        <source>Mean of all areas that have a value.</source>
        <translation>Mittel aller Gebiete, die einen Wert haben.</translation>
    </message>
    <message>
        <source>Mean silhouette by number of types: {figures}.</source>
        <translation>Mittlere Silhouette nach Anzahl der Typen: {figures}.</translation>
    </message>
    <message>
        <source>Mean silhouette of the types</source>
        <translation>Mittlere Silhouette der Typen</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maß</translation>
    </message>
    <message>
        <source>Measure to draw</source>
        <translation>Zu zeichnendes Maß</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Größen</translation>
    </message>
    <message>
        <source>Measures for every pair of sectors how far they are found in the same areas.</source>
        <translation>Misst für jedes Paar von Branchen, wie weit sie in denselben Gebieten vorkommen.</translation>
    </message>
    <message>
        <source>Measures of overlap by related group</source>
        <translation>Maße der Überschneidung nach verwandter Gruppe</translation>
    </message>
    <message>
        <source>Measures of overlap by segment</source>
        <translation>Maße der Überschneidung nach Segment</translation>
    </message>
    <message>
        <source>Media en entertainment</source>
        <translation>Medien und Unterhaltung</translation>
    </message>
    <message>
        <source>Medical and dental instruments</source>
        <translation>Medizinische und zahnmedizinische Geräte</translation>
    </message>
    <message>
        <source>Medical, precision and optical instruments</source>
        <translation>Medizin-, Mess- und optische Geräte</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Medium-high-tech manufacturing</source>
        <translation>Mittlere Hochtechnologie im verarbeitenden Gewerbe</translation>
    </message>
    <message>
        <source>Metals, machinery and appliances (high-tech)</source>
        <translation>Metalle, Maschinen und Geräte (Hochtechnologie)</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Microclusters</source>
        <translation>Mikrocluster</translation>
    </message>
    <message>
        <source>Microclusters of businesses</source>
        <translation>Mikrocluster von Betrieben</translation>
    </message>
    <message>
        <source>Middle area&apos;s pay per job</source>
        <translation>Lohn je Beschäftigten im mittleren Gebiet</translation>
    </message>
    <message>
        <source>Middle error of a figure</source>
        <translation>Mittlerer Fehler einer Angabe (Median)</translation>
    </message>
    <message>
        <source>Minimum to maximum</source>
        <translation>Minimum bis Maximum</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlend</translation>
    </message>
    <message>
        <source>Missing: empty in the table</source>
        <translation>Fehlend: leer in der Tabelle</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>Struktur</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Models used</source>
        <translation>Verwendete Modelle</translation>
    </message>
    <message>
        <source>Moran scatterplot of {field}</source>
        <translation>Moran-Streudiagramm von {field}</translation>
    </message>
    <message>
        <source>Moran&apos;s I</source>
        <translation>I von Moran</translation>
    </message>
    <message>
        <source>Moran&apos;s I above and Geary&apos;s C below their expected values: neighbours are alike.</source>
        <translation>I von Moran über und C von Geary unter dem erwarteten Wert: Nachbarn ähneln einander.</translation>
    </message>
    <message>
        <source>Moran&apos;s I of the pairs of areas at each step alone (Cliff &amp; Ord 1981), with the values between which 95 % of the maps lie whose values are shuffled over the areas. q corrects p for the number of steps.</source>
        <translation>Morans I allein aus den Gebietspaaren jedes Schritts (Cliff &amp; Ord 1981), mit den Werten, zwischen denen 95 % der Karten liegen, deren Werte über die Gebiete gemischt sind. q berichtigt p für die Zahl der Schritte.</translation>
    </message>
    <message>
        <source>Moran&apos;s I,Geary&apos;s C,General G,join count,Lee&apos;s L,spatial autocorrelation,neighbours,clustering,dispersion,spatial statistics,Moran</source>
        <translation>Moran-I,Geary-C,General G,Join Count,Lee-L,räumliche Autokorrelation,Nachbarn,Klumpung,Clusterung,Streuung,räumliche Statistik,Moran,Cluster</translation>
    </message>
    <message>
        <source>Moran,LISA,cluster,outlier</source>
        <translation>Moran,LISA,Cluster,Ausreißer</translation>
    </message>
    <message>
        <source>More near than by chance</source>
        <translation>Mehr in der Nähe als zufällig</translation>
    </message>
    <message>
        <source>More than by chance</source>
        <translation>Mehr als durch Zufall</translation>
    </message>
    <message>
        <source>Moretti (2010)</source>
        <translation>Moretti (2010)</translation>
    </message>
    <message>
        <source>Most alike are {area} and {peer}: similarity {similarity}, {apart} km apart.</source>
        <translation>Am ähnlichsten sind {area} und {peer}: Ähnlichkeit {similarity}, {apart} km voneinander entfernt.</translation>
    </message>
    <message>
        <source>Most alike: {names}.</source>
        <translation>Am ähnlichsten: {names}.</translation>
    </message>
    <message>
        <source>Most figures of &apos;{file}&apos; are small and have decimals ({examples}), and nothing says that they are in thousands: they are taken as they stand. Are they counts?</source>
        <translation>Die meisten Zahlen von „{file}“ sind klein und haben Nachkommastellen ({examples}), und nichts besagt, dass sie in Tausend stehen: Sie werden genommen, wie sie dastehen. Sind es Anzahlen?</translation>
    </message>
    <message>
        <source>Most jobs</source>
        <translation>Die meisten Beschäftigten</translation>
    </message>
    <message>
        <source>Most jobs above expectation</source>
        <translation>Die meisten Beschäftigten über der Erwartung</translation>
    </message>
    <message>
        <source>Most similar area</source>
        <translation>Ähnlichstes Gebiet</translation>
    </message>
    <message>
        <source>Mostly: by at least 80 % of the choices</source>
        <translation>Meist: nach mindestens 80 % der Festlegungen</translation>
    </message>
    <message>
        <source>Motor vehicles</source>
        <translation>Kraftfahrzeuge</translation>
    </message>
    <message>
        <source>Multipliers of the nation: all jobs, and output, for each one of the product</source>
        <translation>Multiplikatoren des Landes: alle Arbeitsplätze, und die Produktion, je Einheit des Produkts</translation>
    </message>
    <message>
        <source>Multivariate local Geary</source>
        <translation>Multivariater lokaler Geary</translation>
    </message>
    <message>
        <source>Multivariate local Geary: alike or unlike in several fields together</source>
        <translation>Multivariater lokaler Geary: in mehreren Feldern zugleich ähnlich oder unähnlich</translation>
    </message>
    <message>
        <source>Multivariate local join count</source>
        <translation>Multivariate lokale Join-Zählung</translation>
    </message>
    <message>
        <source>Multivariate local join count: several 0/1 fields together</source>
        <translation>Multivariate lokale Join-Zählung: mehrere 0/1-Felder zugleich</translation>
    </message>
    <message>
        <source>Museums and galleries</source>
        <translation>Museen und Galerien</translation>
    </message>
    <message>
        <source>Museums and heritage</source>
        <translation>Museen und Kulturerbe</translation>
    </message>
    <message>
        <source>Museums, galleries and libraries</source>
        <translation>Museen, Galerien und Bibliotheken</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musik</translation>
    </message>
    <message>
        <source>Music and electronics shops</source>
        <translation>Musik- und Elektronikgeschäfte</translation>
    </message>
    <message>
        <source>Music and the visual and performing arts</source>
        <translation>Musik, bildende und darstellende Kunst</translation>
    </message>
    <message>
        <source>Music, performing and visual arts</source>
        <translation>Musik, darstellende und bildende Kunst</translation>
    </message>
    <message>
        <source>Musical groups and artists</source>
        <translation>Musikgruppen und Musiker</translation>
    </message>
    <message>
        <source>Musikwirtschaft</source>
        <translation>Musikwirtschaft</translation>
    </message>
    <message>
        <source>My areas</source>
        <translation>Meine Gebiete</translation>
    </message>
    <message>
        <source>NUTS: 0 to 3 (empty: 3). United States: county, state or cbsa (empty: county). ONS: left empty for districts, or the name of a service of the portal, such as LAD_MAY_2025_UK_BGC_V2, which holds year and detail.</source>
        <translation>NUTS: 0 bis 3 (leer: 3). Vereinigte Staaten: county, state oder cbsa (leer: county). ONS: leer für Distrikte, oder der Name eines Dienstes des Portals, etwa LAD_MAY_2025_UK_BGC_V2, der Jahr und Genauigkeit enthält.</translation>
    </message>
    <message>
        <source>Naive: the last value stays. Drift: the mean yearly change goes on. Damped trend: exponential smoothing whose trend fades (Gardner &amp; McKenzie 1985). Constant share: of the nation&apos;s forecast. Constant shift: differs from the nation&apos;s growth as it did (Brown 1969). Pooled growth: growth shrunk towards that of the same sector elsewhere. Combination: the mean of the first four (Makridakis and others 2020). For each series the one with the smallest errors in the back-test is used, those of its like counting too.</source>
        <translation>Naiv: Der letzte Wert bleibt. Drift: Die mittlere jährliche Veränderung geht weiter. Gedämpfter Trend: exponentielle Glättung, deren Trend abklingt (Gardner &amp; McKenzie 1985). Konstanter Anteil: an der Prognose des Landes. Konstante Verschiebung: weicht vom Wachstum des Landes so ab wie bisher (Brown 1969). Gemeinsames Wachstum: Wachstum, zu dem derselben Branche anderswo hingezogen. Kombination: das Mittel der ersten vier (Makridakis und andere 2020). Für jede Reihe wird das mit den kleinsten Fehlern im Rücktest verwendet, wobei die von ihresgleichen mitzählen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name in the table of names</source>
        <translation>Name in der Namenstabelle</translation>
    </message>
    <message>
        <source>Name of a colour ramp in QGIS&apos;s style manager, such as Viridis, for the palette of that kind.</source>
        <translation>Name eines Farbverlaufs in der Stilverwaltung von QGIS, etwa Viridis, für die Palette dieser Art.</translation>
    </message>
    <message>
        <source>Name of the area</source>
        <translation>Name des Gebiets</translation>
    </message>
    <message>
        <source>Name of the business</source>
        <translation>Name des Betriebs</translation>
    </message>
    <message>
        <source>Name of the column (or buyer) of what households buy. Left empty: the one called &apos;Households&apos; or the like.</source>
        <translation>Name der Spalte (oder des Käufers) mit den Käufen der Haushalte. Leer: die „Households“ oder ähnlich heißt.</translation>
    </message>
    <message>
        <source>Name of the layout</source>
        <translation>Name des Layouts</translation>
    </message>
    <message>
        <source>Name of the local areas</source>
        <translation>Name der kleinen Gebiete</translation>
    </message>
    <message>
        <source>Name of the place</source>
        <translation>Name des Orts</translation>
    </message>
    <message>
        <source>Name of the region</source>
        <translation>Name der Region</translation>
    </message>
    <message>
        <source>Name of the row of wages. Left empty: the one called &apos;Compensation of employees&apos; or the like.</source>
        <translation>Name der Zeile mit den Löhnen. Leer: die „Compensation of employees“ oder ähnlich heißt.</translation>
    </message>
    <message>
        <source>Name of the style and heading of the legend. Left empty: the field&apos;s alias or name.</source>
        <translation>Name des Stils und Überschrift der Legende. Leer: Alias oder Name des Feldes.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Names for the labels</source>
        <translation>Namen für die Beschriftung</translation>
    </message>
    <message>
        <source>Names of audiences</source>
        <translation>Namen der Publikumsgruppen</translation>
    </message>
    <message>
        <source>Names of the columns where they are not x, y (or geometry, points in WKB), industry, jobs and year, as in: x=lon, y=lat, industry=categories.primary. Jobs and year may be missing.</source>
        <translation>Namen der Spalten, wenn sie nicht x, y (oder geometry, Punkte als WKB), industry, jobs und year heißen, etwa: x=lon, y=lat, industry=categories.primary. Beschäftigte (jobs) und Jahr (year) dürfen fehlen.</translation>
    </message>
    <message>
        <source>Names of the industries</source>
        <translation>Namen der Wirtschaftszweige</translation>
    </message>
    <message>
        <source>Nation</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>National</source>
        <translation>National</translation>
    </message>
    <message>
        <source>National, mix and regional part</source>
        <translation>Nationaler, struktureller und regionaler Teil</translation>
    </message>
    <message>
        <source>National: stands out against the nation and against its region. Regional: against the nation only, so that it shares the strength of its region. Local: against its region only. Areas of regions with fewer than three areas are compared with the nation only.</source>
        <translation>National: hebt sich vom Land und von der eigenen Region ab. Regional: nur vom Land, teilt also die Stärke seiner Region. Lokal: nur von der eigenen Region. Gebiete von Regionen mit weniger als drei Gebieten werden nur mit dem Land verglichen.</translation>
    </message>
    <message>
        <source>Natural breaks (Jenks)</source>
        <translation>Natürliche Grenzen (Jenks)</translation>
    </message>
    <message>
        <source>Near are all within {bandwidth} m, with the weights of a Gaussian kernel.</source>
        <translation>Nah sind alle innerhalb von {bandwidth} m, mit den Gewichten eines Gauß-Kerns.</translation>
    </message>
    <message>
        <source>Near are the {k} nearest; those equally near share the last places.</source>
        <translation>Nah sind die {k} nächsten; gleich weit entfernte teilen sich die letzten Plätze.</translation>
    </message>
    <message>
        <source>Near peers can meet; far ones seldom compete for the same market.</source>
        <translation>Nahe Gebiete können sich treffen; ferne konkurrieren selten um denselben Markt.</translation>
    </message>
    <message>
        <source>Near: {category}</source>
        <translation>In der Nähe: {category}</translation>
    </message>
    <message>
        <source>Nearest neighbours</source>
        <translation>Nächste Nachbarn</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Benötigt</translation>
    </message>
    <message>
        <source>Needed for neighbours from a table (the weight is optional).</source>
        <translation>Gebraucht für Nachbarn aus einer Tabelle (das Gewicht ist optional).</translation>
    </message>
    <message>
        <source>Needed for neighbours from a table and from a .gal, .gwt or .swm file.</source>
        <translation>Nötig für Nachbarn aus einer Tabelle und aus einer .gal-, .gwt- oder .swm-Datei.</translation>
    </message>
    <message>
        <source>Needed suppliers</source>
        <translation>Benötigte Lieferanten</translation>
    </message>
    <message>
        <source>Needed suppliers that the area lacks</source>
        <translation>Benötigte Lieferanten, die dem Gebiet fehlen</translation>
    </message>
    <message>
        <source>Neighbouring areas are alike</source>
        <translation>Benachbarte Gebiete ähneln einander</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Nachbarn</translation>
    </message>
    <message>
        <source>Neighbours as GeoDa, ArcGIS, PySAL or MATLAB wrote them. Read by libpysal; only this needs it.</source>
        <translation>Nachbarn, wie GeoDa, ArcGIS, PySAL oder MATLAB sie geschrieben haben. Wird mit libpysal gelesen; nur dafür ist es nötig.</translation>
    </message>
    <message>
        <source>Neighbours as lines</source>
        <translation>Nachbarn als Linien</translation>
    </message>
    <message>
        <source>Neighbours of an area on average</source>
        <translation>Nachbarn eines Gebiets im Mittel</translation>
    </message>
    <message>
        <source>Neighbours with both</source>
        <translation>Nachbarn mit beiden</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Keine von beiden</translation>
    </message>
    <message>
        <source>Neither specialised nor large</source>
        <translation>Weder spezialisiert noch groß</translation>
    </message>
    <message>
        <source>Network of related sectors</source>
        <translation>Netz verwandter Branchen</translation>
    </message>
    <message>
        <source>Networks of the nation</source>
        <translation>Netze des Landes</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>New cold spot</source>
        <translation>Neuer Coldspot</translation>
    </message>
    <message>
        <source>New hot spot</source>
        <translation>Neuer Hotspot</translation>
    </message>
    <message>
        <source>New jobs</source>
        <translation>Neue Arbeitsplätze</translation>
    </message>
    <message>
        <source>New jobs and output</source>
        <translation>Neue Arbeitsplätze und Produktion</translation>
    </message>
    <message>
        <source>New jobs make the output of as many jobs of their product in the nation, and new output has its jobs. It is sold to final users: what the others make of it is not counted. Industries and sectors are brought to products by jobs.</source>
        <translation>Neue Arbeitsplätze erbringen die Produktion ebenso vieler Arbeitsplätze ihres Produkts im Land, und neue Produktion hat deren Arbeitsplätze. Sie wird an letzte Verwender verkauft: Was andere daraus machen, zählt nicht. Wirtschaftszweige und Sektoren werden nach Arbeitsplätzen auf Produkte gebracht.</translation>
    </message>
    <message>
        <source>New jobs of the scenario, less those displaced, and further ones through suppliers and wages.</source>
        <translation>Neue Beschäftigte des Szenarios, abzüglich der verdrängten, und weitere durch Zulieferer und Löhne.</translation>
    </message>
    <message>
        <source>New jobs, less those displaced</source>
        <translation>Neue Arbeitsplätze abzüglich der verdrängten</translation>
    </message>
    <message>
        <source>New jobs: area</source>
        <translation>Neue Arbeitsplätze: Gebiet</translation>
    </message>
    <message>
        <source>New jobs: industry or sector</source>
        <translation>Neue Arbeitsplätze: Wirtschaftszweig oder Sektor</translation>
    </message>
    <message>
        <source>New jobs: number</source>
        <translation>Neue Arbeitsplätze: Anzahl</translation>
    </message>
    <message>
        <source>New jobs: output</source>
        <translation>Neue Arbeitsplätze: Produktion</translation>
    </message>
    <message>
        <source>New scheme</source>
        <translation>Neue Klassifikation</translation>
    </message>
    <message>
        <source>New, less displaced</source>
        <translation>Neu, abzüglich verdrängt</translation>
    </message>
    <message>
        <source>News agencies</source>
        <translation>Nachrichtenagenturen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Next to what it has</source>
        <translation>Neben dem, was es hat</translation>
    </message>
    <message>
        <source>No area (products that none makes)</source>
        <translation>Kein Gebiet (Produkte, die keines herstellt)</translation>
    </message>
    <message>
        <source>No area has a neighbour. Generalised borders may not share corners: choose &apos;intersects&apos; or nearest.</source>
        <translation>Kein Gebiet hat einen Nachbarn. Generalisierte Grenzen haben womöglich keine gemeinsamen Ecken: Bitte „schneidet“ oder nächste Nachbarn wählen.</translation>
    </message>
    <message>
        <source>No area has a peer that meets the conditions.</source>
        <translation>Kein Gebiet hat ein vergleichbares Gebiet, das die Bedingungen erfüllt.</translation>
    </message>
    <message>
        <source>No area has a region: choose the field that holds the region of each area.</source>
        <translation>Kein Gebiet hat eine Region: Bitte das Feld wählen, das die Region jedes Gebiets enthält.</translation>
    </message>
    <message>
        <source>No area has a strong audience without creative jobs to match.</source>
        <translation>Kein Gebiet hat ein starkes Publikum ohne entsprechende Beschäftigte der Kreativwirtschaft.</translation>
    </message>
    <message>
        <source>No area has both creative jobs and a share of &apos;{segment}&apos;: there is nothing to compare.</source>
        <translation>Kein Gebiet hat sowohl Beschäftigte der Kreativwirtschaft als auch einen Anteil von „{segment}“: Es gibt nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>No area has creative jobs of which the inputs are known.</source>
        <translation>Kein Gebiet hat Beschäftigte in der Kreativwirtschaft, deren Vorleistungen bekannt sind.</translation>
    </message>
    <message>
        <source>No area is a hotspot under any choice.</source>
        <translation>Kein Gebiet ist unter irgendeiner Festlegung ein Hotspot.</translation>
    </message>
    <message>
        <source>No area is contested.</source>
        <translation>Kein Gebiet ist umstritten.</translation>
    </message>
    <message>
        <source>No area is more alike than chance would make its nearest.</source>
        <translation>Kein Gebiet ist ähnlicher, als es das nächste durch Zufall wäre.</translation>
    </message>
    <message>
        <source>No area is specialised in both.</source>
        <translation>Kein Gebiet ist auf beide spezialisiert.</translation>
    </message>
    <message>
        <source>No area of &apos;{layer}&apos; has a population above 0.</source>
        <translation>Kein Gebiet von „{layer}“ hat eine Bevölkerung über 0.</translation>
    </message>
    <message>
        <source>No area of &apos;{layer}&apos; has rows in both {start} and {end}: were the areas&apos; codes changed? Use codes of one year throughout.</source>
        <translation>Kein Gebiet von „{layer}“ hat sowohl für {start} als auch für {end} Zeilen: Wurden die Codes der Gebiete geändert? Bitte durchgehend die Codes eines Jahres verwenden.</translation>
    </message>
    <message>
        <source>No area of &apos;{layer}&apos; has {jobs:,.0f} creative jobs or more: lower &apos;{parameter}&apos;, or use larger areas.</source>
        <translation>Kein Gebiet von „{layer}“ hat {jobs:.0f} oder mehr Beschäftigte in der Kreativwirtschaft: „{parameter}“ senken oder größere Gebiete verwenden.</translation>
    </message>
    <message>
        <source>No area of &apos;{layer}&apos; is a source area. Table: {ids}. Source areas: {others}. Alike but for leading zeros or case: {hint}. Choose the fields that hold the same codes.</source>
        <translation>Kein Gebiet von „{layer}“ ist ein Quellgebiet. Tabelle: {ids}. Quellgebiete: {others}. Gleich bis auf führende Nullen oder Großschreibung: {hint}. Bitte die Felder wählen, die dieselben Codes enthalten.</translation>
    </message>
    <message>
        <source>No area of &apos;{layer}&apos; is chosen, or none has an id in &apos;{field}&apos;.</source>
        <translation>Kein Gebiet von &apos;{layer}&apos; ist gewählt, oder keines hat eine Kennung in &apos;{field}&apos;.</translation>
    </message>
    <message>
        <source>No area of the boundaries has a row in &apos;{layer}&apos;. Boundaries: {ids}. Table: {extra}. Alike but for leading zeros or case: {hint}. Choose the fields that hold the same codes.</source>
        <translation>Kein Gebiet der Gebietsgrenzen hat eine Zeile in „{layer}“. Gebietsgrenzen: {ids}. Tabelle: {extra}. Gleich bis auf führende Nullen oder Groß- und Kleinschreibung: {hint}. Bitte die Felder wählen, die dieselben Codes enthalten.</translation>
    </message>
    <message>
        <source>No area stands out from chance, in any of the fields tested.</source>
        <translation>In keinem der geprüften Felder hebt sich ein Gebiet vom Zufall ab.</translation>
    </message>
    <message>
        <source>No area stands out, against the nation or its region.</source>
        <translation>Kein Gebiet hebt sich vom Land oder von seiner Region ab.</translation>
    </message>
    <message>
        <source>No area with both has more neighbours with both than chance gives (q up to 0.05).</source>
        <translation>Kein Gebiet mit beiden hat mehr Nachbarn mit beiden, als der Zufall ergibt (q bis 0,05).</translation>
    </message>
    <message>
        <source>No business of the sectors shown.</source>
        <translation>Kein Betrieb der gezeigten Branchen.</translation>
    </message>
    <message>
        <source>No category lies beside another significantly more often than chance puts it.</source>
        <translation>Keine Kategorie liegt signifikant häufiger neben einer anderen, als der Zufall es ergibt.</translation>
    </message>
    <message>
        <source>No cluster has more than {count} creative businesses to a point.</source>
        <translation>Kein Cluster hat mehr als {count} kreative Betriebe je Punkt.</translation>
    </message>
    <message>
        <source>No cluster of at least {minimum} businesses was found among the {count} of &apos;{group}&apos;.</source>
        <translation>Unter den {count} Betrieben von „{group}“ wurde kein Cluster von mindestens {minimum} Betrieben gefunden.</translation>
    </message>
    <message>
        <source>No cluster was found.</source>
        <translation>Es wurde kein Cluster gefunden.</translation>
    </message>
    <message>
        <source>No code of &apos;{title}&apos; ({own}) has a counterpart in {scheme}.</source>
        <translation>Kein Code von &apos;{title}&apos; ({own}) hat eine Entsprechung in {scheme}.</translation>
    </message>
    <message>
        <source>No concordance leads from {source} to {target}. Give a concordance of your own (CONCORDANCE).</source>
        <translation>Kein Umsteigeschlüssel führt von {source} nach {target}. Geben Sie einen eigenen an (CONCORDANCE).</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Keine Daten</translation>
    </message>
    <message>
        <source>No field of &apos;{boundaries}&apos; has the values of a field of &apos;{layer}&apos;, so it is not clear which hold the areas. {boundary_parameter}: choose a field of {candidates}. {parameter}: choose a field of {others}.</source>
        <translation>Kein Feld von „{boundaries}“ hat die Werte eines Felds von „{layer}“; unklar ist, welche die Gebiete enthalten. {boundary_parameter}: ein Feld wählen aus {candidates}. {parameter}: ein Feld wählen aus {others}.</translation>
    </message>
    <message>
        <source>No figure of &apos;{layer}&apos; is published: there is nothing to estimate from.</source>
        <translation>Keine Angabe von „{layer}“ ist veröffentlicht: Es gibt nichts, woraus sich schätzen ließe.</translation>
    </message>
    <message>
        <source>No figure of &apos;{layer}&apos; is suppressed: the table is passed on as it is.</source>
        <translation>Keine Angabe von „{layer}“ ist geheim gehalten: Die Tabelle wird weitergegeben, wie sie ist.</translation>
    </message>
    <message>
        <source>No figures at the start or at the end</source>
        <translation>Keine Angaben am Anfang oder am Ende</translation>
    </message>
    <message>
        <source>No figures for this area.</source>
        <translation>Keine Zahlen für dieses Gebiet.</translation>
    </message>
    <message>
        <source>No hotspot</source>
        <translation>Kein Hotspot</translation>
    </message>
    <message>
        <source>No hotspot before or now</source>
        <translation>Weder zuvor noch jetzt ein Hotspot</translation>
    </message>
    <message>
        <source>No id of the weights file &apos;{name}&apos; is in the layer. File: {ids}. Layer: {own}. Choose another field as {parameter}.</source>
        <translation>Keine Kennung der Gewichtsdatei „{name}“ kommt im Layer vor. Datei: {ids}. Layer: {own}. Wählen Sie ein anderes Feld als {parameter}.</translation>
    </message>
    <message>
        <source>No industry belongs to both groups.</source>
        <translation>Kein Wirtschaftszweig gehört zu beiden Gruppen.</translation>
    </message>
    <message>
        <source>No industry of &apos;{layer}&apos; ({examples}) has a counterpart in {target}.</source>
        <translation>Kein Wirtschaftszweig von &apos;{layer}&apos; ({examples}) hat eine Entsprechung in {target}.</translation>
    </message>
    <message>
        <source>No industry of &apos;{layer}&apos; ({industries}) is one of the products of &apos;{flows}&apos; ({products}): give a lookup table from industries to products.</source>
        <translation>Kein Wirtschaftszweig von „{layer}“ ({industries}) ist eines der Güter von „{flows}“ ({products}): Geben Sie eine Zuordnung der Wirtschaftszweige zu Gütern an.</translation>
    </message>
    <message>
        <source>No industry of &apos;{layer}&apos; ({industries}) meets a product of &apos;{flows}&apos; ({products}) by the lookup &apos;{lookup}&apos; ({pairs}). Choose its fields of industry codes and of products.</source>
        <translation>Kein Wirtschaftszweig von „{layer}“ ({industries}) trifft über die Zuordnung „{lookup}“ ({pairs}) auf ein Gut von „{flows}“ ({products}). Wählen Sie deren Felder mit den Codes der Wirtschaftszweige und den Gütern.</translation>
    </message>
    <message>
        <source>No industry of &apos;{layer}&apos; has {level} digits or more: its codes have {digits}. Choose &apos;{parameter}&apos; as the table has them.</source>
        <translation>Kein Wirtschaftszweig von „{layer}“ hat {level} Stellen oder mehr: Seine Codes haben {digits}. Wählen Sie „{parameter}“ so, wie die Tabelle sie hat.</translation>
    </message>
    <message>
        <source>No industry of the table is in the sector list &apos;{title}&apos;. The list has {scheme} codes of {list_digits} digits; {readable} of the {count} industries of the table can be such codes, of {digits} digits ({examples}). Choose the field with the industry codes, a list of the table&apos;s scheme, or a table with more detailed codes.</source>
        <translation>Kein Wirtschaftszweig der Tabelle steht in der Branchenliste „{title}“. Die Liste hat {scheme}-Codes mit {list_digits} Stellen; {readable} der {count} Wirtschaftszweige der Tabelle können solche Codes sein, mit {digits} Stellen ({examples}). Bitte das Feld mit den Wirtschaftszweig-Codes wählen, eine Liste der Klassifikation der Tabelle oder eine Tabelle mit genaueren Codes.</translation>
    </message>
    <message>
        <source>No industry of the table is in these lists, which are left out: {lists}.</source>
        <translation>Keine Branche der Tabelle steht in diesen Listen; sie werden weggelassen: {lists}.</translation>
    </message>
    <message>
        <source>No industry of {level} digits has half of its jobs in &apos;{title}&apos;: give more in &apos;{parameter}&apos;, or compare the listed sectors.</source>
        <translation>Kein Wirtschaftszweig von {level} Stellen hat die Hälfte seiner Arbeitsplätze in „{title}“: Geben Sie in „{parameter}“ mehr an, oder vergleichen Sie die aufgeführten Branchen.</translation>
    </message>
    <message>
        <source>No jobs at the start, so that growth is not defined</source>
        <translation>Keine Beschäftigten am Anfang, sodass Wachstum nicht definiert ist</translation>
    </message>
    <message>
        <source>No location quotient can be told</source>
        <translation>Es lässt sich kein Standortquotient angeben</translation>
    </message>
    <message>
        <source>No neighbour within the bandwidth</source>
        <translation>Kein Nachbar innerhalb der Bandbreite</translation>
    </message>
    <message>
        <source>No pair of sectors clearly goes together or avoids each other over these areas.</source>
        <translation>Über diese Gebiete geht kein Paar von Branchen deutlich zusammen oder meidet einander.</translation>
    </message>
    <message>
        <source>No pattern</source>
        <translation>Kein Muster</translation>
    </message>
    <message>
        <source>No percentage of &apos;{layer}&apos; is above 1: these seem to be shares of 1. They are written as they are; quotients and classes are the same.</source>
        <translation>Kein Prozentwert von „{layer}“ liegt über 1: Das scheinen Anteile von 1 zu sein. Sie werden geschrieben, wie sie sind; Quotienten und Klassen sind dieselben.</translation>
    </message>
    <message>
        <source>No point of &apos;{layer}&apos; has a value in &apos;{field}&apos;.</source>
        <translation>Kein Punkt von „{layer}“ hat einen Wert in „{field}“.</translation>
    </message>
    <message>
        <source>No points of businesses were given.</source>
        <translation>Es wurden keine Punkte von Betrieben angegeben.</translation>
    </message>
    <message>
        <source>No row in the employment table</source>
        <translation>Keine Zeile in der Beschäftigungstabelle</translation>
    </message>
    <message>
        <source>No row of &apos;{layer}&apos; has both a source (&apos;{source}&apos;) and a target area (&apos;{target}&apos;).</source>
        <translation>Keine Zeile von „{layer}“ hat sowohl ein Quellgebiet („{source}“) als auch ein Zielgebiet („{target}“).</translation>
    </message>
    <message>
        <source>No row of &apos;{layer}&apos; has both an area (field &apos;{area}&apos;) and an industry (field &apos;{industry}&apos;).</source>
        <translation>Keine Zeile von „{layer}“ hat sowohl ein Gebiet (Feld „{area}“) als auch einen Wirtschaftszweig (Feld „{industry}“).</translation>
    </message>
    <message>
        <source>No row of &apos;{layer}&apos; links two of the sectors. It has {keys}; the sectors are {sectors}. In &apos;{parameter}&apos; and &apos;{other}&apos; choose the fields that hold their codes, ids or names.</source>
        <translation>Keine Zeile von „{layer}“ verbindet zwei der Branchen. Sie hat {keys}; die Branchen sind {sectors}. Wählen Sie in „{parameter}“ und „{other}“ die Felder, die deren Codes, Ids oder Namen enthalten.</translation>
    </message>
    <message>
        <source>No row of the neighbour table names two areas of the layer. Table: {ids}. Layer: {own}.</source>
        <translation>Keine Zeile der Nachbarschaftstabelle nennt zwei Gebiete des Layers. Tabelle: {ids}. Layer: {own}.</translation>
    </message>
    <message>
        <source>No scale bar and no north arrow: &apos;{layer}&apos; has no usable coordinate system, or is too large for them to hold everywhere.</source>
        <translation>Kein Maßstab und kein Nordpfeil: „{layer}“ hat kein brauchbares Koordinatensystem oder ist zu groß, als dass sie überall gälten.</translation>
    </message>
    <message>
        <source>No sector of &apos;{layer}&apos; has a published figure for every year from {first} to {last} in any area: there is nothing to forecast.</source>
        <translation>Keine Branche von „{layer}“ hat in irgendeinem Gebiet für jedes Jahr von {first} bis {last} eine veröffentlichte Angabe: Es gibt nichts zu prognostizieren.</translation>
    </message>
    <message>
        <source>No sector of the group &apos;{main}&apos; has jobs here (or the table does not say which are creative): all sectors are shown.</source>
        <translation>Keine Branche der Gruppe &apos;{main}&apos; hat hier Arbeitsplätze (oder die Tabelle sagt nicht, welche kreativ sind): Alle Branchen werden gezeigt.</translation>
    </message>
    <message>
        <source>No source area had to be divided: every figure is a sum of published ones.</source>
        <translation>Kein Quellgebiet musste geteilt werden: Jede Angabe ist eine Summe veröffentlichter Angaben.</translation>
    </message>
    <message>
        <source>No style for the column(s) {fields}: the output format has dropped or renamed them.</source>
        <translation>Kein Stil für die Spalte(n) {fields}: Das Ausgabeformat hat sie weggelassen oder umbenannt.</translation>
    </message>
    <message>
        <source>No sub-sector is surely above its share in the nation.</source>
        <translation>Keine Teilbranche liegt sicher über ihrem Anteil im Land.</translation>
    </message>
    <message>
        <source>No test was made: any of the quotients may be due to chance.</source>
        <translation>Es wurde nicht getestet: Jeder der Quotienten kann Zufall sein.</translation>
    </message>
    <message>
        <source>No time can be tested. {reason}</source>
        <translation>Kein Zeitpunkt kann geprüft werden. {reason}</translation>
    </message>
    <message>
        <source>No two areas are more alike than chance would make an area and its nearest ({chance}).</source>
        <translation>Keine zwei Gebiete sind ähnlicher, als der Zufall ein Gebiet und sein nächstes machte ({chance}).</translation>
    </message>
    <message>
        <source>No two areas lie within {band:,.10g} of each other. A band of {smallest:,.10g} gives every area a neighbour.</source>
        <translation>Keine zwei Gebiete liegen höchstens {band:.10g} auseinander. Ein Abstandsband von {smallest:.10g} gibt jedem Gebiet einen Nachbarn.</translation>
    </message>
    <message>
        <source>No two points lie within {bandwidth:,.10g} m of each other. Choose a larger bandwidth, or the nearest neighbours.</source>
        <translation>Keine zwei Punkte liegen innerhalb von {bandwidth:,.10g} m voneinander. Wählen Sie eine größere Bandbreite oder die nächsten Nachbarn.</translation>
    </message>
    <message>
        <source>No year was given: the latest, {year}, is used. Years: {years}.</source>
        <translation>Es wurde kein Jahr angegeben: Verwendet wird das letzte, {year}. Jahre: {years}.</translation>
    </message>
    <message>
        <source>Nomis (CSV or spreadsheet)</source>
        <translation>Nomis (CSV oder Tabellenblatt)</translation>
    </message>
    <message>
        <source>Nomis is asked for divisions (2 digits) and classes (4 digits) of the SIC 2007; INDUSTRIES has {codes}.</source>
        <translation>Nomis wird nach Abteilungen (2 Stellen) und Klassen (4 Stellen) der SIC 2007 gefragt; INDUSTRIES enthält {codes}.</translation>
    </message>
    <message>
        <source>Nomis,BRES,QCEW,BLS,County Business Patterns,Eurostat,CSV,download,unpivot,tidy,long,wide,raw,file,Excel,XLSX,LODES,INSEE,Destatis,Statistics Canada,convert,read,NUTS</source>
        <translation>Nomis,BRES,QCEW,BLS,County Business Patterns,Eurostat,CSV,Download,umformen,aufbereiten,lang,breit,Rohdatei,Datei,Excel,XLSX,LODES,INSEE,Destatis,umwandeln,lesen,NUTS</translation>
    </message>
    <message>
        <source>Nomis: codes such as E08000034, or a type such as TYPE432; left empty: districts. Eurostat: NUTS codes; left empty: all. LODES: states such as NJ. County Business Patterns: co, st, msa or us. QCEW gives every area.</source>
        <translation>Nomis: Codes wie E08000034 oder eine Art wie TYPE432; leer: Distrikte. Eurostat: NUTS-Codes; leer: alle. LODES: Bundesstaaten wie NJ. County Business Patterns: co, st, msa oder us. QCEW liefert alle Gebiete.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines davon</translation>
    </message>
    <message>
        <source>None of the businesses of &apos;{layer}&apos; can be counted: {outside} lie outside of every area, {uncoded} have no industry code ({examples}). Do the layers cover the same country, are their coordinate reference systems set right, and does the field of industries hold codes of the sector list?</source>
        <translation>Keiner der Betriebe von &apos;{layer}&apos; kann gezählt werden: {outside} liegen außerhalb aller Gebiete, {uncoded} haben keinen Wirtschaftszweig-Code ({examples}). Zeigen die Layer dasselbe Land, stimmen ihre Koordinatenbezugssysteme, und enthält das Feld der Wirtschaftszweige Codes der Branchenliste?</translation>
    </message>
    <message>
        <source>None of the codes in {field} begins with {starts}.</source>
        <translation>Keiner der Codes in {field} beginnt mit {starts}.</translation>
    </message>
    <message>
        <source>None of the creative sectors has jobs in a product of the flows: {examples}. Is the lookup of the scheme of the sector list?</source>
        <translation>Keine der Kreativbranchen hat Beschäftigte in einem Gut der Ströme: {examples}. Ist die Zuordnung in der Systematik der Branchenliste?</translation>
    </message>
    <message>
        <source>None of the target areas ({ids}) gets figures from any source area; the table&apos;s jobs go to: {others}. Choose the field of the target areas that holds the lookup&apos;s codes, or layers that lie in the same place.</source>
        <translation>Keines der Zielgebiete ({ids}) bekommt Angaben von einem Quellgebiet; die Beschäftigten der Tabelle gehen an: {others}. Bitte das Feld der Zielgebiete wählen, das die Codes der Zuordnung enthält, oder Layer, die am selben Ort liegen.</translation>
    </message>
    <message>
        <source>None of the {all} areas has more than its share of both creative jobs and {group}</source>
        <translation>Keines der {all} Gebiete hat mehr als den eigenen Anteil an beidem: kreative Arbeitsplätze und {group}</translation>
    </message>
    <message>
        <source>None of the {all} areas is a creative hotspot</source>
        <translation>Keines der {all} Gebiete ist ein kreativer Hotspot</translation>
    </message>
    <message>
        <source>None of the {all} areas is high in both creative jobs and {group}</source>
        <translation>Keines der {all} Gebiete hat von beidem viel: kreative Arbeitsplätze und {group}</translation>
    </message>
    <message>
        <source>None of the {all} areas with data is a creative hotspot.</source>
        <translation>Keines der {all} Gebiete mit Daten ist ein kreativer Hotspot.</translation>
    </message>
    <message>
        <source>None of the {tested} areas is a hot or a cold spot of &apos;{value}&apos; beyond what chance gives.</source>
        <translation>Keines der {tested} Gebiete ist über den Zufall hinaus ein Hotspot oder Coldspot von „{value}“.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>Not for fixed and own breaks. A diverging map has up to three on each side.</source>
        <translation>Nicht für feste und eigene Grenzen. Eine divergierende Karte hat bis zu drei auf jeder Seite.</translation>
    </message>
    <message>
        <source>Not known, or no jobs to begin with</source>
        <translation>Nicht bekannt oder anfangs keine Beschäftigten</translation>
    </message>
    <message>
        <source>Not significant</source>
        <translation>Nicht signifikant</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Not tested: {shown} of {all} pairs that have industries in common</source>
        <translation>Nicht getestet: {shown} von {all} Paaren, die Wirtschaftszweige gemeinsam haben</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Vermerk</translation>
    </message>
    <message>
        <source>Nothing else</source>
        <translation>Nichts weiter</translation>
    </message>
    <message>
        <source>Nothing has such a name.</source>
        <translation>Nichts hat einen solchen Namen.</translation>
    </message>
    <message>
        <source>Nothing in &apos;{layer}&apos; says which of its {count} sectors are creative: together they are all jobs, with a quotient of 1 everywhere, and the map shows the first sector instead. Choose the field with the group in &apos;{parameter}&apos;, or a sector list.</source>
        <translation>Nichts in &apos;{layer}&apos; sagt, welche der {count} Branchen kreativ sind: Zusammen sind sie alle Arbeitsplätze, mit einem Quotienten von 1 überall; die Karte zeigt stattdessen die erste Branche. Wählen Sie in &apos;{parameter}&apos; das Feld mit der Gruppe, oder eine Branchenliste.</translation>
    </message>
    <message>
        <source>Nothing is chosen in &apos;{parameter}&apos;: every business counts as one job, so that jobs are businesses.</source>
        <translation>In „{parameter}“ ist nichts gewählt: Jeder Betrieb zählt als ein Arbeitsplatz, die Arbeitsplätze sind also Betriebe.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Es fehlt nichts.</translation>
    </message>
    <message>
        <source>Nothing: every job is in a target area.</source>
        <translation>Nichts: Alle Beschäftigten sind in einem Zielgebiet.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Number of all jobs in the area.</source>
        <translation>Zahl aller Beschäftigten im Gebiet.</translation>
    </message>
    <message>
        <source>Number of areas</source>
        <translation>Zahl der Gebiete</translation>
    </message>
    <message>
        <source>Number of areas by field and class</source>
        <translation>Anzahl der Gebiete nach Feld und Klasse</translation>
    </message>
    <message>
        <source>Number of areas on the map</source>
        <translation>Anzahl der Gebiete auf der Karte</translation>
    </message>
    <message>
        <source>Number of areas tested</source>
        <translation>Anzahl geprüfter Gebiete</translation>
    </message>
    <message>
        <source>Number of areas tested (first field)</source>
        <translation>Anzahl der geprüften Gebiete (erstes Feld)</translation>
    </message>
    <message>
        <source>Number of areas that are always hotspots</source>
        <translation>Zahl der Gebiete, die immer Hotspots sind</translation>
    </message>
    <message>
        <source>Number of areas to label</source>
        <translation>Anzahl der zu beschriftenden Gebiete</translation>
    </message>
    <message>
        <source>Number of areas whose 90 % interval is decline</source>
        <translation>Anzahl der Gebiete, deren 90-%-Intervall Rückgang bedeutet</translation>
    </message>
    <message>
        <source>Number of areas whose 90 % interval is growth</source>
        <translation>Anzahl der Gebiete, deren 90-%-Intervall Wachstum bedeutet</translation>
    </message>
    <message>
        <source>Number of areas with a forecast</source>
        <translation>Anzahl der Gebiete mit Prognose</translation>
    </message>
    <message>
        <source>Number of areas with a known change</source>
        <translation>Anzahl der Gebiete mit bekannter Veränderung</translation>
    </message>
    <message>
        <source>Number of areas with a pattern of cold spots</source>
        <translation>Anzahl der Gebiete mit einem Muster von Coldspots</translation>
    </message>
    <message>
        <source>Number of areas with a pattern of hot spots</source>
        <translation>Anzahl der Gebiete mit einem Muster von Hotspots</translation>
    </message>
    <message>
        <source>Number of areas with a profile</source>
        <translation>Anzahl der Gebiete mit Profil</translation>
    </message>
    <message>
        <source>Number of areas with a strong audience only, first segment</source>
        <translation>Anzahl der Gebiete nur mit starkem Publikum, erstes Segment</translation>
    </message>
    <message>
        <source>Number of areas with an LQ of the whole group above 1</source>
        <translation>Anzahl der Gebiete, in denen der LQ der ganzen Gruppe über 1 liegt</translation>
    </message>
    <message>
        <source>Number of areas with audience and jobs, first segment</source>
        <translation>Anzahl der Gebiete mit Publikum und Beschäftigten, erstes Segment</translation>
    </message>
    <message>
        <source>Number of areas with both, exactly</source>
        <translation>Anzahl der Gebiete mit beiden, exakt</translation>
    </message>
    <message>
        <source>Number of areas with both, first related group</source>
        <translation>Anzahl der Gebiete mit beiden, erste verwandte Gruppe</translation>
    </message>
    <message>
        <source>Number of areas with creative inputs</source>
        <translation>Anzahl der Gebiete mit kreativen Vorleistungen</translation>
    </message>
    <message>
        <source>Number of areas with data</source>
        <translation>Anzahl der Gebiete mit Daten</translation>
    </message>
    <message>
        <source>Number of areas with suppressed figures</source>
        <translation>Anzahl der Gebiete mit geheim gehaltenen Angaben</translation>
    </message>
    <message>
        <source>Number of areas without a value (first field)</source>
        <translation>Anzahl der Gebiete ohne Wert (erstes Feld)</translation>
    </message>
    <message>
        <source>Number of areas without data</source>
        <translation>Anzahl der Gebiete ohne Daten</translation>
    </message>
    <message>
        <source>Number of areas without neighbours</source>
        <translation>Zahl der Gebiete ohne Nachbarn</translation>
    </message>
    <message>
        <source>Number of areas without neighbours (first field)</source>
        <translation>Anzahl der Gebiete ohne Nachbarn (erstes Feld)</translation>
    </message>
    <message>
        <source>Number of businesses</source>
        <translation>Anzahl der Betriebe</translation>
    </message>
    <message>
        <source>Number of businesses by what is around them, q up to 0.05 over the businesses</source>
        <translation>Anzahl der Betriebe danach, was um sie herum liegt, q bis 0.05 über die Betriebe</translation>
    </message>
    <message>
        <source>Number of businesses counted</source>
        <translation>Zahl der gezählten Betriebe</translation>
    </message>
    <message>
        <source>Number of businesses on a border</source>
        <translation>Zahl der Betriebe auf einer Grenze</translation>
    </message>
    <message>
        <source>Number of businesses outside of every area</source>
        <translation>Zahl der Betriebe außerhalb aller Gebiete</translation>
    </message>
    <message>
        <source>Number of businesses without an industry</source>
        <translation>Zahl der Betriebe ohne Branche</translation>
    </message>
    <message>
        <source>Number of categories</source>
        <translation>Anzahl der Kategorien</translation>
    </message>
    <message>
        <source>Number of choices</source>
        <translation>Zahl der Festlegungen</translation>
    </message>
    <message>
        <source>Number of classes</source>
        <translation>Anzahl der Klassen</translation>
    </message>
    <message>
        <source>Number of clusters</source>
        <translation>Anzahl der Cluster</translation>
    </message>
    <message>
        <source>Number of consecutive hot spots</source>
        <translation>Anzahl anhaltender Hotspots</translation>
    </message>
    <message>
        <source>Number of contested areas</source>
        <translation>Zahl der umstrittenen Gebiete</translation>
    </message>
    <message>
        <source>Number of creative businesses</source>
        <translation>Anzahl der kreativen Betriebe</translation>
    </message>
    <message>
        <source>Number of creative sectors</source>
        <translation>Anzahl der Kreativbranchen</translation>
    </message>
    <message>
        <source>Number of declining hotspots</source>
        <translation>Anzahl der schrumpfenden Hotspots</translation>
    </message>
    <message>
        <source>Number of digits (2, 4, 6 …), &apos;section&apos;, or &apos;all&apos; for every level in the file, as &apos;Fill suppressed figures&apos; likes best. Left empty: the finest level at which the areas are complete.</source>
        <translation>Zahl der Stellen (2, 4, 6 …), „section“ oder „all“ für jede Ebene der Datei, wie „Geheim gehaltene Angaben schätzen“ es am liebsten hat. Leer: die feinste Ebene, auf der die Gebiete vollständig sind.</translation>
    </message>
    <message>
        <source>Number of diminishing hot spots</source>
        <translation>Anzahl abnehmender Hotspots</translation>
    </message>
    <message>
        <source>Number of emerging hotspots</source>
        <translation>Anzahl der neuen Hotspots</translation>
    </message>
    <message>
        <source>Number of equally large sub-sectors that would be as mixed.</source>
        <translation>Zahl gleich großer Teilbranchen, die ebenso gemischt wären.</translation>
    </message>
    <message>
        <source>Number of estimated figures</source>
        <translation>Anzahl der geschätzten Angaben</translation>
    </message>
    <message>
        <source>Number of features to label</source>
        <translation>Anzahl der zu beschriftenden Objekte</translation>
    </message>
    <message>
        <source>Number of features without data</source>
        <translation>Anzahl der Objekte ohne Daten</translation>
    </message>
    <message>
        <source>Number of figures that stay unknown</source>
        <translation>Anzahl der Angaben, die unbekannt bleiben</translation>
    </message>
    <message>
        <source>Number of growing hotspots</source>
        <translation>Anzahl der wachsenden Hotspots</translation>
    </message>
    <message>
        <source>Number of historical hot spots</source>
        <translation>Anzahl ehemaliger Hotspots</translation>
    </message>
    <message>
        <source>Number of hotspots</source>
        <translation>Anzahl der Hotspots</translation>
    </message>
    <message>
        <source>Number of industries</source>
        <translation>Anzahl der Wirtschaftszweige</translation>
    </message>
    <message>
        <source>Number of industries that belong to both groups</source>
        <translation>Anzahl der Wirtschaftszweige, die zu beiden Gruppen gehören</translation>
    </message>
    <message>
        <source>Number of intensifying hot spots</source>
        <translation>Anzahl zunehmender Hotspots</translation>
    </message>
    <message>
        <source>Number of jobs in creative sectors. Large areas have many of all kinds.</source>
        <translation>Zahl der Beschäftigten in Kreativbranchen. Große Gebiete haben viele jeder Art.</translation>
    </message>
    <message>
        <source>Number of links</source>
        <translation>Zahl der Verbindungen</translation>
    </message>
    <message>
        <source>Number of links that go one way only</source>
        <translation>Zahl der Verbindungen in nur eine Richtung</translation>
    </message>
    <message>
        <source>Number of local areas</source>
        <translation>Zahl der kleinen Gebiete</translation>
    </message>
    <message>
        <source>Number of local clusters</source>
        <translation>Anzahl der lokalen Cluster</translation>
    </message>
    <message>
        <source>Number of lost hotspots</source>
        <translation>Anzahl der verlorenen Hotspots</translation>
    </message>
    <message>
        <source>Number of measures</source>
        <translation>Zahl der Größen</translation>
    </message>
    <message>
        <source>Number of national clusters</source>
        <translation>Anzahl der nationalen Cluster</translation>
    </message>
    <message>
        <source>Number of nearest neighbours</source>
        <translation>Anzahl der nächsten Nachbarn</translation>
    </message>
    <message>
        <source>Number of neighbours</source>
        <translation>Zahl der Nachbarn</translation>
    </message>
    <message>
        <source>Number of new hot spots</source>
        <translation>Anzahl neuer Hotspots</translation>
    </message>
    <message>
        <source>Number of oscillating hot spots</source>
        <translation>Anzahl wechselnder Hotspots</translation>
    </message>
    <message>
        <source>Number of pages</source>
        <translation>Anzahl der Seiten</translation>
    </message>
    <message>
        <source>Number of pairs</source>
        <translation>Anzahl der Paare</translation>
    </message>
    <message>
        <source>Number of pairs of area and peer</source>
        <translation>Anzahl der Paare aus Gebiet und vergleichbarem Gebiet</translation>
    </message>
    <message>
        <source>Number of pairs tested</source>
        <translation>Anzahl der getesteten Paare</translation>
    </message>
    <message>
        <source>Number of pairs that share industries</source>
        <translation>Anzahl der Paare mit gemeinsamen Wirtschaftszweigen</translation>
    </message>
    <message>
        <source>Number of pairs with q up to 0.05</source>
        <translation>Anzahl der Paare mit q bis 0,05</translation>
    </message>
    <message>
        <source>Number of parts that hang together</source>
        <translation>Zahl der zusammenhängenden Teile</translation>
    </message>
    <message>
        <source>Number of persistent hot spots</source>
        <translation>Anzahl dauerhafter Hotspots</translation>
    </message>
    <message>
        <source>Number of products</source>
        <translation>Anzahl der Güter</translation>
    </message>
    <message>
        <source>Number of random rearrangements behind the p-values of correlations and local statistics.</source>
        <translation>Anzahl der zufälligen Umordnungen hinter den p-Werten von Korrelationen und lokalen Statistiken.</translation>
    </message>
    <message>
        <source>Number of random rearrangements behind the p-values of the correlations. The more pairs, the more are needed for any q to be small. Left empty: 9,999 up to 100 sectors, 1,999 above, where each takes longer.</source>
        <translation>Anzahl der zufälligen Umordnungen hinter den p-Werten der Korrelationen. Je mehr Paare, desto mehr sind nötig, damit ein q klein sein kann. Leer: 9.999 bis 100 Branchen, darüber 1.999, wo jede länger dauert.</translation>
    </message>
    <message>
        <source>Number of random rearrangements behind the plain p-values of the correlations.</source>
        <translation>Anzahl der zufälligen Umordnungen hinter den einfachen p-Werten der Korrelationen.</translation>
    </message>
    <message>
        <source>Number of regional clusters</source>
        <translation>Anzahl der regionalen Cluster</translation>
    </message>
    <message>
        <source>Number of regions</source>
        <translation>Anzahl der Regionen</translation>
    </message>
    <message>
        <source>Number of related groups</source>
        <translation>Anzahl der verwandten Gruppen</translation>
    </message>
    <message>
        <source>Number of requests sent</source>
        <translation>Anzahl der gesendeten Anfragen</translation>
    </message>
    <message>
        <source>Number of rows</source>
        <translation>Anzahl der Zeilen</translation>
    </message>
    <message>
        <source>Number of rows left out</source>
        <translation>Anzahl der weggelassenen Zeilen</translation>
    </message>
    <message>
        <source>Number of sectors</source>
        <translation>Anzahl der Branchen</translation>
    </message>
    <message>
        <source>Number of sectors shown</source>
        <translation>Anzahl der gezeigten Branchen</translation>
    </message>
    <message>
        <source>Number of sectors that relatedness is computed over</source>
        <translation>Anzahl der Branchen, über die Verwandtschaft berechnet wird</translation>
    </message>
    <message>
        <source>Number of segments</source>
        <translation>Anzahl der Segmente</translation>
    </message>
    <message>
        <source>Number of series without a forecast</source>
        <translation>Anzahl der Reihen ohne Prognose</translation>
    </message>
    <message>
        <source>Number of significant areas (first field)</source>
        <translation>Anzahl der signifikanten Gebiete (erstes Feld)</translation>
    </message>
    <message>
        <source>Number of significant clusters</source>
        <translation>Anzahl der signifikanten Cluster</translation>
    </message>
    <message>
        <source>Number of significant pairs</source>
        <translation>Anzahl der signifikanten Paare</translation>
    </message>
    <message>
        <source>Number of significant results</source>
        <translation>Anzahl der signifikanten Ergebnisse</translation>
    </message>
    <message>
        <source>Number of source areas that are divided</source>
        <translation>Anzahl der geteilten Quellgebiete</translation>
    </message>
    <message>
        <source>Number of source areas with a target</source>
        <translation>Anzahl der Quellgebiete mit einem Ziel</translation>
    </message>
    <message>
        <source>Number of sporadic hot spots</source>
        <translation>Anzahl sporadischer Hotspots</translation>
    </message>
    <message>
        <source>Number of stable hotspots</source>
        <translation>Anzahl der stabilen Hotspots</translation>
    </message>
    <message>
        <source>Number of steps done</source>
        <translation>Zahl der ausgeführten Schritte</translation>
    </message>
    <message>
        <source>Number of steps left out</source>
        <translation>Zahl der weggelassenen Schritte</translation>
    </message>
    <message>
        <source>Number of sub-sectors with an LQ above 1</source>
        <translation>Zahl der Teilbranchen mit einem LQ über 1</translation>
    </message>
    <message>
        <source>Number of suppressed figures</source>
        <translation>Anzahl der geheim gehaltenen Angaben</translation>
    </message>
    <message>
        <source>Number of target areas with data</source>
        <translation>Anzahl der Zielgebiete mit Daten</translation>
    </message>
    <message>
        <source>Number of the cluster</source>
        <translation>Nummer des Clusters</translation>
    </message>
    <message>
        <source>Number of the sectors shown that the area has</source>
        <translation>Anzahl der gezeigten Branchen, die das Gebiet hat</translation>
    </message>
    <message>
        <source>Number of times</source>
        <translation>Anzahl der Zeitpunkte</translation>
    </message>
    <message>
        <source>Number of topics</source>
        <translation>Zahl der Themen</translation>
    </message>
    <message>
        <source>Number of types</source>
        <translation>Anzahl der Typen</translation>
    </message>
    <message>
        <source>Number of withheld figures</source>
        <translation>Zahl der zurückgehaltenen Angaben</translation>
    </message>
    <message>
        <source>Numbers are divided by the population, or, without one, by the sum of all segments.</source>
        <translation>Personenzahlen werden durch die Bevölkerung geteilt oder, ohne eine solche, durch die Summe aller Segmente.</translation>
    </message>
    <message>
        <source>Numbers between the classes, such as 0.5, 1, 2: the first and last class are open.</source>
        <translation>Zahlen zwischen den Klassen, etwa 0.5, 1, 2: Die erste und die letzte Klasse sind offen.</translation>
    </message>
    <message>
        <source>Numbers for a diverging, sequential or bivariate map; anything for a map of classes.</source>
        <translation>Zahlen für eine divergierende, sequenzielle oder bivariate Karte; beliebige Werte für eine Karte von Klassen.</translation>
    </message>
    <message>
        <source>Numbers of people</source>
        <translation>Personenzahlen</translation>
    </message>
    <message>
        <source>Odds ratio</source>
        <translation>Chancenverhältnis (Odds Ratio)</translation>
    </message>
    <message>
        <source>Of Nomis, the BLS, the Census Bureau, Eurostat and others: see &apos;Import employment&apos;. Left empty: the table below.</source>
        <translation>Von Nomis, dem BLS, dem Census Bureau, Eurostat und anderen: siehe „Beschäftigung importieren“. Leer: die Tabelle darunter.</translation>
    </message>
    <message>
        <source>Of a PNG, and of what a PDF or SVG cannot draw as lines and areas.</source>
        <translation>Von einem PNG und von dem, was PDF oder SVG nicht als Linien und Flächen zeichnen können.</translation>
    </message>
    <message>
        <source>Of a creative and another sector, {one} and {other} go together most clearly: Spearman {value}, q {q}.</source>
        <translation>Von einer kreativen und einer anderen Branche gehen {one} und {other} am deutlichsten zusammen: Spearman {value}, q {q}.</translation>
    </message>
    <message>
        <source>Of all that a sector is related to, weighted by how much, the share that the area has: 0 none, 1 all. Areas with many sectors have high densities throughout; compare sectors inside an area by rank.</source>
        <translation>Von allem, womit eine Branche verwandt ist, gewichtet mit dem Grad, der Anteil, den das Gebiet hat: 0 nichts, 1 alles. Gebiete mit vielen Branchen haben durchweg hohe Dichten; vergleichen Sie Branchen innerhalb eines Gebiets nach Rang.</translation>
    </message>
    <message>
        <source>Of an area that is 1 in all fields: how many of its neighbours are, too (Anselin &amp; Li 2019).</source>
        <translation>Für ein Gebiet, das in allen Feldern 1 ist: wie viele seiner Nachbarn es auch sind (Anselin &amp; Li 2019).</translation>
    </message>
    <message>
        <source>Of an area that is 1 in the first field and not in the second: how many of its neighbours are 1 in the second and not in the first (Anselin &amp; Li 2019). Where both go side by side without being in one place.</source>
        <translation>Für ein Gebiet, das im ersten Feld 1 ist und im zweiten nicht: wie viele seiner Nachbarn im zweiten 1 sind und im ersten nicht (Anselin &amp; Li 2019). Wo beide nebeneinander liegen, ohne am selben Ort zu sein.</translation>
    </message>
    <message>
        <source>Of an area that is 1: how many of its neighbours are 1, too (Anselin &amp; Li 2019).</source>
        <translation>Für ein Gebiet mit dem Wert 1: wie viele seiner Nachbarn ebenfalls 1 sind (Anselin &amp; Li 2019).</translation>
    </message>
    <message>
        <source>Of each input the smaller of 1 and Flegg&apos;s quotient (Flegg &amp; Webber 1997): the supplier&apos;s location quotient over the buyer&apos;s, which counts the new jobs, times the size factor log2(1 + share of all jobs) to the power delta. Households buy with a quotient of 1, where they work.</source>
        <translation>Von jedem Vorprodukt der kleinere Wert von 1 und Fleggs Quotient (Flegg &amp; Webber 1997): der Standortquotient des Lieferanten durch den des Käufers, der die neuen Arbeitsplätze mitzählt, mal dem Größenfaktor log2(1 + Anteil an allen Arbeitsplätzen) hoch Delta. Haushalte kaufen mit einem Quotienten von 1, dort, wo sie arbeiten.</translation>
    </message>
    <message>
        <source>Of many areas some have a small p by chance. q is p corrected for the number of areas tested (Benjamini &amp; Hochberg 1995; Caldas de Castro &amp; Singer 2006).</source>
        <translation>Von vielen Gebieten haben einige durch Zufall ein kleines p. q ist p, korrigiert für die Anzahl der geprüften Gebiete (Benjamini &amp; Hochberg 1995; Caldas de Castro &amp; Singer 2006).</translation>
    </message>
    <message>
        <source>Of more than {large:,} businesses DBSCAN is several times as fast. Set {parameter}.</source>
        <translation>Bei mehr als {large:,} Betrieben ist DBSCAN um ein Mehrfaches schneller. Setzen Sie {parameter}.</translation>
    </message>
    <message>
        <source>Of temporary files and of names without an ending: .pdf, .png and .svg say themselves what they are.</source>
        <translation>Von temporären Dateien und von Namen ohne Endung: .pdf, .png und .svg sagen selbst, was sie sind.</translation>
    </message>
    <message>
        <source>Of the areas above the threshold in both, those of whose neighbours more are so, too, than chance gives (co-location join count, Anselin &amp; Li 2019). Lee&apos;s L compares the surroundings of both quotients without a threshold (Lee 2001). q allows for the number of areas tested.</source>
        <translation>Von den Gebieten, die in beiden über der Schwelle liegen, jene, von deren Nachbarn es mehr ebenfalls tun, als der Zufall ergibt (Kolokations-Join-Count, Anselin &amp; Li 2019). Das L von Lee vergleicht die Umgebungen beider Quotienten ohne Schwelle (Lee 2001). q berücksichtigt die Zahl der geprüften Gebiete.</translation>
    </message>
    <message>
        <source>Of the chain&apos;s supplies</source>
        <translation>Von den Lieferungen der Kette</translation>
    </message>
    <message>
        <source>Of the change, {national} go with the nation, {mix} with its mix of sectors, {regional} are its own.</source>
        <translation>Von der Veränderung gehen {national} mit dem Land, {mix} mit der Branchenmischung, {regional} sind dem Gebiet eigen.</translation>
    </message>
    <message>
        <source>Of the people</source>
        <translation>Anteil der Menschen</translation>
    </message>
    <message>
        <source>Of the {draws} draws of each choice, {kept} are kept for the median and the 5 to 95 % of ranks: all would not fit.</source>
        <translation>Von den {draws} Ziehungen jeder Festlegung werden {kept} für den Median und die 5 bis 95 % der Ränge behalten: Alle hätten keinen Platz.</translation>
    </message>
    <message>
        <source>Of the {usual} hotspots of the usual choice, {held} hold under all.</source>
        <translation>Von den Hotspots der üblichen Festlegung ({usual}) halten sich unter allen: {held}.</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Wovon</translation>
    </message>
    <message>
        <source>Of {all} areas, {growth} are expected to grow, {decline} to decline; {unsure} are unsure</source>
        <translation>Von {all} Gebieten werden voraussichtlich {growth} wachsen, {decline} schrumpfen; {unsure} sind unsicher</translation>
    </message>
    <message>
        <source>Of {area} no location quotient can be told.</source>
        <translation>Für {area} lässt sich kein Standortquotient angeben.</translation>
    </message>
    <message>
        <source>Off: in the creative ones only. On: in every sector that relatedness is computed over.</source>
        <translation>Aus: nur in den kreativen. Ein: in jeder Branche, über die Verwandtschaft berechnet wird.</translation>
    </message>
    <message>
        <source>Off: the chain of supplies alone (Type I).</source>
        <translation>Aus: nur die Lieferkette (Typ I).</translation>
    </message>
    <message>
        <source>Office machinery and computers</source>
        <translation>Büromaschinen und Computer</translation>
    </message>
    <message>
        <source>Oil and gas extraction and refining (high-tech)</source>
        <translation>Öl- und Gasförderung und -verarbeitung (Hochtechnologie)</translation>
    </message>
    <message>
        <source>Older ones in the folder are fetched again; 0: those of today only.</source>
        <translation>Ältere im Ordner werden neu abgerufen; 0: nur die von heute gelten.</translation>
    </message>
    <message>
        <source>On average the forecasts would have been better than the last value: MASE {mase} against {naive}.</source>
        <translation>Im Mittel wären die Prognosen besser gewesen als der letzte Wert: MASE {mase} gegenüber {naive}.</translation>
    </message>
    <message>
        <source>On average the forecasts would have been no better than the last value: MASE {mase} against {naive}. Take the last value.</source>
        <translation>Im Mittel wären die Prognosen nicht besser gewesen als der letzte Wert: MASE {mase} gegenüber {naive}. Besser ist dann der letzte Wert.</translation>
    </message>
    <message>
        <source>On the logarithmic scale by the delta method (Moineddin, Beyene &amp; Boyle 2003). Where businesses are given, a business is taken as the unit of chance; otherwise jobs are taken to come in businesses of usual sizes (JOBS_PER_BUSINESS), larger ones where a sector&apos;s industries differ much from their usual mix in an area. Few and unequal businesses have a long upper tail, for which the lower bound allows (Wilson &amp; Hilferty 1931). It does not cover errors of the survey behind the figures.</source>
        <translation>Auf der logarithmischen Skala nach der Delta-Methode (Moineddin, Beyene &amp; Boyle 2003). Wo Betriebe angegeben sind, ist ein Betrieb die Einheit des Zufalls; sonst wird angenommen, dass sich die Beschäftigten auf Betriebe üblicher Größe verteilen (JOBS_PER_BUSINESS), auf größere, wo die Wirtschaftszweige einer Branche in einem Gebiet stark von ihrer üblichen Mischung abweichen. Wenige und ungleiche Betriebe haben einen langen oberen Ausläufer, den die untere Grenze berücksichtigt (Wilson &amp; Hilferty 1931). Fehler der Erhebung hinter den Angaben sind nicht enthalten.</translation>
    </message>
    <message>
        <source>One HTML file in which anyone can zoom from the country to a locality and see its creative sectors.</source>
        <translation>Eine HTML-Datei, in der jeder vom Land bis zum Ort zoomen und dessen Kreativbranchen sehen kann.</translation>
    </message>
    <message>
        <source>One PDF with bookmarks</source>
        <translation>Eine PDF-Datei mit Lesezeichen</translation>
    </message>
    <message>
        <source>One area alone has no neighbours.</source>
        <translation>Ein einziges Gebiet hat keine Nachbarn.</translation>
    </message>
    <message>
        <source>One area has {share:.0f} % of all jobs of the table. The flows are those of a nation, whose areas the table has to hold: with a part of it, shares that could be bought locally are too high.</source>
        <translation>Ein Gebiet hat {share:.0f} % aller Beschäftigten der Tabelle. Die Ströme sind die eines Landes, dessen Gebiete die Tabelle enthalten muss: Mit einem Teil davon sind die Anteile, die vor Ort gekauft werden könnten, zu hoch.</translation>
    </message>
    <message>
        <source>One end of the range.</source>
        <translation>Ein Ende der Spanne.</translation>
    </message>
    <message>
        <source>One of the weights of the score must be above 0.</source>
        <translation>Eines der Gewichte des Punktwerts muss über 0 liegen.</translation>
    </message>
    <message>
        <source>One or several numeric fields. Left empty: every field that begins with lq_.</source>
        <translation>Ein oder mehrere numerische Felder. Leer: jedes Feld, das mit lq_ beginnt.</translation>
    </message>
    <message>
        <source>One sector of the pair</source>
        <translation>Eine Branche des Paars</translation>
    </message>
    <message>
        <source>One value of further dimensions</source>
        <translation>Ein Wert weiterer Merkmale</translation>
    </message>
    <message>
        <source>One year, or several divided by commas (not for files by year).</source>
        <translation>Ein Jahr oder mehrere, durch Kommas getrennt (nicht bei Dateien je Jahr).</translation>
    </message>
    <message>
        <source>Only figures that are numbers can be set against each other.</source>
        <translation>Nur Werte, die Zahlen sind, lassen sich einander gegenüberstellen.</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Nur hier</translation>
    </message>
    <message>
        <source>Only one area has employment: there is nothing to compare it with. Add areas, or give a reference table.</source>
        <translation>Nur ein Gebiet hat Beschäftigung: Es gibt nichts, womit es verglichen werden kann. Bitte Gebiete ergänzen oder eine Referenztabelle angeben.</translation>
    </message>
    <message>
        <source>Only one choice is left: there is nothing to compare. Choose several sector lists, rules, years, references, scales or weights.</source>
        <translation>Es bleibt nur eine Festlegung: Es gibt nichts zu vergleichen. Wählen Sie mehrere Branchenlisten, Regeln, Jahre, Referenzen, Skalen oder Gewichte.</translation>
    </message>
    <message>
        <source>Only peers that grew faster</source>
        <translation>Nur Gebiete, die schneller wuchsen</translation>
    </message>
    <message>
        <source>Only with esda</source>
        <translation>Nur bei esda</translation>
    </message>
    <message>
        <source>Only {count} areas have a profile: among fewer than {few}, the most similar may be quite unlike, and types say little.</source>
        <translation>Nur {count} Gebiete haben ein Profil: Unter weniger als {few} können auch die ähnlichsten recht verschieden sein, und Typen sagen wenig.</translation>
    </message>
    <message>
        <source>Only {count} areas have jobs from which both quotients, creative and &apos;{label}&apos;, can be worked out: over fewer than {few} areas, correlations and counts say little.</source>
        <translation>Nur für {count} Gebiete lassen sich beide Quotienten, kreativ und „{label}“, aus Beschäftigten berechnen: Über weniger als {few} Gebiete sagen Korrelationen und Zählungen wenig.</translation>
    </message>
    <message>
        <source>Only {count} of the {total} codes of &apos;{title}&apos; can exist in {scheme}, the scheme of the table (others: {examples}). Choose a list in the table&apos;s scheme, or set SCHEME (advanced parameters) if the table&apos;s is another.</source>
        <translation>Nur {count} der {total} Codes von &apos;{title}&apos; kann es in {scheme}, der Klassifikation der Tabelle, geben (andere: {examples}). Wählen Sie eine Liste in der Klassifikation der Tabelle, oder setzen Sie SCHEME (erweiterte Parameter), falls die Tabelle eine andere hat.</translation>
    </message>
    <message>
        <source>Only {count} of the {total} industries of the table can be {scheme} codes ({examples}): is the sector list of the scheme that the table uses?</source>
        <translation>Nur {count} der {total} Wirtschaftszweige der Tabelle können {scheme}-Codes sein ({examples}): Gehört die Branchenliste zu der Klassifikation, die die Tabelle verwendet?</translation>
    </message>
    <message>
        <source>Only {count} sectors entered an area from {start} to {end}: the back-test says little.</source>
        <translation>Nur {count} Branchen kamen von {start} bis {end} in einem Gebiet hinzu: Die rückblickende Prüfung sagt wenig.</translation>
    </message>
    <message>
        <source>Only {tested} of {n} areas have a value and a neighbour with one: at least {fewest} are needed for a local statistic.</source>
        <translation>Nur {tested} von {n} Gebieten haben einen Wert und einen Nachbarn mit Wert: Für eine lokale Statistik werden mindestens {fewest} gebraucht.</translation>
    </message>
    <message>
        <source>Open a terminal, enter {command}, and start QGIS again.</source>
        <translation>Öffnen Sie ein Terminal, geben Sie {command} ein, und starten Sie QGIS neu.</translation>
    </message>
    <message>
        <source>Open the OSGeo4W Shell (in the start menu beside QGIS), enter {command}, and start QGIS again.</source>
        <translation>Öffnen Sie die OSGeo4W-Shell (im Startmenü neben QGIS), geben Sie {command} ein, und starten Sie QGIS neu.</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Chancen</translation>
    </message>
    <message>
        <source>Opportunities (COI)</source>
        <translation>Chancen (COI)</translation>
    </message>
    <message>
        <source>Opportunities by area and sector</source>
        <translation>Chancen nach Gebiet und Branche</translation>
    </message>
    <message>
        <source>Opportunities of areas</source>
        <translation>Chancen der Gebiete</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordnung</translation>
    </message>
    <message>
        <source>Order of neighbours</source>
        <translation>Ordnung der Nachbarn</translation>
    </message>
    <message>
        <source>Order of the picture</source>
        <translation>Reihenfolge des Bilds</translation>
    </message>
    <message>
        <source>Oscillating cold spot</source>
        <translation>Wechselnder Coldspot</translation>
    </message>
    <message>
        <source>Oscillating hot spot</source>
        <translation>Wechselnder Hotspot</translation>
    </message>
    <message>
        <source>Osman &amp; Kemeny (2022)</source>
        <translation>Osman &amp; Kemeny (2022)</translation>
    </message>
    <message>
        <source>Other areas get {further}, first {areas}.</source>
        <translation>Auf andere Gebiete entfallen {further}, zuerst {areas}.</translation>
    </message>
    <message>
        <source>Other customers</source>
        <translation>Andere Kunden</translation>
    </message>
    <message>
        <source>Other performing arts companies</source>
        <translation>Sonstige Ensembles der darstellenden Kunst</translation>
    </message>
    <message>
        <source>Other professional and technical (KIBS)</source>
        <translation>Sonstige freiberufliche und technische Dienste (wissensintensiv)</translation>
    </message>
    <message>
        <source>Other professional, scientific and technical (KIBS)</source>
        <translation>Sonstige freiberufliche, wissenschaftliche und technische Dienste (wissensintensiv)</translation>
    </message>
    <message>
        <source>Other sector of the pair</source>
        <translation>Andere Branche des Paars</translation>
    </message>
    <message>
        <source>Other services (KIS)</source>
        <translation>Sonstige Dienste (wissensintensiv)</translation>
    </message>
    <message>
        <source>Other suppliers</source>
        <translation>Andere Lieferanten</translation>
    </message>
    <message>
        <source>Otherwise islands are reported and not tested.</source>
        <translation>Sonst werden Inseln gemeldet und nicht geprüft.</translation>
    </message>
    <message>
        <source>Otherwise neighbours of order 2 are no direct neighbours.</source>
        <translation>Sonst sind Nachbarn der Ordnung 2 keine direkten Nachbarn.</translation>
    </message>
    <message>
        <source>Otherwise they are 1, or as the kernel, table or file has them.</source>
        <translation>Sonst sind sie 1 oder so, wie Kern, Tabelle oder Datei sie angeben.</translation>
    </message>
    <message>
        <source>Outlines</source>
        <translation>Umrisse</translation>
    </message>
    <message>
        <source>Outlines around thousands of small areas would cover their colours.</source>
        <translation>Umrisse um Tausende kleiner Gebiete würden deren Farben verdecken.</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>Ausblick</translation>
    </message>
    <message>
        <source>Outlook by area, sector and year</source>
        <translation>Ausblick nach Gebiet, Branche und Jahr</translation>
    </message>
    <message>
        <source>Outlook for complexity (COI)</source>
        <translation>Aussicht auf Komplexität (COI)</translation>
    </message>
    <message>
        <source>Outlook for the largest areas</source>
        <translation>Ausblick für die größten Gebiete</translation>
    </message>
    <message>
        <source>Outlook for the nation</source>
        <translation>Ausblick für das Land</translation>
    </message>
    <message>
        <source>Outlook to {year}: {growth}</source>
        <translation>Ausblick bis {year}: {growth}</translation>
    </message>
    <message>
        <source>Outlook to {year}: {growth} ({low} to {high} with 90 % probability)</source>
        <translation>Ausblick bis {year}: {growth} ({low} bis {high} mit 90 % Wahrscheinlichkeit)</translation>
    </message>
    <message>
        <source>Outlook to {year}: {jobs} creative jobs (90 % interval {interval}), {class_name}.</source>
        <translation>Ausblick auf {year}: {jobs} kreative Beschäftigte (90-%-Intervall {interval}), {class_name}.</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Produktionswert</translation>
    </message>
    <message>
        <source>Output along the whole supply chain, the sector&apos;s own included, for 1 of sales to final users: column sums of the Leontief inverse. It leaves out what is bought from the wages.</source>
        <translation>Produktionswert entlang der ganzen Lieferkette, den eigenen eingeschlossen, für 1 Umsatz mit der Endverwendung: Spaltensummen der Leontief-Inversen. Was von den Löhnen gekauft wird, bleibt außen vor.</translation>
    </message>
    <message>
        <source>Output in the scenario</source>
        <translation>Produktion im Szenario</translation>
    </message>
    <message>
        <source>Output is purchases and value added of &apos;{layer}&apos;.</source>
        <translation>Der Produktionswert ist Käufe und Wertschöpfung von „{layer}“.</translation>
    </message>
    <message>
        <source>Output is the column of totals of &apos;{layer}&apos;.</source>
        <translation>Der Produktionswert ist die Summenspalte von „{layer}“.</translation>
    </message>
    <message>
        <source>Output is the row of totals of &apos;{layer}&apos;.</source>
        <translation>Der Produktionswert ist die Summenzeile von „{layer}“.</translation>
    </message>
    <message>
        <source>Output of {output} is in products that no area has jobs in, and is counted with no jobs.</source>
        <translation>Produktion von {output} entfällt auf Produkte, in denen kein Gebiet Arbeitsplätze hat, und zählt ohne Arbeitsplätze.</translation>
    </message>
    <message>
        <source>Output, type I</source>
        <translation>Produktion, Typ I</translation>
    </message>
    <message>
        <source>Output, type II</source>
        <translation>Produktion, Typ II</translation>
    </message>
    <message>
        <source>Outputs and tables for the same areas: sectors, overlap, peers, change, outlook. Matched by area id.</source>
        <translation>Ausgaben und Tabellen für dieselben Gebiete: Branchen, Überschneidung, ähnliche Gebiete, Veränderung, Ausblick. Zugeordnet nach Gebietskennung.</translation>
    </message>
    <message>
        <source>Outputs and tables of the other tools on the same areas: sectors, overlap, peers, opportunities, suppliers, change, years and outlook. What a layer is, is found out by its fields; the log says what is not used.</source>
        <translation>Ergebnisse und Tabellen der anderen Werkzeuge zu denselben Gebieten: Branchen, Überschneidung, ähnliche Gebiete, Chancen, Zulieferer, Veränderung, Jahre und Ausblick. Was ein Layer ist, ergibt sich aus seinen Feldern; das Protokoll sagt, was nicht verwendet wird.</translation>
    </message>
    <message>
        <source>Outside all target areas</source>
        <translation>Außerhalb aller Zielgebiete</translation>
    </message>
    <message>
        <source>Outside of every area</source>
        <translation>Außerhalb aller Gebiete</translation>
    </message>
    <message>
        <source>Over all areas</source>
        <translation>Über alle Gebiete</translation>
    </message>
    <message>
        <source>Over all areas the two show no clear correlation ({figures}).</source>
        <translation>Über alle Gebiete zeigen die beiden keine klare Korrelation ({figures}).</translation>
    </message>
    <message>
        <source>Over all areas, where one is strong the other tends to be ({figures}).</source>
        <translation>Über alle Gebiete ist, wo die eine stark ist, eher auch die andere stark ({figures}).</translation>
    </message>
    <message>
        <source>Over all areas, where one is strong the other tends to be weak ({figures}).</source>
        <translation>Über alle Gebiete ist, wo die eine stark ist, die andere eher schwach ({figures}).</translation>
    </message>
    <message>
        <source>Over all choices and, under each, the draws of jobs (Poisson) and weights (Dirichlet). The rule does not change ranks.</source>
        <translation>Über alle Festlegungen und unter jeder über die Ziehungen von Arbeitsplätzen (Poisson) und Gewichten (Dirichlet). Die Regel ändert die Ränge nicht.</translation>
    </message>
    <message>
        <source>Over the mean</source>
        <translation>Zum Mittel</translation>
    </message>
    <message>
        <source>Overlap by related group</source>
        <translation>Überschneidung nach verwandter Gruppe</translation>
    </message>
    <message>
        <source>Overlap by segment</source>
        <translation>Überschneidung nach Segment</translation>
    </message>
    <message>
        <source>Overlap by threshold</source>
        <translation>Überschneidung nach Schwelle</translation>
    </message>
    <message>
        <source>Overlap with audiences</source>
        <translation>Überschneidung mit dem Publikum</translation>
    </message>
    <message>
        <source>Overlap with related sectors</source>
        <translation>Überschneidung mit verwandten Branchen</translation>
    </message>
    <message>
        <source>Own breaks</source>
        <translation>Eigene Grenzen</translation>
    </message>
    <message>
        <source>Own concordance</source>
        <translation>Eigener Umsteigeschlüssel</translation>
    </message>
    <message>
        <source>Own matrix of relatedness</source>
        <translation>Eigene Matrix der Verwandtschaft</translation>
    </message>
    <message>
        <source>Own sector list</source>
        <translation>Eigene Branchenliste</translation>
    </message>
    <message>
        <source>Ownership (QCEW)</source>
        <translation>Trägerschaft (QCEW)</translation>
    </message>
    <message>
        <source>Ownership of the areas&apos; totals (QCEW)</source>
        <translation>Eigentum der Gebietssummen (QCEW)</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf);;PNG files (*.png);;SVG files (*.svg)</source>
        <translation>PDF-Dateien (*.pdf);;PNG-Dateien (*.png);;SVG-Dateien (*.svg)</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>PNG files (*.png);;SVG files (*.svg);;PDF files (*.pdf)</source>
        <translation>PNG-Dateien (*.png);;SVG-Dateien (*.svg);;PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Paar</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Paare</translation>
    </message>
    <message>
        <source>Pairs of sectors</source>
        <translation>Paare von Branchen</translation>
    </message>
    <message>
        <source>Pairs that avoid each other most</source>
        <translation>Paare, die einander am meisten meiden</translation>
    </message>
    <message>
        <source>Pairs that go together most</source>
        <translation>Paare, die am meisten zusammengehen</translation>
    </message>
    <message>
        <source>Pairs that share industries</source>
        <translation>Paare mit gemeinsamen Wirtschaftszweigen</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Palette</translation>
    </message>
    <message>
        <source>Part of the change: mix of sectors</source>
        <translation>Teil der Veränderung: Branchenmix</translation>
    </message>
    <message>
        <source>Part of the change: of the area itself</source>
        <translation>Teil der Veränderung: das Gebiet selbst</translation>
    </message>
    <message>
        <source>Part of the change: the nation&apos;s growth</source>
        <translation>Teil der Veränderung: Wachstum des Landes</translation>
    </message>
    <message>
        <source>Part of the supplies that stays (%)</source>
        <translation>Teil der Lieferungen, der bleibt (%)</translation>
    </message>
    <message>
        <source>Partly suppressed: a lower bound</source>
        <translation>Teilweise geheim gehalten: eine Untergrenze</translation>
    </message>
    <message>
        <source>Parts of the change (shift-share), in jobs</source>
        <translation>Teile der Veränderung (Shift-Share), in Beschäftigten</translation>
    </message>
    <message>
        <source>Parts that hang together</source>
        <translation>Zusammenhängende Teile</translation>
    </message>
    <message>
        <source>Past years; dashed: forecast with intervals of 50 % and 90 %, where there is one.</source>
        <translation>Vergangene Jahre; gestrichelt: Prognose mit Intervallen von 50 % und 90 %, wo es eine gibt.</translation>
    </message>
    <message>
        <source>Patrimoine</source>
        <translation>Kulturerbe</translation>
    </message>
    <message>
        <source>Patrimônio</source>
        <translation>Kulturerbe</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Pattern over time</source>
        <translation>Muster über die Zeit</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Pay per job</source>
        <translation>Lohn je Beschäftigten</translation>
    </message>
    <message>
        <source>Pay per job by sector</source>
        <translation>Lohn je Beschäftigten nach Branche</translation>
    </message>
    <message>
        <source>Pay per job is compared with that of all areas of &apos;{layer}&apos;: the reference table holds no wages.</source>
        <translation>Der Lohn je Beschäftigten wird mit dem aller Gebiete von „{layer}“ verglichen: Die Referenztabelle enthält keine Löhne.</translation>
    </message>
    <message>
        <source>Pay per job is wages over jobs, in the unit of the wages and for the time that they are of: hours do not count, so that part-time work shows as low pay. The nation&apos;s is that of all areas of the reference together.</source>
        <translation>Der Lohn je Beschäftigten sind die Löhne geteilt durch die Beschäftigten, in der Einheit der Löhne und für ihren Zeitraum: Stunden zählen nicht, Teilzeit erscheint also als niedriger Lohn. Der des Landes ist der aller Gebiete der Referenz zusammen.</translation>
    </message>
    <message>
        <source>Pay per job: {sector}</source>
        <translation>Lohn je Beschäftigten: {sector}</translation>
    </message>
    <message>
        <source>Pearson correlation</source>
        <translation>Pearson-Korrelation</translation>
    </message>
    <message>
        <source>Pearson correlation of the LQs</source>
        <translation>Pearson-Korrelation der LQs</translation>
    </message>
    <message>
        <source>Pearson correlation, by permutation</source>
        <translation>Pearson-Korrelation, durch Permutation</translation>
    </message>
    <message>
        <source>Pearson&apos;s and Spearman&apos;s coefficients of the two quotients over the areas, each area counting alike. p: share of random permutations that correlate as strongly, in either direction. q: p allowing for the number of related groups (Benjamini &amp; Hochberg 1995).</source>
        <translation>Koeffizienten von Pearson und Spearman der beiden Quotienten über die Gebiete, wobei jedes Gebiet gleich zählt. p: Anteil der zufälligen Permutationen, die in der einen oder anderen Richtung so stark korrelieren. q: p mit Rücksicht auf die Anzahl der verwandten Gruppen (Benjamini &amp; Hochberg 1995).</translation>
    </message>
    <message>
        <source>Pearson&apos;s of the location quotients of two sectors over the areas that have both, and Spearman&apos;s of their ranks, which single extreme quotients do not sway. That shares of one area add up to 1 pushes correlations down a little.</source>
        <translation>Pearsons Korrelation der Standortquotienten zweier Branchen über die Gebiete, die beide haben, und Spearmans ihrer Ränge, die einzelne extreme Quotienten nicht bewegen. Dass die Anteile eines Gebiets sich zu 1 summieren, drückt Korrelationen ein wenig.</translation>
    </message>
    <message>
        <source>Pearson: as good as independent areas</source>
        <translation>Pearson: so gut wie unabhängige Gebiete</translation>
    </message>
    <message>
        <source>Pearson: expected from the shared denominator alone</source>
        <translation>Pearson: allein durch die gemeinsame Bezugsgröße erwartet</translation>
    </message>
    <message>
        <source>Pearson: p allowing for alike neighbours</source>
        <translation>Pearson: p unter Berücksichtigung ähnlicher Nachbarn</translation>
    </message>
    <message>
        <source>Pearson: p by permutation</source>
        <translation>Pearson: p aus Permutationen</translation>
    </message>
    <message>
        <source>Pearson: q of it over the groups</source>
        <translation>Pearson: q davon über die Gruppen</translation>
    </message>
    <message>
        <source>Pearson: q over the groups</source>
        <translation>Pearson: q über die Gruppen</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Vergleichbares Gebiet</translation>
    </message>
    <message>
        <source>Peer areas</source>
        <translation>Vergleichbare Gebiete</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Ähnliche Gebiete</translation>
    </message>
    <message>
        <source>Peers of each area</source>
        <translation>Vergleichbare Gebiete je Gebiet</translation>
    </message>
    <message>
        <source>Peers of similar size (factor)</source>
        <translation>Vergleichbare Gebiete ähnlicher Größe (Faktor)</translation>
    </message>
    <message>
        <source>Peers of the areas with the most creative jobs</source>
        <translation>Vergleichbare Gebiete zu denen mit den meisten Beschäftigten der Kreativwirtschaft</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Per cent of all creative jobs that are in the area.</source>
        <translation>Prozent aller Beschäftigten der Kreativwirtschaft, die im Gebiet arbeiten.</translation>
    </message>
    <message>
        <source>Per cent of the jobs in the area that are in creative sectors.</source>
        <translation>Prozent der Beschäftigten im Gebiet, die in Kreativbranchen arbeiten.</translation>
    </message>
    <message>
        <source>Per cent of the population of the area.</source>
        <translation>Prozent der Bevölkerung des Gebiets.</translation>
    </message>
    <message>
        <source>Per cent of {choices} reasonable definitions by which the area is a creative hotspot.</source>
        <translation>Prozent von {choices} vertretbaren Definitionen, nach denen das Gebiet ein kreativer Hotspot ist.</translation>
    </message>
    <message>
        <source>Percentages of the population</source>
        <translation>Prozentwerte der Bevölkerung</translation>
    </message>
    <message>
        <source>Percentile rank</source>
        <translation>Prozentrang</translation>
    </message>
    <message>
        <source>Performing arts</source>
        <translation>Darstellende Künste</translation>
    </message>
    <message>
        <source>Performing arts companies</source>
        <translation>Ensembles der darstellenden Kunst</translation>
    </message>
    <message>
        <source>Permutation makes no assumption on the values. The analytic test supposes normal values: of skewed ones, as figures of jobs are, it calls areas significant where there is nothing (in 68 to 85 % of maps of log-normal noise). Not every statistic has one.</source>
        <translation>Die Permutation setzt über die Werte nichts voraus. Der analytische Test setzt normalverteilte Werte voraus: Bei schiefen, wie es Beschäftigtenzahlen sind, nennt er Gebiete signifikant, wo nichts ist (auf 68 bis 85 % der Karten aus lognormalem Rauschen). Nicht jedes Maß hat einen.</translation>
    </message>
    <message>
        <source>Permutations</source>
        <translation>Permutationen</translation>
    </message>
    <message>
        <source>Persistent cold spot</source>
        <translation>Dauerhafter Coldspot</translation>
    </message>
    <message>
        <source>Persistent hot spot</source>
        <translation>Dauerhafter Hotspot</translation>
    </message>
    <message>
        <source>Pharmaceuticals</source>
        <translation>Pharmazeutische Erzeugnisse</translation>
    </message>
    <message>
        <source>Photography</source>
        <translation>Fotografie</translation>
    </message>
    <message>
        <source>Pick on the map</source>
        <translation>Auf der Karte wählen</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Bild (PNG)</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Places stay, and the categories are dealt out over them at random: p is twice the share of these that are as extreme on the same side, never 0. Around a single business, which keeps its own category, p for the k nearest is exact; with a bandwidth it comes from the relabellings. q is p corrected for the number of pairs, or of businesses (Benjamini &amp; Hochberg 1995). Neighbours share their neighbours, so that significant businesses come in groups.</source>
        <translation>Die Orte bleiben, und die Kategorien werden zufällig über sie verteilt: p ist das Doppelte des Anteils derer, die auf derselben Seite ebenso extrem sind, nie 0. Um einen einzelnen Betrieb, der seine Kategorie behält, ist p für die k nächsten exakt; mit einer Bandbreite kommt es aus den Neuverteilungen. q ist p, korrigiert für die Zahl der Paare oder der Betriebe (Benjamini &amp; Hochberg 1995). Nachbarn teilen ihre Nachbarn, sodass signifikante Betriebe in Gruppen auftreten.</translation>
    </message>
    <message>
        <source>Places to name clusters by</source>
        <translation>Orte, nach denen Cluster benannt werden</translation>
    </message>
    <message>
        <source>Places with many businesses</source>
        <translation>Orte mit vielen Betrieben</translation>
    </message>
    <message>
        <source>Plain table, dimensions down and across</source>
        <translation>Einfache Tabelle, gekreuzt</translation>
    </message>
    <message>
        <source>Plain table, long</source>
        <translation>Einfache Tabelle, lang</translation>
    </message>
    <message>
        <source>Plain table, wide</source>
        <translation>Einfache Tabelle, breit</translation>
    </message>
    <message>
        <source>Plain tables: its header, where it is not one of the usual names.</source>
        <translation>Einfache Tabellen: ihr Spaltenkopf, wo er keiner der üblichen Namen ist.</translation>
    </message>
    <message>
        <source>Play the years</source>
        <translation>Jahre abspielen</translation>
    </message>
    <message>
        <source>Point (1,210.5)</source>
        <translation>Punkt (1,210.5)</translation>
    </message>
    <message>
        <source>Point by point</source>
        <translation>Punkt für Punkt</translation>
    </message>
    <message>
        <source>Points have no common borders: choose nearest neighbours, a distance band or a kernel.</source>
        <translation>Punkte haben keine gemeinsamen Grenzen: Bitte nächste Nachbarn, ein Abstandsband oder einen Kern wählen.</translation>
    </message>
    <message>
        <source>Points of &apos;{layer}&apos; lie beyond the globe. Is its coordinate reference system right?</source>
        <translation>Punkte von „{layer}“ liegen außerhalb der Erde. Stimmt das Koordinatenbezugssystem?</translation>
    </message>
    <message>
        <source>Points of all businesses, creative or not.</source>
        <translation>Punkte aller Betriebe, kreativ oder nicht.</translation>
    </message>
    <message>
        <source>Points of all businesses, in any coordinate reference system: distances are taken in metres.</source>
        <translation>Punkte aller Betriebe, in beliebigem Koordinatenreferenzsystem: Entfernungen werden in Metern genommen.</translation>
    </message>
    <message>
        <source>Points of businesses, for clusters of them and for the interactive page. Without a file and a table they are counted into the areas first.</source>
        <translation>Punkte von Betrieben, für ihre Cluster und für die interaktive Seite. Ohne Datei und Tabelle werden sie zuerst in die Gebiete gezählt.</translation>
    </message>
    <message>
        <source>Points of businesses, which appear as the reader zooms in, by sub-sector; gathered into counts while there are many.</source>
        <translation>Punkte von Betrieben, die beim Hineinzoomen nach Teilbranche erscheinen; solange es viele sind, zu Anzahlen zusammengefasst.</translation>
    </message>
    <message>
        <source>Points of towns, stations or postcode districts, whose names appear on the map and are found by the search.</source>
        <translation>Punkte von Städten, Bahnhöfen oder Postleitzahlgebieten, deren Namen auf der Karte erscheinen und von der Suche gefunden werden.</translation>
    </message>
    <message>
        <source>Points of towns, whose names help to find one&apos;s way: the larger first, where they touch no name of an area.</source>
        <translation>Punkte von Orten, deren Namen bei der Orientierung helfen: die größeren zuerst, dort, wo sie keinen Namen eines Gebiets berühren.</translation>
    </message>
    <message>
        <source>Points or small areas that jobs are spread like: addresses, businesses, population. With overlap, a polygon counts with the share of its area in each part; with points, as a whole at a point inside it. Source areas without any are divided by area.</source>
        <translation>Punkte oder kleine Gebiete, nach denen sich die Beschäftigten verteilen: Adressen, Betriebe, Bevölkerung. Bei Überlappung zählt eine Fläche mit dem Anteil, der in jedem Teil liegt; bei Punkten als Ganzes an einem Punkt in ihr. Quellgebiete ohne Gewichte werden nach Fläche geteilt.</translation>
    </message>
    <message>
        <source>Points with names: a cluster takes the nearest one&apos;s.</source>
        <translation>Punkte mit Namen: Ein Cluster erhält den des nächsten.</translation>
    </message>
    <message>
        <source>Points: one for each business. Left empty where POINTS_FILE is given.</source>
        <translation>Punkte: einer je Unternehmen. Bleibt leer, wenn POINTS_FILE angegeben ist.</translation>
    </message>
    <message>
        <source>Polygons and lines: neighbouring land, regions, coasts, rivers. Land is drawn pale under the map, borders and lines thin over it; a layer with classes of its own keeps its style.</source>
        <translation>Polygone und Linien: benachbartes Land, Regionen, Küsten, Flüsse. Land liegt blass unter der Karte, Grenzen und Linien dünn darüber; ein Layer mit eigenen Klassen behält seinen Stil.</translation>
    </message>
    <message>
        <source>Polygons of the areas of the employment table, for overlap and points.</source>
        <translation>Flächen der Gebiete der Beschäftigungstabelle, für Überlappung und Punkte.</translation>
    </message>
    <message>
        <source>Polygons of the areas to bring the figures to. With a lookup they can be left out: then there is a table, but no map.</source>
        <translation>Flächen der Gebiete, auf die die Angaben umgerechnet werden. Mit einer Zuordnungstabelle können sie entfallen: Dann gibt es eine Tabelle, aber keine Karte.</translation>
    </message>
    <message>
        <source>Polygons of the areas to map: one for each area, in any coordinate reference system.</source>
        <translation>Flächen der zu kartierenden Gebiete: eine für jedes Gebiet, in einem beliebigen Koordinatenbezugssystem.</translation>
    </message>
    <message>
        <source>Polygons of the areas: one for each area.</source>
        <translation>Polygone der Gebiete: eines für jedes Gebiet.</translation>
    </message>
    <message>
        <source>Polygons of the regions, where the boundaries do not name them: an area belongs to the one it lies in.</source>
        <translation>Flächen der Regionen, wo die Gebietsgrenzen sie nicht nennen: Ein Gebiet gehört zu der, in der es liegt.</translation>
    </message>
    <message>
        <source>Polygons or points, one feature for each area and time: the output of &apos;Creative hotspots&apos; with all years.</source>
        <translation>Polygone oder Punkte, ein Objekt für jedes Gebiet und jeden Zeitpunkt: die Ausgabe von „Kreative Hotspots“ mit allen Jahren.</translation>
    </message>
    <message>
        <source>Polygons such as the neighbouring countries, drawn as a pale background, so that the areas do not lie in the sea.</source>
        <translation>Polygone wie die Nachbarländer, als blasser Hintergrund gezeichnet, damit die Gebiete nicht im Meer liegen.</translation>
    </message>
    <message>
        <source>Polygons with audience segments, in any boundaries. Join a table to its areas first (&apos;Join attributes by field value&apos;).</source>
        <translation>Flächen mit Publikumssegmenten, in beliebigen Grenzen. Eine Tabelle zuerst mit ihren Gebieten verknüpfen („Attribute nach Feldwert verknüpfen“).</translation>
    </message>
    <message>
        <source>Population of the audience areas</source>
        <translation>Bevölkerung der Publikumsgebiete</translation>
    </message>
    <message>
        <source>Predictor</source>
        <translation>Anhaltspunkt</translation>
    </message>
    <message>
        <source>Pressemarkt</source>
        <translation>Pressemarkt</translation>
    </message>
    <message>
        <source>Pretty breaks</source>
        <translation>Runde Grenzen</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Print atlas</source>
        <translation>Druckatlas</translation>
    </message>
    <message>
        <source>Print map</source>
        <translation>Druckkarte</translation>
    </message>
    <message>
        <source>Print map of the change</source>
        <translation>Druckkarte der Veränderung</translation>
    </message>
    <message>
        <source>Print map of the hotspots</source>
        <translation>Druckkarte der Hotspots</translation>
    </message>
    <message>
        <source>Print map of the overlap with related sectors</source>
        <translation>Druckkarte der Überschneidung mit verwandten Sektoren</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Product in the lookup</source>
        <translation>Gut in der Zuordnung</translation>
    </message>
    <message>
        <source>Product in the table of products</source>
        <translation>Gut in der Tabelle der Güter</translation>
    </message>
    <message>
        <source>Product&apos;s name</source>
        <translation>Name des Guts</translation>
    </message>
    <message>
        <source>Product&apos;s name in the lookup</source>
        <translation>Name des Guts in der Zuordnung</translation>
    </message>
    <message>
        <source>Products (output and names)</source>
        <translation>Güter (Produktionswert und Namen)</translation>
    </message>
    <message>
        <source>Products it makes (share of its output)</source>
        <translation>Güter, die sie herstellt (Anteil an ihrem Produktionswert)</translation>
    </message>
    <message>
        <source>Products of the flows</source>
        <translation>Produkte der Ströme</translation>
    </message>
    <message>
        <source>Profile and similarity</source>
        <translation>Profil und Ähnlichkeit</translation>
    </message>
    <message>
        <source>Profiles as CSV</source>
        <translation>Profile als CSV</translation>
    </message>
    <message>
        <source>Profiles as JSON</source>
        <translation>Profile als JSON</translation>
    </message>
    <message>
        <source>Profiles as a document</source>
        <translation>Profile als Dokument</translation>
    </message>
    <message>
        <source>Profiles as a workbook</source>
        <translation>Profile als Arbeitsmappe</translation>
    </message>
    <message>
        <source>Profiles of the areas</source>
        <translation>Profile der Gebiete</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Project with all layers, styled</source>
        <translation>Projekt mit allen Layern, gestaltet</translation>
    </message>
    <message>
        <source>Promoters and agents</source>
        <translation>Veranstalter und Agenturen</translation>
    </message>
    <message>
        <source>Proximity (Hidalgo et al. 2007)</source>
        <translation>Nähe (Hidalgo et al. 2007)</translation>
    </message>
    <message>
        <source>Proximity phi</source>
        <translation>Nähe phi</translation>
    </message>
    <message>
        <source>Publicidade</source>
        <translation>Werbung</translation>
    </message>
    <message>
        <source>Publicité</source>
        <translation>Werbung</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Published figures that their parts exceed</source>
        <translation>Veröffentlichte Angaben, die von ihren Teilen übertroffen werden</translation>
    </message>
    <message>
        <source>Published totals against the rows</source>
        <translation>Veröffentlichte Summen und die Zeilen</translation>
    </message>
    <message>
        <source>Published totals: {met} of {all} are met within 1 %.</source>
        <translation>Veröffentlichte Summen: {met} von {all} werden auf 1 % getroffen.</translation>
    </message>
    <message>
        <source>Published, no jobs (zero)</source>
        <translation>Veröffentlicht, keine Beschäftigten (null)</translation>
    </message>
    <message>
        <source>Published, with jobs</source>
        <translation>Veröffentlicht, mit Beschäftigten</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Verlagswesen</translation>
    </message>
    <message>
        <source>Publishing (excluding translation)</source>
        <translation>Verlagswesen (ohne Übersetzung)</translation>
    </message>
    <message>
        <source>Purchases in &apos;{layer}&apos; include imports, which are taken off in the final uses ({columns}): the shares that could be bought locally and the multipliers are too high. Use a table of domestic products where there is one.</source>
        <translation>Käufe in „{layer}“ enthalten Importe, die bei der Endverwendung abgezogen werden ({columns}): Die Anteile, die vor Ort gekauft werden könnten, und die Multiplikatoren sind zu hoch. Verwenden Sie eine Tabelle inländischer Güter, wo es eine gibt.</translation>
    </message>
    <message>
        <source>PySAL takes this statistic with equal weights only, and those of the chosen neighbours differ.</source>
        <translation>PySAL berechnet diese Statistik nur mit gleichen Gewichten; die der gewählten Nachbarn sind verschieden.</translation>
    </message>
    <message>
        <source>QCEW (US Bureau of Labor Statistics)</source>
        <translation>QCEW (Bureau of Labor Statistics der USA)</translation>
    </message>
    <message>
        <source>QGIS style (*.qml);;Styled layer descriptor (*.sld);;GeoPackage (*.gpkg)</source>
        <translation>QGIS-Stil (*.qml);;Styled Layer Descriptor (*.sld);;GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <source>Quantiles (equal count)</source>
        <translation>Quantile (gleiche Anzahl)</translation>
    </message>
    <message>
        <source>Queen: a common corner or edge</source>
        <translation>Queen: gemeinsame Ecke oder Kante</translation>
    </message>
    <message>
        <source>Quotient</source>
        <translation>Quotient</translation>
    </message>
    <message>
        <source>Quotient above which both count as strong</source>
        <translation>Quotient, über dem beide als stark gelten</translation>
    </message>
    <message>
        <source>Quotient of a segment</source>
        <translation>Quotient eines Segments</translation>
    </message>
    <message>
        <source>Quotient of all categories to their own</source>
        <translation>Quotient aller Kategorien zu sich selbst</translation>
    </message>
    <message>
        <source>Quotient: {category}</source>
        <translation>Quotient: {category}</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>Hörfunk</translation>
    </message>
    <message>
        <source>Radio and TV</source>
        <translation>Hörfunk und Fernsehen</translation>
    </message>
    <message>
        <source>Radio and television broadcasting</source>
        <translation>Hörfunk- und Fernsehveranstalter</translation>
    </message>
    <message>
        <source>Radio, television and communication equipment</source>
        <translation>Rundfunk- und Nachrichtentechnik</translation>
    </message>
    <message>
        <source>Radius in metres (DBSCAN)</source>
        <translation>Radius in Metern (DBSCAN)</translation>
    </message>
    <message>
        <source>Rail, military and other transport equipment</source>
        <translation>Schienen-, Militär- und sonstige Fahrzeuge</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>Startwert des Zufallsgenerators</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Rank (1 = the highest score)</source>
        <translation>Rang (1 = höchster Punktwert)</translation>
    </message>
    <message>
        <source>Rank and its 90 % interval</source>
        <translation>Rang und sein 90-%-Intervall</translation>
    </message>
    <message>
        <source>Rank by score, of {count} areas</source>
        <translation>Rang nach Punkten unter {count} Gebieten</translation>
    </message>
    <message>
        <source>Rank of the usual choice</source>
        <translation>Rang der üblichen Festlegung</translation>
    </message>
    <message>
        <source>Rank {rank}, by a score of concentration, breadth and scale.</source>
        <translation>Rang {rank}, nach einem Wert aus Konzentration, Breite und Größe.</translation>
    </message>
    <message>
        <source>Rank, best</source>
        <translation>Rang, bester</translation>
    </message>
    <message>
        <source>Rank, median</source>
        <translation>Rang, Median</translation>
    </message>
    <message>
        <source>Rank, worst</source>
        <translation>Rang, schlechtester</translation>
    </message>
    <message>
        <source>Rank: first order</source>
        <translation>Rang: erste Ordnung</translation>
    </message>
    <message>
        <source>Rank: median</source>
        <translation>Rang: Median</translation>
    </message>
    <message>
        <source>Rank: median and 5 to 95 %</source>
        <translation>Rang: Median und 5 bis 95 %</translation>
    </message>
    <message>
        <source>Rank: total</source>
        <translation>Rang: gesamt</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Rangliste</translation>
    </message>
    <message>
        <source>Ranking by</source>
        <translation>Rangliste nach</translation>
    </message>
    <message>
        <source>Ranks are not swayed by the extreme quotients of small areas. The exact test holds for lift, Jaccard and phi alike.</source>
        <translation>Ränge lassen sich von den extremen Quotienten kleiner Gebiete nicht bewegen. Der exakte Test gilt für Lift, Jaccard und phi gleichermaßen.</translation>
    </message>
    <message>
        <source>Ranks for each area the sectors that it lacks by how close they are to what it has.</source>
        <translation>Ordnet für jedes Gebiet die Branchen, die ihm fehlen, danach, wie nahe sie dem sind, was es hat.</translation>
    </message>
    <message>
        <source>Ranks of the leading areas under every choice</source>
        <translation>Ränge der führenden Gebiete unter jeder Festlegung</translation>
    </message>
    <message>
        <source>Ranks under every choice</source>
        <translation>Ränge unter jeder Festlegung</translation>
    </message>
    <message>
        <source>Read the ranking with care: a simpler figure told better what would enter – {listed}, against {auc} of density.</source>
        <translation>Die Rangfolge ist mit Vorsicht zu lesen: Eine einfachere Angabe sagte besser voraus, was hinzukommt – {listed}, gegenüber {auc} der Dichte.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Deutung</translation>
    </message>
    <message>
        <source>Reads a file as downloaded from Nomis (or another office), finds the hotspots among the areas, and makes a print map and an interactive page of them.</source>
        <translation>Liest eine Datei, wie sie von Nomis (oder einem anderen Amt) heruntergeladen wurde, findet unter den Gebieten die Hotspots und macht daraus eine Druckkarte und eine interaktive Seite.</translation>
    </message>
    <message>
        <source>Reads a file of the Quarterly Census of Employment and Wages with all its levels, estimates the withheld figures so that they add up to the published ones, and finds the hotspots among the areas.</source>
        <translation>Liest eine Datei des Quarterly Census of Employment and Wages mit allen Ebenen, schätzt die geheim gehaltenen Angaben so, dass sie sich zu den veröffentlichten addieren, und findet unter den Gebieten die Hotspots.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Reference table</source>
        <translation>Referenztabelle</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referenzen</translation>
    </message>
    <message>
        <source>References by region ({count}) are left out: they need the field &apos;{parameter}&apos;, and no reference table.</source>
        <translation>Referenzen nach Regionen ({count}) werden weggelassen: Sie brauchen das Feld „{parameter}“ und keine Referenztabelle.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Regional</source>
        <translation>Regional</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>Registers give the registered office of a business, which may be its accountant&apos;s or a formation agent&apos;s. Where many share one address, or one postcode that stands for many addresses, look at the map before you call it a cluster.</source>
        <translation>Register nennen den eingetragenen Sitz eines Betriebs, der bei seiner Steuerberatung oder einer Gründungsagentur liegen kann. Wo viele eine Adresse teilen oder eine Postleitzahl, die für viele Adressen steht, ist ein Blick auf die Karte nötig, bevor von einem Cluster die Rede ist.</translation>
    </message>
    <message>
        <source>Registers give the registered office, which may be an accountant&apos;s or a formation agent&apos;s: what lies together there need not work together. Look at these places before you publish, and leave them out where they are not what you ask about.</source>
        <translation>Register nennen den eingetragenen Sitz, der bei einer Steuerberatung oder einer Gründungsagentur liegen kann: Was dort beieinander liegt, muss nicht zusammenarbeiten. Sehen Sie sich diese Orte an, bevor Sie veröffentlichen, und lassen Sie sie weg, wo sie nicht das sind, wonach Sie fragen.</translation>
    </message>
    <message>
        <source>Reinsurance and fund support (high-tech)</source>
        <translation>Rückversicherung und Fondsdienste (Hochtechnologie)</translation>
    </message>
    <message>
        <source>Relabellings</source>
        <translation>Neuverteilungen</translation>
    </message>
    <message>
        <source>Related group</source>
        <translation>Verwandte Gruppe</translation>
    </message>
    <message>
        <source>Related sector</source>
        <translation>Verwandte Branche</translation>
    </message>
    <message>
        <source>Related sectors</source>
        <translation>Verwandte Branchen</translation>
    </message>
    <message>
        <source>Related sectors in the same place</source>
        <translation>Verwandte Branchen am selben Ort</translation>
    </message>
    <message>
        <source>Relatedness</source>
        <translation>Verwandtschaft</translation>
    </message>
    <message>
        <source>Relatedness and complexity: where each area could go</source>
        <translation>Verwandtschaft und Komplexität: wohin jedes Gebiet gehen könnte</translation>
    </message>
    <message>
        <source>Relatedness and density of the first year, and what became of the sectors that an area then lacked. AUC: chance that a sector that entered had the higher score than one that did not (Hanley &amp; McNeil 1982): 0.5 is guessing, 1 perfect. Intervals: 95 %, from samples of whole areas with replacement. &apos;Within an area&apos; compares sectors of the same area only, as the ranked list does. A sector just below the threshold enters easily: its own quotient is the hardest to beat, but says nothing about why.</source>
        <translation>Verwandtschaft und Dichte des ersten Jahrs, und was aus den Branchen wurde, die einem Gebiet damals fehlten. AUC: Wahrscheinlichkeit, dass eine hinzugekommene Branche den höheren Wert hatte als eine nicht hinzugekommene (Hanley &amp; McNeil 1982): 0,5 ist Raten, 1 vollkommen. Intervalle: 95 %, aus Stichproben ganzer Gebiete mit Zurücklegen. &apos;Innerhalb eines Gebiets&apos; vergleicht nur Branchen desselben Gebiets, wie die Rangliste. Eine Branche knapp unter dem Schwellenwert kommt leicht hinzu: Ihr eigener Quotient ist am schwersten zu schlagen, sagt aber nicht, warum.</translation>
    </message>
    <message>
        <source>Relatedness density</source>
        <translation>Dichte der Verwandtschaft</translation>
    </message>
    <message>
        <source>Relatedness of the sectors shown</source>
        <translation>Verwandtschaft der gezeigten Branchen</translation>
    </message>
    <message>
        <source>Relatedness over</source>
        <translation>Verwandtschaft über</translation>
    </message>
    <message>
        <source>Relative concentration</source>
        <translation>Relative Konzentration</translation>
    </message>
    <message>
        <source>Relative concentration and odds ratio</source>
        <translation>Relative Konzentration und Chancenverhältnis</translation>
    </message>
    <message>
        <source>Repair of computers and communication equipment</source>
        <translation>Reparatur von Computern und Telekommunikationsgeräten</translation>
    </message>
    <message>
        <source>Repeated rows</source>
        <translation>Wiederholte Zeilen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Report on the change</source>
        <translation>Bericht über die Veränderung</translation>
    </message>
    <message>
        <source>Report on the withheld figures</source>
        <translation>Bericht über die geheim gehaltenen Angaben</translation>
    </message>
    <message>
        <source>Reports of the tools</source>
        <translation>Berichte der Werkzeuge</translation>
    </message>
    <message>
        <source>Reports, one by one</source>
        <translation>Die Berichte im Einzelnen</translation>
    </message>
    <message>
        <source>Reproduce with PySAL</source>
        <translation>Mit PySAL nachrechnen</translation>
    </message>
    <message>
        <source>Reproduction of media and repair of computers (high-tech)</source>
        <translation>Vervielfältigung von Medien und Reparatur von Computern (Hochtechnologie)</translation>
    </message>
    <message>
        <source>Research and development (KIBS)</source>
        <translation>Forschung und Entwicklung (wissensintensiv)</translation>
    </message>
    <message>
        <source>Research and development (high-tech)</source>
        <translation>Forschung und Entwicklung (Hochtechnologie)</translation>
    </message>
    <message>
        <source>Resolution (dots per inch)</source>
        <translation>Auflösung (Punkte je Zoll)</translation>
    </message>
    <message>
        <source>Results of other tools</source>
        <translation>Ergebnisse anderer Werkzeuge</translation>
    </message>
    <message>
        <source>Rises with the diversity of areas (Hidalgo &amp; Hausmann 2009)</source>
        <translation>Steigt mit der Vielfalt der Gebiete (Hidalgo &amp; Hausmann 2009)</translation>
    </message>
    <message>
        <source>Rises with the size of areas (Balland et al. 2020)</source>
        <translation>Steigt mit der Größe der Gebiete (Balland et al. 2020)</translation>
    </message>
    <message>
        <source>Robustness</source>
        <translation>Robustheit</translation>
    </message>
    <message>
        <source>Robustness of hotspots</source>
        <translation>Robustheit der Hotspots</translation>
    </message>
    <message>
        <source>Rook: a common edge</source>
        <translation>Rook: gemeinsame Kante</translation>
    </message>
    <message>
        <source>Rounding of the figures (half-width in jobs)</source>
        <translation>Rundung der Angaben (halbe Breite in Beschäftigten)</translation>
    </message>
    <message>
        <source>Rows kept, and rows kept apart or left out</source>
        <translation>Zeilen, die bleiben, und Zeilen, die für sich stehen oder weggelassen sind</translation>
    </message>
    <message>
        <source>Rows of &apos;{layer}&apos; for {ids} hold as many jobs as all the areas together: taken for totals and left out.</source>
        <translation>Zeilen von „{layer}“ für {ids} enthalten so viele Beschäftigte wie alle Gebiete zusammen: Sie werden für Summen gehalten und weggelassen.</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Zeilen der Datei</translation>
    </message>
    <message>
        <source>Rows of the reference table to use</source>
        <translation>Zu verwendende Zeilen der Referenztabelle</translation>
    </message>
    <message>
        <source>Rows of the table whose industry has no counterpart in the new classification.</source>
        <translation>Zeilen der Tabelle, deren Wirtschaftszweig in der neuen Klassifikation keine Entsprechung hat.</translation>
    </message>
    <message>
        <source>Rows of two area ids, and a weight where wanted, from another program or by travel time.</source>
        <translation>Zeilen mit zwei Gebietskennungen und, wo gewünscht, einem Gewicht, aus einem anderen Programm oder nach Reisezeit.</translation>
    </message>
    <message>
        <source>Rows to use</source>
        <translation>Zu verwendende Zeilen</translation>
    </message>
    <message>
        <source>Rows without a figure</source>
        <translation>Zeilen ohne Angabe</translation>
    </message>
    <message>
        <source>Rows, but no jobs at all</source>
        <translation>Zeilen, aber überhaupt keine Beschäftigten</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Rule for hotspots</source>
        <translation>Regel für Hotspots</translation>
    </message>
    <message>
        <source>Rules for hotspots</source>
        <translation>Regeln für Hotspots</translation>
    </message>
    <message>
        <source>Rundfunkwirtschaft</source>
        <translation>Rundfunkwirtschaft</translation>
    </message>
    <message>
        <source>Rádio e televisão</source>
        <translation>Hörfunk und Fernsehen</translation>
    </message>
    <message>
        <source>SVG</source>
        <translation>SVG</translation>
    </message>
    <message>
        <source>Save and share</source>
        <translation>Speichern und teilen</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Gespeichert als {file}</translation>
    </message>
    <message>
        <source>Scale of the score</source>
        <translation>Skala des Punktwerts</translation>
    </message>
    <message>
        <source>Scale twice</source>
        <translation>Größe doppelt</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Scenario (table)</source>
        <translation>Szenario (Tabelle)</translation>
    </message>
    <message>
        <source>Scenario: {gained} jobs in all: {direct} new ones less those displaced, and {further} further ones ({low} to {high}) through suppliers and wages.</source>
        <translation>Szenario: {gained} Beschäftigte insgesamt: {direct} neue abzüglich der verdrängten und {further} weitere ({low} bis {high}) durch Zulieferer und Löhne.</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Scheme of the industry codes</source>
        <translation>Klassifikation der Wirtschaftszweige</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punktwert</translation>
    </message>
    <message>
        <source>Score, 0 to 100: concentration, breadth and scale of the creative economy, compared with all other areas.</source>
        <translation>Punkte von 0 bis 100: Konzentration, Breite und Größe der Kreativwirtschaft, verglichen mit allen anderen Gebieten.</translation>
    </message>
    <message>
        <source>Score: add the neighbourhood (Gi* of the creative LQ)</source>
        <translation>Punktwert: Nachbarschaft hinzunehmen (Gi* des LQ der Kreativwirtschaft)</translation>
    </message>
    <message>
        <source>Score: mean of the components</source>
        <translation>Punktwert: Mittel der Bestandteile</translation>
    </message>
    <message>
        <source>Score: scale of the components</source>
        <translation>Punktwert: Skala der Bestandteile</translation>
    </message>
    <message>
        <source>Score: scales of the components</source>
        <translation>Punktwert: Skalen der Bestandteile</translation>
    </message>
    <message>
        <source>Score: weight of breadth (specialised sub-sectors)</source>
        <translation>Punktwert: Gewicht der Breite (spezialisierte Teilbranchen)</translation>
    </message>
    <message>
        <source>Score: weight of business concentration (LQ of businesses)</source>
        <translation>Punktwert: Gewicht der Betriebskonzentration (LQ der Betriebe)</translation>
    </message>
    <message>
        <source>Score: weight of concentration (creative LQ)</source>
        <translation>Punktwert: Gewicht der Konzentration (LQ der Kreativwirtschaft)</translation>
    </message>
    <message>
        <source>Score: weight of scale (share of national creative jobs)</source>
        <translation>Punktwert: Gewicht der Größe (Anteil an der Kreativwirtschaft des Landes)</translation>
    </message>
    <message>
        <source>Score: weight of the neighbourhood (where it is used)</source>
        <translation>Punktwert: Gewicht der Nachbarschaft (wo sie verwendet wird)</translation>
    </message>
    <message>
        <source>Score: weights of the components</source>
        <translation>Punktwert: Gewichte der Bestandteile</translation>
    </message>
    <message>
        <source>Scores, ranks and classes areas by the concentration, breadth and scale of their creative economy.</source>
        <translation>Bewertet, ordnet und klassifiziert Gebiete nach Konzentration, Breite und Größe ihrer Kreativwirtschaft.</translation>
    </message>
    <message>
        <source>Search for an area</source>
        <translation>Gebiet suchen</translation>
    </message>
    <message>
        <source>Search for an area or a place</source>
        <translation>Gebiet oder Ort suchen</translation>
    </message>
    <message>
        <source>Search for an area, a place or a business</source>
        <translation>Gebiet, Ort oder Betrieb suchen</translation>
    </message>
    <message>
        <source>Search these businesses</source>
        <translation>Diese Betriebe durchsuchen</translation>
    </message>
    <message>
        <source>Second field</source>
        <translation>Zweites Feld</translation>
    </message>
    <message>
        <source>Second figure, to swipe</source>
        <translation>Zweite Kennzahl, zum Wischen</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Sector figures by state</source>
        <translation>Branchenangaben nach Zustand</translation>
    </message>
    <message>
        <source>Sector list</source>
        <translation>Branchenliste</translation>
    </message>
    <message>
        <source>Sector lists</source>
        <translation>Branchenlisten</translation>
    </message>
    <message>
        <source>Sector not yet here</source>
        <translation>Branche, die es hier noch nicht gibt</translation>
    </message>
    <message>
        <source>Sector relatedness and opportunities</source>
        <translation>Verwandtschaft von Branchen und Chancen</translation>
    </message>
    <message>
        <source>Sectors are scaled to the forecast of the whole, areas to that of their sector (forecast proportions: Athanasopoulos, Ahmed &amp; Hyndman 2009). Intervals do not add up, since errors cancel out.</source>
        <translation>Branchen werden auf die Prognose des Ganzen gebracht, Gebiete auf die ihrer Branche (Prognoseanteile: Athanasopoulos, Ahmed &amp; Hyndman 2009). Intervalle addieren sich nicht, denn Fehler heben einander auf.</translation>
    </message>
    <message>
        <source>Sectors as given in the table</source>
        <translation>Branchen wie in der Tabelle angegeben</translation>
    </message>
    <message>
        <source>Sectors it has</source>
        <translation>Branchen, die es hat</translation>
    </message>
    <message>
        <source>Sectors of the picture</source>
        <translation>Branchen des Bildes</translation>
    </message>
    <message>
        <source>Sectors only</source>
        <translation>Nur Branchen</translation>
    </message>
    <message>
        <source>Sectors present</source>
        <translation>Vorhandene Branchen</translation>
    </message>
    <message>
        <source>Sectors that are found in the same areas are linked. Filled: what {area} has; ringed: what it has not and what is closest to it.</source>
        <translation>Branchen, die in denselben Gebieten vorkommen, sind verbunden. Gefüllt: was {area} hat; umringt: was dort fehlt und am nächsten liegt.</translation>
    </message>
    <message>
        <source>Sectors that are found in the same areas are linked; the closest of each.</source>
        <translation>Branchen, die in denselben Gebieten vorkommen, sind verbunden; von jeder die nächsten.</translation>
    </message>
    <message>
        <source>Sectors that go together stand together: a tree by average linkage, its ends turned so that neighbours are as alike as they can be (Bar-Joseph et al. 2001).</source>
        <translation>Branchen, die zusammengehen, stehen beieinander: ein Baum nach mittlerem Abstand, dessen Enden so gedreht sind, dass Nachbarn einander so ähnlich sind wie möglich (Bar-Joseph et al. 2001).</translation>
    </message>
    <message>
        <source>Sectors that it could grow into, the closest first</source>
        <translation>Branchen, in die es hineinwachsen könnte, die nächsten zuerst</translation>
    </message>
    <message>
        <source>Sectors that the area does not have, by how much of what they are related to it has (relatedness density, 0 to 1).</source>
        <translation>Branchen, die das Gebiet nicht hat, danach, wie viel von dem, womit sie verwandt sind, es hat (Dichte der Verwandtschaft, 0 bis 1).</translation>
    </message>
    <message>
        <source>Sectors that the area lacks: to the right those close to what it has, at the top those that would open complex ones (the framework of Balland et al. 2019). Lines: the mean of the area&apos;s absent sectors. {shown} of {all} areas are drawn, those with the most jobs; TABLE has all.</source>
        <translation>Branchen, die dem Gebiet fehlen: rechts die, die dem nahe sind, was es hat, oben die, die komplexe erschließen würden (nach Balland et al. 2019). Linien: das Mittel der fehlenden Branchen des Gebiets. Gezeichnet sind {shown} von {all} Gebieten, die mit den meisten Arbeitsplätzen; TABLE enthält alle.</translation>
    </message>
    <message>
        <source>Sectors to pair</source>
        <translation>Zu paarende Branchen</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>Seldom: by at most 20 % of the choices</source>
        <translation>Selten: nach höchstens 20 % der Festlegungen</translation>
    </message>
    <message>
        <source>Self-employed</source>
        <translation>Selbstständige</translation>
    </message>
    <message>
        <source>Selling product</source>
        <translation>Verkaufendes Gut</translation>
    </message>
    <message>
        <source>Sequential, low to high</source>
        <translation>Sequenziell, niedrig bis hoch</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Reihen</translation>
    </message>
    <message>
        <source>Set apart at the top right, such as &apos;Provisional figures&apos;.</source>
        <translation>Abgesetzt oben rechts, etwa „Vorläufige Zahlen“.</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Settings of this run</source>
        <translation>Einstellungen dieses Laufs</translation>
    </message>
    <message>
        <source>Several years in one layer</source>
        <translation>Mehrere Jahre in einem Layer</translation>
    </message>
    <message>
        <source>Shape of the areas</source>
        <translation>Form der Gebiete</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Share from divided source areas</source>
        <translation>Anteil aus geteilten Quellgebieten</translation>
    </message>
    <message>
        <source>Share in all areas</source>
        <translation>Anteil in allen Gebieten</translation>
    </message>
    <message>
        <source>Share of all jobs</source>
        <translation>Anteil an allen Beschäftigten</translation>
    </message>
    <message>
        <source>Share of all jobs here</source>
        <translation>Anteil an allen Beschäftigten hier</translation>
    </message>
    <message>
        <source>Share of creative jobs</source>
        <translation>Anteil an der Kreativwirtschaft</translation>
    </message>
    <message>
        <source>Share of creative ones among all businesses where the cluster is, over their share everywhere; and the odds of a business being creative inside over outside. 1 means: no denser than businesses are anyway.</source>
        <translation>Anteil der kreativen an allen Betrieben dort, wo das Cluster ist, geteilt durch ihren Anteil überall; und die Chance eines Betriebs, kreativ zu sein, innen geteilt durch außen. 1 bedeutet: nicht dichter, als Betriebe ohnehin sind.</translation>
    </message>
    <message>
        <source>Share of inputs</source>
        <translation>Anteil an den Vorleistungen</translation>
    </message>
    <message>
        <source>Share of its inputs</source>
        <translation>Anteil an ihren Vorleistungen</translation>
    </message>
    <message>
        <source>Share of sales</source>
        <translation>Anteil an den Umsätzen</translation>
    </message>
    <message>
        <source>Share of the area that is covered</source>
        <translation>Abgedeckter Anteil des Gebiets</translation>
    </message>
    <message>
        <source>Share of the area&apos;s</source>
        <translation>Anteil am Gebiet</translation>
    </message>
    <message>
        <source>Share of the area&apos;s jobs, over the same share in the nation: 1 is as the nation, 2 is twice as much.</source>
        <translation>Anteil an den Beschäftigten des Gebiets, geteilt durch denselben Anteil im Land: 1 ist wie das Land, 2 doppelt so viel.</translation>
    </message>
    <message>
        <source>Share of the choices</source>
        <translation>Anteil der Festlegungen</translation>
    </message>
    <message>
        <source>Share of the choices under which it is a hotspot</source>
        <translation>Anteil der Festlegungen, unter denen es Hotspot ist</translation>
    </message>
    <message>
        <source>Share of the choices under which the area is a hotspot</source>
        <translation>Anteil der Festlegungen, unter denen das Gebiet ein Hotspot ist</translation>
    </message>
    <message>
        <source>Share of the choices with each level that make it a hotspot</source>
        <translation>Anteil der Festlegungen jeder Stufe, die es zum Hotspot machen</translation>
    </message>
    <message>
        <source>Share of the code&apos;s jobs, 0 to 1. Left empty: the field &apos;share&apos; if there is one, else equal shares.</source>
        <translation>Anteil an den Arbeitsplätzen des Codes, 0 bis 1. Leer: das Feld &apos;share&apos;, falls vorhanden, sonst gleiche Teile.</translation>
    </message>
    <message>
        <source>Share of the definitions</source>
        <translation>Anteil der Definitionen</translation>
    </message>
    <message>
        <source>Share of the further jobs</source>
        <translation>Anteil an den weiteren Arbeitsplätzen</translation>
    </message>
    <message>
        <source>Share of the industry</source>
        <translation>Anteil am Wirtschaftszweig</translation>
    </message>
    <message>
        <source>Share of the jobs</source>
        <translation>Anteil der Arbeitsplätze</translation>
    </message>
    <message>
        <source>Share of the jobs that comes from divided source areas</source>
        <translation>Anteil der Beschäftigten aus geteilten Quellgebieten</translation>
    </message>
    <message>
        <source>Share of the largest creative inputs that could be bought locally, in the {count} areas with the most creative jobs</source>
        <translation>Anteil der größten kreativen Vorleistungen, der vor Ort gekauft werden könnte, in den {count} Gebieten mit den meisten Beschäftigten der Kreativwirtschaft</translation>
    </message>
    <message>
        <source>Share of the nation&apos;s</source>
        <translation>Anteil am Land</translation>
    </message>
    <message>
        <source>Share of the nation&apos;s creative jobs</source>
        <translation>Anteil an den Beschäftigten der Kreativwirtschaft im Land</translation>
    </message>
    <message>
        <source>Share of the new jobs and output that takes customers or staff from others of the same industry, so that as many are lost there (of a closure: that others take over). 0: what is new sells to new customers, such as exports.</source>
        <translation>Anteil der neuen Arbeitsplätze und Produktion, der anderen desselben Wirtschaftszweigs Kunden oder Personal nimmt, sodass dort ebenso viel verloren geht (bei einer Schließung: den andere übernehmen). 0: Das Neue verkauft an neue Kunden, etwa ins Ausland.</translation>
    </message>
    <message>
        <source>Share of the population</source>
        <translation>Anteil an der Bevölkerung</translation>
    </message>
    <message>
        <source>Share of the region&apos;s</source>
        <translation>Anteil an der Region</translation>
    </message>
    <message>
        <source>Share of the region&apos;s creative jobs</source>
        <translation>Anteil an den kreativen Arbeitsplätzen der Region</translation>
    </message>
    <message>
        <source>Share of the variance that goes with each choice (Sobol&apos;s indices)</source>
        <translation>Anteil der Varianz, der auf jede Festlegung zurückgeht (Sobol-Indizes)</translation>
    </message>
    <message>
        <source>Share that comes from divided areas</source>
        <translation>Anteil aus geteilten Gebieten</translation>
    </message>
    <message>
        <source>Shared codes and shared denominators</source>
        <translation>Gemeinsame Codes und gemeinsame Nenner</translation>
    </message>
    <message>
        <source>Shares of</source>
        <translation>Anteile an</translation>
    </message>
    <message>
        <source>Sheet, or file in the archive</source>
        <translation>Blatt, oder Datei im Archiv</translation>
    </message>
    <message>
        <source>Shift-share</source>
        <translation>Shift-Share-Zerlegung</translation>
    </message>
    <message>
        <source>Show all {count} areas</source>
        <translation>Alle {count} Gebiete zeigen</translation>
    </message>
    <message>
        <source>Show businesses</source>
        <translation>Betriebe zeigen</translation>
    </message>
    <message>
        <source>Show clusters</source>
        <translation>Cluster zeigen</translation>
    </message>
    <message>
        <source>Show more ({count})</source>
        <translation>Mehr zeigen ({count})</translation>
    </message>
    <message>
        <source>Show my group ({count})</source>
        <translation>Meine Gruppe zeigen ({count})</translation>
    </message>
    <message>
        <source>Show opportunities in all sectors</source>
        <translation>Chancen in allen Branchen zeigen</translation>
    </message>
    <message>
        <source>Show the whole map</source>
        <translation>Ganze Karte zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Show {count} more rows</source>
        <extracomment>Show {count} more row</extracomment>
        <translation><numerusform>{count} weitere Zeile zeigen</numerusform><numerusform>{count} weitere Zeilen zeigen</numerusform></translation>
    </message>
    <message>
        <source>Shown are the {shown} largest of {all} sectors; the table has all.</source>
        <translation>Gezeigt werden die {shown} größten von {all} Branchen; die Tabelle enthält alle.</translation>
    </message>
    <message>
        <source>Shown are {shown} of {all} areas.</source>
        <translation>Gezeigt werden {shown} von {all} Gebieten.</translation>
    </message>
    <message>
        <source>Shows where audiences and creative jobs coincide, and where there are audiences without them.</source>
        <translation>Zeigt, wo Publikum und Beschäftigte der Kreativwirtschaft zusammentreffen und wo es Publikum ohne sie gibt.</translation>
    </message>
    <message>
        <source>Shows where creative industries coincide with high-tech and knowledge-intensive business.</source>
        <translation>Zeigt, wo Kreativwirtschaft mit Hochtechnologie und wissensintensiven Dienstleistungen zusammentrifft.</translation>
    </message>
    <message>
        <source>Shows which kinds of businesses lie next to which more often than chance puts them.</source>
        <translation>Zeigt, welche Arten von Betrieben häufiger nebeneinander liegen, als der Zufall es ergibt.</translation>
    </message>
    <message>
        <source>Sign of complexity</source>
        <translation>Vorzeichen der Komplexität</translation>
    </message>
    <message>
        <source>Sign: ECI rises with the number of jobs, since complex activities concentrate in large cities (Balland et al. 2020). Correlation with the logarithm of jobs {size}, with the number of sectors {diversity}.</source>
        <translation>Vorzeichen: Der ECI steigt mit der Zahl der Arbeitsplätze, denn komplexe Tätigkeiten konzentrieren sich in großen Städten (Balland et al. 2020). Korrelation mit dem Logarithmus der Arbeitsplätze {size}, mit der Zahl der Branchen {diversity}.</translation>
    </message>
    <message>
        <source>Sign: ECI rises with the number of sectors that areas have, as asked for (Hidalgo &amp; Hausmann 2009). Correlation with the logarithm of jobs {size}, with the number of sectors {diversity}.</source>
        <translation>Vorzeichen: Der ECI steigt wie verlangt mit der Zahl der Branchen, die Gebiete haben (Hidalgo &amp; Hausmann 2009). Korrelation mit dem Logarithmus der Arbeitsplätze {size}, mit der Zahl der Branchen {diversity}.</translation>
    </message>
    <message>
        <source>Sign: turned, as asked for; ECI falls with the number of jobs. Correlation with the logarithm of jobs {size}, with the number of sectors {diversity}.</source>
        <translation>Vorzeichen: wie verlangt umgekehrt; der ECI fällt mit der Zahl der Arbeitsplätze. Korrelation mit dem Logarithmus der Arbeitsplätze {size}, mit der Zahl der Branchen {diversity}.</translation>
    </message>
    <message>
        <source>Significance level</source>
        <translation>Signifikanzniveau</translation>
    </message>
    <message>
        <source>Significant at {alpha}, not corrected for the number of areas: about this share of them is called so where there is nothing at all. Do not take single areas as found.</source>
        <translation>Signifikant bei {alpha}, nicht für die Anzahl der Gebiete korrigiert: Etwa dieser Anteil wird so bezeichnet, wo gar nichts ist. Einzelne Gebiete sind nicht als Befund zu nehmen.</translation>
    </message>
    <message>
        <source>Significant at {alpha}: of the areas called so, no more than this share is expected to be so by chance (false discovery rate over the areas tested, for each field by itself).</source>
        <translation>Signifikant bei {alpha}: Unter den so bezeichneten Gebieten ist zu erwarten, dass höchstens dieser Anteil es durch Zufall ist (Falscherkennungsrate über die geprüften Gebiete, für jedes Feld einzeln).</translation>
    </message>
    <message>
        <source>Significant at {alpha}: the chance that any area at all is called so wrongly is no more than this (Bonferroni, for each field by itself).</source>
        <translation>Signifikant bei {alpha}: Die Wahrscheinlichkeit, dass auch nur ein Gebiet fälschlich so bezeichnet wird, ist nicht größer (Bonferroni, für jedes Feld einzeln).</translation>
    </message>
    <message>
        <source>Significant with both</source>
        <translation>Bei beiden signifikant</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Ähnlichkeit</translation>
    </message>
    <message>
        <source>Similarity (−1 to 1)</source>
        <translation>Ähnlichkeit (−1 bis 1)</translation>
    </message>
    <message>
        <source>Single cases, counted (IPUMS, RAIS, SIRENE)</source>
        <translation>Einzelfälle, gezählt (IPUMS, RAIS, SIRENE)</translation>
    </message>
    <message>
        <source>Size and direction of the page, where there is no template of your own.</source>
        <translation>Größe und Richtung der Seite, wo es keine eigene Vorlage gibt.</translation>
    </message>
    <message>
        <source>Size band</source>
        <translation>Größenklasse</translation>
    </message>
    <message>
        <source>Size in hectares</source>
        <translation>Fläche in Hektar</translation>
    </message>
    <message>
        <source>Size not known</source>
        <translation>Größe nicht bekannt</translation>
    </message>
    <message>
        <source>Size of the place</source>
        <translation>Größe des Ortes</translation>
    </message>
    <message>
        <source>Skip to the map</source>
        <translation>Zur Karte springen</translation>
    </message>
    <message>
        <source>Small areas reach high quotients with a handful of jobs: below this number none is a hotspot.</source>
        <translation>Kleine Gebiete erreichen mit einer Handvoll Beschäftigter hohe Quotienten: Unter dieser Zahl ist keines ein Hotspot.</translation>
    </message>
    <message>
        <source>Smaller overlaps are taken for slivers of borders that the two layers draw differently, and put back to the rest of the area. Coarsely generalised borders need more, such as 5.</source>
        <translation>Kleinere Überlappungen gelten als Splitter von Grenzen, die die beiden Layer verschieden zeichnen, und werden dem Rest des Gebiets zurückgegeben. Grob generalisierte Grenzen brauchen mehr, etwa 5.</translation>
    </message>
    <message>
        <source>Smaller overlaps are taken for slivers of borders that the two layers draw differently. Coarsely generalised borders need more, such as 5.</source>
        <translation>Kleinere Überlappungen gelten als Splitter von Grenzen, die beide Layer unterschiedlich zeichnen. Grob generalisierte Grenzen brauchen mehr, etwa 5.</translation>
    </message>
    <message>
        <source>Smallest count shown</source>
        <translation>Kleinste gezeigte Anzahl</translation>
    </message>
    <message>
        <source>Smallest real overlap (% of the audience area)</source>
        <translation>Kleinste echte Überlappung (% des Publikumsgebiets)</translation>
    </message>
    <message>
        <source>Smallest real overlap (% of the source area)</source>
        <translation>Kleinste echte Überlappung (% des Quellgebiets)</translation>
    </message>
    <message>
        <source>Smallest share of a supplier (%)</source>
        <translation>Kleinster Anteil eines Lieferanten (%)</translation>
    </message>
    <message>
        <source>Software and IT services (high-tech)</source>
        <translation>Software und IT-Dienste (Hochtechnologie)</translation>
    </message>
    <message>
        <source>Software and computer design</source>
        <translation>Software und Computergestaltung</translation>
    </message>
    <message>
        <source>Software publishers (KIBS)</source>
        <translation>Softwareverlage (wissensintensiv)</translation>
    </message>
    <message>
        <source>Software publishing</source>
        <translation>Verlegen von Software</translation>
    </message>
    <message>
        <source>Software, computer games and electronic publishing</source>
        <translation>Software, Computerspiele und elektronisches Publizieren</translation>
    </message>
    <message>
        <source>Software, say, is both a creative industry and a knowledge-intensive service.</source>
        <translation>Software etwa gehört zur Kreativwirtschaft und zu den wissensintensiven Dienstleistungen.</translation>
    </message>
    <message>
        <source>Software/Games-Industrie</source>
        <translation>Software/Games-Industrie</translation>
    </message>
    <message>
        <source>Solid outline: significant (q of at most 0.05). Dashed: may be chance.</source>
        <translation>Durchgezogener Umriss: signifikant (q höchstens 0.05). Gestrichelt: kann Zufall sein.</translation>
    </message>
    <message>
        <source>Some creative figures suppressed (jobs are lower bounds, LQs uncertain)</source>
        <translation>Einige Angaben zur Kreativwirtschaft geheim gehalten (Beschäftigte sind Untergrenzen, LQs unsicher)</translation>
    </message>
    <message>
        <source>Some figures suppressed</source>
        <translation>Einige Angaben geheim gehalten</translation>
    </message>
    <message>
        <source>Some hundred industries make more than a hundred thousand pairs: the table has them all, the picture the largest.</source>
        <translation>Einige hundert Wirtschaftszweige ergeben mehr als hunderttausend Paare: Die Tabelle hat sie alle, das Bild die größten.</translation>
    </message>
    <message>
        <source>Sound recording</source>
        <translation>Tonaufnahmen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Source and licence</source>
        <translation>Quelle und Lizenz</translation>
    </message>
    <message>
        <source>Source and method</source>
        <translation>Quelle und Methode</translation>
    </message>
    <message>
        <source>Source area in the lookup</source>
        <translation>Quellgebiet in der Zuordnung</translation>
    </message>
    <message>
        <source>Source areas</source>
        <translation>Quellgebiete</translation>
    </message>
    <message>
        <source>Source line</source>
        <translation>Quellenzeile</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Quelle: {source}</translation>
    </message>
    <message>
        <source>Source: {source}. Method: {method}, QGIS plugin Creative Clusters.</source>
        <translation>Quelle: {source}. Methode: {method}, QGIS-Plugin Creative Clusters.</translation>
    </message>
    <message>
        <source>Spatial hotspots</source>
        <translation>Räumliche Hotspots</translation>
    </message>
    <message>
        <source>Spatial weights</source>
        <translation>Räumliche Gewichte</translation>
    </message>
    <message>
        <source>Spearman correlation</source>
        <translation>Spearman-Korrelation</translation>
    </message>
    <message>
        <source>Spearman correlation of the LQs</source>
        <translation>Spearman-Korrelation der LQs</translation>
    </message>
    <message>
        <source>Spearman correlation, by permutation</source>
        <translation>Spearman-Korrelation, durch Permutation</translation>
    </message>
    <message>
        <source>Spearman correlation, first segment</source>
        <translation>Spearman-Korrelation, erstes Segment</translation>
    </message>
    <message>
        <source>Spearman {coefficient}, q {q}</source>
        <translation>Spearman {coefficient}, q {q}</translation>
    </message>
    <message>
        <source>Spearman: as good as independent areas</source>
        <translation>Spearman: so gut wie unabhängige Gebiete</translation>
    </message>
    <message>
        <source>Spearman: expected from the shared denominator alone</source>
        <translation>Spearman: allein durch die gemeinsame Bezugsgröße erwartet</translation>
    </message>
    <message>
        <source>Spearman: p allowing for alike neighbours</source>
        <translation>Spearman: p unter Berücksichtigung ähnlicher Nachbarn</translation>
    </message>
    <message>
        <source>Spearman: p by permutation</source>
        <translation>Spearman: p aus Permutationen</translation>
    </message>
    <message>
        <source>Spearman: q of it over the groups</source>
        <translation>Spearman: q davon über die Gruppen</translation>
    </message>
    <message>
        <source>Spearman: q over the groups</source>
        <translation>Spearman: q über die Gruppen</translation>
    </message>
    <message>
        <source>Specialised</source>
        <translation>Spezialisiert</translation>
    </message>
    <message>
        <source>Specialised design</source>
        <translation>Spezialisiertes Design</translation>
    </message>
    <message>
        <source>Specialised design (KIBS)</source>
        <translation>Spezialisiertes Design (wissensintensiv)</translation>
    </message>
    <message>
        <source>Specialised in both</source>
        <translation>Auf beide spezialisiert</translation>
    </message>
    <message>
        <source>Specialised in creative jobs</source>
        <translation>Auf Kreativwirtschaft spezialisiert</translation>
    </message>
    <message>
        <source>Specialised in the related group</source>
        <translation>Auf die verwandte Gruppe spezialisiert</translation>
    </message>
    <message>
        <source>Specialised where the area is not</source>
        <translation>Spezialisiert, wo das Gebiet es nicht ist</translation>
    </message>
    <message>
        <source>Specialised, but narrow or small</source>
        <translation>Spezialisiert, aber schmal oder klein</translation>
    </message>
    <message>
        <source>Spectacle vivant</source>
        <translation>Darstellende Kunst</translation>
    </message>
    <message>
        <source>Spent of the wages (%)</source>
        <translation>Von den Löhnen ausgegeben (%)</translation>
    </message>
    <message>
        <source>Sporadic cold spot</source>
        <translation>Sporadischer Coldspot</translation>
    </message>
    <message>
        <source>Sporadic hot spot</source>
        <translation>Sporadischer Hotspot</translation>
    </message>
    <message>
        <source>Square (210 mm)</source>
        <translation>Quadratisch (210 mm)</translation>
    </message>
    <message>
        <source>Stable</source>
        <translation>Stabil</translation>
    </message>
    <message>
        <source>Stable hotspot</source>
        <translation>Stabiler Hotspot</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Standardabweichung</translation>
    </message>
    <message>
        <source>Standard score (z)</source>
        <translation>Standardwert (z)</translation>
    </message>
    <message>
        <source>Standardised LQ</source>
        <translation>Standardisierter LQ</translation>
    </message>
    <message>
        <source>Standardised LQ above 1.96 (O&apos;Donoghue &amp; Gleave 2004)</source>
        <translation>Standardisierter LQ über 1,96 (O&apos;Donoghue &amp; Gleave 2004)</translation>
    </message>
    <message>
        <source>Stands at the foot of the page. Left empty: what the run that made the layer says.</source>
        <translation>Steht am Fuß der Seite. Leer: was der Lauf sagt, der den Layer erzeugt hat.</translation>
    </message>
    <message>
        <source>Stands out against neither</source>
        <translation>Hebt sich von keinem von beiden ab</translation>
    </message>
    <message>
        <source>Stands out against the nation and its region</source>
        <translation>Hebt sich vom Land und von der eigenen Region ab</translation>
    </message>
    <message>
        <source>Stands out against the nation, not in its strong region</source>
        <translation>Hebt sich vom Land ab, nicht in der eigenen, starken Region</translation>
    </message>
    <message>
        <source>Stands out within its region only</source>
        <translation>Hebt sich nur innerhalb der eigenen Region ab</translation>
    </message>
    <message>
        <source>Stands small on every page. Left empty: what the layer of areas says of itself, or its name.</source>
        <translation>Steht klein auf jeder Seite. Leer: was der Layer der Gebiete von sich sagt, oder sein Name.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>State of the figures</source>
        <translation>Zustand der Angaben</translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Statistic: largest difference</source>
        <translation>Statistik: größte Abweichung</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiken</translation>
    </message>
    <message>
        <source>Step {number} of {all}</source>
        <translation>Schritt {number} von {all}</translation>
    </message>
    <message>
        <source>Stop the years</source>
        <translation>Jahre anhalten</translation>
    </message>
    <message>
        <source>Stop with an error</source>
        <translation>Mit einem Fehler abbrechen</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Erzählung</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Stärken</translation>
    </message>
    <message>
        <source>Strengths of its peers that it lacks</source>
        <translation>Stärken ähnlicher Gebiete, die ihm fehlen</translation>
    </message>
    <message>
        <source>Strong audience, creative jobs not above the threshold: {shown} of {all} areas, the widest gap first</source>
        <translation>Starkes Publikum, Beschäftigte der Kreativwirtschaft nicht über dem Schwellenwert: {shown} von {all} Gebieten, die größte Lücke zuerst</translation>
    </message>
    <message>
        <source>Strong there and not here</source>
        <translation>Dort stark und hier nicht</translation>
    </message>
    <message>
        <source>Strongest sub-sector</source>
        <translation>Stärkste Teilbranche</translation>
    </message>
    <message>
        <source>Strongest: {sector}.</source>
        <translation>Am stärksten: {sector}.</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Studie</translation>
    </message>
    <message>
        <source>Style file</source>
        <translation>Stildatei</translation>
    </message>
    <message>
        <source>Styled layer</source>
        <translation>Gestalteter Layer</translation>
    </message>
    <message>
        <source>Styles any layer by any field as the plugin&apos;s own maps are, with classes, labels and counts.</source>
        <translation>Gestaltet jeden Layer nach jedem Feld wie die Karten des Plugins, mit Klassen, Beschriftung und Anzahlen.</translation>
    </message>
    <message>
        <source>Sub-regional clusters</source>
        <translation>Subregionale Cluster</translation>
    </message>
    <message>
        <source>Sub-sector</source>
        <translation>Teilbranche</translation>
    </message>
    <message>
        <source>Sub-sector with the highest LQ</source>
        <translation>Teilbranche mit dem höchsten LQ</translation>
    </message>
    <message>
        <source>Sub-sector with the most businesses</source>
        <translation>Teilbranche mit den meisten Betrieben</translation>
    </message>
    <message>
        <source>Sub-sectors</source>
        <translation>Teilbranchen</translation>
    </message>
    <message>
        <source>Sub-sectors above 1</source>
        <translation>Teilbranchen über 1</translation>
    </message>
    <message>
        <source>Sub-sectors against the nation</source>
        <translation>Teilbranchen gegenüber dem Land</translation>
    </message>
    <message>
        <source>Sub-sectors and related sectors</source>
        <translation>Teilbranchen und verwandte Branchen</translation>
    </message>
    <message>
        <source>Sub-sectors over all areas of the table, largest first</source>
        <translation>Teilbranchen über alle Gebiete der Tabelle, die größten zuerst</translation>
    </message>
    <message>
        <source>Sub-sectors, all together</source>
        <translation>Teilbranchen, alle zusammen</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Such as the population. Left empty: each feature counts once.</source>
        <translation>Etwa die Bevölkerung. Leer: Jedes Objekt zählt einmal.</translation>
    </message>
    <message>
        <source>Such as utf-8, cp1252 or gbk. Left empty: found out from the letters of the file, and the log says which, with a name as an example.</source>
        <translation>Etwa utf-8, cp1252 oder gbk. Leer gelassen: wird an den Buchstaben der Datei erkannt, und das Protokoll nennt sie mit einem Namen als Beispiel.</translation>
    </message>
    <message>
        <source>Sum of the rows</source>
        <translation>Summe der Zeilen</translation>
    </message>
    <message>
        <source>Sums of jobs, and quotients worked out from these sums, not means of quotients.</source>
        <translation>Summen der Beschäftigten und aus diesen Summen berechnete Quotienten, keine Mittelwerte von Quotienten.</translation>
    </message>
    <message>
        <source>Sums of jobs, and quotients worked out from these sums. Some figures are withheld: jobs are lower bounds, quotients uncertain.</source>
        <translation>Summen der Beschäftigten und aus diesen Summen berechnete Quotienten. Einige Zahlen sind geheim gehalten: Beschäftigte sind Untergrenzen, Quotienten unsicher.</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Zulieferer</translation>
    </message>
    <message>
        <source>Suppliers (indirect, type I)</source>
        <translation>Lieferanten (indirekt, Typ I)</translation>
    </message>
    <message>
        <source>Suppliers, creative sectors and customers in the nation</source>
        <translation>Zulieferer, kreative Branchen und Abnehmer im Land</translation>
    </message>
    <message>
        <source>Supplies for an extra million</source>
        <translation>Lieferungen für eine zusätzliche Million</translation>
    </message>
    <message>
        <source>Supplies for an extra million that stay in the area (%)</source>
        <translation>Lieferungen für eine zusätzliche Million, die im Gebiet bleiben (%)</translation>
    </message>
    <message>
        <source>Supplies that stay, for a million of demand</source>
        <translation>Lieferungen, die bleiben, je Million Nachfrage</translation>
    </message>
    <message>
        <source>Supply links</source>
        <translation>Lieferverflechtungen</translation>
    </message>
    <message>
        <source>Suppressed</source>
        <translation>Geheim gehalten</translation>
    </message>
    <message>
        <source>Suppressed figures</source>
        <translation>Geheim gehaltene Angaben</translation>
    </message>
    <message>
        <source>Suppressed figures and areas without data</source>
        <translation>Geheim gehaltene Angaben und Gebiete ohne Daten</translation>
    </message>
    <message>
        <source>Suppressed figures by level</source>
        <translation>Geheim gehaltene Angaben nach Ebene</translation>
    </message>
    <message>
        <source>Suppressed rows</source>
        <translation>Geheim gehaltene Zeilen</translation>
    </message>
    <message>
        <source>Suppressed: empty in the table</source>
        <translation>Geheim gehalten: leer in der Tabelle</translation>
    </message>
    <message>
        <source>Suppressed: unknown, not zero</source>
        <translation>Geheim gehalten: unbekannt, nicht null</translation>
    </message>
    <message>
        <source>Survey error of a sector&apos;s figure (%)</source>
        <translation>Erhebungsfehler der Angabe einer Branche (%)</translation>
    </message>
    <message>
        <source>Swap the two</source>
        <translation>Beide tauschen</translation>
    </message>
    <message>
        <source>Table of neighbours</source>
        <translation>Tabelle der Nachbarn</translation>
    </message>
    <message>
        <source>Table of the correlogram</source>
        <translation>Tabelle des Korrelogramms</translation>
    </message>
    <message>
        <source>Table or layer with jobs by area and industry: long (a row for each area and industry) or wide (a row for each area, a column for each industry). Areas and industries without a row count as having no jobs; NULL and the usual marks (*, c, :, ..) count as suppressed.</source>
        <translation>Tabelle oder Layer mit Beschäftigten nach Gebiet und Wirtschaftszweig: lang (eine Zeile für jedes Gebiet und jeden Wirtschaftszweig) oder breit (eine Zeile für jedes Gebiet, eine Spalte für jeden Wirtschaftszweig). Gebiete und Wirtschaftszweige ohne Zeile zählen als ohne Beschäftigte; NULL und die üblichen Zeichen (*, c, :, ..) zählen als geheim gehalten.</translation>
    </message>
    <message>
        <source>Table that says which product each industry makes; it may hold codes at several levels. Left empty: the products&apos; codes are industry codes (J62 or CPA_J62 for 62).</source>
        <translation>Tabelle, die sagt, welches Gut jeder Wirtschaftszweig herstellt; sie kann Codes mehrerer Ebenen enthalten. Leer: Die Codes der Güter sind Codes von Wirtschaftszweigen (J62 oder CPA_J62 für 62).</translation>
    </message>
    <message>
        <source>Table with jobs by area and industry, of several years.</source>
        <translation>Tabelle mit Beschäftigten nach Gebiet und Wirtschaftszweig aus mehreren Jahren.</translation>
    </message>
    <message>
        <source>Table with jobs by area and industry.</source>
        <translation>Tabelle der Arbeitsplätze nach Gebiet und Wirtschaftszweig.</translation>
    </message>
    <message>
        <source>Table with the jobs (or shares) by industry that all areas are compared with, for a region whose nation is not in the employment table.</source>
        <translation>Tabelle mit den Beschäftigten (oder Anteilen) nach Wirtschaftszweig, mit der alle Gebiete verglichen werden: für eine Region, deren Land nicht in der Beschäftigungstabelle steht.</translation>
    </message>
    <message>
        <source>Table with the total output of each product, in the unit of the flows, and its name. Left empty: the flows have a row or column of total output, or of value added.</source>
        <translation>Tabelle mit dem gesamten Produktionswert jedes Guts, in der Einheit der Ströme, und seinem Namen. Leer: Die Ströme haben eine Zeile oder Spalte des gesamten Produktionswerts oder der Wertschöpfung.</translation>
    </message>
    <message>
        <source>Tables and archives (*.csv *.zip)</source>
        <translation>Tabellen und Archive (*.csv *.zip)</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Take {area} out</source>
        <translation>{area} herausnehmen</translation>
    </message>
    <message>
        <source>Takes the colours of a colour ramp of QGIS in the other direction.</source>
        <translation>Nimmt die Farben eines Farbverlaufs von QGIS in der anderen Richtung.</translation>
    </message>
    <message>
        <source>Target area in the lookup</source>
        <translation>Zielgebiet in der Zuordnung</translation>
    </message>
    <message>
        <source>Target areas</source>
        <translation>Zielgebiete</translation>
    </message>
    <message>
        <source>Target areas with jobs</source>
        <translation>Zielgebiete mit Beschäftigten</translation>
    </message>
    <message>
        <source>Tau</source>
        <translation>Tau</translation>
    </message>
    <message>
        <source>Technical coefficient</source>
        <translation>Inputkoeffizient</translation>
    </message>
    <message>
        <source>Technical testing (KIBS)</source>
        <translation>Technische Prüfung (wissensintensiv)</translation>
    </message>
    <message>
        <source>Telecommunications</source>
        <translation>Telekommunikation</translation>
    </message>
    <message>
        <source>Telecommunications (high-tech)</source>
        <translation>Telekommunikation (Hochtechnologie)</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Tests whether neighbouring areas have like values more often than chance would have them.</source>
        <translation>Prüft, ob benachbarte Gebiete häufiger ähnliche Werte haben, als der Zufall es ergäbe.</translation>
    </message>
    <message>
        <source>That there is a pattern, not where: &apos;Spatial hotspots&apos; shows where.</source>
        <translation>Dass es ein Muster gibt, nicht wo: Das zeigt „Räumliche Hotspots“.</translation>
    </message>
    <message>
        <source>The 90 % intervals would have held only {coverage} of the time: they are too narrow.</source>
        <translation>Die 90-%-Intervalle hätten nur in {coverage} der Fälle gehalten: Sie sind zu schmal.</translation>
    </message>
    <message>
        <source>The 90 % intervals would have held {coverage} of the time.</source>
        <translation>Die 90-%-Intervalle hätten in {coverage} der Fälle gehalten.</translation>
    </message>
    <message>
        <source>The 90 % intervals would have held {coverage} of the time: they are wider than they need be.</source>
        <translation>Die 90-%-Intervalle hätten in {coverage} der Fälle gehalten: Sie sind breiter als nötig.</translation>
    </message>
    <message>
        <source>The PDF is built in a way that takes no bookmarks: it has none.</source>
        <translation>Die PDF-Datei ist so aufgebaut, dass sie keine Lesezeichen aufnimmt: Sie hat keine.</translation>
    </message>
    <message>
        <source>The PDF; of a file for each page, how their names begin: atlas_R01.pdf …</source>
        <translation>Die PDF-Datei; bei einer Datei je Seite der Anfang ihrer Namen: atlas_R01.pdf …</translation>
    </message>
    <message>
        <source>The Parquet files cannot be counted: {reason}</source>
        <translation>Die Parquet-Dateien lassen sich nicht auszählen: {reason}</translation>
    </message>
    <message>
        <source>The answer breaks off in its last row: &apos;{row}&apos;.</source>
        <translation>Die Antwort bricht in ihrer letzten Zeile ab: „{row}“.</translation>
    </message>
    <message>
        <source>The answer breaks off or is damaged.</source>
        <translation>Die Antwort bricht ab oder ist beschädigt.</translation>
    </message>
    <message>
        <source>The answer has a header and no rows: the service has nothing for what was asked.</source>
        <translation>Die Antwort hat eine Kopfzeile und keine Zeilen: Der Dienst hat dazu nichts.</translation>
    </message>
    <message>
        <source>The answer has changed: the column RECORD_COUNT with the number of rows is missing. It has: {columns}.</source>
        <translation>Die Antwort hat sich geändert: Die Spalte RECORD_COUNT mit der Zahl der Zeilen fehlt. Sie hat: {columns}.</translation>
    </message>
    <message>
        <source>The answer has no areas: the service has nothing for what was asked.</source>
        <translation>Die Antwort hat keine Gebiete: Der Dienst hat dazu nichts.</translation>
    </message>
    <message>
        <source>The answer is empty: the service has nothing for what was asked.</source>
        <translation>Die Antwort ist leer: Der Dienst hat dazu nichts.</translation>
    </message>
    <message>
        <source>The answer is no data. The service says: &apos;{said}&apos;.</source>
        <translation>Die Antwort enthält keine Daten. Der Dienst sagt: „{said}“.</translation>
    </message>
    <message>
        <source>The answers have different columns: {heads}.</source>
        <translation>Die Antworten haben verschiedene Spalten: {heads}.</translation>
    </message>
    <message>
        <source>The area (z)</source>
        <translation>Das Gebiet (z)</translation>
    </message>
    <message>
        <source>The area is a creative hotspot</source>
        <translation>Das Gebiet ist ein kreativer Hotspot</translation>
    </message>
    <message>
        <source>The area is no creative hotspot</source>
        <translation>Das Gebiet ist kein kreativer Hotspot</translation>
    </message>
    <message>
        <source>The area keeps its value, its neighbours get any of the others&apos; values, again and again. p is twice the share of these that are as extreme on the same side (for join counts: the share with as many), never 0. It tests each area against no pattern at all, so that neighbours of a cluster tend to be significant too.</source>
        <translation>Das Gebiet behält seinen Wert, seine Nachbarn erhalten beliebige Werte der anderen, immer wieder. p ist das Doppelte des Anteils derer, die auf derselben Seite ebenso extrem sind (bei Join Counts: der Anteil mit ebenso vielen), nie 0. Geprüft wird jedes Gebiet gegen gar kein Muster, sodass auch die Nachbarn eines Clusters leicht signifikant sind.</translation>
    </message>
    <message>
        <source>The area&apos;s deviation from the mean times that of its neighbours (Anselin 1995). High among high and low among low are clusters; high among low and low among high are outliers. Of rates, deviations are standardised for their base first (Assunção &amp; Reis 1999).</source>
        <translation>Die Abweichung des Gebiets vom Mittelwert mal der seiner Nachbarn (Anselin 1995). „Hoch unter Hohen“ und „Niedrig unter Niedrigen“ sind Cluster; „Hoch unter Niedrigen“ und „Niedrig unter Hohen“ sind Ausreißer. Bei Raten werden die Abweichungen zuvor für ihre Basis standardisiert (Assunção &amp; Reis 1999).</translation>
    </message>
    <message>
        <source>The area&apos;s multiplier, less 1, times a million: supplies that the area could make along the whole chain; in per cent of those that the nation makes. Products not known to be there count as bought elsewhere.</source>
        <translation>Der Multiplikator des Gebiets, weniger 1, mal eine Million: Lieferungen, die das Gebiet entlang der ganzen Kette erbringen könnte; in Prozent derer, die das Land erbringt. Güter, von denen nicht bekannt ist, ob es sie dort gibt, zählen als anderswo gekauft.</translation>
    </message>
    <message>
        <source>The area&apos;s own region</source>
        <translation>Die eigene Region des Gebiets</translation>
    </message>
    <message>
        <source>The area&apos;s rank by audience less that by creative jobs, over all areas: +1 is first by audience and last by jobs.</source>
        <translation>Der Rang des Gebiets nach Publikum weniger dem nach Beschäftigten der Kreativwirtschaft, zu allen Gebieten: +1 ist Erster nach Publikum und Letzter nach Beschäftigten.</translation>
    </message>
    <message>
        <source>The areas</source>
        <translation>Die Gebiete</translation>
    </message>
    <message>
        <source>The areas fall into parts that have no sector in common: their complexity cannot be compared, its fields are empty.</source>
        <translation>Die Gebiete zerfallen in Teile, die keine Branche gemeinsam haben: Ihre Komplexität ist nicht vergleichbar, die Felder sind leer.</translation>
    </message>
    <message>
        <source>The areas of &apos;{layer}&apos; do not overlap the boundaries. Do both layers lie in the same place, and has each the right coordinate reference system?</source>
        <translation>Die Gebiete von „{layer}“ überlappen die Grenzen nicht. Liegen beide Layer am selben Ort, und hat jeder das richtige Koordinatenbezugssystem?</translation>
    </message>
    <message>
        <source>The areas of its type, taken together, are specialised in: {text}.</source>
        <translation>Die Gebiete seines Typs sind zusammengenommen spezialisiert auf: {text}.</translation>
    </message>
    <message>
        <source>The areas of the group</source>
        <translation>Die Gebiete der Gruppe</translation>
    </message>
    <message>
        <source>The areas that most definitions agree on; in bold, all of them</source>
        <translation>Die Gebiete, bei denen die meisten Definitionen übereinstimmen; fett: alle</translation>
    </message>
    <message>
        <source>The areas that stand out</source>
        <translation>Die Gebiete, die sich abheben</translation>
    </message>
    <message>
        <source>The areas that stand out most</source>
        <translation>Die Gebiete, die sich am stärksten abheben</translation>
    </message>
    <message>
        <source>The bandwidth is {bandwidth} m: it must be above 0, or 0 for none.</source>
        <translation>Die Bandbreite ist {bandwidth} m: Sie muss über 0 liegen, oder 0 für keine.</translation>
    </message>
    <message>
        <source>The boundaries cannot be written: {reason}.</source>
        <translation>Die Grenzen können nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>The boundaries with the results, styled. The style is stored in a GeoPackage.</source>
        <translation>Die Gebietsgrenzen mit den Ergebnissen, gestaltet. In einem GeoPackage wird der Stil mitgespeichert.</translation>
    </message>
    <message>
        <source>The boundary layer &apos;{layer}&apos; has no areas.</source>
        <translation>Der Layer der Gebietsgrenzen „{layer}“ hat keine Gebiete.</translation>
    </message>
    <message>
        <source>The browser does not let this page copy</source>
        <translation>Der Browser lässt diese Seite nicht kopieren</translation>
    </message>
    <message>
        <source>The businesses of the clusters, with their cluster.</source>
        <translation>Die Betriebe der Cluster, mit ihrem Cluster.</translation>
    </message>
    <message>
        <source>The businesses with their local quotient to each category, p, q and class, styled by class.</source>
        <translation>Die Betriebe mit ihrem lokalen Quotienten zu jeder Kategorie, p, q und Klasse, gestaltet nach Klasse.</translation>
    </message>
    <message>
        <source>The chain of supplies does not come to an end: some products need at least as much as they make.</source>
        <translation>Die Lieferkette kommt an kein Ende: Einige Produkte brauchen mindestens so viel, wie sie erbringen.</translation>
    </message>
    <message>
        <source>The change that the jobs at the start would have had at the growth of all the nation&apos;s jobs; what the nation&apos;s growth of the very sector adds to that; and the rest, which is the area&apos;s own (Dunn 1960). Sums over sectors and areas are sums of these parts, so they add up to the change. An area&apos;s own part is a result, not an explanation.</source>
        <translation>Die Veränderung, die die Beschäftigten des Anfangs beim Wachstum aller Beschäftigten des Landes erfahren hätten; was das Wachstum gerade dieser Branche im Land dem hinzufügt; und der Rest, der dem Gebiet selbst gehört (Dunn 1960). Summen über Branchen und Gebiete sind Summen dieser Teile, sodass sie sich zur Veränderung addieren. Der eigene Teil eines Gebiets ist ein Ergebnis, keine Erklärung.</translation>
    </message>
    <message>
        <source>The changes into {years} are marked: trends and the judgement of the models leave them out. The forecasts start from the figures of {last} all the same.</source>
        <translation>Die Veränderungen nach {years} sind markiert: Trends und die Beurteilung der Modelle lassen sie aus. Die Prognosen gehen dennoch von den Angaben für {last} aus.</translation>
    </message>
    <message>
        <source>The choices</source>
        <translation>Die Festlegungen</translation>
    </message>
    <message>
        <source>The classification, and its vintage, that the codes of the table are of. Found out from the codes unless set; the log says how well they fit. A sector list is used in its version for that scheme.</source>
        <translation>Die Klassifikation und Ausgabe, zu der die Codes der Tabelle gehören. Wird aus den Codes ermittelt, wenn nichts gesetzt ist; das Protokoll sagt, wie gut sie passen. Eine Branchenliste gilt in ihrer Fassung für diese Klassifikation.</translation>
    </message>
    <message>
        <source>The classification, and its vintage, to translate to.</source>
        <translation>Die Klassifikation und Ausgabe, in die übersetzt wird.</translation>
    </message>
    <message>
        <source>The clearest pairs</source>
        <translation>Die deutlichsten Paare</translation>
    </message>
    <message>
        <source>The clusters</source>
        <translation>Die Cluster</translation>
    </message>
    <message>
        <source>The codes of the table cannot tell {scheme} from {others}: they are taken for {scheme}. Set SCHEME (advanced parameters) if that is wrong: {count} codes stand for other industries there ({examples}).</source>
        <translation>Nach den Codes der Tabelle lässt sich {scheme} nicht von {others} unterscheiden: Sie werden als {scheme} gelesen. Setzen Sie SCHEME (erweiterte Parameter), falls das falsch ist: {count} Codes stehen dort für andere Wirtschaftszweige ({examples}).</translation>
    </message>
    <message>
        <source>The composite rule tests whether quotients are above 1, and without counts of businesses these figures ({measure}) have no intervals. Give the businesses in &apos;{businesses}&apos;, or choose another rule in &apos;{rule}&apos;.</source>
        <translation>Die zusammengesetzte Regel prüft, ob Quotienten über 1 liegen, und ohne die Zahl der Betriebe haben diese Werte ({measure}) keine Intervalle. Geben Sie die Betriebe in „{businesses}“ an, oder wählen Sie in „{rule}“ eine andere Regel.</translation>
    </message>
    <message>
        <source>The concordance &apos;{layer}&apos; goes in a circle ({examples}): a code becomes another that becomes the first again. Give the codes of the new scheme a mark of their own, such as a letter before them.</source>
        <translation>Der Umsteigeschlüssel &apos;{layer}&apos; läuft im Kreis ({examples}): Ein Code wird zu einem anderen, der wieder zum ersten wird. Geben Sie den Codes der neuen Klassifikation ein eigenes Kennzeichen, etwa einen Buchstaben davor.</translation>
    </message>
    <message>
        <source>The concordance &apos;{layer}&apos; has shares that are not above 0 and up to 1, or that are more than 1 together, for {count} codes ({examples}). The shares of a code say how its jobs are divided.</source>
        <translation>Der Umsteigeschlüssel &apos;{layer}&apos; hat für {count} Codes ({examples}) Anteile, die nicht über 0 und höchstens 1 sind oder zusammen mehr als 1 ergeben. Die Anteile eines Codes sagen, wie seine Arbeitsplätze aufgeteilt werden.</translation>
    </message>
    <message>
        <source>The concordance &apos;{layer}&apos; has {count} rows with a code on one side only, or no rows: give both codes in each row.</source>
        <translation>Der Umsteigeschlüssel &apos;{layer}&apos; hat {count} Zeilen mit einem Code auf nur einer Seite, oder keine Zeilen: Geben Sie in jeder Zeile beide Codes an.</translation>
    </message>
    <message>
        <source>The creative sectors in the nation</source>
        <translation>Die Kreativbranchen im Land</translation>
    </message>
    <message>
        <source>The definitions of the creative industries to compare. Left empty: all that were written for the codes of the table.</source>
        <translation>Die Definitionen der Kreativwirtschaft, die verglichen werden. Leer: alle, die für die Schlüssel der Tabelle geschrieben wurden.</translation>
    </message>
    <message>
        <source>The deviation of the field here times that of the second field around (Anselin, Syabri &amp; Smirnov 2002). It leaves out how the two go together in place.</source>
        <translation>Die Abweichung des Felds hier mal die des zweiten Felds ringsum (Anselin, Syabri &amp; Smirnov 2002). Wie beide am Ort zusammengehen, bleibt außer Betracht.</translation>
    </message>
    <message>
        <source>The employment table &apos;{layer}&apos; has no rows.</source>
        <translation>Die Beschäftigungstabelle „{layer}“ hat keine Zeilen.</translation>
    </message>
    <message>
        <source>The estimates of &apos;{layer}&apos; miss a published total by up to {share:.2g} of it: bounds or totals contradict one another.</source>
        <translation>Die Schätzungen von „{layer}“ verfehlen eine veröffentlichte Summe um bis zu {share:.2g} davon: Grenzen oder Summen widersprechen einander.</translation>
    </message>
    <message>
        <source>The figure on the map against</source>
        <translation>Der Wert auf der Karte gegen</translation>
    </message>
    <message>
        <source>The figure whose hot spots are looked for. Left empty: the field &apos;score&apos; or &apos;lq_creative&apos;.</source>
        <translation>Die Größe, deren Hotspots gesucht werden. Leer: das Feld &apos;score&apos; oder &apos;lq_creative&apos;.</translation>
    </message>
    <message>
        <source>The figures ({measure}) count nothing that comes and goes by chance, and the table does not count businesses: changes have no intervals, and classes go by the change as it stands, however small. With counts of businesses (EMPLOYMENT_BUSINESSES) they are tested.</source>
        <translation>Die Werte ({measure}) zählen nichts, was zufällig kommt und geht, und die Tabelle zählt keine Betriebe: Veränderungen haben keine Intervalle, und die Klassen folgen der Veränderung, wie sie ist, so klein sie auch sei. Mit der Zahl der Betriebe (EMPLOYMENT_BUSINESSES) werden sie geprüft.</translation>
    </message>
    <message>
        <source>The figures ({measure}) count nothing that comes and goes by chance, and the table does not count businesses: there are no intervals. With counts of businesses (EMPLOYMENT_BUSINESSES) there are.</source>
        <translation>Die Werte ({measure}) zählen nichts, was zufällig kommt und geht, und die Tabelle zählt keine Betriebe: Es gibt keine Intervalle. Mit der Zahl der Betriebe (EMPLOYMENT_BUSINESSES) gibt es sie.</translation>
    </message>
    <message>
        <source>The figures as a table: a row for each area and sector, or for each related group.</source>
        <translation>Die Angaben als Tabelle: eine Zeile für jedes Gebiet und jede Branche oder für jede verwandte Gruppe.</translation>
    </message>
    <message>
        <source>The figures of &apos;{file}&apos; come from BRES, which rounds them: sums differ a little from published totals.</source>
        <translation>Die Angaben von „{file}“ kommen aus dem BRES, der sie rundet: Summen weichen ein wenig von den veröffentlichten ab.</translation>
    </message>
    <message>
        <source>The file as downloaded. Do not open and save it in a spreadsheet first.</source>
        <translation>Die Datei, wie sie heruntergeladen wurde. Öffnen und speichern Sie sie nicht vorher in einer Tabellenkalkulation.</translation>
    </message>
    <message>
        <source>The file publishes no totals to compare with.</source>
        <translation>Die Datei veröffentlicht keine Summen zum Vergleich.</translation>
    </message>
    <message>
        <source>The files have the ending of the format, whatever the ending of the name given.</source>
        <translation>Die Dateien haben die Endung des Formats, welche Endung der angegebene Name auch hat.</translation>
    </message>
    <message>
        <source>The files of {service} do not say their year: fetch one year at a time.</source>
        <translation>Die Dateien von {service} nennen ihr Jahr nicht: Rufen Sie ein Jahr nach dem anderen ab.</translation>
    </message>
    <message>
        <source>The first rows of the table</source>
        <translation>Die ersten Zeilen der Tabelle</translation>
    </message>
    <message>
        <source>The first two are tested: neighbouring classes keep apart for everyone, also in greyscale print.</source>
        <translation>Die ersten beiden sind geprüft: Benachbarte Klassen bleiben für alle unterscheidbar, auch im Graustufendruck.</translation>
    </message>
    <message>
        <source>The first {count} of {all} areas.</source>
        <translation>Die ersten {count} von {all} Gebieten.</translation>
    </message>
    <message>
        <source>The flow table &apos;{layer}&apos; does not hold the same products as rows and as columns: {count} are both, of {rows} rows ({row_examples}) and {columns} columns ({column_examples}). Choose the field of the selling product and, for a table with a row for each flow, the fields of the buying product and the value.</source>
        <translation>Die Tabelle der Ströme „{layer}“ enthält nicht dieselben Güter als Zeilen und als Spalten: {count} sind beides, von {rows} Zeilen ({row_examples}) und {columns} Spalten ({column_examples}). Wählen Sie das Feld des verkaufenden Guts und, bei einer Tabelle mit einer Zeile für jeden Strom, die Felder des kaufenden Guts und des Werts.</translation>
    </message>
    <message>
        <source>The flow table &apos;{layer}&apos; has no row with a product.</source>
        <translation>Die Tabelle der Ströme „{layer}“ hat keine Zeile mit einem Gut.</translation>
    </message>
    <message>
        <source>The flow table &apos;{layer}&apos; has no total output (a row or column such as &apos;Total output&apos;, or value added): give a table with the output of each product.</source>
        <translation>Die Tabelle der Ströme „{layer}“ hat keinen gesamten Produktionswert (eine Zeile oder Spalte wie „Total output“ oder die Wertschöpfung): Geben Sie eine Tabelle mit dem Produktionswert jedes Guts an.</translation>
    </message>
    <message>
        <source>The flows are of {year} and the jobs of {other}: what the industries buy and where they are need not go together.</source>
        <translation>Die Ströme sind von {year} und die Beschäftigten von {other}: Was die Wirtschaftszweige kaufen und wo sie sind, muss nicht zusammenpassen.</translation>
    </message>
    <message>
        <source>The flows are of {year}, but the output of products is of {other}: coefficients are wrong.</source>
        <translation>Die Ströme sind von {year}, aber der Produktionswert der Güter ist von {other}: Die Koeffizienten sind falsch.</translation>
    </message>
    <message>
        <source>The flows have no Leontief inverse: some chain of products needs at least as much as it makes. Inputs for a unit of output are largest for {examples}. Are output and flows of the same year, prices and unit?</source>
        <translation>Die Ströme haben keine Leontief-Inverse: Eine Kette von Gütern braucht mindestens so viel, wie sie herstellt. Die Vorleistungen für eine Einheit Produktionswert sind am größten bei {examples}. Sind Produktionswert und Ströme aus demselben Jahr, in denselben Preisen und derselben Einheit?</translation>
    </message>
    <message>
        <source>The format of the output ({driver}) cannot keep {count} field names ({names}): they are cut or dropped, and styles, models and other tools that look for them will not find them. Use a GeoPackage.</source>
        <translation>Das Format der Ausgabe ({driver}) kann {count} Feldnamen nicht behalten ({names}): Sie werden gekürzt oder fallen weg, und Stile, Modelle und andere Werkzeuge, die sie suchen, finden sie nicht. Bitte ein GeoPackage verwenden.</translation>
    </message>
    <message>
        <source>The framed part, {times} times as large</source>
        <translation>Der umrahmte Ausschnitt, {times}-fach vergrößert</translation>
    </message>
    <message>
        <source>The further ahead, the wider the intervals.</source>
        <translation>Je weiter voraus, desto breiter die Intervalle.</translation>
    </message>
    <message>
        <source>The groups to compare with, in the version that fits the sector list. Not used where an own list or the table itself has further groups.</source>
        <translation>Die Gruppen, mit denen verglichen wird, in der Fassung, die zur Branchenliste passt. Ohne Wirkung, wo eine eigene Liste oder die Tabelle selbst weitere Gruppen hat.</translation>
    </message>
    <message>
        <source>The growth of every area is known.</source>
        <translation>Das Wachstum jedes Gebiets ist bekannt.</translation>
    </message>
    <message>
        <source>The growth of {count} areas since {year} is not known: no creative jobs then, no row, or suppressed figures.</source>
        <translation>Das Wachstum von {count} Gebieten seit {year} ist nicht bekannt: damals keine Beschäftigten in der Kreativwirtschaft, keine Zeile oder geheim gehaltene Angaben.</translation>
    </message>
    <message>
        <source>The history of &apos;{layer}&apos; is too short to forecast from: it has {found} years in a row up to {last} ({years}), and {needed} are needed, so that the models can be judged. Add {more} earlier years.</source>
        <translation>Die Vorgeschichte von „{layer}“ ist für eine Prognose zu kurz: Sie hat {found} aufeinanderfolgende Jahre bis {last} ({years}); {needed} werden gebraucht, damit die Modelle beurteilt werden können. Bitte {more} frühere Jahre ergänzen.</translation>
    </message>
    <message>
        <source>The household income given ({income:,.0f}) is below the compensation of employees of &apos;{layer}&apos; ({wages:,.0f}): is it in the unit of the flows?</source>
        <translation>Das angegebene Einkommen der Haushalte ({income:,.0f}) liegt unter dem Arbeitnehmerentgelt von „{layer}“ ({wages:,.0f}): Ist es in der Einheit der Ströme?</translation>
    </message>
    <message>
        <source>The industry codes are numbers of several lengths: {count} of them ({examples}) may have lost a leading zero, but were read as they stand. Store the codes as text.</source>
        <translation>Die Wirtschaftszweig-Codes sind Zahlen verschiedener Länge: {count} davon ({examples}) können eine führende Null verloren haben, wurden aber so gelesen, wie sie dastehen. Die Codes sollten als Text gespeichert werden.</translation>
    </message>
    <message>
        <source>The input with statistic, z, p, q, neighbours and class of each field, styled by class.</source>
        <translation>Die Eingabe mit Statistik, z, p, q, Nachbarn und Klasse jedes Felds, nach Klasse gestaltet.</translation>
    </message>
    <message>
        <source>The k nearest, each counting alike. Where several are equally far, as at one address, they share the places that are left. With a bandwidth b, all within it, with weights exp(−(d/b)²/2) at distance d.</source>
        <translation>Die k nächsten, jeder zählt gleich. Wo mehrere gleich weit entfernt sind, wie an einer Adresse, teilen sie sich die übrigen Plätze. Mit einer Bandbreite b alle innerhalb davon, mit Gewichten exp(−(d/b)²/2) in der Entfernung d.</translation>
    </message>
    <message>
        <source>The label &apos;creative&apos; is given to as many businesses at random, clusters are searched again in the same way, and the largest likelihood ratio of any of them is kept (Kulldorff 1997). p is the share of these that reach the cluster&apos;s. Clusters are found by looking at the creative businesses; repeating the search allows for that. q is p corrected for the number of clusters (Benjamini &amp; Hochberg 1995).</source>
        <translation>Die Kennzeichnung „kreativ“ wird zufällig an ebenso viele Betriebe vergeben, Cluster werden auf dieselbe Weise erneut gesucht, und das größte Likelihood-Verhältnis eines von ihnen wird festgehalten (Kulldorff 1997). p ist der Anteil derer, die das des Clusters erreichen. Cluster werden gefunden, indem man die kreativen Betriebe betrachtet; die wiederholte Suche trägt dem Rechnung. q ist p, korrigiert für die Anzahl der Cluster (Benjamini &amp; Hochberg 1995).</translation>
    </message>
    <message>
        <source>The larger, the less small areas can provide themselves: 0 takes no account of size. 0.3 is a convention: try 0.2 and 0.4 to see what depends on it.</source>
        <translation>Je größer, desto weniger können kleine Gebiete selbst bereitstellen: 0 lässt die Größe außer Acht. 0.3 ist eine Konvention: Mit 0.2 und 0.4 sieht man, was davon abhängt.</translation>
    </message>
    <message>
        <source>The largest areas</source>
        <translation>Die größten Gebiete</translation>
    </message>
    <message>
        <source>The largest gap: {product}.</source>
        <translation>Die größte Lücke: {product}.</translation>
    </message>
    <message>
        <source>The largest inputs, and how much of them the area could provide</source>
        <translation>Die größten Vorleistungen und wie viel davon das Gebiet liefern könnte</translation>
    </message>
    <message>
        <source>The largest parts, with their first areas: {shown} of {all}</source>
        <translation>Die größten Teile mit ihren ersten Gebieten: {shown} von {all}</translation>
    </message>
    <message>
        <source>The layer &apos;{layer}&apos; has no features.</source>
        <translation>Der Layer „{layer}“ hat keine Objekte.</translation>
    </message>
    <message>
        <source>The layer &apos;{layer}&apos; has no points.</source>
        <translation>Der Layer „{layer}“ hat keine Punkte.</translation>
    </message>
    <message>
        <source>The layer is in degrees ({crs}), in which distances cannot be measured. Reproject it (&apos;Reproject layer&apos;) to a projected system in metres, or choose neighbours by common borders.</source>
        <translation>Der Layer ist in Grad ({crs}), worin sich Abstände nicht messen lassen. Bitte in ein projiziertes System in Metern umrechnen („Layer reprojizieren“) oder Nachbarn nach gemeinsamen Grenzen wählen.</translation>
    </message>
    <message>
        <source>The layer is in degrees ({crs}), in which distances cannot be measured. Reproject it (&apos;Reproject layer&apos;) to a projected system in metres, or choose the correlogram by order of neighbours.</source>
        <translation>Der Layer ist in Grad ({crs}), worin sich Entfernungen nicht messen lassen. Projizieren Sie ihn („Layer reprojizieren“) in ein System in Metern um, oder wählen Sie das Korrelogramm nach der Ordnung der Nachbarn.</translation>
    </message>
    <message>
        <source>The layers are of several measures ({layers}): where the page says jobs, it is what the layer holds.</source>
        <translation>Die Layer haben verschiedene Größen ({layers}): Wo die Seite Beschäftigte sagt, ist es das, was der Layer enthält.</translation>
    </message>
    <message>
        <source>The layers given have no intervals: whether a sub-sector is surely above the nation&apos;s share is not known.</source>
        <translation>Die angegebenen Layer haben keine Intervalle: Ob eine Teilbranche sicher über dem Anteil des Landes liegt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The layers given say nothing about this area.</source>
        <translation>Die angegebenen Layer sagen nichts über dieses Gebiet.</translation>
    </message>
    <message>
        <source>The leading areas</source>
        <translation>Die führenden Gebiete</translation>
    </message>
    <message>
        <source>The leading areas of each sector</source>
        <translation>Die führenden Gebiete jeder Branche</translation>
    </message>
    <message>
        <source>The leading ones of the ranking. A name stands in its area, or outside all areas with a line that leads there; where there is room for neither, the rank. 0: no names. -1: the labels that the layer has itself.</source>
        <translation>Die ersten der Rangliste. Ein Name steht in seinem Gebiet oder außerhalb aller Gebiete mit einer Linie dorthin; wo für beides kein Platz ist, steht der Rang. 0: keine Namen. -1: die Beschriftung, die der Layer selbst hat.</translation>
    </message>
    <message>
        <source>The legend as a picture; of a bivariate map the square of nine colours.</source>
        <translation>Die Legende als Bild; bei einer bivariaten Karte das Quadrat der neun Farben.</translation>
    </message>
    <message>
        <source>The legend is so long that the ranking finds no room under it.</source>
        <translation>Die Legende ist so lang, dass die Rangliste darunter keinen Platz findet.</translation>
    </message>
    <message>
        <source>The licence of &apos;{layer}&apos; ({licence}) allows its businesses to be shown by name.</source>
        <translation>Die Lizenz von „{layer}“ ({licence}) erlaubt es, die Betriebe mit Namen zu zeigen.</translation>
    </message>
    <message>
        <source>The licence of &apos;{layer}&apos; ({licence}) is not known to be open: its businesses are shown as counts. Where you may publish more, say so under &apos;What is shown of a business&apos;.</source>
        <translation>Die Lizenz von „{layer}“ ({licence}) ist nicht als offen bekannt: Die Betriebe werden als Anzahlen gezeigt. Dürfen Sie mehr veröffentlichen, so geben Sie das unter „Was von einem Betrieb gezeigt wird“ an.</translation>
    </message>
    <message>
        <source>The link is in the address bar</source>
        <translation>Der Link steht in der Adresszeile</translation>
    </message>
    <message>
        <source>The listed sectors only</source>
        <translation>Nur die Branchen der Liste</translation>
    </message>
    <message>
        <source>The low end of the range: who is hired had an income before, which the model of Type II takes to be none. 50 is a convention.</source>
        <translation>Das untere Ende der Spanne: Wer eingestellt wird, hatte schon vorher ein Einkommen, was das Modell von Typ II nicht annimmt. 50 ist eine Konvention.</translation>
    </message>
    <message>
        <source>The make table &apos;{make}&apos; holds {count} negative values.</source>
        <translation>Die Aufkommenstabelle „{make}“ enthält {count} negative Werte.</translation>
    </message>
    <message>
        <source>The map page could not be written to {path}</source>
        <translation>Die Kartenseite konnte nicht nach {path} geschrieben werden</translation>
    </message>
    <message>
        <source>The matrix of relatedness was given: where it was made from years after {start}, the back-test knows what it is to tell, and its AUC is too high.</source>
        <translation>Die Matrix der Verwandtschaft war vorgegeben: Stammt sie aus Jahren nach {start}, so weiß die rückblickende Prüfung, was sie sagen soll, und ihre AUC ist zu hoch.</translation>
    </message>
    <message>
        <source>The mean of &apos;{value}&apos; over all areas falls (Kendall&apos;s tau {tau}, p {p}).</source>
        <translation>Das Mittel von „{value}“ über alle Gebiete fällt (Kendalls Tau {tau}, p {p}).</translation>
    </message>
    <message>
        <source>The mean of &apos;{value}&apos; over all areas has no trend that goes beyond chance (Kendall&apos;s tau {tau}, p {p}).</source>
        <translation>Das Mittel von „{value}“ über alle Gebiete hat keinen Trend, der über den Zufall hinausgeht (Kendalls Tau {tau}, p {p}).</translation>
    </message>
    <message>
        <source>The mean of &apos;{value}&apos; over all areas rises (Kendall&apos;s tau {tau}, p {p}).</source>
        <translation>Das Mittel von „{value}“ über alle Gebiete steigt (Kendalls Tau {tau}, p {p}).</translation>
    </message>
    <message>
        <source>The mean of all areas over time</source>
        <translation>Das Mittel aller Gebiete über die Zeit</translation>
    </message>
    <message>
        <source>The mean of the values of an area and its neighbours, at a time and at the earlier times that count, against the mean of all areas at that time (Getis &amp; Ord 1992; Ord &amp; Getis 1995). Above 0: higher than the rest.</source>
        <translation>Das Mittel der Werte eines Gebiets und seiner Nachbarn, zu einem Zeitpunkt und den früheren, die zählen, gegenüber dem Mittel aller Gebiete zu diesem Zeitpunkt (Getis &amp; Ord 1992; Ord &amp; Getis 1995). Über 0: höher als der Rest.</translation>
    </message>
    <message>
        <source>The mean over the fields of the squared difference between the area and its neighbours (Anselin 2019): small where they are alike in all fields together. An area may be alike in each of them and not stand out here, or the other way.</source>
        <translation>Das Mittel der quadrierten Differenz zwischen dem Gebiet und seinen Nachbarn über alle Felder (Anselin 2019): klein, wo sie in allen Feldern zugleich ähnlich sind. Ein Gebiet kann in jedem einzelnen Feld ähnlich sein und hier nicht auffallen, und umgekehrt.</translation>
    </message>
    <message>
        <source>The mean squared deviation of the neighbours from their own surroundings, against that of all areas (Ord &amp; Getis 2012). Above 1: the values around the area vary much, as at the edge of a cluster; below 1: they are much of a kind.</source>
        <translation>Die mittlere quadrierte Abweichung der Nachbarn von ihrer eigenen Umgebung, gemessen an der aller Gebiete (Ord &amp; Getis 2012). Über 1: Die Werte ringsum streuen stark, wie am Rand eines Clusters; unter 1: Sie sind einander sehr ähnlich.</translation>
    </message>
    <message>
        <source>The mean squared difference between the area and its neighbours (Anselin 1995; 2019): small where they are alike, whether high, low or about the mean.</source>
        <translation>Die mittlere quadrierte Differenz zwischen dem Gebiet und seinen Nachbarn (Anselin 1995; 2019): klein, wo sie einander ähneln, ob hoch, niedrig oder nahe am Mittel.</translation>
    </message>
    <message>
        <source>The models</source>
        <translation>Die Modelle</translation>
    </message>
    <message>
        <source>The most complex of the sectors shown</source>
        <translation>Die komplexesten der gezeigten Branchen</translation>
    </message>
    <message>
        <source>The most contested areas</source>
        <translation>Die am stärksten umstrittenen Gebiete</translation>
    </message>
    <message>
        <source>The nation</source>
        <translation>Das Land</translation>
    </message>
    <message>
        <source>The nation meanwhile</source>
        <translation>Das ganze Land in dieser Zeit</translation>
    </message>
    <message>
        <source>The nation&apos;s flows from suppliers to creative sectors and from these to customers, with source, target and value, as Sankey diagrams take them.</source>
        <translation>Die Ströme des Landes von Lieferanten zu Kreativbranchen und von diesen zu Kunden, mit Quelle, Ziel und Wert, wie Sankey-Diagramme sie brauchen.</translation>
    </message>
    <message>
        <source>The nearest other hotspots</source>
        <translation>Die nächsten anderen Hotspots</translation>
    </message>
    <message>
        <source>The nearest profiles: from whom to learn, with whom to collaborate</source>
        <translation>Die nächsten Profile: von wem lernen, mit wem zusammenarbeiten</translation>
    </message>
    <message>
        <source>The other end of the range.</source>
        <translation>Das andere Ende der Spanne.</translation>
    </message>
    <message>
        <source>The outline of each cluster, with its businesses, concentration, p and q.</source>
        <translation>Der Umriss jedes Clusters mit seinen Betrieben, seiner Konzentration, p und q.</translation>
    </message>
    <message>
        <source>The outlook needs at least one year ahead.</source>
        <translation>Der Ausblick braucht mindestens ein Jahr.</translation>
    </message>
    <message>
        <source>The output could not be written: {reason}. Is its place full or read-only?</source>
        <translation>Die Ausgabe konnte nicht geschrieben werden: {reason}. Ist ihr Ort voll oder schreibgeschützt?</translation>
    </message>
    <message>
        <source>The output of &apos;Microclusters of businesses&apos;: outlines with their figures.</source>
        <translation>Die Ausgabe von „Mikrocluster von Betrieben“: Umrisse mit ihren Zahlen.</translation>
    </message>
    <message>
        <source>The overlap at several thresholds: a row for each related group and threshold.</source>
        <translation>Die Überschneidung bei mehreren Schwellen: eine Zeile für jede verwandte Gruppe und Schwelle.</translation>
    </message>
    <message>
        <source>The overlap at several thresholds; bold: as in the settings</source>
        <translation>Die Überschneidung bei mehreren Schwellen; fett: wie eingestellt</translation>
    </message>
    <message>
        <source>The page has {size} MB for {count} areas: browsers open it slowly. Choose fewer measures, or larger areas.</source>
        <translation>Die Seite hat {size} MB für {count} Gebiete: Browser öffnen sie langsam. Wählen Sie weniger Größen oder größere Gebiete.</translation>
    </message>
    <message>
        <source>The page, or the index.</source>
        <translation>Die Seite oder das Verzeichnis.</translation>
    </message>
    <message>
        <source>The page: one file, to be sent, or put on a website or memory stick.</source>
        <translation>Die Seite: eine Datei zum Verschicken, für eine Website oder einen Speicherstick.</translation>
    </message>
    <message>
        <source>The pages of the areas are written into a folder beside the index.</source>
        <translation>Die Seiten der Gebiete werden in einen Ordner neben dem Verzeichnis geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>The pairs of sectors take about {count} minutes on a usual machine: {pairs:,} pairs over {areas:,} areas.</source>
        <extracomment>The pairs of sectors take about {count} minute on a usual machine: {pairs:,} pairs over {areas:,} areas.</extracomment>
        <translation><numerusform>Die Paare von Branchen brauchen auf einem üblichen Rechner etwa {count} Minute: {pairs:,} Paare über {areas:,} Gebiete.</numerusform><numerusform>Die Paare von Branchen brauchen auf einem üblichen Rechner etwa {count} Minuten: {pairs:,} Paare über {areas:,} Gebiete.</numerusform></translation>
    </message>
    <message>
        <source>The patterns, one by one</source>
        <translation>Die Muster im Einzelnen</translation>
    </message>
    <message>
        <source>The permutations take areas as independent. Where neighbouring areas resemble one another (spatial autocorrelation), their p and q come out too small (Clifford, Richardson &amp; Hémon 1989). The other p allows for that: it counts only as many areas as would be as informative were they independent, by the autocorrelation of both quotients at 13 distances (Dutilleul 1993).</source>
        <translation>Die Permutationen nehmen Gebiete als unabhängig an. Wo benachbarte Gebiete einander ähneln (räumliche Autokorrelation), fallen ihr p und q zu klein aus (Clifford, Richardson &amp; Hémon 1989). Das andere p berücksichtigt das: Es zählt nur so viele Gebiete, wie ebenso aussagekräftig wären, wenn sie unabhängig wären, nach der Autokorrelation beider Quotienten in 13 Entfernungen (Dutilleul 1993).</translation>
    </message>
    <message>
        <source>The places lie on one line or are too few for a triangulation. Choose other neighbours.</source>
        <translation>Die Orte liegen auf einer Linie oder sind zu wenige für eine Triangulation. Bitte andere Nachbarn wählen.</translation>
    </message>
    <message>
        <source>The polygons show the growth of the {most} sectors with the most jobs, of {count}; the table has all.</source>
        <translation>Die Flächen zeigen das Wachstum der {most} Branchen mit den meisten Beschäftigten, von {count}; die Tabelle enthält alle.</translation>
    </message>
    <message>
        <source>The project cannot be written: {reason}.</source>
        <translation>Das Projekt kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>The project that is open has changes that are not saved. Open the sample all the same?</source>
        <translation>Das geöffnete Projekt hat ungespeicherte Änderungen. Das Beispiel trotzdem öffnen?</translation>
    </message>
    <message>
        <source>The range holds what conventions leave open. Delta, which says how far a small area provides itself, goes from {low} to {high} about {delta}: it moves jobs between areas.</source>
        <translation>Die Spanne enthält, was Konventionen offenlassen. Delta, das sagt, wie weit ein kleines Gebiet sich selbst versorgt, geht von {low} bis {high} um {delta}: Es verschiebt Arbeitsplätze zwischen Gebieten.</translation>
    </message>
    <message>
        <source>The reference &apos;{layer}&apos; has no jobs in {count} of the {all} sectors that the areas have: {sectors}. Their location quotients are left empty.</source>
        <translation>Die Referenz „{layer}“ hat in {count} der {all} Branchen, die in den Gebieten vorkommen, keine Beschäftigten: {sectors}. Deren Standortquotienten bleiben leer.</translation>
    </message>
    <message>
        <source>The reference &apos;{layer}&apos; has no jobs in {count} of the {all} sectors that the areas have: {sectors}. They have no location quotients, and their mix is that of all jobs.</source>
        <translation>Die Vergleichstabelle &apos;{layer}&apos; hat in {count} der {all} Branchen, die die Gebiete haben, keine Arbeitsplätze: {sectors}. Sie haben keine Standortquotienten, und ihr Struktureffekt ist der aller Arbeitsplätze.</translation>
    </message>
    <message>
        <source>The reference &apos;{layer}&apos; has no rows for {years}: it needs every year that is compared. Its years: {known}.</source>
        <translation>Die Vergleichstabelle &apos;{layer}&apos; hat keine Zeilen für {years}: Sie braucht jedes Jahr, das verglichen wird. Ihre Jahre: {known}.</translation>
    </message>
    <message>
        <source>The reference &apos;{layer}&apos; lacks {count} codes of the list that the areas&apos; table has: {codes}. Their sectors&apos; location quotients come out too high.</source>
        <translation>Der Referenz „{layer}“ fehlen {count} Codes der Liste, die in der Tabelle der Gebiete stehen: {codes}. Die Standortquotienten ihrer Branchen fallen zu hoch aus.</translation>
    </message>
    <message>
        <source>The reference filter leaves no area that has employment.</source>
        <translation>Der Referenzfilter lässt kein Gebiet mit Beschäftigung übrig.</translation>
    </message>
    <message>
        <source>The reference is made up of {count} of the {all} areas with employment.</source>
        <translation>Die Referenz besteht aus {count} der {all} Gebiete mit Beschäftigung.</translation>
    </message>
    <message>
        <source>The regions</source>
        <translation>Die Regionen</translation>
    </message>
    <message>
        <source>The rest comes from the other areas, by their jobs in the product over the distance between inner points of the areas to the power {decay} (gravity: Wilson 1971; 0.9 is the mean of trade between countries, Disdier &amp; Head 2008). Over all areas it adds up to what the nation&apos;s table says. Imports are left out: a table of domestic flows has none.</source>
        <translation>Der Rest kommt aus den anderen Gebieten, nach deren Arbeitsplätzen im Produkt durch die Entfernung zwischen Innenpunkten der Gebiete hoch {decay} (Gravitation: Wilson 1971; 0,9 ist das Mittel des Handels zwischen Ländern, Disdier &amp; Head 2008). Über alle Gebiete ergibt sich, was die Tabelle des Landes sagt. Einfuhren bleiben außen vor: Eine Tabelle inländischer Ströme hat keine.</translation>
    </message>
    <message>
        <source>The rest: {parts}.</source>
        <translation>Der Rest: {parts}.</translation>
    </message>
    <message>
        <source>The results</source>
        <translation>Die Ergebnisse</translation>
    </message>
    <message>
        <source>The rows of that level hold {share:.0%} of the jobs of the rows at the level &apos;{other}&apos;. Set LEVEL to take that.</source>
        <translation>Die Zeilen dieser Ebene enthalten {share:.0%} der Beschäftigten der Zeilen der Ebene „{other}“. LEVEL nimmt jene.</translation>
    </message>
    <message>
        <source>The rule chosen (see the settings) holds</source>
        <translation>Die gewählte Regel (siehe Einstellungen) ist erfüllt</translation>
    </message>
    <message>
        <source>The same around a single business (Wang et al. 2017). Over the businesses of a category it averages to the quotient of the pair.</source>
        <translation>Dasselbe um einen einzelnen Betrieb (Wang et al. 2017). Im Mittel über die Betriebe einer Kategorie ergibt sich der Quotient des Paars.</translation>
    </message>
    <message>
        <source>The same as a table</source>
        <translation>Dasselbe als Tabelle</translation>
    </message>
    <message>
        <source>The same content for other programs: one object for each area.</source>
        <translation>Derselbe Inhalt für andere Programme: ein Objekt für jedes Gebiet.</translation>
    </message>
    <message>
        <source>The same content for spreadsheets: a row for each figure.</source>
        <translation>Derselbe Inhalt für Tabellenkalkulationen: eine Zeile für jede Angabe.</translation>
    </message>
    <message>
        <source>The same seed gives the same intervals and p-values, whatever the order of rows.</source>
        <translation>Derselbe Startwert ergibt dieselben Intervalle und p-Werte, gleich in welcher Reihenfolge die Zeilen stehen.</translation>
    </message>
    <message>
        <source>The same statistic by esda, compared in the log and in the report. Needs libpysal and esda, and takes its time.</source>
        <translation>Dieselbe Statistik mit esda, verglichen im Protokoll und im Bericht. Braucht libpysal und esda und dauert seine Zeit.</translation>
    </message>
    <message>
        <source>The same statistic by esda, the library of PySAL, on the same areas and neighbours, with 999 permutations. Areas without a value or a neighbour were taken out first: esda would give islands the smallest p there is. For Gi and Gi* z is compared. p is of one side, the smaller, as esda gives it; chance allows what two random draws of p differ by once in a thousand runs.</source>
        <translation>Dieselbe Statistik mit esda, der Bibliothek von PySAL, über dieselben Gebiete und Nachbarn, mit 999 Permutationen. Gebiete ohne Wert oder Nachbarn wurden zuvor herausgenommen: esda gäbe Inseln das kleinste p, das es gibt. Für Gi und Gi* wird z verglichen. p gilt für eine Seite, die kleinere, wie esda es angibt; der Zufall erlaubt, worum sich zwei zufällige Ziehungen von p einmal in tausend Läufen unterscheiden.</translation>
    </message>
    <message>
        <source>The same statistics by esda, the library of PySAL, on the same areas and neighbours, with 999 permutations. p is of one side, the smaller, as esda gives it; chance allows what two random draws of p differ by once in a thousand runs.</source>
        <translation>Dieselben Statistiken mit esda, der Bibliothek von PySAL, über dieselben Gebiete und Nachbarn, mit 999 Permutationen. p gilt für eine Seite, die kleinere, wie esda es angibt; der Zufall erlaubt, worum sich zwei zufällige Ziehungen von p einmal in tausend Läufen unterscheiden.</translation>
    </message>
    <message>
        <source>The same with households as one product more: they sell work for wages and spend them as all households do (Miller &amp; Blair 2009). The divisor of their spending, wages alone or all their income, decides the size; the log says which.</source>
        <translation>Dasselbe mit den Haushalten als einem weiteren Produkt: Sie verkaufen Arbeit für Löhne und geben sie aus wie alle Haushalte (Miller &amp; Blair 2009). Der Teiler ihrer Ausgaben, Löhne allein oder ihr ganzes Einkommen, entscheidet über die Größe; das Protokoll sagt, welcher.</translation>
    </message>
    <message>
        <source>The sample is being made…</source>
        <translation>Das Beispiel wird erstellt …</translation>
    </message>
    <message>
        <source>The sample is open. Everything that was made of it: {link}</source>
        <translation>Das Beispiel ist offen. Alles, was daraus gemacht wurde: {link}</translation>
    </message>
    <message>
        <source>The scenario</source>
        <translation>Das Szenario</translation>
    </message>
    <message>
        <source>The scenario &apos;{layer}&apos; has no field for {parameter}: choose it. Its fields: {fields}.</source>
        <translation>Das Szenario „{layer}“ hat kein Feld für {parameter}: Wählen Sie es. Seine Felder: {fields}.</translation>
    </message>
    <message>
        <source>The scenario &apos;{layer}&apos; has no rows.</source>
        <translation>Das Szenario „{layer}“ hat keine Zeilen.</translation>
    </message>
    <message>
        <source>The sector list &apos;{title}&apos; does not name its scheme: its codes are taken for {scheme}.</source>
        <translation>Die Branchenliste „{title}“ nennt ihre Klassifikation nicht: Ihre Codes werden als {scheme} gelesen.</translation>
    </message>
    <message>
        <source>The sector list &apos;{title}&apos; has no column {missing}: it needs the columns &apos;code&apos; and &apos;sector&apos;. It has {columns}.</source>
        <translation>Die Branchenliste „{title}“ hat keine Spalte {missing}: Sie braucht die Spalten „code“ und „sector“. Sie hat {columns}.</translation>
    </message>
    <message>
        <source>The sector list &apos;{title}&apos; has no group {missing}: its groups are {groups}.</source>
        <translation>Die Branchenliste „{title}“ hat keine Gruppe {missing}: Ihre Gruppen sind {groups}.</translation>
    </message>
    <message>
        <source>The sector list &apos;{title}&apos; has no rows: give at least one code and its sector.</source>
        <translation>Die Branchenliste „{title}“ hat keine Zeilen: Bitte mindestens einen Code und seine Branche angeben.</translation>
    </message>
    <message>
        <source>The sector list &apos;{title}&apos; has the scheme {given}: a list must have one scheme, one of {schemes}.</source>
        <translation>Die Branchenliste „{title}“ hat die Klassifikation {given}: Eine Liste muss eine einzige haben, und zwar eine von {schemes}.</translation>
    </message>
    <message>
        <source>The sector list &apos;{title}&apos; has {count} codes that cannot be {scheme} codes: {examples}. Correct them, or give the scheme ({schemes}) in the column &apos;scheme&apos;. To take codes of any kind as they are, choose &apos;Sectors as given in the table&apos; (SECTORS = 9).</source>
        <translation>Die Branchenliste &apos;{title}&apos; hat {count} Codes, die keine Codes von {scheme} sein können: {examples}. Berichtigen Sie sie, oder geben Sie die Klassifikation ({schemes}) in der Spalte &apos;scheme&apos; an. Um Codes jeder Art zu nehmen, wie sie sind, wählen Sie &apos;Branchen wie in der Tabelle angegeben&apos; (SECTORS = 9).</translation>
    </message>
    <message>
        <source>The sector list &apos;{title}&apos; has {count} codes twice in the same group: {examples}. Keep one row for each.</source>
        <translation>Die Branchenliste „{title}“ hat {count} Codes zweimal in derselben Gruppe: {examples}. Bitte je eine Zeile behalten.</translation>
    </message>
    <message>
        <source>The sector list &apos;{title}&apos; has {count} rows with a code but no sector, or a sector but no code: {examples}.</source>
        <translation>Die Branchenliste „{title}“ hat {count} Zeilen mit Code ohne Branche oder mit Branche ohne Code: {examples}.</translation>
    </message>
    <message>
        <source>The sector list &apos;{title}&apos; has {count} weights that are no share between 0 and 1: {examples}. A weight is the share of the code&apos;s jobs that counts, such as 0.25.</source>
        <translation>Die Branchenliste „{title}“ hat {count} Gewichte, die kein Anteil zwischen 0 und 1 sind: {examples}. Ein Gewicht ist der Anteil der Beschäftigten des Codes, der zählt, etwa 0.25.</translation>
    </message>
    <message>
        <source>The sector lists &apos;{first}&apos; ({first_scheme}) and &apos;{other}&apos; ({other_scheme}) are of different schemes and cannot be used together: choose lists of one scheme.</source>
        <translation>Die Branchenlisten „{first}“ ({first_scheme}) und „{other}“ ({other_scheme}) gehören zu verschiedenen Klassifikationen und können nicht zusammen verwendet werden: Bitte Listen einer Klassifikation wählen.</translation>
    </message>
    <message>
        <source>The sector&apos;s complexity (PCI)</source>
        <translation>Komplexität der Branche (PCI)</translation>
    </message>
    <message>
        <source>The sector&apos;s own location quotient in the first year</source>
        <translation>Der eigene Standortquotient der Branche im ersten Jahr</translation>
    </message>
    <message>
        <source>The sector&apos;s share of the area&apos;s jobs over its share in the nation: 1 is the same share, 2 twice the share. The interval says how far chance in the figures could move it.</source>
        <translation>Anteil der Branche an den Beschäftigten des Gebiets, geteilt durch ihren Anteil im Land: 1 ist derselbe Anteil, 2 der doppelte. Das Intervall sagt, wie weit der Zufall in den Angaben ihn verschieben könnte.</translation>
    </message>
    <message>
        <source>The sector&apos;s share of the area&apos;s jobs over its share of the reference&apos;s jobs: 1 is the reference&apos;s share, 2 twice that (Florence 1939; Isard 1960). Small areas reach high quotients with few jobs: read it with the interval and the jobs above expectation.</source>
        <translation>Der Anteil der Branche an den Beschäftigten des Gebiets, geteilt durch ihren Anteil an den Beschäftigten der Referenz: 1 ist der Anteil der Referenz, 2 das Doppelte (Florence 1939; Isard 1960). Kleine Gebiete erreichen mit wenigen Beschäftigten hohe Quotienten: Er ist zusammen mit dem Intervall und den Beschäftigten über der Erwartung zu lesen.</translation>
    </message>
    <message>
        <source>The sectors</source>
        <translation>Die Branchen</translation>
    </message>
    <message>
        <source>The sectors in the nation</source>
        <translation>Die Branchen im Land</translation>
    </message>
    <message>
        <source>The service gave areas twice, on two pages: try again later.</source>
        <translation>Der Dienst hat Gebiete doppelt geliefert, auf zwei Seiten: Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The service has put the request in a queue, as it is large (&apos;{said}&apos;). Ask for fewer areas or years.</source>
        <translation>Der Dienst hat die große Anfrage in eine Warteschlange gestellt („{said}“). Fragen Sie nach weniger Gebieten oder Jahren.</translation>
    </message>
    <message>
        <source>The service promised {expected:,} rows and gave {found:,}. Nothing of it is used.</source>
        <translation>Der Dienst hat {expected:,} Zeilen angekündigt und {found:,} geliefert. Nichts davon wird verwendet.</translation>
    </message>
    <message>
        <source>The service to ask for boundaries.</source>
        <translation>Der Dienst, der nach Grenzen gefragt wird.</translation>
    </message>
    <message>
        <source>The service to ask. Each has its own codes for areas and industries.</source>
        <translation>Der Dienst, der gefragt wird. Jeder hat eigene Codes für Gebiete und Wirtschaftszweige.</translation>
    </message>
    <message>
        <source>The share of the new jobs that takes customers or staff from others of the same industry, so that as many are lost (Homes and Communities Agency 2014). Given here: {share}, from {where}. None: what is new sells to new customers only.</source>
        <translation>Der Anteil der neuen Arbeitsplätze, der anderen desselben Wirtschaftszweigs Kunden oder Personal nimmt, sodass ebenso viele verloren gehen (Homes and Communities Agency 2014). Hier angegeben: {share}, aus: {where}. Keine: Das Neue verkauft nur an neue Kunden.</translation>
    </message>
    <message>
        <source>The share that the second category has of the neighbours of the first, over its share of all other businesses (Leslie &amp; Kronenfeld 2011). 1: as chance puts it; 2: twice as many. From A to B is not the same as from B to A.</source>
        <translation>Der Anteil der zweiten Kategorie an den Nachbarn der ersten, geteilt durch ihren Anteil an allen anderen Betrieben (Leslie &amp; Kronenfeld 2011). 1: wie der Zufall es ergibt; 2: doppelt so viele. Von A nach B ist nicht dasselbe wie von B nach A.</translation>
    </message>
    <message>
        <source>The sign of complexity is unsure: it goes with the size of areas at r = {size:.2f} and with their diversity at r = {diversity:.2f}. Look at which sectors are complex, and turn it in &apos;{parameter}&apos; where they are not.</source>
        <translation>Das Vorzeichen der Komplexität ist unsicher: Mit der Größe der Gebiete hängt sie mit r = {size:.2f} zusammen, mit ihrer Vielfalt mit r = {diversity:.2f}. Sehen Sie nach, welche Branchen komplex sind, und kehren Sie es in &apos;{parameter}&apos; um, wo sie es nicht sind.</translation>
    </message>
    <message>
        <source>The square of nine colours as an image for map pages, SVG or PNG by the ending. Of several related groups the first has this file; those of the others lie beside it, with the group&apos;s id after the name.</source>
        <translation>Das Quadrat aus neun Farben als Bild für Kartenblätter, SVG oder PNG nach der Endung. Bei mehreren verwandten Gruppen hat die erste diese Datei; die der anderen liegen daneben, mit der Kennung der Gruppe hinter dem Namen.</translation>
    </message>
    <message>
        <source>The start ({start}) must lie before the end ({end}), and the two may have no year in common.</source>
        <translation>Der Anfang ({start}) muss vor dem Ende ({end}) liegen, und beide dürfen kein Jahr gemeinsam haben.</translation>
    </message>
    <message>
        <source>The statistic cannot be had of this field.</source>
        <translation>Die Statistik lässt sich für dieses Feld nicht berechnen.</translation>
    </message>
    <message>
        <source>The style could not be saved with {layer}: {problem}</source>
        <translation>Der Stil konnte nicht mit {layer} gespeichert werden: {problem}</translation>
    </message>
    <message>
        <source>The sub-sectors</source>
        <translation>Die Teilbranchen</translation>
    </message>
    <message>
        <source>The sub-sectors here and in the nation</source>
        <translation>Die Teilbranchen hier und im Land</translation>
    </message>
    <message>
        <source>The sub-sectors of all areas of the group together</source>
        <translation>Die Teilbranchen aller Gebiete der Gruppe zusammen</translation>
    </message>
    <message>
        <source>The sum of the values around an area, the area itself included (Gi*) or not (Gi), against what it would be anywhere (Ord &amp; Getis 1995). Hot: high values together; cold: low values together.</source>
        <translation>Die Summe der Werte rings um ein Gebiet, das Gebiet selbst eingeschlossen (Gi*) oder nicht (Gi), verglichen mit dem, was sie irgendwo wäre (Ord &amp; Getis 1995). Heiß: hohe Werte beieinander; kalt: niedrige Werte beieinander.</translation>
    </message>
    <message>
        <source>The table does not count businesses, and has one figure for each sector. Intervals and hotspots take its jobs to come in businesses of {mean:g} jobs in the sectors (JOBS_PER_BUSINESS), the average job in one of {together:.0f}, in other industries in one of {others:.0f}. A single large employer does not show in it and can make its area a hotspot: a table by industry, or counts of businesses, makes intervals truer.</source>
        <translation>Die Tabelle zählt keine Betriebe und hat für jede Branche eine Angabe. Für Intervalle und Hotspots wird angenommen, dass sich ihre Beschäftigten in den Branchen auf Betriebe mit im Mittel {mean:g} Beschäftigten verteilen (JOBS_PER_BUSINESS), von denen der des durchschnittlichen Beschäftigten {together:.0f} hat, in anderen Wirtschaftszweigen {others:.0f}. Ein einzelner großer Arbeitgeber ist darin nicht zu erkennen und kann sein Gebiet zum Hotspot machen: Mit einer Tabelle nach Wirtschaftszweigen oder mit Anzahlen der Betriebe werden die Intervalle zutreffender.</translation>
    </message>
    <message>
        <source>The table does not count businesses. Intervals and hotspots take its jobs to come in businesses of {mean:g} jobs in the sectors (JOBS_PER_BUSINESS), the average job in one of {together:.0f}, in other industries in one of {others:.0f}; more where a sector&apos;s industries differ much from their usual mix. Counts of businesses make intervals truer.</source>
        <translation>Die Tabelle zählt keine Betriebe. Für Intervalle und Hotspots wird angenommen, dass sich ihre Beschäftigten in den Branchen auf Betriebe mit im Mittel {mean:g} Beschäftigten verteilen (JOBS_PER_BUSINESS), von denen der des durchschnittlichen Beschäftigten {together:.0f} hat, in anderen Wirtschaftszweigen {others:.0f}; mehr, wo die Wirtschaftszweige einer Branche stark von ihrer üblichen Mischung abweichen. Mit Anzahlen der Betriebe werden die Intervalle zutreffender.</translation>
    </message>
    <message>
        <source>The table gives sectors, but not which of them are creative. Groups found: {groups}. Give it a field &apos;group&apos; that holds &apos;creative&apos; for them (as the TABLE output of this plugin&apos;s tools has), or choose a sector list.</source>
        <translation>Die Tabelle nennt Branchen, aber nicht, welche davon zur Kreativwirtschaft gehören. Gefundene Gruppen: {groups}. Bitte ein Feld „group“ ergänzen, das für diese „creative“ enthält (wie in der Ausgabe TABLE der Werkzeuge dieser Erweiterung), oder eine Branchenliste wählen.</translation>
    </message>
    <message>
        <source>The table holds one year only: how well density tells what areas grow into cannot be tested on it.</source>
        <translation>Die Tabelle hat nur ein Jahr: Wie gut die Dichte sagt, worin Gebiete hineinwachsen, lässt sich an ihr nicht prüfen.</translation>
    </message>
    <message>
        <source>The target areas with jobs and quality in the last year, styled.</source>
        <translation>Die Zielgebiete mit Beschäftigten und Qualität im letzten Jahr, gestaltet.</translation>
    </message>
    <message>
        <source>The template has no item for {count} parts of the page, which are left out: {ids}.</source>
        <translation>Die Vorlage hat für {count} Teile der Seite kein Element; sie fehlen: {ids}.</translation>
    </message>
    <message>
        <source>The ten areas with the largest values are listed. Left empty: the score, or the numbers mapped.</source>
        <translation>Die zehn Gebiete mit den größten Werten werden aufgelistet. Leer: der Punktwert oder die dargestellten Zahlen.</translation>
    </message>
    <message>
        <source>The times, one by one</source>
        <translation>Die Zeitpunkte im Einzelnen</translation>
    </message>
    <message>
        <source>The two areas in figures</source>
        <translation>Die beiden Gebiete in Zahlen</translation>
    </message>
    <message>
        <source>The types, those with the most creative jobs first</source>
        <translation>Die Typen, die mit den meisten Beschäftigten der Kreativwirtschaft zuerst</translation>
    </message>
    <message>
        <source>The values are skewed (skewness {skewness:.1f}), and the analytic test supposes that they are not: it calls areas significant where there is nothing. Of maps of log-normal noise 68 to 85 % had a significant area, after the correction. Choose permutation.</source>
        <translation>Die Werte sind schief verteilt (Schiefe {skewness:.1f}), und der analytische Test setzt voraus, dass sie es nicht sind: Er nennt Gebiete signifikant, wo nichts ist. Von Karten aus lognormalem Rauschen hatten 68 bis 85 % nach der Korrektur ein signifikantes Gebiet. Wählen Sie Permutation.</translation>
    </message>
    <message>
        <source>The values around vary little</source>
        <translation>Die Werte ringsum streuen wenig</translation>
    </message>
    <message>
        <source>The values around vary much</source>
        <translation>Die Werte ringsum streuen stark</translation>
    </message>
    <message>
        <source>The weights file &apos;{name}&apos; cannot be read as {kind}: it is damaged, or of another kind than its ending says ({reason}).</source>
        <translation>Die Gewichtsdatei „{name}“ lässt sich nicht als {kind} lesen: Sie ist beschädigt oder von anderer Art, als ihre Endung sagt ({reason}).</translation>
    </message>
    <message>
        <source>The weights file &apos;{name}&apos; has no link between two areas of the layer.</source>
        <translation>Die Gewichtsdatei „{name}“ enthält keine Verbindung zwischen zwei Gebieten des Layers.</translation>
    </message>
    <message>
        <source>The weights file &apos;{name}&apos; names area {id} as a neighbour and has no line for it: it is cut off or part of another file. libpysal cannot read it.</source>
        <translation>Die Gewichtsdatei „{name}“ nennt das Gebiet {id} als Nachbarn und hat keine Zeile dafür: Sie ist abgeschnitten oder Teil einer anderen Datei. libpysal kann sie nicht lesen.</translation>
    </message>
    <message>
        <source>The weights of the score must not be negative, and one must be above 0: {weights}.</source>
        <translation>Die Gewichte des Punktwerts dürfen nicht negativ sein, und eines muss über 0 liegen: {weights}.</translation>
    </message>
    <message>
        <source>The weights of {count} of {all} source areas of &apos;{layer}&apos; do not add up to 1 but to {low:g} to {high:g} ({examples}): they are scaled to do so.</source>
        <translation>Die Gewichte von {count} der {all} Quellgebiete von „{layer}“ ergeben nicht 1, sondern {low:g} bis {high:g} ({examples}): Sie werden auf diese Summe gebracht.</translation>
    </message>
    <message>
        <source>The wider a ribbon, the more further jobs. The largest industries and areas are named, the rest stands together.</source>
        <translation>Je breiter ein Band, desto mehr weitere Arbeitsplätze. Die größten Wirtschaftszweige und Gebiete sind benannt, der Rest steht zusammen.</translation>
    </message>
    <message>
        <source>The wider a ribbon, the more is bought; both sides have the same scale. The largest suppliers and customers are named, the rest stands together at the foot.</source>
        <translation>Je breiter ein Band, desto mehr wird gekauft; beide Seiten haben denselben Maßstab. Die größten Zulieferer und Abnehmer sind benannt, die übrigen stehen zusammen am Fuß.</translation>
    </message>
    <message>
        <source>The year mapped and those before it in the table, as many as it has.</source>
        <translation>Das kartierte Jahr und die davor in der Tabelle, so viele sie hat.</translation>
    </message>
    <message>
        <source>The year of the flows in &apos;{layer}&apos; is not known: give it, so that it can be compared with that of the jobs.</source>
        <translation>Das Jahr der Ströme in „{layer}“ ist nicht bekannt: Geben Sie es an, damit es mit dem der Beschäftigten verglichen werden kann.</translation>
    </message>
    <message>
        <source>The year of the polygons; the table has all. Left empty: the latest.</source>
        <translation>Das Jahr der Polygone; die Tabelle hat alle. Leer: das letzte.</translation>
    </message>
    <message>
        <source>The year to map. Left empty: the latest year in the table.</source>
        <translation>Das zu kartierende Jahr. Leer: das letzte Jahr der Tabelle.</translation>
    </message>
    <message>
        <source>The year {year} was asked for, but no year field of &apos;{layer}&apos; was chosen: choose the field that holds the year, or leave the year empty.</source>
        <translation>Das Jahr {year} wurde verlangt, aber kein Jahresfeld von „{layer}“ gewählt: Bitte das Feld mit dem Jahr wählen oder das Jahr leer lassen.</translation>
    </message>
    <message>
        <source>The year {year} was translated from {source} to {target}: {share:.1f} % of its jobs come from codes that are divided, {lost:,.0f} jobs have no place there.</source>
        <translation>Das Jahr {year} wurde von {source} in {target} übersetzt: {share:.1f} % seiner Arbeitsplätze stammen aus aufgeteilten Codes, {lost:,.0f} Arbeitsplätze haben dort keinen Platz.</translation>
    </message>
    <message>
        <source>The {count} leading areas: hotspots first (in bold), each by score. {all} areas have a score.</source>
        <translation>Die {count} führenden Gebiete: zuerst Hotspots (fett), jeweils nach Punktwert. {all} Gebiete haben einen Punktwert.</translation>
    </message>
    <message>
        <source>The {each} closest absent sectors of the {shown} largest of {all} areas; the table has all</source>
        <translation>Die {each} nächsten fehlenden Branchen der {shown} größten von {all} Gebieten; die Tabelle hat alle</translation>
    </message>
    <message>
        <source>The {links} pairs of neighbours are too many for a picture here: take the output &apos;Neighbours as lines&apos;.</source>
        <translation>Die {links} Nachbarpaare sind zu viele für ein Bild an dieser Stelle: Nehmen Sie die Ausgabe „Nachbarn als Linien“.</translation>
    </message>
    <message>
        <source>The {part} is too long for the page: {shown} of its {all} characters are on it.</source>
        <translation>Zu lang für die Seite ({part}): {shown} von {all} Zeichen stehen darauf.</translation>
    </message>
    <message>
        <source>The {shown} areas of the highest complexity of {all}; OUTPUT has all</source>
        <translation>Die {shown} Gebiete der höchsten Komplexität von {all}; OUTPUT enthält alle</translation>
    </message>
    <message>
        <source>Theatre companies</source>
        <translation>Theater</translation>
    </message>
    <message>
        <source>Their jobs</source>
        <translation>Deren Beschäftigte</translation>
    </message>
    <message>
        <source>Their sub-sectors</source>
        <translation>Ihre Teilbranchen</translation>
    </message>
    <message>
        <source>There are no businesses to look for clusters in.</source>
        <translation>Es gibt keine Betriebe, unter denen Cluster gesucht werden könnten.</translation>
    </message>
    <message>
        <source>There are no figures at the level &apos;{wanted}&apos;. Levels: {levels} (number of digits, or name).</source>
        <translation>Auf der Ebene „{wanted}“ gibt es keine Angaben. Ebenen: {levels} (Zahl der Stellen, oder Name).</translation>
    </message>
    <message>
        <source>There are too few published figures for a back-test.</source>
        <translation>Für einen Rücktest gibt es zu wenige veröffentlichte Angaben.</translation>
    </message>
    <message>
        <source>There are {count:,.0f} areas, {most:,.0f} at most can trade with one another: use larger areas.</source>
        <translation>Es sind {count:,.0f} Gebiete, höchstens {most:,.0f} können miteinander handeln: Verwenden Sie größere Gebiete.</translation>
    </message>
    <message>
        <source>There are {count} categories ({examples}), more than the {most} that can be compared. Choose a field with fewer, or a sector list that groups the codes.</source>
        <translation>Es gibt {count} Kategorien ({examples}), mehr als die {most}, die sich vergleichen lassen. Wählen Sie ein Feld mit weniger oder eine Sektorenliste, die die Codes zusammenfasst.</translation>
    </message>
    <message>
        <source>There are {count} creative sub-sectors: a profile needs {fewest} at least. Choose a sector list with more of them.</source>
        <translation>Es gibt {count} kreative Teilbranchen: Ein Profil braucht mindestens {fewest}. Wählen Sie eine Branchenliste mit mehr davon.</translation>
    </message>
    <message>
        <source>There are {count} sectors, more than a layer can hold columns for: the polygons get the {most} with the most jobs, the table gets all.</source>
        <translation>Es gibt {count} Branchen, mehr als ein Layer Spalten haben kann: Die Flächen erhalten die {most} mit den meisten Beschäftigten, die Tabelle erhält alle.</translation>
    </message>
    <message>
        <source>There are {n} places: the {k} nearest of each cannot be found. Choose fewer neighbours.</source>
        <translation>Es gibt {n} Orte: Die {k} nächsten eines jeden sind nicht zu finden. Bitte weniger Nachbarn wählen.</translation>
    </message>
    <message>
        <source>There are {n} points: the {k} nearest of each cannot be found. Choose fewer neighbours, at least 1.</source>
        <translation>Es gibt {n} Punkte: Die {k} nächsten eines jeden lassen sich nicht finden. Wählen Sie weniger Nachbarn, mindestens 1.</translation>
    </message>
    <message>
        <source>There are {times} times only: all earlier ones count as around an area.</source>
        <translation>Es gibt nur {times} Zeitpunkte: Alle früheren zählen als Umgebung.</translation>
    </message>
    <message>
        <source>There is no analytic test of this statistic: choose permutation.</source>
        <translation>Für diese Statistik gibt es keinen analytischen Test: Bitte Permutation wählen.</translation>
    </message>
    <message>
        <source>There is no back-test: take the ranking as a description, not a forecast.</source>
        <translation>Es gibt keine rückblickende Prüfung: Nehmen Sie die Reihung als Beschreibung, nicht als Vorhersage.</translation>
    </message>
    <message>
        <source>There is no colour ramp &apos;{ramp}&apos; in QGIS. Those there are: {ramps}.</source>
        <translation>In QGIS gibt es keinen Farbverlauf „{ramp}“. Vorhanden sind: {ramps}.</translation>
    </message>
    <message>
        <source>There is no file &apos;{file}&apos;. FILE takes a file on disk.</source>
        <translation>Es gibt keine Datei „{file}“. FILE nimmt eine Datei auf der Festplatte.</translation>
    </message>
    <message>
        <source>There is no layer for it: see the step that makes it.</source>
        <translation>Dafür gibt es keinen Layer: siehe den Schritt, der ihn erzeugt.</translation>
    </message>
    <message>
        <source>There is no list of {missing} for {scheme}. Available: {available}. Choose among these, or give a sector list of your own that holds the group.</source>
        <translation>Für {scheme} gibt es keine Liste von {missing}. Verfügbar: {available}. Bitte unter diesen wählen oder eine eigene Branchenliste angeben, die die Gruppe enthält.</translation>
    </message>
    <message>
        <source>There is no pattern to speak of.</source>
        <translation>Es gibt kein nennenswertes Muster.</translation>
    </message>
    <message>
        <source>There is no related group to compare &apos;{main}&apos; with: choose related sectors, or give a list or table whose field &apos;group&apos; holds another group besides.</source>
        <translation>Es gibt keine verwandte Gruppe, mit der „{main}“ verglichen werden kann: Bitte verwandte Branchen wählen oder eine Liste oder Tabelle angeben, deren Feld „group“ eine weitere Gruppe enthält.</translation>
    </message>
    <message>
        <source>There is no weights file &apos;{path}&apos;.</source>
        <translation>Es gibt keine Gewichtsdatei „{path}“.</translation>
    </message>
    <message>
        <source>There is one category only ({category}): colocation needs two or more. Check the field of the category.</source>
        <translation>Es gibt nur eine Kategorie ({category}): Kolokation braucht zwei oder mehr. Prüfen Sie das Feld der Kategorie.</translation>
    </message>
    <message>
        <source>These are estimates from jobs, not from purchases: quotients cannot see that neighbours trade in both directions, and commonly overstate what is bought locally. Delta is a convention: see what changes with 0.2 and 0.4.</source>
        <translation>Das sind Schätzungen aus Beschäftigten, nicht aus Käufen: Quotienten sehen nicht, dass Nachbarn in beide Richtungen handeln, und überschätzen gewöhnlich, was vor Ort gekauft wird. Delta ist eine Konvention: Sehen Sie, was sich mit 0.2 und 0.4 ändert.</translation>
    </message>
    <message>
        <source>These businesses (CSV)</source>
        <translation>Diese Betriebe (CSV)</translation>
    </message>
    <message>
        <source>They go with {direct} jobs in {what}, along the chain of supplies; what is bought of the wages is left out.</source>
        <translation>Sie gehören zu {direct} Arbeitsplätzen in {what}, entlang der Lieferkette; was von den Löhnen gekauft wird, bleibt außen vor.</translation>
    </message>
    <message>
        <source>They go with {direct} jobs in {what}: {indirect} along the chain of supplies, {induced} from what is bought of the wages.</source>
        <translation>Sie gehören zu {direct} Arbeitsplätzen in {what}: {indirect} entlang der Lieferkette, {induced} aus dem, was von den Löhnen gekauft wird.</translation>
    </message>
    <message>
        <source>Thirds of the areas</source>
        <translation>Drittel der Gebiete</translation>
    </message>
    <message>
        <source>Thirds of the areas by both location quotients.</source>
        <translation>Drittel der Gebiete nach beiden Standortquotienten.</translation>
    </message>
    <message>
        <source>Thirds of the areas by both: where the audience lives, and where creative people work.</source>
        <translation>Drittel der Gebiete nach beidem: wo das Publikum wohnt und wo Kreative arbeiten.</translation>
    </message>
    <message>
        <source>This Python script reads the same layer and gives the same figures by PySAL (libpysal and esda), with geopandas. Where p is by permutation, it differs by chance: other draws.</source>
        <translation>Dieses Python-Skript liest denselben Layer und liefert mit PySAL (libpysal und esda) und geopandas dieselben Zahlen. Wo p aus Permutationen stammt, weicht es zufällig ab: Es sind andere Ziehungen.</translation>
    </message>
    <message>
        <source>This area</source>
        <translation>Dieses Gebiet</translation>
    </message>
    <message>
        <source>This figure is not known for &apos;{level}&apos;.</source>
        <translation>Diese Kennzahl ist für „{level}“ nicht bekannt.</translation>
    </message>
    <message>
        <source>This map needs JavaScript, which is switched off.</source>
        <translation>Diese Karte braucht JavaScript, das abgeschaltet ist.</translation>
    </message>
    <message>
        <source>This needs Python libraries that this QGIS does not have: {lacks}. {remedy}</source>
        <translation>Dafür sind Python-Bibliotheken nötig, die dieses QGIS nicht hat: {lacks}. {remedy}</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>Dieser Lauf</translation>
    </message>
    <message>
        <source>This run gave no warnings.</source>
        <translation>Dieser Lauf ergab keine Warnungen.</translation>
    </message>
    <message>
        <source>This source gives files with all industries: leave INDUSTRIES empty.</source>
        <translation>Diese Quelle liefert Dateien mit allen Wirtschaftszweigen: Lassen Sie INDUSTRIES leer.</translation>
    </message>
    <message>
        <source>This version of esda cannot work out this statistic beside this version of scikit-learn: the script under &apos;Reproduce with PySAL&apos; gives its figures.</source>
        <translation>Diese Version von esda kann die Statistik neben dieser Version von scikit-learn nicht berechnen: Das Skript unter „Mit PySAL nachrechnen“ liefert ihre Werte.</translation>
    </message>
    <message>
        <source>Those with the largest values have their names on the map. 0: none.</source>
        <translation>Jene mit den größten Werten tragen ihren Namen auf der Karte. 0: keine.</translation>
    </message>
    <message>
        <source>Threshold of the location quotients</source>
        <translation>Schwelle der Standortquotienten</translation>
    </message>
    <message>
        <source>Tile map: hexagons</source>
        <translation>Kachelkarte: Sechsecke</translation>
    </message>
    <message>
        <source>Tile map: squares</source>
        <translation>Kachelkarte: Quadrate</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>Times cold</source>
        <translation>Mal kalt</translation>
    </message>
    <message>
        <source>Times hot</source>
        <translation>Mal heiß</translation>
    </message>
    <message>
        <source>Times that it was a cold spot</source>
        <translation>Wie oft es ein Coldspot war</translation>
    </message>
    <message>
        <source>Times that it was a hot spot</source>
        <translation>Wie oft es ein Hotspot war</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Title, year, publisher and licence of the figures, as their source asks to be named; kept with the outputs and printed on pages. Left empty: what the metadata of the inputs say, else their names.</source>
        <translation>Titel, Jahr, Herausgeber und Lizenz der Zahlen, wie die Quelle genannt sein will; bleibt bei den Ausgaben und steht auf den Seiten. Leer: was die Metadaten der Eingaben sagen, sonst deren Namen.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>To be warned where the jobs are of another year. Left empty: the year in the name of the layer or of its fields.</source>
        <translation>Um gewarnt zu werden, wenn die Beschäftigten aus einem anderen Jahr sind. Leer: das Jahr im Namen des Layers oder seiner Felder.</translation>
    </message>
    <message>
        <source>To change the model, right-click it in the toolbox and choose &apos;Edit a copy&apos;.</source>
        <translation>Zum Ändern des Modells klicken Sie es in der Werkzeugkiste mit der rechten Maustaste an und wählen Sie ‚Kopie bearbeiten‘.</translation>
    </message>
    <message>
        <source>To learn from areas that started alike and did better. Needs &apos;Growth since&apos;.</source>
        <translation>Um von Gebieten zu lernen, die ähnlich begannen und besser abschnitten. Braucht „Wachstum seit“.</translation>
    </message>
    <message>
        <source>To read and to show</source>
        <translation>Zum Lesen und Zeigen</translation>
    </message>
    <message>
        <source>To whom they sell</source>
        <translation>An wen sie verkaufen</translation>
    </message>
    <message>
        <source>To work on in QGIS</source>
        <translation>Zum Weiterarbeiten in QGIS</translation>
    </message>
    <message>
        <source>Too few creative jobs</source>
        <translation>Zu wenige Beschäftigte in der Kreativwirtschaft</translation>
    </message>
    <message>
        <source>Too many places are equally near to one another ({links:,.0f} pairs of neighbours): many points lie at one place. Count the points of each place first, or check their coordinates.</source>
        <translation>Zu viele Orte liegen gleich nahe beieinander ({links:,.0f} Nachbarpaare): Viele Punkte liegen an einem Ort. Zählen Sie zuerst die Punkte jedes Ortes, oder prüfen Sie ihre Koordinaten.</translation>
    </message>
    <message>
        <source>Total of</source>
        <translation>Summe von</translation>
    </message>
    <message>
        <source>Touching or overlapping (for generalised borders)</source>
        <translation>Berührend oder überlappend (für generalisierte Grenzen)</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Handel</translation>
    </message>
    <message>
        <source>Translate industry codes</source>
        <translation>Wirtschaftszweige übersetzen</translation>
    </message>
    <message>
        <source>Translated employment</source>
        <translation>Übersetzte Beschäftigung</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>Tree of the areas by profile</source>
        <translation>Baum der Gebiete nach Profil</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>Trend, corrected p (q)</source>
        <translation>Trend, korrigiertes p (q)</translation>
    </message>
    <message>
        <source>Trend, standard score</source>
        <translation>Trend, Standardwert</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>Turns a file as downloaded into one tidy table of jobs by area and industry.</source>
        <translation>Macht aus einer Datei, wie sie heruntergeladen wurde, eine einheitliche Tabelle der Beschäftigten nach Gebiet und Wirtschaftszweig.</translation>
    </message>
    <message>
        <source>Two figures against each other</source>
        <translation>Zwei Werte im Vergleich</translation>
    </message>
    <message>
        <source>Two references</source>
        <translation>Zwei Referenzen</translation>
    </message>
    <message>
        <source>Two sectors are the more related the more often areas have both (quotient of at least the threshold): proximity is the smaller conditional probability (Hidalgo et al. 2007); cosine and association strength (van Eck &amp; Waltman 2009) divide by the numbers of areas with each, not by row sums. It says that they go together, not why.</source>
        <translation>Zwei Branchen sind umso verwandter, je öfter Gebiete beide haben (Quotient mindestens am Schwellenwert): Nähe ist die kleinere bedingte Wahrscheinlichkeit (Hidalgo et al. 2007); Kosinus und Assoziationsstärke (van Eck &amp; Waltman 2009) teilen durch die Zahlen der Gebiete mit jeder, nicht durch Zeilensummen. Das sagt, dass sie zusammengehen, nicht warum.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Type I multiplier</source>
        <translation>Multiplikator Typ I</translation>
    </message>
    <message>
        <source>Type I multiplier of the nation, all creative sectors</source>
        <translation>Multiplikator Typ I des Landes, alle Kreativbranchen</translation>
    </message>
    <message>
        <source>Type II: what households buy ({spent:,.0f}) is divided by the compensation of employees ({wages:,.0f}). Where offices divide by the income of households from all sources, their multipliers are smaller: give it to follow them.</source>
        <translation>Typ II: Die Käufe der Haushalte ({spent:,.0f}) werden durch das Arbeitnehmerentgelt ({wages:,.0f}) geteilt. Wo Ämter durch das Einkommen der Haushalte aus allen Quellen teilen, sind ihre Multiplikatoren kleiner: Geben Sie es an, um ihnen zu folgen.</translation>
    </message>
    <message>
        <source>Type II: what households buy ({spent:,.0f}) is divided by the household income given ({income:,.0f}), not by the compensation of employees ({wages:,.0f}).</source>
        <translation>Typ II: Die Käufe der Haushalte ({spent:,.0f}) werden durch das angegebene Einkommen der Haushalte ({income:,.0f}) geteilt, nicht durch das Arbeitnehmerentgelt ({wages:,.0f}).</translation>
    </message>
    <message>
        <source>Type {number}: {sectors}</source>
        <translation>Typ {number}: {sectors}</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Typen</translation>
    </message>
    <message>
        <source>Types of areas</source>
        <translation>Typen von Gebieten</translation>
    </message>
    <message>
        <source>UNESCO cultural domains 2009 (ISIC Rev. 4, proposal)</source>
        <translation>Kulturbereiche der UNESCO 2009 (ISIC Rev. 4, Vorschlag)</translation>
    </message>
    <message>
        <source>US Cluster Mapping: LQ in the top quarter and at least 1, neither jobs nor businesses few</source>
        <translation>US Cluster Mapping: LQ im obersten Viertel und mindestens 1, weder Beschäftigte noch Betriebe wenige</translation>
    </message>
    <message>
        <source>US Creative Vitality Index (NAICS)</source>
        <translation>US Creative Vitality Index (NAICS)</translation>
    </message>
    <message>
        <source>US arts and cultural production, core industries (NAICS)</source>
        <translation>Kunst- und Kulturproduktion der USA, Kernbranchen (NAICS)</translation>
    </message>
    <message>
        <source>Undefined</source>
        <translation>Undefiniert</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>United Kingdom: Open Geography Portal (ONS)</source>
        <translation>Vereinigtes Königreich: Open Geography Portal (ONS)</translation>
    </message>
    <message>
        <source>United States: County Business Patterns (Census Bureau)</source>
        <translation>Vereinigte Staaten: County Business Patterns (Census Bureau)</translation>
    </message>
    <message>
        <source>United States: LODES 8, jobs by block of work (Census Bureau)</source>
        <translation>Vereinigte Staaten: LODES 8, Arbeitsplätze nach Block (Census Bureau)</translation>
    </message>
    <message>
        <source>United States: QCEW, annual averages (BLS)</source>
        <translation>Vereinigte Staaten: QCEW, Jahresdurchschnitte (BLS)</translation>
    </message>
    <message>
        <source>United States: cartographic boundary files (Census Bureau)</source>
        <translation>Vereinigte Staaten: kartografische Grenzdateien (Census Bureau)</translation>
    </message>
    <message>
        <source>Unknown clustering method: {method}.</source>
        <translation>Unbekanntes Clusterverfahren: {method}.</translation>
    </message>
    <message>
        <source>Unlike its neighbours</source>
        <translation>Den Nachbarn unähnlich</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>Unsure: the 90 % interval holds both</source>
        <translation>Unsicher: Das 90-%-Intervall enthält beides</translation>
    </message>
    <message>
        <source>Upper bounds together</source>
        <translation>Obere Grenzen zusammen</translation>
    </message>
    <message>
        <source>Use neighbours (Gi* of the location quotient)</source>
        <translation>Nachbarn verwenden (Gi* des Standortquotienten)</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Value here</source>
        <translation>Wert hier</translation>
    </message>
    <message>
        <source>Value of the first result</source>
        <translation>Wert des ersten Ergebnisses</translation>
    </message>
    <message>
        <source>Value of the flow</source>
        <translation>Wert des Stroms</translation>
    </message>
    <message>
        <source>Value that a diverging map turns at</source>
        <translation>Wert, an dem eine divergierende Karte umschlägt</translation>
    </message>
    <message>
        <source>Value there</source>
        <translation>Wert dort</translation>
    </message>
    <message>
        <source>Values are shuffled over the areas. z is the distance from the expected value in standard deviations over the permutations; p is two-sided; q is p corrected for the number of fields (Benjamini &amp; Hochberg 1995).</source>
        <translation>Die Werte werden zufällig über die Gebiete verteilt. z ist der Abstand vom erwarteten Wert in Standardabweichungen über die Permutationen; p ist zweiseitig; q ist p, korrigiert für die Anzahl der Felder (Benjamini &amp; Hochberg 1995).</translation>
    </message>
    <message>
        <source>Variety of sub-sectors (entropy, bits)</source>
        <translation>Mischung der Teilbranchen (Entropie, Bit)</translation>
    </message>
    <message>
        <source>Vertical line: the classification changes in {years}; part of the change across it is one of names.</source>
        <translation>Senkrechte Linie: Die Klassifikation wechselt {years}; was sich darüber hinweg ändert, ist zum Teil nur eine Änderung der Bezeichnungen.</translation>
    </message>
    <message>
        <source>Video rental</source>
        <translation>Videoverleih</translation>
    </message>
    <message>
        <source>Video, film and photography</source>
        <translation>Video, Film und Fotografie</translation>
    </message>
    <message>
        <source>Visual and applied arts</source>
        <translation>Bildende und angewandte Kunst</translation>
    </message>
    <message>
        <source>Wages</source>
        <translation>Löhne</translation>
    </message>
    <message>
        <source>Wages are {share:.1f} % of the output of each product, as given.</source>
        <translation>Löhne sind {share:.1f} % der Produktion jedes Produkts, wie angegeben.</translation>
    </message>
    <message>
        <source>Wages beside the jobs</source>
        <translation>Löhne neben den Beschäftigten</translation>
    </message>
    <message>
        <source>Wages in per cent of output (%)</source>
        <translation>Löhne in Prozent der Produktion (%)</translation>
    </message>
    <message>
        <source>Wages in the flows</source>
        <translation>Löhne in den Strömen</translation>
    </message>
    <message>
        <source>Ward&apos;s tree of the profiles at unit length (Ward 1963), cut where the mean silhouette is largest (Rousseeuw 1987), or into the number asked for. A silhouette above 0.5 means clear types, below 0.25 hardly any: areas then differ by degrees.</source>
        <translation>Ward-Baum der auf Einheitslänge gebrachten Profile (Ward 1963), geschnitten, wo die mittlere Silhouette am größten ist (Rousseeuw 1987), oder in die gewünschte Zahl. Eine Silhouette über 0,5 bedeutet klare Typen, unter 0,25 kaum welche: Die Gebiete unterscheiden sich dann nur allmählich.</translation>
    </message>
    <message>
        <source>Warm: above 1, cool: below 1, deeper with each doubling. Bold: the whole interval is above 1.</source>
        <translation>Warm: über 1, kühl: unter 1, mit jeder Verdoppelung kräftiger. Fett: Das ganze Intervall liegt über 1.</translation>
    </message>
    <message>
        <source>Warnings ({count}): read them before you use the figures</source>
        <translation>Warnungen ({count}): bitte lesen, bevor die Angaben verwendet werden</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Weapons and ammunition</source>
        <translation>Waffen und Munition</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Weight in the lookup</source>
        <translation>Gewicht in der Zuordnung</translation>
    </message>
    <message>
        <source>Weight of the features</source>
        <translation>Gewicht der Objekte</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Weights can be written to files that end in {endings}, not to &apos;{name}&apos;.</source>
        <translation>Gewichte lassen sich in Dateien schreiben, die auf {endings} enden, nicht in „{name}“.</translation>
    </message>
    <message>
        <source>Weights count relative to one another; 0 leaves a component out.</source>
        <translation>Gewichte zählen im Verhältnis zueinander; 0 lässt einen Bestandteil weg.</translation>
    </message>
    <message>
        <source>Weights file</source>
        <translation>Gewichtsdatei</translation>
    </message>
    <message>
        <source>Weights files</source>
        <translation>Gewichtsdateien</translation>
    </message>
    <message>
        <source>Weights of each area sum to 1</source>
        <translation>Gewichte jedes Gebiets ergeben zusammen 1</translation>
    </message>
    <message>
        <source>Weights of the score</source>
        <translation>Gewichte des Punktwerts</translation>
    </message>
    <message>
        <source>Werbemarkt</source>
        <translation>Werbemarkt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What a sector buys of a product for 1 of its output (Leontief 1936). A product that is partly creative is split by jobs: the creative part is taken to buy and to sell what the whole does.</source>
        <translation>Was eine Branche von einem Gut für 1 ihres Produktionswerts kauft (Leontief 1936). Ein nur zum Teil kreatives Gut wird nach Beschäftigten aufgeteilt: Es gilt, dass der kreative Teil kauft und verkauft, was das Ganze kauft und verkauft.</translation>
    </message>
    <message>
        <source>What a sub-sector&apos;s share is taken of: all jobs show where it is strong, the listed sectors only show what kind of creative economy an area has. The creative industries as a whole are always compared over all jobs.</source>
        <translation>Worauf sich der Anteil einer Teilbranche bezieht: Alle Beschäftigten zeigen, wo sie stark ist; nur die Branchen der Liste zeigen, welche Art von Kreativwirtschaft ein Gebiet hat. Die Kreativwirtschaft als Ganzes wird immer mit allen Beschäftigten verglichen.</translation>
    </message>
    <message>
        <source>What an area does not provide itself comes from other areas by their jobs over the distance to this power. 0.9 is the mean of 1,467 estimates of trade between countries; 0: by jobs alone.</source>
        <translation>Was ein Gebiet nicht selbst stellt, kommt aus anderen Gebieten, nach deren Arbeitsplätzen durch die Entfernung hoch dieser Zahl. 0,9 ist das Mittel von 1.467 Schätzungen des Handels zwischen Ländern; 0: nach Arbeitsplätzen allein.</translation>
    </message>
    <message>
        <source>What areas are compared with. The leading region is the one with the most creative jobs. Against its own region an area needs two others there; this takes a run for each region.</source>
        <translation>Womit die Gebiete verglichen werden. Die führende Region ist die mit den meisten kreativen Arbeitsplätzen. Gegenüber der eigenen Region braucht ein Gebiet dort zwei weitere; das erfordert einen Lauf für jede Region.</translation>
    </message>
    <message>
        <source>What areas could grow into</source>
        <translation>Worin Gebiete hineinwachsen könnten</translation>
    </message>
    <message>
        <source>What became of hotspots</source>
        <translation>Was aus Hotspots geworden ist</translation>
    </message>
    <message>
        <source>What became of the rows</source>
        <translation>Was aus den Zeilen wurde</translation>
    </message>
    <message>
        <source>What comes anew, or goes</source>
        <translation>Was dazukommt oder wegfällt</translation>
    </message>
    <message>
        <source>What do you want to know?</source>
        <translation>Was möchten Sie wissen?</translation>
    </message>
    <message>
        <source>What each type specialises in: location quotients within the creative industries</source>
        <translation>Worauf sich jeder Typ spezialisiert: Standortquotienten innerhalb der Kreativwirtschaft</translation>
    </message>
    <message>
        <source>What is bought of the wages</source>
        <translation>Was von den Löhnen gekauft wird</translation>
    </message>
    <message>
        <source>What is bought of the wages (induced, type II)</source>
        <translation>Was von den Löhnen gekauft wird (induziert, Typ II)</translation>
    </message>
    <message>
        <source>What is in it already stays, but for files of an earlier study.</source>
        <translation>Was schon darin ist, bleibt, außer Dateien einer früheren Studie.</translation>
    </message>
    <message>
        <source>What is left out, and why</source>
        <translation>Was wegbleibt, und warum</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <source>What is missing…</source>
        <translation>Was fehlt …</translation>
    </message>
    <message>
        <source>What is not known</source>
        <translation>Was nicht bekannt ist</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>What is shown of a business</source>
        <translation>Was von einem Betrieb gezeigt wird</translation>
    </message>
    <message>
        <source>What is the same for an area at all times. Left empty: the field &apos;area&apos;, else the one whose values are codes.</source>
        <translation>Was für ein Gebiet zu allen Zeiten gleich ist. Leer: das Feld ‚area‘, sonst das mit Codes als Werten.</translation>
    </message>
    <message>
        <source>What it buys</source>
        <translation>Was sie kauft</translation>
    </message>
    <message>
        <source>What it could grow into</source>
        <translation>Worin es wachsen könnte</translation>
    </message>
    <message>
        <source>What it is follows from the ending: .pdf, .png or .svg.</source>
        <translation>Was es ist, ergibt sich aus der Endung: .pdf, .png oder .svg.</translation>
    </message>
    <message>
        <source>What it is follows from the ending: .qml, .sld, or .gpkg with a copy of the layer.</source>
        <translation>Was es ist, ergibt sich aus der Endung: .qml, .sld oder .gpkg mit einer Kopie des Layers.</translation>
    </message>
    <message>
        <source>What its type specialises in</source>
        <translation>Worauf sein Typ spezialisiert ist</translation>
    </message>
    <message>
        <source>What leaks, and where to</source>
        <translation>Was abfließt, und wohin</translation>
    </message>
    <message>
        <source>What lies outside all target areas</source>
        <translation>Was außerhalb aller Zielgebiete liegt</translation>
    </message>
    <message>
        <source>What matters most</source>
        <translation>Worauf es am meisten ankommt</translation>
    </message>
    <message>
        <source>What new jobs in an area, or their loss, would do to other jobs: by sector and by area, with what leaks.</source>
        <translation>Was neue Arbeitsplätze in einem Gebiet, oder ihr Verlust, für andere bedeuten: nach Sektor und Gebiet, mit dem, was abfließt.</translation>
    </message>
    <message>
        <source>What next</source>
        <translation>Was als Nächstes</translation>
    </message>
    <message>
        <source>What of the file is in the table</source>
        <translation>Was von der Datei in der Tabelle ist</translation>
    </message>
    <message>
        <source>What one more unit of creative output brings to the area in all, with what it buys there.</source>
        <translation>Was eine weitere Einheit kreativer Produktion dem Gebiet insgesamt bringt, mit dem, was sie dort einkauft.</translation>
    </message>
    <message>
        <source>What p and q test</source>
        <translation>Was p und q testen</translation>
    </message>
    <message>
        <source>What stands where a figure is withheld, if it is none of the usual marks (*, c, x, (D), np, k.A., &lt;5 and many more): divided by commas or blanks. Numbers such as -1 or 9999 can be marks, too.</source>
        <translation>Was anstelle eines gesperrten Wertes steht, wenn es keines der üblichen Zeichen ist (*, c, x, (D), np, k.A., &lt;5 und viele mehr): durch Kommas oder Leerzeichen getrennt. Auch Zahlen wie -1 oder 9999 können Zeichen sein.</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Was bleibt</translation>
    </message>
    <message>
        <source>What stays of an extra million</source>
        <translation>Was von einer zusätzlichen Million bleibt</translation>
    </message>
    <message>
        <source>What studies of cause found</source>
        <translation>Was Studien zur Ursache fanden</translation>
    </message>
    <message>
        <source>What supports it</source>
        <translation>Was dafür spricht</translation>
    </message>
    <message>
        <source>What the area could provide by its jobs, with the nation&apos;s inputs; not what is really bought there.</source>
        <translation>Was das Gebiet nach seinen Beschäftigten liefern könnte, mit den Vorleistungen des Landes; nicht, was dort wirklich gekauft wird.</translation>
    </message>
    <message>
        <source>What the area specialises in</source>
        <translation>Worauf das Gebiet spezialisiert ist</translation>
    </message>
    <message>
        <source>What the areas could provide</source>
        <translation>Was die Gebiete bereitstellen könnten</translation>
    </message>
    <message>
        <source>What the field holds</source>
        <translation>Was das Feld enthält</translation>
    </message>
    <message>
        <source>What the figures count</source>
        <translation>Was die Werte zählen</translation>
    </message>
    <message>
        <source>What the figures of &apos;{layer}&apos; are: {measure} (by the name of field &apos;{field}&apos;).</source>
        <translation>Was die Werte von „{layer}“ sind: {measure} (nach dem Namen des Feldes „{field}“).</translation>
    </message>
    <message>
        <source>What the figures of &apos;{layer}&apos; are: {measure}.</source>
        <translation>Was die Werte von „{layer}“ sind: {measure}.</translation>
    </message>
    <message>
        <source>What the licence of the layer allows</source>
        <translation>Was die Lizenz des Layers erlaubt</translation>
    </message>
    <message>
        <source>What the map says. Left empty: its finding in a sentence with figures, where the style is one of this plugin&apos;s.</source>
        <translation>Was die Karte sagt. Leer: ihr Ergebnis in einem Satz mit Zahlen, wo der Stil von diesem Plugin ist.</translation>
    </message>
    <message>
        <source>What the picture of the report and the matrix show. The table has all measures.</source>
        <translation>Was das Bild des Berichts und die Matrix zeigen. Die Tabelle hat alle Maße.</translation>
    </message>
    <message>
        <source>What the second field holds</source>
        <translation>Was das zweite Feld enthält</translation>
    </message>
    <message>
        <source>What the segments hold</source>
        <translation>Was die Segmente enthalten</translation>
    </message>
    <message>
        <source>What the segments of &apos;Overlap with audiences&apos; are called on the page: keen=Keen audiences; casual=Now and then.</source>
        <translation>Wie die Segmente von „Überschneidung mit dem Publikum“ auf der Seite heißen: keen=Stammpublikum; casual=Gelegentliche.</translation>
    </message>
    <message>
        <source>What the service gave holds no polygons. It may have changed.</source>
        <translation>Was der Dienst geliefert hat, enthält keine Polygone. Er hat sich vielleicht geändert.</translation>
    </message>
    <message>
        <source>What the service gave, as evidence, or for &apos;Import employment&apos; with other options.</source>
        <translation>Was der Dienst geliefert hat, als Beleg oder für „Beschäftigung importieren“ mit anderen Optionen.</translation>
    </message>
    <message>
        <source>What the service gave, as evidence.</source>
        <translation>Was der Dienst geliefert hat, als Beleg.</translation>
    </message>
    <message>
        <source>What the table and the weights file call an area. Left empty: the number of its row, from 1.</source>
        <translation>Wie Tabelle und Gewichtsdatei ein Gebiet nennen. Leer: die Nummer seiner Zeile, ab 1.</translation>
    </message>
    <message>
        <source>What the table says of a figure (employment-size letters), and what a published total leaves after its published parts when the other withheld parts are at their own bounds. The true figure lies between them if the table is right.</source>
        <translation>Was die Tabelle über eine Zahl sagt (Buchstaben der Größenklasse) und was eine veröffentlichte Summe nach ihren veröffentlichten Teilen übrig lässt, wenn die anderen zurückgehaltenen Teile an ihren eigenen Schranken liegen. Die wahre Zahl liegt dazwischen, wenn die Tabelle stimmt.</translation>
    </message>
    <message>
        <source>What the target areas hold in each year</source>
        <translation>Was die Zielgebiete in jedem Jahr enthalten</translation>
    </message>
    <message>
        <source>What the total leaves, split by businesses</source>
        <translation>Was die Summe übrig lässt, nach Betrieben aufgeteilt</translation>
    </message>
    <message>
        <source>What there is in {area}</source>
        <translation>Was es in {area} gibt</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>Was sie sagen</translation>
    </message>
    <message>
        <source>What to do with further rows of an area, industry and year. They are counted either way.</source>
        <translation>Was mit weiteren Zeilen eines Gebiets, Wirtschaftszweigs und Jahres geschieht. Gezählt werden sie in jedem Fall.</translation>
    </message>
    <message>
        <source>What to make</source>
        <translation>Was zu machen ist</translation>
    </message>
    <message>
        <source>What to show larger. Left empty: the densest part, where areas are too small to see.</source>
        <translation>Was größer gezeigt wird. Leer: der dichteste Teil, wo Gebiete zu klein sind, um erkannt zu werden.</translation>
    </message>
    <message>
        <source>What was asked for</source>
        <translation>Was verlangt wurde</translation>
    </message>
    <message>
        <source>What was not tested</source>
        <translation>Was nicht geprüft wurde</translation>
    </message>
    <message>
        <source>What was varied, and what was not</source>
        <translation>Was variiert wurde und was nicht</translation>
    </message>
    <message>
        <source>What, where and when. Left empty: what the layer says of itself, or its name.</source>
        <translation>Was, wo und wann. Leer: was der Layer von sich sagt, oder sein Name.</translation>
    </message>
    <message>
        <source>When an area is called a hotspot.</source>
        <translation>Wann ein Gebiet als Hotspot gilt.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Where both are, and where one is without the other.</source>
        <translation>Wo beides ist und wo eines ohne das andere ist.</translation>
    </message>
    <message>
        <source>Where both fields are 1, here and around (Anselin &amp; Li 2019).</source>
        <translation>Wo beide Felder 1 sind, hier und ringsum (Anselin &amp; Li 2019).</translation>
    </message>
    <message>
        <source>Where peers lie</source>
        <translation>Wo vergleichbare Gebiete liegen</translation>
    </message>
    <message>
        <source>Where the figures are estimates</source>
        <translation>Wo die Angaben Schätzungen sind</translation>
    </message>
    <message>
        <source>Where the figures come from. Left empty: sources and licences in the metadata of all layers given, else their names.</source>
        <translation>Woher die Zahlen stammen. Leer: Quellen und Lizenzen in den Metadaten aller angegebenen Layer, sonst deren Namen.</translation>
    </message>
    <message>
        <source>Where the figures come from. Left empty: the names of the layers.</source>
        <translation>Woher die Angaben kommen. Leer: die Namen der Layer.</translation>
    </message>
    <message>
        <source>Where the file can be read in two ways: 1.210 is one thousand two hundred and ten, or a little more than one.</source>
        <translation>Wenn sich die Datei auf zwei Arten lesen lässt: 1.210 ist eintausendzweihundertzehn oder etwas mehr als eins.</translation>
    </message>
    <message>
        <source>Where the flows are a use table (products by industries): a matrix of what each industry (rows, the code in the first field) makes of each product (columns). Left empty: each industry makes its own product.</source>
        <translation>Wenn die Ströme eine Verwendungstabelle sind (Güter nach Wirtschaftszweigen): eine Matrix dessen, was jeder Wirtschaftszweig (Zeilen, der Code im ersten Feld) von jedem Gut (Spalten) herstellt. Leer: Jeder Wirtschaftszweig stellt sein eigenes Gut her.</translation>
    </message>
    <message>
        <source>Where the flows have no column of households: the share of new wages that buys products of the nation, in the mix of the final uses. 0: as the flows say.</source>
        <translation>Wo die Ströme keine Spalte der Haushalte haben: der Anteil neuer Löhne, der Produkte des Landes kauft, in der Mischung der letzten Verwendungen. 0: wie die Ströme sagen.</translation>
    </message>
    <message>
        <source>Where the flows have no wages: of every product alike. 0: as the flows say.</source>
        <translation>Wo die Ströme keine Löhne haben: für jedes Produkt gleich. 0: wie die Ströme sagen.</translation>
    </message>
    <message>
        <source>Where the second figure begins: {title}</source>
        <translation>Wo die zweite Kennzahl beginnt: {title}</translation>
    </message>
    <message>
        <source>Where the table does not count businesses: jobs come and go with businesses, which makes intervals wider and hotspots by chance rare. 3 is the mean of the creative companies with employees in South Yorkshire (Companies House), and sizes are taken to vary as they do there. 0 or 1 takes each job as a draw of its own: right where the figures are counts of businesses; with jobs it finds hotspots in pure chance.</source>
        <translation>Wo die Tabelle keine Betriebe zählt: Beschäftigung kommt und geht mit Betrieben, was Intervalle breiter und zufällige Hotspots selten macht. 3 ist das Mittel der Unternehmen der Kreativwirtschaft mit Beschäftigten in South Yorkshire (Companies House), und die Größen streuen annahmegemäß wie dort. Mit 0 oder 1 wird jeder Beschäftigte für sich gezogen: richtig, wo die Angaben Anzahlen von Betrieben sind; bei Beschäftigten findet es Hotspots im reinen Zufall.</translation>
    </message>
    <message>
        <source>Where those are that lose as much.</source>
        <translation>Wo die sind, die ebenso viel verlieren.</translation>
    </message>
    <message>
        <source>Whether an area is a creative hotspot by all of {choices} reasonable definitions, or by some.</source>
        <translation>Ob ein Gebiet nach allen {choices} vertretbaren Definitionen ein kreativer Hotspot ist oder nach einigen.</translation>
    </message>
    <message>
        <source>Whether areas of &apos;{layer}&apos; overlap was not looked at: that needs the Python library shapely.</source>
        <translation>Ob sich Gebiete von „{layer}“ überlappen, wurde nicht geprüft: dazu ist die Python-Bibliothek shapely nötig.</translation>
    </message>
    <message>
        <source>Whether high or low values lie together (Getis &amp; Ord 1992).</source>
        <translation>Ob hohe oder niedrige Werte beieinander liegen (Getis &amp; Ord 1992).</translation>
    </message>
    <message>
        <source>Whether neighbours are alike: above its expected value they are (Cliff &amp; Ord 1981).</source>
        <translation>Ob Nachbarn einander ähneln: über dem erwarteten Wert tun sie es (Cliff &amp; Ord 1981).</translation>
    </message>
    <message>
        <source>Whether neighbours are alike: below 1 they are (Cliff &amp; Ord 1981).</source>
        <translation>Ob Nachbarn einander ähneln: unter 1 tun sie es (Cliff &amp; Ord 1981).</translation>
    </message>
    <message>
        <source>Whether the jobs of both are above their expected shares in the same areas, by size (Ellison, Glaeser &amp; Kerr 2010, eq. 1): 0 for independence, above 0 for together, below 0 for apart. The excess is each area&apos;s part of it.</source>
        <translation>Ob die Beschäftigten beider Gruppen in denselben Gebieten über ihren erwarteten Anteilen liegen, nach Größe (Ellison, Glaeser &amp; Kerr 2010, Gl. 1): 0 bei Unabhängigkeit, über 0 bei gemeinsamem, unter 0 bei getrenntem Auftreten. Der Überschuss ist der Beitrag jedes Gebiets dazu.</translation>
    </message>
    <message>
        <source>Whether the second field is high around areas where the first one is (Anselin, Syabri &amp; Smirnov 2002). The values of the second field alone are shuffled.</source>
        <translation>Ob das zweite Feld rings um Gebiete hoch ist, in denen es das erste ist (Anselin, Syabri &amp; Smirnov 2002). Nur die Werte des zweiten Felds werden zufällig verteilt.</translation>
    </message>
    <message>
        <source>Whether the surroundings of both fields go together (Lee 2001). Pairs of both fields are shuffled together.</source>
        <translation>Ob die Umgebungen beider Felder zusammengehen (Lee 2001). Die Wertepaare beider Felder werden zusammen zufällig verteilt.</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Welche</translation>
    </message>
    <message>
        <source>Which areas count as being around an area. For points choose nearest, band, kernel or Delaunay.</source>
        <translation>Welche Gebiete als Umgebung eines Gebiets zählen. Für Punkte: nächste, Band, Kern oder Delaunay wählen.</translation>
    </message>
    <message>
        <source>Which areas have both around them, too, tested against chance.</source>
        <translation>Welche Gebiete beide auch um sich haben, gegen den Zufall geprüft.</translation>
    </message>
    <message>
        <source>Which businesses are looked at together.</source>
        <translation>Welche Betriebe zusammen betrachtet werden.</translation>
    </message>
    <message>
        <source>Which choice matters</source>
        <translation>Auf welche Festlegung es ankommt</translation>
    </message>
    <message>
        <source>Which industries are creative, and in which sub-sector. &apos;Sectors as given in the table&apos; takes every value of the industry field as a sector of its own: for the TABLE output of another tool of this plugin, or other classifications.</source>
        <translation>Welche Wirtschaftszweige zur Kreativwirtschaft gehören und zu welcher Teilbranche. „Branchen wie in der Tabelle angegeben“ nimmt jeden Wert des Wirtschaftszweig-Feldes als eigene Branche: für die Ausgabe TABLE eines anderen Werkzeugs dieser Erweiterung oder für andere Klassifikationen.</translation>
    </message>
    <message>
        <source>Which of the two is above its share in the nation.</source>
        <translation>Welche der beiden über ihrem Anteil im Land liegt.</translation>
    </message>
    <message>
        <source>Which sectors go together</source>
        <translation>Welche Branchen zusammengehören</translation>
    </message>
    <message>
        <source>Who is like whom</source>
        <translation>Wer wem ähnelt</translation>
    </message>
    <message>
        <source>Who is near</source>
        <translation>Wer nah ist</translation>
    </message>
    <message>
        <source>Who listens</source>
        <translation>Wer zuhört</translation>
    </message>
    <message>
        <source>Who sells how much to whom in the nation: a row for each flow, or a matrix with a row for each selling and a column for each buying product. Rows and columns of totals, value added and final uses may be there. Best a table of domestic products in basic prices.</source>
        <translation>Wer im Land wem wie viel verkauft: eine Zeile für jeden Strom oder eine Matrix mit einer Zeile für jedes verkaufende und einer Spalte für jedes kaufende Gut. Zeilen und Spalten mit Summen, Wertschöpfung und Endverwendung dürfen dabei sein. Am besten eine Tabelle inländischer Güter zu Herstellungspreisen.</translation>
    </message>
    <message>
        <source>Who supplies whom</source>
        <translation>Wer wen beliefert</translation>
    </message>
    <message>
        <source>Whole interval above 1</source>
        <translation>Ganzes Intervall über 1</translation>
    </message>
    <message>
        <source>Wholesale of computers and electronics</source>
        <translation>Großhandel mit Computern und Elektronik</translation>
    </message>
    <message>
        <source>Whose establishments count. For all, the BLS publishes totals only: by industry, owners are added up, and the sum is unknown where one of them is suppressed.</source>
        <translation>Wessen Betriebe zählen. Für alle veröffentlicht das BLS nur Gesamtsummen: Nach Wirtschaftszweig werden die Träger addiert, und die Summe ist unbekannt, wo einer von ihnen geheim gehalten ist.</translation>
    </message>
    <message>
        <source>Whose jobs the total of an area (jobs_total) are, which shares are taken of: those of the same owners as its rows, or of all owners, government too, as in the quotients that the BLS publishes. The log says which was written.</source>
        <translation>Wessen Beschäftigte die Gebietssumme (jobs_total) sind, von der Anteile genommen werden: die derselben Eigentümer wie die Zeilen, oder die aller Eigentümer, auch des Staates, wie in den Quotienten des BLS. Das Protokoll sagt, welche geschrieben wurde.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>With &apos;Counts&apos;: smaller ones are hidden, and further ones where they would give those away.</source>
        <translation>Mit „Anzahlen“: Kleinere werden verborgen, und weitere, wo sie jene verraten würden.</translation>
    </message>
    <message>
        <source>With 1, the values of a year and the year before it count together. With 0, each year stands alone.</source>
        <translation>Mit 1 zählen die Werte eines Jahres und des Jahres davor zusammen. Mit 0 steht jedes Jahr für sich.</translation>
    </message>
    <message>
        <source>With Esteban-Marquillas (1972): the regional part is taken at the jobs that the area would have with the nation&apos;s mix of sectors, and what its being specialised adds is set apart. With the other methods it is 0.</source>
        <translation>Bei Esteban-Marquillas (1972): Der regionale Teil wird an den Beschäftigten genommen, die das Gebiet bei der Branchenstruktur des Landes hätte, und was seine Spezialisierung hinzufügt, wird gesondert ausgewiesen. Bei den anderen Verfahren ist er 0.</translation>
    </message>
    <message>
        <source>With few permutations no p-value is small enough to survive the correction over all areas and times.</source>
        <translation>Mit wenigen Permutationen ist kein p-Wert klein genug, um die Korrektur für alle Gebiete und Zeitpunkte zu überstehen.</translation>
    </message>
    <message>
        <source>With few permutations no p-value is small enough to survive the correction over many areas.</source>
        <translation>Mit wenigen Permutationen ist kein p-Wert klein genug, um die Korrektur über viele Gebiete zu überstehen.</translation>
    </message>
    <message>
        <source>With neighbours of lower orders</source>
        <translation>Mit Nachbarn niedrigerer Ordnung</translation>
    </message>
    <message>
        <source>With the areas around it: {class_name} (hot at {hot} and cold at {cold} of {times} times).</source>
        <translation>Mit den Gebieten ringsum: {class_name} (zu {hot} von {times} Zeitpunkten Hotspot, zu {cold} Coldspot).</translation>
    </message>
    <message>
        <source>With the geometric mean, a weak component weighs more: strength in one does not make up for it.</source>
        <translation>Beim geometrischen Mittel wiegt ein schwacher Bestandteil schwerer: Stärke in einem gleicht ihn nicht aus.</translation>
    </message>
    <message>
        <source>With the number of areas that are as good as independent, by the autocorrelation of both fields (Clifford, Richardson &amp; Hémon 1989; Dutilleul 1993).</source>
        <translation>Mit der Anzahl der Gebiete, die so gut wie unabhängig sind, nach der Autokorrelation beider Felder (Clifford, Richardson &amp; Hémon 1989; Dutilleul 1993).</translation>
    </message>
    <message>
        <source>With what is bought of the wages (Type II)</source>
        <translation>Mit dem, was von den Löhnen gekauft wird (Typ II)</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Mit wem</translation>
    </message>
    <message>
        <source>With {marked} marked, too few of the years {years} are left to forecast from and to judge by: mark fewer, or add earlier years ({needed} years in a row without a mark are enough).</source>
        <translation>Mit {marked} als markiert bleiben von den Jahren {years} zu wenige für Prognose und Beurteilung: Bitte weniger markieren oder frühere Jahre ergänzen ({needed} aufeinanderfolgende Jahre ohne Markierung genügen).</translation>
    </message>
    <message>
        <source>With {times} times no trend can be significant: the smallest p that there is, both ways, is {least:.3f}. No area can be &apos;intensifying&apos; or &apos;diminishing&apos;.</source>
        <translation>Mit {times} Zeitpunkten kann kein Trend signifikant sein: Das kleinste zweiseitige p, das es gibt, ist {least:.3f}. Kein Gebiet kann „zunehmend“ oder „abnehmend“ sein.</translation>
    </message>
    <message>
        <source>Within the distance</source>
        <translation>Innerhalb der Entfernung</translation>
    </message>
    <message>
        <source>Without one, one area in twenty is significant at 5 % where there is nothing at all.</source>
        <translation>Ohne Korrektur ist eines von zwanzig Gebieten auf dem Niveau von 5 % signifikant, wo gar nichts ist.</translation>
    </message>
    <message>
        <source>Without {region}</source>
        <translation>Ohne {region}</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Word-Dokumente (*.docx)</translation>
    </message>
    <message>
        <source>Writes behind each class how many features it has.</source>
        <translation>Schreibt hinter jede Klasse, wie viele Objekte sie hat.</translation>
    </message>
    <message>
        <source>Written after the numbers of the legend, such as % or jobs.</source>
        <translation>Steht hinter den Zahlen der Legende, etwa % oder Beschäftigte.</translation>
    </message>
    <message>
        <source>Written and published works</source>
        <translation>Geschriebene und verlegte Werke</translation>
    </message>
    <message>
        <source>YEAR takes one year of boundaries, not several.</source>
        <translation>YEAR nimmt ein Jahr der Grenzen, nicht mehrere.</translation>
    </message>
    <message>
        <source>YEAR takes one year or several, divided by commas, such as 2023; &apos;{given}&apos; is none.</source>
        <translation>YEAR nimmt ein Jahr oder mehrere, durch Kommas getrennt, etwa 2023; „{given}“ ist keines.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Year by year</source>
        <translation>Jahr für Jahr</translation>
    </message>
    <message>
        <source>Year field</source>
        <translation>Jahresfeld</translation>
    </message>
    <message>
        <source>Year in the reference</source>
        <translation>Jahr in der Vergleichstabelle</translation>
    </message>
    <message>
        <source>Year in the scenario</source>
        <translation>Jahr im Szenario</translation>
    </message>
    <message>
        <source>Year of the boundaries</source>
        <translation>Jahr der Grenzen</translation>
    </message>
    <message>
        <source>Year of the business</source>
        <translation>Jahr des Betriebs</translation>
    </message>
    <message>
        <source>Year of the flows</source>
        <translation>Jahr der Ströme</translation>
    </message>
    <message>
        <source>Year of the table from which the growth of the creative jobs counts, up to the year mapped. Left empty: without growth.</source>
        <translation>Jahr der Tabelle, ab dem das Wachstum der Beschäftigten in der Kreativwirtschaft zählt, bis zum kartierten Jahr. Leer: ohne Wachstum.</translation>
    </message>
    <message>
        <source>Year whose densities are tested on which sectors had entered by the year mapped. Left empty: the first year in the table; with one year only there is no back-test.</source>
        <translation>Jahr, dessen Dichten daran geprüft werden, welche Branchen bis zum kartierten Jahr hinzukamen. Leer: das erste Jahr der Tabelle; bei nur einem Jahr gibt es keine rückblickende Prüfung.</translation>
    </message>
    <message>
        <source>Yearly output (sales) that comes anew, in the unit of the flows. Left empty: what as many jobs of the nation make. With both, the new jobs make this output.</source>
        <translation>Jährliche Produktion (Umsatz), die neu dazukommt, in der Einheit der Ströme. Leer: was ebenso viele Arbeitsplätze des Landes erbringen. Mit beidem erbringen die neuen Arbeitsplätze diese Produktion.</translation>
    </message>
    <message>
        <source>Years ahead</source>
        <translation>Jahre voraus</translation>
    </message>
    <message>
        <source>Years into which the change is not to be learnt from, separated by commas: the first year after a break in the series; a pandemic year and the year after it (2020, 2021).</source>
        <translation>Jahre, in die hinein aus der Veränderung nicht gelernt werden soll, durch Kommas getrennt: das erste Jahr nach einem Bruch in der Reihe; ein Pandemiejahr und das Jahr danach (2020, 2021).</translation>
    </message>
    <message>
        <source>Years out of the ordinary</source>
        <translation>Außergewöhnliche Jahre</translation>
    </message>
    <message>
        <source>Years separated by commas, or &apos;all&apos;: the output then has every area once for each year, and QGIS&apos;s Temporal Controller plays them. Report and numbers are those of the last one. Left empty, or where a single year is given: that year only.</source>
        <translation>Jahre, durch Kommas getrennt, oder „all“: Die Ausgabe enthält dann jedes Gebiet einmal für jedes Jahr, und die Zeitsteuerung von QGIS spielt sie ab. Bericht und Zahlen sind die des letzten. Leer oder wo ein einzelnes Jahr angegeben ist: nur dieses Jahr.</translation>
    </message>
    <message>
        <source>Years to compare</source>
        <translation>Zu vergleichende Jahre</translation>
    </message>
    <message>
        <source>Years were asked for ({wanted}), but no field of &apos;{layer}&apos; holds years: choose the field, or leave the years empty.</source>
        <translation>Es wurden Jahre verlangt ({wanted}), aber kein Feld von „{layer}“ enthält Jahre: Bitte das Feld wählen oder die Jahre leer lassen.</translation>
    </message>
    <message>
        <source>Years, dates, or numbers in the order of time. Left empty: the field &apos;date&apos;, &apos;year&apos; or &apos;time&apos;.</source>
        <translation>Jahre, Daten oder Zahlen in der Reihenfolge der Zeit. Leer: das Feld &apos;date&apos;, &apos;year&apos; oder &apos;time&apos;.</translation>
    </message>
    <message>
        <source>Your first map…</source>
        <translation>Ihre erste Karte …</translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation>Nullen</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom in to see their numbers. Counts below {count} are hidden.</source>
        <translation>Hineinzoomen zeigt ihre Anzahlen. Anzahlen unter {count} sind verborgen.</translation>
    </message>
    <message>
        <source>Zoom in to see them: first gathered into counts, then one dot each, by sub-sector.</source>
        <translation>Hineinzoomen zeigt sie: zuerst zu Anzahlen zusammengefasst, dann als je einen Punkt nach Teilbranche.</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom to it</source>
        <translation>Dorthin zoomen</translation>
    </message>
    <message>
        <source>above {low}</source>
        <translation>über {low}</translation>
    </message>
    <message>
        <source>all areas by their jobs</source>
        <translation>alle Gebiete nach ihren Arbeitsplätzen</translation>
    </message>
    <message>
        <source>all tools</source>
        <translation>alle Werkzeuge</translation>
    </message>
    <message>
        <source>also: {names}</source>
        <translation>außerdem: {names}</translation>
    </message>
    <message>
        <source>always</source>
        <translation>immer</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <source>areal interpolation,dasymetric,lookup,best fit,boundary change,travel to work area,rebase,apportion,boundaries,NUTS,crosswalk,MSOA,TTWA,geography,convert areas,weights</source>
        <translation>Flächeninterpolation,dasymetrisch,Zuordnung,Umsteigeschlüssel,Gebietsreform,Pendlerregion,umrechnen,aufteilen,Grenzen,NUTS,Überleitung,Gemeinden,Kreise,Gebietsstand,Gewichte</translation>
    </message>
    <message>
        <source>areas</source>
        <translation>Gebiete</translation>
    </message>
    <message>
        <source>areas (most of any field)</source>
        <translation>Gebiete (Höchstzahl über die Felder)</translation>
    </message>
    <message>
        <source>areas tested</source>
        <translation>geprüfte Gebiete</translation>
    </message>
    <message>
        <source>areas that can go either way</source>
        <translation>Gebiete, bei denen beides möglich ist</translation>
    </message>
    <message>
        <source>areas that stand out</source>
        <translation>Gebiete, die sich abheben</translation>
    </message>
    <message>
        <source>areas whose 90 % interval is decline</source>
        <translation>Gebiete, deren 90-%-Intervall Rückgang bedeutet</translation>
    </message>
    <message>
        <source>areas whose 90 % interval is growth</source>
        <translation>Gebiete, deren 90-%-Intervall Wachstum bedeutet</translation>
    </message>
    <message>
        <source>areas with a pattern of cold spots</source>
        <translation>Gebiete mit einem Muster von Coldspots</translation>
    </message>
    <message>
        <source>areas with a pattern of hot spots</source>
        <translation>Gebiete mit einem Muster von Hotspots</translation>
    </message>
    <message>
        <source>areas with a profile</source>
        <translation>Gebiete mit Profil</translation>
    </message>
    <message>
        <source>areas with data</source>
        <translation>Gebiete mit Daten</translation>
    </message>
    <message>
        <source>areas with figures</source>
        <translation>Gebiete mit Angaben</translation>
    </message>
    <message>
        <source>areas without a value</source>
        <translation>Gebiete ohne Wert</translation>
    </message>
    <message>
        <source>areas without neighbours</source>
        <translation>Gebiete ohne Nachbarn</translation>
    </message>
    <message>
        <source>as the nation</source>
        <translation>wie das Land</translation>
    </message>
    <message>
        <source>atlas,layout,print,pages,pdf,bookmarks,profile,region,area,locator,series,map book,report,print layout</source>
        <translation>Atlas,Layout,Druck,Seiten,pdf,Lesezeichen,Profil,Region,Gebiet,Lagekarte,Serie,Kartenwerk,Kartenbuch,Bericht,Drucklayout,drucken</translation>
    </message>
    <message>
        <source>audience,segments,arts engagement,venues,cultural provision,bivariate,correlation,cold spots,Audience Spectrum,theatre,museums,participation,demand</source>
        <translation>Publikum,Segmente,Kulturbeteiligung,Spielstätten,Kulturangebot,bivariat,Korrelation,Coldspots,Audience Spectrum,Theater,Museen,Teilhabe,Nachfrage</translation>
    </message>
    <message>
        <source>autocorrelation,neighbours,Gi*,Getis-Ord,LISA,Moran,Geary,hot spots,cold spots,cluster,outlier,spatial statistics</source>
        <translation>Autokorrelation,Nachbarn,Gi*,Getis-Ord,LISA,Moran,Geary,Coldspots,Cluster,Ausreißer,räumliche Statistik</translation>
    </message>
    <message>
        <source>below {high}</source>
        <translation>unter {high}</translation>
    </message>
    <message>
        <source>both above the nation</source>
        <translation>beide über dem Land</translation>
    </message>
    <message>
        <source>both strong</source>
        <translation>beide stark</translation>
    </message>
    <message>
        <source>businesses</source>
        <translation>Betriebe</translation>
    </message>
    <message>
        <source>businesses counted</source>
        <translation>gezählte Betriebe</translation>
    </message>
    <message>
        <source>businesses of all kinds</source>
        <translation>Betriebe aller Art</translation>
    </message>
    <message>
        <source>cases that are not active</source>
        <translation>Fälle, die nicht aktiv sind</translation>
    </message>
    <message>
        <source>cases without an industry</source>
        <translation>Fälle ohne Wirtschaftszweig</translation>
    </message>
    <message>
        <source>categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>Zufall</translation>
    </message>
    <message>
        <source>choices</source>
        <translation>Festlegungen</translation>
    </message>
    <message>
        <source>classification,concordance,correspondence,crosswalk,NACE,NAICS,ISIC,SIC,vintage,industry code,conversion,recode,mapping</source>
        <translation>Klassifikation,Umsteigeschlüssel,Korrespondenz,Überleitung,NACE,NAICS,ISIC,SIC,WZ,Ausgabe,Wirtschaftszweig,Umschlüsselung,umwandeln,umkodieren</translation>
    </message>
    <message>
        <source>clear (q ≤ 0.05)</source>
        <translation>deutlich (q ≤ 0,05)</translation>
    </message>
    <message>
        <source>clearly avoid each other (q ≤ 0.05)</source>
        <translation>meiden einander deutlich (q ≤ 0,05)</translation>
    </message>
    <message>
        <source>clearly go together (q ≤ 0.05)</source>
        <translation>gehen deutlich zusammen (q ≤ 0,05)</translation>
    </message>
    <message>
        <source>clusters</source>
        <translation>Cluster (Anzahl)</translation>
    </message>
    <message>
        <source>co-location,coagglomeration,correlation,proximity,heat map,pairs,Jaccard,lift,matrix,colocation,network,cluster,sectors,areas,Ellison,Glaeser,agglomeration</source>
        <translation>Kolokation,Koagglomeration,Korrelation,Nähe,Heatmap,Paare,Jaccard,Lift,Matrix,Netzwerk,Cluster,Branchen,Gebiete,Ellison,Glaeser,Agglomeration,Ko-Lokation</translation>
    </message>
    <message>
        <source>co-location,coagglomeration,high-tech,KIBS,bivariate,correlation,related variety,colocation,cluster,knowledge-intensive,spillover,LQ,technology</source>
        <translation>Kolokation,Koagglomeration,Hochtechnologie,KIBS,wissensintensiv,bivariat,Korrelation,verwandte Vielfalt,Cluster,Technologie,Spillover,LQ,Ko-Lokation</translation>
    </message>
    <message>
        <source>codes that combine several industries</source>
        <translation>Codes, die mehrere Wirtschaftszweige zusammenfassen</translation>
    </message>
    <message>
        <source>cold spot</source>
        <translation>Coldspot</translation>
    </message>
    <message>
        <source>combination</source>
        <translation>Kombination</translation>
    </message>
    <message>
        <source>concentration (1: average)</source>
        <translation>Konzentration (1: Durchschnitt)</translation>
    </message>
    <message>
        <source>constant share</source>
        <translation>konstanter Anteil</translation>
    </message>
    <message>
        <source>constant shift</source>
        <translation>konstante Verschiebung</translation>
    </message>
    <message>
        <source>contested</source>
        <translation>umstritten</translation>
    </message>
    <message>
        <source>corrected for the number of areas here (q), not there: {count}</source>
        <translation>hier für die Zahl der Gebiete korrigiert (q), dort nicht: {count}</translation>
    </message>
    <message>
        <source>creative businesses</source>
        <translation>kreative Betriebe</translation>
    </message>
    <message>
        <source>creative businesses in clusters</source>
        <translation>kreative Betriebe in Clustern</translation>
    </message>
    <message>
        <source>creative hotspots</source>
        <translation>kreative Hotspots</translation>
    </message>
    <message>
        <source>creative industries,cluster,hotspot,location quotient,specialisation,jobs,score,index,LQ,creative economy,ranking,rank,map,boundaries,NUTS,districts,counties,specialization</source>
        <translation>Kreativwirtschaft,Cluster,Hotspot,Standortquotient,Spezialisierung,Beschäftigte,Punktwert,Index,LQ,Kreative,Rangliste,Rang,Karte,Grenzen,NUTS,Kreise,Gemeinden,Kultur</translation>
    </message>
    <message>
        <source>creative industries,sector,jobs,SIC,NACE,NAICS,sum,industry code,creative economy,cultural,DCMS,NESTA,add up,aggregate</source>
        <translation>Kreativwirtschaft,Branche,Beschäftigte,SIC,NACE,NAICS,WZ,Summe,Wirtschaftszweig,Kulturwirtschaft,DCMS,NESTA,zusammenzählen,aggregieren</translation>
    </message>
    <message>
        <source>creative jobs</source>
        <translation>kreative Beschäftigte</translation>
    </message>
    <message>
        <source>creative jobs in British cities, 1998–2018: at least so many in local services</source>
        <translation>kreative Arbeitsplätze in britischen Städten, 1998–2018: mindestens so viele in örtlichen Dienstleistungen</translation>
    </message>
    <message>
        <source>creative jobs in the areas</source>
        <translation>Beschäftigte der Kreativwirtschaft in den Gebieten</translation>
    </message>
    <message>
        <source>creative only</source>
        <translation>nur kreativ</translation>
    </message>
    <message>
        <source>creative sectors</source>
        <translation>Kreativbranchen</translation>
    </message>
    <message>
        <source>damped trend</source>
        <translation>gedämpfter Trend</translation>
    </message>
    <message>
        <source>declining or lost</source>
        <translation>schrumpfend oder verloren</translation>
    </message>
    <message>
        <source>different addresses</source>
        <translation>verschiedene Adressen</translation>
    </message>
    <message>
        <source>displaced</source>
        <translation>verdrängt</translation>
    </message>
    <message>
        <source>distinct places</source>
        <translation>verschiedene Orte</translation>
    </message>
    <message>
        <source>download,internet,API,Nomis,BRES,QCEW,BLS,Eurostat,LODES,County Business Patterns,jobs,fetch,NUTS,Census Bureau,statistics,data,workers</source>
        <translation>herunterladen,Internet,API,Nomis,BRES,QCEW,BLS,Eurostat,LODES,County Business Patterns,Arbeitsplätze,abrufen,NUTS,Census Bureau,Statistik,Daten,Beschäftigte</translation>
    </message>
    <message>
        <source>download,internet,boundaries,areas,polygons,NUTS,districts,counties,ONS,GISCO,TIGER,borders,map,shapefile,GeoPackage,regions,Eurostat,Census,local authorities,geography,outline</source>
        <translation>herunterladen,Internet,Grenzen,Gebiete,Polygone,NUTS,Distrikte,Countys,ONS,GISCO,TIGER,Verwaltungsgrenzen,Karte,Shapefile,GeoPackage,Regionen,Kreise,Eurostat,Umrisse</translation>
    </message>
    <message>
        <source>drift</source>
        <translation>Drift</translation>
    </message>
    <message>
        <source>earlier quarters of a year</source>
        <translation>frühere Quartale eines Jahres</translation>
    </message>
    <message>
        <source>emerging hot spot analysis,space-time cube,Gi*,Getis-Ord,Mann-Kendall,trend,new,persistent,intensifying,diminishing,sporadic,oscillating,historical,hotspot,time,years,cluster,cold spots,several years</source>
        <translation>entstehende Hotspots,Raum-Zeit-Würfel,Gi*,Getis-Ord,Mann-Kendall,Trend,neu,dauerhaft,zunehmend,abnehmend,sporadisch,wechselnd,ehemalig,Hotspot,Zeit,Jahre,Cluster,Coldspots,mehrere Jahre,Kaltstellen</translation>
    </message>
    <message>
        <source>emerging hotspots</source>
        <translation>neue Hotspots</translation>
    </message>
    <message>
        <source>en</source>
        <comment>ISO code of the language of this translation</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>error of the back-test</source>
        <translation>Fehler des Rücktests</translation>
    </message>
    <message>
        <source>esda has no such statistic, or defines it otherwise: there is nothing to compare.</source>
        <translation>esda hat diese Statistik nicht oder definiert sie anders: Es gibt nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>esda takes this statistic with equal weights only, and those of the chosen neighbours differ: there is nothing to compare.</source>
        <translation>esda berechnet diese Statistik nur mit gleichen Gewichten, und die der gewählten Nachbarn sind verschieden: Es gibt nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>esda&apos;s General G holds a matrix of all pairs of areas, too large for {count} areas.</source>
        <translation>General G von esda braucht eine Matrix aller Gebietspaare, zu groß für {count} Gebiete.</translation>
    </message>
    <message>
        <source>everything,study,all,project,folder,report,pages,first map,start,whole,everything for my areas,maps,hotspot,cluster,dashboard,wizard</source>
        <translation>alles,Studie,Projekt,Ordner,Bericht,Seiten,erste Karte,Start,Anfang,alles über meine Gebiete,Karten,Hotspot,Cluster,Assistent,Kreativwirtschaft</translation>
    </message>
    <message>
        <source>expected by chance</source>
        <translation>durch Zufall erwartet</translation>
    </message>
    <message>
        <source>field &apos;{field}&apos; is not one of the database</source>
        <translation>das Feld &apos;{field}&apos; stammt nicht aus der Datenbank</translation>
    </message>
    <message>
        <source>field &apos;{field}&apos; is of type {type}</source>
        <translation>das Feld &apos;{field}&apos; ist vom Typ {type}</translation>
    </message>
    <message>
        <source>fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>figures by size of establishment</source>
        <translation>Angaben nach Größe der Betriebe</translation>
    </message>
    <message>
        <source>figures in units that are no counts</source>
        <translation>Zahlen in Einheiten, die nichts zählen</translation>
    </message>
    <message>
        <source>figures that are not of a year</source>
        <translation>Angaben, die nicht für ein Jahr gelten</translation>
    </message>
    <message>
        <source>for {sector}</source>
        <translation>für {sector}</translation>
    </message>
    <message>
        <source>forecast,outlook,projection,growth,future,time series,interval,back-test,prediction,trend,several years</source>
        <translation>Prognose,Ausblick,Projektion,Wachstum,Zukunft,Zeitreihe,Intervall,Rücktest,Vorhersage,Trend,mehrere Jahre,Beschäftigung</translation>
    </message>
    <message>
        <source>further jobs for each new one</source>
        <translation>weitere Arbeitsplätze je neuem</translation>
    </message>
    <message>
        <source>groups of countries, and what is no region</source>
        <translation>Gruppen von Ländern, und was keine Region ist</translation>
    </message>
    <message>
        <source>groups of industries beside their parts</source>
        <translation>Gruppen von Wirtschaftszweigen neben ihren Teilen</translation>
    </message>
    <message>
        <source>growing hotspots</source>
        <translation>wachsende Hotspots</translation>
    </message>
    <message>
        <source>growth,shift-share,change,trend,emerging,declining,hotspot,time,location quotient,shift share,decomposition,several years,jobs gained,jobs lost</source>
        <translation>Wachstum,Shift-Share,Veränderung,Trend,neu,schrumpfend,Hotspot,Zeit,Standortquotient,Shift Share,Zerlegung,mehrere Jahre,Zuwachs,Rückgang,Beschäftigung,LQ</translation>
    </message>
    <message>
        <source>hardly any of its rows have area, industry and year in common</source>
        <translation>kaum eine Zeile hat Gebiet, Wirtschaftszweig und Jahr mit einer anderen gemein</translation>
    </message>
    <message>
        <source>hectares</source>
        <translation>Hektar</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>high beside high of the second field</source>
        <translation>hoch neben hoch im zweiten Feld</translation>
    </message>
    <message>
        <source>high beside low of the second field</source>
        <translation>hoch neben niedrig im zweiten Feld</translation>
    </message>
    <message>
        <source>high values lie together</source>
        <translation>hohe Werte liegen beieinander</translation>
    </message>
    <message>
        <source>hot spot</source>
        <translation>Hotspot</translation>
    </message>
    <message>
        <source>how far the area had the sector already (its own location quotient in {start})</source>
        <translation>wie weit das Gebiet den Sektor schon hatte (sein eigener Standortquotient {start})</translation>
    </message>
    <message>
        <source>in significant clusters</source>
        <translation>in signifikanten Clustern</translation>
    </message>
    <message>
        <source>independence</source>
        <translation>Unabhängigkeit</translation>
    </message>
    <message>
        <source>industries</source>
        <translation>Wirtschaftszweige</translation>
    </message>
    <message>
        <source>industries without a code</source>
        <translation>Wirtschaftszweige ohne Code</translation>
    </message>
    <message>
        <source>input-output,suppliers,customers,supply chain,Leontief,multiplier,Flegg,FLQ,linkages,technical coefficients,network,value chain,I-O,trade,flows,sankey,impact</source>
        <translation>Input-Output,Lieferanten,Kunden,Lieferkette,Leontief,Multiplikator,Flegg,FLQ,Verflechtung,Inputkoeffizienten,Netzwerk,Wertschöpfungskette,Handel,Ströme,Sankey,Wirkung</translation>
    </message>
    <message>
        <source>it could not answer</source>
        <translation>er konnte nicht antworten</translation>
    </message>
    <message>
        <source>it has had too many requests from here; try again later</source>
        <translation>er hat von hier zu viele Anfragen erhalten; versuchen Sie es später noch einmal</translation>
    </message>
    <message>
        <source>it has no such file; the year or code may not be published</source>
        <translation>er hat keine solche Datei; das Jahr oder der Code ist vielleicht nicht veröffentlicht</translation>
    </message>
    <message>
        <source>it is no layout template of QGIS</source>
        <translation>es ist keine Layoutvorlage von QGIS</translation>
    </message>
    <message>
        <source>it lacks features</source>
        <translation>es fehlen Objekte</translation>
    </message>
    <message>
        <source>it refuses the request</source>
        <translation>er lehnt die Anfrage ab</translation>
    </message>
    <message>
        <source>it wants a key or does not know the one it got</source>
        <translation>er verlangt einen Schlüssel oder kennt den erhaltenen nicht</translation>
    </message>
    <message>
        <source>its column of geometries does not say what they are</source>
        <translation>die Geometriespalte sagt nicht, von welcher Art sie sind</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>Beschäftigte</translation>
    </message>
    <message>
        <source>jobs above expectation</source>
        <translation>Beschäftigte über der Erwartung</translation>
    </message>
    <message>
        <source>jobs and output of unlike sign</source>
        <translation>Arbeitsplätze und Produktion mit ungleichem Vorzeichen</translation>
    </message>
    <message>
        <source>jobs estimated, at the finest level</source>
        <translation>geschätzte Beschäftigte, auf der feinsten Ebene</translation>
    </message>
    <message>
        <source>jobs gained in all</source>
        <translation>gewonnene Arbeitsplätze insgesamt</translation>
    </message>
    <message>
        <source>jobs in manufacturing, cities of the USA: in local goods and services</source>
        <translation>Arbeitsplätze im verarbeitenden Gewerbe, Städte der USA: in örtlichen Gütern und Dienstleistungen</translation>
    </message>
    <message>
        <source>jobs in rows without a boundary or a readable code</source>
        <translation>Beschäftigte in Zeilen ohne Gebietsgrenze oder lesbaren Code</translation>
    </message>
    <message>
        <source>jobs in these sectors</source>
        <translation>Beschäftigte in diesen Branchen</translation>
    </message>
    <message>
        <source>jobs in traded industries, USA; for high-tech jobs less than one</source>
        <translation>Arbeitsplätze in handelbaren Wirtschaftszweigen, USA; für Hochtechnologie weniger als einer</translation>
    </message>
    <message>
        <source>jobs outside</source>
        <translation>Beschäftigte außerhalb</translation>
    </message>
    <message>
        <source>jobs, {year}</source>
        <translation>Beschäftigte, {year}</translation>
    </message>
    <message>
        <source>join count</source>
        <translation>Join Count</translation>
    </message>
    <message>
        <source>join count,co-location</source>
        <translation>Join Count,Kolokation</translation>
    </message>
    <message>
        <source>join count,co-location,multivariate</source>
        <translation>Join-Zählung,Kolokation,multivariat</translation>
    </message>
    <message>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <source>labels below the header</source>
        <translation>Bezeichnungen unter dem Kopf</translation>
    </message>
    <message>
        <source>largest p significant at {alpha}</source>
        <translation>größtes p, das bei {alpha} signifikant ist</translation>
    </message>
    <message>
        <source>layout,print,map,page,pdf,png,svg,legend,inset,ranking,template,A4,A3,print layout,poster,export,publish,report</source>
        <translation>Layout,Druck,Karte,Seite,pdf,png,svg,Legende,Nebenkarte,Rangliste,Vorlage,A4,A3,Drucklayout,drucken,Poster,exportieren,veröffentlichen,Bericht</translation>
    </message>
    <message>
        <source>lift</source>
        <translation>Lift</translation>
    </message>
    <message>
        <source>links</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>local clusters</source>
        <translation>lokale Cluster</translation>
    </message>
    <message>
        <source>location quotient (1: as in the nation)</source>
        <translation>Standortquotient (1: wie im Land)</translation>
    </message>
    <message>
        <source>location quotient ({interval})</source>
        <translation>Standortquotient ({interval})</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>low values lie together</source>
        <translation>niedrige Werte liegen beieinander</translation>
    </message>
    <message>
        <source>map,interactive,HTML,web,browser,offline,zoom,search,compare,publish,network,story,embed,dashboard,swipe,cluster,online</source>
        <translation>Karte,interaktiv,HTML,Web,Browser,offline,zoomen,suchen,vergleichen,veröffentlichen,Netzwerk,Geschichte,einbetten,Dashboard,Cluster,online</translation>
    </message>
    <message>
        <source>mean silhouette</source>
        <translation>mittlere Silhouette</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>model,workflow,chain,Nomis,BRES,download,CSV,hotspot,map,start</source>
        <translation>Modell,Ablauf,Kette,Nomis,BRES,herunterladen,CSV,Hotspot,Karte,Anfang</translation>
    </message>
    <message>
        <source>model,workflow,chain,QCEW,BLS,United States,suppressed,withheld,hotspot</source>
        <translation>Modell,Ablauf,Kette,QCEW,BLS,USA,Geheimhaltung,geheim,Hotspot</translation>
    </message>
    <message>
        <source>model,workflow,chain,points,firms,register,microclusters,DBSCAN,hotspot,page</source>
        <translation>Modell,Ablauf,Kette,Punkte,Firmen,Register,Mikrocluster,DBSCAN,Hotspot,Seite</translation>
    </message>
    <message>
        <source>model,workflow,chain,time,growth,shift share,emerging,several years</source>
        <translation>Modell,Ablauf,Kette,Zeit,Wachstum,Shift Share,entstehend,mehrere Jahre</translation>
    </message>
    <message>
        <source>months or quarters that are in the mean of a year</source>
        <translation>Monate oder Quartale, die im Mittel eines Jahres sind</translation>
    </message>
    <message>
        <source>more creative</source>
        <translation>kreativer</translation>
    </message>
    <message>
        <source>more of the other</source>
        <translation>mehr vom anderen</translation>
    </message>
    <message>
        <source>more than 50 %</source>
        <translation>mehr als 50 %</translation>
    </message>
    <message>
        <source>mostly</source>
        <translation>meist</translation>
    </message>
    <message>
        <source>naive</source>
        <translation>naiv</translation>
    </message>
    <message>
        <source>national clusters</source>
        <translation>nationale Cluster</translation>
    </message>
    <message>
        <source>needed suppliers without a job here</source>
        <translation>benötigte Zulieferer ohne Beschäftigte hier</translation>
    </message>
    <message>
        <source>neighbours are alike</source>
        <translation>Nachbarn ähneln einander</translation>
    </message>
    <message>
        <source>neighbours are unlike</source>
        <translation>Nachbarn sind einander unähnlich</translation>
    </message>
    <message>
        <source>neighbours on average</source>
        <translation>Nachbarn im Mittel</translation>
    </message>
    <message>
        <source>neighbours,weights matrix,contiguity,GeoDa,ArcGIS,PySAL,libpysal,gal,gwt,swm,connectivity,islands,network,graph,adjacency,queen,rook,k nearest</source>
        <translation>Nachbarn,Gewichtsmatrix,Nachbarschaft,GeoDa,ArcGIS,PySAL,libpysal,gal,gwt,swm,Konnektivität,Inseln,Netzwerk,Graph,Adjazenz,Queen,Rook,nächste Nachbarn</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>keines von beiden</translation>
    </message>
    <message>
        <source>neither jobs nor output</source>
        <translation>weder Arbeitsplätze noch Produktion</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>new jobs</source>
        <translation>neue Arbeitsplätze</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>no area</source>
        <translation>kein Gebiet</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>keine Veränderung</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>no industry or sector</source>
        <translation>keinen Wirtschaftszweig oder Sektor</translation>
    </message>
    <message>
        <source>no reason is given</source>
        <translation>ein Grund wird nicht genannt</translation>
    </message>
    <message>
        <source>no whole answer came ({said}). Is there a connection, and a proxy set?</source>
        <translation>es kam keine vollständige Antwort ({said}). Besteht eine Verbindung, und ist ein Proxy eingestellt?</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not everything in the column of geometries is a point</source>
        <translation>nicht alles in der Geometriespalte ist ein Punkt</translation>
    </message>
    <message>
        <source>not significant</source>
        <translation>nicht signifikant</translation>
    </message>
    <message>
        <source>not told from chance</source>
        <translation>vom Zufall nicht zu unterscheiden</translation>
    </message>
    <message>
        <source>numpy belongs to QGIS itself and cannot be added: take a newer QGIS.</source>
        <translation>numpy gehört zu QGIS selbst und lässt sich nicht nachrüsten: Nehmen Sie ein neueres QGIS.</translation>
    </message>
    <message>
        <source>of all categories to their own (p {p})</source>
        <translation>aller Kategorien zu sich selbst (p {p})</translation>
    </message>
    <message>
        <source>of all jobs</source>
        <translation>aller Beschäftigten</translation>
    </message>
    <message>
        <source>of all jobs in the area</source>
        <translation>aller Beschäftigten des Gebiets</translation>
    </message>
    <message>
        <source>of all jobs in the areas</source>
        <translation>aller Beschäftigten in den Gebieten</translation>
    </message>
    <message>
        <source>of creative inputs could be bought here</source>
        <translation>der kreativen Vorleistungen könnten hier gekauft werden</translation>
    </message>
    <message>
        <source>of them divided</source>
        <translation>davon geteilt</translation>
    </message>
    <message>
        <source>of them estimated</source>
        <translation>davon geschätzt</translation>
    </message>
    <message>
        <source>of these creative jobs are in hotspots</source>
        <translation>dieser Beschäftigten der Kreativwirtschaft sind in Hotspots</translation>
    </message>
    <message>
        <source>of {all} areas grew more than the nation</source>
        <translation>von {all} Gebieten sind stärker gewachsen als das Land</translation>
    </message>
    <message>
        <source>on a border, counted once</source>
        <translation>auf einer Grenze, einmal gezählt</translation>
    </message>
    <message>
        <source>only a part of the layer is chosen</source>
        <translation>nur ein Teil des Layers ist gewählt</translation>
    </message>
    <message>
        <source>options of some tools</source>
        <translation>Optionen einiger Werkzeuge</translation>
    </message>
    <message>
        <source>other indicators</source>
        <translation>andere Indikatoren</translation>
    </message>
    <message>
        <source>other levels of areas</source>
        <translation>andere Ebenen von Gebieten</translation>
    </message>
    <message>
        <source>other levels of the industries</source>
        <translation>andere Ebenen der Wirtschaftszweige</translation>
    </message>
    <message>
        <source>other owners</source>
        <translation>andere Träger</translation>
    </message>
    <message>
        <source>other values of further dimensions</source>
        <translation>andere Werte weiterer Merkmale</translation>
    </message>
    <message>
        <source>other years or parts of a year</source>
        <translation>andere Jahre oder Teile eines Jahres</translation>
    </message>
    <message>
        <source>outside of every area</source>
        <translation>außerhalb aller Gebiete</translation>
    </message>
    <message>
        <source>over {low} to {high}</source>
        <translation>über {low} bis {high}</translation>
    </message>
    <message>
        <source>over {value}</source>
        <translation>über {value}</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>p allowing for alike neighbours</source>
        <translation>p unter Berücksichtigung ähnlicher Nachbarn</translation>
    </message>
    <message>
        <source>p and q</source>
        <translation>p und q</translation>
    </message>
    <message>
        <source>p and q of a hot or cold spot</source>
        <translation>p und q eines Hotspots oder Coldspots</translation>
    </message>
    <message>
        <source>p by permutation</source>
        <translation>p aus Permutationen</translation>
    </message>
    <message>
        <source>p close to the level, by the draw or by the side that z points to: {count}</source>
        <translation>p nahe am Niveau, durch die Ziehung oder die Seite, auf die z weist: {count}</translation>
    </message>
    <message>
        <source>p here</source>
        <translation>p hier</translation>
    </message>
    <message>
        <source>p is of one side there, and lies on the other side or is of both here: {count}</source>
        <translation>p gilt dort für eine Seite und liegt hier auf der anderen oder gilt für beide: {count}</translation>
    </message>
    <message>
        <source>p of the quotient of all categories to their own</source>
        <translation>p des Quotienten aller Kategorien zu sich selbst</translation>
    </message>
    <message>
        <source>p of the trend</source>
        <translation>p des Trends</translation>
    </message>
    <message>
        <source>p there</source>
        <translation>p dort</translation>
    </message>
    <message>
        <source>p, corrected (q)</source>
        <translation>p, korrigiert (q)</translation>
    </message>
    <message>
        <source>p-value of the first result</source>
        <translation>p-Wert des ersten Ergebnisses</translation>
    </message>
    <message>
        <source>p: how often as high or as low a mean comes out when the neighbours are drawn anew from all areas, each with its values of all times that count, times two. q: p corrected for all areas at all times by the false discovery rate (Benjamini &amp; Hochberg 1995). An area is hot or cold where q is at most the level in the settings.</source>
        <translation>p: wie oft ein so hohes oder so niedriges Mittel herauskommt, wenn die Nachbarn neu aus allen Gebieten gezogen werden, jedes mit seinen Werten aller zählenden Zeitpunkte, mal zwei. q: p, für alle Gebiete zu allen Zeitpunkten durch die Falschentdeckungsrate korrigiert (Benjamini &amp; Hochberg 1995). Ein Gebiet ist heiß oder kalt, wo q höchstens das Niveau der Einstellungen erreicht.</translation>
    </message>
    <message>
        <source>p: largest difference</source>
        <translation>p: größte Abweichung</translation>
    </message>
    <message>
        <source>pairs of area and peer</source>
        <translation>Paare aus Gebiet und vergleichbarem Gebiet</translation>
    </message>
    <message>
        <source>pairs tested</source>
        <translation>getestete Paare</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>parts of further dimensions (size classes and the like)</source>
        <translation>Teile weiterer Dimensionen (Größenklassen und Ähnliches)</translation>
    </message>
    <message>
        <source>parts of groups of industries</source>
        <translation>Teile von Gruppen von Wirtschaftszweigen</translation>
    </message>
    <message>
        <source>percentages</source>
        <translation>Prozente</translation>
    </message>
    <message>
        <source>points in polygons,firms,register,count,spatial join,aggregate,companies,establishments,Companies House,OpenStreetMap,Overture,SIRENE,boundaries,points</source>
        <translation>Punkte in Polygonen,Firmen,Register,zählen,räumliche Verknüpfung,zusammenfassen,Unternehmen,Handelsregister,OpenStreetMap,Overture,Grenzen,Gemeinden</translation>
    </message>
    <message>
        <source>points,businesses,firms,DBSCAN,HDBSCAN,cluster,density,street,case-control,scan statistic,micro-clusters,hot spots,kernel,heat map,OpenStreetMap,Overture,Companies House</source>
        <translation>Punkte,Betriebe,Unternehmen,DBSCAN,HDBSCAN,Cluster,Dichte,Straße,Fall-Kontroll,Scan-Statistik,Mikro-Cluster,Hotspot,Häufung,Heatmap,OpenStreetMap,Overture,Handelsregister</translation>
    </message>
    <message>
        <source>points,businesses,firms,colocation quotient,neighbours,nearest,random labelling,suppliers,co-location,cross K,cluster,space,OpenStreetMap,network</source>
        <translation>Punkte,Betriebe,Firmen,Kolokationsquotient,Nachbarn,nächste,zufällige Kennzeichnung,Zulieferer,Kolokation,Cluster,Raum,OpenStreetMap,Netzwerk</translation>
    </message>
    <message>
        <source>pooled growth</source>
        <translation>gemeinsames Wachstum</translation>
    </message>
    <message>
        <source>products</source>
        <translation>Güter</translation>
    </message>
    <message>
        <source>profile,page,HTML,JSON,CSV,report,locality,fact sheet,publish,Word,local authority,briefing,dashboard,LQ</source>
        <translation>Profil,Seite,HTML,JSON,CSV,Bericht,Ort,Steckbrief,veröffentlichen,Word,Gemeinde,Kreis,Kurzbericht,LQ</translation>
    </message>
    <message>
        <source>q of the trend</source>
        <translation>q des Trends</translation>
    </message>
    <message>
        <source>q, and the largest p that is significant</source>
        <translation>q und das größte signifikante p</translation>
    </message>
    <message>
        <source>rank by hotspot score (90 % interval {interval})</source>
        <translation>Rang nach Punktwert (90-%-Intervall {interval})</translation>
    </message>
    <message>
        <source>rank {rank} of {all}</source>
        <translation>Rang {rank} von {all}</translation>
    </message>
    <message>
        <source>region,metropolis,London,nested,two scales,hotspot,cluster,location quotient,LQ,sub-region,boroughs,city region,districts,MSOA</source>
        <translation>Region,Metropole,London,verschachtelt,zwei Maßstäbe,Hotspot,Cluster,Standortquotient,LQ,Teilregion,Stadtteile,Bezirke,Stadtregion,Kreise</translation>
    </message>
    <message>
        <source>regional clusters</source>
        <translation>regionale Cluster</translation>
    </message>
    <message>
        <source>regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>related only</source>
        <translation>nur verwandt</translation>
    </message>
    <message>
        <source>relatedness,product space,diversification,opportunities,proximity,density,smart specialisation,related variety,network,complexity,economic complexity,specialisation,what next,missing sectors</source>
        <translation>Verwandtschaft,Produktraum,Diversifizierung,Chancen,Nähe,Dichte,intelligente Spezialisierung,verwandte Vielfalt,Netzwerk,Komplexität,wirtschaftliche Komplexität,fehlende Branchen</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>rows of titles and notes</source>
        <translation>Zeilen mit Titeln und Anmerkungen</translation>
    </message>
    <message>
        <source>rows without an area or an industry</source>
        <translation>Zeilen ohne Gebiet oder Wirtschaftszweig</translation>
    </message>
    <message>
        <source>rows without any figure</source>
        <translation>Zeilen ohne Zahl</translation>
    </message>
    <message>
        <source>score {score}</source>
        <translation>Punktwert {score}</translation>
    </message>
    <message>
        <source>sectors</source>
        <translation>Branchen</translation>
    </message>
    <message>
        <source>sectors shown</source>
        <translation>gezeigte Branchen</translation>
    </message>
    <message>
        <source>sectors that relatedness is computed over</source>
        <translation>Branchen, über die Verwandtschaft berechnet wird</translation>
    </message>
    <message>
        <source>seldom</source>
        <translation>selten</translation>
    </message>
    <message>
        <source>sensitivity,uncertainty,robustness,hotspot,definition,Sobol,rank,composite indicator,cluster,stable,ranking,what if</source>
        <translation>Sensitivität,Unsicherheit,Robustheit,Hotspot,Definition,Sobol,Rang,zusammengesetzter Indikator,Cluster,stabil,Rangliste,Annahmen</translation>
    </message>
    <message>
        <source>series without a forecast</source>
        <translation>Reihen ohne Prognose</translation>
    </message>
    <message>
        <source>share industries, not tested</source>
        <translation>haben Wirtschaftszweige gemeinsam, nicht getestet</translation>
    </message>
    <message>
        <source>significant</source>
        <translation>signifikant</translation>
    </message>
    <message>
        <source>significant clusters</source>
        <translation>signifikante Cluster</translation>
    </message>
    <message>
        <source>significant results</source>
        <translation>signifikante Ergebnisse</translation>
    </message>
    <message>
        <source>similar,peers,learning,collaboration,typology,cluster analysis,dendrogram,cosine,benchmark,twin,cluster,network,comparable,types</source>
        <translation>ähnlich,vergleichbar,lernen,Zusammenarbeit,Typologie,Clusteranalyse,Dendrogramm,Kosinus,Benchmark,Vergleichsgebiete,Cluster,Netzwerk,Typen</translation>
    </message>
    <message>
        <source>single legal forms</source>
        <translation>einzelne Rechtsformen</translation>
    </message>
    <message>
        <source>skilled jobs in tradable industries, cities of the USA</source>
        <translation>Arbeitsplätze Hochqualifizierter in handelbaren Wirtschaftszweigen, Städte der USA</translation>
    </message>
    <message>
        <source>some of its industries have several names or groups</source>
        <translation>einige Wirtschaftszweige haben mehrere Namen oder Gruppen</translation>
    </message>
    <message>
        <source>source areas with a target</source>
        <translation>Quellgebiete mit einem Ziel</translation>
    </message>
    <message>
        <source>specialised in both</source>
        <translation>in beiden spezialisiert</translation>
    </message>
    <message>
        <source>strongest in {sectors}</source>
        <translation>am stärksten in {sectors}</translation>
    </message>
    <message>
        <source>style,palette,classes,legend,bivariate,colour-blind,greyscale,qml,sld,symbology,choropleth,colours,color,map,breaks,quantiles,Jenks,cluster</source>
        <translation>Stil,Palette,Klassen,Legende,bivariat,farbenblind,Graustufen,qml,sld,Symbolisierung,Choroplethenkarte,Farben,Farbskala,Karte,Klassengrenzen,Quantile,Jenks</translation>
    </message>
    <message>
        <source>sum of its sectors</source>
        <translation>Summe seiner Branchen</translation>
    </message>
    <message>
        <source>suppliers (indirect)</source>
        <translation>Lieferanten (indirekt)</translation>
    </message>
    <message>
        <source>suppliers and wages, in the areas of the scenario</source>
        <translation>Lieferanten und Löhne, in den Gebieten des Szenarios</translation>
    </message>
    <message>
        <source>suppressed figures</source>
        <translation>geheim gehaltene Angaben</translation>
    </message>
    <message>
        <source>suppression,disclosure,imputation,estimate,iterative proportional fitting,IPF,RAS,bounds,suppressed,missing,confidential,withheld,gaps,QCEW,CBP</source>
        <translation>Geheimhaltung,Imputation,Schätzung,iterative proportionale Anpassung,IPF,RAS,Grenzen,geheim,fehlend,vertraulich,Lücken,QCEW,CBP</translation>
    </message>
    <message>
        <source>target areas with data</source>
        <translation>Zielgebiete mit Daten</translation>
    </message>
    <message>
        <source>the area&apos;s diversity</source>
        <translation>die Vielfalt des Gebiets</translation>
    </message>
    <message>
        <source>the authentication configuration is not there or has no password: its password is the key.</source>
        <translation>die Authentifizierungskonfiguration fehlt oder hat kein Passwort: Ihr Passwort ist der Schlüssel.</translation>
    </message>
    <message>
        <source>the connection changes its role</source>
        <translation>die Verbindung wechselt ihre Rolle</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>zum Ende</translation>
    </message>
    <message>
        <source>the expression compares more than fields with constants. As the filter of the layer, written in SQL, the database could use it</source>
        <translation>der Ausdruck vergleicht mehr als Felder mit Konstanten. Als Filter des Layers, in SQL geschrieben, könnte die Datenbank ihn verwenden</translation>
    </message>
    <message>
        <source>the layer has edits that are not saved</source>
        <translation>der Layer hat ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>the nation&apos;s growth</source>
        <translation>das Wachstum des Landes</translation>
    </message>
    <message>
        <source>the nation&apos;s pay</source>
        <translation>der Lohn des Landes</translation>
    </message>
    <message>
        <source>the project</source>
        <translation>das Projekt</translation>
    </message>
    <message>
        <source>the reference</source>
        <translation>die Referenz</translation>
    </message>
    <message>
        <source>the request is too large; ask for fewer areas, industries or years</source>
        <translation>die Anfrage ist zu groß; fragen Sie nach weniger Gebieten, Wirtschaftszweigen oder Jahren</translation>
    </message>
    <message>
        <source>the same area</source>
        <translation>dasselbe Gebiet</translation>
    </message>
    <message>
        <source>the same cities, without five assumptions of the study before</source>
        <translation>dieselben Städte, ohne fünf Annahmen der Studie davor</translation>
    </message>
    <message>
        <source>the sector&apos;s size</source>
        <translation>die Größe des Sektors</translation>
    </message>
    <message>
        <source>the server answers: {answer}</source>
        <translation>der Server antwortet: {answer}</translation>
    </message>
    <message>
        <source>the server does not know the coordinate reference system {system}</source>
        <translation>der Server kennt das Koordinatenbezugssystem {system} nicht</translation>
    </message>
    <message>
        <source>the server transforms from {own} to {other} otherwise than QGIS does</source>
        <translation>der Server rechnet anders als QGIS von {own} nach {other} um</translation>
    </message>
    <message>
        <source>the surroundings go together less than the areas</source>
        <translation>die Umgebungen gehen schwächer zusammen als die Gebiete</translation>
    </message>
    <message>
        <source>the surroundings go together more than the areas</source>
        <translation>die Umgebungen gehen stärker zusammen als die Gebiete</translation>
    </message>
    <message>
        <source>this one only</source>
        <translation>nur diese</translation>
    </message>
    <message>
        <source>times</source>
        <translation>Zeitpunkte</translation>
    </message>
    <message>
        <source>to below</source>
        <translation>bis unter</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>totals of all areas</source>
        <translation>Summen aller Gebiete</translation>
    </message>
    <message>
        <source>totals of all industries</source>
        <translation>Summen aller Wirtschaftszweige</translation>
    </message>
    <message>
        <source>totals of larger areas</source>
        <translation>Summen größerer Gebiete</translation>
    </message>
    <message>
        <source>totals, domains and supersectors</source>
        <translation>Summen, Domänen und Obersektoren</translation>
    </message>
    <message>
        <source>type I multiplier</source>
        <translation>Multiplikator vom Typ I</translation>
    </message>
    <message>
        <source>type I multiplier, median area</source>
        <translation>Multiplikator Typ I, mittleres Gebiet</translation>
    </message>
    <message>
        <source>type I multiplier, nation</source>
        <translation>Multiplikator Typ I, Land</translation>
    </message>
    <message>
        <source>types</source>
        <translation>Typen</translation>
    </message>
    <message>
        <source>up to 1 %</source>
        <translation>bis 1 %</translation>
    </message>
    <message>
        <source>up to {value}</source>
        <translation>bis {value}</translation>
    </message>
    <message>
        <source>van Dijk (2014)</source>
        <translation>van Dijk (2014)</translation>
    </message>
    <message>
        <source>wages (induced)</source>
        <translation>Löhne (induziert)</translation>
    </message>
    <message>
        <source>what if,scenario,economic impact,input-output,multiplier,Type I,Type II,indirect,induced,displacement,leakage,closure</source>
        <translation>was wäre wenn,Szenario,Wirtschaftswirkung,Input-Output,Multiplikator,Typ I,Typ II,indirekt,induziert,Verdrängung,Abfluss,Schließung</translation>
    </message>
    <message>
        <source>with a field of businesses, intervals rest on the jobs and businesses of each row</source>
        <translation>mit einem Feld der Unternehmen beruhen die Intervalle auf den Arbeitsplätzen und Unternehmen jeder Zeile</translation>
    </message>
    <message>
        <source>without an industry</source>
        <translation>ohne Branche</translation>
    </message>
    <message>
        <source>years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>{all} businesses of {files} were counted by DuckDB: {near} lie near a border and were looked at one by one.</source>
        <translation>{all} Unternehmen aus {files} wurden mit DuckDB gezählt: {near} liegen nahe einer Grenze und wurden einzeln betrachtet.</translation>
    </message>
    <message>
        <source>{all} clusters were found. They were not tested: any of them may be due to chance.</source>
        <translation>{all} Cluster wurden gefunden. Sie wurden nicht geprüft: Jedes davon kann Zufall sein.</translation>
    </message>
    <message>
        <source>{area} has many creative jobs, but no larger share of all jobs than the nation has.</source>
        <translation>{area} hat viele kreative Arbeitsplätze, aber keinen größeren Anteil an allen als das Land.</translation>
    </message>
    <message>
        <source>{area} is a creative cluster of its region.</source>
        <translation>{area} ist ein kreativer Cluster seiner Region.</translation>
    </message>
    <message>
        <source>{area} is a creative cluster of the nation and of its region.</source>
        <translation>{area} ist ein kreativer Cluster des Landes und seiner Region.</translation>
    </message>
    <message>
        <source>{area} is a creative cluster of the nation.</source>
        <translation>{area} ist ein kreativer Cluster des Landes.</translation>
    </message>
    <message>
        <source>{area} is a creative hotspot.</source>
        <translation>{area} ist ein kreativer Hotspot.</translation>
    </message>
    <message>
        <source>{area} is neither specialised in creative work nor large in it.</source>
        <translation>{area} ist weder auf kreative Arbeit spezialisiert noch groß in ihr.</translation>
    </message>
    <message>
        <source>{area} is specialised in creative work, but too narrow, small or unsure for a hotspot.</source>
        <translation>{area} ist auf kreative Arbeit spezialisiert, für einen Hotspot aber zu schmal, zu klein oder zu unsicher.</translation>
    </message>
    <message>
        <source>{area} – {title}</source>
        <translation>{area} — {title}</translation>
    </message>
    <message>
        <source>{area}: creative jobs over the years</source>
        <translation>{area}: kreative Beschäftigte über die Jahre</translation>
    </message>
    <message>
        <source>{area}: details</source>
        <translation>{area}: Einzelheiten</translation>
    </message>
    <message>
        <source>{area}: location quotients of the sub-sectors</source>
        <translation>{area}: Standortquotienten der Teilbranchen</translation>
    </message>
    <message>
        <source>{area}: related sectors</source>
        <translation>{area}: verwandte Branchen</translation>
    </message>
    <message>
        <source>{area}: relatedness and complexity gain</source>
        <translation>{area}: Verwandtschaft und Komplexitätsgewinn</translation>
    </message>
    <message>
        <source>{area}: suppliers, sectors and customers</source>
        <translation>{area}: Lieferanten, Branchen und Kunden</translation>
    </message>
    <message>
        <source>{caption} (continued)</source>
        <translation>{caption} (Fortsetzung)</translation>
    </message>
    <message>
        <source>{category} among the nearest: local colocation quotient</source>
        <translation>{category} unter den nächsten: lokaler Kolokationsquotient</translation>
    </message>
    <message>
        <source>{cells} figures of the listed sectors are suppressed or missing, in {areas} areas; {whole} sector figures are wholly unknown. They are not zeros: the jobs of these areas are lower bounds and their quotients uncertain; both are marked.</source>
        <translation>{cells} Angaben zu den Branchen der Liste sind geheim gehalten oder fehlen, in {areas} Gebieten; {whole} Branchenangaben sind ganz unbekannt. Sie sind keine Nullen: Die Beschäftigtenzahlen dieser Gebiete sind Untergrenzen und ihre Quotienten unsicher; beides ist gekennzeichnet.</translation>
    </message>
    <message>
        <source>{count:,} areas have a profile, more than {most:,}: the types are made from {sampled:,} of them, drawn at random, and the others go to the type that they are most like. The peers are those among all areas.</source>
        <translation>{count:,} Gebiete haben ein Profil, mehr als {most:,}: Die Typen werden aus {sampled:,} zufällig gezogenen gebildet, die übrigen kommen zu dem Typ, dem sie am ähnlichsten sind. Die Vergleichsgebiete sind die unter allen Gebieten.</translation>
    </message>
    <message>
        <source>{count:,} figures are more than a workbook has rows: write fewer areas, or CSV.</source>
        <translation>{count:,} Angaben sind mehr, als eine Arbeitsmappe Zeilen hat: Schreiben Sie weniger Gebiete oder CSV.</translation>
    </message>
    <message>
        <source>{count} (expected {expected})</source>
        <translation>{count} (erwartet {expected})</translation>
    </message>
    <message numerus="yes">
        <source>{count} areas</source>
        <extracomment>{count} area</extracomment>
        <translation><numerusform>{count} Gebiet</numerusform><numerusform>{count} Gebiete</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} areas are a {spot} for the first time at the last time: {areas}.</source>
        <extracomment>{count} area is a {spot} for the first time at the last time: {areas}.</extracomment>
        <translation><numerusform>{count} Gebiet ist zum letzten Zeitpunkt zum ersten Mal ein {spot}: {areas}.</numerusform><numerusform>{count} Gebiete sind zum letzten Zeitpunkt zum ersten Mal ein {spot}: {areas}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} areas are a {spot} nearly always, and less and less so: {areas}.</source>
        <extracomment>{count} area is a {spot} nearly always, and less and less so: {areas}.</extracomment>
        <translation><numerusform>{count} Gebiet ist fast immer ein {spot}, und immer weniger: {areas}.</numerusform><numerusform>{count} Gebiete sind fast immer ein {spot}, und immer weniger: {areas}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} areas are a {spot} nearly always, and more and more so: {areas}.</source>
        <extracomment>{count} area is a {spot} nearly always, and more and more so: {areas}.</extracomment>
        <translation><numerusform>{count} Gebiet ist fast immer ein {spot}, und immer mehr: {areas}.</numerusform><numerusform>{count} Gebiete sind fast immer ein {spot}, und immer mehr: {areas}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} areas are a {spot} nearly always, without a trend: {areas}.</source>
        <extracomment>{count} area is a {spot} nearly always, without a trend: {areas}.</extracomment>
        <translation><numerusform>{count} Gebiet ist fast immer ein {spot}, ohne Trend: {areas}.</numerusform><numerusform>{count} Gebiete sind fast immer ein {spot}, ohne Trend: {areas}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} areas are a {spot} now, and were the opposite before: {areas}.</source>
        <extracomment>{count} area is a {spot} now, and was the opposite before: {areas}.</extracomment>
        <translation><numerusform>{count} Gebiet ist jetzt ein {spot} und war zuvor das Gegenteil: {areas}.</numerusform><numerusform>{count} Gebiete sind jetzt ein {spot} und waren zuvor das Gegenteil: {areas}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} areas are a {spot} now, as they were off and on before: {areas}.</source>
        <extracomment>{count} area is a {spot} now, as it was off and on before: {areas}.</extracomment>
        <translation><numerusform>{count} Gebiet ist jetzt ein {spot}, wie zuvor immer wieder einmal: {areas}.</numerusform><numerusform>{count} Gebiete sind jetzt ein {spot}, wie zuvor immer wieder einmal: {areas}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} areas are creative hotspots under each of the {choices} choices, {contested} are contested.</source>
        <extracomment>{count} area is a creative hotspot under each of the {choices} choices, {contested} are contested.</extracomment>
        <translation><numerusform>{count} Gebiet ist unter jeder der {choices} Festlegungen ein kreativer Hotspot, umstritten sind {contested}.</numerusform><numerusform>{count} Gebiete sind unter jeder der {choices} Festlegungen kreative Hotspots, umstritten sind {contested}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} areas have an invalid geometry: what &apos;{layer}&apos; has in them is counted as if &apos;Fix geometries&apos; had mended them.</source>
        <extracomment>{count} area has an invalid geometry: what &apos;{layer}&apos; has in it is counted as if &apos;Fix geometries&apos; had mended it.</extracomment>
        <translation><numerusform>{count} Gebiet hat eine ungültige Geometrie: Was &apos;{layer}&apos; darin hat, wird gezählt, als hätte &apos;Geometrien reparieren&apos; es in Ordnung gebracht.</numerusform><numerusform>{count} Gebiete haben eine ungültige Geometrie: Was &apos;{layer}&apos; darin hat, wird gezählt, als hätte &apos;Geometrien reparieren&apos; sie in Ordnung gebracht.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} areas have become a {spot} and have stayed one since: {areas}.</source>
        <extracomment>{count} area has become a {spot} and has stayed one since: {areas}.</extracomment>
        <translation><numerusform>{count} Gebiet ist ein {spot} geworden und seither geblieben: {areas}.</numerusform><numerusform>{count} Gebiete sind ein {spot} geworden und seither geblieben: {areas}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} areas have data in &apos;{layer}&apos;: which sectors go together cannot be learnt from fewer than {fewest}. Use smaller areas, or give a matrix of relatedness in &apos;{parameter}&apos;.</source>
        <extracomment>{count} area has data in &apos;{layer}&apos;: which sectors go together cannot be learnt from fewer than {fewest}. Use smaller areas, or give a matrix of relatedness in &apos;{parameter}&apos;.</extracomment>
        <translation><numerusform>{count} Gebiet hat Daten in „{layer}“: Welche Branchen zusammengehen, lässt sich aus weniger als {fewest} nicht lernen. Nehmen Sie kleinere Gebiete, oder geben Sie in „{parameter}“ eine Matrix der Verwandtschaft vor.</numerusform><numerusform>{count} Gebiete haben Daten in „{layer}“: Welche Branchen zusammengehen, lässt sich aus weniger als {fewest} nicht lernen. Nehmen Sie kleinere Gebiete, oder geben Sie in „{parameter}“ eine Matrix der Verwandtschaft vor.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} areas have fewer than {jobs:,.0f} creative jobs: too few for a profile, so they have no peers and are nobody&apos;s.</source>
        <extracomment>{count} area has fewer than {jobs:,.0f} creative jobs: too few for a profile, so it has no peers and is nobody&apos;s.</extracomment>
        <translation><numerusform>{count} Gebiet hat weniger als {jobs:.0f} Beschäftigte in der Kreativwirtschaft: zu wenige für ein Profil. Es hat daher keine vergleichbaren Gebiete und ist selbst keines.</numerusform><numerusform>{count} Gebiete haben weniger als {jobs:.0f} Beschäftigte in der Kreativwirtschaft: zu wenige für ein Profil. Sie haben daher keine vergleichbaren Gebiete und sind selbst keine.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} areas have no boundary, so that their distance is not known ({examples}): they are taken to be as near as areas are on average.</source>
        <extracomment>{count} area has no boundary, so that its distance is not known ({examples}): it is taken to be as near as areas are on average.</extracomment>
        <translation><numerusform>{count} Gebiet hat keine Grenze, sodass seine Entfernung nicht bekannt ist ({examples}): Es wird so nah genommen, wie Gebiete es im Mittel sind.</numerusform><numerusform>{count} Gebiete haben keine Grenze, sodass ihre Entfernung nicht bekannt ist ({examples}): Sie werden so nah genommen, wie Gebiete es im Mittel sind.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} areas have no neighbour with a value: they are not tested.</source>
        <extracomment>{count} area has no neighbour with a value: it is not tested.</extracomment>
        <translation><numerusform>{count} Gebiet hat keinen Nachbarn mit einem Wert: Es wird nicht geprüft.</numerusform><numerusform>{count} Gebiete haben keinen Nachbarn mit einem Wert: Sie werden nicht geprüft.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} areas have no neighbour within the band; a band of {smallest:,.0f} gives every area one.</source>
        <extracomment>{count} area has no neighbour within the band; a band of {smallest:,.0f} gives every area one.</extracomment>
        <translation><numerusform>{count} Gebiet hat keinen Nachbarn im Abstandsband; ein Band von {smallest:.0f} gibt jedem Gebiet einen.</numerusform><numerusform>{count} Gebiete haben keinen Nachbarn im Abstandsband; ein Band von {smallest:.0f} gibt jedem Gebiet einen.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} areas have no value at any time: they are &apos;undefined&apos;.</source>
        <extracomment>{count} area has no value at any time: it is &apos;undefined&apos;.</extracomment>
        <translation><numerusform>{count} Gebiet hat zu keinem Zeitpunkt einen Wert: Es ist &apos;undefined&apos;.</numerusform><numerusform>{count} Gebiete haben zu keinem Zeitpunkt einen Wert: Sie sind &apos;undefined&apos;.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} areas have no value at some times ({late} of them appear late): only their other times count.</source>
        <extracomment>{count} area has no value at some times ({late} appears late): only its other times count.</extracomment>
        <translation><numerusform>{count} Gebiet hat zu manchen Zeitpunkten keinen Wert (davon spät hinzugekommen: {late}): Nur die übrigen Zeitpunkte zählen.</numerusform><numerusform>{count} Gebiete haben zu manchen Zeitpunkten keinen Wert (davon spät hinzugekommen: {late}): Nur ihre übrigen Zeitpunkte zählen.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} areas have rows in {end} but none in {start} ({ids}): boundaries may have changed. They are left out of the nation in both and shown as &apos;no data&apos;.</source>
        <extracomment>{count} area has rows in {end} but none in {start} ({ids}): boundaries may have changed. It is left out of the nation in both and shown as &apos;no data&apos;.</extracomment>
        <translation><numerusform>{count} Gebiet hat für {end} Zeilen, aber keine für {start} ({ids}): Die Gebietsgrenzen können sich geändert haben. Es wird in beiden Jahren nicht zum Land gezählt und als „keine Daten“ gezeigt.</numerusform><numerusform>{count} Gebiete haben für {end} Zeilen, aber keine für {start} ({ids}): Die Gebietsgrenzen können sich geändert haben. Sie werden in beiden Jahren nicht zum Land gezählt und als „keine Daten“ gezeigt.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} areas have rows in {start} but none in {end} ({ids}): boundaries may have changed. They are left out of the nation in both and shown as &apos;no data&apos;.</source>
        <extracomment>{count} area has rows in {start} but none in {end} ({ids}): boundaries may have changed. It is left out of the nation in both and shown as &apos;no data&apos;.</extracomment>
        <translation><numerusform>{count} Gebiet hat für {start} Zeilen, aber keine für {end} ({ids}): Die Gebietsgrenzen können sich geändert haben. Es wird in beiden Jahren nicht zum Land gezählt und als „keine Daten“ gezeigt.</numerusform><numerusform>{count} Gebiete haben für {start} Zeilen, aber keine für {end} ({ids}): Die Gebietsgrenzen können sich geändert haben. Sie werden in beiden Jahren nicht zum Land gezählt und als „keine Daten“ gezeigt.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} areas lie at the 180th meridian, which this coordinate reference system has at both ends of the map: neighbours across it are not seen, and distances lead round the world. Reproject the layer to a system with its part of the world in the middle.</source>
        <extracomment>{count} area lies at the 180th meridian, which this coordinate reference system has at both ends of the map: neighbours across it are not seen, and distances lead round the world. Reproject the layer to a system with its part of the world in the middle.</extracomment>
        <translation><numerusform>{count} Gebiet liegt am 180. Meridian, den dieses Koordinatenbezugssystem an beiden Enden der Karte hat: Nachbarn jenseits davon werden nicht gesehen, und Entfernungen führen um die Erde. Projizieren Sie den Layer in ein System um, das diesen Teil der Erde in der Mitte hat.</numerusform><numerusform>{count} Gebiete liegen am 180. Meridian, den dieses Koordinatenbezugssystem an beiden Enden der Karte hat: Nachbarn jenseits davon werden nicht gesehen, und Entfernungen führen um die Erde. Projizieren Sie den Layer in ein System um, das diesen Teil der Erde in der Mitte hat.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} areas make a page that browsers open slowly: choose a page for each area.</source>
        <extracomment>{count} area makes a page that browsers open slowly: choose a page for each area.</extracomment>
        <translation><numerusform>{count} Gebiet ergibt eine Seite, die Browser langsam öffnen: Wählen Sie eine Seite für jedes Gebiet.</numerusform><numerusform>{count} Gebiete ergeben eine Seite, die Browser langsam öffnen: Wählen Sie eine Seite für jedes Gebiet.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} areas of &apos;{layer}&apos; are matched although their codes are written in another way ({examples}).</source>
        <extracomment>{count} area of &apos;{layer}&apos; is matched although its code is written in another way ({examples}).</extracomment>
        <translation><numerusform>{count} Gebiet von „{layer}“ wird zugeordnet, obwohl sein Schlüssel anders geschrieben ist ({examples}).</numerusform><numerusform>{count} Gebiete von „{layer}“ werden zugeordnet, obwohl ihre Schlüssel anders geschrieben sind ({examples}).</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} areas of &apos;{layer}&apos; are no source areas ({ids}; alike but for leading zeros or case: {hint}): their jobs count as outside.</source>
        <extracomment>{count} area of &apos;{layer}&apos; is no source area ({ids}; alike but for leading zeros or case: {hint}): its jobs count as outside.</extracomment>
        <translation><numerusform>{count} Gebiet von „{layer}“ ist kein Quellgebiet ({ids}; gleich bis auf führende Nullen oder Großschreibung: {hint}): Seine Beschäftigten zählen als außerhalb.</numerusform><numerusform>{count} Gebiete von „{layer}“ sind keine Quellgebiete ({ids}; gleich bis auf führende Nullen oder Großschreibung: {hint}): Ihre Beschäftigten zählen als außerhalb.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} areas of &apos;{layer}&apos; are part of several areas ({areas}; &apos;{first}&apos; of {parents}): an area can be part of one only. Correct the field of the areas that areas are part of (AREA_PARENT).</source>
        <extracomment>{count} area of &apos;{layer}&apos; is part of several areas ({areas}; &apos;{first}&apos; of {parents}): an area can be part of one only. Correct the field of the areas that areas are part of (AREA_PARENT).</extracomment>
        <translation><numerusform>{count} Gebiet von „{layer}“ gehört zu mehreren Gebieten ({areas}; „{first}“ zu {parents}): Ein Gebiet kann nur zu einem gehören. Berichtigen Sie das Feld der übergeordneten Gebiete (AREA_PARENT).</numerusform><numerusform>{count} Gebiete von „{layer}“ gehören zu mehreren Gebieten ({areas}; „{first}“ zu {parents}): Ein Gebiet kann nur zu einem gehören. Berichtigen Sie das Feld der übergeordneten Gebiete (AREA_PARENT).</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} areas of &apos;{layer}&apos; are taken as parts of {wider} wider ones ({examples}). Where they are not, choose the field with the wider area in &apos;{parameter}&apos;.</source>
        <extracomment>{count} area of &apos;{layer}&apos; is taken as a part of {wider} wider ones ({examples}). Where it is not, choose the field with the wider area in &apos;{parameter}&apos;.</extracomment>
        <translation><numerusform>{count} Gebiet von „{layer}“ gilt als Teil von {wider} weiteren ({examples}). Wo es das nicht ist, bitte in „{parameter}“ das Feld mit dem weiteren Gebiet wählen.</numerusform><numerusform>{count} Gebiete von „{layer}“ gelten als Teile von {wider} weiteren ({examples}). Wo sie es nicht sind, bitte in „{parameter}“ das Feld mit dem weiteren Gebiet wählen.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} areas of &apos;{layer}&apos; are too small to be drawn on this map.</source>
        <extracomment>{count} area of &apos;{layer}&apos; is too small to be drawn on this map.</extracomment>
        <translation><numerusform>{count} Gebiet von „{layer}“ ist zu klein, um auf dieser Karte gezeichnet zu werden.</numerusform><numerusform>{count} Gebiete von „{layer}“ sind zu klein, um auf dieser Karte gezeichnet zu werden.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} areas of &apos;{layer}&apos; have a total that is smaller than the sum of their rows, for example {examples}. Is it the total of something else, or of another year? Correct it, or choose no field for it.</source>
        <extracomment>{count} area of &apos;{layer}&apos; has a total that is smaller than the sum of its rows, for example {examples}. Is it the total of something else, or of another year? Correct it, or choose no field for it.</extracomment>
        <translation><numerusform>{count} Gebiet von „{layer}“ hat eine Gesamtzahl, die kleiner ist als die Summe seiner Zeilen, zum Beispiel {examples}. Ist es die Gesamtzahl von etwas anderem oder eines anderen Jahres? Berichtigen Sie sie, oder wählen Sie kein Feld dafür.</numerusform><numerusform>{count} Gebiete von „{layer}“ haben eine Gesamtzahl, die kleiner ist als die Summe ihrer Zeilen, zum Beispiel {examples}. Ist es die Gesamtzahl von etwas anderem oder eines anderen Jahres? Berichtigen Sie sie, oder wählen Sie kein Feld dafür.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} areas of &apos;{layer}&apos; have an invalid geometry: it is mended for the overlay and not changed in the layer.</source>
        <extracomment>{count} area of &apos;{layer}&apos; has an invalid geometry: it is mended for the overlay and not changed in the layer.</extracomment>
        <translation><numerusform>{count} Gebiet von „{layer}“ hat eine ungültige Geometrie: Sie wird für die Überlagerung repariert und im Layer nicht geändert.</numerusform><numerusform>{count} Gebiete von „{layer}“ haben eine ungültige Geometrie: Sie wird für die Überlagerung repariert und im Layer nicht geändert.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} areas of &apos;{layer}&apos; have an invalid or missing geometry. It is written as it is: the figures do not depend on it, but maps may. &apos;Fix geometries&apos; mends it.</source>
        <extracomment>{count} area of &apos;{layer}&apos; has an invalid or missing geometry. It is written as it is: the figures do not depend on it, but maps may. &apos;Fix geometries&apos; mends it.</extracomment>
        <translation><numerusform>{count} Gebiet von „{layer}“ hat eine ungültige oder keine Geometrie. Sie wird unverändert geschrieben: Die Zahlen hängen nicht von ihr ab, Karten vielleicht schon. „Geometrien reparieren“ behebt das.</numerusform><numerusform>{count} Gebiete von „{layer}“ haben eine ungültige oder keine Geometrie. Sie wird unverändert geschrieben: Die Zahlen hängen nicht von ihr ab, Karten vielleicht schon. „Geometrien reparieren“ behebt das.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} areas of &apos;{layer}&apos; have arcs: they are made of straight lines here and in the output.</source>
        <extracomment>{count} area of &apos;{layer}&apos; has arcs: it is made of straight lines here and in the output.</extracomment>
        <translation><numerusform>{count} Gebiet von „{layer}“ hat Bögen: Hier und in der Ausgabe werden gerade Linien daraus.</numerusform><numerusform>{count} Gebiete von „{layer}“ haben Bögen: Hier und in der Ausgabe werden gerade Linien daraus.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} areas of &apos;{layer}&apos; have codes that have been replaced since, and count to the new areas ({examples}).</source>
        <extracomment>{count} area of &apos;{layer}&apos; has a code that has been replaced since, and counts to the new area ({examples}).</extracomment>
        <translation><numerusform>{count} Gebiet von „{layer}“ hat einen Schlüssel, der inzwischen ersetzt wurde, und zählt zum neuen Gebiet ({examples}).</numerusform><numerusform>{count} Gebiete von „{layer}“ haben Schlüssel, die inzwischen ersetzt wurden, und zählen zu den neuen Gebieten ({examples}).</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} areas of &apos;{layer}&apos; have coordinates that are no numbers: they count as areas without a shape.</source>
        <extracomment>{count} area of &apos;{layer}&apos; has coordinates that are no numbers: it counts as an area without a shape.</extracomment>
        <translation><numerusform>{count} Gebiet von „{layer}“ hat Koordinaten, die keine Zahlen sind: Es zählt als Gebiet ohne Form.</numerusform><numerusform>{count} Gebiete von „{layer}“ haben Koordinaten, die keine Zahlen sind: Sie zählen als Gebiete ohne Form.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} areas of &apos;{layer}&apos; have exactly the shape of another one: maps show only one of them, and neighbours are doubtful.</source>
        <extracomment>{count} area of &apos;{layer}&apos; has exactly the shape of another one: maps show only one of them, and neighbours are doubtful.</extracomment>
        <translation><numerusform>{count} Gebiet von „{layer}“ hat genau die Form eines anderen: Karten zeigen nur eines davon, und Nachbarschaften sind zweifelhaft.</numerusform><numerusform>{count} Gebiete von „{layer}“ haben genau die Form eines anderen: Karten zeigen nur eines davon, und Nachbarschaften sind zweifelhaft.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} areas of &apos;{layer}&apos; have heights or measures (Z, M), which are left out.</source>
        <extracomment>{count} area of &apos;{layer}&apos; has heights or measures (Z, M), which are left out.</extracomment>
        <translation><numerusform>{count} Gebiet von „{layer}“ hat Höhen oder Messwerte (Z, M), die weggelassen werden.</numerusform><numerusform>{count} Gebiete von „{layer}“ haben Höhen oder Messwerte (Z, M), die weggelassen werden.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} areas of &apos;{layer}&apos; have no boundary ({ids}; {jobs:,.0f} jobs): they are not drawn, but count to the nation that the areas are compared with.</source>
        <extracomment>{count} area of &apos;{layer}&apos; has no boundary ({ids}; {jobs:,.0f} jobs): it is not drawn, but counts to the nation that the areas are compared with.</extracomment>
        <translation><numerusform>{count} Gebiet von „{layer}“ hat keine Gebietsgrenze ({ids}; {jobs:.0f} Beschäftigte): Es wird nicht gezeichnet, zählt aber zum Land, mit dem die Gebiete verglichen werden.</numerusform><numerusform>{count} Gebiete von „{layer}“ haben keine Gebietsgrenze ({ids}; {jobs:.0f} Beschäftigte): Sie werden nicht gezeichnet, zählen aber zum Land, mit dem die Gebiete verglichen werden.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} areas of &apos;{layer}&apos; have no geometry and overlap nothing.</source>
        <extracomment>{count} area of &apos;{layer}&apos; has no geometry and overlaps nothing.</extracomment>
        <translation><numerusform>{count} Gebiet von „{layer}“ hat keine Geometrie und überlappt nichts.</numerusform><numerusform>{count} Gebiete von „{layer}“ haben keine Geometrie und überlappen nichts.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} areas of &apos;{layer}&apos; have no geometry or no id: they have no page ({ids}).</source>
        <extracomment>{count} area of &apos;{layer}&apos; has no geometry or no id: it has no page ({ids}).</extracomment>
        <translation><numerusform>{count} Gebiet von „{layer}“ hat keine Geometrie oder keine Kennung: Es hat keine Seite ({ids}).</numerusform><numerusform>{count} Gebiete von „{layer}“ haben keine Geometrie oder keine Kennung: Sie haben keine Seite ({ids}).</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} areas of &apos;{layer}&apos; have no geometry: their profiles have no map and no distances.</source>
        <extracomment>{count} area of &apos;{layer}&apos; has no geometry: its profile has no map and no distances.</extracomment>
        <translation><numerusform>{count} Gebiet von &apos;{layer}&apos; hat keine Geometrie: Sein Profil hat keine Karte und keine Entfernungen.</numerusform><numerusform>{count} Gebiete von &apos;{layer}&apos; haben keine Geometrie: Ihre Profile haben keine Karte und keine Entfernungen.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} areas of &apos;{layer}&apos; have no geometry: they are in the tables, but not on the map.</source>
        <extracomment>{count} area of &apos;{layer}&apos; has no geometry: it is in the tables, but not on the map.</extracomment>
        <translation><numerusform>{count} Gebiet von „{layer}“ hat keine Geometrie: Es steht in den Tabellen, aber nicht auf der Karte.</numerusform><numerusform>{count} Gebiete von „{layer}“ haben keine Geometrie: Sie stehen in den Tabellen, aber nicht auf der Karte.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} areas of &apos;{layer}&apos; have no id and no profile.</source>
        <extracomment>{count} area of &apos;{layer}&apos; has no id and no profile.</extracomment>
        <translation><numerusform>{count} Gebiet von &apos;{layer}&apos; hat keine Kennung und kein Profil.</numerusform><numerusform>{count} Gebiete von &apos;{layer}&apos; haben keine Kennung und kein Profil.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} areas of &apos;{layer}&apos; have no id in &apos;{field}&apos; and are shown as &apos;no data&apos;.</source>
        <extracomment>{count} area of &apos;{layer}&apos; has no id in &apos;{field}&apos; and is shown as &apos;no data&apos;.</extracomment>
        <translation><numerusform>{count} Gebiet von „{layer}“ hat in „{field}“ keine Kennung und wird als „keine Daten“ gezeigt.</numerusform><numerusform>{count} Gebiete von „{layer}“ haben in „{field}“ keine Kennung und werden als „keine Daten“ gezeigt.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} areas of &apos;{layer}&apos; have no id in &apos;{field}&apos; and take no part.</source>
        <extracomment>{count} area of &apos;{layer}&apos; has no id in &apos;{field}&apos; and takes no part.</extracomment>
        <translation><numerusform>{count} Gebiet von „{layer}“ hat keine Kennung in „{field}“ und nimmt nicht teil.</numerusform><numerusform>{count} Gebiete von „{layer}“ haben keine Kennung in „{field}“ und nehmen nicht teil.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} areas of &apos;{layer}&apos; have several totals (field &apos;{field}&apos;), for example {examples}. All rows of an area and year must have one and the same total, or choose no field for it.</source>
        <extracomment>{count} area of &apos;{layer}&apos; has several totals (field &apos;{field}&apos;), for example {examples}. All rows of an area and year must have one and the same total, or choose no field for it.</extracomment>
        <translation><numerusform>{count} Gebiet von „{layer}“ hat mehrere Gesamtzahlen (Feld „{field}“), zum Beispiel {examples}. Alle Zeilen eines Gebiets und Jahres müssen dieselbe Gesamtzahl haben, oder wählen Sie kein Feld dafür.</numerusform><numerusform>{count} Gebiete von „{layer}“ haben mehrere Gesamtzahlen (Feld „{field}“), zum Beispiel {examples}. Alle Zeilen eines Gebiets und Jahres müssen dieselbe Gesamtzahl haben, oder wählen Sie kein Feld dafür.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} areas of &apos;{layer}&apos; have small pieces so far away that they are not on the page.</source>
        <extracomment>{count} area of &apos;{layer}&apos; has a small piece so far away that it is not on the page.</extracomment>
        <translation><numerusform>{count} Gebiet von „{layer}“ hat ein kleines Stück, das so weit entfernt liegt, dass es nicht auf der Seite ist.</numerusform><numerusform>{count} Gebiete von „{layer}“ haben kleine Stücke, die so weit entfernt liegen, dass sie nicht auf der Seite sind.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} areas of &apos;{layer}&apos; hold lines or points beside their polygons, which are left out.</source>
        <extracomment>{count} area of &apos;{layer}&apos; holds lines or points beside its polygons, which are left out.</extracomment>
        <translation><numerusform>{count} Gebiet von „{layer}“ enthält neben Polygonen Linien oder Punkte, die weggelassen werden.</numerusform><numerusform>{count} Gebiete von „{layer}“ enthalten neben Polygonen Linien oder Punkte, die weggelassen werden.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} areas of &apos;{layer}&apos; lie where its coordinate reference system has no longitude and latitude: not on the map.</source>
        <extracomment>{count} area of &apos;{layer}&apos; lies where its coordinate reference system has no longitude and latitude: not on the map.</extracomment>
        <translation><numerusform>{count} Gebiet von „{layer}“ liegt dort, wo das Koordinatenreferenzsystem keine Länge und Breite hat: nicht auf der Karte.</numerusform><numerusform>{count} Gebiete von „{layer}“ liegen dort, wo das Koordinatenreferenzsystem keine Länge und Breite hat: nicht auf der Karte.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} areas of &apos;{name}&apos; are their own neighbours ({ids}); these links do not count.</source>
        <extracomment>{count} area of &apos;{name}&apos; is its own neighbour ({ids}); this link does not count.</extracomment>
        <translation><numerusform>{count} Gebiet von „{name}“ ist sein eigener Nachbar ({ids}); diese Verbindung zählt nicht.</numerusform><numerusform>{count} Gebiete von „{name}“ sind ihre eigenen Nachbarn ({ids}); diese Verbindungen zählen nicht.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} areas of the layer are not in the weights file &apos;{name}&apos; ({ids}) and have no neighbours.</source>
        <extracomment>{count} area of the layer is not in the weights file &apos;{name}&apos; ({ids}) and has no neighbours.</extracomment>
        <translation><numerusform>{count} Gebiet des Layers kommt in der Gewichtsdatei „{name}“ nicht vor ({ids}) und hat keine Nachbarn.</numerusform><numerusform>{count} Gebiete des Layers kommen in der Gewichtsdatei „{name}“ nicht vor ({ids}) und haben keine Nachbarn.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} areas of the weights file &apos;{name}&apos; are not in the layer ({ids}); their links do not count.</source>
        <extracomment>{count} area of the weights file &apos;{name}&apos; is not in the layer ({ids}); its links do not count.</extracomment>
        <translation><numerusform>{count} Gebiet der Gewichtsdatei „{name}“ kommt im Layer nicht vor ({ids}); seine Verbindungen zählen nicht.</numerusform><numerusform>{count} Gebiete der Gewichtsdatei „{name}“ kommen im Layer nicht vor ({ids}); ihre Verbindungen zählen nicht.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} areas were a {spot} nearly always, and are none at the last time: {areas}.</source>
        <extracomment>{count} area was a {spot} nearly always, and is none at the last time: {areas}.</extracomment>
        <translation><numerusform>{count} Gebiet war fast immer ein {spot} und ist zum letzten Zeitpunkt keiner: {areas}.</numerusform><numerusform>{count} Gebiete waren fast immer ein {spot} und sind zum letzten Zeitpunkt keiner: {areas}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} areas would make as many pages. Choose at most {most} with &apos;My areas&apos;.</source>
        <extracomment>{count} area would make as many pages. Choose at most {most} with &apos;My areas&apos;.</extracomment>
        <translation><numerusform>{count} Gebiet ergäbe ebenso viele Seiten. Mit „Meine Gebiete“ höchstens {most} wählen.</numerusform><numerusform>{count} Gebiete ergäben ebenso viele Seiten. Mit „Meine Gebiete“ höchstens {most} wählen.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} businesses of &apos;{layer}&apos; do not say their jobs: they count as businesses, and jobs are those of the others.</source>
        <extracomment>{count} business of &apos;{layer}&apos; does not say its jobs: it counts as a business, and jobs are those of the others.</extracomment>
        <translation><numerusform>{count} Betrieb von &apos;{layer}&apos; gibt keine Arbeitsplätze an: Er zählt als Betrieb, die Arbeitsplätze sind die der anderen.</numerusform><numerusform>{count} Betriebe von &apos;{layer}&apos; geben keine Arbeitsplätze an: Sie zählen als Betriebe, die Arbeitsplätze sind die der anderen.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} businesses of &apos;{layer}&apos; have no industry and are not counted.</source>
        <extracomment>{count} business of &apos;{layer}&apos; has no industry and is not counted.</extracomment>
        <translation><numerusform>{count} Betrieb von &apos;{layer}&apos; hat keine Branche und wird nicht gezählt.</numerusform><numerusform>{count} Betriebe von &apos;{layer}&apos; haben keine Branche und werden nicht gezählt.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} businesses of &apos;{layer}&apos; have no industry, or what cannot be a code of it ({examples}), and are not counted.</source>
        <extracomment>{count} business of &apos;{layer}&apos; has no industry, or what cannot be a code of it ({examples}), and is not counted.</extracomment>
        <translation><numerusform>{count} Betrieb von &apos;{layer}&apos; hat keinen Wirtschaftszweig oder etwas, das kein Code dafür sein kann ({examples}), und wird nicht gezählt.</numerusform><numerusform>{count} Betriebe von &apos;{layer}&apos; haben keinen Wirtschaftszweig oder etwas, das kein Code dafür sein kann ({examples}), und werden nicht gezählt.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} businesses of &apos;{layer}&apos; have no industry: they count as not creative.</source>
        <extracomment>{count} business of &apos;{layer}&apos; has no industry: it counts as not creative.</extracomment>
        <translation><numerusform>{count} Betrieb von „{layer}“ hat keinen Wirtschaftszweig: Er zählt als nicht kreativ.</numerusform><numerusform>{count} Betriebe von „{layer}“ haben keinen Wirtschaftszweig: Sie zählen als nicht kreativ.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} businesses of &apos;{layer}&apos; have no industry: they count to the other industries.</source>
        <extracomment>{count} business of &apos;{layer}&apos; has no industry: it counts to the other industries.</extracomment>
        <translation><numerusform>{count} Betrieb von „{layer}“ hat keinen Wirtschaftszweig: Er zählt zu den übrigen Wirtschaftszweigen.</numerusform><numerusform>{count} Betriebe von „{layer}“ haben keinen Wirtschaftszweig: Sie zählen zu den übrigen Wirtschaftszweigen.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} businesses of &apos;{layer}&apos; have no year: they are in the table without one.</source>
        <extracomment>{count} business of &apos;{layer}&apos; has no year: it is in the table without one.</extracomment>
        <translation><numerusform>{count} Betrieb von &apos;{layer}&apos; hat kein Jahr: In der Tabelle steht er ohne Jahr.</numerusform><numerusform>{count} Betriebe von &apos;{layer}&apos; haben kein Jahr: In der Tabelle stehen sie ohne Jahr.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} businesses of &apos;{layer}&apos; lie on a border of several areas: each is counted once, in the one whose id comes first.</source>
        <extracomment>{count} business of &apos;{layer}&apos; lies on a border of several areas: it is counted once, in the one whose id comes first.</extracomment>
        <translation><numerusform>{count} Betrieb von &apos;{layer}&apos; liegt auf einer Grenze mehrerer Gebiete: Er wird einmal gezählt, in dem, dessen Kennung zuerst kommt.</numerusform><numerusform>{count} Betriebe von &apos;{layer}&apos; liegen auf einer Grenze mehrerer Gebiete: Jeder wird einmal gezählt, in dem, dessen Kennung zuerst kommt.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} businesses of &apos;{layer}&apos; lie outside of every area and are not counted. By industry: {industries}.</source>
        <extracomment>{count} business of &apos;{layer}&apos; lies outside of every area and is not counted. By industry: {industries}.</extracomment>
        <translation><numerusform>{count} Betrieb von &apos;{layer}&apos; liegt außerhalb aller Gebiete und wird nicht gezählt. Nach Branche: {industries}.</numerusform><numerusform>{count} Betriebe von &apos;{layer}&apos; liegen außerhalb aller Gebiete und werden nicht gezählt. Nach Branche: {industries}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} businesses of &apos;{layer}&apos; lie where areas overlap: each is counted once, in the one whose id comes first.</source>
        <extracomment>{count} business of &apos;{layer}&apos; lies where areas overlap: it is counted once, in the one whose id comes first.</extracomment>
        <translation><numerusform>{count} Betrieb von &apos;{layer}&apos; liegt dort, wo sich Gebiete überlappen: Er wird einmal gezählt, in dem, dessen Kennung zuerst kommt.</numerusform><numerusform>{count} Betriebe von &apos;{layer}&apos; liegen dort, wo sich Gebiete überlappen: Jeder wird einmal gezählt, in dem, dessen Kennung zuerst kommt.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} categories have fewer than {few} points ({names}): their quotients say little.</source>
        <extracomment>{count} category has fewer than {few} points ({names}): its quotients say little.</extracomment>
        <translation><numerusform>{count} Kategorie hat weniger als {few} Punkte ({names}): Ihre Quotienten sagen wenig.</numerusform><numerusform>{count} Kategorien haben weniger als {few} Punkte ({names}): Ihre Quotienten sagen wenig.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} classes: more than {most} colours cannot all be told apart. Read the map with its labels.</source>
        <extracomment>{count} class: more than {most} colours cannot all be told apart. Read the map with its labels.</extracomment>
        <translation><numerusform>{count} Klasse: Mehr als {most} Farben lassen sich nicht alle unterscheiden. Lesen Sie die Karte mit ihrer Beschriftung.</numerusform><numerusform>{count} Klassen: Mehr als {most} Farben lassen sich nicht alle unterscheiden. Lesen Sie die Karte mit ihrer Beschriftung.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} closures take more jobs than the table has there: {examples}.</source>
        <extracomment>{count} closure takes more jobs than the table has there: {examples}.</extracomment>
        <translation><numerusform>{count} Schließung nimmt mehr Arbeitsplätze weg, als die Tabelle dort hat: {examples}.</numerusform><numerusform>{count} Schließungen nehmen mehr Arbeitsplätze weg, als die Tabelle dort hat: {examples}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} clusters of &apos;{layer}&apos; have no outline and are left out.</source>
        <extracomment>{count} cluster of &apos;{layer}&apos; has no outline and is left out.</extracomment>
        <translation><numerusform>{count} Cluster von „{layer}“ hat keinen Umriss und bleibt weg.</numerusform><numerusform>{count} Cluster von „{layer}“ haben keinen Umriss und bleiben weg.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} columns of &apos;{file}&apos; have no industry code in their header and are not read: {columns}.</source>
        <extracomment>{count} column of &apos;{file}&apos; has no industry code in its header and is not read: {columns}.</extracomment>
        <translation><numerusform>{count} Spalte von „{file}“ hat keinen Code eines Wirtschaftszweigs im Kopf und wird nicht gelesen: {columns}.</numerusform><numerusform>{count} Spalten von „{file}“ haben keinen Code eines Wirtschaftszweigs im Kopf und werden nicht gelesen: {columns}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} columns of &apos;{layer}&apos; are no products, for no row has their name: taken for final uses and totals ({examples}).</source>
        <extracomment>{count} column of &apos;{layer}&apos; is no product, for no row has its name: taken for final uses and totals ({examples}).</extracomment>
        <translation><numerusform>{count} Spalte von „{layer}“ ist kein Gut, denn keine Zeile heißt so: Sie gilt als Endverwendung und Summen ({examples}).</numerusform><numerusform>{count} Spalten von „{layer}“ sind keine Güter, denn keine Zeile heißt so: Sie gelten als Endverwendung und Summen ({examples}).</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} estimates of &apos;{layer}&apos; lie outside of the bounds that the table gives, which contradict a published total (noise and rounding do that): the total counts.</source>
        <extracomment>{count} estimate of &apos;{layer}&apos; lies outside of the bounds that the table gives, which contradict a published total (noise and rounding do that): the total counts.</extracomment>
        <translation><numerusform>{count} Schätzung von „{layer}“ liegt außerhalb der Grenzen, die die Tabelle angibt und die einer veröffentlichten Summe widersprechen (durch Rauschen und Rundung): Es gilt die Summe.</numerusform><numerusform>{count} Schätzungen von „{layer}“ liegen außerhalb der Grenzen, die die Tabelle angibt und die einer veröffentlichten Summe widersprechen (durch Rauschen und Rundung): Es gilt die Summe.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} features have no geometry and are &apos;undefined&apos;.</source>
        <extracomment>{count} feature has no geometry and is &apos;undefined&apos;.</extracomment>
        <translation><numerusform>{count} Objekt hat keine Geometrie und ist „undefiniert“.</numerusform><numerusform>{count} Objekte haben keine Geometrie und sind „undefiniert“.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} features of &apos;{layer}&apos; have no geometry and are left out.</source>
        <extracomment>{count} feature of &apos;{layer}&apos; has no geometry and is left out.</extracomment>
        <translation><numerusform>{count} Objekt von „{layer}“ hat keine Geometrie und wird weggelassen.</numerusform><numerusform>{count} Objekte von „{layer}“ haben keine Geometrie und werden weggelassen.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} features of &apos;{layer}&apos; have no geometry or no weight and weigh nothing.</source>
        <extracomment>{count} feature of &apos;{layer}&apos; has no geometry or no weight and weighs nothing.</extracomment>
        <translation><numerusform>{count} Objekt von „{layer}“ hat keine Geometrie oder kein Gewicht und wiegt nichts.</numerusform><numerusform>{count} Objekte von „{layer}“ haben keine Geometrie oder kein Gewicht und wiegen nichts.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} features of &apos;{layer}&apos; have no geometry, or coordinates that are no numbers, and are left out.</source>
        <extracomment>{count} feature of &apos;{layer}&apos; has no geometry, or coordinates that are no numbers, and is left out.</extracomment>
        <translation><numerusform>{count} Objekt von „{layer}“ hat keine Geometrie oder Koordinaten, die keine Zahlen sind, und wird weggelassen.</numerusform><numerusform>{count} Objekte von „{layer}“ haben keine Geometrie oder Koordinaten, die keine Zahlen sind, und werden weggelassen.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} features of &apos;{layer}&apos; have no geometry: they are not on the map.</source>
        <extracomment>{count} feature of &apos;{layer}&apos; has no geometry: it is not on the map.</extracomment>
        <translation><numerusform>{count} Objekt von „{layer}“ hat keine Geometrie: Es ist nicht auf der Karte.</numerusform><numerusform>{count} Objekte von „{layer}“ haben keine Geometrie: Sie sind nicht auf der Karte.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} features of &apos;{layer}&apos; have several points: each counts once, at its first.</source>
        <extracomment>{count} feature of &apos;{layer}&apos; has several points: it counts once, at its first.</extracomment>
        <translation><numerusform>{count} Objekt von &apos;{layer}&apos; hat mehrere Punkte: Es zählt einmal, an seinem ersten.</numerusform><numerusform>{count} Objekte von &apos;{layer}&apos; haben mehrere Punkte: Jedes zählt einmal, an seinem ersten.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} features of &apos;{layer}&apos; hold no finite number in &apos;{field}&apos;: they are not drawn.</source>
        <extracomment>{count} feature of &apos;{layer}&apos; holds no finite number in &apos;{field}&apos;: it is not drawn.</extracomment>
        <translation><numerusform>{count} Objekt von „{layer}“ enthält in „{field}“ keine endliche Zahl: Es wird nicht gezeichnet.</numerusform><numerusform>{count} Objekte von „{layer}“ enthalten in „{field}“ keine endliche Zahl: Sie werden nicht gezeichnet.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} features of &apos;{layer}&apos; lie in no source area and weigh nothing ({share:.2%} of all weights).</source>
        <extracomment>{count} feature of &apos;{layer}&apos; lies in no source area and weighs nothing ({share:.2%} of all weights).</extracomment>
        <translation><numerusform>{count} Objekt von „{layer}“ liegt in keinem Quellgebiet und wiegt nichts ({share:.2%} aller Gewichte).</numerusform><numerusform>{count} Objekte von „{layer}“ liegen in keinem Quellgebiet und wiegen nichts ({share:.2%} aller Gewichte).</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} fields of the boundaries have names that file formats keep for themselves, and others in the output: {names}.</source>
        <extracomment>{count} field of the boundaries has a name that file formats keep for themselves, and another one in the output: {names}.</extracomment>
        <translation><numerusform>{count} Feld der Grenzen hat einen Namen, den Dateiformate für sich brauchen, und heißt in der Ausgabe anders: {names}.</numerusform><numerusform>{count} Felder der Grenzen haben Namen, die Dateiformate für sich brauchen, und heißen in der Ausgabe anders: {names}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} fields of the boundaries have the names of result fields and are left out of the output: {names}.</source>
        <extracomment>{count} field of the boundaries has the name of a result field and is left out of the output: {names}.</extracomment>
        <translation><numerusform>{count} Feld der Grenzen heißt wie ein Ergebnisfeld und fehlt in der Ausgabe: {names}.</numerusform><numerusform>{count} Felder der Grenzen heißen wie Ergebnisfelder und fehlen in der Ausgabe: {names}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} figures are not known, as all behind them in &apos;{layer}&apos; are suppressed or missing.</source>
        <extracomment>{count} figure is not known, as all behind it in &apos;{layer}&apos; are suppressed or missing.</extracomment>
        <translation><numerusform>{count} Wert ist nicht bekannt, da alle dahinter in „{layer}“ geheim gehalten werden oder fehlen.</numerusform><numerusform>{count} Werte sind nicht bekannt, da alle dahinter in „{layer}“ geheim gehalten werden oder fehlen.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} figures are withheld: jobs are lower bounds, quotients uncertain.</source>
        <extracomment>{count} figure is withheld: jobs are lower bounds, quotients uncertain.</extracomment>
        <translation><numerusform>{count} Angabe ist geheim gehalten: Arbeitsplätze sind Untergrenzen, Quotienten unsicher.</numerusform><numerusform>{count} Angaben sind geheim gehalten: Arbeitsplätze sind Untergrenzen, Quotienten unsicher.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} figures of &apos;{file}&apos; are 0 beside flags that are not known and stand beside no other figures ({flags}): they are taken for noughts. If the flags say that figures are withheld, name them in SUPPRESSED_MARKS.</source>
        <extracomment>{count} figure of &apos;{file}&apos; is 0 beside a flag that is not known and stands beside no other figures ({flags}): it is taken for nought. If the flag says that figures are withheld, name it in SUPPRESSED_MARKS.</extracomment>
        <translation><numerusform>{count} Wert von „{file}“ ist 0 neben einem Kennzeichen, das nicht bekannt ist und bei keinem anderen Wert steht ({flags}): Er gilt als Null. Bedeutet das Kennzeichen, dass Werte geheim gehalten sind, so nennen Sie es in SUPPRESSED_MARKS.</numerusform><numerusform>{count} Werte von „{file}“ sind 0 neben Kennzeichen, die nicht bekannt sind und bei keinem anderen Wert stehen ({flags}): Sie gelten als Null. Bedeuten die Kennzeichen, dass Werte geheim gehalten sind, so nennen Sie sie in SUPPRESSED_MARKS.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} figures of &apos;{file}&apos; are 0 where column {columns} says that they are withheld: their jobs are unknown, not 0.</source>
        <extracomment>{count} figure of &apos;{file}&apos; is 0 where column {columns} says that it is withheld: its jobs are unknown, not 0.</extracomment>
        <translation><numerusform>{count} Wert von „{file}“ ist 0, obwohl er laut Spalte {columns} gesperrt ist: Seine Arbeitsplätze sind unbekannt, nicht 0.</numerusform><numerusform>{count} Werte von „{file}“ sind 0, obwohl sie laut Spalte {columns} gesperrt sind: Ihre Arbeitsplätze sind unbekannt, nicht 0.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} figures of &apos;{file}&apos; are {most:.0f}, the largest of all (lines {lines}): they are taken as they stand. If it is a mark of withheld figures, name it in SUPPRESSED_MARKS.</source>
        <extracomment>{count} figure of &apos;{file}&apos; is {most:.0f}, the largest of all (lines {lines}): it is taken as it stands. If it is a mark of withheld figures, name it in SUPPRESSED_MARKS.</extracomment>
        <translation><numerusform>{count} Wert von „{file}“ ist {most:.0f}, der größte aller Werte (Zeilen {lines}): Er wird genommen, wie er ist. Kennzeichnet er geheim gehaltene Werte, so nennen Sie ihn in SUPPRESSED_MARKS.</numerusform><numerusform>{count} Werte von „{file}“ sind {most:.0f}, der größte aller Werte (Zeilen {lines}): Sie werden genommen, wie sie sind. Kennzeichnet er geheim gehaltene Werte, so nennen Sie ihn in SUPPRESSED_MARKS.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} figures of &apos;{file}&apos; have noise of 2 % or more added by the Census Bureau (flags H and J): they are used as they are.</source>
        <extracomment>{count} figure of &apos;{file}&apos; has noise of 2 % or more added by the Census Bureau (flags H and J): it is used as it is.</extracomment>
        <translation><numerusform>{count} Angabe von „{file}“ hat das Census Bureau mit einem Rauschen von 2 % oder mehr versehen (Merkmale H und J): Sie wird so verwendet, wie sie ist.</numerusform><numerusform>{count} Angaben von „{file}“ hat das Census Bureau mit einem Rauschen von 2 % oder mehr versehen (Merkmale H und J): Sie werden so verwendet, wie sie sind.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} figures of &apos;{layer}&apos; have jobs but no wages: they count to no pay per job.</source>
        <extracomment>{count} figure of &apos;{layer}&apos; has jobs but no wages: it counts to no pay per job.</extracomment>
        <translation><numerusform>{count} Wert von „{layer}“ hat Beschäftigte, aber keine Löhne: Er zählt zu keinem Lohn je Beschäftigten.</numerusform><numerusform>{count} Werte von „{layer}“ haben Beschäftigte, aber keine Löhne: Sie zählen zu keinem Lohn je Beschäftigten.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} flows of &apos;{layer}&apos; are NULL or suppressed and count as 0: figures are lower bounds.</source>
        <extracomment>{count} flow of &apos;{layer}&apos; is NULL or suppressed and counts as 0: figures are lower bounds.</extracomment>
        <translation><numerusform>{count} Strom von „{layer}“ ist NULL oder geheim gehalten und zählt als 0: Die Angaben sind Untergrenzen.</numerusform><numerusform>{count} Ströme von „{layer}“ sind NULL oder geheim gehalten und zählen als 0: Die Angaben sind Untergrenzen.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} flows of &apos;{layer}&apos; have no product and are left out.</source>
        <extracomment>{count} flow of &apos;{layer}&apos; has no product and is left out.</extracomment>
        <translation><numerusform>{count} Strom von „{layer}“ hat kein Gut und wird ausgelassen.</numerusform><numerusform>{count} Ströme von „{layer}“ haben kein Gut und werden ausgelassen.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} flows of &apos;{layer}&apos; repeat the products of another one: they are added up.</source>
        <extracomment>{count} flow of &apos;{layer}&apos; repeats the products of another one: it is added up.</extracomment>
        <translation><numerusform>{count} Strom von „{layer}“ wiederholt die Güter eines anderen: Er wird addiert.</numerusform><numerusform>{count} Ströme von „{layer}“ wiederholen die Güter eines anderen: Sie werden addiert.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} further tables are in another format or in none that is known, and are not read: {names}. SHEET takes one of them.</source>
        <extracomment>{count} further table is in another format or in none that is known, and is not read: {names}. SHEET takes it.</extracomment>
        <translation><numerusform>{count} weitere Tabelle hat ein anderes oder kein bekanntes Format und wird nicht gelesen: {names}. SHEET nimmt sie.</numerusform><numerusform>{count} weitere Tabellen haben ein anderes oder kein bekanntes Format und werden nicht gelesen: {names}. SHEET nimmt eine davon.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} ids of the areas stand more than once in the layer ({ids}). Weights need ids that differ: choose another field.</source>
        <extracomment>{count} id of the areas stands more than once in the layer ({ids}). Weights need ids that differ: choose another field.</extracomment>
        <translation><numerusform>{count} Gebietskennung kommt im Layer mehrfach vor ({ids}). Gewichte brauchen eindeutige Kennungen: Wählen Sie ein anderes Feld.</numerusform><numerusform>{count} Gebietskennungen kommen im Layer mehrfach vor ({ids}). Gewichte brauchen eindeutige Kennungen: Wählen Sie ein anderes Feld.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} industries belong to both &apos;{main}&apos; and &apos;{group}&apos; and are left out of both: {codes} ({jobs:,.0f} jobs).</source>
        <extracomment>{count} industry belongs to both &apos;{main}&apos; and &apos;{group}&apos; and is left out of both: {codes} ({jobs:,.0f} jobs).</extracomment>
        <translation><numerusform>{count} Wirtschaftszweig gehört sowohl zu „{main}“ als auch zu „{group}“ und wird in beiden weggelassen: {codes} ({jobs:.0f} Beschäftigte).</numerusform><numerusform>{count} Wirtschaftszweige gehören sowohl zu „{main}“ als auch zu „{group}“ und werden in beiden weggelassen: {codes} ({jobs:.0f} Beschäftigte).</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} industries belong to both &apos;{main}&apos; and &apos;{group}&apos; and count to both, which pushes the overlap up: {codes}.</source>
        <extracomment>{count} industry belongs to both &apos;{main}&apos; and &apos;{group}&apos; and counts to both, which pushes the overlap up: {codes}.</extracomment>
        <translation><numerusform>{count} Wirtschaftszweig gehört sowohl zu „{main}“ als auch zu „{group}“ und zählt zu beiden, was die Überschneidung erhöht: {codes}.</numerusform><numerusform>{count} Wirtschaftszweige gehören sowohl zu „{main}“ als auch zu „{group}“ und zählen zu beiden, was die Überschneidung erhöht: {codes}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} industry codes belong to more than one group ({examples}).</source>
        <extracomment>{count} industry code belongs to more than one group ({examples}).</extracomment>
        <translation><numerusform>{count} Wirtschaftszweig-Code gehört zu mehr als einer Gruppe ({examples}).</numerusform><numerusform>{count} Wirtschaftszweig-Codes gehören zu mehr als einer Gruppe ({examples}).</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} industry codes had lost their leading zero and were read with it ({examples}). Store the codes as text.</source>
        <extracomment>{count} industry code had lost its leading zero and was read with it ({examples}). Store the codes as text.</extracomment>
        <translation><numerusform>{count} Wirtschaftszweig-Code hatte seine führende Null verloren und wurde mit ihr gelesen ({examples}). Die Codes sollten als Text gespeichert werden.</numerusform><numerusform>{count} Wirtschaftszweig-Codes hatten ihre führende Null verloren und wurden mit ihr gelesen ({examples}). Die Codes sollten als Text gespeichert werden.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} industry codes of the sectors have rows in {year} but none in {other} ({codes}; {jobs:,.0f} jobs): where the classification changed between, part of the change is one of names only.</source>
        <extracomment>{count} industry code of the sectors has rows in {year} but none in {other} ({codes}; {jobs:,.0f} jobs): where the classification changed between, part of the change is one of names only.</extracomment>
        <translation><numerusform>{count} Wirtschaftszweig-Code der Branchen hat Zeilen für {year}, aber keine für {other} ({codes}; {jobs:.0f} Beschäftigte): Wo sich die Klassifikation dazwischen geändert hat, ist ein Teil der Veränderung nur eine der Namen.</numerusform><numerusform>{count} Wirtschaftszweig-Codes der Branchen haben Zeilen für {year}, aber keine für {other} ({codes}; {jobs:.0f} Beschäftigte): Wo sich die Klassifikation dazwischen geändert hat, ist ein Teil der Veränderung nur eine der Namen.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} industry codes of the table are not in {scheme} ({examples}).</source>
        <extracomment>{count} industry code of the table is not in {scheme} ({examples}).</extracomment>
        <translation><numerusform>{count} Code der Tabelle gibt es in {scheme} nicht ({examples}).</numerusform><numerusform>{count} Codes der Tabelle gibt es in {scheme} nicht ({examples}).</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} layers are no output of these tools and are not used: {names}. Give the layers and tables as the tools wrote them.</source>
        <extracomment>{count} layer is no output of these tools and is not used: {names}. Give the layers and tables as the tools wrote them.</extracomment>
        <translation><numerusform>{count} Layer ist kein Ergebnis dieser Werkzeuge und wird nicht verwendet: {names}. Geben Sie die Layer und Tabellen so an, wie die Werkzeuge sie geschrieben haben.</numerusform><numerusform>{count} Layer sind kein Ergebnis dieser Werkzeuge und werden nicht verwendet: {names}. Geben Sie die Layer und Tabellen so an, wie die Werkzeuge sie geschrieben haben.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} layers have several areas to one &apos;{field}&apos; and are not used: {names}. Give results for the same areas.</source>
        <extracomment>{count} layer has several areas to one &apos;{field}&apos; and is not used: {names}. Give results for the same areas.</extracomment>
        <translation><numerusform>{count} Layer hat mehrere Gebiete zu einem „{field}“ und wird nicht verwendet: {names}. Geben Sie Ergebnisse für dieselben Gebiete an.</numerusform><numerusform>{count} Layer haben mehrere Gebiete zu einem „{field}“ und werden nicht verwendet: {names}. Geben Sie Ergebnisse für dieselben Gebiete an.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} layers say what another one says already and are not used: {names}.</source>
        <extracomment>{count} layer says what another one says already and is not used: {names}.</extracomment>
        <translation><numerusform>{count} Layer sagt, was ein anderer schon sagt, und wird nicht verwendet: {names}.</numerusform><numerusform>{count} Layer sagen, was ein anderer schon sagt, und werden nicht verwendet: {names}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} lines are not drawn: one of their areas has no geometry.</source>
        <extracomment>{count} line is not drawn: one of its areas has no geometry.</extracomment>
        <translation><numerusform>{count} Linie wird nicht gezeichnet: Eines ihrer Gebiete hat keine Geometrie.</numerusform><numerusform>{count} Linien werden nicht gezeichnet: Eines ihrer Gebiete hat keine Geometrie.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} links of &apos;{layer}&apos; are no web addresses (https://…) and are left out.</source>
        <extracomment>{count} link of &apos;{layer}&apos; is no web address (https://…) and is left out.</extracomment>
        <translation><numerusform>{count} Link von „{layer}“ ist keine Webadresse (https://…) und bleibt weg.</numerusform><numerusform>{count} Links von „{layer}“ sind keine Webadressen (https://…) und bleiben weg.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} local areas of &apos;{layer}&apos; lie in none of the areas of &apos;{areas}&apos;.</source>
        <extracomment>{count} local area of &apos;{layer}&apos; lies in none of the areas of &apos;{areas}&apos;.</extracomment>
        <translation><numerusform>{count} kleines Gebiet von „{layer}“ liegt in keinem der Gebiete von „{areas}“.</numerusform><numerusform>{count} kleine Gebiete von „{layer}“ liegen in keinem der Gebiete von „{areas}“.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} more areas are in the output.</source>
        <extracomment>{count} more area is in the output.</extracomment>
        <translation><numerusform>{count} weiteres Gebiet steht in der Ausgabe.</numerusform><numerusform>{count} weitere Gebiete stehen in der Ausgabe.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} names are too long for their page and are cut ({names}).</source>
        <extracomment>{count} name is too long for its page and is cut ({names}).</extracomment>
        <translation><numerusform>{count} Name ist zu lang für seine Seite und gekürzt ({names}).</numerusform><numerusform>{count} Namen sind zu lang für ihre Seite und gekürzt ({names}).</numerusform></translation>
    </message>
    <message>
        <source>{count} of the areas are made up of several areas of &apos;{layer}&apos;: percentages are then means by population. Choose its field of the population in &apos;{parameter}&apos;.</source>
        <translation>{count} der Gebiete bestehen aus mehreren Gebieten von „{layer}“: Prozentwerte sind dann Mittelwerte nach Bevölkerung. Wählen Sie in „{parameter}“ dessen Feld mit der Bevölkerung.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of the leading areas are too small for their names and even their ranks: they have neither on the map ({names}).</source>
        <extracomment>{count} of the leading areas is too small for its name and even its rank: it has neither on the map ({names}).</extracomment>
        <translation><numerusform>{count} der führenden Gebiete ist zu klein für seinen Namen und selbst für seinen Rang: Auf der Karte hat es keines von beiden ({names}).</numerusform><numerusform>{count} der führenden Gebiete sind zu klein für ihre Namen und selbst für ihre Ränge: Auf der Karte haben sie keines von beiden ({names}).</numerusform></translation>
    </message>
    <message>
        <source>{count} of the {all} products that creative sectors make are made mostly by other industries (share of creative jobs: {examples}): what the creative part buys is taken to be what the whole product buys.</source>
        <translation>{count} der {all} Güter, die Kreativbranchen herstellen, werden überwiegend von anderen Wirtschaftszweigen hergestellt (Anteil der Beschäftigten in der Kreativwirtschaft: {examples}): Es gilt, dass der kreative Teil kauft, was das ganze Gut kauft.</translation>
    </message>
    <message>
        <source>{count} of the {all} sectors have jobs in the areas: pairs need two at least. Without jobs: {names}. Choose further related sectors, another list, or all industries of the table.</source>
        <translation>{count} der {all} Branchen haben in den Gebieten Arbeitsplätze: Paare brauchen mindestens zwei. Ohne Arbeitsplätze: {names}. Wählen Sie weitere verwandte Branchen, eine andere Liste oder alle Wirtschaftszweige der Tabelle.</translation>
    </message>
    <message>
        <source>{count} of the {all} sectors shown are related to no other and have no density.</source>
        <translation>{count} der {all} gezeigten Branchen sind mit keiner anderen verwandt und haben keine Dichte.</translation>
    </message>
    <message>
        <source>{count} of the {total} codes of &apos;{title}&apos; are in the table only as part of a broader code and count to no sector ({examples}): the figures are too low. Use a table with more detailed codes.</source>
        <translation>{count} der {total} Codes von „{title}“ stehen in der Tabelle nur als Teil eines gröberen Codes und zählen zu keiner Branche ({examples}): Die Angaben sind zu niedrig. Bitte eine Tabelle mit genaueren Codes verwenden.</translation>
    </message>
    <message>
        <source>{count} of the {total} codes of &apos;{title}&apos; are not in the table ({examples}).</source>
        <translation>{count} der {total} Codes von „{title}“ stehen nicht in der Tabelle ({examples}).</translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count} von {all}</translation>
    </message>
    <message numerus="yes">
        <source>{count} of {all} areas are creative hotspots</source>
        <extracomment>{count} of {all} areas is a creative hotspot</extracomment>
        <translation><numerusform>{count} von {all} Gebieten ist ein kreativer Hotspot</numerusform><numerusform>{count} von {all} Gebieten sind kreative Hotspots</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} of {all} areas are creative hotspots and hold {share} of all creative jobs</source>
        <extracomment>{count} of {all} areas is a creative hotspot and holds {share} of all creative jobs</extracomment>
        <translation><numerusform>{count} von {all} Gebieten ist ein kreativer Hotspot und hat {share} aller kreativen Arbeitsplätze</numerusform><numerusform>{count} von {all} Gebieten sind kreative Hotspots und haben {share} aller kreativen Arbeitsplätze</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} of {all} areas are creative hotspots and hold {share} of the nation&apos;s creative jobs</source>
        <extracomment>{count} of {all} areas is a creative hotspot and holds {share} of the nation&apos;s creative jobs</extracomment>
        <translation><numerusform>{count} von {all} Gebieten ist ein kreativer Hotspot und hat {share} der kreativen Arbeitsplätze des Landes</numerusform><numerusform>{count} von {all} Gebieten sind kreative Hotspots und haben {share} der kreativen Arbeitsplätze des Landes</numerusform></translation>
    </message>
    <message>
        <source>{count} of {all} areas are creative hotspots.</source>
        <translation>{count} von {all} Gebieten sind kreative Hotspots.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of {all} areas are high in both creative jobs and {group}</source>
        <extracomment>{count} of {all} areas is high in both creative jobs and {group}</extracomment>
        <translation><numerusform>{count} von {all} Gebieten hat von beidem viel: kreative Arbeitsplätze und {group}</numerusform><numerusform>{count} von {all} Gebieten haben von beidem viel: kreative Arbeitsplätze und {group}</numerusform></translation>
    </message>
    <message>
        <source>{count} of {all} areas have a peer more alike than chance gives an area&apos;s nearest (a similarity of {chance}).</source>
        <translation>{count} von {all} Gebieten haben ein ähnliches Gebiet, das ihnen näher ist als das nächste durch Zufall (Ähnlichkeit {chance}).</translation>
    </message>
    <message numerus="yes">
        <source>{count} of {all} areas have more than the average share; {name} has the most, {value} times as much</source>
        <extracomment>{count} of {all} areas has more than the average share; {name} has the most, {value} times as much</extracomment>
        <translation><numerusform>{count} von {all} Gebieten hat mehr als den durchschnittlichen Anteil; {name} hat den höchsten, das {value}-Fache</numerusform><numerusform>{count} von {all} Gebieten haben mehr als den durchschnittlichen Anteil; {name} hat den höchsten, das {value}-Fache</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} of {all} areas have more than their share of both creative jobs and {group}</source>
        <extracomment>{count} of {all} areas has more than its share of both creative jobs and {group}</extracomment>
        <translation><numerusform>{count} von {all} Gebieten hat mehr als den eigenen Anteil an beidem: kreative Arbeitsplätze und {group}</numerusform><numerusform>{count} von {all} Gebieten haben mehr als den eigenen Anteil an beidem: kreative Arbeitsplätze und {group}</numerusform></translation>
    </message>
    <message>
        <source>{count} of {all} areas have no peer that meets the conditions on size, growth and distance.</source>
        <translation>{count} von {all} Gebieten haben kein vergleichbares Gebiet, das die Bedingungen für Größe, Wachstum und Entfernung erfüllt.</translation>
    </message>
    <message>
        <source>{count} of {all} areas have no region and are compared with the nation only: {ids}.</source>
        <translation>{count} von {all} Gebieten haben keine Region und werden nur mit dem Land verglichen: {ids}.</translation>
    </message>
    <message>
        <source>{count} of {all} areas have no row in &apos;{layer}&apos; and are shown as &apos;no data&apos;: {ids}.</source>
        <translation>{count} von {all} Gebieten haben keine Zeile in „{layer}“ und werden als „keine Daten“ gezeigt: {ids}.</translation>
    </message>
    <message>
        <source>{count} of {all} areas lie above {middle}. Highest: {area} ({value}).</source>
        <translation>{count} von {all} Gebieten liegen über {middle}. Am höchsten: {area} ({value}).</translation>
    </message>
    <message>
        <source>{count} of {all} areas of &apos;{layer}&apos; have no population (NULL or 0) and take no part.</source>
        <translation>{count} von {all} Gebieten von „{layer}“ haben keine Bevölkerung (NULL oder 0) und gehen nicht ein.</translation>
    </message>
    <message>
        <source>{count} of {all} changes of a sector in an area rest on suppressed figures: they have the class &apos;no data&apos;, since what changed may be what is published. A sector wholly suppressed at start or end counts to no sum.</source>
        <translation>{count} von {all} Veränderungen einer Branche in einem Gebiet beruhen auf geheim gehaltenen Angaben: Sie haben die Klasse „keine Daten“, denn verändert haben kann sich nur, was veröffentlicht ist. Eine am Anfang oder Ende ganz geheim gehaltene Branche zählt zu keiner Summe.</translation>
    </message>
    <message>
        <source>{count} of {all} clusters found are denser in creative businesses than all businesses there would make them.</source>
        <translation>{count} von {all} gefundenen Clustern sind dichter an kreativen Betrieben, als alle Betriebe dort es erwarten ließen.</translation>
    </message>
    <message>
        <source>{count} of {all} codes of &apos;{use}&apos; are not both a row and a column of the make table &apos;{make}&apos;: {examples}. Its rows are industries, its columns products, with the codes of the flows.</source>
        <translation>{count} von {all} Codes von „{use}“ sind nicht sowohl Zeile als auch Spalte der Aufkommenstabelle „{make}“: {examples}. Ihre Zeilen sind Wirtschaftszweige, ihre Spalten Güter, mit den Codes der Ströme.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of {all} figures have suppressed or missing ones of &apos;{layer}&apos; in them: they are lower bounds, or not known (status).</source>
        <extracomment>{count} of {all} figures has suppressed or missing ones of &apos;{layer}&apos; in it: it is a lower bound, or not known (status).</extracomment>
        <translation><numerusform>In {count} von {all} Werten stecken geheim gehaltene oder fehlende aus „{layer}“: Er ist eine Untergrenze oder unbekannt (status).</numerusform><numerusform>In {count} von {all} Werten stecken geheim gehaltene oder fehlende aus „{layer}“: Sie sind Untergrenzen oder unbekannt (status).</numerusform></translation>
    </message>
    <message>
        <source>{count} of {all} figures of &apos;{file}&apos; are missing: their jobs are empty, not 0.</source>
        <translation>{count} von {all} Angaben von „{file}“ fehlen: Ihre Beschäftigten sind leer, nicht 0.</translation>
    </message>
    <message>
        <source>{count} of {all} figures of &apos;{file}&apos; are suppressed: their jobs are empty, not 0. &apos;Fill suppressed figures&apos; estimates them.</source>
        <translation>{count} von {all} Angaben von „{file}“ sind geheim gehalten: Ihre Beschäftigten sind leer, nicht 0. „Geheim gehaltene Angaben schätzen“ schätzt sie.</translation>
    </message>
    <message>
        <source>{count} of {all} figures of &apos;{layer}&apos; are estimates of suppressed ones (status &apos;estimated&apos;): what rests on them is an estimate, too, and intervals do not allow for that.</source>
        <translation>{count} von {all} Angaben von „{layer}“ sind Schätzungen geheim gehaltener Angaben (Status „estimated“): Was auf ihnen beruht, ist ebenfalls eine Schätzung, und Intervalle berücksichtigen das nicht.</translation>
    </message>
    <message>
        <source>{count} of {all} industries of &apos;{layer}&apos; meet no product of the flows ({examples}): their {jobs:,.0f} jobs count to no supplier.</source>
        <translation>{count} von {all} Wirtschaftszweigen von „{layer}“ treffen auf kein Gut der Ströme ({examples}): Ihre {jobs:.0f} Beschäftigten zählen zu keinem Lieferanten.</translation>
    </message>
    <message>
        <source>{count} of {all} industries of &apos;{layer}&apos; stand for several products ({examples}): their {jobs:,.0f} jobs are split by the products&apos; output.</source>
        <translation>{count} von {all} Wirtschaftszweigen von „{layer}“ stehen für mehrere Güter ({examples}): Ihre {jobs:.0f} Beschäftigten werden nach dem Produktionswert der Güter aufgeteilt.</translation>
    </message>
    <message>
        <source>{count} of {all} location quotients of {areas} areas are not known; in the profiles they count as neither strong nor weak.</source>
        <translation>{count} von {all} Standortquotienten von {areas} Gebieten sind nicht bekannt; in den Profilen zählen sie weder als stark noch als schwach.</translation>
    </message>
    <message>
        <source>{count} of {all} pairs have a sector with the same location quotient in all areas and cannot be tested.</source>
        <translation>{count} von {all} Paaren haben eine Branche, deren Standortquotient in allen Gebieten gleich ist, und lassen sich nicht testen.</translation>
    </message>
    <message>
        <source>{count} of {all} pairs of area and peer are not called alike: chance alone gives an area&apos;s nearest a similarity of {limit:.2f} or more in half of the cases. Ask for fewer peers, or widen the conditions.</source>
        <translation>{count} von {all} Paaren aus Gebiet und ähnlichem Gebiet heißen nicht ähnlich: Der Zufall allein gibt dem nächsten Gebiet in der Hälfte der Fälle eine Ähnlichkeit von {limit:.2f} oder mehr. Verlangen Sie weniger ähnliche Gebiete, oder lockern Sie die Bedingungen.</translation>
    </message>
    <message>
        <source>{count} of {all} pairs of different categories lie together more often than chance puts them. The clearest: {other} is {times} times as frequent around {one} as among all businesses.</source>
        <translation>{count} von {all} Paaren verschiedener Kategorien liegen häufiger beieinander, als der Zufall es ergibt. Das deutlichste: {other} ist rings um {one} {times}-mal so häufig wie unter allen Betrieben.</translation>
    </message>
    <message>
        <source>{count} of {all} pairs of sectors have fewer than {fewest} areas in common (of {areas} with data) and are not tested.</source>
        <translation>{count} von {all} Paaren von Branchen haben weniger als {fewest} Gebiete gemeinsam (von {areas} mit Daten) und werden nicht getestet.</translation>
    </message>
    <message>
        <source>{count} of {all} pairs of sectors share industries, which ties them together whatever the areas do: they are marked and not tested ({examples}).</source>
        <translation>{count} von {all} Paaren von Branchen haben Wirtschaftszweige gemeinsam, was sie aneinander bindet, was immer die Gebiete tun: Sie sind gekennzeichnet und nicht getestet ({examples}).</translation>
    </message>
    <message>
        <source>{count} of {all} results cannot be put down to chance (q up to 0.05).</source>
        <translation>{count} von {all} Ergebnissen lassen sich nicht durch Zufall erklären (q bis 0,05).</translation>
    </message>
    <message>
        <source>{count} of {all} rows of &apos;{layer}&apos; have no value and are left out.</source>
        <translation>{count} von {all} Zeilen von &apos;{layer}&apos; haben keinen Wert und werden ausgelassen.</translation>
    </message>
    <message>
        <source>{count} of {all} rows of &apos;{layer}&apos; link a sector with itself, which does not count.</source>
        <translation>{count} von {all} Zeilen von &apos;{layer}&apos; verbinden eine Branche mit sich selbst, was nicht zählt.</translation>
    </message>
    <message>
        <source>{count} of {all} rows of &apos;{layer}&apos; link something that is none of the sectors and are left out (among them {keys}).</source>
        <translation>{count} von {all} Zeilen von &apos;{layer}&apos; verbinden etwas, das keine der Branchen ist, und werden ausgelassen (darunter {keys}).</translation>
    </message>
    <message>
        <source>{count} of {all} sectors have no published jobs in any of the areas and are left out: {names}.</source>
        <translation>{count} von {all} Branchen haben in keinem der Gebiete veröffentlichte Arbeitsplätze und werden ausgelassen: {names}.</translation>
    </message>
    <message>
        <source>{count} of {all} series of an area and sector have missing or suppressed figures in some year from {first} to {last} (areas {ids}; {jobs:,.0f} published jobs in {last}): they are not forecast, and the sums are without them.</source>
        <translation>{count} von {all} Reihen eines Gebiets und einer Branche haben in einem der Jahre von {first} bis {last} fehlende oder geheim gehaltene Angaben (Gebiete {ids}; {jobs:.0f} veröffentlichte Beschäftigte in {last}): Sie werden nicht prognostiziert und fehlen in den Summen.</translation>
    </message>
    <message>
        <source>{count} of {all} source areas have no row in &apos;{layer}&apos; ({ids}): the figures of their target areas are without them.</source>
        <translation>{count} von {all} Quellgebieten haben keine Zeile in „{layer}“ ({ids}): Die Angaben ihrer Zielgebiete sind ohne sie.</translation>
    </message>
    <message>
        <source>{count} of {all} target areas get no figures from any source area and are shown as &apos;no data&apos;: {ids}.</source>
        <translation>{count} von {all} Zielgebieten bekommen von keinem Quellgebiet Angaben und werden als „keine Daten“ gezeigt: {ids}.</translation>
    </message>
    <message>
        <source>{count} of {known} values of &apos;{field}&apos; of &apos;{layer}&apos; fall into one class, at the end. The breaks may not be meant for them.</source>
        <translation>{count} von {known} Werten von „{field}“ in „{layer}“ fallen in eine einzige Klasse am Rand. Die Grenzen sind vielleicht nicht für sie gemacht.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of {n} areas have all others as neighbours: what is around them cannot be high or low, and they are not tested. Choose fewer neighbours or a narrower band.</source>
        <extracomment>{count} of {n} areas has all others as neighbours: what is around it cannot be high or low, and it is not tested. Choose fewer neighbours or a narrower band.</extracomment>
        <translation><numerusform>{count} von {n} Gebieten hat alle anderen als Nachbarn: Was darum herum liegt, kann weder hoch noch niedrig sein, und es wird nicht geprüft. Wählen Sie weniger Nachbarn oder ein schmaleres Band.</numerusform><numerusform>{count} von {n} Gebieten haben alle anderen als Nachbarn: Was darum herum liegt, kann weder hoch noch niedrig sein, und sie werden nicht geprüft. Wählen Sie weniger Nachbarn oder ein schmaleres Band.</numerusform></translation>
    </message>
    <message>
        <source>{count} of {n} areas have no neighbour with a value: they are &apos;isolated&apos; and not tested.</source>
        <translation>{count} von {n} Gebieten haben keinen Nachbarn mit Wert: Sie sind „isoliert“ und werden nicht geprüft.</translation>
    </message>
    <message>
        <source>{count} of {n} areas have no place: distances between areas need coordinates.</source>
        <translation>{count} von {n} Gebieten haben keine Lage: Entfernungen zwischen Gebieten brauchen Koordinaten.</translation>
    </message>
    <message>
        <source>{count} of {n} areas have no value: they are &apos;undefined&apos; and nobody&apos;s neighbour.</source>
        <translation>{count} von {n} Gebieten haben keinen Wert: Sie sind „undefiniert“ und niemandes Nachbar.</translation>
    </message>
    <message>
        <source>{count} of {n} points have no other within the bandwidth: they are &apos;isolated&apos; and count to no quotient.</source>
        <translation>{count} von {n} Punkten haben keinen anderen innerhalb der Bandbreite: Sie sind „isoliert“ und zählen zu keinem Quotienten.</translation>
    </message>
    <message>
        <source>{count} of {n} points of &apos;{layer}&apos; have no value in &apos;{field}&apos;: they are left out.</source>
        <translation>{count} von {n} Punkten von „{layer}“ haben keinen Wert in „{field}“: Sie bleiben außen vor.</translation>
    </message>
    <message>
        <source>{count} of {n} points share their place with others, {most} of them the most crowded one: those at one place are all equally near and share the places among the nearest.</source>
        <translation>{count} von {n} Punkten teilen ihren Ort mit anderen, {most} davon den vollsten: Die an einem Ort sind alle gleich nah und teilen sich die Plätze unter den nächsten.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of {tested} areas are hot or cold spots of &apos;{value}&apos; in a way that has a pattern over time.</source>
        <extracomment>{count} of {tested} areas is a hot or a cold spot of &apos;{value}&apos; in a way that has a pattern over time.</extracomment>
        <translation><numerusform>{count} von {tested} Gebieten ist ein Hotspot oder Coldspot von „{value}“ mit einem Muster über die Zeit.</numerusform><numerusform>{count} von {tested} Gebieten sind Hotspots oder Coldspots von „{value}“ mit einem Muster über die Zeit.</numerusform></translation>
    </message>
    <message>
        <source>{count} of {tested} areas stand out from chance in &apos;{field}&apos;.</source>
        <translation>{count} von {tested} Gebieten heben sich in „{field}“ vom Zufall ab.</translation>
    </message>
    <message numerus="yes">
        <source>{count} pairs of areas of &apos;{layer}&apos; overlap by more than {least} of the smaller one ({pairs}): figures by place count twice there or go to either, and neighbours are doubtful.</source>
        <extracomment>{count} pair of areas of &apos;{layer}&apos; overlaps by more than {least} of the smaller one ({pairs}): figures by place count twice there or go to either, and neighbours are doubtful.</extracomment>
        <translation><numerusform>{count} Paar von Gebieten von „{layer}“ überlappt sich um mehr als {least} des kleineren ({pairs}): nach der Lage ermittelte Werte zählen dort doppelt oder gehen an eines von beiden, und Nachbarschaften sind zweifelhaft.</numerusform><numerusform>{count} Paare von Gebieten von „{layer}“ überlappen sich um mehr als {least} des kleineren ({pairs}): nach der Lage ermittelte Werte zählen dort doppelt oder gehen an eines von beiden, und Nachbarschaften sind zweifelhaft.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} pairs of sectors have another value in each direction in &apos;{layer}&apos;: relatedness has none, so their mean is taken.</source>
        <extracomment>{count} pair of sectors has another value in each direction in &apos;{layer}&apos;: relatedness has none, so the mean is taken.</extracomment>
        <translation><numerusform>{count} Paar von Branchen hat in „{layer}“ in jeder Richtung einen anderen Wert: Verwandtschaft hat keine Richtung, daher wird das Mittel genommen.</numerusform><numerusform>{count} Paare von Branchen haben in &apos;{layer}&apos; in jeder Richtung einen anderen Wert: Verwandtschaft hat keine Richtung, daher wird das Mittel genommen.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} pairs of sectors share industries, which would make them related by definition: they do not count as related ({examples}).</source>
        <extracomment>{count} pair of sectors shares industries, which would make it related by definition: it does not count as related ({examples}).</extracomment>
        <translation><numerusform>{count} Paar von Branchen hat Wirtschaftszweige gemeinsam, was es schon per Definition verwandt machte: Es zählt nicht als verwandt ({examples}).</numerusform><numerusform>{count} Paare von Branchen haben Wirtschaftszweige gemeinsam, was sie schon per Definition verwandt machte: Sie zählen nicht als verwandt ({examples}).</numerusform></translation>
    </message>
    <message>
        <source>{count} parts of {areas} source areas are smaller than {tolerance:g} % of them, as where two layers draw the same border differently: they are put back to the other parts of their area ({mean:.3g} % of it on average).</source>
        <translation>{count} Teile von {areas} Quellgebieten sind kleiner als {tolerance:g} % davon, wie dort, wo zwei Layer dieselbe Grenze verschieden zeichnen: Sie werden den anderen Teilen ihres Gebiets zurückgegeben (im Mittel {mean:.3g} % davon).</translation>
    </message>
    <message numerus="yes">
        <source>{count} points have no finite coordinates; the first is row {row}.</source>
        <extracomment>{count} point has no finite coordinates; it is in row {row}.</extracomment>
        <translation><numerusform>{count} Punkt hat keine endlichen Koordinaten; er steht in Zeile {row}.</numerusform><numerusform>{count} Punkte haben keine endlichen Koordinaten; der erste steht in Zeile {row}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} points of &apos;{layer}&apos; cannot be transformed from {own} to {other} and count as outside of every area. Are their coordinates those of that system?</source>
        <extracomment>{count} point of &apos;{layer}&apos; cannot be transformed from {own} to {other} and counts as outside of every area. Are its coordinates those of that system?</extracomment>
        <translation><numerusform>{count} Punkt von &apos;{layer}&apos; lässt sich nicht von {own} nach {other} umrechnen und gilt als außerhalb aller Gebiete. Sind seine Koordinaten die dieses Systems?</numerusform><numerusform>{count} Punkte von &apos;{layer}&apos; lassen sich nicht von {own} nach {other} umrechnen und gelten als außerhalb aller Gebiete. Sind ihre Koordinaten die dieses Systems?</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} products have a column in &apos;{layer}&apos; but no row ({examples}): they are taken to supply nobody.</source>
        <extracomment>{count} product has a column in &apos;{layer}&apos; but no row ({examples}): it is taken to supply nobody.</extracomment>
        <translation><numerusform>{count} Gut hat in „{layer}“ eine Spalte, aber keine Zeile ({examples}): Es gilt als eines, das niemanden beliefert.</numerusform><numerusform>{count} Güter haben in „{layer}“ eine Spalte, aber keine Zeile ({examples}): Sie gelten als solche, die niemanden beliefern.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} products have a row in &apos;{layer}&apos; but no column ({examples}): they are taken to buy nothing.</source>
        <extracomment>{count} product has a row in &apos;{layer}&apos; but no column ({examples}): it is taken to buy nothing.</extracomment>
        <translation><numerusform>{count} Gut hat in „{layer}“ eine Zeile, aber keine Spalte ({examples}): Es gilt als eines, das nichts bezieht.</numerusform><numerusform>{count} Güter haben in „{layer}“ eine Zeile, aber keine Spalte ({examples}): Sie gelten als solche, die nichts beziehen.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} products have no jobs in &apos;{layer}&apos; ({examples}): whether they can be bought locally is not known, and they are left out of the local shares.</source>
        <extracomment>{count} product has no jobs in &apos;{layer}&apos; ({examples}): whether it can be bought locally is not known, and it is left out of the local shares.</extracomment>
        <translation><numerusform>{count} Gut hat keine Beschäftigten in „{layer}“ ({examples}): Ob es vor Ort gekauft werden kann, ist nicht bekannt, und es zählt nicht in den lokalen Anteilen.</numerusform><numerusform>{count} Güter haben keine Beschäftigten in „{layer}“ ({examples}): Ob sie vor Ort gekauft werden können, ist nicht bekannt, und sie zählen nicht in den lokalen Anteilen.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} products have no output, or a zero or negative one, in &apos;{layer}&apos;, although they buy inputs: {examples}. Correct them, or leave these products out of the flows.</source>
        <extracomment>{count} product has no output, or a zero or negative one, in &apos;{layer}&apos;, although it buys inputs: {examples}. Correct it, or leave this product out of the flows.</extracomment>
        <translation><numerusform>{count} Gut hat in „{layer}“ keinen Produktionswert oder einen von null oder darunter, obwohl es Vorleistungen kauft: {examples}. Berichtigen Sie ihn oder lassen Sie dieses Gut aus den Strömen weg.</numerusform><numerusform>{count} Güter haben in „{layer}“ keinen Produktionswert oder einen von null oder darunter, obwohl sie Vorleistungen kaufen: {examples}. Berichtigen Sie sie oder lassen Sie diese Güter aus den Strömen weg.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} products of &apos;{layer}&apos; are not in the flow table and are left out: {examples}.</source>
        <extracomment>{count} product of &apos;{layer}&apos; is not in the flow table and is left out: {examples}.</extracomment>
        <translation><numerusform>{count} Gut von „{layer}“ steht nicht in der Tabelle der Ströme und wird ausgelassen: {examples}.</numerusform><numerusform>{count} Güter von „{layer}“ stehen nicht in der Tabelle der Ströme und werden ausgelassen: {examples}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} products of &apos;{layer}&apos; buy as much of one product as they make, or more: {examples}. Are flows and output of one unit, year and kind of prices?</source>
        <extracomment>{count} product of &apos;{layer}&apos; buys as much of one product as it makes, or more: {examples}. Are flows and output of one unit, year and kind of prices?</extracomment>
        <translation><numerusform>{count} Produkt von „{layer}“ kauft von einem Produkt so viel, wie es erbringt, oder mehr: {examples}. Sind Ströme und Produktion in einer Einheit, aus einem Jahr und in einer Art von Preisen?</numerusform><numerusform>{count} Produkte von „{layer}“ kaufen von einem Produkt so viel, wie sie erbringen, oder mehr: {examples}. Sind Ströme und Produktion in einer Einheit, aus einem Jahr und in einer Art von Preisen?</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} products of &apos;{layer}&apos; buy more than they make: {examples}. Are output and flows of the same year and prices?</source>
        <extracomment>{count} product of &apos;{layer}&apos; buys more than it makes: {examples}. Are output and flows of the same year and prices?</extracomment>
        <translation><numerusform>{count} Gut von „{layer}“ kauft mehr, als es herstellt: {examples}. Sind Produktionswert und Ströme aus demselben Jahr und in denselben Preisen?</numerusform><numerusform>{count} Güter von „{layer}“ kaufen mehr, als sie herstellen: {examples}. Sind Produktionswert und Ströme aus demselben Jahr und in denselben Preisen?</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} products of &apos;{layer}&apos; have negative purchases: {examples}.</source>
        <extracomment>{count} product of &apos;{layer}&apos; has negative purchases: {examples}.</extracomment>
        <translation><numerusform>{count} Gut von „{layer}“ hat negative Käufe: {examples}.</numerusform><numerusform>{count} Güter von „{layer}“ haben negative Käufe: {examples}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} products of &apos;{layer}&apos; have negative value added: {examples}.</source>
        <extracomment>{count} product of &apos;{layer}&apos; has negative value added: {examples}.</extracomment>
        <translation><numerusform>{count} Gut von „{layer}“ hat eine negative Wertschöpfung: {examples}.</numerusform><numerusform>{count} Güter von „{layer}“ haben eine negative Wertschöpfung: {examples}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} products of &apos;{lookup}&apos; are not in the flow table &apos;{layer}&apos; and are left out: {examples}.</source>
        <extracomment>{count} product of &apos;{lookup}&apos; is not in the flow table &apos;{layer}&apos; and is left out: {examples}.</extracomment>
        <translation><numerusform>{count} Gut von „{lookup}“ steht nicht in der Tabelle der Ströme „{layer}“ und wird ausgelassen: {examples}.</numerusform><numerusform>{count} Güter von „{lookup}“ stehen nicht in der Tabelle der Ströme „{layer}“ und werden ausgelassen: {examples}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} products of the flow table &apos;{layer}&apos; have no industry in &apos;{lookup}&apos;: {examples}.</source>
        <extracomment>{count} product of the flow table &apos;{layer}&apos; has no industry in &apos;{lookup}&apos;: {examples}.</extracomment>
        <translation><numerusform>{count} Gut der Tabelle der Ströme „{layer}“ hat keinen Wirtschaftszweig in „{lookup}“: {examples}.</numerusform><numerusform>{count} Güter der Tabelle der Ströme „{layer}“ haben keinen Wirtschaftszweig in „{lookup}“: {examples}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} published figures of &apos;{layer}&apos; are smaller than their published parts together ({worst}): rounding, noise or another vintage. Suppressed parts of them are estimated as small as their bounds allow.</source>
        <extracomment>{count} published figure of &apos;{layer}&apos; is smaller than its published parts together ({worst}): rounding, noise or another vintage. Suppressed parts of it are estimated as small as their bounds allow.</extracomment>
        <translation><numerusform>{count} veröffentlichte Angabe von „{layer}“ ist kleiner als ihre veröffentlichten Teile zusammen ({worst}): Rundung, Rauschen oder ein anderer Stand. Geheim gehaltene Teile davon werden so klein geschätzt, wie ihre Grenzen es erlauben.</numerusform><numerusform>{count} veröffentlichte Angaben von „{layer}“ sind kleiner als ihre veröffentlichten Teile zusammen ({worst}): Rundung, Rauschen oder ein anderer Stand. Geheim gehaltene Teile davon werden so klein geschätzt, wie ihre Grenzen es erlauben.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} regions have fewer than three areas ({examples}): against their own region these have no data.</source>
        <extracomment>{count} region has fewer than three areas ({examples}): against their own region these have no data.</extracomment>
        <translation><numerusform>{count} Region hat weniger als drei Gebiete ({examples}): Diese haben gegenüber der eigenen Region keine Daten.</numerusform><numerusform>{count} Regionen haben weniger als drei Gebiete ({examples}): Diese haben gegenüber der eigenen Region keine Daten.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} regions have fewer than {fewest} areas with creative employment known; their areas are compared with the nation only: {names}.</source>
        <extracomment>{count} region has fewer than {fewest} areas with creative employment known; its areas are compared with the nation only: {names}.</extracomment>
        <translation><numerusform>{count} Region hat weniger als {fewest} Gebiete mit bekannter Beschäftigung in der Kreativwirtschaft; ihre Gebiete werden nur mit dem Land verglichen: {names}.</numerusform><numerusform>{count} Regionen haben weniger als {fewest} Gebiete mit bekannter Beschäftigung in der Kreativwirtschaft; ihre Gebiete werden nur mit dem Land verglichen: {names}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} rows are kept apart or left out: {why}.</source>
        <extracomment>{count} row is kept apart or left out: {why}.</extracomment>
        <translation><numerusform>{count} Zeile steht für sich oder ist weggelassen: {why}.</numerusform><numerusform>{count} Zeilen stehen für sich oder sind weggelassen: {why}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} rows of &apos;{file}&apos; are further ones for an area, industry and year that it has already (first: area {area}, industry {industry}, year {year}, lines {lines}): added up.</source>
        <extracomment>{count} row of &apos;{file}&apos; is a further one for an area, industry and year that it has already (area {area}, industry {industry}, year {year}, lines {lines}): added up.</extracomment>
        <translation><numerusform>{count} Zeile von „{file}“ ist eine weitere für ein Gebiet, einen Wirtschaftszweig und ein Jahr, die schon vorkommen (Gebiet {area}, Wirtschaftszweig {industry}, Jahr {year}, Zeilen {lines}): addiert.</numerusform><numerusform>{count} Zeilen von „{file}“ sind weitere für ein Gebiet, einen Wirtschaftszweig und ein Jahr, die schon vorkommen (zuerst: Gebiet {area}, Wirtschaftszweig {industry}, Jahr {year}, Zeilen {lines}): addiert.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} rows of &apos;{file}&apos; have an industry without a code ({examples}; lines {lines}): lists of sectors cannot match it.</source>
        <extracomment>{count} row of &apos;{file}&apos; has an industry without a code ({examples}; lines {lines}): lists of sectors cannot match it.</extracomment>
        <translation><numerusform>{count} Zeile von „{file}“ hat einen Wirtschaftszweig ohne Code ({examples}; Zeilen {lines}): Branchenlisten können ihn nicht zuordnen.</numerusform><numerusform>{count} Zeilen von „{file}“ haben einen Wirtschaftszweig ohne Code ({examples}; Zeilen {lines}): Branchenlisten können ihn nicht zuordnen.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} rows of &apos;{layer}&apos; are no products, for no column has their name: taken for value added, imports and totals ({examples}).</source>
        <extracomment>{count} row of &apos;{layer}&apos; is no product, for no column has its name: taken for value added, imports and totals ({examples}).</extracomment>
        <translation><numerusform>{count} Zeile von „{layer}“ ist kein Gut, denn keine Spalte heißt so: Sie gilt als Wertschöpfung, Importe und Summen ({examples}).</numerusform><numerusform>{count} Zeilen von „{layer}“ sind keine Güter, denn keine Spalte heißt so: Sie gelten als Wertschöpfung, Importe und Summen ({examples}).</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} rows of &apos;{layer}&apos; have a lower bound above the upper one (jobs_low, jobs_high; rows {rows}). Correct them, or leave the bounds empty.</source>
        <extracomment>{count} row of &apos;{layer}&apos; has a lower bound above the upper one (jobs_low, jobs_high; rows {rows}). Correct it, or leave the bounds empty.</extracomment>
        <translation><numerusform>{count} Zeile von „{layer}“ hat eine untere Grenze über der oberen (jobs_low, jobs_high; Zeilen {rows}). Bitte sie berichtigen oder die Grenzen leer lassen.</numerusform><numerusform>{count} Zeilen von „{layer}“ haben eine untere Grenze über der oberen (jobs_low, jobs_high; Zeilen {rows}). Bitte sie berichtigen oder die Grenzen leer lassen.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} rows of &apos;{layer}&apos; have an industry that cannot be a {scheme} code ({examples}): they are taken for totals or headings and left out ({jobs:,.0f} jobs).</source>
        <extracomment>{count} row of &apos;{layer}&apos; has an industry that cannot be a {scheme} code ({examples}): it is taken for a total or a heading and left out ({jobs:,.0f} jobs).</extracomment>
        <translation><numerusform>{count} Zeile von „{layer}“ hat einen Wirtschaftszweig, der kein {scheme}-Code sein kann ({examples}): Sie wird für eine Summe oder Überschrift gehalten und weggelassen ({jobs:.0f} Beschäftigte).</numerusform><numerusform>{count} Zeilen von „{layer}“ haben einen Wirtschaftszweig, der kein {scheme}-Code sein kann ({examples}): Sie werden für Summen oder Überschriften gehalten und weggelassen ({jobs:.0f} Beschäftigte).</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} rows of &apos;{layer}&apos; have negative jobs or output: they are taken for closures, and what goes with them is lost.</source>
        <extracomment>{count} row of &apos;{layer}&apos; has negative jobs or output: it is taken for a closure, and what goes with it is lost.</extracomment>
        <translation><numerusform>{count} Zeile von „{layer}“ hat negative Arbeitsplätze oder Produktion: Sie gilt als Schließung, und was dazugehört, geht verloren.</numerusform><numerusform>{count} Zeilen von „{layer}“ haben negative Arbeitsplätze oder Produktion: Sie gelten als Schließungen, und was dazugehört, geht verloren.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} rows of &apos;{layer}&apos; have no area or no industry and are left out ({jobs:,.0f} jobs).</source>
        <extracomment>{count} row of &apos;{layer}&apos; has no area or no industry and is left out ({jobs:,.0f} jobs).</extracomment>
        <translation><numerusform>{count} Zeile von „{layer}“ hat kein Gebiet oder keinen Wirtschaftszweig und wird weggelassen ({jobs:.0f} Beschäftigte).</numerusform><numerusform>{count} Zeilen von „{layer}“ haben kein Gebiet oder keinen Wirtschaftszweig und werden weggelassen ({jobs:.0f} Beschäftigte).</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} rows of &apos;{layer}&apos; have no area or no industry and are left out.</source>
        <extracomment>{count} row of &apos;{layer}&apos; has no area or no industry and is left out.</extracomment>
        <translation><numerusform>{count} Zeile von „{layer}“ hat kein Gebiet oder keinen Wirtschaftszweig und wird weggelassen.</numerusform><numerusform>{count} Zeilen von „{layer}“ haben kein Gebiet oder keinen Wirtschaftszweig und werden weggelassen.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} rows of &apos;{layer}&apos; have no year and are left out.</source>
        <extracomment>{count} row of &apos;{layer}&apos; has no year and is left out.</extracomment>
        <translation><numerusform>{count} Zeile von „{layer}“ hat kein Jahr und wird weggelassen.</numerusform><numerusform>{count} Zeilen von „{layer}“ haben kein Jahr und werden weggelassen.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} rows of &apos;{layer}&apos; lack &apos;{source}&apos;, &apos;{target}&apos; or a weight and are left out.</source>
        <extracomment>{count} row of &apos;{layer}&apos; lacks &apos;{source}&apos;, &apos;{target}&apos; or a weight and is left out.</extracomment>
        <translation><numerusform>{count} Zeile von „{layer}“ fehlt „{source}“, „{target}“ oder ein Gewicht; sie wird weggelassen.</numerusform><numerusform>{count} Zeilen von „{layer}“ fehlt „{source}“, „{target}“ oder ein Gewicht; sie werden weggelassen.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} rows of &apos;{layer}&apos; repeat a pair of areas: their weights are added up ({examples}).</source>
        <extracomment>{count} row of &apos;{layer}&apos; repeats a pair of areas: its weight is added up ({examples}).</extracomment>
        <translation><numerusform>{count} Zeile von „{layer}“ wiederholt ein Paar von Gebieten: Ihr Gewicht wird addiert ({examples}).</numerusform><numerusform>{count} Zeilen von „{layer}“ wiederholen ein Paar von Gebieten: Ihre Gewichte werden addiert ({examples}).</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} rows of &apos;{layer}&apos; repeat a pair of areas: they count once ({examples}).</source>
        <extracomment>{count} row of &apos;{layer}&apos; repeats a pair of areas: it counts once ({examples}).</extracomment>
        <translation><numerusform>{count} Zeile von „{layer}“ wiederholt ein Paar von Gebieten: Sie zählt einmal ({examples}).</numerusform><numerusform>{count} Zeilen von „{layer}“ wiederholen ein Paar von Gebieten: Sie zählen einmal ({examples}).</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} rows of &apos;{layer}&apos; repeat an area and industry that another row has: their jobs are added up. Where the rows are other years, ownerships or levels, choose one of them with a filter.</source>
        <extracomment>{count} row of &apos;{layer}&apos; repeats an area and industry that another row has: its jobs are added up. Where the rows are other years, ownerships or levels, choose one of them with a filter.</extracomment>
        <translation><numerusform>{count} Zeile von „{layer}“ wiederholt ein Gebiet und einen Wirtschaftszweig einer anderen Zeile: Ihre Beschäftigten werden addiert. Wo die Zeilen andere Jahre, Eigentumsformen oder Ebenen sind, bitte eine davon mit einem Filter wählen.</numerusform><numerusform>{count} Zeilen von „{layer}“ wiederholen ein Gebiet und einen Wirtschaftszweig einer anderen Zeile: Ihre Beschäftigten werden addiert. Wo die Zeilen andere Jahre, Eigentumsformen oder Ebenen sind, bitte eine davon mit einem Filter wählen.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} rows of &apos;{layer}&apos; were added up in the database: {rows} rows came back.</source>
        <extracomment>{count} row of &apos;{layer}&apos; was added up in the database: {rows} rows came back.</extracomment>
        <translation><numerusform>{count} Zeile von „{layer}“ wurde in der Datenbank summiert: {rows} Zeilen kamen zurück.</numerusform><numerusform>{count} Zeilen von &apos;{layer}&apos; wurden in der Datenbank summiert: {rows} Zeilen kamen zurück.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} rows of the neighbour table name areas that the layer does not have ({ids}).</source>
        <extracomment>{count} row of the neighbour table names areas that the layer does not have ({ids}).</extracomment>
        <translation><numerusform>{count} Zeile der Nachbarschaftstabelle nennt Gebiete, die der Layer nicht hat ({ids}).</numerusform><numerusform>{count} Zeilen der Nachbarschaftstabelle nennen Gebiete, die der Layer nicht hat ({ids}).</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} rows of the scenario &apos;{layer}&apos; have {what} (rows {rows}): complete them, or take them out.</source>
        <extracomment>{count} row of the scenario &apos;{layer}&apos; has {what} (row {rows}): complete it, or take it out.</extracomment>
        <translation><numerusform>{count} Zeile des Szenarios „{layer}“ hat {what} (Zeile {rows}): Ergänzen Sie sie, oder nehmen Sie sie heraus.</numerusform><numerusform>{count} Zeilen des Szenarios „{layer}“ haben {what} (Zeilen {rows}): Ergänzen Sie sie, oder nehmen Sie sie heraus.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} rows repeat an area at a time, for example {examples}. Each area may have one feature for each time.</source>
        <extracomment>{count} row repeats an area at a time: {examples}. Each area may have one feature for each time.</extracomment>
        <translation><numerusform>{count} Zeile wiederholt ein Gebiet zu einem Zeitpunkt: {examples}. Jedes Gebiet darf zu jedem Zeitpunkt ein Objekt haben.</numerusform><numerusform>{count} Zeilen wiederholen ein Gebiet zu einem Zeitpunkt, zum Beispiel {examples}. Jedes Gebiet darf zu jedem Zeitpunkt ein Objekt haben.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} sectors have jobs: relatedness needs {fewest} at least. Take all industries of the table as the space, or a longer list.</source>
        <extracomment>{count} sector has jobs: relatedness needs {fewest} at least. Take all industries of the table as the space, or a longer list.</extracomment>
        <translation><numerusform>{count} Branche hat Arbeitsplätze: Verwandtschaft braucht mindestens {fewest}. Nehmen Sie alle Wirtschaftszweige der Tabelle als Raum, oder eine längere Liste.</numerusform><numerusform>{count} Branchen haben Arbeitsplätze: Verwandtschaft braucht mindestens {fewest}. Nehmen Sie alle Wirtschaftszweige der Tabelle als Raum, oder eine längere Liste.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} sectors have no jobs in any product of the flows and are left out: {examples}.</source>
        <extracomment>{count} sector has no jobs in any product of the flows and is left out: {examples}.</extracomment>
        <translation><numerusform>{count} Branche hat in keinem Gut der Ströme Beschäftigte und wird ausgelassen: {examples}.</numerusform><numerusform>{count} Branchen haben in keinem Gut der Ströme Beschäftigte und werden ausgelassen: {examples}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} source areas lie at least partly outside the target areas: what lies outside is put to the targets that they lie in, that of {lone} areas that lie in none to the nearest ({examples}).</source>
        <extracomment>{count} source area lies at least partly outside the target areas: what lies outside is put to the targets that it lies in, that of {lone} areas that lie in none to the nearest ({examples}).</extracomment>
        <translation><numerusform>{count} Quellgebiet liegt zumindest teilweise außerhalb der Zielgebiete: Was außerhalb liegt, geht an die Ziele, in denen es liegt, bei {lone} Gebieten, die in keinem liegen, an das nächste ({examples}).</numerusform><numerusform>{count} Quellgebiete liegen zumindest teilweise außerhalb der Zielgebiete: Was außerhalb liegt, geht an die Ziele, in denen sie liegen, bei {lone} Gebieten, die in keinem liegen, an das nächste ({examples}).</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} source areas lie in target areas that overlap each other ({examples}): these share them, so that no job is counted twice.</source>
        <extracomment>{count} source area lies in target areas that overlap each other ({examples}): these share it, so that no job is counted twice.</extracomment>
        <translation><numerusform>{count} Quellgebiet liegt in Zielgebieten, die einander überlappen ({examples}): Diese teilen es sich, damit niemand doppelt zählt.</numerusform><numerusform>{count} Quellgebiete liegen in Zielgebieten, die einander überlappen ({examples}): Diese teilen sie sich, damit niemand doppelt zählt.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} source areas of &apos;{layer}&apos; have no weight above 0 and so no target: {examples}.</source>
        <extracomment>{count} source area of &apos;{layer}&apos; has no weight above 0 and so no target: {examples}.</extracomment>
        <translation><numerusform>{count} Quellgebiet von „{layer}“ hat kein Gewicht über 0 und daher kein Ziel: {examples}.</numerusform><numerusform>{count} Quellgebiete von „{layer}“ haben kein Gewicht über 0 und daher kein Ziel: {examples}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} source areas that need weights hold none of &apos;{layer}&apos;: they are divided by area ({examples}).</source>
        <extracomment>{count} source area that needs weights holds none of &apos;{layer}&apos;: it is divided by area ({examples}).</extracomment>
        <translation><numerusform>{count} Quellgebiet, das Gewichte braucht, enthält keines von „{layer}“: Es wird nach Fläche geteilt ({examples}).</numerusform><numerusform>{count} Quellgebiete, die Gewichte brauchen, enthalten keines von „{layer}“: Sie werden nach Fläche geteilt ({examples}).</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} suppressed figures of &apos;{layer}&apos; stay unknown: no published total and no bound holds them. A table with all levels of the industries, or with jobs_total, holds more.</source>
        <extracomment>{count} suppressed figure of &apos;{layer}&apos; stays unknown: no published total and no bound holds it. A table with all levels of the industries, or with jobs_total, holds more.</extracomment>
        <translation><numerusform>{count} geheim gehaltene Angabe von „{layer}“ bleibt unbekannt: Keine veröffentlichte Summe und keine Grenze grenzt sie ein. Eine Tabelle mit allen Ebenen der Wirtschaftszweige oder mit jobs_total grenzt mehr ein.</numerusform><numerusform>{count} geheim gehaltene Angaben von „{layer}“ bleiben unbekannt: Keine veröffentlichte Summe und keine Grenze grenzt sie ein. Eine Tabelle mit allen Ebenen der Wirtschaftszweige oder mit jobs_total grenzt mehr ein.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} tables are read as one: {names}.</source>
        <extracomment>{count} table is read as one: {names}.</extracomment>
        <translation><numerusform>{count} Tabelle wird als eine gelesen: {names}.</numerusform><numerusform>{count} Tabellen werden als eine gelesen: {names}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} target areas of the lookup have no polygon ({ids}; {jobs:,.0f} jobs): the table has them, the map has not.</source>
        <extracomment>{count} target area of the lookup has no polygon ({ids}; {jobs:,.0f} jobs): the table has it, the map has not.</extracomment>
        <translation><numerusform>{count} Zielgebiet der Zuordnung hat keine Fläche ({ids}; {jobs:.0f} Beschäftigte): In der Tabelle steht es, auf der Karte nicht.</numerusform><numerusform>{count} Zielgebiete der Zuordnung haben keine Fläche ({ids}; {jobs:.0f} Beschäftigte): In der Tabelle stehen sie, auf der Karte nicht.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} texts have letters that no font of this computer holds: they are drawn as boxes ({texts}). Install a font for them, such as one of the Noto fonts.</source>
        <extracomment>{count} text has letters that no font of this computer holds: they are drawn as boxes ({texts}). Install a font for them, such as one of the Noto fonts.</extracomment>
        <translation><numerusform>{count} Text hat Buchstaben, die keine Schrift dieses Rechners enthält: Sie erscheinen als Kästchen ({texts}). Installieren Sie eine Schrift dafür, etwa eine der Noto-Schriften.</numerusform><numerusform>{count} Texte haben Buchstaben, die keine Schrift dieses Rechners enthält: Sie erscheinen als Kästchen ({texts}). Installieren Sie eine Schrift dafür, etwa eine der Noto-Schriften.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} texts of the template are set in fonts that this computer lacks ({fonts}): {used} instead.</source>
        <extracomment>{count} text of the template is set in a font that this computer lacks ({fonts}): {used} instead.</extracomment>
        <translation><numerusform>{count} Text der Vorlage steht in einer Schrift, die diesem Rechner fehlt ({fonts}): stattdessen {used}.</numerusform><numerusform>{count} Texte der Vorlage stehen in Schriften, die diesem Rechner fehlen ({fonts}): stattdessen {used}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} times between the others are missing: {times}.</source>
        <extracomment>One time between the others is missing: {times}.</extracomment>
        <translation><numerusform>Ein Zeitpunkt zwischen den anderen fehlt: {times}.</numerusform><numerusform>{count} Zeitpunkte zwischen den anderen fehlen: {times}.</numerusform></translation>
    </message>
    <message>
        <source>{count} types: {types}</source>
        <translation>{count} Typen: {types}</translation>
    </message>
    <message numerus="yes">
        <source>{count} weights of &apos;{name}&apos; are negative or no numbers (for example {values}). Spatial statistics need weights from 0 on.</source>
        <extracomment>{count} weight of &apos;{name}&apos; is negative or no number (for example {values}). Spatial statistics need weights from 0 on.</extracomment>
        <translation><numerusform>{count} Gewicht von „{name}“ ist negativ oder keine Zahl (zum Beispiel {values}). Räumliche Statistiken brauchen Gewichte ab 0.</numerusform><numerusform>{count} Gewichte von „{name}“ sind negativ oder keine Zahlen (zum Beispiel {values}). Räumliche Statistiken brauchen Gewichte ab 0.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} weights of the neighbour table are missing, negative or infinite (for example {values}).</source>
        <extracomment>{count} weight of the neighbour table is missing, negative or infinite (for example {values}).</extracomment>
        <translation><numerusform>{count} Gewicht der Tabelle der Nachbarn fehlt, ist negativ oder unendlich (zum Beispiel {values}).</numerusform><numerusform>{count} Gewichte der Tabelle der Nachbarn fehlen, sind negativ oder unendlich (zum Beispiel {values}).</numerusform></translation>
    </message>
    <message>
        <source>{entries} of {cases} sectors that an area lacked in {start} were there in {end}; predictors are of {start}</source>
        <translation>{entries} von {cases} Branchen, die einem Gebiet {start} fehlten, waren {end} da; die Anhaltspunkte sind von {start}</translation>
    </message>
    <message>
        <source>{field}, {state} ({count}): {names}.</source>
        <translation>{field}, {state} ({count}): {names}.</translation>
    </message>
    <message>
        <source>{field}, {statistic}: checked with {name}: {own:.6g} here, {value:.6g} there.</source>
        <translation>{field}, {statistic}: mit {name} geprüft: hier {own:.6g}, dort {value:.6g}.</translation>
    </message>
    <message>
        <source>{field}: Moran&apos;s I by step, and between which values chance lies. The upright line: how far likeness reaches.</source>
        <translation>{field}: Morans I je Schritt und die Werte, zwischen denen der Zufall liegt. Die senkrechte Linie: wie weit die Ähnlichkeit reicht.</translation>
    </message>
    <message>
        <source>{field}: areas are alike up to a distance of about {reach}. A distance band of {reach} would take that in.</source>
        <translation>{field}: Gebiete sind einander bis zu einer Entfernung von etwa {reach} ähnlich. Ein Entfernungsband von {reach} würde das erfassen.</translation>
    </message>
    <message>
        <source>{field}: areas are alike up to neighbours of order {reach}.</source>
        <translation>{field}: Gebiete sind einander bis zu den Nachbarn der Ordnung {reach} ähnlich.</translation>
    </message>
    <message>
        <source>{field}: checked with {name}: the statistic differs by at most {value:.1e}, p by at most {p:.4f} (chance allows {allowed:.4f}); {beyond} of {n} areas lie further off than chance allows.</source>
        <translation>{field}: mit {name} geprüft: Die Statistik weicht um höchstens {value:.1e} ab, p um höchstens {p:.4f} (der Zufall erlaubt {allowed:.4f}); {beyond} von {n} Gebieten liegen weiter auseinander, als der Zufall erlaubt.</translation>
    </message>
    <message>
        <source>{field}: checked with {name}: the statistic differs by at most {value:.1e}, the analytic p by at most {p_analytic:.1e} ({n} areas).</source>
        <translation>{field}: mit {name} geprüft: Die Statistik weicht um höchstens {value:.1e} ab, das analytische p um höchstens {p_analytic:.1e} ({n} Gebiete).</translation>
    </message>
    <message>
        <source>{field}: each area&apos;s value against the mean of its neighbours&apos; values, both in standard deviations from the mean. Coloured: significant. The slope of the line is {slope}.</source>
        <translation>{field}: der Wert jedes Gebiets gegen das Mittel der Werte seiner Nachbarn, beide in Standardabweichungen vom Mittelwert. Farbig: signifikant. Die Steigung der Geraden ist {slope}.</translation>
    </message>
    <message>
        <source>{field}: not even the nearest pairs are more alike than chance has it; no band is proposed.</source>
        <translation>{field}: Selbst die nächsten Paare sind einander nicht ähnlicher, als der Zufall es ergibt; es wird kein Band vorgeschlagen.</translation>
    </message>
    <message numerus="yes">
        <source>{field}: {count} areas stand out with esda only, because of this: {reasons}.</source>
        <extracomment>{field}: {count} area stands out with esda only, because of this: {reasons}.</extracomment>
        <translation><numerusform>{field}: {count} Gebiet fällt nur bei esda auf, aus diesem Grund: {reasons}.</numerusform><numerusform>{field}: {count} Gebiete fallen nur bei esda auf, aus diesem Grund: {reasons}.</numerusform></translation>
    </message>
    <message>
        <source>{field}: {shown} of {all} areas, the surest first</source>
        <translation>{field}: {shown} von {all} Gebieten, die sichersten zuerst</translation>
    </message>
    <message>
        <source>{figure}, area by area</source>
        <translation>{figure}, Gebiet für Gebiet</translation>
    </message>
    <message>
        <source>{files}: jobs are negative or infinite, for example {example}. Correct them, or set them to NULL.</source>
        <translation>{files}: Beschäftigtenzahlen sind negativ oder unendlich, zum Beispiel {example}. Berichtigen Sie sie, oder setzen Sie sie auf NULL.</translation>
    </message>
    <message>
        <source>{files}: the column of jobs, {column}, holds no numbers ({kind}).</source>
        <translation>{files}: Die Spalte der Beschäftigten, {column}, enthält keine Zahlen ({kind}).</translation>
    </message>
    <message>
        <source>{files}: there is no column {missing}. Name them in FILE_COLUMNS, as in: industry=sic, x=lon, y=lat. Its columns: {columns}.</source>
        <translation>{files}: Es gibt keine Spalte {missing}. Benennen Sie die Spalten in FILE_COLUMNS, etwa: industry=sic, x=lon, y=lat. Vorhandene Spalten: {columns}.</translation>
    </message>
    <message>
        <source>{files}: {count} of its geometries are no points in WKB. Give a file of points, or columns x and y.</source>
        <translation>{files}: {count} der Geometrien sind keine Punkte in WKB. Geben Sie eine Datei mit Punkten an oder Spalten x und y.</translation>
    </message>
    <message>
        <source>{filled} of {all} suppressed figures of &apos;{layer}&apos; are estimated (status &apos;estimated&apos;, bounds in jobs_low and jobs_high). They are estimates: say so where you use them.</source>
        <translation>{filled} von {all} geheim gehaltenen Angaben von „{layer}“ sind geschätzt (Status „estimated“, Grenzen in jobs_low und jobs_high). Es sind Schätzungen: Bitte das angeben, wo Sie sie verwenden.</translation>
    </message>
    <message>
        <source>{filter} leaves no row of &apos;{layer}&apos;. Expression: {expression}</source>
        <translation>{filter} lässt keine Zeile von „{layer}“ übrig. Ausdruck: {expression}</translation>
    </message>
    <message>
        <source>{first} (to the right) against {second} (upwards): a dot for each area.</source>
        <translation>{first} (nach rechts) gegen {second} (nach oben): ein Punkt je Gebiet.</translation>
    </message>
    <message>
        <source>{first} {high}, {group} {related}</source>
        <translation>{first} {high}, {group} {related}</translation>
    </message>
    <message>
        <source>{group} above</source>
        <translation>{group} darüber</translation>
    </message>
    <message>
        <source>{group} not above</source>
        <translation>{group} nicht darüber</translation>
    </message>
    <message>
        <source>{group} only</source>
        <translation>Nur {group}</translation>
    </message>
    <message>
        <source>{group}: expected growth, {start} – {end} (%)</source>
        <translation>{group}: erwartetes Wachstum, {start} – {end} (%)</translation>
    </message>
    <message>
        <source>{group}: growth against the nation&apos;s, {start} – {end} (percentage points)</source>
        <translation>{group}: Wachstum gegenüber dem des Landes, {start} – {end} (Prozentpunkte)</translation>
    </message>
    <message>
        <source>{group}: if the past goes on, {jobs} jobs in {year} ({growth} against {last}), and with 90 % confidence {low} to {high}.</source>
        <translation>{group}: Wenn die Vergangenheit weitergeht, {jobs} Beschäftigte in {year} ({growth} gegenüber {last}), und mit 90 % Konfidenz zwischen {low} und {high}.</translation>
    </message>
    <message>
        <source>{group}: jobs by year, {start} = 100</source>
        <translation>{group}: Beschäftigte nach Jahr, {start} = 100</translation>
    </message>
    <message>
        <source>{group}: jobs expected in {end}</source>
        <translation>{group}: erwartete Beschäftigte in {end}</translation>
    </message>
    <message>
        <source>{group}: location quotient (logarithmic)</source>
        <translation>{group}: Standortquotient (logarithmisch)</translation>
    </message>
    <message>
        <source>{group}: none of the {areas} areas is specialised in creative jobs.</source>
        <translation>{group}: Keines der {areas} Gebiete ist auf Kreativwirtschaft spezialisiert.</translation>
    </message>
    <message>
        <source>{group}: none of the {areas} areas is specialised in it.</source>
        <translation>{group}: Keines der {areas} Gebiete ist darauf spezialisiert.</translation>
    </message>
    <message>
        <source>{group}: outlook, {start} – {end}</source>
        <translation>{group}: Ausblick, {start} – {end}</translation>
    </message>
    <message>
        <source>{group}: share over the mean (logarithmic)</source>
        <translation>{group}: Anteil zum Mittel (logarithmisch)</translation>
    </message>
    <message>
        <source>{group}: {both} of the {creative} creative areas are specialised in it too, {lift} times as many as chance would give.</source>
        <translation>{group}: {both} der {creative} auf Kreativwirtschaft spezialisierten Gebiete sind auch darauf spezialisiert, das {lift}-Fache dessen, was der Zufall ergäbe.</translation>
    </message>
    <message>
        <source>{group}: {change} jobs from {start} to {end} in the areas with figures for both ({growth}, {rate} a year). All jobs: {total}.</source>
        <translation>{group}: {change} Beschäftigte von {start} bis {end} in den Gebieten mit Angaben für beide ({growth}, {rate} im Jahr). Alle Beschäftigten: {total}.</translation>
    </message>
    <message>
        <source>{hidden} published figures with {jobs} jobs were hidden, those with the fewest businesses first and enough others that none is alone in its total, and estimated like the suppressed ones. {covered} of them lie within their bounds.</source>
        <translation>{hidden} veröffentlichte Angaben mit {jobs} Beschäftigten wurden verborgen, zuerst die mit den wenigsten Betrieben und so viele weitere, dass keine in ihrer Summe allein ist, und wie die geheim gehaltenen geschätzt. {covered} davon liegen innerhalb ihrer Grenzen.</translation>
    </message>
    <message>
        <source>{host} ({title}): {why} To go on without it, download the file by hand from {by_hand}, and give it to &apos;Import employment&apos;, or open it as a layer.</source>
        <translation>{host} ({title}): {why} Um ohne ihn weiterzukommen, laden Sie die Datei von Hand von {by_hand} herunter und geben Sie sie „Beschäftigung importieren“, oder öffnen Sie sie als Layer.</translation>
    </message>
    <message numerus="yes">
        <source>{host}: {count} requests, {size:,} bytes received.</source>
        <extracomment>{host}: {count} request, {size:,} bytes received.</extracomment>
        <translation><numerusform>{host}: {count} Anfrage, {size:,} Byte empfangen.</numerusform><numerusform>{host}: {count} Anfragen, {size:,} Byte empfangen.</numerusform></translation>
    </message>
    <message>
        <source>{inside} of {all} jobs are in {areas} target areas; {share} of these come from source areas that had to be divided.</source>
        <translation>{inside} von {all} Beschäftigten sind in {areas} Zielgebieten; davon kommen {share} aus Quellgebieten, die geteilt werden mussten.</translation>
    </message>
    <message>
        <source>{jobs:,.0f} jobs ({share:.1f} % of the listed sectors in &apos;{layer}&apos;) come from codes that the concordance divides: they are an estimate.</source>
        <translation>{jobs:,.0f} Arbeitsplätze ({share:.1f} % der gelisteten Branchen in &apos;{layer}&apos;) stammen aus Codes, die der Umsteigeschlüssel aufteilt: Sie sind eine Schätzung.</translation>
    </message>
    <message>
        <source>{jobs:,.0f} jobs ({share:.2%}) and {unknown} suppressed figures lie outside the target areas and are in none of them. By industry: {industries}.</source>
        <translation>{jobs:.0f} Beschäftigte ({share:.2%}) und {unknown} geheim gehaltene Angaben liegen außerhalb der Zielgebiete und sind in keinem von ihnen. Nach Wirtschaftszweig: {industries}.</translation>
    </message>
    <message>
        <source>{jobs:,.0f} jobs ({share:.2%}) lie outside the target areas and are in none of them. By industry: {industries}.</source>
        <translation>{jobs:.0f} Beschäftigte ({share:.2%}) liegen außerhalb der Zielgebiete und sind in keinem von ihnen. Nach Wirtschaftszweig: {industries}.</translation>
    </message>
    <message>
        <source>{jobs:,.0f} jobs were translated, {share:.1f} % of them from codes that are divided; {lost:,.0f} jobs have no place in the new classification ({examples}).</source>
        <translation>{jobs:,.0f} Arbeitsplätze wurden übersetzt, {share:.1f} % davon aus aufgeteilten Codes; {lost:,.0f} Arbeitsplätze haben in der neuen Klassifikation keinen Platz ({examples}).</translation>
    </message>
    <message>
        <source>{jobs} of {total} jobs are in the {sectors} sectors, {share} of all, in {areas} areas with figures.</source>
        <translation>{jobs} von {total} Beschäftigten sind in den {sectors} Branchen, das sind {share}, in {areas} Gebieten mit Angaben.</translation>
    </message>
    <message>
        <source>{label} ({count})</source>
        <translation>{label} ({count})</translation>
    </message>
    <message>
        <source>{label}: none of {all} areas.</source>
        <translation>{label}: keines von {all} Gebieten.</translation>
    </message>
    <message>
        <source>{label}: {count} of {all} areas ({areas}).</source>
        <translation>{label}: {count} von {all} Gebieten ({areas}).</translation>
    </message>
    <message>
        <source>{low} and above</source>
        <translation>{low} und mehr</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>{low} – {high}</source>
        <translation>{low} – {high}</translation>
    </message>
    <message>
        <source>{measure} of all pairs of sectors</source>
        <translation>{measure} aller Paare von Branchen</translation>
    </message>
    <message>
        <source>{measure}. Columns have the numbers of the rows; creative sectors are in bold. Sectors that go together stand together. Point at a square for its pair and value; the table has all values.</source>
        <translation>{measure}. Spalten tragen die Nummern der Zeilen; kreative Branchen sind fett. Branchen, die zusammengehen, stehen beieinander. Zeigen Sie auf ein Feld für sein Paar und seinen Wert; die Tabelle hat alle Werte.</translation>
    </message>
    <message>
        <source>{most} pairs have the smallest p that {draws} permutations can give, yet over {tests} pairs none has a q up to 0.05: with more permutations some may.</source>
        <translation>{most} Paare haben das kleinste p, das {draws} Permutationen ergeben können, und doch hat über {tests} Paare keines ein q bis 0,05: Mit mehr Permutationen vielleicht schon.</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} und {count} weitere</translation>
    </message>
    <message>
        <source>{name} (customer)</source>
        <translation>{name} (Kunde)</translation>
    </message>
    <message numerus="yes">
        <source>{name} and {count} more</source>
        <extracomment>{name} and {count} more</extracomment>
        <translation><numerusform>{name} und {count} weiteres</numerusform><numerusform>{name} und {count} weitere</numerusform></translation>
    </message>
    <message>
        <source>{name} is a creative hotspot: by score number {rank} of {count} areas</source>
        <translation>{name} ist ein kreativer Hotspot: nach Punkten Nummer {rank} von {count} Gebieten</translation>
    </message>
    <message>
        <source>{name} is no creative hotspot: by score number {rank} of {count} areas</source>
        <translation>{name} ist kein kreativer Hotspot: nach Punkten Nummer {rank} von {count} Gebieten</translation>
    </message>
    <message>
        <source>{name} leads with a score of {score} out of 100: the creative industries have {lq} times the share of its jobs that they have in the reference.</source>
        <translation>{name} führt mit einem Punktwert von {score} von 100: Die Kreativwirtschaft hat dort das {lq}-Fache des Anteils an den Beschäftigten, den sie in der Referenz hat.</translation>
    </message>
    <message>
        <source>{name}: LQ</source>
        <translation>{name}: LQ</translation>
    </message>
    <message>
        <source>{name}: LQ, lower end</source>
        <translation>{name}: LQ, untere Grenze</translation>
    </message>
    <message>
        <source>{name}: LQ, upper end</source>
        <translation>{name}: LQ, obere Grenze</translation>
    </message>
    <message>
        <source>{name}: Lee&apos;s L</source>
        <translation>{name}: Lees L</translation>
    </message>
    <message>
        <source>{name}: audience (%)</source>
        <translation>{name}: Publikum (%)</translation>
    </message>
    <message>
        <source>{name}: businesses</source>
        <translation>{name}: Betriebe</translation>
    </message>
    <message>
        <source>{name}: class</source>
        <translation>{name}: Klasse</translation>
    </message>
    <message>
        <source>{name}: class of nine</source>
        <translation>{name}: Klasse von neun</translation>
    </message>
    <message>
        <source>{name}: class of the area and its neighbours</source>
        <translation>{name}: Klasse des Gebiets und seiner Nachbarn</translation>
    </message>
    <message>
        <source>{name}: class together with creative jobs</source>
        <translation>{name}: Klasse zusammen mit kreativen Arbeitsplätzen</translation>
    </message>
    <message>
        <source>{name}: colocation quotient</source>
        <translation>{name}: Kolokationsquotient</translation>
    </message>
    <message>
        <source>{name}: corrected p (q)</source>
        <translation>{name}: korrigiertes p (q)</translation>
    </message>
    <message>
        <source>{name}: density</source>
        <translation>{name}: Dichte</translation>
    </message>
    <message>
        <source>{name}: goes most with {other} ({value})</source>
        <translation>{name}: geht am meisten mit {other} ({value})</translation>
    </message>
    <message>
        <source>{name}: growth (0.1 is 10 %)</source>
        <translation>{name}: Wachstum (0.1 sind 10 %)</translation>
    </message>
    <message>
        <source>{name}: inputs that the area could provide (%)</source>
        <translation>{name}: Vorleistungen, die das Gebiet liefern könnte (%)</translation>
    </message>
    <message>
        <source>{name}: jobs</source>
        <translation>{name}: Arbeitsplätze</translation>
    </message>
    <message>
        <source>{name}: neighbours high in both</source>
        <translation>{name}: Nachbarn mit viel von beidem</translation>
    </message>
    <message>
        <source>{name}: p</source>
        <translation>{name}: p</translation>
    </message>
    <message>
        <source>{name}: quotient of the audience</source>
        <translation>{name}: Quotient des Publikums</translation>
    </message>
    <message>
        <source>{one} and {other} would be written to the same place, {file}. Give each a file of its own.</source>
        <translation>{one} und {other} würden an dieselbe Stelle geschrieben, {file}. Geben Sie jedem eine eigene Datei.</translation>
    </message>
    <message>
        <source>{output} would write over {file}, which {input} is read from. Choose another file, or another layer of it.</source>
        <translation>{output} würde {file} überschreiben, woraus {input} gelesen wird. Wählen Sie eine andere Datei oder einen anderen Layer darin.</translation>
    </message>
    <message>
        <source>{package} is missing, {wanted} or newer is needed</source>
        <translation>{package} fehlt, nötig ist {wanted} oder neuer</translation>
    </message>
    <message>
        <source>{package} {found} is there and cannot be loaded ({reason}). Most often it was built for another numpy than the {numpy} that QGIS brings: remove it, and install it again with numpy held at that version.</source>
        <translation>{package} {found} ist vorhanden, lässt sich aber nicht laden ({reason}). Meist wurde es für ein anderes numpy gebaut als das von QGIS mitgebrachte {numpy}: Entfernen Sie es, und installieren Sie es mit festgehaltener numpy-Version neu.</translation>
    </message>
    <message>
        <source>{package} {found} is too old, {wanted} or newer is needed</source>
        <translation>{package} {found} ist zu alt, nötig ist {wanted} oder neuer</translation>
    </message>
    <message>
        <source>{parameter} and {other} belong together: &apos;{layer}&apos; has either a row for each flow, with a field for the buying product and one for the value, or a column for each buying product. Its fields: {fields}.</source>
        <translation>{parameter} und {other} gehören zusammen: „{layer}“ hat entweder eine Zeile für jeden Strom, mit einem Feld für das kaufende Gut und einem für den Wert, oder eine Spalte für jedes kaufende Gut. Seine Felder: {fields}.</translation>
    </message>
    <message>
        <source>{parameter} is for a layer. Give either a layer or POINTS_FILE, whose columns FILE_COLUMNS names.</source>
        <translation>{parameter} gilt für einen Layer. Geben Sie entweder einen Layer an oder POINTS_FILE, dessen Spalten FILE_COLUMNS benennt.</translation>
    </message>
    <message>
        <source>{parameter} is not used: a lookup does not say which target area is the nearest.</source>
        <translation>{parameter} wird nicht verwendet: Eine Zuordnungstabelle sagt nicht, welches Zielgebiet das nächste ist.</translation>
    </message>
    <message>
        <source>{parameter} is {value}. It takes a number from {least} to {most}.</source>
        <translation>{parameter} ist {value}. Möglich ist eine Zahl von {least} bis {most}.</translation>
    </message>
    <message>
        <source>{parameter} is {value}. It takes a number of {least} or more.</source>
        <translation>{parameter} ist {value}. Möglich ist eine Zahl ab {least}.</translation>
    </message>
    <message>
        <source>{parameter} is {value}. It takes a number.</source>
        <translation>{parameter} ist {value}. Möglich ist eine Zahl.</translation>
    </message>
    <message>
        <source>{parameter}: &apos;{breaks}&apos; is not ascending numbers separated by commas, such as 0.5, 1, 2.</source>
        <translation>{parameter}: „{breaks}“ sind keine aufsteigenden, durch Kommas getrennten Zahlen, etwa 0.5, 1, 2.</translation>
    </message>
    <message>
        <source>{parameter}: &apos;{field}&apos; of &apos;{layer}&apos; holds neither numbers nor 1 to {most} different texts ({values}). Choose other fields.</source>
        <translation>{parameter}: „{field}“ von „{layer}“ enthält weder Zahlen noch 1 bis {most} verschiedene Texte ({values}). Wählen Sie andere Felder.</translation>
    </message>
    <message>
        <source>{parameter}: &apos;{field}&apos; of &apos;{layer}&apos; holds neither text nor numbers ({kind}). Turn it into text first.</source>
        <translation>{parameter}: „{field}“ von „{layer}“ enthält weder Text noch Zahlen ({kind}). Wandeln Sie es zuerst in Text um.</translation>
    </message>
    <message>
        <source>{parameter}: &apos;{field}&apos; of &apos;{layer}&apos; holds no number in any of {count} features.</source>
        <translation>{parameter}: „{field}“ in „{layer}“ enthält in keinem von {count} Objekten eine Zahl.</translation>
    </message>
    <message>
        <source>{parameter}: &apos;{field}&apos; of &apos;{layer}&apos; holds no numbers. Choose a numeric field, or the scheme for classes.</source>
        <translation>{parameter}: „{field}“ von „{layer}“ enthält keine Zahlen. Wählen Sie ein Zahlenfeld oder das Schema für Klassen.</translation>
    </message>
    <message>
        <source>{parameter}: &apos;{field}&apos; of &apos;{layer}&apos; holds no numbers. Choose another field.</source>
        <translation>{parameter}: „{field}“ von „{layer}“ enthält keine Zahlen. Wählen Sie ein anderes Feld.</translation>
    </message>
    <message>
        <source>{parameter}: &apos;{field}&apos; of &apos;{layer}&apos; holds numbers too large for a legend, such as {value}. Give them in millions.</source>
        <translation>{parameter}: „{field}“ von „{layer}“ enthält Zahlen, die für eine Legende zu groß sind, etwa {value}. Geben Sie sie in Millionen an.</translation>
    </message>
    <message>
        <source>{parameter}: &apos;{field}&apos; of &apos;{layer}&apos; holds {count} values ({values}). A map of classes shows 1 to {most}; for numbers, choose another scheme.</source>
        <translation>{parameter}: „{field}“ in „{layer}“ enthält {count} Werte ({values}). Eine Karte von Klassen zeigt 1 bis {most}; wählen Sie für Zahlen ein anderes Schema.</translation>
    </message>
    <message>
        <source>{parameter}: &apos;{layer}&apos; has coordinates that are no numbers, so that there is no map of it. Mend or filter it.</source>
        <translation>{parameter}: „{layer}“ hat Koordinaten, die keine Zahlen sind, sodass es keine Karte davon gibt. Reparieren oder filtern Sie den Layer.</translation>
    </message>
    <message>
        <source>{parameter}: &apos;{layer}&apos; has neither polygons nor lines. Points with names belong to &apos;{places}&apos;.</source>
        <translation>{parameter}: &apos;{layer}&apos; hat weder Polygone noch Linien. Punkte mit Namen gehören zu &apos;{places}&apos;.</translation>
    </message>
    <message>
        <source>{parameter}: &apos;{layer}&apos; has no &apos;{given}&apos;. It has {labels}.</source>
        <translation>{parameter}: „{layer}“ hat kein „{given}“. Es hat {labels}.</translation>
    </message>
    <message>
        <source>{parameter}: &apos;{layer}&apos; has no coordinate reference system. Distances and areas are in units of its coordinates, which are taken as they are. Set the system with &apos;Assign projection&apos;.</source>
        <translation>{parameter}: „{layer}“ hat kein Koordinatenbezugssystem. Entfernungen und Flächen stehen in Einheiten seiner Koordinaten, die so genommen werden, wie sie sind. Setzen Sie das System mit „Projektion zuweisen“.</translation>
    </message>
    <message>
        <source>{parameter}: &apos;{layer}&apos; has no features.</source>
        <translation>{parameter}: „{layer}“ hat keine Objekte.</translation>
    </message>
    <message>
        <source>{parameter}: &apos;{layer}&apos; has no field &apos;{field}&apos;{maker}. Its fields: {fields}.</source>
        <translation>{parameter}: „{layer}“ hat kein Feld „{field}“{maker}. Seine Felder: {fields}.</translation>
    </message>
    <message>
        <source>{parameter}: &apos;{layer}&apos; has no field that could name its points.</source>
        <translation>{parameter}: &apos;{layer}&apos; hat kein Feld, das seine Punkte benennen könnte.</translation>
    </message>
    <message>
        <source>{parameter}: &apos;{layer}&apos; has no field {missing}. Its fields: {fields}.</source>
        <translation>{parameter}: „{layer}“ hat kein Feld {missing}. Seine Felder: {fields}.</translation>
    </message>
    <message>
        <source>{parameter}: &apos;{layer}&apos; has no geometry: there is nothing to style.</source>
        <translation>{parameter}: „{layer}“ hat keine Geometrie: Es gibt nichts zu gestalten.</translation>
    </message>
    <message>
        <source>{parameter}: &apos;{layer}&apos; has no points. Choose a layer of points.</source>
        <translation>{parameter}: „{layer}“ hat keine Punkte. Wählen Sie einen Punktlayer.</translation>
    </message>
    <message>
        <source>{parameter}: &apos;{layer}&apos; has no polygons. Choose a layer of areas.</source>
        <translation>{parameter}: „{layer}“ hat keine Polygone. Wählen Sie einen Layer mit Gebieten.</translation>
    </message>
    <message>
        <source>{parameter}: &apos;{layer}&apos; has no rows, or no field &apos;title&apos;. Its fields: {fields}.</source>
        <translation>{parameter}: „{layer}“ hat keine Zeilen oder kein Feld „title“. Felder: {fields}.</translation>
    </message>
    <message>
        <source>{parameter}: &apos;{layer}&apos; is a table of the QCEW as it is downloaded, with several ownerships or levels of industries and areas ({columns}), whose jobs would be added up. Run &apos;Import employment&apos; on the file, or filter the layer to one of each.</source>
        <translation>{parameter}: „{layer}“ ist eine Tabelle der QCEW, wie sie heruntergeladen wird, mit mehreren Eigentumsformen oder Ebenen der Wirtschaftszweige und Gebiete ({columns}), deren Arbeitsplätze zusammengezählt würden. Lassen Sie „Beschäftigung importieren“ über die Datei laufen, oder filtern Sie den Layer auf je eine davon.</translation>
    </message>
    <message>
        <source>{parameter}: &apos;{layer}&apos; is no output of &apos;Microclusters of businesses&apos;.</source>
        <translation>{parameter}: „{layer}“ ist keine Ausgabe von „Mikrocluster von Betrieben“.</translation>
    </message>
    <message>
        <source>{parameter}: &apos;{name}&apos; has &apos;|&apos; in it, behind which QGIS looks for a layer of a file. Choose another name.</source>
        <translation>{parameter}: „{name}“ enthält „|“, hinter dem QGIS einen Layer einer Datei sucht. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{parameter}: &apos;{part}&apos; is no &apos;segment=name&apos; of one of these segments: {segments}.</source>
        <translation>{parameter}: „{part}“ ist kein „Segment=Name“ zu einem dieser Segmente: {segments}.</translation>
    </message>
    <message>
        <source>{parameter}: a bivariate map needs a second numeric field, or a field of classes such as bivariate_class_kibs, which &apos;Overlap with related sectors&apos; makes.</source>
        <translation>{parameter}: Eine bivariate Karte braucht ein zweites numerisches Feld oder ein Feld mit Klassen wie bivariate_class_kibs, das „Überschneidung mit verwandten Branchen“ erzeugt.</translation>
    </message>
    <message>
        <source>{parameter}: a tile map is of areas; &apos;{layer}&apos; has none. Choose the ordinary map.</source>
        <translation>{parameter}: Eine Kachelkarte zeigt Gebiete; „{layer}“ hat keine. Wählen Sie die gewöhnliche Karte.</translation>
    </message>
    <message>
        <source>{parameter}: choose a field of &apos;{layer}&apos; (none can be told from its values). Its fields: {fields}.</source>
        <translation>{parameter}: Bitte ein Feld von „{layer}“ wählen (an den Werten ist keines zu erkennen). Seine Felder: {fields}.</translation>
    </message>
    <message>
        <source>{parameter}: choose a field of &apos;{layer}&apos; (none is named &apos;{usual}&apos;). Its fields: {fields}.</source>
        <translation>{parameter}: Bitte ein Feld von „{layer}“ wählen (keines heißt „{usual}“). Seine Felder: {fields}.</translation>
    </message>
    <message>
        <source>{parameter}: choose a field of &apos;{layer}&apos;. Its fields: {fields}.</source>
        <translation>{parameter}: Bitte ein Feld von „{layer}“ wählen. Die Felder: {fields}.</translation>
    </message>
    <message>
        <source>{parameter}: choose a file.</source>
        <translation>{parameter}: Wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>{parameter}: choose a numeric field of &apos;{layer}&apos;, to say which features to label.</source>
        <translation>{parameter}: Wählen Sie ein numerisches Feld von „{layer}“, das sagt, welche Objekte beschriftet werden.</translation>
    </message>
    <message>
        <source>{parameter}: choose at least one.</source>
        <translation>{parameter}: Wählen Sie mindestens eines.</translation>
    </message>
    <message>
        <source>{parameter}: choose the field of &apos;{layer}&apos; that holds the names for the map. Its fields: {fields}.</source>
        <translation>{parameter}: Wählen Sie das Feld von „{layer}“, das die Namen für die Karte enthält. Seine Felder: {fields}.</translation>
    </message>
    <message>
        <source>{parameter}: choose the field of &apos;{layer}&apos; with the industry or sector of each business.</source>
        <translation>{parameter}: Wählen Sie das Feld von „{layer}“ mit dem Wirtschaftszweig oder der Branche jedes Betriebs.</translation>
    </message>
    <message>
        <source>{parameter}: choose the field whose values are the ids in the weights file &apos;{name}&apos; ({ids}).</source>
        <translation>{parameter}: Wählen Sie das Feld, dessen Werte die Kennungen der Gewichtsdatei „{name}“ sind ({ids}).</translation>
    </message>
    <message>
        <source>{parameter}: choose the field with the region of each area, or a layer of regions (&apos;{other}&apos;).</source>
        <translation>{parameter}: Bitte das Feld mit der Region jedes Gebiets wählen oder einen Layer der Regionen („{other}“).</translation>
    </message>
    <message>
        <source>{parameter}: choose the fields of &apos;{layer}&apos; to test. Its fields: {fields}.</source>
        <translation>{parameter}: Bitte die zu prüfenden Felder von „{layer}“ wählen. Seine Felder: {fields}.</translation>
    </message>
    <message>
        <source>{parameter}: it is {centre}, but the fixed breaks of location quotients lie about 1. Choose other &apos;{other}&apos;.</source>
        <translation>{parameter}: Er ist {centre}, aber die festen Grenzen von Standortquotienten liegen um 1. Wählen Sie andere „{other}“.</translation>
    </message>
    <message>
        <source>{parameter}: it lies beside &apos;{layer}&apos;, whose extent in the map&apos;s coordinates is {extent}: no inset.</source>
        <translation>{parameter}: Sie liegt neben „{layer}“, deren Ausdehnung in den Koordinaten der Karte {extent} ist: keine Nebenkarte.</translation>
    </message>
    <message>
        <source>{parameter}: no field of &apos;{layer}&apos; has another value for each area. Its fields: {fields}.</source>
        <translation>{parameter}: Kein Feld von „{layer}“ hat für jedes Gebiet einen eigenen Wert. Seine Felder: {fields}.</translation>
    </message>
    <message>
        <source>{parameter}: none of the {count} features of &apos;{layer}&apos; has a geometry: there is no map.</source>
        <translation>{parameter}: Keines der {count} Objekte von „{layer}“ hat eine Geometrie: Es gibt keine Karte.</translation>
    </message>
    <message>
        <source>{parameter}: nothing is given. Choose points and the field of their industry, or give POINTS_FILE.</source>
        <translation>{parameter}: Es ist nichts angegeben. Wählen Sie Punkte und das Feld ihres Wirtschaftszweigs, oder geben Sie POINTS_FILE an.</translation>
    </message>
    <message>
        <source>{parameter}: row {number} of &apos;{layer}&apos; has the {column} &apos;{value}&apos;, which the page does not have. It has, for example: {known}.</source>
        <translation>{parameter}: Zeile {number} von „{layer}“ hat in {column} den Wert „{value}“, den es auf der Seite nicht gibt. Es gibt zum Beispiel: {known}.</translation>
    </message>
    <message>
        <source>{parameter}: say since when in &apos;{other}&apos;, for a table with several years.</source>
        <translation>{parameter}: Geben Sie in „{other}“ an, seit wann, bei einer Tabelle mit mehreren Jahren.</translation>
    </message>
    <message>
        <source>{parameter}: sectors as given in the table cannot be compared with lists of industry codes. Choose one or the other.</source>
        <translation>{parameter}: Branchen, wie sie in der Tabelle stehen, lassen sich nicht mit Listen von Branchenschlüsseln vergleichen. Wählen Sie das eine oder das andere.</translation>
    </message>
    <message>
        <source>{parameter}: several fields of &apos;{layer}&apos; could be meant: {candidates}. Choose one.</source>
        <translation>{parameter}: Mehrere Felder von „{layer}“ kommen infrage: {candidates}. Eines davon wählen.</translation>
    </message>
    <message>
        <source>{parameter}: several fields of &apos;{layer}&apos; hold the areas of &apos;{boundaries}&apos;: {candidates}. Choose the one that is meant.</source>
        <translation>{parameter}: Mehrere Felder von „{layer}“ enthalten die Gebiete von „{boundaries}“: {candidates}. Das gemeinte wählen.</translation>
    </message>
    <message>
        <source>{parameter}: the method needs this layer. Choose it, or another &apos;{other}&apos;.</source>
        <translation>{parameter}: Das Verfahren braucht diesen Layer. Bitte ihn wählen, oder ein anderes „{other}“.</translation>
    </message>
    <message>
        <source>{parameter}: these references need the field &apos;{other}&apos;, and no reference table.</source>
        <translation>{parameter}: Diese Referenzen brauchen das Feld „{other}“ und keine Referenztabelle.</translation>
    </message>
    <message>
        <source>{parameter}: {all} characters are too long for the title of this page: {shown} fit. Shorten it.</source>
        <translation>{parameter}: {all} Zeichen sind zu lang für den Titel dieser Seite: {shown} passen. Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>{parameter}: {fields} of &apos;{layer}&apos; hold text. Choose numeric fields.</source>
        <translation>{parameter}: {fields} von „{layer}“ enthalten Text. Bitte numerische Felder wählen.</translation>
    </message>
    <message>
        <source>{parameter}: {path} cannot be used: {reason}. Save a template from QGIS&apos;s layout designer, or leave it empty.</source>
        <translation>{parameter}: {path} ist nicht verwendbar: {reason}. Speichern Sie eine Vorlage aus der Layoutgestaltung von QGIS, oder lassen Sie sie leer.</translation>
    </message>
    <message>
        <source>{parameter}: {path} has no map with the id &apos;map&apos;. Give its map that id in the layout designer.</source>
        <translation>{parameter}: {path} hat keine Karte mit der Kennung „map“. Geben Sie seiner Karte in der Layoutgestaltung diese Kennung.</translation>
    </message>
    <message>
        <source>{parameter}: {path} has to end in one of {endings}: that says what is written.</source>
        <translation>{parameter}: {path} muss auf {endings} enden: Das sagt, was geschrieben wird.</translation>
    </message>
    <message>
        <source>{parameter}: {start} is not before the year mapped, {end}.</source>
        <translation>{parameter}: {start} liegt nicht vor dem kartierten Jahr {end}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}. Choose another place.</source>
        <translation>{path} kann nicht geschrieben werden: {reason}. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>{path} could not be written whole: {reason}. Is its place full or read-only?</source>
        <translation>{path} konnte nicht vollständig geschrieben werden: {reason}. Ist der Speicherort voll oder schreibgeschützt?</translation>
    </message>
    <message>
        <source>{peer} (similarity {similarity})</source>
        <translation>{peer} (Ähnlichkeit {similarity})</translation>
    </message>
    <message>
        <source>{peer} (similarity {similarity}, {apart} km away)</source>
        <translation>{peer} (Ähnlichkeit {similarity}, {apart} km entfernt)</translation>
    </message>
    <message>
        <source>{place}, {times} times as large</source>
        <translation>{place}, {times}-fach vergrößert</translation>
    </message>
    <message>
        <source>{predictor}: {auc}</source>
        <translation>{predictor}: {auc}</translation>
    </message>
    <message>
        <source>{range} (about {reference})</source>
        <translation>{range} (etwa {reference})</translation>
    </message>
    <message>
        <source>{rank} of {all}</source>
        <translation>{rank} von {all}</translation>
    </message>
    <message>
        <source>{rank} of {count}</source>
        <translation>{rank} von {count}</translation>
    </message>
    <message>
        <source>{region} leads with {share} of the creative jobs, of which {leading} are in its leading area, {area}. In it {clusters} of {areas} areas stand out; in the other regions {others} of {rest} do.</source>
        <translation>{region} führt mit {share} der Beschäftigten der Kreativwirtschaft, davon {leading} im führenden Gebiet, {area}. Dort heben sich {clusters} von {areas} Gebieten ab, in den anderen Regionen {others} von {rest}.</translation>
    </message>
    <message>
        <source>{sector} ({group})</source>
        <translation>{sector} ({group})</translation>
    </message>
    <message>
        <source>{sector}, beside {neighbour}</source>
        <translation>{sector}, neben {neighbour}</translation>
    </message>
    <message>
        <source>{sector}: growth, {start} – {end} (%)</source>
        <translation>{sector}: Wachstum, {start} – {end} (%)</translation>
    </message>
    <message>
        <source>{sector}: location quotient</source>
        <translation>{sector}: Standortquotient</translation>
    </message>
    <message>
        <source>{sector}: location quotient of {measure}</source>
        <translation>{sector}: Standortquotient ({measure})</translation>
    </message>
    <message>
        <source>{sector}: pay per job, the nation&apos;s being 1</source>
        <translation>{sector}: Lohn je Beschäftigten, der des Landes ist 1</translation>
    </message>
    <message>
        <source>{sector}: {times} times the share in the nation (90 % interval {interval})</source>
        <translation>{sector}: {times}-mal der Anteil im Land (90-%-Intervall {interval})</translation>
    </message>
    <message>
        <source>{segment} (% of the population)</source>
        <translation>{segment} (% der Bevölkerung)</translation>
    </message>
    <message>
        <source>{segment}: against the average</source>
        <translation>{segment}: gemessen am Durchschnitt</translation>
    </message>
    <message>
        <source>{segment}: share of the people</source>
        <translation>{segment}: Anteil der Menschen</translation>
    </message>
    <message>
        <source>{segment}: {mean} over all areas. In {strong} of {areas} areas it is above that; in {only} of these creative jobs are not.</source>
        <translation>{segment}: {mean} über alle Gebiete. In {strong} von {areas} Gebieten liegt der Anteil darüber; in {only} davon sind es die Beschäftigten der Kreativwirtschaft nicht.</translation>
    </message>
    <message>
        <source>{service} has the years from {first} to {last}, not {years}.</source>
        <translation>{service} hat die Jahre von {first} bis {last}, nicht {years}.</translation>
    </message>
    <message>
        <source>{share:.1%} of the people of &apos;{layer}&apos; live outside the boundaries and take no part.</source>
        <translation>{share:.1%} der Personen von „{layer}“ leben außerhalb der Grenzen und gehen nicht ein.</translation>
    </message>
    <message>
        <source>{share:.1f} % of the purchases in &apos;{layer}&apos; are in rows that are no product (such as scrap or imports), and belong to no supplier.</source>
        <translation>{share:.1f} % der Käufe in „{layer}“ stehen in Zeilen, die kein Gut sind (etwa Schrott oder Importe), und gehören zu keinem Lieferanten.</translation>
    </message>
    <message>
        <source>{share} of all pairs of areas are linked; the median area has {median} neighbours. {one_way} links go one way only.</source>
        <translation>{share} aller Gebietspaare sind verbunden; das mittlere Gebiet (Median) hat {median} Nachbarn. {one_way} Verbindungen gehen nur in eine Richtung.</translation>
    </message>
    <message>
        <source>{share} of its jobs</source>
        <translation>{share} seiner Beschäftigten</translation>
    </message>
    <message>
        <source>{share} of its jobs are creative, {times} times the share in the nation.</source>
        <translation>{share} der Arbeitsplätze dort sind kreativ, {times}-mal so viel wie der Anteil im Land.</translation>
    </message>
    <message>
        <source>{share} of the businesses share their place with others; the most crowded place has {most}. Those at one place are all equally near to each other.</source>
        <translation>{share} der Betriebe teilen ihren Ort mit anderen; der vollste Ort hat {most}. Die an einem Ort sind einander alle gleich nah.</translation>
    </message>
    <message>
        <source>{shown} of {all} areas, those that could provide most first</source>
        <translation>{shown} von {all} Gebieten, die am meisten bereitstellen könnten zuerst</translation>
    </message>
    <message>
        <source>{shown} of {all} areas, those with most jobs first</source>
        <translation>{shown} von {all} Gebieten, die mit den meisten Arbeitsplätzen zuerst</translation>
    </message>
    <message>
        <source>{shown} of {all} areas, those with the most creative jobs first; neighbours share a cluster&apos;s number</source>
        <translation>{shown} von {all} Gebieten, die mit den meisten Beschäftigten der Kreativwirtschaft zuerst; Nachbarn teilen sich eine Clusternummer</translation>
    </message>
    <message>
        <source>{shown} of {all} areas; the table has all</source>
        <translation>{shown} von {all} Gebieten; die Tabelle hat alle</translation>
    </message>
    <message>
        <source>{shown} of {all} clusters, those with the strongest evidence first; bold: significant</source>
        <translation>{shown} von {all} Clustern, die am besten belegten zuerst; fett: signifikant</translation>
    </message>
    <message>
        <source>{shown} of {all} pairs of different categories, the surest</source>
        <translation>{shown} von {all} Paaren verschiedener Kategorien, die sichersten</translation>
    </message>
    <message>
        <source>{shown} of {all} products, over all areas, those with most further jobs first</source>
        <translation>{shown} von {all} Produkten, über alle Gebiete, die mit den meisten weiteren Arbeitsplätzen zuerst</translation>
    </message>
    <message>
        <source>{shown} of {all} published totals, the widest differences first</source>
        <translation>{shown} von {all} veröffentlichten Summen, die größten Unterschiede zuerst</translation>
    </message>
    <message>
        <source>{shown} of {all} regions, those with the most creative jobs first</source>
        <translation>{shown} von {all} Regionen, die mit den meisten Beschäftigten der Kreativwirtschaft zuerst</translation>
    </message>
    <message>
        <source>{shown} of {all} rows</source>
        <translation>{shown} von {all} Zeilen</translation>
    </message>
    <message>
        <source>{shown} of {all} sectors shown</source>
        <translation>{shown} von {all} gezeigten Branchen</translation>
    </message>
    <message>
        <source>{shown} of {all} target areas with jobs from divided source areas; bold: more than half</source>
        <translation>{shown} von {all} Zielgebieten mit Beschäftigten aus geteilten Quellgebieten; fett: mehr als die Hälfte</translation>
    </message>
    <message>
        <source>{shown} of {all}, the widest first</source>
        <translation>{shown} von {all}, die größten Abstände zuerst</translation>
    </message>
    <message>
        <source>{start} – {end}: from {before} to {after} creative jobs ({growth}).</source>
        <translation>{start} – {end}: von {before} auf {after} kreative Beschäftigte ({growth}).</translation>
    </message>
    <message>
        <source>{state} ({count}): {names}.</source>
        <translation>{state} ({count}): {names}.</translation>
    </message>
    <message>
        <source>{step} is left out: {reason}</source>
        <translation>{step} bleibt weg: {reason}</translation>
    </message>
    <message>
        <source>{time} is not tested: {reason}</source>
        <translation>{time} wird nicht geprüft: {reason}</translation>
    </message>
    <message>
        <source>{title} ({measure})</source>
        <translation>{title} ({measure})</translation>
    </message>
    <message>
        <source>{title}. Dashed: the areas with figures in every year together. All charts have one scale; what goes beyond it is drawn at its edge.</source>
        <translation>{title}. Gestrichelt: die Gebiete mit Angaben für jedes Jahr zusammen. Alle Diagramme haben denselben Maßstab; was darüber hinausgeht, steht am Rand.</translation>
    </message>
    <message>
        <source>{title}: map. Arrow keys move it, plus and minus zoom, Enter opens the area in the middle. The table holds the same figures.</source>
        <translation>{title}: Karte. Pfeiltasten verschieben sie, Plus und Minus zoomen, die Eingabetaste öffnet das Gebiet in der Mitte. Die Tabelle enthält dieselben Zahlen.</translation>
    </message>
    <message>
        <source>{value} %</source>
        <translation>{value} %</translation>
    </message>
    <message>
        <source>{value} times the average concentration</source>
        <translation>{value}-mal die durchschnittliche Konzentration</translation>
    </message>
    <message>
        <source>{what} cannot be used on &apos;{layer}&apos;: {reason}. Expression: {expression}</source>
        <translation>{what} kann auf „{layer}“ nicht angewandt werden: {reason}. Ausdruck: {expression}</translation>
    </message>
    <message>
        <source>{what} gives the text &apos;{value}&apos; on &apos;{layer}&apos;, not true or false. Expression: {expression}</source>
        <translation>{what} ergibt auf „{layer}“ den Text „{value}“, nicht wahr oder falsch. Ausdruck: {expression}</translation>
    </message>
    <message>
        <source>{words} (status {status}).</source>
        <translation>{words} (Status {status}).</translation>
    </message>
    <message>
        <source>{words} (status {status}). It says: &apos;{said}&apos;.</source>
        <translation>{words} (Status {status}). Er sagt: „{said}“.</translation>
    </message>
    <message>
        <source>{year} (forecast)</source>
        <translation>{year} (Prognose)</translation>
    </message>
    <message>
        <source>↑ {group}: low to high</source>
        <translation>↑ {group}: niedrig bis hoch</translation>
    </message>
    <message>
        <source>→ {group}: low to high</source>
        <translation>→ {group}: niedrig bis hoch</translation>
    </message>
    <message>
        <source>≥: some figures of the area are suppressed, so that its jobs are lower bounds and its quotients uncertain.</source>
        <translation>≥: Einige Angaben des Gebiets sind geheim gehalten, sodass seine Beschäftigtenzahlen Untergrenzen und seine Quotienten unsicher sind.</translation>
    </message>
</context>
</TS>
