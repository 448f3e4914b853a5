/** Phrases with which an answer argues, by what they do; general words only, none of a subject. */

/** "…" stands for up to six words, "*" for the rest of a word, P for words of the proposition; "|" parts phrases. */
export const ARGUMENTS = {
  // Judges the plan: wrong, too much, useless, refused.
  against: `
    te ver | te rigide | te streng | te star | te strikt | te grof | te kort door de bocht | te ingrijpend |
    te drastisch | te zwaar | te duur | te vroeg | te snel | te beperkt | te eenzijdig | te simpel |
    te simplistisch | te algemeen | te absoluut | te rigoureus | te complex | te ingewikkeld | te gevaarlijk |
    te riskant | te veel van het goede | ver gaand | te ver doorgevoerd | doorgeslagen | doorschiet* |
    overtrokken | overdreven | overkill | disproportione* | buitenproportione* | niet proportioneel |
    buiten proportie | niet in verhouding | onzin* | absurd* | belachelijk* | idioot | idiote | bizar* |
    waanzin* | krankzinnig* | dwaas* | dom | domme | stupide | zot | gek | gekkigheid | nonsens | kul |
    flauwekul | ondoordacht* | onverstandig* | onverantwoord* | onwenselijk* | ongewenst* | onacceptabel* |
    onaanvaardbaar* | onbespreekbaar | ontoelaatbaar | ongepast* | onterecht* | onrechtvaardig* | oneerlijk* |
    onlogisch* | onzalig* | onhaalbaar* | onrealistisch* | onuitvoerbaar* | onbetaalbaar* | onwerkbaar* |
    onbegonnen werk | onmogelijk te | ineffectief | ineffectieve | inefficient* | contraproductief | averechts* |
    zinloos | zinloze | nutteloos | overbodig* | onnodig* | omslachtig | symboolpolitiek | symbool politiek |
    schijnoplossing* | schijnveiligheid | lapmiddel* | pleister op | druppel op | dode letter | wassen neus |
    proefballon* | betutteling | betuttelend* | bemoeizucht | bemoeienis | regelzucht | pesterij |
    geldverspilling | verspilling | weggegooid* | zonde van | slecht idee | slecht plan | slechte zaak |
    geen goed idee | geen goede | geen goed plan | niet goed | niet verstandig | niet wenselijk | niet gewenst |
    niet eerlijk | niet terecht | niet logisch | niet nodig | niet noodzakelijk | niet haalbaar |
    niet realistisch | niet uitvoerbaar | niet te handhaven | niet handhaafbaar | niet werkbaar | niet effectief |
    niet zinvol | niet passend | niet gepast | niet acceptabel | niet de bedoeling | niet de manier |
    niet de juiste | niet de oplossing | geen oplossing | geen wondermiddel | geen zin | geen nut |
    geen noodzaak | geen behoefte | geen reden | geen aanleiding | geen sprake | geen plaats | geen plek |
    geen meerwaarde | geen toegevoegde waarde | weinig toe | voegt niets toe | helpt niet | werkt niet |
    lost niets op | lost … niet op | schiet … doel voorbij | mist … doel | gaat voorbij aan | slaat de plank mis |
    verkeerde weg | verkeerde richting | verkeerd signaal | verkeerde signaal | verkeerde prikkel* |
    hellend vlak | glijdende schaal | heilloze | doodlopende | niets in | niks in | weinig in | geen heil |
    weinig heil | geen voorstander | tegenstander | tegen P | tegen dit | tegen deze | tegen een | tegen het |
    erop tegen | ertegen | hiertegen | daartegen | fel tegen | mordicus | faliekant | principieel tegen |
    absoluut niet | zeker niet | beslist niet | helemaal niet | nooit | in geen geval | onder geen beding |
    onder geen enkele | geen enkele | geen sprake van | no way | afwijzen | wijzen … af | wijst … af | afgewezen |
    verwerpen | verwerpt | verzet* | blokkeren | van tafel | weg ermee | wil niet | willen niet | wil geen |
    willen geen | wensen niet | wensen geen | wenst geen | hoeft niet | hoeven niet | hoeft geen | moet niet |
    moeten niet | moet je niet | moeten we niet | mag niet | mogen niet | kan niet | moet geen | moeten geen |
    horen niet | hoort niet | past niet | passen niet | dient niet | dienen niet | steunen … niet |
    steunt … niet | geen steun`,
  // Judges the plan: right, needed, urgent, wanted.
  pro: `
    voorstander | voor P | warm voorstander | groot voorstander | goed idee | goed plan | goede zaak |
    goede stap | goede maatregel | goed voorstel | mooi initiatief | mooie kans | uitstekend idee | prima idee |
    prima | uitstekend | terecht | logisch | niet meer dan logisch | niet meer dan terecht |
    niet meer dan normaal | vanzelfsprekend | uiteraard | natuurlijk | absoluut | zeker | jazeker | volmondig |
    van harte | steunen dit | steunen deze | steunt dit | steunt deze | steunen P | steunt P | ondersteunen dit |
    ondersteunen P | juichen … toe | juicht … toe | toejuichen | omarmen | omarmt | onderschrijven |
    onderschrijft | hard nodig | broodnodig | dringend nodig | hoognodig | noodzakelijk | noodzaak | onmisbaar |
    essentieel | cruciaal | van levensbelang | van groot belang | urgent | urgentie | hoog tijd | hoogste tijd |
    de tijd rijp | tijd voor | eindelijk | allang | al lang | al jaren | al langer | al tijden |
    zo snel mogelijk | zo spoedig mogelijk | per direct | onmiddellijk | meteen | direct | met spoed |
    geen tijd te verliezen | kan niet wachten | niet langer wachten | verdient | verdienen | recht op | gun* |
    het minste | op zijn minst | minimaal | minstens | zelfs | nog verder | verder gaan | wat ons betreft |
    het liefst | liefst | daarom P | daarom moet P | daarom moeten P | daarom wil* P | dus P | ook P |
    juist daarom | juist nu | precies daarom | om die reden | daarom steunen | daarom zijn wij voor |
    daarom pleit* | daarom is het goed | goed dat | goed om | goed als | fijn dat | mooi dat | belangrijk dat P |
    belangrijk om P | nodig om P | moet P | moeten P | moet er P | moeten er P | willen P | wil P | willen dat P |
    wil dat P | pleiten voor P | pleit voor P | zetten in op P | investeren in P | meer P | betere P | extra P |
    invoeren | invoering van | maken ons sterk voor | maakt zich sterk voor | maken ons hard | strijd* voor |
    zetten ons in voor | zet zich in voor | blijven P | kans | kansen | winst | profiteren | profiteert |
    meerwaarde | stimulans | goede aanvulling | belangrijke stap | eerste stap | stap vooruit |
    in de goede richting | juiste richting`,
  // Would rather have something else, or something else first.
  other: `
    liever | beter om | beter te | beter is | is beter | beter kunnen | kunnen beter | kan beter | veel beter |
    slimmer | verstandiger | effectiever | efficienter | eerlijker | logischer | zinvoller | nuttiger |
    belangrijker | in plaats van | in plaats daarvan | i.p.v. | ipv | in ruil voor | alternatie* |
    andere manier* | andere wijze | andere weg | andere oplossing* | andere maatregel* | andere middelen |
    andere keuze* | anders | anderszins | eerder op | eerder in | geven de voorkeur | geeft de voorkeur |
    voorkeur aan | voorkeur voor | onze voorkeur | prioriteit aan | prioriteit bij | prioriteit ligt |
    andere prioriteiten | focus op | focus ligt | nadruk op | accent op | inzetten op | zetten in op | zet in op |
    zetten we in | richten op | richt op | kiezen voor | kiest voor | kiezen we voor | kiezen wij voor |
    kiest … voor | eerst | allereerst | in eerste instantie | op de eerste plaats | begin bij | begint bij |
    beginnen bij | stimuleren | verleiden | belonen | aanmoedigen | overtuigen | vrijwillig* | samen met |
    in overleg | in gesprek | onderzoeken | verkennen | pilot | proef | kijken naar | kijken of |
    kritisch kijken | breder | bredere | integrale | integraal | structurele oplossing | bij de bron |
    aan de bron | oorzaak | oorzaken | echte probleem | werkelijke probleem | eigenlijke probleem | de kern |
    wel willen | wel moet | wel moeten | wel vinden | wel kunnen | wel is | willen wel | wil wel | moet wel |
    moeten wel | vinden wel | zijn wel | juist | vooral | met name | gericht | gerichte | gerichter | maatwerk`,
  // Limits, doubts, weighs.
  hedge: `
    niet voor iedereen | niet iedereen | niet overal | niet altijd | niet alles | niet alle | niet elke |
    niet automatisch | niet per definitie | niet per se | niet zomaar | niet zonder meer | niet klakkeloos |
    niet zonder | niet alleen | niet enkel | per geval | per situatie | per locatie | per wijk | geval tot geval |
    terughoudend* | voorzichtig* | zorgvuldig* | afweging | afwegen | weloverwogen | evenwicht* | balans |
    gebalanceerd* | nuance | genuanceerd* | draagvlak | mits | tenzij | alleen als | alleen wanneer |
    alleen indien | alleen voor | alleen bij | alleen daar | alleen maar | slechts | hooguit | hoogstens |
    maximaal | enkel als | enkel voor | pas als | pas wanneer | pas na | pas dan | zolang | onder voorwaarde* |
    onder strikte | op voorwaarde | voorwaarde | voorwaarden | uitzondering* | uitzonderlijk* | in uiterste |
    in sommige | soms | in bepaalde | waar nodig | waar mogelijk | indien nodig | als het nodig | als dat nodig |
    als het kan | stap voor stap | stapsgewijs | geleidelijk | op termijn | in de toekomst | nog niet |
    vooralsnog | voorlopig | op dit moment niet | eventueel | misschien | wellicht | mogelijk | zou kunnen |
    zouden kunnen | in principe | in beginsel | enerzijds | anderzijds | aan de ene kant | aan de andere kant |
    afhankelijk van | hangt af | ligt eraan | de vraag is | is de vraag | vraag of | twijfel* | onduidelijk* |
    onzeker* | moet blijken`,
  // It is there already, or may stay as it is.
  enough: `
    genoeg | voldoende | volstaat | volstaan | al mogelijk | kan al | kunnen al | mag al | mogen al | bestaat al |
    bestaan al | is er al | zijn er al | er is al | er zijn al | we hebben al | hebben we al | hebben al |
    heeft al | doen we al | doet … al | gebeurt al | wordt al | worden al | krijgen al | krijgt al | nu al |
    reeds | al voldoende | al genoeg | al geregeld | goed geregeld | prima geregeld | al goed | gaat goed |
    werkt goed | functioneert goed | loopt goed | voldoet | bestaande P | huidige P | bestaande regel* |
    huidige regel* | bestaande wet* | huidige wet* | bestaande middelen | huidige systeem | huidige situatie |
    huidige beleid | bestaande beleid | zoals het nu is | zoals het is | zoals nu | zo laten | laten zoals |
    blijven zoals | blijft zoals | zo houden | blijven | blijft | behouden | behoud | handhaven | in stand |
    niet veranderen | geen verandering | meer dan genoeg | al heel veel | al veel | al hoog genoeg | al streng |
    al zwaar`,
  // Leaves it to somebody else, or to choice.
  others: `
    aan de markt | aan de ondernemer* | aan ondernemers | aan bedrijven | aan de bewoner* | aan inwoners |
    aan de inwoner* | aan ouders | aan mensen zelf | aan henzelf | aan de eigenaar* | aan de rechter |
    aan de gemeente | aan gemeenten | aan het rijk | aan de lidstaten | aan lidstaten | aan de landen |
    aan landen zelf | aan de sector | aan de school | aan scholen | aan de professional* | aan de individuele |
    niet aan de | niet aan ons | is niet aan | geen taak | niet de taak | geen overheidstaak | geen kerntaak |
    kerntaak | kerntaken | geen rol | geen zaak | een zaak van | eigen zaak | prive zaak |
    eigen verantwoordelijkheid | eigen keuze | eigen afweging | vrije keuze | vrije keus | keuzevrijheid |
    zelf weten | zelf bepalen | zelf kiezen | zelf beslissen | zelf uitmaken | zelf regelen | zelf betalen |
    zelf mogen | zelf kunnen | zelf over gaan | gaan over | gaat over | gaan er zelf over | bevoegdheid* |
    niet bevoegd | verantwoordelijkheid van | verantwoordelijk voor | hoort thuis | hoort niet thuis |
    thuishoren | horen bij | hoort bij | laten … over aan | laat … over aan | overlaten aan | niet opleggen |
    opleggen | opgelegd | voorschrijven | dicteren | dwingen | dwang | verplichten | verplichting | van bovenaf |
    vrijheid | maatschappelijk middenveld | landelijk geregeld | landelijk regelen | nationale aangelegenheid |
    lokaal geregeld | rijksoverheid | niet mee bemoeien | bemoeien`,
  // What it costs.
  cost: `
    kost te veel | kost veel | kost miljoenen | kosten te hoog | hoge kosten | extra kosten | de kosten |
    kostenpost | kostbaar* | duur | dure | duurder | prijs* | prijzig | rekening | belastinggeld |
    belastingbetaler* | gemeenschapsgeld | maar een keer | geen geld | geld ontbreekt | onvoldoende geld |
    te weinig geld | financieel niet | niet te betalen | niet betaalbaar | niet te financieren | ten koste |
    gaat ten koste | lasten | lastenverzwaring | lastendruk | administratie* | administratieve | bureaucrati* |
    regeldruk | rompslomp | papierwerk | handhaving vraagt | capaciteit | personeel | schaars* | tekort* |
    bezuinig* | begroting | schulden | gat in`,
  // What harm it does.
  hurts: `
    leidt tot | leiden tot | resulteert in | veroorzaakt | veroorzaken | gevolg is | gevolgen | tot gevolg |
    zorgt voor meer | zorgt alleen | zorgt dat | maakt het moeilijker | moeilijker | lastiger | ingewikkelder |
    onmogelijk maakt | ontmoedig* | jaagt | jagen | wegjagen | verjaag* | vertrekken | wijken uit | uitwijken |
    verdwijn* | straft | straffen | bestraft | treft | treffen | raakt | dupe | benadeel* | achtergesteld |
    discrimin* | stigmatis* | belemmer* | hinder* | frustr* | ondermijn* | verzwak* | schaadt | schaden |
    schadelijk | beschadig* | bedreig* | in gevaar | gevaar | gevaarlijk* | risico | risico's | onveilig* |
    aantast* | tast … aan | inbreuk | schend* | strijdig | in strijd | op gespannen voet | haaks op | verdring* |
    verdeel* | tweedeling | ongelijkheid | rechtsongelijkheid | willekeur | misbruik | fraude | omzeil* |
    ontwijk* | ontduik* | illegaal* | illegale | zwarte markt | in de hand | zet de deur open | opdrijv* |
    drijft | omhoog drijven | overlast | drukte | concurrentie* | vestigingsklimaat | economie | werkgelegenheid |
    onder druk | wachtlijst* | vertrag* | verlies | verliezen | afbreuk | afname`,
  // What good it does.
  helps: `
    draagt bij | dragen bij | bijdrage aan | bijdragen aan | helpt | helpen | zorgt ervoor | zorgen ervoor |
    zorgt voor | maakt mogelijk | mogelijk maken | maakt … mogelijk | makkelijker | eenvoudiger | sneller |
    goedkoper | beter bereikbaar | toegankelijk* | laagdrempelig* | voorkomt | voorkomen | beschermt |
    beschermen | versterkt | versterken | vergroot | vergroten | verbetert | verbeteren | bevordert | bevorderen |
    stimuleert | levert … op | opleveren | zodat | waardoor | op die manier | op deze manier | zo kunnen |
    zo kan | zo blijft | zo blijven | zo krijgen | zo wordt | hiermee | daarmee | hierdoor | daardoor |
    geeft … kans | biedt | bieden | ruimte voor | eerlijke kans | gelijke kansen | gelijk speelveld |
    gelijkwaardig* | solidar* | rechtvaardig | rechtvaardige | eerlijk | eerlijke | veiliger | gezonder |
    schoner | leefbaarder | leefbaar | sociale cohesie | ontmoet* | verbinding | verbindt | meedoen | volwaardig |
    zelfstandig | onafhankelijk | zekerheid | vertrouwen | transparant* | democratisch* | zeggenschap | inspraak |
    meepraten`,
  // Grants a point before the turn.
  concede: `
    begrijpen | begrijpt | begrijpelijk | begrip voor | snappen | sympathiek | nobel | mooi streven | mooi idee |
    klinkt | lijkt leuk | lijkt mooi | op papier | in theorie | goed bedoeld | hoewel | alhoewel | ondanks |
    weliswaar | ook al | op zich | op zichzelf | natuurlijk … maar | belangrijk … maar | goed … maar |
    willen … maar | vinden … maar | zijn voor … maar | mooi … maar | prima … maar | ja … maar | wel … maar |
    zeker … maar | moet … maar | moeten … maar | kan … maar | kunnen … maar | echter | tegelijk | tegelijkertijd |
    daarentegen | toch | desondanks | maar P | maar dat | maar dit | maar niet | maar geen | maar dan | maar we |
    maar wij | maar een | maar het | maar de`,
  // Holds for everybody.
  all: `
    iedereen | alle | allemaal | ieder | iedere | elke | elk | gelijk | gelijke | dezelfde | hetzelfde |
    ongeacht | algemeen | algemene | onderscheid`,
  // Does not want the thing of the proposition (P).
  noP: `
    geen P | niet P | P niet | P geen | zonder P | minder P | P weg | P afschaffen | tegen P | P is niet |
    P zijn niet | P hoeft | P hoeven | P mag niet | P mogen niet | P kan niet | P moet niet | P moeten niet |
    P helpt niet | P is geen | P zijn geen | P leidt | P leiden | P werkt | P kost | P maakt | te veel P |
    stoppen met P | van P af`,
  // Speaks for the thing of the proposition (P).
  yesP: `
    meer P | P moet | P moeten | P is belangrijk | P zijn belangrijk | P is nodig | P zijn nodig | P hoort |
    P horen | P verdient | P verdienen | P zorgt | P zorgen | P helpt | P helpen | P is een | P zijn een |
    P draagt | P dragen | P moet worden | P kan | P kunnen | P mag | P mogen | P heeft | P hebben | P is goed |
    P geeft | P biedt | P voorkomt | door P | met P | voor P | P krijgen | P krijgt`,
} as const
