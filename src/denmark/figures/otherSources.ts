import type { Sources } from "../../parameters/index";

/** Municipalities, unions, newspapers and others who print rates. */
export const otherSources = {
  "aeldresagen-foertidspension": {
    title: "Ældre Sagen, Førtidspensionens størrelse",
    link: "https://www.aeldresagen.dk/viden-og-raadgivning/vaerd-at-vide/f/folkepension-og-foertidspension/foertidspension/ny-foertidspensions-stoerrelse",
  },
  "aktivsocialraadgiver-2021": {
    title: "Aktiv Socialrådgiver, Kontanthjælp",
    link: "https://aktivsocialraadgiver.dk/kontanthjaelp/",
  },
  "altinget-kk-budget-2023": {
    title: "Altinget, om Københavns budgetaftale for 2023",
    link: "https://www.altinget.dk/social/artikel/massive-klimatiltag-og-skattelettelser-her-er-koebenhavns-nye-budgetaftale-som-s-ikke-er-med-i",
  },
  "avisen-2018-kontanthjaelp": {
    title: "Avisen.dk, »Hvad får man i kontanthjælp?«",
    link: "https://www.avisen.dk/hvad-faar-man-i-kontanthjaelp_483373.aspx",
  },
  "avisen-2018-su": {
    title: "Avisen.dk, »Hvad får man i SU?«",
    link: "https://www.avisen.dk/hvad-faar-man-i-su_483400.aspx",
  },
  "ballerupbladet-jobcenter": {
    title: "Ballerup Bladet, om CEPOS' opgørelse af jobcentrenes udgifter 2018",
    link: "https://ballerupbladet.dk/node/54019",
  },
  "bankly-jobfradrag": {
    title: "Bankly, Jobfradrag",
    link: "https://bankly.dk/blog/jobfradrag",
  },
  "behandlosordentligt-2018": {
    title: "Behandl os ordentligt, Uddannelseshjælp",
    link: "https://www.behandlosordentligt.dk/uddannelseshjaelp/",
  },
  "beraknare-dagpenge-2026": {
    title: "Beräknare, Dagpengeberegner 2026 (efter bm.dk/satser/satser-for-2026)",
    link: "https://beraknare.se/dagpenge",
  },
  "beraknare-su-2026": {
    title: "Beräknare, SU-beregner",
    link: "https://beraknare.se/su",
  },
  "bfa-satser-2018": {
    title: "bf-a.dk, A-kasse, Satser",
    link: "http://www.bf-a.dk/portal/page/portal/BFA/AKasse/Satser?page=608",
  },
  "bogodtbladet-fritid": {
    title: "Bogodtbladet, »Sådan søger du om penge til børns fritidsaktiviteter«",
    link: "https://bogodtbladet.dk/guides/saadan-soeger-du-om-penge-til-boerns-fritidsaktiviteter",
  },
  "borger-foertidspension": {
    title: "Borger.dk, Førtidspension efter nye regler",
    link: "https://www.borger.dk/pension-og-efterloen/Foertidspension-oversigt/Foertidspension-nye-regler",
  },
  "bt-2024-oekonomiaftale": {
    title: "BT, »Regeringen og kommunerne indgår økonomiaftale med markant løft«",
    link: "https://www.bt.dk/politik/regeringen-og-kommunerne-indgaar-oekonomiaftale-med-markant-loeft",
  },
  "cabi-personlig-assistance": {
    title: "Cabi, Businesscases om personlig assistance",
    link: "https://www.cabiweb.dk/temaer/flere-i-job-med-kompenserende-ordninger/businesscases-om-personlig-assistance/",
  },
  "contar-personskatteloven": {
    title: "Contar, Personskatteloven, 2020 og 2021",
    link: "https://contar.dk/satser/personskatteloven/",
  },
  "danborg-satser": {
    title: "Danborg Revision, Satser og beløbsgrænser",
    link: "https://danborgrevision.dk/satserog-beloebsgraenser/",
  },
  "danskerhverv-2019": {
    title: "Dansk Erhverv, Satser for 2019",
    link: "https://www.danskerhverv.dk/varktojer/satser-for-2019/",
  },
  "dinero-beskaeftigelsesfradrag": {
    title: "Dinero, Beskæftigelsesfradrag",
    link: "https://dinero.dk/ordbog/beskaeftigelsesfradrag/",
  },
  "dknyt-kk-2026": {
    title: "DK Nyt, »Kommuner sænker samlet skatten med 400 mio. kr.«, 14. oktober 2025",
    link: "https://www.dknyt.dk/artikel/kommuner-saenker-samlet-skatten-med-400-mio-kr",
  },
  "docplayer-1300321": {
    title: "Docplayer, dokument 1300321, om kalkulationsrenten siden 1999",
    link: "http://docplayer.dk/1300321-",
  },
  "dragoer-nyt-statsgaranti": {
    title: "Dragør Nyt, om statsgarantien i 2024",
    link: "https://dragoer-nyt.dk/2024/11/07/skatteborgerne-kan-aande-lettet-op-regeringen-vil-slette-millionregning-til-dragoer/",
  },
  "erhvervsfronten-kommuneskat": {
    title: "Erhvervsfronten, »Her er de 4 kommuner, som har hævet skatten mest siden valget«",
    link: "https://erhvervsfronten.dk/oekonomi/oversigt-her-er-de-4-kommuner-som-har-haevet-skatten-mest-siden-valget",
  },
  "fagligehus-2024-fleksloentilskud": {
    title: "Det Faglige Hus, Fleksløntilskud",
    link: "https://www.detfagligehus.dk/faa-hjaelp/loenmodtager/i-fleksjob/fleksloentilskud/",
  },
  "fagligehus-2024-kontanthjaelp": {
    title: "Det Faglige Hus, Kontanthjælpens størrelse",
    link: "https://www.detfagligehus.dk/faa-hjaelp/loenmodtager/paa-kontanthjaelp/kontanthjaelpens-stoerrelse/",
  },
  "fak-2023": {
    title: "FA-K, Dagpenge- og efterlønssatser m.v. i 2023",
    link: "https://fa-k.dk/my-situation-content/dagpenge-og-efterlonssatser-mv-2023/dagpengesatser-efterlonssatser-mv",
  },
  "fak-2024": {
    title: "FA-K, Dagpenge- og efterlønssatser i 2024",
    link: "https://fa-k.dk/my-situation-content/dagpenge-og-efterlonssatser-i-2024/udfyld-dagpengekort",
  },
  "finanznachrichten-2026": {
    title: "FinanzNachrichten, om Danmarks Statistiks forbrugerpriser, januar 2026",
    link: "https://www.finanznachrichten.de/nachrichten-2026-01/67407177-denmark-inflation-eases-to-1-9-lowest-in-6-months-020.htm",
  },
  "fyens-mentor": {
    title: "Fyens.dk, »Fire skridt mod et fast arbejde«",
    link: "https://www.fyens.dk/Danmark-Erhverv/Fire-skridt-mod-et-fast-arbejde/artikel/3305356",
  },
  "gilfelt-2019": {
    title: "Gilfelt Revision, Satser og beløbsgrænser 2018 og 2019",
    link: "https://gilfeltrevision.dk/satser-og-beloebsgraenser/",
  },
  "hermanninvest-2026": {
    title: "Hermann Invest, skattesatser 2026",
    link: "https://hermanninvest.dk/?p=1261",
  },
  "herning-ledighedsydelse": {
    title: "Herning Kommune, Ledighedsydelse",
    link: "https://job.herning.dk/oekonomi-ved-ledighed/ledighedsydelse/printaccordion?nodeid=121885&id=microArticle_66ec4e72-ff33-4c50-9df5-9d3688112c97&print=singleborgerdk",
  },
  "hk-tivoli-ok23": {
    title: "HK Privat, OK23, Tivoli",
    link: "https://www.hk.dk/omhk/sektor/hk-privat/ok23/tivoli",
  },
  "hvadbrugespengenetil-kommuneskat": {
    title:
      "Hvad bruges pengene til?, afskrift af Skatteministeriets »Kommuneskatter, gennemsnitsprocenter 2007-2022« med 2023 og 2024",
    link: "https://www.skm.dk/skattetal/satser/statistik-i-kommunerne/kommuneskatter-gennemsnitsprocenter-2007-2022/",
  },
  "industri-2025": {
    title: "Industriens Overenskomst 2025, løn, gengivet på kbhmurer.dk",
    link: "https://kbhmurer.dk/agreements/industri-overenskomsten-2025/lon/78",
  },
  "jcenter-2021": {
    title: "jcenter.dk, Satser",
    link: "https://jcenter.dk/satser/",
  },
  "k10-2016": {
    title: "K10 (k10.dk), indlæg i debatforum",
    link: "https://www.k10.dk/showpost.php?s=62717428258a40c574b4e51fe4eda33d&p=340458&postcount=2",
  },
  "kalundborg-2025": {
    title: "Kalundborg Kommune, Tillæg til kontanthjælp",
    link: "https://kalundborg.dk/service-and-selvbetjening/job-and-ledighed/hvis-du-bliver-ledig/kontanthjaelp-/kontanthjaelp/tillaeg-til-kontanthjaelp",
  },
  "kk-biu-2026-02-16": {
    title:
      "Københavns Kommune, Beskæftigelses-, Integrations- og Erhvervsudvalget, 16. februar 2026, punkt 5",
    link: "https://www.kk.dk/dagsordener-og-referater/Besk%C3%A6ftigelses-%2C%20Integrations-%20og%20Erhvervsudvalget/m%C3%B8de-16022026/dagsorden/punkt-5",
  },
  "kk-buu-2018-06-06": {
    title: "Københavns Kommune, Børne- og Ungdomsudvalget, 6. juni 2018, punkt 5",
    link: "https://kk.dk/dagsordener-og-referater/B%C3%B8rne-%20og%20Ungdomsudvalget/m%C3%B8de-06062018/referat/punkt-5",
  },
  "kk-international-tax": {
    title: "Københavns Kommune, »How much do I pay in taxes?«",
    link: "http://international.kk.dk/artikel/how-much-do-i-pay-taxes",
  },
  "kk-ledighedsydelse": {
    title: "Københavns Kommune, Satser for ledighedsydelse",
    link: "https://www.kk.dk/indhold/satser-ledighedsydelse",
  },
  "kk-loentilskud-2021": {
    title: "Københavns Kommune, Refusion, løntilskud til førtidspensionister",
    link: "https://www.kk.dk/indhold/refusion-l%C3%B8ntilskud-f%C3%B8rtidspensionister",
  },
  "kk-oeu-2022-01-26": {
    title: "Københavns Kommune, Økonomiudvalget, 26. januar 2022, punkt 7",
    link: "https://kk.dk/dagsordener-og-referater/%C3%98konomiudvalget/m%C3%B8de-26012022/referat/punkt-7",
  },
  "kk-oeu-2022-08-24": {
    title: "Københavns Kommune, Økonomiudvalget, 24. august 2022, punkt 2",
    link: "https://kk.dk/dagsordener-og-referater/%C3%98konomiudvalget/m%C3%B8de-24082022/referat/punkt-2",
  },
  "kk-oeu-2023-03-14": {
    title: "Københavns Kommune, Økonomiudvalget, 14. marts 2023, punkt 7",
    link: "https://kk.dk/dagsordener-og-referater/%C3%98konomiudvalget/m%C3%B8de-14032023/referat/punkt-7",
  },
  "kk-oeu-2024-03-05": {
    title: "Københavns Kommune, Økonomiudvalget, 5. marts 2024, punkt 10",
    link: "https://kk.dk/dagsordener-og-referater/%C3%98konomiudvalget/m%C3%B8de-05032024/referat/punkt-10",
  },
  "kk-oeu-2025-11-25": {
    title: "Københavns Kommune, Økonomiudvalget, 25. november 2025, punkt 4",
    link: "https://www.kk.dk/dagsordener-og-referater/%C3%98konomiudvalget/m%C3%B8de-25112025/referat/punkt-4",
  },
  "kulturoginformation-loentilskud": {
    title: "Kultur og Information, Løntilskud",
    link: "https://kulturoginformation.dk/loen-og-ansaettelse/raadgivninga-z/loentilskud",
  },
  "lokalavisen-2019-jobcenter": {
    title: "Lokalavisen Lyngby-Taarbæk, »Så mange penge bruger kommunen på jobcentret«, 7. juni 2019",
    link: "http://lyngby-taarbaek.lokalavisen.dk/nyheder/2019-06-07/-S%C3%A5-mange-penge-bruger-kommunen-p%C3%A5-jobcentret-5095765.html",
  },
  "lundsteen-2023-fradrag": {
    title: "Lundsteen & Wiederquist, Lempeligere fradrag for arbejdsindtægter, november 2023",
    link: "https://lundsteenwiederquist.dk/index.php/2023/11/01/lempeligere-fradrag-for-arbejdsindtaegter/",
  },
  "lundsteen-2023-satser": {
    title: "Lundsteen & Wiederquist, »Grundlæggende satser«, november 2023",
    link: "https://lundsteenwiederquist.dk/index.php/2023/11/01/grundlaeggende-satser/",
  },
  "lundsteen-2025-regler": {
    title: "Lundsteen & Wiederquist, »De nye regler om kontanthjælp og de indbyggede tillæg«, februar 2025",
    link: "https://lundsteenwiederquist.dk/index.php/2025/02/21/de-nye-regler-om-kontanthjaelp-og-de-indbyggede-tillaeg/",
  },
  "lundsteen-boligstoetteloft": {
    title: "Lundsteen & Wiederquist, indlæg om boligstøtteloft",
    link: "https://lundsteenwiederquist.dk/index.php/tag/boligstoetteloft/",
  },
  "nb-oekonomi-2021": {
    title: "NB-Økonomi, »Stor forskel i kommunernes udgifter til beskæftigelsesindsats«, 30. september 2021",
    link: "https://www.nb-okonomi.dk/2021/09/30/stor-forskel-i-kommunernes-udgifter-til-beskaeftigelsesindsats/",
  },
  "net-revisor-kontanthjaelp": {
    title: "Net-Revisor, Kontanthjælp",
    link: "https://net-revisor.dk/indkomst-lon/offentlige-ydelser/kontanthjaelp/",
  },
  "nordea-skattereform": {
    title: "Nyt fra Nordea, skattereformen 2026",
    link: "https://nytfranordea.nordea.dk/da/node/5821",
  },
  "nyhed24-butik-2025": {
    title: "Nyhed24, »Godt nyt til butiksansatte: Nu hæves mindstelønnen markant«",
    link: "https://nyhed24.dk/nyhed/godt-nyt-til-butiksansatte-nu-haeves-mindsteloennen-markant?nonamp=1%2F",
  },
  "odense-kontanthjaelp": {
    title: "Odense Kommune, Regler for kontanthjælp eller uddannelseshjælp",
    link: "https://www.odense.dk/borger/job-og-uddannelse/kontanthjaelp-og-anden-oekonomisk-hjaelp/regler-for-kontanthjaelp",
  },
  "pengejournalen-topskat-2022": {
    title: "Pengejournalen, Hvor mange betaler topskat i 2022 og 2023?",
    link: "https://pengejournalen.dk/hvor-mange-betaler-topskat-i-danmark-i-2022-og-2023/",
  },
  "region-satser-2023": {
    title: "Region Sønderjylland-Schleswig, Pendlerinfo, Satser og tal 2023",
    link: "https://www.region.de/pendlerinfo/dk/Leve_og_arbejde_i_Danmark/Social_sikring/Satser_tal_2023.php",
  },
  "rk-loentilskud": {
    title: "rk.dk, Jobcenter, Løntilskud til førtidspensionister",
    link: "https://www.rk.dk/jobcenter/virksomhed/praktik-og-tilskud/loentilskud/loentilskud-foertidspensionister",
  },
  "seniorfolk-2023-foertidspension": {
    title: "Seniorfolk, Førtidspension, satser 2023",
    link: "https://seniorfolk.dk/foertidspension-satser-2023/",
  },
  "seniorfolk-2024-kontanthjaelp": {
    title: "Seniorfolk, Kontanthjælp 2024",
    link: "https://seniorfolk.dk/kontanthjaelp-2024/",
  },
  "seniorfolk-2024-su": {
    title: "Seniorfolk, SU 2024",
    link: "https://seniorfolk.dk/su-2024/",
  },
  "seniorfolk-topskat-2023": {
    title: "Seniorfolk, Topskattegrænse 2023",
    link: "https://seniorfolk.dk/topskattegraense-2023",
  },
  "seniorhaandbogen-2024-pension": {
    title: "Seniorhåndbogen, Pensionssatser 2024",
    link: "https://seniorhaandbogen.dk/2023/11/16/pensionssatser-2024/",
  },
  "seniorhaandbogen-foertidspension": {
    title: "Seniorhåndbogen, Førtidspension",
    link: "https://seniorhaandbogen.dk/pension/foertidspension/",
  },
  "serviceforbundet-2021": {
    title: "Serviceforbundet, »Her er de nye satser for 2021«, 9. december 2020",
    link: "https://serviceforbundet.dk/NyhederFagblad/2020/2020-12-09-satser-for-2021.aspx",
  },
  "serviceforbundet-2022": {
    title: "Serviceforbundet, Satser",
    link: "https://serviceforbundet.dk/svar/Satser.aspx",
  },
  "serviceudvikler-kommune": {
    title: "Serviceudvikler, Kommune og fremtid",
    link: "https://serviceudvikler.dk/index.php/forretningsomraader/kommune-fremtid/",
  },
  "sidstesvar-fleksloentilskud": {
    title: "Sidste svar, »Hvor meget er et fleksløntilskud på?«",
    link: "https://sidstesvar.dk/bibliotek/foredrag/read/3058-hvor-meget-er-et-flekslontilskud-pa",
  },
  "slagelse-fleksloentilskud": {
    title: "Slagelse Kommune, Fleksløntilskud",
    link: "https://www.slagelse.dk/borger/job-uddannelse-og-ledig/job-og-ledighed/fleksjob/fleksloentilskud",
  },
  "stadsrevisionen-beskaeftigelsesfradrag": {
    title: "Stadsrevisionen, Beskæftigelsesfradrag 2025",
    link: "https://stadsrevisionen.dk/blog/skat-beskaeftigelsesfradrag",
  },
  "talent-aarhus": {
    title: "Talent.com, skatteberegner 2025, Aarhus (to lønninger)",
    link: "https://dk.talent.com/en/tax-calculator/Aarhus-1100060",
  },
  "themis-beloebsgraenser": {
    title: "Themis, Oversigt over beløbsgrænser",
    link: "https://themis.dk/synopsis/docs/Oversigt_over_beloebsgraenser.html",
  },
  "tv2kosmopol-kk-budget-2025": {
    title: "TV2 Kosmopol, »Her er otte vigtige punkter i Københavns nye budget«",
    link: "https://tv2kosmopol.dk/koebenhavn/overblik-her-er-otte-vigtige-punkter-i-koebenhavns-nye-budget",
  },
  "upday-2024": {
    title: "Upday, »Eksperter foreslår kæmpe reform af jobindsats med fokus på den enkelte«",
    link: "https://www.upday.com/dk/eksperter-foreslar-kaempe-reform-af-jobindsats-med-fokus-pa-den-enkelte",
  },
} as const satisfies Sources;
