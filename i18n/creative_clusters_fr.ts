<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>CreativeClusters</name>
    <message>
        <source> (&apos;{tool}&apos; makes it)</source>
        <translation> (vient de « {tool} »)</translation>
    </message>
    <message>
        <source>&apos;{boundary}&apos; (boundaries) and &apos;{table}&apos; (table) differ only in leading zeros or case: were they meant to match?</source>
        <translation>« {boundary} » (contours) et « {table} » (table) ne diffèrent que par des zéros en tête ou la casse : devaient-ils correspondre ?</translation>
    </message>
    <message>
        <source>&apos;{encoding}&apos; is no encoding that is known. Known are, among others: utf-8, utf-16, {known}, cp932, gbk.</source>
        <translation>« {encoding} » n&apos;est pas un encodage connu. Sont connus, entre autres : utf-8, utf-16, {known}, cp932, gbk.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; breaks off inside a quotation, or has a lone quotation mark: it holds an odd number of them, the last such line is {line}. Download it again.</source>
        <translation>« {file} » s&apos;interrompt entre guillemets, ou a un guillemet seul : leur nombre est impair, en dernier à la ligne {line}. Téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; breaks off: its last line, {line}, has {count} of {all} cells. Download it again.</source>
        <translation>« {file} » s&apos;interrompt : sa dernière ligne, {line}, a {count} cellules sur {all}. Téléchargez le fichier de nouveau.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; cannot be read as a spreadsheet: it is damaged, or of a kind that GDAL does not know.</source>
        <translation>« {file} » ne peut pas être lu comme classeur : il est endommagé, ou d&apos;un type que GDAL ne connaît pas.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; cannot be read: {reason}.</source>
        <translation>« {file} » ne peut pas être lu : {reason}.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; comes from Nomis, but no table was found in it: no header row with figures below.</source>
        <translation>« {file} » vient de Nomis, mais aucun tableau n&apos;y a été trouvé : pas de ligne d&apos;en-tête suivie de chiffres.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; counts businesses, not jobs: every business counts as one job, so that jobs are businesses.</source>
        <translation>« {file} » compte des établissements, pas des emplois : chaque établissement compte pour un emploi, si bien que les emplois sont des établissements.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; counts people where they live (RAC), not jobs where they are. Download the WAC file.</source>
        <translation>« {file} » compte les personnes à leur domicile (RAC), et non les emplois à leur lieu de travail. Téléchargez le fichier WAC.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; does not end with a line end: its last line, {line}, may be cut off. Compare it with the source.</source>
        <translation>« {file} » ne se termine pas par une fin de ligne : sa dernière ligne, {line}, est peut-être tronquée. Comparez-la avec la source.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; does not say in what unit its figures are (StatLine often counts in thousands), nor what its codes mean: they are taken as they are.</source>
        <translation>« {file} » ne dit pas en quelle unité sont ses chiffres (StatLine compte souvent en milliers), ni ce que signifient ses codes : ils sont pris tels quels.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; does not say what its figures count: those of column &apos;{column}&apos; are taken for jobs.</source>
        <translation>« {file} » ne dit pas ce que comptent ses valeurs : celles de la colonne « {column} » sont prises pour des emplois.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; has a header in line {line}, but no rows below it. Download it again.</source>
        <translation>« {file} » a un en-tête à la ligne {line}, mais aucune ligne en dessous. Téléchargez le fichier de nouveau.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; has a line of {columns:,} columns: more than a table can have ({most_columns:,}).</source>
        <translation>« {file} » a une ligne de {columns:,} colonnes : plus qu’un tableau ne peut en avoir ({most_columns:,}).</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; has a row for each single case ({title}): cases are counted by area and industry.</source>
        <translation>« {file} » a une ligne pour chaque cas ({title}) : les cas sont comptés par zone et activité.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; has a single line: &apos;{line}&apos;. It holds no figures. Download it again.</source>
        <translation>« {file} » n&apos;a qu&apos;une ligne : « {line} ». Elle ne contient aucun chiffre. Téléchargez le fichier de nouveau.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; has figures by size of establishment only (size_code {codes}), those of a first quarter, without counties. Take the files by area or by industry.</source>
        <translation>« {file} » n&apos;a que des chiffres par taille d&apos;établissement (size_code {codes}), ceux d&apos;un premier trimestre, sans les comtés. Prenez les fichiers par zone ou par activité.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; has figures of parts of a year ({periods}), but not the same ones for every area and industry (first: area {area}, industry {industry}: {own}). Set KEEP to one of them, such as &apos;year={example}&apos;.</source>
        <translation>« {file} » contient des chiffres de parties d’année ({periods}), mais pas les mêmes pour chaque zone et chaque activité (en premier : zone {area}, activité {industry} : {own}). Choisissez-en une avec KEEP, par exemple « year={example} ».</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; has figures of several kinds of areas ({kinds}): those by {kind} are taken.</source>
        <translation>« {file} » a des chiffres pour plusieurs types de zones ({kinds}) : ceux par {kind} sont retenus.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; has its header again in lines {lines}: several files in one. Take the repeated header rows out, or import the files one by one.</source>
        <translation>« {file} » répète son en-tête aux lignes {lines} : plusieurs fichiers en un. Retirez les en-têtes répétés, ou importez les fichiers un par un.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; has no areas of the level &apos;{wanted}&apos; (AREA_LEVEL). It has, with numbers of areas: {levels}.</source>
        <translation>« {file} » n’a pas de zones du niveau « {wanted} » (AREA_LEVEL). Il y a, avec le nombre de zones : {levels}.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; has no areas of the level &apos;{wanted}&apos; (AREA_LEVEL). It has: {levels}, or a number of digits from 2 to 15.</source>
        <translation>« {file} » n’a pas de zones du niveau « {wanted} » (AREA_LEVEL). Sont possibles : {levels}, ou un nombre de chiffres de 2 à 15.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; has no case with an industry that counts.</source>
        <translation>« {file} » n&apos;a aucun cas avec une activité qui compte.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; has no column &apos;{name}&apos; ({role}). Its columns: {columns}.</source>
        <translation>« {file} » n’a pas de colonne « {name} » ({role}). Ses colonnes : {columns}.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; has no column {wanted}. Its columns: {columns}. Download it again with all columns.</source>
        <translation>« {file} » n&apos;a pas de colonne {wanted}. Ses colonnes : {columns}. Téléchargez-le de nouveau avec toutes les colonnes.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; has no dimension &apos;{name}&apos;, which KEEP names. Its further dimensions: {found}.</source>
        <translation>« {file} » n’a pas de dimension « {name} », que nomme KEEP. Ses autres dimensions : {found}.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; has no dimension of industries (nace_…). Its dimensions: {found}.</source>
        <translation>« {file} » n&apos;a pas de dimension d&apos;activités (nace_…). Ses dimensions : {found}.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; has no dimension {wanted}. It has: {found}.</source>
        <translation>« {file} » n&apos;a pas de dimension {wanted}. Il a : {found}.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; has no figures by industry of the ownership &apos;{ownership}&apos; (own_code {codes}). It has own_code {found}.</source>
        <translation>« {file} » n&apos;a pas de chiffres par activité pour la propriété « {ownership} » (own_code {codes}). Il a own_code {found}.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; has no figures of a year, but of {times}. Download the annual ones.</source>
        <translation>« {file} » n&apos;a pas de chiffres annuels, mais ceux de {times}. Téléchargez les chiffres annuels.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; has no indicator of jobs ({jobs}) or businesses ({businesses}). Its indicators: {found}.</source>
        <translation>« {file} » n&apos;a pas d&apos;indicateur d&apos;emplois ({jobs}) ni d&apos;établissements ({businesses}). Ses indicateurs : {found}.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; has no region with a NUTS code or country. It has: {found}.</source>
        <translation>« {file} » n&apos;a ni région avec un code NUTS, ni pays. Il a : {found}.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; has no sheet or file &apos;{wanted}&apos;. It has: {names}.</source>
        <translation>« {file} » n&apos;a ni feuille ni fichier « {wanted} ». Il a : {names}.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; has no total of all owners (own_code 0) for an area: leave OWNERSHIP_TOTAL as it is.</source>
        <translation>« {file} » n&apos;a pour aucune zone de total de tous les propriétaires (own_code 0) : laissez OWNERSHIP_TOTAL tel quel.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; has quotation marks that do not pair up, so that its rows cannot be told apart. Open it in an editor and look for a lone quotation mark, or download it again.</source>
        <translation>« {file} » a des guillemets qui ne vont pas par paires, si bien que ses lignes ne peuvent être séparées. Cherchez un guillemet isolé dans un éditeur, ou téléchargez le fichier de nouveau.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; has several columns named {names}: the first of each is read.</source>
        <translation>« {file} » a plusieurs colonnes nommées {names} : la première de chacune est lue.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; has several columns of {measure}: {columns}. Name one in &apos;Column of jobs&apos;.</source>
        <translation>« {file} » a plusieurs colonnes de {measure} : {columns}. Nommez-en une dans « Colonne des emplois ».</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; has several columns that may be jobs: &apos;{taken}&apos; is taken, {others} not. &apos;Column of jobs&apos; takes another.</source>
        <translation>« {file} » a plusieurs colonnes qui peuvent être des emplois : « {taken} » est prise, {others} non. « Colonne des emplois » en prend une autre.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; has several figures of a year ({periods}): the mean of each year is taken. KEEP takes one (&apos;year={example}&apos;).</source>
        <translation>« {file} » contient plusieurs chiffres par année ({periods}) : la moyenne de chaque année est retenue. KEEP en retient un (« year={example} »).</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; has several levels of areas ({levels}): &apos;{taken}&apos; is taken. AREA_LEVEL takes another.</source>
        <translation>« {file} » contient plusieurs niveaux de zones ({levels}) : « {taken} » est retenu. AREA_LEVEL en retient un autre.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; has several quarters of a year: the last of each is taken.</source>
        <translation>« {file} » a plusieurs trimestres d&apos;une année : le dernier de chacune est retenu.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; has tables side by side: the columns {names} come again (first at column {place}). Put them below one another, or import each on its own.</source>
        <translation>« {file} » contient des tableaux côte à côte : les colonnes {names} reviennent (d&apos;abord à la colonne {place}). Placez-les l&apos;un sous l&apos;autre, ou importez chacun séparément.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; has the broad groups of the BLS (domains 101 and 102, supersectors 1011 to 1029), which are no codes of NAICS: lists of sectors cannot match them.</source>
        <translation>« {file} » contient les grands groupes du BLS (domaines 101 et 102, supersecteurs 1011 à 1029), qui ne sont pas des codes NAICS : les listes de secteurs ne peuvent pas y correspondre.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; has two header rows, lines {first} and {second} ({words}). Take the second out, or download the file with codes as its only header.</source>
        <translation>« {file} » a deux lignes d&apos;en-tête, {first} et {second} ({words}). Retirez la seconde, ou téléchargez le fichier avec les codes pour seul en-tête.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; has two measures for each column (&apos;{unit}&apos;): download one measure only.</source>
        <translation>« {file} » a deux mesures par colonne (« {unit} ») : n&apos;en téléchargez qu&apos;une.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; has {count:,} blocks, which are taken as areas. AREA_LEVEL adds them up: tract, county, or a number of digits.</source>
        <translation>« {file} » contient {count:,} îlots (blocks), pris comme zones. AREA_LEVEL les additionne : tract, county, ou un nombre de chiffres.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; has {count} more rows for an area, industry and year that it has already (first: area {area}, industry {industry}, year {year}, lines {lines}). Where they are parts of one figure, set DUPLICATES to add them up; where they are not, the file holds a dimension more: download it for one value of it.</source>
        <translation>« {file} » a {count} lignes de plus pour une zone, une activité et une année qu&apos;il a déjà (la première : zone {area}, activité {industry}, année {year}, lignes {lines}). Si ce sont des parties d&apos;un même chiffre, additionnez-les avec DUPLICATES ; sinon, le fichier a une dimension de plus : téléchargez-le pour une seule de ses valeurs.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; has {count} values of the dimension &apos;{name}&apos; ({values}), none of which is known to stand for all of them. Set KEEP to one of them, such as &apos;{name}={example}&apos;.</source>
        <translation>« {file} » a {count} valeurs de la dimension « {name} » ({values}), dont aucune n&apos;est connue pour les représenter toutes. Choisissez-en une avec KEEP, par exemple « {name}={example} ».</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; has {rows:,} rows and {columns:,} columns: more than a sheet can have ({most_rows:,}, {most_columns:,}).</source>
        <translation>« {file} » a {rows:,} lignes et {columns:,} colonnes : plus qu’une feuille ne peut en avoir ({most_rows:,}, {most_columns:,}).</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; holds JSON of a kind that is not known ({keys}). Known are JSON-stat, arrays of rows, OData, Melodi and PxWeb. Download it as CSV.</source>
        <translation>« {file} » contient du JSON d’un genre inconnu ({keys}). Sont connus JSON-stat, les tableaux de lignes, OData, Melodi et PxWeb. Téléchargez-le en CSV.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; holds JSON without any figures. Download it again.</source>
        <translation>« {file} » contient du JSON sans aucun chiffre. Téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; holds JSON, not a table. Download it as CSV.</source>
        <translation>« {file} » contient du JSON, pas un tableau. Téléchargez-le en CSV.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; holds more than 2 GB of tables: name one of them in SHEET. It has: {names}.</source>
        <translation>« {file} » contient plus de 2 Go de tableaux : nommez-en un dans SHEET. Il a : {names}.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; holds no counts of jobs or businesses: its figures are in {units}. Download the table of jobs. Figures of another measure are never taken for jobs.</source>
        <translation>« {file} » ne contient aucun nombre d&apos;emplois ou d&apos;établissements : ses valeurs sont en {units}. Téléchargez le tableau des emplois. Les valeurs d&apos;une autre grandeur ne sont jamais prises pour des emplois.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; holds no figures by industry: {skipped}.</source>
        <translation>« {file} » ne contient pas de chiffres par activité : {skipped}.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; holds no table that can be read: it is damaged, empty, or of a kind that GDAL does not know.</source>
        <translation>« {file} » ne contient aucun tableau lisible : il est endommagé, vide, ou d’un genre que GDAL ne connaît pas.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; holds no {measure}. What MEASURE can take from it: {held}.</source>
        <translation>« {file} » ne contient pas : {measure}. Ce que MEASURE peut en tirer : {held}.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is a Eurostat SDMX-CSV file: it has the columns geo, TIME_PERIOD and OBS_VALUE.</source>
        <translation>« {file} » est un fichier SDMX-CSV d&apos;Eurostat : il a les colonnes geo, TIME_PERIOD et OBS_VALUE.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is a Eurostat TSV file: its first header cell, {cell}, names the dimensions and the time.</source>
        <translation>« {file} » est un fichier TSV d&apos;Eurostat : sa première cellule d&apos;en-tête, {cell}, nomme les dimensions et le temps.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is a QCEW file of the BLS: it has the columns {columns}.</source>
        <translation>« {file} » est un fichier QCEW du BLS : il a les colonnes {columns}.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is a download from Nomis: it says &apos;{text}&apos;.</source>
        <translation>« {file} » est un téléchargement de Nomis : on y lit « {text} ».</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is a file of {program}, which is not read here. Save it as CSV, or a spreadsheet, and import that.</source>
        <translation>« {file} » est un fichier de {program}, qui n’est pas lu ici. Enregistrez-le en CSV ou en classeur, et importez celui-ci.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is a long table, its header in line {line}: {columns} are taken for {roles}.</source>
        <translation>« {file} » est un tableau long, en-tête à la ligne {line} : {columns} sont pris pour {roles}.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is a table of County Business Patterns: it has the columns {columns}.</source>
        <translation>« {file} » est un tableau des County Business Patterns : il a les colonnes {columns}.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is a table of LODES (LEHD): it has the columns w_geocode and CNS01 to CNS20.</source>
        <translation>« {file} » est un tableau de LODES (LEHD) : il a les colonnes w_geocode et CNS01 à CNS20.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is a table of {publisher}, but areas, industries and jobs cannot all be told among its columns: {columns}. Name them (&apos;Column of areas&apos;, &apos;Column of industries&apos;, &apos;Column of jobs&apos;).</source>
        <translation>« {file} » est un tableau de {publisher}, mais zones, activités et emplois ne se reconnaissent pas tous parmi ses colonnes : {columns}. Nommez-les (« Colonne des zones », « Colonne des activités », « Colonne des emplois »).</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is a table of {publisher}: its header, in line {line}, has the columns {columns}.</source>
        <translation>« {file} » est un tableau de {publisher} : son en-tête, à la ligne {line}, a les colonnes {columns}.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is a table with dimensions down and across, its first header in line {line}: {sides}.</source>
        <translation>« {file} » est un tableau croisé, son premier en-tête est à la ligne {line} : {sides}.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is a web page (&apos;{title}&apos;) or other markup, not the data. Download the CSV file itself.</source>
        <translation>« {file} » est une page web (« {title} ») ou un autre balisage, pas les données. Téléchargez le fichier CSV lui-même.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is a web page that asks to log in (&apos;{title}&apos;), not the data: log in with a browser and download it again.</source>
        <translation>« {file} » est une page web qui demande de se connecter (« {title} »), pas les données : connectez-vous dans un navigateur et téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is a wide table, its header in line {line}: {count} columns are industries ({examples}).</source>
        <translation>« {file} » est un tableau large, en-tête à la ligne {line} : {count} colonnes sont des activités ({examples}).</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is damaged or breaks off, so that it cannot be unpacked. Download it again.</source>
        <translation>« {file} » est endommagé ou s&apos;interrompt, et ne peut donc être décompressé. Téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is damaged or breaks off: it begins like JSON, but is none. Download it again.</source>
        <translation>« {file} » est endommagé ou tronqué : il commence comme du JSON, mais n’en est pas. Téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is empty: there is nothing in it but blanks. Download it again.</source>
        <translation>« {file} » est vide : il ne contient que des blancs. Téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is empty: there is nothing in its sheets.</source>
        <translation>« {file} » est vide : il n&apos;y a rien dans ses feuilles.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is in UTF-8, but {count} letters are damaged (lines {lines}) and cannot be read. Download it again, or mend them.</source>
        <translation>« {file} » est en UTF-8, mais {count} lettres sont endommagées (lignes {lines}) et illisibles. Téléchargez-le à nouveau, ou corrigez-les.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is in no format that is known. It begins: {beginning}. For a table of your own name its columns (&apos;Column of areas&apos;, &apos;Column of industries&apos;, &apos;Column of jobs&apos;).</source>
        <translation>« {file} » n’est dans aucun format connu. Il commence par : {beginning}. Pour un tableau à vous, nommez ses colonnes (« Colonne des zones », « Colonne des activités », « Colonne des emplois »).</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is no table in text ({kind}). Give a CSV, TSV or XLSX file, alone or in a .zip or .gz.</source>
        <translation>« {file} » n&apos;est pas un tableau en texte ({kind}). Donnez un fichier CSV, TSV ou XLSX, seul ou dans un .zip ou .gz.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is not in the encoding {encoding}: line {line} has bytes that are none of its letters. Leave ENCODING empty to find it out.</source>
        <translation>« {file} » n&apos;est pas dans l&apos;encodage {encoding} : la ligne {line} contient des octets qui n&apos;en sont pas des lettres. Laissez ENCODING vide pour le faire déterminer.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is not in the format &apos;{format}&apos;. It begins: {beginning}. Choose another, or &apos;auto&apos;.</source>
        <translation>« {file} » n&apos;est pas au format « {format} ». Il commence par : {beginning}. Choisissez-en un autre, ou « auto ».</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is read in the encoding {encoding}: &apos;{example}&apos;. If that is no name, set ENCODING.</source>
        <translation>« {file} » est lu dans l&apos;encodage {encoding} : « {example} ». Si ce n&apos;est pas un nom, renseignez ENCODING.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; may be in the encoding {encoding} (&apos;{example}&apos;) or {other} (&apos;{otherwise}&apos;): it is read in the first. If that is wrong, set ENCODING.</source>
        <translation>« {file} » peut être dans l&apos;encodage {encoding} (« {example} ») ou {other} (« {otherwise} ») : il est lu dans le premier. Si c&apos;est faux, renseignez ENCODING.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; mixes two vintages of codes: {old} exist in SIC 2003 (NACE Rev. 1.1) only (lines {old_lines}), {new} in SIC 2007 (NACE Rev. 2) only (lines {new_lines}). Import each vintage on its own, and use the sector list that fits.</source>
        <translation>« {file} » mêle deux éditions des codes : {old} n&apos;existent que dans la SIC 2003 (NACE Rév. 1.1 ; lignes {old_lines}), {new} que dans la SIC 2007 (NACE Rév. 2 ; lignes {new_lines}). Importez chaque édition à part, et utilisez la liste de secteurs qui convient.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; unpacks from {packed:,.1f} to {size:,.0f} MB, which no table of figures does or no memory holds. It is not read.</source>
        <translation>« {file} » passe de {packed:,.1f} à {size:,.0f} Mo une fois décompressé, ce que ne fait aucun tableau de chiffres ou ne tient dans aucune mémoire. Il n’est pas lu.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos;: &apos;{name}&apos; has no value &apos;{value}&apos;, which KEEP names. It has: {values}.</source>
        <translation>« {file} » : « {name} » n’a pas de valeur « {value} », que nomme KEEP. Il y a : {values}.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos;: area &apos;{area}&apos; has more jobs than all others together in every industry. If it holds them, leave it out first.</source>
        <translation>« {file} » : la zone « {area} » a plus d’emplois que toutes les autres ensemble dans chaque activité. Si elle les contient, retirez-la d’abord.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos;: areas are told by &apos;{column}&apos; together with the column before it ({examples}).</source>
        <translation>« {file} » : les zones sont données par « {column} » avec la colonne qui la précède ({examples}).</translation>
    </message>
    <message>
        <source>&apos;{file}&apos;: areas that hold others of the file are left out, so that nothing is counted twice ({count}: {areas}). AREA_LEVEL takes one level ({levels}).</source>
        <translation>« {file} » : les zones qui en contiennent d’autres du fichier sont laissées de côté, pour que rien ne soit compté deux fois ({count} : {areas}). AREA_LEVEL retient un niveau ({levels}).</translation>
    </message>
    <message>
        <source>&apos;{file}&apos;: column &apos;{column}&apos; ({values}) is told by neither area nor industry: it is taken for a remark, and rows of all its values are in the table. If it divides the figures, set KEEP to one of them (&apos;{column}={example}&apos;).</source>
        <translation>« {file} » : la colonne « {column} » ({values}) ne découle ni de la zone ni de l&apos;activité : elle est prise pour une remarque, et les lignes de toutes ses valeurs figurent dans la table. Si elle ventile les chiffres, donnez à KEEP l&apos;une d&apos;elles (« {column}={example} »).</translation>
    </message>
    <message>
        <source>&apos;{file}&apos;: column &apos;{column}&apos; ({values}; first lines {lines}) is told by neither area nor industry, and nobody knows what it is. If it divides the figures, set KEEP to one of its values (&apos;{column}={example}&apos;); if it only says something about them, set KEEP to &apos;{column}=*&apos;, which takes all rows.</source>
        <translation>« {file} » : la colonne « {column} » ({values} ; premières lignes {lines}) ne découle ni de la zone ni de l&apos;activité, et l&apos;on ignore ce qu&apos;elle signifie. Si elle ventile les chiffres, donnez à KEEP l&apos;une de ses valeurs (« {column}={example} ») ; si elle ne fait que les commenter, donnez à KEEP « {column}=* », qui retient toutes les lignes.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos;: figures are in units of {factor:,.0f}: they are multiplied by it.</source>
        <translation>« {file} » : les chiffres sont en unités de {factor:,.0f} : ils sont multipliés par ce nombre.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos;: for {count} areas and industries there is no &apos;{value}&apos; of &apos;{name}&apos; (first: {first}): they are not in the table.</source>
        <translation>« {file} » : pour {count} zones et activités il n&apos;y a pas de « {value} » de « {name} » (en premier : {first}) : elles ne sont pas dans le tableau.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos;: groups of industries are taken ({groups}), and the parts of them that the file has are left out ({parts}): it does not have the other parts.</source>
        <translation>« {file} » : des groupes d’activités sont retenus ({groups}), et celles de leurs parties que le fichier contient sont laissées de côté ({parts}) : il n’a pas les autres.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos;: industries have titles and no codes: {count} of {all} are official titles of {scheme} and are put to its codes ({examples}).</source>
        <translation>« {file} » : les activités ont des intitulés et pas de codes : {count} sur {all} sont des intitulés officiels de {scheme} et reçoivent ses codes ({examples}).</translation>
    </message>
    <message>
        <source>&apos;{file}&apos;: its figures are divided by &apos;{name}&apos;, too ({count} values: {values}; first lines {lines}), none of which is surely the total. Set KEEP to the one wanted, such as &apos;{name}={example}&apos;.</source>
        <translation>« {file} » : les chiffres sont ventilés aussi par « {name} » ({count} valeurs : {values} ; premières lignes {lines}), dont aucune n’est sûrement le total. Indiquez avec KEEP celle qu’il faut, par exemple « {name}={example} ».</translation>
    </message>
    <message>
        <source>&apos;{file}&apos;: its other areas add up to {times:.0f} times &apos;{area}&apos;: larger and smaller ones in one file, which nothing tells apart. Take the larger ones out, give the file a column &apos;area_type&apos; with the kind of each, or set AREA_LEVEL ({levels}).</source>
        <translation>« {file} » : ses autres zones totalisent {times:.0f} fois « {area} » : des grandes et des petites dans un même fichier, que rien ne distingue. Retirez les grandes, ajoutez au fichier une colonne « area_type » avec le type de chacune, ou définissez AREA_LEVEL ({levels}).</translation>
    </message>
    <message>
        <source>&apos;{file}&apos;: jobs_total of an area is that of all owners, government too, which the BLS divides by; jobs_total_rows is that of the rows&apos; own (&apos;{ownership}&apos;), which they add up to.</source>
        <translation>« {file} » : le jobs_total d&apos;une zone est celui de tous les propriétaires, administrations comprises, par lequel le BLS divise ; jobs_total_rows est celui des lignes elles-mêmes (« {ownership} »), dont elles font la somme.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos;: jobs_total of an area is that of the same owners as its rows (ownership &apos;{ownership}&apos;).</source>
        <translation>« {file} » : le jobs_total d&apos;une zone est celui des mêmes propriétaires que ses lignes (propriété « {ownership} »).</translation>
    </message>
    <message>
        <source>&apos;{file}&apos;: letters were put into UTF-8 twice (&apos;{example}&apos;): they are read as &apos;{once}&apos;.</source>
        <translation>« {file} » : des lettres ont été encodées deux fois en UTF-8 (« {example} ») : elles sont lues « {once} ».</translation>
    </message>
    <message>
        <source>&apos;{file}&apos;: neither rows ({rows}) nor columns ({columns}) are industries with codes (&apos;62 : Computer programming&apos;). In Nomis choose industry for rows or columns.</source>
        <translation>« {file} » : ni les lignes ({rows}) ni les colonnes ({columns}) ne sont des activités avec des codes (« 62 : Computer programming »). Dans Nomis, choisissez l&apos;activité en lignes ou en colonnes.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos;: no header with areas, industries and jobs was found in its first lines, which begin: {beginning}. Name the columns ({parameters}), or choose another format.</source>
        <translation>« {file} » : aucun en-tête avec zones, activités et emplois n&apos;a été trouvé dans ses premières lignes, qui commencent par : {beginning}. Nommez les colonnes ({parameters}), ou choisissez un autre format.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos;: no side of its table is surely that of {wanting}. What was seen: {sides}. Name the columns (&apos;Column of areas&apos;, &apos;Column of industries&apos;, &apos;Column of jobs&apos;), or download it with codes.</source>
        <translation>« {file} » : aucun côté du tableau n’est sûrement celui de {wanting}. Voici ce qui a été vu : {sides}. Nommez les colonnes (« Colonne des zones », « Colonne des activités », « Colonne des emplois »), ou téléchargez-le avec des codes.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos;: of &apos;{name}&apos; ({values}) the total, &apos;{value}&apos;, is taken. KEEP takes another.</source>
        <translation>« {file} » : de « {name} » ({values}), le total, « {value} », est retenu. KEEP en retient une autre valeur.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos;: rows without an area or an industry are left out ({count}; lines {lines}).</source>
        <translation>« {file} » : les lignes sans zone ou sans activité sont laissées de côté ({count} ; lignes {lines}).</translation>
    </message>
    <message>
        <source>&apos;{file}&apos;: the header was found in line {line}, but {count} lines above it look like rows of the table (first: line {first}). Is the order of the lines right, or are there two headers?</source>
        <translation>« {file} » : l&apos;en-tête a été trouvé à la ligne {line}, mais {count} lignes au-dessus ressemblent à des lignes du tableau (la première : ligne {first}). L&apos;ordre des lignes est-il bon, ou y a-t-il deux en-têtes ?</translation>
    </message>
    <message>
        <source>&apos;{file}&apos;: the table in line {line} has years side by side and {rows} below each other, and no title row above it names the area.</source>
        <translation>« {file} » : le tableau de la ligne {line} a les années côte à côte et {rows} l&apos;une sous l&apos;autre, et aucune ligne de titre au-dessus ne nomme la zone.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos;: the table in line {line} has years side by side and {rows} below each other, and no title row above it names the industry with its code (&apos;62 : Computer programming&apos;).</source>
        <translation>« {file} » : le tableau de la ligne {line} a les années côte à côte et {rows} l&apos;une sous l&apos;autre, et aucune ligne de titre au-dessus ne nomme l&apos;activité avec son code (« 62 : Computer programming »).</translation>
    </message>
    <message>
        <source>&apos;{file}&apos;: what stands for areas are {examples} (lines {lines}), which are none. Name the column of areas (&apos;Column of areas&apos;), or add one, where the file is of a single area.</source>
        <translation>« {file} » : à la place des zones figurent {examples} (lignes {lines}), qui n&apos;en sont pas. Indiquez la colonne des zones (« Colonne des zones »), ou ajoutez-en une si le fichier ne porte que sur une seule zone.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos;: what stands for industries are classes of ages or sizes ({examples}; lines {lines}), not industries.</source>
        <translation>« {file} » : ce qui tient lieu d&apos;activités sont des classes d&apos;âge ou de taille ({examples} ; lignes {lines}), et non des activités.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos;: years are read as {examples}.</source>
        <translation>« {file} » : les années sont lues ainsi : {examples}.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos;: {cases:,} rows are counted as {sum:,.0f} cases in {figures:,} areas and industries{weighted}.</source>
        <translation>« {file} » : {cases:,} lignes sont comptées comme {sum:,.0f} cas dans {figures:,} zones et activités{weighted}.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos;: {count:,} blocks are added up to {areas:,} areas by the first {digits} digits of their codes.</source>
        <translation>« {file} » : {count:,} îlots (blocks) sont additionnés en {areas:,} zones selon les {digits} premiers chiffres de leurs codes.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos;: {count} area codes have lost their leading zero ({examples}; lines {lines}): it is put back.</source>
        <translation>« {file} » : {count} codes de zone ont perdu leur zéro initial ({examples} ; lignes {lines}) : il est remis.</translation>
    </message>
    <message numerus="yes">
        <source>&apos;{file}&apos;: {count} areas have in every industry as many jobs as those beside them in the file together ({areas}). If they hold them, leave them out first.</source>
        <extracomment>&apos;{file}&apos;: {count} area has in every industry as many jobs as those beside it in the file together ({areas}). If it holds them, leave it out first.</extracomment>
        <translation><numerusform>« {file} » : {count} zone compte dans chaque activité autant d&apos;emplois que celles qui l&apos;entourent dans le fichier réunies ({areas}). Si elle les contient, retirez-la d&apos;abord.</numerusform><numerusform>« {file} » : {count} zones comptent dans chaque activité autant d&apos;emplois que celles qui les entourent dans le fichier réunies ({areas}). Si elles les contiennent, retirez-les d&apos;abord.</numerusform></translation>
    </message>
    <message>
        <source>&apos;{file}&apos;: {count} blank cells of &apos;{name}&apos; stand below the first of a block ({examples}; lines {lines}): they are filled.</source>
        <translation>« {file} » : {count} cellules vides de « {name} » se trouvent sous la première d’un bloc ({examples} ; lignes {lines}) : elles sont remplies.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos;: {count} codes have been turned into decimal numbers ({examples}; lines {lines}): the decimal place is taken away.</source>
        <translation>« {file} » : {count} codes sont devenus des nombres décimaux ({examples} ; lignes {lines}) : la décimale est retirée.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos;: {count} industry codes have been turned into dates by a spreadsheet ({examples}; lines {lines}). Import it as it was downloaded, without opening it in a spreadsheet.</source>
        <translation>« {file} » : {count} codes d&apos;activité ont été changés en dates par un tableur ({examples} ; lignes {lines}). Importez-le tel qu&apos;il a été téléchargé, sans l&apos;ouvrir dans un tableur.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos;: {count} industry codes have been turned into powers of ten by a spreadsheet ({examples}; lines {lines}). Import it as it was downloaded, without opening it in a spreadsheet.</source>
        <translation>« {file} » : {count} codes d&apos;activité ont été changés en puissances de dix par un tableur ({examples} ; lignes {lines}). Importez-le tel qu&apos;il a été téléchargé, sans l&apos;ouvrir dans un tableur.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos;: {count} industry codes have lost their leading zero ({examples}; lines {lines}): it is put back.</source>
        <translation>« {file} » : {count} codes d&apos;activité ont perdu leur zéro initial ({examples} ; lignes {lines}) : il est remis.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos;: {count} of {all} published totals differ by more than 1 % from the sum of their rows (most: {where}, published {published:,.0f}, sum {sum:,.0f}). Is the file complete, and is the level the one wanted?</source>
        <translation>« {file} » : {count} des {all} totaux publiés s&apos;écartent de plus de 1 % de la somme de leurs lignes (le plus : {where}, publié {published:,.0f}, somme {sum:,.0f}). Le fichier est-il complet, et le niveau est-il le bon ?</translation>
    </message>
    <message>
        <source>&apos;{file}&apos;: {count} rows do not say of which area they are (lines {lines}). Download the file again.</source>
        <translation>« {file} » : {count} lignes ne disent pas de quelle zone elles sont (lignes {lines}). Téléchargez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos;: {count} rows have no code of a block (first line {line}). Import it as it was downloaded.</source>
        <translation>« {file} » : {count} lignes n’ont pas de code d’îlot (première ligne {line}). Importez le fichier tel qu’il a été téléchargé.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos;: {count} rows have no valid NAICS code ({examples}; lines {lines}). Has the file been opened and saved in a spreadsheet? Import it as it was downloaded.</source>
        <translation>« {file} » : {count} lignes n&apos;ont pas de code NAICS valable ({examples} ; lignes {lines}). Le fichier a-t-il été ouvert et enregistré dans un tableur ? Importez-le tel qu&apos;il a été téléchargé.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos;: {count} rows have no valid {column} ({examples}; lines {lines}). Has the file been opened and saved in a spreadsheet? Import it as it was downloaded.</source>
        <translation>« {file} » : {count} lignes n&apos;ont pas de {column} valable ({examples} ; lignes {lines}). Le fichier a-t-il été ouvert et enregistré dans un tableur ? Importez-le tel qu&apos;il a été téléchargé.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos;: {count} rows have no year that can be read ({examples}; lines {lines}).</source>
        <translation>« {file} » : {count} lignes n&apos;ont pas d&apos;année lisible ({examples} ; lignes {lines}).</translation>
    </message>
    <message>
        <source>&apos;{file}&apos;: {count} rows have not the {all} dimensions of the header ({names}; lines {lines}). Download it again.</source>
        <translation>« {file} » : {count} lignes n&apos;ont pas les {all} dimensions de l&apos;en-tête ({names} ; lignes {lines}). Téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos;: {names} adds up the other industries: taken for a total, not for an industry.</source>
        <translation>« {file} » : {names} est la somme des autres activités : pris pour un total, non pour une activité.</translation>
    </message>
    <message>
        <source>&apos;{group}&apos; is left out of the comparison: {reason}</source>
        <translation>« {group} » est laissé hors de la comparaison : {reason}</translation>
    </message>
    <message>
        <source>&apos;{group}&apos;: {made} of {relabellings} relabellings were made, as {enough} of them had a cluster at least as strong as the strongest one found, by which its p is clear (Besag &amp; Clifford 1991).</source>
        <translation>« {group} » : {made} réétiquetages sur {relabellings} ont été faits, car {enough} d&apos;entre eux avaient un cluster au moins aussi fort que le plus fort trouvé ; son p est donc établi (Besag &amp; Clifford 1991).</translation>
    </message>
    <message>
        <source>&apos;{label}&apos; has no jobs in the table once the {count} codes that both groups share are left out ({codes}): there is nothing to compare.</source>
        <translation>« {label} » n&apos;a pas d&apos;emplois dans la table une fois écartés les {count} codes que les deux groupes partagent ({codes}) : il n&apos;y a rien à comparer.</translation>
    </message>
    <message>
        <source>&apos;{label}&apos; has no jobs in the table: it cannot be compared.</source>
        <translation>« {label} » n’a aucun emploi dans la table et ne peut pas être comparé.</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos; changes its classification ({schemes}): each year counts by the version of the sector list for its own scheme. What changes across the break is partly a change of names.</source>
        <translation>&apos;{layer}&apos; change de nomenclature ({schemes}) : chaque année est comptée selon la version de la liste pour sa propre nomenclature. Ce qui change de part et d&apos;autre de la rupture n&apos;est en partie qu&apos;un changement de noms.</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos; could not be read to its end: {reason}. Is its file damaged, or has the connection been lost? Nothing is worked out of a part.</source>
        <translation>« {layer} » n&apos;a pas pu être lu jusqu&apos;au bout : {reason}. Son fichier est-il endommagé, ou la connexion perdue ? Rien n&apos;est calculé sur une partie.</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos; covers less than half of {count} of {all} areas ({ids}): these are shown as &apos;no data&apos;.</source>
        <translation>« {layer} » couvre moins de la moitié de {count} zones sur {all} ({ids}) : elles sont montrées comme « pas de données ».</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos; covers {count} of {all} areas only in part ({ids}): their figures are those of the part.</source>
        <translation>« {layer} » ne couvre que partiellement {count} zones sur {all} ({ids}) : leurs chiffres sont ceux de la partie couverte.</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos; does not balance: in {rows} rows sales and final uses, in {columns} columns purchases and value added differ from the total by more than half a per cent ({examples}).</source>
        <translation>« {layer} » n&apos;est pas équilibré : dans {rows} lignes les ventes et emplois finals, dans {columns} colonnes les achats et la valeur ajoutée diffèrent du total de plus d&apos;un demi pour cent ({examples}).</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos; does not have all years of &apos;{period}&apos;. Its years: {years}. Write one year (2015) or a period of years that are all there (2015-2017).</source>
        <translation>« {layer} » n&apos;a pas toutes les années de « {period} ». Ses années : {years}. Écrire une année (2015) ou une période d&apos;années toutes présentes (2015-2017).</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos; gives {count} source areas several targets ({examples}) but no weights. Choose the field with their weights in &apos;{parameter}&apos;, or a best-fit lookup with one target for each source.</source>
        <translation>« {layer} » donne à {count} zones sources plusieurs cibles ({examples}), mais pas de poids. Choisir le champ de leurs poids dans « {parameter} », ou une correspondance avec une seule cible par source.</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos; has a gap before {start}: the years {unused} before it are not used for the outlook.</source>
        <translation>« {layer} » a une lacune avant {start} : les années {unused} qui la précèdent ne servent pas aux perspectives.</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos; has industries at several levels: {count} codes are those of a group of others ({examples}). Here each business counts once, whatever the level. A tool that takes the table as employment takes such rows for totals: give all businesses codes of one level before you go on with it.</source>
        <translation>« {layer} » contient des activités à plusieurs niveaux : {count} codes en regroupent d&apos;autres ({examples}). Ici, chaque établissement compte une fois, quel que soit le niveau. Un outil qui prend la table comme emploi tient ces lignes pour des totaux : donnez à tous les établissements des codes d&apos;un seul niveau avant de continuer.</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos; has its areas once for each year: the map shows all years on top of one another. Filter it to one year first.</source>
        <translation>« {layer} » contient ses zones une fois pour chaque année : la carte montre toutes les années superposées. Filtrez-la d&apos;abord à une année.</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos; has jobs in one area only ({area}): everything would stay there. Give the jobs of all areas of the nation that the flows are of; one of them can be mapped.</source>
        <translation>« {layer} » n&apos;a d&apos;emplois que dans une zone ({area}) : tout y resterait. Donnez les emplois de toutes les zones du pays auquel se rapportent les flux ; une seule peut être cartographiée.</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos; has no column of what households buy (such as &apos;Households&apos;), or no wages to divide it by: name it in {column}, give {share}, or leave the spending of wages out ({induced}).</source>
        <translation>« {layer} » n&apos;a pas de colonne des achats des ménages (comme « Households »), ou pas de salaires par lesquels les diviser : nommez-la dans {column}, donnez {share}, ou laissez de côté les dépenses des salaires ({induced}).</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos; has no coordinate reference system: its coordinates are taken for longitude and latitude.</source>
        <translation>« {layer} » n&apos;a pas de système de coordonnées de référence : ses coordonnées sont lues comme longitude et latitude.</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos; has no coordinate reference system: set it (&apos;Assign projection&apos;).</source>
        <translation>« {layer} » n&apos;a pas de système de coordonnées de référence : lui en donner un (« Assigner une projection »).</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos; has no feature with a weight above 0.</source>
        <translation>« {layer} » n&apos;a aucune entité de poids supérieur à 0.</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos; has no field &apos;{field}&apos; with area ids. Its fields: {fields}.</source>
        <translation>« {layer} » n&apos;a pas de champ &apos;{field}&apos; avec les identifiants des zones. Ses champs : {fields}.</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos; has no field of businesses: they cannot be compared with jobs.</source>
        <translation>« {layer} » n’a pas de champ d’entreprises : elles ne peuvent pas être comparées aux emplois.</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos; has no numeric column beside &apos;{seller}&apos;: choose &apos;{parameter}&apos; and &apos;{other}&apos;, or give a matrix with a column for each buying product. Its fields: {fields}.</source>
        <translation>« {layer} » n&apos;a pas de colonne numérique à côté de « {seller} » : choisissez « {parameter} » et « {other} », ou donnez une matrice avec une colonne par produit acheteur. Ses champs : {fields}.</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos; has no row of wages (such as &apos;Compensation of employees&apos;): name it in {row}, give {share}, or leave the spending of wages out ({induced}).</source>
        <translation>« {layer} » n&apos;a pas de ligne de salaires (comme « Compensation of employees ») : nommez-la dans {row}, donnez {share}, ou laissez de côté les dépenses des salaires ({induced}).</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos; has no rows for the year {year}. Its years: {years}.</source>
        <translation>« {layer} » n&apos;a pas de lignes pour l&apos;année {year}. Ses années : {years}.</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos; has no rows for {years}, between {start} and {end}: the change over these years is known only as a whole.</source>
        <translation>« {layer} » n&apos;a pas de lignes pour {years}, entre {start} et {end} : l&apos;évolution sur ces années n&apos;est connue que dans son ensemble.</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos; has none of the figures that a profile is made of. Give an output of &apos;Creative hotspots&apos; (best), &apos;Location quotients&apos;, &apos;Overlap with related sectors&apos;, &apos;Employment change&apos; or another tool of this group. Its fields: {fields}.</source>
        <translation>« {layer} » n&apos;a aucun des chiffres dont un profil est fait. Donnez un résultat de « Pôles créatifs » (le mieux), « Quotients de localisation », « Recoupement avec les secteurs liés », « Évolution de l&apos;emploi » ou d&apos;un autre de ces outils. Ses champs : {fields}.</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos; has nothing on {count} of {all} areas ({ids}).</source>
        <translation>« {layer} » ne dit rien de {count} des {all} zones ({ids}).</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos; has rows with a year and rows without one: give all of them a year, or none.</source>
        <translation>« {layer} » a des lignes avec une année et d&apos;autres sans : donnez une année à toutes, ou à aucune.</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos; has several rows for area {area}, industry {industry}, year {year} (rows {rows}; {count} such rows in all): which part of a total is which cannot be told. Add them up first.</source>
        <translation>« {layer} » a plusieurs lignes pour la zone {area}, l&apos;activité {industry}, l&apos;année {year} (lignes {rows} ; {count} lignes de ce genre en tout) : on ne peut dire quelle partie d&apos;un total est laquelle. Les additionner d&apos;abord.</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos; has several years: the profiles are of {year}.</source>
        <translation>« {layer} » a plusieurs années : les profils sont de {year}.</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos; has {first} codes in {start} and {last} codes in {end}: the same number stands for other industries, so they cannot be compared as they are. Choose a sector list, whose version for each is used, or translate one of them first (&apos;Translate industry codes&apos;).</source>
        <translation>&apos;{layer}&apos; a des codes {first} en {start} et des codes {last} en {end} : un même numéro désigne d&apos;autres activités, ils ne se comparent donc pas tels quels. Choisissez une liste de secteurs, dont la version propre à chacun sera utilisée, ou convertissez d&apos;abord l&apos;une des années (&apos;Convertir les codes d&apos;activité&apos;).</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos; holds industries at several levels. All are brought to the target areas; in the sums over industries {count} rows that are parts of others ({examples}) do not count again.</source>
        <translation>« {layer} » contient des activités de plusieurs niveaux. Toutes sont reportées sur les zones cibles ; dans les sommes sur les activités, {count} lignes qui font partie d&apos;autres ({examples}) ne comptent pas une seconde fois.</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos; holds industries at several levels: {count} rows that overlap with other rows of the same area are left out ({examples}), so that no job is counted twice. To use one level only, filter the table.</source>
        <translation>« {layer} » contient des activités à plusieurs niveaux : {count} lignes qui se recoupent avec d&apos;autres lignes de la même zone sont écartées ({examples}), afin qu&apos;aucun emploi ne soit compté deux fois. Pour n&apos;utiliser qu&apos;un niveau, filtrer la table.</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos; holds one area only ({area}), which would be compared with itself: quotients of 1, all change the nation&apos;s. Give the nation&apos;s table with the same years in &apos;{parameter}&apos;, or a table with more areas.</source>
        <translation>&apos;{layer}&apos; ne contient qu&apos;une zone ({area}), qui serait comparée à elle-même : quotients de 1, toute variation attribuée à la nation. Donnez la table de la nation avec les mêmes années dans &apos;{parameter}&apos;, ou une table de plusieurs zones.</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos; holds {years} only in field &apos;{field}&apos;: change needs at least two years. Add the rows of another year.</source>
        <translation>« {layer} » ne contient que {years} dans le champ « {field} » : une évolution demande au moins deux années. Ajouter les lignes d&apos;une autre année.</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos; is a table of products by industries: for {count} of {all} the output of the industry and the supply of its product differ by more than 5 % ({examples}). Each industry is taken to make its own product.</source>
        <translation>« {layer} » est un tableau de produits par activités : pour {count} sur {all}, la production de l&apos;activité et l&apos;offre de son produit diffèrent de plus de 5 % ({examples}). Chaque activité est supposée fabriquer son propre produit.</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos; is not in the project, and the style is kept nowhere: tick &apos;{store}&apos;, or choose a file in &apos;{output}&apos;.</source>
        <translation>« {layer} » n&apos;est pas dans le projet, et le style n&apos;est conservé nulle part : cochez « {store} » ou choisissez un fichier dans « {output} ».</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos; is read row by row, not added up in its database: {reason}.</source>
        <translation>« {layer} » est lue ligne par ligne, non additionnée dans sa base de données : {reason}.</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos; leaves rows out: where all parts of a total are published, they fall short of it. Of what the totals leave, {jobs:,.0f} jobs are ascribed to rows that are not in the table, and the rest to the suppressed ones.</source>
        <translation>« {layer} » omet des lignes : là où toutes les parties d&apos;un total sont publiées, elles ne l&apos;atteignent pas. De ce que laissent les totaux, {jobs:.0f} emplois sont attribués à des lignes absentes de la table, et le reste aux lignes masquées.</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos; lies in no file that the script could read: save it as {path} beside the script first.</source>
        <translation>« {layer} » ne se trouve dans aucun fichier que le script puisse lire : enregistrez d’abord la couche sous {path}, à côté du script.</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos; mixes codes of two schemes: {share:.0f} % of the jobs fit {first} ({first_examples}), {other_share:.0f} % {second} ({second_examples}). Filter the table to one of them, or give each its own year.</source>
        <translation>&apos;{layer}&apos; mélange des codes de deux nomenclatures : {share:.0f} % des emplois relèvent de {first} ({first_examples}), {other_share:.0f} % de {second} ({second_examples}). Filtrez la table sur l&apos;une d&apos;elles, ou donnez à chacune sa propre année.</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos; seems to be in purchasers&apos; prices: trade, transport and taxes are then counted with the goods, so that wholesalers and carriers seem to supply too little. Use a table in basic or producers&apos; prices.</source>
        <translation>« {layer} » semble être aux prix d&apos;acquisition : commerce, transport et impôts sont alors comptés avec les biens, de sorte que grossistes et transporteurs semblent fournir trop peu. Utilisez un tableau aux prix de base ou à la production.</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos; states no licence in its metadata: its businesses are shown as counts. Where you may publish more, say so under &apos;What is shown of a business&apos;.</source>
        <translation>« {layer} » n&apos;indique aucune licence dans ses métadonnées : ses établissements sont présentés sous forme d&apos;effectifs. Si vous êtes autorisé à publier davantage, indiquez-le sous « Ce qui est montré d&apos;un établissement ».</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos; was counted in the database: {rows} rows came back.</source>
        <translation>« {layer} » a été comptée dans la base de données : {rows} lignes sont revenues.</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos; would give {count} pages; an atlas has 1 to {most}. Choose them with &apos;{parameter}&apos;, or take regions.</source>
        <translation>« {layer} » donnerait {count} pages ; un atlas en a de 1 à {most}. Choisissez-les avec « {parameter} », ou prenez des régions.</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos;: &apos;{industry}&apos; has no jobs in any product of &apos;{flows}&apos; in the table of employment.</source>
        <translation>« {layer} » : « {industry} » n&apos;a, dans le tableau de l&apos;emploi, d&apos;emplois dans aucun produit de « {flows} ».</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos;: &apos;{industry}&apos; is no product of &apos;{flows}&apos;, no sector of the list and no industry code of a product. Alike: {alike}. Products: {products}.</source>
        <translation>« {layer} » : « {industry} » n&apos;est ni un produit de « {flows} », ni un secteur de la liste, ni un code d&apos;activité d&apos;un produit. Ressemblants : {alike}. Produits : {products}.</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos;: &apos;{industry}&apos; makes a product without jobs in the table of employment, so that its output per job is not known. Give its output, too.</source>
        <translation>« {layer} » : « {industry} » fabrique un produit sans emplois dans le tableau de l&apos;emploi, si bien que sa production par emploi n&apos;est pas connue. Donnez aussi sa production.</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos;: the industries are no codes ({examples}). Choose the field with the codes, or take them as they are with &apos;Sectors as given in the table&apos; (SECTORS = 9) or a list of your own that names them.</source>
        <translation>&apos;{layer}&apos; : les activités ne sont pas des codes ({examples}). Choisissez le champ des codes, ou prenez-les telles quelles avec &apos;Secteurs tels qu&apos;indiqués dans la table&apos; (SECTORS = 9) ou une liste à vous qui les nomme.</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos;: the industry codes are of no scheme that is known. {scheme} fits best, with {share:.0f} % of the jobs. The commonest codes that do not fit: {examples}. Set SCHEME (advanced parameters), filter the table, or take the codes as they are (&apos;Sectors as given in the table&apos;, SECTORS = 9, or a list of your own with the scheme &apos;{literal}&apos;).</source>
        <translation>&apos;{layer}&apos; : les codes d&apos;activité ne relèvent d&apos;aucune nomenclature connue. {scheme} convient le mieux, avec {share:.0f} % des emplois. Codes les plus fréquents qui n&apos;y sont pas : {examples}. Fixez SCHEME (paramètres avancés), filtrez la table, ou prenez les codes tels quels (&apos;Secteurs tels qu&apos;indiqués dans la table&apos;, SECTORS = 9, ou une liste à vous de nomenclature &apos;{literal}&apos;).</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos;: there is no area &apos;{area}&apos; with jobs in the table of employment. Alike: {alike}. Areas are named by their code or their name, such as {examples}.</source>
        <translation>« {layer} » : il n&apos;y a pas de zone « {area} » ayant des emplois dans le tableau de l&apos;emploi. Ressemblantes : {alike}. Les zones se désignent par leur code ou leur nom, par exemple {examples}.</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos;: {count} area ids occur more than once ({ids}). Choose the field that names each area once.</source>
        <translation>« {layer} » : {count} identifiants de zone apparaissent plusieurs fois ({ids}). Choisissez le champ qui nomme chaque zone une seule fois.</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos;: {count} areas are called &apos;{area}&apos;. Use the code: {ids}.</source>
        <translation>« {layer} » : {count} zones s&apos;appellent « {area} ». Utilisez le code : {ids}.</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos;: {count} industry codes have been turned into dates or powers of ten by a spreadsheet ({examples}). Use the table as it was downloaded, without opening it in a spreadsheet.</source>
        <translation>&apos;{layer}&apos; : un tableur a changé {count} codes d&apos;activité en dates ou en puissances de dix ({examples}). Utilisez la table telle qu&apos;elle a été téléchargée, sans l&apos;ouvrir dans un tableur.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; holds no ids, only a matrix of {size} areas, and the layer has {n}: which is which cannot be told. Take a file with ids (.gal, .gwt, .swm), or the layer that it was made from.</source>
        <translation>« {name} » ne contient pas d’identifiants, seulement une matrice de {size} zones, et la couche en a {n} : impossible de savoir laquelle est laquelle. Prenez un fichier avec des identifiants (.gal, .gwt, .swm) ou la couche dont il est issu.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; holds no ids: its first row was taken for the first feature of the layer, and so on.</source>
        <translation>« {name} » ne contient pas d’identifiants : sa première ligne vaut pour la première entité de la couche, et ainsi de suite.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is no weights file that can be read. Its name has to end in one of {endings}.</source>
        <translation>« {name} » n’est pas un fichier de pondérations lisible. Son nom doit se terminer par l’une de ces extensions : {endings}.</translation>
    </message>
    <message>
        <source>&apos;{segment}&apos; is 0 in every area with jobs: there is no audience to compare. Is it the right field?</source>
        <translation>« {segment} » vaut 0 dans chaque zone ayant des emplois : il n’y a pas de public à comparer. Est-ce le bon champ ?</translation>
    </message>
    <message>
        <source>&apos;{statistic}&apos; takes one field: leave the second field (FIELD_2) empty.</source>
        <translation>« {statistic} » prend un champ : laisser vide le second champ (FIELD_2).</translation>
    </message>
    <message>
        <source>&apos;{statistic}&apos; takes two fields or more at once, and no second field (FIELD_2): choose them accordingly.</source>
        <translation>« {statistic} » prend deux champs ou plus à la fois, et pas de second champ (FIELD_2) : les choisir en conséquence.</translation>
    </message>
    <message>
        <source>&apos;{statistic}&apos; takes two fields: choose the second field, too (FIELD_2).</source>
        <translation>« {statistic} » prend deux champs : choisir aussi le second champ (FIELD_2).</translation>
    </message>
    <message>
        <source>&apos;{title}&apos; is a list in {own}; the table is in {scheme}, and no concordance connects the two. Lists that fit: {fitting}. Choose one of these, give one of your own, or take the codes as they are (&apos;Sectors as given in the table&apos;, SECTORS = 9).</source>
        <translation>&apos;{title}&apos; est une liste en {own} ; la table est en {scheme}, et aucune table de passage ne relie les deux. Listes qui conviennent : {fitting}. Choisissez l&apos;une d&apos;elles, donnez la vôtre, ou prenez les codes tels quels (&apos;Secteurs tels qu&apos;indiqués dans la table&apos;, SECTORS = 9).</translation>
    </message>
    <message>
        <source>&apos;{title}&apos; was given by its authors in {own}. For {scheme} a version was made from the official concordances ({steps}): {exact} of {count} codes are exact, the others are divided in equal shares. Exact codes by sector: {sectors}.</source>
        <translation>&apos;{title}&apos; a été donnée par ses auteurs en {own}. Pour {scheme}, une version a été tirée des tables de passage officielles ({steps}) : {exact} codes sur {count} sont exacts, les autres sont répartis à parts égales. Codes exacts par secteur : {sectors}.</translation>
    </message>
    <message>
        <source>&apos;{year}&apos; in &apos;{layer}&apos; is no year that one can count with: write years with four digits, such as 2021.</source>
        <translation>« {year} » dans « {layer} » n&apos;est pas une année avec laquelle on puisse compter : écrire les années à quatre chiffres, comme 2021.</translation>
    </message>
    <message>
        <source>0 (no jobs)</source>
        <translation>0 (pas d&apos;emplois)</translation>
    </message>
    <message>
        <source>0 (none near)</source>
        <translation>0 (aucun à proximité)</translation>
    </message>
    <message>
        <source>0 to 100, from concentration (creative LQ), breadth (share of the sub-sectors with an LQ above 1), scale (share of the nation&apos;s creative jobs) and, where businesses are given, the LQ of businesses, each brought to one scale and averaged with the weights in the settings (OECD/JRC 2008). It ranks areas against one another: scores of two runs are not comparable.</source>
        <translation>De 0 à 100, à partir de la concentration (QL créatif), de la diversité (part des sous-secteurs au QL supérieur à 1), de la taille (part des emplois créatifs du pays) et, si les établissements sont donnés, du QL des établissements, chacun ramené à une même échelle et moyenné avec les poids des réglages (OCDE/JRC 2008). Il ordonne les zones entre elles : les scores de deux exécutions ne sont pas comparables.</translation>
    </message>
    <message>
        <source>0 to 100: concentration, breadth and scale of the creative sectors together.</source>
        <translation>De 0 à 100 : concentration, étendue et taille des secteurs créatifs réunies.</translation>
    </message>
    <message>
        <source>0: the number from 2 to 8 with the largest mean silhouette.</source>
        <translation>0 : le nombre de 2 à 8 dont la silhouette moyenne est la plus grande.</translation>
    </message>
    <message>
        <source>1 % to 10 %</source>
        <translation>1 % à 10 %</translation>
    </message>
    <message>
        <source>1 Prepare</source>
        <translation>1 Préparer</translation>
    </message>
    <message>
        <source>1 for location quotients, 0 for growth.</source>
        <translation>1 pour des quotients de localisation, 0 pour une croissance.</translation>
    </message>
    <message>
        <source>1 of {all} areas is a creative hotspot.</source>
        <translation>1 zone sur {all} est un pôle créatif.</translation>
    </message>
    <message>
        <source>1 of {tested} areas stands out from chance in &apos;{field}&apos;.</source>
        <translation>1 zone sur {tested} se détache du hasard dans « {field} ».</translation>
    </message>
    <message>
        <source>1 to 9 jobs</source>
        <translation>1 à 9 emplois</translation>
    </message>
    <message>
        <source>10 % to 50 %</source>
        <translation>10 % à 50 %</translation>
    </message>
    <message>
        <source>10 to 49 jobs</source>
        <translation>10 à 49 emplois</translation>
    </message>
    <message>
        <source>1: above the mean of all areas. For the joint classes and the areas that are listed.</source>
        <translation>1 : au-dessus de la moyenne de toutes les zones. Pour les classes conjointes et les zones listées.</translation>
    </message>
    <message>
        <source>2 Concentration</source>
        <translation>2 Concentration</translation>
    </message>
    <message>
        <source>2.5 for figures to the nearest 5, as those of BRES are. Intervals allow for it.</source>
        <translation>2,5 pour des chiffres arrondis à 5, comme ceux de BRES. Les intervalles en tiennent compte.</translation>
    </message>
    <message>
        <source>250 jobs or more</source>
        <translation>250 emplois ou plus</translation>
    </message>
    <message>
        <source>2: peers have half to twice as many creative jobs. 0: peers of any size.</source>
        <translation>2 : les zones semblables ont de la moitié au double d&apos;emplois créatifs. 0 : zones de toute taille.</translation>
    </message>
    <message>
        <source>2: the neighbours of neighbours, and so on. Weights are 1 then.</source>
        <translation>2 : les voisins des voisins, et ainsi de suite. Les poids sont alors 1.</translation>
    </message>
    <message>
        <source>3 Related sectors</source>
        <translation>3 Secteurs liés</translation>
    </message>
    <message>
        <source>3 x 3: {group}</source>
        <translation>3 × 3 : {group}</translation>
    </message>
    <message>
        <source>4 Change</source>
        <translation>4 Évolution</translation>
    </message>
    <message>
        <source>5 Publish</source>
        <translation>5 Publier</translation>
    </message>
    <message>
        <source>5 to 95 %</source>
        <translation>5 à 95 %</translation>
    </message>
    <message>
        <source>50 to 249 jobs</source>
        <translation>50 à 249 emplois</translation>
    </message>
    <message>
        <source>6 Models</source>
        <translation>6 Modèles</translation>
    </message>
    <message>
        <source>90 %</source>
        <translation>90 %</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalle à 95 %</translation>
    </message>
    <message>
        <source>&lt;p&gt;200 jobs in computer games in Dundee: how many further jobs, in what industries, and where? From a nation&apos;s input-output table and the jobs of all its areas: jobs along the chain of supplies (indirect, Type I), and from what is bought of the wages (induced, Type II).&lt;/p&gt;&lt;p&gt;An area provides what it needs as far as its suppliers are as well represented as its buyers, allowing for its size (Flegg and Webber 1997); the rest comes from the other areas, by their jobs and by distance. All areas together make up what the nation&apos;s table says.&lt;/p&gt;&lt;p&gt;Write the scenario into the dialog, or give a table with a row for each area and industry. Negative jobs are a closure. The figures say what the table implies where prices, wages and capacities stay as they are: they are no forecast, and lean to the high side.&lt;/p&gt;</source>
        <translation>&lt;p&gt;200 emplois dans les jeux vidéo à Dundee : combien d&apos;autres emplois, dans quelles activités, et où ? À partir du tableau entrées-sorties d&apos;un pays et des emplois de toutes ses zones : emplois le long de la chaîne des fournitures (indirects, type I) et de ce qui est acheté avec les salaires (induits, type II).&lt;/p&gt;&lt;p&gt;Une zone fournit elle-même ce dont elle a besoin dans la mesure où ses fournisseurs sont aussi bien représentés que ses acheteurs, compte tenu de sa taille (Flegg et Webber 1997) ; le reste vient des autres zones, selon leurs emplois et la distance. Toutes les zones ensemble donnent ce que dit le tableau du pays.&lt;/p&gt;&lt;p&gt;Écrivez le scénario dans la boîte de dialogue, ou donnez un tableau avec une ligne par zone et activité. Des emplois négatifs sont une fermeture. Les chiffres disent ce qu&apos;implique le tableau si prix, salaires et capacités restent tels quels : ce n&apos;est pas une prévision, et ils penchent vers le haut.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Adds up jobs (and businesses) by area and industry code to the sectors of a list: bundled lists of the creative industries and related sectors, or your own.&lt;/p&gt;&lt;p&gt;Codes are matched by the longest prefix, however they are written (62.01, 6201, 62010, &apos;6201 : Computer programming&apos;); fractional weights are applied; totals and headings are left out; where a table holds several levels of codes, each job counts once. The log says what matched nothing.&lt;/p&gt;&lt;p&gt;The table can be the EMPLOYMENT of the other tools, with &apos;Sectors as given in the table&apos;.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Additionne les emplois (et les établissements) par zone et code d&apos;activité en secteurs d&apos;une liste : listes fournies des industries créatives et des secteurs liés, ou liste personnelle.&lt;/p&gt;&lt;p&gt;Les codes sont rapprochés par le plus long préfixe, quelle que soit leur écriture (62.01, 6201, 62010, &apos;6201 : Computer programming&apos;) ; les poids fractionnaires sont appliqués ; les totaux et les titres sont écartés ; si une table contient plusieurs niveaux de codes, chaque emploi compte une fois. Le journal dit ce qui n&apos;a rien trouvé.&lt;/p&gt;&lt;p&gt;La table peut servir d&apos;entrée EMPLOYMENT aux autres outils, avec « Secteurs tels qu&apos;indiqués dans la table ».&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Against the nation, a strong region hides what is strong within it, and a weak one hides what it has. This tool compares every area twice, with the nation and with the other areas of its region:&lt;/p&gt;&lt;ul&gt;&lt;li&gt;&lt;b&gt;national&lt;/b&gt;: stands out against both;&lt;/li&gt;&lt;li&gt;&lt;b&gt;regional&lt;/b&gt;: above the nation, but no more than its region is;&lt;/li&gt;&lt;li&gt;&lt;b&gt;local&lt;/b&gt;: stands out in its region only;&lt;/li&gt;&lt;li&gt;&lt;b&gt;none&lt;/b&gt;; &lt;b&gt;no data&lt;/b&gt;.&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;An area stands out where the rule for hotspots holds or, with neighbours, where its location quotient is significantly above 1 and lies among high ones (Gi*). The table has a row for each region: its clusters, and its leading area with its share.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Face au pays, une région forte cache ce qui est fort en elle, et une région faible cache ce qu&apos;elle a. Cet outil compare chaque zone deux fois, au pays et aux autres zones de sa région :&lt;/p&gt;&lt;ul&gt;&lt;li&gt;&lt;b&gt;national&lt;/b&gt; : se détache des deux ;&lt;/li&gt;&lt;li&gt;&lt;b&gt;regional&lt;/b&gt; : au-dessus du pays, mais pas plus que sa région ;&lt;/li&gt;&lt;li&gt;&lt;b&gt;local&lt;/b&gt; : se détache dans sa région seulement ;&lt;/li&gt;&lt;li&gt;&lt;b&gt;none&lt;/b&gt; : rien de cela ; &lt;b&gt;no data&lt;/b&gt; : pas de données.&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;Une zone se détache là où la règle des pôles est remplie ou, avec les voisins, là où son quotient de localisation est significativement supérieur à 1 et entouré de quotients élevés (Gi*). La table a une ligne par région : ses clusters, et sa zone de tête avec sa part.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Any of the neighbours that the other tools take, drawn as lines, listed as a table, and written as a weights file: .gal (who is a neighbour), .gwt (with weights) or .swm (ArcGIS; ids are whole numbers), by its ending. GeoDa, ArcGIS and PySAL read them, and so do the tools here that take neighbours.&lt;/p&gt;&lt;p&gt;The report shows how many neighbours areas have, which have none, into how many parts the map falls, and how many links go one way only.&lt;/p&gt;&lt;p&gt;Neighbours of a higher order are those as many steps away; two kinds can be joined; weights can be made to sum to 1 for each area. Weights files are written by libpysal, which only they need.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Tous les voisinages que connaissent les autres outils, dessinés en lignes, listés en table et écrits dans un fichier de pondérations : .gal (qui est voisin), .gwt (avec les poids) ou .swm (ArcGIS ; identifiants entiers), selon l’extension. GeoDa, ArcGIS et PySAL les lisent, de même que les outils d’ici qui utilisent des voisins.&lt;/p&gt;&lt;p&gt;Le rapport montre combien de voisins ont les zones, lesquelles n’en ont pas, en combien de parties la carte se divise et combien de liens ne vont que dans un sens.&lt;/p&gt;&lt;p&gt;Les voisins d’ordre supérieur sont à autant de pas ; deux types peuvent être réunis ; les poids de chaque zone peuvent être ramenés à une somme de 1. Les fichiers de pondérations sont écrits par libpysal, nécessaire pour eux seuls.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Asks the ONS (Open Geography Portal), Eurostat (GISCO) or the US Census Bureau for the boundaries of areas. Nothing is sent before &lt;i&gt;Run&lt;/i&gt;. QGIS&apos;s proxy and authentication are used; the log names host, requests and bytes. The areas are counted against what the service promised; licence, source and date come into the metadata of the layer, and from there onto maps.&lt;/p&gt;&lt;p&gt;Take the year for which the figures were published: the codes of areas change. The services could not be reached where this was built: it follows their documentation and recorded answers, and may need a change when they change.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Demande à l’ONS (Open Geography Portal), à Eurostat (GISCO) ou au US Census Bureau les limites de zones. Rien n’est envoyé avant &lt;i&gt;Exécuter&lt;/i&gt;. Le proxy et l’authentification de QGIS sont utilisés ; le journal indique hôte, requêtes et octets. Les zones sont comptées et comparées à ce que le service a annoncé ; licence, source et date vont dans les métadonnées de la couche, et de là sur les cartes.&lt;/p&gt;&lt;p&gt;Prenez l’année pour laquelle les chiffres ont été publiés : les codes des zones changent. Les services n’étaient pas accessibles là où cet outil a été construit : il suit leur documentation et des réponses enregistrées, et devra peut-être changer quand ils changent.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Asks the service of a statistical office for employment by area and industry: Nomis (BRES), the US Bureau of Labor Statistics (QCEW), Eurostat, or the US Census Bureau (County Business Patterns, LODES). Nothing is sent before &lt;i&gt;Run&lt;/i&gt;, and nothing but the request: no data of yours. QGIS&apos;s proxy and authentication are used; the log names host, requests and bytes.&lt;/p&gt;&lt;p&gt;The file is kept as the service gave it (&lt;i&gt;File as fetched&lt;/i&gt;); several answers to one run are put together below one header. It is then read as &lt;i&gt;Import employment&lt;/i&gt; does. Pages are counted against what the service promised; a part, a page of errors or a changed answer is never used, and the error says what the service said and where to download by hand.&lt;/p&gt;&lt;p&gt;The services could not be reached where this was built: it follows their documentation and recorded answers, and may need a change when they change.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Demande au service d’un institut statistique l’emploi par zone et activité : Nomis (BRES), le US Bureau of Labor Statistics (QCEW), Eurostat ou le US Census Bureau (County Business Patterns, LODES). Rien n’est envoyé avant &lt;i&gt;Exécuter&lt;/i&gt;, et rien d’autre que la requête : aucune de vos données. Le proxy et l’authentification de QGIS sont utilisés ; le journal indique hôte, requêtes et octets.&lt;/p&gt;&lt;p&gt;Le fichier est conservé tel que le service l’a donné (&lt;i&gt;Fichier tel que récupéré&lt;/i&gt;) ; plusieurs réponses d’une exécution sont réunies sous un seul en-tête. Il est ensuite lu comme par &lt;i&gt;Importer l’emploi&lt;/i&gt;. Les pages sont comptées et comparées à ce que le service a annoncé ; une partie, une page d’erreur ou une réponse modifiée n’est jamais utilisée, et l’erreur dit ce que le service a indiqué et où télécharger à la main.&lt;/p&gt;&lt;p&gt;Les services n’étaient pas accessibles là où cet outil a été construit : il suit leur documentation et des réponses enregistrées, et devra peut-être changer quand ils changent.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Brings employment by area and industry from one classification to another (SIC 2007 to NACE Rev. 2.1, NAICS 2017 to 2022, ANZSIC to ISIC …) by the official concordances, or by one of your own.&lt;/p&gt;&lt;p&gt;Where a code splits, its jobs are divided: in equal shares, as none were published, or as your own table says. &lt;i&gt;share_estimated&lt;/i&gt; is the share of each row that comes from such codes. Totals are kept; what has no place in the new classification goes to a table of its own.&lt;/p&gt;&lt;p&gt;A division goes over into divisions, a class into classes. Tools that take a sector list need no translation: they use the list in its version for the table. Translate where you want the codes themselves, or series in one scheme.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Fait passer l&apos;emploi par zone et activité d&apos;une nomenclature à une autre (SIC 2007 vers NACE Rév. 2.1, NAICS 2017 vers 2022, ANZSIC vers CITI …), par les tables de passage officielles ou par la vôtre.&lt;/p&gt;&lt;p&gt;Là où un code se divise, ses emplois sont répartis : à parts égales, aucune part n&apos;étant publiée, ou selon votre propre table. &lt;i&gt;share_estimated&lt;/i&gt; est la part de chaque ligne qui vient de tels codes. Les totaux sont conservés ; ce qui n&apos;a pas de place dans la nouvelle nomenclature va dans une table à part.&lt;/p&gt;&lt;p&gt;Une division passe en divisions, une classe en classes. Les outils qui prennent une liste de secteurs n&apos;ont pas besoin de conversion : ils utilisent la liste dans sa version pour la table. Convertissez si vous voulez les codes eux-mêmes, ou des séries dans une seule nomenclature.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Brings jobs (and businesses) by area and industry, of all years in the table, to other areas:&lt;/p&gt;&lt;ul&gt;&lt;li&gt;&lt;b&gt;by a lookup table&lt;/b&gt;: best fit, one target for each source area, or several with weights;&lt;/li&gt;&lt;li&gt;&lt;b&gt;by area of overlap&lt;/b&gt;: a source area&apos;s jobs are spread evenly over it or, with weights (population, addresses), as these are;&lt;/li&gt;&lt;li&gt;&lt;b&gt;by points&lt;/b&gt;: each feature of the weights counts as a whole where it lies.&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;Totals are kept: what the target areas get and what lies outside them add up to the source&apos;s figures, in each industry and year; the log and the report say what lies outside. Areas are measured in an equal-area projection, and slivers where two layers draw the same border differently are put back. &lt;i&gt;share_split&lt;/i&gt; says what share of a figure comes from source areas that had to be divided, and so is an estimate. Suppressed figures stay suppressed.&lt;/p&gt;&lt;p&gt;The other tools take the table as &lt;i&gt;Employment&lt;/i&gt;, with no field to set, and the target areas as boundaries.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Reporte les emplois (et les établissements) par zone et activité, pour toutes les années de la table, sur d&apos;autres zones :&lt;/p&gt;&lt;ul&gt;&lt;li&gt;&lt;b&gt;par une table de correspondance&lt;/b&gt; : la meilleure correspondance, une cible par zone source, ou plusieurs avec des poids ;&lt;/li&gt;&lt;li&gt;&lt;b&gt;par surface de recouvrement&lt;/b&gt; : les emplois d&apos;une zone source y sont répartis également ou, avec des poids (population, adresses), comme ceux-ci ;&lt;/li&gt;&lt;li&gt;&lt;b&gt;par points&lt;/b&gt; : chaque entité des poids compte en entier là où elle se trouve.&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;Les totaux sont conservés : ce que reçoivent les zones cibles et ce qui se trouve en dehors font ensemble les chiffres de la source, pour chaque activité et année ; le journal et le rapport disent ce qui se trouve en dehors. Les surfaces sont mesurées dans une projection équivalente, et les éclats, là où deux couches dessinent différemment une même limite, sont rendus. &lt;i&gt;share_split&lt;/i&gt; dit quelle part d&apos;un chiffre vient de zones sources qu&apos;il a fallu diviser, et est donc une estimation. Les chiffres masqués le restent.&lt;/p&gt;&lt;p&gt;Les autres outils prennent la table comme &lt;i&gt;Emploi&lt;/i&gt;, sans aucun champ à choisir, et les zones cibles comme contours.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Cells withheld by disclosure rules are not zeros. This tool says what each of them may be (lower and upper bound), and estimates what it most probably is.&lt;/p&gt;&lt;p&gt;Bounds come from the table (employment-size letters, numbers of businesses) and from what published totals leave after their published parts: of wider industries, and of wider areas where their rows are in the table. Estimates start from businesses times the mean size of a business in the industry and are fitted to all totals (iterative proportional fitting).&lt;/p&gt;&lt;p&gt;Published figures never change. Estimates have the status &apos;estimated&apos;. Cells that no total and no bound holds stay unknown. A table with all levels of the industries (&lt;i&gt;Import employment&lt;/i&gt;, level &apos;all&apos;) holds most.&lt;/p&gt;&lt;p&gt;The report hides known figures of this very table as an agency would, and says how far off the estimates are, beside zeros and a proportional split.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Les chiffres retenus pour cause de secret statistique ne sont pas des zéros. Cet outil dit ce que chacun peut être (bornes inférieure et supérieure) et estime ce qu&apos;il est le plus probablement.&lt;/p&gt;&lt;p&gt;Les bornes viennent de la table (lettres des classes de taille, nombres d&apos;établissements) et de ce que laissent les totaux publiés après leurs parties publiées : ceux d&apos;activités plus larges, et de zones plus larges si leurs lignes sont dans la table. Les estimations partent des établissements multipliés par la taille moyenne d&apos;un établissement de l&apos;activité et sont ajustées à tous les totaux (ajustement proportionnel itératif).&lt;/p&gt;&lt;p&gt;Les chiffres publiés ne changent jamais. Les estimations ont le statut « estimated ». Les chiffres qu&apos;aucun total ni aucune borne ne tient restent inconnus. Une table avec tous les niveaux des activités (&lt;i&gt;Importer l&apos;emploi&lt;/i&gt;, niveau « all ») en tient le plus.&lt;/p&gt;&lt;p&gt;Le rapport cache des chiffres connus de cette même table, comme le ferait un institut, et dit de combien les estimations s&apos;écartent, à côté de zéros et d&apos;une répartition proportionnelle.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Colours the features of a layer by a field: &lt;b&gt;diverging&lt;/b&gt; around a value (a location quotient around 1, growth around 0), &lt;b&gt;sequential&lt;/b&gt; from low to high, by &lt;b&gt;class&lt;/b&gt; (the classes of this plugin in their own colours, or any values), or &lt;b&gt;bivariate&lt;/b&gt; by two fields at once (thirds of each, nine colours).&lt;/p&gt;&lt;p&gt;The palettes keep apart for colour-blind readers and in greyscale print. Areas without a value are stippled and counted as &apos;No data&apos;, never left blank; where the layer has a field &apos;suppressed&apos;, areas with withheld figures are hatched.&lt;/p&gt;&lt;p&gt;A layer of the project is styled there, as one more of its named styles. The style can also be kept with the layer&apos;s data (in the layer_styles of a GeoPackage), and written as .qml or .sld, or as a GeoPackage with a copy of the layer; the legend as a picture.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Colore les entités d&apos;une couche selon un champ : &lt;b&gt;divergent&lt;/b&gt; autour d&apos;une valeur (un quotient de localisation autour de 1, une croissance autour de 0), &lt;b&gt;séquentiel&lt;/b&gt; du plus bas au plus haut, par &lt;b&gt;classes&lt;/b&gt; (celles de cette extension dans leurs propres couleurs, ou des valeurs quelconques), ou &lt;b&gt;bivarié&lt;/b&gt; selon deux champs à la fois (par tiers, neuf couleurs).&lt;/p&gt;&lt;p&gt;Les palettes restent lisibles pour les daltoniens et en niveaux de gris. Les zones sans valeur sont pointillées et comptées comme « Pas de données », jamais laissées vides ; si la couche a un champ « suppressed », les zones dont des chiffres sont retenus sont hachurées.&lt;/p&gt;&lt;p&gt;Une couche du projet y reçoit le style, comme un de plus parmi ses styles nommés. Le style peut aussi être conservé avec les données de la couche (dans layer_styles d&apos;un GeoPackage) et écrit en .qml ou .sld, ou comme GeoPackage avec une copie de la couche ; la légende comme image.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Compares audience segments with creative jobs: where both are strong, only one, or neither; a 3 x 3 bivariate class for maps; and the areas whose audience is strong while creative jobs, or venues, are not.&lt;/p&gt;&lt;p&gt;The audience layer may have any boundaries: its areas are laid over yours, counts are added up and percentages are means by population. The share of a segment over that of all areas is its quotient, to be compared with the location quotient of creative jobs.&lt;/p&gt;&lt;p&gt;For venues alone choose a sector list that holds them, such as the DCMS cultural sector, or one of your own.&lt;/p&gt;&lt;p&gt;Correlations have permutation p-values, and p-values that allow for neighbouring areas being alike (Dutilleul 1993). People travel to see art: a strong audience without creative jobs may be served next door.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Compare des segments de public avec les emplois créatifs : où les deux sont forts, un seul ou aucun ; une classe bivariée 3 x 3 pour les cartes ; et les zones dont le public est fort alors que les emplois créatifs, ou les lieux culturels, ne le sont pas.&lt;/p&gt;&lt;p&gt;La couche des publics peut avoir n&apos;importe quelles limites : ses zones sont superposées aux vôtres, les nombres sont additionnés et les pourcentages sont des moyennes selon la population. La part d&apos;un segment rapportée à celle de toutes les zones est son quotient, à comparer au quotient de localisation des emplois créatifs.&lt;/p&gt;&lt;p&gt;Pour les seuls lieux culturels, choisissez une liste de secteurs qui les contient, comme le secteur culturel du DCMS, ou la vôtre.&lt;/p&gt;&lt;p&gt;Les corrélations ont des valeurs p par permutation, et des valeurs p qui tiennent compte de la ressemblance des zones voisines (Dutilleul 1993). On se déplace pour voir l&apos;art : un public fort sans emplois créatifs peut être servi à côté.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Compares the creative industries with each related group: where both are concentrated, only one, or neither; a 3 x 3 bivariate class for maps; and each area&apos;s part in their coagglomeration.&lt;/p&gt;&lt;p&gt;Over all areas: how many have both and how many would by chance (lift, Jaccard), correlations of the location quotients with permutation p-values, the coagglomeration index of Ellison, Glaeser &amp; Kerr, and q-values over the groups (Benjamini &amp; Hochberg).&lt;/p&gt;&lt;p&gt;Industries that belong to both groups are left out of both, since they would make any two groups overlap.&lt;/p&gt;&lt;p&gt;Neighbouring areas resemble one another, so that the correlations are also tested with the number of areas that are as good as independent (Dutilleul 1993). Local statistics show where both are above the threshold here and around (co-location join count) and where the surroundings of both are high or low (Lee&apos;s L).&lt;/p&gt;</source>
        <translation>&lt;p&gt;Compare les industries créatives à chaque groupe lié : où les deux sont concentrés, un seul, ou aucun ; une classe bivariée 3 × 3 pour les cartes ; et la contribution de chaque zone à leur coagglomération.&lt;/p&gt;&lt;p&gt;Sur l&apos;ensemble des zones : combien ont les deux et combien les auraient par hasard (lift, Jaccard), les corrélations des quotients de localisation avec des valeurs p par permutation, l&apos;indice de coagglomération d&apos;Ellison, Glaeser &amp; Kerr, et les valeurs q sur les groupes (Benjamini &amp; Hochberg).&lt;/p&gt;&lt;p&gt;Les activités qui appartiennent aux deux groupes sont écartées des deux, car elles feraient se recouper n&apos;importe quels groupes.&lt;/p&gt;&lt;p&gt;Des zones voisines se ressemblent ; les corrélations sont donc aussi testées avec le nombre de zones qui valent des zones indépendantes (Dutilleul 1993). Des statistiques locales montrent où les deux dépassent le seuil ici et alentour (join count de colocalisation) et où les entourages des deux sont élevés ou faibles (L de Lee).&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Compares two years, or two periods of years, of a table with years: absolute and relative growth, annual rate, and change of location quotient and share, for each area and sector.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Shift-share&lt;/b&gt; splits each change of jobs into the part that goes with the whole nation, the part that goes with the nation&apos;s growth of that sector (mix), and the area&apos;s own (regional); with Esteban-Marquillas also an allocation part. They add up to the change, also over sectors and areas.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Class&lt;/b&gt;: whether a hotspot (location quotient of 1 or more) is &lt;i&gt;emerging&lt;/i&gt;, &lt;i&gt;growing&lt;/i&gt;, &lt;i&gt;stable&lt;/i&gt;, &lt;i&gt;declining&lt;/i&gt; or &lt;i&gt;lost&lt;/i&gt;: only a change beyond the noise of the counts, their rounding and their survey counts as one.&lt;/p&gt;&lt;p&gt;Areas that appear or vanish, codes that exist in one year only, years that are missing and suppressed figures are listed and shown as &apos;no data&apos;, never as growth. Growth from no jobs is not defined, and empty.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Compare deux années, ou deux périodes, d&apos;une table avec des années : croissance absolue et relative, taux annuel, et évolution du quotient de localisation et de la part, pour chaque zone et secteur.&lt;/p&gt;&lt;p&gt;&lt;b&gt;L&apos;analyse structurelle-résiduelle&lt;/b&gt; décompose chaque évolution des emplois en la part qui suit le pays entier, la part qui suit la croissance du secteur dans le pays (structure), et celle propre à la zone (régionale) ; avec Esteban-Marquillas aussi une part d&apos;allocation. Leur somme est l&apos;évolution, aussi sur les secteurs et les zones.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Classe&lt;/b&gt; : si un pôle (quotient de localisation d&apos;au moins 1) est &lt;i&gt;emerging&lt;/i&gt; (émergent), &lt;i&gt;growing&lt;/i&gt; (en croissance), &lt;i&gt;stable&lt;/i&gt; (stable), &lt;i&gt;declining&lt;/i&gt; (en déclin) ou &lt;i&gt;lost&lt;/i&gt; (perdu) : ne compte comme évolution que ce qui dépasse le bruit des comptages, leur arrondi et leur enquête.&lt;/p&gt;&lt;p&gt;Les zones qui apparaissent ou disparaissent, les codes qui n&apos;existent qu&apos;une année, les années manquantes et les chiffres masqués sont listés et montrés comme « pas de données », jamais comme croissance. La croissance à partir de zéro emploi n&apos;est pas définie, et reste vide.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Counts the businesses of a register into areas: polygons with the businesses (and jobs) of each sector, and a table by area and industry that every other tool takes as &lt;i&gt;Employment&lt;/i&gt; with no field to set.&lt;/p&gt;&lt;p&gt;Points and boundaries may be in different coordinate reference systems. A point on a border, or where areas overlap, counts once, in the area whose id comes first. Points outside of every area, and points without an industry, are not counted; the log and the report say how many, by industry.&lt;/p&gt;&lt;p&gt;Without a field of jobs every business counts as one job: location quotients and hotspots are then those of businesses.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Compte les établissements d&apos;un registre par zone : des polygones avec les établissements (et les emplois) de chaque secteur, et une table par zone et activité que tout autre outil prend comme &lt;i&gt;Emploi&lt;/i&gt; sans aucun champ à choisir.&lt;/p&gt;&lt;p&gt;Points et limites peuvent être dans des systèmes de coordonnées différents. Un point sur une limite, ou là où des zones se chevauchent, compte une fois, dans la zone dont l&apos;identifiant vient en premier. Les points hors de toute zone et les points sans activité ne sont pas comptés ; le journal et le rapport disent combien il y en a, par activité.&lt;/p&gt;&lt;p&gt;Sans champ d&apos;emplois, chaque établissement compte pour un emploi : les quotients de localisation et les hotspots sont alors ceux des établissements.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Finds clusters among the points of creative businesses (HDBSCAN, or DBSCAN with a radius), all together or for each sub-sector, in metres whatever the layer&apos;s coordinate reference system.&lt;/p&gt;&lt;p&gt;City centres are dense in all kinds of business. So the question asked of each cluster is not whether creative businesses are dense in it, but whether they are more frequent than among all businesses around: the label &apos;creative&apos; is shuffled over all points, clusters are searched again, and the strongest found by chance is what a cluster has to beat. q is corrected for the number of clusters.&lt;/p&gt;&lt;p&gt;The points must be all businesses, not the creative ones only. Many businesses are registered at the address of their accountant: &apos;locations&apos; shows how many addresses a cluster has.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Trouve des clusters parmi les points d&apos;établissements créatifs (HDBSCAN, ou DBSCAN avec un rayon), tous ensemble ou pour chaque sous-secteur, en mètres quel que soit le système de coordonnées de référence de la couche.&lt;/p&gt;&lt;p&gt;Les centres-villes sont denses en établissements de toute sorte. La question posée à chaque cluster n&apos;est donc pas si les établissements créatifs y sont denses, mais s&apos;ils y sont plus fréquents que parmi tous les établissements alentour : l&apos;étiquette « créatif » est redistribuée au hasard sur tous les points, les clusters sont cherchés à nouveau, et le plus fort trouvé par hasard est ce qu&apos;un cluster doit dépasser. q est corrigé du nombre de clusters.&lt;/p&gt;&lt;p&gt;Les points doivent être tous les établissements, non les seuls créatifs. Beaucoup d&apos;établissements sont déclarés à l&apos;adresse de leur comptable : « locations » montre combien d&apos;adresses a un cluster.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Finds the creative hotspots of a country: boundaries and a table of jobs by area and industry in, a styled map out.&lt;/p&gt;&lt;p&gt;For each area: jobs in the creative industries, their location quotient (1 = the reference&apos;s share) with an interval, the sub-sectors it is specialised in, jobs above expectation, its share of the nation, a score of 0 to 100 with a rank and 90 % intervals of both, and a class:&lt;/p&gt;&lt;ul&gt;&lt;li&gt;&lt;b&gt;hotspot&lt;/b&gt;: the rule chosen holds;&lt;/li&gt;&lt;li&gt;&lt;b&gt;specialised&lt;/b&gt;: LQ above 1, but too narrow, small or unsure;&lt;/li&gt;&lt;li&gt;&lt;b&gt;large&lt;/b&gt;: many jobs, LQ not above 1;&lt;/li&gt;&lt;li&gt;&lt;b&gt;none&lt;/b&gt;;&lt;/li&gt;&lt;li&gt;&lt;b&gt;no data&lt;/b&gt;.&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;The output carries further styles for the quotient, the score and every sub-sector: choose them under the layer&apos;s Styles.&lt;/p&gt;&lt;p&gt;Suppressed figures are not zeros: areas that have some are hatched: their jobs are lower bounds, their quotients uncertain.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Trouve les pôles créatifs d&apos;un pays : on donne les contours des zones et une table des emplois par zone et activité, on reçoit une carte mise en forme.&lt;/p&gt;&lt;p&gt;Pour chaque zone : les emplois des activités créatives, leur quotient de localisation (1 = la part de la référence) avec un intervalle, les sous-secteurs dans lesquels elle est spécialisée, les emplois au-delà de l&apos;attendu, sa part du pays, un score de 0 à 100 avec un rang et les intervalles à 90 % des deux, et une classe :&lt;/p&gt;&lt;ul&gt;&lt;li&gt;&lt;b&gt;hotspot&lt;/b&gt; : la règle choisie est remplie ;&lt;/li&gt;&lt;li&gt;&lt;b&gt;specialised&lt;/b&gt; : QL supérieur à 1, mais zone trop peu diverse, trop petite ou trop incertaine ;&lt;/li&gt;&lt;li&gt;&lt;b&gt;large&lt;/b&gt; : beaucoup d&apos;emplois, QL non supérieur à 1 ;&lt;/li&gt;&lt;li&gt;&lt;b&gt;none&lt;/b&gt; : rien de cela ;&lt;/li&gt;&lt;li&gt;&lt;b&gt;no data&lt;/b&gt; : pas de données.&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;La sortie porte d&apos;autres styles pour le quotient, le score et chaque sous-secteur : on les choisit parmi les styles de la couche.&lt;/p&gt;&lt;p&gt;Les chiffres masqués ne sont pas des zéros : les zones qui en ont sont hachurées : leurs emplois sont des bornes inférieures, leurs quotients incertains.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;For each area the areas that are most like it in what their creative economy specialises in: from whom it can learn and with whom it can collaborate. They can be held to a similar size, to faster growth, or to near or far ones.&lt;/p&gt;&lt;p&gt;A profile is the symmetric location quotients of the sub-sectors; likeness is the cosine of two profiles, from 1 (the same specialisations) to −1 (opposite ones). For each peer the table says in which sub-sectors it is specialised and the area is not.&lt;/p&gt;&lt;p&gt;Areas with like profiles make up types: Ward&apos;s tree, cut where the mean silhouette is largest. The report draws the tree and says how diverse and how alike the areas of each type, and of each region, are.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Pour chaque zone, les zones dont l&apos;économie créative se spécialise de la façon la plus semblable : de qui elle peut apprendre et avec qui elle peut collaborer. On peut les limiter à une taille semblable, à une croissance plus rapide, ou aux zones proches ou lointaines.&lt;/p&gt;&lt;p&gt;Un profil est formé des quotients de localisation symétriques des sous-secteurs ; la ressemblance est le cosinus de deux profils, de 1 (mêmes spécialisations) à −1 (spécialisations opposées). Pour chaque zone semblable, la table dit dans quels sous-secteurs elle est spécialisée alors que la zone ne l&apos;est pas.&lt;/p&gt;&lt;p&gt;Les zones aux profils semblables forment des types : l&apos;arbre de Ward, coupé là où la silhouette moyenne est la plus grande. Le rapport dessine l&apos;arbre et dit combien les zones de chaque type, et de chaque région, sont diverses et semblables.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;For each pair of categories, the colocation quotient from one to the other: how much more often the other is among the neighbours of the one than among all points (Leslie &amp; Kronenfeld 2011). 1 is what chance gives; it has a direction, as film studios may need sound engineers around them more than the other way round.&lt;/p&gt;&lt;p&gt;The same is worked out at each point (Wang et al. 2017), so that a map shows where the two lie together. Neighbours are the k nearest, those equally near sharing the last places, or with a bandwidth all within it, the nearer ones counting more.&lt;/p&gt;&lt;p&gt;Tested by dealing out the categories over the same places at random: that businesses are dense in centres makes nothing significant. Many businesses are registered at the address of their accountant, which brings together what does not work together.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Pour chaque paire de catégories, le quotient de colocalisation de l&apos;une à l&apos;autre : combien de fois l&apos;autre est plus fréquente parmi les voisins de l&apos;une que parmi tous les points (Leslie &amp; Kronenfeld 2011). 1 est ce que donne le hasard ; il a un sens, car des studios de cinéma peuvent avoir besoin d&apos;ingénieurs du son autour d&apos;eux plus que l&apos;inverse.&lt;/p&gt;&lt;p&gt;Le même calcul est fait pour chaque point (Wang et al. 2017), de sorte qu&apos;une carte montre où les deux se trouvent ensemble. Les voisins sont les k plus proches, ceux à égale distance se partageant les dernières places, ou avec une largeur de bande tous ceux qui s&apos;y trouvent, les plus proches comptant davantage.&lt;/p&gt;&lt;p&gt;Le test redistribue les catégories au hasard sur les mêmes lieux : que les établissements soient denses dans les centres ne rend rien significatif. Beaucoup d&apos;établissements sont déclarés à l&apos;adresse de leur comptable, ce qui réunit des activités qui ne travaillent pas ensemble.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Forecasts the jobs of each area and sector for the next years from a table with years, with intervals of 50 % and 90 %.&lt;/p&gt;&lt;p&gt;Standard models (last value, drift, damped trend, constant share, constant shift, pooled growth, a combination) are judged on the table&apos;s own past: each year in turn is the last one known, and what followed is compared with what they would have said. The one that did best is used, and the back-test stands in the report beside that of the last value: MASE below that of the naive model is better, and the intervals should have held as often as they say.&lt;/p&gt;&lt;p&gt;Forecasts add up: areas to the nation, sub-sectors to the whole. Series with missing or suppressed figures are not forecast, but counted.&lt;/p&gt;&lt;p&gt;At least five years in a row are needed. Years with a break in the series or a pandemic can be marked: the models do not learn from them. A forecast says what follows if the past goes on; it knows of no policy and no crisis.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Prévoit les emplois de chaque zone et secteur pour les prochaines années à partir d&apos;une table avec des années, avec des intervalles de 50 % et 90 %.&lt;/p&gt;&lt;p&gt;Des modèles usuels (dernière valeur, dérive, tendance amortie, part constante, glissement constant, croissance mise en commun, une combinaison) sont jugés sur le passé de la table elle-même : chaque année est tour à tour la dernière connue, et ce qui a suivi est comparé à ce qu&apos;ils auraient dit. Le meilleur est utilisé, et son test rétrospectif figure dans le rapport à côté de celui de la dernière valeur : un MASE inférieur à celui du modèle naïf est meilleur, et les intervalles devraient avoir tenu aussi souvent qu&apos;ils le disent.&lt;/p&gt;&lt;p&gt;Les prévisions s&apos;additionnent : les zones font le pays, les sous-secteurs l&apos;ensemble. Les séries aux chiffres manquants ou masqués ne sont pas prévues, mais comptées.&lt;/p&gt;&lt;p&gt;Il faut au moins cinq années consécutives. Les années de rupture de série ou de pandémie peuvent être marquées : les modèles n&apos;en apprennent rien. Une prévision dit ce qui suit si le passé continue ; elle ne connaît ni politique ni crise.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;From a nation&apos;s input-output table and jobs by area: from whom each creative sector buys and to whom it sells; how much of its inputs each area could provide itself, which suppliers it lacks, and how much of an extra million of creative sales stays in the area.&lt;/p&gt;&lt;p&gt;Technical coefficients and the Leontief inverse are the nation&apos;s. An area provides an input as far as its suppliers are as well represented as the buyers, allowing for the area&apos;s size (the location quotient of Flegg and Webber 1997). That is what it could provide by its jobs, not what is bought there.&lt;/p&gt;&lt;p&gt;The jobs have to be those of the whole nation, area by area, in all industries. Industries are brought to the products of the flows by a lookup table; where a product is only partly creative, the creative part is taken to buy what the whole buys.&lt;/p&gt;</source>
        <translation>&lt;p&gt;À partir du tableau entrées-sorties d&apos;un pays et des emplois par zone : à qui chaque secteur créatif achète et à qui il vend ; quelle part de ses intrants chaque zone pourrait fournir elle-même, quels fournisseurs lui manquent, et combien d&apos;un million de ventes créatives supplémentaires reste dans la zone.&lt;/p&gt;&lt;p&gt;Les coefficients techniques et l&apos;inverse de Leontief sont ceux du pays. Une zone fournit un intrant dans la mesure où ses fournisseurs y sont aussi bien représentés que les acheteurs, compte tenu de la taille de la zone (quotient de localisation de Flegg et Webber 1997). C&apos;est ce qu&apos;elle pourrait fournir d&apos;après ses emplois, non ce qui y est acheté.&lt;/p&gt;&lt;p&gt;Les emplois doivent être ceux du pays entier, zone par zone, dans toutes les activités. Une table de correspondance rattache les activités aux produits du tableau ; lorsqu&apos;un produit n&apos;est créatif qu&apos;en partie, la partie créative est supposée acheter ce qu&apos;achète l&apos;ensemble.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Lays out a page as statistical offices do: title and subtitle, the map in the style that the layer has now, its legend with the number of areas in each class (of a bivariate map the square of nine colours), scale bar, north arrow, the ten leading areas, and a line on source and method, which the outputs of this plugin bring along.&lt;/p&gt;&lt;p&gt;Where many areas are too small to see, as in a metropolis, an inset in the emptiest corner shows them larger. Degrees are drawn in an equal-area projection. Names never overlap: where there is no room, the name of the lesser area is left out.&lt;/p&gt;&lt;p&gt;The page stays in the project under &lt;i&gt;Project &amp;gt; Layouts&lt;/i&gt;, where every part of it can be changed. It is made from a template (.qpt); with one of your own, its items are found by their ids: title, subtitle, note, map, inset, legend, ranking_title, ranking, scale_bar, north_arrow, source.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Compose une page comme le font les instituts de statistique : titre et sous-titre, la carte dans le style actuel de la couche, sa légende avec le nombre de zones de chaque classe (pour une carte bivariée, le carré des neuf couleurs), barre d&apos;échelle, flèche du nord, les dix premières zones, et une ligne sur la source et la méthode, que les sorties de cette extension portent avec elles.&lt;/p&gt;&lt;p&gt;Là où beaucoup de zones sont trop petites pour être vues, comme dans une métropole, un encart dans le coin le plus vide les montre agrandies. Les degrés sont dessinés dans une projection équivalente. Les noms ne se chevauchent jamais : faute de place, le nom de la zone moindre est omis.&lt;/p&gt;&lt;p&gt;La page reste dans le projet sous &lt;i&gt;Projet &amp;gt; Mises en page&lt;/i&gt;, où chaque partie peut être modifiée. Elle vient d&apos;un modèle (.qpt) ; dans un modèle à vous, les éléments sont reconnus à leurs identifiants : title, subtitle, note, map, inset, legend, ranking_title, ranking, scale_bar, north_arrow, source.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Makes a page for each area: a map of it among its neighbours, where it lies in the whole, its creative jobs, location quotient and rank, its sub-sectors against the nation, and what the layers given say of it: related sectors, areas with a like profile, change and outlook.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Areas&lt;/b&gt; are polygons, best the output of &lt;i&gt;Creative hotspots&lt;/i&gt; for areas or for regions. &lt;b&gt;Results of other tools&lt;/b&gt; are outputs and tables for the same areas; what each is, is found out by its fields. Another layer can be &lt;b&gt;mapped&lt;/b&gt;, such as the hotspots of small areas on the pages of regions.&lt;/p&gt;&lt;p&gt;One PDF has a bookmark for each page; or each page is a file of its own. Cancelling leaves no file behind.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Fait une page pour chaque zone : une carte parmi ses voisines, sa place dans l&apos;ensemble, ses emplois créatifs, son quotient de localisation et son rang, ses sous-secteurs face au pays, et ce qu&apos;en disent les couches données : secteurs liés, zones au profil semblable, évolution et perspective.&lt;/p&gt;&lt;p&gt;Les &lt;b&gt;zones&lt;/b&gt; sont des polygones, de préférence la sortie de &lt;i&gt;Pôles créatifs&lt;/i&gt; pour des zones ou des régions. Les &lt;b&gt;résultats d&apos;autres outils&lt;/b&gt; sont des sorties et des tables pour les mêmes zones ; ce qu&apos;ils sont est reconnu à leurs champs. Une autre couche peut être &lt;b&gt;cartographiée&lt;/b&gt;, par exemple les pôles de petites zones sur les pages des régions.&lt;/p&gt;&lt;p&gt;Le PDF unique a un signet pour chaque page ; ou bien chaque page est un fichier. L&apos;annulation ne laisse aucun fichier.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;One number for the whole map and each field.&lt;/p&gt;&lt;ul&gt;{statistics}&lt;/ul&gt;&lt;p&gt;p-values are two-sided, by permutation, and q corrects them for the number of fields (false discovery rate).&lt;/p&gt;&lt;p&gt;Where the clusters are, &apos;Spatial hotspots&apos; says.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Un nombre pour la carte entière et chaque champ.&lt;/p&gt;&lt;ul&gt;{statistics}&lt;/ul&gt;&lt;p&gt;Les valeurs p sont bilatérales, par permutation, et q les corrige du nombre de champs (taux de fausses découvertes).&lt;/p&gt;&lt;p&gt;Où sont les clusters, « Points chauds spatiaux » le dit.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Reads a file just as it was downloaded: from Nomis, the Quarterly Census of Employment and Wages, County Business Patterns, LODES, Eurostat, Statistics Canada, Stats NZ, ABS, INSEE, Destatis, CBS, PxWeb or the OECD, or a plain table, long, wide or with dimensions down and across; CSV, TSV, JSON, spreadsheet or database, alone or in a .zip or .gz. Title rows, flags, footers, thousands separators, encodings and delimiters are found out; the log says what the file was taken for and why.&lt;/p&gt;&lt;p&gt;The table has area, area_name, industry, industry_name, year, jobs, businesses, status (ok, rounded, suppressed, missing or estimated) and level. Every other tool takes it as &lt;i&gt;Employment&lt;/i&gt; with no field to set. Suppressed and missing figures are empty, never 0. Published totals are kept apart (jobs_total), and one level of the industries is chosen, so that nothing is counted twice. A file may be divided by sex, size, months and the like, too, or hold several levels of areas: then one value, or one level, is taken and said, or the tool stops and asks. The log ends with what share of the file&apos;s figures is in the table and where the rest went.&lt;/p&gt;&lt;p&gt;Defects are named by line: truncated files, login pages, codes that a spreadsheet has changed, two vintages of codes, repeated rows, percentages. What is left out is counted in the log and the report.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Lit un fichier tel qu&apos;il a été téléchargé : de Nomis, du Quarterly Census of Employment and Wages, des County Business Patterns, de LODES, d&apos;Eurostat, de Statistique Canada, de Stats NZ, de l&apos;ABS, de l&apos;INSEE, de Destatis, du CBS, de PxWeb ou de l&apos;OCDE, ou un simple tableau, long, large ou croisé ; CSV, TSV, JSON, classeur ou base de données, seul ou dans un .zip ou .gz. Lignes de titre, indicateurs, pieds de tableau, séparateurs de milliers, encodages et délimiteurs sont reconnus ; le journal dit pour quoi le fichier a été pris, et pourquoi.&lt;/p&gt;&lt;p&gt;La table a area, area_name, industry, industry_name, year, jobs, businesses, status (ok, rounded, suppressed, missing ou estimated) et level. Tous les autres outils la prennent comme &lt;i&gt;Emploi&lt;/i&gt;, sans champ à choisir. Les chiffres masqués ou manquants sont vides, jamais 0. Les totaux publiés sont mis à part (jobs_total), et un seul niveau d&apos;activités est retenu, si bien que rien n&apos;est compté deux fois. Un fichier peut aussi être ventilé par sexe, taille, mois ou autre, ou contenir plusieurs niveaux de zones : une valeur, ou un niveau, est alors retenu et nommé, ou l&apos;outil s&apos;arrête et demande. Le journal se termine par la part des chiffres du fichier qui est dans le tableau, et par ce qu&apos;est devenu le reste.&lt;/p&gt;&lt;p&gt;Les défauts sont nommés avec leur ligne : fichiers tronqués, pages de connexion, codes qu&apos;un tableur a changés, deux éditions des codes, lignes répétées, pourcentages. Ce qui est laissé de côté est compté dans le journal et le rapport.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Runs &lt;i&gt;Creative hotspots&lt;/i&gt; under every combination of reasonable choices: sector lists, years, jobs or businesses, references, rules, and scales and weights of the score.&lt;/p&gt;&lt;p&gt;For each area: under what share of the choices it is a hotspot, and a class:&lt;/p&gt;&lt;ul&gt;&lt;li&gt;&lt;b&gt;always&lt;/b&gt;;&lt;/li&gt;&lt;li&gt;&lt;b&gt;mostly&lt;/b&gt;: under at least 80 %;&lt;/li&gt;&lt;li&gt;&lt;b&gt;contested&lt;/b&gt;: between;&lt;/li&gt;&lt;li&gt;&lt;b&gt;seldom&lt;/b&gt;: under at most 20 %;&lt;/li&gt;&lt;li&gt;&lt;b&gt;never&lt;/b&gt;;&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;the median of its rank and 5 to 95 % of its ranks over choices and draws, and the choice that matters most for it. The report says how much of the differences goes with each choice (Sobol&apos;s indices, exact, as every combination is there).&lt;/p&gt;&lt;p&gt;The first of each kind of choice is the usual one, which the fields class and rank are of.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Exécute &lt;i&gt;Pôles créatifs&lt;/i&gt; sous chaque combinaison de choix raisonnables : listes de secteurs, années, emplois ou entreprises, références, règles, échelles et poids du score.&lt;/p&gt;&lt;p&gt;Pour chaque zone : sous quelle part des choix elle est un pôle, et une classe :&lt;/p&gt;&lt;ul&gt;&lt;li&gt;&lt;b&gt;toujours&lt;/b&gt; ;&lt;/li&gt;&lt;li&gt;&lt;b&gt;le plus souvent&lt;/b&gt; : sous au moins 80 % ;&lt;/li&gt;&lt;li&gt;&lt;b&gt;contesté&lt;/b&gt; : entre les deux ;&lt;/li&gt;&lt;li&gt;&lt;b&gt;rarement&lt;/b&gt; : sous au plus 20 % ;&lt;/li&gt;&lt;li&gt;&lt;b&gt;jamais&lt;/b&gt; ;&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;la médiane de son rang et l’intervalle de 5 à 95 % de ses rangs sur les choix et les tirages, ainsi que le choix qui compte le plus pour elle. Le rapport dit quelle part des différences revient à chaque choix (indices de Sobol, exacts puisque toutes les combinaisons y sont).&lt;/p&gt;&lt;p&gt;Le premier choix de chaque sorte est le choix usuel, auquel se rapportent les champs class et rank.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Runs the other tools one after the other and leaves a folder: &lt;b&gt;index.html&lt;/b&gt;, which leads to all of it, a project with the styled layers, a GeoPackage that holds them, reports, print maps, an atlas, profiles of the areas and an interactive page.&lt;/p&gt;&lt;p&gt;Give either a raw file as downloaded (&lt;i&gt;Import employment&lt;/i&gt; reads it) or a table. Fields are found by what they hold. What cannot be done is left out, and the index says why: with one year there is no change, with two no outlook.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Exécute les autres outils l&apos;un après l&apos;autre et laisse un dossier : &lt;b&gt;index.html&lt;/b&gt;, qui mène à tout, un projet avec les couches stylées, un GeoPackage qui les contient, des rapports, des cartes à imprimer, un atlas, les profils des zones et une page interactive.&lt;/p&gt;&lt;p&gt;Donnez soit un fichier tel que téléchargé (&lt;i&gt;Importer l&apos;emploi&lt;/i&gt; le lit), soit un tableau. Les champs se reconnaissent à leur contenu. Ce qui n&apos;est pas possible est laissé de côté, et l&apos;index dit pourquoi : avec une année il n&apos;y a pas d&apos;évolution, avec deux pas de perspectives.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Takes a layer with every area once for each year, such as &apos;Creative hotspots&apos; or &apos;Location quotients&apos; write with several years, and tests at every time whether the values in and around an area are higher or lower than if they were shuffled over the areas (Gi*, by exact conditional permutation, corrected for all areas and times). What an area was at each time, and the trend of its Gi* (Mann-Kendall), make one of eight patterns, for hot and for cold spots alike:&lt;/p&gt;&lt;ul&gt;&lt;li&gt;&lt;b&gt;New&lt;/b&gt;: at the last time, and never before.&lt;/li&gt;&lt;li&gt;&lt;b&gt;Consecutive&lt;/b&gt;: at the last two times or more without a break, and never before.&lt;/li&gt;&lt;li&gt;&lt;b&gt;Intensifying&lt;/b&gt;, &lt;b&gt;persistent&lt;/b&gt;, &lt;b&gt;diminishing&lt;/b&gt;: at the last time and at 90 % of the times or more; the trend rises significantly, does not change, or falls.&lt;/li&gt;&lt;li&gt;&lt;b&gt;Sporadic&lt;/b&gt;: at the last time and off and on before, at less than 90 % of the times.&lt;/li&gt;&lt;li&gt;&lt;b&gt;Oscillating&lt;/b&gt;: the same, having been the opposite before.&lt;/li&gt;&lt;li&gt;&lt;b&gt;Historical&lt;/b&gt;: not at the last time, but at 90 % of the times or more.&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;The patterns are those that Esri published for ArcGIS&apos;s &apos;Emerging Hot Spot Analysis&apos;. Different here: p-values are by permutation, those of short trends are exact, and both are corrected for the number of tests by the false discovery rate. The R package sfdep takes p up to 0.01 without a correction, and calls an area sporadic that is no hot spot at the last time. With four times no trend can be significant, with fewer there is none.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Prend une couche où chaque zone figure une fois par année, comme l’écrivent « Hotspots créatifs » ou « Quotients de localisation » avec plusieurs années, et teste à chaque date si les valeurs dans une zone et autour d’elle sont plus élevées ou plus basses que si elles étaient redistribuées entre les zones (Gi*, par permutation conditionnelle exacte, corrigé pour toutes les zones et toutes les dates). Ce qu’une zone a été à chaque date et la tendance de son Gi* (Mann-Kendall) donnent l’un de huit profils, pour les points chauds comme pour les points froids :&lt;/p&gt;&lt;ul&gt;&lt;li&gt;&lt;b&gt;Nouveau&lt;/b&gt; : à la dernière date, et jamais avant.&lt;/li&gt;&lt;li&gt;&lt;b&gt;Consécutif&lt;/b&gt; : sans interruption aux deux dernières dates ou plus, et jamais avant.&lt;/li&gt;&lt;li&gt;&lt;b&gt;En renforcement&lt;/b&gt;, &lt;b&gt;persistant&lt;/b&gt;, &lt;b&gt;en déclin&lt;/b&gt; : à la dernière date et à 90 % des dates ou plus ; la tendance monte significativement, ne change pas, ou baisse.&lt;/li&gt;&lt;li&gt;&lt;b&gt;Sporadique&lt;/b&gt; : à la dernière date et par intermittence avant, à moins de 90 % des dates.&lt;/li&gt;&lt;li&gt;&lt;b&gt;Oscillant&lt;/b&gt; : de même, après avoir été le contraire.&lt;/li&gt;&lt;li&gt;&lt;b&gt;Historique&lt;/b&gt; : pas à la dernière date, mais à 90 % des dates ou plus.&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;Les profils sont ceux qu’Esri a publiés pour « Emerging Hot Spot Analysis » d’ArcGIS. Ce qui diffère ici : les valeurs p viennent de permutations, celles des tendances courtes sont exactes, et toutes deux sont corrigées du nombre de tests par le taux de fausses découvertes. Le paquet R sfdep prend p jusqu’à 0,01 sans correction et appelle aussi sporadique une zone qui n’est pas un point chaud à la dernière date. Avec quatre dates, aucune tendance ne peut être significative ; avec moins, il n’y en a pas.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Takes every pair of creative sub-sectors and related sectors, or of all industries at one level of the codes, and measures over the areas how far the two go together: correlation of their location quotients (Pearson, Spearman), areas with both against chance (lift, Jaccard, phi), and the coagglomeration index of Ellison, Glaeser &amp; Kerr.&lt;/p&gt;&lt;p&gt;p-values come from random rearrangements of the areas, or exactly from the number of areas with both; q-values allow for the number of pairs. Sectors that share industries would go together by definition: such pairs are marked and not tested. Areas are taken for independent of one another; neighbouring areas seldom are.&lt;/p&gt;&lt;p&gt;The report draws all pairs as one picture, with sectors that go together side by side.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Prend chaque paire de sous-secteurs créatifs et de secteurs liés, ou de toutes les activités à un niveau des codes, et mesure sur les zones à quel point les deux vont ensemble : corrélation de leurs quotients de localisation (Pearson, Spearman), zones avec les deux par rapport au hasard (lift, Jaccard, phi), et indice de coagglomération d&apos;Ellison, Glaeser &amp; Kerr.&lt;/p&gt;&lt;p&gt;Les valeurs p viennent de réarrangements aléatoires des zones, ou exactement du nombre de zones avec les deux ; les valeurs q tiennent compte du nombre de paires. Des secteurs qui partagent des activités iraient ensemble par définition : ces paires sont marquées et non testées. Les zones sont tenues pour indépendantes ; des zones voisines le sont rarement.&lt;/p&gt;&lt;p&gt;Le rapport dessine toutes les paires en une image, où les secteurs qui vont ensemble sont côte à côte.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Tests in every area whether the values in and around it are higher, lower, or more alike than they would be if the values were shuffled over the areas.&lt;/p&gt;&lt;ul&gt;{statistics}&lt;/ul&gt;&lt;p&gt;Inference is by exact conditional permutation (99,999 by default) or by the analytic distribution; p-values are two-sided (join counts: upper tail) and corrected for the number of areas (false discovery rate by default), since of thousands of tests some succeed by chance.&lt;/p&gt;&lt;p&gt;Areas without neighbours are &apos;isolated&apos;, areas without a value &apos;undefined&apos;: neither can look significant. Without a choice of fields, every field that begins with lq_ is tested.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Teste dans chaque zone si les valeurs qui s&apos;y trouvent et l&apos;entourent sont plus élevées, plus faibles ou plus semblables qu&apos;elles ne le seraient si les valeurs étaient redistribuées au hasard sur les zones.&lt;/p&gt;&lt;ul&gt;{statistics}&lt;/ul&gt;&lt;p&gt;L&apos;inférence se fait par permutation conditionnelle exacte (99 999 par défaut) ou par la loi analytique ; les valeurs p sont bilatérales (join counts : queue supérieure) et corrigées du nombre de zones (taux de fausses découvertes par défaut), car sur des milliers de tests quelques-uns réussissent par hasard.&lt;/p&gt;&lt;p&gt;Les zones sans voisins sont « isolées », les zones sans valeur « indéfinies » : aucune ne peut paraître significative. Sans choix de champs, chaque champ qui commence par lq_ est testé.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;The location quotient (LQ) of a sector in an area is the sector&apos;s share of the area&apos;s jobs over its share of the reference&apos;s jobs: 1 is the same share, 2 twice the share.&lt;/p&gt;&lt;p&gt;With each LQ come an interval (delta method on the log scale), the symmetric LQ, jobs above expectation, the share of the national sector and of the area&apos;s jobs; with each area the number of specialised sectors, the entropy of its profile and its Krugman index (0 = the reference&apos;s profile, 2 = nothing in common).&lt;/p&gt;&lt;p&gt;The reference is every area in the table, the areas that a filter leaves, or a table of its own.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Le quotient de localisation (QL) d&apos;un secteur dans une zone est la part du secteur dans les emplois de la zone, divisée par sa part dans les emplois de la référence : 1 est la même part, 2 le double.&lt;/p&gt;&lt;p&gt;Chaque QL est accompagné d&apos;un intervalle (méthode delta sur l&apos;échelle logarithmique), du QL symétrique, des emplois au-delà de l&apos;attendu, de la part du secteur national et des emplois de la zone ; chaque zone, du nombre de secteurs spécialisés, de l&apos;entropie de son profil et de son indice de Krugman (0 = le profil de la référence, 2 = rien en commun).&lt;/p&gt;&lt;p&gt;La référence est l&apos;ensemble des zones de la table, les zones qu&apos;un filtre retient, ou une table à part.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Which industries go together in the same areas says how related they are (the product space of Hidalgo et al. 2007). For each area and sector the &lt;b&gt;density&lt;/b&gt; is the share of related industries that the area has, weighted by how related they are. Sectors that an area lacks and whose density is high are its opportunities; the table names what supports them.&lt;/p&gt;&lt;p&gt;Relatedness is computed over all industries of the table at one level, and shown for the creative ones; both can be chosen. A matrix of your own, such as an input-output table or the linkages of the US Cluster Mapping Project, can take its place.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Complexity&lt;/b&gt; (ECI of areas, PCI of sectors; Hidalgo &amp; Hausmann 2009) says which sectors are had by areas that have complex ones; the gain, how much an absent sector would open. Its sign is a matter of choice, which the report states.&lt;/p&gt;&lt;p&gt;&lt;b&gt;How good is it?&lt;/b&gt; Where the table has several years, the densities of the first are tested on which sectors entered by the last: AUC, against the sector&apos;s size and the area&apos;s diversity alone, with intervals, whatever comes out.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Les activités qui vont ensemble dans les mêmes zones disent à quel point elles sont liées (l&apos;espace des produits de Hidalgo et al. 2007). Pour chaque zone et chaque secteur, la &lt;b&gt;densité&lt;/b&gt; est la part des activités liées que la zone possède, pondérée par la force du lien. Les secteurs qui manquent à une zone et dont la densité est élevée sont ses opportunités ; la table nomme ce qui les soutient.&lt;/p&gt;&lt;p&gt;Les liens sont calculés sur toutes les activités de la table à un niveau, et montrés pour les activités créatives ; les deux se choisissent. Une matrice à vous, comme un tableau entrées-sorties ou les liens de l&apos;US Cluster Mapping Project, peut prendre leur place.&lt;/p&gt;&lt;p&gt;La &lt;b&gt;complexité&lt;/b&gt; (ECI des zones, PCI des secteurs ; Hidalgo &amp; Hausmann 2009) indique quels secteurs se trouvent dans les zones qui ont des secteurs complexes ; le gain, ce qu&apos;un secteur absent ouvrirait. Son signe relève d&apos;un choix, que le rapport énonce.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Qu&apos;est-ce que cela vaut ?&lt;/b&gt; Si la table a plusieurs années, les densités de la première sont confrontées aux secteurs apparus à la dernière : AUC, face à la taille du secteur et à la diversité de la zone seules, avec intervalles, quel que soit le résultat.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Writes a map that opens in any browser, offline too: one HTML file without any connection to the internet. Readers zoom from regions to local areas, switch sectors and measures, move through the years, search areas by name, compare two of them, and see the profile of each: its sectors against the nation, related sectors, peers, opportunities, suppliers, change and outlook. Tables can be saved as CSV and the map as a picture. The page is in English, German and French, and can be used with the keyboard and with screen readers.&lt;/p&gt;&lt;p&gt;Start from the output of &lt;i&gt;Creative hotspots&lt;/i&gt;, and add the outputs and tables of the other tools under &lt;i&gt;Results of other tools&lt;/i&gt;: what each of them is, is found out by its fields. A second layer of smaller areas appears when the reader zooms in.&lt;/p&gt;&lt;p&gt;Borders are simplified so that neighbours stay neighbours. Colours and classes are those of the maps in QGIS.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Écrit une carte qui s&apos;ouvre dans tout navigateur, même hors ligne : un fichier HTML sans aucune connexion à l&apos;internet. Les lecteurs zooment des régions aux zones locales, changent de secteur et de mesure, parcourent les années, cherchent des zones par leur nom, en comparent deux, et voient le profil de chacune : ses secteurs face au pays, secteurs liés, zones semblables, possibilités, fournisseurs, évolution et perspectives. Les tableaux s&apos;enregistrent en CSV et la carte en image. La page est en anglais, en allemand et en français, et s&apos;utilise au clavier et avec un lecteur d&apos;écran.&lt;/p&gt;&lt;p&gt;Partez du résultat de &lt;i&gt;Pôles créatifs&lt;/i&gt; et ajoutez les résultats et tableaux des autres outils sous &lt;i&gt;Résultats d&apos;autres outils&lt;/i&gt; : la nature de chacun est reconnue à ses champs. Une seconde couche de zones plus petites apparaît quand on zoome.&lt;/p&gt;&lt;p&gt;Les limites sont simplifiées de sorte que les voisins restent voisins. Couleurs et classes sont celles des cartes de QGIS.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Writes pages that can be read in any browser, offline, and print well on A4: for each area its creative sub-sectors against the nation with intervals, its rank, the hotspots near, and what the further layers have: related sectors, peers, opportunities, suppliers, change and outlook.&lt;/p&gt;&lt;p&gt;Start from the output of &lt;i&gt;Creative hotspots&lt;/i&gt;, and add the outputs and tables of the other tools under &lt;i&gt;Results of other tools&lt;/i&gt;: what each of them is, is found out by its fields. The table of &lt;i&gt;Creative hotspots&lt;/i&gt; brings jobs and intervals of the sub-sectors.&lt;/p&gt;&lt;p&gt;All areas on one page, or a page for each with an index. The same content can be had as JSON and as CSV, and as a document (DOCX) or workbook (XLSX) for office programs.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Écrit des pages qui se lisent dans tout navigateur, hors ligne, et s&apos;impriment bien en A4 : pour chaque zone ses sous-secteurs créatifs comparés au pays, avec des intervalles, son rang, les pôles proches, et ce qu&apos;ont les autres couches : secteurs liés, zones semblables, opportunités, fournisseurs, évolution et perspectives.&lt;/p&gt;&lt;p&gt;Partez du résultat de &lt;i&gt;Pôles créatifs&lt;/i&gt;, et ajoutez les résultats et tables des autres outils sous &lt;i&gt;Résultats d&apos;autres outils&lt;/i&gt; : ce qu&apos;est chacun se reconnaît à ses champs. La table de &lt;i&gt;Pôles créatifs&lt;/i&gt; apporte les emplois et les intervalles des sous-secteurs.&lt;/p&gt;&lt;p&gt;Toutes les zones sur une page, ou une page par zone avec un index. Le même contenu peut être obtenu en JSON et en CSV, ainsi qu&apos;en document (DOCX) ou en classeur (XLSX) pour les logiciels de bureautique.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>A .gal file holds who is a neighbour and no weights; .gwt and .swm hold them.</source>
        <translation>Un fichier .gal contient les voisins mais pas les poids ; .gwt et .swm les contiennent.</translation>
    </message>
    <message>
        <source>A .swm file holds whole numbers as ids, and {count} ids of the layer are none ({ids}).</source>
        <translation>Un fichier .swm contient des nombres entiers comme identifiants, et {count} identifiants de la couche n’en sont pas ({ids}).</translation>
    </message>
    <message>
        <source>A Cultural and natural heritage</source>
        <translation>A Patrimoine culturel et naturel</translation>
    </message>
    <message>
        <source>A PDF for each page</source>
        <translation>Un PDF par page</translation>
    </message>
    <message>
        <source>A PNG for each page</source>
        <translation>Un PNG par page</translation>
    </message>
    <message>
        <source>A Shapefile&apos;s table cannot tell NULL (&apos;no data&apos;) from an empty text or, in some programs, from 0.</source>
        <translation>La table d&apos;un Shapefile ne distingue pas NULL (« pas de données ») d&apos;un texte vide ou, dans certains programmes, de 0.</translation>
    </message>
    <message>
        <source>A bandwidth of {bandwidth:,.10g} m joins {pairs:,} pairs of places, more than can be held. Choose a smaller one, or the nearest neighbours.</source>
        <translation>Une largeur de bande de {bandwidth:,.10g} m relie {pairs:,} paires de lieux, plus que ce qui peut être gardé. Choisissez-en une plus petite, ou les plus proches voisins.</translation>
    </message>
    <message>
        <source>A bivariate map has one palette, which holds in greyscale too: the palette chosen is not used.</source>
        <translation>Une carte bivariée n&apos;a qu&apos;une palette, qui tient aussi en niveaux de gris : la palette choisie n&apos;est pas utilisée.</translation>
    </message>
    <message>
        <source>A business</source>
        <translation>Un établissement</translation>
    </message>
    <message>
        <source>A cluster needs at least 2 businesses; {minimum} were asked for.</source>
        <translation>Un cluster demande au moins 2 établissements ; {minimum} ont été demandés.</translation>
    </message>
    <message>
        <source>A colour ramp of QGIS</source>
        <translation>Une rampe de couleurs de QGIS</translation>
    </message>
    <message>
        <source>A configuration of QGIS&apos;s authentication store. Nomis allows more with a key: make a configuration of the kind &apos;Basic&apos; with it as the password. It never comes into the log, the history or a file.</source>
        <translation>Une configuration du magasin d’authentification de QGIS. Nomis permet davantage avec une clé : créez une configuration de type « Basic » avec la clé comme mot de passe. Elle ne figure jamais dans le journal, l’historique ou un fichier.</translation>
    </message>
    <message>
        <source>A count alone says nothing about how strong the audience is: choose the field of &apos;{layer}&apos; that holds the population in &apos;{parameter}&apos;, or all segments that make it up.</source>
        <translation>Un nombre seul ne dit pas combien le public est fort : choisissez le champ de « {layer} » qui contient la population dans « {parameter} », ou tous les segments qui la composent.</translation>
    </message>
    <message>
        <source>A creative sector may be closest to one that is not creative: over all industries nothing is missed. With few sectors, densities are coarse. With sectors as given in the table these are taken.</source>
        <translation>Un secteur créatif peut être le plus proche d&apos;un secteur qui ne l&apos;est pas : sur toutes les activités, rien n&apos;échappe. Avec peu de secteurs, les densités sont grossières. Avec les secteurs tels que dans la table, ce sont eux qui sont pris.</translation>
    </message>
    <message>
        <source>A few jobs make a high quotient in a small industry; with this, they do not count as having it.</source>
        <translation>Quelques emplois donnent un quotient élevé dans une petite activité ; avec ce seuil, elle ne compte pas comme présente.</translation>
    </message>
    <message>
        <source>A finer layer with the same kind of figures, which is shown when the reader zooms in. Each local area belongs to the area that holds a point inside of it.</source>
        <translation>Une couche plus fine avec des chiffres de même nature, affichée quand on zoome. Chaque zone locale appartient à la zone qui contient un point situé à l&apos;intérieur d&apos;elle.</translation>
    </message>
    <message>
        <source>A forecast is a range: where it holds growth and decline alike, the area is unsure.</source>
        <translation>Une prévision est une fourchette : là où elle contient hausse et baisse à la fois, la zone est incertaine.</translation>
    </message>
    <message>
        <source>A handful of jobs makes no profile: areas with fewer have no peers, are nobody&apos;s, and belong to no type.</source>
        <translation>Une poignée d&apos;emplois ne fait pas un profil : les zones qui en ont moins n&apos;ont pas de zones semblables, ne le sont pour aucune autre et n&apos;appartiennent à aucun type.</translation>
    </message>
    <message>
        <source>A hotspot by {count} of {all} definitions; ranks {low} to {high} among the areas.</source>
        <translation>Pôle selon {count} définitions sur {all} ; du rang {low} au rang {high} parmi les zones.</translation>
    </message>
    <message>
        <source>A hotspot has a location quotient of at least the threshold in the settings. Emerging and lost: it passed the threshold and the quotient changed significantly. Growing and declining: its jobs changed significantly. Each area is tested on its own: of many that did not change, some come out as significant by chance.</source>
        <translation>Un pôle a un quotient de localisation au moins égal au seuil des réglages. Émergent et perdu : il a franchi le seuil et le quotient a changé significativement. En croissance et en déclin : ses emplois ont changé significativement. Chaque zone est testée à part : parmi beaucoup qui n&apos;ont pas changé, quelques-unes ressortent significatives par hasard.</translation>
    </message>
    <message>
        <source>A layout template of your own; its page is then the page. Left empty: the plugin&apos;s.</source>
        <translation>Un modèle de mise en page à vous ; sa page est alors la page. Vide : celui de l&apos;extension.</translation>
    </message>
    <message>
        <source>A line between the centroids of every two neighbours, to look at.</source>
        <translation>Une ligne entre les centroïdes de chaque paire de voisins, à regarder.</translation>
    </message>
    <message>
        <source>A line between the centroids of every two neighbours.</source>
        <translation>Une ligne entre les centroïdes de deux voisins.</translation>
    </message>
    <message>
        <source>A line for each pair of neighbours, a dot for each area; areas without neighbours are marked.</source>
        <translation>Une ligne par paire de voisines, un point par zone ; les zones sans voisine sont mises en évidence.</translation>
    </message>
    <message>
        <source>A line from each area to each of its peers, coloured by similarity.</source>
        <translation>Une ligne de chaque zone vers chacune de ses zones semblables, colorée selon la ressemblance.</translation>
    </message>
    <message>
        <source>A line joins two areas that are more alike than chance makes an area and its nearest. Large dots: the areas with the most creative jobs, named where there is room.</source>
        <translation>Une ligne relie deux zones plus semblables que ne le sont par hasard une zone et la plus proche d&apos;elle. Gros points : les zones qui comptent le plus d&apos;emplois créatifs, nommées là où il y a de la place.</translation>
    </message>
    <message>
        <source>A line over the times.</source>
        <translation>Une ligne au fil des dates.</translation>
    </message>
    <message>
        <source>A link goes from an area to its neighbour; most kinds of neighbours go both ways, the nearest and the kernel need not. Parts hang together whichever way links go. Neighbours of a higher order are those that are as many steps away on the shortest way (Anselin &amp; Smirnov 1996, Journal of Regional Science 36(1), 67–89).</source>
        <translation>Un lien va d’une zone à sa voisine ; la plupart des voisinages vont dans les deux sens, les plus proches et le noyau pas forcément. Les parties sont d’un seul tenant quel que soit le sens des liens. Les voisins d’ordre supérieur sont à autant de pas par le plus court chemin (Anselin &amp; Smirnov 1996, Journal of Regional Science 36(1), 67–89).</translation>
    </message>
    <message>
        <source>A lookup is best where the statistical office has one. Overlap assumes that jobs are spread evenly over a source area, or as the weights are. Points: each feature of the weights counts where it lies.</source>
        <translation>Une table de correspondance est le mieux quand l&apos;institut statistique en a une. Le recouvrement suppose que les emplois sont répartis également sur une zone source, ou comme les poids. Points : chaque entité des poids compte là où elle se trouve.</translation>
    </message>
    <message>
        <source>A page for each area to edit, without map and details. Needs the Python library python-docx.</source>
        <translation>Une page par zone à modifier, sans carte ni détails. Nécessite la bibliothèque Python python-docx.</translation>
    </message>
    <message>
        <source>A page for each area, with an index</source>
        <translation>Une page par zone, avec un index</translation>
    </message>
    <message>
        <source>A page on each area: its sectors against the nation, rank, peers, opportunities, change.</source>
        <translation>Une page sur chaque zone : ses secteurs comparés au pays, rang, zones semblables, opportunités, évolution.</translation>
    </message>
    <message>
        <source>A page with the results, the pictures, and every warning of the run.</source>
        <translation>Une page avec les résultats, les images et chaque avertissement de l&apos;exécution.</translation>
    </message>
    <message>
        <source>A polygon for each area, with the fields of the service.</source>
        <translation>Un polygone par zone, avec les champs du service.</translation>
    </message>
    <message>
        <source>A polygon for each page, best an output of &apos;Creative hotspots&apos; for areas or regions.</source>
        <translation>Un polygone pour chaque page, de préférence une sortie de « Pôles créatifs » pour des zones ou des régions.</translation>
    </message>
    <message>
        <source>A product counts as a needed supplier, and is listed, from this share of the inputs on; the same holds for customers and sales. All products count in the shares and multipliers.</source>
        <translation>Un produit compte comme fournisseur nécessaire, et figure dans la liste, à partir de cette part des intrants ; de même pour les clients et les ventes. Tous les produits comptent dans les parts et les multiplicateurs.</translation>
    </message>
    <message>
        <source>A profile is the symmetric location quotients (LQ − 1) / (LQ + 1) of the creative sub-sectors (Laursen 2015), 0 where a quotient is not known. Similarity is the cosine of two profiles: 1 for the same specialisations, 0 for unrelated ones, −1 for opposite ones. It says nothing about size.</source>
        <translation>Un profil, ce sont les quotients de localisation symétriques (LQ − 1) / (LQ + 1) des sous-secteurs créatifs (Laursen 2015), 0 là où un quotient n&apos;est pas connu. La similarité est le cosinus de deux profils : 1 pour les mêmes spécialisations, 0 pour des spécialisations sans rapport, −1 pour des spécialisations opposées. Elle ne dit rien de la taille.</translation>
    </message>
    <message>
        <source>A radius of {radius} m is too small for points that spread over {extent:.0f} km. Use a larger radius, or check the CRS of the points.</source>
        <translation>Un rayon de {radius} m est trop petit pour des points répartis sur {extent:.0f} km. Utiliser un rayon plus grand, ou vérifier le SCR des points.</translation>
    </message>
    <message>
        <source>A radius of {radius} m joins too many pairs of points to test the clusters by relabelling. Use a smaller radius, fewer points, or 0 relabellings.</source>
        <translation>Un rayon de {radius} m relie trop de paires de points pour tester les clusters par réétiquetage. Utiliser un rayon plus petit, moins de points ou 0 réétiquetage.</translation>
    </message>
    <message>
        <source>A rate needs a base above 0: {count} areas have none.</source>
        <translation>Un taux demande une base supérieure à 0 : {count} zones n&apos;en ont pas.</translation>
    </message>
    <message>
        <source>A row and a column for each sector, with the measure chosen.</source>
        <translation>Une ligne et une colonne par secteur, avec la mesure choisie.</translation>
    </message>
    <message>
        <source>A row for each area and time: value, Gi*, p, q and class.</source>
        <translation>Une ligne par zone et par date : valeur, Gi*, p, q et classe.</translation>
    </message>
    <message>
        <source>A row for each area, industry and year. A GeoPackage keeps codes as text.</source>
        <translation>Une ligne par zone, activité et année. Un GeoPackage garde les codes en texte.</translation>
    </message>
    <message>
        <source>A row for each area, year and new industry, with share_estimated and status.</source>
        <translation>Une ligne par zone, année et nouvelle activité, avec share_estimated et status.</translation>
    </message>
    <message>
        <source>A row for each field and statistic: value, expected value, z, p, q and number of areas.</source>
        <translation>Une ligne par champ et statistique : valeur, valeur attendue, z, p, q et nombre de zones.</translation>
    </message>
    <message>
        <source>A row for each field and step: distance or order, pairs, Moran&apos;s I, what chance gives, p and q.</source>
        <translation>Une ligne par champ et par pas : distance ou ordre, paires, I de Moran, ce que donne le hasard, p et q.</translation>
    </message>
    <message>
        <source>A row for each link: area, neighbour, weight.</source>
        <translation>Une ligne par lien : zone, voisine, poids.</translation>
    </message>
    <message>
        <source>A row for each ordered pair of categories: quotient, p, q, and what chance gives.</source>
        <translation>Une ligne pour chaque paire ordonnée de catégories : quotient, p, q et ce que donne le hasard.</translation>
    </message>
    <message>
        <source>A row for each pair of sectors that are related, the closest first.</source>
        <translation>Une ligne par paire de secteurs liés, les plus proches d&apos;abord.</translation>
    </message>
    <message>
        <source>A row for each pair of sectors, with all measures, p and q.</source>
        <translation>Une ligne par paire de secteurs, avec toutes les mesures, p et q.</translation>
    </message>
    <message>
        <source>A row for each source area, or with weights for each pair of source and target area.</source>
        <translation>Une ligne par zone source ou, avec des poids, par paire de zone source et de zone cible.</translation>
    </message>
    <message>
        <source>A row for each target area, industry and year. A GeoPackage keeps codes as text.</source>
        <translation>Une ligne par zone cible, activité et année. Un GeoPackage garde les codes en texte.</translation>
    </message>
    <message>
        <source>A second opinion: PySAL</source>
        <translation>Un second avis : PySAL</translation>
    </message>
    <message>
        <source>A sector is present where its quotient reaches the threshold. Lift: areas with both over those that chance would give; Jaccard: over those with either; phi (proximity): over those with the more frequent one, the smaller of the two conditional probabilities (Hidalgo et al. 2007).</source>
        <translation>Un secteur est présent où son quotient atteint le seuil. Lift : zones avec les deux sur celles que donnerait le hasard ; Jaccard : sur celles avec l&apos;un ou l&apos;autre ; phi (proximité) : sur celles avec le plus fréquent, la plus petite des deux probabilités conditionnelles (Hidalgo et al. 2007).</translation>
    </message>
    <message>
        <source>A small map for each time: hot spots red, cold spots blue.</source>
        <translation>Une petite carte par date : points chauds en rouge, points froids en bleu.</translation>
    </message>
    <message>
        <source>A source area that lies in one target area brings its published figure. One that is divided brings an estimate, which is right only as far as its jobs are spread as its area, or the weights, are; industries that cluster are not. The smaller this share, the better the figure.</source>
        <translation>Une zone source située dans une seule zone cible apporte son chiffre publié. Une zone divisée apporte une estimation, qui n&apos;est juste que dans la mesure où ses emplois se répartissent comme sa surface, ou comme les poids ; les activités regroupées en clusters ne le font pas. Plus cette part est petite, meilleur est le chiffre.</translation>
    </message>
    <message>
        <source>A styled layer, such as one of smaller areas. Left empty: the areas themselves.</source>
        <translation>Une couche avec style, par exemple de zones plus petites. Vide : les zones elles-mêmes.</translation>
    </message>
    <message>
        <source>A styled layer: an output of another tool, also of &apos;Apply style&apos;, or any other.</source>
        <translation>Une couche avec style : une sortie d&apos;un autre outil, aussi de « Appliquer un style », ou toute autre.</translation>
    </message>
    <message>
        <source>A table of neighbours</source>
        <translation>Une table de voisins</translation>
    </message>
    <message>
        <source>A table of your own instead of the official ones: a row for each code and what it becomes, codes as they are written in the table.</source>
        <translation>Une table à vous au lieu des officielles : une ligne par code et ce qu&apos;il devient, les codes tels qu&apos;ils sont écrits dans la table.</translation>
    </message>
    <message>
        <source>A table of your own instead, with the columns code and sector and, where wanted, scheme (such as NACE Rev. 2.1), group, weight, layer and source. Sections (J, M_N) stand for their divisions. The group of its first row is the one that is mapped.</source>
        <translation>Une table à vous à la place, avec les colonnes code et sector et, si on le souhaite, scheme (comme NACE Rev. 2.1), group, weight, layer et source. Les sections (J, M_N) valent pour leurs divisions. Le groupe de la première ligne est celui qui est cartographié.</translation>
    </message>
    <message>
        <source>A table with a readable name for each industry code. Left empty: what the employment table writes behind the code, or the sub-sector.</source>
        <translation>Une table avec un nom lisible pour chaque code d&apos;activité. Vide : ce que la table d&apos;emploi écrit après le code, ou le sous-secteur.</translation>
    </message>
    <message>
        <source>A table with a row for each pair of sectors, by code, id or name: flows of an input-output table, linkages of clusters, moves of staff. Taken instead of what the areas say. LINKS of an earlier run fits.</source>
        <translation>Une table avec une ligne par paire de secteurs, par code, identifiant ou nom : flux d&apos;un tableau entrées-sorties, liens de grappes, mobilité du personnel. Prise au lieu de ce que disent les zones. LINKS d&apos;une exécution antérieure convient.</translation>
    </message>
    <message>
        <source>A table with a step in each row: title, text (Markdown), figure (a field), area (its id), year, view (zoom/latitude/longitude, as in a link). Left empty: five steps made from the figures.</source>
        <translation>Une table avec une étape par ligne : title, text (Markdown), figure (un champ), area (son identifiant), year, view (zoom/latitude/longitude, comme dans un lien). Vide : cinq étapes tirées des chiffres.</translation>
    </message>
    <message>
        <source>A target gets of each source area the share of its area that overlaps (Goodchild &amp; Lam 1980), or of the weights in it (dasymetric mapping: Wright 1936; Eicher &amp; Brewer 2001). Shares of a source area add up to 1, with what lies outside.</source>
        <translation>Une cible reçoit de chaque zone source la part de sa surface qui la recouvre (Goodchild &amp; Lam 1980), ou celle des poids qui s&apos;y trouvent (cartographie dasymétrique : Wright 1936 ; Eicher &amp; Brewer 2001). Les parts d&apos;une zone source font 1, avec ce qui se trouve en dehors.</translation>
    </message>
    <message>
        <source>A target&apos;s figure is the sum of what is published of it, and marked where some of it is suppressed; it is empty where all of it is.</source>
        <translation>Le chiffre d&apos;une cible est la somme de ce qui en est publié ; il est marqué si une partie en est masquée, et vide si tout l&apos;est.</translation>
    </message>
    <message>
        <source>A weights file (of GeoDa, ArcGIS, PySAL …)</source>
        <translation>Un fichier de pondérations (de GeoDa, ArcGIS, PySAL …)</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Par an</translation>
    </message>
    <message>
        <source>A year or a period, as for the start. The two may have no year in common. Left empty: the last year in the table.</source>
        <translation>Une année ou une période, comme pour le début. Les deux ne peuvent avoir aucune année en commun. Vide : la dernière année de la table.</translation>
    </message>
    <message>
        <source>A year, or a period such as 2015-2017, whose annual mean is taken. Left empty: the first year in the table.</source>
        <translation>Une année, ou une période comme 2015-2017, dont la moyenne annuelle est prise. Vide : la première année de la table.</translation>
    </message>
    <message>
        <source>A2 landscape</source>
        <translation>A2 paysage</translation>
    </message>
    <message>
        <source>A2 portrait</source>
        <translation>A2 portrait</translation>
    </message>
    <message>
        <source>A3 landscape</source>
        <translation>A3 paysage</translation>
    </message>
    <message>
        <source>A3 portrait</source>
        <translation>A3 portrait</translation>
    </message>
    <message>
        <source>A4 landscape</source>
        <translation>A4 paysage</translation>
    </message>
    <message>
        <source>A4 portrait</source>
        <translation>A4 portrait</translation>
    </message>
    <message>
        <source>AREAS takes codes, and none of the fields has them: {fields}. Leave it empty.</source>
        <translation>AREAS attend des codes, et aucun des champs n’en contient : {fields}. Laissez-le vide.</translation>
    </message>
    <message>
        <source>AREAS takes one of co (counties), st (states), msa (metropolitan areas) and us, not &apos;{areas}&apos;.</source>
        <translation>AREAS attend co (comtés), st (États), msa (aires métropolitaines) ou us, et non « {areas} ».</translation>
    </message>
    <message>
        <source>AREAS takes the states as two letters, such as NJ or NY, PA; &apos;{areas}&apos; is none.</source>
        <translation>AREAS attend les États en deux lettres, comme NJ ou NY, PA ; « {areas} » n’en est pas un.</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>AUC of density</source>
        <translation>AUC de la densité</translation>
    </message>
    <message>
        <source>AUC within an area</source>
        <translation>AUC à l&apos;intérieur d&apos;une zone</translation>
    </message>
    <message>
        <source>About {further} ({low} to {high}) further jobs would be lost, of which {staying} in {areas}.</source>
        <translation>Environ {further} ({low} à {high}) autres emplois seraient perdus, dont {staying} à {areas}.</translation>
    </message>
    <message>
        <source>About {further} ({low} to {high}) further jobs, of which {staying} in {areas}.</source>
        <translation>Environ {further} ({low} à {high}) autres emplois, dont {staying} à {areas}.</translation>
    </message>
    <message>
        <source>Above 0: all within this distance are near, with the weights of a Gaussian kernel. 0: the nearest neighbours.</source>
        <translation>Au-dessus de 0 : tous ceux à cette distance au plus sont proches, avec les poids d&apos;un noyau gaussien. 0 : les plus proches voisins.</translation>
    </message>
    <message>
        <source>Above expectation</source>
        <translation>Au-delà de l&apos;attendu</translation>
    </message>
    <message>
        <source>Above its region only</source>
        <translation>Au-dessus de sa région seulement</translation>
    </message>
    <message>
        <source>Above neither</source>
        <translation>Au-dessus ni de l&apos;un ni de l&apos;autre</translation>
    </message>
    <message>
        <source>Above the nation and its region</source>
        <translation>Au-dessus du pays et de sa région</translation>
    </message>
    <message>
        <source>Above the nation, like its region</source>
        <translation>Au-dessus du pays, comme sa région</translation>
    </message>
    <message>
        <source>Absent sectors: density</source>
        <translation>Secteurs absents : densité</translation>
    </message>
    <message>
        <source>Adaptive kernel over the nearest neighbours</source>
        <translation>Noyau adaptatif sur les plus proches voisins</translation>
    </message>
    <message>
        <source>Add up</source>
        <translation>Additionner</translation>
    </message>
    <message>
        <source>Adding up</source>
        <translation>Comment cela s&apos;additionne</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Addresses with many businesses</source>
        <translation>Adresses de nombreux établissements</translation>
    </message>
    <message>
        <source>Adds up jobs and businesses of each area by the sectors of a list.</source>
        <translation>Additionne les emplois et les établissements de chaque zone par secteur d&apos;une liste.</translation>
    </message>
    <message>
        <source>Advertising</source>
        <translation>Publicité</translation>
    </message>
    <message>
        <source>Advertising (KIBS)</source>
        <translation>Publicité (à forte intensité de connaissances)</translation>
    </message>
    <message>
        <source>Advertising and market research (KIBS)</source>
        <translation>Publicité et études de marché (à forte intensité de connaissances)</translation>
    </message>
    <message>
        <source>Advertising and marketing</source>
        <translation>Publicité et marketing</translation>
    </message>
    <message>
        <source>Advertising and public relations (KIBS)</source>
        <translation>Publicité et relations publiques (à forte intensité de connaissances)</translation>
    </message>
    <message>
        <source>Aerospace</source>
        <translation>Aérospatiale</translation>
    </message>
    <message>
        <source>Against a region, Gi* is worked out in the same way of lq_creative_region, with the areas of the region alone.</source>
        <translation>Par rapport à une région, Gi* se calcule de la même façon sur lq_creative_region, avec les seules zones de la région.</translation>
    </message>
    <message>
        <source>Against random relabelling of all businesses: p = {p}, q = {q}.</source>
        <translation>Face à une réattribution aléatoire des étiquettes entre tous les établissements : p = {p}, q = {q}.</translation>
    </message>
    <message>
        <source>Agencias de noticias</source>
        <translation>Agences de presse</translation>
    </message>
    <message>
        <source>Air and spacecraft</source>
        <translation>Aéronefs et engins spatiaux</translation>
    </message>
    <message>
        <source>Air and spacecraft (high-tech)</source>
        <translation>Aéronefs et engins spatiaux (haute technologie)</translation>
    </message>
    <message>
        <source>Aircraft and spacecraft</source>
        <translation>Aéronefs et engins spatiaux</translation>
    </message>
    <message>
        <source>Alike in all fields together</source>
        <translation>Semblable dans tous les champs à la fois</translation>
    </message>
    <message>
        <source>Alike, about the mean</source>
        <translation>Semblables, autour de la moyenne</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>All alike</source>
        <translation>Tous égaux</translation>
    </message>
    <message>
        <source>All alike, or one of them twice.</source>
        <translation>Tous égaux, ou l’un d’eux doublé.</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>Toutes les zones</translation>
    </message>
    <message>
        <source>All areas are lit.</source>
        <translation>Toutes les zones sont mises en évidence.</translation>
    </message>
    <message>
        <source>All areas but those of the leading region</source>
        <translation>Toutes les zones sauf celles de la région de tête</translation>
    </message>
    <message>
        <source>All areas by class</source>
        <translation>Toutes les zones par classe</translation>
    </message>
    <message>
        <source>All areas on one page</source>
        <translation>Toutes les zones sur une page</translation>
    </message>
    <message>
        <source>All businesses</source>
        <translation>Tous les établissements</translation>
    </message>
    <message>
        <source>All businesses of &apos;{layer}&apos; are creative: there are no others to compare with. Give the points of all businesses.</source>
        <translation>Tous les établissements de « {layer} » sont créatifs : il n&apos;y en a pas d&apos;autres pour comparer. Donner les points de tous les établissements.</translation>
    </message>
    <message>
        <source>All creative figures suppressed</source>
        <translation>Tous les chiffres créatifs masqués</translation>
    </message>
    <message>
        <source>All creative jobs are zero or suppressed ({count} suppressed figures): there is nothing to map.</source>
        <translation>Tous les emplois créatifs sont nuls ou masqués ({count} chiffres masqués) : il n&apos;y a rien à cartographier.</translation>
    </message>
    <message>
        <source>All creative jobs are zero or suppressed: there is nothing to compare.</source>
        <translation>Tous les emplois créatifs sont nuls ou masqués : il n&apos;y a rien à comparer.</translation>
    </message>
    <message>
        <source>All creative together</source>
        <translation>Tous les créatifs ensemble</translation>
    </message>
    <message>
        <source>All figures as numbers: a row for each area, and a row for each figure. Needs the Python library openpyxl.</source>
        <translation>Tous les chiffres comme nombres : une ligne par zone et une ligne par chiffre. Nécessite la bibliothèque Python openpyxl.</translation>
    </message>
    <message>
        <source>All figures of the map</source>
        <translation>Tous les indicateurs de la carte</translation>
    </message>
    <message>
        <source>All industries</source>
        <translation>Toutes les activités</translation>
    </message>
    <message>
        <source>All industries of the table at one level</source>
        <translation>Toutes les activités de la table à un niveau</translation>
    </message>
    <message>
        <source>All jobs</source>
        <translation>Tous les emplois</translation>
    </message>
    <message>
        <source>All jobs in the table</source>
        <translation>Tous les emplois de la table</translation>
    </message>
    <message>
        <source>All jobs of the area</source>
        <translation>Tous les emplois de la zone</translation>
    </message>
    <message>
        <source>All jobs of the reference</source>
        <translation>Tous les emplois de la référence</translation>
    </message>
    <message>
        <source>All known values of &apos;{field}&apos; of &apos;{layer}&apos; are the same: one class.</source>
        <translation>Toutes les valeurs connues de « {field} » dans « {layer} » sont égales : une seule classe.</translation>
    </message>
    <message>
        <source>All other areas</source>
        <translation>Toutes les autres zones</translation>
    </message>
    <message>
        <source>All other customers</source>
        <translation>Tous les autres clients</translation>
    </message>
    <message>
        <source>All other industries</source>
        <translation>Toutes les autres activités</translation>
    </message>
    <message>
        <source>All other products</source>
        <translation>Tous les autres produits</translation>
    </message>
    <message>
        <source>All other suppliers</source>
        <translation>Tous les autres fournisseurs</translation>
    </message>
    <message>
        <source>All owners</source>
        <translation>Tous les propriétaires</translation>
    </message>
    <message>
        <source>All pairs</source>
        <translation>Toutes les paires</translation>
    </message>
    <message>
        <source>All pairs in one picture</source>
        <translation>Toutes les paires en une image</translation>
    </message>
    <message>
        <source>All rows are of one time ({time}): a pattern over time needs at least two.</source>
        <translation>Toutes les lignes sont d’une même date ({time}) : il en faut au moins deux pour un profil dans le temps.</translation>
    </message>
    <message>
        <source>All rows of the table in their order, with jobs, status, jobs_low and jobs_high.</source>
        <translation>Toutes les lignes de la table dans leur ordre, avec jobs, status, jobs_low et jobs_high.</translation>
    </message>
    <message>
        <source>All that lie within the outline, also those that the cluster was not made of.</source>
        <translation>Tous ceux situés à l&apos;intérieur du contour, y compris ceux qui n&apos;ont pas servi à former le cluster.</translation>
    </message>
    <message>
        <source>All values</source>
        <translation>Toutes les valeurs</translation>
    </message>
    <message>
        <source>All values of &apos;{field}&apos; of &apos;{layer}&apos; lie on one side of {centre}, at which the colours turn (CENTRE).</source>
        <translation>Toutes les valeurs de « {field} » de « {layer} » sont d’un même côté de {centre}, où les couleurs changent (CENTRE).</translation>
    </message>
    <message>
        <source>All {count} industries of {groups} belong to &apos;{main}&apos; as well, and the other way round: once shared codes are left out, nothing is left to compare. Choose other related sectors.</source>
        <translation>Les {count} activités de {groups} appartiennent toutes aussi à &apos;{main}&apos;, et inversement : une fois les codes communs retirés, il ne reste rien à comparer. Choisissez d&apos;autres secteurs liés.</translation>
    </message>
    <message>
        <source>All {count} industries with jobs outside, the most first; the share is that of the last year, suppressed figures those of all</source>
        <translation>Les {count} activités ayant des emplois à l&apos;extérieur, les plus grandes d&apos;abord ; la part est celle de la dernière année, les chiffres secrets sont ceux de toutes</translation>
    </message>
    <message>
        <source>All {n} points lie at one place, where none is nearer than another: every quotient is that of chance. Are the coordinates those of the businesses?</source>
        <translation>Les {n} points sont tous au même endroit, où aucun n’est plus proche qu’un autre : chaque quotient est celui du hasard. Les coordonnées sont-elles celles des entreprises ?</translation>
    </message>
    <message>
        <source>All {n} values are {value:g}: there is nothing to compare.</source>
        <translation>Les {n} valeurs sont toutes {value:g} : il n&apos;y a rien à comparer.</translation>
    </message>
    <message>
        <source>Allocation</source>
        <translation>Répartition (allocation)</translation>
    </message>
    <message>
        <source>Allocation part</source>
        <translation>Part d&apos;allocation</translation>
    </message>
    <message>
        <source>Allow for the number of areas tested (composite rule)</source>
        <translation>Tenir compte du nombre de zones testées (règle composite)</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>Always a hotspot</source>
        <translation>Toujours un pôle</translation>
    </message>
    <message>
        <source>Among the points of the creative businesses, by DBSCAN (enough of them within a radius; Ester et al. 1996) or HDBSCAN (at whatever density they hold together best; Campello et al. 2013). Distances are in metres.</source>
        <translation>Parmi les points des établissements créatifs, par DBSCAN (assez d&apos;entre eux dans un rayon ; Ester et al. 1996) ou HDBSCAN (à la densité où ils tiennent le mieux ensemble ; Campello et al. 2013). Les distances sont en mètres.</translation>
    </message>
    <message>
        <source>An SVG for each page</source>
        <translation>Un SVG par page</translation>
    </message>
    <message>
        <source>An area has a sector where its quotient reaches this.</source>
        <translation>Une zone possède un secteur si son quotient atteint cette valeur.</translation>
    </message>
    <message>
        <source>An extra million of creative sales calls for {nation} of supplies along the whole chain in the nation; in the median area {local} of them stay.</source>
        <translation>Un million de ventes créatives de plus appelle {nation} de fournitures le long de toute la chaîne dans le pays ; dans la zone médiane, {local} en restent.</translation>
    </message>
    <message>
        <source>An output with a polygon for each area, best that of &apos;Creative hotspots&apos;.</source>
        <translation>Un résultat avec un polygone par zone, le mieux celui de « Pôles créatifs ».</translation>
    </message>
    <message>
        <source>Analytic (normal)</source>
        <translation>Analytique (normale)</translation>
    </message>
    <message>
        <source>Analytic p: largest difference</source>
        <translation>p analytique : plus grand écart</translation>
    </message>
    <message>
        <source>Answers are kept here by address and date, so that a second run sends nothing. Left empty: nothing is kept.</source>
        <translation>Les réponses sont conservées ici par adresse et date, de sorte qu’une seconde exécution n’envoie rien. Vide : rien n’est conservé.</translation>
    </message>
    <message>
        <source>Any layer of polygons or points.</source>
        <translation>N’importe quelle couche de polygones ou de points.</translation>
    </message>
    <message>
        <source>Apply style</source>
        <translation>Appliquer un style</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architecture</translation>
    </message>
    <message>
        <source>Architecture and engineering (KIBS)</source>
        <translation>Architecture et ingénierie (à forte intensité de connaissances)</translation>
    </message>
    <message>
        <source>Architecture and landscape architecture</source>
        <translation>Architecture et architecture de paysage</translation>
    </message>
    <message>
        <source>Architecture, engineering and technical testing (KIBS)</source>
        <translation>Architecture, ingénierie et essais techniques (à forte intensité de connaissances)</translation>
    </message>
    <message>
        <source>Architekturmarkt</source>
        <translation>Marché de l&apos;architecture</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Area has no row in the table</source>
        <translation>La zone n&apos;a pas de ligne dans la table</translation>
    </message>
    <message>
        <source>Area id</source>
        <translation>Identifiant de la zone</translation>
    </message>
    <message>
        <source>Area id in the boundaries</source>
        <translation>Identifiant de la zone dans les contours</translation>
    </message>
    <message>
        <source>Area id in the source areas</source>
        <translation>Identifiant de la zone dans les zones sources</translation>
    </message>
    <message>
        <source>Area id in the target areas</source>
        <translation>Identifiant de la zone dans les zones cibles</translation>
    </message>
    <message>
        <source>Area id that the table or file of neighbours uses</source>
        <translation>Identifiant de zone utilisé par la table ou le fichier des voisins</translation>
    </message>
    <message>
        <source>Area in the employment table</source>
        <translation>Zone dans la table d&apos;emploi</translation>
    </message>
    <message>
        <source>Area in the scenario</source>
        <translation>Zone dans le scénario</translation>
    </message>
    <message>
        <source>Area in the table of neighbours</source>
        <translation>Zone dans la table des voisins</translation>
    </message>
    <message>
        <source>Area name</source>
        <translation>Nom de la zone</translation>
    </message>
    <message>
        <source>Area name in the boundaries</source>
        <translation>Nom de la zone dans les contours</translation>
    </message>
    <message>
        <source>Area name in the target areas</source>
        <translation>Nom de la zone dans les zones cibles</translation>
    </message>
    <message>
        <source>Area names</source>
        <translation>Noms des zones</translation>
    </message>
    <message>
        <source>Area profiles</source>
        <translation>Profils de zones</translation>
    </message>
    <message>
        <source>Area that the area is part of</source>
        <translation>Zone dont la zone fait partie</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Zones</translation>
    </message>
    <message>
        <source>Areas (GeoJSON)</source>
        <translation>Zones (GeoJSON)</translation>
    </message>
    <message>
        <source>Areas above the threshold in both, and how many independence would give; and the first over the second (lift). Dashed upright: the threshold in the settings. Where lift is above 1 on both sides of it, the overlap does not hang on the threshold.</source>
        <translation>Zones au-dessus du seuil dans les deux, et combien l&apos;indépendance en donnerait ; et le premier nombre sur le second (lift). Ligne verticale tiretée : le seuil des réglages. Là où le lift est supérieur à 1 de part et d&apos;autre, le recoupement ne tient pas au seuil.</translation>
    </message>
    <message>
        <source>Areas among other creative areas then score higher.</source>
        <translation>Les zones entourées d&apos;autres zones créatives ont alors un score plus élevé.</translation>
    </message>
    <message>
        <source>Areas and creative jobs by class</source>
        <translation>Zones et emplois créatifs par classe</translation>
    </message>
    <message>
        <source>Areas and their neighbours</source>
        <translation>Zones et leurs voisins</translation>
    </message>
    <message>
        <source>Areas and weights</source>
        <translation>Surfaces et poids</translation>
    </message>
    <message>
        <source>Areas are parts of one another in a circle: {circle}. Correct the field of the areas that areas are part of (AREA_PARENT).</source>
        <translation>Des zones sont parties les unes des autres en boucle : {circle}. Corrigez le champ des zones dont les zones font partie (AREA_PARENT).</translation>
    </message>
    <message>
        <source>Areas beyond chance</source>
        <translation>Zones au-delà du hasard</translation>
    </message>
    <message>
        <source>Areas by class</source>
        <translation>Zones par classe</translation>
    </message>
    <message>
        <source>Areas by number of neighbours</source>
        <translation>Zones par nombre de voisins</translation>
    </message>
    <message>
        <source>Areas by what became of them</source>
        <translation>Zones selon ce qu&apos;elles sont devenues</translation>
    </message>
    <message>
        <source>Areas by year</source>
        <translation>Zones par année</translation>
    </message>
    <message>
        <source>Areas have {mean} neighbours on average, {least} to {most}; {links} links in all.</source>
        <translation>Les zones ont {mean} voisins en moyenne, de {least} à {most} ; {links} liens en tout.</translation>
    </message>
    <message>
        <source>Areas in the group: {count} of at most {most}</source>
        <translation>Zones du groupe : {count} sur {most} au plus</translation>
    </message>
    <message>
        <source>Areas in which both quotients are above the threshold; the number to be expected if the two were independent of one another; and the first over the second. Jaccard is the number of both over that of either.</source>
        <translation>Zones où les deux quotients dépassent le seuil ; le nombre attendu si les deux étaient indépendants l&apos;un de l&apos;autre ; et le premier divisé par le second. Jaccard est le nombre avec les deux, divisé par le nombre avec l&apos;un ou l&apos;autre.</translation>
    </message>
    <message>
        <source>Areas join the further to the right the less alike they are. The dashed line is the cut; numbers are those of the types. {choice}</source>
        <translation>Les zones se rejoignent d&apos;autant plus à droite qu&apos;elles se ressemblent moins. La ligne en tirets est la coupe ; les numéros sont ceux des types. {choice}</translation>
    </message>
    <message>
        <source>Areas lit: {count}</source>
        <translation>Zones mises en évidence : {count}</translation>
    </message>
    <message>
        <source>Areas on the map</source>
        <translation>Zones sur la carte</translation>
    </message>
    <message>
        <source>Areas or points</source>
        <translation>Zones ou points</translation>
    </message>
    <message>
        <source>Areas specialised in both, by excess: {shown} of {all}</source>
        <translation>Zones spécialisées dans les deux, par excédent : {shown} sur {all}</translation>
    </message>
    <message>
        <source>Areas specialised in the same sub-sectors: 1 is the same profile, 0 an unrelated one, −1 the opposite. Only those are called alike that are more similar than the nearest area would be by chance.</source>
        <translation>Zones spécialisées dans les mêmes sous-secteurs : 1 signifie le même profil, 0 un profil sans rapport, −1 le profil opposé. Ne sont dites semblables que celles qui le sont plus que ne le serait par hasard la zone la plus proche.</translation>
    </message>
    <message>
        <source>Areas that are neighbours in one of both kinds are neighbours, such as a common border or the four nearest.</source>
        <translation>Les zones voisines selon l’un des deux types sont voisines, par exemple une frontière commune ou les quatre plus proches.</translation>
    </message>
    <message>
        <source>Areas that are not on the map get {further}.</source>
        <translation>Les zones qui ne sont pas sur la carte en reçoivent {further}.</translation>
    </message>
    <message>
        <source>Areas that are specialised for sure, in many sub-sectors, and with enough jobs.</source>
        <translation>Zones dont la spécialisation est assurée, dans de nombreux sous-secteurs et avec assez d&apos;emplois.</translation>
    </message>
    <message>
        <source>Areas that have it</source>
        <translation>Zones qui l&apos;ont</translation>
    </message>
    <message>
        <source>Areas that make up the reference</source>
        <translation>Zones qui forment la référence</translation>
    </message>
    <message>
        <source>Areas that stand out in the nation, and those that stand out in their region only.</source>
        <translation>Zones qui se distinguent dans le pays, et celles qui ne se distinguent que dans leur région.</translation>
    </message>
    <message>
        <source>Areas that stand out: q here, p as it comes from esda</source>
        <translation>Zones qui se distinguent : q ici, p tel que le donne esda</translation>
    </message>
    <message>
        <source>Areas to make a page of</source>
        <translation>Zones qui ont une page</translation>
    </message>
    <message>
        <source>Areas to write</source>
        <translation>Zones à écrire</translation>
    </message>
    <message>
        <source>Areas together: {count}</source>
        <translation>Zones ensemble : {count}</translation>
    </message>
    <message>
        <source>Areas under each choice</source>
        <translation>Zones sous chaque choix</translation>
    </message>
    <message>
        <source>Areas whose first opportunity it is</source>
        <translation>Zones dont il est la première opportunité</translation>
    </message>
    <message>
        <source>Areas with LQ above 1</source>
        <translation>Zones au QL supérieur à 1</translation>
    </message>
    <message>
        <source>Areas with a like profile</source>
        <translation>Zones au profil semblable</translation>
    </message>
    <message>
        <source>Areas with a like profile: from whom to learn, with whom to collaborate</source>
        <translation>Zones au profil semblable : de qui apprendre, avec qui collaborer</translation>
    </message>
    <message>
        <source>Areas with a pattern</source>
        <translation>Zones ayant un profil</translation>
    </message>
    <message>
        <source>Areas with a pattern, and their trend</source>
        <translation>Zones ayant un profil, et leur tendance</translation>
    </message>
    <message>
        <source>Areas with a quotient above the threshold, and how many independence would give</source>
        <translation>Zones dont un quotient dépasse le seuil, et combien l&apos;indépendance en donnerait</translation>
    </message>
    <message>
        <source>Areas with audience and jobs</source>
        <translation>Zones avec public et emplois</translation>
    </message>
    <message>
        <source>Areas with both</source>
        <translation>Zones avec les deux</translation>
    </message>
    <message>
        <source>Areas with both by threshold: creative and {group}</source>
        <translation>Zones avec les deux selon le seuil : créatif et {group}</translation>
    </message>
    <message>
        <source>Areas with both here and around beyond chance</source>
        <translation>Zones avec les deux ici et alentour au-delà du hasard</translation>
    </message>
    <message>
        <source>Areas with both quotients</source>
        <translation>Zones avec les deux quotients</translation>
    </message>
    <message>
        <source>Areas with high values around them (hot) or low ones (cold): since when, for how long, and whether more and more so.</source>
        <translation>Zones entourées de valeurs élevées (points chauds) ou faibles (points froids) : depuis quand, combien de temps, et si le phénomène s&apos;accentue.</translation>
    </message>
    <message>
        <source>Areas with jobs</source>
        <translation>Zones avec des emplois</translation>
    </message>
    <message>
        <source>Areas with like mixes of creative sectors are of one type.</source>
        <translation>Les zones dont les secteurs créatifs sont répartis de façon semblable sont d&apos;un même type.</translation>
    </message>
    <message>
        <source>Areas with pay</source>
        <translation>Zones avec salaires</translation>
    </message>
    <message>
        <source>Areas with the most jobs at the end</source>
        <translation>Zones avec le plus d&apos;emplois à la fin</translation>
    </message>
    <message>
        <source>Areas with the most jobs in these sectors: {shown} of {all}</source>
        <translation>Zones avec le plus d&apos;emplois dans ces secteurs : {shown} sur {all}</translation>
    </message>
    <message>
        <source>Areas without neighbours</source>
        <translation>Zones sans voisins</translation>
    </message>
    <message>
        <source>Areas without neighbours, and areas without a value. They are taken out before anything is computed, so that they neither look significant nor count as anybody&apos;s neighbour.</source>
        <translation>Zones sans voisins, et zones sans valeur. Elles sont retirées avant tout calcul, de sorte qu&apos;elles ne paraissent pas significatives et ne comptent comme voisines d&apos;aucune.</translation>
    </message>
    <message>
        <source>Areas, points or lines: an output of another tool, or any layer.</source>
        <translation>Zones, points ou lignes : une sortie d&apos;un autre outil, ou une couche quelconque.</translation>
    </message>
    <message>
        <source>Arithmetic mean</source>
        <translation>Moyenne arithmétique</translation>
    </message>
    <message>
        <source>Around</source>
        <translation>Autour de</translation>
    </message>
    <message>
        <source>Around the map</source>
        <translation>Autour de la carte</translation>
    </message>
    <message>
        <source>Around … / how frequent is …</source>
        <translation>Autour de … / quelle fréquence de …</translation>
    </message>
    <message>
        <source>Arquitetura</source>
        <translation>Architecture</translation>
    </message>
    <message>
        <source>Arrow keys move the map, + and − zoom, Enter opens the area in the middle.</source>
        <translation>Les flèches déplacent la carte, + et − règlent le zoom, Entrée ouvre la zone au centre.</translation>
    </message>
    <message>
        <source>Art dealers</source>
        <translation>Marchands d&apos;art</translation>
    </message>
    <message>
        <source>Artes e espetáculos</source>
        <translation>Arts et spectacles</translation>
    </message>
    <message>
        <source>Artes gráficas y reproducción</source>
        <translation>Arts graphiques et reproduction</translation>
    </message>
    <message>
        <source>Arts</source>
        <translation>Arts</translation>
    </message>
    <message>
        <source>Arts and antiques</source>
        <translation>Art et antiquités</translation>
    </message>
    <message>
        <source>Arts education</source>
        <translation>Enseignement artistique</translation>
    </message>
    <message>
        <source>Arts visuels</source>
        <translation>Arts visuels</translation>
    </message>
    <message>
        <source>As Esri defined them for &apos;Emerging Hot Spot Analysis&apos; in ArcGIS, with p by permutation and both corrections beside. &apos;At 90 % of the times&apos; means of the times at which the area was tested. What an area is at the last time comes before what it was.</source>
        <translation>Tels qu’Esri les a définis pour « Emerging Hot Spot Analysis » dans ArcGIS, mais avec p par permutation et les deux corrections. « À 90 % des dates » s’entend des dates auxquelles la zone a été testée. Ce qu’une zone est à la dernière date prime sur ce qu’elle a été.</translation>
    </message>
    <message>
        <source>As a hotspot: {class_name}.</source>
        <translation>Comme pôle : {class_name}.</translation>
    </message>
    <message>
        <source>As given in the table</source>
        <translation>Tels que donnés dans la table</translation>
    </message>
    <message>
        <source>As the crow flies, between points inside the areas.</source>
        <translation>À vol d&apos;oiseau, entre des points à l&apos;intérieur des zones.</translation>
    </message>
    <message>
        <source>As the default style: in the layer_styles of a GeoPackage or database, in a .qml beside another file. Whoever opens the layer next sees it so.</source>
        <translation>Comme style par défaut : dans layer_styles d&apos;un GeoPackage ou d&apos;une base de données, sinon dans un .qml à côté du fichier. Qui ouvrira la couche la verra ainsi.</translation>
    </message>
    <message>
        <source>As the rows</source>
        <translation>Comme les lignes</translation>
    </message>
    <message>
        <source>Association strength (van Eck &amp; Waltman 2009)</source>
        <translation>Force d&apos;association (van Eck &amp; Waltman 2009)</translation>
    </message>
    <message>
        <source>At a displacement of {share}, others of the same industry lose {displaced}; the further jobs are those of what is left, {net}.</source>
        <translation>Avec une éviction de {share}, d&apos;autres de la même activité en perdent {displaced} ; les autres emplois sont ceux de ce qui reste, {net}.</translation>
    </message>
    <message>
        <source>At any distance</source>
        <translation>À n&apos;importe quelle distance</translation>
    </message>
    <message>
        <source>At its low end, {least} of the new wages are spent anew, since who is hired had an income before; at its high end, what households buy is divided by wages alone (Emonts-Holley et al. 2021 compare such conventions).</source>
        <translation>À son extrémité basse, {least} des nouveaux salaires sont dépensés en plus, car qui est embauché avait déjà un revenu ; à son extrémité haute, les achats des ménages sont divisés par les seuls salaires (Emonts-Holley et al. 2021 comparent de telles conventions).</translation>
    </message>
    <message>
        <source>At least twice as many near as by chance</source>
        <translation>Au moins deux fois plus à proximité que par hasard</translation>
    </message>
    <message>
        <source>At {level} digits {count} industries are only partly creative ({examples}): those with at least half of their jobs in the sector list count as creative, whole.</source>
        <translation>À {level} chiffres, {count} activités ne sont créatives qu&apos;en partie ({examples}) : celles dont au moins la moitié des emplois est dans la liste de secteurs comptent comme créatives, en entier.</translation>
    </message>
    <message>
        <source>Atlas</source>
        <translation>Atlas</translation>
    </message>
    <message>
        <source>Atlas, a page for each area</source>
        <translation>Atlas, une page par zone</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Audience above the mean</source>
        <translation>Public au-dessus de la moyenne</translation>
    </message>
    <message>
        <source>Audience areas</source>
        <translation>Zones de public</translation>
    </message>
    <message>
        <source>Audience areas are laid over yours. Percentages become means by population, each audience area counting with the share of it that lies in yours (people are taken to be spread evenly); numbers of people are added up likewise (Goodchild &amp; Lam 1980).</source>
        <translation>Les zones de public sont superposées aux vôtres. Les pourcentages deviennent des moyennes selon la population, chaque zone de public comptant pour la part d&apos;elle qui se trouve dans la vôtre (les personnes sont supposées réparties uniformément) ; les nombres de personnes sont additionnés de même (Goodchild &amp; Lam 1980).</translation>
    </message>
    <message>
        <source>Audience in your areas</source>
        <translation>Le public dans vos zones</translation>
    </message>
    <message>
        <source>Audience only</source>
        <translation>Public seulement</translation>
    </message>
    <message>
        <source>Audiences</source>
        <translation>Publics</translation>
    </message>
    <message>
        <source>Audiences of the area, against the average of all</source>
        <translation>Publics de la zone, par rapport à la moyenne de toutes</translation>
    </message>
    <message>
        <source>Audio-visual and interactive media</source>
        <translation>Médias audiovisuels et interactifs</translation>
    </message>
    <message>
        <source>Audiovisual e música</source>
        <translation>Audiovisuel et musique</translation>
    </message>
    <message>
        <source>Audiovisuel et multimédia</source>
        <translation>Audiovisuel et multimédia</translation>
    </message>
    <message>
        <source>B Performance and celebration</source>
        <translation>B Spectacles et festivités</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Back-test</source>
        <translation>Test rétrospectif</translation>
    </message>
    <message>
        <source>Back-test and AUC</source>
        <translation>Test rétrospectif et AUC</translation>
    </message>
    <message>
        <source>Back-test by series</source>
        <translation>Test rétrospectif par série</translation>
    </message>
    <message>
        <source>Back-test from</source>
        <translation>Test rétrospectif à partir de</translation>
    </message>
    <message>
        <source>Back-test over the areas, by sector (bold: better than the naive model)</source>
        <translation>Test rétrospectif sur les zones, par secteur (en gras : meilleur que le modèle naïf)</translation>
    </message>
    <message>
        <source>Back-test: AUC of density</source>
        <translation>Test rétrospectif : AUC de la densité</translation>
    </message>
    <message>
        <source>Back-test: AUC of density together with complexity</source>
        <translation>Test rétrospectif : AUC de la densité avec la complexité</translation>
    </message>
    <message>
        <source>Back-test: AUC of density, lower bound</source>
        <translation>Test rétrospectif : AUC de la densité, borne inférieure</translation>
    </message>
    <message>
        <source>Back-test: AUC of density, upper bound</source>
        <translation>Test rétrospectif : AUC de la densité, borne supérieure</translation>
    </message>
    <message>
        <source>Back-test: AUC of the area&apos;s diversity</source>
        <translation>Test rétrospectif : AUC de la diversité de la zone</translation>
    </message>
    <message>
        <source>Back-test: AUC of the sector&apos;s size</source>
        <translation>Test rétrospectif : AUC de la taille du secteur</translation>
    </message>
    <message>
        <source>Back-test: coverage of the 90 % intervals (%)</source>
        <translation>Test rétrospectif : couverture des intervalles à 90 % (%)</translation>
    </message>
    <message>
        <source>Back-test: mean absolute scaled error</source>
        <translation>Test rétrospectif : erreur absolue moyenne mise à l&apos;échelle</translation>
    </message>
    <message>
        <source>Back-test: number of entries</source>
        <translation>Test rétrospectif : nombre d&apos;entrées</translation>
    </message>
    <message>
        <source>Back-test: the same of the naive model</source>
        <translation>Test rétrospectif : la même pour le modèle naïf</translation>
    </message>
    <message>
        <source>Backward linkage</source>
        <translation>Liaison en amont</translation>
    </message>
    <message>
        <source>Backward: the multiplier over its mean, Rasmussen&apos;s power of dispersion (1956). Forward: row sums of the Ghosh inverse over their mean, which weigh customers by what they buy (Jones 1976); and Rasmussen&apos;s sensitivity of dispersion, row sums of the Leontief inverse. Above 1: more tied to others than the mean product.</source>
        <translation>En amont : le multiplicateur rapporté à sa moyenne, pouvoir de dispersion de Rasmussen (1956). En aval : sommes des lignes de l&apos;inverse de Ghosh rapportées à leur moyenne, qui pondèrent les clients par ce qu&apos;ils achètent (Jones 1976) ; et sensibilité de dispersion de Rasmussen, sommes des lignes de l&apos;inverse de Leontief. Au-dessus de 1 : plus lié aux autres que le produit moyen.</translation>
    </message>
    <message>
        <source>Bandwidth in metres</source>
        <translation>Largeur de bande en mètres</translation>
    </message>
    <message>
        <source>Bars start at the nation&apos;s value, 1; thin lines are intervals. In colour what is surely above the nation&apos;s share.</source>
        <translation>Les barres partent de la valeur nationale, 1 ; les traits fins sont des intervalles. En couleur, ce qui dépasse sûrement la part nationale.</translation>
    </message>
    <message>
        <source>Baseline: the area&apos;s diversity (sectors it has)</source>
        <translation>Référence : la diversité de la zone (secteurs qu&apos;elle possède)</translation>
    </message>
    <message>
        <source>Baseline: the sector&apos;s size (all jobs in it)</source>
        <translation>Référence : la taille du secteur (tous ses emplois)</translation>
    </message>
    <message>
        <source>Before you use the figures</source>
        <translation>Avant d’utiliser les chiffres</translation>
    </message>
    <message>
        <source>Beginnings of codes, divided by commas: E07, W for districts, DE for NUTS, 34 for New Jersey. Left empty: all.</source>
        <translation>Débuts de codes, séparés par des virgules : E07, W pour les districts, DE pour les NUTS, 34 pour le New Jersey. Vide : toutes.</translation>
    </message>
    <message>
        <source>Being a hotspot: first order</source>
        <translation>Être un pôle : premier ordre</translation>
    </message>
    <message>
        <source>Being a hotspot: total</source>
        <translation>Être un pôle : total</translation>
    </message>
    <message>
        <source>Below the past figures, without sub-sectors that cannot be forecast ({count}).</source>
        <translation>Inférieur aux chiffres passés, sans les sous-secteurs impossibles à prévoir ({count}).</translation>
    </message>
    <message>
        <source>Beside the hotspots, which everything else rests on. Left empty: all that the figures allow.</source>
        <translation>Outre les pôles, sur lesquels repose tout le reste. Vide : tout ce que permettent les chiffres.</translation>
    </message>
    <message>
        <source>Beyond the distance</source>
        <translation>Au-delà de la distance</translation>
    </message>
    <message>
        <source>Bibliotecas, archivos, museos</source>
        <translation>Bibliothèques, archives, musées</translation>
    </message>
    <message>
        <source>Bivariate (3 × 3) with a second field</source>
        <translation>Bivarié (3 × 3) avec un second champ</translation>
    </message>
    <message>
        <source>Bivariate Moran&apos;s I</source>
        <translation>I de Moran bivarié</translation>
    </message>
    <message>
        <source>Bivariate Moran&apos;s I (with the second field)</source>
        <translation>I de Moran bivarié (avec le second champ)</translation>
    </message>
    <message>
        <source>Bivariate Moran&apos;s I and Lee&apos;s L compare two fields: choose a second field.</source>
        <translation>Le I de Moran bivarié et le L de Lee comparent deux champs : choisir un second champ.</translation>
    </message>
    <message>
        <source>Bivariate local Moran</source>
        <translation>Moran local bivarié</translation>
    </message>
    <message>
        <source>Bivariate local Moran: the field here, the second field around</source>
        <translation>Moran local bivarié : le champ ici, le second champ alentour</translation>
    </message>
    <message>
        <source>Bivariate local join count</source>
        <translation>Comptage local bivarié de jonctions</translation>
    </message>
    <message>
        <source>Bivariate local join count: a 1 of the field here, of the second field around</source>
        <translation>Comptage local bivarié de jonctions : un 1 du champ ici, du second champ autour</translation>
    </message>
    <message>
        <source>Bonferroni</source>
        <translation>Bonferroni</translation>
    </message>
    <message>
        <source>Book shops and news dealers</source>
        <translation>Librairies et marchands de journaux</translation>
    </message>
    <message>
        <source>Botanical and zoological gardens (high-tech)</source>
        <translation>Jardins botaniques et zoologiques (haute technologie)</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>Both above the reference</source>
        <translation>Les deux au-dessus de la référence</translation>
    </message>
    <message>
        <source>Both are shares of the same jobs, which alone gives {expected}.</source>
        <translation>Les deux sont des parts des mêmes emplois, ce qui donne à soi seul {expected}.</translation>
    </message>
    <message>
        <source>Both axes: location quotients, an area&apos;s share of jobs divided by that of all areas. 1: the same share.</source>
        <translation>Les deux axes : quotients de localisation, part d&apos;emplois d&apos;une zone divisée par celle de toutes les zones. 1 : même part.</translation>
    </message>
    <message>
        <source>Both figures are taken as independent counts, of jobs or, where businesses are given, of businesses with their jobs; rounding and survey error are added as the settings say. Without them the intervals are too narrow for a survey.</source>
        <translation>Les deux chiffres sont pris pour des comptages indépendants, d&apos;emplois ou, si les établissements sont donnés, d&apos;établissements avec leurs emplois ; l&apos;arrondi et l&apos;erreur d&apos;enquête s&apos;ajoutent selon les réglages. Sans eux, les intervalles sont trop étroits pour une enquête.</translation>
    </message>
    <message>
        <source>Both here and around beyond chance: {shown} of {all} areas, the surest first</source>
        <translation>Les deux ici et alentour au-delà du hasard : {shown} zones sur {all}, les plus sûres d&apos;abord</translation>
    </message>
    <message>
        <source>Both here and around; Lee&apos;s local L</source>
        <translation>Les deux ici et alentour ; L local de Lee</translation>
    </message>
    <message>
        <source>Both or one: {group}</source>
        <translation>Les deux ou l&apos;un : {group}</translation>
    </message>
    <message>
        <source>Both, expected and lift</source>
        <translation>Les deux, attendu et lift</translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation>Contours des zones</translation>
    </message>
    <message>
        <source>Bounds</source>
        <translation>Bornes</translation>
    </message>
    <message>
        <source>Breadth twice</source>
        <translation>Diversité doublée</translation>
    </message>
    <message>
        <source>Bring employment to other areas</source>
        <translation>Reporter l&apos;emploi sur d&apos;autres zones</translation>
    </message>
    <message>
        <source>Brings a table from one classification of industries, or vintage, to another, with totals kept.</source>
        <translation>Fait passer une table d&apos;une nomenclature d&apos;activités, ou d&apos;un millésime, à une autre, totaux conservés.</translation>
    </message>
    <message>
        <source>Brings a table of jobs by area and industry to other areas, so that none is lost or counted twice.</source>
        <translation>Reporte une table d&apos;emplois par zone et activité sur d&apos;autres zones, sans qu&apos;aucun ne soit perdu ni compté deux fois.</translation>
    </message>
    <message>
        <source>Broadcasting</source>
        <translation>Radiodiffusion</translation>
    </message>
    <message>
        <source>Buchmarkt</source>
        <translation>Marché du livre</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Établissement</translation>
    </message>
    <message>
        <source>Businesses</source>
        <translation>Établissements</translation>
    </message>
    <message>
        <source>Businesses at the same place</source>
        <translation>Établissements au même endroit</translation>
    </message>
    <message>
        <source>Businesses by sector</source>
        <translation>Établissements par secteur</translation>
    </message>
    <message>
        <source>Businesses by sub-sector</source>
        <translation>Établissements par sous-secteur</translation>
    </message>
    <message>
        <source>Businesses in Parquet files</source>
        <translation>Établissements dans des fichiers Parquet</translation>
    </message>
    <message>
        <source>Businesses in the listed sectors</source>
        <translation>Établissements dans les secteurs de la liste</translation>
    </message>
    <message>
        <source>Businesses in this area</source>
        <translation>Établissements de cette zone</translation>
    </message>
    <message>
        <source>Businesses in this cluster</source>
        <translation>Établissements de ce cluster</translation>
    </message>
    <message>
        <source>Businesses in {place}</source>
        <translation>Établissements de {place}</translation>
    </message>
    <message>
        <source>Businesses near which there are</source>
        <translation>Établissements à proximité desquels se trouvent</translation>
    </message>
    <message>
        <source>Businesses of all areas, by their jobs</source>
        <translation>Établissements de toutes les zones, selon leurs emplois</translation>
    </message>
    <message>
        <source>Businesses of the same area</source>
        <translation>Établissements de la même zone</translation>
    </message>
    <message>
        <source>Businesses outside of every area: {shown} of {all} industries, those with the most first</source>
        <translation>Établissements hors de toute zone : {shown} activités sur {all}, les plus nombreuses d&apos;abord</translation>
    </message>
    <message>
        <source>Businesses that share a point all count.</source>
        <translation>Les établissements qui partagent un point comptent tous.</translation>
    </message>
    <message>
        <source>Businesses times the mean size of a business in the industry, scaled to what every published total leaves, in turn and within the bounds, until all add up (iterative proportional fitting; Deming &amp; Stephan 1940). They are the most even figures that the totals allow, not the true ones. Where totals whose parts are all published show that the table leaves rows out, these get their share of what a total leaves.</source>
        <translation>Les établissements multipliés par la taille moyenne d&apos;un établissement de l&apos;activité, ramenés tour à tour et entre les bornes à ce que laisse chaque total publié, jusqu&apos;à ce que tout s&apos;additionne (ajustement proportionnel itératif ; Deming &amp; Stephan 1940). Ce sont les chiffres les plus réguliers que permettent les totaux, non les vrais. Là où des totaux dont toutes les parties sont publiées montrent que la table omet des lignes, celles-ci reçoivent leur part de ce que laisse un total.</translation>
    </message>
    <message>
        <source>Businesses to count</source>
        <translation>Établissements à compter</translation>
    </message>
    <message>
        <source>Businesses where the table counts them.</source>
        <translation>Les entreprises, si la table les compte.</translation>
    </message>
    <message>
        <source>Businesses: none or fewer than {count}, or hidden so that none can be worked out.</source>
        <translation>Établissements : aucun ou moins de {count}, ou effectif masqué pour que rien ne puisse être déduit.</translation>
    </message>
    <message>
        <source>Businesses: {count}</source>
        <translation>Établissements : {count}</translation>
    </message>
    <message>
        <source>Businesses: {sector}</source>
        <translation>Établissements : {sector}</translation>
    </message>
    <message>
        <source>Buying product</source>
        <translation>Produit acheteur</translation>
    </message>
    <message>
        <source>By a lookup table</source>
        <translation>Par une table de correspondance</translation>
    </message>
    <message>
        <source>By a score of concentration, breadth and scale. An interval of 1–8 means that chance, and other reasonable weights, put the area anywhere from first to eighth.</source>
        <translation>Selon un score de concentration, de diversité et de taille. Un intervalle de 1–8 signifie que le hasard et d&apos;autres poids raisonnables placent la zone n&apos;importe où entre la première et la huitième place.</translation>
    </message>
    <message>
        <source>By area of overlap</source>
        <translation>Par surface de recouvrement</translation>
    </message>
    <message>
        <source>By chance</source>
        <translation>Par hasard</translation>
    </message>
    <message>
        <source>By distance</source>
        <translation>Par distance</translation>
    </message>
    <message>
        <source>By its jobs, {most} could provide {high} of the inputs of its creative sectors, {least} {low}; half of the areas could provide more than {median}.</source>
        <translation>D&apos;après ses emplois, {most} pourrait fournir {high} des intrants de ses secteurs créatifs, {least} {low} ; la moitié des zones pourrait en fournir plus de {median}.</translation>
    </message>
    <message>
        <source>By its licence: names where the metadata of the layer state an open licence (such as CC BY, OGL, ODbL), counts where they do not. &apos;Sectors only&apos; leaves out names and links. &apos;Counts&apos; shows numbers in squares of at least 250 metres and in areas, and holds nothing of single businesses.</source>
        <translation>Selon la licence : les noms lorsque les métadonnées de la couche indiquent une licence ouverte (par exemple CC BY, OGL, ODbL), sinon des effectifs. « Secteurs seulement » omet les noms et les liens. « Effectifs » montre des nombres par carrés d&apos;au moins 250 mètres et par zone, et ne contient rien sur les établissements individuels.</translation>
    </message>
    <message>
        <source>By level of the industries</source>
        <translation>Par niveau des activités</translation>
    </message>
    <message>
        <source>By order of neighbours</source>
        <translation>Par ordre de voisinage</translation>
    </message>
    <message>
        <source>By points</source>
        <translation>Par points</translation>
    </message>
    <message>
        <source>By quotients, &apos;high&apos; means well above the nation, and maps of several years and countries can be compared. Thirds spread the nine colours best, but the highest third may lie below 1.</source>
        <translation>Selon les quotients, « élevé » veut dire nettement au-dessus du pays, et les cartes de plusieurs années et pays se comparent. Les tiers répartissent le mieux les neuf couleurs, mais le tiers supérieur peut être en dessous de 1.</translation>
    </message>
    <message>
        <source>By scale: once areas are large enough</source>
        <translation>Selon l&apos;échelle : dès que les zones sont assez grandes</translation>
    </message>
    <message>
        <source>By the rule in the settings. The composite rule asks for an LQ significantly above 1 (by default allowing for the number of areas tested, Benjamini &amp; Hochberg 1995), at least half of the sub-sectors specialised, and a minimum of jobs.</source>
        <translation>Selon la règle des réglages. La règle composite demande un QL significativement supérieur à 1 (par défaut en tenant compte du nombre de zones testées, Benjamini &amp; Hochberg 1995), une spécialisation dans au moins la moitié des sous-secteurs, et un minimum d&apos;emplois.</translation>
    </message>
    <message>
        <source>By the share of the choices with data under which the area is a hotspot: always (all), mostly (80 % or more), contested, seldom (20 % or less), never. The choices are no sample: the share is not a probability.</source>
        <translation>Selon la part des choix avec données sous lesquels la zone est un pôle : toujours (tous), le plus souvent (80 % ou plus), contesté, rarement (20 % ou moins), jamais. Les choix ne sont pas un échantillon : la part n’est pas une probabilité.</translation>
    </message>
    <message>
        <source>By zoom</source>
        <translation>Selon le zoom</translation>
    </message>
    <message>
        <source>By {measure}: {shown} of {all} pairs without shared industries</source>
        <translation>Selon {measure} : {shown} paires sur {all} sans activités communes</translation>
    </message>
    <message>
        <source>C Visual arts and crafts</source>
        <translation>C Arts visuels et artisanat</translation>
    </message>
    <message>
        <source>CORRELOGRAM_TABLE: choose what the correlogram goes by (CORRELOGRAM).</source>
        <translation>CORRELOGRAM_TABLE : choisissez selon quoi établir le corrélogramme (CORRELOGRAM).</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Category of the business</source>
        <translation>Catégorie de l&apos;établissement</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Centroids up to this far away are neighbours. Needs a projected coordinate reference system.</source>
        <translation>Les centroïdes jusqu&apos;à cette distance sont voisins. Demande un système de coordonnées de référence projeté.</translation>
    </message>
    <message>
        <source>Chance (the draws within a choice) makes {chance} of the variance of ranks, the choices make the rest. {count} areas have data under every choice.</source>
        <translation>Le hasard (les tirages au sein d’un choix) fait {chance} de la variance des rangs, les choix font le reste. Nombre de zones ayant des données sous chaque choix : {count}.</translation>
    </message>
    <message>
        <source>Chance allows</source>
        <translation>Le hasard permet</translation>
    </message>
    <message>
        <source>Chance allows there</source>
        <translation>Le hasard y permet</translation>
    </message>
    <message>
        <source>Chance and other reasonable weights could put it anywhere from {low} to {high}.</source>
        <translation>Le hasard et d&apos;autres pondérations raisonnables pourraient la placer n&apos;importe où entre {low} et {high}.</translation>
    </message>
    <message>
        <source>Chance: lower</source>
        <translation>Hasard : borne inférieure</translation>
    </message>
    <message>
        <source>Chance: upper</source>
        <translation>Hasard : borne supérieure</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>Change and outlook</source>
        <translation>Évolution et perspectives</translation>
    </message>
    <message>
        <source>Change by area and sector</source>
        <translation>Évolution par zone et secteur</translation>
    </message>
    <message>
        <source>Change by sector, all areas</source>
        <translation>Évolution par secteur, toutes les zones</translation>
    </message>
    <message>
        <source>Change in jobs</source>
        <translation>Évolution en emplois</translation>
    </message>
    <message>
        <source>Change needs years: choose the field of &apos;{layer}&apos; that holds the year. No year field was chosen.</source>
        <translation>Une évolution demande des années : choisir le champ de « {layer} » qui contient l&apos;année. Aucun champ d&apos;année n&apos;a été choisi.</translation>
    </message>
    <message>
        <source>Change over the years</source>
        <translation>Évolution au fil des années</translation>
    </message>
    <message>
        <source>Check with PySAL</source>
        <translation>Vérifier avec PySAL</translation>
    </message>
    <message>
        <source>Chemicals</source>
        <translation>Produits chimiques</translation>
    </message>
    <message>
        <source>Chemicals and pharmaceuticals (high-tech)</source>
        <translation>Chimie et pharmacie (haute technologie)</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Choose the id of the areas and the two fields of the table that name an area and its neighbour.</source>
        <translation>Choisir l&apos;identifiant des zones et les deux champs de la table qui nomment une zone et sa voisine.</translation>
    </message>
    <message>
        <source>Choose the table of neighbours.</source>
        <translation>Choisir la table des voisins.</translation>
    </message>
    <message>
        <source>Cine, vídeo, radio, televisión, música</source>
        <translation>Cinéma, vidéo, radio, télévision, musique</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Class within {region}: {class_name}.</source>
        <translation>Classe au sein de {region} : {class_name}.</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Classes of the bivariate map</source>
        <translation>Classes de la carte bivariée</translation>
    </message>
    <message>
        <source>Click the area on the map to compare with.</source>
        <translation>Cliquez sur la carte sur la zone de comparaison.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close and complex: first choice</source>
        <translation>Proche et complexe : premier choix</translation>
    </message>
    <message>
        <source>Close, little gain</source>
        <translation>Proche, gain faible</translation>
    </message>
    <message>
        <source>Closest to</source>
        <translation>Le plus proche de</translation>
    </message>
    <message>
        <source>Closest to what an area has already: {sector} in {area}, density {density}, next to {supports}.</source>
        <translation>Le plus proche de ce qu&apos;une zone possède déjà : {sector} dans {area}, densité {density}, à côté de {supports}.</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster spatial</translation>
    </message>
    <message>
        <source>Cluster {name}: {businesses} creative businesses at {locations} points.</source>
        <translation>Cluster {name} : {businesses} établissements créatifs en {locations} points.</translation>
    </message>
    <message>
        <source>Cluster {number} {sector}</source>
        <translation>Cluster {number} {sector}</translation>
    </message>
    <message>
        <source>Clustered businesses</source>
        <translation>Établissements en clusters</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Clusters</translation>
    </message>
    <message>
        <source>Clusters of</source>
        <translation>Clusters de</translation>
    </message>
    <message>
        <source>Clusters of businesses</source>
        <translation>Clusters d&apos;établissements</translation>
    </message>
    <message>
        <source>Co-location around the areas was not tested: {reason}</source>
        <translation>La colocalisation autour des zones n&apos;a pas été testée : {reason}</translation>
    </message>
    <message>
        <source>Co-location join count</source>
        <translation>Join count de colocalisation</translation>
    </message>
    <message>
        <source>Co-location join count of two 0/1 fields</source>
        <translation>Join count de colocalisation de deux champs 0/1</translation>
    </message>
    <message>
        <source>Co-location of businesses in space</source>
        <translation>Colocalisation des établissements dans l’espace</translation>
    </message>
    <message>
        <source>Co-location of sectors in areas</source>
        <translation>Colocalisation des secteurs dans les zones</translation>
    </message>
    <message>
        <source>Coagglomeration (γc) and excess</source>
        <translation>Coagglomération (γc) et excédent</translation>
    </message>
    <message>
        <source>Coagglomeration γc</source>
        <translation>Coagglomération γc</translation>
    </message>
    <message>
        <source>Coarse</source>
        <translation>Grossier</translation>
    </message>
    <message>
        <source>Coarse boundaries are small files and enough for a map of the nation.</source>
        <translation>Les limites grossières sont de petits fichiers et suffisent pour une carte du pays.</translation>
    </message>
    <message>
        <source>Code copied</source>
        <translation>Code copié</translation>
    </message>
    <message>
        <source>Code for a frame</source>
        <translation>Code d’intégration</translation>
    </message>
    <message>
        <source>Code in the table</source>
        <translation>Code dans la table</translation>
    </message>
    <message>
        <source>Code in the table of names</source>
        <translation>Code dans la table des noms</translation>
    </message>
    <message>
        <source>Code of the industry (62.01), code or name of a product of the flows, or a sector of the list.</source>
        <translation>Code de l&apos;activité (62.01), code ou nom d&apos;un produit des flux, ou un secteur de la liste.</translation>
    </message>
    <message>
        <source>Code or name of the area, such as Dundee. For one row; else give a table.</source>
        <translation>Code ou nom de la zone, par exemple Dundee. Pour une ligne ; sinon, donnez un tableau.</translation>
    </message>
    <message>
        <source>Code that it becomes</source>
        <translation>Code qu&apos;il devient</translation>
    </message>
    <message>
        <source>Codes as they are</source>
        <translation>Codes tels quels</translation>
    </message>
    <message>
        <source>Codes divided by commas, or the id of a list that comes with the plugin, such as dcms_creative_2014; all jobs come with them. Left empty: all industries (QCEW: the 20 sectors).</source>
        <translation>Codes séparés par des virgules, ou l’identifiant d’une liste fournie avec l’extension, comme dcms_creative_2014 ; le total des emplois s’y ajoute. Vide : toutes les activités (QCEW : les 20 secteurs).</translation>
    </message>
    <message>
        <source>Codes: {scheme} ({share:.0f} % of the jobs; {other}: {other_share:.0f} %).</source>
        <translation>Codes : {scheme} ({share:.0f} % des emplois ; {other} : {other_share:.0f} %).</translation>
    </message>
    <message>
        <source>Codes: {scheme}, as set ({share:.0f} % of the jobs are of codes that exist in it).</source>
        <translation>Codes : {scheme}, comme choisi ({share:.0f} % des emplois ont des codes qui y existent).</translation>
    </message>
    <message>
        <source>Codes: {scheme}.</source>
        <translation>Codes : {scheme}.</translation>
    </message>
    <message>
        <source>Coefficient of variation where the source is a sample, as its publisher states it: 5 for a standard error of 5 % of the figure. With 0 the figures count as a census, and more changes come out as significant.</source>
        <translation>Coefficient de variation si la source est un échantillon, tel que son éditeur l&apos;indique : 5 pour une erreur type de 5 % du chiffre. Avec 0, les chiffres comptent comme un recensement, et davantage d&apos;évolutions ressortent comme significatives.</translation>
    </message>
    <message>
        <source>Cold spot, {level} % confidence</source>
        <translation>Point froid, confiance de {level} %</translation>
    </message>
    <message>
        <source>Colocation of categories</source>
        <translation>Colocalisation des catégories</translation>
    </message>
    <message>
        <source>Colocation quotient</source>
        <translation>Quotient de colocalisation</translation>
    </message>
    <message>
        <source>Colocation quotient (logarithmic)</source>
        <translation>Quotient de colocalisation (logarithmique)</translation>
    </message>
    <message>
        <source>Colocation quotients of the clearest pairs</source>
        <translation>Quotients de colocalisation des paires les plus nettes</translation>
    </message>
    <message>
        <source>Colocation quotients of {shown} of {all} categories; bold: significant (q up to 0.05)</source>
        <translation>Quotients de colocalisation de {shown} catégories sur {all} ; en gras : significatif (q jusqu&apos;à 0.05)</translation>
    </message>
    <message>
        <source>Colour ramp</source>
        <translation>Rampe de couleurs</translation>
    </message>
    <message>
        <source>Colour ramp from its end</source>
        <translation>Rampe de couleurs à partir de sa fin</translation>
    </message>
    <message>
        <source>Colour-blind safe</source>
        <translation>Lisible par les daltoniens</translation>
    </message>
    <message>
        <source>Column &apos;{column}&apos; of &apos;{file}&apos; (line {line}) adds up the others: taken for a total, not for an industry.</source>
        <translation>La colonne « {column} » de « {file} » (ligne {line}) est la somme des autres : prise pour un total, pas pour une activité.</translation>
    </message>
    <message>
        <source>Column &apos;{column}&apos; of &apos;{file}&apos; has {count} figures that can be read in two ways ({examples}; lines {lines}): the point or comma divides thousands, or is a decimal one. Set DECIMALS.</source>
        <translation>La colonne « {column} » de « {file} » contient {count} valeurs qui peuvent se lire de deux façons ({examples} ; lignes {lines}) : le point ou la virgule sépare les milliers, ou les décimales. Renseignez DECIMALS.</translation>
    </message>
    <message>
        <source>Column &apos;{column}&apos; of &apos;{file}&apos; has {count} negative figures ({examples}; lines {lines}): counts cannot be negative. Is it a column of changes? Where they stand for withheld figures, name them in SUPPRESSED_MARKS.</source>
        <translation>La colonne « {column} » de « {file} » contient {count} valeurs négatives ({examples} ; lignes {lines}) : un nombre ne peut pas être négatif. Est-ce une colonne d&apos;évolutions ? Si elles tiennent lieu de valeurs confidentielles, indiquez-les dans SUPPRESSED_MARKS.</translation>
    </message>
    <message>
        <source>Column &apos;{column}&apos; of &apos;{file}&apos; holds codes of classes, not figures ({examples}; lines {lines}). Choose another in &apos;Column of jobs&apos;.</source>
        <translation>La colonne « {column} » de « {file} » contient des codes de classes, et non des chiffres ({examples} ; lignes {lines}). Choisissez-en une autre dans « Colonne des emplois ».</translation>
    </message>
    <message>
        <source>Column &apos;{column}&apos; of &apos;{file}&apos; holds percentages, not counts (lines {lines}). Download the counts (in Nomis: tick &apos;value&apos;, not &apos;percent&apos;).</source>
        <translation>La colonne « {column} » de « {file} » contient des pourcentages, pas des effectifs (lignes {lines}). Téléchargez les effectifs (dans Nomis : cochez « value », pas « percent »).</translation>
    </message>
    <message>
        <source>Column &apos;{column}&apos; of &apos;{file}&apos; holds {count} values that are no figures ({examples}; lines {lines}). Choose another column, correct them, or name them in SUPPRESSED_MARKS where they stand for withheld figures.</source>
        <translation>La colonne « {column} » de « {file} » contient {count} entrées qui ne sont pas des nombres ({examples} ; lignes {lines}). Choisissez une autre colonne, corrigez-les, ou indiquez-les dans SUPPRESSED_MARKS si elles tiennent lieu de valeurs confidentielles.</translation>
    </message>
    <message>
        <source>Column &apos;{column}&apos; of &apos;{file}&apos;: commas are decimal points, points divide thousands ({example}).</source>
        <translation>Colonne « {column} » de « {file} » : les virgules sont décimales, les points séparent les milliers ({example}).</translation>
    </message>
    <message>
        <source>Column &apos;{column}&apos; of &apos;{file}&apos;: every point has three digits behind it, so points are taken to divide thousands ({example}). If they are decimal points, set DECIMALS.</source>
        <translation>Colonne « {column} » de « {file} » : chaque point est suivi de trois chiffres, les points sont donc pris pour des séparateurs de milliers ({example}). S&apos;il s&apos;agit de points décimaux, renseignez DECIMALS.</translation>
    </message>
    <message numerus="yes">
        <source>Column &apos;{column}&apos; of &apos;{file}&apos;: {count} figures have a letter right beside their digits ({examples}; lines {lines}): it is taken for a flag, and the figures read without it. Where it stands for a damaged digit, mend the file.</source>
        <extracomment>Column &apos;{column}&apos; of &apos;{file}&apos;: {count} figure has a letter right beside its digits ({examples}; lines {lines}): it is taken for a flag, and the figure read without it. Where it stands for a damaged digit, mend the file.</extracomment>
        <translation><numerusform>Colonne « {column} » de « {file} » : {count} chiffre porte une lettre accolée à ses chiffres ({examples} ; lignes {lines}) : elle est prise pour un signe conventionnel, et la valeur est lue sans elle. Si elle remplace un chiffre abîmé, corrigez le fichier.</numerusform><numerusform>Colonne « {column} » de « {file} » : {count} valeurs portent une lettre accolée à leurs chiffres ({examples} ; lignes {lines}) : elle est prise pour un signe conventionnel, et les valeurs sont lues sans elle. Si elle remplace un chiffre abîmé, corrigez le fichier.</numerusform></translation>
    </message>
    <message>
        <source>Column of areas</source>
        <translation>Colonne des zones</translation>
    </message>
    <message>
        <source>Column of businesses</source>
        <translation>Colonne des établissements</translation>
    </message>
    <message>
        <source>Column of industries</source>
        <translation>Colonne des activités</translation>
    </message>
    <message>
        <source>Column of jobs</source>
        <translation>Colonne des emplois</translation>
    </message>
    <message>
        <source>Column of years</source>
        <translation>Colonne des années</translation>
    </message>
    <message>
        <source>Columns have the numbers of the rows. Related sectors stand together. Point at a square for its pair and value; LINKS has all pairs of all {space} sectors.</source>
        <translation>Les colonnes portent les numéros des lignes. Les secteurs liés sont ensemble. Pointez une case pour voir sa paire et sa valeur ; LINKS contient toutes les paires des {space} secteurs.</translation>
    </message>
    <message>
        <source>Columns of the Parquet files</source>
        <translation>Colonnes des fichiers Parquet</translation>
    </message>
    <message>
        <source>Comercio y alquiler</source>
        <translation>Commerce et location</translation>
    </message>
    <message>
        <source>Comma (1.210,5)</source>
        <translation>Virgule (1.210,5)</translation>
    </message>
    <message>
        <source>Compare the {count} lit areas</source>
        <translation>Comparer les {count} zones mises en évidence</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparé à</translation>
    </message>
    <message>
        <source>Compares each area with the nation and with its own region: who leads, and who leads within.</source>
        <translation>Compare chaque zone au pays et à sa propre région : qui est en tête, et qui l&apos;est à l&apos;intérieur.</translation>
    </message>
    <message>
        <source>Compares each sector&apos;s share of an area&apos;s jobs with its share of the reference&apos;s jobs.</source>
        <translation>Compare la part de chaque secteur dans les emplois d&apos;une zone à sa part dans les emplois de la référence.</translation>
    </message>
    <message>
        <source>Complex sectors (PCI) are those of areas that have complex sectors; an area&apos;s ECI is the mean PCI of its sectors, in standard deviations (Hidalgo &amp; Hausmann 2009; by eigenvectors). It orders areas by which sectors they share, not by how many they have (Mealy et al. 2019). COI adds up the PCI of absent sectors by their density; the gain of a sector is the PCI of the absent ones near it, itself among them. Fitness is another measure, which rises with the number of sectors (Tacchella et al. 2012).</source>
        <translation>Les secteurs complexes (PCI) sont ceux des zones qui ont des secteurs complexes ; l&apos;ECI d&apos;une zone est le PCI moyen de ses secteurs, en écarts types (Hidalgo &amp; Hausmann 2009 ; par vecteurs propres). Il ordonne les zones selon les secteurs qu&apos;elles partagent, non selon leur nombre (Mealy et al. 2019). Le COI additionne le PCI des secteurs absents, pondéré par leur densité ; le gain d&apos;un secteur est le PCI des secteurs absents qui lui sont proches, lui-même compris. La fitness est une autre mesure, qui croît avec le nombre de secteurs (Tacchella et al. 2012).</translation>
    </message>
    <message>
        <source>Complex, far away</source>
        <translation>Complexe, éloigné</translation>
    </message>
    <message>
        <source>Complexity</source>
        <translation>Complexité</translation>
    </message>
    <message>
        <source>Complexity (PCI)</source>
        <translation>Complexité (PCI)</translation>
    </message>
    <message>
        <source>Complexity adds nothing certain to what density tells of the sectors that entered: AUC {auc} with it, {density} without (difference {difference}, {low} to {high}).</source>
        <translation>La complexité n&apos;ajoute rien de certain à ce que la densité dit des secteurs apparus : AUC {auc} avec elle, {density} sans elle (différence {difference}, {low} à {high}).</translation>
    </message>
    <message>
        <source>Complexity adds to what density tells of the sectors that entered: AUC {auc} with it, {density} without (difference {difference}, {low} to {high}).</source>
        <translation>La complexité complète ce que la densité dit des secteurs apparus : AUC {auc} avec elle, {density} sans elle (différence {difference}, {low} à {high}).</translation>
    </message>
    <message>
        <source>Complexity could not be computed for this table; the log says why.</source>
        <translation>La complexité n&apos;a pas pu être calculée pour cette table ; le journal dit pourquoi.</translation>
    </message>
    <message>
        <source>Complexity gain</source>
        <translation>Gain de complexité</translation>
    </message>
    <message>
        <source>Complexity has no unique solution for this table (two eigenvalues are equal): its fields are empty.</source>
        <translation>La complexité n&apos;a pas de solution unique pour cette table (deux valeurs propres sont égales) : ses champs sont vides.</translation>
    </message>
    <message>
        <source>Complexity is an eigenvector, whose sign means nothing. Complex activities concentrate in large cities, so that by default it rises with the number of jobs. &apos;With diversity&apos; is the rule for exports of countries; it puts London last in Britain.</source>
        <translation>La complexité est un vecteur propre, dont le signe ne signifie rien. Les activités complexes se concentrent dans les grandes villes ; par défaut elle croît donc avec le nombre d&apos;emplois. Le signe selon la diversité est la règle pour les exportations des pays ; en Grande-Bretagne il place Londres en dernier.</translation>
    </message>
    <message>
        <source>Complexity needs three areas and three sectors at least that are present somewhere: its fields are empty.</source>
        <translation>La complexité demande au moins trois zones et trois secteurs présents quelque part : ses champs sont vides.</translation>
    </message>
    <message>
        <source>Complexity, gain and fitness</source>
        <translation>Complexité, gain et fitness</translation>
    </message>
    <message>
        <source>Composite</source>
        <translation>Composite</translation>
    </message>
    <message>
        <source>Composite: LQ significantly above 1, half of the sub-sectors specialised, enough jobs</source>
        <translation>Composite : QL significativement supérieur à 1, spécialisation dans la moitié des sous-secteurs, assez d&apos;emplois</translation>
    </message>
    <message>
        <source>Computer and electronic products</source>
        <translation>Ordinateurs et produits électroniques</translation>
    </message>
    <message>
        <source>Computer and related activities (KIBS)</source>
        <translation>Activités informatiques et connexes (à forte intensité de connaissances)</translation>
    </message>
    <message>
        <source>Computer programming and consultancy</source>
        <translation>Programmation et conseil informatiques</translation>
    </message>
    <message>
        <source>Computer programming and consultancy (KIBS)</source>
        <translation>Programmation et conseil informatiques (à forte intensité de connaissances)</translation>
    </message>
    <message>
        <source>Computer systems design (KIBS)</source>
        <translation>Conception de systèmes informatiques (à forte intensité de connaissances)</translation>
    </message>
    <message>
        <source>Computer, electronic and optical products</source>
        <translation>Produits informatiques, électroniques et optiques</translation>
    </message>
    <message>
        <source>Computers, electronics and instruments (high-tech)</source>
        <translation>Ordinateurs, électronique et instruments (haute technologie)</translation>
    </message>
    <message>
        <source>Concentration</source>
        <translation>Concentration spatiale</translation>
    </message>
    <message>
        <source>Concentration twice</source>
        <translation>Concentration doublée</translation>
    </message>
    <message>
        <source>Conditional permutation</source>
        <translation>Permutation conditionnelle</translation>
    </message>
    <message>
        <source>Confidence level of the intervals of changes, which the classes go by, in per cent.</source>
        <translation>Niveau de confiance des intervalles des évolutions, dont dépendent les classes, en pour cent.</translation>
    </message>
    <message>
        <source>Confidence level of the intervals of location quotients, in per cent.</source>
        <translation>Niveau de confiance des intervalles des quotients de localisation, en pour cent.</translation>
    </message>
    <message>
        <source>Confidence of the intervals (%)</source>
        <translation>Confiance des intervalles (%)</translation>
    </message>
    <message>
        <source>Consecutive cold spot</source>
        <translation>Point froid consécutif</translation>
    </message>
    <message>
        <source>Consecutive hot spot</source>
        <translation>Point chaud consécutif</translation>
    </message>
    <message>
        <source>Contested</source>
        <translation>Contesté</translation>
    </message>
    <message>
        <source>Contested areas, and why</source>
        <translation>Zones contestées, et pourquoi</translation>
    </message>
    <message>
        <source>Controls the false discovery rate over the areas (Benjamini &amp; Hochberg 1995): of many areas without any specialisation, some have an interval above 1 by chance. Off: each area&apos;s own interval decides.</source>
        <translation>Contrôle le taux de fausses découvertes sur les zones (Benjamini &amp; Hochberg 1995) : parmi de nombreuses zones sans aucune spécialisation, certaines ont par hasard un intervalle supérieur à 1. Désactivé : l&apos;intervalle propre de chaque zone décide.</translation>
    </message>
    <message>
        <source>Copied: the part after the name of the file</source>
        <translation>Copié : la partie après le nom du fichier</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Corrected p-values up to this are significant. Hot and cold spots show 1, 5 and 10 % in any case.</source>
        <translation>Les valeurs p corrigées jusqu&apos;à celle-ci sont significatives. Les points chauds et froids montrent 1, 5 et 10 % dans tous les cas.</translation>
    </message>
    <message>
        <source>Corrected p-values up to this make a hot or cold spot, and a trend.</source>
        <translation>Les valeurs p corrigées jusqu’à ce seuil font un point chaud ou froid, et une tendance.</translation>
    </message>
    <message>
        <source>Correction for the number of areas</source>
        <translation>Correction du nombre de zones</translation>
    </message>
    <message>
        <source>Correlation of the quotients</source>
        <translation>Corrélation des quotients</translation>
    </message>
    <message>
        <source>Correlation, p and q</source>
        <translation>Corrélation, p et q</translation>
    </message>
    <message>
        <source>Correlations: the areas of one sector are rearranged at random, once for all pairs, and p is the share of correlations as far from 0. Areas with both: the number is then hypergeometric, so p is exact (Fisher 1935). Two-sided. q: p corrected for the number of pairs (Benjamini &amp; Hochberg 1995). Pairs that share industries have neither. Areas are taken for independent; where neighbours are alike, p is too small.</source>
        <translation>Corrélations : les zones d&apos;un secteur sont réarrangées au hasard, une fois pour toutes les paires, et p est la part des corrélations aussi éloignées de 0. Zones avec les deux : leur nombre est alors hypergéométrique, donc p est exact (Fisher 1935). Bilatéral. q : p corrigé du nombre de paires (Benjamini &amp; Hochberg 1995). Les paires qui partagent des activités n&apos;ont ni l&apos;un ni l&apos;autre. Les zones sont tenues pour indépendantes ; où les voisines se ressemblent, p est trop petit.</translation>
    </message>
    <message>
        <source>Correlogram</source>
        <translation>Corrélogramme</translation>
    </message>
    <message>
        <source>Correlogram of {field}</source>
        <translation>Corrélogramme de {field}</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Cosinus</translation>
    </message>
    <message>
        <source>Could be bought here</source>
        <translation>Pourrait être acheté ici</translation>
    </message>
    <message>
        <source>Could grow into</source>
        <translation>Pourrait se développer dans</translation>
    </message>
    <message>
        <source>Count businesses</source>
        <translation>Compter les établissements</translation>
    </message>
    <message>
        <source>Counts business points into areas, by sector and as a table of employment.</source>
        <translation>Compte des points d&apos;établissements par zone, par secteur et en table d&apos;emploi.</translation>
    </message>
    <message>
        <source>Counts businesses into areas, finds the hotspots among these and the clusters of businesses at street scale, and puts both on an interactive page.</source>
        <translation>Compte les établissements par zone, trouve les pôles parmi celles-ci et les groupes d&apos;établissements à l&apos;échelle de la rue, et réunit les deux sur une page interactive.</translation>
    </message>
    <message>
        <source>Counts in the legend</source>
        <translation>Effectifs dans la légende</translation>
    </message>
    <message>
        <source>Counts, small ones hidden</source>
        <translation>Effectifs, les petits étant masqués</translation>
    </message>
    <message>
        <source>County Business Patterns (US Census Bureau)</source>
        <translation>County Business Patterns (Census Bureau des États-Unis)</translation>
    </message>
    <message>
        <source>Coverage of 50 %</source>
        <translation>Couverture de 50 %</translation>
    </message>
    <message>
        <source>Coverage of 90 %</source>
        <translation>Couverture de 90 %</translation>
    </message>
    <message>
        <source>Crafts</source>
        <translation>Artisanat d&apos;art</translation>
    </message>
    <message>
        <source>Crafts, jewellery, fashion</source>
        <translation>Artisanat d&apos;art, bijouterie, mode</translation>
    </message>
    <message>
        <source>Creación y espectáculos</source>
        <translation>Création et spectacles</translation>
    </message>
    <message>
        <source>Creatieve zakelijke dienstverlening</source>
        <translation>Services créatifs aux entreprises</translation>
    </message>
    <message>
        <source>Creative</source>
        <translation>Créatif</translation>
    </message>
    <message>
        <source>Creative Clusters</source>
        <translation>Creative Clusters</translation>
    </message>
    <message>
        <source>Creative Clusters: maps of the creative economy</source>
        <translation>Creative Clusters : cartes de l&apos;économie créative</translation>
    </message>
    <message>
        <source>Creative LQ</source>
        <translation>QL créatif</translation>
    </message>
    <message>
        <source>Creative LQ without shared codes</source>
        <translation>QL créatif sans codes communs</translation>
    </message>
    <message>
        <source>Creative Nation (NESTA 2018): LQ above 1 and more jobs than the median area</source>
        <translation>Creative Nation (NESTA 2018) : QL supérieur à 1 et plus d&apos;emplois que la zone médiane</translation>
    </message>
    <message>
        <source>Creative above</source>
        <translation>Créatif au-dessus</translation>
    </message>
    <message>
        <source>Creative and {group}</source>
        <translation>Créatif et {group}</translation>
    </message>
    <message>
        <source>Creative and {group}: 3 x 3</source>
        <translation>Créatif et {group} : 3 × 3</translation>
    </message>
    <message>
        <source>Creative and {group}: Lee&apos;s local L</source>
        <translation>Créatif et {group} : L local de Lee</translation>
    </message>
    <message>
        <source>Creative and {group}: both here and around</source>
        <translation>Créatif et {group} : les deux ici et alentour</translation>
    </message>
    <message>
        <source>Creative and {group}: joint classes</source>
        <translation>Créatif et {group} : classes conjointes</translation>
    </message>
    <message>
        <source>Creative businesses</source>
        <translation>Établissements créatifs</translation>
    </message>
    <message>
        <source>Creative businesses by sub-sector</source>
        <translation>Établissements créatifs par sous-secteur</translation>
    </message>
    <message>
        <source>Creative clusters</source>
        <translation>Clusters créatifs</translation>
    </message>
    <message>
        <source>Creative hotspot</source>
        <translation>Pôle créatif</translation>
    </message>
    <message>
        <source>Creative hotspot: clearly more than its share of creative jobs, by the rule named below.</source>
        <translation>Pôle créatif : nettement plus que sa part d&apos;emplois créatifs, selon la règle indiquée ci-dessous.</translation>
    </message>
    <message>
        <source>Creative hotspots</source>
        <translation>Pôles créatifs</translation>
    </message>
    <message>
        <source>Creative industries</source>
        <translation>Industries créatives</translation>
    </message>
    <message>
        <source>Creative industries in North America after Nathan et al. 2016 (NAICS 2012)</source>
        <translation>Industries créatives en Amérique du Nord d&apos;après Nathan et al. 2016 (NAICS 2012)</translation>
    </message>
    <message>
        <source>Creative industry of the Netherlands (SBI 2008, proposal)</source>
        <translation>Industrie créative des Pays-Bas (SBI 2008, proposition)</translation>
    </message>
    <message>
        <source>Creative jobs</source>
        <translation>Emplois créatifs</translation>
    </message>
    <message>
        <source>Creative jobs and {group}</source>
        <translation>Emplois créatifs et {group}</translation>
    </message>
    <message>
        <source>Creative jobs by year</source>
        <translation>Emplois créatifs par année</translation>
    </message>
    <message>
        <source>Creative jobs in the areas</source>
        <translation>Emplois créatifs dans les zones</translation>
    </message>
    <message>
        <source>Creative jobs, times those here</source>
        <translation>Emplois créatifs, en multiples d&apos;ici</translation>
    </message>
    <message>
        <source>Creative jobs, {start} to {end}</source>
        <translation>Emplois créatifs, {start} à {end}</translation>
    </message>
    <message>
        <source>Creative location quotient</source>
        <translation>Quotient de localisation créatif</translation>
    </message>
    <message>
        <source>Creative location quotient (logarithmic; 1 = the reference&apos;s share)</source>
        <translation>Quotient de localisation créatif (logarithmique ; 1 = la part de la référence)</translation>
    </message>
    <message>
        <source>Creative location quotient of {measure}</source>
        <translation>Quotient de localisation créatif {measure}</translation>
    </message>
    <message>
        <source>Creative location quotients of the leading areas, with their intervals</source>
        <translation>Quotients de localisation créatifs des zones de tête, avec leurs intervalles</translation>
    </message>
    <message>
        <source>Creative not above</source>
        <translation>Créatif non au-dessus</translation>
    </message>
    <message>
        <source>Creative only</source>
        <translation>Créatif seulement</translation>
    </message>
    <message>
        <source>Creative sector</source>
        <translation>Secteur créatif</translation>
    </message>
    <message>
        <source>Creative sectors</source>
        <translation>Secteurs créatifs</translation>
    </message>
    <message>
        <source>Creative share of jobs</source>
        <translation>Part créative de l&apos;emploi</translation>
    </message>
    <message>
        <source>Creative study</source>
        <translation>Étude de l&apos;économie créative</translation>
    </message>
    <message>
        <source>Creative sub-sectors only</source>
        <translation>Sous-secteurs créatifs seulement</translation>
    </message>
    <message>
        <source>Creative work and {segment}: 3 x 3</source>
        <translation>Travail créatif et {segment} : 3 x 3</translation>
    </message>
    <message>
        <source>Creative work and {segment}: which is above average</source>
        <translation>Travail créatif et {segment} : ce qui dépasse la moyenne</translation>
    </message>
    <message>
        <source>Creative, against the nation</source>
        <translation>Créatif, par rapport au pays</translation>
    </message>
    <message>
        <source>Creative, against the region</source>
        <translation>Créatif, par rapport à la région</translation>
    </message>
    <message>
        <source>Creative: location quotient (logarithmic)</source>
        <translation>Créatif : quotient de localisation (logarithmique)</translation>
    </message>
    <message>
        <source>Création</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Cultural activities of Brazil (CNAE 2.0, proposal)</source>
        <translation>Activités culturelles du Brésil (CNAE 2.0, proposition)</translation>
    </message>
    <message>
        <source>Cultural and creative activity in Australia and New Zealand (ANZSIC 2006, proposal)</source>
        <translation>Activités culturelles et créatives d&apos;Australie et de Nouvelle-Zélande (ANZSIC 2006, proposition)</translation>
    </message>
    <message>
        <source>Cultural and creative economy of Germany, 11 markets (WZ 2008, proposal)</source>
        <translation>Économie culturelle et créative d&apos;Allemagne, 11 marchés (WZ 2008, proposition)</translation>
    </message>
    <message>
        <source>Cultural education</source>
        <translation>Enseignement culturel</translation>
    </message>
    <message>
        <source>Cultural enterprises of Spain (NACE Rev. 2, proposal)</source>
        <translation>Entreprises culturelles d&apos;Espagne (NACE Rev. 2, proposition)</translation>
    </message>
    <message>
        <source>Cultural field of France (NAF rev. 2, proposal)</source>
        <translation>Champ culturel de la France (NAF rev. 2, proposition)</translation>
    </message>
    <message>
        <source>Cultural industries of Canada (NAICS 2017, proposal)</source>
        <translation>Industries culturelles du Canada (NAICS 2017, proposition)</translation>
    </message>
    <message>
        <source>Cultural sectors of the European Union (NACE Rev. 2, proposal)</source>
        <translation>Secteurs culturels de l&apos;Union européenne (NACE Rev. 2, proposition)</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>D Books and press</source>
        <translation>D Livres et presse</translation>
    </message>
    <message>
        <source>DBSCAN</source>
        <translation>DBSCAN</translation>
    </message>
    <message>
        <source>DBSCAN needs a radius above 0 m; it is {radius}.</source>
        <translation>DBSCAN demande un rayon supérieur à 0 m ; il est de {radius}.</translation>
    </message>
    <message>
        <source>DCMS creative industries 2014 (SIC 2007)</source>
        <translation>Industries créatives DCMS 2014 (SIC 2007)</translation>
    </message>
    <message>
        <source>DCMS cultural sector (SIC 2007)</source>
        <translation>Secteur culturel DCMS (SIC 2007)</translation>
    </message>
    <message>
        <source>DCMS digital sector (SIC 2007)</source>
        <translation>Secteur numérique DCMS (SIC 2007)</translation>
    </message>
    <message>
        <source>DCMS/NESTA creative industries 2010 (SIC 2003, weighted)</source>
        <translation>Industries créatives DCMS/NESTA 2010 (SIC 2003, pondérées)</translation>
    </message>
    <message>
        <source>DTI 2001: LQ at least 1.25 and at least 0.2 % of the area&apos;s jobs</source>
        <translation>DTI 2001 : QL d&apos;au moins 1,25 et au moins 0,2 % des emplois de la zone</translation>
    </message>
    <message>
        <source>Dance companies</source>
        <translation>Compagnies de danse</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Data processing and information services (KIBS)</source>
        <translation>Traitement de données et services d&apos;information (à forte intensité de connaissances)</translation>
    </message>
    <message>
        <source>Days for which an answer counts</source>
        <translation>Jours de validité d’une réponse</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Séparateur décimal</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Déclin</translation>
    </message>
    <message>
        <source>Declining</source>
        <translation>En déclin</translation>
    </message>
    <message>
        <source>Declining hotspot</source>
        <translation>Pôle en déclin</translation>
    </message>
    <message>
        <source>Delaunay triangulation</source>
        <translation>Triangulation de Delaunay</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densité</translation>
    </message>
    <message>
        <source>Density ahead by</source>
        <translation>Avance de la densité</translation>
    </message>
    <message>
        <source>Density of the closest sector that the area lacks</source>
        <translation>Densité du secteur le plus proche qui manque à la zone</translation>
    </message>
    <message>
        <source>Density together with complexity and gain</source>
        <translation>Densité avec la complexité et le gain</translation>
    </message>
    <message>
        <source>Density: {sector}</source>
        <translation>Densité : {sector}</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Design e fotografia</source>
        <translation>Design et photographie</translation>
    </message>
    <message>
        <source>Design, architecture, advertising, photography</source>
        <translation>Design, architecture, publicité, photographie</translation>
    </message>
    <message>
        <source>Designer fashion</source>
        <translation>Mode de créateurs</translation>
    </message>
    <message>
        <source>Designwirtschaft</source>
        <translation>Économie du design</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Details of the areas</source>
        <translation>Détails des zones</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Digits of the industries</source>
        <translation>Chiffres des activités</translation>
    </message>
    <message>
        <source>Dimensions: {dimensions}.</source>
        <translation>Dimensions : {dimensions}.</translation>
    </message>
    <message>
        <source>Diminishing cold spot</source>
        <translation>Point froid en déclin</translation>
    </message>
    <message>
        <source>Diminishing hot spot</source>
        <translation>Point chaud en déclin</translation>
    </message>
    <message>
        <source>Diseño, fotografía, traducción</source>
        <translation>Design, photographie, traduction</translation>
    </message>
    <message>
        <source>Displaced from</source>
        <translation>Éviction chez</translation>
    </message>
    <message>
        <source>Displacement</source>
        <translation>Éviction</translation>
    </message>
    <message>
        <source>Displacement (%)</source>
        <translation>Éviction (%)</translation>
    </message>
    <message>
        <source>Dissolve the group</source>
        <translation>Dissoudre le groupe</translation>
    </message>
    <message>
        <source>Distance (km)</source>
        <translation>Distance (km)</translation>
    </message>
    <message>
        <source>Distance band</source>
        <translation>Bande de distance</translation>
    </message>
    <message>
        <source>Distance band (in the units of the layer)</source>
        <translation>Bande de distance (dans les unités de la couche)</translation>
    </message>
    <message>
        <source>Distance up to</source>
        <translation>Distance jusqu’à</translation>
    </message>
    <message>
        <source>Diverging around a value</source>
        <translation>Divergent autour d&apos;une valeur</translation>
    </message>
    <message>
        <source>Diverging: two hues that part at a value. Sequential: one order from light to dark.</source>
        <translation>Divergent : deux teintes qui se séparent à une valeur. Séquentiel : un seul ordre, du clair au foncé.</translation>
    </message>
    <message>
        <source>Diverse or alike: the regions</source>
        <translation>Diverses ou semblables : les régions</translation>
    </message>
    <message>
        <source>Diversity and likeness</source>
        <translation>Diversité et ressemblance</translation>
    </message>
    <message>
        <source>Diversity is how many sub-sectors of equal size would be as diverse as those of the area (2 to the power of the entropy), the mean over the areas. Likeness is the mean cosine over all pairs of them.</source>
        <translation>La diversité est le nombre de sous-secteurs de même taille qui seraient aussi divers que ceux de la zone (2 à la puissance de l&apos;entropie), en moyenne sur les zones. La ressemblance est le cosinus moyen sur toutes leurs paires.</translation>
    </message>
    <message>
        <source>Diversity of an area (equal sub-sectors)</source>
        <translation>Diversité d&apos;une zone (sous-secteurs égaux)</translation>
    </message>
    <message>
        <source>Diversity of creative sectors</source>
        <translation>Diversité des secteurs créatifs</translation>
    </message>
    <message>
        <source>Do not add them to the figures above. These studies count jobs in services to people of the same city over ten or twenty years, with what higher wages and rents drive out and with people who move in: other jobs, by another way, than those of an input-output table. The first found nothing of the kind in the number of workplaces, no gain for other tradable industries, and a small effect overall, since most cities have few creative jobs. A mean over many cities is no promise to one.</source>
        <translation>Ne les ajoutez pas aux chiffres ci-dessus. Ces études comptent les emplois des services aux habitants de la même ville sur dix ou vingt ans, avec ce qu&apos;évincent des salaires et des loyers plus élevés et avec les nouveaux venus : d&apos;autres emplois, par une autre voie, que ceux d&apos;un tableau entrées-sorties. La première n&apos;a rien trouvé de tel dans le nombre des établissements, aucun gain pour d&apos;autres activités échangeables, et un effet faible en tout, car la plupart des villes ont peu d&apos;emplois créatifs. Une moyenne sur beaucoup de villes n&apos;est pas une promesse pour une seule.</translation>
    </message>
    <message>
        <source>Dots: creative location quotients; bars: their intervals; hotspots in colour. Areas whose bars overlap widely cannot be told apart by their quotient.</source>
        <translation>Points : quotients de localisation créatifs ; barres : leurs intervalles ; pôles en couleur. Les zones dont les barres se chevauchent largement ne se distinguent pas par leur quotient.</translation>
    </message>
    <message>
        <source>Dots: median over choices and draws; bars: 5 to 95 %; ticks: the ranks that the choices give without chance. In colour: always a hotspot.</source>
        <translation>Points : médiane sur les choix et les tirages ; barres : 5 à 95 % ; traits : les rangs que donnent les choix sans hasard. En couleur : toujours un pôle.</translation>
    </message>
    <message>
        <source>Dots: the quotient from the first to the second; coloured: significant. Bars: where 95 % of the relabellings lie, so that a dot far from its bar is no chance.</source>
        <translation>Points : le quotient du premier au second ; en couleur : significatif. Barres : là où se trouvent 95 % des réétiquetages ; un point loin de sa barre n&apos;est donc pas dû au hasard.</translation>
    </message>
    <message>
        <source>Down to the street</source>
        <translation>Jusqu&apos;à la rue</translation>
    </message>
    <message>
        <source>Downloads employment by area and industry from a statistical office, as file and table.</source>
        <translation>Télécharge l’emploi par zone et activité auprès d’un institut statistique, en fichier et en table.</translation>
    </message>
    <message>
        <source>Downloads the boundaries of districts, NUTS regions or counties as a layer.</source>
        <translation>Télécharge les limites de districts, de régions NUTS ou de comtés sous forme de couche.</translation>
    </message>
    <message>
        <source>Draw a rectangle or a lasso around dots, or press a quadrant: these areas are lit everywhere.</source>
        <translation>Tracez un rectangle ou un lasso autour de points, ou choisissez un quadrant : ces zones sont mises en évidence partout.</translation>
    </message>
    <message>
        <source>Drawn are the {shown} of {all} sectors with the most jobs, creative ones first.</source>
        <translation>Sont dessinés les {shown} secteurs sur {all} qui ont le plus d&apos;emplois, les créatifs d&apos;abord.</translation>
    </message>
    <message>
        <source>Draws for the intervals of score and rank</source>
        <translation>Tirages pour les intervalles du score et du rang</translation>
    </message>
    <message>
        <source>Draws of each choice</source>
        <translation>Tirages de chaque choix</translation>
    </message>
    <message>
        <source>Dunn (1960): national, mix and regional part</source>
        <translation>Dunn (1960) : parts nationale, structurelle et régionale</translation>
    </message>
    <message>
        <source>Dynamic shift-share goes from year to year: give single years, not periods ({start}, {end}), or choose another method.</source>
        <translation>L&apos;analyse structurelle-résiduelle dynamique va d&apos;année en année : donner des années isolées, non des périodes ({start}, {end}), ou choisir une autre méthode.</translation>
    </message>
    <message>
        <source>Dynamic: Dunn&apos;s parts year by year, summed (Barff &amp; Knight 1988)</source>
        <translation>Dynamique : les parts de Dunn année par année, additionnées (Barff &amp; Knight 1988)</translation>
    </message>
    <message>
        <source>E Audiovisual and interactive media</source>
        <translation>E Médias audiovisuels et interactifs</translation>
    </message>
    <message>
        <source>Each area is compared with the nation and, by itself, with the areas of its own region: LQ, score and Gi* of the LQ. It stands out where the rule for hotspots in the settings holds, or, with neighbours, where a significant LQ with enough jobs lies in a hot spot of LQs.</source>
        <translation>Chaque zone est comparée au pays et, à part, aux zones de sa propre région : QL, score et Gi* du QL. Elle se détache là où la règle des pôles des réglages est remplie ou, avec les voisins, là où un QL significatif avec assez d&apos;emplois se trouve dans un point chaud de QL.</translation>
    </message>
    <message>
        <source>Each area once, with its pattern, the trend of its Gi*, and when it was hot or cold; styled by pattern.</source>
        <translation>Chaque zone une fois, avec son profil, la tendance de son Gi* et les dates où elle était chaude ou froide ; stylée selon le profil.</translation>
    </message>
    <message>
        <source>Each dot is an area; in colour those whose audience is above the threshold while creative jobs are not. As many areas are named as find room; point at a dot for its name.</source>
        <translation>Chaque point est une zone ; en couleur celles dont le public dépasse le seuil mais pas les emplois créatifs. Autant de zones sont nommées qu&apos;il y a de place ; pointer un point pour voir son nom.</translation>
    </message>
    <message>
        <source>Each dot is an area; those above the threshold in both are in colour. Quotients below 0.05, and 0, are drawn at the edge. As many areas are named as find room; point at a dot for its name.</source>
        <translation>Chaque point est une zone ; celles qui dépassent le seuil pour les deux sont en couleur. Les quotients inférieurs à 0,05, et 0, sont dessinés au bord. Autant de zones sont nommées qu&apos;il y a de place ; pointer un point pour voir son nom.</translation>
    </message>
    <message>
        <source>Each of the {count} sectors that most areas have, with lines to those closest to it; the wider the line, the closer. Near dots are related; directions mean nothing. Names stand where there is room: point at a dot for its name.</source>
        <translation>Chacun des {count} secteurs que la plupart des zones possèdent, avec des lignes vers ceux dont il est le plus proche ; plus la ligne est large, plus le lien est étroit. Les points voisins sont liés ; les directions ne signifient rien. Les noms figurent là où il y a de la place : pointez un point pour voir le sien.</translation>
    </message>
    <message>
        <source>Each sub-sector</source>
        <translation>Chaque sous-secteur</translation>
    </message>
    <message>
        <source>Earlier times that count as around an area</source>
        <translation>Dates antérieures comptant comme voisinage</translation>
    </message>
    <message>
        <source>Economic complexity (ECI)</source>
        <translation>Complexité économique (ECI)</translation>
    </message>
    <message>
        <source>Economic complexity of areas (ECI), in standard deviations from their mean</source>
        <translation>Complexité économique des zones (ECI), en écarts types par rapport à leur moyenne</translation>
    </message>
    <message>
        <source>Edición de libros, periódicos</source>
        <translation>Édition de livres, de journaux</translation>
    </message>
    <message>
        <source>Edit a copy…</source>
        <translation>Modifier une copie…</translation>
    </message>
    <message>
        <source>Edição</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Electrical equipment</source>
        <translation>Équipements électriques</translation>
    </message>
    <message>
        <source>Emerging</source>
        <translation>Émergent</translation>
    </message>
    <message>
        <source>Emerging hotspots</source>
        <translation>Points chauds émergents</translation>
    </message>
    <message>
        <source>Emerging: a hotspot now, not before</source>
        <translation>Émergent : un pôle maintenant, pas avant</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>Emploi</translation>
    </message>
    <message>
        <source>Employment by area and industry</source>
        <translation>Emploi par zone et activité</translation>
    </message>
    <message>
        <source>Employment by area and sector</source>
        <translation>Emploi par zone et secteur</translation>
    </message>
    <message>
        <source>Employment by sector</source>
        <translation>Emploi par secteur</translation>
    </message>
    <message>
        <source>Employment by target area</source>
        <translation>Emploi par zone cible</translation>
    </message>
    <message>
        <source>Employment change</source>
        <translation>Évolution de l&apos;emploi</translation>
    </message>
    <message>
        <source>Employment outlook</source>
        <translation>Perspectives d&apos;emploi</translation>
    </message>
    <message>
        <source>Employment with estimates</source>
        <translation>Emploi avec estimations</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>End the comparison</source>
        <translation>Terminer la comparaison</translation>
    </message>
    <message>
        <source>End the story</source>
        <translation>Terminer le récit</translation>
    </message>
    <message>
        <source>Energy, construction and transport (high-tech)</source>
        <translation>Énergie, construction et transports (haute technologie)</translation>
    </message>
    <message>
        <source>Engineering, testing and other technical (high-tech)</source>
        <translation>Ingénierie, essais et autres services techniques (haute technologie)</translation>
    </message>
    <message>
        <source>Enseignement</source>
        <translation>Enseignement</translation>
    </message>
    <message>
        <source>Ensino de arte</source>
        <translation>Enseignement artistique</translation>
    </message>
    <message>
        <source>Equal intervals</source>
        <translation>Intervalles égaux</translation>
    </message>
    <message>
        <source>Error of the back-test (share of the hidden jobs)</source>
        <translation>Erreur du test rétrospectif (part des emplois cachés)</translation>
    </message>
    <message>
        <source>Error over all hidden jobs</source>
        <translation>Erreur sur tous les emplois cachés</translation>
    </message>
    <message>
        <source>Error over all hidden jobs: the sum of the errors over the sum of the true jobs. The figures hidden here are published ones; those that the agency withholds may be of another kind.</source>
        <translation>Erreur sur tous les emplois masqués : la somme des erreurs sur la somme des emplois vrais. Les chiffres masqués ici sont publiés ; ceux que l&apos;organisme retient peuvent être d&apos;une autre nature.</translation>
    </message>
    <message>
        <source>Errors of three ways to fill hidden figures</source>
        <translation>Erreurs de trois façons de compléter des chiffres cachés</translation>
    </message>
    <message>
        <source>Esteban-Marquillas (1972): with an allocation part</source>
        <translation>Esteban-Marquillas (1972) : avec une part d&apos;allocation</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Estimés</translation>
    </message>
    <message>
        <source>Estimates</source>
        <translation>Estimations</translation>
    </message>
    <message>
        <source>Estimates of this tool</source>
        <translation>Estimations de cet outil</translation>
    </message>
    <message>
        <source>Estimates withheld figures within bounds, so that they add up to the published totals.</source>
        <translation>Estime les chiffres retenus entre des bornes, de sorte qu&apos;ils s&apos;additionnent aux totaux publiés.</translation>
    </message>
    <message>
        <source>Europe: NUTS regions (GISCO)</source>
        <translation>Europe : régions NUTS (GISCO)</translation>
    </message>
    <message>
        <source>Europe: employment by NUTS region and group of sections (Eurostat)</source>
        <translation>Europe : emploi par région NUTS et groupe de sections (Eurostat)</translation>
    </message>
    <message>
        <source>Eurostat (SDMX-CSV or TSV)</source>
        <translation>Eurostat (SDMX-CSV ou TSV)</translation>
    </message>
    <message>
        <source>Every area can be reached from every other.</source>
        <translation>Chaque zone est accessible depuis toutes les autres.</translation>
    </message>
    <message>
        <source>Every area has a value and a neighbour with one.</source>
        <translation>Chaque zone a une valeur et un voisin qui en a une.</translation>
    </message>
    <message>
        <source>Every area has figures, and none of them is suppressed.</source>
        <translation>Chaque zone a des chiffres, et aucun n&apos;est masqué.</translation>
    </message>
    <message>
        <source>Every area once for each year of the table, with jobs, location quotient and share of the mapped sectors as a whole: for QGIS&apos;s Temporal Controller, which plays the years.</source>
        <translation>Chaque zone une fois pour chaque année de la table, avec les emplois, le quotient de localisation et la part des secteurs cartographiés dans leur ensemble : pour le contrôleur temporel de QGIS, qui fait défiler les années.</translation>
    </message>
    <message>
        <source>Every business belongs to &apos;{group}&apos;: its clusters cannot be compared with other businesses, so they have no p.</source>
        <translation>Tous les établissements appartiennent à « {group} » : ses clusters ne peuvent être comparés à d&apos;autres établissements et n&apos;ont donc pas de p.</translation>
    </message>
    <message>
        <source>Every combination of the levels in the table of choices, all counted alike: each is a run of &apos;Creative hotspots&apos;. Where businesses are counted, each is a draw of its own, and the fewest jobs of a hotspot become the businesses that have as many on average.</source>
        <translation>Chaque combinaison des niveaux du tableau des choix, toutes comptées de même : chacune est une exécution de « Pôles créatifs ». Là où l’on compte des entreprises, chacune est un tirage, et le minimum d’emplois d’un pôle devient le nombre d’entreprises qui en ont autant en moyenne.</translation>
    </message>
    <message>
        <source>Every figure that the map can show</source>
        <translation>Chaque indicateur que la carte peut afficher</translation>
    </message>
    <message>
        <source>Everything for my areas: from a file or a table of jobs and boundaries to a folder of maps, pages and a project.</source>
        <translation>Tout pour mes zones : d&apos;un fichier ou d&apos;un tableau d&apos;emplois et de limites à un dossier de cartes, de pages et un projet.</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Classeurs Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Excess (part of γc × 1,000)</source>
        <translation>Excédent (part de γc × 1000)</translation>
    </message>
    <message>
        <source>Excess over independence</source>
        <translation>Excédent sur l&apos;indépendance</translation>
    </message>
    <message>
        <source>Expected by chance</source>
        <translation>Attendu par hasard</translation>
    </message>
    <message>
        <source>Expected growth</source>
        <translation>Croissance attendue</translation>
    </message>
    <message>
        <source>Expected growth of the mapped sectors in the nation (%)</source>
        <translation>Croissance attendue des secteurs cartographiés dans le pays (%)</translation>
    </message>
    <message>
        <source>Expected value, z, p and q</source>
        <translation>Valeur attendue, z, p et q</translation>
    </message>
    <message>
        <source>Exponent of the distance</source>
        <translation>Exposant de la distance</translation>
    </message>
    <message>
        <source>Exponent of the size of an area (delta)</source>
        <translation>Exposant de la taille d&apos;une zone (delta)</translation>
    </message>
    <message>
        <source>Expression on the boundaries: the areas that all areas are compared with. Leaving the capital out shows clusters that its size hides. Left empty: every area in the table.</source>
        <translation>Expression sur les contours : les zones auxquelles toutes les zones sont comparées. Écarter la capitale fait apparaître des clusters que sa taille cache. Vide : toutes les zones de la table.</translation>
    </message>
    <message>
        <source>Expression that is true for the areas that profiles and atlas are about. Left empty: all.</source>
        <translation>Expression vraie pour les zones dont traitent les profils et l&apos;atlas. Vide : toutes.</translation>
    </message>
    <message>
        <source>Expression that is true for the areas to write a profile of, such as &quot;class&quot; = &apos;hotspot&apos;. Left empty: all.</source>
        <translation>Expression vraie pour les zones dont on veut un profil, comme &quot;class&quot; = &apos;hotspot&apos;. Vide : toutes.</translation>
    </message>
    <message>
        <source>Expression that is true for the businesses to count, such as &quot;active&quot; = 1. Left empty: all.</source>
        <translation>Expression vraie pour les établissements à compter, par exemple &quot;active&quot; = 1. Vide : tous.</translation>
    </message>
    <message>
        <source>Expression that is true for the rows to use, such as &quot;level&quot; = &apos;naics4&apos;. Left empty: all.</source>
        <translation>Expression vraie pour les lignes à utiliser, par exemple &quot;level&quot; = &apos;naics4&apos;. Vide : toutes.</translation>
    </message>
    <message>
        <source>Expression that is true for the rows to use, such as &quot;own_code&quot; = 5. Left empty: all.</source>
        <translation>Expression vraie pour les lignes à utiliser, par exemple &quot;own_code&quot; = 5. Vide : toutes.</translation>
    </message>
    <message>
        <source>Expression that is true for them, such as &quot;class&quot; = &apos;hotspot&apos;. Left empty: all.</source>
        <translation>Expression qui est vraie pour elles, par exemple &quot;class&quot; = &apos;hotspot&apos;. Vide : toutes.</translation>
    </message>
    <message>
        <source>Expression that is true where the figure is withheld although the field holds a number (often 0), such as &quot;disclosure_code&quot; = &apos;N&apos;. These are then not taken for zeros.</source>
        <translation>Expression vraie là où le chiffre est retenu bien que le champ contienne un nombre (souvent 0), par exemple &quot;disclosure_code&quot; = &apos;N&apos;. Ceux-ci ne sont alors pas pris pour des zéros.</translation>
    </message>
    <message>
        <source>Extent of the inset</source>
        <translation>Étendue de l&apos;encart</translation>
    </message>
    <message>
        <source>F Design and creative services</source>
        <translation>F Design et services créatifs</translation>
    </message>
    <message>
        <source>FILE_COLUMNS: &apos;{role}&apos; is nothing that a column can be. It takes {roles}, as in: industry=sic, x=lon, y=lat.</source>
        <translation>FILE_COLUMNS : « {role} » n’est pas un rôle de colonne. Sont possibles {roles}, par exemple : industry=sic, x=lon, y=lat.</translation>
    </message>
    <message>
        <source>Falls with the size of areas</source>
        <translation>Décroît avec la taille des zones</translation>
    </message>
    <message>
        <source>False discovery rate (Benjamini &amp; Hochberg)</source>
        <translation>Taux de fausses découvertes (Benjamini &amp; Hochberg)</translation>
    </message>
    <message>
        <source>Far away, little gain</source>
        <translation>Éloigné, gain faible</translation>
    </message>
    <message>
        <source>Feature {number} of &apos;{layer}&apos; cannot be transformed to the target areas&apos; part of the world: is the coordinate reference system of &apos;{layer}&apos; right?</source>
        <translation>L&apos;entité {number} de « {layer} » ne peut être transformée vers la région du monde des zones cibles : le système de coordonnées de « {layer} » est-il juste ?</translation>
    </message>
    <message>
        <source>Fetch boundaries</source>
        <translation>Récupérer des limites</translation>
    </message>
    <message>
        <source>Fetch employment</source>
        <translation>Récupérer l’emploi</translation>
    </message>
    <message>
        <source>Fewer near than by chance</source>
        <translation>Moins à proximité que par hasard</translation>
    </message>
    <message>
        <source>Fewest businesses of a cluster</source>
        <translation>Nombre minimal d&apos;établissements d&apos;un cluster</translation>
    </message>
    <message>
        <source>Fewest creative jobs</source>
        <translation>Nombre minimal d&apos;emplois créatifs</translation>
    </message>
    <message>
        <source>Fewest creative jobs of a hotspot (composite rule)</source>
        <translation>Nombre minimal d&apos;emplois créatifs d&apos;un pôle (règle composite)</translation>
    </message>
    <message>
        <source>Fewest jobs of a sector that is present</source>
        <translation>Minimum d&apos;emplois d&apos;un secteur présent</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; has no correlogram: it needs {fewest} areas or more whose values differ.</source>
        <translation>Le champ « {field} » n’a pas de corrélogramme : il faut au moins {fewest} zones dont les valeurs diffèrent.</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; has {count} negative values: General G needs values of 0 or more.</source>
        <translation>Le champ « {field} » a {count} valeurs négatives : le G général demande des valeurs d&apos;au moins 0.</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; has {count} values other than 0 and 1: join counts need zeros and ones.</source>
        <translation>Le champ « {field} » a {count} valeurs autres que 0 et 1 : les join counts demandent des zéros et des uns.</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; is not tested: {reason}</source>
        <translation>Le champ « {field} » n’est pas testé : {reason}</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; of &apos;{layer}&apos; holds no area id: it is NULL in all {count} rows.</source>
        <translation>Le champ « {field} » de « {layer} » ne contient aucun identifiant de zone : il est NULL dans les {count} lignes.</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; of &apos;{layer}&apos; holds no year.</source>
        <translation>Le champ « {field} » de « {layer} » ne contient aucune année.</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; of &apos;{layer}&apos; holds {count} counts above the population, for example {examples}. Choose a population that holds all of the segment.</source>
        <translation>Le champ « {field} » de « {layer} » contient {count} nombres au-dessus de la population, par exemple {examples}. Choisissez une population qui contient tout le segment.</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; of &apos;{layer}&apos; holds {count} counts with decimals beside larger whole ones, for example {examples}: points that divide thousands have been taken for decimal ones (1.21 for 1.210, which is 1210). Load the table again with the field as text, or take the points out. Where they are fractions, round them to two decimals.</source>
        <translation>Le champ « {field} » de « {layer} » contient {count} nombres à décimales à côté d&apos;entiers plus grands, par exemple {examples} : des points séparant les milliers ont été pris pour des points décimaux (1.21 pour 1.210, soit 1210). Rechargez la table avec ce champ en texte, ou supprimez les points. S&apos;il s&apos;agit de fractions, arrondissez-les à deux décimales.</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; of &apos;{layer}&apos; holds {count} counts with up to three decimals ({examples}) and none of 1000 or more. Are they thousands whose points have been taken for decimal ones (1.21 for 1.210)? Compare them with the source.</source>
        <translation>Le champ « {field} » de « {layer} » contient {count} nombres ayant jusqu&apos;à trois décimales ({examples}) et aucun de 1000 ou plus. S&apos;agit-il de milliers dont les points ont été pris pour des points décimaux (1.21 pour 1.210) ? Comparez-les avec la source.</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; of &apos;{layer}&apos; holds {count} negative values (first in row {row}): relatedness is 0 or more. Correct them, or leave out such rows.</source>
        <translation>Le champ &apos;{field}&apos; de &apos;{layer}&apos; contient {count} valeurs négatives (la première à la ligne {row}) : un lien vaut 0 ou plus. Corrigez-les, ou retirez ces lignes.</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; of &apos;{layer}&apos; holds {count} negative values, for example {examples}. Counts cannot be negative: correct them, or set them to NULL where the figure is suppressed.</source>
        <translation>Le champ « {field} » de « {layer} » contient {count} valeurs négatives, par exemple {examples}. Un effectif ne peut être négatif : les corriger, ou mettre NULL là où le chiffre est masqué.</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; of &apos;{layer}&apos; holds {count} negative values, for example {examples}: neither people nor percentages can be.</source>
        <translation>Le champ « {field} » de « {layer} » contient {count} valeurs négatives, par exemple {examples} : ni des personnes ni des pourcentages ne peuvent l&apos;être.</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; of &apos;{layer}&apos; holds {count} percentages above 100, for example {examples}. Correct them, or set AUDIENCE_KIND if the field holds counts of people.</source>
        <translation>Le champ « {field} » de « {layer} » contient {count} pourcentages au-dessus de 100, par exemple {examples}. Corrigez-les, ou réglez AUDIENCE_KIND si le champ contient des nombres de personnes.</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; of &apos;{layer}&apos; holds {count} values of {most} and more, for example {examples}. No country has as many: are they codes, or broken figures?</source>
        <translation>Le champ « {field} » de « {layer} » contient {count} valeurs de {most} et plus, par exemple {examples}. Aucun pays n’en a autant : s’agit-il de codes, ou de chiffres abîmés ?</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; of &apos;{layer}&apos; is NULL in all {count} rows.</source>
        <translation>Le champ « {field} » de « {layer} » est NULL dans toutes les {count} lignes.</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; of &apos;{layer}&apos; is NULL or suppressed in {count} of {all} rows: these people take no part in it.</source>
        <translation>Le champ « {field} » de « {layer} » est NULL ou masqué dans {count} lignes sur {all} : ces personnes n&apos;y prennent pas part.</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; of &apos;{layer}&apos; is chosen for several things: {parameters}. Choose a field of its own for each.</source>
        <translation>Le champ « {field} » de « {layer} » est choisi pour plusieurs rôles : {parameters}. Choisissez un champ distinct pour chacun.</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; of &apos;{layer}&apos; is text in which every point has three digits behind it: points are taken to divide thousands ({example}).</source>
        <translation>Le champ « {field} » de « {layer} » est un texte où chaque point est suivi de trois chiffres : les points sont pris pour des séparateurs de milliers ({example}).</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; of &apos;{layer}&apos; is text with {count} figures that can be read in two ways, for example {examples}: does the point or comma divide thousands, or is it a decimal one? Write them without dividers between thousands.</source>
        <translation>Le champ « {field} » de « {layer} » est un texte avec {count} valeurs qui peuvent se lire de deux façons, par exemple {examples} : le point ou la virgule sépare-t-il les milliers ou les décimales ? Écrivez-les sans séparateur de milliers.</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; of &apos;{layer}&apos; must hold numbers: {count} rows hold text or infinite values, for example {examples}. Correct them, or set them to NULL where the figure is suppressed.</source>
        <translation>Le champ « {field} » de « {layer} » doit contenir des nombres : {count} lignes contiennent du texte ou des valeurs infinies, par exemple {examples}. Les corriger, ou mettre NULL là où le chiffre est masqué.</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; of &apos;{layer}&apos; must name each area once: {count} ids occur more than once ({ids}). Choose another field, or dissolve the layer by this one.</source>
        <translation>Le champ « {field} » de « {layer} » doit nommer chaque zone une fois : {count} identifiants apparaissent plus d&apos;une fois ({ids}). Choisir un autre champ, ou regrouper la couche selon celui-ci.</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; of the layer.</source>
        <translation>Champ « {field} » de la couche.</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos;, or the second field, has the same value in all {n} areas.</source>
        <translation>Le champ « {field} », ou le second champ, a la même valeur dans les {n} zones.</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos;: each of the {n} areas has all others as neighbours, however the values lie: choose fewer neighbours or a narrower band.</source>
        <translation>Champ « {field} » : chacune des {n} zones a toutes les autres pour voisines, quelle que soit la répartition des valeurs. Choisissez moins de voisins ou une bande plus étroite.</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos;: only {n} areas have a value and a neighbour with one, at least {fewest} are needed.</source>
        <translation>Champ « {field} » : seules {n} zones ont une valeur et un voisin qui en a une ; il en faut au moins {fewest}.</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos;: {missing} of {n} areas have no value and {isolated} no neighbour with a value; they are left out.</source>
        <translation>Champ « {field} » : {missing} zones sur {n} n&apos;ont pas de valeur et {isolated} n&apos;ont pas de voisin qui en ait une ; elles sont écartées.</translation>
    </message>
    <message>
        <source>Field of the boundaries with the code that the table names the areas by. Left empty: the field whose values a field of the table has.</source>
        <translation>Champ des limites avec le code par lequel le tableau désigne les zones. Vide : le champ dont les valeurs se trouvent aussi dans un champ du tableau.</translation>
    </message>
    <message>
        <source>Field of the boundaries with the region of each area, for the references by region.</source>
        <translation>Champ des limites avec la région de chaque zone, pour les références par région.</translation>
    </message>
    <message>
        <source>Field such as the population: larger places are named first. Left empty: a field named &apos;population&apos;, if there is one.</source>
        <translation>Champ tel que la population : les lieux les plus grands sont nommés en premier. Vide : un champ nommé « population », s&apos;il existe.</translation>
    </message>
    <message>
        <source>Field that names the local areas. Left empty: the field &apos;area&apos;, else the one whose values are codes.</source>
        <translation>Champ qui désigne les zones locales. Vide : le champ « area », sinon celui dont les valeurs sont des codes.</translation>
    </message>
    <message>
        <source>Field that the other layers name the areas by. Left empty: the field &apos;area&apos;, else &apos;region&apos;, else the one whose values are codes.</source>
        <translation>Champ par lequel les autres couches désignent les zones. Vide : le champ « area », sinon « region », sinon celui dont les valeurs sont des codes.</translation>
    </message>
    <message>
        <source>Field that the other layers name the areas by. Left empty: the field &apos;area&apos;, else the one whose values are codes.</source>
        <translation>Champ par lequel les autres couches désignent les zones. Vide : le champ « area », sinon celui dont les valeurs sont des codes.</translation>
    </message>
    <message>
        <source>Field to map</source>
        <translation>Champ à cartographier</translation>
    </message>
    <message>
        <source>Field whose largest values are labelled. Left empty: the field mapped or, of classes, the score.</source>
        <translation>Champ dont les plus grandes valeurs sont étiquetées. Vide : le champ cartographié ou, pour des classes, le score.</translation>
    </message>
    <message>
        <source>Field with a number of 0 or more, on any scale. Left empty: &apos;relatedness&apos; if there is one, else every row counts 1.</source>
        <translation>Champ avec un nombre de 0 ou plus, à n&apos;importe quelle échelle. Vide : &apos;relatedness&apos; s&apos;il existe, sinon chaque ligne compte 1.</translation>
    </message>
    <message>
        <source>Field with a web address (https://…).</source>
        <translation>Champ contenant une adresse web (https://…).</translation>
    </message>
    <message>
        <source>Field with code or name of the area. Left empty: the field &apos;area&apos;.</source>
        <translation>Champ du code ou du nom de la zone. Vide : le champ « area ».</translation>
    </message>
    <message>
        <source>Field with its code, id or name. Left empty: &apos;sector_a&apos;, else the first field.</source>
        <translation>Champ avec son code, son identifiant ou son nom. Vide : &apos;sector_a&apos;, sinon le premier champ.</translation>
    </message>
    <message>
        <source>Field with its code, id or name. Left empty: &apos;sector_b&apos;, else the second field.</source>
        <translation>Champ avec son code, son identifiant ou son nom. Vide : &apos;sector_b&apos;, sinon le deuxième champ.</translation>
    </message>
    <message>
        <source>Field with the area&apos;s code. Left empty: the field whose values a field of the boundaries has.</source>
        <translation>Champ avec le code de la zone. Vide : le champ dont les valeurs se trouvent aussi dans un champ des limites.</translation>
    </message>
    <message>
        <source>Field with the category, or with the industry code where a sector list is chosen.</source>
        <translation>Champ de la catégorie, ou du code d&apos;activité si une liste de secteurs est choisie.</translation>
    </message>
    <message>
        <source>Field with the code of the business&apos;s industry.</source>
        <translation>Champ avec le code d&apos;activité de l&apos;établissement.</translation>
    </message>
    <message>
        <source>Field with the code of the wider area (state, region) whose rows are in the table too. Left empty: by the codes, for FIPS counties and NUTS regions.</source>
        <translation>Champ du code de la zone plus large (État, région) dont les lignes sont aussi dans la table. Vide : d&apos;après les codes, pour les comtés FIPS et les régions NUTS.</translation>
    </message>
    <message>
        <source>Field with the code that the employment table names the area by.</source>
        <translation>Champ du code par lequel la table d&apos;emploi nomme la zone.</translation>
    </message>
    <message>
        <source>Field with the code that the employment table names the areas by.</source>
        <translation>Champ du code par lequel la table d&apos;emploi nomme les zones.</translation>
    </message>
    <message>
        <source>Field with the code, or name, of the target area.</source>
        <translation>Champ du code, ou du nom, de la zone cible.</translation>
    </message>
    <message>
        <source>Field with the industry code, matched with the sector list.</source>
        <translation>Champ du code d&apos;activité, rapproché de la liste de secteurs.</translation>
    </message>
    <message>
        <source>Field with the industry code, matched with the sector list; or with the name of the sector, with &apos;Sectors as given in the table&apos;.</source>
        <translation>Champ contenant le code d&apos;activité, recherché dans la liste de secteurs, ou, avec « Secteurs tels qu&apos;indiqués dans la table », le nom du secteur.</translation>
    </message>
    <message>
        <source>Field with the industry code. Left empty: the first field.</source>
        <translation>Champ avec le code d&apos;activité. Vide : le premier champ.</translation>
    </message>
    <message>
        <source>Field with the industry&apos;s code, or the sector. Left empty: the field named &apos;industry&apos; or &apos;sector&apos;, else the one whose values are codes of a classification.</source>
        <translation>Champ avec le code de l&apos;activité, ou le secteur. Vide : le champ « industry » ou « sector », sinon celui dont les valeurs sont des codes d&apos;une nomenclature.</translation>
    </message>
    <message>
        <source>Field with the industry, product or sector. Left empty: the field &apos;industry&apos; or &apos;sector&apos;.</source>
        <translation>Champ de l&apos;activité, du produit ou du secteur. Vide : le champ « industry » ou « sector ».</translation>
    </message>
    <message>
        <source>Field with the jobs of the area in all industries, repeated in each of its rows, where the table does not hold all industries or many are suppressed. Left empty: the field &apos;jobs_total&apos; if there is one, else the sum of the rows.</source>
        <translation>Champ des emplois de la zone dans toutes les activités, répété sur chacune de ses lignes, si la table ne contient pas toutes les activités ou si beaucoup sont masquées. Vide : le champ « jobs_total » s&apos;il existe, sinon la somme des lignes.</translation>
    </message>
    <message>
        <source>Field with the money that flows. Left empty for a matrix.</source>
        <translation>Champ du montant du flux. Vide pour une matrice.</translation>
    </message>
    <message>
        <source>Field with the name for tables and reports. Left empty: the code.</source>
        <translation>Champ du nom pour les tables et rapports. Vide : le code.</translation>
    </message>
    <message>
        <source>Field with the name of the region in the layer of regions.</source>
        <translation>Champ du nom de la région dans la couche des régions.</translation>
    </message>
    <message>
        <source>Field with the name, where the table of products has none. Left empty: no names.</source>
        <translation>Champ du nom, si la table des produits n&apos;en a pas. Vide : pas de noms.</translation>
    </message>
    <message>
        <source>Field with the name. Left empty: the last field.</source>
        <translation>Champ avec le nom. Vide : le dernier champ.</translation>
    </message>
    <message>
        <source>Field with the names for labels, tables and reports. Left empty: a text field with &apos;name&apos; in its name.</source>
        <translation>Champ des noms pour les étiquettes, les tables et les rapports. Vide : un champ texte avec « name » dans son nom.</translation>
    </message>
    <message>
        <source>Field with the new jobs. Left empty: the field &apos;jobs&apos;.</source>
        <translation>Champ des nouveaux emplois. Vide : le champ « jobs ».</translation>
    </message>
    <message>
        <source>Field with the new output, in the unit of the flows. Left empty: the field &apos;output&apos;.</source>
        <translation>Champ de la nouvelle production, dans l&apos;unité des flux. Vide : le champ « output ».</translation>
    </message>
    <message>
        <source>Field with the number of businesses. With it, intervals allow for jobs coming in whole businesses, and the score has a component of business concentration. Left empty: the field named &apos;businesses&apos; or the like, if there is one.</source>
        <translation>Champ avec le nombre d&apos;entreprises. Avec lui, les intervalles tiennent compte de ce que les emplois viennent par entreprises entières, et le score comporte une composante de concentration des entreprises. Vide : un champ nommé « businesses » ou semblable, s&apos;il existe.</translation>
    </message>
    <message>
        <source>Field with the number of jobs, added up by cluster.</source>
        <translation>Champ du nombre d&apos;emplois, additionné par cluster.</translation>
    </message>
    <message>
        <source>Field with the number of jobs. Left empty: each business counts as one.</source>
        <translation>Champ avec le nombre d&apos;emplois. Vide : chaque entreprise compte pour un.</translation>
    </message>
    <message>
        <source>Field with the number of jobs. Left empty: every business counts as one job.</source>
        <translation>Champ avec le nombre d&apos;emplois. Vide : chaque établissement compte pour un emploi.</translation>
    </message>
    <message>
        <source>Field with the number of jobs. Left empty: the one named &apos;jobs&apos; or the like, or the only one with figures.</source>
        <translation>Champ avec le nombre d&apos;emplois. Vide : celui nommé « jobs » ou semblable, sinon le seul qui contient des chiffres.</translation>
    </message>
    <message>
        <source>Field with the number of jobs; the page shows the size band only (1 to 9, 10 to 49, 50 to 249, 250 or more).</source>
        <translation>Champ contenant le nombre d&apos;emplois ; la page ne montre que la tranche d&apos;effectif (1 à 9, 10 à 49, 50 à 249, 250 ou plus).</translation>
    </message>
    <message>
        <source>Field with the people whom the percentages are of. Needed where several audience areas make up one of yours.</source>
        <translation>Champ des personnes sur lesquelles portent les pourcentages. Nécessaire là où plusieurs zones de public en forment une des vôtres.</translation>
    </message>
    <message>
        <source>Field with the product that is sold. Left empty: the first field.</source>
        <translation>Champ du produit vendu. Vide : le premier champ.</translation>
    </message>
    <message>
        <source>Field with the product that it goes into. Left empty for a matrix.</source>
        <translation>Champ du produit dans lequel il entre. Vide pour une matrice.</translation>
    </message>
    <message>
        <source>Field with the product&apos;s code as in the flows. Left empty: the second field.</source>
        <translation>Champ du code du produit tel que dans les flux. Vide : le deuxième champ.</translation>
    </message>
    <message>
        <source>Field with the product&apos;s code. Left empty: the first field.</source>
        <translation>Champ du code du produit. Vide : le premier champ.</translation>
    </message>
    <message>
        <source>Field with the region of each area: of the boundaries, or of the layer of regions where one is given.</source>
        <translation>Champ de la région de chaque zone : des contours, ou de la couche des régions si elle est donnée.</translation>
    </message>
    <message>
        <source>Field with the region of each area: the report then compares the regions, too.</source>
        <translation>Champ de la région de chaque zone : le rapport compare alors aussi les régions.</translation>
    </message>
    <message>
        <source>Field with the share of the source area that goes to the target, or with any weight: population, addresses, area. Those of a source area are scaled to add up to 1. Left empty: each source area goes to one target.</source>
        <translation>Champ de la part de la zone source qui va à la cible, ou d&apos;un poids quelconque : population, adresses, surface. Ceux d&apos;une zone source sont ramenés à une somme de 1. Vide : chaque zone source va à une cible.</translation>
    </message>
    <message>
        <source>Field with the total output. Left empty: the flows&apos; own totals.</source>
        <translation>Champ de la production totale. Vide : les totaux des flux eux-mêmes.</translation>
    </message>
    <message>
        <source>Field with the wages paid for the jobs of the row. With it come pay per job (wages over jobs) by sector, and its ratio to the nation&apos;s. Left empty: the field named &apos;wages&apos; or the like, if there is one.</source>
        <translation>Champ des salaires versés pour les emplois de la ligne. Il donne le salaire par emploi, par secteur, et son rapport à celui du pays. Vide : le champ nommé « wages » ou semblable, s&apos;il y en a un.</translation>
    </message>
    <message>
        <source>Field with the year, where the register has a point for each business and year.</source>
        <translation>Champ avec l&apos;année, si le registre a un point par établissement et par année.</translation>
    </message>
    <message>
        <source>Field with the year. Left empty: the field named &apos;year&apos; or the like, if there is one.</source>
        <translation>Champ avec l&apos;année. Vide : un champ nommé « year » ou semblable, s&apos;il existe.</translation>
    </message>
    <message>
        <source>Field with the year; each has a map and figures of its own, of jobs that are there in that year. Left empty: the field &apos;year&apos;.</source>
        <translation>Champ de l&apos;année ; chacune a sa carte et ses chiffres, des emplois qui existent cette année-là. Vide : le champ « year ».</translation>
    </message>
    <message>
        <source>Field with their code; with a lookup, the code that it names them by.</source>
        <translation>Champ de leur code ; avec une table de correspondance, le code par lequel elle les nomme.</translation>
    </message>
    <message>
        <source>Fields of &apos;{layer}&apos; found by their values: {fields}.</source>
        <translation>Champs de « {layer} » reconnus à leurs valeurs : {fields}.</translation>
    </message>
    <message>
        <source>Fields of the areas to show; the local areas show those of them that they have. Left empty: the fields that the tools of this group write. What the further layers have is always shown.</source>
        <translation>Champs des zones à montrer ; les zones locales montrent ceux d&apos;entre eux qu&apos;elles ont. Laissé vide : les champs que les outils de ce groupe écrivent. Ce que contiennent les autres couches est toujours montré.</translation>
    </message>
    <message>
        <source>Fields to test</source>
        <translation>Champs à tester</translation>
    </message>
    <message>
        <source>Fields with a segment each, such as the share of people who attend the arts.</source>
        <translation>Champs d&apos;un segment chacun, comme la part des personnes qui fréquentent les arts.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Figures (CSV)</source>
        <translation>Chiffres (CSV)</translation>
    </message>
    <message>
        <source>Figures are missing in so many ways that each pair would need rearrangements of its own: p is worked out from the variance and the skewness that all rearrangements have, and by up to {draws} draws only where that is not exact enough.</source>
        <translation>Les valeurs manquantes sont réparties de telle sorte que chaque paire demanderait ses propres permutations : p est calculé à partir de la variance et de l&apos;asymétrie de toutes les permutations, et par {draws} tirages au plus là seulement où cela n&apos;est pas assez exact.</translation>
    </message>
    <message>
        <source>Figures as published</source>
        <translation>Chiffres tels que publiés</translation>
    </message>
    <message>
        <source>Figures that the source estimates</source>
        <translation>Chiffres que la source estime</translation>
    </message>
    <message>
        <source>Figures that the source rounds</source>
        <translation>Chiffres que la source arrondit</translation>
    </message>
    <message>
        <source>Figures with suppressed parts</source>
        <translation>Chiffres avec des parties masquées</translation>
    </message>
    <message>
        <source>Figures withheld: {count}. Jobs are lower bounds, quotients uncertain.</source>
        <translation>Chiffres retenus : {count}. Les emplois sont des minimums, les quotients incertains.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>File as downloaded</source>
        <translation>Fichier tel que téléchargé</translation>
    </message>
    <message>
        <source>File as fetched</source>
        <translation>Fichier tel que récupéré</translation>
    </message>
    <message>
        <source>Files of the folder</source>
        <translation>Fichiers du dossier</translation>
    </message>
    <message>
        <source>Fill suppressed figures</source>
        <translation>Estimer les chiffres masqués</translation>
    </message>
    <message>
        <source>Filled employment</source>
        <translation>Emploi complété</translation>
    </message>
    <message>
        <source>Film, TV and music</source>
        <translation>Cinéma, télévision et musique</translation>
    </message>
    <message>
        <source>Film, TV, music</source>
        <translation>Cinéma, télévision, musique</translation>
    </message>
    <message>
        <source>Film, TV, video and music</source>
        <translation>Cinéma, télévision, vidéo et musique</translation>
    </message>
    <message>
        <source>Film, TV, video, radio and photography</source>
        <translation>Cinéma, télévision, vidéo, radio et photographie</translation>
    </message>
    <message>
        <source>Film, broadcasting, digital media</source>
        <translation>Cinéma, radiodiffusion, médias numériques</translation>
    </message>
    <message>
        <source>Filmwirtschaft</source>
        <translation>Économie du cinéma</translation>
    </message>
    <message>
        <source>Final users (households, investment, exports)</source>
        <translation>Utilisateurs finals (ménages, investissement, exportations)</translation>
    </message>
    <message>
        <source>Financial services (KIS)</source>
        <translation>Services financiers (à forte intensité de connaissances)</translation>
    </message>
    <message>
        <source>Finds clusters of creative businesses at street scale, denser than businesses are there anyway.</source>
        <translation>Trouve des clusters d&apos;établissements créatifs à l&apos;échelle de la rue, plus denses que les établissements n&apos;y sont de toute façon.</translation>
    </message>
    <message>
        <source>Finds for each area those with a similar creative profile, and types of areas.</source>
        <translation>Trouve pour chaque zone celles au profil créatif semblable, et des types de zones.</translation>
    </message>
    <message>
        <source>Finds suppliers and customers of creative sectors, and how much of their inputs each area could provide.</source>
        <translation>Trouve les fournisseurs et les clients des secteurs créatifs, et la part de leurs intrants que chaque zone pourrait fournir.</translation>
    </message>
    <message>
        <source>Finds what grew between the first and the last year of a table, and which hot and cold spots are new, last, grow stronger or have been.</source>
        <translation>Montre ce qui a crû entre la première et la dernière année d&apos;une table, et quels points chauds et froids sont nouveaux, durent, se renforcent ou ont disparu.</translation>
    </message>
    <message>
        <source>Finds where high or low values of a field lie together more than chance would have them.</source>
        <translation>Trouve où des valeurs élevées ou faibles d&apos;un champ sont réunies plus que par hasard.</translation>
    </message>
    <message>
        <source>Finds where hot and cold spots are new, last, grow stronger, come and go, or have been.</source>
        <translation>Trouve où les points chauds et froids sont nouveaux, durent, se renforcent, vont et viennent, ou ne sont plus.</translation>
    </message>
    <message>
        <source>Finds which areas are creative hotspots whatever the definition, and which choice decides for the others.</source>
        <translation>Trouve quelles zones sont des pôles créatifs quelle que soit la définition, et quel choix décide pour les autres.</translation>
    </message>
    <message>
        <source>Finds who is whose neighbour, shows it, and writes it as a weights file for other programs.</source>
        <translation>Trouve qui est voisin de qui, le montre et l’écrit dans un fichier de pondérations pour d’autres logiciels.</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Fine arts education</source>
        <translation>Enseignement des beaux-arts</translation>
    </message>
    <message>
        <source>First hot</source>
        <translation>Chaud pour la première fois</translation>
    </message>
    <message>
        <source>First opportunity: density</source>
        <translation>Première opportunité : densité</translation>
    </message>
    <message>
        <source>First order: what part of the variance would go if the choice were settled; total: what part would be left if all others were, its interactions included (Saltelli et al. 2010). Exact, as the design has every combination. Added up over areas with data under every choice.</source>
        <translation>Premier ordre : quelle part de la variance disparaîtrait si le choix était arrêté ; total : quelle part resterait si tous les autres l’étaient, interactions comprises (Saltelli et al. 2010). Exact, car le plan a toutes les combinaisons. Sommé sur les zones ayant des données sous chaque choix.</translation>
    </message>
    <message>
        <source>First-order and total index</source>
        <translation>Indice de premier ordre et indice total</translation>
    </message>
    <message>
        <source>Fitness</source>
        <translation>Fitness</translation>
    </message>
    <message>
        <source>Fitness gathers in a few areas of this table and tends to 0 in most others, as it does where few sectors are widely had (Pugliese, Zaccaria &amp; Pietronero 2016): read its order, or take ECI.</source>
        <translation>La fitness se concentre ici dans quelques zones et tend vers 0 dans la plupart des autres, comme il arrive où peu de secteurs sont largement répandus (Pugliese, Zaccaria &amp; Pietronero 2016) : lisez l&apos;ordre, ou prenez l&apos;ECI.</translation>
    </message>
    <message>
        <source>Fixed breaks of location quotients</source>
        <translation>Bornes fixes des quotients de localisation</translation>
    </message>
    <message>
        <source>Flows (input-output table)</source>
        <translation>Flux (tableau entrées-sorties)</translation>
    </message>
    <message>
        <source>Flows are between industries, by the make table &apos;{make}&apos;: industries make {share:.1%} of their output in their own product, and the makers of a product supply it by their market shares.</source>
        <translation>Les flux sont entre activités, d&apos;après le tableau des ressources « {make} » : les activités font {share:.1%} de leur production dans leur propre produit, et les fabricants d&apos;un produit le fournissent selon leurs parts de marché.</translation>
    </message>
    <message>
        <source>Flows for diagrams</source>
        <translation>Flux pour diagrammes</translation>
    </message>
    <message>
        <source>Flows of the picture</source>
        <translation>Flux de la figure</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Folder of answers</source>
        <translation>Dossier des réponses</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>For 1 of output</source>
        <translation>Pour 1 de production</translation>
    </message>
    <message>
        <source>For GeoDa, ArcGIS, PySAL and the tools here; .gal, .gwt or .swm by the ending. Needs libpysal.</source>
        <translation>Pour GeoDa, ArcGIS, PySAL et les outils d’ici ; .gal, .gwt ou .swm selon l’extension. Nécessite libpysal.</translation>
    </message>
    <message>
        <source>For a bivariate map: the numbers that run to the right in the square of the legend.</source>
        <translation>Pour une carte bivariée : les nombres qui vont vers la droite dans le carré de la légende.</translation>
    </message>
    <message>
        <source>For a wide table: its columns of jobs, named by industry code (such as sic_6201). The fields for industry and jobs are then not used.</source>
        <translation>Pour une table large : ses colonnes d&apos;emplois, nommées par code d&apos;activité (comme sic_6201). Les champs de l&apos;activité et des emplois ne sont alors pas utilisés.</translation>
    </message>
    <message>
        <source>For each input the smaller of 1 and Flegg&apos;s quotient (Flegg &amp; Webber 1997): the supplier&apos;s location quotient over the buyer&apos;s, times the size factor log2(1 + share of all jobs) to the power delta. For what a sector buys of its own products: the product&apos;s quotient times the size factor. Suppliers without jobs in the table are left out.</source>
        <translation>Pour chaque intrant, le plus petit de 1 et du quotient de Flegg (Flegg &amp; Webber 1997) : le quotient de localisation du fournisseur rapporté à celui de l&apos;acheteur, fois le facteur de taille log2(1 + part de tous les emplois) à la puissance delta. Pour ce qu&apos;un secteur achète de ses propres produits : le quotient du produit fois le facteur de taille. Les fournisseurs sans emplois dans la table sont laissés de côté.</translation>
    </message>
    <message>
        <source>For files that are divided by sex, size or the like, too: &apos;dimension=value&apos;, several divided by semicolons, such as &apos;sex=Total; year=2023-12&apos;. Left empty, the total of a dimension is taken where there surely is one; else the tool stops and names the values. &apos;column=*&apos; takes all rows, where a column only says something about its figures.</source>
        <translation>Pour les fichiers également ventilés par sexe, taille, etc. : « dimension=valeur », plusieurs séparées par des points-virgules, par exemple « sex=Total; year=2023-12 ». Laissé vide, le total d&apos;une dimension est retenu s&apos;il y en a un à coup sûr ; sinon l&apos;outil s&apos;arrête et nomme les valeurs. « colonne=* » retient toutes les lignes, lorsqu&apos;une colonne ne fait que commenter ses chiffres.</translation>
    </message>
    <message>
        <source>For files that do not say of which year they are.</source>
        <translation>Pour les fichiers qui ne disent pas de quelle année ils sont.</translation>
    </message>
    <message>
        <source>For files with districts, regions and a nation: a level as the log names it, or &apos;all&apos;. Left empty: the areas that hold no other area of the file.</source>
        <translation>Pour les fichiers avec des districts, des régions et un pays : un niveau tel que le journal le nomme, ou « all ». Laissé vide : les zones qui n’en contiennent aucune autre du fichier.</translation>
    </message>
    <message>
        <source>For nearest neighbours and the adaptive kernel.</source>
        <translation>Pour les plus proches voisins et le noyau adaptatif.</translation>
    </message>
    <message>
        <source>For overlap and points. The second suits coasts that are drawn differently: nobody works in the sea.</source>
        <translation>Pour le recouvrement et les points. Le second choix convient aux côtes dessinées différemment : personne ne travaille en mer.</translation>
    </message>
    <message>
        <source>For sectors as given in the table: field that says which group a sector belongs to, &apos;creative&apos; for the creative ones. Left empty: the field named &apos;group&apos;, if there is one.</source>
        <translation>Pour des secteurs tels qu&apos;indiqués dans la table : champ qui dit à quel groupe appartient un secteur, « creative » pour les secteurs créatifs. Vide : le champ nommé « group », s&apos;il existe.</translation>
    </message>
    <message>
        <source>For small areas, which seldom are hotspots by themselves; off: each area by itself.</source>
        <translation>Pour de petites zones, qui sont rarement des pôles à elles seules ; désactivé : chaque zone à part.</translation>
    </message>
    <message>
        <source>For statistics of two fields, and the base (such as all jobs) for rates.</source>
        <translation>Pour les statistiques de deux champs, et comme base (par exemple tous les emplois) pour les taux.</translation>
    </message>
    <message>
        <source>For statistics of two fields.</source>
        <translation>Pour les statistiques de deux champs.</translation>
    </message>
    <message>
        <source>For the areas with both sectors: lift, Jaccard and phi.</source>
        <translation>Pour les zones avec les deux secteurs : lift, Jaccard et phi.</translation>
    </message>
    <message>
        <source>For the classes, at the start and at the end alike.</source>
        <translation>Pour les classes, au début comme à la fin.</translation>
    </message>
    <message>
        <source>For the joint classes and the number of areas with both.</source>
        <translation>Pour les classes conjointes et le nombre de zones avec les deux.</translation>
    </message>
    <message>
        <source>For the legend of a bivariate map. Left empty: the field&apos;s alias or name.</source>
        <translation>Pour la légende d&apos;une carte bivariée. Vide : l&apos;alias ou le nom du champ.</translation>
    </message>
    <message>
        <source>For the ranking and the labels. Left empty: a text field with &apos;name&apos; in its name.</source>
        <translation>Pour le classement et les étiquettes. Vide : un champ de texte dont le nom contient « name ».</translation>
    </message>
    <message>
        <source>For {jobs} jobs</source>
        <translation>Pour {jobs} emplois</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prévision</translation>
    </message>
    <message>
        <source>Forecast of creative jobs from {year_start} to {year}, in per cent. It is unsure: see the profile.</source>
        <translation>Prévision des emplois créatifs de {year_start} à {year}, en pour cent. Elle est incertaine : voir le profil.</translation>
    </message>
    <message>
        <source>Forecasts jobs by area and sector for the next years with intervals, and says how such forecasts have done.</source>
        <translation>Prévoit les emplois par zone et secteur pour les prochaines années avec des intervalles, et dit ce qu&apos;ont valu de telles prévisions.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Forward linkage (Ghosh)</source>
        <translation>Liaison en aval (Ghosh)</translation>
    </message>
    <message>
        <source>Forward linkage (Rasmussen)</source>
        <translation>Liaison en aval (Rasmussen)</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Found out from the codes</source>
        <translation>Reconnue d&apos;après les codes</translation>
    </message>
    <message>
        <source>Found out from the figures</source>
        <translation>Déterminé d&apos;après les chiffres</translation>
    </message>
    <message>
        <source>Found out from the file</source>
        <translation>Déterminé d&apos;après le fichier</translation>
    </message>
    <message>
        <source>Found: {count}</source>
        <translation>Résultats : {count}</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>From 2017 on, County Business Patterns leaves out industries of an area with fewer than three establishments: their jobs are in the area&apos;s total, but in no row.</source>
        <translation>À partir de 2017, les County Business Patterns omettent les activités d&apos;une zone qui ont moins de trois établissements : leurs emplois sont dans le total de la zone, mais dans aucune ligne.</translation>
    </message>
    <message>
        <source>From a Nomis file to hotspots, print map and page</source>
        <translation>D&apos;un fichier Nomis aux pôles, à la carte à imprimer et à la page</translation>
    </message>
    <message>
        <source>From a QCEW file with withheld figures to hotspots</source>
        <translation>D&apos;un fichier QCEW à chiffres masqués aux pôles</translation>
    </message>
    <message>
        <source>From all sources, in the unit of the flows, as the divisor of what households buy (Scotland 2019: 156,241 million pounds). Left empty: the compensation of employees of the table, which gives larger effects.</source>
        <translation>De toutes sources, dans l&apos;unité des flux, comme diviseur des achats des ménages (Écosse 2019 : 156 241 millions de livres). Vide : la rémunération des salariés du tableau, qui donne des effets plus grands.</translation>
    </message>
    <message>
        <source>From divided source areas</source>
        <translation>De zones sources divisées</translation>
    </message>
    <message>
        <source>From drawing jobs (Poisson) and weights (Dirichlet) anew, with the seed in the settings. Equal scores share a rank.</source>
        <translation>Par de nouveaux tirages des emplois (Poisson) et des poids (Dirichlet), avec la graine des réglages. Des scores égaux partagent un rang.</translation>
    </message>
    <message>
        <source>From points of businesses to hotspots, clusters and page</source>
        <translation>Des points d&apos;établissements aux pôles, aux groupes et à la page</translation>
    </message>
    <message>
        <source>From several years to change and emerging hotspots</source>
        <translation>De plusieurs années à l&apos;évolution et aux points chauds émergents</translation>
    </message>
    <message>
        <source>From the cause to the area</source>
        <translation>De la cause à la zone</translation>
    </message>
    <message>
        <source>From the errors that the same forecasts made before, from every year of the history on (split conformal prediction: Lei and others 2018). All years ahead together, so that they widen with the root of time.</source>
        <translation>D&apos;après les erreurs que les mêmes prévisions ont faites auparavant, à partir de chaque année de l&apos;historique (prédiction conforme : Lei et autres 2018). Toutes les années à venir ensemble, de sorte qu&apos;ils s&apos;élargissent comme la racine du temps.</translation>
    </message>
    <message>
        <source>From what the sectors buy (left) to whom they sell (right); the width is the share of a sector&apos;s inputs or sales, as in the nation.</source>
        <translation>De ce que les secteurs achètent (à gauche) à ceux à qui ils vendent (à droite) ; la largeur est la part dans les intrants ou les ventes d&apos;un secteur, comme dans l&apos;ensemble du pays.</translation>
    </message>
    <message>
        <source>From whom they buy</source>
        <translation>À qui ils achètent</translation>
    </message>
    <message>
        <source>From {start} to {end} density did worse than a plain baseline at telling which sectors would enter an area: AUC {auc} ({low}–{high}), the sector&apos;s size {size}, the area&apos;s diversity {diversity}.</source>
        <translation>De {start} à {end}, la densité a moins bien indiqué qu&apos;une simple référence quels secteurs apparaîtraient dans une zone : AUC {auc} ({low}–{high}), taille du secteur {size}, diversité de la zone {diversity}.</translation>
    </message>
    <message>
        <source>From {start} to {end} density told which sectors would enter an area better than the sector&apos;s size and the area&apos;s diversity do: AUC {auc} ({low}–{high}) against {size} and {diversity}.</source>
        <translation>De {start} à {end}, la densité a mieux indiqué quels secteurs apparaîtraient dans une zone que la taille du secteur et la diversité de la zone : AUC {auc} ({low}–{high}) contre {size} et {diversity}.</translation>
    </message>
    <message>
        <source>From {start} to {end} density was not clearly better than plain baselines at telling which sectors would enter an area: AUC {auc} ({low}–{high}), the sector&apos;s size {size}, the area&apos;s diversity {diversity}.</source>
        <translation>De {start} à {end}, la densité n&apos;a pas clairement mieux indiqué que de simples références quels secteurs apparaîtraient dans une zone : AUC {auc} ({low}–{high}), taille du secteur {size}, diversité de la zone {diversity}.</translation>
    </message>
    <message>
        <source>From {start} to {end} too few sectors entered an area, or all did: density cannot be tested on these years.</source>
        <translation>De {start} à {end}, trop peu de secteurs sont apparus dans une zone, ou tous : la densité ne peut pas être testée sur ces années.</translation>
    </message>
    <message>
        <source>From {start} to {end}, in per cent of the jobs at the start.</source>
        <translation>De {start} à {end}, en pour cent des emplois du début.</translation>
    </message>
    <message>
        <source>Further dimensions, at one value each: {values}.</source>
        <translation>Autres dimensions, à une valeur chacune : {values}.</translation>
    </message>
    <message>
        <source>Further fields</source>
        <translation>Autres champs</translation>
    </message>
    <message>
        <source>Further jobs</source>
        <translation>Autres emplois</translation>
    </message>
    <message>
        <source>Further jobs by cause, industry and area</source>
        <translation>Autres emplois par cause, activité et zone</translation>
    </message>
    <message>
        <source>Further jobs from their cause to the product, and from the product to the area, with source, target and value, as Sankey diagrams take them.</source>
        <translation>Autres emplois de la cause au produit, et du produit à la zone, avec source, cible et valeur, comme les prennent les diagrammes de Sankey.</translation>
    </message>
    <message>
        <source>Further jobs in areas without a boundary</source>
        <translation>Autres emplois dans des zones sans limites</translation>
    </message>
    <message>
        <source>Further jobs in the areas of the scenario</source>
        <translation>Autres emplois dans les zones du scénario</translation>
    </message>
    <message>
        <source>Further jobs, high end</source>
        <translation>Autres emplois, extrémité haute</translation>
    </message>
    <message>
        <source>Further jobs, low end</source>
        <translation>Autres emplois, extrémité basse</translation>
    </message>
    <message>
        <source>Further jobs: suppliers and what is bought of the wages</source>
        <translation>Autres emplois : fournisseurs et achats faits avec les salaires</translation>
    </message>
    <message>
        <source>Further tries</source>
        <translation>Nouveaux essais</translation>
    </message>
    <message>
        <source>Gap in rank</source>
        <translation>Écart de rang</translation>
    </message>
    <message>
        <source>Geary</source>
        <translation>Geary</translation>
    </message>
    <message>
        <source>Geary&apos;s C</source>
        <translation>C de Geary</translation>
    </message>
    <message>
        <source>Geary,multivariate</source>
        <translation>Geary,multivarié</translation>
    </message>
    <message>
        <source>General G (Getis &amp; Ord)</source>
        <translation>G général (Getis &amp; Ord)</translation>
    </message>
    <message>
        <source>GeoJSON and archives (*.geojson *.zip)</source>
        <translation>GeoJSON et archives (*.geojson *.zip)</translation>
    </message>
    <message>
        <source>GeoPackage with all layers and tables</source>
        <translation>GeoPackage avec toutes les couches et tous les tableaux</translation>
    </message>
    <message>
        <source>Geometric mean</source>
        <translation>Moyenne géométrique</translation>
    </message>
    <message>
        <source>Gi (Getis &amp; Ord): without the area itself</source>
        <translation>Gi (Getis &amp; Ord) : sans la zone elle-même</translation>
    </message>
    <message>
        <source>Gi* (Getis &amp; Ord): hot and cold spots, the area itself included</source>
        <translation>Gi* (Getis &amp; Ord) : points chauds et froids, la zone elle-même comprise</translation>
    </message>
    <message>
        <source>Gi* finds hot and cold spots, local Moran clusters and outliers. Some compare a field with a second one.</source>
        <translation>Gi* trouve les points chauds et froids, Moran local les clusters et les valeurs atypiques. Certaines comparent un champ avec un second.</translation>
    </message>
    <message>
        <source>Gi* in space and time</source>
        <translation>Gi* dans l’espace et le temps</translation>
    </message>
    <message>
        <source>Gi*,Getis-Ord,hot spot,cold spot</source>
        <translation>Gi*,Getis-Ord,point chaud,point froid</translation>
    </message>
    <message>
        <source>Give a scenario: a table ({table}), or in one row {area}, {industry} and {jobs}.</source>
        <translation>Donnez un scénario : un tableau ({table}), ou en une ligne {area}, {industry} et {jobs}.</translation>
    </message>
    <message>
        <source>Give a table ({table}) or one row ({row}), not both.</source>
        <translation>Donnez un tableau ({table}) ou une ligne ({row}), pas les deux.</translation>
    </message>
    <message>
        <source>Give one of {file} and {table}, or {businesses} to be counted.</source>
        <translation>Donnez soit {file}, soit {table}, ou {businesses} à compter.</translation>
    </message>
    <message>
        <source>Give the width of the distance band: it must be above 0.</source>
        <translation>Donner la largeur de la bande de distance : elle doit être supérieure à 0.</translation>
    </message>
    <message>
        <source>Global autocorrelation</source>
        <translation>Autocorrélation globale</translation>
    </message>
    <message>
        <source>Goes to the target areas that the source area overlaps, else to the nearest</source>
        <translation>Va aux zones cibles que la zone source recouvre, sinon à la plus proche</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Great Britain: BRES, 2009 to 2015, without units registered for PAYE only (Nomis)</source>
        <translation>Grande-Bretagne : BRES, 2009 à 2015, sans les unités enregistrées pour PAYE seulement (Nomis)</translation>
    </message>
    <message>
        <source>Great Britain: BRES, from 2015 (Nomis)</source>
        <translation>Grande-Bretagne : BRES, depuis 2015 (Nomis)</translation>
    </message>
    <message>
        <source>Grew faster by (percentage points)</source>
        <translation>A crû plus vite de (points de pourcentage)</translation>
    </message>
    <message>
        <source>Greys</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Gross value added</source>
        <translation>Valeur ajoutée brute</translation>
    </message>
    <message>
        <source>Group of areas</source>
        <translation>Groupe de zones</translation>
    </message>
    <message>
        <source>Group of the sector</source>
        <translation>Groupe du secteur</translation>
    </message>
    <message>
        <source>Growing</source>
        <translation>En croissance</translation>
    </message>
    <message>
        <source>Growing hotspot</source>
        <translation>Pôle en croissance</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Croissance</translation>
    </message>
    <message>
        <source>Growth against the nation</source>
        <translation>Croissance par rapport au pays</translation>
    </message>
    <message>
        <source>Growth between two years by area and sector, split into the nation&apos;s, the mix of sectors and the area&apos;s own part.</source>
        <translation>Croissance entre deux années par zone et secteur, décomposée en part du pays, part de la structure des secteurs et part propre de la zone.</translation>
    </message>
    <message>
        <source>Growth of all jobs in the nation (%)</source>
        <translation>Croissance de tous les emplois dans le pays (%)</translation>
    </message>
    <message>
        <source>Growth of creative jobs</source>
        <translation>Croissance des emplois créatifs</translation>
    </message>
    <message>
        <source>Growth of creative jobs less that of the nation, from {start} to {end}, in percentage points.</source>
        <translation>Croissance des emplois créatifs moins celle du pays, de {start} à {end}, en points de pourcentage.</translation>
    </message>
    <message>
        <source>Growth of the mapped sectors in the nation (%)</source>
        <translation>Croissance des secteurs cartographiés dans le pays (%)</translation>
    </message>
    <message>
        <source>Growth of the sub-sectors</source>
        <translation>Croissance des sous-secteurs</translation>
    </message>
    <message>
        <source>Growth or decline where the 90 % interval of the forecast to {year} is sure of it.</source>
        <translation>Croissance ou déclin là où l&apos;intervalle à 90 % de la prévision pour {year} l&apos;assure.</translation>
    </message>
    <message>
        <source>Growth since</source>
        <translation>Croissance depuis</translation>
    </message>
    <message>
        <source>Growth: {sector}</source>
        <translation>Croissance : {sector}</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Gutierrez-Posada et al. (2023)</source>
        <translation>Gutierrez-Posada et al. (2023)</translation>
    </message>
    <message>
        <source>HDBSCAN</source>
        <translation>HDBSCAN</translation>
    </message>
    <message>
        <source>HDBSCAN finds clusters of any density; DBSCAN those with enough businesses within a radius.</source>
        <translation>HDBSCAN trouve des clusters de toute densité ; DBSCAN ceux qui ont assez d&apos;établissements dans un rayon.</translation>
    </message>
    <message numerus="yes">
        <source>HDBSCAN of up to {cases:,} businesses, and again for each of {relabellings:,} relabellings, takes up to {count:,} minutes on a usual machine; it stops as soon as the answer is clear. Fewer relabellings take less.</source>
        <extracomment>HDBSCAN of up to {cases:,} businesses, and again for each of {relabellings:,} relabellings, takes up to {count:,} minute on a usual machine; it stops as soon as the answer is clear. Fewer relabellings take less.</extracomment>
        <translation><numerusform>HDBSCAN de {cases:,} établissements au plus, refait pour chacun des {relabellings:,} réétiquetages, prend jusqu&apos;à {count:,} minute sur une machine ordinaire ; il s&apos;arrête dès que la réponse est claire. Moins de réétiquetages prennent moins de temps.</numerusform><numerusform>HDBSCAN de {cases:,} établissements au plus, refait pour chacun des {relabellings:,} réétiquetages, prend jusqu&apos;à {count:,} minutes sur une machine ordinaire ; il s&apos;arrête dès que la réponse est claire. Moins de réétiquetages prennent moins de temps.</numerusform></translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>Fichiers HTML (*.html)</translation>
    </message>
    <message>
        <source>Hatched: some figures withheld</source>
        <translation>Hachuré : quelques chiffres retenus</translation>
    </message>
    <message>
        <source>Head offices and management consultancy (KIBS)</source>
        <translation>Sièges sociaux et conseil de gestion (à forte intensité de connaissances)</translation>
    </message>
    <message>
        <source>Headline figures</source>
        <translation>Chiffres clés</translation>
    </message>
    <message>
        <source>Hectares</source>
        <translation>Superficie (ha)</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>Here and around: {group}</source>
        <translation>Ici et alentour : {group}</translation>
    </message>
    <message>
        <source>Heritage</source>
        <translation>Patrimoine</translation>
    </message>
    <message>
        <source>Heritage and libraries</source>
        <translation>Patrimoine et bibliothèques</translation>
    </message>
    <message>
        <source>Heritage, libraries, archives</source>
        <translation>Patrimoine, bibliothèques, archives</translation>
    </message>
    <message>
        <source>High among high</source>
        <translation>Élevé parmi élevés</translation>
    </message>
    <message>
        <source>High among low</source>
        <translation>Élevé parmi faibles</translation>
    </message>
    <message>
        <source>High in both</source>
        <translation>Élevé pour les deux</translation>
    </message>
    <message>
        <source>High in neither</source>
        <translation>Élevé pour aucun</translation>
    </message>
    <message>
        <source>High only in {first}</source>
        <translation>Élevé seulement pour {first}</translation>
    </message>
    <message>
        <source>High only in {second}</source>
        <translation>Élevé seulement pour {second}</translation>
    </message>
    <message>
        <source>High-tech and knowledge-intensive industries (NAICS)</source>
        <translation>Haute technologie et activités à forte intensité de connaissances (NAICS)</translation>
    </message>
    <message>
        <source>High-tech and knowledge-intensive industries (SIC 2003)</source>
        <translation>Haute technologie et activités à forte intensité de connaissances (SIC 2003)</translation>
    </message>
    <message>
        <source>High-tech and knowledge-intensive industries (SIC 2007)</source>
        <translation>Haute technologie et activités à forte intensité de connaissances (SIC 2007)</translation>
    </message>
    <message>
        <source>High-tech industries (NESTA)</source>
        <translation>Haute technologie (NESTA)</translation>
    </message>
    <message>
        <source>High-tech manufacturing</source>
        <translation>Industrie manufacturière de haute technologie</translation>
    </message>
    <message>
        <source>High-tech services (KIS)</source>
        <translation>Services de haute technologie (à forte intensité de connaissances)</translation>
    </message>
    <message>
        <source>Highest LQ</source>
        <translation>QL le plus élevé</translation>
    </message>
    <message>
        <source>Highest LQ in</source>
        <translation>QL le plus élevé dans</translation>
    </message>
    <message>
        <source>Highest scores</source>
        <translation>Scores les plus élevés</translation>
    </message>
    <message>
        <source>Highest values</source>
        <translation>Valeurs les plus élevées</translation>
    </message>
    <message>
        <source>Highest values of {field}</source>
        <translation>Valeurs les plus élevées : {field}</translation>
    </message>
    <message>
        <source>Highest, of the nation&apos;s</source>
        <translation>Les plus hauts, par rapport au pays</translation>
    </message>
    <message>
        <source>Highest: {area} ({value}). Half of the areas have {median} or more.</source>
        <translation>Maximum : {area} ({value}). La moitié des zones ont {median} ou plus.</translation>
    </message>
    <message>
        <source>Historical cold spot</source>
        <translation>Point froid historique</translation>
    </message>
    <message>
        <source>Historical hot spot</source>
        <translation>Point chaud historique</translation>
    </message>
    <message>
        <source>Hot and cold spots (Gi*, Gi)</source>
        <translation>Points chauds et froids (Gi*, Gi)</translation>
    </message>
    <message>
        <source>Hot and cold spots are shown at 99, 95 and 90 % (q up to 0.01, 0.05 and 0.10).</source>
        <translation>Les points chauds et froids sont montrés à 99, 95 et 90 % (q jusqu&apos;à 0,01, 0,05 et 0,10).</translation>
    </message>
    <message>
        <source>Hot and cold spots at each time</source>
        <translation>Points chauds et froids à chaque date</translation>
    </message>
    <message>
        <source>Hot and cold spots by time</source>
        <translation>Points chauds et froids par date</translation>
    </message>
    <message>
        <source>Hot and cold spots over time</source>
        <translation>Points chauds et froids au fil du temps</translation>
    </message>
    <message>
        <source>Hot spot, {level} % confidence</source>
        <translation>Point chaud, confiance de {level} %</translation>
    </message>
    <message>
        <source>Hot spots red, cold spots blue, all other areas grey.</source>
        <translation>Points chauds en rouge, points froids en bleu, toutes les autres zones en gris.</translation>
    </message>
    <message>
        <source>Hotspot</source>
        <translation>Pôle</translation>
    </message>
    <message>
        <source>Hotspot score</source>
        <translation>Score de pôle</translation>
    </message>
    <message>
        <source>Hotspot under</source>
        <translation>Pôle sous</translation>
    </message>
    <message>
        <source>Hotspots at the start and at the end: {start} and {end}.</source>
        <translation>Hotspots au début et à la fin : {start} et {end}.</translation>
    </message>
    <message>
        <source>Hotspots by every definition</source>
        <translation>Pôles selon chaque définition</translation>
    </message>
    <message>
        <source>Hotspots near</source>
        <translation>Pôles proches</translation>
    </message>
    <message>
        <source>Hotspots under every definition</source>
        <translation>Pôles sous toutes les définitions</translation>
    </message>
    <message>
        <source>Hours worked</source>
        <translation>Heures travaillées</translation>
    </message>
    <message>
        <source>Households in the flows</source>
        <translation>Ménages dans les flux</translation>
    </message>
    <message>
        <source>Households spend {share:.1f} % of their new wages on the products of &apos;{layer}&apos;, as given, in its mix.</source>
        <translation>Les ménages dépensent {share:.1f} % de leurs nouveaux salaires pour les produits de « {layer} », comme indiqué, dans sa composition.</translation>
    </message>
    <message>
        <source>Households spend {share:.1f} % of their new wages, as given, in the mix of the final uses of &apos;{layer}&apos;.</source>
        <translation>Les ménages dépensent {share:.1f} % de leurs nouveaux salaires, comme indiqué, dans la composition des emplois finals de « {layer} ».</translation>
    </message>
    <message>
        <source>How a change is split. Dynamic lets growth rates and the mix of sectors change on the way.</source>
        <translation>Comment une évolution est décomposée. Dynamique laisse changer en chemin les taux de croissance et la structure des secteurs.</translation>
    </message>
    <message>
        <source>How areas with both sectors are set against areas with either. All divide by the numbers of areas with each sector.</source>
        <translation>Comment les zones avec les deux secteurs sont rapportées à celles avec l&apos;un ou l&apos;autre. Toutes divisent par les nombres de zones avec chaque secteur.</translation>
    </message>
    <message>
        <source>How clusters are found</source>
        <translation>Comment les clusters sont trouvés</translation>
    </message>
    <message>
        <source>How diverse the creative economy of a region&apos;s areas is, and how alike these areas are; the most creative jobs first</source>
        <translation>Combien l&apos;économie créative des zones d&apos;une région est diverse, et combien ces zones se ressemblent ; le plus d&apos;emplois créatifs d&apos;abord</translation>
    </message>
    <message>
        <source>How each component is brought to 0 to 100 (OECD/JRC handbook on composite indicators, 2008).</source>
        <translation>Comment chaque composante est ramenée à 0 à 100 (manuel OCDE/JRC sur les indicateurs composites, 2008).</translation>
    </message>
    <message>
        <source>How far it can be believed</source>
        <translation>Jusqu&apos;où on peut s&apos;y fier</translation>
    </message>
    <message>
        <source>How far likeness reaches</source>
        <translation>Portée de la ressemblance</translation>
    </message>
    <message>
        <source>How far likeness reaches: Moran&apos;s I by distance (in a projected system) or by the order of neighbours.</source>
        <translation>Portée de la ressemblance : I de Moran selon la distance (dans un système projeté) ou selon l’ordre de voisinage.</translation>
    </message>
    <message>
        <source>How far the figures of both lie apart</source>
        <translation>Écart entre les chiffres des deux</translation>
    </message>
    <message>
        <source>How far the two sectors are over-represented in the same areas, weighted by size (Ellison, Glaeser &amp; Kerr 2010): 0 for independence. It has no test here.</source>
        <translation>À quel point les deux secteurs sont surreprésentés dans les mêmes zones, pondéré par la taille (Ellison, Glaeser &amp; Kerr 2010) : 0 pour l&apos;indépendance. Il n&apos;a pas de test ici.</translation>
    </message>
    <message>
        <source>How frequent is</source>
        <translation>Quelle fréquence de</translation>
    </message>
    <message>
        <source>How good is it? The back-test</source>
        <translation>Qu&apos;est-ce que cela vaut ? Le test rétrospectif</translation>
    </message>
    <message>
        <source>How good such estimates are on this table</source>
        <translation>Ce que valent de telles estimations sur cette table</translation>
    </message>
    <message>
        <source>How it changes</source>
        <translation>Comment cela change</translation>
    </message>
    <message>
        <source>How it is reckoned, and where it comes from</source>
        <translation>Comment c&apos;est calculé, et d&apos;où cela vient</translation>
    </message>
    <message>
        <source>How long to wait for an answer to one request.</source>
        <translation>Durée d’attente de la réponse à une requête.</translation>
    </message>
    <message>
        <source>How many areas have so many neighbours. The upright line is the mean.</source>
        <translation>Combien de zones ont autant de voisins. Le trait vertical est la moyenne.</translation>
    </message>
    <message>
        <source>How many areas to find for each, the most similar first.</source>
        <translation>Combien de zones trouver pour chacune, les plus semblables en premier.</translation>
    </message>
    <message>
        <source>How many neighbours areas have</source>
        <translation>Combien de voisins ont les zones</translation>
    </message>
    <message>
        <source>How many of the nearest others count as being near. Not used with a bandwidth.</source>
        <translation>Combien des plus proches autres comptent comme proches. Sans effet avec une largeur de bande.</translation>
    </message>
    <message>
        <source>How near businesses must be to one another.</source>
        <translation>À quelle distance les établissements doivent être les uns des autres.</translation>
    </message>
    <message>
        <source>How numbers are put into classes. Fixed breaks make maps of several sectors and years comparable; the others follow the values of this field, on each side of the value where the scheme is diverging.</source>
        <translation>Comment les nombres sont mis en classes. Des bornes fixes rendent comparables les cartes de plusieurs secteurs et années ; les autres suivent les valeurs de ce champ, de chaque côté de la valeur si le schéma est divergent.</translation>
    </message>
    <message>
        <source>How often a request is repeated that failed for want of a connection, or that the service puts off.</source>
        <translation>Nombre de répétitions d’une requête qui a échoué faute de connexion, ou que le service diffère.</translation>
    </message>
    <message>
        <source>How often categories are dealt out at random for the test; 0 leaves it out.</source>
        <translation>Combien de fois les catégories sont redistribuées au hasard pour le test ; 0 l&apos;omet.</translation>
    </message>
    <message>
        <source>How often labels are shuffled for the test; 0 leaves it out.</source>
        <translation>Combien de fois les étiquettes sont redistribuées pour le test ; 0 le supprime.</translation>
    </message>
    <message>
        <source>How often ones and zeros are neighbours (Cliff &amp; Ord 1981).</source>
        <translation>Combien de fois des uns et des zéros sont voisins (Cliff &amp; Ord 1981).</translation>
    </message>
    <message>
        <source>How often the values are shuffled over the areas.</source>
        <translation>Combien de fois les valeurs sont redistribuées au hasard sur les zones.</translation>
    </message>
    <message>
        <source>How related the sectors are</source>
        <translation>À quel point les secteurs sont liés</translation>
    </message>
    <message>
        <source>How related they are</source>
        <translation>À quel point ils sont liés</translation>
    </message>
    <message>
        <source>How such forecasts have done</source>
        <translation>Ce qu&apos;ont valu de telles prévisions</translation>
    </message>
    <message>
        <source>How sure the quotients are</source>
        <translation>Degré de certitude des quotients</translation>
    </message>
    <message>
        <source>How the forecasts of each area and sector would have done: model, error of each model, coverage of the intervals.</source>
        <translation>Ce qu&apos;auraient valu les prévisions de chaque zone et secteur : modèle, erreur de chaque modèle, couverture des intervalles.</translation>
    </message>
    <message>
        <source>How to read it</source>
        <translation>Comment le lire</translation>
    </message>
    <message>
        <source>How to read it, and where it comes from</source>
        <translation>Comment lire ceci, et d&apos;où cela vient</translation>
    </message>
    <message>
        <source>IT, software and computer services</source>
        <translation>Informatique, logiciels et services informatiques</translation>
    </message>
    <message>
        <source>Id of the local areas</source>
        <translation>Identifiant des zones locales</translation>
    </message>
    <message>
        <source>Ids in a weights file are not empty and have no blanks in them, and {count} ids of the layer are otherwise ({ids}).</source>
        <translation>Les identifiants d’un fichier de pondérations ne sont pas vides et ne contiennent pas d’espaces ; {count} identifiants de la couche ne conviennent pas ({ids}).</translation>
    </message>
    <message>
        <source>Images (*.svg *.png)</source>
        <translation>Images (*.svg *.png)</translation>
    </message>
    <message>
        <source>Impact scenario</source>
        <translation>Scénario d&apos;impact</translation>
    </message>
    <message>
        <source>Import employment</source>
        <translation>Importer l&apos;emploi</translation>
    </message>
    <message>
        <source>Imports of {imports} by the businesses that take part leave the nation (both in the unit of the flows).</source>
        <translation>Des importations de {imports} des établissements concernés quittent le pays (dans l&apos;unité des flux).</translation>
    </message>
    <message>
        <source>Impressão e reprodução</source>
        <translation>Imprimerie et reproduction</translation>
    </message>
    <message>
        <source>In all clusters there are {mean} on average.</source>
        <translation>Dans l&apos;ensemble des clusters, il y en a {mean} en moyenne.</translation>
    </message>
    <message>
        <source>In brackets: number of areas</source>
        <translation>Entre parenthèses : nombre de zones</translation>
    </message>
    <message>
        <source>In brackets: number of areas ({level})</source>
        <translation>Entre parenthèses : nombre de zones ({level})</translation>
    </message>
    <message>
        <source>In brief</source>
        <translation>En bref</translation>
    </message>
    <message>
        <source>In colour: what could be bought in {area}; pale: what is missing there. To the right, to whom the nation&apos;s sectors sell.</source>
        <translation>En couleur : ce qui pourrait être acheté à {area} ; en pâle : ce qui y manque. À droite, à qui les secteurs du pays vendent.</translation>
    </message>
    <message>
        <source>In my group</source>
        <translation>Dans mon groupe</translation>
    </message>
    <message>
        <source>In per cent of the jobs at the start.</source>
        <translation>En pour cent des emplois du début.</translation>
    </message>
    <message>
        <source>In place of one row: a table with a row for each area and industry, with jobs or output, and maybe a year.</source>
        <translation>Au lieu d&apos;une ligne : un tableau avec une ligne par zone et activité, avec des emplois ou une production, et peut-être une année.</translation>
    </message>
    <message>
        <source>In the areas of the scenario</source>
        <translation>Dans les zones du scénario</translation>
    </message>
    <message>
        <source>In the cluster</source>
        <translation>Dans le cluster</translation>
    </message>
    <message>
        <source>In the nation</source>
        <translation>Dans le pays</translation>
    </message>
    <message>
        <source>In the table: {figures:,} figures, {share:.1%} of those in the file, and {of_jobs:.1%} of their sum.</source>
        <translation>Dans le tableau : {figures:,} chiffres, soit {share:.1%} de ceux du fichier et {of_jobs:.1%} de leur somme.</translation>
    </message>
    <message>
        <source>In which industries</source>
        <translation>Dans quelles activités</translation>
    </message>
    <message>
        <source>In which sub-sectors</source>
        <translation>Dans quels sous-secteurs</translation>
    </message>
    <message>
        <source>In {count} areas of &apos;{layer}&apos; some figures are withheld: their jobs are lower bounds, and their quotients uncertain.</source>
        <translation>Dans {count} zones de « {layer} », certains chiffres sont secrets : leurs emplois sont des minimums et leurs quotients sont incertains.</translation>
    </message>
    <message>
        <source>In {count} of {all} areas ({ids}) a segment of &apos;{layer}&apos; is known for less than half of the people: it is shown as &apos;no data&apos; there.</source>
        <translation>Dans {count} zones sur {all} ({ids}), un segment de « {layer} » n&apos;est connu que pour moins de la moitié des personnes : il y est montré comme « pas de données ».</translation>
    </message>
    <message>
        <source>In {count} regions too few areas have a neighbour for Gi* within the region; the rule for hotspots decides alone: {names}.</source>
        <translation>Dans {count} régions, trop peu de zones ont un voisin pour Gi* au sein de la région ; la règle des pôles décide seule : {names}.</translation>
    </message>
    <message>
        <source>Income of all households</source>
        <translation>Revenu de tous les ménages</translation>
    </message>
    <message>
        <source>Independent artists, writers and performers</source>
        <translation>Artistes, écrivains et interprètes indépendants</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Industries</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Industries in both</source>
        <translation>Activités dans les deux</translation>
    </message>
    <message>
        <source>Industries in both groups</source>
        <translation>Activités dans les deux groupes</translation>
    </message>
    <message>
        <source>Industries that belong to both groups ({count}): {codes}. The settings say whether they were left out of both; where they were, the quotients here differ from those of the whole groups.</source>
        <translation>Activités qui appartiennent aux deux groupes ({count}) : {codes}. Les réglages disent si elles ont été écartées des deux ; si c&apos;est le cas, les quotients diffèrent ici de ceux des groupes entiers.</translation>
    </message>
    <message>
        <source>Industries that belong to both groups would correlate with themselves, which is why they are left out of both by default. Quotients over the same total pull the other way: a high share of one leaves less for the other. What that alone gives is the expected correlation: the mean where the areas&apos; shares of the related jobs in all but the creative ones are dealt out anew, and the other way round. The p-values are of no correlation at all, not of this one.</source>
        <translation>Des activités qui appartiennent aux deux groupes corréleraient avec elles-mêmes ; c&apos;est pourquoi elles sont par défaut écartées des deux. Des quotients sur le même total tirent en sens inverse : une part élevée de l&apos;un laisse moins à l&apos;autre. Ce que cela donne à soi seul est la corrélation attendue : la moyenne lorsque les parts des emplois liés dans tous les emplois non créatifs sont redistribuées entre les zones, et inversement. Les valeurs p se rapportent à l&apos;absence de toute corrélation, non à celle-ci.</translation>
    </message>
    <message>
        <source>Industries without a place</source>
        <translation>Activités sans place</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Industry code</source>
        <translation>Code d&apos;activité</translation>
    </message>
    <message>
        <source>Industry code in the reference</source>
        <translation>Code d&apos;activité dans la référence</translation>
    </message>
    <message>
        <source>Industry code of the business</source>
        <translation>Code d&apos;activité de l&apos;établissement</translation>
    </message>
    <message>
        <source>Industry columns of a wide table</source>
        <translation>Colonnes d&apos;activité d&apos;une table large</translation>
    </message>
    <message>
        <source>Industry in the lookup</source>
        <translation>Activité dans la correspondance</translation>
    </message>
    <message>
        <source>Industry or sector</source>
        <translation>Activité ou secteur</translation>
    </message>
    <message>
        <source>Industry or sector in the scenario</source>
        <translation>Activité ou secteur dans le scénario</translation>
    </message>
    <message>
        <source>Industry or sector of the business</source>
        <translation>Activité ou secteur de l&apos;établissement</translation>
    </message>
    <message>
        <source>Inference</source>
        <translation>Inférence</translation>
    </message>
    <message>
        <source>Information service activities</source>
        <translation>Services d&apos;information</translation>
    </message>
    <message>
        <source>Information services (KIBS)</source>
        <translation>Services d&apos;information (à forte intensité de connaissances)</translation>
    </message>
    <message>
        <source>Input by input</source>
        <translation>Intrant par intrant</translation>
    </message>
    <message>
        <source>Inputs for 1 of output</source>
        <translation>Intrants pour 1 de production</translation>
    </message>
    <message>
        <source>Inputs it could provide</source>
        <translation>Intrants qu&apos;elle pourrait fournir</translation>
    </message>
    <message>
        <source>Inputs of creative sectors that could be bought locally (%)</source>
        <translation>Intrants des secteurs créatifs qui pourraient être achetés sur place (%)</translation>
    </message>
    <message>
        <source>Inputs that an area could provide</source>
        <translation>Intrants qu&apos;une zone pourrait fournir</translation>
    </message>
    <message>
        <source>Inset where it is needed</source>
        <translation>Encart là où il en faut un</translation>
    </message>
    <message>
        <source>Instead of a layer: a (Geo)Parquet file, a folder of them or a pattern such as C:/register/*.parquet, for tens of millions of businesses. Counted by DuckDB. Coordinates are those of the boundaries&apos; coordinate reference system.</source>
        <translation>Au lieu d’une couche : un fichier (Geo)Parquet, un dossier de tels fichiers ou un motif comme C:/register/*.parquet, pour des dizaines de millions d’établissements. Le comptage est fait par DuckDB. Les coordonnées sont celles du système de coordonnées de référence des limites.</translation>
    </message>
    <message>
        <source>Instrumentos musicales</source>
        <translation>Instruments de musique</translation>
    </message>
    <message>
        <source>Intensifying cold spot</source>
        <translation>Point froid en renforcement</translation>
    </message>
    <message>
        <source>Intensifying hot spot</source>
        <translation>Point chaud en renforcement</translation>
    </message>
    <message>
        <source>Interactive map</source>
        <translation>Carte interactive</translation>
    </message>
    <message>
        <source>Interactive map, to explore in a browser</source>
        <translation>Carte interactive, à explorer dans un navigateur</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>Interval ({level} %)</source>
        <translation>Intervalle ({level} %)</translation>
    </message>
    <message>
        <source>Interval of a change</source>
        <translation>Intervalle d&apos;une évolution</translation>
    </message>
    <message>
        <source>Interval of the LQ</source>
        <translation>Intervalle du QL</translation>
    </message>
    <message>
        <source>Intervals of 50 % and 90 %</source>
        <translation>Intervalles de 50 % et 90 %</translation>
    </message>
    <message>
        <source>Is left out and reported</source>
        <translation>Est écarté et signalé</translation>
    </message>
    <message>
        <source>Isolated</source>
        <translation>Isolées</translation>
    </message>
    <message>
        <source>Isolated and undefined</source>
        <translation>Isolées et indéfinies</translation>
    </message>
    <message>
        <source>Isolated: no neighbours, not tested</source>
        <translation>Isolé : pas de voisins, non testé</translation>
    </message>
    <message>
        <source>It has the most of the {all} fields tested.</source>
        <translation>Des {all} champs testés, c&apos;est celui qui en a le plus.</translation>
    </message>
    <message>
        <source>It is no confidence interval. The table takes prices, wages, techniques and spare capacity as given: multipliers of this kind tend to overstate what an area gains (What Works Centre for Local Economic Growth 2019).</source>
        <translation>Ce n&apos;est pas un intervalle de confiance. Le tableau prend prix, salaires, techniques et capacités libres comme donnés : de tels multiplicateurs surestiment en général ce que gagne une zone (What Works Centre for Local Economic Growth 2019).</translation>
    </message>
    <message>
        <source>Its LQ</source>
        <translation>Son QL</translation>
    </message>
    <message>
        <source>Its creative jobs over the area&apos;s</source>
        <translation>Ses emplois créatifs rapportés à ceux de la zone</translation>
    </message>
    <message>
        <source>Its interval</source>
        <translation>Son intervalle</translation>
    </message>
    <message>
        <source>Its neighbour</source>
        <translation>Sa voisine</translation>
    </message>
    <message>
        <source>Its neighbours (mean z)</source>
        <translation>Ses voisins (z moyen)</translation>
    </message>
    <message>
        <source>Its own part (jobs)</source>
        <translation>Part propre (emplois)</translation>
    </message>
    <message>
        <source>Its p allowing for alike neighbours</source>
        <translation>Sa valeur p compte tenu des voisines semblables</translation>
    </message>
    <message>
        <source>Its peers are strong in what it is not: {text}.</source>
        <translation>Les zones semblables sont fortes là où elle ne l&apos;est pas : {text}.</translation>
    </message>
    <message>
        <source>Its place is not certain: the {level} interval of its rank runs from {low} to {high}.</source>
        <translation>Sa place n&apos;est pas certaine : l&apos;intervalle à {level} de son rang va de {low} à {high}.</translation>
    </message>
    <message>
        <source>Its published parts</source>
        <translation>Ses parties publiées</translation>
    </message>
    <message>
        <source>Its share in the area&apos;s population over that of all areas compared: 1 is the mean. Shares that hardly vary, such as those near 100 %, have quotients near 1 everywhere; the thirds of the 3 x 3 map and ranks still tell them apart.</source>
        <translation>Sa part dans la population de la zone rapportée à celle de toutes les zones comparées : 1 est la moyenne. Des parts qui varient peu, comme celles proches de 100 %, ont partout des quotients proches de 1 ; les tiers de la carte 3 x 3 et les rangs les distinguent tout de même.</translation>
    </message>
    <message>
        <source>Its share of the region&apos;s</source>
        <translation>Sa part de la région</translation>
    </message>
    <message>
        <source>Its type of area is specialised in: {text}.</source>
        <translation>Les zones de son type sont spécialisées dans : {text}.</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Fichiers JSON (*.json)</translation>
    </message>
    <message>
        <source>Jaccard index</source>
        <translation>Indice de Jaccard</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Emplois</translation>
    </message>
    <message>
        <source>Jobs above expectation</source>
        <translation>Emplois au-delà de l&apos;attendu</translation>
    </message>
    <message>
        <source>Jobs along the whole chain of supplies: (I − A)⁻¹ f, less f, times jobs for a unit of output, with A what each product needs of every other (Leontief 1936).</source>
        <translation>Emplois le long de toute la chaîne des fournitures : (I − A)⁻¹ f, moins f, fois les emplois par unité de production, A étant ce dont chaque produit a besoin de chaque autre (Leontief 1936).</translation>
    </message>
    <message>
        <source>Jobs and weights are resampled this many times for the 90 % intervals; 0 leaves them out.</source>
        <translation>Les emplois et les poids sont retirés autant de fois pour les intervalles à 90 % ; 0 les supprime.</translation>
    </message>
    <message>
        <source>Jobs and weights are resampled this many times under each choice; 0 leaves chance out of the ranks.</source>
        <translation>Emplois et poids sont retirés autant de fois sous chaque choix ; 0 laisse le hasard hors des rangs.</translation>
    </message>
    <message>
        <source>Jobs at the end</source>
        <translation>Emplois à la fin</translation>
    </message>
    <message>
        <source>Jobs at the start</source>
        <translation>Emplois au début</translation>
    </message>
    <message>
        <source>Jobs beyond those that the area would have at the reference&apos;s share (Fingleton, Igliori &amp; Moore 2004).</source>
        <translation>Emplois au-delà de ceux que la zone aurait avec la part de la référence (Fingleton, Igliori &amp; Moore 2004).</translation>
    </message>
    <message>
        <source>Jobs by sector</source>
        <translation>Emplois par secteur</translation>
    </message>
    <message>
        <source>Jobs estimated, at the finest level</source>
        <translation>Emplois estimés, au niveau le plus fin</translation>
    </message>
    <message>
        <source>Jobs expected</source>
        <translation>Emplois attendus</translation>
    </message>
    <message>
        <source>Jobs for each new one</source>
        <translation>Emplois pour chaque nouveau</translation>
    </message>
    <message>
        <source>Jobs from divided codes</source>
        <translation>Emplois de codes répartis</translation>
    </message>
    <message>
        <source>Jobs gained</source>
        <translation>Emplois gagnés</translation>
    </message>
    <message>
        <source>Jobs gained by area and product</source>
        <translation>Emplois gagnés par zone et produit</translation>
    </message>
    <message>
        <source>Jobs gained for a thousand there are</source>
        <translation>Emplois gagnés pour mille existants</translation>
    </message>
    <message>
        <source>Jobs gained in the scenario for a thousand there are.</source>
        <translation>Emplois gagnés dans le scénario pour mille existants.</translation>
    </message>
    <message>
        <source>Jobs gained per thousand</source>
        <translation>Emplois gagnés pour mille</translation>
    </message>
    <message>
        <source>Jobs in all industries</source>
        <translation>Emplois dans toutes les activités</translation>
    </message>
    <message>
        <source>Jobs in all rows (of one level)</source>
        <translation>Emplois de toutes les lignes (d&apos;un niveau)</translation>
    </message>
    <message>
        <source>Jobs in rows without a boundary or a readable code</source>
        <translation>Emplois dans des lignes sans contour ou sans code lisible</translation>
    </message>
    <message>
        <source>Jobs in target areas</source>
        <translation>Emplois dans les zones cibles</translation>
    </message>
    <message>
        <source>Jobs in the listed sectors</source>
        <translation>Emplois dans les secteurs de la liste</translation>
    </message>
    <message>
        <source>Jobs in the reference</source>
        <translation>Emplois dans la référence</translation>
    </message>
    <message>
        <source>Jobs in the scenario</source>
        <translation>Emplois dans le scénario</translation>
    </message>
    <message>
        <source>Jobs in the target areas, last year</source>
        <translation>Emplois dans les zones cibles, dernière année</translation>
    </message>
    <message>
        <source>Jobs in these sectors</source>
        <translation>Emplois dans ces secteurs</translation>
    </message>
    <message>
        <source>Jobs of suppliers here</source>
        <translation>Emplois des fournisseurs ici</translation>
    </message>
    <message>
        <source>Jobs of the average business in the sectors</source>
        <translation>Emplois de l&apos;établissement moyen des secteurs</translation>
    </message>
    <message>
        <source>Jobs of the business</source>
        <translation>Emplois de l&apos;établissement</translation>
    </message>
    <message>
        <source>Jobs of the reference in all industries, where its table does not hold them all once; 1 for a table of shares. Left empty: the sum of its rows.</source>
        <translation>Emplois de la référence dans toutes les activités, si sa table ne les contient pas tous une seule fois ; 1 pour une table de parts. Vide : la somme de ses lignes.</translation>
    </message>
    <message>
        <source>Jobs of the scenario through suppliers, and from what is bought of the wages.</source>
        <translation>Emplois du scénario dus aux fournisseurs et à ce qui est acheté avec les salaires.</translation>
    </message>
    <message>
        <source>Jobs outside</source>
        <translation>Emplois en dehors</translation>
    </message>
    <message>
        <source>Jobs outside all target areas, last year</source>
        <translation>Emplois hors de toutes les zones cibles, dernière année</translation>
    </message>
    <message>
        <source>Jobs that are there in each year; the years are reckoned one by one, and nothing is carried over</source>
        <translation>Emplois qui existent chaque année ; les années sont calculées une à une, rien n&apos;est reporté</translation>
    </message>
    <message>
        <source>Jobs that come anew; negative for a closure. Left empty: those of the output.</source>
        <translation>Emplois qui s&apos;ajoutent ; négatifs pour une fermeture. Vide : ceux de la production.</translation>
    </message>
    <message>
        <source>Jobs to {last}, then the forecast with its intervals of 50 % (dark) and 90 % (light). At the right of each chart: growth to {end}.</source>
        <translation>Emplois jusqu&apos;en {last}, puis la prévision avec ses intervalles de 50 % (foncé) et 90 % (clair). À droite de chaque graphique : croissance jusqu&apos;en {end}.</translation>
    </message>
    <message>
        <source>Jobs translated</source>
        <translation>Emplois convertis</translation>
    </message>
    <message>
        <source>Jobs where left empty. wages, gva, turnover, businesses, self_employed, hours, or a word of your own: figures of it are read from the same file and stand in the field &apos;jobs&apos;, with a field &apos;measure&apos; that says what they are; the other tools then say so too. Figures that are no jobs are never read without it.</source>
        <translation>Les emplois si vide. wages, gva, turnover, businesses, self_employed, hours ou un mot à vous : ces chiffres sont lus dans le même fichier et placés dans le champ « jobs », avec un champ « measure » qui dit ce qu&apos;ils sont ; les autres outils le disent alors aussi. Sans cela, des chiffres qui ne sont pas des emplois ne sont jamais lus.</translation>
    </message>
    <message>
        <source>Jobs without a place</source>
        <translation>Emplois sans place</translation>
    </message>
    <message>
        <source>Jobs, type I</source>
        <translation>Emplois, type I</translation>
    </message>
    <message>
        <source>Jobs, type II</source>
        <translation>Emplois, type II</translation>
    </message>
    <message>
        <source>Jobs, unless the table says otherwise: jobs, wages, gva, turnover, businesses, self_employed, hours, or a word of your own, which titles, legends and reports then say. Left empty: what the table&apos;s metadata or its field &apos;measure&apos; says, else the name of the field of figures. Only what is counted varies by chance: for money, intervals need counts of businesses.</source>
        <translation>Les emplois, sauf si la table dit autre chose : jobs, wages, gva, turnover, businesses, self_employed, hours ou un mot à vous, que titres, légendes et rapports emploient alors. Vide : ce que disent les métadonnées de la table ou son champ « measure », sinon le nom du champ des chiffres. Seul ce qui se compte varie au hasard : pour de l&apos;argent, les intervalles demandent le nombre d&apos;établissements.</translation>
    </message>
    <message>
        <source>Jobs: {sector}</source>
        <translation>Emplois : {sector}</translation>
    </message>
    <message>
        <source>Join areas without neighbours to the nearest</source>
        <translation>Relier les zones sans voisin à la plus proche</translation>
    </message>
    <message>
        <source>Join counts need a field of zeros and ones: {count} values are others, for example {value:g}.</source>
        <translation>Les join counts demandent un champ de zéros et de uns : {count} valeurs sont autres, par exemple {value:g}.</translation>
    </message>
    <message>
        <source>Join counts of 0/1 fields</source>
        <translation>Join counts de champs 0/1</translation>
    </message>
    <message>
        <source>Joined with</source>
        <translation>Réuni avec</translation>
    </message>
    <message>
        <source>Joins of a one and a zero</source>
        <translation>Paires d&apos;un un et d&apos;un zéro</translation>
    </message>
    <message>
        <source>Joins of ones</source>
        <translation>Paires de uns</translation>
    </message>
    <message>
        <source>Joins of zeros</source>
        <translation>Paires de zéros</translation>
    </message>
    <message>
        <source>Keep the style with the layer&apos;s data</source>
        <translation>Conserver le style avec les données de la couche</translation>
    </message>
    <message>
        <source>Kendall&apos;s tau of an area&apos;s Gi* over time, from −1 (falls at every step) to 1 (rises at every step), tested as Mann (1945) and Kendall (1975) do. Without ties, p is exact for up to ten times; else it is by the normal distribution, which allows for ties (Hirsch, Slack &amp; Smith 1982). q is corrected for all areas.</source>
        <translation>Tau de Kendall du Gi* d’une zone au fil du temps, de −1 (baisse à chaque pas) à 1 (monte à chaque pas), testé comme chez Mann (1945) et Kendall (1975). Sans ex æquo, p est exact jusqu’à dix dates ; sinon il suit la loi normale, qui tient compte des ex æquo (Hirsch, Slack &amp; Smith 1982). q est corrigé pour toutes les zones.</translation>
    </message>
    <message>
        <source>Key or login</source>
        <translation>Clé ou identifiants</translation>
    </message>
    <message>
        <source>Knowledge-intensive business services</source>
        <translation>Services aux entreprises à forte intensité de connaissances</translation>
    </message>
    <message>
        <source>Knowledge-intensive services</source>
        <translation>Services à forte intensité de connaissances</translation>
    </message>
    <message>
        <source>Kunsten en cultureel erfgoed</source>
        <translation>Arts et patrimoine culturel</translation>
    </message>
    <message>
        <source>Kunstmarkt</source>
        <translation>Marché de l&apos;art</translation>
    </message>
    <message>
        <source>LEVEL takes one of {known} for this source, not &apos;{level}&apos;.</source>
        <translation>Pour cette source, LEVEL attend l’un de {known}, et non « {level} ».</translation>
    </message>
    <message>
        <source>LODES, workplaces (US Census Bureau)</source>
        <translation>LODES, lieux de travail (US Census Bureau)</translation>
    </message>
    <message>
        <source>LOSH,heteroscedasticity,variance</source>
        <translation>LOSH,hétéroscédasticité,variance</translation>
    </message>
    <message>
        <source>LQ</source>
        <translation>QL</translation>
    </message>
    <message>
        <source>LQ above</source>
        <translation>LQ au-dessus de</translation>
    </message>
    <message>
        <source>LQ above 1, but the area is too narrow, small or unsure</source>
        <translation>QL supérieur à 1, mais zone trop peu diverse, trop petite ou trop incertaine</translation>
    </message>
    <message>
        <source>LQ against the nation</source>
        <translation>QL par rapport au pays</translation>
    </message>
    <message>
        <source>LQ against the region</source>
        <translation>QL par rapport à la région</translation>
    </message>
    <message>
        <source>LQ below 1, 1 to 1.25, above</source>
        <translation>QL inférieur à 1, de 1 à 1,25, supérieur</translation>
    </message>
    <message>
        <source>LQ interval</source>
        <translation>Intervalle du QL</translation>
    </message>
    <message>
        <source>LQ not above 1; creative jobs in the top quarter of areas</source>
        <translation>QL non supérieur à 1 ; emplois créatifs dans le quart supérieur des zones</translation>
    </message>
    <message>
        <source>LQ of businesses</source>
        <translation>QL des établissements</translation>
    </message>
    <message>
        <source>LQ of {group}</source>
        <translation>QL : {group}</translation>
    </message>
    <message>
        <source>LQ of {measure}: {sector}</source>
        <translation>QL {measure} : {sector}</translation>
    </message>
    <message>
        <source>LQ, end</source>
        <translation>QL, fin</translation>
    </message>
    <message>
        <source>LQ, start</source>
        <translation>QL, début</translation>
    </message>
    <message>
        <source>LQ,specialisation,concentration,sector,krugman,entropy,shift,confidence interval,location quotient,shares,specialization,cluster,reference,Herfindahl</source>
        <translation>QL,quotient de localisation,spécialisation,concentration,secteur,Krugman,entropie,intervalle de confiance,LQ,parts,cluster,comparaison,Herfindahl</translation>
    </message>
    <message>
        <source>LQ: {sector}</source>
        <translation>QL : {sector}</translation>
    </message>
    <message>
        <source>Land around</source>
        <translation>Terres alentour</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Large, but not specialised</source>
        <translation>Grande, mais non spécialisée</translation>
    </message>
    <message>
        <source>Largest delta</source>
        <translation>Plus grand delta</translation>
    </message>
    <message>
        <source>Largest gap (share of inputs)</source>
        <translation>Plus grand manque (part des intrants)</translation>
    </message>
    <message>
        <source>Largest sector</source>
        <translation>Plus grand secteur</translation>
    </message>
    <message>
        <source>Largest significant p</source>
        <translation>Plus grand p significatif</translation>
    </message>
    <message>
        <source>Largest values of</source>
        <translation>Plus grandes valeurs de</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>Lasso</translation>
    </message>
    <message>
        <source>Last hot</source>
        <translation>Chaud pour la dernière fois</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Layer of regions</source>
        <translation>Couche des régions</translation>
    </message>
    <message>
        <source>Layer to map</source>
        <translation>Couche à cartographier</translation>
    </message>
    <message>
        <source>Layer with the values, such as the output of &apos;Location quotients&apos;.</source>
        <translation>Couche avec les valeurs, par exemple la sortie de « Quotients de localisation ».</translation>
    </message>
    <message>
        <source>Layout templates (*.qpt)</source>
        <translation>Modèles de mise en page (*.qpt)</translation>
    </message>
    <message>
        <source>Leading area</source>
        <translation>Zone de tête</translation>
    </message>
    <message>
        <source>Leading areas</source>
        <translation>Zones de tête</translation>
    </message>
    <message>
        <source>Least delta</source>
        <translation>Plus petit delta</translation>
    </message>
    <message>
        <source>Least share of new wages that is new spending (%)</source>
        <translation>Plus petite part des nouveaux salaires qui est une dépense nouvelle (%)</translation>
    </message>
    <message>
        <source>Leave out codes that both groups have</source>
        <translation>Écarter les codes communs aux deux groupes</translation>
    </message>
    <message>
        <source>Lee</source>
        <translation>Lee</translation>
    </message>
    <message>
        <source>Lee&apos;s L</source>
        <translation>L de Lee</translation>
    </message>
    <message>
        <source>Lee&apos;s L (with the second field)</source>
        <translation>L de Lee (avec le second champ)</translation>
    </message>
    <message>
        <source>Lee&apos;s L compares the surroundings of both fields (Lee 2001). Pairs of values are permuted together, so that only where they meet is tested, not that they go together.</source>
        <translation>Le L de Lee compare les entourages des deux champs (Lee 2001). Les paires de valeurs sont permutées ensemble : on teste seulement où elles se rencontrent, non qu&apos;elles vont ensemble.</translation>
    </message>
    <message>
        <source>Lee&apos;s L: {group}</source>
        <translation>L de Lee : {group}</translation>
    </message>
    <message>
        <source>Lee&apos;s local L</source>
        <translation>L local de Lee</translation>
    </message>
    <message>
        <source>Lee&apos;s local L was not worked out: {reason}</source>
        <translation>Le L local de Lee n&apos;a pas été calculé : {reason}</translation>
    </message>
    <message>
        <source>Lee&apos;s local L: around {high} areas both are high, around {low} both are low (q up to 0.05), whatever the threshold.</source>
        <translation>L local de Lee : autour de {high} zones les deux sont élevés, autour de {low} les deux sont faibles (q jusqu&apos;à 0,05), quel que soit le seuil.</translation>
    </message>
    <message>
        <source>Lee&apos;s local L: both fields around</source>
        <translation>L local de Lee : les deux champs alentour</translation>
    </message>
    <message>
        <source>Left as it is, the log says what the file was taken for and why.</source>
        <translation>Laissé tel quel, le journal dit pour quoi le fichier a été pris, et pourquoi.</translation>
    </message>
    <message>
        <source>Left empty: &apos;Area profiles&apos;.</source>
        <translation>Vide : « Profils de zones ».</translation>
    </message>
    <message>
        <source>Left empty: &apos;Creative study&apos;.</source>
        <translation>Vide : « Étude de l&apos;économie créative ».</translation>
    </message>
    <message>
        <source>Left empty: 2023 (districts, United States), 2021 (NUTS).</source>
        <translation>Vide : 2023 (districts, États-Unis), 2021 (NUTS).</translation>
    </message>
    <message>
        <source>Left empty: a text field with &apos;name&apos; in its name.</source>
        <translation>Vide : un champ texte avec « name » dans son nom.</translation>
    </message>
    <message>
        <source>Left empty: all that are in one known format.</source>
        <translation>Vide : tous ceux qui sont dans un même format connu.</translation>
    </message>
    <message>
        <source>Left empty: businesses are shown without names.</source>
        <translation>Vide : les établissements sont montrés sans nom.</translation>
    </message>
    <message>
        <source>Left empty: the field named &apos;industry&apos; or &apos;sector&apos;.</source>
        <translation>Vide : le champ nommé « industry » ou « sector ».</translation>
    </message>
    <message>
        <source>Left empty: the field named &apos;jobs&apos; or &apos;employment&apos;.</source>
        <translation>Vide : le champ nommé « jobs » ou « employment ».</translation>
    </message>
    <message>
        <source>Left empty: the field named &apos;year&apos;. The start and the end must be among its years.</source>
        <translation>Vide : le champ nommé &apos;year&apos;. Le début et la fin doivent figurer parmi ses années.</translation>
    </message>
    <message>
        <source>Left empty: the field whose values a field of the table has.</source>
        <translation>Vide : le champ dont les valeurs se trouvent aussi dans un champ du tableau.</translation>
    </message>
    <message>
        <source>Left empty: the field whose values are codes of a classification.</source>
        <translation>Vide : le champ dont les valeurs sont des codes d&apos;une nomenclature.</translation>
    </message>
    <message>
        <source>Left empty: the first field.</source>
        <translation>Vide : le premier champ.</translation>
    </message>
    <message>
        <source>Left empty: the second field.</source>
        <translation>Vide : le deuxième champ.</translation>
    </message>
    <message>
        <source>Left empty: the title in the metadata of the layer, else its name.</source>
        <translation>Vide : le titre dans les métadonnées de la couche, sinon son nom.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissé de côté</translation>
    </message>
    <message>
        <source>Legal and accounting (KIBS)</source>
        <translation>Services juridiques et comptables (à forte intensité de connaissances)</translation>
    </message>
    <message>
        <source>Legal, accounting and consultancy (KIBS)</source>
        <translation>Services juridiques, comptables et conseil (à forte intensité de connaissances)</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Legend of the bivariate map</source>
        <translation>Légende de la carte bivariée</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Level of the areas</source>
        <translation>Niveau des zones</translation>
    </message>
    <message>
        <source>Level of the industries</source>
        <translation>Niveau des activités</translation>
    </message>
    <message>
        <source>Level of the industry codes where all industries are taken: 4 for classes of SIC 2007, such as 6201. More detailed codes are added up. 0: the most detailed level with at least half of the jobs.</source>
        <translation>Niveau des codes d&apos;activité quand toutes les activités sont prises : 4 pour les classes de la SIC 2007, comme 6201. Les codes plus détaillés sont additionnés. 0 : le niveau le plus détaillé avec au moins la moitié des emplois.</translation>
    </message>
    <message>
        <source>Level {level} is taken, the finest at which the areas are complete ({rows:,} rows; others: {others}). LEVEL takes another, &apos;all&apos; takes all.</source>
        <translation>Le niveau {level} est retenu, le plus fin auquel les zones sont complètes ({rows:,} lignes ; autres : {others}). LEVEL en prend un autre, « all » les prend tous.</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveaux</translation>
    </message>
    <message>
        <source>Levels, the usual one first</source>
        <translation>Niveaux, le niveau usuel d’abord</translation>
    </message>
    <message>
        <source>Libraries, museums, heritage</source>
        <translation>Bibliothèques, musées, patrimoine</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Library and archives</source>
        <translation>Bibliothèques et archives</translation>
    </message>
    <message>
        <source>Lies in</source>
        <translation>Se trouve dans</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Lift</translation>
    </message>
    <message>
        <source>Lift by threshold: creative and {group}</source>
        <translation>Lift selon le seuil : créatif et {group}</translation>
    </message>
    <message>
        <source>Light all areas</source>
        <translation>Mettre toutes les zones en évidence</translation>
    </message>
    <message>
        <source>Light from</source>
        <translation>Mettre en évidence à partir de</translation>
    </message>
    <message>
        <source>Likeness of its areas (mean cosine)</source>
        <translation>Ressemblance de ses zones (cosinus moyen)</translation>
    </message>
    <message>
        <source>Line {line} of &apos;{file}&apos; has figures, but is in none of its tables: its label, its figures or the header above it are damaged or missing. Download the file again.</source>
        <translation>La ligne {line} de « {file} » a des chiffres, mais n&apos;est dans aucun de ses tableaux : son libellé, ses chiffres ou l&apos;en-tête au-dessus sont endommagés ou manquent. Téléchargez le fichier de nouveau.</translation>
    </message>
    <message>
        <source>Line {line} of &apos;{file}&apos; has {count} cells, but the header in line {header} has {all}. Download the file again, or mend the line.</source>
        <translation>La ligne {line} de « {file} » a {count} cellules, mais l&apos;en-tête de la ligne {header} en a {all}. Téléchargez le fichier de nouveau, ou corrigez la ligne.</translation>
    </message>
    <message>
        <source>Lines to the peers</source>
        <translation>Lignes vers les zones semblables</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>Lien copié</translation>
    </message>
    <message>
        <source>Link of the business</source>
        <translation>Lien de l&apos;établissement</translation>
    </message>
    <message>
        <source>Linkages</source>
        <translation>Liaisons</translation>
    </message>
    <message>
        <source>Linkages: 1 is the mean of all products of the nation</source>
        <translation>Liaisons : 1 est la moyenne de tous les produits du pays</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Literature and print</source>
        <translation>Littérature et imprimerie</translation>
    </message>
    <message>
        <source>Live performance</source>
        <translation>Spectacle vivant</translation>
    </message>
    <message>
        <source>Livre et presse</source>
        <translation>Livre et presse</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Local Geary</source>
        <translation>Geary local</translation>
    </message>
    <message>
        <source>Local Geary: alike or unlike the neighbours</source>
        <translation>Geary local : semblable ou non aux voisins</translation>
    </message>
    <message>
        <source>Local Lee&apos;s L needs neighbours of equal weight: choose other neighbours than a kernel.</source>
        <translation>Le L local de Lee demande des voisins de poids égal : choisir d&apos;autres voisins qu&apos;un noyau.</translation>
    </message>
    <message>
        <source>Local Moran and its classes</source>
        <translation>Moran local et ses classes</translation>
    </message>
    <message>
        <source>Local Moran of rates (empirical Bayes; second field = base)</source>
        <translation>Moran local de taux (Bayes empirique ; second champ = base)</translation>
    </message>
    <message>
        <source>Local Moran: clusters and outliers</source>
        <translation>Moran local : clusters et valeurs atypiques</translation>
    </message>
    <message>
        <source>Local areas</source>
        <translation>Zones locales</translation>
    </message>
    <message>
        <source>Local colocation</source>
        <translation>Colocalisation locale</translation>
    </message>
    <message>
        <source>Local jobs for each new job, by studies of cause</source>
        <translation>Emplois locaux pour chaque nouvel emploi, selon des études causales</translation>
    </message>
    <message>
        <source>Local join count</source>
        <translation>Join count local</translation>
    </message>
    <message>
        <source>Local join count of a 0/1 field</source>
        <translation>Join count local d&apos;un champ 0/1</translation>
    </message>
    <message>
        <source>Local multiplier</source>
        <translation>Multiplicateur local</translation>
    </message>
    <message>
        <source>Local quotient</source>
        <translation>Quotient local</translation>
    </message>
    <message>
        <source>Local spatial heteroscedasticity (LOSH)</source>
        <translation>Hétéroscédasticité spatiale locale (LOSH)</translation>
    </message>
    <message>
        <source>Local spatial heteroscedasticity (LOSH): how much the values around vary</source>
        <translation>Hétéroscédasticité spatiale locale (LOSH) : dispersion des valeurs alentour</translation>
    </message>
    <message>
        <source>Local statistics (co-location around the area, Lee&apos;s L)</source>
        <translation>Statistiques locales (colocalisation autour de la zone, L de Lee)</translation>
    </message>
    <message>
        <source>Local supply</source>
        <translation>Offre locale</translation>
    </message>
    <message>
        <source>Local supply by area, sector and product</source>
        <translation>Offre locale par zone, secteur et produit</translation>
    </message>
    <message>
        <source>Location quotient</source>
        <translation>Quotient de localisation</translation>
    </message>
    <message>
        <source>Location quotient (LQ)</source>
        <translation>Quotient de localisation (QL)</translation>
    </message>
    <message>
        <source>Location quotient (LQ): the sector&apos;s share of an area&apos;s jobs, divided by its share in all it is compared with. 1: the same share; 2: twice as much.</source>
        <translation>Quotient de localisation (QL) : part du secteur dans les emplois d&apos;une zone, divisée par sa part dans l&apos;ensemble de comparaison. 1 : même part ; 2 : deux fois plus.</translation>
    </message>
    <message>
        <source>Location quotient (LQ): the share of an area&apos;s jobs that is creative, divided by that of all it is compared with. 1: the same share; 2: twice as much.</source>
        <translation>Quotient de localisation (QL) : part des emplois créatifs d&apos;une zone, divisée par celle de l&apos;ensemble de comparaison. 1 : même part ; 2 : deux fois plus.</translation>
    </message>
    <message>
        <source>Location quotient above which an area is specialised</source>
        <translation>Quotient de localisation au-delà duquel une zone est spécialisée</translation>
    </message>
    <message>
        <source>Location quotient at the end</source>
        <translation>Quotient de localisation à la fin</translation>
    </message>
    <message>
        <source>Location quotient by year</source>
        <translation>Quotient de localisation par année</translation>
    </message>
    <message>
        <source>Location quotient from which a sector is present</source>
        <translation>Quotient de localisation à partir duquel un secteur est présent</translation>
    </message>
    <message>
        <source>Location quotient from which an area is a hotspot</source>
        <translation>Quotient de localisation à partir duquel une zone est un pôle</translation>
    </message>
    <message>
        <source>Location quotient of {measure}</source>
        <translation>Quotient de localisation {measure}</translation>
    </message>
    <message>
        <source>Location quotient; line: the nation</source>
        <translation>Quotient de localisation ; trait : le pays</translation>
    </message>
    <message>
        <source>Location quotient; line: the nation; whiskers: intervals</source>
        <translation>Quotient de localisation ; trait : le pays ; barres fines : intervalles</translation>
    </message>
    <message>
        <source>Location quotients</source>
        <translation>Quotients de localisation</translation>
    </message>
    <message>
        <source>Location quotients by area and sector</source>
        <translation>Quotients de localisation par zone et secteur</translation>
    </message>
    <message>
        <source>Location quotients by sector</source>
        <translation>Quotients de localisation par secteur</translation>
    </message>
    <message>
        <source>Location quotients by sector; leading areas by the lower end of the interval</source>
        <translation>Quotients de localisation par secteur ; zones de tête selon la borne inférieure de l&apos;intervalle</translation>
    </message>
    <message>
        <source>Location quotients of creative jobs and of {group}</source>
        <translation>Quotients de localisation des emplois créatifs et de : {group}</translation>
    </message>
    <message>
        <source>Location quotients of the hotspots by sub-sector</source>
        <translation>Quotients de localisation des pôles par sous-secteur</translation>
    </message>
    <message>
        <source>Location quotients of the leading areas by sub-sector</source>
        <translation>Quotients de localisation des zones de tête par sous-secteur</translation>
    </message>
    <message>
        <source>Location quotients of the sub-sectors in both areas</source>
        <translation>Quotients de localisation des sous-secteurs dans les deux zones</translation>
    </message>
    <message>
        <source>Location quotients of the sub-sectors in each area of the group</source>
        <translation>Quotients de localisation des sous-secteurs dans chaque zone du groupe</translation>
    </message>
    <message>
        <source>Location quotients of {measure}</source>
        <translation>Quotients de localisation {measure}</translation>
    </message>
    <message>
        <source>Location quotients with their intervals, where they are known; in colour what is surely above the nation&apos;s share.</source>
        <translation>Quotients de localisation avec leurs intervalles, là où ils sont connus ; en couleur, ce qui dépasse sûrement la part du pays.</translation>
    </message>
    <message>
        <source>Location quotients; bars start at the nation&apos;s value, 1.</source>
        <translation>Quotients de localisation ; les barres partent de la valeur nationale, 1.</translation>
    </message>
    <message>
        <source>Long table of another office (Statistics Canada, Stats NZ, Destatis, CBS, SDMX …)</source>
        <translation>Tableau long d’un autre institut (Statistique Canada, Stats NZ, Destatis, CBS, SDMX …)</translation>
    </message>
    <message>
        <source>Longest wait (seconds)</source>
        <translation>Attente maximale (secondes)</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Looks for the densest part of the map where no extent is given.</source>
        <translation>Cherche la partie la plus dense de la carte si aucune étendue n&apos;est donnée.</translation>
    </message>
    <message>
        <source>Lookup from industries to products</source>
        <translation>Correspondance des activités aux produits</translation>
    </message>
    <message>
        <source>Lookup table</source>
        <translation>Table de correspondance</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdu</translation>
    </message>
    <message>
        <source>Lost: a hotspot before, not now</source>
        <translation>Perdu : un pôle avant, plus maintenant</translation>
    </message>
    <message>
        <source>Low among high</source>
        <translation>Faible parmi élevés</translation>
    </message>
    <message>
        <source>Low among low</source>
        <translation>Faible parmi faibles</translation>
    </message>
    <message>
        <source>Lower bounds together</source>
        <translation>Bornes inférieures, ensemble</translation>
    </message>
    <message>
        <source>Lowest, of the nation&apos;s</source>
        <translation>Les plus bas, par rapport au pays</translation>
    </message>
    <message>
        <source>MASE</source>
        <translation>MASE</translation>
    </message>
    <message>
        <source>MASE and coverage</source>
        <translation>MASE et couverture</translation>
    </message>
    <message>
        <source>MASE, naive</source>
        <translation>MASE, naïf</translation>
    </message>
    <message>
        <source>MASE: mean absolute error over the mean yearly change of the series (Hyndman &amp; Koehler 2006); what counts is whether it is below that of the naive model. Coverage: how often the interval of the time held what came. In the back-test nothing is used that was not known at the time.</source>
        <translation>MASE : erreur absolue moyenne divisée par l&apos;évolution annuelle moyenne de la série (Hyndman &amp; Koehler 2006) ; ce qui compte est qu&apos;elle soit inférieure à celle du modèle naïf. Couverture : combien de fois l&apos;intervalle d&apos;alors contenait ce qui est venu. Le test rétrospectif n&apos;utilise rien qui n&apos;était connu à l&apos;époque.</translation>
    </message>
    <message>
        <source>Machinery and equipment</source>
        <translation>Machines et équipements</translation>
    </message>
    <message>
        <source>Made on {date} with the QGIS plugin Creative Clusters.</source>
        <translation>Réalisé le {date} avec l’extension QGIS Creative Clusters.</translation>
    </message>
    <message>
        <source>Made with the QGIS plugin Creative Clusters.</source>
        <translation>Fait avec l&apos;extension QGIS Creative Clusters.</translation>
    </message>
    <message>
        <source>Main sub-sector</source>
        <translation>Sous-secteur principal</translation>
    </message>
    <message>
        <source>Make table</source>
        <translation>Tableau des ressources</translation>
    </message>
    <message>
        <source>Makes a finished page of a styled layer: a layout in the project, and a PDF, PNG or SVG.</source>
        <translation>Fait d&apos;une couche avec style une page finie : une mise en page dans le projet, et un PDF, PNG ou SVG.</translation>
    </message>
    <message>
        <source>Makes a page for each area or region, with map and profile: one PDF with bookmarks, or a file each.</source>
        <translation>Fait une page pour chaque zone ou région, avec carte et profil : un PDF avec signets, ou un fichier chacune.</translation>
    </message>
    <message>
        <source>Management and technical consulting (KIBS)</source>
        <translation>Conseil en gestion et conseil technique (à forte intensité de connaissances)</translation>
    </message>
    <message>
        <source>Manufacture of electronics and computers</source>
        <translation>Fabrication d&apos;électronique et d&apos;ordinateurs</translation>
    </message>
    <message>
        <source>Manufacturing</source>
        <translation>Industrie manufacturière</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Map of the areas that are alike</source>
        <translation>Carte des zones semblables</translation>
    </message>
    <message>
        <source>Map of the links</source>
        <translation>Carte des liens</translation>
    </message>
    <message>
        <source>Map: where {area} lies.</source>
        <translation>Carte : où se trouve {area}.</translation>
    </message>
    <message>
        <source>Marked years that &apos;{layer}&apos; has no rows for: {unknown}. Its years: {years}.</source>
        <translation>Années marquées pour lesquelles « {layer} » n&apos;a pas de lignes : {unknown}. Ses années : {years}.</translation>
    </message>
    <message>
        <source>Market services (KIS)</source>
        <translation>Services marchands (à forte intensité de connaissances)</translation>
    </message>
    <message>
        <source>Marks of withheld figures</source>
        <translation>Marques des valeurs confidentielles</translation>
    </message>
    <message>
        <source>Markt für darstellende Künste</source>
        <translation>Marché du spectacle vivant</translation>
    </message>
    <message>
        <source>Matrix of a measure</source>
        <translation>Matrice d&apos;une mesure</translation>
    </message>
    <message>
        <source>Mean density of the sectors that the area lacks</source>
        <translation>Densité moyenne des secteurs qui manquent à la zone</translation>
    </message>
    <message>
        <source>Mean density where absent</source>
        <translation>Densité moyenne où il est absent</translation>
    </message>
    <message>
        <source>Mean of all areas that have a value.</source>
        <translation>Moyenne de toutes les zones qui ont une valeur.</translation>
    </message>
    <message>
        <source>Mean silhouette by number of types: {figures}.</source>
        <translation>Silhouette moyenne selon le nombre de types : {figures}.</translation>
    </message>
    <message>
        <source>Mean silhouette of the types</source>
        <translation>Silhouette moyenne des types</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Measure to draw</source>
        <translation>Mesure à dessiner</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Measures for every pair of sectors how far they are found in the same areas.</source>
        <translation>Mesure pour chaque paire de secteurs à quel point ils se trouvent dans les mêmes zones.</translation>
    </message>
    <message>
        <source>Measures of overlap by related group</source>
        <translation>Mesures de recoupement par groupe lié</translation>
    </message>
    <message>
        <source>Measures of overlap by segment</source>
        <translation>Mesures du recoupement par segment</translation>
    </message>
    <message>
        <source>Media en entertainment</source>
        <translation>Médias et divertissement</translation>
    </message>
    <message>
        <source>Medical and dental instruments</source>
        <translation>Instruments médicaux et dentaires</translation>
    </message>
    <message>
        <source>Medical, precision and optical instruments</source>
        <translation>Instruments médicaux, de précision et d&apos;optique</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Medium-high-tech manufacturing</source>
        <translation>Industrie manufacturière de moyenne-haute technologie</translation>
    </message>
    <message>
        <source>Metals, machinery and appliances (high-tech)</source>
        <translation>Métaux, machines et appareils (haute technologie)</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Microclusters</source>
        <translation>Microclusters créatifs</translation>
    </message>
    <message>
        <source>Microclusters of businesses</source>
        <translation>Microclusters d&apos;établissements</translation>
    </message>
    <message>
        <source>Middle area&apos;s pay per job</source>
        <translation>Salaire par emploi de la zone médiane</translation>
    </message>
    <message>
        <source>Middle error of a figure</source>
        <translation>Erreur médiane d&apos;un chiffre</translation>
    </message>
    <message>
        <source>Minimum to maximum</source>
        <translation>Minimum à maximum</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquants</translation>
    </message>
    <message>
        <source>Missing: empty in the table</source>
        <translation>Manquants : vides dans la table</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Models used</source>
        <translation>Modèles utilisés</translation>
    </message>
    <message>
        <source>Moran scatterplot of {field}</source>
        <translation>Nuage de points de Moran de {field}</translation>
    </message>
    <message>
        <source>Moran&apos;s I</source>
        <translation>I de Moran</translation>
    </message>
    <message>
        <source>Moran&apos;s I above and Geary&apos;s C below their expected values: neighbours are alike.</source>
        <translation>I de Moran au-dessus et C de Geary au-dessous de leurs valeurs attendues : les voisins se ressemblent.</translation>
    </message>
    <message>
        <source>Moran&apos;s I of the pairs of areas at each step alone (Cliff &amp; Ord 1981), with the values between which 95 % of the maps lie whose values are shuffled over the areas. q corrects p for the number of steps.</source>
        <translation>I de Moran des seules paires de zones de chaque pas (Cliff &amp; Ord 1981), avec les valeurs entre lesquelles se trouvent 95 % des cartes dont les valeurs sont redistribuées au hasard. q corrige p pour le nombre de pas.</translation>
    </message>
    <message>
        <source>Moran&apos;s I,Geary&apos;s C,General G,join count,Lee&apos;s L,spatial autocorrelation,neighbours,clustering,dispersion,spatial statistics,Moran</source>
        <translation>I de Moran,C de Geary,G général,join count,L de Lee,autocorrélation spatiale,voisins,regroupement,dispersion,statistique spatiale,Moran,cluster</translation>
    </message>
    <message>
        <source>Moran,LISA,cluster,outlier</source>
        <translation>Moran,LISA,cluster,valeur atypique</translation>
    </message>
    <message>
        <source>More near than by chance</source>
        <translation>Plus à proximité que par hasard</translation>
    </message>
    <message>
        <source>More than by chance</source>
        <translation>Plus que par hasard</translation>
    </message>
    <message>
        <source>Moretti (2010)</source>
        <translation>Moretti (2010)</translation>
    </message>
    <message>
        <source>Most alike are {area} and {peer}: similarity {similarity}, {apart} km apart.</source>
        <translation>Les plus semblables sont {area} et {peer} : ressemblance {similarity}, à {apart} km de distance.</translation>
    </message>
    <message>
        <source>Most alike: {names}.</source>
        <translation>Les plus semblables : {names}.</translation>
    </message>
    <message>
        <source>Most figures of &apos;{file}&apos; are small and have decimals ({examples}), and nothing says that they are in thousands: they are taken as they stand. Are they counts?</source>
        <translation>La plupart des chiffres de « {file} » sont petits et ont des décimales ({examples}), et rien ne dit qu&apos;ils sont en milliers : ils sont pris tels quels. S&apos;agit-il bien d&apos;effectifs ?</translation>
    </message>
    <message>
        <source>Most jobs</source>
        <translation>Le plus d&apos;emplois</translation>
    </message>
    <message>
        <source>Most jobs above expectation</source>
        <translation>Le plus d&apos;emplois au-delà de l&apos;attendu</translation>
    </message>
    <message>
        <source>Mostly: by at least 80 % of the choices</source>
        <translation>Le plus souvent : selon au moins 80 % des choix</translation>
    </message>
    <message>
        <source>Motor vehicles</source>
        <translation>Véhicules automobiles</translation>
    </message>
    <message>
        <source>Multipliers of the nation: all jobs, and output, for each one of the product</source>
        <translation>Multiplicateurs du pays : tous les emplois, et la production, pour chaque unité du produit</translation>
    </message>
    <message>
        <source>Multivariate local Geary</source>
        <translation>Geary local multivarié</translation>
    </message>
    <message>
        <source>Multivariate local Geary: alike or unlike in several fields together</source>
        <translation>Geary local multivarié : semblable ou dissemblable dans plusieurs champs à la fois</translation>
    </message>
    <message>
        <source>Multivariate local join count</source>
        <translation>Comptage local multivarié de jonctions</translation>
    </message>
    <message>
        <source>Multivariate local join count: several 0/1 fields together</source>
        <translation>Comptage local multivarié de jonctions : plusieurs champs 0/1 à la fois</translation>
    </message>
    <message>
        <source>Museums and galleries</source>
        <translation>Musées et galeries</translation>
    </message>
    <message>
        <source>Museums and heritage</source>
        <translation>Musées et patrimoine</translation>
    </message>
    <message>
        <source>Museums, galleries and libraries</source>
        <translation>Musées, galeries et bibliothèques</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musique</translation>
    </message>
    <message>
        <source>Music and electronics shops</source>
        <translation>Magasins de musique et d&apos;électronique</translation>
    </message>
    <message>
        <source>Music and the visual and performing arts</source>
        <translation>Musique, arts visuels et spectacle vivant</translation>
    </message>
    <message>
        <source>Music, performing and visual arts</source>
        <translation>Musique, spectacle vivant et arts visuels</translation>
    </message>
    <message>
        <source>Musical groups and artists</source>
        <translation>Groupes et artistes musicaux</translation>
    </message>
    <message>
        <source>Musikwirtschaft</source>
        <translation>Économie de la musique</translation>
    </message>
    <message>
        <source>My areas</source>
        <translation>Mes zones</translation>
    </message>
    <message>
        <source>NUTS: 0 to 3 (empty: 3). United States: county, state or cbsa (empty: county). ONS: left empty for districts, or the name of a service of the portal, such as LAD_MAY_2025_UK_BGC_V2, which holds year and detail.</source>
        <translation>NUTS : 0 à 3 (vide : 3). États-Unis : county, state ou cbsa (vide : county). ONS : vide pour les districts, ou le nom d’un service du portail, comme LAD_MAY_2025_UK_BGC_V2, qui contient l’année et la précision.</translation>
    </message>
    <message>
        <source>Naive: the last value stays. Drift: the mean yearly change goes on. Damped trend: exponential smoothing whose trend fades (Gardner &amp; McKenzie 1985). Constant share: of the nation&apos;s forecast. Constant shift: differs from the nation&apos;s growth as it did (Brown 1969). Pooled growth: growth shrunk towards that of the same sector elsewhere. Combination: the mean of the first four (Makridakis and others 2020). For each series the one with the smallest errors in the back-test is used, those of its like counting too.</source>
        <translation>Naïf : la dernière valeur reste. Dérive : l&apos;évolution annuelle moyenne continue. Tendance amortie : lissage exponentiel dont la tendance s&apos;éteint (Gardner &amp; McKenzie 1985). Part constante : de la prévision du pays. Glissement constant : s&apos;écarte de la croissance du pays comme jusqu&apos;ici (Brown 1969). Croissance mise en commun : croissance ramenée vers celle du même secteur ailleurs. Combinaison : la moyenne des quatre premiers (Makridakis et autres 2020). Pour chaque série, on utilise celui qui a les plus petites erreurs au test rétrospectif, celles de ses semblables comptant aussi.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name in the table of names</source>
        <translation>Nom dans la table des noms</translation>
    </message>
    <message>
        <source>Name of a colour ramp in QGIS&apos;s style manager, such as Viridis, for the palette of that kind.</source>
        <translation>Nom d&apos;une rampe de couleurs du gestionnaire de styles de QGIS, telle que Viridis, pour la palette de cette sorte.</translation>
    </message>
    <message>
        <source>Name of the business</source>
        <translation>Nom de l&apos;établissement</translation>
    </message>
    <message>
        <source>Name of the column (or buyer) of what households buy. Left empty: the one called &apos;Households&apos; or the like.</source>
        <translation>Nom de la colonne (ou de l&apos;acheteur) des achats des ménages. Vide : celle qui s&apos;appelle « Households » ou l&apos;équivalent.</translation>
    </message>
    <message>
        <source>Name of the layout</source>
        <translation>Nom de la mise en page</translation>
    </message>
    <message>
        <source>Name of the local areas</source>
        <translation>Nom des zones locales</translation>
    </message>
    <message>
        <source>Name of the place</source>
        <translation>Nom du lieu</translation>
    </message>
    <message>
        <source>Name of the region</source>
        <translation>Nom de la région</translation>
    </message>
    <message>
        <source>Name of the row of wages. Left empty: the one called &apos;Compensation of employees&apos; or the like.</source>
        <translation>Nom de la ligne des salaires. Vide : celle qui s&apos;appelle « Compensation of employees » ou l&apos;équivalent.</translation>
    </message>
    <message>
        <source>Name of the style and heading of the legend. Left empty: the field&apos;s alias or name.</source>
        <translation>Nom du style et titre de la légende. Vide : l&apos;alias ou le nom du champ.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Names for the labels</source>
        <translation>Noms pour les étiquettes</translation>
    </message>
    <message>
        <source>Names of audiences</source>
        <translation>Noms des publics</translation>
    </message>
    <message>
        <source>Names of the columns where they are not x, y (or geometry, points in WKB), industry, jobs and year, as in: x=lon, y=lat, industry=categories.primary. Jobs and year may be missing.</source>
        <translation>Noms des colonnes, si elles ne s’appellent pas x, y (ou geometry, points en WKB), industry, jobs et year, par exemple : x=lon, y=lat, industry=categories.primary. Les emplois (jobs) et l’année (year) peuvent manquer.</translation>
    </message>
    <message>
        <source>Names of the industries</source>
        <translation>Noms des activités</translation>
    </message>
    <message>
        <source>Nation</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>National</source>
        <translation>National</translation>
    </message>
    <message>
        <source>National, mix and regional part</source>
        <translation>Parts nationale, structurelle et régionale</translation>
    </message>
    <message>
        <source>National: stands out against the nation and against its region. Regional: against the nation only, so that it shares the strength of its region. Local: against its region only. Areas of regions with fewer than three areas are compared with the nation only.</source>
        <translation>National : se détache du pays et de sa région. Régional : du pays seulement, partageant ainsi la force de sa région. Local : de sa région seulement. Les zones de régions de moins de trois zones ne sont comparées qu&apos;au pays.</translation>
    </message>
    <message>
        <source>Natural breaks (Jenks)</source>
        <translation>Seuils naturels (Jenks)</translation>
    </message>
    <message>
        <source>Near are all within {bandwidth} m, with the weights of a Gaussian kernel.</source>
        <translation>Sont proches tous ceux à {bandwidth} m au plus, avec les poids d&apos;un noyau gaussien.</translation>
    </message>
    <message>
        <source>Near are the {k} nearest; those equally near share the last places.</source>
        <translation>Sont proches les {k} plus proches ; ceux à égale distance se partagent les dernières places.</translation>
    </message>
    <message>
        <source>Near peers can meet; far ones seldom compete for the same market.</source>
        <translation>Des zones proches peuvent se rencontrer ; des zones lointaines se disputent rarement le même marché.</translation>
    </message>
    <message>
        <source>Near: {category}</source>
        <translation>À proximité : {category}</translation>
    </message>
    <message>
        <source>Nearest neighbours</source>
        <translation>Plus proches voisins</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Requis</translation>
    </message>
    <message>
        <source>Needed for neighbours from a table (the weight is optional).</source>
        <translation>Nécessaire pour des voisins venant d&apos;une table (le poids est facultatif).</translation>
    </message>
    <message>
        <source>Needed for neighbours from a table and from a .gal, .gwt or .swm file.</source>
        <translation>Nécessaire pour des voisins issus d’une table et d’un fichier .gal, .gwt ou .swm.</translation>
    </message>
    <message>
        <source>Needed suppliers</source>
        <translation>Fournisseurs nécessaires</translation>
    </message>
    <message>
        <source>Needed suppliers that the area lacks</source>
        <translation>Fournisseurs nécessaires qui manquent à la zone</translation>
    </message>
    <message>
        <source>Neighbouring areas are alike</source>
        <translation>Des zones voisines se ressemblent</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Voisins</translation>
    </message>
    <message>
        <source>Neighbours as GeoDa, ArcGIS, PySAL or MATLAB wrote them. Read by libpysal; only this needs it.</source>
        <translation>Voisins tels que GeoDa, ArcGIS, PySAL ou MATLAB les ont écrits. Lu par libpysal, qui n’est nécessaire que pour cela.</translation>
    </message>
    <message>
        <source>Neighbours as lines</source>
        <translation>Voisins sous forme de lignes</translation>
    </message>
    <message>
        <source>Neighbours of an area on average</source>
        <translation>Voisins d’une zone en moyenne</translation>
    </message>
    <message>
        <source>Neighbours with both</source>
        <translation>Voisins avec les deux</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Aucun des deux</translation>
    </message>
    <message>
        <source>Neither specialised nor large</source>
        <translation>Ni spécialisée ni grande</translation>
    </message>
    <message>
        <source>Network of related sectors</source>
        <translation>Réseau des secteurs liés</translation>
    </message>
    <message>
        <source>Networks of the nation</source>
        <translation>Réseaux du pays</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>New cold spot</source>
        <translation>Nouveau point froid</translation>
    </message>
    <message>
        <source>New hot spot</source>
        <translation>Nouveau point chaud</translation>
    </message>
    <message>
        <source>New jobs</source>
        <translation>Nouveaux emplois</translation>
    </message>
    <message>
        <source>New jobs and output</source>
        <translation>Nouveaux emplois et production</translation>
    </message>
    <message>
        <source>New jobs make the output of as many jobs of their product in the nation, and new output has its jobs. It is sold to final users: what the others make of it is not counted. Industries and sectors are brought to products by jobs.</source>
        <translation>Les nouveaux emplois donnent la production d&apos;autant d&apos;emplois de leur produit dans le pays, et une nouvelle production en a les emplois. Elle est vendue aux utilisateurs finals : ce que d&apos;autres en font n&apos;est pas compté. Activités et secteurs sont ramenés aux produits selon les emplois.</translation>
    </message>
    <message>
        <source>New jobs of the scenario, less those displaced, and further ones through suppliers and wages.</source>
        <translation>Nouveaux emplois du scénario, moins ceux qu’ils remplacent, et autres emplois dus aux fournisseurs et aux salaires.</translation>
    </message>
    <message>
        <source>New jobs, less those displaced</source>
        <translation>Nouveaux emplois moins ceux qui sont évincés</translation>
    </message>
    <message>
        <source>New jobs: area</source>
        <translation>Nouveaux emplois : zone</translation>
    </message>
    <message>
        <source>New jobs: industry or sector</source>
        <translation>Nouveaux emplois : activité ou secteur</translation>
    </message>
    <message>
        <source>New jobs: number</source>
        <translation>Nouveaux emplois : nombre</translation>
    </message>
    <message>
        <source>New jobs: output</source>
        <translation>Nouveaux emplois : production</translation>
    </message>
    <message>
        <source>New scheme</source>
        <translation>Nouvelle nomenclature</translation>
    </message>
    <message>
        <source>New, less displaced</source>
        <translation>Nouveaux, moins évincés</translation>
    </message>
    <message>
        <source>News agencies</source>
        <translation>Agences de presse</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Next to what it has</source>
        <translation>À côté de ce qu&apos;elle possède</translation>
    </message>
    <message>
        <source>No area (products that none makes)</source>
        <translation>Aucune zone (produits qu&apos;aucune ne fabrique)</translation>
    </message>
    <message>
        <source>No area has a neighbour. Generalised borders may not share corners: choose &apos;intersects&apos; or nearest.</source>
        <translation>Aucune zone n&apos;a de voisin. Des contours généralisés peuvent ne pas partager de sommets : choisir « intersecte » ou les plus proches.</translation>
    </message>
    <message>
        <source>No area has a peer that meets the conditions.</source>
        <translation>Aucune zone n&apos;a de zone semblable qui remplisse les conditions.</translation>
    </message>
    <message>
        <source>No area has a region: choose the field that holds the region of each area.</source>
        <translation>Aucune zone n&apos;a de région : choisir le champ qui contient la région de chaque zone.</translation>
    </message>
    <message>
        <source>No area has a strong audience without creative jobs to match.</source>
        <translation>Aucune zone n&apos;a un public fort sans emplois créatifs correspondants.</translation>
    </message>
    <message>
        <source>No area has both creative jobs and a share of &apos;{segment}&apos;: there is nothing to compare.</source>
        <translation>Aucune zone n&apos;a à la fois des emplois créatifs et une part de « {segment} » : il n&apos;y a rien à comparer.</translation>
    </message>
    <message>
        <source>No area has creative jobs of which the inputs are known.</source>
        <translation>Aucune zone n&apos;a d&apos;emplois créatifs dont les intrants soient connus.</translation>
    </message>
    <message>
        <source>No area is a hotspot under any choice.</source>
        <translation>Aucune zone n’est un pôle, sous aucun choix.</translation>
    </message>
    <message>
        <source>No area is contested.</source>
        <translation>Aucune zone n’est contestée.</translation>
    </message>
    <message>
        <source>No area is more alike than chance would make its nearest.</source>
        <translation>Aucune zone n&apos;est plus semblable que ne le serait par hasard la plus proche.</translation>
    </message>
    <message>
        <source>No area is specialised in both.</source>
        <translation>Aucune zone n&apos;est spécialisée dans les deux.</translation>
    </message>
    <message>
        <source>No area of &apos;{layer}&apos; has a population above 0.</source>
        <translation>Aucune zone de « {layer} » n&apos;a une population supérieure à 0.</translation>
    </message>
    <message>
        <source>No area of &apos;{layer}&apos; has rows in both {start} and {end}: were the areas&apos; codes changed? Use codes of one year throughout.</source>
        <translation>Aucune zone de « {layer} » n&apos;a de lignes à la fois en {start} et en {end} : les codes des zones ont-ils changé ? Utiliser partout les codes d&apos;une même année.</translation>
    </message>
    <message>
        <source>No area of &apos;{layer}&apos; has {jobs:,.0f} creative jobs or more: lower &apos;{parameter}&apos;, or use larger areas.</source>
        <translation>Aucune zone de « {layer} » n&apos;a {jobs:.0f} emplois créatifs ou plus : baisser « {parameter} », ou utiliser des zones plus grandes.</translation>
    </message>
    <message>
        <source>No area of &apos;{layer}&apos; is a source area. Table: {ids}. Source areas: {others}. Alike but for leading zeros or case: {hint}. Choose the fields that hold the same codes.</source>
        <translation>Aucune zone de « {layer} » n&apos;est une zone source. Table : {ids}. Zones sources : {others}. Semblables aux zéros de tête ou à la casse près : {hint}. Choisir les champs qui contiennent les mêmes codes.</translation>
    </message>
    <message>
        <source>No area of &apos;{layer}&apos; is chosen, or none has an id in &apos;{field}&apos;.</source>
        <translation>Aucune zone de « {layer} » n&apos;est choisie, ou aucune n&apos;a d&apos;identifiant dans &apos;{field}&apos;.</translation>
    </message>
    <message>
        <source>No area of the boundaries has a row in &apos;{layer}&apos;. Boundaries: {ids}. Table: {extra}. Alike but for leading zeros or case: {hint}. Choose the fields that hold the same codes.</source>
        <translation>Aucune zone des contours n&apos;a de ligne dans « {layer} ». Contours : {ids}. Table : {extra}. Semblables aux zéros en tête ou à la casse près : {hint}. Choisir les champs qui contiennent les mêmes codes.</translation>
    </message>
    <message>
        <source>No area stands out from chance, in any of the fields tested.</source>
        <translation>Aucune zone ne se détache du hasard, dans aucun des champs testés.</translation>
    </message>
    <message>
        <source>No area stands out, against the nation or its region.</source>
        <translation>Aucune zone ne se détache, ni du pays ni de sa région.</translation>
    </message>
    <message>
        <source>No area with both has more neighbours with both than chance gives (q up to 0.05).</source>
        <translation>Aucune zone avec les deux n&apos;a plus de voisins avec les deux que n&apos;en donne le hasard (q jusqu&apos;à 0,05).</translation>
    </message>
    <message>
        <source>No business of the sectors shown.</source>
        <translation>Aucun établissement des secteurs affichés.</translation>
    </message>
    <message>
        <source>No category lies beside another significantly more often than chance puts it.</source>
        <translation>Aucune catégorie ne se trouve à côté d&apos;une autre significativement plus souvent que par hasard.</translation>
    </message>
    <message>
        <source>No cluster has more than {count} creative businesses to a point.</source>
        <translation>Aucun cluster n&apos;a plus de {count} établissements créatifs par point.</translation>
    </message>
    <message>
        <source>No cluster of at least {minimum} businesses was found among the {count} of &apos;{group}&apos;.</source>
        <translation>Aucun cluster d&apos;au moins {minimum} établissements n&apos;a été trouvé parmi les {count} de « {group} ».</translation>
    </message>
    <message>
        <source>No cluster was found.</source>
        <translation>Aucun cluster n&apos;a été trouvé.</translation>
    </message>
    <message>
        <source>No code of &apos;{title}&apos; ({own}) has a counterpart in {scheme}.</source>
        <translation>Aucun code de &apos;{title}&apos; ({own}) n&apos;a d&apos;équivalent en {scheme}.</translation>
    </message>
    <message>
        <source>No concordance leads from {source} to {target}. Give a concordance of your own (CONCORDANCE).</source>
        <translation>Aucune table de passage ne mène de {source} à {target}. Donnez la vôtre (CONCORDANCE).</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Pas de données</translation>
    </message>
    <message>
        <source>No field of &apos;{boundaries}&apos; has the values of a field of &apos;{layer}&apos;, so it is not clear which hold the areas. {boundary_parameter}: choose a field of {candidates}. {parameter}: choose a field of {others}.</source>
        <translation>Aucun champ de « {boundaries} » n&apos;a les valeurs d&apos;un champ de « {layer} » ; on ne sait pas lesquels contiennent les zones. {boundary_parameter} : choisissez un champ parmi {candidates}. {parameter} : choisissez un champ parmi {others}.</translation>
    </message>
    <message>
        <source>No figure of &apos;{layer}&apos; is published: there is nothing to estimate from.</source>
        <translation>Aucun chiffre de « {layer} » n&apos;est publié : il n&apos;y a rien à partir de quoi estimer.</translation>
    </message>
    <message>
        <source>No figure of &apos;{layer}&apos; is suppressed: the table is passed on as it is.</source>
        <translation>Aucun chiffre de « {layer} » n&apos;est masqué : la table est transmise telle quelle.</translation>
    </message>
    <message>
        <source>No figures at the start or at the end</source>
        <translation>Pas de chiffres au début ou à la fin</translation>
    </message>
    <message>
        <source>No figures for this area.</source>
        <translation>Pas de chiffres pour cette zone.</translation>
    </message>
    <message>
        <source>No hotspot</source>
        <translation>Pas un pôle</translation>
    </message>
    <message>
        <source>No hotspot before or now</source>
        <translation>Pôle ni avant ni maintenant</translation>
    </message>
    <message>
        <source>No id of the weights file &apos;{name}&apos; is in the layer. File: {ids}. Layer: {own}. Choose another field as {parameter}.</source>
        <translation>Aucun identifiant du fichier de pondérations « {name} » n’est dans la couche. Fichier : {ids}. Couche : {own}. Choisissez un autre champ pour {parameter}.</translation>
    </message>
    <message>
        <source>No industry belongs to both groups.</source>
        <translation>Aucune activité n&apos;appartient aux deux groupes.</translation>
    </message>
    <message>
        <source>No industry of &apos;{layer}&apos; ({examples}) has a counterpart in {target}.</source>
        <translation>Aucune activité de &apos;{layer}&apos; ({examples}) n&apos;a d&apos;équivalent en {target}.</translation>
    </message>
    <message>
        <source>No industry of &apos;{layer}&apos; ({industries}) is one of the products of &apos;{flows}&apos; ({products}): give a lookup table from industries to products.</source>
        <translation>Aucune activité de « {layer} » ({industries}) n&apos;est l&apos;un des produits de « {flows} » ({products}) : donnez une table de correspondance des activités aux produits.</translation>
    </message>
    <message>
        <source>No industry of &apos;{layer}&apos; ({industries}) meets a product of &apos;{flows}&apos; ({products}) by the lookup &apos;{lookup}&apos; ({pairs}). Choose its fields of industry codes and of products.</source>
        <translation>Aucune activité de « {layer} » ({industries}) ne rencontre un produit de « {flows} » ({products}) par la correspondance « {lookup} » ({pairs}). Choisissez-y les champs des codes d&apos;activité et des produits.</translation>
    </message>
    <message>
        <source>No industry of &apos;{layer}&apos; has {level} digits or more: its codes have {digits}. Choose &apos;{parameter}&apos; as the table has them.</source>
        <translation>Aucune activité de « {layer} » n&apos;a {level} chiffres ou plus : ses codes en ont {digits}. Choisissez « {parameter} » comme la table les a.</translation>
    </message>
    <message>
        <source>No industry of the table is in the sector list &apos;{title}&apos;. The list has {scheme} codes of {list_digits} digits; {readable} of the {count} industries of the table can be such codes, of {digits} digits ({examples}). Choose the field with the industry codes, a list of the table&apos;s scheme, or a table with more detailed codes.</source>
        <translation>Aucune activité de la table n&apos;est dans la liste de secteurs « {title} ». La liste a des codes {scheme} de {list_digits} chiffres ; {readable} des {count} activités de la table peuvent être de tels codes, de {digits} chiffres ({examples}). Choisir le champ des codes d&apos;activité, une liste de la nomenclature de la table, ou une table aux codes plus détaillés.</translation>
    </message>
    <message>
        <source>No industry of the table is in these lists, which are left out: {lists}.</source>
        <translation>Aucune activité de la table n’est dans ces listes, qui sont laissées de côté : {lists}.</translation>
    </message>
    <message>
        <source>No industry of {level} digits has half of its jobs in &apos;{title}&apos;: give more in &apos;{parameter}&apos;, or compare the listed sectors.</source>
        <translation>Aucune activité de {level} chiffres n&apos;a la moitié de ses emplois dans « {title} » : donnez-en davantage dans « {parameter} », ou comparez les secteurs listés.</translation>
    </message>
    <message>
        <source>No jobs at the start, so that growth is not defined</source>
        <translation>Pas d&apos;emplois au début, de sorte que la croissance n&apos;est pas définie</translation>
    </message>
    <message>
        <source>No location quotient can be told</source>
        <translation>Aucun quotient de localisation ne peut être donné</translation>
    </message>
    <message>
        <source>No neighbour within the bandwidth</source>
        <translation>Aucun voisin dans la largeur de bande</translation>
    </message>
    <message>
        <source>No pair of sectors clearly goes together or avoids each other over these areas.</source>
        <translation>Sur ces zones, aucune paire de secteurs ne va clairement ensemble ni ne s&apos;évite.</translation>
    </message>
    <message>
        <source>No pattern</source>
        <translation>Aucun profil</translation>
    </message>
    <message>
        <source>No percentage of &apos;{layer}&apos; is above 1: these seem to be shares of 1. They are written as they are; quotients and classes are the same.</source>
        <translation>Aucun pourcentage de « {layer} » n&apos;est au-dessus de 1 : ce semblent être des parts de 1. Ils sont écrits tels quels ; quotients et classes sont les mêmes.</translation>
    </message>
    <message>
        <source>No point of &apos;{layer}&apos; has a value in &apos;{field}&apos;.</source>
        <translation>Aucun point de « {layer} » n&apos;a de valeur dans « {field} ».</translation>
    </message>
    <message>
        <source>No points of businesses were given.</source>
        <translation>Aucun point d&apos;entreprise n&apos;a été donné.</translation>
    </message>
    <message>
        <source>No row in the employment table</source>
        <translation>Pas de ligne dans la table d&apos;emploi</translation>
    </message>
    <message>
        <source>No row of &apos;{layer}&apos; has both a source (&apos;{source}&apos;) and a target area (&apos;{target}&apos;).</source>
        <translation>Aucune ligne de « {layer} » n&apos;a à la fois une zone source (« {source} ») et une zone cible (« {target} »).</translation>
    </message>
    <message>
        <source>No row of &apos;{layer}&apos; has both an area (field &apos;{area}&apos;) and an industry (field &apos;{industry}&apos;).</source>
        <translation>Aucune ligne de « {layer} » n&apos;a à la fois une zone (champ « {area} ») et une activité (champ « {industry} »).</translation>
    </message>
    <message>
        <source>No row of &apos;{layer}&apos; links two of the sectors. It has {keys}; the sectors are {sectors}. In &apos;{parameter}&apos; and &apos;{other}&apos; choose the fields that hold their codes, ids or names.</source>
        <translation>Aucune ligne de « {layer} » ne relie deux des secteurs. Elle contient {keys} ; les secteurs sont {sectors}. Dans « {parameter} » et « {other} », choisissez les champs qui contiennent leurs codes, identifiants ou noms.</translation>
    </message>
    <message>
        <source>No row of the neighbour table names two areas of the layer. Table: {ids}. Layer: {own}.</source>
        <translation>Aucune ligne de la table de voisinage ne nomme deux zones de la couche. Table : {ids}. Couche : {own}.</translation>
    </message>
    <message>
        <source>No scale bar and no north arrow: &apos;{layer}&apos; has no usable coordinate system, or is too large for them to hold everywhere.</source>
        <translation>Ni échelle ni flèche du nord : « {layer} » n’a pas de système de coordonnées utilisable, ou est trop étendue pour qu’elles valent partout.</translation>
    </message>
    <message>
        <source>No sector of &apos;{layer}&apos; has a published figure for every year from {first} to {last} in any area: there is nothing to forecast.</source>
        <translation>Aucun secteur de « {layer} » n&apos;a dans une zone quelconque un chiffre publié pour chaque année de {first} à {last} : il n&apos;y a rien à prévoir.</translation>
    </message>
    <message>
        <source>No sector of the group &apos;{main}&apos; has jobs here (or the table does not say which are creative): all sectors are shown.</source>
        <translation>Aucun secteur du groupe &apos;{main}&apos; n&apos;a d&apos;emplois ici (ou la table ne dit pas lesquels sont créatifs) : tous les secteurs sont montrés.</translation>
    </message>
    <message>
        <source>No source area had to be divided: every figure is a sum of published ones.</source>
        <translation>Aucune zone source n&apos;a dû être divisée : chaque chiffre est une somme de chiffres publiés.</translation>
    </message>
    <message>
        <source>No style for the column(s) {fields}: the output format has dropped or renamed them.</source>
        <translation>Pas de style pour la ou les colonnes {fields} : le format de sortie les a supprimées ou renommées.</translation>
    </message>
    <message>
        <source>No sub-sector is surely above its share in the nation.</source>
        <translation>Aucun sous-secteur ne dépasse sûrement sa part dans le pays.</translation>
    </message>
    <message>
        <source>No test was made: any of the quotients may be due to chance.</source>
        <translation>Aucun test n&apos;a été fait : chacun des quotients peut être dû au hasard.</translation>
    </message>
    <message>
        <source>No time can be tested. {reason}</source>
        <translation>Aucune date ne peut être testée. {reason}</translation>
    </message>
    <message>
        <source>No two areas are more alike than chance would make an area and its nearest ({chance}).</source>
        <translation>Aucune paire de zones n&apos;est plus semblable que ne le serait par hasard une zone et la plus proche d&apos;elle ({chance}).</translation>
    </message>
    <message>
        <source>No two areas lie within {band:,.10g} of each other. A band of {smallest:,.10g} gives every area a neighbour.</source>
        <translation>Aucune paire de zones n&apos;est à moins de {band:.10g}. Une bande de {smallest:.10g} donne un voisin à chaque zone.</translation>
    </message>
    <message>
        <source>No two points lie within {bandwidth:,.10g} m of each other. Choose a larger bandwidth, or the nearest neighbours.</source>
        <translation>Aucun couple de points n&apos;est à {bandwidth:,.10g} m l&apos;un de l&apos;autre ou moins. Choisissez une largeur de bande plus grande, ou les plus proches voisins.</translation>
    </message>
    <message>
        <source>No year was given: the latest, {year}, is used. Years: {years}.</source>
        <translation>Aucune année n&apos;a été donnée : la dernière, {year}, est utilisée. Années : {years}.</translation>
    </message>
    <message>
        <source>Nomis (CSV or spreadsheet)</source>
        <translation>Nomis (CSV ou classeur)</translation>
    </message>
    <message>
        <source>Nomis is asked for divisions (2 digits) and classes (4 digits) of the SIC 2007; INDUSTRIES has {codes}.</source>
        <translation>Nomis est interrogé sur les divisions (2 chiffres) et les classes (4 chiffres) de la SIC 2007 ; INDUSTRIES contient {codes}.</translation>
    </message>
    <message>
        <source>Nomis,BRES,QCEW,BLS,County Business Patterns,Eurostat,CSV,download,unpivot,tidy,long,wide,raw,file,Excel,XLSX,LODES,INSEE,Destatis,Statistics Canada,convert,read,NUTS</source>
        <translation>Nomis,BRES,QCEW,BLS,County Business Patterns,Eurostat,CSV,téléchargement,dépivoter,nettoyer,long,large,fichier brut,Excel,XLSX,LODES,INSEE,Destatis,convertir,lire,NUTS</translation>
    </message>
    <message>
        <source>Nomis: codes such as E08000034, or a type such as TYPE432; left empty: districts. Eurostat: NUTS codes; left empty: all. LODES: states such as NJ. County Business Patterns: co, st, msa or us. QCEW gives every area.</source>
        <translation>Nomis : codes comme E08000034, ou un type comme TYPE432 ; vide : districts. Eurostat : codes NUTS ; vide : tous. LODES : États comme NJ. County Business Patterns : co, st, msa ou us. QCEW donne toutes les zones.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Rien de cela</translation>
    </message>
    <message>
        <source>None of the businesses of &apos;{layer}&apos; can be counted: {outside} lie outside of every area, {uncoded} have no industry code ({examples}). Do the layers cover the same country, are their coordinate reference systems set right, and does the field of industries hold codes of the sector list?</source>
        <translation>Aucun établissement de « {layer} » ne peut être compté : {outside} sont hors de toute zone, {uncoded} n&apos;ont pas de code d&apos;activité ({examples}). Les couches couvrent-elles le même pays, leurs systèmes de coordonnées sont-ils corrects, et le champ des activités contient-il des codes de la liste de secteurs ?</translation>
    </message>
    <message>
        <source>None of the codes in {field} begins with {starts}.</source>
        <translation>Aucun des codes de {field} ne commence par {starts}.</translation>
    </message>
    <message>
        <source>None of the creative sectors has jobs in a product of the flows: {examples}. Is the lookup of the scheme of the sector list?</source>
        <translation>Aucun des secteurs créatifs n&apos;a d&apos;emplois dans un produit des flux : {examples}. La correspondance est-elle dans la nomenclature de la liste de secteurs ?</translation>
    </message>
    <message>
        <source>None of the target areas ({ids}) gets figures from any source area; the table&apos;s jobs go to: {others}. Choose the field of the target areas that holds the lookup&apos;s codes, or layers that lie in the same place.</source>
        <translation>Aucune des zones cibles ({ids}) ne reçoit de chiffres d&apos;une zone source ; les emplois de la table vont à : {others}. Choisir le champ des zones cibles qui contient les codes de la correspondance, ou des couches situées au même endroit.</translation>
    </message>
    <message>
        <source>None of the {all} areas has more than its share of both creative jobs and {group}</source>
        <translation>Aucune des {all} zones n&apos;a plus que sa part des deux : emplois créatifs et {group}</translation>
    </message>
    <message>
        <source>None of the {all} areas is a creative hotspot</source>
        <translation>Aucune des {all} zones n&apos;est un pôle créatif</translation>
    </message>
    <message>
        <source>None of the {all} areas is high in both creative jobs and {group}</source>
        <translation>Aucune des {all} zones n&apos;est élevée dans les deux : emplois créatifs et {group}</translation>
    </message>
    <message>
        <source>None of the {all} areas with data is a creative hotspot.</source>
        <translation>Aucune des {all} zones avec données n&apos;est un pôle créatif.</translation>
    </message>
    <message>
        <source>None of the {tested} areas is a hot or a cold spot of &apos;{value}&apos; beyond what chance gives.</source>
        <translation>Aucune des {tested} zones n’est un point chaud ou froid de « {value} » au-delà du hasard.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Aucune.</translation>
    </message>
    <message>
        <source>Not for fixed and own breaks. A diverging map has up to three on each side.</source>
        <translation>Pas pour des bornes fixes ou propres. Une carte divergente en a jusqu&apos;à trois de chaque côté.</translation>
    </message>
    <message>
        <source>Not known, or no jobs to begin with</source>
        <translation>Inconnu, ou pas d&apos;emplois au départ</translation>
    </message>
    <message>
        <source>Not significant</source>
        <translation>Non significatif</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Non testé</translation>
    </message>
    <message>
        <source>Not tested: {shown} of {all} pairs that have industries in common</source>
        <translation>Non testées : {shown} paires sur {all} qui ont des activités en commun</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Mention</translation>
    </message>
    <message>
        <source>Nothing else</source>
        <translation>Rien d’autre</translation>
    </message>
    <message>
        <source>Nothing has such a name.</source>
        <translation>Rien ne porte un tel nom.</translation>
    </message>
    <message>
        <source>Nothing in &apos;{layer}&apos; says which of its {count} sectors are creative: together they are all jobs, with a quotient of 1 everywhere, and the map shows the first sector instead. Choose the field with the group in &apos;{parameter}&apos;, or a sector list.</source>
        <translation>Rien dans &apos;{layer}&apos; ne dit lesquels des {count} secteurs sont créatifs : ensemble ils forment tous les emplois, avec un quotient de 1 partout ; la carte montre le premier secteur à la place. Choisissez le champ du groupe dans &apos;{parameter}&apos;, ou une liste de secteurs.</translation>
    </message>
    <message>
        <source>Nothing is chosen in &apos;{parameter}&apos;: every business counts as one job, so that jobs are businesses.</source>
        <translation>Rien n&apos;est choisi dans « {parameter} » : chaque établissement compte pour un emploi, les emplois sont donc des établissements.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Il ne manque rien.</translation>
    </message>
    <message>
        <source>Nothing: every job is in a target area.</source>
        <translation>Rien : chaque emploi est dans une zone cible.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Number of all jobs in the area.</source>
        <translation>Nombre de tous les emplois de la zone.</translation>
    </message>
    <message>
        <source>Number of areas</source>
        <translation>Nombre de zones</translation>
    </message>
    <message>
        <source>Number of areas by field and class</source>
        <translation>Nombre de zones par champ et classe</translation>
    </message>
    <message>
        <source>Number of areas on the map</source>
        <translation>Nombre de zones sur la carte</translation>
    </message>
    <message>
        <source>Number of areas tested</source>
        <translation>Nombre de zones testées</translation>
    </message>
    <message>
        <source>Number of areas tested (first field)</source>
        <translation>Nombre de zones testées (premier champ)</translation>
    </message>
    <message>
        <source>Number of areas that are always hotspots</source>
        <translation>Nombre de zones qui sont toujours des pôles</translation>
    </message>
    <message>
        <source>Number of areas to label</source>
        <translation>Nombre de zones à étiqueter</translation>
    </message>
    <message>
        <source>Number of areas whose 90 % interval is decline</source>
        <translation>Nombre de zones dont l&apos;intervalle à 90 % est en déclin</translation>
    </message>
    <message>
        <source>Number of areas whose 90 % interval is growth</source>
        <translation>Nombre de zones dont l&apos;intervalle à 90 % est en croissance</translation>
    </message>
    <message>
        <source>Number of areas with a forecast</source>
        <translation>Nombre de zones avec une prévision</translation>
    </message>
    <message>
        <source>Number of areas with a known change</source>
        <translation>Nombre de zones à l&apos;évolution connue</translation>
    </message>
    <message>
        <source>Number of areas with a pattern of cold spots</source>
        <translation>Nombre de zones ayant un profil de points froids</translation>
    </message>
    <message>
        <source>Number of areas with a pattern of hot spots</source>
        <translation>Nombre de zones ayant un profil de points chauds</translation>
    </message>
    <message>
        <source>Number of areas with a profile</source>
        <translation>Nombre de zones avec un profil</translation>
    </message>
    <message>
        <source>Number of areas with a strong audience only, first segment</source>
        <translation>Nombre de zones avec seulement un public fort, premier segment</translation>
    </message>
    <message>
        <source>Number of areas with an LQ of the whole group above 1</source>
        <translation>Nombre de zones où le QL du groupe entier est supérieur à 1</translation>
    </message>
    <message>
        <source>Number of areas with audience and jobs, first segment</source>
        <translation>Nombre de zones avec public et emplois, premier segment</translation>
    </message>
    <message>
        <source>Number of areas with both, exactly</source>
        <translation>Nombre de zones avec les deux, exactement</translation>
    </message>
    <message>
        <source>Number of areas with both, first related group</source>
        <translation>Nombre de zones avec les deux, premier groupe lié</translation>
    </message>
    <message>
        <source>Number of areas with creative inputs</source>
        <translation>Nombre de zones avec des intrants créatifs</translation>
    </message>
    <message>
        <source>Number of areas with data</source>
        <translation>Nombre de zones avec données</translation>
    </message>
    <message>
        <source>Number of areas with suppressed figures</source>
        <translation>Nombre de zones avec des chiffres masqués</translation>
    </message>
    <message>
        <source>Number of areas without a value (first field)</source>
        <translation>Nombre de zones sans valeur (premier champ)</translation>
    </message>
    <message>
        <source>Number of areas without data</source>
        <translation>Nombre de zones sans données</translation>
    </message>
    <message>
        <source>Number of areas without neighbours</source>
        <translation>Nombre de zones sans voisins</translation>
    </message>
    <message>
        <source>Number of areas without neighbours (first field)</source>
        <translation>Nombre de zones sans voisins (premier champ)</translation>
    </message>
    <message>
        <source>Number of businesses</source>
        <translation>Nombre d&apos;établissements</translation>
    </message>
    <message>
        <source>Number of businesses by what is around them, q up to 0.05 over the businesses</source>
        <translation>Nombre d&apos;établissements selon ce qui les entoure, q jusqu&apos;à 0.05 sur les établissements</translation>
    </message>
    <message>
        <source>Number of businesses counted</source>
        <translation>Nombre d&apos;établissements comptés</translation>
    </message>
    <message>
        <source>Number of businesses on a border</source>
        <translation>Nombre d&apos;établissements sur une limite</translation>
    </message>
    <message>
        <source>Number of businesses outside of every area</source>
        <translation>Nombre d&apos;établissements hors de toute zone</translation>
    </message>
    <message>
        <source>Number of businesses without an industry</source>
        <translation>Nombre d&apos;établissements sans activité</translation>
    </message>
    <message>
        <source>Number of categories</source>
        <translation>Nombre de catégories</translation>
    </message>
    <message>
        <source>Number of choices</source>
        <translation>Nombre de choix</translation>
    </message>
    <message>
        <source>Number of classes</source>
        <translation>Nombre de classes</translation>
    </message>
    <message>
        <source>Number of clusters</source>
        <translation>Nombre de clusters</translation>
    </message>
    <message>
        <source>Number of consecutive hot spots</source>
        <translation>Nombre de points chauds consécutifs</translation>
    </message>
    <message>
        <source>Number of contested areas</source>
        <translation>Nombre de zones contestées</translation>
    </message>
    <message>
        <source>Number of creative businesses</source>
        <translation>Nombre d&apos;établissements créatifs</translation>
    </message>
    <message>
        <source>Number of creative sectors</source>
        <translation>Nombre de secteurs créatifs</translation>
    </message>
    <message>
        <source>Number of declining hotspots</source>
        <translation>Nombre de pôles en déclin</translation>
    </message>
    <message>
        <source>Number of digits (2, 4, 6 …), &apos;section&apos;, or &apos;all&apos; for every level in the file, as &apos;Fill suppressed figures&apos; likes best. Left empty: the finest level at which the areas are complete.</source>
        <translation>Nombre de chiffres (2, 4, 6 …), « section », ou « all » pour tous les niveaux du fichier, ce que préfère « Estimer les chiffres masqués ». Vide : le niveau le plus fin auquel les zones sont complètes.</translation>
    </message>
    <message>
        <source>Number of diminishing hot spots</source>
        <translation>Nombre de points chauds en déclin</translation>
    </message>
    <message>
        <source>Number of emerging hotspots</source>
        <translation>Nombre de pôles émergents</translation>
    </message>
    <message>
        <source>Number of equally large sub-sectors that would be as mixed.</source>
        <translation>Nombre de sous-secteurs de même taille qui seraient aussi variés.</translation>
    </message>
    <message>
        <source>Number of estimated figures</source>
        <translation>Nombre de chiffres estimés</translation>
    </message>
    <message>
        <source>Number of features to label</source>
        <translation>Nombre d&apos;entités à étiqueter</translation>
    </message>
    <message>
        <source>Number of features without data</source>
        <translation>Nombre d&apos;entités sans données</translation>
    </message>
    <message>
        <source>Number of figures that stay unknown</source>
        <translation>Nombre de chiffres qui restent inconnus</translation>
    </message>
    <message>
        <source>Number of growing hotspots</source>
        <translation>Nombre de pôles en croissance</translation>
    </message>
    <message>
        <source>Number of historical hot spots</source>
        <translation>Nombre de points chauds historiques</translation>
    </message>
    <message>
        <source>Number of hotspots</source>
        <translation>Nombre de pôles</translation>
    </message>
    <message>
        <source>Number of industries</source>
        <translation>Nombre d&apos;activités</translation>
    </message>
    <message>
        <source>Number of industries that belong to both groups</source>
        <translation>Nombre d&apos;activités qui appartiennent aux deux groupes</translation>
    </message>
    <message>
        <source>Number of intensifying hot spots</source>
        <translation>Nombre de points chauds en renforcement</translation>
    </message>
    <message>
        <source>Number of jobs in creative sectors. Large areas have many of all kinds.</source>
        <translation>Nombre d&apos;emplois dans les secteurs créatifs. Les grandes zones en ont beaucoup de toutes sortes.</translation>
    </message>
    <message>
        <source>Number of links</source>
        <translation>Nombre de liens</translation>
    </message>
    <message>
        <source>Number of links that go one way only</source>
        <translation>Nombre de liens à sens unique</translation>
    </message>
    <message>
        <source>Number of local areas</source>
        <translation>Nombre de zones locales</translation>
    </message>
    <message>
        <source>Number of local clusters</source>
        <translation>Nombre de clusters locaux</translation>
    </message>
    <message>
        <source>Number of lost hotspots</source>
        <translation>Nombre de pôles perdus</translation>
    </message>
    <message>
        <source>Number of measures</source>
        <translation>Nombre de mesures</translation>
    </message>
    <message>
        <source>Number of national clusters</source>
        <translation>Nombre de clusters nationaux</translation>
    </message>
    <message>
        <source>Number of nearest neighbours</source>
        <translation>Nombre de plus proches voisins</translation>
    </message>
    <message>
        <source>Number of new hot spots</source>
        <translation>Nombre de nouveaux points chauds</translation>
    </message>
    <message>
        <source>Number of oscillating hot spots</source>
        <translation>Nombre de points chauds oscillants</translation>
    </message>
    <message>
        <source>Number of pages</source>
        <translation>Nombre de pages</translation>
    </message>
    <message>
        <source>Number of pairs</source>
        <translation>Nombre de paires</translation>
    </message>
    <message>
        <source>Number of pairs of area and peer</source>
        <translation>Nombre de paires de zones semblables</translation>
    </message>
    <message>
        <source>Number of pairs tested</source>
        <translation>Nombre de paires testées</translation>
    </message>
    <message>
        <source>Number of pairs that share industries</source>
        <translation>Nombre de paires qui partagent des activités</translation>
    </message>
    <message>
        <source>Number of pairs with q up to 0.05</source>
        <translation>Nombre de paires avec q jusqu&apos;à 0,05</translation>
    </message>
    <message>
        <source>Number of parts that hang together</source>
        <translation>Nombre de parties d’un seul tenant</translation>
    </message>
    <message>
        <source>Number of persistent hot spots</source>
        <translation>Nombre de points chauds persistants</translation>
    </message>
    <message>
        <source>Number of products</source>
        <translation>Nombre de produits</translation>
    </message>
    <message>
        <source>Number of random rearrangements behind the p-values of correlations and local statistics.</source>
        <translation>Nombre de réarrangements aléatoires derrière les valeurs p des corrélations et des statistiques locales.</translation>
    </message>
    <message>
        <source>Number of random rearrangements behind the p-values of the correlations. The more pairs, the more are needed for any q to be small. Left empty: 9,999 up to 100 sectors, 1,999 above, where each takes longer.</source>
        <translation>Nombre de réarrangements aléatoires derrière les valeurs p des corrélations. Plus il y a de paires, plus il en faut pour qu&apos;un q puisse être petit. Vide : 9 999 jusqu&apos;à 100 secteurs, 1 999 au-delà, où chacun prend plus de temps.</translation>
    </message>
    <message>
        <source>Number of random rearrangements behind the plain p-values of the correlations.</source>
        <translation>Nombre de réarrangements aléatoires derrière les valeurs p simples des corrélations.</translation>
    </message>
    <message>
        <source>Number of regional clusters</source>
        <translation>Nombre de clusters régionaux</translation>
    </message>
    <message>
        <source>Number of regions</source>
        <translation>Nombre de régions</translation>
    </message>
    <message>
        <source>Number of related groups</source>
        <translation>Nombre de groupes liés</translation>
    </message>
    <message>
        <source>Number of requests sent</source>
        <translation>Nombre de requêtes envoyées</translation>
    </message>
    <message>
        <source>Number of rows</source>
        <translation>Nombre de lignes</translation>
    </message>
    <message>
        <source>Number of rows left out</source>
        <translation>Nombre de lignes laissées de côté</translation>
    </message>
    <message>
        <source>Number of sectors</source>
        <translation>Nombre de secteurs</translation>
    </message>
    <message>
        <source>Number of sectors shown</source>
        <translation>Nombre de secteurs montrés</translation>
    </message>
    <message>
        <source>Number of sectors that relatedness is computed over</source>
        <translation>Nombre de secteurs sur lesquels les liens sont calculés</translation>
    </message>
    <message>
        <source>Number of segments</source>
        <translation>Nombre de segments</translation>
    </message>
    <message>
        <source>Number of series without a forecast</source>
        <translation>Nombre de séries sans prévision</translation>
    </message>
    <message>
        <source>Number of significant areas (first field)</source>
        <translation>Nombre de zones significatives (premier champ)</translation>
    </message>
    <message>
        <source>Number of significant clusters</source>
        <translation>Nombre de clusters significatifs</translation>
    </message>
    <message>
        <source>Number of significant pairs</source>
        <translation>Nombre de paires significatives</translation>
    </message>
    <message>
        <source>Number of significant results</source>
        <translation>Nombre de résultats significatifs</translation>
    </message>
    <message>
        <source>Number of source areas that are divided</source>
        <translation>Nombre de zones sources divisées</translation>
    </message>
    <message>
        <source>Number of source areas with a target</source>
        <translation>Nombre de zones sources avec une cible</translation>
    </message>
    <message>
        <source>Number of sporadic hot spots</source>
        <translation>Nombre de points chauds sporadiques</translation>
    </message>
    <message>
        <source>Number of stable hotspots</source>
        <translation>Nombre de pôles stables</translation>
    </message>
    <message>
        <source>Number of steps done</source>
        <translation>Nombre d&apos;étapes faites</translation>
    </message>
    <message>
        <source>Number of steps left out</source>
        <translation>Nombre d&apos;étapes laissées de côté</translation>
    </message>
    <message>
        <source>Number of suppressed figures</source>
        <translation>Nombre de chiffres masqués</translation>
    </message>
    <message>
        <source>Number of target areas with data</source>
        <translation>Nombre de zones cibles avec des données</translation>
    </message>
    <message>
        <source>Number of the sectors shown that the area has</source>
        <translation>Nombre des secteurs montrés que la zone possède</translation>
    </message>
    <message>
        <source>Number of times</source>
        <translation>Nombre de dates</translation>
    </message>
    <message>
        <source>Number of topics</source>
        <translation>Nombre de thèmes</translation>
    </message>
    <message>
        <source>Number of types</source>
        <translation>Nombre de types</translation>
    </message>
    <message>
        <source>Numbers are divided by the population, or, without one, by the sum of all segments.</source>
        <translation>Les nombres sont divisés par la population ou, à défaut, par la somme de tous les segments.</translation>
    </message>
    <message>
        <source>Numbers between the classes, such as 0.5, 1, 2: the first and last class are open.</source>
        <translation>Nombres entre les classes, par exemple 0.5, 1, 2 : la première et la dernière classe sont ouvertes.</translation>
    </message>
    <message>
        <source>Numbers for a diverging, sequential or bivariate map; anything for a map of classes.</source>
        <translation>Des nombres pour une carte divergente, séquentielle ou bivariée ; n&apos;importe quoi pour une carte de classes.</translation>
    </message>
    <message>
        <source>Numbers of people</source>
        <translation>Nombres de personnes</translation>
    </message>
    <message>
        <source>Odds ratio</source>
        <translation>Rapport de cotes (odds ratio)</translation>
    </message>
    <message>
        <source>Of Nomis, the BLS, the Census Bureau, Eurostat and others: see &apos;Import employment&apos;. Left empty: the table below.</source>
        <translation>De Nomis, du BLS, du Census Bureau, d&apos;Eurostat et d&apos;autres : voir « Importer l&apos;emploi ». Vide : le tableau ci-dessous.</translation>
    </message>
    <message>
        <source>Of a PNG, and of what a PDF or SVG cannot draw as lines and areas.</source>
        <translation>D&apos;un PNG, et de ce qu&apos;un PDF ou SVG ne peut pas dessiner en lignes et surfaces.</translation>
    </message>
    <message>
        <source>Of a creative and another sector, {one} and {other} go together most clearly: Spearman {value}, q {q}.</source>
        <translation>D&apos;un secteur créatif et d&apos;un autre, {one} et {other} vont le plus clairement ensemble : Spearman {value}, q {q}.</translation>
    </message>
    <message>
        <source>Of all that a sector is related to, weighted by how much, the share that the area has: 0 none, 1 all. Areas with many sectors have high densities throughout; compare sectors inside an area by rank.</source>
        <translation>De tout ce à quoi un secteur est lié, pondéré par la force, la part que la zone possède : 0 rien, 1 tout. Les zones aux nombreux secteurs ont partout des densités élevées ; comparez les secteurs d&apos;une zone par rang.</translation>
    </message>
    <message>
        <source>Of an area that is 1 in all fields: how many of its neighbours are, too (Anselin &amp; Li 2019).</source>
        <translation>Pour une zone qui vaut 1 dans tous les champs : combien de ses voisines le sont aussi (Anselin &amp; Li 2019).</translation>
    </message>
    <message>
        <source>Of an area that is 1 in the first field and not in the second: how many of its neighbours are 1 in the second and not in the first (Anselin &amp; Li 2019). Where both go side by side without being in one place.</source>
        <translation>Pour une zone qui vaut 1 dans le premier champ et non dans le second : combien de ses voisines valent 1 dans le second et non dans le premier (Anselin &amp; Li 2019). Là où les deux se côtoient sans être au même endroit.</translation>
    </message>
    <message>
        <source>Of an area that is 1: how many of its neighbours are 1, too (Anselin &amp; Li 2019).</source>
        <translation>Pour une zone qui vaut 1 : combien de ses voisins valent aussi 1 (Anselin &amp; Li 2019).</translation>
    </message>
    <message>
        <source>Of each input the smaller of 1 and Flegg&apos;s quotient (Flegg &amp; Webber 1997): the supplier&apos;s location quotient over the buyer&apos;s, which counts the new jobs, times the size factor log2(1 + share of all jobs) to the power delta. Households buy with a quotient of 1, where they work.</source>
        <translation>De chaque entrée, le plus petit de 1 et du quotient de Flegg (Flegg &amp; Webber 1997) : le quotient de localisation du fournisseur sur celui de l&apos;acheteur, qui compte les nouveaux emplois, fois le facteur de taille log2(1 + part de tous les emplois) à la puissance delta. Les ménages achètent avec un quotient de 1, là où ils travaillent.</translation>
    </message>
    <message>
        <source>Of many areas some have a small p by chance. q is p corrected for the number of areas tested (Benjamini &amp; Hochberg 1995; Caldas de Castro &amp; Singer 2006).</source>
        <translation>Parmi de nombreuses zones, certaines ont un petit p par hasard. q est p corrigé du nombre de zones testées (Benjamini &amp; Hochberg 1995 ; Caldas de Castro &amp; Singer 2006).</translation>
    </message>
    <message>
        <source>Of more than {large:,} businesses DBSCAN is several times as fast. Set {parameter}.</source>
        <translation>Pour plus de {large:,} établissements, DBSCAN est plusieurs fois plus rapide. Réglez {parameter}.</translation>
    </message>
    <message>
        <source>Of temporary files and of names without an ending: .pdf, .png and .svg say themselves what they are.</source>
        <translation>Des fichiers temporaires et des noms sans extension : .pdf, .png et .svg disent eux-mêmes ce qu&apos;ils sont.</translation>
    </message>
    <message>
        <source>Of the areas above the threshold in both, those of whose neighbours more are so, too, than chance gives (co-location join count, Anselin &amp; Li 2019). Lee&apos;s L compares the surroundings of both quotients without a threshold (Lee 2001). q allows for the number of areas tested.</source>
        <translation>Parmi les zones au-dessus du seuil dans les deux, celles dont plus de voisins le sont aussi que n&apos;en donne le hasard (join count de colocalisation, Anselin &amp; Li 2019). Le L de Lee compare les entourages des deux quotients sans seuil (Lee 2001). q tient compte du nombre de zones testées.</translation>
    </message>
    <message>
        <source>Of the chain&apos;s supplies</source>
        <translation>Des fournitures de la chaîne</translation>
    </message>
    <message>
        <source>Of the change, {national} go with the nation, {mix} with its mix of sectors, {regional} are its own.</source>
        <translation>De l&apos;évolution, {national} suivent le pays, {mix} la structure sectorielle, {regional} sont propres à la zone.</translation>
    </message>
    <message>
        <source>Of the people</source>
        <translation>Part des habitants</translation>
    </message>
    <message>
        <source>Of the {draws} draws of each choice, {kept} are kept for the median and the 5 to 95 % of ranks: all would not fit.</source>
        <translation>Des {draws} tirages de chaque choix, {kept} sont gardés pour la médiane et les 5 à 95 % des rangs : tous ne tiendraient pas en mémoire.</translation>
    </message>
    <message>
        <source>Of the {usual} hotspots of the usual choice, {held} hold under all.</source>
        <translation>Des pôles du choix usuel ({usual}), tiennent sous tous : {held}.</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>De quoi</translation>
    </message>
    <message>
        <source>Of {all} areas, {growth} are expected to grow, {decline} to decline; {unsure} are unsure</source>
        <translation>Sur {all} zones, {growth} devraient croître, {decline} décliner ; {unsure} sont incertaines</translation>
    </message>
    <message>
        <source>Of {area} no location quotient can be told.</source>
        <translation>Aucun quotient de localisation ne peut être donné pour {area}.</translation>
    </message>
    <message>
        <source>Off: in the creative ones only. On: in every sector that relatedness is computed over.</source>
        <translation>Non : dans les secteurs créatifs seulement. Oui : dans chaque secteur sur lequel les liens sont calculés.</translation>
    </message>
    <message>
        <source>Off: the chain of supplies alone (Type I).</source>
        <translation>Désactivé : la seule chaîne des fournitures (type I).</translation>
    </message>
    <message>
        <source>Office machinery and computers</source>
        <translation>Machines de bureau et ordinateurs</translation>
    </message>
    <message>
        <source>Oil and gas extraction and refining (high-tech)</source>
        <translation>Extraction et raffinage de pétrole et de gaz (haute technologie)</translation>
    </message>
    <message>
        <source>Older ones in the folder are fetched again; 0: those of today only.</source>
        <translation>Les plus anciennes du dossier sont récupérées à nouveau ; 0 : seules celles d’aujourd’hui comptent.</translation>
    </message>
    <message>
        <source>On average the forecasts would have been better than the last value: MASE {mase} against {naive}.</source>
        <translation>En moyenne, les prévisions auraient été meilleures que la dernière valeur : MASE de {mase} contre {naive}.</translation>
    </message>
    <message>
        <source>On average the forecasts would have been no better than the last value: MASE {mase} against {naive}. Take the last value.</source>
        <translation>En moyenne, les prévisions n&apos;auraient pas été meilleures que la dernière valeur : MASE de {mase} contre {naive}. Prendre la dernière valeur.</translation>
    </message>
    <message>
        <source>On the logarithmic scale by the delta method (Moineddin, Beyene &amp; Boyle 2003). Where businesses are given, a business is taken as the unit of chance; otherwise jobs are taken to come in businesses of usual sizes (JOBS_PER_BUSINESS), larger ones where a sector&apos;s industries differ much from their usual mix in an area. Few and unequal businesses have a long upper tail, for which the lower bound allows (Wilson &amp; Hilferty 1931). It does not cover errors of the survey behind the figures.</source>
        <translation>Sur l&apos;échelle logarithmique par la méthode delta (Moineddin, Beyene &amp; Boyle 2003). Lorsque les établissements sont donnés, l&apos;unité du hasard est l&apos;établissement ; sinon les emplois sont supposés répartis entre des établissements de taille usuelle (JOBS_PER_BUSINESS), plus grands là où les activités d&apos;un secteur s&apos;écartent beaucoup de leur composition habituelle dans une zone. Des établissements peu nombreux et inégaux ont une longue queue supérieure, dont la borne inférieure tient compte (Wilson &amp; Hilferty 1931). L&apos;intervalle ne couvre pas les erreurs de l&apos;enquête dont viennent les chiffres.</translation>
    </message>
    <message>
        <source>One HTML file in which anyone can zoom from the country to a locality and see its creative sectors.</source>
        <translation>Un fichier HTML dans lequel chacun peut zoomer du pays à une localité et voir ses secteurs créatifs.</translation>
    </message>
    <message>
        <source>One PDF with bookmarks</source>
        <translation>Un PDF avec signets</translation>
    </message>
    <message>
        <source>One area alone has no neighbours.</source>
        <translation>Une zone seule n&apos;a pas de voisins.</translation>
    </message>
    <message>
        <source>One area has {share:.0f} % of all jobs of the table. The flows are those of a nation, whose areas the table has to hold: with a part of it, shares that could be bought locally are too high.</source>
        <translation>Une zone a {share:.0f} % de tous les emplois de la table. Les flux sont ceux d&apos;un pays, dont la table doit contenir les zones : avec une partie seulement, les parts qui pourraient être achetées sur place sont trop élevées.</translation>
    </message>
    <message>
        <source>One end of the range.</source>
        <translation>Une extrémité de la fourchette.</translation>
    </message>
    <message>
        <source>One of the weights of the score must be above 0.</source>
        <translation>L&apos;un des poids du score doit être supérieur à 0.</translation>
    </message>
    <message>
        <source>One or several numeric fields. Left empty: every field that begins with lq_.</source>
        <translation>Un ou plusieurs champs numériques. Vide : chaque champ qui commence par lq_.</translation>
    </message>
    <message>
        <source>One sector of the pair</source>
        <translation>Un secteur de la paire</translation>
    </message>
    <message>
        <source>One value of further dimensions</source>
        <translation>Une valeur des autres dimensions</translation>
    </message>
    <message>
        <source>One year, or several divided by commas (not for files by year).</source>
        <translation>Une année, ou plusieurs séparées par des virgules (sauf pour les fichiers annuels).</translation>
    </message>
    <message>
        <source>Only figures that are numbers can be set against each other.</source>
        <translation>Seuls des indicateurs chiffrés peuvent être comparés.</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Ici seulement</translation>
    </message>
    <message>
        <source>Only one area has employment: there is nothing to compare it with. Add areas, or give a reference table.</source>
        <translation>Une seule zone a des emplois : il n&apos;y a rien à quoi la comparer. Ajouter des zones, ou donner une table de référence.</translation>
    </message>
    <message>
        <source>Only one choice is left: there is nothing to compare. Choose several sector lists, rules, years, references, scales or weights.</source>
        <translation>Il ne reste qu’un choix : il n’y a rien à comparer. Choisissez plusieurs listes de secteurs, règles, années, références, échelles ou poids.</translation>
    </message>
    <message>
        <source>Only peers that grew faster</source>
        <translation>Seulement des zones qui ont crû plus vite</translation>
    </message>
    <message>
        <source>Only with esda</source>
        <translation>Avec esda seulement</translation>
    </message>
    <message>
        <source>Only {count} areas have a profile: among fewer than {few}, the most similar may be quite unlike, and types say little.</source>
        <translation>Seules {count} zones ont un profil : parmi moins de {few}, les plus semblables peuvent être bien différentes, et les types ne disent pas grand-chose.</translation>
    </message>
    <message>
        <source>Only {count} areas have jobs from which both quotients, creative and &apos;{label}&apos;, can be worked out: over fewer than {few} areas, correlations and counts say little.</source>
        <translation>Seules {count} zones ont des emplois dont on puisse tirer les deux quotients, créatif et « {label} » : sur moins de {few} zones, corrélations et décomptes disent peu.</translation>
    </message>
    <message>
        <source>Only {count} of the {total} codes of &apos;{title}&apos; can exist in {scheme}, the scheme of the table (others: {examples}). Choose a list in the table&apos;s scheme, or set SCHEME (advanced parameters) if the table&apos;s is another.</source>
        <translation>Seuls {count} des {total} codes de &apos;{title}&apos; peuvent exister en {scheme}, la nomenclature de la table (autres : {examples}). Choisissez une liste dans la nomenclature de la table, ou fixez SCHEME (paramètres avancés) si celle de la table est une autre.</translation>
    </message>
    <message>
        <source>Only {count} of the {total} industries of the table can be {scheme} codes ({examples}): is the sector list of the scheme that the table uses?</source>
        <translation>Seules {count} des {total} activités de la table peuvent être des codes {scheme} ({examples}) : la liste de secteurs est-elle de la nomenclature que la table utilise ?</translation>
    </message>
    <message>
        <source>Only {count} sectors entered an area from {start} to {end}: the back-test says little.</source>
        <translation>Seulement {count} secteurs sont apparus dans une zone de {start} à {end} : le test rétrospectif dit peu de chose.</translation>
    </message>
    <message>
        <source>Only {tested} of {n} areas have a value and a neighbour with one: at least {fewest} are needed for a local statistic.</source>
        <translation>Seules {tested} zones sur {n} ont une valeur et un voisin qui en a une : il en faut au moins {fewest} pour une statistique locale.</translation>
    </message>
    <message>
        <source>Open a terminal, enter {command}, and start QGIS again.</source>
        <translation>Ouvrez un terminal, saisissez {command}, puis relancez QGIS.</translation>
    </message>
    <message>
        <source>Open the OSGeo4W Shell (in the start menu beside QGIS), enter {command}, and start QGIS again.</source>
        <translation>Ouvrez l&apos;OSGeo4W Shell (dans le menu Démarrer, à côté de QGIS), saisissez {command}, puis relancez QGIS.</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Ouvrir l&apos;exemple</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Opportunités</translation>
    </message>
    <message>
        <source>Opportunities (COI)</source>
        <translation>Opportunités (COI)</translation>
    </message>
    <message>
        <source>Opportunities by area and sector</source>
        <translation>Opportunités par zone et secteur</translation>
    </message>
    <message>
        <source>Opportunities of areas</source>
        <translation>Opportunités des zones</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Order of neighbours</source>
        <translation>Ordre de voisinage</translation>
    </message>
    <message>
        <source>Order of the picture</source>
        <translation>Ordre de l&apos;image</translation>
    </message>
    <message>
        <source>Oscillating cold spot</source>
        <translation>Point froid oscillant</translation>
    </message>
    <message>
        <source>Oscillating hot spot</source>
        <translation>Point chaud oscillant</translation>
    </message>
    <message>
        <source>Osman &amp; Kemeny (2022)</source>
        <translation>Osman &amp; Kemeny (2022)</translation>
    </message>
    <message>
        <source>Other areas get {further}, first {areas}.</source>
        <translation>Les autres zones en reçoivent {further}, d&apos;abord {areas}.</translation>
    </message>
    <message>
        <source>Other customers</source>
        <translation>Autres clients</translation>
    </message>
    <message>
        <source>Other performing arts companies</source>
        <translation>Autres compagnies de spectacle vivant</translation>
    </message>
    <message>
        <source>Other professional and technical (KIBS)</source>
        <translation>Autres services professionnels et techniques (à forte intensité de connaissances)</translation>
    </message>
    <message>
        <source>Other professional, scientific and technical (KIBS)</source>
        <translation>Autres services professionnels, scientifiques et techniques (à forte intensité de connaissances)</translation>
    </message>
    <message>
        <source>Other sector of the pair</source>
        <translation>Autre secteur de la paire</translation>
    </message>
    <message>
        <source>Other services (KIS)</source>
        <translation>Autres services (à forte intensité de connaissances)</translation>
    </message>
    <message>
        <source>Other suppliers</source>
        <translation>Autres fournisseurs</translation>
    </message>
    <message>
        <source>Otherwise islands are reported and not tested.</source>
        <translation>Sinon, les îles sont signalées et non testées.</translation>
    </message>
    <message>
        <source>Otherwise neighbours of order 2 are no direct neighbours.</source>
        <translation>Sinon, les voisins d’ordre 2 ne sont pas des voisins directs.</translation>
    </message>
    <message>
        <source>Otherwise they are 1, or as the kernel, table or file has them.</source>
        <translation>Sinon, ils valent 1 ou ce que donnent le noyau, la table ou le fichier.</translation>
    </message>
    <message>
        <source>Outlines</source>
        <translation>Contours</translation>
    </message>
    <message>
        <source>Outlines around thousands of small areas would cover their colours.</source>
        <translation>Les contours de milliers de petites zones couvriraient leurs couleurs.</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>Perspectives</translation>
    </message>
    <message>
        <source>Outlook by area, sector and year</source>
        <translation>Perspectives par zone, secteur et année</translation>
    </message>
    <message>
        <source>Outlook for the largest areas</source>
        <translation>Perspectives pour les plus grandes zones</translation>
    </message>
    <message>
        <source>Outlook for the nation</source>
        <translation>Perspectives pour le pays</translation>
    </message>
    <message>
        <source>Outlook to {year}: {growth}</source>
        <translation>Perspective pour {year} : {growth}</translation>
    </message>
    <message>
        <source>Outlook to {year}: {growth} ({low} to {high} with 90 % probability)</source>
        <translation>Perspective pour {year} : {growth} ({low} à {high} avec une probabilité de 90 %)</translation>
    </message>
    <message>
        <source>Outlook to {year}: {jobs} creative jobs (90 % interval {interval}), {class_name}.</source>
        <translation>Perspectives pour {year} : {jobs} emplois créatifs (intervalle à 90 % {interval}), {class_name}.</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>Output along the whole supply chain, the sector&apos;s own included, for 1 of sales to final users: column sums of the Leontief inverse. It leaves out what is bought from the wages.</source>
        <translation>Production le long de toute la chaîne d&apos;approvisionnement, y compris celle du secteur, pour 1 de ventes aux utilisateurs finals : sommes des colonnes de l&apos;inverse de Leontief. Ce qui est acheté avec les salaires n&apos;y est pas.</translation>
    </message>
    <message>
        <source>Output in the scenario</source>
        <translation>Production dans le scénario</translation>
    </message>
    <message>
        <source>Output is purchases and value added of &apos;{layer}&apos;.</source>
        <translation>La production est la somme des achats et de la valeur ajoutée de « {layer} ».</translation>
    </message>
    <message>
        <source>Output is the column of totals of &apos;{layer}&apos;.</source>
        <translation>La production est la colonne de totaux de « {layer} ».</translation>
    </message>
    <message>
        <source>Output is the row of totals of &apos;{layer}&apos;.</source>
        <translation>La production est la ligne de totaux de « {layer} ».</translation>
    </message>
    <message>
        <source>Output of {output} is in products that no area has jobs in, and is counted with no jobs.</source>
        <translation>Une production de {output} revient à des produits où aucune zone n&apos;a d&apos;emplois, et compte sans emplois.</translation>
    </message>
    <message>
        <source>Output, type I</source>
        <translation>Production, type I</translation>
    </message>
    <message>
        <source>Output, type II</source>
        <translation>Production, type II</translation>
    </message>
    <message>
        <source>Outputs and tables for the same areas: sectors, overlap, peers, change, outlook. Matched by area id.</source>
        <translation>Sorties et tables pour les mêmes zones : secteurs, recoupement, zones semblables, évolution, perspective. Associées par l&apos;identifiant de la zone.</translation>
    </message>
    <message>
        <source>Outputs and tables of the other tools on the same areas: sectors, overlap, peers, opportunities, suppliers, change, years and outlook. What a layer is, is found out by its fields; the log says what is not used.</source>
        <translation>Résultats et tables des autres outils sur les mêmes zones : secteurs, recoupement, zones semblables, opportunités, fournisseurs, évolution, années et perspectives. Ce qu&apos;est une couche se reconnaît à ses champs ; le journal dit ce qui n&apos;est pas utilisé.</translation>
    </message>
    <message>
        <source>Outside all target areas</source>
        <translation>Hors de toutes les zones cibles</translation>
    </message>
    <message>
        <source>Outside of every area</source>
        <translation>Hors de toute zone</translation>
    </message>
    <message>
        <source>Over all areas</source>
        <translation>Sur l&apos;ensemble des zones</translation>
    </message>
    <message>
        <source>Over all areas the two show no clear correlation ({figures}).</source>
        <translation>Sur l&apos;ensemble des zones, les deux ne montrent pas de corrélation nette ({figures}).</translation>
    </message>
    <message>
        <source>Over all areas, where one is strong the other tends to be ({figures}).</source>
        <translation>Sur l&apos;ensemble des zones, là où l&apos;un est fort, l&apos;autre tend à l&apos;être ({figures}).</translation>
    </message>
    <message>
        <source>Over all areas, where one is strong the other tends to be weak ({figures}).</source>
        <translation>Sur l&apos;ensemble des zones, là où l&apos;un est fort, l&apos;autre tend à être faible ({figures}).</translation>
    </message>
    <message>
        <source>Over all choices and, under each, the draws of jobs (Poisson) and weights (Dirichlet). The rule does not change ranks.</source>
        <translation>Sur tous les choix et, sous chacun, sur les tirages des emplois (Poisson) et des poids (Dirichlet). La règle ne change pas les rangs.</translation>
    </message>
    <message>
        <source>Over the mean</source>
        <translation>Rapportée à la moyenne</translation>
    </message>
    <message>
        <source>Overlap by related group</source>
        <translation>Recoupement par groupe lié</translation>
    </message>
    <message>
        <source>Overlap by segment</source>
        <translation>Recoupement par segment</translation>
    </message>
    <message>
        <source>Overlap by threshold</source>
        <translation>Recoupement selon le seuil</translation>
    </message>
    <message>
        <source>Overlap with audiences</source>
        <translation>Recoupement avec les publics</translation>
    </message>
    <message>
        <source>Overlap with related sectors</source>
        <translation>Recoupement avec les secteurs liés</translation>
    </message>
    <message>
        <source>Own breaks</source>
        <translation>Bornes propres</translation>
    </message>
    <message>
        <source>Own concordance</source>
        <translation>Table de passage à vous</translation>
    </message>
    <message>
        <source>Own matrix of relatedness</source>
        <translation>Matrice de liens à vous</translation>
    </message>
    <message>
        <source>Own sector list</source>
        <translation>Liste de secteurs personnelle</translation>
    </message>
    <message>
        <source>Ownership (QCEW)</source>
        <translation>Propriété (QCEW)</translation>
    </message>
    <message>
        <source>Ownership of the areas&apos; totals (QCEW)</source>
        <translation>Propriété des totaux des zones (QCEW)</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf);;PNG files (*.png);;SVG files (*.svg)</source>
        <translation>Fichiers PDF (*.pdf);;Fichiers PNG (*.png);;Fichiers SVG (*.svg)</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>PNG files (*.png);;SVG files (*.svg);;PDF files (*.pdf)</source>
        <translation>Fichiers PNG (*.png);;Fichiers SVG (*.svg);;Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Paire</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Paires</translation>
    </message>
    <message>
        <source>Pairs of sectors</source>
        <translation>Paires de secteurs</translation>
    </message>
    <message>
        <source>Pairs that avoid each other most</source>
        <translation>Paires qui s&apos;évitent le plus</translation>
    </message>
    <message>
        <source>Pairs that go together most</source>
        <translation>Paires qui vont le plus ensemble</translation>
    </message>
    <message>
        <source>Pairs that share industries</source>
        <translation>Paires qui partagent des activités</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Palette</translation>
    </message>
    <message>
        <source>Partly suppressed: a lower bound</source>
        <translation>Partiellement masqué : une borne inférieure</translation>
    </message>
    <message>
        <source>Parts of the change (shift-share), in jobs</source>
        <translation>Parts de l&apos;évolution (structurelle-résiduelle), en emplois</translation>
    </message>
    <message>
        <source>Parts that hang together</source>
        <translation>Parties d’un seul tenant</translation>
    </message>
    <message>
        <source>Past years; dashed: forecast with intervals of 50 % and 90 %, where there is one.</source>
        <translation>Années passées ; en tirets : prévision avec intervalles à 50 % et 90 %, là où il y en a une.</translation>
    </message>
    <message>
        <source>Patrimoine</source>
        <translation>Patrimoine</translation>
    </message>
    <message>
        <source>Patrimônio</source>
        <translation>Patrimoine</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Profil temporel</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Profils temporels</translation>
    </message>
    <message>
        <source>Pay per job</source>
        <translation>Salaire par emploi</translation>
    </message>
    <message>
        <source>Pay per job by sector</source>
        <translation>Salaire par emploi, par secteur</translation>
    </message>
    <message>
        <source>Pay per job is compared with that of all areas of &apos;{layer}&apos;: the reference table holds no wages.</source>
        <translation>Le salaire par emploi est comparé à celui de toutes les zones de « {layer} » : la table de référence ne contient pas de salaires.</translation>
    </message>
    <message>
        <source>Pay per job is wages over jobs, in the unit of the wages and for the time that they are of: hours do not count, so that part-time work shows as low pay. The nation&apos;s is that of all areas of the reference together.</source>
        <translation>Le salaire par emploi est le total des salaires divisé par les emplois, dans l&apos;unité des salaires et pour leur période : les heures ne comptent pas, le temps partiel apparaît donc comme un bas salaire. Celui du pays est celui de toutes les zones de la référence ensemble.</translation>
    </message>
    <message>
        <source>Pay per job: {sector}</source>
        <translation>Salaire par emploi : {sector}</translation>
    </message>
    <message>
        <source>Pearson correlation</source>
        <translation>Corrélation de Pearson</translation>
    </message>
    <message>
        <source>Pearson correlation of the LQs</source>
        <translation>Corrélation de Pearson des QL</translation>
    </message>
    <message>
        <source>Pearson correlation, by permutation</source>
        <translation>Corrélation de Pearson, par permutation</translation>
    </message>
    <message>
        <source>Pearson&apos;s and Spearman&apos;s coefficients of the two quotients over the areas, each area counting alike. p: share of random permutations that correlate as strongly, in either direction. q: p allowing for the number of related groups (Benjamini &amp; Hochberg 1995).</source>
        <translation>Coefficients de Pearson et de Spearman des deux quotients sur les zones, chaque zone comptant autant. p : part des permutations aléatoires qui corrèlent aussi fort, dans un sens ou dans l&apos;autre. q : p en tenant compte du nombre de groupes liés (Benjamini &amp; Hochberg 1995).</translation>
    </message>
    <message>
        <source>Pearson&apos;s of the location quotients of two sectors over the areas that have both, and Spearman&apos;s of their ranks, which single extreme quotients do not sway. That shares of one area add up to 1 pushes correlations down a little.</source>
        <translation>Celle de Pearson des quotients de localisation de deux secteurs sur les zones qui ont les deux, et celle de Spearman de leurs rangs, que des quotients extrêmes isolés n&apos;entraînent pas. Le fait que les parts d&apos;une zone s&apos;additionnent à 1 abaisse un peu les corrélations.</translation>
    </message>
    <message>
        <source>Pearson: as good as independent areas</source>
        <translation>Pearson : zones valant des zones indépendantes</translation>
    </message>
    <message>
        <source>Pearson: expected from the shared denominator alone</source>
        <translation>Pearson : attendue du seul dénominateur commun</translation>
    </message>
    <message>
        <source>Pearson: p allowing for alike neighbours</source>
        <translation>Pearson : p tenant compte des voisins semblables</translation>
    </message>
    <message>
        <source>Pearson: p by permutation</source>
        <translation>Pearson : p par permutation</translation>
    </message>
    <message>
        <source>Pearson: q of it over the groups</source>
        <translation>Pearson : son q sur les groupes</translation>
    </message>
    <message>
        <source>Pearson: q over the groups</source>
        <translation>Pearson : q sur les groupes</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Zone semblable</translation>
    </message>
    <message>
        <source>Peer areas</source>
        <translation>Zones semblables</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Zones semblables</translation>
    </message>
    <message>
        <source>Peers of each area</source>
        <translation>Zones semblables à chaque zone</translation>
    </message>
    <message>
        <source>Peers of similar size (factor)</source>
        <translation>Zones semblables de même taille (facteur)</translation>
    </message>
    <message>
        <source>Peers of the areas with the most creative jobs</source>
        <translation>Zones semblables à celles qui ont le plus d&apos;emplois créatifs</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Per cent of all creative jobs that are in the area.</source>
        <translation>Pour cent de tous les emplois créatifs qui sont dans la zone.</translation>
    </message>
    <message>
        <source>Per cent of the jobs in the area that are in creative sectors.</source>
        <translation>Pour cent des emplois de la zone qui sont dans les secteurs créatifs.</translation>
    </message>
    <message>
        <source>Per cent of the population of the area.</source>
        <translation>En pour cent de la population de la zone.</translation>
    </message>
    <message>
        <source>Per cent of {choices} reasonable definitions by which the area is a creative hotspot.</source>
        <translation>Part, en pour cent, de {choices} définitions défendables selon lesquelles la zone est un pôle créatif.</translation>
    </message>
    <message>
        <source>Percentages of the population</source>
        <translation>Pourcentages de la population</translation>
    </message>
    <message>
        <source>Percentile rank</source>
        <translation>Rang centile</translation>
    </message>
    <message>
        <source>Performing arts</source>
        <translation>Arts du spectacle</translation>
    </message>
    <message>
        <source>Performing arts companies</source>
        <translation>Compagnies de spectacle vivant</translation>
    </message>
    <message>
        <source>Permutation makes no assumption on the values. The analytic test supposes normal values: of skewed ones, as figures of jobs are, it calls areas significant where there is nothing (in 68 to 85 % of maps of log-normal noise). Not every statistic has one.</source>
        <translation>La permutation ne suppose rien sur les valeurs. Le test analytique suppose des valeurs normales : si elles sont asymétriques, comme le sont les effectifs, il déclare significatives des zones où il n’y a rien (sur 68 à 85 % des cartes de bruit log-normal). Toutes les statistiques n’en ont pas.</translation>
    </message>
    <message>
        <source>Permutations</source>
        <translation>Nombre de permutations</translation>
    </message>
    <message>
        <source>Persistent cold spot</source>
        <translation>Point froid persistant</translation>
    </message>
    <message>
        <source>Persistent hot spot</source>
        <translation>Point chaud persistant</translation>
    </message>
    <message>
        <source>Pharmaceuticals</source>
        <translation>Produits pharmaceutiques</translation>
    </message>
    <message>
        <source>Photography</source>
        <translation>Photographie</translation>
    </message>
    <message>
        <source>Pick on the map</source>
        <translation>Choisir sur la carte</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Image (PNG)</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Places stay, and the categories are dealt out over them at random: p is twice the share of these that are as extreme on the same side, never 0. Around a single business, which keeps its own category, p for the k nearest is exact; with a bandwidth it comes from the relabellings. q is p corrected for the number of pairs, or of businesses (Benjamini &amp; Hochberg 1995). Neighbours share their neighbours, so that significant businesses come in groups.</source>
        <translation>Les lieux restent et les catégories y sont redistribuées au hasard : p est le double de la part de celles-ci qui sont aussi extrêmes du même côté, jamais 0. Autour d&apos;un seul établissement, qui garde sa catégorie, p est exact pour les k plus proches ; avec une largeur de bande il vient des réétiquetages. q est p corrigé du nombre de paires, ou d&apos;établissements (Benjamini &amp; Hochberg 1995). Les voisins partagent leurs voisins, si bien que les établissements significatifs viennent par groupes.</translation>
    </message>
    <message>
        <source>Places to name clusters by</source>
        <translation>Lieux d&apos;après lesquels nommer les clusters</translation>
    </message>
    <message>
        <source>Places with many businesses</source>
        <translation>Lieux à nombreux établissements</translation>
    </message>
    <message>
        <source>Plain table, dimensions down and across</source>
        <translation>Tableau simple, croisé</translation>
    </message>
    <message>
        <source>Plain table, long</source>
        <translation>Tableau simple, long</translation>
    </message>
    <message>
        <source>Plain table, wide</source>
        <translation>Tableau simple, large</translation>
    </message>
    <message>
        <source>Plain tables: its header, where it is not one of the usual names.</source>
        <translation>Tableaux simples : son en-tête, s&apos;il n&apos;est pas l&apos;un des noms habituels.</translation>
    </message>
    <message>
        <source>Play the years</source>
        <translation>Faire défiler les années</translation>
    </message>
    <message>
        <source>Point (1,210.5)</source>
        <translation>Point (1,210.5)</translation>
    </message>
    <message>
        <source>Point by point</source>
        <translation>Point par point</translation>
    </message>
    <message>
        <source>Points have no common borders: choose nearest neighbours, a distance band or a kernel.</source>
        <translation>Des points n&apos;ont pas de frontières communes : choisir les plus proches voisins, une bande de distance ou un noyau.</translation>
    </message>
    <message>
        <source>Points of &apos;{layer}&apos; lie beyond the globe. Is its coordinate reference system right?</source>
        <translation>Des points de « {layer} » se trouvent hors du globe. Son système de coordonnées est-il correct ?</translation>
    </message>
    <message>
        <source>Points of all businesses, creative or not.</source>
        <translation>Points de tous les établissements, créatifs ou non.</translation>
    </message>
    <message>
        <source>Points of all businesses, in any coordinate reference system: distances are taken in metres.</source>
        <translation>Points de tous les établissements, dans n&apos;importe quel système de coordonnées : les distances sont prises en mètres.</translation>
    </message>
    <message>
        <source>Points of businesses, for clusters of them and for the interactive page. Without a file and a table they are counted into the areas first.</source>
        <translation>Points d&apos;entreprises, pour leurs clusters et pour la page interactive. Sans fichier ni tableau, ils sont d&apos;abord comptés dans les zones.</translation>
    </message>
    <message>
        <source>Points of businesses, which appear as the reader zooms in, by sub-sector; gathered into counts while there are many.</source>
        <translation>Points d&apos;établissements, qui apparaissent par sous-secteur à mesure que l&apos;on zoome ; regroupés en effectifs tant qu&apos;ils sont nombreux.</translation>
    </message>
    <message>
        <source>Points of towns, stations or postcode districts, whose names appear on the map and are found by the search.</source>
        <translation>Points de villes, de gares ou de secteurs postaux, dont les noms apparaissent sur la carte et sont trouvés par la recherche.</translation>
    </message>
    <message>
        <source>Points of towns, whose names help to find one&apos;s way: the larger first, where they touch no name of an area.</source>
        <translation>Points de villes dont les noms aident à se repérer : les plus grandes d&apos;abord, là où elles ne touchent le nom d&apos;aucune zone.</translation>
    </message>
    <message>
        <source>Points or small areas that jobs are spread like: addresses, businesses, population. With overlap, a polygon counts with the share of its area in each part; with points, as a whole at a point inside it. Source areas without any are divided by area.</source>
        <translation>Points ou petites zones d&apos;après lesquels les emplois se répartissent : adresses, établissements, population. Avec le recouvrement, un polygone compte pour la part de sa surface dans chaque partie ; avec les points, en entier en un point intérieur. Les zones sources sans poids sont divisées selon la surface.</translation>
    </message>
    <message>
        <source>Points with names: a cluster takes the nearest one&apos;s.</source>
        <translation>Points avec des noms : un cluster prend celui du plus proche.</translation>
    </message>
    <message>
        <source>Points: one for each business. Left empty where POINTS_FILE is given.</source>
        <translation>Points : un par établissement. À laisser vide si POINTS_FILE est donné.</translation>
    </message>
    <message>
        <source>Polygons and lines: neighbouring land, regions, coasts, rivers. Land is drawn pale under the map, borders and lines thin over it; a layer with classes of its own keeps its style.</source>
        <translation>Polygones et lignes : terres voisines, régions, côtes, cours d&apos;eau. Les terres sont pâles sous la carte, limites et lignes fines au-dessus ; une couche qui a ses propres classes garde son style.</translation>
    </message>
    <message>
        <source>Polygons of the areas of the employment table, for overlap and points.</source>
        <translation>Polygones des zones de la table d&apos;emploi, pour le recouvrement et les points.</translation>
    </message>
    <message>
        <source>Polygons of the areas to bring the figures to. With a lookup they can be left out: then there is a table, but no map.</source>
        <translation>Polygones des zones sur lesquelles reporter les chiffres. Avec une table de correspondance, ils peuvent manquer : il y a alors une table, mais pas de carte.</translation>
    </message>
    <message>
        <source>Polygons of the areas to map: one for each area, in any coordinate reference system.</source>
        <translation>Polygones des zones à cartographier : un par zone, dans un système de coordonnées de référence quelconque.</translation>
    </message>
    <message>
        <source>Polygons of the areas: one for each area.</source>
        <translation>Polygones des zones : un par zone.</translation>
    </message>
    <message>
        <source>Polygons of the regions, where the boundaries do not name them: an area belongs to the one it lies in.</source>
        <translation>Polygones des régions, si les contours ne les nomment pas : une zone appartient à celle où elle se trouve.</translation>
    </message>
    <message>
        <source>Polygons or points, one feature for each area and time: the output of &apos;Creative hotspots&apos; with all years.</source>
        <translation>Polygones ou points, une entité par zone et par date : la sortie de « Hotspots créatifs » avec toutes les années.</translation>
    </message>
    <message>
        <source>Polygons such as the neighbouring countries, drawn as a pale background, so that the areas do not lie in the sea.</source>
        <translation>Polygones tels que les pays voisins, dessinés en fond pâle, pour que les zones ne semblent pas entourées par la mer.</translation>
    </message>
    <message>
        <source>Polygons with audience segments, in any boundaries. Join a table to its areas first (&apos;Join attributes by field value&apos;).</source>
        <translation>Polygones avec des segments de public, dans n&apos;importe quelles limites. Joindre d&apos;abord une table à ses zones (« Joindre les attributs par valeur de champ »).</translation>
    </message>
    <message>
        <source>Population of the audience areas</source>
        <translation>Population des zones de public</translation>
    </message>
    <message>
        <source>Predictor</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Pressemarkt</source>
        <translation>Marché de la presse</translation>
    </message>
    <message>
        <source>Pretty breaks</source>
        <translation>Bornes arrondies</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Print atlas</source>
        <translation>Atlas à imprimer</translation>
    </message>
    <message>
        <source>Print map</source>
        <translation>Carte à imprimer</translation>
    </message>
    <message>
        <source>Print map of the change</source>
        <translation>Carte à imprimer de l&apos;évolution</translation>
    </message>
    <message>
        <source>Print map of the hotspots</source>
        <translation>Carte à imprimer des hotspots</translation>
    </message>
    <message>
        <source>Print map of the overlap with related sectors</source>
        <translation>Carte à imprimer du recoupement avec les secteurs liés</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privé</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Product in the lookup</source>
        <translation>Produit dans la correspondance</translation>
    </message>
    <message>
        <source>Product in the table of products</source>
        <translation>Produit dans la table des produits</translation>
    </message>
    <message>
        <source>Product&apos;s name</source>
        <translation>Nom du produit</translation>
    </message>
    <message>
        <source>Product&apos;s name in the lookup</source>
        <translation>Nom du produit dans la correspondance</translation>
    </message>
    <message>
        <source>Products (output and names)</source>
        <translation>Produits (production et noms)</translation>
    </message>
    <message>
        <source>Products it makes (share of its output)</source>
        <translation>Produits qu&apos;il fabrique (part de sa production)</translation>
    </message>
    <message>
        <source>Products of the flows</source>
        <translation>Produits des flux</translation>
    </message>
    <message>
        <source>Profile and similarity</source>
        <translation>Profil et similarité</translation>
    </message>
    <message>
        <source>Profiles as CSV</source>
        <translation>Profils en CSV</translation>
    </message>
    <message>
        <source>Profiles as JSON</source>
        <translation>Profils en JSON</translation>
    </message>
    <message>
        <source>Profiles as a document</source>
        <translation>Profils sous forme de document</translation>
    </message>
    <message>
        <source>Profiles as a workbook</source>
        <translation>Profils sous forme de classeur</translation>
    </message>
    <message>
        <source>Profiles of the areas</source>
        <translation>Profils des zones</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Project with all layers, styled</source>
        <translation>Projet avec toutes les couches, stylées</translation>
    </message>
    <message>
        <source>Promoters and agents</source>
        <translation>Organisateurs et agents</translation>
    </message>
    <message>
        <source>Proximity (Hidalgo et al. 2007)</source>
        <translation>Proximité (Hidalgo et al. 2007)</translation>
    </message>
    <message>
        <source>Proximity phi</source>
        <translation>Proximité phi</translation>
    </message>
    <message>
        <source>Publicidade</source>
        <translation>Publicité</translation>
    </message>
    <message>
        <source>Publicité</source>
        <translation>Publicité</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Published figures that their parts exceed</source>
        <translation>Chiffres publiés que leurs parties dépassent</translation>
    </message>
    <message>
        <source>Published totals against the rows</source>
        <translation>Les totaux publiés et les lignes</translation>
    </message>
    <message>
        <source>Published totals: {met} of {all} are met within 1 %.</source>
        <translation>Totaux publiés : {met} sur {all} sont atteints à 1 % près.</translation>
    </message>
    <message>
        <source>Published, no jobs (zero)</source>
        <translation>Publié, sans emploi (zéro)</translation>
    </message>
    <message>
        <source>Published, with jobs</source>
        <translation>Publié, avec des emplois</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Publishing (excluding translation)</source>
        <translation>Édition (hors traduction)</translation>
    </message>
    <message>
        <source>Purchases in &apos;{layer}&apos; include imports, which are taken off in the final uses ({columns}): the shares that could be bought locally and the multipliers are too high. Use a table of domestic products where there is one.</source>
        <translation>Les achats de « {layer} » comprennent les importations, retranchées dans les emplois finals ({columns}) : les parts qui pourraient être achetées sur place et les multiplicateurs sont trop élevés. Utilisez un tableau des produits intérieurs s&apos;il en existe un.</translation>
    </message>
    <message>
        <source>PySAL takes this statistic with equal weights only, and those of the chosen neighbours differ.</source>
        <translation>PySAL ne calcule cette statistique qu’avec des poids égaux ; ceux des voisins choisis diffèrent.</translation>
    </message>
    <message>
        <source>QCEW (US Bureau of Labor Statistics)</source>
        <translation>QCEW (Bureau of Labor Statistics des États-Unis)</translation>
    </message>
    <message>
        <source>QGIS style (*.qml);;Styled layer descriptor (*.sld);;GeoPackage (*.gpkg)</source>
        <translation>Style QGIS (*.qml);;Styled Layer Descriptor (*.sld);;GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <source>Quantiles (equal count)</source>
        <translation>Quantiles (effectifs égaux)</translation>
    </message>
    <message>
        <source>Queen: a common corner or edge</source>
        <translation>Reine : un sommet ou un côté commun</translation>
    </message>
    <message>
        <source>Quotient</source>
        <translation>Quotient</translation>
    </message>
    <message>
        <source>Quotient above which both count as strong</source>
        <translation>Quotient au-delà duquel les deux comptent comme forts</translation>
    </message>
    <message>
        <source>Quotient of a segment</source>
        <translation>Quotient d&apos;un segment</translation>
    </message>
    <message>
        <source>Quotient of all categories to their own</source>
        <translation>Quotient de toutes les catégories à elles-mêmes</translation>
    </message>
    <message>
        <source>Quotient: {category}</source>
        <translation>Quotient : {category}</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>Radio</translation>
    </message>
    <message>
        <source>Radio and TV</source>
        <translation>Radio et télévision</translation>
    </message>
    <message>
        <source>Radio and television broadcasting</source>
        <translation>Diffusion de radio et de télévision</translation>
    </message>
    <message>
        <source>Radio, television and communication equipment</source>
        <translation>Équipements de radio, de télévision et de communication</translation>
    </message>
    <message>
        <source>Radius in metres (DBSCAN)</source>
        <translation>Rayon en mètres (DBSCAN)</translation>
    </message>
    <message>
        <source>Rail, military and other transport equipment</source>
        <translation>Matériel de transport ferroviaire, militaire et autre</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>Graine aléatoire</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Fourchette</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Rank (1 = the highest score)</source>
        <translation>Rang (1 = le score le plus élevé)</translation>
    </message>
    <message>
        <source>Rank and its 90 % interval</source>
        <translation>Rang et son intervalle à 90 %</translation>
    </message>
    <message>
        <source>Rank by score, of {count} areas</source>
        <translation>Rang selon le score, sur {count} zones</translation>
    </message>
    <message>
        <source>Rank of the usual choice</source>
        <translation>Rang du choix usuel</translation>
    </message>
    <message>
        <source>Rank {rank}, by a score of concentration, breadth and scale.</source>
        <translation>Rang {rank}, selon un score de concentration, de diversité et de taille.</translation>
    </message>
    <message>
        <source>Rank: first order</source>
        <translation>Rang : premier ordre</translation>
    </message>
    <message>
        <source>Rank: median</source>
        <translation>Rang : médiane</translation>
    </message>
    <message>
        <source>Rank: median and 5 to 95 %</source>
        <translation>Rang : médiane et 5 à 95 %</translation>
    </message>
    <message>
        <source>Rank: total</source>
        <translation>Rang : total</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Classement</translation>
    </message>
    <message>
        <source>Ranking by</source>
        <translation>Classement selon</translation>
    </message>
    <message>
        <source>Ranks are not swayed by the extreme quotients of small areas. The exact test holds for lift, Jaccard and phi alike.</source>
        <translation>Les rangs ne sont pas entraînés par les quotients extrêmes des petites zones. Le test exact vaut pour lift, Jaccard et phi à la fois.</translation>
    </message>
    <message>
        <source>Ranks for each area the sectors that it lacks by how close they are to what it has.</source>
        <translation>Classe pour chaque zone les secteurs qui lui manquent selon leur proximité avec ce qu&apos;elle possède.</translation>
    </message>
    <message>
        <source>Ranks of the leading areas under every choice</source>
        <translation>Rangs des zones de tête sous chaque choix</translation>
    </message>
    <message>
        <source>Ranks under every choice</source>
        <translation>Rangs sous chaque choix</translation>
    </message>
    <message>
        <source>Read the ranking with care: a simpler figure told better what would enter – {listed}, against {auc} of density.</source>
        <translation>Lisez le classement avec prudence : un chiffre plus simple annonçait mieux ce qui apparaîtrait – {listed}, contre {auc} pour la densité.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Reads a file as downloaded from Nomis (or another office), finds the hotspots among the areas, and makes a print map and an interactive page of them.</source>
        <translation>Lit un fichier tel que téléchargé de Nomis (ou d&apos;un autre institut), trouve les pôles parmi les zones et en fait une carte à imprimer et une page interactive.</translation>
    </message>
    <message>
        <source>Reads a file of the Quarterly Census of Employment and Wages with all its levels, estimates the withheld figures so that they add up to the published ones, and finds the hotspots among the areas.</source>
        <translation>Lit un fichier du Quarterly Census of Employment and Wages avec tous ses niveaux, estime les chiffres masqués de sorte que leur somme soit celle qui est publiée, et trouve les pôles parmi les zones.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Reference table</source>
        <translation>Table de référence</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Références</translation>
    </message>
    <message>
        <source>References by region ({count}) are left out: they need the field &apos;{parameter}&apos;, and no reference table.</source>
        <translation>Les références par région ({count}) sont laissées de côté : il leur faut le champ « {parameter} », et pas de table de référence.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Regional</source>
        <translation>Régional</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Régions</translation>
    </message>
    <message>
        <source>Registers give the registered office of a business, which may be its accountant&apos;s or a formation agent&apos;s. Where many share one address, or one postcode that stands for many addresses, look at the map before you call it a cluster.</source>
        <translation>Les registres donnent le siège déclaré d&apos;un établissement, qui peut être celui de son comptable ou d&apos;un domiciliataire. Là où beaucoup partagent une adresse, ou un code postal qui vaut pour de nombreuses adresses, regarder la carte avant de parler de cluster.</translation>
    </message>
    <message>
        <source>Registers give the registered office, which may be an accountant&apos;s or a formation agent&apos;s: what lies together there need not work together. Look at these places before you publish, and leave them out where they are not what you ask about.</source>
        <translation>Les registres donnent le siège déclaré, qui peut être celui d&apos;un comptable ou d&apos;un domiciliataire : ce qui s&apos;y trouve ensemble ne travaille pas forcément ensemble. Regardez ces lieux avant de publier, et laissez-les de côté s&apos;ils ne sont pas l&apos;objet de votre question.</translation>
    </message>
    <message>
        <source>Reinsurance and fund support (high-tech)</source>
        <translation>Réassurance et services aux fonds (haute technologie)</translation>
    </message>
    <message>
        <source>Relabellings</source>
        <translation>Réétiquetages</translation>
    </message>
    <message>
        <source>Related group</source>
        <translation>Groupe lié</translation>
    </message>
    <message>
        <source>Related sector</source>
        <translation>Secteur lié</translation>
    </message>
    <message>
        <source>Related sectors</source>
        <translation>Secteurs liés</translation>
    </message>
    <message>
        <source>Related sectors in the same place</source>
        <translation>Secteurs liés au même endroit</translation>
    </message>
    <message>
        <source>Relatedness</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Relatedness and complexity: where each area could go</source>
        <translation>Proximité et complexité : où chaque zone pourrait aller</translation>
    </message>
    <message>
        <source>Relatedness and density of the first year, and what became of the sectors that an area then lacked. AUC: chance that a sector that entered had the higher score than one that did not (Hanley &amp; McNeil 1982): 0.5 is guessing, 1 perfect. Intervals: 95 %, from samples of whole areas with replacement. &apos;Within an area&apos; compares sectors of the same area only, as the ranked list does. A sector just below the threshold enters easily: its own quotient is the hardest to beat, but says nothing about why.</source>
        <translation>Liens et densité de la première année, et ce que sont devenus les secteurs qui manquaient alors à une zone. AUC : probabilité qu&apos;un secteur apparu ait eu la valeur la plus haute par rapport à un secteur qui ne l&apos;est pas (Hanley &amp; McNeil 1982) : 0,5 est le hasard, 1 la perfection. Intervalles : 95 %, d&apos;échantillons de zones entières avec remise. &apos;À l&apos;intérieur d&apos;une zone&apos; ne compare que des secteurs de la même zone, comme la liste classée. Un secteur juste sous le seuil apparaît facilement : son propre quotient est le plus dur à battre, mais ne dit pas pourquoi.</translation>
    </message>
    <message>
        <source>Relatedness density</source>
        <translation>Densité des liens</translation>
    </message>
    <message>
        <source>Relatedness of the sectors shown</source>
        <translation>Liens des secteurs montrés</translation>
    </message>
    <message>
        <source>Relatedness over</source>
        <translation>Liens calculés sur</translation>
    </message>
    <message>
        <source>Relative concentration</source>
        <translation>Concentration relative</translation>
    </message>
    <message>
        <source>Relative concentration and odds ratio</source>
        <translation>Concentration relative et rapport de cotes</translation>
    </message>
    <message>
        <source>Repair of computers and communication equipment</source>
        <translation>Réparation d&apos;ordinateurs et d&apos;équipements de communication</translation>
    </message>
    <message>
        <source>Repeated rows</source>
        <translation>Lignes répétées</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Report on the change</source>
        <translation>Rapport sur l&apos;évolution</translation>
    </message>
    <message>
        <source>Report on the withheld figures</source>
        <translation>Rapport sur les chiffres masqués</translation>
    </message>
    <message>
        <source>Reports of the tools</source>
        <translation>Rapports des outils</translation>
    </message>
    <message>
        <source>Reports, one by one</source>
        <translation>Les rapports, un par un</translation>
    </message>
    <message>
        <source>Reproduce with PySAL</source>
        <translation>Reproduire avec PySAL</translation>
    </message>
    <message>
        <source>Reproduction of media and repair of computers (high-tech)</source>
        <translation>Reproduction de supports et réparation d&apos;ordinateurs (haute technologie)</translation>
    </message>
    <message>
        <source>Research and development (KIBS)</source>
        <translation>Recherche et développement (à forte intensité de connaissances)</translation>
    </message>
    <message>
        <source>Research and development (high-tech)</source>
        <translation>Recherche et développement (haute technologie)</translation>
    </message>
    <message>
        <source>Resolution (dots per inch)</source>
        <translation>Résolution (points par pouce)</translation>
    </message>
    <message>
        <source>Results of other tools</source>
        <translation>Résultats d&apos;autres outils</translation>
    </message>
    <message>
        <source>Rises with the diversity of areas (Hidalgo &amp; Hausmann 2009)</source>
        <translation>Croît avec la diversité des zones (Hidalgo &amp; Hausmann 2009)</translation>
    </message>
    <message>
        <source>Rises with the size of areas (Balland et al. 2020)</source>
        <translation>Croît avec la taille des zones (Balland et al. 2020)</translation>
    </message>
    <message>
        <source>Robustness</source>
        <translation>Robustesse</translation>
    </message>
    <message>
        <source>Robustness of hotspots</source>
        <translation>Robustesse des pôles</translation>
    </message>
    <message>
        <source>Rook: a common edge</source>
        <translation>Tour : un côté commun</translation>
    </message>
    <message>
        <source>Rounding of the figures (half-width in jobs)</source>
        <translation>Arrondi des chiffres (demi-largeur en emplois)</translation>
    </message>
    <message>
        <source>Rows kept, and rows kept apart or left out</source>
        <translation>Lignes gardées, et lignes mises à part ou laissées de côté</translation>
    </message>
    <message>
        <source>Rows of &apos;{layer}&apos; for {ids} hold as many jobs as all the areas together: taken for totals and left out.</source>
        <translation>Des lignes de « {layer} » pour {ids} contiennent autant d&apos;emplois que toutes les zones ensemble : prises pour des totaux et écartées.</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Lignes du fichier</translation>
    </message>
    <message>
        <source>Rows of the reference table to use</source>
        <translation>Lignes de la table de référence à utiliser</translation>
    </message>
    <message>
        <source>Rows of the table whose industry has no counterpart in the new classification.</source>
        <translation>Lignes de la table dont l&apos;activité n&apos;a pas d&apos;équivalent dans la nouvelle nomenclature.</translation>
    </message>
    <message>
        <source>Rows of two area ids, and a weight where wanted, from another program or by travel time.</source>
        <translation>Lignes de deux identifiants de zone, et d&apos;un poids au besoin, venant d&apos;un autre programme ou du temps de trajet.</translation>
    </message>
    <message>
        <source>Rows to use</source>
        <translation>Lignes à utiliser</translation>
    </message>
    <message>
        <source>Rows without a figure</source>
        <translation>Lignes sans chiffre</translation>
    </message>
    <message>
        <source>Rows, but no jobs at all</source>
        <translation>Des lignes, mais aucun emploi</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Rule for hotspots</source>
        <translation>Règle des pôles</translation>
    </message>
    <message>
        <source>Rules for hotspots</source>
        <translation>Règles des pôles</translation>
    </message>
    <message>
        <source>Rundfunkwirtschaft</source>
        <translation>Économie de la radiodiffusion</translation>
    </message>
    <message>
        <source>Rádio e televisão</source>
        <translation>Radio et télévision</translation>
    </message>
    <message>
        <source>SVG</source>
        <translation>SVG</translation>
    </message>
    <message>
        <source>Save and share</source>
        <translation>Enregistrer et partager</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Enregistré sous {file}</translation>
    </message>
    <message>
        <source>Scale of the score</source>
        <translation>Échelle du score</translation>
    </message>
    <message>
        <source>Scale twice</source>
        <translation>Taille doublée</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Scenario (table)</source>
        <translation>Scénario (tableau)</translation>
    </message>
    <message>
        <source>Scenario: {gained} jobs in all: {direct} new ones less those displaced, and {further} further ones ({low} to {high}) through suppliers and wages.</source>
        <translation>Scénario : {gained} emplois en tout : {direct} nouveaux moins ceux qu’ils remplacent, et {further} autres ({low} à {high}) dus aux fournisseurs et aux salaires.</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <source>Scheme of the industry codes</source>
        <translation>Nomenclature des codes d&apos;activité</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Score, 0 to 100: concentration, breadth and scale of the creative economy, compared with all other areas.</source>
        <translation>Score de 0 à 100 : concentration, diversité et taille de l&apos;économie créative, comparées à toutes les autres zones.</translation>
    </message>
    <message>
        <source>Score: add the neighbourhood (Gi* of the creative LQ)</source>
        <translation>Score : ajouter le voisinage (Gi* du QL créatif)</translation>
    </message>
    <message>
        <source>Score: mean of the components</source>
        <translation>Score : moyenne des composantes</translation>
    </message>
    <message>
        <source>Score: scale of the components</source>
        <translation>Score : échelle des composantes</translation>
    </message>
    <message>
        <source>Score: scales of the components</source>
        <translation>Score : échelles des composantes</translation>
    </message>
    <message>
        <source>Score: weight of breadth (specialised sub-sectors)</source>
        <translation>Score : poids de la diversité (sous-secteurs spécialisés)</translation>
    </message>
    <message>
        <source>Score: weight of business concentration (LQ of businesses)</source>
        <translation>Score : poids de la concentration des établissements (QL des établissements)</translation>
    </message>
    <message>
        <source>Score: weight of concentration (creative LQ)</source>
        <translation>Score : poids de la concentration (QL créatif)</translation>
    </message>
    <message>
        <source>Score: weight of scale (share of national creative jobs)</source>
        <translation>Score : poids de la taille (part des emplois créatifs du pays)</translation>
    </message>
    <message>
        <source>Score: weight of the neighbourhood (where it is used)</source>
        <translation>Score : poids du voisinage (s&apos;il est utilisé)</translation>
    </message>
    <message>
        <source>Score: weights of the components</source>
        <translation>Score : poids des composantes</translation>
    </message>
    <message>
        <source>Scores, ranks and classes areas by the concentration, breadth and scale of their creative economy.</source>
        <translation>Note, classe et ordonne les zones selon la concentration, la diversité et la taille de leur économie créative.</translation>
    </message>
    <message>
        <source>Search for an area</source>
        <translation>Chercher une zone</translation>
    </message>
    <message>
        <source>Search for an area or a place</source>
        <translation>Rechercher une zone ou un lieu</translation>
    </message>
    <message>
        <source>Search for an area, a place or a business</source>
        <translation>Rechercher une zone, un lieu ou un établissement</translation>
    </message>
    <message>
        <source>Search these businesses</source>
        <translation>Rechercher parmi ces établissements</translation>
    </message>
    <message>
        <source>Second field</source>
        <translation>Second champ</translation>
    </message>
    <message>
        <source>Second figure, to swipe</source>
        <translation>Deuxième indicateur, à faire glisser</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Sector figures by state</source>
        <translation>Chiffres des secteurs par état</translation>
    </message>
    <message>
        <source>Sector list</source>
        <translation>Liste de secteurs</translation>
    </message>
    <message>
        <source>Sector lists</source>
        <translation>Listes de secteurs</translation>
    </message>
    <message>
        <source>Sector not yet here</source>
        <translation>Secteur pas encore présent</translation>
    </message>
    <message>
        <source>Sector relatedness and opportunities</source>
        <translation>Liens entre secteurs et opportunités</translation>
    </message>
    <message>
        <source>Sectors are scaled to the forecast of the whole, areas to that of their sector (forecast proportions: Athanasopoulos, Ahmed &amp; Hyndman 2009). Intervals do not add up, since errors cancel out.</source>
        <translation>Les secteurs sont ramenés à la prévision de l&apos;ensemble, les zones à celle de leur secteur (proportions prévues : Athanasopoulos, Ahmed &amp; Hyndman 2009). Les intervalles ne s&apos;additionnent pas, car les erreurs se compensent.</translation>
    </message>
    <message>
        <source>Sectors as given in the table</source>
        <translation>Secteurs tels qu&apos;indiqués dans la table</translation>
    </message>
    <message>
        <source>Sectors it has</source>
        <translation>Secteurs qu&apos;elle possède</translation>
    </message>
    <message>
        <source>Sectors of the picture</source>
        <translation>Secteurs de la figure</translation>
    </message>
    <message>
        <source>Sectors only</source>
        <translation>Secteurs seulement</translation>
    </message>
    <message>
        <source>Sectors present</source>
        <translation>Secteurs présents</translation>
    </message>
    <message>
        <source>Sectors that are found in the same areas are linked. Filled: what {area} has; ringed: what it has not and what is closest to it.</source>
        <translation>Les secteurs présents dans les mêmes zones sont reliés. Pleins : ce que {area} possède ; cerclés : ce qui lui manque et en est le plus proche.</translation>
    </message>
    <message>
        <source>Sectors that are found in the same areas are linked; the closest of each.</source>
        <translation>Les secteurs présents dans les mêmes zones sont reliés ; de chacun, les plus proches.</translation>
    </message>
    <message>
        <source>Sectors that go together stand together: a tree by average linkage, its ends turned so that neighbours are as alike as they can be (Bar-Joseph et al. 2001).</source>
        <translation>Les secteurs qui vont ensemble sont côte à côte : un arbre par lien moyen, dont les extrémités sont tournées pour que les voisins se ressemblent le plus possible (Bar-Joseph et al. 2001).</translation>
    </message>
    <message>
        <source>Sectors that it could grow into, the closest first</source>
        <translation>Secteurs vers lesquels elle pourrait se développer, les plus proches d&apos;abord</translation>
    </message>
    <message>
        <source>Sectors that the area does not have, by how much of what they are related to it has (relatedness density, 0 to 1).</source>
        <translation>Secteurs que la zone n&apos;a pas, selon la part de ce à quoi ils sont liés qu&apos;elle possède (densité des liens, de 0 à 1).</translation>
    </message>
    <message>
        <source>Sectors that the area lacks: to the right those close to what it has, at the top those that would open complex ones (the framework of Balland et al. 2019). Lines: the mean of the area&apos;s absent sectors. {shown} of {all} areas are drawn, those with the most jobs; TABLE has all.</source>
        <translation>Secteurs qui manquent à la zone : à droite ceux qui sont proches de ce qu&apos;elle a, en haut ceux qui en ouvriraient de complexes (d&apos;après Balland et al. 2019). Lignes : la moyenne des secteurs absents de la zone. {shown} zones sur {all} sont dessinées, celles qui ont le plus d&apos;emplois ; TABLE les contient toutes.</translation>
    </message>
    <message>
        <source>Sectors to pair</source>
        <translation>Secteurs à apparier</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>Seldom: by at most 20 % of the choices</source>
        <translation>Rarement : selon au plus 20 % des choix</translation>
    </message>
    <message>
        <source>Self-employed</source>
        <translation>Travailleurs indépendants</translation>
    </message>
    <message>
        <source>Selling product</source>
        <translation>Produit vendu</translation>
    </message>
    <message>
        <source>Sequential, low to high</source>
        <translation>Séquentiel, du bas au haut</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Séries</translation>
    </message>
    <message>
        <source>Set apart at the top right, such as &apos;Provisional figures&apos;.</source>
        <translation>À part, en haut à droite, par exemple « Chiffres provisoires ».</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Settings of this run</source>
        <translation>Réglages de cette exécution</translation>
    </message>
    <message>
        <source>Several years in one layer</source>
        <translation>Plusieurs années dans une couche</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Share from divided source areas</source>
        <translation>Part venant de zones sources divisées</translation>
    </message>
    <message>
        <source>Share in all areas</source>
        <translation>Part dans toutes les zones</translation>
    </message>
    <message>
        <source>Share of all jobs</source>
        <translation>Part de tous les emplois</translation>
    </message>
    <message>
        <source>Share of all jobs here</source>
        <translation>Part de tous les emplois ici</translation>
    </message>
    <message>
        <source>Share of creative jobs</source>
        <translation>Part des emplois créatifs</translation>
    </message>
    <message>
        <source>Share of creative ones among all businesses where the cluster is, over their share everywhere; and the odds of a business being creative inside over outside. 1 means: no denser than businesses are anyway.</source>
        <translation>Part des créatifs dans tous les établissements là où est le cluster, divisée par leur part partout ; et la cote d&apos;un établissement d&apos;être créatif, à l&apos;intérieur divisée par l&apos;extérieur. 1 signifie : pas plus dense que les établissements ne le sont de toute façon.</translation>
    </message>
    <message>
        <source>Share of inputs</source>
        <translation>Part des intrants</translation>
    </message>
    <message>
        <source>Share of its inputs</source>
        <translation>Part de ses intrants</translation>
    </message>
    <message>
        <source>Share of sales</source>
        <translation>Part des ventes</translation>
    </message>
    <message>
        <source>Share of the area&apos;s</source>
        <translation>Part de la zone</translation>
    </message>
    <message>
        <source>Share of the area&apos;s jobs, over the same share in the nation: 1 is as the nation, 2 is twice as much.</source>
        <translation>Part dans l&apos;emploi de la zone, divisée par la même part dans le pays : 1 comme le pays, 2 deux fois plus.</translation>
    </message>
    <message>
        <source>Share of the choices</source>
        <translation>Part des choix</translation>
    </message>
    <message>
        <source>Share of the choices under which the area is a hotspot</source>
        <translation>Part des choix sous lesquels la zone est un pôle</translation>
    </message>
    <message>
        <source>Share of the choices with each level that make it a hotspot</source>
        <translation>Part des choix de chaque niveau qui en font un pôle</translation>
    </message>
    <message>
        <source>Share of the code&apos;s jobs, 0 to 1. Left empty: the field &apos;share&apos; if there is one, else equal shares.</source>
        <translation>Part des emplois du code, de 0 à 1. Vide : le champ &apos;share&apos; s&apos;il existe, sinon parts égales.</translation>
    </message>
    <message>
        <source>Share of the definitions</source>
        <translation>Part des définitions</translation>
    </message>
    <message>
        <source>Share of the further jobs</source>
        <translation>Part des autres emplois</translation>
    </message>
    <message>
        <source>Share of the industry</source>
        <translation>Part de l&apos;activité</translation>
    </message>
    <message>
        <source>Share of the jobs</source>
        <translation>Part des emplois</translation>
    </message>
    <message>
        <source>Share of the jobs that comes from divided source areas</source>
        <translation>Part des emplois qui vient de zones sources divisées</translation>
    </message>
    <message>
        <source>Share of the largest creative inputs that could be bought locally, in the {count} areas with the most creative jobs</source>
        <translation>Part des plus grands intrants créatifs qui pourrait être achetée sur place, dans les {count} zones qui ont le plus d&apos;emplois créatifs</translation>
    </message>
    <message>
        <source>Share of the nation&apos;s</source>
        <translation>Part du pays</translation>
    </message>
    <message>
        <source>Share of the nation&apos;s creative jobs</source>
        <translation>Part des emplois créatifs du pays</translation>
    </message>
    <message>
        <source>Share of the new jobs and output that takes customers or staff from others of the same industry, so that as many are lost there (of a closure: that others take over). 0: what is new sells to new customers, such as exports.</source>
        <translation>Part des nouveaux emplois et de la nouvelle production qui prend clients ou personnel à d&apos;autres de la même activité, si bien qu&apos;autant y est perdu (d&apos;une fermeture : que d&apos;autres reprennent). 0 : ce qui est nouveau vend à de nouveaux clients, à l&apos;exportation par exemple.</translation>
    </message>
    <message>
        <source>Share of the population</source>
        <translation>Part de la population</translation>
    </message>
    <message>
        <source>Share of the region&apos;s</source>
        <translation>Part de la région</translation>
    </message>
    <message>
        <source>Share of the variance that goes with each choice (Sobol&apos;s indices)</source>
        <translation>Part de la variance qui revient à chaque choix (indices de Sobol)</translation>
    </message>
    <message>
        <source>Shared codes and shared denominators</source>
        <translation>Codes communs et dénominateurs communs</translation>
    </message>
    <message>
        <source>Shares of</source>
        <translation>Parts de</translation>
    </message>
    <message>
        <source>Sheet, or file in the archive</source>
        <translation>Feuille, ou fichier dans l&apos;archive</translation>
    </message>
    <message>
        <source>Shift-share</source>
        <translation>Analyse structurelle-résiduelle</translation>
    </message>
    <message>
        <source>Show all {count} areas</source>
        <translation>Afficher les {count} zones</translation>
    </message>
    <message>
        <source>Show businesses</source>
        <translation>Afficher les établissements</translation>
    </message>
    <message>
        <source>Show clusters</source>
        <translation>Afficher les clusters</translation>
    </message>
    <message>
        <source>Show more ({count})</source>
        <translation>En afficher plus ({count})</translation>
    </message>
    <message>
        <source>Show my group ({count})</source>
        <translation>Afficher mon groupe ({count})</translation>
    </message>
    <message>
        <source>Show opportunities in all sectors</source>
        <translation>Montrer les opportunités dans tous les secteurs</translation>
    </message>
    <message>
        <source>Show the whole map</source>
        <translation>Afficher toute la carte</translation>
    </message>
    <message numerus="yes">
        <source>Show {count} more rows</source>
        <extracomment>Show {count} more row</extracomment>
        <translation><numerusform>Afficher {count} ligne de plus</numerusform><numerusform>Afficher {count} lignes de plus</numerusform></translation>
    </message>
    <message>
        <source>Shown are the {shown} largest of {all} sectors; the table has all.</source>
        <translation>Sont montrés les {shown} plus grands des {all} secteurs ; la table les a tous.</translation>
    </message>
    <message>
        <source>Shown are {shown} of {all} areas.</source>
        <translation>Sont montrées {shown} zones sur {all}.</translation>
    </message>
    <message>
        <source>Shows where audiences and creative jobs coincide, and where there are audiences without them.</source>
        <translation>Montre où publics et emplois créatifs coïncident, et où il y a des publics sans eux.</translation>
    </message>
    <message>
        <source>Shows where creative industries coincide with high-tech and knowledge-intensive business.</source>
        <translation>Montre où les industries créatives coïncident avec la haute technologie et les services à forte intensité de connaissances.</translation>
    </message>
    <message>
        <source>Shows which kinds of businesses lie next to which more often than chance puts them.</source>
        <translation>Montre quels types d&apos;établissements se trouvent côte à côte plus souvent que par hasard.</translation>
    </message>
    <message>
        <source>Sign of complexity</source>
        <translation>Signe de la complexité</translation>
    </message>
    <message>
        <source>Sign: ECI rises with the number of jobs, since complex activities concentrate in large cities (Balland et al. 2020). Correlation with the logarithm of jobs {size}, with the number of sectors {diversity}.</source>
        <translation>Signe : l&apos;ECI croît avec le nombre d&apos;emplois, car les activités complexes se concentrent dans les grandes villes (Balland et al. 2020). Corrélation avec le logarithme des emplois {size}, avec le nombre de secteurs {diversity}.</translation>
    </message>
    <message>
        <source>Sign: ECI rises with the number of sectors that areas have, as asked for (Hidalgo &amp; Hausmann 2009). Correlation with the logarithm of jobs {size}, with the number of sectors {diversity}.</source>
        <translation>Signe : l&apos;ECI croît, comme demandé, avec le nombre de secteurs des zones (Hidalgo &amp; Hausmann 2009). Corrélation avec le logarithme des emplois {size}, avec le nombre de secteurs {diversity}.</translation>
    </message>
    <message>
        <source>Sign: turned, as asked for; ECI falls with the number of jobs. Correlation with the logarithm of jobs {size}, with the number of sectors {diversity}.</source>
        <translation>Signe : inversé, comme demandé ; l&apos;ECI décroît avec le nombre d&apos;emplois. Corrélation avec le logarithme des emplois {size}, avec le nombre de secteurs {diversity}.</translation>
    </message>
    <message>
        <source>Significance level</source>
        <translation>Seuil de signification</translation>
    </message>
    <message>
        <source>Significant at {alpha}, not corrected for the number of areas: about this share of them is called so where there is nothing at all. Do not take single areas as found.</source>
        <translation>Significatif à {alpha}, sans correction du nombre de zones : environ cette part d&apos;entre elles est ainsi désignée là où il n&apos;y a rien du tout. Ne pas tenir des zones isolées pour établies.</translation>
    </message>
    <message>
        <source>Significant at {alpha}: of the areas called so, no more than this share is expected to be so by chance (false discovery rate over the areas tested, for each field by itself).</source>
        <translation>Significatif à {alpha} : parmi les zones ainsi désignées, au plus cette part l&apos;est par hasard selon l&apos;attente (taux de fausses découvertes sur les zones testées, pour chaque champ séparément).</translation>
    </message>
    <message>
        <source>Significant at {alpha}: the chance that any area at all is called so wrongly is no more than this (Bonferroni, for each field by itself).</source>
        <translation>Significatif à {alpha} : la probabilité qu&apos;une zone quelconque soit ainsi désignée à tort n&apos;est pas plus grande (Bonferroni, pour chaque champ séparément).</translation>
    </message>
    <message>
        <source>Significant with both</source>
        <translation>Significatives avec les deux</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Ressemblance</translation>
    </message>
    <message>
        <source>Single cases, counted (IPUMS, RAIS, SIRENE)</source>
        <translation>Cas isolés, comptés (IPUMS, RAIS, SIRENE)</translation>
    </message>
    <message>
        <source>Size and direction of the page, where there is no template of your own.</source>
        <translation>Taille et sens de la page, s&apos;il n&apos;y a pas de modèle à vous.</translation>
    </message>
    <message>
        <source>Size band</source>
        <translation>Tranche d&apos;effectif</translation>
    </message>
    <message>
        <source>Size not known</source>
        <translation>Taille inconnue</translation>
    </message>
    <message>
        <source>Size of the place</source>
        <translation>Taille du lieu</translation>
    </message>
    <message>
        <source>Skip to the map</source>
        <translation>Aller à la carte</translation>
    </message>
    <message>
        <source>Small areas reach high quotients with a handful of jobs: below this number none is a hotspot.</source>
        <translation>De petites zones atteignent des quotients élevés avec une poignée d&apos;emplois : en dessous de ce nombre, aucune n&apos;est un pôle.</translation>
    </message>
    <message>
        <source>Smaller overlaps are taken for slivers of borders that the two layers draw differently, and put back to the rest of the area. Coarsely generalised borders need more, such as 5.</source>
        <translation>Les recouvrements plus petits sont pris pour des éclats de limites que les deux couches dessinent différemment, et rendus au reste de la zone. Des limites fortement généralisées en demandent plus, par exemple 5.</translation>
    </message>
    <message>
        <source>Smaller overlaps are taken for slivers of borders that the two layers draw differently. Coarsely generalised borders need more, such as 5.</source>
        <translation>Les recouvrements plus petits sont pris pour des éclats de limites que les deux couches dessinent différemment. Des limites grossièrement généralisées en demandent plus, comme 5.</translation>
    </message>
    <message>
        <source>Smallest count shown</source>
        <translation>Plus petit effectif montré</translation>
    </message>
    <message>
        <source>Smallest real overlap (% of the audience area)</source>
        <translation>Plus petit recouvrement réel (% de la zone de public)</translation>
    </message>
    <message>
        <source>Smallest real overlap (% of the source area)</source>
        <translation>Plus petit recouvrement réel (% de la zone source)</translation>
    </message>
    <message>
        <source>Smallest share of a supplier (%)</source>
        <translation>Part minimale d&apos;un fournisseur (%)</translation>
    </message>
    <message>
        <source>Software and IT services (high-tech)</source>
        <translation>Logiciels et services informatiques (haute technologie)</translation>
    </message>
    <message>
        <source>Software and computer design</source>
        <translation>Logiciels et conception informatique</translation>
    </message>
    <message>
        <source>Software publishers (KIBS)</source>
        <translation>Éditeurs de logiciels (à forte intensité de connaissances)</translation>
    </message>
    <message>
        <source>Software publishing</source>
        <translation>Édition de logiciels</translation>
    </message>
    <message>
        <source>Software, computer games and electronic publishing</source>
        <translation>Logiciels, jeux vidéo et édition électronique</translation>
    </message>
    <message>
        <source>Software, say, is both a creative industry and a knowledge-intensive service.</source>
        <translation>Le logiciel, par exemple, est à la fois une industrie créative et un service à forte intensité de connaissances.</translation>
    </message>
    <message>
        <source>Software/Games-Industrie</source>
        <translation>Industrie des logiciels et des jeux</translation>
    </message>
    <message>
        <source>Solid outline: significant (q of at most 0.05). Dashed: may be chance.</source>
        <translation>Contour plein : significatif (q d&apos;au plus 0.05). Tireté : peut être dû au hasard.</translation>
    </message>
    <message>
        <source>Some creative figures suppressed (jobs are lower bounds, LQs uncertain)</source>
        <translation>Quelques chiffres créatifs masqués (les emplois sont des bornes inférieures, les QL incertains)</translation>
    </message>
    <message>
        <source>Some figures suppressed</source>
        <translation>Quelques chiffres masqués</translation>
    </message>
    <message>
        <source>Some hundred industries make more than a hundred thousand pairs: the table has them all, the picture the largest.</source>
        <translation>Quelques centaines d&apos;activités font plus de cent mille paires : la table les a toutes, l&apos;image les plus grandes.</translation>
    </message>
    <message>
        <source>Sound recording</source>
        <translation>Enregistrement sonore</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Source and licence</source>
        <translation>Source et licence</translation>
    </message>
    <message>
        <source>Source and method</source>
        <translation>Source et méthode</translation>
    </message>
    <message>
        <source>Source area in the lookup</source>
        <translation>Zone source dans la correspondance</translation>
    </message>
    <message>
        <source>Source areas</source>
        <translation>Zones sources</translation>
    </message>
    <message>
        <source>Source line</source>
        <translation>Ligne de source</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Source : {source}</translation>
    </message>
    <message>
        <source>Source: {source}. Method: {method}, QGIS plugin Creative Clusters.</source>
        <translation>Source : {source}. Méthode : {method}, extension QGIS Creative Clusters.</translation>
    </message>
    <message>
        <source>Spatial hotspots</source>
        <translation>Points chauds spatiaux</translation>
    </message>
    <message>
        <source>Spatial weights</source>
        <translation>Pondérations spatiales</translation>
    </message>
    <message>
        <source>Spearman correlation</source>
        <translation>Corrélation de Spearman</translation>
    </message>
    <message>
        <source>Spearman correlation of the LQs</source>
        <translation>Corrélation de Spearman des QL</translation>
    </message>
    <message>
        <source>Spearman correlation, by permutation</source>
        <translation>Corrélation de Spearman, par permutation</translation>
    </message>
    <message>
        <source>Spearman correlation, first segment</source>
        <translation>Corrélation de Spearman, premier segment</translation>
    </message>
    <message>
        <source>Spearman {coefficient}, q {q}</source>
        <translation>Spearman {coefficient}, q {q}</translation>
    </message>
    <message>
        <source>Spearman: as good as independent areas</source>
        <translation>Spearman : zones valant des zones indépendantes</translation>
    </message>
    <message>
        <source>Spearman: expected from the shared denominator alone</source>
        <translation>Spearman : attendue du seul dénominateur commun</translation>
    </message>
    <message>
        <source>Spearman: p allowing for alike neighbours</source>
        <translation>Spearman : p tenant compte des voisins semblables</translation>
    </message>
    <message>
        <source>Spearman: p by permutation</source>
        <translation>Spearman : p par permutation</translation>
    </message>
    <message>
        <source>Spearman: q of it over the groups</source>
        <translation>Spearman : son q sur les groupes</translation>
    </message>
    <message>
        <source>Spearman: q over the groups</source>
        <translation>Spearman : q sur les groupes</translation>
    </message>
    <message>
        <source>Specialised</source>
        <translation>Spécialisée</translation>
    </message>
    <message>
        <source>Specialised design</source>
        <translation>Design spécialisé</translation>
    </message>
    <message>
        <source>Specialised design (KIBS)</source>
        <translation>Design spécialisé (à forte intensité de connaissances)</translation>
    </message>
    <message>
        <source>Specialised in both</source>
        <translation>Spécialisées dans les deux</translation>
    </message>
    <message>
        <source>Specialised in creative jobs</source>
        <translation>Spécialisées dans les emplois créatifs</translation>
    </message>
    <message>
        <source>Specialised in the related group</source>
        <translation>Spécialisées dans le groupe lié</translation>
    </message>
    <message>
        <source>Specialised where the area is not</source>
        <translation>Spécialisée là où la zone ne l&apos;est pas</translation>
    </message>
    <message>
        <source>Specialised, but narrow or small</source>
        <translation>Spécialisée, mais peu diverse ou petite</translation>
    </message>
    <message>
        <source>Spectacle vivant</source>
        <translation>Spectacle vivant</translation>
    </message>
    <message>
        <source>Spent of the wages (%)</source>
        <translation>Dépensé des salaires (%)</translation>
    </message>
    <message>
        <source>Sporadic cold spot</source>
        <translation>Point froid sporadique</translation>
    </message>
    <message>
        <source>Sporadic hot spot</source>
        <translation>Point chaud sporadique</translation>
    </message>
    <message>
        <source>Square (210 mm)</source>
        <translation>Carré (210 mm)</translation>
    </message>
    <message>
        <source>Stable</source>
        <translation>Stables</translation>
    </message>
    <message>
        <source>Stable hotspot</source>
        <translation>Pôle stable</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Écart type</translation>
    </message>
    <message>
        <source>Standard score (z)</source>
        <translation>Score standardisé (z)</translation>
    </message>
    <message>
        <source>Standardised LQ</source>
        <translation>QL standardisé</translation>
    </message>
    <message>
        <source>Standardised LQ above 1.96 (O&apos;Donoghue &amp; Gleave 2004)</source>
        <translation>QL standardisé supérieur à 1,96 (O&apos;Donoghue &amp; Gleave 2004)</translation>
    </message>
    <message>
        <source>Stands at the foot of the page. Left empty: what the run that made the layer says.</source>
        <translation>Au pied de la page. Vide : ce que dit l&apos;exécution qui a produit la couche.</translation>
    </message>
    <message>
        <source>Stands out against neither</source>
        <translation>Ne se détache ni de l&apos;un ni de l&apos;autre</translation>
    </message>
    <message>
        <source>Stands out against the nation and its region</source>
        <translation>Se détache du pays et de sa région</translation>
    </message>
    <message>
        <source>Stands out against the nation, not in its strong region</source>
        <translation>Se détache du pays, non dans sa région forte</translation>
    </message>
    <message>
        <source>Stands out within its region only</source>
        <translation>Se détache dans sa région seulement</translation>
    </message>
    <message>
        <source>Stands small on every page. Left empty: what the layer of areas says of itself, or its name.</source>
        <translation>En petit sur chaque page. Vide : ce que la couche des zones dit d&apos;elle-même, ou son nom.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>State of the figures</source>
        <translation>État des chiffres</translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation>Statistique</translation>
    </message>
    <message>
        <source>Statistic: largest difference</source>
        <translation>Statistique : plus grand écart</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>Step {number} of {all}</source>
        <translation>Étape {number} sur {all}</translation>
    </message>
    <message>
        <source>Stop the years</source>
        <translation>Arrêter le défilement</translation>
    </message>
    <message>
        <source>Stop with an error</source>
        <translation>S&apos;arrêter sur une erreur</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Récit</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Points forts</translation>
    </message>
    <message>
        <source>Strong audience, creative jobs not above the threshold: {shown} of {all} areas, the widest gap first</source>
        <translation>Public fort, emplois créatifs ne dépassant pas le seuil : {shown} zones sur {all}, l&apos;écart le plus grand d&apos;abord</translation>
    </message>
    <message>
        <source>Strong there and not here</source>
        <translation>Fort là-bas et pas ici</translation>
    </message>
    <message>
        <source>Strongest sub-sector</source>
        <translation>Sous-secteur le plus fort</translation>
    </message>
    <message>
        <source>Strongest: {sector}.</source>
        <translation>Le plus fort : {sector}.</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Étude</translation>
    </message>
    <message>
        <source>Style file</source>
        <translation>Fichier de style</translation>
    </message>
    <message>
        <source>Styled layer</source>
        <translation>Couche avec style</translation>
    </message>
    <message>
        <source>Styles any layer by any field as the plugin&apos;s own maps are, with classes, labels and counts.</source>
        <translation>Met en forme toute couche selon tout champ comme les cartes de l&apos;extension, avec classes, étiquettes et effectifs.</translation>
    </message>
    <message>
        <source>Sub-regional clusters</source>
        <translation>Clusters infrarégionaux</translation>
    </message>
    <message>
        <source>Sub-sector</source>
        <translation>Sous-secteur</translation>
    </message>
    <message>
        <source>Sub-sectors</source>
        <translation>Sous-secteurs</translation>
    </message>
    <message>
        <source>Sub-sectors above 1</source>
        <translation>Sous-secteurs au-dessus de 1</translation>
    </message>
    <message>
        <source>Sub-sectors against the nation</source>
        <translation>Sous-secteurs face au pays</translation>
    </message>
    <message>
        <source>Sub-sectors and related sectors</source>
        <translation>Sous-secteurs et secteurs liés</translation>
    </message>
    <message>
        <source>Sub-sectors over all areas of the table, largest first</source>
        <translation>Sous-secteurs sur toutes les zones de la table, les plus grands d&apos;abord</translation>
    </message>
    <message>
        <source>Sub-sectors, all together</source>
        <translation>Sous-secteurs, ensemble</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Sous-titre</translation>
    </message>
    <message>
        <source>Such as the population. Left empty: each feature counts once.</source>
        <translation>Par exemple la population. Vide : chaque entité compte une fois.</translation>
    </message>
    <message>
        <source>Such as utf-8, cp1252 or gbk. Left empty: found out from the letters of the file, and the log says which, with a name as an example.</source>
        <translation>Par exemple utf-8, cp1252 ou gbk. Laissé vide : déterminé d&apos;après les lettres du fichier, et le journal l&apos;indique avec un nom pour exemple.</translation>
    </message>
    <message>
        <source>Sum of the rows</source>
        <translation>Somme des lignes</translation>
    </message>
    <message>
        <source>Sums of jobs, and quotients worked out from these sums, not means of quotients.</source>
        <translation>Sommes d&apos;emplois, et quotients calculés à partir de ces sommes, non des moyennes de quotients.</translation>
    </message>
    <message>
        <source>Sums of jobs, and quotients worked out from these sums. Some figures are withheld: jobs are lower bounds, quotients uncertain.</source>
        <translation>Sommes d&apos;emplois, et quotients calculés à partir de ces sommes. Certains chiffres sont retenus : les emplois sont des bornes inférieures, les quotients incertains.</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>Suppliers (indirect, type I)</source>
        <translation>Fournisseurs (indirects, type I)</translation>
    </message>
    <message>
        <source>Suppliers, creative sectors and customers in the nation</source>
        <translation>Fournisseurs, secteurs créatifs et clients dans le pays</translation>
    </message>
    <message>
        <source>Supplies for an extra million</source>
        <translation>Fournitures pour un million de plus</translation>
    </message>
    <message>
        <source>Supplies for an extra million that stay in the area (%)</source>
        <translation>Fournitures pour un million de plus qui restent dans la zone (%)</translation>
    </message>
    <message>
        <source>Supply links</source>
        <translation>Liens d&apos;approvisionnement</translation>
    </message>
    <message>
        <source>Suppressed</source>
        <translation>Masqués</translation>
    </message>
    <message>
        <source>Suppressed figures</source>
        <translation>Chiffres masqués</translation>
    </message>
    <message>
        <source>Suppressed figures and areas without data</source>
        <translation>Chiffres masqués et zones sans données</translation>
    </message>
    <message>
        <source>Suppressed figures by level</source>
        <translation>Chiffres masqués par niveau</translation>
    </message>
    <message>
        <source>Suppressed rows</source>
        <translation>Lignes masquées</translation>
    </message>
    <message>
        <source>Suppressed: empty in the table</source>
        <translation>Masqués : vides dans la table</translation>
    </message>
    <message>
        <source>Suppressed: unknown, not zero</source>
        <translation>Masqué : inconnu, et non zéro</translation>
    </message>
    <message>
        <source>Survey error of a sector&apos;s figure (%)</source>
        <translation>Erreur d&apos;enquête du chiffre d&apos;un secteur (%)</translation>
    </message>
    <message>
        <source>Swap the two</source>
        <translation>Échanger les deux</translation>
    </message>
    <message>
        <source>Table of neighbours</source>
        <translation>Table des voisins</translation>
    </message>
    <message>
        <source>Table of the correlogram</source>
        <translation>Table du corrélogramme</translation>
    </message>
    <message>
        <source>Table or layer with jobs by area and industry: long (a row for each area and industry) or wide (a row for each area, a column for each industry). Areas and industries without a row count as having no jobs; NULL and the usual marks (*, c, :, ..) count as suppressed.</source>
        <translation>Table ou couche des emplois par zone et activité : longue (une ligne par zone et activité) ou large (une ligne par zone, une colonne par activité). Les zones et activités sans ligne comptent comme sans emplois ; NULL et les marques usuelles (*, c, :, ..) comptent comme masqués.</translation>
    </message>
    <message>
        <source>Table that says which product each industry makes; it may hold codes at several levels. Left empty: the products&apos; codes are industry codes (J62 or CPA_J62 for 62).</source>
        <translation>Table qui dit quel produit fabrique chaque activité ; elle peut contenir des codes de plusieurs niveaux. Vide : les codes des produits sont des codes d&apos;activité (J62 ou CPA_J62 pour 62).</translation>
    </message>
    <message>
        <source>Table with jobs by area and industry, of several years.</source>
        <translation>Table des emplois par zone et par activité, sur plusieurs années.</translation>
    </message>
    <message>
        <source>Table with jobs by area and industry.</source>
        <translation>Tableau des emplois par zone et par activité.</translation>
    </message>
    <message>
        <source>Table with the jobs (or shares) by industry that all areas are compared with, for a region whose nation is not in the employment table.</source>
        <translation>Table des emplois (ou des parts) par activité à laquelle toutes les zones sont comparées, pour une région dont le pays n&apos;est pas dans la table d&apos;emploi.</translation>
    </message>
    <message>
        <source>Table with the total output of each product, in the unit of the flows, and its name. Left empty: the flows have a row or column of total output, or of value added.</source>
        <translation>Table de la production totale de chaque produit, dans l&apos;unité des flux, et de son nom. Vide : les flux ont une ligne ou une colonne de production totale, ou de valeur ajoutée.</translation>
    </message>
    <message>
        <source>Tables and archives (*.csv *.zip)</source>
        <translation>Tables et archives (*.csv *.zip)</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take {area} out</source>
        <translation>Retirer {area}</translation>
    </message>
    <message>
        <source>Takes the colours of a colour ramp of QGIS in the other direction.</source>
        <translation>Prend les couleurs d&apos;une rampe de QGIS dans l&apos;autre sens.</translation>
    </message>
    <message>
        <source>Target area in the lookup</source>
        <translation>Zone cible dans la correspondance</translation>
    </message>
    <message>
        <source>Target areas</source>
        <translation>Zones cibles</translation>
    </message>
    <message>
        <source>Target areas with jobs</source>
        <translation>Zones cibles avec des emplois</translation>
    </message>
    <message>
        <source>Tau</source>
        <translation>Tau</translation>
    </message>
    <message>
        <source>Technical coefficient</source>
        <translation>Coefficient technique</translation>
    </message>
    <message>
        <source>Technical testing (KIBS)</source>
        <translation>Essais techniques (à forte intensité de connaissances)</translation>
    </message>
    <message>
        <source>Telecommunications</source>
        <translation>Télécommunications</translation>
    </message>
    <message>
        <source>Telecommunications (high-tech)</source>
        <translation>Télécommunications (haute technologie)</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Tests whether neighbouring areas have like values more often than chance would have them.</source>
        <translation>Teste si des zones voisines ont des valeurs semblables plus souvent que par hasard.</translation>
    </message>
    <message>
        <source>That there is a pattern, not where: &apos;Spatial hotspots&apos; shows where.</source>
        <translation>Qu&apos;il y a une structure, non où : « Points chauds spatiaux » le montre.</translation>
    </message>
    <message>
        <source>The 90 % intervals would have held only {coverage} of the time: they are too narrow.</source>
        <translation>Les intervalles à 90 % n&apos;auraient tenu que dans {coverage} des cas : ils sont trop étroits.</translation>
    </message>
    <message>
        <source>The 90 % intervals would have held {coverage} of the time.</source>
        <translation>Les intervalles à 90 % auraient tenu {coverage} du temps.</translation>
    </message>
    <message>
        <source>The 90 % intervals would have held {coverage} of the time: they are wider than they need be.</source>
        <translation>Les intervalles à 90 % auraient tenu dans {coverage} des cas : ils sont plus larges que nécessaire.</translation>
    </message>
    <message>
        <source>The PDF is built in a way that takes no bookmarks: it has none.</source>
        <translation>Le PDF est construit de telle façon qu&apos;il n&apos;accepte pas de signets : il n&apos;en a pas.</translation>
    </message>
    <message>
        <source>The PDF; of a file for each page, how their names begin: atlas_R01.pdf …</source>
        <translation>Le PDF ; pour un fichier par page, le début de leurs noms : atlas_R01.pdf …</translation>
    </message>
    <message>
        <source>The Parquet files cannot be counted: {reason}</source>
        <translation>Les fichiers Parquet ne peuvent pas être comptés : {reason}</translation>
    </message>
    <message>
        <source>The answer breaks off in its last row: &apos;{row}&apos;.</source>
        <translation>La réponse s’interrompt à sa dernière ligne : « {row} ».</translation>
    </message>
    <message>
        <source>The answer breaks off or is damaged.</source>
        <translation>La réponse est interrompue ou endommagée.</translation>
    </message>
    <message>
        <source>The answer has a header and no rows: the service has nothing for what was asked.</source>
        <translation>La réponse a un en-tête et aucune ligne : le service n’a rien pour cette demande.</translation>
    </message>
    <message>
        <source>The answer has changed: the column RECORD_COUNT with the number of rows is missing. It has: {columns}.</source>
        <translation>La réponse a changé : la colonne RECORD_COUNT avec le nombre de lignes manque. Elle a : {columns}.</translation>
    </message>
    <message>
        <source>The answer has no areas: the service has nothing for what was asked.</source>
        <translation>La réponse ne contient aucune zone : le service n’a rien pour cette demande.</translation>
    </message>
    <message>
        <source>The answer is empty: the service has nothing for what was asked.</source>
        <translation>La réponse est vide : le service n’a rien pour cette demande.</translation>
    </message>
    <message>
        <source>The answer is no data. The service says: &apos;{said}&apos;.</source>
        <translation>La réponse ne contient pas de données. Le service indique : « {said} ».</translation>
    </message>
    <message>
        <source>The answers have different columns: {heads}.</source>
        <translation>Les réponses ont des colonnes différentes : {heads}.</translation>
    </message>
    <message>
        <source>The area (z)</source>
        <translation>La zone (z)</translation>
    </message>
    <message>
        <source>The area is a creative hotspot</source>
        <translation>La zone est un pôle créatif</translation>
    </message>
    <message>
        <source>The area is no creative hotspot</source>
        <translation>La zone n&apos;est pas un pôle créatif</translation>
    </message>
    <message>
        <source>The area keeps its value, its neighbours get any of the others&apos; values, again and again. p is twice the share of these that are as extreme on the same side (for join counts: the share with as many), never 0. It tests each area against no pattern at all, so that neighbours of a cluster tend to be significant too.</source>
        <translation>La zone garde sa valeur, ses voisins reçoivent des valeurs quelconques des autres, encore et encore. p est le double de la part de celles qui sont aussi extrêmes du même côté (pour les join counts : la part avec autant), jamais 0. Chaque zone est testée contre l&apos;absence de toute structure, de sorte que les voisins d&apos;un cluster tendent aussi à être significatifs.</translation>
    </message>
    <message>
        <source>The area&apos;s deviation from the mean times that of its neighbours (Anselin 1995). High among high and low among low are clusters; high among low and low among high are outliers. Of rates, deviations are standardised for their base first (Assunção &amp; Reis 1999).</source>
        <translation>L&apos;écart de la zone à la moyenne multiplié par celui de ses voisins (Anselin 1995). « Élevé parmi élevés » et « Faible parmi faibles » sont des clusters ; « Élevé parmi faibles » et « Faible parmi élevés » sont atypiques. Pour des taux, les écarts sont d&apos;abord standardisés selon leur base (Assunção &amp; Reis 1999).</translation>
    </message>
    <message>
        <source>The area&apos;s multiplier, less 1, times a million: supplies that the area could make along the whole chain; in per cent of those that the nation makes. Products not known to be there count as bought elsewhere.</source>
        <translation>Le multiplicateur de la zone, moins 1, fois un million : fournitures que la zone pourrait faire le long de toute la chaîne ; en pour cent de celles que fait le pays. Les produits dont on ne sait pas s&apos;ils s&apos;y trouvent comptent comme achetés ailleurs.</translation>
    </message>
    <message>
        <source>The area&apos;s own region</source>
        <translation>La région de la zone</translation>
    </message>
    <message>
        <source>The area&apos;s rank by audience less that by creative jobs, over all areas: +1 is first by audience and last by jobs.</source>
        <translation>Le rang de la zone par le public moins celui par les emplois créatifs, rapporté à toutes les zones : +1 est première par le public et dernière par les emplois.</translation>
    </message>
    <message>
        <source>The areas</source>
        <translation>Les zones</translation>
    </message>
    <message>
        <source>The areas fall into parts that have no sector in common: their complexity cannot be compared, its fields are empty.</source>
        <translation>Les zones se divisent en parties qui n&apos;ont aucun secteur en commun : leur complexité n&apos;est pas comparable, ses champs sont vides.</translation>
    </message>
    <message>
        <source>The areas of &apos;{layer}&apos; do not overlap the boundaries. Do both layers lie in the same place, and has each the right coordinate reference system?</source>
        <translation>Les zones de « {layer} » ne recouvrent pas les limites. Les deux couches sont-elles au même endroit, et chacune a-t-elle le bon système de coordonnées de référence ?</translation>
    </message>
    <message>
        <source>The areas of its type, taken together, are specialised in: {text}.</source>
        <translation>Les zones de son type, prises ensemble, sont spécialisées dans : {text}.</translation>
    </message>
    <message>
        <source>The areas of the group</source>
        <translation>Les zones du groupe</translation>
    </message>
    <message>
        <source>The areas that most definitions agree on; in bold, all of them</source>
        <translation>Les zones sur lesquelles la plupart des définitions s’accordent ; en gras : toutes</translation>
    </message>
    <message>
        <source>The areas that stand out</source>
        <translation>Les zones qui se détachent</translation>
    </message>
    <message>
        <source>The areas that stand out most</source>
        <translation>Les zones qui se détachent le plus</translation>
    </message>
    <message>
        <source>The bandwidth is {bandwidth} m: it must be above 0, or 0 for none.</source>
        <translation>La largeur de bande est de {bandwidth} m : elle doit être supérieure à 0, ou 0 pour aucune.</translation>
    </message>
    <message>
        <source>The boundaries cannot be written: {reason}.</source>
        <translation>Les limites ne peuvent pas être écrites : {reason}.</translation>
    </message>
    <message>
        <source>The boundaries with the results, styled. The style is stored in a GeoPackage.</source>
        <translation>Les contours avec les résultats, mis en forme. Le style est enregistré dans un GeoPackage.</translation>
    </message>
    <message>
        <source>The boundary layer &apos;{layer}&apos; has no areas.</source>
        <translation>La couche des contours « {layer} » n&apos;a pas de zones.</translation>
    </message>
    <message>
        <source>The browser does not let this page copy</source>
        <translation>Le navigateur n’autorise pas cette page à copier</translation>
    </message>
    <message>
        <source>The businesses of the clusters, with their cluster.</source>
        <translation>Les établissements des clusters, avec leur cluster.</translation>
    </message>
    <message>
        <source>The businesses with their local quotient to each category, p, q and class, styled by class.</source>
        <translation>Les établissements avec leur quotient local à chaque catégorie, p, q et classe, stylés par classe.</translation>
    </message>
    <message>
        <source>The chain of supplies does not come to an end: some products need at least as much as they make.</source>
        <translation>La chaîne des fournitures n&apos;a pas de fin : certains produits ont besoin d&apos;au moins autant qu&apos;ils produisent.</translation>
    </message>
    <message>
        <source>The change that the jobs at the start would have had at the growth of all the nation&apos;s jobs; what the nation&apos;s growth of the very sector adds to that; and the rest, which is the area&apos;s own (Dunn 1960). Sums over sectors and areas are sums of these parts, so they add up to the change. An area&apos;s own part is a result, not an explanation.</source>
        <translation>L&apos;évolution que les emplois du début auraient eue à la croissance de tous les emplois du pays ; ce que la croissance du secteur même dans le pays y ajoute ; et le reste, propre à la zone (Dunn 1960). Les sommes sur les secteurs et les zones sont des sommes de ces parts, de sorte qu&apos;elles donnent l&apos;évolution. La part propre d&apos;une zone est un résultat, non une explication.</translation>
    </message>
    <message>
        <source>The changes into {years} are marked: trends and the judgement of the models leave them out. The forecasts start from the figures of {last} all the same.</source>
        <translation>Les évolutions vers {years} sont marquées : les tendances et le jugement des modèles les laissent de côté. Les prévisions partent tout de même des chiffres de {last}.</translation>
    </message>
    <message>
        <source>The choices</source>
        <translation>Les choix</translation>
    </message>
    <message>
        <source>The classification, and its vintage, that the codes of the table are of. Found out from the codes unless set; the log says how well they fit. A sector list is used in its version for that scheme.</source>
        <translation>La nomenclature, et son millésime, dont relèvent les codes de la table. Reconnue d&apos;après les codes si rien n&apos;est fixé ; le journal dit à quel point ils conviennent. Une liste de secteurs est utilisée dans sa version pour cette nomenclature.</translation>
    </message>
    <message>
        <source>The classification, and its vintage, to translate to.</source>
        <translation>La nomenclature, et son millésime, de destination.</translation>
    </message>
    <message>
        <source>The clearest pairs</source>
        <translation>Les paires les plus nettes</translation>
    </message>
    <message>
        <source>The clusters</source>
        <translation>Les clusters</translation>
    </message>
    <message>
        <source>The codes of the table cannot tell {scheme} from {others}: they are taken for {scheme}. Set SCHEME (advanced parameters) if that is wrong: {count} codes stand for other industries there ({examples}).</source>
        <translation>Les codes de la table ne permettent pas de distinguer {scheme} de {others} : ils sont lus comme {scheme}. Fixez SCHEME (paramètres avancés) si c&apos;est faux : {count} codes y désignent d&apos;autres activités ({examples}).</translation>
    </message>
    <message>
        <source>The composite rule tests whether quotients are above 1, and without counts of businesses these figures ({measure}) have no intervals. Give the businesses in &apos;{businesses}&apos;, or choose another rule in &apos;{rule}&apos;.</source>
        <translation>La règle composite teste si les quotients dépassent 1 ; sans le nombre d&apos;établissements, ces chiffres ({measure}) n&apos;ont pas d&apos;intervalles. Donnez les établissements dans « {businesses} », ou choisissez une autre règle dans « {rule} ».</translation>
    </message>
    <message>
        <source>The concordance &apos;{layer}&apos; goes in a circle ({examples}): a code becomes another that becomes the first again. Give the codes of the new scheme a mark of their own, such as a letter before them.</source>
        <translation>La table de passage &apos;{layer}&apos; tourne en rond ({examples}) : un code en devient un autre qui redevient le premier. Donnez aux codes de la nouvelle nomenclature une marque à eux, comme une lettre devant.</translation>
    </message>
    <message>
        <source>The concordance &apos;{layer}&apos; has shares that are not above 0 and up to 1, or that are more than 1 together, for {count} codes ({examples}). The shares of a code say how its jobs are divided.</source>
        <translation>La table de passage &apos;{layer}&apos; a, pour {count} codes ({examples}), des parts qui ne sont pas au-dessus de 0 et jusqu&apos;à 1, ou dont la somme dépasse 1. Les parts d&apos;un code disent comment ses emplois sont répartis.</translation>
    </message>
    <message>
        <source>The concordance &apos;{layer}&apos; has {count} rows with a code on one side only, or no rows: give both codes in each row.</source>
        <translation>La table de passage &apos;{layer}&apos; a {count} lignes avec un code d&apos;un seul côté, ou aucune ligne : donnez les deux codes dans chaque ligne.</translation>
    </message>
    <message>
        <source>The creative sectors in the nation</source>
        <translation>Les secteurs créatifs dans le pays</translation>
    </message>
    <message>
        <source>The definitions of the creative industries to compare. Left empty: all that were written for the codes of the table.</source>
        <translation>Les définitions des industries créatives à comparer. Vide : toutes celles qui ont été écrites pour les codes de la table.</translation>
    </message>
    <message>
        <source>The deviation of the field here times that of the second field around (Anselin, Syabri &amp; Smirnov 2002). It leaves out how the two go together in place.</source>
        <translation>L&apos;écart du champ ici multiplié par celui du second champ alentour (Anselin, Syabri &amp; Smirnov 2002). Leur liaison sur place est laissée de côté.</translation>
    </message>
    <message>
        <source>The employment table &apos;{layer}&apos; has no rows.</source>
        <translation>La table d&apos;emploi « {layer} » n&apos;a pas de lignes.</translation>
    </message>
    <message>
        <source>The estimates of &apos;{layer}&apos; miss a published total by up to {share:.2g} of it: bounds or totals contradict one another.</source>
        <translation>Les estimations de « {layer} » manquent un total publié de {share:.2g} de celui-ci au plus : des bornes ou des totaux se contredisent.</translation>
    </message>
    <message>
        <source>The figure on the map against</source>
        <translation>L&apos;indicateur de la carte comparé à</translation>
    </message>
    <message>
        <source>The figure whose hot spots are looked for. Left empty: the field &apos;score&apos; or &apos;lq_creative&apos;.</source>
        <translation>La valeur dont on cherche les points chauds. Vide : le champ &apos;score&apos; ou &apos;lq_creative&apos;.</translation>
    </message>
    <message>
        <source>The figures ({measure}) count nothing that comes and goes by chance, and the table does not count businesses: changes have no intervals, and classes go by the change as it stands, however small. With counts of businesses (EMPLOYMENT_BUSINESSES) they are tested.</source>
        <translation>Les chiffres ({measure}) ne comptent rien qui aille et vienne au hasard, et la table ne compte pas d&apos;établissements : les évolutions n&apos;ont pas d&apos;intervalles, et les classes suivent l&apos;évolution telle quelle, si petite soit-elle. Avec le nombre d&apos;établissements (EMPLOYMENT_BUSINESSES), elles sont testées.</translation>
    </message>
    <message>
        <source>The figures ({measure}) count nothing that comes and goes by chance, and the table does not count businesses: there are no intervals. With counts of businesses (EMPLOYMENT_BUSINESSES) there are.</source>
        <translation>Les chiffres ({measure}) ne comptent rien qui aille et vienne au hasard, et la table ne compte pas d&apos;établissements : il n&apos;y a pas d&apos;intervalles. Avec le nombre d&apos;établissements (EMPLOYMENT_BUSINESSES), il y en a.</translation>
    </message>
    <message>
        <source>The figures as a table: a row for each area and sector, or for each related group.</source>
        <translation>Les chiffres sous forme de table : une ligne par zone et secteur, ou par groupe lié.</translation>
    </message>
    <message>
        <source>The figures of &apos;{file}&apos; come from BRES, which rounds them: sums differ a little from published totals.</source>
        <translation>Les chiffres de « {file} » viennent du BRES, qui les arrondit : les sommes diffèrent un peu des totaux publiés.</translation>
    </message>
    <message>
        <source>The file as downloaded. Do not open and save it in a spreadsheet first.</source>
        <translation>Le fichier tel qu&apos;il a été téléchargé. Ne l&apos;ouvrez et ne l&apos;enregistrez pas d&apos;abord dans un tableur.</translation>
    </message>
    <message>
        <source>The file publishes no totals to compare with.</source>
        <translation>Le fichier ne publie pas de totaux à comparer.</translation>
    </message>
    <message>
        <source>The files have the ending of the format, whatever the ending of the name given.</source>
        <translation>Les fichiers ont l&apos;extension du format, quelle que soit celle du nom donné.</translation>
    </message>
    <message>
        <source>The files of {service} do not say their year: fetch one year at a time.</source>
        <translation>Les fichiers de {service} n’indiquent pas leur année : récupérez une année à la fois.</translation>
    </message>
    <message>
        <source>The first rows of the table</source>
        <translation>Les premières lignes de la table</translation>
    </message>
    <message>
        <source>The first two are tested: neighbouring classes keep apart for everyone, also in greyscale print.</source>
        <translation>Les deux premières sont vérifiées : des classes voisines restent distinctes pour tous, même en niveaux de gris.</translation>
    </message>
    <message>
        <source>The first {count} of {all} areas.</source>
        <translation>Les {count} premières zones sur {all}.</translation>
    </message>
    <message>
        <source>The flow table &apos;{layer}&apos; does not hold the same products as rows and as columns: {count} are both, of {rows} rows ({row_examples}) and {columns} columns ({column_examples}). Choose the field of the selling product and, for a table with a row for each flow, the fields of the buying product and the value.</source>
        <translation>La table des flux « {layer} » n&apos;a pas les mêmes produits en lignes et en colonnes : {count} sont les deux, sur {rows} lignes ({row_examples}) et {columns} colonnes ({column_examples}). Choisissez le champ du produit vendu et, pour une table avec une ligne par flux, les champs du produit acheteur et de la valeur.</translation>
    </message>
    <message>
        <source>The flow table &apos;{layer}&apos; has no row with a product.</source>
        <translation>La table des flux « {layer} » n&apos;a aucune ligne avec un produit.</translation>
    </message>
    <message>
        <source>The flow table &apos;{layer}&apos; has no total output (a row or column such as &apos;Total output&apos;, or value added): give a table with the output of each product.</source>
        <translation>La table des flux « {layer} » n&apos;a pas de production totale (une ligne ou colonne comme « Total output », ou la valeur ajoutée) : donnez une table de la production de chaque produit.</translation>
    </message>
    <message>
        <source>The flows are of {year} and the jobs of {other}: what the industries buy and where they are need not go together.</source>
        <translation>Les flux sont de {year} et les emplois de {other} : ce qu&apos;achètent les activités et où elles sont ne vont pas forcément ensemble.</translation>
    </message>
    <message>
        <source>The flows are of {year}, but the output of products is of {other}: coefficients are wrong.</source>
        <translation>Les flux sont de {year}, mais la production des produits est de {other} : les coefficients sont faux.</translation>
    </message>
    <message>
        <source>The flows have no Leontief inverse: some chain of products needs at least as much as it makes. Inputs for a unit of output are largest for {examples}. Are output and flows of the same year, prices and unit?</source>
        <translation>Les flux n&apos;ont pas d&apos;inverse de Leontief : une chaîne de produits demande au moins autant qu&apos;elle produit. Les intrants par unité de production sont les plus grands pour {examples}. La production et les flux sont-ils de la même année, aux mêmes prix et dans la même unité ?</translation>
    </message>
    <message>
        <source>The format of the output ({driver}) cannot keep {count} field names ({names}): they are cut or dropped, and styles, models and other tools that look for them will not find them. Use a GeoPackage.</source>
        <translation>Le format de la sortie ({driver}) ne peut conserver {count} noms de champs ({names}) : ils sont tronqués ou supprimés, et les styles, modèles et autres outils qui les cherchent ne les trouveront pas. Utiliser un GeoPackage.</translation>
    </message>
    <message>
        <source>The framed part, {times} times as large</source>
        <translation>La partie encadrée, agrandie {times} fois</translation>
    </message>
    <message>
        <source>The further ahead, the wider the intervals.</source>
        <translation>Plus l&apos;horizon est lointain, plus les intervalles sont larges.</translation>
    </message>
    <message>
        <source>The groups to compare with, in the version that fits the sector list. Not used where an own list or the table itself has further groups.</source>
        <translation>Les groupes auxquels comparer, dans la version qui correspond à la liste de secteurs. Sans effet si une liste personnelle ou la table elle-même a d&apos;autres groupes.</translation>
    </message>
    <message>
        <source>The growth of every area is known.</source>
        <translation>La croissance de chaque zone est connue.</translation>
    </message>
    <message>
        <source>The growth of {count} areas since {year} is not known: no creative jobs then, no row, or suppressed figures.</source>
        <translation>La croissance de {count} zones depuis {year} n&apos;est pas connue : pas d&apos;emplois créatifs alors, pas de ligne, ou chiffres masqués.</translation>
    </message>
    <message>
        <source>The history of &apos;{layer}&apos; is too short to forecast from: it has {found} years in a row up to {last} ({years}), and {needed} are needed, so that the models can be judged. Add {more} earlier years.</source>
        <translation>L&apos;historique de « {layer} » est trop court pour une prévision : il a {found} années consécutives jusqu&apos;à {last} ({years}), et il en faut {needed} pour que les modèles puissent être jugés. Ajouter {more} années antérieures.</translation>
    </message>
    <message>
        <source>The household income given ({income:,.0f}) is below the compensation of employees of &apos;{layer}&apos; ({wages:,.0f}): is it in the unit of the flows?</source>
        <translation>Le revenu des ménages indiqué ({income:,.0f}) est inférieur à la rémunération des salariés de « {layer} » ({wages:,.0f}) : est-il dans l&apos;unité des flux ?</translation>
    </message>
    <message>
        <source>The industry codes are numbers of several lengths: {count} of them ({examples}) may have lost a leading zero, but were read as they stand. Store the codes as text.</source>
        <translation>Les codes d&apos;activité sont des nombres de longueurs différentes : {count} d&apos;entre eux ({examples}) ont pu perdre un zéro en tête, mais ont été lus tels quels. Enregistrer les codes comme texte.</translation>
    </message>
    <message>
        <source>The input with statistic, z, p, q, neighbours and class of each field, styled by class.</source>
        <translation>L&apos;entrée avec statistique, z, p, q, voisins et classe de chaque champ, mise en forme par classe.</translation>
    </message>
    <message>
        <source>The k nearest, each counting alike. Where several are equally far, as at one address, they share the places that are left. With a bandwidth b, all within it, with weights exp(−(d/b)²/2) at distance d.</source>
        <translation>Les k plus proches, chacun comptant autant. Là où plusieurs sont à égale distance, comme à une même adresse, ils se partagent les places restantes. Avec une largeur de bande b, tous ceux qui s&apos;y trouvent, avec les poids exp(−(d/b)²/2) à la distance d.</translation>
    </message>
    <message>
        <source>The label &apos;creative&apos; is given to as many businesses at random, clusters are searched again in the same way, and the largest likelihood ratio of any of them is kept (Kulldorff 1997). p is the share of these that reach the cluster&apos;s. Clusters are found by looking at the creative businesses; repeating the search allows for that. q is p corrected for the number of clusters (Benjamini &amp; Hochberg 1995).</source>
        <translation>L&apos;étiquette « créatif » est donnée au hasard à autant d&apos;établissements, les clusters sont cherchés à nouveau de la même façon, et le plus grand rapport de vraisemblance de l&apos;un d&apos;eux est retenu (Kulldorff 1997). p est la part de ceux qui atteignent celui du cluster. Les clusters sont trouvés en regardant les établissements créatifs ; répéter la recherche en tient compte. q est p corrigé du nombre de clusters (Benjamini &amp; Hochberg 1995).</translation>
    </message>
    <message>
        <source>The larger, the less small areas can provide themselves: 0 takes no account of size. 0.3 is a convention: try 0.2 and 0.4 to see what depends on it.</source>
        <translation>Plus il est grand, moins les petites zones peuvent fournir elles-mêmes : 0 ne tient pas compte de la taille. 0.3 est une convention : essayer 0.2 et 0.4 pour voir ce qui en dépend.</translation>
    </message>
    <message>
        <source>The largest areas</source>
        <translation>Les plus grandes zones</translation>
    </message>
    <message>
        <source>The largest gap: {product}.</source>
        <translation>Le plus grand manque : {product}.</translation>
    </message>
    <message>
        <source>The largest inputs, and how much of them the area could provide</source>
        <translation>Les principaux intrants, et la part que la zone pourrait fournir</translation>
    </message>
    <message>
        <source>The largest parts, with their first areas: {shown} of {all}</source>
        <translation>Les plus grandes parties, avec leurs premières zones : {shown} sur {all}</translation>
    </message>
    <message>
        <source>The layer &apos;{layer}&apos; has no features.</source>
        <translation>La couche « {layer} » n&apos;a pas d&apos;entités.</translation>
    </message>
    <message>
        <source>The layer &apos;{layer}&apos; has no points.</source>
        <translation>La couche « {layer} » n&apos;a pas de points.</translation>
    </message>
    <message>
        <source>The layer is in degrees ({crs}), in which distances cannot be measured. Reproject it (&apos;Reproject layer&apos;) to a projected system in metres, or choose neighbours by common borders.</source>
        <translation>La couche est en degrés ({crs}), dans lesquels les distances ne se mesurent pas. La reprojeter (« Reprojeter une couche ») dans un système projeté en mètres, ou choisir des voisins par frontières communes.</translation>
    </message>
    <message>
        <source>The layer is in degrees ({crs}), in which distances cannot be measured. Reproject it (&apos;Reproject layer&apos;) to a projected system in metres, or choose the correlogram by order of neighbours.</source>
        <translation>La couche est en degrés ({crs}), dans lesquels on ne peut mesurer de distances. Reprojetez-la (« Reprojeter une couche ») dans un système projeté en mètres, ou choisissez le corrélogramme par ordre de voisinage.</translation>
    </message>
    <message>
        <source>The layers are of several measures ({layers}): where the page says jobs, it is what the layer holds.</source>
        <translation>Les couches sont de plusieurs grandeurs ({layers}) : là où la page dit emplois, il s&apos;agit de ce que contient la couche.</translation>
    </message>
    <message>
        <source>The layers given have no intervals: whether a sub-sector is surely above the nation&apos;s share is not known.</source>
        <translation>Les couches données n&apos;ont pas d&apos;intervalles : on ne sait pas si un sous-secteur dépasse sûrement la part du pays.</translation>
    </message>
    <message>
        <source>The layers given say nothing about this area.</source>
        <translation>Les couches données ne disent rien de cette zone.</translation>
    </message>
    <message>
        <source>The leading areas</source>
        <translation>Les zones de tête</translation>
    </message>
    <message>
        <source>The leading areas of each sector</source>
        <translation>Les zones de tête de chaque secteur</translation>
    </message>
    <message>
        <source>The leading ones of the ranking. A name stands in its area, or outside all areas with a line that leads there; where there is room for neither, the rank. 0: no names. -1: the labels that the layer has itself.</source>
        <translation>Les premières du classement. Un nom se trouve dans sa zone, ou hors de toutes les zones avec une ligne qui y mène ; faute de place, le rang. 0 : aucun nom. -1 : les étiquettes de la couche elle-même.</translation>
    </message>
    <message>
        <source>The legend as a picture; of a bivariate map the square of nine colours.</source>
        <translation>La légende comme image ; pour une carte bivariée, le carré des neuf couleurs.</translation>
    </message>
    <message>
        <source>The legend is so long that the ranking finds no room under it.</source>
        <translation>La légende est si longue que le classement ne trouve pas de place dessous.</translation>
    </message>
    <message>
        <source>The licence of &apos;{layer}&apos; ({licence}) allows its businesses to be shown by name.</source>
        <translation>La licence de « {layer} » ({licence}) permet de montrer ses établissements nommément.</translation>
    </message>
    <message>
        <source>The licence of &apos;{layer}&apos; ({licence}) is not known to be open: its businesses are shown as counts. Where you may publish more, say so under &apos;What is shown of a business&apos;.</source>
        <translation>La licence de « {layer} » ({licence}) n&apos;est pas connue comme ouverte : ses établissements sont présentés sous forme d&apos;effectifs. Si vous êtes autorisé à publier davantage, indiquez-le sous « Ce qui est montré d&apos;un établissement ».</translation>
    </message>
    <message>
        <source>The link is in the address bar</source>
        <translation>Le lien est dans la barre d’adresse</translation>
    </message>
    <message>
        <source>The listed sectors only</source>
        <translation>Seulement les secteurs de la liste</translation>
    </message>
    <message>
        <source>The low end of the range: who is hired had an income before, which the model of Type II takes to be none. 50 is a convention.</source>
        <translation>L&apos;extrémité basse de la fourchette : qui est embauché avait déjà un revenu, que le modèle de type II suppose nul. 50 est une convention.</translation>
    </message>
    <message>
        <source>The make table &apos;{make}&apos; holds {count} negative values.</source>
        <translation>Le tableau des ressources « {make} » contient {count} valeurs négatives.</translation>
    </message>
    <message>
        <source>The map page could not be written to {path}</source>
        <translation>La page de carte n&apos;a pas pu être écrite dans {path}</translation>
    </message>
    <message>
        <source>The matrix of relatedness was given: where it was made from years after {start}, the back-test knows what it is to tell, and its AUC is too high.</source>
        <translation>La matrice de liens a été fournie : si elle vient d&apos;années après {start}, le test rétrospectif sait ce qu&apos;il doit dire, et son AUC est trop élevée.</translation>
    </message>
    <message>
        <source>The mean of &apos;{value}&apos; over all areas falls (Kendall&apos;s tau {tau}, p {p}).</source>
        <translation>La moyenne de « {value} » sur toutes les zones baisse (tau de Kendall {tau}, p {p}).</translation>
    </message>
    <message>
        <source>The mean of &apos;{value}&apos; over all areas has no trend that goes beyond chance (Kendall&apos;s tau {tau}, p {p}).</source>
        <translation>La moyenne de « {value} » sur toutes les zones n’a pas de tendance au-delà du hasard (tau de Kendall {tau}, p {p}).</translation>
    </message>
    <message>
        <source>The mean of &apos;{value}&apos; over all areas rises (Kendall&apos;s tau {tau}, p {p}).</source>
        <translation>La moyenne de « {value} » sur toutes les zones monte (tau de Kendall {tau}, p {p}).</translation>
    </message>
    <message>
        <source>The mean of all areas over time</source>
        <translation>La moyenne de toutes les zones au fil du temps</translation>
    </message>
    <message>
        <source>The mean of the values of an area and its neighbours, at a time and at the earlier times that count, against the mean of all areas at that time (Getis &amp; Ord 1992; Ord &amp; Getis 1995). Above 0: higher than the rest.</source>
        <translation>La moyenne des valeurs d’une zone et de ses voisines, à une date et aux dates antérieures qui comptent, rapportée à la moyenne de toutes les zones à cette date (Getis &amp; Ord 1992 ; Ord &amp; Getis 1995). Au-dessus de 0 : plus élevé que le reste.</translation>
    </message>
    <message>
        <source>The mean over the fields of the squared difference between the area and its neighbours (Anselin 2019): small where they are alike in all fields together. An area may be alike in each of them and not stand out here, or the other way.</source>
        <translation>La moyenne sur les champs de l’écart quadratique entre la zone et ses voisines (Anselin 2019) : faible là où elles se ressemblent dans tous les champs à la fois. Une zone peut être semblable dans chacun d’eux sans ressortir ici, et inversement.</translation>
    </message>
    <message>
        <source>The mean squared deviation of the neighbours from their own surroundings, against that of all areas (Ord &amp; Getis 2012). Above 1: the values around the area vary much, as at the edge of a cluster; below 1: they are much of a kind.</source>
        <translation>L’écart quadratique moyen des voisines à leur propre entourage, rapporté à celui de toutes les zones (Ord &amp; Getis 2012). Au-dessus de 1 : les valeurs alentour sont très dispersées, comme au bord d’un cluster ; au-dessous de 1 : elles se ressemblent fort.</translation>
    </message>
    <message>
        <source>The mean squared difference between the area and its neighbours (Anselin 1995; 2019): small where they are alike, whether high, low or about the mean.</source>
        <translation>La moyenne des carrés des écarts entre la zone et ses voisins (Anselin 1995 ; 2019) : petite là où ils se ressemblent, qu&apos;ils soient élevés, faibles ou proches de la moyenne.</translation>
    </message>
    <message>
        <source>The models</source>
        <translation>Les modèles</translation>
    </message>
    <message>
        <source>The most complex of the sectors shown</source>
        <translation>Les plus complexes des secteurs montrés</translation>
    </message>
    <message>
        <source>The most contested areas</source>
        <translation>Les zones les plus contestées</translation>
    </message>
    <message>
        <source>The nation</source>
        <translation>Le pays</translation>
    </message>
    <message>
        <source>The nation meanwhile</source>
        <translation>Le pays pendant ce temps</translation>
    </message>
    <message>
        <source>The nation&apos;s flows from suppliers to creative sectors and from these to customers, with source, target and value, as Sankey diagrams take them.</source>
        <translation>Les flux du pays des fournisseurs vers les secteurs créatifs et de ceux-ci vers les clients, avec source, cible et valeur, comme les prennent les diagrammes de Sankey.</translation>
    </message>
    <message>
        <source>The nearest other hotspots</source>
        <translation>Les autres pôles les plus proches</translation>
    </message>
    <message>
        <source>The nearest profiles: from whom to learn, with whom to collaborate</source>
        <translation>Les profils les plus proches : de qui apprendre, avec qui collaborer</translation>
    </message>
    <message>
        <source>The other end of the range.</source>
        <translation>L&apos;autre extrémité de la fourchette.</translation>
    </message>
    <message>
        <source>The outline of each cluster, with its businesses, concentration, p and q.</source>
        <translation>Le contour de chaque cluster, avec ses établissements, sa concentration, p et q.</translation>
    </message>
    <message>
        <source>The outlook needs at least one year ahead.</source>
        <translation>Les perspectives demandent au moins une année.</translation>
    </message>
    <message>
        <source>The output could not be written: {reason}. Is its place full or read-only?</source>
        <translation>La sortie n&apos;a pas pu être écrite : {reason}. Son emplacement est-il plein ou en lecture seule ?</translation>
    </message>
    <message>
        <source>The output of &apos;Microclusters of businesses&apos;: outlines with their figures.</source>
        <translation>La sortie de « Microclusters d&apos;établissements » : contours avec leurs chiffres.</translation>
    </message>
    <message>
        <source>The overlap at several thresholds: a row for each related group and threshold.</source>
        <translation>Le recoupement à plusieurs seuils : une ligne pour chaque groupe lié et chaque seuil.</translation>
    </message>
    <message>
        <source>The overlap at several thresholds; bold: as in the settings</source>
        <translation>Le recoupement à plusieurs seuils ; en gras : comme dans les réglages</translation>
    </message>
    <message>
        <source>The page has {size} MB for {count} areas: browsers open it slowly. Choose fewer measures, or larger areas.</source>
        <translation>La page pèse {size} Mo pour {count} zones : les navigateurs l&apos;ouvrent lentement. Choisissez moins de mesures ou des zones plus grandes.</translation>
    </message>
    <message>
        <source>The page, or the index.</source>
        <translation>La page, ou l&apos;index.</translation>
    </message>
    <message>
        <source>The page: one file, to be sent, or put on a website or memory stick.</source>
        <translation>La page : un seul fichier, à envoyer, à mettre sur un site ou sur une clé.</translation>
    </message>
    <message>
        <source>The pages of the areas are written into a folder beside the index.</source>
        <translation>Les pages des zones sont écrites dans un dossier à côté de l&apos;index.</translation>
    </message>
    <message numerus="yes">
        <source>The pairs of sectors take about {count} minutes on a usual machine: {pairs:,} pairs over {areas:,} areas.</source>
        <extracomment>The pairs of sectors take about {count} minute on a usual machine: {pairs:,} pairs over {areas:,} areas.</extracomment>
        <translation><numerusform>Les paires de secteurs prennent environ {count} minute sur une machine ordinaire : {pairs:,} paires sur {areas:,} zones.</numerusform><numerusform>Les paires de secteurs prennent environ {count} minutes sur une machine ordinaire : {pairs:,} paires sur {areas:,} zones.</numerusform></translation>
    </message>
    <message>
        <source>The patterns, one by one</source>
        <translation>Les profils un à un</translation>
    </message>
    <message>
        <source>The permutations take areas as independent. Where neighbouring areas resemble one another (spatial autocorrelation), their p and q come out too small (Clifford, Richardson &amp; Hémon 1989). The other p allows for that: it counts only as many areas as would be as informative were they independent, by the autocorrelation of both quotients at 13 distances (Dutilleul 1993).</source>
        <translation>Les permutations prennent les zones pour indépendantes. Si des zones voisines se ressemblent (autocorrélation spatiale), leurs p et q sont trop petits (Clifford, Richardson &amp; Hémon 1989). L&apos;autre p en tient compte : il ne compte qu&apos;autant de zones qu&apos;il en faudrait d&apos;indépendantes pour la même information, d&apos;après l&apos;autocorrélation des deux quotients à 13 distances (Dutilleul 1993).</translation>
    </message>
    <message>
        <source>The places lie on one line or are too few for a triangulation. Choose other neighbours.</source>
        <translation>Les lieux sont alignés ou trop peu nombreux pour une triangulation. Choisir d&apos;autres voisins.</translation>
    </message>
    <message>
        <source>The polygons show the growth of the {most} sectors with the most jobs, of {count}; the table has all.</source>
        <translation>Les polygones montrent la croissance des {most} secteurs qui ont le plus d&apos;emplois, sur {count} ; la table les a tous.</translation>
    </message>
    <message>
        <source>The project cannot be written: {reason}.</source>
        <translation>Le projet ne peut pas être écrit : {reason}.</translation>
    </message>
    <message>
        <source>The project that is open has changes that are not saved. Open the sample all the same?</source>
        <translation>Le projet ouvert a des modifications non enregistrées. Ouvrir l&apos;exemple malgré tout ?</translation>
    </message>
    <message>
        <source>The range holds what conventions leave open. Delta, which says how far a small area provides itself, goes from {low} to {high} about {delta}: it moves jobs between areas.</source>
        <translation>La fourchette contient ce que les conventions laissent ouvert. Delta, qui dit dans quelle mesure une petite zone se fournit elle-même, va de {low} à {high} autour de {delta} : il déplace des emplois entre zones.</translation>
    </message>
    <message>
        <source>The reference &apos;{layer}&apos; has no jobs in {count} of the {all} sectors that the areas have: {sectors}. Their location quotients are left empty.</source>
        <translation>La référence « {layer} » n&apos;a pas d&apos;emplois dans {count} des {all} secteurs présents dans les zones : {sectors}. Leurs quotients de localisation restent vides.</translation>
    </message>
    <message>
        <source>The reference &apos;{layer}&apos; has no jobs in {count} of the {all} sectors that the areas have: {sectors}. They have no location quotients, and their mix is that of all jobs.</source>
        <translation>La référence &apos;{layer}&apos; n&apos;a pas d&apos;emplois dans {count} des {all} secteurs que les zones ont : {sectors}. Ils n&apos;ont pas de quotients de localisation, et leur effet de structure est celui de l&apos;ensemble des emplois.</translation>
    </message>
    <message>
        <source>The reference &apos;{layer}&apos; has no rows for {years}: it needs every year that is compared. Its years: {known}.</source>
        <translation>La référence &apos;{layer}&apos; n&apos;a pas de lignes pour {years} : il lui faut chaque année comparée. Ses années : {known}.</translation>
    </message>
    <message>
        <source>The reference &apos;{layer}&apos; lacks {count} codes of the list that the areas&apos; table has: {codes}. Their sectors&apos; location quotients come out too high.</source>
        <translation>Il manque à la référence « {layer} » {count} codes de la liste présents dans la table des zones : {codes}. Les quotients de localisation de leurs secteurs sont trop élevés.</translation>
    </message>
    <message>
        <source>The reference filter leaves no area that has employment.</source>
        <translation>Le filtre de la référence ne laisse aucune zone qui ait des emplois.</translation>
    </message>
    <message>
        <source>The reference is made up of {count} of the {all} areas with employment.</source>
        <translation>La référence se compose de {count} des {all} zones avec emploi.</translation>
    </message>
    <message>
        <source>The regions</source>
        <translation>Les régions</translation>
    </message>
    <message>
        <source>The rest comes from the other areas, by their jobs in the product over the distance between inner points of the areas to the power {decay} (gravity: Wilson 1971; 0.9 is the mean of trade between countries, Disdier &amp; Head 2008). Over all areas it adds up to what the nation&apos;s table says. Imports are left out: a table of domestic flows has none.</source>
        <translation>Le reste vient des autres zones, selon leurs emplois dans le produit sur la distance entre points intérieurs des zones à la puissance {decay} (gravité : Wilson 1971 ; 0,9 est la moyenne du commerce entre pays, Disdier &amp; Head 2008). Sur toutes les zones, la somme est ce que dit le tableau du pays. Les importations sont laissées de côté : un tableau de flux intérieurs n&apos;en a pas.</translation>
    </message>
    <message>
        <source>The rest: {parts}.</source>
        <translation>Le reste : {parts}.</translation>
    </message>
    <message>
        <source>The results</source>
        <translation>Les résultats</translation>
    </message>
    <message>
        <source>The rows of that level hold {share:.0%} of the jobs of the rows at the level &apos;{other}&apos;. Set LEVEL to take that.</source>
        <translation>Les lignes de ce niveau contiennent {share:.0%} des emplois des lignes du niveau « {other} ». LEVEL retient celui-là.</translation>
    </message>
    <message>
        <source>The rule chosen (see the settings) holds</source>
        <translation>La règle choisie (voir les réglages) est remplie</translation>
    </message>
    <message>
        <source>The same around a single business (Wang et al. 2017). Over the businesses of a category it averages to the quotient of the pair.</source>
        <translation>La même chose autour d&apos;un seul établissement (Wang et al. 2017). Sa moyenne sur les établissements d&apos;une catégorie est le quotient de la paire.</translation>
    </message>
    <message>
        <source>The same as a table</source>
        <translation>La même chose en tableau</translation>
    </message>
    <message>
        <source>The same content for other programs: one object for each area.</source>
        <translation>Le même contenu pour d&apos;autres programmes : un objet par zone.</translation>
    </message>
    <message>
        <source>The same content for spreadsheets: a row for each figure.</source>
        <translation>Le même contenu pour les tableurs : une ligne par chiffre.</translation>
    </message>
    <message>
        <source>The same seed gives the same intervals and p-values, whatever the order of rows.</source>
        <translation>La même graine donne les mêmes intervalles et les mêmes valeurs p, quel que soit l&apos;ordre des lignes.</translation>
    </message>
    <message>
        <source>The same statistic by esda, compared in the log and in the report. Needs libpysal and esda, and takes its time.</source>
        <translation>La même statistique par esda, comparée dans le journal et dans le rapport. Nécessite libpysal et esda, et prend du temps.</translation>
    </message>
    <message>
        <source>The same statistic by esda, the library of PySAL, on the same areas and neighbours, with 999 permutations. Areas without a value or a neighbour were taken out first: esda would give islands the smallest p there is. For Gi and Gi* z is compared. p is of one side, the smaller, as esda gives it; chance allows what two random draws of p differ by once in a thousand runs.</source>
        <translation>La même statistique par esda, la bibliothèque de PySAL, sur les mêmes zones et voisins, avec 999 permutations. Les zones sans valeur ou sans voisin ont été retirées auparavant : esda donnerait aux îles le plus petit p possible. Pour Gi et Gi*, c’est z qui est comparé. p est celui d’un seul côté, le plus petit, tel que le donne esda ; le hasard permet l’écart que deux tirages de p atteignent une fois sur mille.</translation>
    </message>
    <message>
        <source>The same statistics by esda, the library of PySAL, on the same areas and neighbours, with 999 permutations. p is of one side, the smaller, as esda gives it; chance allows what two random draws of p differ by once in a thousand runs.</source>
        <translation>Les mêmes statistiques par esda, la bibliothèque de PySAL, sur les mêmes zones et voisins, avec 999 permutations. p est celui d’un seul côté, le plus petit, tel que le donne esda ; le hasard permet l’écart que deux tirages de p atteignent une fois sur mille.</translation>
    </message>
    <message>
        <source>The same with households as one product more: they sell work for wages and spend them as all households do (Miller &amp; Blair 2009). The divisor of their spending, wages alone or all their income, decides the size; the log says which.</source>
        <translation>La même chose avec les ménages comme un produit de plus : ils vendent du travail contre des salaires et les dépensent comme tous les ménages (Miller &amp; Blair 2009). Le diviseur de leurs dépenses, salaires seuls ou tout leur revenu, décide de la taille ; le journal dit lequel.</translation>
    </message>
    <message>
        <source>The sample is being made…</source>
        <translation>L&apos;exemple est en préparation…</translation>
    </message>
    <message>
        <source>The sample is open. Everything that was made of it: {link}</source>
        <translation>L&apos;exemple est ouvert. Tout ce qui en a été tiré : {link}</translation>
    </message>
    <message>
        <source>The scenario</source>
        <translation>Le scénario</translation>
    </message>
    <message>
        <source>The scenario &apos;{layer}&apos; has no field for {parameter}: choose it. Its fields: {fields}.</source>
        <translation>Le scénario « {layer} » n&apos;a pas de champ pour {parameter} : choisissez-le. Ses champs : {fields}.</translation>
    </message>
    <message>
        <source>The scenario &apos;{layer}&apos; has no rows.</source>
        <translation>Le scénario « {layer} » n&apos;a pas de lignes.</translation>
    </message>
    <message>
        <source>The sector list &apos;{title}&apos; does not name its scheme: its codes are taken for {scheme}.</source>
        <translation>La liste de secteurs « {title} » ne nomme pas sa nomenclature : ses codes sont lus comme {scheme}.</translation>
    </message>
    <message>
        <source>The sector list &apos;{title}&apos; has no column {missing}: it needs the columns &apos;code&apos; and &apos;sector&apos;. It has {columns}.</source>
        <translation>La liste de secteurs « {title} » n&apos;a pas de colonne {missing} : il lui faut les colonnes « code » et « sector ». Elle a {columns}.</translation>
    </message>
    <message>
        <source>The sector list &apos;{title}&apos; has no group {missing}: its groups are {groups}.</source>
        <translation>La liste de secteurs « {title} » n&apos;a pas de groupe {missing} : ses groupes sont {groups}.</translation>
    </message>
    <message>
        <source>The sector list &apos;{title}&apos; has no rows: give at least one code and its sector.</source>
        <translation>La liste de secteurs « {title} » n&apos;a pas de lignes : donner au moins un code et son secteur.</translation>
    </message>
    <message>
        <source>The sector list &apos;{title}&apos; has the scheme {given}: a list must have one scheme, one of {schemes}.</source>
        <translation>La liste de secteurs « {title} » a la nomenclature {given} : une liste doit en avoir une seule, parmi {schemes}.</translation>
    </message>
    <message>
        <source>The sector list &apos;{title}&apos; has {count} codes that cannot be {scheme} codes: {examples}. Correct them, or give the scheme ({schemes}) in the column &apos;scheme&apos;. To take codes of any kind as they are, choose &apos;Sectors as given in the table&apos; (SECTORS = 9).</source>
        <translation>La liste de secteurs &apos;{title}&apos; a {count} codes qui ne peuvent être des codes {scheme} : {examples}. Corrigez-les, ou donnez la nomenclature ({schemes}) dans la colonne &apos;scheme&apos;. Pour prendre des codes de toute sorte tels quels, choisissez &apos;Secteurs tels qu&apos;indiqués dans la table&apos; (SECTORS = 9).</translation>
    </message>
    <message>
        <source>The sector list &apos;{title}&apos; has {count} codes twice in the same group: {examples}. Keep one row for each.</source>
        <translation>La liste de secteurs « {title} » a {count} codes deux fois dans le même groupe : {examples}. Garder une ligne pour chacun.</translation>
    </message>
    <message>
        <source>The sector list &apos;{title}&apos; has {count} rows with a code but no sector, or a sector but no code: {examples}.</source>
        <translation>La liste de secteurs « {title} » a {count} lignes avec un code sans secteur, ou un secteur sans code : {examples}.</translation>
    </message>
    <message>
        <source>The sector list &apos;{title}&apos; has {count} weights that are no share between 0 and 1: {examples}. A weight is the share of the code&apos;s jobs that counts, such as 0.25.</source>
        <translation>La liste de secteurs « {title} » a {count} poids qui ne sont pas une part entre 0 et 1 : {examples}. Un poids est la part des emplois du code qui compte, par exemple 0.25.</translation>
    </message>
    <message>
        <source>The sector lists &apos;{first}&apos; ({first_scheme}) and &apos;{other}&apos; ({other_scheme}) are of different schemes and cannot be used together: choose lists of one scheme.</source>
        <translation>Les listes de secteurs « {first} » ({first_scheme}) et « {other} » ({other_scheme}) sont de nomenclatures différentes et ne peuvent être utilisées ensemble : choisir des listes d&apos;une même nomenclature.</translation>
    </message>
    <message>
        <source>The sector&apos;s complexity (PCI)</source>
        <translation>Complexité du secteur (PCI)</translation>
    </message>
    <message>
        <source>The sector&apos;s own location quotient in the first year</source>
        <translation>Le quotient de localisation du secteur même, la première année</translation>
    </message>
    <message>
        <source>The sector&apos;s share of the area&apos;s jobs over its share in the nation: 1 is the same share, 2 twice the share. The interval says how far chance in the figures could move it.</source>
        <translation>Part du secteur dans l&apos;emploi de la zone, divisée par sa part dans le pays : 1 est la même part, 2 le double. L&apos;intervalle dit de combien le hasard des chiffres pourrait le déplacer.</translation>
    </message>
    <message>
        <source>The sector&apos;s share of the area&apos;s jobs over its share of the reference&apos;s jobs: 1 is the reference&apos;s share, 2 twice that (Florence 1939; Isard 1960). Small areas reach high quotients with few jobs: read it with the interval and the jobs above expectation.</source>
        <translation>La part du secteur dans les emplois de la zone, divisée par sa part dans les emplois de la référence : 1 est la part de la référence, 2 le double (Florence 1939 ; Isard 1960). De petites zones atteignent des quotients élevés avec peu d&apos;emplois : à lire avec l&apos;intervalle et les emplois au-delà de l&apos;attendu.</translation>
    </message>
    <message>
        <source>The sectors</source>
        <translation>Les secteurs</translation>
    </message>
    <message>
        <source>The sectors in the nation</source>
        <translation>Les secteurs dans le pays</translation>
    </message>
    <message>
        <source>The service gave areas twice, on two pages: try again later.</source>
        <translation>Le service a donné des zones deux fois, sur deux pages : réessayez plus tard.</translation>
    </message>
    <message>
        <source>The service has put the request in a queue, as it is large (&apos;{said}&apos;). Ask for fewer areas or years.</source>
        <translation>Le service a mis cette grande requête en file d’attente (« {said} »). Demandez moins de zones ou d’années.</translation>
    </message>
    <message>
        <source>The service promised {expected:,} rows and gave {found:,}. Nothing of it is used.</source>
        <translation>Le service a annoncé {expected:,} lignes et en a donné {found:,}. Rien n’en est utilisé.</translation>
    </message>
    <message>
        <source>The service to ask for boundaries.</source>
        <translation>Le service auquel demander les limites.</translation>
    </message>
    <message>
        <source>The service to ask. Each has its own codes for areas and industries.</source>
        <translation>Le service à interroger. Chacun a ses propres codes de zones et d’activités.</translation>
    </message>
    <message>
        <source>The share of the new jobs that takes customers or staff from others of the same industry, so that as many are lost (Homes and Communities Agency 2014). Given here: {share}, from {where}. None: what is new sells to new customers only.</source>
        <translation>La part des nouveaux emplois qui prend clients ou personnel à d&apos;autres de la même activité, si bien qu&apos;autant sont perdus (Homes and Communities Agency 2014). Indiquée ici : {share}, de : {where}. Aucune : ce qui est nouveau ne vend qu&apos;à de nouveaux clients.</translation>
    </message>
    <message>
        <source>The share that the second category has of the neighbours of the first, over its share of all other businesses (Leslie &amp; Kronenfeld 2011). 1: as chance puts it; 2: twice as many. From A to B is not the same as from B to A.</source>
        <translation>La part de la seconde catégorie parmi les voisins de la première, rapportée à sa part parmi tous les autres établissements (Leslie &amp; Kronenfeld 2011). 1 : comme le veut le hasard ; 2 : deux fois plus. De A à B n&apos;est pas la même chose que de B à A.</translation>
    </message>
    <message>
        <source>The sign of complexity is unsure: it goes with the size of areas at r = {size:.2f} and with their diversity at r = {diversity:.2f}. Look at which sectors are complex, and turn it in &apos;{parameter}&apos; where they are not.</source>
        <translation>Le signe de la complexité est incertain : elle va avec la taille des zones à r = {size:.2f} et avec leur diversité à r = {diversity:.2f}. Regardez quels secteurs sont complexes, et inversez-le dans &apos;{parameter}&apos; s&apos;ils ne le sont pas.</translation>
    </message>
    <message>
        <source>The square of nine colours as an image for map pages, SVG or PNG by the ending. Of several related groups the first has this file; those of the others lie beside it, with the group&apos;s id after the name.</source>
        <translation>Le carré de neuf couleurs en image pour les mises en page, SVG ou PNG selon l&apos;extension. S&apos;il y a plusieurs groupes liés, le premier a ce fichier ; ceux des autres sont à côté, avec l&apos;identifiant du groupe après le nom.</translation>
    </message>
    <message>
        <source>The start ({start}) must lie before the end ({end}), and the two may have no year in common.</source>
        <translation>Le début ({start}) doit précéder la fin ({end}), et les deux ne peuvent avoir aucune année en commun.</translation>
    </message>
    <message>
        <source>The statistic cannot be had of this field.</source>
        <translation>La statistique ne peut pas être calculée pour ce champ.</translation>
    </message>
    <message>
        <source>The style could not be saved with {layer}: {problem}</source>
        <translation>Le style n&apos;a pas pu être enregistré avec {layer} : {problem}</translation>
    </message>
    <message>
        <source>The sub-sectors</source>
        <translation>Les sous-secteurs</translation>
    </message>
    <message>
        <source>The sub-sectors here and in the nation</source>
        <translation>Les sous-secteurs ici et dans le pays</translation>
    </message>
    <message>
        <source>The sub-sectors of all areas of the group together</source>
        <translation>Les sous-secteurs de toutes les zones du groupe ensemble</translation>
    </message>
    <message>
        <source>The sum of the values around an area, the area itself included (Gi*) or not (Gi), against what it would be anywhere (Ord &amp; Getis 1995). Hot: high values together; cold: low values together.</source>
        <translation>La somme des valeurs autour d&apos;une zone, la zone elle-même comprise (Gi*) ou non (Gi), comparée à ce qu&apos;elle serait n&apos;importe où (Ord &amp; Getis 1995). Chaud : valeurs élevées réunies ; froid : valeurs faibles réunies.</translation>
    </message>
    <message>
        <source>The table does not count businesses, and has one figure for each sector. Intervals and hotspots take its jobs to come in businesses of {mean:g} jobs in the sectors (JOBS_PER_BUSINESS), the average job in one of {together:.0f}, in other industries in one of {others:.0f}. A single large employer does not show in it and can make its area a hotspot: a table by industry, or counts of businesses, makes intervals truer.</source>
        <translation>La table ne compte pas les établissements et donne un seul chiffre par secteur. Pour les intervalles et les hotspots, ses emplois sont supposés répartis, dans les secteurs, entre des établissements de {mean:g} emplois en moyenne (JOBS_PER_BUSINESS), celui de l&apos;emploi moyen en ayant {together:.0f}, et {others:.0f} dans les autres activités. Un grand employeur isolé n&apos;y apparaît pas et peut faire de sa zone un hotspot : avec une table par activité, ou avec des nombres d&apos;établissements, les intervalles sont plus justes.</translation>
    </message>
    <message>
        <source>The table does not count businesses. Intervals and hotspots take its jobs to come in businesses of {mean:g} jobs in the sectors (JOBS_PER_BUSINESS), the average job in one of {together:.0f}, in other industries in one of {others:.0f}; more where a sector&apos;s industries differ much from their usual mix. Counts of businesses make intervals truer.</source>
        <translation>La table ne compte pas les établissements. Pour les intervalles et les hotspots, ses emplois sont supposés répartis, dans les secteurs, entre des établissements de {mean:g} emplois en moyenne (JOBS_PER_BUSINESS), celui de l&apos;emploi moyen en ayant {together:.0f}, et {others:.0f} dans les autres activités ; davantage là où les activités d&apos;un secteur s&apos;écartent beaucoup de leur composition habituelle. Avec des nombres d&apos;établissements, les intervalles sont plus justes.</translation>
    </message>
    <message>
        <source>The table gives sectors, but not which of them are creative. Groups found: {groups}. Give it a field &apos;group&apos; that holds &apos;creative&apos; for them (as the TABLE output of this plugin&apos;s tools has), or choose a sector list.</source>
        <translation>La table donne des secteurs, mais non lesquels sont créatifs. Groupes trouvés : {groups}. Lui donner un champ « group » qui contient « creative » pour ceux-ci (comme la sortie TABLE des outils de cette extension), ou choisir une liste de secteurs.</translation>
    </message>
    <message>
        <source>The table holds one year only: how well density tells what areas grow into cannot be tested on it.</source>
        <translation>La table n&apos;a qu&apos;une année : on ne peut y tester à quel point la densité dit vers quoi les zones se développent.</translation>
    </message>
    <message>
        <source>The target areas with jobs and quality in the last year, styled.</source>
        <translation>Les zones cibles avec les emplois et la qualité de la dernière année, mises en forme.</translation>
    </message>
    <message>
        <source>The template has no item for {count} parts of the page, which are left out: {ids}.</source>
        <translation>Le modèle n&apos;a pas d&apos;élément pour {count} parties de la page, qui sont omises : {ids}.</translation>
    </message>
    <message>
        <source>The ten areas with the largest values are listed. Left empty: the score, or the numbers mapped.</source>
        <translation>Les dix zones aux plus grandes valeurs sont listées. Vide : le score, ou les nombres cartographiés.</translation>
    </message>
    <message>
        <source>The times, one by one</source>
        <translation>Les dates une à une</translation>
    </message>
    <message>
        <source>The two areas in figures</source>
        <translation>Les deux zones en chiffres</translation>
    </message>
    <message>
        <source>The types, those with the most creative jobs first</source>
        <translation>Les types, ceux qui ont le plus d&apos;emplois créatifs d&apos;abord</translation>
    </message>
    <message>
        <source>The values are skewed (skewness {skewness:.1f}), and the analytic test supposes that they are not: it calls areas significant where there is nothing. Of maps of log-normal noise 68 to 85 % had a significant area, after the correction. Choose permutation.</source>
        <translation>Les valeurs sont asymétriques (coefficient d’asymétrie {skewness:.1f}), ce que le test analytique exclut : il déclare significatives des zones où il n’y a rien. Parmi des cartes de bruit log-normal, 68 à 85 % avaient une zone significative après la correction. Choisissez la permutation.</translation>
    </message>
    <message>
        <source>The values around vary little</source>
        <translation>Les valeurs alentour varient peu</translation>
    </message>
    <message>
        <source>The values around vary much</source>
        <translation>Les valeurs alentour varient beaucoup</translation>
    </message>
    <message>
        <source>The weights file &apos;{name}&apos; cannot be read as {kind}: it is damaged, or of another kind than its ending says ({reason}).</source>
        <translation>Le fichier de pondérations « {name} » ne peut pas être lu comme {kind} : il est endommagé ou d’un autre type que ne le dit son extension ({reason}).</translation>
    </message>
    <message>
        <source>The weights file &apos;{name}&apos; has no link between two areas of the layer.</source>
        <translation>Le fichier de pondérations « {name} » ne contient aucun lien entre deux zones de la couche.</translation>
    </message>
    <message>
        <source>The weights file &apos;{name}&apos; names area {id} as a neighbour and has no line for it: it is cut off or part of another file. libpysal cannot read it.</source>
        <translation>Le fichier de pondérations « {name} » cite la zone {id} comme voisine et n’a pas de ligne pour elle : il est tronqué ou extrait d’un autre fichier. libpysal ne peut pas le lire.</translation>
    </message>
    <message>
        <source>The weights of the score must not be negative, and one must be above 0: {weights}.</source>
        <translation>Les poids du score ne doivent pas être négatifs, et l&apos;un doit être supérieur à 0 : {weights}.</translation>
    </message>
    <message>
        <source>The weights of {count} of {all} source areas of &apos;{layer}&apos; do not add up to 1 but to {low:g} to {high:g} ({examples}): they are scaled to do so.</source>
        <translation>Les poids de {count} des {all} zones sources de « {layer} » ne font pas 1 mais de {low:g} à {high:g} ({examples}) : ils sont ramenés à cette somme.</translation>
    </message>
    <message>
        <source>The wider a ribbon, the more further jobs. The largest industries and areas are named, the rest stands together.</source>
        <translation>Plus un ruban est large, plus il y a d&apos;autres emplois. Les plus grandes activités et zones sont nommées, le reste est regroupé.</translation>
    </message>
    <message>
        <source>The wider a ribbon, the more is bought; both sides have the same scale. The largest suppliers and customers are named, the rest stands together at the foot.</source>
        <translation>Plus un ruban est large, plus on achète ; les deux côtés ont la même échelle. Les plus grands fournisseurs et clients sont nommés, les autres sont réunis au pied.</translation>
    </message>
    <message>
        <source>The year mapped and those before it in the table, as many as it has.</source>
        <translation>L’année cartographiée et celles qui la précèdent dans la table, autant qu’elle en a.</translation>
    </message>
    <message>
        <source>The year of the flows in &apos;{layer}&apos; is not known: give it, so that it can be compared with that of the jobs.</source>
        <translation>L&apos;année des flux de « {layer} » n&apos;est pas connue : indiquez-la, pour la comparer à celle des emplois.</translation>
    </message>
    <message>
        <source>The year of the polygons; the table has all. Left empty: the latest.</source>
        <translation>L&apos;année des polygones ; la table les a toutes. Vide : la dernière.</translation>
    </message>
    <message>
        <source>The year to map. Left empty: the latest year in the table.</source>
        <translation>L&apos;année à cartographier. Vide : la dernière année de la table.</translation>
    </message>
    <message>
        <source>The year {year} was asked for, but no year field of &apos;{layer}&apos; was chosen: choose the field that holds the year, or leave the year empty.</source>
        <translation>L&apos;année {year} a été demandée, mais aucun champ d&apos;année de « {layer} » n&apos;a été choisi : choisir le champ qui contient l&apos;année, ou laisser l&apos;année vide.</translation>
    </message>
    <message>
        <source>The year {year} was translated from {source} to {target}: {share:.1f} % of its jobs come from codes that are divided, {lost:,.0f} jobs have no place there.</source>
        <translation>L&apos;année {year} a été convertie de {source} vers {target} : {share:.1f} % de ses emplois viennent de codes répartis, {lost:,.0f} emplois n&apos;y ont pas de place.</translation>
    </message>
    <message>
        <source>The {count} leading areas: hotspots first (in bold), each by score. {all} areas have a score.</source>
        <translation>Les {count} zones de tête : d&apos;abord les pôles (en gras), chacun par score. {all} zones ont un score.</translation>
    </message>
    <message>
        <source>The {each} closest absent sectors of the {shown} largest of {all} areas; the table has all</source>
        <translation>Les {each} secteurs absents les plus proches des {shown} plus grandes zones sur {all} ; la table les a toutes</translation>
    </message>
    <message>
        <source>The {links} pairs of neighbours are too many for a picture here: take the output &apos;Neighbours as lines&apos;.</source>
        <translation>Les {links} paires de voisines sont trop nombreuses pour une image ici : prenez la sortie « Voisins sous forme de lignes ».</translation>
    </message>
    <message>
        <source>The {part} is too long for the page: {shown} of its {all} characters are on it.</source>
        <translation>Trop long pour la page ({part}) : {shown} de ses {all} caractères y figurent.</translation>
    </message>
    <message>
        <source>The {shown} areas of the highest complexity of {all}; OUTPUT has all</source>
        <translation>Les {shown} zones de plus haute complexité sur {all} ; OUTPUT les contient toutes</translation>
    </message>
    <message>
        <source>Theatre companies</source>
        <translation>Compagnies de théâtre</translation>
    </message>
    <message>
        <source>Their jobs</source>
        <translation>Leurs emplois</translation>
    </message>
    <message>
        <source>Their sub-sectors</source>
        <translation>Leurs sous-secteurs</translation>
    </message>
    <message>
        <source>There are no businesses to look for clusters in.</source>
        <translation>Il n&apos;y a pas d&apos;établissements parmi lesquels chercher des clusters.</translation>
    </message>
    <message>
        <source>There are no figures at the level &apos;{wanted}&apos;. Levels: {levels} (number of digits, or name).</source>
        <translation>Il n&apos;y a pas de chiffres au niveau « {wanted} ». Niveaux : {levels} (nombre de chiffres, ou nom).</translation>
    </message>
    <message>
        <source>There are too few published figures for a back-test.</source>
        <translation>Il y a trop peu de chiffres publiés pour un test rétrospectif.</translation>
    </message>
    <message>
        <source>There are {count:,.0f} areas, {most:,.0f} at most can trade with one another: use larger areas.</source>
        <translation>Il y a {count:,.0f} zones, {most:,.0f} au plus peuvent échanger entre elles : prenez des zones plus grandes.</translation>
    </message>
    <message>
        <source>There are {count} categories ({examples}), more than the {most} that can be compared. Choose a field with fewer, or a sector list that groups the codes.</source>
        <translation>Il y a {count} catégories ({examples}), plus que les {most} qui peuvent être comparées. Choisissez un champ qui en a moins, ou une liste de secteurs qui regroupe les codes.</translation>
    </message>
    <message>
        <source>There are {count} creative sub-sectors: a profile needs {fewest} at least. Choose a sector list with more of them.</source>
        <translation>Il y a {count} sous-secteurs créatifs : un profil en demande au moins {fewest}. Choisissez une liste de secteurs qui en a davantage.</translation>
    </message>
    <message>
        <source>There are {count} sectors, more than a layer can hold columns for: the polygons get the {most} with the most jobs, the table gets all.</source>
        <translation>Il y a {count} secteurs, plus qu&apos;une couche ne peut avoir de colonnes : les polygones reçoivent les {most} qui ont le plus d&apos;emplois, la table les reçoit tous.</translation>
    </message>
    <message>
        <source>There are {n} places: the {k} nearest of each cannot be found. Choose fewer neighbours.</source>
        <translation>Il y a {n} lieux : les {k} plus proches de chacun ne peuvent être trouvés. Choisir moins de voisins.</translation>
    </message>
    <message>
        <source>There are {n} points: the {k} nearest of each cannot be found. Choose fewer neighbours, at least 1.</source>
        <translation>Il y a {n} points : les {k} plus proches de chacun ne peuvent être trouvés. Choisissez moins de voisins, au moins 1.</translation>
    </message>
    <message>
        <source>There are {times} times only: all earlier ones count as around an area.</source>
        <translation>Il n’y a que {times} dates : toutes les précédentes comptent comme voisinage.</translation>
    </message>
    <message>
        <source>There is no analytic test of this statistic: choose permutation.</source>
        <translation>Il n&apos;y a pas de test analytique de cette statistique : choisir la permutation.</translation>
    </message>
    <message>
        <source>There is no back-test: take the ranking as a description, not a forecast.</source>
        <translation>Il n&apos;y a pas de test rétrospectif : prenez le classement comme une description, non comme une prévision.</translation>
    </message>
    <message>
        <source>There is no colour ramp &apos;{ramp}&apos; in QGIS. Those there are: {ramps}.</source>
        <translation>Il n&apos;y a pas de rampe de couleurs « {ramp} » dans QGIS. Celles qui existent : {ramps}.</translation>
    </message>
    <message>
        <source>There is no file &apos;{file}&apos;. FILE takes a file on disk.</source>
        <translation>Il n&apos;y a pas de fichier « {file} ». FILE prend un fichier sur le disque.</translation>
    </message>
    <message>
        <source>There is no layer for it: see the step that makes it.</source>
        <translation>Il n&apos;y a pas de couche pour cela : voir l&apos;étape qui la produit.</translation>
    </message>
    <message>
        <source>There is no list of {missing} for {scheme}. Available: {available}. Choose among these, or give a sector list of your own that holds the group.</source>
        <translation>Il n&apos;y a pas de liste de {missing} pour {scheme}. Disponibles : {available}. Choisir parmi celles-ci, ou donner une liste de secteurs personnelle qui contient le groupe.</translation>
    </message>
    <message>
        <source>There is no pattern to speak of.</source>
        <translation>Il n’y a aucun profil notable.</translation>
    </message>
    <message>
        <source>There is no related group to compare &apos;{main}&apos; with: choose related sectors, or give a list or table whose field &apos;group&apos; holds another group besides.</source>
        <translation>Il n&apos;y a pas de groupe lié auquel comparer « {main} » : choisir des secteurs liés, ou donner une liste ou une table dont le champ « group » contient un autre groupe.</translation>
    </message>
    <message>
        <source>There is no weights file &apos;{path}&apos;.</source>
        <translation>Il n’y a pas de fichier de pondérations « {path} ».</translation>
    </message>
    <message>
        <source>There is one category only ({category}): colocation needs two or more. Check the field of the category.</source>
        <translation>Il n&apos;y a qu&apos;une catégorie ({category}) : la colocalisation en demande deux ou plus. Vérifiez le champ de la catégorie.</translation>
    </message>
    <message>
        <source>These are estimates from jobs, not from purchases: quotients cannot see that neighbours trade in both directions, and commonly overstate what is bought locally. Delta is a convention: see what changes with 0.2 and 0.4.</source>
        <translation>Ce sont des estimations à partir des emplois, non des achats : les quotients ne voient pas que des voisins commercent dans les deux sens, et surestiment en général ce qui est acheté sur place. Delta est une convention : voyez ce qui change avec 0.2 et 0.4.</translation>
    </message>
    <message>
        <source>These businesses (CSV)</source>
        <translation>Ces établissements (CSV)</translation>
    </message>
    <message>
        <source>They go with {direct} jobs in {what}, along the chain of supplies; what is bought of the wages is left out.</source>
        <translation>Ils vont avec {direct} emplois dans {what}, le long de la chaîne des fournitures ; ce qui est acheté avec les salaires est laissé de côté.</translation>
    </message>
    <message>
        <source>They go with {direct} jobs in {what}: {indirect} along the chain of supplies, {induced} from what is bought of the wages.</source>
        <translation>Ils vont avec {direct} emplois dans {what} : {indirect} le long de la chaîne des fournitures, {induced} de ce qui est acheté avec les salaires.</translation>
    </message>
    <message>
        <source>Thirds of the areas</source>
        <translation>Tiers des zones</translation>
    </message>
    <message>
        <source>Thirds of the areas by both location quotients.</source>
        <translation>Tiers des zones selon les deux quotients de localisation.</translation>
    </message>
    <message>
        <source>Thirds of the areas by both: where the audience lives, and where creative people work.</source>
        <translation>Tiers des zones selon les deux : où vit le public, et où travaillent les créatifs.</translation>
    </message>
    <message>
        <source>This Python script reads the same layer and gives the same figures by PySAL (libpysal and esda), with geopandas. Where p is by permutation, it differs by chance: other draws.</source>
        <translation>Ce script Python lit la même couche et donne les mêmes chiffres avec PySAL (libpysal et esda) et geopandas. Là où p provient de permutations, il diffère par hasard : les tirages sont autres.</translation>
    </message>
    <message>
        <source>This area</source>
        <translation>Cette zone</translation>
    </message>
    <message>
        <source>This figure is not known for &apos;{level}&apos;.</source>
        <translation>Cet indicateur n’est pas connu pour « {level} ».</translation>
    </message>
    <message>
        <source>This map needs JavaScript, which is switched off.</source>
        <translation>Cette carte a besoin de JavaScript, qui est désactivé.</translation>
    </message>
    <message>
        <source>This needs Python libraries that this QGIS does not have: {lacks}. {remedy}</source>
        <translation>Il faut pour cela des bibliothèques Python que ce QGIS n&apos;a pas : {lacks}. {remedy}</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>Ce calcul</translation>
    </message>
    <message>
        <source>This run gave no warnings.</source>
        <translation>Cette exécution n&apos;a donné aucun avertissement.</translation>
    </message>
    <message>
        <source>This source gives files with all industries: leave INDUSTRIES empty.</source>
        <translation>Cette source donne des fichiers de toutes les activités : laissez INDUSTRIES vide.</translation>
    </message>
    <message>
        <source>This version of esda cannot work out this statistic beside this version of scikit-learn: the script under &apos;Reproduce with PySAL&apos; gives its figures.</source>
        <translation>Cette version d’esda ne peut pas calculer cette statistique avec cette version de scikit-learn : le script sous « Reproduire avec PySAL » en donne les valeurs.</translation>
    </message>
    <message>
        <source>Those with the largest values have their names on the map. 0: none.</source>
        <translation>Celles qui ont les plus grandes valeurs portent leur nom sur la carte. 0 : aucune.</translation>
    </message>
    <message>
        <source>Threshold of the location quotients</source>
        <translation>Seuil des quotients de localisation</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Times cold</source>
        <translation>Fois froid</translation>
    </message>
    <message>
        <source>Times hot</source>
        <translation>Fois chaud</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Title, year, publisher and licence of the figures, as their source asks to be named; kept with the outputs and printed on pages. Left empty: what the metadata of the inputs say, else their names.</source>
        <translation>Titre, année, éditeur et licence des chiffres, comme la source demande à être citée ; conservés avec les résultats et imprimés sur les pages. Vide : ce que disent les métadonnées des entrées, sinon leurs noms.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>To be warned where the jobs are of another year. Left empty: the year in the name of the layer or of its fields.</source>
        <translation>Pour être averti lorsque les emplois sont d&apos;une autre année. Vide : l&apos;année dans le nom de la couche ou de ses champs.</translation>
    </message>
    <message>
        <source>To change the model, right-click it in the toolbox and choose &apos;Edit a copy&apos;.</source>
        <translation>Pour changer le modèle, faites un clic droit dessus dans la boîte à outils et choisissez « Modifier une copie ».</translation>
    </message>
    <message>
        <source>To learn from areas that started alike and did better. Needs &apos;Growth since&apos;.</source>
        <translation>Pour apprendre de zones parties du même point et qui ont fait mieux. Demande « Croissance depuis ».</translation>
    </message>
    <message>
        <source>To read and to show</source>
        <translation>À lire et à montrer</translation>
    </message>
    <message>
        <source>To whom they sell</source>
        <translation>À qui ils vendent</translation>
    </message>
    <message>
        <source>To work on in QGIS</source>
        <translation>Pour continuer dans QGIS</translation>
    </message>
    <message>
        <source>Too few creative jobs</source>
        <translation>Trop peu d&apos;emplois créatifs</translation>
    </message>
    <message>
        <source>Too many places are equally near to one another ({links:,.0f} pairs of neighbours): many points lie at one place. Count the points of each place first, or check their coordinates.</source>
        <translation>Trop de lieux sont également proches les uns des autres ({links:,.0f} paires de voisins) : beaucoup de points se trouvent au même lieu. Comptez d’abord les points de chaque lieu, ou vérifiez leurs coordonnées.</translation>
    </message>
    <message>
        <source>Total of</source>
        <translation>Total de</translation>
    </message>
    <message>
        <source>Touching or overlapping (for generalised borders)</source>
        <translation>Contact ou chevauchement (pour des contours généralisés)</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Commerce</translation>
    </message>
    <message>
        <source>Translate industry codes</source>
        <translation>Convertir les codes d&apos;activité</translation>
    </message>
    <message>
        <source>Translated employment</source>
        <translation>Emploi converti</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traduction</translation>
    </message>
    <message>
        <source>Tree of the areas by profile</source>
        <translation>Arbre des zones selon leur profil</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendance</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>Chiffre d&apos;affaires</translation>
    </message>
    <message>
        <source>Turns a file as downloaded into one tidy table of jobs by area and industry.</source>
        <translation>Fait d&apos;un fichier tel qu&apos;il a été téléchargé une table uniforme d&apos;emplois par zone et activité.</translation>
    </message>
    <message>
        <source>Two figures against each other</source>
        <translation>Deux indicateurs l&apos;un contre l&apos;autre</translation>
    </message>
    <message>
        <source>Two references</source>
        <translation>Deux références</translation>
    </message>
    <message>
        <source>Two sectors are the more related the more often areas have both (quotient of at least the threshold): proximity is the smaller conditional probability (Hidalgo et al. 2007); cosine and association strength (van Eck &amp; Waltman 2009) divide by the numbers of areas with each, not by row sums. It says that they go together, not why.</source>
        <translation>Deux secteurs sont d&apos;autant plus liés que les zones ont souvent les deux (quotient au seuil ou plus) : la proximité est la plus petite probabilité conditionnelle (Hidalgo et al. 2007) ; le cosinus et la force d&apos;association (van Eck &amp; Waltman 2009) divisent par les nombres de zones avec chacun, non par les sommes de lignes. Cela dit qu&apos;ils vont ensemble, pas pourquoi.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Type I multiplier</source>
        <translation>Multiplicateur de type I</translation>
    </message>
    <message>
        <source>Type I multiplier of the nation, all creative sectors</source>
        <translation>Multiplicateur de type I du pays, tous secteurs créatifs</translation>
    </message>
    <message>
        <source>Type II: what households buy ({spent:,.0f}) is divided by the compensation of employees ({wages:,.0f}). Where offices divide by the income of households from all sources, their multipliers are smaller: give it to follow them.</source>
        <translation>Type II : les achats des ménages ({spent:,.0f}) sont divisés par la rémunération des salariés ({wages:,.0f}). Là où les offices divisent par le revenu des ménages de toutes sources, leurs multiplicateurs sont plus petits : donnez-le pour les suivre.</translation>
    </message>
    <message>
        <source>Type II: what households buy ({spent:,.0f}) is divided by the household income given ({income:,.0f}), not by the compensation of employees ({wages:,.0f}).</source>
        <translation>Type II : les achats des ménages ({spent:,.0f}) sont divisés par le revenu des ménages indiqué ({income:,.0f}), non par la rémunération des salariés ({wages:,.0f}).</translation>
    </message>
    <message>
        <source>Type {number}: {sectors}</source>
        <translation>Type {number} : {sectors}</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Types</translation>
    </message>
    <message>
        <source>Types of areas</source>
        <translation>Types de zones</translation>
    </message>
    <message>
        <source>UNESCO cultural domains 2009 (ISIC Rev. 4, proposal)</source>
        <translation>Domaines culturels de l&apos;UNESCO 2009 (ISIC Rev. 4, proposition)</translation>
    </message>
    <message>
        <source>US Cluster Mapping: LQ in the top quarter and at least 1, neither jobs nor businesses few</source>
        <translation>US Cluster Mapping : QL dans le quart supérieur et d&apos;au moins 1, ni les emplois ni les établissements peu nombreux</translation>
    </message>
    <message>
        <source>US Creative Vitality Index (NAICS)</source>
        <translation>US Creative Vitality Index (NAICS)</translation>
    </message>
    <message>
        <source>US arts and cultural production, core industries (NAICS)</source>
        <translation>Production artistique et culturelle des États-Unis, activités centrales (NAICS)</translation>
    </message>
    <message>
        <source>Undefined</source>
        <translation>Indéfinies</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>United Kingdom: Open Geography Portal (ONS)</source>
        <translation>Royaume-Uni : Open Geography Portal (ONS)</translation>
    </message>
    <message>
        <source>United States: County Business Patterns (Census Bureau)</source>
        <translation>États-Unis : County Business Patterns (Census Bureau)</translation>
    </message>
    <message>
        <source>United States: LODES 8, jobs by block of work (Census Bureau)</source>
        <translation>États-Unis : LODES 8, emplois par îlot de travail (Census Bureau)</translation>
    </message>
    <message>
        <source>United States: QCEW, annual averages (BLS)</source>
        <translation>États-Unis : QCEW, moyennes annuelles (BLS)</translation>
    </message>
    <message>
        <source>United States: cartographic boundary files (Census Bureau)</source>
        <translation>États-Unis : fichiers de limites cartographiques (Census Bureau)</translation>
    </message>
    <message>
        <source>Unknown clustering method: {method}.</source>
        <translation>Méthode de regroupement inconnue : {method}.</translation>
    </message>
    <message>
        <source>Unlike its neighbours</source>
        <translation>Différent de ses voisins</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>Unsure: the 90 % interval holds both</source>
        <translation>Incertain : l&apos;intervalle à 90 % contient les deux</translation>
    </message>
    <message>
        <source>Upper bounds together</source>
        <translation>Bornes supérieures, ensemble</translation>
    </message>
    <message>
        <source>Use neighbours (Gi* of the location quotient)</source>
        <translation>Utiliser les voisins (Gi* du quotient de localisation)</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Value here</source>
        <translation>Valeur ici</translation>
    </message>
    <message>
        <source>Value of the first result</source>
        <translation>Valeur du premier résultat</translation>
    </message>
    <message>
        <source>Value of the flow</source>
        <translation>Valeur du flux</translation>
    </message>
    <message>
        <source>Value that a diverging map turns at</source>
        <translation>Valeur à laquelle une carte divergente bascule</translation>
    </message>
    <message>
        <source>Value there</source>
        <translation>Valeur là-bas</translation>
    </message>
    <message>
        <source>Values are shuffled over the areas. z is the distance from the expected value in standard deviations over the permutations; p is two-sided; q is p corrected for the number of fields (Benjamini &amp; Hochberg 1995).</source>
        <translation>Les valeurs sont redistribuées au hasard sur les zones. z est l&apos;écart à la valeur attendue en écarts types sur les permutations ; p est bilatéral ; q est p corrigé du nombre de champs (Benjamini &amp; Hochberg 1995).</translation>
    </message>
    <message>
        <source>Vertical line: the classification changes in {years}; part of the change across it is one of names.</source>
        <translation>Trait vertical : la nomenclature change en {years} ; une partie du changement de part et d&apos;autre n&apos;est qu&apos;un changement de noms.</translation>
    </message>
    <message>
        <source>Video rental</source>
        <translation>Location de vidéos</translation>
    </message>
    <message>
        <source>Video, film and photography</source>
        <translation>Vidéo, cinéma et photographie</translation>
    </message>
    <message>
        <source>Visual and applied arts</source>
        <translation>Arts visuels et appliqués</translation>
    </message>
    <message>
        <source>Wages</source>
        <translation>Salaires</translation>
    </message>
    <message>
        <source>Wages are {share:.1f} % of the output of each product, as given.</source>
        <translation>Les salaires sont {share:.1f} % de la production de chaque produit, comme indiqué.</translation>
    </message>
    <message>
        <source>Wages beside the jobs</source>
        <translation>Salaires à côté des emplois</translation>
    </message>
    <message>
        <source>Wages in per cent of output (%)</source>
        <translation>Salaires en pour cent de la production (%)</translation>
    </message>
    <message>
        <source>Wages in the flows</source>
        <translation>Salaires dans les flux</translation>
    </message>
    <message>
        <source>Ward&apos;s tree of the profiles at unit length (Ward 1963), cut where the mean silhouette is largest (Rousseeuw 1987), or into the number asked for. A silhouette above 0.5 means clear types, below 0.25 hardly any: areas then differ by degrees.</source>
        <translation>Arbre de Ward des profils de longueur unité (Ward 1963), coupé là où la silhouette moyenne est la plus grande (Rousseeuw 1987), ou au nombre demandé. Une silhouette au-dessus de 0,5 indique des types nets, au-dessous de 0,25 presque aucun : les zones diffèrent alors par degrés.</translation>
    </message>
    <message>
        <source>Warm: above 1, cool: below 1, deeper with each doubling. Bold: the whole interval is above 1.</source>
        <translation>Chaud : supérieur à 1, froid : inférieur à 1, plus soutenu à chaque doublement. Gras : l&apos;intervalle entier est supérieur à 1.</translation>
    </message>
    <message>
        <source>Warnings ({count}): read them before you use the figures</source>
        <translation>Avertissements ({count}) : à lire avant d&apos;utiliser les chiffres</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Façon</translation>
    </message>
    <message>
        <source>Weapons and ammunition</source>
        <translation>Armes et munitions</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Weight in the lookup</source>
        <translation>Poids dans la correspondance</translation>
    </message>
    <message>
        <source>Weight of the features</source>
        <translation>Poids des entités</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Weights can be written to files that end in {endings}, not to &apos;{name}&apos;.</source>
        <translation>Les poids peuvent être écrits dans des fichiers qui se terminent par {endings}, non dans « {name} ».</translation>
    </message>
    <message>
        <source>Weights count relative to one another; 0 leaves a component out.</source>
        <translation>Les poids comptent les uns par rapport aux autres ; 0 écarte une composante.</translation>
    </message>
    <message>
        <source>Weights file</source>
        <translation>Fichier de pondérations</translation>
    </message>
    <message>
        <source>Weights files</source>
        <translation>Fichiers de pondérations</translation>
    </message>
    <message>
        <source>Weights of each area sum to 1</source>
        <translation>Somme des poids de chaque zone égale à 1</translation>
    </message>
    <message>
        <source>Weights of the score</source>
        <translation>Poids du score</translation>
    </message>
    <message>
        <source>Werbemarkt</source>
        <translation>Marché de la publicité</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What a sector buys of a product for 1 of its output (Leontief 1936). A product that is partly creative is split by jobs: the creative part is taken to buy and to sell what the whole does.</source>
        <translation>Ce qu&apos;un secteur achète d&apos;un produit pour 1 de sa production (Leontief 1936). Un produit créatif en partie est partagé selon les emplois : la partie créative est supposée acheter et vendre ce que fait l&apos;ensemble.</translation>
    </message>
    <message>
        <source>What a sub-sector&apos;s share is taken of: all jobs show where it is strong, the listed sectors only show what kind of creative economy an area has. The creative industries as a whole are always compared over all jobs.</source>
        <translation>À quoi se rapporte la part d&apos;un sous-secteur : tous les emplois montrent où il est fort, les seuls secteurs de la liste montrent quel genre d&apos;économie créative a une zone. Les activités créatives dans leur ensemble sont toujours comparées à tous les emplois.</translation>
    </message>
    <message>
        <source>What an area does not provide itself comes from other areas by their jobs over the distance to this power. 0.9 is the mean of 1,467 estimates of trade between countries; 0: by jobs alone.</source>
        <translation>Ce qu&apos;une zone ne fournit pas elle-même vient d&apos;autres zones, selon leurs emplois sur la distance à cette puissance. 0,9 est la moyenne de 1 467 estimations du commerce entre pays ; 0 : selon les seuls emplois.</translation>
    </message>
    <message>
        <source>What areas are compared with. The leading region is the one with the most creative jobs. Against its own region an area needs two others there; this takes a run for each region.</source>
        <translation>Ce à quoi les zones sont comparées. La région de tête est celle qui a le plus d’emplois créatifs. Face à sa propre région, il faut au moins deux autres zones de la région ; cela prend une exécution par région.</translation>
    </message>
    <message>
        <source>What areas could grow into</source>
        <translation>Vers quoi les zones pourraient se développer</translation>
    </message>
    <message>
        <source>What became of hotspots</source>
        <translation>Ce que sont devenus les pôles</translation>
    </message>
    <message>
        <source>What became of the rows</source>
        <translation>Ce que sont devenues les lignes</translation>
    </message>
    <message>
        <source>What comes anew, or goes</source>
        <translation>Ce qui s&apos;ajoute, ou disparaît</translation>
    </message>
    <message>
        <source>What do you want to know?</source>
        <translation>Que voulez-vous savoir ?</translation>
    </message>
    <message>
        <source>What each type specialises in: location quotients within the creative industries</source>
        <translation>Dans quoi chaque type se spécialise : quotients de localisation au sein des activités créatives</translation>
    </message>
    <message>
        <source>What is bought of the wages</source>
        <translation>Achats faits avec les salaires</translation>
    </message>
    <message>
        <source>What is bought of the wages (induced, type II)</source>
        <translation>Achats faits avec les salaires (induits, type II)</translation>
    </message>
    <message>
        <source>What is in it already stays, but for files of an earlier study.</source>
        <translation>Ce qui s&apos;y trouve déjà reste, sauf les fichiers d&apos;une étude antérieure.</translation>
    </message>
    <message>
        <source>What is left out, and why</source>
        <translation>Ce qui est laissé de côté, et pourquoi</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Ce qui manque</translation>
    </message>
    <message>
        <source>What is missing…</source>
        <translation>Ce qui manque…</translation>
    </message>
    <message>
        <source>What is not known</source>
        <translation>Ce qui n&apos;est pas connu</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Ce qui est affiché</translation>
    </message>
    <message>
        <source>What is shown of a business</source>
        <translation>Ce qui est montré d&apos;un établissement</translation>
    </message>
    <message>
        <source>What is the same for an area at all times. Left empty: the field &apos;area&apos;, else the one whose values are codes.</source>
        <translation>Ce qui est le même pour une zone à toutes les dates. Vide : le champ « area », sinon celui dont les valeurs sont des codes.</translation>
    </message>
    <message>
        <source>What it buys</source>
        <translation>Ce qu&apos;il achète</translation>
    </message>
    <message>
        <source>What it could grow into</source>
        <translation>Vers quoi elle pourrait se développer</translation>
    </message>
    <message>
        <source>What it is follows from the ending: .pdf, .png or .svg.</source>
        <translation>Ce que c&apos;est découle de l&apos;extension du nom : .pdf, .png ou .svg.</translation>
    </message>
    <message>
        <source>What it is follows from the ending: .qml, .sld, or .gpkg with a copy of the layer.</source>
        <translation>Ce que c&apos;est découle de l&apos;extension du nom : .qml, .sld, ou .gpkg avec une copie de la couche.</translation>
    </message>
    <message>
        <source>What leaks, and where to</source>
        <translation>Ce qui fuit, et vers où</translation>
    </message>
    <message>
        <source>What lies outside all target areas</source>
        <translation>Ce qui se trouve hors de toutes les zones cibles</translation>
    </message>
    <message>
        <source>What matters most</source>
        <translation>Ce qui compte le plus</translation>
    </message>
    <message>
        <source>What new jobs in an area, or their loss, would do to other jobs: by sector and by area, with what leaks.</source>
        <translation>Ce que de nouveaux emplois dans une zone, ou leur perte, feraient aux autres : par secteur et par zone, avec ce qui fuit.</translation>
    </message>
    <message>
        <source>What next</source>
        <translation>Et ensuite</translation>
    </message>
    <message>
        <source>What of the file is in the table</source>
        <translation>Ce qui, du fichier, est dans le tableau</translation>
    </message>
    <message>
        <source>What one more unit of creative output brings to the area in all, with what it buys there.</source>
        <translation>Ce qu&apos;une unité de production créative de plus apporte en tout à la zone, avec ce qu&apos;elle y achète.</translation>
    </message>
    <message>
        <source>What p and q test</source>
        <translation>Ce que p et q testent</translation>
    </message>
    <message>
        <source>What stands where a figure is withheld, if it is none of the usual marks (*, c, x, (D), np, k.A., &lt;5 and many more): divided by commas or blanks. Numbers such as -1 or 9999 can be marks, too.</source>
        <translation>Ce qui tient lieu de valeur confidentielle, si ce n&apos;est aucune des marques usuelles (*, c, x, (D), np, k.A., &lt;5 et bien d&apos;autres) : séparé par des virgules ou des espaces. Des nombres comme -1 ou 9999 peuvent aussi être des marques.</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Ce qui reste</translation>
    </message>
    <message>
        <source>What stays of an extra million</source>
        <translation>Ce qui reste d&apos;un million de plus</translation>
    </message>
    <message>
        <source>What studies of cause found</source>
        <translation>Ce qu&apos;ont trouvé des études causales</translation>
    </message>
    <message>
        <source>What supports it</source>
        <translation>Ce qui le soutient</translation>
    </message>
    <message>
        <source>What the area could provide by its jobs, with the nation&apos;s inputs; not what is really bought there.</source>
        <translation>Ce que la zone pourrait fournir d&apos;après ses emplois, avec les intrants du pays ; non ce qui y est vraiment acheté.</translation>
    </message>
    <message>
        <source>What the areas could provide</source>
        <translation>Ce que les zones pourraient fournir</translation>
    </message>
    <message>
        <source>What the field holds</source>
        <translation>Ce que contient le champ</translation>
    </message>
    <message>
        <source>What the figures count</source>
        <translation>Ce que comptent les chiffres</translation>
    </message>
    <message>
        <source>What the figures of &apos;{layer}&apos; are: {measure} (by the name of field &apos;{field}&apos;).</source>
        <translation>Ce que sont les chiffres de « {layer} » : {measure} (d&apos;après le nom du champ « {field} »).</translation>
    </message>
    <message>
        <source>What the figures of &apos;{layer}&apos; are: {measure}.</source>
        <translation>Ce que sont les chiffres de « {layer} » : {measure}.</translation>
    </message>
    <message>
        <source>What the licence of the layer allows</source>
        <translation>Ce que permet la licence de la couche</translation>
    </message>
    <message>
        <source>What the map says. Left empty: its finding in a sentence with figures, where the style is one of this plugin&apos;s.</source>
        <translation>Ce que dit la carte. Vide : son résultat en une phrase avec des chiffres, si le style est de cette extension.</translation>
    </message>
    <message>
        <source>What the picture of the report and the matrix show. The table has all measures.</source>
        <translation>Ce que montrent l&apos;image du rapport et la matrice. La table a toutes les mesures.</translation>
    </message>
    <message>
        <source>What the second field holds</source>
        <translation>Ce que contient le second champ</translation>
    </message>
    <message>
        <source>What the segments hold</source>
        <translation>Ce que contiennent les segments</translation>
    </message>
    <message>
        <source>What the segments of &apos;Overlap with audiences&apos; are called on the page: keen=Keen audiences; casual=Now and then.</source>
        <translation>Comment les segments de « Recoupement avec les publics » s&apos;appellent sur la page : keen=Publics assidus; casual=Publics occasionnels.</translation>
    </message>
    <message>
        <source>What the service gave holds no polygons. It may have changed.</source>
        <translation>Ce que le service a donné ne contient pas de polygones. Il a peut-être changé.</translation>
    </message>
    <message>
        <source>What the service gave, as evidence, or for &apos;Import employment&apos; with other options.</source>
        <translation>Ce que le service a donné, comme preuve, ou pour « Importer l’emploi » avec d’autres options.</translation>
    </message>
    <message>
        <source>What the service gave, as evidence.</source>
        <translation>Ce que le service a donné, comme preuve.</translation>
    </message>
    <message>
        <source>What the table and the weights file call an area. Left empty: the number of its row, from 1.</source>
        <translation>Comment la table et le fichier de pondérations désignent une zone. Vide : le numéro de sa ligne, à partir de 1.</translation>
    </message>
    <message>
        <source>What the table says of a figure (employment-size letters), and what a published total leaves after its published parts when the other withheld parts are at their own bounds. The true figure lies between them if the table is right.</source>
        <translation>Ce que la table dit d&apos;un chiffre (lettres de classe d&apos;effectif), et ce qu&apos;un total publié laisse après ses parties publiées quand les autres parties retenues sont à leurs propres bornes. Le vrai chiffre se trouve entre elles si la table est juste.</translation>
    </message>
    <message>
        <source>What the target areas hold in each year</source>
        <translation>Ce que contiennent les zones cibles chaque année</translation>
    </message>
    <message>
        <source>What the total leaves, split by businesses</source>
        <translation>Ce que laisse le total, réparti selon les établissements</translation>
    </message>
    <message>
        <source>What there is in {area}</source>
        <translation>Ce qu’il y a dans {area}</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>Ce qu&apos;elles disent</translation>
    </message>
    <message>
        <source>What to do with further rows of an area, industry and year. They are counted either way.</source>
        <translation>Que faire d&apos;autres lignes d&apos;une même zone, activité et année. Elles sont comptées dans tous les cas.</translation>
    </message>
    <message>
        <source>What to make</source>
        <translation>Ce qu&apos;il faut produire</translation>
    </message>
    <message>
        <source>What to show larger. Left empty: the densest part, where areas are too small to see.</source>
        <translation>Ce qui est montré agrandi. Vide : la partie la plus dense, là où les zones sont trop petites pour être vues.</translation>
    </message>
    <message>
        <source>What was asked for</source>
        <translation>Ce qui a été demandé</translation>
    </message>
    <message>
        <source>What was not tested</source>
        <translation>Ce qui n&apos;a pas été testé</translation>
    </message>
    <message>
        <source>What was varied, and what was not</source>
        <translation>Ce qui a varié, et ce qui n’a pas varié</translation>
    </message>
    <message>
        <source>What, where and when. Left empty: what the layer says of itself, or its name.</source>
        <translation>Quoi, où et quand. Vide : ce que la couche dit d&apos;elle-même, ou son nom.</translation>
    </message>
    <message>
        <source>When an area is called a hotspot.</source>
        <translation>Quand une zone est dite pôle.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Where both are, and where one is without the other.</source>
        <translation>Où les deux sont présents, et où l&apos;un est sans l&apos;autre.</translation>
    </message>
    <message>
        <source>Where both fields are 1, here and around (Anselin &amp; Li 2019).</source>
        <translation>Où les deux champs valent 1, ici et alentour (Anselin &amp; Li 2019).</translation>
    </message>
    <message>
        <source>Where peers lie</source>
        <translation>Où se trouvent les zones semblables</translation>
    </message>
    <message>
        <source>Where the figures are estimates</source>
        <translation>Où les chiffres sont des estimations</translation>
    </message>
    <message>
        <source>Where the figures come from. Left empty: sources and licences in the metadata of all layers given, else their names.</source>
        <translation>Origine des chiffres. Vide : sources et licences des métadonnées de toutes les couches fournies, sinon leurs noms.</translation>
    </message>
    <message>
        <source>Where the figures come from. Left empty: the names of the layers.</source>
        <translation>D&apos;où viennent les chiffres. Vide : les noms des couches.</translation>
    </message>
    <message>
        <source>Where the file can be read in two ways: 1.210 is one thousand two hundred and ten, or a little more than one.</source>
        <translation>Si le fichier peut se lire de deux façons : 1.210 vaut mille deux cent dix, ou un peu plus que un.</translation>
    </message>
    <message>
        <source>Where the flows are a use table (products by industries): a matrix of what each industry (rows, the code in the first field) makes of each product (columns). Left empty: each industry makes its own product.</source>
        <translation>Si les flux sont un tableau des emplois (produits par activités) : une matrice de ce que chaque activité (lignes, le code dans le premier champ) fabrique de chaque produit (colonnes). Vide : chaque activité fabrique son propre produit.</translation>
    </message>
    <message>
        <source>Where the flows have no column of households: the share of new wages that buys products of the nation, in the mix of the final uses. 0: as the flows say.</source>
        <translation>Là où les flux n&apos;ont pas de colonne des ménages : la part des nouveaux salaires qui achète des produits du pays, dans la composition des emplois finals. 0 : comme le disent les flux.</translation>
    </message>
    <message>
        <source>Where the flows have no wages: of every product alike. 0: as the flows say.</source>
        <translation>Là où les flux n&apos;ont pas de salaires : de chaque produit pareillement. 0 : comme le disent les flux.</translation>
    </message>
    <message>
        <source>Where the second figure begins: {title}</source>
        <translation>Où commence le deuxième indicateur : {title}</translation>
    </message>
    <message>
        <source>Where the table does not count businesses: jobs come and go with businesses, which makes intervals wider and hotspots by chance rare. 3 is the mean of the creative companies with employees in South Yorkshire (Companies House), and sizes are taken to vary as they do there. 0 or 1 takes each job as a draw of its own: right where the figures are counts of businesses; with jobs it finds hotspots in pure chance.</source>
        <translation>Lorsque la table ne compte pas les établissements : les emplois viennent et partent avec les établissements, ce qui élargit les intervalles et rend rares les hotspots dus au hasard. 3 est la moyenne des entreprises créatives ayant des salariés dans le South Yorkshire (Companies House), et les tailles sont supposées varier comme là-bas. Avec 0 ou 1, chaque emploi est tiré à part : c&apos;est juste lorsque les chiffres sont des nombres d&apos;établissements ; avec des emplois, des hotspots apparaissent par pur hasard.</translation>
    </message>
    <message>
        <source>Where those are that lose as much.</source>
        <translation>Où sont ceux qui perdent autant.</translation>
    </message>
    <message>
        <source>Whether an area is a creative hotspot by all of {choices} reasonable definitions, or by some.</source>
        <translation>Si une zone est un pôle créatif selon toutes les {choices} définitions défendables, ou selon certaines.</translation>
    </message>
    <message>
        <source>Whether areas of &apos;{layer}&apos; overlap was not looked at: that needs the Python library shapely.</source>
        <translation>La superposition de zones de « {layer} » n&apos;a pas été vérifiée : cela demande la bibliothèque Python shapely.</translation>
    </message>
    <message>
        <source>Whether high or low values lie together (Getis &amp; Ord 1992).</source>
        <translation>Si des valeurs élevées ou faibles sont réunies (Getis &amp; Ord 1992).</translation>
    </message>
    <message>
        <source>Whether neighbours are alike: above its expected value they are (Cliff &amp; Ord 1981).</source>
        <translation>Si les voisins se ressemblent : au-dessus de la valeur attendue, oui (Cliff &amp; Ord 1981).</translation>
    </message>
    <message>
        <source>Whether neighbours are alike: below 1 they are (Cliff &amp; Ord 1981).</source>
        <translation>Si les voisins se ressemblent : au-dessous de 1, oui (Cliff &amp; Ord 1981).</translation>
    </message>
    <message>
        <source>Whether the jobs of both are above their expected shares in the same areas, by size (Ellison, Glaeser &amp; Kerr 2010, eq. 1): 0 for independence, above 0 for together, below 0 for apart. The excess is each area&apos;s part of it.</source>
        <translation>Si les emplois des deux dépassent leurs parts attendues dans les mêmes zones, selon la taille (Ellison, Glaeser &amp; Kerr 2010, éq. 1) : 0 pour l&apos;indépendance, supérieur à 0 ensemble, inférieur à 0 séparés. L&apos;excédent est la contribution de chaque zone.</translation>
    </message>
    <message>
        <source>Whether the second field is high around areas where the first one is (Anselin, Syabri &amp; Smirnov 2002). The values of the second field alone are shuffled.</source>
        <translation>Si le second champ est élevé autour des zones où le premier l&apos;est (Anselin, Syabri &amp; Smirnov 2002). Seules les valeurs du second champ sont redistribuées au hasard.</translation>
    </message>
    <message>
        <source>Whether the surroundings of both fields go together (Lee 2001). Pairs of both fields are shuffled together.</source>
        <translation>Si les entourages des deux champs vont ensemble (Lee 2001). Les paires des deux champs sont redistribuées ensemble au hasard.</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Lesquelles</translation>
    </message>
    <message>
        <source>Which areas count as being around an area. For points choose nearest, band, kernel or Delaunay.</source>
        <translation>Quelles zones comptent comme entourant une zone. Pour des points, choisir plus proches, bande, noyau ou Delaunay.</translation>
    </message>
    <message>
        <source>Which areas have both around them, too, tested against chance.</source>
        <translation>Quelles zones ont aussi les deux autour d&apos;elles, testé face au hasard.</translation>
    </message>
    <message>
        <source>Which businesses are looked at together.</source>
        <translation>Quels établissements sont considérés ensemble.</translation>
    </message>
    <message>
        <source>Which choice matters</source>
        <translation>Quel choix compte</translation>
    </message>
    <message>
        <source>Which industries are creative, and in which sub-sector. &apos;Sectors as given in the table&apos; takes every value of the industry field as a sector of its own: for the TABLE output of another tool of this plugin, or other classifications.</source>
        <translation>Quelles activités sont créatives, et dans quel sous-secteur. « Secteurs tels qu&apos;indiqués dans la table » prend chaque valeur du champ d&apos;activité comme un secteur à part : pour la sortie TABLE d&apos;un autre outil de cette extension, ou pour d&apos;autres nomenclatures.</translation>
    </message>
    <message>
        <source>Which of the two is above its share in the nation.</source>
        <translation>Lequel des deux dépasse sa part dans le pays.</translation>
    </message>
    <message>
        <source>Which sectors go together</source>
        <translation>Quels secteurs vont ensemble</translation>
    </message>
    <message>
        <source>Who is like whom</source>
        <translation>Qui ressemble à qui</translation>
    </message>
    <message>
        <source>Who is near</source>
        <translation>Qui est proche</translation>
    </message>
    <message>
        <source>Who listens</source>
        <translation>Qui écoute</translation>
    </message>
    <message>
        <source>Who sells how much to whom in the nation: a row for each flow, or a matrix with a row for each selling and a column for each buying product. Rows and columns of totals, value added and final uses may be there. Best a table of domestic products in basic prices.</source>
        <translation>Qui vend combien à qui dans le pays : une ligne par flux, ou une matrice avec une ligne par produit vendu et une colonne par produit acheteur. Des lignes et colonnes de totaux, de valeur ajoutée et d&apos;emplois finals peuvent s&apos;y trouver. De préférence un tableau des produits intérieurs aux prix de base.</translation>
    </message>
    <message>
        <source>Who supplies whom</source>
        <translation>Qui fournit qui</translation>
    </message>
    <message>
        <source>Whole interval above 1</source>
        <translation>Intervalle entier au-dessus de 1</translation>
    </message>
    <message>
        <source>Wholesale of computers and electronics</source>
        <translation>Commerce de gros d&apos;ordinateurs et d&apos;électronique</translation>
    </message>
    <message>
        <source>Whose establishments count. For all, the BLS publishes totals only: by industry, owners are added up, and the sum is unknown where one of them is suppressed.</source>
        <translation>De qui les établissements comptent. Pour tous, le BLS ne publie que les totaux : par activité, les propriétaires sont additionnés, et la somme est inconnue où l&apos;un d&apos;eux est masqué.</translation>
    </message>
    <message>
        <source>Whose jobs the total of an area (jobs_total) are, which shares are taken of: those of the same owners as its rows, or of all owners, government too, as in the quotients that the BLS publishes. The log says which was written.</source>
        <translation>À qui sont les emplois du total d&apos;une zone (jobs_total), dont se prennent les parts : aux mêmes propriétaires que ses lignes, ou à tous, administrations comprises, comme dans les quotients que publie le BLS. Le journal dit lequel a été écrit.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>With &apos;Counts&apos;: smaller ones are hidden, and further ones where they would give those away.</source>
        <translation>Avec « Effectifs » : les plus petits sont masqués, ainsi que d&apos;autres lorsqu&apos;ils les révéleraient.</translation>
    </message>
    <message>
        <source>With 1, the values of a year and the year before it count together. With 0, each year stands alone.</source>
        <translation>Avec 1, les valeurs d’une année et de la précédente comptent ensemble. Avec 0, chaque année compte seule.</translation>
    </message>
    <message>
        <source>With Esteban-Marquillas (1972): the regional part is taken at the jobs that the area would have with the nation&apos;s mix of sectors, and what its being specialised adds is set apart. With the other methods it is 0.</source>
        <translation>Avec Esteban-Marquillas (1972) : la part régionale est prise sur les emplois que la zone aurait avec la structure sectorielle du pays, et ce qu&apos;ajoute sa spécialisation est mis à part. Avec les autres méthodes, elle est de 0.</translation>
    </message>
    <message>
        <source>With few permutations no p-value is small enough to survive the correction over all areas and times.</source>
        <translation>Avec peu de permutations, aucune valeur p n’est assez petite pour résister à la correction sur toutes les zones et toutes les dates.</translation>
    </message>
    <message>
        <source>With few permutations no p-value is small enough to survive the correction over many areas.</source>
        <translation>Avec peu de permutations, aucune valeur p n&apos;est assez petite pour survivre à la correction sur de nombreuses zones.</translation>
    </message>
    <message>
        <source>With neighbours of lower orders</source>
        <translation>Avec les voisins d’ordre inférieur</translation>
    </message>
    <message>
        <source>With the areas around it: {class_name} (hot at {hot} and cold at {cold} of {times} times).</source>
        <translation>Avec les zones voisines : {class_name} (point chaud à {hot} dates sur {times}, point froid à {cold}).</translation>
    </message>
    <message>
        <source>With the geometric mean, a weak component weighs more: strength in one does not make up for it.</source>
        <translation>Avec la moyenne géométrique, une composante faible pèse davantage : la force d&apos;une autre ne la compense pas.</translation>
    </message>
    <message>
        <source>With the number of areas that are as good as independent, by the autocorrelation of both fields (Clifford, Richardson &amp; Hémon 1989; Dutilleul 1993).</source>
        <translation>Avec le nombre de zones qui sont quasiment indépendantes, d&apos;après l&apos;autocorrélation des deux champs (Clifford, Richardson &amp; Hémon 1989 ; Dutilleul 1993).</translation>
    </message>
    <message>
        <source>With what is bought of the wages (Type II)</source>
        <translation>Avec ce qui est acheté avec les salaires (type II)</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Avec qui</translation>
    </message>
    <message>
        <source>With {marked} marked, too few of the years {years} are left to forecast from and to judge by: mark fewer, or add earlier years ({needed} years in a row without a mark are enough).</source>
        <translation>Avec {marked} marquées, il reste trop peu des années {years} pour prévoir et pour juger : en marquer moins, ou ajouter des années antérieures ({needed} années consécutives sans marque suffisent).</translation>
    </message>
    <message>
        <source>With {times} times no trend can be significant: the smallest p that there is, both ways, is {least:.3f}. No area can be &apos;intensifying&apos; or &apos;diminishing&apos;.</source>
        <translation>Avec {times} dates, aucune tendance ne peut être significative : la plus petite valeur p bilatérale possible est {least:.3f}. Aucune zone ne peut être « en renforcement » ou « en déclin ».</translation>
    </message>
    <message>
        <source>Within the distance</source>
        <translation>En deçà de la distance</translation>
    </message>
    <message>
        <source>Without one, one area in twenty is significant at 5 % where there is nothing at all.</source>
        <translation>Sans correction, une zone sur vingt est significative à 5 % là où il n&apos;y a rien du tout.</translation>
    </message>
    <message>
        <source>Without {region}</source>
        <translation>Sans {region}</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Documents Word (*.docx)</translation>
    </message>
    <message>
        <source>Writes behind each class how many features it has.</source>
        <translation>Écrit derrière chaque classe combien d&apos;entités elle compte.</translation>
    </message>
    <message>
        <source>Written after the numbers of the legend, such as % or jobs.</source>
        <translation>Écrite après les nombres de la légende, par exemple % ou emplois.</translation>
    </message>
    <message>
        <source>Written and published works</source>
        <translation>Œuvres écrites et publiées</translation>
    </message>
    <message>
        <source>YEAR takes one year of boundaries, not several.</source>
        <translation>YEAR attend une seule année de limites.</translation>
    </message>
    <message>
        <source>YEAR takes one year or several, divided by commas, such as 2023; &apos;{given}&apos; is none.</source>
        <translation>YEAR attend une ou plusieurs années séparées par des virgules, comme 2023 ; « {given} » n’en est pas une.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Year by year</source>
        <translation>Année par année</translation>
    </message>
    <message>
        <source>Year field</source>
        <translation>Champ de l&apos;année</translation>
    </message>
    <message>
        <source>Year in the reference</source>
        <translation>Année dans la référence</translation>
    </message>
    <message>
        <source>Year in the scenario</source>
        <translation>Année dans le scénario</translation>
    </message>
    <message>
        <source>Year of the boundaries</source>
        <translation>Année des limites</translation>
    </message>
    <message>
        <source>Year of the business</source>
        <translation>Année de l&apos;établissement</translation>
    </message>
    <message>
        <source>Year of the flows</source>
        <translation>Année des flux</translation>
    </message>
    <message>
        <source>Year of the table from which the growth of the creative jobs counts, up to the year mapped. Left empty: without growth.</source>
        <translation>Année de la table à partir de laquelle compte la croissance des emplois créatifs, jusqu&apos;à l&apos;année cartographiée. Vide : sans croissance.</translation>
    </message>
    <message>
        <source>Year whose densities are tested on which sectors had entered by the year mapped. Left empty: the first year in the table; with one year only there is no back-test.</source>
        <translation>Année dont les densités sont confrontées aux secteurs apparus jusqu&apos;à l&apos;année cartographiée. Vide : la première année de la table ; avec une seule année, il n&apos;y a pas de test rétrospectif.</translation>
    </message>
    <message>
        <source>Yearly output (sales) that comes anew, in the unit of the flows. Left empty: what as many jobs of the nation make. With both, the new jobs make this output.</source>
        <translation>Production annuelle (ventes) qui s&apos;ajoute, dans l&apos;unité des flux. Vide : ce que font autant d&apos;emplois du pays. Avec les deux, les nouveaux emplois font cette production.</translation>
    </message>
    <message>
        <source>Years ahead</source>
        <translation>Années à prévoir</translation>
    </message>
    <message>
        <source>Years into which the change is not to be learnt from, separated by commas: the first year after a break in the series; a pandemic year and the year after it (2020, 2021).</source>
        <translation>Années vers lesquelles l&apos;évolution n&apos;est pas à apprendre, séparées par des virgules : la première année après une rupture de série ; une année de pandémie et l&apos;année suivante (2020, 2021).</translation>
    </message>
    <message>
        <source>Years out of the ordinary</source>
        <translation>Années hors de l&apos;ordinaire</translation>
    </message>
    <message>
        <source>Years separated by commas, or &apos;all&apos;: the output then has every area once for each year, and QGIS&apos;s Temporal Controller plays them. Report and numbers are those of the last one. Left empty, or where a single year is given: that year only.</source>
        <translation>Années séparées par des virgules, ou « all » : la sortie a alors chaque zone une fois pour chaque année, et le contrôleur temporel de QGIS les fait défiler. Le rapport et les nombres sont ceux de la dernière. Vide, ou si une seule année est donnée : cette année seulement.</translation>
    </message>
    <message>
        <source>Years to compare</source>
        <translation>Années à comparer</translation>
    </message>
    <message>
        <source>Years were asked for ({wanted}), but no field of &apos;{layer}&apos; holds years: choose the field, or leave the years empty.</source>
        <translation>Des années ont été demandées ({wanted}), mais aucun champ de « {layer} » ne contient d&apos;années : choisir le champ, ou laisser les années vides.</translation>
    </message>
    <message>
        <source>Years, dates, or numbers in the order of time. Left empty: the field &apos;date&apos;, &apos;year&apos; or &apos;time&apos;.</source>
        <translation>Années, dates ou nombres dans l’ordre du temps. Vide : le champ &apos;date&apos;, &apos;year&apos; ou &apos;time&apos;.</translation>
    </message>
    <message>
        <source>Your first map…</source>
        <translation>Votre première carte…</translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation>Zéros</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Zoom in to see their numbers. Counts below {count} are hidden.</source>
        <translation>Zoomez pour voir leurs nombres. Les effectifs inférieurs à {count} sont masqués.</translation>
    </message>
    <message>
        <source>Zoom in to see them: first gathered into counts, then one dot each, by sub-sector.</source>
        <translation>Zoomez pour les voir : d&apos;abord regroupés en effectifs, puis un point pour chacun, par sous-secteur.</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Zoom to it</source>
        <translation>Zoomer dessus</translation>
    </message>
    <message>
        <source>above {low}</source>
        <translation>plus de {low}</translation>
    </message>
    <message>
        <source>all areas by their jobs</source>
        <translation>toutes les zones selon leurs emplois</translation>
    </message>
    <message>
        <source>all tools</source>
        <translation>tous les outils</translation>
    </message>
    <message>
        <source>also: {names}</source>
        <translation>aussi : {names}</translation>
    </message>
    <message>
        <source>always</source>
        <translation>toujours</translation>
    </message>
    <message>
        <source>and</source>
        <translation>et</translation>
    </message>
    <message>
        <source>areal interpolation,dasymetric,lookup,best fit,boundary change,travel to work area,rebase,apportion,boundaries,NUTS,crosswalk,MSOA,TTWA,geography,convert areas,weights</source>
        <translation>interpolation surfacique,dasymétrique,table de passage,correspondance,changement de limites,zone d&apos;emploi,reporter,répartir,limites,NUTS,communes,découpage,maillage,pondération</translation>
    </message>
    <message>
        <source>areas</source>
        <translation>zones</translation>
    </message>
    <message>
        <source>areas (most of any field)</source>
        <translation>zones (maximum sur les champs)</translation>
    </message>
    <message>
        <source>areas tested</source>
        <translation>zones testées</translation>
    </message>
    <message>
        <source>areas that can go either way</source>
        <translation>zones qui peuvent aller dans les deux sens</translation>
    </message>
    <message>
        <source>areas that stand out</source>
        <translation>zones qui se détachent</translation>
    </message>
    <message>
        <source>areas whose 90 % interval is decline</source>
        <translation>zones dont l&apos;intervalle à 90 % est en déclin</translation>
    </message>
    <message>
        <source>areas whose 90 % interval is growth</source>
        <translation>zones dont l&apos;intervalle à 90 % est en croissance</translation>
    </message>
    <message>
        <source>areas with a pattern of cold spots</source>
        <translation>zones ayant un profil de points froids</translation>
    </message>
    <message>
        <source>areas with a pattern of hot spots</source>
        <translation>zones ayant un profil de points chauds</translation>
    </message>
    <message>
        <source>areas with a profile</source>
        <translation>zones avec un profil</translation>
    </message>
    <message>
        <source>areas with data</source>
        <translation>zones avec données</translation>
    </message>
    <message>
        <source>areas with figures</source>
        <translation>zones avec des chiffres</translation>
    </message>
    <message>
        <source>areas without a value</source>
        <translation>zones sans valeur</translation>
    </message>
    <message>
        <source>areas without neighbours</source>
        <translation>zones sans voisins</translation>
    </message>
    <message>
        <source>as the nation</source>
        <translation>comme le pays</translation>
    </message>
    <message>
        <source>atlas,layout,print,pages,pdf,bookmarks,profile,region,area,locator,series,map book,report,print layout</source>
        <translation>atlas,mise en page,impression,pages,pdf,signets,profil,région,zone,carte de situation,série,recueil de cartes,rapport,imprimer</translation>
    </message>
    <message>
        <source>audience,segments,arts engagement,venues,cultural provision,bivariate,correlation,cold spots,Audience Spectrum,theatre,museums,participation,demand</source>
        <translation>public,segments,pratiques culturelles,lieux culturels,offre culturelle,bivarié,corrélation,points froids,Audience Spectrum,théâtre,musées,participation,demande</translation>
    </message>
    <message>
        <source>autocorrelation,neighbours,Gi*,Getis-Ord,LISA,Moran,Geary,hot spots,cold spots,cluster,outlier,spatial statistics</source>
        <translation>autocorrélation,voisins,Gi*,Getis-Ord,LISA,Moran,Geary,hotspot,points froids,cluster,valeur aberrante,statistique spatiale</translation>
    </message>
    <message>
        <source>below {high}</source>
        <translation>moins de {high}</translation>
    </message>
    <message>
        <source>both above the nation</source>
        <translation>les deux au-dessus du pays</translation>
    </message>
    <message>
        <source>both strong</source>
        <translation>les deux forts</translation>
    </message>
    <message>
        <source>businesses</source>
        <translation>établissements</translation>
    </message>
    <message>
        <source>businesses counted</source>
        <translation>établissements comptés</translation>
    </message>
    <message>
        <source>businesses of all kinds</source>
        <translation>établissements de toutes sortes</translation>
    </message>
    <message>
        <source>cases that are not active</source>
        <translation>cas qui ne sont pas actifs</translation>
    </message>
    <message>
        <source>cases without an industry</source>
        <translation>cas sans activité</translation>
    </message>
    <message>
        <source>categories</source>
        <translation>catégories</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>le hasard</translation>
    </message>
    <message>
        <source>choices</source>
        <translation>choix</translation>
    </message>
    <message>
        <source>classification,concordance,correspondence,crosswalk,NACE,NAICS,ISIC,SIC,vintage,industry code,conversion,recode,mapping</source>
        <translation>nomenclature,table de passage,correspondance,NACE,NAF,NAICS,CITI,SIC,millésime,code d&apos;activité,correspondances,recoder,transcoder</translation>
    </message>
    <message>
        <source>clear (q ≤ 0.05)</source>
        <translation>net (q ≤ 0,05)</translation>
    </message>
    <message>
        <source>clearly avoid each other (q ≤ 0.05)</source>
        <translation>s&apos;évitent nettement (q ≤ 0,05)</translation>
    </message>
    <message>
        <source>clearly go together (q ≤ 0.05)</source>
        <translation>vont nettement ensemble (q ≤ 0,05)</translation>
    </message>
    <message>
        <source>clusters</source>
        <translation>clusters (nombre)</translation>
    </message>
    <message>
        <source>co-location,coagglomeration,correlation,proximity,heat map,pairs,Jaccard,lift,matrix,colocation,network,cluster,sectors,areas,Ellison,Glaeser,agglomeration</source>
        <translation>colocalisation,coagglomération,corrélation,proximité,carte de chaleur,paires,Jaccard,lift,matrice,co-localisation,réseau,cluster,secteurs,zones,Ellison,Glaeser,agglomération</translation>
    </message>
    <message>
        <source>co-location,coagglomeration,high-tech,KIBS,bivariate,correlation,related variety,colocation,cluster,knowledge-intensive,spillover,LQ,technology</source>
        <translation>colocalisation,coagglomération,haute technologie,KIBS,bivarié,corrélation,variété liée,co-localisation,cluster,technologie,savoir,LQ,QL</translation>
    </message>
    <message>
        <source>codes that combine several industries</source>
        <translation>codes qui réunissent plusieurs activités</translation>
    </message>
    <message>
        <source>cold spot</source>
        <translation>point froid</translation>
    </message>
    <message>
        <source>combination</source>
        <translation>combinaison</translation>
    </message>
    <message>
        <source>concentration (1: average)</source>
        <translation>concentration (1 : moyenne)</translation>
    </message>
    <message>
        <source>constant share</source>
        <translation>part constante</translation>
    </message>
    <message>
        <source>constant shift</source>
        <translation>glissement constant</translation>
    </message>
    <message>
        <source>contested</source>
        <translation>contesté</translation>
    </message>
    <message>
        <source>corrected for the number of areas here (q), not there: {count}</source>
        <translation>corrigé ici pour le nombre de zones (q), là-bas non : {count}</translation>
    </message>
    <message>
        <source>creative businesses</source>
        <translation>établissements créatifs</translation>
    </message>
    <message>
        <source>creative businesses in clusters</source>
        <translation>établissements créatifs en clusters</translation>
    </message>
    <message>
        <source>creative hotspots</source>
        <translation>pôles créatifs</translation>
    </message>
    <message>
        <source>creative industries,cluster,hotspot,location quotient,specialisation,jobs,score,index,LQ,creative economy,ranking,rank,map,boundaries,NUTS,districts,counties,specialization</source>
        <translation>industries créatives,cluster,pôle,quotient de localisation,spécialisation,emplois,score,indice,QL,LQ,hotspot,économie créative,classement,carte,limites,NUTS,communes,culture</translation>
    </message>
    <message>
        <source>creative industries,sector,jobs,SIC,NACE,NAICS,sum,industry code,creative economy,cultural,DCMS,NESTA,add up,aggregate</source>
        <translation>industries créatives,secteur,emplois,SIC,NACE,NAICS,NAF,somme,code d&apos;activité,économie créative,culture,DCMS,NESTA,additionner,agréger</translation>
    </message>
    <message>
        <source>creative jobs</source>
        <translation>emplois créatifs</translation>
    </message>
    <message>
        <source>creative jobs in British cities, 1998–2018: at least so many in local services</source>
        <translation>emplois créatifs dans des villes britanniques, 1998–2018 : au moins autant dans les services locaux</translation>
    </message>
    <message>
        <source>creative jobs in the areas</source>
        <translation>emplois créatifs dans les zones</translation>
    </message>
    <message>
        <source>creative only</source>
        <translation>créatif seulement</translation>
    </message>
    <message>
        <source>creative sectors</source>
        <translation>secteurs créatifs</translation>
    </message>
    <message>
        <source>damped trend</source>
        <translation>tendance amortie</translation>
    </message>
    <message>
        <source>declining or lost</source>
        <translation>en déclin ou perdus</translation>
    </message>
    <message>
        <source>different addresses</source>
        <translation>adresses différentes</translation>
    </message>
    <message>
        <source>displaced</source>
        <translation>évincés</translation>
    </message>
    <message>
        <source>distinct places</source>
        <translation>lieux distincts</translation>
    </message>
    <message>
        <source>download,internet,API,Nomis,BRES,QCEW,BLS,Eurostat,LODES,County Business Patterns,jobs,fetch,NUTS,Census Bureau,statistics,data,workers</source>
        <translation>télécharger,internet,API,Nomis,BRES,QCEW,BLS,Eurostat,LODES,County Business Patterns,emplois,récupérer,NUTS,Census Bureau,statistiques,données,salariés</translation>
    </message>
    <message>
        <source>download,internet,boundaries,areas,polygons,NUTS,districts,counties,ONS,GISCO,TIGER,borders,map,shapefile,GeoPackage,regions,Eurostat,Census,local authorities,geography,outline</source>
        <translation>télécharger,internet,limites,zones,polygones,NUTS,districts,comtés,ONS,GISCO,TIGER,frontières,contours,carte,shapefile,GeoPackage,régions,communes,Eurostat</translation>
    </message>
    <message>
        <source>drift</source>
        <translation>dérive</translation>
    </message>
    <message>
        <source>earlier quarters of a year</source>
        <translation>trimestres antérieurs d&apos;une année</translation>
    </message>
    <message>
        <source>emerging hot spot analysis,space-time cube,Gi*,Getis-Ord,Mann-Kendall,trend,new,persistent,intensifying,diminishing,sporadic,oscillating,historical,hotspot,time,years,cluster,cold spots,several years</source>
        <translation>points chauds émergents,cube spatio-temporel,Gi*,Getis-Ord,Mann-Kendall,tendance,nouveau,persistant,renforcement,déclin,sporadique,oscillant,historique,hotspot,temps,années,cluster,points froids,plusieurs années</translation>
    </message>
    <message>
        <source>emerging hotspots</source>
        <translation>pôles émergents</translation>
    </message>
    <message>
        <source>en</source>
        <comment>ISO code of the language of this translation</comment>
        <translation>fr</translation>
    </message>
    <message>
        <source>error of the back-test</source>
        <translation>erreur du test rétrospectif</translation>
    </message>
    <message>
        <source>esda has no such statistic, or defines it otherwise: there is nothing to compare.</source>
        <translation>esda n’a pas cette statistique ou la définit autrement : il n’y a rien à comparer.</translation>
    </message>
    <message>
        <source>esda takes this statistic with equal weights only, and those of the chosen neighbours differ: there is nothing to compare.</source>
        <translation>esda ne calcule cette statistique qu’avec des poids égaux, et ceux des voisins choisis diffèrent : il n’y a rien à comparer.</translation>
    </message>
    <message>
        <source>esda&apos;s General G holds a matrix of all pairs of areas, too large for {count} areas.</source>
        <translation>Le G général d’esda tient une matrice de toutes les paires de zones, trop grande pour {count} zones.</translation>
    </message>
    <message>
        <source>everything,study,all,project,folder,report,pages,first map,start,whole,everything for my areas,maps,hotspot,cluster,dashboard,wizard</source>
        <translation>tout,étude,projet,dossier,rapport,pages,première carte,début,tout sur mes zones,cartes,hotspot,cluster,assistant,économie créative</translation>
    </message>
    <message>
        <source>expected by chance</source>
        <translation>attendus par hasard</translation>
    </message>
    <message>
        <source>field &apos;{field}&apos; is not one of the database</source>
        <translation>le champ « {field} » ne vient pas de la base de données</translation>
    </message>
    <message>
        <source>field &apos;{field}&apos; is of type {type}</source>
        <translation>le champ « {field} » est de type {type}</translation>
    </message>
    <message>
        <source>fields</source>
        <translation>champs</translation>
    </message>
    <message>
        <source>figures by size of establishment</source>
        <translation>chiffres par taille d&apos;établissement</translation>
    </message>
    <message>
        <source>figures in units that are no counts</source>
        <translation>chiffres dans des unités qui ne comptent rien</translation>
    </message>
    <message>
        <source>figures that are not of a year</source>
        <translation>chiffres qui ne sont pas d&apos;une année</translation>
    </message>
    <message>
        <source>for {sector}</source>
        <translation>pour {sector}</translation>
    </message>
    <message>
        <source>forecast,outlook,projection,growth,future,time series,interval,back-test,prediction,trend,several years</source>
        <translation>prévision,perspectives,projection,croissance,avenir,série temporelle,intervalle,test rétrospectif,projeter,tendance,plusieurs années,emploi</translation>
    </message>
    <message>
        <source>further jobs for each new one</source>
        <translation>autres emplois pour chaque nouveau</translation>
    </message>
    <message>
        <source>groups of countries, and what is no region</source>
        <translation>groupes de pays, et ce qui n’est pas une région</translation>
    </message>
    <message>
        <source>groups of industries beside their parts</source>
        <translation>groupes d’activités à côté de leurs parties</translation>
    </message>
    <message>
        <source>growing hotspots</source>
        <translation>pôles en croissance</translation>
    </message>
    <message>
        <source>growth,shift-share,change,trend,emerging,declining,hotspot,time,location quotient,shift share,decomposition,several years,jobs gained,jobs lost</source>
        <translation>croissance,analyse structurelle-résiduelle,shift-share,évolution,tendance,émergent,déclin,pôle,temps,quotient de localisation,shift share,décomposition,plusieurs années,gains,pertes,emploi,QL,LQ</translation>
    </message>
    <message>
        <source>hardly any of its rows have area, industry and year in common</source>
        <translation>presque aucune ligne n&apos;a territoire, activité et année en commun avec une autre</translation>
    </message>
    <message>
        <source>hectares</source>
        <translation>hectares</translation>
    </message>
    <message>
        <source>high</source>
        <translation>élevé</translation>
    </message>
    <message>
        <source>high beside high of the second field</source>
        <translation>élevé à côté d&apos;élevé du second champ</translation>
    </message>
    <message>
        <source>high beside low of the second field</source>
        <translation>élevé à côté de faible du second champ</translation>
    </message>
    <message>
        <source>high values lie together</source>
        <translation>les valeurs élevées sont réunies</translation>
    </message>
    <message>
        <source>hot spot</source>
        <translation>point chaud</translation>
    </message>
    <message>
        <source>how far the area had the sector already (its own location quotient in {start})</source>
        <translation>dans quelle mesure la zone avait déjà le secteur (son propre quotient de localisation en {start})</translation>
    </message>
    <message>
        <source>in significant clusters</source>
        <translation>dans des clusters significatifs</translation>
    </message>
    <message>
        <source>independence</source>
        <translation>indépendance</translation>
    </message>
    <message>
        <source>industries</source>
        <translation>activités</translation>
    </message>
    <message>
        <source>industries without a code</source>
        <translation>activités sans code</translation>
    </message>
    <message>
        <source>input-output,suppliers,customers,supply chain,Leontief,multiplier,Flegg,FLQ,linkages,technical coefficients,network,value chain,I-O,trade,flows,sankey,impact</source>
        <translation>entrées-sorties,fournisseurs,clients,chaîne d&apos;approvisionnement,Leontief,multiplicateur,Flegg,FLQ,liaisons,coefficients techniques,réseau,chaîne de valeur,commerce,flux,Sankey,impact</translation>
    </message>
    <message>
        <source>it could not answer</source>
        <translation>il n’a pas pu répondre</translation>
    </message>
    <message>
        <source>it has had too many requests from here; try again later</source>
        <translation>il a reçu trop de requêtes d’ici ; réessayez plus tard</translation>
    </message>
    <message>
        <source>it has no such file; the year or code may not be published</source>
        <translation>il n’a pas ce fichier ; l’année ou le code n’est peut-être pas publié</translation>
    </message>
    <message>
        <source>it is no layout template of QGIS</source>
        <translation>ce n&apos;est pas un modèle de mise en page de QGIS</translation>
    </message>
    <message>
        <source>it lacks features</source>
        <translation>il manque des entités</translation>
    </message>
    <message>
        <source>it refuses the request</source>
        <translation>il refuse la requête</translation>
    </message>
    <message>
        <source>it wants a key or does not know the one it got</source>
        <translation>il demande une clé, ou ne connaît pas celle qu’il a reçue</translation>
    </message>
    <message>
        <source>its column of geometries does not say what they are</source>
        <translation>la colonne de géométries ne dit pas ce qu&apos;elles sont</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>emplois</translation>
    </message>
    <message>
        <source>jobs above expectation</source>
        <translation>emplois au-dessus de l&apos;attente</translation>
    </message>
    <message>
        <source>jobs and output of unlike sign</source>
        <translation>emplois et production de signes contraires</translation>
    </message>
    <message>
        <source>jobs estimated, at the finest level</source>
        <translation>emplois estimés, au niveau le plus fin</translation>
    </message>
    <message>
        <source>jobs gained in all</source>
        <translation>emplois gagnés en tout</translation>
    </message>
    <message>
        <source>jobs in manufacturing, cities of the USA: in local goods and services</source>
        <translation>emplois dans l&apos;industrie, villes des États-Unis : dans les biens et services locaux</translation>
    </message>
    <message>
        <source>jobs in rows without a boundary or a readable code</source>
        <translation>emplois dans des lignes sans contour ou sans code lisible</translation>
    </message>
    <message>
        <source>jobs in these sectors</source>
        <translation>emplois dans ces secteurs</translation>
    </message>
    <message>
        <source>jobs in traded industries, USA; for high-tech jobs less than one</source>
        <translation>emplois dans les activités échangées, États-Unis ; pour la haute technologie moins d&apos;un</translation>
    </message>
    <message>
        <source>jobs outside</source>
        <translation>emplois en dehors</translation>
    </message>
    <message>
        <source>jobs, {year}</source>
        <translation>emplois, {year}</translation>
    </message>
    <message>
        <source>join count</source>
        <translation>join count</translation>
    </message>
    <message>
        <source>join count,co-location</source>
        <translation>join count,colocalisation</translation>
    </message>
    <message>
        <source>join count,co-location,multivariate</source>
        <translation>comptage de jonctions,colocalisation,multivarié</translation>
    </message>
    <message>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <source>labels below the header</source>
        <translation>libellés sous l&apos;en-tête</translation>
    </message>
    <message>
        <source>largest p significant at {alpha}</source>
        <translation>plus grand p significatif à {alpha}</translation>
    </message>
    <message>
        <source>layout,print,map,page,pdf,png,svg,legend,inset,ranking,template,A4,A3,print layout,poster,export,publish,report</source>
        <translation>mise en page,impression,carte,page,pdf,png,svg,légende,encart,classement,modèle,A4,A3,imprimer,affiche,exporter,publier,rapport</translation>
    </message>
    <message>
        <source>lift</source>
        <translation>lift</translation>
    </message>
    <message>
        <source>links</source>
        <translation>liens</translation>
    </message>
    <message>
        <source>local clusters</source>
        <translation>clusters locaux</translation>
    </message>
    <message>
        <source>location quotient (1: as in the nation)</source>
        <translation>quotient de localisation (1 : comme dans le pays)</translation>
    </message>
    <message>
        <source>location quotient ({interval})</source>
        <translation>quotient de localisation ({interval})</translation>
    </message>
    <message>
        <source>low</source>
        <translation>faible</translation>
    </message>
    <message>
        <source>low values lie together</source>
        <translation>les valeurs faibles sont réunies</translation>
    </message>
    <message>
        <source>map,interactive,HTML,web,browser,offline,zoom,search,compare,publish,network,story,embed,dashboard,swipe,cluster,online</source>
        <translation>carte,interactive,HTML,web,navigateur,hors ligne,zoom,recherche,comparer,publier,réseau,récit,intégrer,tableau de bord,cluster,en ligne</translation>
    </message>
    <message>
        <source>mean silhouette</source>
        <translation>silhouette moyenne</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>moyen</translation>
    </message>
    <message>
        <source>model,workflow,chain,Nomis,BRES,download,CSV,hotspot,map,start</source>
        <translation>modèle,enchaînement,chaîne,Nomis,BRES,télécharger,CSV,hotspot,pôle,carte,début</translation>
    </message>
    <message>
        <source>model,workflow,chain,QCEW,BLS,United States,suppressed,withheld,hotspot</source>
        <translation>modèle,enchaînement,chaîne,QCEW,BLS,États-Unis,masqué,secret,hotspot,pôle</translation>
    </message>
    <message>
        <source>model,workflow,chain,points,firms,register,microclusters,DBSCAN,hotspot,page</source>
        <translation>modèle,enchaînement,chaîne,points,entreprises,registre,microclusters,DBSCAN,hotspot,pôle,page</translation>
    </message>
    <message>
        <source>model,workflow,chain,time,growth,shift share,emerging,several years</source>
        <translation>modèle,enchaînement,chaîne,temps,croissance,shift share,émergent,plusieurs années</translation>
    </message>
    <message>
        <source>months or quarters that are in the mean of a year</source>
        <translation>mois ou trimestres compris dans la moyenne d’une année</translation>
    </message>
    <message>
        <source>more creative</source>
        <translation>plus créatif</translation>
    </message>
    <message>
        <source>more of the other</source>
        <translation>plus de l&apos;autre</translation>
    </message>
    <message>
        <source>more than 50 %</source>
        <translation>plus de 50 %</translation>
    </message>
    <message>
        <source>mostly</source>
        <translation>le plus souvent</translation>
    </message>
    <message>
        <source>naive</source>
        <translation>naïf</translation>
    </message>
    <message>
        <source>national clusters</source>
        <translation>clusters nationaux</translation>
    </message>
    <message>
        <source>needed suppliers without a job here</source>
        <translation>fournisseurs nécessaires sans emploi ici</translation>
    </message>
    <message>
        <source>neighbours are alike</source>
        <translation>les voisins se ressemblent</translation>
    </message>
    <message>
        <source>neighbours are unlike</source>
        <translation>les voisins diffèrent</translation>
    </message>
    <message>
        <source>neighbours on average</source>
        <translation>voisins en moyenne</translation>
    </message>
    <message>
        <source>neighbours,weights matrix,contiguity,GeoDa,ArcGIS,PySAL,libpysal,gal,gwt,swm,connectivity,islands,network,graph,adjacency,queen,rook,k nearest</source>
        <translation>voisins,matrice de pondération,contiguïté,GeoDa,ArcGIS,PySAL,libpysal,gal,gwt,swm,connectivité,îles,réseau,graphe,adjacence,reine,tour,plus proches voisins</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>ni l&apos;un ni l&apos;autre</translation>
    </message>
    <message>
        <source>neither jobs nor output</source>
        <translation>ni emplois ni production</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>new jobs</source>
        <translation>nouveaux emplois</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>no area</source>
        <translation>pas de zone</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>pas d&apos;évolution</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>pas de données</translation>
    </message>
    <message>
        <source>no industry or sector</source>
        <translation>ni activité ni secteur</translation>
    </message>
    <message>
        <source>no reason is given</source>
        <translation>aucune raison n’est donnée</translation>
    </message>
    <message>
        <source>no whole answer came ({said}). Is there a connection, and a proxy set?</source>
        <translation>aucune réponse complète n’est arrivée ({said}). Y a-t-il une connexion, et un proxy est-il réglé ?</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>not everything in the column of geometries is a point</source>
        <translation>tout n&apos;est pas un point dans la colonne de géométries</translation>
    </message>
    <message>
        <source>not significant</source>
        <translation>non significatif</translation>
    </message>
    <message>
        <source>not told from chance</source>
        <translation>ne se distingue pas du hasard</translation>
    </message>
    <message>
        <source>numpy belongs to QGIS itself and cannot be added: take a newer QGIS.</source>
        <translation>numpy fait partie de QGIS et ne peut être ajouté : prenez un QGIS plus récent.</translation>
    </message>
    <message>
        <source>of all categories to their own (p {p})</source>
        <translation>de toutes les catégories à elles-mêmes (p {p})</translation>
    </message>
    <message>
        <source>of all jobs</source>
        <translation>de tous les emplois</translation>
    </message>
    <message>
        <source>of all jobs in the area</source>
        <translation>de tous les emplois de la zone</translation>
    </message>
    <message>
        <source>of all jobs in the areas</source>
        <translation>de tous les emplois dans les zones</translation>
    </message>
    <message>
        <source>of creative inputs could be bought here</source>
        <translation>des intrants créatifs pourraient être achetés ici</translation>
    </message>
    <message>
        <source>of them divided</source>
        <translation>dont divisées</translation>
    </message>
    <message>
        <source>of them estimated</source>
        <translation>dont estimés</translation>
    </message>
    <message>
        <source>of these creative jobs are in hotspots</source>
        <translation>de ces emplois créatifs sont dans des pôles</translation>
    </message>
    <message>
        <source>of {all} areas grew more than the nation</source>
        <translation>zones sur {all} ont crû plus que le pays</translation>
    </message>
    <message>
        <source>on a border, counted once</source>
        <translation>sur une limite, comptés une fois</translation>
    </message>
    <message>
        <source>only a part of the layer is chosen</source>
        <translation>seule une partie de la couche est choisie</translation>
    </message>
    <message>
        <source>options of some tools</source>
        <translation>options de certains outils</translation>
    </message>
    <message>
        <source>other indicators</source>
        <translation>autres indicateurs</translation>
    </message>
    <message>
        <source>other levels of areas</source>
        <translation>autres niveaux de zones</translation>
    </message>
    <message>
        <source>other levels of the industries</source>
        <translation>autres niveaux des activités</translation>
    </message>
    <message>
        <source>other owners</source>
        <translation>autres propriétaires</translation>
    </message>
    <message>
        <source>other values of further dimensions</source>
        <translation>autres valeurs des autres dimensions</translation>
    </message>
    <message>
        <source>other years or parts of a year</source>
        <translation>autres années ou parties d’année</translation>
    </message>
    <message>
        <source>outside of every area</source>
        <translation>hors de toute zone</translation>
    </message>
    <message>
        <source>over {low} to {high}</source>
        <translation>plus de {low} à {high}</translation>
    </message>
    <message>
        <source>over {value}</source>
        <translation>plus de {value}</translation>
    </message>
    <message>
        <source>p allowing for alike neighbours</source>
        <translation>p compte tenu des voisines semblables</translation>
    </message>
    <message>
        <source>p and q</source>
        <translation>p et q</translation>
    </message>
    <message>
        <source>p and q of a hot or cold spot</source>
        <translation>p et q d’un point chaud ou froid</translation>
    </message>
    <message>
        <source>p by permutation</source>
        <translation>p par permutation</translation>
    </message>
    <message>
        <source>p close to the level, by the draw or by the side that z points to: {count}</source>
        <translation>p proche du seuil, par le tirage ou par le côté que z indique : {count}</translation>
    </message>
    <message>
        <source>p here</source>
        <translation>p ici</translation>
    </message>
    <message>
        <source>p is of one side there, and lies on the other side or is of both here: {count}</source>
        <translation>p est là-bas d’un seul côté, ici de l’autre ou des deux : {count}</translation>
    </message>
    <message>
        <source>p of the quotient of all categories to their own</source>
        <translation>p du quotient de toutes les catégories à elles-mêmes</translation>
    </message>
    <message>
        <source>p of the trend</source>
        <translation>p de la tendance</translation>
    </message>
    <message>
        <source>p there</source>
        <translation>p là-bas</translation>
    </message>
    <message>
        <source>p-value of the first result</source>
        <translation>Valeur p du premier résultat</translation>
    </message>
    <message>
        <source>p: how often as high or as low a mean comes out when the neighbours are drawn anew from all areas, each with its values of all times that count, times two. q: p corrected for all areas at all times by the false discovery rate (Benjamini &amp; Hochberg 1995). An area is hot or cold where q is at most the level in the settings.</source>
        <translation>p : fréquence d’une moyenne aussi élevée ou aussi basse quand les voisines sont retirées parmi toutes les zones, chacune avec ses valeurs de toutes les dates qui comptent, fois deux. q : p corrigé pour toutes les zones à toutes les dates par le taux de fausses découvertes (Benjamini &amp; Hochberg 1995). Une zone est chaude ou froide si q ne dépasse pas le seuil des paramètres.</translation>
    </message>
    <message>
        <source>p: largest difference</source>
        <translation>p : plus grand écart</translation>
    </message>
    <message>
        <source>pairs of area and peer</source>
        <translation>paires de zones semblables</translation>
    </message>
    <message>
        <source>pairs tested</source>
        <translation>paires testées</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>parties</translation>
    </message>
    <message>
        <source>parts of further dimensions (size classes and the like)</source>
        <translation>parties d&apos;autres dimensions (classes de taille et autres)</translation>
    </message>
    <message>
        <source>parts of groups of industries</source>
        <translation>parties de groupes d’activités</translation>
    </message>
    <message>
        <source>percentages</source>
        <translation>pourcentages</translation>
    </message>
    <message>
        <source>points in polygons,firms,register,count,spatial join,aggregate,companies,establishments,Companies House,OpenStreetMap,Overture,SIRENE,boundaries,points</source>
        <translation>points dans polygones,entreprises,registre,compter,jointure spatiale,agréger,établissements,SIRENE,OpenStreetMap,Overture,limites,communes</translation>
    </message>
    <message>
        <source>points,businesses,firms,DBSCAN,HDBSCAN,cluster,density,street,case-control,scan statistic,micro-clusters,hot spots,kernel,heat map,OpenStreetMap,Overture,Companies House</source>
        <translation>points,établissements,entreprises,DBSCAN,HDBSCAN,cluster,densité,rue,cas-témoins,statistique de balayage,micro-clusters,hotspot,pôle,carte de chaleur,OpenStreetMap,Overture,SIRENE</translation>
    </message>
    <message>
        <source>points,businesses,firms,colocation quotient,neighbours,nearest,random labelling,suppliers,co-location,cross K,cluster,space,OpenStreetMap,network</source>
        <translation>points,établissements,entreprises,quotient de colocalisation,voisins,plus proches,étiquetage aléatoire,fournisseurs,colocalisation,cluster,espace,OpenStreetMap,réseau</translation>
    </message>
    <message>
        <source>pooled growth</source>
        <translation>croissance mise en commun</translation>
    </message>
    <message>
        <source>products</source>
        <translation>produits</translation>
    </message>
    <message>
        <source>profile,page,HTML,JSON,CSV,report,locality,fact sheet,publish,Word,local authority,briefing,dashboard,LQ</source>
        <translation>profil,page,HTML,JSON,CSV,rapport,localité,fiche,publier,Word,commune,note,tableau de bord,LQ,QL</translation>
    </message>
    <message>
        <source>q of the trend</source>
        <translation>q de la tendance</translation>
    </message>
    <message>
        <source>q, and the largest p that is significant</source>
        <translation>q, et le plus grand p significatif</translation>
    </message>
    <message>
        <source>rank by hotspot score (90 % interval {interval})</source>
        <translation>rang selon le score de pôle (intervalle à 90 % : {interval})</translation>
    </message>
    <message>
        <source>rank {rank} of {all}</source>
        <translation>rang {rank} sur {all}</translation>
    </message>
    <message>
        <source>region,metropolis,London,nested,two scales,hotspot,cluster,location quotient,LQ,sub-region,boroughs,city region,districts,MSOA</source>
        <translation>région,métropole,Londres,imbriqué,deux échelles,pôle,cluster,quotient de localisation,LQ,QL,hotspot,sous-région,quartiers,arrondissements,aire urbaine</translation>
    </message>
    <message>
        <source>regional clusters</source>
        <translation>clusters régionaux</translation>
    </message>
    <message>
        <source>regions</source>
        <translation>régions</translation>
    </message>
    <message>
        <source>related only</source>
        <translation>lié seulement</translation>
    </message>
    <message>
        <source>relatedness,product space,diversification,opportunities,proximity,density,smart specialisation,related variety,network,complexity,economic complexity,specialisation,what next,missing sectors</source>
        <translation>liens,espace des produits,diversification,opportunités,proximité,densité,spécialisation intelligente,variété liée,réseau,complexité,complexité économique,secteurs manquants</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>ligne {number}</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>lignes</translation>
    </message>
    <message>
        <source>rows of titles and notes</source>
        <translation>lignes de titres et de notes</translation>
    </message>
    <message>
        <source>rows without an area or an industry</source>
        <translation>lignes sans zone ou sans activité</translation>
    </message>
    <message>
        <source>rows without any figure</source>
        <translation>lignes sans aucun chiffre</translation>
    </message>
    <message>
        <source>score {score}</source>
        <translation>score {score}</translation>
    </message>
    <message>
        <source>sectors</source>
        <translation>secteurs</translation>
    </message>
    <message>
        <source>sectors shown</source>
        <translation>secteurs montrés</translation>
    </message>
    <message>
        <source>sectors that relatedness is computed over</source>
        <translation>secteurs sur lesquels les liens sont calculés</translation>
    </message>
    <message>
        <source>seldom</source>
        <translation>rarement</translation>
    </message>
    <message>
        <source>sensitivity,uncertainty,robustness,hotspot,definition,Sobol,rank,composite indicator,cluster,stable,ranking,what if</source>
        <translation>sensibilité,incertitude,robustesse,pôle,définition,Sobol,rang,indicateur composite,hotspot,cluster,stable,classement,hypothèses</translation>
    </message>
    <message>
        <source>series without a forecast</source>
        <translation>séries sans prévision</translation>
    </message>
    <message>
        <source>share industries, not tested</source>
        <translation>partagent des activités, non testées</translation>
    </message>
    <message>
        <source>significant</source>
        <translation>significatif</translation>
    </message>
    <message>
        <source>significant clusters</source>
        <translation>clusters significatifs</translation>
    </message>
    <message>
        <source>significant results</source>
        <translation>résultats significatifs</translation>
    </message>
    <message>
        <source>similar,peers,learning,collaboration,typology,cluster analysis,dendrogram,cosine,benchmark,twin,cluster,network,comparable,types</source>
        <translation>semblable,pairs,apprentissage,collaboration,typologie,classification,dendrogramme,cosinus,comparaison,cluster,réseau,types,jumeaux</translation>
    </message>
    <message>
        <source>single legal forms</source>
        <translation>formes juridiques isolées</translation>
    </message>
    <message>
        <source>skilled jobs in tradable industries, cities of the USA</source>
        <translation>emplois qualifiés dans les activités échangeables, villes des États-Unis</translation>
    </message>
    <message>
        <source>some of its industries have several names or groups</source>
        <translation>certaines activités ont plusieurs noms ou groupes</translation>
    </message>
    <message>
        <source>source areas with a target</source>
        <translation>zones sources avec une cible</translation>
    </message>
    <message>
        <source>specialised in both</source>
        <translation>spécialisées dans les deux</translation>
    </message>
    <message>
        <source>strongest in {sectors}</source>
        <translation>plus forte dans : {sectors}</translation>
    </message>
    <message>
        <source>style,palette,classes,legend,bivariate,colour-blind,greyscale,qml,sld,symbology,choropleth,colours,color,map,breaks,quantiles,Jenks,cluster</source>
        <translation>style,palette,classes,légende,bivarié,daltonien,niveaux de gris,qml,sld,symbologie,choroplèthe,couleurs,carte,seuils,quantiles,Jenks</translation>
    </message>
    <message>
        <source>sum of its sectors</source>
        <translation>somme de ses secteurs</translation>
    </message>
    <message>
        <source>suppliers (indirect)</source>
        <translation>fournisseurs (indirects)</translation>
    </message>
    <message>
        <source>suppliers and wages, in the areas of the scenario</source>
        <translation>fournisseurs et salaires, dans les zones du scénario</translation>
    </message>
    <message>
        <source>suppressed figures</source>
        <translation>chiffres masqués</translation>
    </message>
    <message>
        <source>suppression,disclosure,imputation,estimate,iterative proportional fitting,IPF,RAS,bounds,suppressed,missing,confidential,withheld,gaps,QCEW,CBP</source>
        <translation>secret statistique,imputation,estimation,ajustement proportionnel itératif,IPF,RAS,bornes,masqué,manquant,confidentiel,lacunes,QCEW,CBP</translation>
    </message>
    <message>
        <source>target areas with data</source>
        <translation>zones cibles avec des données</translation>
    </message>
    <message>
        <source>the area&apos;s diversity</source>
        <translation>la diversité de la zone</translation>
    </message>
    <message>
        <source>the authentication configuration is not there or has no password: its password is the key.</source>
        <translation>la configuration d’authentification n’existe pas ou n’a pas de mot de passe : son mot de passe est la clé.</translation>
    </message>
    <message>
        <source>the connection changes its role</source>
        <translation>la connexion change de rôle</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>la fin</translation>
    </message>
    <message>
        <source>the expression compares more than fields with constants. As the filter of the layer, written in SQL, the database could use it</source>
        <translation>l&apos;expression compare plus que des champs à des constantes. Comme filtre de la couche, écrit en SQL, la base de données pourrait l&apos;utiliser</translation>
    </message>
    <message>
        <source>the layer has edits that are not saved</source>
        <translation>la couche a des modifications non enregistrées</translation>
    </message>
    <message>
        <source>the nation&apos;s growth</source>
        <translation>la croissance du pays</translation>
    </message>
    <message>
        <source>the nation&apos;s pay</source>
        <translation>le salaire du pays</translation>
    </message>
    <message>
        <source>the project</source>
        <translation>le projet</translation>
    </message>
    <message>
        <source>the reference</source>
        <translation>la référence</translation>
    </message>
    <message>
        <source>the request is too large; ask for fewer areas, industries or years</source>
        <translation>la requête est trop grande ; demandez moins de zones, d’activités ou d’années</translation>
    </message>
    <message>
        <source>the same area</source>
        <translation>la même zone</translation>
    </message>
    <message>
        <source>the same cities, without five assumptions of the study before</source>
        <translation>les mêmes villes, sans cinq hypothèses de l&apos;étude précédente</translation>
    </message>
    <message>
        <source>the sector&apos;s size</source>
        <translation>la taille du secteur</translation>
    </message>
    <message>
        <source>the server answers: {answer}</source>
        <translation>le serveur répond : {answer}</translation>
    </message>
    <message>
        <source>the server does not know the coordinate reference system {system}</source>
        <translation>le serveur ne connaît pas le système de coordonnées {system}</translation>
    </message>
    <message>
        <source>the server transforms from {own} to {other} otherwise than QGIS does</source>
        <translation>le serveur transforme de {own} vers {other} autrement que QGIS</translation>
    </message>
    <message>
        <source>the surroundings go together less than the areas</source>
        <translation>les entourages vont ensemble moins que les zones</translation>
    </message>
    <message>
        <source>the surroundings go together more than the areas</source>
        <translation>les entourages vont ensemble plus que les zones</translation>
    </message>
    <message>
        <source>this one only</source>
        <translation>celui-ci seulement</translation>
    </message>
    <message>
        <source>times</source>
        <translation>dates</translation>
    </message>
    <message>
        <source>to below</source>
        <translation>jusqu&apos;à moins de</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>totals of all areas</source>
        <translation>totaux de toutes les zones</translation>
    </message>
    <message>
        <source>totals of all industries</source>
        <translation>totaux de toutes les activités</translation>
    </message>
    <message>
        <source>totals of larger areas</source>
        <translation>totaux de zones plus grandes</translation>
    </message>
    <message>
        <source>totals, domains and supersectors</source>
        <translation>totaux, domaines et supersecteurs</translation>
    </message>
    <message>
        <source>type I multiplier</source>
        <translation>multiplicateur de type I</translation>
    </message>
    <message>
        <source>type I multiplier, median area</source>
        <translation>multiplicateur de type I, zone médiane</translation>
    </message>
    <message>
        <source>type I multiplier, nation</source>
        <translation>multiplicateur de type I, pays</translation>
    </message>
    <message>
        <source>types</source>
        <translation>types</translation>
    </message>
    <message>
        <source>up to 1 %</source>
        <translation>jusqu&apos;à 1 %</translation>
    </message>
    <message>
        <source>up to {value}</source>
        <translation>jusqu’à {value}</translation>
    </message>
    <message>
        <source>van Dijk (2014)</source>
        <translation>van Dijk (2014)</translation>
    </message>
    <message>
        <source>wages (induced)</source>
        <translation>salaires (induits)</translation>
    </message>
    <message>
        <source>what if,scenario,economic impact,input-output,multiplier,Type I,Type II,indirect,induced,displacement,leakage,closure</source>
        <translation>et si,scénario,impact économique,entrées-sorties,multiplicateur,type I,type II,indirect,induit,éviction,fuite,fermeture</translation>
    </message>
    <message>
        <source>with a field of businesses, intervals rest on the jobs and businesses of each row</source>
        <translation>avec un champ d&apos;entreprises, les intervalles reposent sur les emplois et les entreprises de chaque ligne</translation>
    </message>
    <message>
        <source>without an industry</source>
        <translation>sans activité</translation>
    </message>
    <message>
        <source>years</source>
        <translation>années</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>{all} businesses of {files} were counted by DuckDB: {near} lie near a border and were looked at one by one.</source>
        <translation>{all} établissements de {files} ont été comptés par DuckDB : {near} se trouvent près d’une limite et ont été examinés un par un.</translation>
    </message>
    <message>
        <source>{all} clusters were found. They were not tested: any of them may be due to chance.</source>
        <translation>{all} clusters ont été trouvés. Ils n&apos;ont pas été testés : chacun peut être dû au hasard.</translation>
    </message>
    <message>
        <source>{area} has many creative jobs, but no larger share of all jobs than the nation has.</source>
        <translation>{area} compte beaucoup d&apos;emplois créatifs, mais leur part dans l&apos;emploi n&apos;est pas plus grande que dans le pays.</translation>
    </message>
    <message>
        <source>{area} is a creative cluster of its region.</source>
        <translation>{area} est un pôle créatif de sa région.</translation>
    </message>
    <message>
        <source>{area} is a creative cluster of the nation and of its region.</source>
        <translation>{area} est un pôle créatif du pays et de sa région.</translation>
    </message>
    <message>
        <source>{area} is a creative cluster of the nation.</source>
        <translation>{area} est un pôle créatif du pays.</translation>
    </message>
    <message>
        <source>{area} is a creative hotspot.</source>
        <translation>{area} est un pôle créatif.</translation>
    </message>
    <message>
        <source>{area} is neither specialised in creative work nor large in it.</source>
        <translation>{area} n&apos;est ni spécialisée dans le travail créatif ni importante par sa taille.</translation>
    </message>
    <message>
        <source>{area} is specialised in creative work, but too narrow, small or unsure for a hotspot.</source>
        <translation>{area} est spécialisée dans le travail créatif, mais trop étroitement, trop petite ou trop incertaine pour un pôle créatif.</translation>
    </message>
    <message>
        <source>{area} – {title}</source>
        <translation>{area} — {title}</translation>
    </message>
    <message>
        <source>{area}: creative jobs over the years</source>
        <translation>{area} : emplois créatifs au fil des années</translation>
    </message>
    <message>
        <source>{area}: details</source>
        <translation>{area} : détails</translation>
    </message>
    <message>
        <source>{area}: location quotients of the sub-sectors</source>
        <translation>{area} : quotients de localisation des sous-secteurs</translation>
    </message>
    <message>
        <source>{area}: related sectors</source>
        <translation>{area} : secteurs apparentés</translation>
    </message>
    <message>
        <source>{area}: relatedness and complexity gain</source>
        <translation>{area} : proximité et gain de complexité</translation>
    </message>
    <message>
        <source>{area}: suppliers, sectors and customers</source>
        <translation>{area} : fournisseurs, secteurs et clients</translation>
    </message>
    <message>
        <source>{caption} (continued)</source>
        <translation>{caption} (suite)</translation>
    </message>
    <message>
        <source>{category} among the nearest: local colocation quotient</source>
        <translation>{category} parmi les plus proches : quotient local de colocalisation</translation>
    </message>
    <message>
        <source>{cells} figures of the listed sectors are suppressed or missing, in {areas} areas; {whole} sector figures are wholly unknown. They are not zeros: the jobs of these areas are lower bounds and their quotients uncertain; both are marked.</source>
        <translation>{cells} chiffres des secteurs de la liste sont masqués ou manquants, dans {areas} zones ; {whole} chiffres de secteur sont entièrement inconnus. Ce ne sont pas des zéros : les emplois de ces zones sont des bornes inférieures et leurs quotients incertains ; les deux sont signalés.</translation>
    </message>
    <message>
        <source>{count:,} areas have a profile, more than {most:,}: the types are made from {sampled:,} of them, drawn at random, and the others go to the type that they are most like. The peers are those among all areas.</source>
        <translation>{count:,} zones ont un profil, plus de {most:,} : les types sont formés à partir de {sampled:,} zones tirées au hasard, et les autres rejoignent le type auquel elles ressemblent le plus. Les zones comparables sont cherchées parmi toutes les zones.</translation>
    </message>
    <message>
        <source>{count:,} figures are more than a workbook has rows: write fewer areas, or CSV.</source>
        <translation>{count:,} chiffres dépassent le nombre de lignes d&apos;un classeur : écrivez moins de zones, ou du CSV.</translation>
    </message>
    <message>
        <source>{count} (expected {expected})</source>
        <translation>{count} (attendu {expected})</translation>
    </message>
    <message numerus="yes">
        <source>{count} areas</source>
        <extracomment>{count} area</extracomment>
        <translation><numerusform>{count} zone</numerusform><numerusform>{count} zones</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} areas are a {spot} for the first time at the last time: {areas}.</source>
        <extracomment>{count} area is a {spot} for the first time at the last time: {areas}.</extracomment>
        <translation><numerusform>{count} zone est un {spot} pour la première fois à la dernière date : {areas}.</numerusform><numerusform>{count} zones sont un {spot} pour la première fois à la dernière date : {areas}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} areas are a {spot} nearly always, and less and less so: {areas}.</source>
        <extracomment>{count} area is a {spot} nearly always, and less and less so: {areas}.</extracomment>
        <translation><numerusform>{count} zone est presque toujours un {spot}, et de moins en moins : {areas}.</numerusform><numerusform>{count} zones sont presque toujours un {spot}, et de moins en moins : {areas}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} areas are a {spot} nearly always, and more and more so: {areas}.</source>
        <extracomment>{count} area is a {spot} nearly always, and more and more so: {areas}.</extracomment>
        <translation><numerusform>{count} zone est presque toujours un {spot}, et de plus en plus : {areas}.</numerusform><numerusform>{count} zones sont presque toujours un {spot}, et de plus en plus : {areas}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} areas are a {spot} nearly always, without a trend: {areas}.</source>
        <extracomment>{count} area is a {spot} nearly always, without a trend: {areas}.</extracomment>
        <translation><numerusform>{count} zone est presque toujours un {spot}, sans tendance : {areas}.</numerusform><numerusform>{count} zones sont presque toujours un {spot}, sans tendance : {areas}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} areas are a {spot} now, and were the opposite before: {areas}.</source>
        <extracomment>{count} area is a {spot} now, and was the opposite before: {areas}.</extracomment>
        <translation><numerusform>{count} zone est à présent un {spot}, après avoir été le contraire : {areas}.</numerusform><numerusform>{count} zones sont à présent un {spot}, après avoir été le contraire : {areas}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} areas are a {spot} now, as they were off and on before: {areas}.</source>
        <extracomment>{count} area is a {spot} now, as it was off and on before: {areas}.</extracomment>
        <translation><numerusform>{count} zone est à présent un {spot}, comme par intermittence auparavant : {areas}.</numerusform><numerusform>{count} zones sont à présent un {spot}, comme par intermittence auparavant : {areas}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} areas are creative hotspots under each of the {choices} choices, {contested} are contested.</source>
        <extracomment>{count} area is a creative hotspot under each of the {choices} choices, {contested} are contested.</extracomment>
        <translation><numerusform>{count} zone est un pôle créatif sous chacun des {choices} choix, le nombre de contestées est {contested}.</numerusform><numerusform>{count} zones sont des pôles créatifs sous chacun des {choices} choix, le nombre de contestées est {contested}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} areas have an invalid geometry: what &apos;{layer}&apos; has in them is counted as if &apos;Fix geometries&apos; had mended them.</source>
        <extracomment>{count} area has an invalid geometry: what &apos;{layer}&apos; has in it is counted as if &apos;Fix geometries&apos; had mended it.</extracomment>
        <translation><numerusform>{count} zone a une géométrie invalide : ce que « {layer} » y contient est compté comme si « Réparer les géométries » l&apos;avait corrigées.</numerusform><numerusform>{count} zones ont une géométrie invalide : ce que « {layer} » y contient est compté comme si « Réparer les géométries » les avait corrigées.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} areas have become a {spot} and have stayed one since: {areas}.</source>
        <extracomment>{count} area has become a {spot} and has stayed one since: {areas}.</extracomment>
        <translation><numerusform>{count} zone est devenue un {spot} et l’est restée depuis : {areas}.</numerusform><numerusform>{count} zones sont devenues un {spot} et le sont restées depuis : {areas}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} areas have data in &apos;{layer}&apos;: which sectors go together cannot be learnt from fewer than {fewest}. Use smaller areas, or give a matrix of relatedness in &apos;{parameter}&apos;.</source>
        <extracomment>{count} area has data in &apos;{layer}&apos;: which sectors go together cannot be learnt from fewer than {fewest}. Use smaller areas, or give a matrix of relatedness in &apos;{parameter}&apos;.</extracomment>
        <translation><numerusform>{count} zone a des données dans « {layer} » : on ne peut apprendre quels secteurs vont ensemble sur moins de {fewest}. Prenez des zones plus petites, ou fournissez une matrice de liens dans « {parameter} ».</numerusform><numerusform>{count} zones ont des données dans « {layer} » : on ne peut apprendre quels secteurs vont ensemble sur moins de {fewest}. Prenez des zones plus petites, ou fournissez une matrice de liens dans « {parameter} ».</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} areas have fewer than {jobs:,.0f} creative jobs: too few for a profile, so they have no peers and are nobody&apos;s.</source>
        <extracomment>{count} area has fewer than {jobs:,.0f} creative jobs: too few for a profile, so it has no peers and is nobody&apos;s.</extracomment>
        <translation><numerusform>{count} zone a moins de {jobs:.0f} emplois créatifs : trop peu pour un profil ; elle n&apos;a donc pas de zones semblables et ne l&apos;est pour aucune autre.</numerusform><numerusform>{count} zones ont moins de {jobs:.0f} emplois créatifs : trop peu pour un profil ; elles n&apos;ont donc pas de zones semblables et ne le sont pour aucune autre.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} areas have no boundary, so that their distance is not known ({examples}): they are taken to be as near as areas are on average.</source>
        <extracomment>{count} area has no boundary, so that its distance is not known ({examples}): it is taken to be as near as areas are on average.</extracomment>
        <translation><numerusform>{count} zone n&apos;a pas de limites, si bien que sa distance n&apos;est pas connue ({examples}) : elle est prise aussi proche que le sont les zones en moyenne.</numerusform><numerusform>{count} zones n&apos;ont pas de limites, si bien que leur distance n&apos;est pas connue ({examples}) : elles sont prises aussi proches que le sont les zones en moyenne.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} areas have no neighbour with a value: they are not tested.</source>
        <extracomment>{count} area has no neighbour with a value: it is not tested.</extracomment>
        <translation><numerusform>{count} zone n’a pas de voisine ayant une valeur : elle n’est pas testée.</numerusform><numerusform>{count} zones n’ont pas de voisine ayant une valeur : elles ne sont pas testées.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} areas have no neighbour within the band; a band of {smallest:,.0f} gives every area one.</source>
        <extracomment>{count} area has no neighbour within the band; a band of {smallest:,.0f} gives every area one.</extracomment>
        <translation><numerusform>{count} zone n&apos;a pas de voisin dans la bande ; une bande de {smallest:.0f} en donne un à chaque zone.</numerusform><numerusform>{count} zones n&apos;ont pas de voisin dans la bande ; une bande de {smallest:.0f} en donne un à chaque zone.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} areas have no value at any time: they are &apos;undefined&apos;.</source>
        <extracomment>{count} area has no value at any time: it is &apos;undefined&apos;.</extracomment>
        <translation><numerusform>{count} zone n’a de valeur à aucune date : elle est &apos;undefined&apos;.</numerusform><numerusform>{count} zones n’ont de valeur à aucune date : elles sont &apos;undefined&apos;.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} areas have no value at some times ({late} of them appear late): only their other times count.</source>
        <extracomment>{count} area has no value at some times ({late} appears late): only its other times count.</extracomment>
        <translation><numerusform>{count} zone n’a pas de valeur à certaines dates (apparue tard : {late}) : seules ses autres dates comptent.</numerusform><numerusform>{count} zones n’ont pas de valeur à certaines dates (apparues tard : {late}) : seules leurs autres dates comptent.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} areas have rows in {end} but none in {start} ({ids}): boundaries may have changed. They are left out of the nation in both and shown as &apos;no data&apos;.</source>
        <extracomment>{count} area has rows in {end} but none in {start} ({ids}): boundaries may have changed. It is left out of the nation in both and shown as &apos;no data&apos;.</extracomment>
        <translation><numerusform>{count} zone a des lignes en {end} mais aucune en {start} ({ids}) : les contours ont pu changer. Elle est écartée du pays dans les deux cas et montrée comme « pas de données ».</numerusform><numerusform>{count} zones ont des lignes en {end} mais aucune en {start} ({ids}) : les contours ont pu changer. Elles sont écartées du pays dans les deux cas et montrées comme « pas de données ».</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} areas have rows in {start} but none in {end} ({ids}): boundaries may have changed. They are left out of the nation in both and shown as &apos;no data&apos;.</source>
        <extracomment>{count} area has rows in {start} but none in {end} ({ids}): boundaries may have changed. It is left out of the nation in both and shown as &apos;no data&apos;.</extracomment>
        <translation><numerusform>{count} zone a des lignes en {start} mais aucune en {end} ({ids}) : les contours ont pu changer. Elle est écartée du pays dans les deux cas et montrée comme « pas de données ».</numerusform><numerusform>{count} zones ont des lignes en {start} mais aucune en {end} ({ids}) : les contours ont pu changer. Elles sont écartées du pays dans les deux cas et montrées comme « pas de données ».</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} areas lie at the 180th meridian, which this coordinate reference system has at both ends of the map: neighbours across it are not seen, and distances lead round the world. Reproject the layer to a system with its part of the world in the middle.</source>
        <extracomment>{count} area lies at the 180th meridian, which this coordinate reference system has at both ends of the map: neighbours across it are not seen, and distances lead round the world. Reproject the layer to a system with its part of the world in the middle.</extracomment>
        <translation><numerusform>{count} zone se trouve au 180e méridien, que ce système de coordonnées place aux deux bouts de la carte : les voisines au-delà ne sont pas vues, et les distances font le tour du monde. Reprojetez la couche dans un système qui a cette partie du monde en son milieu.</numerusform><numerusform>{count} zones se trouvent au 180e méridien, que ce système de coordonnées place aux deux bouts de la carte : les voisines au-delà ne sont pas vues, et les distances font le tour du monde. Reprojetez la couche dans un système qui a cette partie du monde en son milieu.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} areas make a page that browsers open slowly: choose a page for each area.</source>
        <extracomment>{count} area makes a page that browsers open slowly: choose a page for each area.</extracomment>
        <translation><numerusform>{count} zone fait une page que les navigateurs ouvrent lentement : choisissez une page par zone.</numerusform><numerusform>{count} zones font une page que les navigateurs ouvrent lentement : choisissez une page par zone.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} areas of &apos;{layer}&apos; are matched although their codes are written in another way ({examples}).</source>
        <extracomment>{count} area of &apos;{layer}&apos; is matched although its code is written in another way ({examples}).</extracomment>
        <translation><numerusform>{count} zone de « {layer} » est rapprochée bien que son code soit écrit autrement ({examples}).</numerusform><numerusform>{count} zones de « {layer} » sont rapprochées bien que leurs codes soient écrits autrement ({examples}).</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} areas of &apos;{layer}&apos; are no source areas ({ids}; alike but for leading zeros or case: {hint}): their jobs count as outside.</source>
        <extracomment>{count} area of &apos;{layer}&apos; is no source area ({ids}; alike but for leading zeros or case: {hint}): its jobs count as outside.</extracomment>
        <translation><numerusform>{count} zone de « {layer} » n&apos;est pas une zone source ({ids} ; semblable aux zéros de tête ou à la casse près : {hint}) : ses emplois comptent comme étant en dehors.</numerusform><numerusform>{count} zones de « {layer} » ne sont pas des zones sources ({ids} ; semblables aux zéros de tête ou à la casse près : {hint}) : leurs emplois comptent comme étant en dehors.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} areas of &apos;{layer}&apos; are part of several areas ({areas}; &apos;{first}&apos; of {parents}): an area can be part of one only. Correct the field of the areas that areas are part of (AREA_PARENT).</source>
        <extracomment>{count} area of &apos;{layer}&apos; is part of several areas ({areas}; &apos;{first}&apos; of {parents}): an area can be part of one only. Correct the field of the areas that areas are part of (AREA_PARENT).</extracomment>
        <translation><numerusform>{count} zone de « {layer} » fait partie de plusieurs zones ({areas} ; « {first} » de {parents}) : une zone ne peut faire partie que d&apos;une seule. Corrigez le champ des zones supérieures (AREA_PARENT).</numerusform><numerusform>{count} zones de « {layer} » font partie de plusieurs zones ({areas} ; « {first} » de {parents}) : une zone ne peut faire partie que d&apos;une seule. Corrigez le champ des zones supérieures (AREA_PARENT).</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} areas of &apos;{layer}&apos; are taken as parts of {wider} wider ones ({examples}). Where they are not, choose the field with the wider area in &apos;{parameter}&apos;.</source>
        <extracomment>{count} area of &apos;{layer}&apos; is taken as a part of {wider} wider ones ({examples}). Where it is not, choose the field with the wider area in &apos;{parameter}&apos;.</extracomment>
        <translation><numerusform>{count} zone de « {layer} » est prise comme partie de {wider} plus larges ({examples}). Si elle ne l&apos;est pas, choisir le champ de la zone plus large dans « {parameter} ».</numerusform><numerusform>{count} zones de « {layer} » sont prises comme parties de {wider} plus larges ({examples}). Si elles ne le sont pas, choisir le champ de la zone plus large dans « {parameter} ».</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} areas of &apos;{layer}&apos; are too small to be drawn on this map.</source>
        <extracomment>{count} area of &apos;{layer}&apos; is too small to be drawn on this map.</extracomment>
        <translation><numerusform>{count} zone de « {layer} » est trop petite pour être dessinée sur cette carte.</numerusform><numerusform>{count} zones de « {layer} » sont trop petites pour être dessinées sur cette carte.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} areas of &apos;{layer}&apos; have a total that is smaller than the sum of their rows, for example {examples}. Is it the total of something else, or of another year? Correct it, or choose no field for it.</source>
        <extracomment>{count} area of &apos;{layer}&apos; has a total that is smaller than the sum of its rows, for example {examples}. Is it the total of something else, or of another year? Correct it, or choose no field for it.</extracomment>
        <translation><numerusform>{count} zone de « {layer} » a un total inférieur à la somme de ses lignes, par exemple {examples}. Est-ce le total d&apos;autre chose, ou d&apos;une autre année ? Corrigez-le, ou ne choisissez pas de champ pour lui.</numerusform><numerusform>{count} zones de « {layer} » ont un total inférieur à la somme de leurs lignes, par exemple {examples}. Est-ce le total d&apos;autre chose, ou d&apos;une autre année ? Corrigez-le, ou ne choisissez pas de champ pour lui.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} areas of &apos;{layer}&apos; have an invalid geometry: it is mended for the overlay and not changed in the layer.</source>
        <extracomment>{count} area of &apos;{layer}&apos; has an invalid geometry: it is mended for the overlay and not changed in the layer.</extracomment>
        <translation><numerusform>{count} zone de « {layer} » a une géométrie invalide : elle est réparée pour la superposition et n&apos;est pas modifiée dans la couche.</numerusform><numerusform>{count} zones de « {layer} » ont une géométrie invalide : elle est réparée pour la superposition et n&apos;est pas modifiée dans la couche.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} areas of &apos;{layer}&apos; have an invalid or missing geometry. It is written as it is: the figures do not depend on it, but maps may. &apos;Fix geometries&apos; mends it.</source>
        <extracomment>{count} area of &apos;{layer}&apos; has an invalid or missing geometry. It is written as it is: the figures do not depend on it, but maps may. &apos;Fix geometries&apos; mends it.</extracomment>
        <translation><numerusform>{count} zone de « {layer} » a une géométrie invalide ou absente. Elle est écrite telle quelle : les chiffres n’en dépendent pas, les cartes peut-être. « Réparer les géométries » la corrige.</numerusform><numerusform>{count} zones de « {layer} » ont une géométrie invalide ou absente. Elle est écrite telle quelle : les chiffres n’en dépendent pas, les cartes peut-être. « Réparer les géométries » la corrige.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} areas of &apos;{layer}&apos; have arcs: they are made of straight lines here and in the output.</source>
        <extracomment>{count} area of &apos;{layer}&apos; has arcs: it is made of straight lines here and in the output.</extracomment>
        <translation><numerusform>{count} zone de « {layer} » a des arcs : ici et dans le résultat, elle est faite de lignes droites.</numerusform><numerusform>{count} zones de « {layer} » ont des arcs : ici et dans le résultat, elles sont faites de lignes droites.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} areas of &apos;{layer}&apos; have codes that have been replaced since, and count to the new areas ({examples}).</source>
        <extracomment>{count} area of &apos;{layer}&apos; has a code that has been replaced since, and counts to the new area ({examples}).</extracomment>
        <translation><numerusform>{count} zone de « {layer} » porte un code remplacé depuis, et compte dans la nouvelle zone ({examples}).</numerusform><numerusform>{count} zones de « {layer} » portent des codes remplacés depuis, et comptent dans les nouvelles zones ({examples}).</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} areas of &apos;{layer}&apos; have coordinates that are no numbers: they count as areas without a shape.</source>
        <extracomment>{count} area of &apos;{layer}&apos; has coordinates that are no numbers: it counts as an area without a shape.</extracomment>
        <translation><numerusform>{count} zone de « {layer} » a des coordonnées qui ne sont pas des nombres : elle compte comme une zone sans forme.</numerusform><numerusform>{count} zones de « {layer} » ont des coordonnées qui ne sont pas des nombres : elles comptent comme des zones sans forme.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} areas of &apos;{layer}&apos; have exactly the shape of another one: maps show only one of them, and neighbours are doubtful.</source>
        <extracomment>{count} area of &apos;{layer}&apos; has exactly the shape of another one: maps show only one of them, and neighbours are doubtful.</extracomment>
        <translation><numerusform>{count} zone de « {layer} » a exactement la forme d’une autre : les cartes n’en montrent qu’une, et les voisinages sont douteux.</numerusform><numerusform>{count} zones de « {layer} » ont exactement la forme d’une autre : les cartes n’en montrent qu’une, et les voisinages sont douteux.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} areas of &apos;{layer}&apos; have heights or measures (Z, M), which are left out.</source>
        <extracomment>{count} area of &apos;{layer}&apos; has heights or measures (Z, M), which are left out.</extracomment>
        <translation><numerusform>{count} zone de « {layer} » a des altitudes ou des mesures (Z, M), qui sont laissées de côté.</numerusform><numerusform>{count} zones de « {layer} » ont des altitudes ou des mesures (Z, M), qui sont laissées de côté.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} areas of &apos;{layer}&apos; have no boundary ({ids}; {jobs:,.0f} jobs): they are not drawn, but count to the nation that the areas are compared with.</source>
        <extracomment>{count} area of &apos;{layer}&apos; has no boundary ({ids}; {jobs:,.0f} jobs): it is not drawn, but counts to the nation that the areas are compared with.</extracomment>
        <translation><numerusform>{count} zone de « {layer} » n&apos;a pas de contour ({ids} ; {jobs:.0f} emplois) : elle n&apos;est pas dessinée, mais compte dans le pays auquel les zones sont comparées.</numerusform><numerusform>{count} zones de « {layer} » n&apos;ont pas de contour ({ids} ; {jobs:.0f} emplois) : elles ne sont pas dessinées, mais comptent dans le pays auquel les zones sont comparées.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} areas of &apos;{layer}&apos; have no geometry and overlap nothing.</source>
        <extracomment>{count} area of &apos;{layer}&apos; has no geometry and overlaps nothing.</extracomment>
        <translation><numerusform>{count} zone de « {layer} » n&apos;a pas de géométrie et ne recouvre rien.</numerusform><numerusform>{count} zones de « {layer} » n&apos;ont pas de géométrie et ne recouvrent rien.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} areas of &apos;{layer}&apos; have no geometry or no id: they have no page ({ids}).</source>
        <extracomment>{count} area of &apos;{layer}&apos; has no geometry or no id: it has no page ({ids}).</extracomment>
        <translation><numerusform>{count} zone de « {layer} » n&apos;a pas de géométrie ou pas d&apos;identifiant : elle n&apos;a pas de page ({ids}).</numerusform><numerusform>{count} zones de « {layer} » n&apos;ont pas de géométrie ou pas d&apos;identifiant : elles n&apos;ont pas de page ({ids}).</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} areas of &apos;{layer}&apos; have no geometry: their profiles have no map and no distances.</source>
        <extracomment>{count} area of &apos;{layer}&apos; has no geometry: its profile has no map and no distances.</extracomment>
        <translation><numerusform>{count} zone de « {layer} » n&apos;a pas de géométrie : son profil n&apos;a ni carte ni distances.</numerusform><numerusform>{count} zones de « {layer} » n&apos;ont pas de géométrie : leurs profils n&apos;ont ni carte ni distances.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} areas of &apos;{layer}&apos; have no geometry: they are in the tables, but not on the map.</source>
        <extracomment>{count} area of &apos;{layer}&apos; has no geometry: it is in the tables, but not on the map.</extracomment>
        <translation><numerusform>{count} zone de « {layer} » n&apos;a pas de géométrie : elle est dans les tableaux, mais pas sur la carte.</numerusform><numerusform>{count} zones de « {layer} » n&apos;ont pas de géométrie : elles sont dans les tableaux, mais pas sur la carte.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} areas of &apos;{layer}&apos; have no id and no profile.</source>
        <extracomment>{count} area of &apos;{layer}&apos; has no id and no profile.</extracomment>
        <translation><numerusform>{count} zone de « {layer} » n&apos;a ni identifiant ni profil.</numerusform><numerusform>{count} zones de « {layer} » n&apos;ont ni identifiant ni profil.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} areas of &apos;{layer}&apos; have no id in &apos;{field}&apos; and are shown as &apos;no data&apos;.</source>
        <extracomment>{count} area of &apos;{layer}&apos; has no id in &apos;{field}&apos; and is shown as &apos;no data&apos;.</extracomment>
        <translation><numerusform>{count} zone de « {layer} » n’a pas d’identifiant dans « {field} » et apparaît comme « pas de données ».</numerusform><numerusform>{count} zones de « {layer} » n’ont pas d’identifiant dans « {field} » et apparaissent comme « pas de données ».</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} areas of &apos;{layer}&apos; have no id in &apos;{field}&apos; and take no part.</source>
        <extracomment>{count} area of &apos;{layer}&apos; has no id in &apos;{field}&apos; and takes no part.</extracomment>
        <translation><numerusform>{count} zone de « {layer} » n&apos;a pas d&apos;identifiant dans « {field} » et ne prend pas part au calcul.</numerusform><numerusform>{count} zones de « {layer} » n&apos;ont pas d&apos;identifiant dans « {field} » et ne prennent pas part au calcul.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} areas of &apos;{layer}&apos; have several totals (field &apos;{field}&apos;), for example {examples}. All rows of an area and year must have one and the same total, or choose no field for it.</source>
        <extracomment>{count} area of &apos;{layer}&apos; has several totals (field &apos;{field}&apos;), for example {examples}. All rows of an area and year must have one and the same total, or choose no field for it.</extracomment>
        <translation><numerusform>{count} zone de « {layer} » a plusieurs totaux (champ « {field} »), par exemple {examples}. Toutes les lignes d&apos;une zone et d&apos;une année doivent porter le même total, sinon ne choisissez pas de champ pour lui.</numerusform><numerusform>{count} zones de « {layer} » ont plusieurs totaux (champ « {field} »), par exemple {examples}. Toutes les lignes d&apos;une zone et d&apos;une année doivent porter le même total, sinon ne choisissez pas de champ pour lui.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} areas of &apos;{layer}&apos; have small pieces so far away that they are not on the page.</source>
        <extracomment>{count} area of &apos;{layer}&apos; has a small piece so far away that it is not on the page.</extracomment>
        <translation><numerusform>{count} zone de « {layer} » a un petit morceau si éloigné qu&apos;il n&apos;est pas sur la page.</numerusform><numerusform>{count} zones de « {layer} » ont de petits morceaux si éloignés qu&apos;ils ne sont pas sur la page.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} areas of &apos;{layer}&apos; hold lines or points beside their polygons, which are left out.</source>
        <extracomment>{count} area of &apos;{layer}&apos; holds lines or points beside its polygons, which are left out.</extracomment>
        <translation><numerusform>{count} zone de « {layer} » contient, outre ses polygones, des lignes ou des points, qui sont laissés de côté.</numerusform><numerusform>{count} zones de « {layer} » contiennent, outre leurs polygones, des lignes ou des points, qui sont laissés de côté.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} areas of &apos;{layer}&apos; lie where its coordinate reference system has no longitude and latitude: not on the map.</source>
        <extracomment>{count} area of &apos;{layer}&apos; lies where its coordinate reference system has no longitude and latitude: not on the map.</extracomment>
        <translation><numerusform>{count} zone de « {layer} » se trouve là où le système de coordonnées n&apos;a ni longitude ni latitude : elle n&apos;est pas sur la carte.</numerusform><numerusform>{count} zones de « {layer} » se trouvent là où le système de coordonnées n&apos;a ni longitude ni latitude : elles ne sont pas sur la carte.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} areas of &apos;{name}&apos; are their own neighbours ({ids}); these links do not count.</source>
        <extracomment>{count} area of &apos;{name}&apos; is its own neighbour ({ids}); this link does not count.</extracomment>
        <translation><numerusform>{count} zone de « {name} » est sa propre voisine ({ids}) ; ce lien ne compte pas.</numerusform><numerusform>{count} zones de « {name} » sont leurs propres voisines ({ids}) ; ces liens ne comptent pas.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} areas of the layer are not in the weights file &apos;{name}&apos; ({ids}) and have no neighbours.</source>
        <extracomment>{count} area of the layer is not in the weights file &apos;{name}&apos; ({ids}) and has no neighbours.</extracomment>
        <translation><numerusform>{count} zone de la couche n’est pas dans le fichier de pondérations « {name} » ({ids}) et n’a pas de voisines.</numerusform><numerusform>{count} zones de la couche ne sont pas dans le fichier de pondérations « {name} » ({ids}) et n’ont pas de voisines.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} areas of the weights file &apos;{name}&apos; are not in the layer ({ids}); their links do not count.</source>
        <extracomment>{count} area of the weights file &apos;{name}&apos; is not in the layer ({ids}); its links do not count.</extracomment>
        <translation><numerusform>{count} zone du fichier de pondérations « {name} » n’est pas dans la couche ({ids}) ; ses liens ne comptent pas.</numerusform><numerusform>{count} zones du fichier de pondérations « {name} » ne sont pas dans la couche ({ids}) ; leurs liens ne comptent pas.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} areas were a {spot} nearly always, and are none at the last time: {areas}.</source>
        <extracomment>{count} area was a {spot} nearly always, and is none at the last time: {areas}.</extracomment>
        <translation><numerusform>{count} zone a presque toujours été un {spot}, et ne l’est pas à la dernière date : {areas}.</numerusform><numerusform>{count} zones ont presque toujours été un {spot}, et ne le sont pas à la dernière date : {areas}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} areas would make as many pages. Choose at most {most} with &apos;My areas&apos;.</source>
        <extracomment>{count} area would make as many pages. Choose at most {most} with &apos;My areas&apos;.</extracomment>
        <translation><numerusform>{count} zone ferait autant de pages. Choisissez-en au plus {most} avec « Mes zones ».</numerusform><numerusform>{count} zones feraient autant de pages. Choisissez-en au plus {most} avec « Mes zones ».</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} businesses of &apos;{layer}&apos; do not say their jobs: they count as businesses, and jobs are those of the others.</source>
        <extracomment>{count} business of &apos;{layer}&apos; does not say its jobs: it counts as a business, and jobs are those of the others.</extracomment>
        <translation><numerusform>{count} établissement de « {layer} » n&apos;indique pas ses emplois : il compte comme établissement, et les emplois sont ceux des autres.</numerusform><numerusform>{count} établissements de « {layer} » n&apos;indiquent pas leurs emplois : ils comptent comme établissements, et les emplois sont ceux des autres.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} businesses of &apos;{layer}&apos; have no industry and are not counted.</source>
        <extracomment>{count} business of &apos;{layer}&apos; has no industry and is not counted.</extracomment>
        <translation><numerusform>{count} établissement de « {layer} » n&apos;a pas d&apos;activité et n&apos;est pas compté.</numerusform><numerusform>{count} établissements de « {layer} » n&apos;ont pas d&apos;activité et ne sont pas comptés.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} businesses of &apos;{layer}&apos; have no industry, or what cannot be a code of it ({examples}), and are not counted.</source>
        <extracomment>{count} business of &apos;{layer}&apos; has no industry, or what cannot be a code of it ({examples}), and is not counted.</extracomment>
        <translation><numerusform>{count} établissement de « {layer} » n&apos;a pas d&apos;activité, ou ce qui ne peut en être un code ({examples}), et n&apos;est pas compté.</numerusform><numerusform>{count} établissements de « {layer} » n&apos;ont pas d&apos;activité, ou ce qui ne peut en être un code ({examples}), et ne sont pas comptés.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} businesses of &apos;{layer}&apos; have no industry: they count as not creative.</source>
        <extracomment>{count} business of &apos;{layer}&apos; has no industry: it counts as not creative.</extracomment>
        <translation><numerusform>{count} établissement de « {layer} » n&apos;a pas d&apos;activité : il compte comme non créatif.</numerusform><numerusform>{count} établissements de « {layer} » n&apos;ont pas d&apos;activité : ils comptent comme non créatifs.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} businesses of &apos;{layer}&apos; have no industry: they count to the other industries.</source>
        <extracomment>{count} business of &apos;{layer}&apos; has no industry: it counts to the other industries.</extracomment>
        <translation><numerusform>{count} établissement de « {layer} » n&apos;a pas d&apos;activité : il compte avec les autres activités.</numerusform><numerusform>{count} établissements de « {layer} » n&apos;ont pas d&apos;activité : ils comptent avec les autres activités.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} businesses of &apos;{layer}&apos; have no year: they are in the table without one.</source>
        <extracomment>{count} business of &apos;{layer}&apos; has no year: it is in the table without one.</extracomment>
        <translation><numerusform>{count} établissement de « {layer} » n&apos;a pas d&apos;année : il est dans la table sans année.</numerusform><numerusform>{count} établissements de « {layer} » n&apos;ont pas d&apos;année : ils sont dans la table sans année.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} businesses of &apos;{layer}&apos; lie on a border of several areas: each is counted once, in the one whose id comes first.</source>
        <extracomment>{count} business of &apos;{layer}&apos; lies on a border of several areas: it is counted once, in the one whose id comes first.</extracomment>
        <translation><numerusform>{count} établissement de « {layer} » est sur une limite de plusieurs zones : il est compté une fois, dans celle dont l&apos;identifiant vient en premier.</numerusform><numerusform>{count} établissements de « {layer} » sont sur une limite de plusieurs zones : chacun est compté une fois, dans celle dont l&apos;identifiant vient en premier.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} businesses of &apos;{layer}&apos; lie outside of every area and are not counted. By industry: {industries}.</source>
        <extracomment>{count} business of &apos;{layer}&apos; lies outside of every area and is not counted. By industry: {industries}.</extracomment>
        <translation><numerusform>{count} établissement de « {layer} » est hors de toute zone et n&apos;est pas compté. Par activité : {industries}.</numerusform><numerusform>{count} établissements de « {layer} » sont hors de toute zone et ne sont pas comptés. Par activité : {industries}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} businesses of &apos;{layer}&apos; lie where areas overlap: each is counted once, in the one whose id comes first.</source>
        <extracomment>{count} business of &apos;{layer}&apos; lies where areas overlap: it is counted once, in the one whose id comes first.</extracomment>
        <translation><numerusform>{count} établissement de « {layer} » est là où des zones se chevauchent : il est compté une fois, dans celle dont l&apos;identifiant vient en premier.</numerusform><numerusform>{count} établissements de « {layer} » sont là où des zones se chevauchent : chacun est compté une fois, dans celle dont l&apos;identifiant vient en premier.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} categories have fewer than {few} points ({names}): their quotients say little.</source>
        <extracomment>{count} category has fewer than {few} points ({names}): its quotients say little.</extracomment>
        <translation><numerusform>{count} catégorie a moins de {few} points ({names}) : ses quotients disent peu.</numerusform><numerusform>{count} catégories ont moins de {few} points ({names}) : leurs quotients disent peu.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} classes: more than {most} colours cannot all be told apart. Read the map with its labels.</source>
        <extracomment>{count} class: more than {most} colours cannot all be told apart. Read the map with its labels.</extracomment>
        <translation><numerusform>{count} classe : plus de {most} couleurs ne se distinguent pas toutes. Lisez la carte avec ses étiquettes.</numerusform><numerusform>{count} classes : plus de {most} couleurs ne se distinguent pas toutes. Lisez la carte avec ses étiquettes.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} closures take more jobs than the table has there: {examples}.</source>
        <extracomment>{count} closure takes more jobs than the table has there: {examples}.</extracomment>
        <translation><numerusform>{count} fermeture prend plus d&apos;emplois que le tableau n&apos;en a là : {examples}.</numerusform><numerusform>{count} fermetures prennent plus d&apos;emplois que le tableau n&apos;en a là : {examples}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} clusters of &apos;{layer}&apos; have no outline and are left out.</source>
        <extracomment>{count} cluster of &apos;{layer}&apos; has no outline and is left out.</extracomment>
        <translation><numerusform>{count} cluster de « {layer} » n&apos;a pas de contour et est laissé de côté.</numerusform><numerusform>{count} clusters de « {layer} » n&apos;ont pas de contour et sont laissés de côté.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} columns of &apos;{file}&apos; have no industry code in their header and are not read: {columns}.</source>
        <extracomment>{count} column of &apos;{file}&apos; has no industry code in its header and is not read: {columns}.</extracomment>
        <translation><numerusform>{count} colonne de « {file} » n&apos;a pas de code d&apos;activité dans son en-tête et n&apos;est pas lue : {columns}.</numerusform><numerusform>{count} colonnes de « {file} » n&apos;ont pas de code d&apos;activité dans leur en-tête et ne sont pas lues : {columns}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} columns of &apos;{layer}&apos; are no products, for no row has their name: taken for final uses and totals ({examples}).</source>
        <extracomment>{count} column of &apos;{layer}&apos; is no product, for no row has its name: taken for final uses and totals ({examples}).</extracomment>
        <translation><numerusform>{count} colonne de « {layer} » n&apos;est pas un produit, car aucune ligne ne porte son nom : elle est prise pour les emplois finals et les totaux ({examples}).</numerusform><numerusform>{count} colonnes de « {layer} » ne sont pas des produits, car aucune ligne ne porte leur nom : elles sont prises pour les emplois finals et les totaux ({examples}).</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} estimates of &apos;{layer}&apos; lie outside of the bounds that the table gives, which contradict a published total (noise and rounding do that): the total counts.</source>
        <extracomment>{count} estimate of &apos;{layer}&apos; lies outside of the bounds that the table gives, which contradict a published total (noise and rounding do that): the total counts.</extracomment>
        <translation><numerusform>{count} estimation de « {layer} » est hors des bornes que donne la table et qui contredisent un total publié (effet du bruit et des arrondis) : c&apos;est le total qui compte.</numerusform><numerusform>{count} estimations de « {layer} » sont hors des bornes que donne la table et qui contredisent un total publié (effet du bruit et des arrondis) : c&apos;est le total qui compte.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} features have no geometry and are &apos;undefined&apos;.</source>
        <extracomment>{count} feature has no geometry and is &apos;undefined&apos;.</extracomment>
        <translation><numerusform>{count} entité n&apos;a pas de géométrie et est « indéfinie ».</numerusform><numerusform>{count} entités n&apos;ont pas de géométrie et sont « indéfinies ».</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} features of &apos;{layer}&apos; have no geometry and are left out.</source>
        <extracomment>{count} feature of &apos;{layer}&apos; has no geometry and is left out.</extracomment>
        <translation><numerusform>{count} entité de « {layer} » n&apos;a pas de géométrie et est écartée.</numerusform><numerusform>{count} entités de « {layer} » n&apos;ont pas de géométrie et sont écartées.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} features of &apos;{layer}&apos; have no geometry or no weight and weigh nothing.</source>
        <extracomment>{count} feature of &apos;{layer}&apos; has no geometry or no weight and weighs nothing.</extracomment>
        <translation><numerusform>{count} entité de « {layer} » n&apos;a pas de géométrie ou pas de poids et ne pèse rien.</numerusform><numerusform>{count} entités de « {layer} » n&apos;ont pas de géométrie ou pas de poids et ne pèsent rien.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} features of &apos;{layer}&apos; have no geometry, or coordinates that are no numbers, and are left out.</source>
        <extracomment>{count} feature of &apos;{layer}&apos; has no geometry, or coordinates that are no numbers, and is left out.</extracomment>
        <translation><numerusform>{count} entité de « {layer} » n’a pas de géométrie, ou des coordonnées qui ne sont pas des nombres, et est laissée de côté.</numerusform><numerusform>{count} entités de « {layer} » n’ont pas de géométrie, ou des coordonnées qui ne sont pas des nombres, et sont laissées de côté.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} features of &apos;{layer}&apos; have no geometry: they are not on the map.</source>
        <extracomment>{count} feature of &apos;{layer}&apos; has no geometry: it is not on the map.</extracomment>
        <translation><numerusform>{count} entité de « {layer} » n&apos;a pas de géométrie : elle n&apos;est pas sur la carte.</numerusform><numerusform>{count} entités de « {layer} » n&apos;ont pas de géométrie : elles ne sont pas sur la carte.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} features of &apos;{layer}&apos; have several points: each counts once, at its first.</source>
        <extracomment>{count} feature of &apos;{layer}&apos; has several points: it counts once, at its first.</extracomment>
        <translation><numerusform>{count} entité de « {layer} » a plusieurs points : elle compte une fois, à son premier.</numerusform><numerusform>{count} entités de « {layer} » ont plusieurs points : chacune compte une fois, à son premier.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} features of &apos;{layer}&apos; hold no finite number in &apos;{field}&apos;: they are not drawn.</source>
        <extracomment>{count} feature of &apos;{layer}&apos; holds no finite number in &apos;{field}&apos;: it is not drawn.</extracomment>
        <translation><numerusform>{count} entité de « {layer} » ne contient pas de nombre fini dans « {field} » : elle n&apos;est pas dessinée.</numerusform><numerusform>{count} entités de « {layer} » ne contiennent pas de nombre fini dans « {field} » : elles ne sont pas dessinées.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} features of &apos;{layer}&apos; lie in no source area and weigh nothing ({share:.2%} of all weights).</source>
        <extracomment>{count} feature of &apos;{layer}&apos; lies in no source area and weighs nothing ({share:.2%} of all weights).</extracomment>
        <translation><numerusform>{count} entité de « {layer} » n&apos;est dans aucune zone source et ne pèse rien ({share:.2%} de tous les poids).</numerusform><numerusform>{count} entités de « {layer} » ne sont dans aucune zone source et ne pèsent rien ({share:.2%} de tous les poids).</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} fields of the boundaries have names that file formats keep for themselves, and others in the output: {names}.</source>
        <extracomment>{count} field of the boundaries has a name that file formats keep for themselves, and another one in the output: {names}.</extracomment>
        <translation><numerusform>{count} champ des limites a un nom que les formats de fichier se réservent, et un autre dans la sortie : {names}.</numerusform><numerusform>{count} champs des limites ont des noms que les formats de fichier se réservent, et d’autres dans la sortie : {names}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} fields of the boundaries have the names of result fields and are left out of the output: {names}.</source>
        <extracomment>{count} field of the boundaries has the name of a result field and is left out of the output: {names}.</extracomment>
        <translation><numerusform>{count} champ des limites porte le nom d’un champ de résultat et ne figure pas dans la sortie : {names}.</numerusform><numerusform>{count} champs des limites portent le nom de champs de résultat et ne figurent pas dans la sortie : {names}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} figures are not known, as all behind them in &apos;{layer}&apos; are suppressed or missing.</source>
        <extracomment>{count} figure is not known, as all behind it in &apos;{layer}&apos; are suppressed or missing.</extracomment>
        <translation><numerusform>{count} chiffre n’est pas connu, car tous ceux dont il est fait dans « {layer} » sont secrets ou manquants.</numerusform><numerusform>{count} chiffres ne sont pas connus, car tous ceux dont ils sont faits dans « {layer} » sont secrets ou manquants.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} figures are withheld: jobs are lower bounds, quotients uncertain.</source>
        <extracomment>{count} figure is withheld: jobs are lower bounds, quotients uncertain.</extracomment>
        <translation><numerusform>{count} chiffre est tenu secret : les emplois sont des minimums, les quotients incertains.</numerusform><numerusform>{count} chiffres sont tenus secrets : les emplois sont des minimums, les quotients incertains.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} figures of &apos;{file}&apos; are 0 beside flags that are not known and stand beside no other figures ({flags}): they are taken for noughts. If the flags say that figures are withheld, name them in SUPPRESSED_MARKS.</source>
        <extracomment>{count} figure of &apos;{file}&apos; is 0 beside a flag that is not known and stands beside no other figures ({flags}): it is taken for nought. If the flag says that figures are withheld, name it in SUPPRESSED_MARKS.</extracomment>
        <translation><numerusform>{count} valeur de « {file} » est 0 à côté d&apos;un signe inconnu qui n&apos;accompagne aucune autre valeur ({flags}) : elle est prise pour un zéro. Si ce signe indique des valeurs secrètes, nommez-le dans SUPPRESSED_MARKS.</numerusform><numerusform>{count} valeurs de « {file} » sont 0 à côté de signes inconnus qui n&apos;accompagnent aucune autre valeur ({flags}) : elles sont prises pour des zéros. Si ces signes indiquent des valeurs secrètes, nommez-les dans SUPPRESSED_MARKS.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} figures of &apos;{file}&apos; are 0 where column {columns} says that they are withheld: their jobs are unknown, not 0.</source>
        <extracomment>{count} figure of &apos;{file}&apos; is 0 where column {columns} says that it is withheld: its jobs are unknown, not 0.</extracomment>
        <translation><numerusform>{count} valeur de « {file} » est à 0 alors que la colonne {columns} la dit confidentielle : ses emplois sont inconnus, et non 0.</numerusform><numerusform>{count} valeurs de « {file} » sont à 0 alors que la colonne {columns} les dit confidentielles : leurs emplois sont inconnus, et non 0.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} figures of &apos;{file}&apos; are {most:.0f}, the largest of all (lines {lines}): they are taken as they stand. If it is a mark of withheld figures, name it in SUPPRESSED_MARKS.</source>
        <extracomment>{count} figure of &apos;{file}&apos; is {most:.0f}, the largest of all (lines {lines}): it is taken as it stands. If it is a mark of withheld figures, name it in SUPPRESSED_MARKS.</extracomment>
        <translation><numerusform>{count} valeur de « {file} » est {most:.0f}, la plus grande de toutes (lignes {lines}) : elle est prise telle quelle. Si c&apos;est le signe de valeurs secrètes, nommez-le dans SUPPRESSED_MARKS.</numerusform><numerusform>{count} valeurs de « {file} » sont {most:.0f}, la plus grande de toutes (lignes {lines}) : elles sont prises telles quelles. Si c&apos;est le signe de valeurs secrètes, nommez-le dans SUPPRESSED_MARKS.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} figures of &apos;{file}&apos; have noise of 2 % or more added by the Census Bureau (flags H and J): they are used as they are.</source>
        <extracomment>{count} figure of &apos;{file}&apos; has noise of 2 % or more added by the Census Bureau (flags H and J): it is used as it is.</extracomment>
        <translation><numerusform>{count} chiffre de « {file} » porte un bruit de 2 % ou plus ajouté par le Census Bureau (indicateurs H et J) : il est utilisé tel quel.</numerusform><numerusform>{count} chiffres de « {file} » portent un bruit de 2 % ou plus ajouté par le Census Bureau (indicateurs H et J) : ils sont utilisés tels quels.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} figures of &apos;{layer}&apos; have jobs but no wages: they count to no pay per job.</source>
        <extracomment>{count} figure of &apos;{layer}&apos; has jobs but no wages: it counts to no pay per job.</extracomment>
        <translation><numerusform>{count} chiffre de « {layer} » a des emplois mais pas de salaires : il n&apos;entre dans aucun salaire par emploi.</numerusform><numerusform>{count} chiffres de « {layer} » ont des emplois mais pas de salaires : ils n&apos;entrent dans aucun salaire par emploi.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} flows of &apos;{layer}&apos; are NULL or suppressed and count as 0: figures are lower bounds.</source>
        <extracomment>{count} flow of &apos;{layer}&apos; is NULL or suppressed and counts as 0: figures are lower bounds.</extracomment>
        <translation><numerusform>{count} flux de « {layer} » est NULL ou masqué et compte pour 0 : les chiffres sont des bornes inférieures.</numerusform><numerusform>{count} flux de « {layer} » sont NULL ou masqués et comptent pour 0 : les chiffres sont des bornes inférieures.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} flows of &apos;{layer}&apos; have no product and are left out.</source>
        <extracomment>{count} flow of &apos;{layer}&apos; has no product and is left out.</extracomment>
        <translation><numerusform>{count} flux de « {layer} » n&apos;a pas de produit et est omis.</numerusform><numerusform>{count} flux de « {layer} » n&apos;ont pas de produit et sont omis.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} flows of &apos;{layer}&apos; repeat the products of another one: they are added up.</source>
        <extracomment>{count} flow of &apos;{layer}&apos; repeats the products of another one: it is added up.</extracomment>
        <translation><numerusform>{count} flux de « {layer} » répète les produits d&apos;un autre : il est additionné.</numerusform><numerusform>{count} flux de « {layer} » répètent les produits d&apos;un autre : ils sont additionnés.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} further tables are in another format or in none that is known, and are not read: {names}. SHEET takes one of them.</source>
        <extracomment>{count} further table is in another format or in none that is known, and is not read: {names}. SHEET takes it.</extracomment>
        <translation><numerusform>{count} autre tableau est dans un autre format ou dans aucun format connu, et n&apos;est pas lu : {names}. SHEET le prend.</numerusform><numerusform>{count} autres tableaux sont dans un autre format ou dans aucun format connu, et ne sont pas lus : {names}. SHEET prend l&apos;un d&apos;eux.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} ids of the areas stand more than once in the layer ({ids}). Weights need ids that differ: choose another field.</source>
        <extracomment>{count} id of the areas stands more than once in the layer ({ids}). Weights need ids that differ: choose another field.</extracomment>
        <translation><numerusform>{count} identifiant de zone figure plusieurs fois dans la couche ({ids}). Les poids exigent des identifiants uniques : choisissez un autre champ.</numerusform><numerusform>{count} identifiants de zone figurent plusieurs fois dans la couche ({ids}). Les poids exigent des identifiants uniques : choisissez un autre champ.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} industries belong to both &apos;{main}&apos; and &apos;{group}&apos; and are left out of both: {codes} ({jobs:,.0f} jobs).</source>
        <extracomment>{count} industry belongs to both &apos;{main}&apos; and &apos;{group}&apos; and is left out of both: {codes} ({jobs:,.0f} jobs).</extracomment>
        <translation><numerusform>{count} activité appartient à la fois à « {main} » et à « {group} » et est écartée des deux : {codes} ({jobs:.0f} emplois).</numerusform><numerusform>{count} activités appartiennent à la fois à « {main} » et à « {group} » et sont écartées des deux : {codes} ({jobs:.0f} emplois).</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} industries belong to both &apos;{main}&apos; and &apos;{group}&apos; and count to both, which pushes the overlap up: {codes}.</source>
        <extracomment>{count} industry belongs to both &apos;{main}&apos; and &apos;{group}&apos; and counts to both, which pushes the overlap up: {codes}.</extracomment>
        <translation><numerusform>{count} activité appartient à la fois à « {main} » et à « {group} » et compte dans les deux, ce qui augmente le recoupement : {codes}.</numerusform><numerusform>{count} activités appartiennent à la fois à « {main} » et à « {group} » et comptent dans les deux, ce qui augmente le recoupement : {codes}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} industry codes belong to more than one group ({examples}).</source>
        <extracomment>{count} industry code belongs to more than one group ({examples}).</extracomment>
        <translation><numerusform>{count} code d&apos;activité appartient à plus d&apos;un groupe ({examples}).</numerusform><numerusform>{count} codes d&apos;activité appartiennent à plus d&apos;un groupe ({examples}).</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} industry codes had lost their leading zero and were read with it ({examples}). Store the codes as text.</source>
        <extracomment>{count} industry code had lost its leading zero and was read with it ({examples}). Store the codes as text.</extracomment>
        <translation><numerusform>{count} code d&apos;activité avait perdu son zéro en tête et a été lu avec lui ({examples}). Enregistrer les codes comme texte.</numerusform><numerusform>{count} codes d&apos;activité avaient perdu leur zéro en tête et ont été lus avec lui ({examples}). Enregistrer les codes comme texte.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} industry codes of the sectors have rows in {year} but none in {other} ({codes}; {jobs:,.0f} jobs): where the classification changed between, part of the change is one of names only.</source>
        <extracomment>{count} industry code of the sectors has rows in {year} but none in {other} ({codes}; {jobs:,.0f} jobs): where the classification changed between, part of the change is one of names only.</extracomment>
        <translation><numerusform>{count} code d&apos;activité des secteurs a des lignes en {year} mais aucune en {other} ({codes} ; {jobs:.0f} emplois) : si la nomenclature a changé entre-temps, une partie de l&apos;évolution n&apos;est que de noms.</numerusform><numerusform>{count} codes d&apos;activité des secteurs ont des lignes en {year} mais aucune en {other} ({codes} ; {jobs:.0f} emplois) : si la nomenclature a changé entre-temps, une partie de l&apos;évolution n&apos;est que de noms.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} industry codes of the table are not in {scheme} ({examples}).</source>
        <extracomment>{count} industry code of the table is not in {scheme} ({examples}).</extracomment>
        <translation><numerusform>{count} code d&apos;activité de la table n&apos;est pas dans {scheme} ({examples}).</numerusform><numerusform>{count} codes d&apos;activité de la table ne sont pas dans {scheme} ({examples}).</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} layers are no output of these tools and are not used: {names}. Give the layers and tables as the tools wrote them.</source>
        <extracomment>{count} layer is no output of these tools and is not used: {names}. Give the layers and tables as the tools wrote them.</extracomment>
        <translation><numerusform>{count} couche n&apos;est pas un résultat de ces outils et n&apos;est pas utilisée : {names}. Donnez les couches et tables telles que les outils les ont écrites.</numerusform><numerusform>{count} couches ne sont pas des résultats de ces outils et ne sont pas utilisées : {names}. Donnez les couches et tables telles que les outils les ont écrites.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} layers have several areas to one &apos;{field}&apos; and are not used: {names}. Give results for the same areas.</source>
        <extracomment>{count} layer has several areas to one &apos;{field}&apos; and is not used: {names}. Give results for the same areas.</extracomment>
        <translation><numerusform>{count} couche a plusieurs zones pour un « {field} » et n&apos;est pas utilisée : {names}. Donnez des résultats pour les mêmes zones.</numerusform><numerusform>{count} couches ont plusieurs zones pour un « {field} » et ne sont pas utilisées : {names}. Donnez des résultats pour les mêmes zones.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} layers say what another one says already and are not used: {names}.</source>
        <extracomment>{count} layer says what another one says already and is not used: {names}.</extracomment>
        <translation><numerusform>{count} couche dit ce qu&apos;une autre dit déjà et n&apos;est pas utilisée : {names}.</numerusform><numerusform>{count} couches disent ce qu&apos;une autre dit déjà et ne sont pas utilisées : {names}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} lines are not drawn: one of their areas has no geometry.</source>
        <extracomment>{count} line is not drawn: one of its areas has no geometry.</extracomment>
        <translation><numerusform>{count} ligne n&apos;est pas dessinée : l&apos;une de ses zones n&apos;a pas de géométrie.</numerusform><numerusform>{count} lignes ne sont pas dessinées : l&apos;une de leurs zones n&apos;a pas de géométrie.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} links of &apos;{layer}&apos; are no web addresses (https://…) and are left out.</source>
        <extracomment>{count} link of &apos;{layer}&apos; is no web address (https://…) and is left out.</extracomment>
        <translation><numerusform>{count} lien de « {layer} » n&apos;est pas une adresse web (https://…) et est laissé de côté.</numerusform><numerusform>{count} liens de « {layer} » ne sont pas des adresses web (https://…) et sont laissés de côté.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} local areas of &apos;{layer}&apos; lie in none of the areas of &apos;{areas}&apos;.</source>
        <extracomment>{count} local area of &apos;{layer}&apos; lies in none of the areas of &apos;{areas}&apos;.</extracomment>
        <translation><numerusform>{count} zone locale de « {layer} » n&apos;est dans aucune des zones de « {areas} ».</numerusform><numerusform>{count} zones locales de « {layer} » ne sont dans aucune des zones de « {areas} ».</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} more areas are in the output.</source>
        <extracomment>{count} more area is in the output.</extracomment>
        <translation><numerusform>{count} autre zone figure dans la sortie.</numerusform><numerusform>{count} autres zones figurent dans la sortie.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} names are too long for their page and are cut ({names}).</source>
        <extracomment>{count} name is too long for its page and is cut ({names}).</extracomment>
        <translation><numerusform>{count} nom est trop long pour sa page et est coupé ({names}).</numerusform><numerusform>{count} noms sont trop longs pour leur page et sont coupés ({names}).</numerusform></translation>
    </message>
    <message>
        <source>{count} of the areas are made up of several areas of &apos;{layer}&apos;: percentages are then means by population. Choose its field of the population in &apos;{parameter}&apos;.</source>
        <translation>{count} des zones sont formées de plusieurs zones de « {layer} » : les pourcentages sont alors des moyennes selon la population. Choisissez-y le champ de la population dans « {parameter} ».</translation>
    </message>
    <message numerus="yes">
        <source>{count} of the leading areas are too small for their names and even their ranks: they have neither on the map ({names}).</source>
        <extracomment>{count} of the leading areas is too small for its name and even its rank: it has neither on the map ({names}).</extracomment>
        <translation><numerusform>{count} des premières zones est trop petite pour son nom et même pour son rang : elle n&apos;a ni l&apos;un ni l&apos;autre sur la carte ({names}).</numerusform><numerusform>{count} des premières zones sont trop petites pour leurs noms et même pour leurs rangs : elles n&apos;ont ni l&apos;un ni l&apos;autre sur la carte ({names}).</numerusform></translation>
    </message>
    <message>
        <source>{count} of the {all} products that creative sectors make are made mostly by other industries (share of creative jobs: {examples}): what the creative part buys is taken to be what the whole product buys.</source>
        <translation>{count} des {all} produits que font les secteurs créatifs sont faits surtout par d&apos;autres activités (part des emplois créatifs : {examples}) : la partie créative est supposée acheter ce qu&apos;achète le produit entier.</translation>
    </message>
    <message>
        <source>{count} of the {all} sectors have jobs in the areas: pairs need two at least. Without jobs: {names}. Choose further related sectors, another list, or all industries of the table.</source>
        <translation>{count} des {all} secteurs ont des emplois dans les zones : il en faut au moins deux pour une paire. Sans emplois : {names}. Choisissez d&apos;autres secteurs liés, une autre liste, ou toutes les activités de la table.</translation>
    </message>
    <message>
        <source>{count} of the {all} sectors shown are related to no other and have no density.</source>
        <translation>{count} des {all} secteurs montrés ne sont liés à aucun autre et n&apos;ont pas de densité.</translation>
    </message>
    <message>
        <source>{count} of the {total} codes of &apos;{title}&apos; are in the table only as part of a broader code and count to no sector ({examples}): the figures are too low. Use a table with more detailed codes.</source>
        <translation>{count} des {total} codes de « {title} » ne sont dans la table que comme partie d&apos;un code plus large et ne comptent dans aucun secteur ({examples}) : les chiffres sont trop bas. Utiliser une table aux codes plus détaillés.</translation>
    </message>
    <message>
        <source>{count} of the {total} codes of &apos;{title}&apos; are not in the table ({examples}).</source>
        <translation>{count} des {total} codes de « {title} » ne sont pas dans la table ({examples}).</translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count} sur {all}</translation>
    </message>
    <message numerus="yes">
        <source>{count} of {all} areas are creative hotspots</source>
        <extracomment>{count} of {all} areas is a creative hotspot</extracomment>
        <translation><numerusform>{count} zone sur {all} est un pôle créatif</numerusform><numerusform>{count} zones sur {all} sont des pôles créatifs</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} of {all} areas are creative hotspots and hold {share} of all creative jobs</source>
        <extracomment>{count} of {all} areas is a creative hotspot and holds {share} of all creative jobs</extracomment>
        <translation><numerusform>{count} zone sur {all} est un pôle créatif et compte {share} de tous les emplois créatifs</numerusform><numerusform>{count} zones sur {all} sont des pôles créatifs et comptent {share} de tous les emplois créatifs</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} of {all} areas are creative hotspots and hold {share} of the nation&apos;s creative jobs</source>
        <extracomment>{count} of {all} areas is a creative hotspot and holds {share} of the nation&apos;s creative jobs</extracomment>
        <translation><numerusform>{count} zone sur {all} est un pôle créatif et compte {share} des emplois créatifs du pays</numerusform><numerusform>{count} zones sur {all} sont des pôles créatifs et comptent {share} des emplois créatifs du pays</numerusform></translation>
    </message>
    <message>
        <source>{count} of {all} areas are creative hotspots.</source>
        <translation>{count} zones sur {all} sont des pôles créatifs.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of {all} areas are high in both creative jobs and {group}</source>
        <extracomment>{count} of {all} areas is high in both creative jobs and {group}</extracomment>
        <translation><numerusform>{count} zone sur {all} est élevée dans les deux : emplois créatifs et {group}</numerusform><numerusform>{count} zones sur {all} sont élevées dans les deux : emplois créatifs et {group}</numerusform></translation>
    </message>
    <message>
        <source>{count} of {all} areas have a peer more alike than chance gives an area&apos;s nearest (a similarity of {chance}).</source>
        <translation>{count} des {all} zones ont une zone semblable plus proche d&apos;elles que ne le serait par hasard la plus proche (similarité de {chance}).</translation>
    </message>
    <message numerus="yes">
        <source>{count} of {all} areas have more than the average share; {name} has the most, {value} times as much</source>
        <extracomment>{count} of {all} areas has more than the average share; {name} has the most, {value} times as much</extracomment>
        <translation><numerusform>{count} zone sur {all} a plus que la part moyenne ; {name} a la plus forte, {value} fois la moyenne</numerusform><numerusform>{count} zones sur {all} ont plus que la part moyenne ; {name} a la plus forte, {value} fois la moyenne</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} of {all} areas have more than their share of both creative jobs and {group}</source>
        <extracomment>{count} of {all} areas has more than its share of both creative jobs and {group}</extracomment>
        <translation><numerusform>{count} zone sur {all} a plus que sa part des deux : emplois créatifs et {group}</numerusform><numerusform>{count} zones sur {all} ont plus que leur part des deux : emplois créatifs et {group}</numerusform></translation>
    </message>
    <message>
        <source>{count} of {all} areas have no peer that meets the conditions on size, growth and distance.</source>
        <translation>{count} zones sur {all} n&apos;ont pas de zone semblable qui remplisse les conditions de taille, de croissance et de distance.</translation>
    </message>
    <message>
        <source>{count} of {all} areas have no region and are compared with the nation only: {ids}.</source>
        <translation>{count} zones sur {all} n&apos;ont pas de région et ne sont comparées qu&apos;au pays : {ids}.</translation>
    </message>
    <message>
        <source>{count} of {all} areas have no row in &apos;{layer}&apos; and are shown as &apos;no data&apos;: {ids}.</source>
        <translation>{count} zones sur {all} n&apos;ont pas de ligne dans « {layer} » et sont montrées comme « pas de données » : {ids}.</translation>
    </message>
    <message>
        <source>{count} of {all} areas lie above {middle}. Highest: {area} ({value}).</source>
        <translation>{count} zones sur {all} sont au-dessus de {middle}. Maximum : {area} ({value}).</translation>
    </message>
    <message>
        <source>{count} of {all} areas of &apos;{layer}&apos; have no population (NULL or 0) and take no part.</source>
        <translation>{count} zones sur {all} de « {layer} » n&apos;ont pas de population (NULL ou 0) et ne prennent pas part.</translation>
    </message>
    <message>
        <source>{count} of {all} changes of a sector in an area rest on suppressed figures: they have the class &apos;no data&apos;, since what changed may be what is published. A sector wholly suppressed at start or end counts to no sum.</source>
        <translation>{count} sur {all} évolutions d&apos;un secteur dans une zone reposent sur des chiffres masqués : elles ont la classe « pas de données », car ce qui a changé peut n&apos;être que ce qui est publié. Un secteur entièrement masqué au début ou à la fin ne compte dans aucune somme.</translation>
    </message>
    <message>
        <source>{count} of {all} clusters found are denser in creative businesses than all businesses there would make them.</source>
        <translation>{count} des {all} clusters trouvés sont plus denses en établissements créatifs que ne le voudrait l&apos;ensemble des établissements sur place.</translation>
    </message>
    <message>
        <source>{count} of {all} codes of &apos;{use}&apos; are not both a row and a column of the make table &apos;{make}&apos;: {examples}. Its rows are industries, its columns products, with the codes of the flows.</source>
        <translation>{count} codes sur {all} de « {use} » ne sont pas à la fois une ligne et une colonne du tableau des ressources « {make} » : {examples}. Ses lignes sont des activités, ses colonnes des produits, avec les codes des flux.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of {all} figures have suppressed or missing ones of &apos;{layer}&apos; in them: they are lower bounds, or not known (status).</source>
        <extracomment>{count} of {all} figures has suppressed or missing ones of &apos;{layer}&apos; in it: it is a lower bound, or not known (status).</extracomment>
        <translation><numerusform>{count} chiffre sur {all} contient des chiffres secrets ou manquants de « {layer} » : c’est une borne inférieure, ou il est inconnu (status).</numerusform><numerusform>{count} chiffres sur {all} contiennent des chiffres secrets ou manquants de « {layer} » : ce sont des bornes inférieures, ou ils sont inconnus (status).</numerusform></translation>
    </message>
    <message>
        <source>{count} of {all} figures of &apos;{file}&apos; are missing: their jobs are empty, not 0.</source>
        <translation>{count} des {all} chiffres de « {file} » manquent : leurs emplois sont vides, non 0.</translation>
    </message>
    <message>
        <source>{count} of {all} figures of &apos;{file}&apos; are suppressed: their jobs are empty, not 0. &apos;Fill suppressed figures&apos; estimates them.</source>
        <translation>{count} des {all} chiffres de « {file} » sont masqués : leurs emplois sont vides, non 0. « Estimer les chiffres masqués » les estime.</translation>
    </message>
    <message>
        <source>{count} of {all} figures of &apos;{layer}&apos; are estimates of suppressed ones (status &apos;estimated&apos;): what rests on them is an estimate, too, and intervals do not allow for that.</source>
        <translation>{count} des {all} chiffres de « {layer} » sont des estimations de chiffres masqués (statut « estimated ») : ce qui repose sur eux est aussi une estimation, et les intervalles n&apos;en tiennent pas compte.</translation>
    </message>
    <message>
        <source>{count} of {all} industries of &apos;{layer}&apos; meet no product of the flows ({examples}): their {jobs:,.0f} jobs count to no supplier.</source>
        <translation>{count} activités sur {all} de « {layer} » ne rencontrent aucun produit des flux ({examples}) : leurs {jobs:.0f} emplois ne reviennent à aucun fournisseur.</translation>
    </message>
    <message>
        <source>{count} of {all} industries of &apos;{layer}&apos; stand for several products ({examples}): their {jobs:,.0f} jobs are split by the products&apos; output.</source>
        <translation>{count} activités sur {all} de « {layer} » correspondent à plusieurs produits ({examples}) : leurs {jobs:.0f} emplois sont répartis selon la production des produits.</translation>
    </message>
    <message>
        <source>{count} of {all} location quotients of {areas} areas are not known; in the profiles they count as neither strong nor weak.</source>
        <translation>{count} quotients de localisation sur {all}, de {areas} zones, ne sont pas connus ; dans les profils ils ne comptent ni comme forts ni comme faibles.</translation>
    </message>
    <message>
        <source>{count} of {all} pairs have a sector with the same location quotient in all areas and cannot be tested.</source>
        <translation>{count} paires sur {all} ont un secteur au même quotient de localisation dans toutes les zones et ne peuvent pas être testées.</translation>
    </message>
    <message>
        <source>{count} of {all} pairs of area and peer are not called alike: chance alone gives an area&apos;s nearest a similarity of {limit:.2f} or more in half of the cases. Ask for fewer peers, or widen the conditions.</source>
        <translation>{count} des {all} paires de zone et zone semblable ne sont pas dites semblables : le hasard seul donne à la zone la plus proche une similarité de {limit:.2f} ou plus dans la moitié des cas. Demandez moins de zones semblables, ou élargissez les conditions.</translation>
    </message>
    <message>
        <source>{count} of {all} pairs of different categories lie together more often than chance puts them. The clearest: {other} is {times} times as frequent around {one} as among all businesses.</source>
        <translation>{count} paires de catégories différentes sur {all} se trouvent ensemble plus souvent que par hasard. La plus nette : {other} est {times} fois plus fréquent autour de {one} que parmi tous les établissements.</translation>
    </message>
    <message>
        <source>{count} of {all} pairs of sectors have fewer than {fewest} areas in common (of {areas} with data) and are not tested.</source>
        <translation>{count} paires de secteurs sur {all} ont moins de {fewest} zones en commun (sur {areas} avec données) et ne sont pas testées.</translation>
    </message>
    <message>
        <source>{count} of {all} pairs of sectors share industries, which ties them together whatever the areas do: they are marked and not tested ({examples}).</source>
        <translation>{count} paires de secteurs sur {all} partagent des activités, ce qui les lie quoi que fassent les zones : elles sont marquées et non testées ({examples}).</translation>
    </message>
    <message>
        <source>{count} of {all} results cannot be put down to chance (q up to 0.05).</source>
        <translation>{count} résultats sur {all} ne peuvent être attribués au hasard (q jusqu&apos;à 0,05).</translation>
    </message>
    <message>
        <source>{count} of {all} rows of &apos;{layer}&apos; have no value and are left out.</source>
        <translation>{count} lignes sur {all} de &apos;{layer}&apos; n&apos;ont pas de valeur et sont laissées de côté.</translation>
    </message>
    <message>
        <source>{count} of {all} rows of &apos;{layer}&apos; link a sector with itself, which does not count.</source>
        <translation>{count} lignes sur {all} de &apos;{layer}&apos; relient un secteur à lui-même, ce qui ne compte pas.</translation>
    </message>
    <message>
        <source>{count} of {all} rows of &apos;{layer}&apos; link something that is none of the sectors and are left out (among them {keys}).</source>
        <translation>{count} lignes sur {all} de &apos;{layer}&apos; relient quelque chose qui n&apos;est aucun des secteurs et sont laissées de côté (dont {keys}).</translation>
    </message>
    <message>
        <source>{count} of {all} sectors have no published jobs in any of the areas and are left out: {names}.</source>
        <translation>{count} secteurs sur {all} n&apos;ont d&apos;emplois publiés dans aucune des zones et sont laissés de côté : {names}.</translation>
    </message>
    <message>
        <source>{count} of {all} series of an area and sector have missing or suppressed figures in some year from {first} to {last} (areas {ids}; {jobs:,.0f} published jobs in {last}): they are not forecast, and the sums are without them.</source>
        <translation>{count} sur {all} séries d&apos;une zone et d&apos;un secteur ont des chiffres manquants ou masqués pour une année de {first} à {last} (zones {ids} ; {jobs:.0f} emplois publiés en {last}) : elles ne sont pas prévues, et les sommes sont sans elles.</translation>
    </message>
    <message>
        <source>{count} of {all} source areas have no row in &apos;{layer}&apos; ({ids}): the figures of their target areas are without them.</source>
        <translation>{count} zones sources sur {all} n&apos;ont pas de ligne dans « {layer} » ({ids}) : les chiffres de leurs zones cibles ne les comprennent pas.</translation>
    </message>
    <message>
        <source>{count} of {all} target areas get no figures from any source area and are shown as &apos;no data&apos;: {ids}.</source>
        <translation>{count} zones cibles sur {all} ne reçoivent de chiffres d&apos;aucune zone source et sont montrées comme « pas de données » : {ids}.</translation>
    </message>
    <message>
        <source>{count} of {known} values of &apos;{field}&apos; of &apos;{layer}&apos; fall into one class, at the end. The breaks may not be meant for them.</source>
        <translation>{count} des {known} valeurs de « {field} » de « {layer} » tombent dans une seule classe, au bout. Les bornes ne sont peut-être pas faites pour elles.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of {n} areas have all others as neighbours: what is around them cannot be high or low, and they are not tested. Choose fewer neighbours or a narrower band.</source>
        <extracomment>{count} of {n} areas has all others as neighbours: what is around it cannot be high or low, and it is not tested. Choose fewer neighbours or a narrower band.</extracomment>
        <translation><numerusform>{count} zone sur {n} a toutes les autres pour voisines : ce qui l’entoure ne peut être ni élevé ni faible, et elle n’est pas testée. Choisissez moins de voisins ou une bande plus étroite.</numerusform><numerusform>{count} zones sur {n} ont toutes les autres pour voisines : ce qui les entoure ne peut être ni élevé ni faible, et elles ne sont pas testées. Choisissez moins de voisins ou une bande plus étroite.</numerusform></translation>
    </message>
    <message>
        <source>{count} of {n} areas have no neighbour with a value: they are &apos;isolated&apos; and not tested.</source>
        <translation>{count} zones sur {n} n&apos;ont pas de voisin avec une valeur : elles sont « isolées » et non testées.</translation>
    </message>
    <message>
        <source>{count} of {n} areas have no place: distances between areas need coordinates.</source>
        <translation>{count} des {n} zones n’ont pas de position : les distances entre zones demandent des coordonnées.</translation>
    </message>
    <message>
        <source>{count} of {n} areas have no value: they are &apos;undefined&apos; and nobody&apos;s neighbour.</source>
        <translation>{count} zones sur {n} n&apos;ont pas de valeur : elles sont « indéfinies » et ne sont voisines d&apos;aucune.</translation>
    </message>
    <message>
        <source>{count} of {n} points have no other within the bandwidth: they are &apos;isolated&apos; and count to no quotient.</source>
        <translation>{count} points sur {n} n&apos;en ont aucun autre dans la largeur de bande : ils sont « isolés » et ne comptent dans aucun quotient.</translation>
    </message>
    <message>
        <source>{count} of {n} points of &apos;{layer}&apos; have no value in &apos;{field}&apos;: they are left out.</source>
        <translation>{count} points sur {n} de « {layer} » n&apos;ont pas de valeur dans « {field} » : ils sont laissés de côté.</translation>
    </message>
    <message>
        <source>{count} of {n} points share their place with others, {most} of them the most crowded one: those at one place are all equally near and share the places among the nearest.</source>
        <translation>{count} points sur {n} partagent leur lieu avec d&apos;autres, dont {most} le plus fréquenté : ceux d&apos;un même lieu sont tous également proches et se partagent les places parmi les plus proches.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of {tested} areas are hot or cold spots of &apos;{value}&apos; in a way that has a pattern over time.</source>
        <extracomment>{count} of {tested} areas is a hot or a cold spot of &apos;{value}&apos; in a way that has a pattern over time.</extracomment>
        <translation><numerusform>{count} zone sur {tested} est un point chaud ou froid de « {value} » avec un profil dans le temps.</numerusform><numerusform>{count} zones sur {tested} sont des points chauds ou froids de « {value} » avec un profil dans le temps.</numerusform></translation>
    </message>
    <message>
        <source>{count} of {tested} areas stand out from chance in &apos;{field}&apos;.</source>
        <translation>{count} zones sur {tested} se détachent du hasard dans « {field} ».</translation>
    </message>
    <message numerus="yes">
        <source>{count} pairs of areas of &apos;{layer}&apos; overlap by more than {least} of the smaller one ({pairs}): figures by place count twice there or go to either, and neighbours are doubtful.</source>
        <extracomment>{count} pair of areas of &apos;{layer}&apos; overlaps by more than {least} of the smaller one ({pairs}): figures by place count twice there or go to either, and neighbours are doubtful.</extracomment>
        <translation><numerusform>{count} paire de zones de « {layer} » se superpose sur plus de {least} de la plus petite ({pairs}) : les chiffres établis par l&apos;emplacement y comptent deux fois ou vont à l&apos;une des deux, et les voisinages sont douteux.</numerusform><numerusform>{count} paires de zones de « {layer} » se superposent sur plus de {least} de la plus petite ({pairs}) : les chiffres établis par l&apos;emplacement y comptent deux fois ou vont à l&apos;une des deux, et les voisinages sont douteux.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} pairs of sectors have another value in each direction in &apos;{layer}&apos;: relatedness has none, so their mean is taken.</source>
        <extracomment>{count} pair of sectors has another value in each direction in &apos;{layer}&apos;: relatedness has none, so the mean is taken.</extracomment>
        <translation><numerusform>{count} paire de secteurs a une autre valeur dans chaque sens dans « {layer} » : un lien n&apos;a pas de sens, la moyenne est donc prise.</numerusform><numerusform>{count} paires de secteurs ont une autre valeur dans chaque sens dans &apos;{layer}&apos; : un lien n&apos;a pas de sens, leur moyenne est donc prise.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} pairs of sectors share industries, which would make them related by definition: they do not count as related ({examples}).</source>
        <extracomment>{count} pair of sectors shares industries, which would make it related by definition: it does not count as related ({examples}).</extracomment>
        <translation><numerusform>{count} paire de secteurs partage des activités, ce qui la lierait par définition : elle ne compte pas comme liée ({examples}).</numerusform><numerusform>{count} paires de secteurs partagent des activités, ce qui les lierait par définition : elles ne comptent pas comme liées ({examples}).</numerusform></translation>
    </message>
    <message>
        <source>{count} parts of {areas} source areas are smaller than {tolerance:g} % of them, as where two layers draw the same border differently: they are put back to the other parts of their area ({mean:.3g} % of it on average).</source>
        <translation>{count} parties de {areas} zones sources en font moins de {tolerance:g} %, comme là où deux couches dessinent différemment une même limite : elles sont rendues aux autres parties de leur zone ({mean:.3g} % en moyenne).</translation>
    </message>
    <message numerus="yes">
        <source>{count} points have no finite coordinates; the first is row {row}.</source>
        <extracomment>{count} point has no finite coordinates; it is in row {row}.</extracomment>
        <translation><numerusform>{count} point n&apos;a pas de coordonnées finies ; il est à la ligne {row}.</numerusform><numerusform>{count} points n&apos;ont pas de coordonnées finies ; le premier est à la ligne {row}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} points of &apos;{layer}&apos; cannot be transformed from {own} to {other} and count as outside of every area. Are their coordinates those of that system?</source>
        <extracomment>{count} point of &apos;{layer}&apos; cannot be transformed from {own} to {other} and counts as outside of every area. Are its coordinates those of that system?</extracomment>
        <translation><numerusform>{count} point de « {layer} » ne peut être transformé de {own} vers {other} et compte comme hors de toute zone. Ses coordonnées sont-elles celles de ce système ?</numerusform><numerusform>{count} points de « {layer} » ne peuvent être transformés de {own} vers {other} et comptent comme hors de toute zone. Leurs coordonnées sont-elles celles de ce système ?</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} products have a column in &apos;{layer}&apos; but no row ({examples}): they are taken to supply nobody.</source>
        <extracomment>{count} product has a column in &apos;{layer}&apos; but no row ({examples}): it is taken to supply nobody.</extracomment>
        <translation><numerusform>{count} produit a une colonne dans « {layer} » mais aucune ligne ({examples}) : il est réputé ne fournir personne.</numerusform><numerusform>{count} produits ont une colonne dans « {layer} » mais aucune ligne ({examples}) : ils sont réputés ne fournir personne.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} products have a row in &apos;{layer}&apos; but no column ({examples}): they are taken to buy nothing.</source>
        <extracomment>{count} product has a row in &apos;{layer}&apos; but no column ({examples}): it is taken to buy nothing.</extracomment>
        <translation><numerusform>{count} produit a une ligne dans « {layer} » mais aucune colonne ({examples}) : il est réputé ne rien acheter.</numerusform><numerusform>{count} produits ont une ligne dans « {layer} » mais aucune colonne ({examples}) : ils sont réputés ne rien acheter.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} products have no jobs in &apos;{layer}&apos; ({examples}): whether they can be bought locally is not known, and they are left out of the local shares.</source>
        <extracomment>{count} product has no jobs in &apos;{layer}&apos; ({examples}): whether it can be bought locally is not known, and it is left out of the local shares.</extracomment>
        <translation><numerusform>{count} produit n&apos;a pas d&apos;emplois dans « {layer} » ({examples}) : on ne sait pas s&apos;il peut être acheté sur place, et il est laissé hors des parts locales.</numerusform><numerusform>{count} produits n&apos;ont pas d&apos;emplois dans « {layer} » ({examples}) : on ne sait pas s&apos;ils peuvent être achetés sur place, et ils sont laissés hors des parts locales.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} products have no output, or a zero or negative one, in &apos;{layer}&apos;, although they buy inputs: {examples}. Correct them, or leave these products out of the flows.</source>
        <extracomment>{count} product has no output, or a zero or negative one, in &apos;{layer}&apos;, although it buys inputs: {examples}. Correct it, or leave this product out of the flows.</extracomment>
        <translation><numerusform>{count} produit n&apos;a pas de production, ou une production nulle ou négative, dans « {layer} », alors qu&apos;il achète des intrants : {examples}. Corrigez-la, ou retirez ce produit des flux.</numerusform><numerusform>{count} produits n&apos;ont pas de production, ou une production nulle ou négative, dans « {layer} », alors qu&apos;ils achètent des intrants : {examples}. Corrigez-les, ou retirez ces produits des flux.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} products of &apos;{layer}&apos; are not in the flow table and are left out: {examples}.</source>
        <extracomment>{count} product of &apos;{layer}&apos; is not in the flow table and is left out: {examples}.</extracomment>
        <translation><numerusform>{count} produit de « {layer} » n&apos;est pas dans la table des flux et est omis : {examples}.</numerusform><numerusform>{count} produits de « {layer} » ne sont pas dans la table des flux et sont omis : {examples}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} products of &apos;{layer}&apos; buy as much of one product as they make, or more: {examples}. Are flows and output of one unit, year and kind of prices?</source>
        <extracomment>{count} product of &apos;{layer}&apos; buys as much of one product as it makes, or more: {examples}. Are flows and output of one unit, year and kind of prices?</extracomment>
        <translation><numerusform>{count} produit de « {layer} » achète d&apos;un produit autant qu&apos;il produit, ou plus : {examples}. Flux et production sont-ils d&apos;une même unité, année et sorte de prix ?</numerusform><numerusform>{count} produits de « {layer} » achètent d&apos;un produit autant qu&apos;ils produisent, ou plus : {examples}. Flux et production sont-ils d&apos;une même unité, année et sorte de prix ?</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} products of &apos;{layer}&apos; buy more than they make: {examples}. Are output and flows of the same year and prices?</source>
        <extracomment>{count} product of &apos;{layer}&apos; buys more than it makes: {examples}. Are output and flows of the same year and prices?</extracomment>
        <translation><numerusform>{count} produit de « {layer} » achète plus qu&apos;il ne produit : {examples}. La production et les flux sont-ils de la même année et aux mêmes prix ?</numerusform><numerusform>{count} produits de « {layer} » achètent plus qu&apos;ils ne produisent : {examples}. La production et les flux sont-ils de la même année et aux mêmes prix ?</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} products of &apos;{layer}&apos; have negative purchases: {examples}.</source>
        <extracomment>{count} product of &apos;{layer}&apos; has negative purchases: {examples}.</extracomment>
        <translation><numerusform>{count} produit de « {layer} » a des achats négatifs : {examples}.</numerusform><numerusform>{count} produits de « {layer} » ont des achats négatifs : {examples}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} products of &apos;{layer}&apos; have negative value added: {examples}.</source>
        <extracomment>{count} product of &apos;{layer}&apos; has negative value added: {examples}.</extracomment>
        <translation><numerusform>{count} produit de « {layer} » a une valeur ajoutée négative : {examples}.</numerusform><numerusform>{count} produits de « {layer} » ont une valeur ajoutée négative : {examples}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} products of &apos;{lookup}&apos; are not in the flow table &apos;{layer}&apos; and are left out: {examples}.</source>
        <extracomment>{count} product of &apos;{lookup}&apos; is not in the flow table &apos;{layer}&apos; and is left out: {examples}.</extracomment>
        <translation><numerusform>{count} produit de « {lookup} » n&apos;est pas dans la table des flux « {layer} » et est omis : {examples}.</numerusform><numerusform>{count} produits de « {lookup} » ne sont pas dans la table des flux « {layer} » et sont omis : {examples}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} products of the flow table &apos;{layer}&apos; have no industry in &apos;{lookup}&apos;: {examples}.</source>
        <extracomment>{count} product of the flow table &apos;{layer}&apos; has no industry in &apos;{lookup}&apos;: {examples}.</extracomment>
        <translation><numerusform>{count} produit de la table des flux « {layer} » n&apos;a pas d&apos;activité dans « {lookup} » : {examples}.</numerusform><numerusform>{count} produits de la table des flux « {layer} » n&apos;ont pas d&apos;activité dans « {lookup} » : {examples}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} published figures of &apos;{layer}&apos; are smaller than their published parts together ({worst}): rounding, noise or another vintage. Suppressed parts of them are estimated as small as their bounds allow.</source>
        <extracomment>{count} published figure of &apos;{layer}&apos; is smaller than its published parts together ({worst}): rounding, noise or another vintage. Suppressed parts of it are estimated as small as their bounds allow.</extracomment>
        <translation><numerusform>{count} chiffre publié de « {layer} » est inférieur à ses parties publiées prises ensemble ({worst}) : arrondi, bruit ou autre millésime. Ses parties masquées sont estimées aussi petites que leurs bornes le permettent.</numerusform><numerusform>{count} chiffres publiés de « {layer} » sont inférieurs à leurs parties publiées prises ensemble ({worst}) : arrondi, bruit ou autre millésime. Leurs parties masquées sont estimées aussi petites que leurs bornes le permettent.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} regions have fewer than three areas ({examples}): against their own region these have no data.</source>
        <extracomment>{count} region has fewer than three areas ({examples}): against their own region these have no data.</extracomment>
        <translation><numerusform>{count} région a moins de trois zones ({examples}) : face à leur propre région, celles-ci n’ont pas de données.</numerusform><numerusform>{count} régions ont moins de trois zones ({examples}) : face à leur propre région, celles-ci n’ont pas de données.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} regions have fewer than {fewest} areas with creative employment known; their areas are compared with the nation only: {names}.</source>
        <extracomment>{count} region has fewer than {fewest} areas with creative employment known; its areas are compared with the nation only: {names}.</extracomment>
        <translation><numerusform>{count} région a moins de {fewest} zones dont l&apos;emploi créatif est connu ; ses zones ne sont comparées qu&apos;au pays : {names}.</numerusform><numerusform>{count} régions ont moins de {fewest} zones dont l&apos;emploi créatif est connu ; leurs zones ne sont comparées qu&apos;au pays : {names}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} rows are kept apart or left out: {why}.</source>
        <extracomment>{count} row is kept apart or left out: {why}.</extracomment>
        <translation><numerusform>{count} ligne est mise à part ou laissée de côté : {why}.</numerusform><numerusform>{count} lignes sont mises à part ou laissées de côté : {why}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} rows of &apos;{file}&apos; are further ones for an area, industry and year that it has already (first: area {area}, industry {industry}, year {year}, lines {lines}): added up.</source>
        <extracomment>{count} row of &apos;{file}&apos; is a further one for an area, industry and year that it has already (area {area}, industry {industry}, year {year}, lines {lines}): added up.</extracomment>
        <translation><numerusform>{count} ligne de « {file} » s&apos;ajoute à une zone, une activité et une année qu&apos;il a déjà (zone {area}, activité {industry}, année {year}, lignes {lines}) : additionnée.</numerusform><numerusform>{count} lignes de « {file} » s&apos;ajoutent à une zone, une activité et une année qu&apos;il a déjà (la première : zone {area}, activité {industry}, année {year}, lignes {lines}) : additionnées.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} rows of &apos;{file}&apos; have an industry without a code ({examples}; lines {lines}): lists of sectors cannot match it.</source>
        <extracomment>{count} row of &apos;{file}&apos; has an industry without a code ({examples}; lines {lines}): lists of sectors cannot match it.</extracomment>
        <translation><numerusform>{count} ligne de « {file} » a une activité sans code ({examples} ; lignes {lines}) : les listes de secteurs ne peuvent pas l&apos;apparier.</numerusform><numerusform>{count} lignes de « {file} » ont une activité sans code ({examples} ; lignes {lines}) : les listes de secteurs ne peuvent pas l&apos;apparier.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} rows of &apos;{layer}&apos; are no products, for no column has their name: taken for value added, imports and totals ({examples}).</source>
        <extracomment>{count} row of &apos;{layer}&apos; is no product, for no column has its name: taken for value added, imports and totals ({examples}).</extracomment>
        <translation><numerusform>{count} ligne de « {layer} » n&apos;est pas un produit, car aucune colonne ne porte son nom : elle est prise pour la valeur ajoutée, les importations et les totaux ({examples}).</numerusform><numerusform>{count} lignes de « {layer} » ne sont pas des produits, car aucune colonne ne porte leur nom : elles sont prises pour la valeur ajoutée, les importations et les totaux ({examples}).</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} rows of &apos;{layer}&apos; have a lower bound above the upper one (jobs_low, jobs_high; rows {rows}). Correct them, or leave the bounds empty.</source>
        <extracomment>{count} row of &apos;{layer}&apos; has a lower bound above the upper one (jobs_low, jobs_high; rows {rows}). Correct it, or leave the bounds empty.</extracomment>
        <translation><numerusform>{count} ligne de « {layer} » a une borne inférieure au-dessus de la borne supérieure (jobs_low, jobs_high ; lignes {rows}). La corriger, ou laisser les bornes vides.</numerusform><numerusform>{count} lignes de « {layer} » ont une borne inférieure au-dessus de la borne supérieure (jobs_low, jobs_high ; lignes {rows}). Les corriger, ou laisser les bornes vides.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} rows of &apos;{layer}&apos; have an industry that cannot be a {scheme} code ({examples}): they are taken for totals or headings and left out ({jobs:,.0f} jobs).</source>
        <extracomment>{count} row of &apos;{layer}&apos; has an industry that cannot be a {scheme} code ({examples}): it is taken for a total or a heading and left out ({jobs:,.0f} jobs).</extracomment>
        <translation><numerusform>{count} ligne de « {layer} » a une activité qui ne peut être un code {scheme} ({examples}) : elle est prise pour un total ou un titre et écartée ({jobs:.0f} emplois).</numerusform><numerusform>{count} lignes de « {layer} » ont une activité qui ne peut être un code {scheme} ({examples}) : elles sont prises pour des totaux ou des titres et écartées ({jobs:.0f} emplois).</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} rows of &apos;{layer}&apos; have negative jobs or output: they are taken for closures, and what goes with them is lost.</source>
        <extracomment>{count} row of &apos;{layer}&apos; has negative jobs or output: it is taken for a closure, and what goes with it is lost.</extracomment>
        <translation><numerusform>{count} ligne de « {layer} » a des emplois ou une production négatifs : elle est prise pour une fermeture, et ce qui va avec est perdu.</numerusform><numerusform>{count} lignes de « {layer} » ont des emplois ou une production négatifs : elles sont prises pour des fermetures, et ce qui va avec est perdu.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} rows of &apos;{layer}&apos; have no area or no industry and are left out ({jobs:,.0f} jobs).</source>
        <extracomment>{count} row of &apos;{layer}&apos; has no area or no industry and is left out ({jobs:,.0f} jobs).</extracomment>
        <translation><numerusform>{count} ligne de « {layer} » n&apos;a pas de zone ou pas d&apos;activité et est écartée ({jobs:.0f} emplois).</numerusform><numerusform>{count} lignes de « {layer} » n&apos;ont pas de zone ou pas d&apos;activité et sont écartées ({jobs:.0f} emplois).</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} rows of &apos;{layer}&apos; have no area or no industry and are left out.</source>
        <extracomment>{count} row of &apos;{layer}&apos; has no area or no industry and is left out.</extracomment>
        <translation><numerusform>{count} ligne de « {layer} » n&apos;a pas de zone ou pas d&apos;activité et est écartée.</numerusform><numerusform>{count} lignes de « {layer} » n&apos;ont pas de zone ou pas d&apos;activité et sont écartées.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} rows of &apos;{layer}&apos; have no year and are left out.</source>
        <extracomment>{count} row of &apos;{layer}&apos; has no year and is left out.</extracomment>
        <translation><numerusform>{count} ligne de « {layer} » n&apos;a pas d&apos;année et est écartée.</numerusform><numerusform>{count} lignes de « {layer} » n&apos;ont pas d&apos;année et sont écartées.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} rows of &apos;{layer}&apos; lack &apos;{source}&apos;, &apos;{target}&apos; or a weight and are left out.</source>
        <extracomment>{count} row of &apos;{layer}&apos; lacks &apos;{source}&apos;, &apos;{target}&apos; or a weight and is left out.</extracomment>
        <translation><numerusform>{count} ligne de « {layer} » n&apos;a pas de « {source} », de « {target} » ou de poids et est écartée.</numerusform><numerusform>{count} lignes de « {layer} » n&apos;ont pas de « {source} », de « {target} » ou de poids et sont écartées.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} rows of &apos;{layer}&apos; repeat a pair of areas: their weights are added up ({examples}).</source>
        <extracomment>{count} row of &apos;{layer}&apos; repeats a pair of areas: its weight is added up ({examples}).</extracomment>
        <translation><numerusform>{count} ligne de « {layer} » répète une paire de zones : son poids est additionné ({examples}).</numerusform><numerusform>{count} lignes de « {layer} » répètent une paire de zones : leurs poids sont additionnés ({examples}).</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} rows of &apos;{layer}&apos; repeat a pair of areas: they count once ({examples}).</source>
        <extracomment>{count} row of &apos;{layer}&apos; repeats a pair of areas: it counts once ({examples}).</extracomment>
        <translation><numerusform>{count} ligne de « {layer} » répète une paire de zones : elle compte une fois ({examples}).</numerusform><numerusform>{count} lignes de « {layer} » répètent une paire de zones : elles comptent une fois ({examples}).</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} rows of &apos;{layer}&apos; repeat an area and industry that another row has: their jobs are added up. Where the rows are other years, ownerships or levels, choose one of them with a filter.</source>
        <extracomment>{count} row of &apos;{layer}&apos; repeats an area and industry that another row has: its jobs are added up. Where the rows are other years, ownerships or levels, choose one of them with a filter.</extracomment>
        <translation><numerusform>{count} ligne de « {layer} » répète une zone et une activité d&apos;une autre ligne : ses emplois sont additionnés. Si les lignes sont d&apos;autres années, formes de propriété ou niveaux, en choisir un avec un filtre.</numerusform><numerusform>{count} lignes de « {layer} » répètent une zone et une activité d&apos;une autre ligne : leurs emplois sont additionnés. Si les lignes sont d&apos;autres années, formes de propriété ou niveaux, en choisir un avec un filtre.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} rows of &apos;{layer}&apos; were added up in the database: {rows} rows came back.</source>
        <extracomment>{count} row of &apos;{layer}&apos; was added up in the database: {rows} rows came back.</extracomment>
        <translation><numerusform>{count} ligne de « {layer} » a été additionnée dans la base de données : {rows} lignes sont revenues.</numerusform><numerusform>{count} lignes de « {layer} » ont été additionnées dans la base de données : {rows} lignes sont revenues.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} rows of the neighbour table name areas that the layer does not have ({ids}).</source>
        <extracomment>{count} row of the neighbour table names areas that the layer does not have ({ids}).</extracomment>
        <translation><numerusform>{count} ligne de la table de voisinage nomme des zones que la couche n&apos;a pas ({ids}).</numerusform><numerusform>{count} lignes de la table de voisinage nomment des zones que la couche n&apos;a pas ({ids}).</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} rows of the scenario &apos;{layer}&apos; have {what} (rows {rows}): complete them, or take them out.</source>
        <extracomment>{count} row of the scenario &apos;{layer}&apos; has {what} (row {rows}): complete it, or take it out.</extracomment>
        <translation><numerusform>{count} ligne du scénario « {layer} » a {what} (ligne {rows}) : complétez-la, ou retirez-la.</numerusform><numerusform>{count} lignes du scénario « {layer} » ont {what} (lignes {rows}) : complétez-les, ou retirez-les.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} rows repeat an area at a time, for example {examples}. Each area may have one feature for each time.</source>
        <extracomment>{count} row repeats an area at a time: {examples}. Each area may have one feature for each time.</extracomment>
        <translation><numerusform>{count} ligne répète une zone à une date : {examples}. Chaque zone peut avoir une entité par date.</numerusform><numerusform>{count} lignes répètent une zone à une date, par exemple {examples}. Chaque zone peut avoir une entité par date.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} sectors have jobs: relatedness needs {fewest} at least. Take all industries of the table as the space, or a longer list.</source>
        <extracomment>{count} sector has jobs: relatedness needs {fewest} at least. Take all industries of the table as the space, or a longer list.</extracomment>
        <translation><numerusform>{count} secteur a des emplois : les liens en demandent au moins {fewest}. Prenez toutes les activités de la table comme espace, ou une liste plus longue.</numerusform><numerusform>{count} secteurs ont des emplois : les liens en demandent au moins {fewest}. Prenez toutes les activités de la table comme espace, ou une liste plus longue.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} sectors have no jobs in any product of the flows and are left out: {examples}.</source>
        <extracomment>{count} sector has no jobs in any product of the flows and is left out: {examples}.</extracomment>
        <translation><numerusform>{count} secteur n&apos;a d&apos;emplois dans aucun produit des flux et est omis : {examples}.</numerusform><numerusform>{count} secteurs n&apos;ont d&apos;emplois dans aucun produit des flux et sont omis : {examples}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} source areas lie at least partly outside the target areas: what lies outside is put to the targets that they lie in, that of {lone} areas that lie in none to the nearest ({examples}).</source>
        <extracomment>{count} source area lies at least partly outside the target areas: what lies outside is put to the targets that it lies in, that of {lone} areas that lie in none to the nearest ({examples}).</extracomment>
        <translation><numerusform>{count} zone source se trouve au moins en partie hors des zones cibles : ce qui est en dehors va aux cibles où elle se trouve, celui de {lone} zones qui ne sont dans aucune à la plus proche ({examples}).</numerusform><numerusform>{count} zones sources se trouvent au moins en partie hors des zones cibles : ce qui est en dehors va aux cibles où elles se trouvent, celui de {lone} zones qui ne sont dans aucune à la plus proche ({examples}).</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} source areas lie in target areas that overlap each other ({examples}): these share them, so that no job is counted twice.</source>
        <extracomment>{count} source area lies in target areas that overlap each other ({examples}): these share it, so that no job is counted twice.</extracomment>
        <translation><numerusform>{count} zone source se trouve dans des zones cibles qui se recouvrent ({examples}) : celles-ci se la partagent, pour qu&apos;aucun emploi ne compte deux fois.</numerusform><numerusform>{count} zones sources se trouvent dans des zones cibles qui se recouvrent ({examples}) : celles-ci se les partagent, pour qu&apos;aucun emploi ne compte deux fois.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} source areas of &apos;{layer}&apos; have no weight above 0 and so no target: {examples}.</source>
        <extracomment>{count} source area of &apos;{layer}&apos; has no weight above 0 and so no target: {examples}.</extracomment>
        <translation><numerusform>{count} zone source de « {layer} » n&apos;a aucun poids supérieur à 0 et donc pas de cible : {examples}.</numerusform><numerusform>{count} zones sources de « {layer} » n&apos;ont aucun poids supérieur à 0 et donc pas de cible : {examples}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} source areas that need weights hold none of &apos;{layer}&apos;: they are divided by area ({examples}).</source>
        <extracomment>{count} source area that needs weights holds none of &apos;{layer}&apos;: it is divided by area ({examples}).</extracomment>
        <translation><numerusform>{count} zone source qui demande des poids n&apos;en contient aucun de « {layer} » : elle est divisée selon la surface ({examples}).</numerusform><numerusform>{count} zones sources qui demandent des poids n&apos;en contiennent aucun de « {layer} » : elles sont divisées selon la surface ({examples}).</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} suppressed figures of &apos;{layer}&apos; stay unknown: no published total and no bound holds them. A table with all levels of the industries, or with jobs_total, holds more.</source>
        <extracomment>{count} suppressed figure of &apos;{layer}&apos; stays unknown: no published total and no bound holds it. A table with all levels of the industries, or with jobs_total, holds more.</extracomment>
        <translation><numerusform>{count} chiffre masqué de « {layer} » reste inconnu : aucun total publié ni aucune borne ne le tient. Une table avec tous les niveaux des activités, ou avec jobs_total, en tient davantage.</numerusform><numerusform>{count} chiffres masqués de « {layer} » restent inconnus : aucun total publié ni aucune borne ne les tient. Une table avec tous les niveaux des activités, ou avec jobs_total, en tient davantage.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} tables are read as one: {names}.</source>
        <extracomment>{count} table is read as one: {names}.</extracomment>
        <translation><numerusform>{count} tableau est lu comme un seul : {names}.</numerusform><numerusform>{count} tableaux sont lus comme un seul : {names}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} target areas of the lookup have no polygon ({ids}; {jobs:,.0f} jobs): the table has them, the map has not.</source>
        <extracomment>{count} target area of the lookup has no polygon ({ids}; {jobs:,.0f} jobs): the table has it, the map has not.</extracomment>
        <translation><numerusform>{count} zone cible de la correspondance n&apos;a pas de polygone ({ids} ; {jobs:.0f} emplois) : elle est dans la table, pas sur la carte.</numerusform><numerusform>{count} zones cibles de la correspondance n&apos;ont pas de polygone ({ids} ; {jobs:.0f} emplois) : elles sont dans la table, pas sur la carte.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} texts have letters that no font of this computer holds: they are drawn as boxes ({texts}). Install a font for them, such as one of the Noto fonts.</source>
        <extracomment>{count} text has letters that no font of this computer holds: they are drawn as boxes ({texts}). Install a font for them, such as one of the Noto fonts.</extracomment>
        <translation><numerusform>{count} texte a des lettres qu’aucune police de cet ordinateur ne contient : elles apparaissent comme des cases ({texts}). Installez une police pour elles, comme l’une des polices Noto.</numerusform><numerusform>{count} textes ont des lettres qu’aucune police de cet ordinateur ne contient : elles apparaissent comme des cases ({texts}). Installez une police pour elles, comme l’une des polices Noto.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} texts of the template are set in fonts that this computer lacks ({fonts}): {used} instead.</source>
        <extracomment>{count} text of the template is set in a font that this computer lacks ({fonts}): {used} instead.</extracomment>
        <translation><numerusform>{count} texte du modèle est dans une police qui manque à cet ordinateur ({fonts}) : {used} à la place.</numerusform><numerusform>{count} textes du modèle sont dans des polices qui manquent à cet ordinateur ({fonts}) : {used} à la place.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} times between the others are missing: {times}.</source>
        <extracomment>One time between the others is missing: {times}.</extracomment>
        <translation><numerusform>Une date entre les autres manque : {times}.</numerusform><numerusform>{count} dates entre les autres manquent : {times}.</numerusform></translation>
    </message>
    <message>
        <source>{count} types: {types}</source>
        <translation>{count} types : {types}</translation>
    </message>
    <message numerus="yes">
        <source>{count} weights of &apos;{name}&apos; are negative or no numbers (for example {values}). Spatial statistics need weights from 0 on.</source>
        <extracomment>{count} weight of &apos;{name}&apos; is negative or no number (for example {values}). Spatial statistics need weights from 0 on.</extracomment>
        <translation><numerusform>{count} poids de « {name} » est négatif ou n&apos;est pas un nombre (par exemple {values}). Les statistiques spatiales exigent des poids à partir de 0.</numerusform><numerusform>{count} poids de « {name} » sont négatifs ou ne sont pas des nombres (par exemple {values}). Les statistiques spatiales exigent des poids à partir de 0.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} weights of the neighbour table are missing, negative or infinite (for example {values}).</source>
        <extracomment>{count} weight of the neighbour table is missing, negative or infinite (for example {values}).</extracomment>
        <translation><numerusform>{count} poids de la table des voisins manque, est négatif ou infini (par exemple {values}).</numerusform><numerusform>{count} poids de la table des voisins manquent, sont négatifs ou infinis (par exemple {values}).</numerusform></translation>
    </message>
    <message>
        <source>{entries} of {cases} sectors that an area lacked in {start} were there in {end}; predictors are of {start}</source>
        <translation>{entries} secteurs sur {cases} qui manquaient à une zone en {start} étaient là en {end} ; les indicateurs sont de {start}</translation>
    </message>
    <message>
        <source>{field}, {state} ({count}): {names}.</source>
        <translation>{field}, {state} ({count}) : {names}.</translation>
    </message>
    <message>
        <source>{field}, {statistic}: checked with {name}: {own:.6g} here, {value:.6g} there.</source>
        <translation>{field}, {statistic} : vérifié avec {name} : {own:.6g} ici, {value:.6g} là-bas.</translation>
    </message>
    <message>
        <source>{field}: Moran&apos;s I by step, and between which values chance lies. The upright line: how far likeness reaches.</source>
        <translation>{field} : I de Moran par pas, et les valeurs entre lesquelles se tient le hasard. La ligne verticale : portée de la ressemblance.</translation>
    </message>
    <message>
        <source>{field}: areas are alike up to a distance of about {reach}. A distance band of {reach} would take that in.</source>
        <translation>{field} : les zones se ressemblent jusqu’à une distance d’environ {reach}. Une bande de distance de {reach} l’engloberait.</translation>
    </message>
    <message>
        <source>{field}: areas are alike up to neighbours of order {reach}.</source>
        <translation>{field} : les zones se ressemblent jusqu’aux voisines d’ordre {reach}.</translation>
    </message>
    <message>
        <source>{field}: checked with {name}: the statistic differs by at most {value:.1e}, p by at most {p:.4f} (chance allows {allowed:.4f}); {beyond} of {n} areas lie further off than chance allows.</source>
        <translation>{field} : vérifié avec {name} : la statistique diffère d’au plus {value:.1e}, p d’au plus {p:.4f} (le hasard permet {allowed:.4f}) ; {beyond} zones sur {n} s’écartent plus que le hasard ne le permet.</translation>
    </message>
    <message>
        <source>{field}: checked with {name}: the statistic differs by at most {value:.1e}, the analytic p by at most {p_analytic:.1e} ({n} areas).</source>
        <translation>{field} : vérifié avec {name} : la statistique diffère d’au plus {value:.1e}, le p analytique d’au plus {p_analytic:.1e} ({n} zones).</translation>
    </message>
    <message>
        <source>{field}: each area&apos;s value against the mean of its neighbours&apos; values, both in standard deviations from the mean. Coloured: significant. The slope of the line is {slope}.</source>
        <translation>{field} : la valeur de chaque zone selon la moyenne des valeurs de ses voisins, toutes deux en écarts types à la moyenne. En couleur : significatif. La pente de la droite est {slope}.</translation>
    </message>
    <message>
        <source>{field}: not even the nearest pairs are more alike than chance has it; no band is proposed.</source>
        <translation>{field} : même les paires les plus proches ne se ressemblent pas plus que par hasard ; aucune bande n’est proposée.</translation>
    </message>
    <message numerus="yes">
        <source>{field}: {count} areas stand out with esda only, because of this: {reasons}.</source>
        <extracomment>{field}: {count} area stands out with esda only, because of this: {reasons}.</extracomment>
        <translation><numerusform>{field} : {count} zone ne se distingue qu’avec esda, pour cette raison : {reasons}.</numerusform><numerusform>{field} : {count} zones ne se distinguent qu’avec esda, pour cette raison : {reasons}.</numerusform></translation>
    </message>
    <message>
        <source>{field}: {shown} of {all} areas, the surest first</source>
        <translation>{field} : {shown} zones sur {all}, les plus sûres d&apos;abord</translation>
    </message>
    <message>
        <source>{figure}, area by area</source>
        <translation>{figure}, zone par zone</translation>
    </message>
    <message>
        <source>{files}: jobs are negative or infinite, for example {example}. Correct them, or set them to NULL.</source>
        <translation>{files} : des nombres d’emplois sont négatifs ou infinis, par exemple {example}. Corrigez-les, ou mettez-les à NULL.</translation>
    </message>
    <message>
        <source>{files}: the column of jobs, {column}, holds no numbers ({kind}).</source>
        <translation>{files} : la colonne des emplois, {column}, ne contient pas de nombres ({kind}).</translation>
    </message>
    <message>
        <source>{files}: there is no column {missing}. Name them in FILE_COLUMNS, as in: industry=sic, x=lon, y=lat. Its columns: {columns}.</source>
        <translation>{files} : il n’y a pas de colonne {missing}. Nommez les colonnes dans FILE_COLUMNS, par exemple : industry=sic, x=lon, y=lat. Colonnes présentes : {columns}.</translation>
    </message>
    <message>
        <source>{files}: {count} of its geometries are no points in WKB. Give a file of points, or columns x and y.</source>
        <translation>{files} : {count} des géométries ne sont pas des points en WKB. Donnez un fichier de points, ou des colonnes x et y.</translation>
    </message>
    <message>
        <source>{filled} of {all} suppressed figures of &apos;{layer}&apos; are estimated (status &apos;estimated&apos;, bounds in jobs_low and jobs_high). They are estimates: say so where you use them.</source>
        <translation>{filled} des {all} chiffres masqués de « {layer} » sont estimés (statut « estimated », bornes dans jobs_low et jobs_high). Ce sont des estimations : le dire là où elles sont utilisées.</translation>
    </message>
    <message>
        <source>{filter} leaves no row of &apos;{layer}&apos;. Expression: {expression}</source>
        <translation>{filter} ne laisse aucune ligne de « {layer} ». Expression : {expression}</translation>
    </message>
    <message>
        <source>{first} (to the right) against {second} (upwards): a dot for each area.</source>
        <translation>{first} (vers la droite) et {second} (vers le haut) : un point par zone.</translation>
    </message>
    <message>
        <source>{first} {high}, {group} {related}</source>
        <translation>{first} {high}, {group} {related}</translation>
    </message>
    <message>
        <source>{group} above</source>
        <translation>{group} au-dessus</translation>
    </message>
    <message>
        <source>{group} not above</source>
        <translation>{group} non au-dessus</translation>
    </message>
    <message>
        <source>{group} only</source>
        <translation>{group} seulement</translation>
    </message>
    <message>
        <source>{group}: expected growth, {start} – {end} (%)</source>
        <translation>{group} : croissance attendue, {start} – {end} (%)</translation>
    </message>
    <message>
        <source>{group}: growth against the nation&apos;s, {start} – {end} (percentage points)</source>
        <translation>{group} : croissance par rapport à celle du pays, {start} – {end} (points de pourcentage)</translation>
    </message>
    <message>
        <source>{group}: if the past goes on, {jobs} jobs in {year} ({growth} against {last}), and with 90 % confidence {low} to {high}.</source>
        <translation>{group} : si le passé continue, {jobs} emplois en {year} ({growth} par rapport à {last}), et avec 90 % de confiance entre {low} et {high}.</translation>
    </message>
    <message>
        <source>{group}: jobs by year, {start} = 100</source>
        <translation>{group} : emplois par année, {start} = 100</translation>
    </message>
    <message>
        <source>{group}: jobs expected in {end}</source>
        <translation>{group} : emplois attendus en {end}</translation>
    </message>
    <message>
        <source>{group}: location quotient (logarithmic)</source>
        <translation>{group} : quotient de localisation (logarithmique)</translation>
    </message>
    <message>
        <source>{group}: none of the {areas} areas is specialised in creative jobs.</source>
        <translation>{group} : aucune des {areas} zones n&apos;est spécialisée dans les emplois créatifs.</translation>
    </message>
    <message>
        <source>{group}: none of the {areas} areas is specialised in it.</source>
        <translation>{group} : aucune des {areas} zones n&apos;y est spécialisée.</translation>
    </message>
    <message>
        <source>{group}: outlook, {start} – {end}</source>
        <translation>{group} : perspectives, {start} – {end}</translation>
    </message>
    <message>
        <source>{group}: share over the mean (logarithmic)</source>
        <translation>{group} : part rapportée à la moyenne (logarithmique)</translation>
    </message>
    <message>
        <source>{group}: {both} of the {creative} creative areas are specialised in it too, {lift} times as many as chance would give.</source>
        <translation>{group} : {both} des {creative} zones créatives y sont aussi spécialisées, soit {lift} fois ce que donnerait le hasard.</translation>
    </message>
    <message>
        <source>{group}: {change} jobs from {start} to {end} in the areas with figures for both ({growth}, {rate} a year). All jobs: {total}.</source>
        <translation>{group} : {change} emplois de {start} à {end} dans les zones qui ont des chiffres pour les deux ({growth}, {rate} par an). Tous les emplois : {total}.</translation>
    </message>
    <message>
        <source>{hidden} published figures with {jobs} jobs were hidden, those with the fewest businesses first and enough others that none is alone in its total, and estimated like the suppressed ones. {covered} of them lie within their bounds.</source>
        <translation>{hidden} chiffres publiés, avec {jobs} emplois, ont été cachés, d&apos;abord ceux du plus petit nombre d&apos;établissements et assez d&apos;autres pour qu&apos;aucun ne soit seul dans son total, et estimés comme les chiffres masqués. {covered} d&apos;entre eux sont entre leurs bornes.</translation>
    </message>
    <message>
        <source>{host} ({title}): {why} To go on without it, download the file by hand from {by_hand}, and give it to &apos;Import employment&apos;, or open it as a layer.</source>
        <translation>{host} ({title}) : {why} Pour continuer sans lui, téléchargez le fichier à la main depuis {by_hand} et donnez-le à « Importer l’emploi », ou ouvrez-le comme couche.</translation>
    </message>
    <message numerus="yes">
        <source>{host}: {count} requests, {size:,} bytes received.</source>
        <extracomment>{host}: {count} request, {size:,} bytes received.</extracomment>
        <translation><numerusform>{host} : {count} requête, {size:,} octets reçus.</numerusform><numerusform>{host} : {count} requêtes, {size:,} octets reçus.</numerusform></translation>
    </message>
    <message>
        <source>{inside} of {all} jobs are in {areas} target areas; {share} of these come from source areas that had to be divided.</source>
        <translation>{inside} emplois sur {all} sont dans {areas} zones cibles ; {share} de ceux-ci viennent de zones sources qu&apos;il a fallu diviser.</translation>
    </message>
    <message>
        <source>{jobs:,.0f} jobs ({share:.1f} % of the listed sectors in &apos;{layer}&apos;) come from codes that the concordance divides: they are an estimate.</source>
        <translation>{jobs:,.0f} emplois ({share:.1f} % des secteurs de la liste dans &apos;{layer}&apos;) viennent de codes que la table de passage répartit : ils sont une estimation.</translation>
    </message>
    <message>
        <source>{jobs:,.0f} jobs ({share:.2%}) and {unknown} suppressed figures lie outside the target areas and are in none of them. By industry: {industries}.</source>
        <translation>{jobs:.0f} emplois ({share:.2%}) et {unknown} chiffres masqués se trouvent hors des zones cibles et ne sont dans aucune. Par activité : {industries}.</translation>
    </message>
    <message>
        <source>{jobs:,.0f} jobs ({share:.2%}) lie outside the target areas and are in none of them. By industry: {industries}.</source>
        <translation>{jobs:.0f} emplois ({share:.2%}) se trouvent hors des zones cibles et ne sont dans aucune. Par activité : {industries}.</translation>
    </message>
    <message>
        <source>{jobs:,.0f} jobs were translated, {share:.1f} % of them from codes that are divided; {lost:,.0f} jobs have no place in the new classification ({examples}).</source>
        <translation>{jobs:,.0f} emplois ont été convertis, dont {share:.1f} % de codes répartis ; {lost:,.0f} emplois n&apos;ont pas de place dans la nouvelle nomenclature ({examples}).</translation>
    </message>
    <message>
        <source>{jobs} of {total} jobs are in the {sectors} sectors, {share} of all, in {areas} areas with figures.</source>
        <translation>{jobs} emplois sur {total} sont dans les {sectors} secteurs, soit {share}, dans {areas} zones avec des chiffres.</translation>
    </message>
    <message>
        <source>{label} ({count})</source>
        <translation>{label} ({count})</translation>
    </message>
    <message>
        <source>{label}: none of {all} areas.</source>
        <translation>{label} : aucune zone sur {all}.</translation>
    </message>
    <message>
        <source>{label}: {count} of {all} areas ({areas}).</source>
        <translation>{label} : {count} zones sur {all} ({areas}).</translation>
    </message>
    <message>
        <source>{low} and above</source>
        <translation>{low} et plus</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>de {low} à {high}</translation>
    </message>
    <message>
        <source>{low} – {high}</source>
        <translation>{low} – {high}</translation>
    </message>
    <message>
        <source>{measure} of all pairs of sectors</source>
        <translation>{measure} de toutes les paires de secteurs</translation>
    </message>
    <message>
        <source>{measure}. Columns have the numbers of the rows; creative sectors are in bold. Sectors that go together stand together. Point at a square for its pair and value; the table has all values.</source>
        <translation>{measure}. Les colonnes portent les numéros des lignes ; les secteurs créatifs sont en gras. Les secteurs qui vont ensemble sont côte à côte. Pointez une case pour voir sa paire et sa valeur ; la table a toutes les valeurs.</translation>
    </message>
    <message>
        <source>{most} pairs have the smallest p that {draws} permutations can give, yet over {tests} pairs none has a q up to 0.05: with more permutations some may.</source>
        <translation>{most} paires ont le plus petit p que {draws} permutations peuvent donner, mais sur {tests} paires aucune n&apos;a un q jusqu&apos;à 0,05 : avec plus de permutations, certaines le pourraient.</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} et {count} autres</translation>
    </message>
    <message>
        <source>{name} (customer)</source>
        <translation>{name} (client)</translation>
    </message>
    <message numerus="yes">
        <source>{name} and {count} more</source>
        <extracomment>{name} and {count} more</extracomment>
        <translation><numerusform>{name} et {count} autre</numerusform><numerusform>{name} et {count} autres</numerusform></translation>
    </message>
    <message>
        <source>{name} is a creative hotspot: by score number {rank} of {count} areas</source>
        <translation>{name} est un pôle créatif : numéro {rank} sur {count} zones par le score</translation>
    </message>
    <message>
        <source>{name} is no creative hotspot: by score number {rank} of {count} areas</source>
        <translation>{name} n&apos;est pas un pôle créatif : numéro {rank} sur {count} zones par le score</translation>
    </message>
    <message>
        <source>{name} leads with a score of {score} out of 100: the creative industries have {lq} times the share of its jobs that they have in the reference.</source>
        <translation>{name} est en tête avec un score de {score} sur 100 : la part des industries créatives dans ses emplois y est {lq} fois celle de la référence.</translation>
    </message>
    <message>
        <source>{name}: goes most with {other} ({value})</source>
        <translation>{name} : va le plus avec {other} ({value})</translation>
    </message>
    <message>
        <source>{one} and {other} would be written to the same place, {file}. Give each a file of its own.</source>
        <translation>{one} et {other} seraient écrits au même endroit, {file}. Donnez à chacun son propre fichier.</translation>
    </message>
    <message>
        <source>{output} would write over {file}, which {input} is read from. Choose another file, or another layer of it.</source>
        <translation>{output} écraserait {file}, d’où {input} est lu. Choisissez un autre fichier, ou une autre couche de celui-ci.</translation>
    </message>
    <message>
        <source>{package} is missing, {wanted} or newer is needed</source>
        <translation>{package} manque, il faut la version {wanted} ou plus récente</translation>
    </message>
    <message>
        <source>{package} {found} is there and cannot be loaded ({reason}). Most often it was built for another numpy than the {numpy} that QGIS brings: remove it, and install it again with numpy held at that version.</source>
        <translation>{package} {found} est présent mais ne peut être chargé ({reason}). Le plus souvent, il a été construit pour un autre numpy que celui de QGIS ({numpy}) : supprimez-le, puis réinstallez-le en gardant numpy à cette version.</translation>
    </message>
    <message>
        <source>{package} {found} is too old, {wanted} or newer is needed</source>
        <translation>{package} {found} est trop ancien, il faut la version {wanted} ou plus récente</translation>
    </message>
    <message>
        <source>{parameter} and {other} belong together: &apos;{layer}&apos; has either a row for each flow, with a field for the buying product and one for the value, or a column for each buying product. Its fields: {fields}.</source>
        <translation>{parameter} et {other} vont ensemble : « {layer} » a soit une ligne par flux, avec un champ pour le produit acheteur et un pour la valeur, soit une colonne par produit acheteur. Ses champs : {fields}.</translation>
    </message>
    <message>
        <source>{parameter} is for a layer. Give either a layer or POINTS_FILE, whose columns FILE_COLUMNS names.</source>
        <translation>{parameter} vaut pour une couche. Donnez soit une couche, soit POINTS_FILE, dont FILE_COLUMNS nomme les colonnes.</translation>
    </message>
    <message>
        <source>{parameter} is not used: a lookup does not say which target area is the nearest.</source>
        <translation>{parameter} n&apos;est pas utilisé : une table de correspondance ne dit pas quelle zone cible est la plus proche.</translation>
    </message>
    <message>
        <source>{parameter} is {value}. It takes a number from {least} to {most}.</source>
        <translation>{parameter} vaut {value}. Il faut un nombre de {least} à {most}.</translation>
    </message>
    <message>
        <source>{parameter} is {value}. It takes a number of {least} or more.</source>
        <translation>{parameter} vaut {value}. Il faut un nombre d’au moins {least}.</translation>
    </message>
    <message>
        <source>{parameter} is {value}. It takes a number.</source>
        <translation>{parameter} vaut {value}. Il faut un nombre.</translation>
    </message>
    <message>
        <source>{parameter}: &apos;{breaks}&apos; is not ascending numbers separated by commas, such as 0.5, 1, 2.</source>
        <translation>{parameter} : « {breaks} » n’est pas une suite de nombres croissants séparés par des virgules, par exemple 0.5, 1, 2.</translation>
    </message>
    <message>
        <source>{parameter}: &apos;{field}&apos; of &apos;{layer}&apos; holds neither numbers nor 1 to {most} different texts ({values}). Choose other fields.</source>
        <translation>{parameter} : « {field} » de « {layer} » ne contient ni nombres ni 1 à {most} textes différents ({values}). Choisissez d&apos;autres champs.</translation>
    </message>
    <message>
        <source>{parameter}: &apos;{field}&apos; of &apos;{layer}&apos; holds neither text nor numbers ({kind}). Turn it into text first.</source>
        <translation>{parameter} : « {field} » de « {layer} » ne contient ni texte ni nombres ({kind}). Convertissez-le d’abord en texte.</translation>
    </message>
    <message>
        <source>{parameter}: &apos;{field}&apos; of &apos;{layer}&apos; holds no number in any of {count} features.</source>
        <translation>{parameter} : « {field} » de « {layer} » ne contient de nombre dans aucune des {count} entités.</translation>
    </message>
    <message>
        <source>{parameter}: &apos;{field}&apos; of &apos;{layer}&apos; holds no numbers. Choose a numeric field, or the scheme for classes.</source>
        <translation>{parameter} : « {field} » de « {layer} » ne contient pas de nombres. Choisissez un champ numérique, ou le schéma des classes.</translation>
    </message>
    <message>
        <source>{parameter}: &apos;{field}&apos; of &apos;{layer}&apos; holds no numbers. Choose another field.</source>
        <translation>{parameter} : « {field} » de « {layer} » ne contient pas de nombres. Choisissez un autre champ.</translation>
    </message>
    <message>
        <source>{parameter}: &apos;{field}&apos; of &apos;{layer}&apos; holds numbers too large for a legend, such as {value}. Give them in millions.</source>
        <translation>{parameter} : « {field} » de « {layer} » contient des nombres trop grands pour une légende, comme {value}. Donnez-les en millions.</translation>
    </message>
    <message>
        <source>{parameter}: &apos;{field}&apos; of &apos;{layer}&apos; holds {count} values ({values}). A map of classes shows 1 to {most}; for numbers, choose another scheme.</source>
        <translation>{parameter} : « {field} » de « {layer} » contient {count} valeurs ({values}). Une carte de classes en montre de 1 à {most} ; pour des nombres, choisissez un autre schéma.</translation>
    </message>
    <message>
        <source>{parameter}: &apos;{layer}&apos; has coordinates that are no numbers, so that there is no map of it. Mend or filter it.</source>
        <translation>{parameter} : « {layer} » a des coordonnées qui ne sont pas des nombres, il n’y en a donc pas de carte. Réparez ou filtrez la couche.</translation>
    </message>
    <message>
        <source>{parameter}: &apos;{layer}&apos; has neither polygons nor lines. Points with names belong to &apos;{places}&apos;.</source>
        <translation>{parameter} : &apos;{layer}&apos; n&apos;a ni polygones ni lignes. Les points nommés vont dans &apos;{places}&apos;.</translation>
    </message>
    <message>
        <source>{parameter}: &apos;{layer}&apos; has no &apos;{given}&apos;. It has {labels}.</source>
        <translation>{parameter} : « {layer} » n&apos;a pas « {given} ». Il a {labels}.</translation>
    </message>
    <message>
        <source>{parameter}: &apos;{layer}&apos; has no coordinate reference system. Distances and areas are in units of its coordinates, which are taken as they are. Set the system with &apos;Assign projection&apos;.</source>
        <translation>{parameter} : « {layer} » n’a pas de système de coordonnées de référence. Distances et surfaces sont dans les unités de ses coordonnées, prises telles quelles. Définissez le système avec « Assigner une projection ».</translation>
    </message>
    <message>
        <source>{parameter}: &apos;{layer}&apos; has no features.</source>
        <translation>{parameter} : « {layer} » n&apos;a pas d&apos;entités.</translation>
    </message>
    <message>
        <source>{parameter}: &apos;{layer}&apos; has no field &apos;{field}&apos;{maker}. Its fields: {fields}.</source>
        <translation>{parameter} : « {layer} » n&apos;a pas de champ « {field} »{maker}. Ses champs : {fields}.</translation>
    </message>
    <message>
        <source>{parameter}: &apos;{layer}&apos; has no field that could name its points.</source>
        <translation>{parameter} : &apos;{layer}&apos; n&apos;a aucun champ qui puisse nommer ses points.</translation>
    </message>
    <message>
        <source>{parameter}: &apos;{layer}&apos; has no field {missing}. Its fields: {fields}.</source>
        <translation>{parameter} : « {layer} » n&apos;a pas de champ {missing}. Ses champs : {fields}.</translation>
    </message>
    <message>
        <source>{parameter}: &apos;{layer}&apos; has no geometry: there is nothing to style.</source>
        <translation>{parameter} : « {layer} » n’a pas de géométrie : il n’y a rien à styler.</translation>
    </message>
    <message>
        <source>{parameter}: &apos;{layer}&apos; has no points. Choose a layer of points.</source>
        <translation>{parameter} : « {layer} » n’a pas de points. Choisissez une couche de points.</translation>
    </message>
    <message>
        <source>{parameter}: &apos;{layer}&apos; has no polygons. Choose a layer of areas.</source>
        <translation>{parameter} : « {layer} » n’a pas de polygones. Choisissez une couche de zones.</translation>
    </message>
    <message>
        <source>{parameter}: &apos;{layer}&apos; has no rows, or no field &apos;title&apos;. Its fields: {fields}.</source>
        <translation>{parameter} : « {layer} » n&apos;a pas de lignes, ou pas de champ « title ». Ses champs : {fields}.</translation>
    </message>
    <message>
        <source>{parameter}: &apos;{layer}&apos; is a table of the QCEW as it is downloaded, with several ownerships or levels of industries and areas ({columns}), whose jobs would be added up. Run &apos;Import employment&apos; on the file, or filter the layer to one of each.</source>
        <translation>{parameter} : « {layer} » est une table de la QCEW telle que téléchargée, avec plusieurs types de propriété ou niveaux d&apos;activités et de zones ({columns}), dont les emplois seraient additionnés. Lancez « Importer l&apos;emploi » sur le fichier, ou filtrez la couche sur un seul de chacun.</translation>
    </message>
    <message>
        <source>{parameter}: &apos;{layer}&apos; is no output of &apos;Microclusters of businesses&apos;.</source>
        <translation>{parameter} : « {layer} » n&apos;est pas une sortie de « Microclusters d&apos;établissements ».</translation>
    </message>
    <message>
        <source>{parameter}: &apos;{name}&apos; has &apos;|&apos; in it, behind which QGIS looks for a layer of a file. Choose another name.</source>
        <translation>{parameter} : « {name} » contient « | », derrière lequel QGIS cherche une couche d&apos;un fichier. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{parameter}: &apos;{part}&apos; is no &apos;segment=name&apos; of one of these segments: {segments}.</source>
        <translation>{parameter} : « {part} » n&apos;est pas un « segment=nom » de l&apos;un de ces segments : {segments}.</translation>
    </message>
    <message>
        <source>{parameter}: a bivariate map needs a second numeric field, or a field of classes such as bivariate_class_kibs, which &apos;Overlap with related sectors&apos; makes.</source>
        <translation>{parameter} : une carte bivariée demande un second champ numérique, ou un champ de classes tel que bivariate_class_kibs, que produit « Recoupement avec les secteurs liés ».</translation>
    </message>
    <message>
        <source>{parameter}: choose a field of &apos;{layer}&apos; (none can be told from its values). Its fields: {fields}.</source>
        <translation>{parameter} : choisissez un champ de « {layer} » (aucun ne se reconnaît à ses valeurs). Ses champs : {fields}.</translation>
    </message>
    <message>
        <source>{parameter}: choose a field of &apos;{layer}&apos; (none is named &apos;{usual}&apos;). Its fields: {fields}.</source>
        <translation>{parameter} : choisir un champ de « {layer} » (aucun ne se nomme « {usual} »). Ses champs : {fields}.</translation>
    </message>
    <message>
        <source>{parameter}: choose a field of &apos;{layer}&apos;. Its fields: {fields}.</source>
        <translation>{parameter} : choisir un champ de « {layer} ». Ses champs : {fields}.</translation>
    </message>
    <message>
        <source>{parameter}: choose a file.</source>
        <translation>{parameter} : choisissez un fichier.</translation>
    </message>
    <message>
        <source>{parameter}: choose a numeric field of &apos;{layer}&apos;, to say which features to label.</source>
        <translation>{parameter} : choisissez un champ numérique de « {layer} », qui dise quelles entités étiqueter.</translation>
    </message>
    <message>
        <source>{parameter}: choose at least one.</source>
        <translation>{parameter} : choisissez-en au moins un.</translation>
    </message>
    <message>
        <source>{parameter}: choose the field of &apos;{layer}&apos; that holds the names for the map. Its fields: {fields}.</source>
        <translation>{parameter} : choisissez le champ de « {layer} » qui contient les noms pour la carte. Ses champs : {fields}.</translation>
    </message>
    <message>
        <source>{parameter}: choose the field of &apos;{layer}&apos; with the industry or sector of each business.</source>
        <translation>{parameter} : choisissez le champ de « {layer} » contenant l&apos;activité ou le secteur de chaque établissement.</translation>
    </message>
    <message>
        <source>{parameter}: choose the field whose values are the ids in the weights file &apos;{name}&apos; ({ids}).</source>
        <translation>{parameter} : choisissez le champ dont les valeurs sont les identifiants du fichier de pondérations « {name} » ({ids}).</translation>
    </message>
    <message>
        <source>{parameter}: choose the field with the region of each area, or a layer of regions (&apos;{other}&apos;).</source>
        <translation>{parameter} : choisir le champ de la région de chaque zone, ou une couche des régions (« {other} »).</translation>
    </message>
    <message>
        <source>{parameter}: choose the fields of &apos;{layer}&apos; to test. Its fields: {fields}.</source>
        <translation>{parameter} : choisir les champs de « {layer} » à tester. Ses champs : {fields}.</translation>
    </message>
    <message>
        <source>{parameter}: it is {centre}, but the fixed breaks of location quotients lie about 1. Choose other &apos;{other}&apos;.</source>
        <translation>{parameter} : elle vaut {centre}, mais les bornes fixes des quotients de localisation sont autour de 1. Choisissez d’autres « {other} ».</translation>
    </message>
    <message>
        <source>{parameter}: it lies beside &apos;{layer}&apos;, whose extent in the map&apos;s coordinates is {extent}: no inset.</source>
        <translation>{parameter} : elle est à côté de « {layer} », dont l’étendue dans les coordonnées de la carte est {extent} : pas d’encart.</translation>
    </message>
    <message>
        <source>{parameter}: no field of &apos;{layer}&apos; has another value for each area. Its fields: {fields}.</source>
        <translation>{parameter} : aucun champ de « {layer} » n&apos;a une valeur propre à chaque zone. Ses champs : {fields}.</translation>
    </message>
    <message>
        <source>{parameter}: none of the {count} features of &apos;{layer}&apos; has a geometry: there is no map.</source>
        <translation>{parameter} : aucune des {count} entités de « {layer} » n&apos;a de géométrie : il n&apos;y a pas de carte.</translation>
    </message>
    <message>
        <source>{parameter}: nothing is given. Choose points and the field of their industry, or give POINTS_FILE.</source>
        <translation>{parameter} : rien n’est donné. Choisissez des points et le champ de leur secteur d’activité, ou donnez POINTS_FILE.</translation>
    </message>
    <message>
        <source>{parameter}: row {number} of &apos;{layer}&apos; has the {column} &apos;{value}&apos;, which the page does not have. It has, for example: {known}.</source>
        <translation>{parameter} : la ligne {number} de « {layer} » a pour {column} la valeur « {value} », que la page n&apos;a pas. Elle a par exemple : {known}.</translation>
    </message>
    <message>
        <source>{parameter}: say since when in &apos;{other}&apos;, for a table with several years.</source>
        <translation>{parameter} : dites depuis quand dans « {other} », pour une table de plusieurs années.</translation>
    </message>
    <message>
        <source>{parameter}: sectors as given in the table cannot be compared with lists of industry codes. Choose one or the other.</source>
        <translation>{parameter} : des secteurs tels que donnés dans la table ne se comparent pas à des listes de codes d’activité. Choisissez l’un ou l’autre.</translation>
    </message>
    <message>
        <source>{parameter}: several fields of &apos;{layer}&apos; could be meant: {candidates}. Choose one.</source>
        <translation>{parameter} : plusieurs champs de « {layer} » sont possibles : {candidates}. Choisissez-en un.</translation>
    </message>
    <message>
        <source>{parameter}: several fields of &apos;{layer}&apos; hold the areas of &apos;{boundaries}&apos;: {candidates}. Choose the one that is meant.</source>
        <translation>{parameter} : plusieurs champs de « {layer} » contiennent les zones de « {boundaries} » : {candidates}. Choisissez le bon.</translation>
    </message>
    <message>
        <source>{parameter}: the method needs this layer. Choose it, or another &apos;{other}&apos;.</source>
        <translation>{parameter} : la méthode a besoin de cette couche. La choisir, ou une autre « {other} ».</translation>
    </message>
    <message>
        <source>{parameter}: these references need the field &apos;{other}&apos;, and no reference table.</source>
        <translation>{parameter} : ces références demandent le champ « {other} », et pas de table de référence.</translation>
    </message>
    <message>
        <source>{parameter}: {all} characters are too long for the title of this page: {shown} fit. Shorten it.</source>
        <translation>{parameter} : {all} caractères sont trop longs pour le titre de cette page : {shown} tiennent. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>{parameter}: {fields} of &apos;{layer}&apos; hold text. Choose numeric fields.</source>
        <translation>{parameter} : {fields} de « {layer} » contiennent du texte. Choisir des champs numériques.</translation>
    </message>
    <message>
        <source>{parameter}: {path} cannot be used: {reason}. Save a template from QGIS&apos;s layout designer, or leave it empty.</source>
        <translation>{parameter} : {path} n&apos;est pas utilisable : {reason}. Enregistrez un modèle depuis l&apos;éditeur de mise en page de QGIS, ou laissez-le vide.</translation>
    </message>
    <message>
        <source>{parameter}: {path} has no map with the id &apos;map&apos;. Give its map that id in the layout designer.</source>
        <translation>{parameter} : {path} n&apos;a pas de carte avec l&apos;identifiant « map ». Donnez cet identifiant à sa carte dans l&apos;éditeur de mise en page.</translation>
    </message>
    <message>
        <source>{parameter}: {path} has to end in one of {endings}: that says what is written.</source>
        <translation>{parameter} : {path} doit se terminer par {endings} : c’est ce qui dit quoi écrire.</translation>
    </message>
    <message>
        <source>{parameter}: {start} is not before the year mapped, {end}.</source>
        <translation>{parameter} : {start} ne précède pas l&apos;année cartographiée, {end}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}. Choose another place.</source>
        <translation>{path} ne peut pas être écrit : {reason}. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>{path} could not be written whole: {reason}. Is its place full or read-only?</source>
        <translation>{path} n’a pas pu être écrit en entier : {reason}. L’emplacement est-il plein ou en lecture seule ?</translation>
    </message>
    <message>
        <source>{peer} (similarity {similarity})</source>
        <translation>{peer} (similarité {similarity})</translation>
    </message>
    <message>
        <source>{peer} (similarity {similarity}, {apart} km away)</source>
        <translation>{peer} (similarité {similarity}, à {apart} km)</translation>
    </message>
    <message>
        <source>{place}, {times} times as large</source>
        <translation>{place}, agrandi {times} fois</translation>
    </message>
    <message>
        <source>{predictor}: {auc}</source>
        <translation>{predictor} : {auc}</translation>
    </message>
    <message>
        <source>{range} (about {reference})</source>
        <translation>{range} (environ {reference})</translation>
    </message>
    <message>
        <source>{rank} of {all}</source>
        <translation>{rank} sur {all}</translation>
    </message>
    <message>
        <source>{rank} of {count}</source>
        <translation>{rank} sur {count}</translation>
    </message>
    <message>
        <source>{region} leads with {share} of the creative jobs, of which {leading} are in its leading area, {area}. In it {clusters} of {areas} areas stand out; in the other regions {others} of {rest} do.</source>
        <translation>{region} est en tête avec {share} des emplois créatifs, dont {leading} dans sa zone de tête, {area}. {clusters} de ses {areas} zones s&apos;y détachent ; dans les autres régions, {others} sur {rest}.</translation>
    </message>
    <message>
        <source>{sector} ({group})</source>
        <translation>{sector} ({group})</translation>
    </message>
    <message>
        <source>{sector}, beside {neighbour}</source>
        <translation>{sector}, à côté de {neighbour}</translation>
    </message>
    <message>
        <source>{sector}: growth, {start} – {end} (%)</source>
        <translation>{sector} : croissance, {start} – {end} (%)</translation>
    </message>
    <message>
        <source>{sector}: location quotient</source>
        <translation>{sector} : quotient de localisation</translation>
    </message>
    <message>
        <source>{sector}: location quotient of {measure}</source>
        <translation>{sector} : quotient de localisation {measure}</translation>
    </message>
    <message>
        <source>{sector}: pay per job, the nation&apos;s being 1</source>
        <translation>{sector} : salaire par emploi, celui du pays étant 1</translation>
    </message>
    <message>
        <source>{sector}: {times} times the share in the nation (90 % interval {interval})</source>
        <translation>{sector} : {times} fois la part dans le pays (intervalle à 90 % {interval})</translation>
    </message>
    <message>
        <source>{segment} (% of the population)</source>
        <translation>{segment} (% de la population)</translation>
    </message>
    <message>
        <source>{segment}: against the average</source>
        <translation>{segment} : par rapport à la moyenne</translation>
    </message>
    <message>
        <source>{segment}: share of the people</source>
        <translation>{segment} : part des habitants</translation>
    </message>
    <message>
        <source>{segment}: {mean} over all areas. In {strong} of {areas} areas it is above that; in {only} of these creative jobs are not.</source>
        <translation>{segment} : {mean} sur toutes les zones. Dans {strong} zones sur {areas} la part est au-dessus ; dans {only} de celles-ci, les emplois créatifs ne le sont pas.</translation>
    </message>
    <message>
        <source>{service} has the years from {first} to {last}, not {years}.</source>
        <translation>{service} a les années de {first} à {last}, et non {years}.</translation>
    </message>
    <message>
        <source>{share:.1%} of the people of &apos;{layer}&apos; live outside the boundaries and take no part.</source>
        <translation>{share:.1%} des personnes de « {layer} » vivent hors des limites et ne prennent pas part.</translation>
    </message>
    <message>
        <source>{share:.1f} % of the purchases in &apos;{layer}&apos; are in rows that are no product (such as scrap or imports), and belong to no supplier.</source>
        <translation>{share:.1f} % des achats de « {layer} » sont dans des lignes qui ne sont pas un produit (rebuts ou importations, par exemple) et ne reviennent à aucun fournisseur.</translation>
    </message>
    <message>
        <source>{share} of all pairs of areas are linked; the median area has {median} neighbours. {one_way} links go one way only.</source>
        <translation>{share} de toutes les paires de zones sont liées ; la zone médiane a {median} voisins. {one_way} liens ne vont que dans un sens.</translation>
    </message>
    <message>
        <source>{share} of its jobs</source>
        <translation>{share} de ses emplois</translation>
    </message>
    <message>
        <source>{share} of its jobs are creative, {times} times the share in the nation.</source>
        <translation>{share} de ses emplois sont créatifs, soit {times} fois la part dans le pays.</translation>
    </message>
    <message>
        <source>{share} of the businesses share their place with others; the most crowded place has {most}. Those at one place are all equally near to each other.</source>
        <translation>{share} des établissements partagent leur lieu avec d&apos;autres ; le lieu le plus fréquenté en a {most}. Ceux d&apos;un même lieu sont tous également proches les uns des autres.</translation>
    </message>
    <message>
        <source>{shown} of {all} areas, those that could provide most first</source>
        <translation>{shown} zones sur {all}, celles qui pourraient fournir le plus en premier</translation>
    </message>
    <message>
        <source>{shown} of {all} areas, those with most jobs first</source>
        <translation>{shown} zones sur {all}, celles qui ont le plus d&apos;emplois d&apos;abord</translation>
    </message>
    <message>
        <source>{shown} of {all} areas, those with the most creative jobs first; neighbours share a cluster&apos;s number</source>
        <translation>{shown} zones sur {all}, celles qui ont le plus d&apos;emplois créatifs d&apos;abord ; des voisines partagent un numéro de cluster</translation>
    </message>
    <message>
        <source>{shown} of {all} areas; the table has all</source>
        <translation>{shown} zones sur {all} ; la table les a toutes</translation>
    </message>
    <message>
        <source>{shown} of {all} clusters, those with the strongest evidence first; bold: significant</source>
        <translation>{shown} clusters sur {all}, les mieux établis d&apos;abord ; en gras : significatifs</translation>
    </message>
    <message>
        <source>{shown} of {all} pairs of different categories, the surest</source>
        <translation>{shown} paires de catégories différentes sur {all}, les plus sûres</translation>
    </message>
    <message>
        <source>{shown} of {all} products, over all areas, those with most further jobs first</source>
        <translation>{shown} produits sur {all}, toutes zones ensemble, ceux qui ont le plus d&apos;autres emplois d&apos;abord</translation>
    </message>
    <message>
        <source>{shown} of {all} published totals, the widest differences first</source>
        <translation>{shown} des {all} totaux publiés, les plus grands écarts d&apos;abord</translation>
    </message>
    <message>
        <source>{shown} of {all} regions, those with the most creative jobs first</source>
        <translation>{shown} régions sur {all}, celles qui ont le plus d&apos;emplois créatifs d&apos;abord</translation>
    </message>
    <message>
        <source>{shown} of {all} rows</source>
        <translation>{shown} des {all} lignes</translation>
    </message>
    <message>
        <source>{shown} of {all} sectors shown</source>
        <translation>{shown} secteurs sur {all} montrés</translation>
    </message>
    <message>
        <source>{shown} of {all} target areas with jobs from divided source areas; bold: more than half</source>
        <translation>{shown} zones cibles sur {all} avec des emplois de zones sources divisées ; en gras : plus de la moitié</translation>
    </message>
    <message>
        <source>{shown} of {all}, the widest first</source>
        <translation>{shown} sur {all}, les plus grands écarts d&apos;abord</translation>
    </message>
    <message>
        <source>{start} – {end}: from {before} to {after} creative jobs ({growth}).</source>
        <translation>{start} – {end} : de {before} à {after} emplois créatifs ({growth}).</translation>
    </message>
    <message>
        <source>{state} ({count}): {names}.</source>
        <translation>{state} ({count}) : {names}.</translation>
    </message>
    <message>
        <source>{step} is left out: {reason}</source>
        <translation>{step} est laissé de côté : {reason}</translation>
    </message>
    <message>
        <source>{time} is not tested: {reason}</source>
        <translation>{time} n’est pas testé : {reason}</translation>
    </message>
    <message>
        <source>{title} ({measure})</source>
        <translation>{title} ({measure})</translation>
    </message>
    <message>
        <source>{title}. Dashed: the areas with figures in every year together. All charts have one scale; what goes beyond it is drawn at its edge.</source>
        <translation>{title}. Tirets : les zones qui ont des chiffres pour chaque année, ensemble. Tous les graphiques ont la même échelle ; ce qui la dépasse est dessiné au bord.</translation>
    </message>
    <message>
        <source>{title}: map. Arrow keys move it, plus and minus zoom, Enter opens the area in the middle. The table holds the same figures.</source>
        <translation>{title} : carte. Les flèches la déplacent, plus et moins règlent le zoom, Entrée ouvre la zone au centre. Le tableau contient les mêmes chiffres.</translation>
    </message>
    <message>
        <source>{value} %</source>
        <translation>{value} %</translation>
    </message>
    <message>
        <source>{value} times the average concentration</source>
        <translation>{value} fois la concentration moyenne</translation>
    </message>
    <message>
        <source>{what} cannot be used on &apos;{layer}&apos;: {reason}. Expression: {expression}</source>
        <translation>{what} ne peut pas être appliqué à « {layer} » : {reason}. Expression : {expression}</translation>
    </message>
    <message>
        <source>{what} gives the text &apos;{value}&apos; on &apos;{layer}&apos;, not true or false. Expression: {expression}</source>
        <translation>{what} donne le texte « {value} » sur « {layer} », et non vrai ou faux. Expression : {expression}</translation>
    </message>
    <message>
        <source>{words} (status {status}).</source>
        <translation>{words} (statut {status}).</translation>
    </message>
    <message>
        <source>{words} (status {status}). It says: &apos;{said}&apos;.</source>
        <translation>{words} (statut {status}). Il indique : « {said} ».</translation>
    </message>
    <message>
        <source>{year} (forecast)</source>
        <translation>{year} (prévision)</translation>
    </message>
    <message>
        <source>↑ {group}: low to high</source>
        <translation>↑ {group} : de bas à haut</translation>
    </message>
    <message>
        <source>→ {group}: low to high</source>
        <translation>→ {group} : de faible à élevé</translation>
    </message>
    <message>
        <source>≥: some figures of the area are suppressed, so that its jobs are lower bounds and its quotients uncertain.</source>
        <translation>≥ : quelques chiffres de la zone sont masqués, de sorte que ses emplois sont des bornes inférieures et ses quotients incertains.</translation>
    </message>
</context>
</TS>
