"""Files of the BLS and the US Census Bureau."""

from . import Case

CASES = [
    Case(
        "annual singlefile",
        """\
"area_fips","own_code","industry_code","agglvl_code","size_code","year","qtr","disclosure_code","annual_avg_estabs","annual_avg_emplvl","total_annual_wages"
"US000","0","10","10","0","2016","A","","9000","100000","1"
"US000","5","51","14","0","2016","A","","900","3000","1"
"USCMS","0","10","95","0","2016","A","","9000","90000","1"
"USMSA","0","10","91","0","2016","A","","9000","90000","1"
"01000","5","51","54","0","2016","A","","100","900","1"
"C1018","5","51","44","0","2016","A","","50","500","1"
"CS104","5","51","34","0","2016","A","","50","500","1"
"01001","0","10","70","0","2016","A","","50","800","1"
"01001","5","10","71","0","2016","A","","40","700","1"
"01001","5","51","74","0","2016","A","","4","70","1"
"01001","5","54","74","0","2016","A","N","4","0","1"
"01001","3","61","74","0","2016","A","","4","30","1"
"01003","5","51","74","0","2016","A","","6","60","1"
"01003","5","31-33","74","0","2016","A","","6","60","1"
""",
        """\
01001;51;2016;70;ok
01001;54;2016;;suppressed
01003;51;2016;60;ok
01003;31-33;2016;60;ok
""",
    ),
    Case(
        "by industry slice quarter",
        """\
"area_fips","own_code","industry_code","agglvl_code","size_code","year","qtr","disclosure_code","qtrly_estabs","month1_emplvl","month2_emplvl","month3_emplvl"
"01001","5","5112","76","0","2016","1","",4,70,71,72
"01003","5","5112","76","0","2016","1","N",4,0,0,0
"01000","5","5112","56","0","2016","1","",40,700,710,720
"US000","5","5112","16","0","2016","1","",400,7000,7100,7200
""",
        """\
01001;5112;2016;72;ok
01003;5112;2016;;suppressed
""",
    ),
    Case(
        "only ownership 0",
        """\
"area_fips","own_code","industry_code","agglvl_code","size_code","year","qtr","disclosure_code","annual_avg_estabs","annual_avg_emplvl","total_annual_wages"
"01001","0","10","70","0","2016","A","","50","800","1"
"01003","0","10","70","0","2016","A","","50","900","1"
""",
        "'file.csv' has no figures by industry of the ownership 'private' (own_code 5). It has own_code 0.",
    ),
    Case(
        "size file",
        """\
"area_fips","own_code","industry_code","agglvl_code","size_code","year","qtr","disclosure_code","annual_avg_estabs","annual_avg_emplvl","total_annual_wages"
"01000","5","10","61","1","2016","A","","50","800","1"
"01000","5","51","64","2","2016","A","","50","900","1"
""",
        "'file.csv' has figures by size of establishment only (size_code 1, 2), those of a first quarter, without counties. Take the files by area or by industry.",
    ),
    Case(
        "lost leading zero FIPS",
        """\
"area_fips","own_code","industry_code","agglvl_code","size_code","year","qtr","disclosure_code","annual_avg_estabs","annual_avg_emplvl","total_annual_wages"
"1001","5","51","74","0","2016","A","","50","800","1"
"1003","5","51","74","0","2016","A","","50","900","1"
""",
        "'file.csv': 2 rows have no valid area_fips ('1001', '1003'; lines 2, 3). Has the file been opened and saved in a spreadsheet? Import it as it was downloaded.",
    ),
    Case(
        "upper-case headers, other order, spaces",
        """\
YEAR,QTR,OWN_CODE,AREA_FIPS,INDUSTRY_CODE,AGGLVL_CODE,DISCLOSURE_CODE,ANNUAL_AVG_ESTABS,ANNUAL_AVG_EMPLVL
2016,A,5,01001 ,51,74,,4,70 
2016,A,5, 01003,51,74,N,4,0
""",
        """\
01001;51;2016;70;ok
01003;51;2016;;suppressed
""",
    ),
    Case(
        "microsa agglvl 80s and unknown",
        """\
"area_fips","own_code","industry_code","agglvl_code","size_code","year","qtr","disclosure_code","annual_avg_estabs","annual_avg_emplvl","total_annual_wages"
"C1000","5","51","84","0","2016","A","","50","800","1"
"01001","5","51","74","0","2016","A","","50","900","1"
""",
        """\
01001;51;2016;900;ok
""",
    ),
    Case(
        "own 8 and 9",
        """\
"area_fips","own_code","industry_code","agglvl_code","size_code","year","qtr","disclosure_code","annual_avg_estabs","annual_avg_emplvl","total_annual_wages"
"01001","8","10","71","0","2016","A","","50","800","1"
"01001","9","10","71","0","2016","A","","50","800","1"
"01001","5","51","74","0","2016","A","","50","900","1"
""",
        """\
01001;51;2016;900;ok
""",
        options={"ownership": "all"},
    ),
    Case(
        "government with 8 total",
        """\
"area_fips","own_code","industry_code","agglvl_code","size_code","year","qtr","disclosure_code","annual_avg_estabs","annual_avg_emplvl","total_annual_wages"
"01001","8","10","71","0","2016","A","","50","800","1"
"01001","1","61","74","0","2016","A","","5","80","1"
"01001","3","61","74","0","2016","A","","5","20","1"
""",
        """\
01001;61;2016;100;ok
""",
        options={"ownership": "government"},
    ),
    Case(
        "thousands separators in employment",
        """\
"area_fips","own_code","industry_code","agglvl_code","size_code","year","qtr","disclosure_code","annual_avg_estabs","annual_avg_emplvl","total_annual_wages"
"01001","5","51","74","0","2016","A","","1,050","12,800","1"
""",
        """\
01001;51;2016;12800;ok
""",
    ),
    Case(
        "years several annual",
        """\
"area_fips","own_code","industry_code","agglvl_code","size_code","year","qtr","disclosure_code","annual_avg_estabs","annual_avg_emplvl","total_annual_wages"
"01001","5","51","74","0","2015","A","","50","800","1"
"01001","5","51","74","0","2016","A","","50","900","1"
""",
        """\
01001;51;2015;800;ok
01001;51;2016;900;ok
""",
    ),
    Case(
        "no disclosure column",
        """\
area_fips,own_code,industry_code,agglvl_code,year,qtr,annual_avg_estabs,annual_avg_emplvl
01001,5,51,74,2016,A,4,0
01003,5,51,74,2016,A,4,10
""",
        """\
01001;51;2016;0;ok
01003;51;2016;10;ok
""",
    ),
    Case(
        "negative-sized? employment blank",
        """\
"area_fips","own_code","industry_code","agglvl_code","size_code","year","qtr","disclosure_code","annual_avg_estabs","annual_avg_emplvl","total_annual_wages"
"01001","5","51","74","0","2016","A","","50","","1"
"01003","5","51","74","0","2016","A","","50","5","1"
""",
        """\
01001;51;2016;;missing
01003;51;2016;5;ok
""",
    ),
    Case(
        "both states only",
        """\
"area_fips","own_code","industry_code","agglvl_code","size_code","year","qtr","disclosure_code","annual_avg_estabs","annual_avg_emplvl","total_annual_wages"
"01000","5","51","54","0","2016","A","","50","7","1"
"02000","5","51","54","0","2016","A","","50","5","1"
""",
        """\
01000;51;2016;7;ok
02000;51;2016;5;ok
""",
    ),
    Case(
        "county 2019 lower",
        """\
fipstate,fipscty,naics,emp_nf,emp,qp1_nf,qp1,ap_nf,ap,est,n<5,n5_9,n10_19,n20_49,n50_99,n100_249,n250_499,n500_999,n1000,n1000_1,n1000_2,n1000_3,n1000_4
01,001,------,G,1000,G,1,G,1,90,50,20,10,10,N,N,N,N,N,N,N,N,N
01,001,11----,H,70,H,1,H,1,7,N,N,N,N,N,N,N,N,N,N,N,N,N
01,001,113///,H,70,H,1,H,1,7,5,N,N,N,N,N,N,N,N,N,N,N,N
01,001,1133//,H,70,H,1,H,1,7,5,N,N,N,N,N,N,N,N,N,N,N,N
01,001,11331/,H,70,H,1,H,1,7,5,N,N,N,N,N,N,N,N,N,N,N,N
01,001,113310,H,70,H,1,H,1,7,5,N,N,N,N,N,N,N,N,N,N,N,N
""",
        """\
01001;11;2019;70;ok
""",
        name="cbp19co.txt",
    ),
    Case(
        "county upper and quotes no zeros",
        """\
FIPSTATE,FIPSCTY,NAICS,EMP_NF,EMP,QP1_NF,QP1,AP_NF,AP,EST,N<5,N5_9,N10_19,N20_49,N50_99,N100_249,N250_499,N500_999,N1000,N1000_1,N1000_2,N1000_3,N1000_4
1,1,"------",G,1000,G,1,G,1,90,50,20,10,10,N,N,N,N,N,N,N,N,N
1,1,"51----",D,0,D,0,D,0,5,N,N,N,N,N,N,N,N,N,N,N,N,N
""",
        """\
01001;51;2018;;suppressed
""",
        name="CBP18CO.TXT",
    ),
    Case(
        "msa",
        """\
msa,naics,empflag,emp_nf,emp,qp1,ap,est,n1_4,n5_9,n10_19,n20_49,n50_99,n100_249,n250_499,n500_999,n1000
10180,------,,G,50000,1,1,4000,1,1,1,1,1,1,1,1,1
10180,511210,B,D,0,0,0,3,2,0,0,1,0,0,0,0,0
10180,51////,A,S,0,0,0,3,3,0,0,0,0,0,0,0,0
""",
        """\
10180;51;2012;;suppressed
""",
        name="cbp12msa.txt",
    ),
    Case(
        "us file",
        """\
lfo,naics,emp_nf,emp,est
-,------,G,100000,9
-,51----,G,1000,9
""",
        """\
US;51;2019;1000;ok
""",
        name="cbp19us.txt",
    ),
    Case(
        "data.census.gov",
        """\
GEO_ID,NAME,NAICS2017,NAICS2017_LABEL,LFO,LFO_LABEL,EMPSZES,EMPSZES_LABEL,YEAR,ESTAB,EMP,EMP_N,
"Geographic identifier code","Geographic Area Name","2017 NAICS code","Meaning of NAICS code","Legal form of organization code","Meaning","Employment size","Meaning","Year","Number of establishments","Number of employees","Noise range",
0500000US01001,"Autauga County, Alabama",00,Total for all sectors,001,All establishments,001,All establishments,2019,800,9000,G,
0500000US01001,"Autauga County, Alabama",51,Information,001,All establishments,001,All establishments,2019,8,90,G,
""",
        """\
01001;51;2019;90;ok
""",
        name="CBP2019.CB1900CBP-Data.csv",
    ),
    Case(
        "api csv without second header, size classes",
        """\
GEO_ID,NAME,NAICS2017,LFO,EMPSZES,YEAR,ESTAB,EMP
0500000US01001,"Autauga County, Alabama",00,001,001,2019,800,9000
0500000US01001,"Autauga County, Alabama",51,001,001,2019,8,90
0500000US01001,"Autauga County, Alabama",51,001,210,2019,5,10
""",
        """\
01001;51;2019;90;ok
""",
    ),
    Case(
        "letters all",
        """\
fipstate,fipscty,naics,empflag,emp_nf,emp,qp1,ap,est,n1_4
34,000,511///,A,D,0,0,0,9,N
34,001,511///,B,D,0,0,0,9,N
34,002,511///,C,D,0,0,0,9,N
34,003,511///,E,D,0,0,0,9,N
34,004,511///,F,D,0,0,0,9,N
34,005,511///,G,D,0,0,0,9,N
34,006,511///,H,D,0,0,0,9,N
34,007,511///,I,D,0,0,0,9,N
34,008,511///,J,D,0,0,0,9,N
34,009,511///,K,D,0,0,0,9,N
34,010,511///,L,D,0,0,0,9,N
34,011,511///,M,D,0,0,0,9,N
""",
        """\
34000;511;2005;;suppressed
34001;511;2005;;suppressed
34002;511;2005;;suppressed
34003;511;2005;;suppressed
34004;511;2005;;suppressed
34005;511;2005;;suppressed
34006;511;2005;;suppressed
34007;511;2005;;suppressed
34008;511;2005;;suppressed
34009;511;2005;;suppressed
34010;511;2005;;suppressed
34011;511;2005;;suppressed
""",
        name="cbp05co.txt",
    ),
    Case(
        "naics31",
        """\
fipstate,fipscty,naics,emp_nf,emp,est
34,001,31----,G,500,9
34,001,44----,G,500,9
34,001,48----,G,500,9
34,001,99----,G,5,2
""",
        """\
34001;31-33;2018;500;ok
34001;44-45;2018;500;ok
34001;48-49;2018;500;ok
34001;99;2018;5;ok
""",
        name="cbp18co.txt",
    ),
    Case(
        "trailing spaces fixed width",
        """\
fipstate ,fipscty ,naics ,emp_nf ,emp ,est 
34 ,001 ,51---- ,G ,500 ,9 
34 ,003 ,51---- ,G ,600 ,9 
""",
        """\
34001;51;2018;500;ok
34003;51;2018;600;ok
""",
        name="cbp18co.txt",
    ),
    Case(
        "censtate extra columns",
        """\
fipstate,fipscty,naics,empflag,emp,qp1,ap,est,censtate,cencty
34,001,51----,,500,1,1,9,22,001
34,003,51----,A,0,0,0,9,22,003
""",
        """\
34001;51;2003;500;ok
34003;51;2003;;suppressed
""",
        name="cbp03co.txt",
    ),
]
