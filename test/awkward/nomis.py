"""Downloads from Nomis."""

from . import Case

NOMIS = """\
"Business Register and Employment Survey : open access"
"ONS Crown Copyright Reserved [from Nomis on 1 May 2023]"

"""

CASES = [
    Case(
        "years as columns, block per area",
        NOMIS
        + """\
"employment status","Employment"
"measure","Count"
"geography","E12000001 : North East"

"Industry","2019","2020","2021"
"58 : Publishing","1,000","1,100","1,200"
"62 : Computer","3,000","3,100","3,200"

"geography","E12000002 : North West"

"Industry","2019","2020","2021"
"58 : Publishing","2,000","2,100","2,200"
"62 : Computer","4,000","4,100","4,200"

""",
        """\
E12000001;58;2019;1000;rounded
E12000001;58;2020;1100;rounded
E12000001;58;2021;1200;rounded
E12000001;62;2019;3000;rounded
E12000001;62;2020;3100;rounded
E12000001;62;2021;3200;rounded
E12000002;58;2019;2000;rounded
E12000002;58;2020;2100;rounded
E12000002;58;2021;2200;rounded
E12000002;62;2019;4000;rounded
E12000002;62;2020;4100;rounded
E12000002;62;2021;4200;rounded
""",
    ),
    Case(
        "years as columns, block per industry",
        NOMIS
        + """\
"industry","58 : Publishing"

"local authority: district","mnemonic","2019","2020"
"Hartlepool","E06000001","100","110"
"Leeds","E08000035","1,000","1,100"

"industry","62 : Computer"

"local authority: district","mnemonic","2019","2020"
"Hartlepool","E06000001","300","310"
"Leeds","E08000035","3,000","3,100"

""",
        """\
E06000001;58;2019;100;rounded
E06000001;58;2020;110;rounded
E08000035;58;2019;1000;rounded
E08000035;58;2020;1100;rounded
E06000001;62;2019;300;rounded
E06000001;62;2020;310;rounded
E08000035;62;2019;3000;rounded
E08000035;62;2020;3100;rounded
""",
    ),
    Case(
        "block per industry, single value column",
        NOMIS
        + """\
"date","2021"
"industry","58 : Publishing"

"Area","Count"
"Hartlepool","100"
"Leeds","1,000"

"date","2021"
"industry","62 : Computer"

"Area","Count"
"Hartlepool","300"
"Leeds","3,000"

""",
        """\
Hartlepool;58;2021;100;rounded
Leeds;58;2021;1000;rounded
Hartlepool;62;2021;300;rounded
Leeds;62;2021;3000;rounded
""",
    ),
    Case(
        "flags ! * - in cells",
        NOMIS
        + """\
date,2021

Industry,Leeds,Bradford,York
58 : Publishing,!,*,-
62 : Computer,"1,000",20,30

"! suppressed"
"* disclosive"
"- missing"
""",
        """\
Leeds;58;2021;;suppressed
Bradford;58;2021;;suppressed
York;58;2021;;missing
Leeds;62;2021;1000;rounded
Bradford;62;2021;20;rounded
York;62;2021;30;rounded
""",
    ),
    Case(
        "en dash cells",
        NOMIS
        + """\
date,2021

Industry,Leeds,Bradford,York
58 : Publishing,–,5,10
62 : Computer,"1,000",20,30
""",
        """\
Leeds;58;2021;;missing
Bradford;58;2021;5;rounded
York;58;2021;10;rounded
Leeds;62;2021;1000;rounded
Bradford;62;2021;20;rounded
York;62;2021;30;rounded
""",
    ),
    Case(
        "all cells of row en dash",
        NOMIS
        + """\
date,2021

Industry,Leeds,Bradford
58 : Publishing,–,–
62 : Computer,"1,000",20
""",
        """\
Leeds;58;2021;;missing
Bradford;58;2021;;missing
Leeds;62;2021;1000;rounded
Bradford;62;2021;20;rounded
""",
    ),
    Case(
        "UK Business Counts",
        """\
"UK Business Counts - local units by industry and employment size band"
"ONS Crown Copyright Reserved [from Nomis on 1 May 2023]"

"Date","2022"
"Employment Sizeband","Total"
"Legal Status","Total"

"Industry","Leeds","Bradford"
"58 : Publishing","100","20"
"62 : Computer","200","30"

"All figures are rounded to avoid disclosure. Values may be rounded down to zero and so all zeros are not necessarily true zeros."
""",
        """\
Leeds;58;2022;100;ok
Bradford;58;2022;20;ok
Leeds;62;2022;200;ok
Bradford;62;2022;30;ok
""",
    ),
    Case(
        "sections letters",
        NOMIS
        + """\
date,2021

Industry,Leeds,Bradford
"A : Agriculture, forestry and fishing",5,5
J : Information and communication,"1,000",20
""",
        """\
Leeds;A;2021;5;rounded
Bradford;A;2021;5;rounded
Leeds;J;2021;1000;rounded
Bradford;J;2021;20;rounded
""",
    ),
    Case(
        "wide by industry with mnemonic and flags columns",
        NOMIS
        + """\
date,2021

"local authority: district / unitary (as of April 2021)",mnemonic,58 : Publishing,,62 : Computer,
,,number,Flags,number,Flags
Leeds,E08000035,"1,000",,"3,000",
York,E06000014,0,*,10,
Column Total,,"1,000",,"3,010",
""",
        """\
E08000035;58;2021;1000;rounded
E08000035;62;2021;3000;rounded
E06000014;58;2021;0;rounded
E06000014;62;2021;10;rounded
""",
    ),
    Case(
        "percent block",
        NOMIS
        + """\
date,2021
measure,Industry percentage

Industry,Leeds,York
58 : Publishing,1.2,3.4
62 : Computer,5.6,7.8
""",
        "Column 'Industry' of 'file.csv' holds percentages, not counts (lines 7). Download the counts (in Nomis: tick 'value', not 'percent').",
    ),
    Case(
        "API industry percentage only",
        """\
DATE,GEOGRAPHY_NAME,GEOGRAPHY_CODE,INDUSTRY_NAME,INDUSTRY_CODE,MEASURE_NAME,MEASURES_NAME,OBS_VALUE
2021,Leeds,E08000035,58 : Publishing,37748794,Industry percentage,Value,1.5
2021,Leeds,E08000035,62 : Comp,37748798,Industry percentage,Value,2.5
""",
        "Column 'MEASURES' of 'file.csv' holds percentages, not counts (lines 2, 3). Download the counts (in Nomis: tick 'value', not 'percent').",
    ),
    Case(
        "API count and percentage measures",
        """\
DATE,GEOGRAPHY_NAME,GEOGRAPHY_CODE,INDUSTRY_NAME,INDUSTRY_CODE,MEASURE_NAME,MEASURES_NAME,OBS_VALUE
2021,Leeds,E08000035,58 : Publishing,37748794,Count,Value,15
2021,Leeds,E08000035,58 : Publishing,37748794,Industry percentage,Value,1.5
2021,Leeds,E08000035,62 : Comp,37748798,Count,Value,25
2021,Leeds,E08000035,62 : Comp,37748798,Industry percentage,Value,2.5
""",
        """\
E08000035;58;2021;15;ok
E08000035;62;2021;25;ok
""",
    ),
    Case(
        "nomis windows-1252",
        (
            NOMIS
            + """\
date,2021

Industry,Ynys Môn,Leeds
58 : Publishing – books,5,10
62 : Computer,20,30
"""
        ).encode("cp1252"),
        """\
Ynys Môn;58;2021;5;rounded
Leeds;58;2021;10;rounded
Ynys Môn;62;2021;20;rounded
Leeds;62;2021;30;rounded
""",
    ),
    Case(
        "nomis quoted newline in label",
        NOMIS
        + """\
date,2021

Industry,Leeds,York
"58 : Publishing
activities",5,10
62 : Computer,20,30
""",
        """\
Leeds;58;2021;5;rounded
York;58;2021;10;rounded
Leeds;62;2021;20;rounded
York;62;2021;30;rounded
""",
    ),
    Case(
        "nomis industries by SIC class with 5 digits and total row",
        NOMIS
        + """\
date,2021

Industry,Leeds,York
Total,100,200
58110 : Book publishing,40,50
62011 : Ready-made,60,150
""",
        """\
Leeds;58110;2021;40;rounded
York;58110;2021;50;rounded
Leeds;62011;2021;60;rounded
York;62011;2021;150;rounded
""",
    ),
    Case(
        "nomis blocks per date of 3 areas trailing blank cols",
        NOMIS
        + """\
date,2020,,
,,,
Industry,Leeds,York,
58 : Pub,5,10,
62 : Com,7,8,
,,,
date,2021,,
,,,
Industry,Leeds,York,
58 : Pub,6,11,
62 : Com,8,9,
""",
        """\
Leeds;58;2020;5;rounded
York;58;2020;10;rounded
Leeds;62;2020;7;rounded
York;62;2020;8;rounded
Leeds;58;2021;6;rounded
York;58;2021;11;rounded
Leeds;62;2021;8;rounded
York;62;2021;9;rounded
""",
    ),
    Case(
        "nomis apostrophe thousands? no: spaces",
        NOMIS
        + """\
date,2021

Industry,Leeds,York
58 : Publishing,1 000,10
62 : Computer,20,30
""",
        """\
Leeds;58;2021;1000;rounded
York;58;2021;10;rounded
Leeds;62;2021;20;rounded
York;62;2021;30;rounded
""",
    ),
]
