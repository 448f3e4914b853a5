/** What can be asked for, on a few axes: the words for either end. */

/** Per axis the words for its positive and its negative end; "*" stands for the rest of a word. */
export const AXES = {
  // More of it, less of it.
  amount: [
    `
      meer meerdere hoger hogere hoogste verhogen verhoogd verhoging omhoog stijgen stijgt stijging groter
      grotere vergroten vergroting uitbreiden uitbreiding uitgebreid extra toename toenemen groeien groei vaker
      langer verdubbelen opschalen ophogen maximaal versterken versterking sterker aanvullen toevoegen zwaarder
      zwaardere verbeteren sneller snel`,
    `
      minder lager lagere verlagen verlaagd verlaging omlaag dalen daling daalt kleiner kleinere verkleinen
      inkrimpen krimp krimpen verminderen vermindering terugdringen beperken beperkt beperking afbouwen afbouw
      afname afnemen korten schrappen halveren inperken reduceren terugbrengen lichter korter`,
  ],
  // Giving money, sparing it.
  money: [
    `
      geld betalen betaalt betaald subsidie* subsidieren financier* financieel financiele investeren
      investering* investeert bijdragen bijdrage bijdraagt uitgeven uitgaven vergoed* bekostigen budget miljoen
      miljard gratis kosteloos fonds lening* ondersteun* steun steunen`,
    `
      bezuinig* besparen bespaart duur duurder kostbaar onbetaalbaar belastinggeld belastingbetaler* zuinig
      schulden schuld geldverspilling verspilling lastenverlichting kosten rekening`,
  ],
  // Allowing, banning.
  permit: [
    `
      toestaan toegestaan toestemming toelaten toegelaten mogen mag ruimte vrijheid* vrij legaliseren
      openstellen vergunning mogelijk mogelijkheid mogelijkheden kunnen kan`,
    `
      verbieden verbiedt verbod* verboden weren stoppen stop stopt tegengaan voorkomen uitbannen beeindigen
      beeindigen einde sluiten gesloten dicht uitsluiten belemmeren blokkeren tegenhouden`,
  ],
  // Obliging, leaving the choice.
  oblige: [
    `
      verplichten verplicht verplichte verplichting* dwingen afdwingen dwang opleggen opgelegd eisen eis norm
      normen bindend bindende wettelijk wettelijke wet regels voorschrijven handhav*`,
    `
      vrijwillig keuze keuzes keuzevrijheid kiezen kiest zelf bepalen beslissen stimuleren stimuleert
      aanmoedigen verleiden belonen betuttel* maatwerk lokaal eigen ondernemers eigenaren vertrouwen`,
  ],
  // Strict, lenient.
  strict: [
    `
      streng* straf straffen gestraft aanpakken aanpak handhav* controle controles controleren toezicht hard
      harde boete* ingrijpen optreden`,
    `
      soepel* versoepel* makkelijk* eenvoudig* regelruimte regeldruk bureaucratie administratie rompslomp
      coulant rek humaan vertrouwen`,
  ],
  // Staying as it is, changing.
  stay: [
    `
      blijven blijft bleef behouden behoud behoudt handhaven koesteren huidige huidig bestaande bestaand houden
      vasthouden beschermen beschermd bescherming bewaren`,
    `
      veranderen verandert verandering wijzigen wijziging hervorm* vernieuw* vervang* anders omvormen
      overstappen nieuw nieuwe`,
  ],
  // Bringing about, doing away with.
  exist: [
    `
      bouwen bouw gebouwd bouwt komen invoeren invoering ingevoerd aanleggen aanleg oprichten organiseren
      ontwikkelen realiseren toevoegen instellen plaatsen opwekken creeren creeren bijbouwen starten uitrollen`,
    `
      afschaff* schaffen schaft slopen sluiten opheffen weg schrappen intrekken verwijderen stoppen af weghalen
      afbreken`,
  ],
  // For some before others, for all alike.
  first: [
    `
      voorrang prioriteit eerst voorkeur voordeel voorrangs*`,
    `
      iedereen alle gelijk* allemaal eerlijk elke ieder ongeacht hetzelfde dezelfde onderscheid discriminatie
      algemeen urgentie`,
  ],
  // By oneself, together.
  own: [
    `
      zelf eigen nationaal nationale soeverein* lidstaten onafhankelijk* zelfstandig`,
    `
      samen samenwerk* gezamenlijk* gemeenschappelijk* europees europese verenigd collectief internationaal
      internationale`,
  ],
} as const
