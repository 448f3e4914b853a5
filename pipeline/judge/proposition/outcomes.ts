/** Words for what one hopes for and for what one fears, and for making less of it. */

/** "*" stands for the rest of a word. */
export const OUTCOMES = {
  good: `
    goed goede beter betere verbeter* best beste mooi mooie fijn fijne prettig* leuk leuke waardevol* belang
    belangrijk* essentieel* cruciaal cruciale noodzakelijk* noodzaak nodig broodnodig* onmisbaar* wenselijk*
    welkom nuttig* zinvol* verstandig* slim slimme logisch* terecht* redelijk* eerlijk* rechtvaardig*
    gelijkwaardig* gelijk* solidair* solidariteit veilig* gezond* duurzaam duurzame schoon schone groen groene
    leefbaar* betaalbaar* bereikbaar* toegankelijk* laagdrempelig* aantrekkelijk* levendig* bruisend* bloei*
    floreren kans kansen kansrijk* talent* ontwikkel* ontplooi* meedoen deelname participatie betrokken*
    verbind* verbonden ontmoet* samenhang saamhorig* vertrouwen vertrouwd respect* waardig* waardering waarderen
    verdienen verdient recht rechten vrijheid* vrij vrije keuzevrijheid onafhankelijk* zelfstandig* welvaart
    welzijn welvarend* werkgelegenheid banen economie* innovati* vooruitgang groei groeien sterk sterke sterker*
    versterk* stevig* stabiel* stabiliteit zekerheid bestaanszekerheid rust* bescherm* beschermt voorkom*
    voorkomt helpen helpt geholpen hulp steun* ondersteun* bijdrag* draagt stimuleer* stimuleren aanmoedig*
    faciliteer* voordeel voordelen voordelig* winst besparing* bespaart besparen efficient* efficient* effectief
    effectieve doeltreffend* transparant* transparantie democrati* inspraak zeggenschap invloed stem draagvlak
    toekomst* toekomstbestendig* oplossing* oplossen lost uitkomst kwaliteit* comfort* gratis gemak* makkelijk*
    eenvoudig* ruimte plezier trots geluk* gelukkig* rijk rijker verrijk* erfgoed cultuur natuur vrede*
    menselijk* humaan humane zorgvuldig* evenwicht* balans haalbaar* uitvoerbaar* realistisch* modern* uniek*
    perfect* ideaal ideale uitstekend* prachtig* fantastisch*`,
  bad: `
    overlast* probleem problemen problematisch* crisis tekort tekorten gebrek nood nijpend* schaars* gevaar*
    risico* dreiging bedreig* onveilig* geweld* crimin* misbruik* misbruikt fraude* uitbuiting ongelijk*
    onrecht* oneerlijk* onrechtvaardig* discrimin* racis* uitsluiting achterstand* achteruitgang verslechter*
    schade* beschadig* schaadt schaden vervuil* uitstoot giftig* ziek ziekte* ongezond* lijden leed pijn* dood
    sterven armoede arm arme schuld schulden stress druk belast belasten belastend* last lasten kosten duur dure
    duurder* kostbaar* onbetaalbaar* verspill* verlies verliezen verliest kwijt kapot vernietig* verwoest*
    afbraak verval* leegloop* verdwijn* verdwenen vertrekken wegjagen jagen vlucht vluchten faillis*
    faillissement* werkloos* chaos rompslomp bureaucrat* administratief administratieve papierwerk regeldruk
    regelzucht onzeker* onrust* angst bang zorgelijk* zorgwekkend* ernstig* slecht slechte slechter* laag fout
    foute fouten misstand* mislukt* falen faalt gefaald onnodig* overbodig* zinloos zinloze nutteloos nutteloze
    onwenselijk* ongewenst* onverantwoord* onacceptabel* onaanvaardbaar* schandalig* schande absurd*
    belachelijk* krankzinnig* bizar* onzin* gekkigheid waanzin* waanidee dwaas idioot idiote stupide dom domme
    ondemocratisch* inbreuk aantast* schending schenden schendt ondermijn* verzwak* verstoor* verstoring
    verdring* concurrentienadeel weglek* willekeur* stigma* polaris* splits* verdeeld* wrijving conflict* oorlog
    escal* afhankelijk* kwetsbaar* machteloos eenzaam* isolement uitval verarm* inflatie hitte droogte
    wateroverlast stank lawaai geluidsoverlast dierenleed mishandel* verpaup* verloeder* files filedruk drukte
    opstopping* parkeerdruk wachtlijst* wachttijd* uitgebuit profiteren profiteert winstbejag graaien hebzucht
    nadeel nadelen nadelig* averechts contraproductief star starre rigide disproportioneel* buitensporig*
    overdreven doorgeschoten doorgeslagen betuttel* bemoei* bemoeizucht dwang dwingen opgedrongen opdringen
    opleggen gedwongen straffen bestraft dupe gedupeerd* benadeeld benadeelt benadelen gekort korten uitgekleed
    sluiten wegkwijn* somber hopeloos onhoudbaar* onhaalbaar* onuitvoerbaar* onrealistisch* ineffectief*
    inefficient* inefficient* symboolpolitiek schijnoplossing lapmiddel*`,
  lessened: `
    minder verminder* lager lagere verlagen omlaag terugdring* tegengaan tegen voorkom* voorkomt beperk*
    bestrijd* bestrijding aanpakken pakken aanpak oplossen opgelost lost verhelpen wegnemen weg af stoppen
    uitbannen ontlasten verlicht* dalen daalt daling afname verkort* verkleinen verkleint zonder vrij beschermen
    tegenhouden inperken besparen bespaart halveren`,
} as const
