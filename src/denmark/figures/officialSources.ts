import type { Sources } from "../../parameters/index";

/** Acts, orders, Parliament, and the ministries and agencies of the state. */
export const officialSources = {
  "aktivloven-109": {
    title: "Lov om aktiv socialpolitik (aktivloven), § 109",
    link: "https://elov.dk/aktivloven/109/",
  },
  "aktivloven-19": {
    title: "Lov om aktiv socialpolitik (aktivloven), § 19",
    link: "https://admin.elov.dk/aktivloven/paragraf/19",
  },
  "aktivloven-25b": {
    title: "Lov om aktiv socialpolitik (aktivloven), § 25 b",
    link: "https://elov.dk/aktivloven/25b/",
  },
  "aktivloven-30": {
    title: "Lov om aktiv socialpolitik (aktivloven), § 30",
    link: "https://danskelove.dk/aktivloven/30",
  },
  "aktivloven-31": {
    title: "Lov om aktiv socialpolitik (aktivloven), §§ 31-33",
    link: "https://danskelove.dk/aktivloven/31-33",
  },
  "aktivloven-74d": {
    title: "Lov om aktiv socialpolitik (aktivloven), § 74 d",
    link: "https://elov.dk/aktivloven/74d/",
  },
  "aktivloven-80c": {
    title: "Lov om aktiv socialpolitik (aktivloven), § 80 c",
    link: "https://admin.elov.dk/aktivloven/paragraf/80c",
  },
  "atp-bekendtgoerelse-3": {
    title: "Bekendtgørelse nr. 1385 af 25. november 2015 om Arbejdsmarkedets Tillægspension, § 3",
    link: "https://www.elov.dk/bekendtgorelse-om-arbejdsmarkedets-tillaegspension/paragraf/3/",
  },
  "bek-satsregulering-2015": {
    title: "Bekendtgørelse om satsreguleringsprocenten m.m. for finansåret 2015",
    link: "https://www.elov.dk/bekendtgorelse-om-satsreguleringsprocenten-tilpasningsprocenten-og-satstilpasningsprocenten-samt-puljebelobet-for-finansaret-2015/",
  },
  "bek-satsregulering-2017": {
    title: "Bekendtgørelse om satsreguleringsprocenten m.m. for finansåret 2017",
    link: "https://www.elov.dk/bekendtgorelse-om-satsreguleringsprocenten-tilpasningsprocenten-og-satstilpasningsprocenten-samt-puljebelobet-for-finansaret-2017/",
  },
  "bm-2013-indsatsen": {
    title:
      "Beskæftigelsesministeriet, »Beskæftigelsesindsatsen kostede 11,7 milliarder i 2012«, september 2013",
    link: "https://bm.dk/nyheder-presse/nyheder/2013/09/beskaeftigelsesindsatsen-kostede-11-7-milliarder-i-2012/",
  },
  "bm-2016-atp": {
    title: "Beskæftigelsesministeriet, Satser for 2016, Bidrag til Arbejdsmarkedets Tillægspension",
    link: "http://bm.dk/da/Satser%20for%202018/Satser%20for%202016/Bidrag%20til%20Arbejdsmarkedets%20Tillaegspension.aspx",
  },
  "bm-2016-kontanthjaelp": {
    title: "Beskæftigelsesministeriet, Satser for 2016, Kontanthjælp",
    link: "http://bm.dk/da/Satser%20for%202018/Satser%20for%202016/Kontanthjaelp.aspx",
  },
  "bm-2016-uddannelseshjaelp": {
    title: "Beskæftigelsesministeriet, Satser for 2016, Uddannelseshjælp",
    link: "http://bm.dk/da/Satser%20for%202018/Satser%20for%202016/Uddannelseshjaelp.aspx",
  },
  "bm-2017": {
    title: "Beskæftigelsesministeriet, Satser for 2017",
    link: "http://bm.dk/da/Satser%20for%202018/Satser%20for%202017.aspx",
  },
  "bm-2017-kontantydelse": {
    title: "Beskæftigelsesministeriet, Satser for 2017, Kontantydelse",
    link: "http://bm.dk/da/Satser%20for%202018/Satser%20for%202017/Kontantydelse.aspx",
  },
  "bm-2017-ressourceforloeb": {
    title: "Beskæftigelsesministeriet, Satser for 2017, Ressourceforløbsydelse",
    link: "http://bm.dk/da/Satser%20for%202018/Satser%20for%202017/Ressourceforloebsydelse.aspx",
  },
  "bm-2018-kontantydelse": {
    title: "Beskæftigelsesministeriet, Satser for 2018, Kontantydelse",
    link: "http://bm.dk/da/Satser%20for%202018/Kontantydelse.aspx",
  },
  "bm-2018-loentilskud": {
    title:
      "Beskæftigelsesministeriet, Satser for 2018, Løntilskud, jobrotationsydelse, prisloft på 6 ugers jobrettet uddannelse og rådighedsbeløb",
    link: "https://bm.dk/ydelser-satser/satser-for-2018/loentilskud-jobrotationsydelse-prisloft-paa-6-ugers-jobrettet-uddannelse-og-raadighedsbeloeb/",
  },
  "bm-2020-foertidspension": {
    title: "Beskæftigelsesministeriet, Satser for 2020, Førtidspension",
    link: "https://bm.dk/satser/satser-for-2020/foertidspension/",
  },
  "bm-2020-ressourceforloeb": {
    title: "Beskæftigelsesministeriet, Satser for 2020, Ressourceforløbsydelse",
    link: "https://www.bm.dk/satser/satser-for-2020/ressourceforloebsydelse/",
  },
  "bm-2022-ressourceforloeb": {
    title: "Beskæftigelsesministeriet, Satser for 2022, Ressourceforløbsydelse",
    link: "https://bm.dk/satser/satser-for-2022/ressourceforloebsydelse/",
  },
  "bm-2023": {
    title: "Beskæftigelsesministeriet, Satser for 2023",
    link: "https://bm.dk/satser/satser-for-2023/",
  },
  "bm-2023-kontanthjaelp": {
    title: "Beskæftigelsesministeriet, Satser for 2023, Kontanthjælp",
    link: "https://bm.dk/satser/satser-for-2023/kontanthjaelp/",
  },
  "bm-2023-kontanthjaelpsloft": {
    title: "Beskæftigelsesministeriet, Satser for 2023, Kontanthjælpsloft",
    link: "https://bm.dk/satser/satser-for-2023/kontanthjaelpsloft/",
  },
  "bm-2023-uddannelseshjaelp": {
    title: "Beskæftigelsesministeriet, Satser for 2023, Uddannelseshjælp",
    link: "https://bm.dk/satser/satser-for-2023/uddannelseshjaelp",
  },
  "bm-2024-kontanthjaelpsloft": {
    title: "Beskæftigelsesministeriet, Satser for 2024, Kontanthjælpsloft",
    link: "https://bm.dk/satser/satser-for-2024/kontanthjaelpsloft",
  },
  "bm-2024-ressourceforloeb": {
    title: "Beskæftigelsesministeriet, Satser for 2024, Ressourceforløbsydelse",
    link: "https://bm.dk/satser/satser-for-2024/ressourceforloebsydelse",
  },
  "bm-2025-dagpenge": {
    title: "Beskæftigelsesministeriet, Satser for 2025, Dagpenge",
    link: "https://bm.dk/satser/satser-for-2025/dagpenge",
  },
  "danskelove-udligningsloven-2": {
    title: "Lov om kommunal udligning, § 2, gengivet af Danske Love",
    link: "https://danskelove.dk/udligningsloven/2",
  },
  "danskelove-ligningsloven-9j": {
    title: "Ligningsloven § 9 J, stk. 2, med Skatteministeriets reguleringstal efter personskattelovens § 20",
    link: "https://danskelove.dk/ligningsloven/9j",
  },
  "dst-fleksloentilskud": {
    title: "Danmarks Statistik, TIMES, Fleksløntilskud (FLEXLON_TILSKUD_KVT)",
    link: "https://www.dst.dk/da/Statistik/dokumentation/Times/a-indkomst-kvartal/flexlon-tilskud-kvt",
  },
  "dst-forbrugerprisindeks": {
    title: "Danmarks Statistik, Forbrugerprisindeks",
    link: "https://dst.dk/en/Statistik/emner/oekonomi/prisindeks/forbrugerprisindeks",
  },
  "dst-pskat": {
    title: "Danmarks Statistik, Statistikbanken, PSKAT",
    link: "https://www.statistikbanken.dk/statbank5a/selectvarval/saveselections.asp?MainTable=PSKAT&PLanguage=1&TableStyle=&Buttons=&PXSId=121032&IQY=&TC=&ST=ST&rvar0=&rvar1=&rvar2=&rvar3=&rvar4=&rvar5=&rvar6=&rvar7=&rvar8=&rvar9=&rvar10=&rvar11=&rvar12=&rvar13=&rvar14=",
  },
  "finansieringsloven-5": {
    title: "Lov om kommunernes finansiering af visse offentlige ydelser, § 5",
    link: "https://elov.dk/lov-om-kommunernes-finansiering-af-visse-offentlige-ydelser-udbetalt-af-kommunerne-udbetaling-danmark-og-arbejdsloshedskasserne/5/",
  },
  "finansieringsloven-6": {
    title: "Lov om kommunernes finansiering af visse offentlige ydelser, § 6",
    link: "https://elov.dk/lov-om-kommunernes-finansiering-af-visse-offentlige-ydelser-udbetalt-af-kommunerne-udbetaling-danmark-og-arbejdsloshedskasserne/6/",
  },
  "finansieringsloven-7": {
    title: "Lov om kommunernes finansiering af visse offentlige ydelser, § 7",
    link: "https://www.elov.dk/lov-om-kommunernes-finansiering-af-visse-offentlige-ydelser-udbetalt-af-kommunerne-udbetaling-danmark-og-arbejdsloshedskasserne/7/",
  },
  "fiu-2016-170": {
    title: "Folketinget, Finansudvalget 2015-16, svar på spørgsmål 170, 17. marts 2016",
    link: "https://ft.dk/samling/20151/almdel/fiu/spm/170/svar/1308403/1611750/index.htm",
  },
  "fiu-2018-418": {
    title: "Folketinget, Finansudvalget 2017-18, svar på spørgsmål 418",
    link: "https://ft.dk/samling/20171/almdel/fiu/spm/418/svar/1512642/1942606/index.htm",
  },
  "fm-2013-diskonteringsrente": {
    title: "Finansministeriet, »Ny og lavere samfundsøkonomisk diskonteringsrente«, maj 2013",
    link: "https://fm.dk/nyheder/nyhedsarkiv/2013/maj/ny-og-lavere-samfundsoekonomisk-diskonteringsrente/",
  },
  "fm-2023-vejledning": {
    title: "Finansministeriet, »Ny vejledning i samfundsøkonomiske konsekvensvurderinger«, 22. juni 2023",
    link: "https://fm.dk/nyheder/nyhedsarkiv/2023/juni/ny-vejledning-i-samfundsoekonomiske-konsekvensvurderinger/",
  },
  "ft-beu-2022-409": {
    title:
      "Beskæftigelsesministerens svar på spørgsmål 409 (alm. del), Folketingets Beskæftigelsesudvalg, juni 2022",
    link: "https://ft.dk/samling/20211/almdel/beu/spm/409/svar/1897537/2602477/index.htm",
  },
  "ism-budgetlov": {
    title: "Indenrigs- og Sundhedsministeriet, Budgetlov og sanktionsregler",
    link: "https://www.ism.dk/indenrigs/kommunal-og-regionaloekonomi/budgetsamarbejde/budgetlov-og-sanktionsregler",
  },
  "l-161-2024": {
    title: "Folketinget, lovforslag L 161, 2023-24, som fremsat",
    link: "https://ft.dk/samling/20231/lovforslag/l161/20231_l161_som_fremsat.htm",
  },
  "l-200-2012": {
    title: "Folketinget, lovforslag L 200, 2011-12, som fremsat",
    link: "https://eu.dk/samling/20111/lovforslag/l200/20111_l200_som_fremsat.htm",
  },
  "l-208-2022": {
    title: "Folketinget, lovforslag L 208, 2021-22, som fremsat",
    link: "https://www.ft.dk/samling/20211/lovforslag/l208/20211_l208_som_fremsat.htm",
  },
  "l-241-2021": {
    title: "Folketinget, lovforslag L 241, 2020-21, bilag 1",
    link: "https://ft.dk/samling/20201/lovforslag/L241/bilag/1/2439407/index.htm",
  },
  "lab-137": {
    title: "Lov om en aktiv beskæftigelsesindsats, § 137",
    link: "https://www.elov.dk/lov-om-en-aktiv-beskaeftigelsesindsats/paragraf/137/",
  },
  "lab-kapitel-12": {
    title: "Lov om en aktiv beskæftigelsesindsats, kapitel 12",
    link: "https://www.elov.dk/lov-om-en-aktiv-beskaeftigelsesindsats/kapitel/12/",
  },
  "oes-fastpris": {
    title: "Økonomistyrelsen, Fastprisberegninger",
    link: "https://oes.dk/statsregnskab/finanslov-og-udgiftsopfoelgning/indeks/fastprisberegninger/",
  },
  "oes-pris-og-loen": {
    title: "Økonomistyrelsen, Pris- og lønforudsætninger, finanslovene for 2022 og 2023",
    link: "https://oes.dk/oekonomi/finanslov-og-udgiftsopfoelgning/indeks/pris-og-loenforudsaetninger/",
  },
  "oes-pris-og-loen-2025": {
    title: "Økonomistyrelsen, Pris- og lønforudsætninger, finansloven for 2025",
    link: "https://oes.dk/statsregnskab/finanslov-og-udgiftsopfoelgning/indeks/pris-og-loenforudsaetninger/",
  },
  "pensionsloven-49": {
    title: "Lov om social pension, § 49, gengivet af Danske Love",
    link: "https://danskelove.dk/pensionsloven/49",
  },
  "pensionsloven-52": {
    title: "Lov om social pension, § 52, gengivet af Danske Love",
    link: "https://danskelove.dk/pensionsloven/52",
  },
  "personskatteloven-20": {
    title: "Personskatteloven, § 20",
    link: "https://www.elov.dk/personskatteloven/20/",
  },
  "retsinformation-184114": {
    title: "Retsinformation, dokument 184114, satser for sygedagpenge 2016",
    link: "https://www.retsinformation.dk/Forms/R0710.aspx?id=184114",
  },
  "retsinformation-206186": {
    title: "Vejledning om satser mv. på arbejdsløshedsforsikringens område 2019",
    link: "https://www.retsinformation.dk/forms/R0710.aspx?id=206186",
  },
  "retsinformation-207562": {
    title: "Retsinformation, dokument 207562, satser for sygedagpenge 2019",
    link: "https://www.retsinformation.dk/Forms/R0710.aspx?id=207562",
  },
  "skat-job-og-beskaeftigelsesfradrag": {
    title: "skat.dk, Beskæftigelses- og jobfradrag, 2018 og 2019",
    link: "https://skat.dk/skat.aspx?oId=2234762",
  },
  "skat-jobfradrag-2021": {
    title: "skat.dk, Jobfradrag, 2021",
    link: "https://skat.dk/data.aspx?oid=2284604",
  },
  "skat-jobfradrag-2023": {
    title: "Den juridiske vejledning, Jobfradrag, 2023",
    link: "https://info.skat.dk/data.aspx?oid=2273725&chk=218928",
  },
  "skat-topskat": {
    title: "skat.dk, Topskat (bundgrænse efter AM-bidrag er fratrukket), 2018-2023",
    link: "https://www.skat.dk/text.aspx?oid=54731&lang=da",
  },
  "skm-2018-gennemsnit": {
    title: "Skatteministeriet, Kommuneskatter, gennemsnitsprocenten i 2018",
    link: "https://www.skm.dk/skattetal/satser/kommunal-beskatning/kommuneskatter-gennemsnitsprocenten-i-2018",
  },
  "skm-2020-kommuneskat": {
    title: "Skatteministeriet, Kommuneskatteprocenter og grundskyldspromiller, top 20, 2020",
    link: "https://skm.dk/tal-og-metode/satser/statistik-i-kommunerne/kommuneskatteprocenter-og-grundskyldspromiller-top-20-2020",
  },
  "skm-2022-kommuneskat": {
    title: "Skatteministeriet, Kommuneskatteændringer i 2022",
    link: "https://skm.dk/tal-og-metode/satser/statistik-i-kommunerne/kommuneskatteaendringer-i-2022",
  },
  "skm-2023-gennemsnit": {
    title: "Skatteministeriet, Kommuneskatter, gennemsnitsprocenten i 2023",
    link: "https://www.skm.dk/skattetal/satser/statistik-i-kommunerne/kommuneskatter-gennemsnitsprocenten-i-2023/",
  },
  "skm-2026-gennemsnit": {
    title: "Skatteministeriet, Kommuneskatter, gennemsnitsprocenten i 2026",
    link: "https://skm.dk/tal-og-metode/satser/statistik-i-kommunerne/kommuneskatter-gennemsnitsprocenten-i-2026",
  },
  "skm-indfasning": {
    title: "Skatteministeriet, Indfasning af visse skatteparametre i 2018-2025",
    link: "https://www.skm.dk/skattetal/beregning/skatteberegning/indfasning-af-visse-skatteparametre-i-2018-2025",
  },
  "skm-personskatteloven-2026": {
    title: "Skatteministeriet, Satser og beløbsgrænser i personskatteloven, 2025 og 2026",
    link: "http://www.skm.dk/tal-og-metode/satser/satser-og-beloebsgraenser-i-lovgivningen/personskatteloven",
  },
  "skm-psl-20": {
    title: "Skatteministeriet, Beløbsgrænser, der reguleres efter personskattelovens § 20, 2023-2024",
    link: "https://skm.dk/tal-og-metode/satser/regulering-af-beloebsgraenser/beloebsgraenser-i-skattelovgivningen-der-reguleres-efter-personskattelovens-20-2023-2024",
  },
  "skm-psl-20-2026": {
    title: "Skatteministeriet, Beløbsgrænser reguleret efter personskattelovens § 20, 2025-2026",
    link: "https://skm.dk/tal-og-metode/satser/regulering-af-beloebsgraenser/beloebsgraenser-i-skattelovgivningen-der-reguleres-efter-personskattelovens-20-2025-2026",
  },
  "sou-2021-583": {
    title: "Folketinget, Social- og Ældreudvalget 2020-21, svar på spørgsmål 583",
    link: "https://ft.dk/samling/20201/almdel/sou/spm/583/svar/1786900/2402393/index.htm",
  },
  "star-2017-satser": {
    title: "Styrelsen for Arbejdsmarked og Rekruttering, Satser",
    link: "http://star.dk/da/Ydelser-og-ferie/Satser-og-udbetaling/Satser.aspx",
  },
  "star-2022-55881": {
    title:
      "Styrelsen for Arbejdsmarked og Rekruttering, Konteringsregler pr. november 2022, funktion 5.58.81",
    link: "https://star.dk/ydelser/budget-og-konteringsvejledning/funktionsomraader/5-58-81-loentilskud-loentilskudsstillinger-i-maalgruppe-6-nr-11/5-58-81-konteringsregler-pr-november-2022/",
  },
  "star-2022-56890": {
    title:
      "Styrelsen for Arbejdsmarked og Rekruttering, Konteringsregler pr. november 2022, funktion 5.68.90",
    link: "https://star.dk/ydelser/budget-og-konteringsvejledning/funktionsomraader/5-68-90-driftsudgifter-til-den-kommunale-beskaeftigelsesindsats/5-68-90-konteringsregler-pr-november-2022/",
  },
  "star-56890-aendringer": {
    title: "Styrelsen for Arbejdsmarked og Rekruttering, Orientering om ændringer, funktion 5.68.90",
    link: "https://star.dk/ydelser/budget-og-konteringsvejledning/funktionsomraader/5-68-90-driftsudgifter-til-den-kommunale-beskaeftigelsesindsats/orientering-om-aendringer/",
  },
  "star-56898-aendringer": {
    title: "Styrelsen for Arbejdsmarked og Rekruttering, Orientering om ændringer, funktion 5.68.98",
    link: "https://star.dk/ydelser/budget-og-konteringsvejledning/funktionsomraader/5-68-98-beskaeftigelsesordninger/orientering-om-aendringer/",
  },
  "star-loentilskud": {
    title: "Styrelsen for Arbejdsmarked og Rekruttering, Job med løntilskud",
    link: "https://star.dk/da/indsatser-og-ordninger/virksomhedsrettede-redskaber/job-med-loentilskud/",
  },
  "star-mentor": {
    title:
      "Styrelsen for Arbejdsmarked og Rekruttering, Budget- og konteringsvejledning, Spørgsmål og svar, Mentorordningen",
    link: "https://star.dk/da/ydelser/budget-og-konteringsvejledning/spoergsmaal-og-svar/mentorordningen/",
  },
  "su-loven-12": {
    title: "SU-loven, § 12, gengivet af Danske Love",
    link: "https://danskelove.dk/su-loven/12",
  },
  "vejledning-10391-2022": {
    title: "Vejledning nr. 10391 af 19. december 2022 om sygedagpenge, gengivet af Socialjura",
    link: "http://www.socialjura.dk/content-storage/regler/2022/vejl-10391-af-1912-2022/",
  },
  "virk-atp-2024": {
    title: "Virk, ATP Livslang Pension, satser fra 1. januar 2024",
    link: "https://virk.dk/vejledning/atp/atp-arbejdsgiver/",
  },
} as const satisfies Sources;
