"""What stands where areas or jobs should, further units, numbers and flags, and layouts of several blocks."""

from . import Case

CASES = [
    Case(
        "sexes where areas should be",
        """\
sex;58;62;90
Male;1;2;3
Female;4;5;6
""",
        "'file.csv': what stands for areas are 'Male', 'Female' (lines 2, 2, 2), which are none. Name the column of areas ('Column of areas'), or add one, where the file is of a single area.",
    ),
    Case(
        "ages where areas should be, industries across",
        """\
age;58;62;90
16-24;1;2;3
25-34;4;5;6
35-49;7;8;9
""",
        "'file.csv': what stands for areas are '16-24', '25-34', '35-49' (lines 2, 2, 2), which are none. Name the column of areas ('Column of areas'), or add one, where the file is of a single area.",
    ),
    Case(
        "sizes down, industries across",
        """\
Größenklasse;58;62;90
0-9;1;2;3
10-49;4;5;6
50-249;7;8;9
""",
        "'file.csv': what stands for areas are '0-9', '10-49', '50-249' (lines 2, 2, 2), which are none. Name the column of areas ('Column of areas'), or add one, where the file is of a single area.",
    ),
    Case(
        "codes of Swedish municipalities that look like years",
        """\
kommun,58,62,90
2021,1,2,3
2023,4,5,6
2080,7,8,9
""",
        """\
2021;58;;1;ok
2021;62;;2;ok
2021;90;;3;ok
2023;58;;4;ok
2023;62;;5;ok
2023;90;;6;ok
2080;58;;7;ok
2080;62;;8;ok
2080;90;;9;ok
""",
    ),
    Case(
        "two measures below each other, jobs and firms",
        """\
area,industry,indicator,value
A1,62,Number of employees,120
A1,62,Number of enterprises,12
A2,62,Number of employees,40
A2,62,Number of enterprises,4
""",
        "'file.csv': its figures are divided by 'indicator', too (2 values: Number of employees, Number of enterprises; first lines 2, 3, 4), none of which is surely the total. Set KEEP to the one wanted, such as 'indicator=Number of employees'.",
    ),
    Case(
        "employees and self-employed measures",
        """\
area,industry,measure,value
A1,62,Employees,120
A1,62,Self-employed,12
A2,62,Employees,40
A2,62,Self-employed,4
""",
        "'file.csv': its figures are divided by 'measure', too (2 values: Employees, Self-employed; first lines 2, 3, 4), none of which is surely the total. Set KEEP to the one wanted, such as 'measure=Employees'.",
    ),
    Case(
        "annual averages of hours",
        """\
area,industry,Hours worked
A1,62,120
A1,90,30
A2,62,40
""",
        "'file.csv' holds no counts of jobs or businesses: its figures are in 'Hours worked' (3). Download the table of jobs. Figures of another measure are never taken for jobs.",
    ),
    Case(
        "jobs per 1000 inhabitants",
        """\
area,industry,Jobs per 1000 inhabitants
A1,62,12.5
A1,90,3.1
A2,62,4.4
""",
        "'file.csv' holds no counts of jobs or businesses: its figures are in 'Jobs per 1000 inhabitants' (3). Download the table of jobs. Figures of another measure are never taken for jobs.",
    ),
    Case(
        "employment rate",
        """\
area,industry,Employment rate
A1,62,72.5
A1,90,63.1
A2,62,54.4
""",
        "'file.csv' holds no counts of jobs or businesses: its figures are in 'Employment rate' (3). Download the table of jobs. Figures of another measure are never taken for jobs.",
    ),
    Case(
        "share of employment",
        """\
area,industry,Share of employment
A1,62,72.5
A1,90,63.1
A2,62,54.4
""",
        "'file.csv' holds no counts of jobs or businesses: its figures are in 'Share of employment' (3). Download the table of jobs. Figures of another measure are never taken for jobs.",
    ),
    Case(
        "change in jobs",
        """\
area,industry,Change in jobs
A1,62,12
A1,90,3
A2,62,4
""",
        "'file.csv' is in no format that is known. It begins: area | industry | Change in jobs, A1 | 62 | 12, A1 | 90 | 3. For a table of your own name its columns ('Column of areas', 'Column of industries', 'Column of jobs').",
    ),
    Case(
        "median wage",
        """\
area,industry,Median wage
A1,62,32000
A1,90,23000
A2,62,24000
""",
        "'file.csv' is in no format that is known. It begins: area | industry | Median wage, A1 | 62 | 32000, A1 | 90 | 23000. For a table of your own name its columns ('Column of areas', 'Column of industries', 'Column of jobs').",
    ),
    Case(
        "job density",
        """\
area,industry,Job density
A1,62,1.2
A1,90,0.3
A2,62,.4
""",
        "'file.csv' holds no counts of jobs or businesses: its figures are in 'Job density' (3). Download the table of jobs. Figures of another measure are never taken for jobs.",
    ),
    Case(
        "apprentices only",
        """\
Kreis;WZ;Auszubildende
09161;62;12
09161;90;3
09162;62;4
""",
        """\
09161;62;;12;ok
09161;90;;3;ok
09162;62;;4;ok
""",
    ),
    Case(
        "hundreds",
        """\
area,industry,jobs (hundreds)
A1,62,1.2
A1,90,0.3
A2,62,.4
""",
        """\
A1;62;;120;ok
A1;90;;30;ok
A2;62;;40;ok
""",
    ),
    Case(
        "millions in the title",
        """\
Employment (millions)

area,industry,jobs
A1,62,1.2
A1,90,0.3
A2,62,.4
""",
        """\
A1;62;;1.2e+06;ok
A1;90;;300000;ok
A2;62;;400000;ok
""",
    ),
    Case(
        "thousands in a footnote",
        """\
area,industry,jobs
A1,62,1.2
A1,90,0.3
A2,62,4.4

Note: figures in thousands
""",
        """\
A1;62;;1200;ok
A1;90;;300;ok
A2;62;;4400;ok
""",
    ),
    Case(
        "a unit in the footer in German",
        """\
Kreis;WZ;Erwerbstätige
09161;62;1,2
09161;90;0,3
09162;62;4,4
Angaben in 1.000 Personen
""",
        """\
09161;62;;1200;ok
09161;90;;300;ok
09162;62;;4400;ok
""",
    ),
    Case(
        "index column beside",
        """\
area,industry,jobs,index (2015=100)
A1,62,120,103.2
A1,90,30,99.8
A2,62,40,101.2
""",
        """\
A1;62;;120;ok
A1;90;;30;ok
A2;62;;40;ok
""",
    ),
    Case(
        "German thousands and decimals",
        """\
Kreis;WZ;Beschäftigte
09161;62;1.234,0
09161;90;30,0
09162;62;12.345,0
""",
        """\
09161;62;;1234;ok
09161;90;;30;ok
09162;62;;12345;ok
""",
    ),
    Case(
        "points between thousands in a file with commas",
        """\
area,industry,jobs
A1,62,1.234
A1,90,2.030
A2,62,12.345
""",
        """\
A1;62;;1234;ok
A1;90;;2030;ok
A2;62;;12345;ok
""",
        warned="three digits",
    ),
    Case(
        "spaces between thousands and a comma",
        """\
area;industry;jobs
A1;62;1 234,5
A1;90;30,0
A2;62;12 345,0
""",
        """\
A1;62;;1234.5;ok
A1;90;;30;ok
A2;62;;12345;ok
""",
    ),
    Case(
        "words for nought",
        """\
area,industry,jobs
A1,62,120
A1,90,zero
A2,62,40
""",
        "Column 'jobs' of 'file.csv' holds 1 value that is no figure ('zero'; lines 3). Choose another column, correct it, or name it in SUPPRESSED_MARKS where it stands for withheld figures.",
    ),
    Case(
        "fractions",
        """\
area,industry,jobs
A1,62,120
A1,90,1/2
A2,62,40
""",
        "Column 'jobs' of 'file.csv' holds 1 value that is no figure ('1/2'; lines 3). Choose another column, correct it, or name it in SUPPRESSED_MARKS where it stands for withheld figures.",
    ),
    Case(
        "formulas",
        """\
area,industry,jobs
A1,62,=SUM(B1:B2)
A1,90,30
A2,62,40
""",
        "Column 'jobs' of 'file.csv' holds 1 value that is no figure ('=SUM(B1:B2)'; lines 2). Choose another column, correct it, or name it in SUPPRESSED_MARKS where it stands for withheld figures.",
    ),
    Case(
        "errors of a spreadsheet",
        """\
area,industry,jobs
A1,62,#N/A
A1,90,30
A2,62,#REF!
""",
        """\
A1;62;;;missing
A1;90;;30;ok
A2;62;;;missing
""",
    ),
    Case(
        "currency signs",
        """\
area,industry,jobs
A1,62,£120
A1,90,£30
A2,62,£40
""",
        "Column 'jobs' of 'file.csv' holds 3 values that are no figures ('£120', '£30', '£40'; lines 2, 3, 4). Choose another column, correct them, or name them in SUPPRESSED_MARKS where they stand for withheld figures.",
    ),
    Case(
        "large floats with an exponent",
        """\
area,industry,jobs
A1,62,1.2E2
A1,90,3E1
A2,62,4.0E+01
""",
        """\
A1;62;;120;ok
A1;90;;30;ok
A2;62;;40;ok
""",
    ),
    Case(
        "a minus sign behind",
        """\
area,industry,jobs
A1,62,120-
A1,90,30
A2,62,40
""",
        "Column 'jobs' of 'file.csv' holds 1 value that is no figure ('120-'; lines 2). Choose another column, correct it, or name it in SUPPRESSED_MARKS where it stands for withheld figures.",
    ),
    Case(
        "negative withheld marks",
        """\
area,industry,jobs
A1,62,-1
A1,90,30
A2,62,40
""",
        "Column 'jobs' of 'file.csv' has 1 negative figure ('-1'; lines 2): counts cannot be negative. Is it a column of changes? Where it stands for a withheld figure, name it in SUPPRESSED_MARKS.",
    ),
    Case(
        "negative marks that are named",
        """\
area,industry,jobs
A1,62,-1
A1,90,30
A2,62,40
""",
        """\
A1;62;;;suppressed
A1;90;;30;ok
A2;62;;40;ok
""",
        options={"marks": frozenset({"-1"})},
    ),
    Case(
        "flag letters in front in brackets",
        """\
area,industry,jobs
A1,62,(r) 120
A1,90,(p) 30
A2,62,40
""",
        """\
A1;62;;120;ok
A1;90;;30;ok
A2;62;;40;ok
""",
    ),
    Case(
        "footnote numbers behind in superscripts",
        """\
area,industry,jobs
A1,62,120¹
A1,90,30²
A2,62,40
""",
        """\
A1;62;;120;ok
A1;90;;30;ok
A2;62;;40;ok
""",
    ),
    Case(
        "a column of confidence, 0 with C",
        """\
area,industry,jobs,obs_conf
A1,62,0,C
A1,90,30,F
A2,62,0,F
""",
        """\
A1;62;;;suppressed
A1;90;;30;ok
A2;62;;0;ok
""",
    ),
    Case(
        "suppression noted in French",
        """\
zone,naf,effectif,note
A1,62,0,secret statistique
A1,90,30,
A2,62,40,
""",
        """\
A1;62;;;suppressed
A1;90;;30;ok
A2;62;;40;ok
""",
    ),
    Case(
        "a blank is withheld, said in the status",
        """\
area,industry,jobs,status
A1,62,,suppressed
A1,90,30,
A2,62,,
""",
        """\
A1;62;;;suppressed
A1;90;;30;ok
A2;62;;;missing
""",
    ),
    Case(
        "numeric flag of suppression, 1 and 0",
        """\
area,industry,jobs,is_suppressed
A1,62,0,1
A1,90,30,0
A2,62,0,0
""",
        """\
A1;62;;;suppressed
A1;90;;30;ok
A2;62;;0;ok
""",
    ),
    Case(
        "years down and areas across, industry in blocks of titles",
        """\
Industry: 62 : IT
year,Leeds,York
2021,10,20
2022,30,40

Industry: 90 : Arts
year,Leeds,York
2021,1,2
2022,3,4
""",
        """\
Leeds;62;2021;10;ok
York;62;2021;20;ok
Leeds;62;2022;30;ok
York;62;2022;40;ok
Leeds;90;2021;1;ok
York;90;2021;2;ok
Leeds;90;2022;3;ok
York;90;2022;4;ok
""",
    ),
    Case(
        "years newest first across",
        """\
area;industry;2023;2022;2021
A1;62;3;2;1
A1;90;6;5;4
A2;62;9;8;7
""",
        """\
A1;62;2023;3;ok
A1;62;2022;2;ok
A1;62;2021;1;ok
A1;90;2023;6;ok
A1;90;2022;5;ok
A1;90;2021;4;ok
A2;62;2023;9;ok
A2;62;2022;8;ok
A2;62;2021;7;ok
""",
    ),
    Case(
        "years with a letter before",
        """\
area;industry;X2021;X2022
A1;62;1;2
A1;90;4;5
A2;62;7;8
""",
        """\
A1;62;2021;1;ok
A1;62;2022;2;ok
A1;90;2021;4;ok
A1;90;2022;5;ok
A2;62;2021;7;ok
A2;62;2022;8;ok
""",
    ),
    Case(
        "change columns between the years",
        """\
area;industry;2021;2022;change;% change
A1;62;1;2;1;100
A1;90;4;5;1;25
A2;62;7;8;1;14
""",
        """\
A1;62;2021;1;ok
A1;62;2022;2;ok
A1;90;2021;4;ok
A1;90;2022;5;ok
A2;62;2021;7;ok
A2;62;2022;8;ok
""",
    ),
    Case(
        "industries down with indented codes",
        """\
area,industry,jobs
A1,J,150
A1,  62,120
A1,  63,30
A2,J,44
A2,  62,40
A2,  63,4
""",
        """\
A1;62;;120;ok
A1;63;;30;ok
A2;62;;40;ok
A2;63;;4;ok
""",
    ),
    Case(
        "every second line blank",
        """\
area,industry,jobs

A1,62,120

A1,90,30

A2,62,40
""",
        """\
A1;62;;120;ok
A1;90;;30;ok
A2;62;;40;ok
""",
    ),
    Case(
        "lines with a delimiter at the end of data only",
        """\
area,industry,jobs
A1,62,120,
A1,90,30,
A2,62,40,
""",
        "Line 2 of 'file.csv' has 4 cells, but the header in line 1 has 3. Download the file again, or mend the line.",
    ),
    Case(
        "a quoted header with a line break",
        """\
"area","industry
(SIC)","jobs"
A1,62,120
A1,90,30
A2,62,40
""",
        """\
A1;62;;120;ok
A1;90;;30;ok
A2;62;;40;ok
""",
    ),
    Case(
        "areas with commas, unquoted",
        """\
area,industry,jobs
Bristol, City of,62,120
Bristol, City of,90,30
Leeds,62,40
""",
        "Line 2 of 'file.csv' has 4 cells, but the header in line 1 has 3. Download the file again, or mend the line.",
    ),
    Case(
        "header in capitals with units below in brackets",
        """\
AREA;INDUSTRY;JOBS
(code);(SIC);(number)
A1;62;120
A1;90;30
A2;62;40
""",
        "Column 'JOBS' of 'file.csv' holds 1 value that is no figure ('(number)'; lines 2). Choose another column, correct it, or name it in SUPPRESSED_MARKS where it stands for withheld figures.",
    ),
    Case(
        "no year, title with two years",
        """\
Jobs 2021 and 2022

area,industry,jobs
A1,62,120
A1,90,30
A2,62,40
""",
        """\
A1;62;;120;ok
A1;90;;30;ok
A2;62;;40;ok
""",
    ),
    Case(
        "empty columns between",
        """\
area,,industry,,jobs
A1,,62,,120
A1,,90,,30
A2,,62,,40
""",
        """\
A1;62;;120;ok
A1;90;;30;ok
A2;62;;40;ok
""",
    ),
    Case(
        "header twice, once per block of areas",
        """\
area,industry,jobs
A1,62,120
A1,90,30
area,industry,jobs
A2,62,40
""",
        "'file.csv' has its header again in lines 4: several files in one. Take the repeated header rows out, or import the files one by one.",
    ),
    Case(
        "a note in the middle of rows",
        """\
area,industry,jobs
A1,62,120
Note: the following are provisional,,
A1,90,30
A2,62,40
""",
        """\
A1;62;;120;ok
A1;90;;30;ok
A2;62;;40;ok
""",
    ),
    Case(
        "a group of letters with words",
        """\
area,industry,jobs
A1,B to E Industry,50
A1,J Information,120
A1,R Arts,30
A2,B to E Industry,7
A2,J Information,40
A2,R Arts,3
""",
        """\
A1;B-E;;50;ok
A1;J;;120;ok
A1;R;;30;ok
A2;B-E;;7;ok
A2;J;;40;ok
A2;R;;3;ok
""",
    ),
    Case(
        "classes and groups at mixed depth, no overlap",
        """\
area,nace,jobs
A1,58.1,50
A1,62.01,120
A1,62.02,20
A1,90,30
A2,58.1,5
A2,62.01,12
A2,62.02,2
A2,90,3
""",
        """\
A1;58.1;;50;ok
A1;62.01;;120;ok
A1;62.02;;20;ok
A1;90;;30;ok
A2;58.1;;5;ok
A2;62.01;;12;ok
A2;62.02;;2;ok
A2;90;;3;ok
""",
    ),
    Case(
        "NAICS supersectors of the BLS",
        """\
area,industry_code,jobs
A1,1022,50
A1,1026,30
A1,51,50
A1,71,20
A1,72,10
A2,1022,5
A2,1026,3
A2,51,5
A2,71,2
A2,72,1
""",
        """\
A1;51;;50;ok
A1;71;;20;ok
A1;72;;10;ok
A2;51;;5;ok
A2;71;;2;ok
A2;72;;1;ok
""",
    ),
    Case(
        "total by the name Economy",
        """\
area,industry,jobs
A1,62,120
A1,90,30
A1,Whole economy,150
A2,62,40
A2,90,4
A2,Whole economy,44
""",
        """\
A1;62;;120;ok
A1;90;;30;ok
A2;62;;40;ok
A2;90;;4;ok
""",
    ),
    Case(
        "creative industries as a row of their own",
        """\
area,industry,jobs
A1,62,120
A1,90,30
A1,47,300
A1,Creative industries,150
A2,62,40
A2,90,4
A2,47,90
A2,Creative industries,44
""",
        """\
A1;62;;120;ok
A1;90;;30;ok
A1;47;;300;ok
A2;62;;40;ok
A2;90;;4;ok
A2;47;;90;ok
""",
        warned="without a code",
    ),
    Case(
        "codes of areas as floats",
        """\
area,industry,jobs
1001.0,62,120
1001.0,90,30
1003.0,62,40
""",
        """\
1001;62;;120;ok
1001;90;;30;ok
1003;62;;40;ok
""",
    ),
    Case(
        "zero-width blanks in codes",
        """\
area,industry,jobs
​A1,62,120
A1,90,30
A2​,62,40
""",
        """\
A1;62;;120;ok
A1;90;;30;ok
A2;62;;40;ok
""",
    ),
    Case(
        "full-width letters",
        """\
area,industry,jobs
Ａ1,62,120
A1,90,30
A2,62,40
""",
        """\
A1;62;;120;ok
A1;90;;30;ok
A2;62;;40;ok
""",
    ),
]
