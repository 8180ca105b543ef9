"""Files of Eurostat."""

from . import Case

CASES = [
    Case(
        "sdmx 1.0 conf status",
        """\
DATAFLOW,LAST UPDATE,freq,nace_r2,indic_sb,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS
ESTAT:X(1.0),01/01/24,A,J62,EMP_LOC_NR,DE11,2021,100,,
ESTAT:X(1.0),01/01/24,A,J58,EMP_LOC_NR,DE11,2021,,,C
ESTAT:X(1.0),01/01/24,A,J62,LOC_NR,DE11,2021,10,,
ESTAT:X(1.0),01/01/24,A,J62,EMP_LOC_NR,EU27_2020,2021,10000,,
ESTAT:X(1.0),01/01/24,A,J62,EMP_LOC_NR,DE,2021,1000,bp,
""",
        """\
DE11;62;2021;100;ok
DE11;58;2021;;suppressed
""",
    ),
    Case(
        "sdmx 2.0 labels both",
        """\
STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,freq,Time frequency,nace_r2,Statistical classification of economic activities in the European Community (NACE Rev. 2),indic_sb,Economical indicator for structural business statistics,geo,Geopolitical entity (reporting),TIME_PERIOD,Time,OBS_VALUE,Observation value,OBS_FLAG,Observation status (Flag) V2 structure,CONF_STATUS,Confidentiality status (flag)
dataflow,ESTAT:SBS(1.0),SBS data,A,Annual,J62,Computer programming,EMP_LOC_NR,Persons employed,DE11,Stuttgart,2021,,100,,,,,
dataflow,ESTAT:SBS(1.0),SBS data,A,Annual,J58,Publishing,EMP_LOC_NR,Persons employed,DE11,Stuttgart,2021,,50,,e,estimated,,
dataflow,ESTAT:SBS(1.0),SBS data,A,Annual,J58,Publishing,LOC_NR,Local units,DE11,Stuttgart,2021,,5,,,,,
""",
        """\
DE11;62;2021;100;ok
DE11;58;2021;50;estimated
""",
    ),
    Case(
        "sdmx 1.0 labels in header and cells",
        """\
DATAFLOW,LAST UPDATE,freq:Time frequency,nace_r2:NACE,indic_sb:Indicator,geo:Geopolitical entity,TIME_PERIOD:Time,OBS_VALUE,OBS_FLAG:Flag
X,Y,A:Annual,J62:Computer programming,EMP_LOC_NR:Persons,DE11:Stuttgart,2021:2021,100,
X,Y,A:Annual,J58:Publishing,EMP_LOC_NR:Persons,DE11:Stuttgart,2021:2021,50,e:estimated
""",
        """\
DE11;62;2021;100;ok
DE11;58;2021;50;estimated
""",
    ),
    Case(
        "tsv flags and unions",
        """\
freq,nace_r2,indic_sb,geo\\TIME_PERIOD	2019 	2020 	2021 
A,J62,V16110,EU27_2020	1000 	1100 p	: 
A,J62,V16110,DE	500 	510 b	: u
A,J62,V16110,DE11	50 e	51.5 	: c
A,J62,V16110,DEZZ	: z	: n	0 n
A,J58,V16110,DE11	1 bep	2 s	3 d
""",
        """\
DE11;62;2019;50;estimated
DE11;62;2020;51.5;ok
DE11;62;2021;;suppressed
DEZZ;62;2019;;missing
DEZZ;62;2020;;missing
DEZZ;62;2021;0;ok
DE11;58;2019;1;estimated
DE11;58;2020;2;ok
DE11;58;2021;3;ok
""",
        name="estat.tsv",
    ),
    Case(
        "tsv old style descending years, time",
        """\
nace_r2,indic_sb,geo\\time	2010 	2009 
J62,V16110,DE11	50 	49 
J58,V16110,DE11	60 	59 
""",
        """\
DE11;62;2010;50;ok
DE11;62;2009;49;ok
DE11;58;2010;60;ok
DE11;58;2009;59;ok
""",
        name="sbs_r_nuts06_r2.tsv",
    ),
    Case(
        "size classes",
        """\
freq,nace_r2,size_emp,indic_sb,geo\\TIME_PERIOD	2019 
A,J62,TOTAL,V16110,DE11	1000 
A,J62,0-9,V16110,DE11	900 
A,J58,TOTAL,V16110,DE11	10 
""",
        """\
DE11;62;2019;1000;ok
DE11;58;2019;10;ok
""",
    ),
    Case(
        "lfst regional THS sex age",
        """\
DATAFLOW,LAST UPDATE,freq,nace_r2,age,sex,unit,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG
X,Y,A,J,Y15-64,T,THS_PER,DE11,2021,12.5,
X,Y,A,J,Y15-64,F,THS_PER,DE11,2021,6.5,
X,Y,A,TOTAL,Y15-64,T,THS_PER,DE11,2021,200,
X,Y,A,M_N,Y15-64,T,THS_PER,DE11,2021,20,u
""",
        """\
DE11;J;2021;12500;ok
DE11;M_N;2021;20000;ok
""",
    ),
    Case(
        "decimal point values with decimals and semicolon delim",
        """\
freq;nace_r2;indic_sb;geo;TIME_PERIOD;OBS_VALUE;OBS_FLAG
A;J62;EMP_LOC_NR;DE11;2021;1234.5;
A;J58;EMP_LOC_NR;DE11;2021;1.234;
""",
        """\
DE11;62;2021;1234.5;ok
DE11;58;2021;1.234;ok
""",
    ),
    Case(
        "monthly",
        """\
freq,nace_r2,indic_sb,geo,TIME_PERIOD,OBS_VALUE
M,J62,EMP_LOC_NR,DE11,2021-01,5
M,J62,EMP_LOC_NR,DE11,2021-02,6
""",
        "'file.csv' has no figures of a year, but of 2021-01, 2021-02. Download the annual ones.",
    ),
]
