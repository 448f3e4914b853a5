/** Clauses a reader stumbles over: what is said of the term decides, not that "wij" does something near it. */
import { describe, expect, it } from 'vitest'
import type { Stance } from '../../pipeline/result.ts'
import { judgeExample } from './support.ts'

const CASES: readonly (readonly [text: string, term: string, pole: '+' | '-' | '0', stance: Stance])[] = [
  // words of opposition
  ['Tegen parkeerbeleid met vergunningen hebben wij grote bezwaren.', 'vergunningen', '+', 'disagree'],
  ['Wij zijn er geen voorstander van om vergunningen in te voeren.', 'vergunningen', '+', 'disagree'],
  ['Wij zijn bang dat vergunningen vooral papierwerk opleveren.', 'vergunningen', '+', 'disagree'],
  ['Als vergunningen bewoners op kosten jagen, zijn wij ertegen.', 'vergunningen', '+', 'disagree'],
  ['Vergunningen lossen het tekort aan plekken niet op.', 'vergunningen', '+', 'disagree'],
  ['Dat vergunningen rust brengen is een misverstand.', 'vergunningen', '+', 'disagree'],
  ['Een vergunning voor iedereen achten wij niet verantwoord.', 'vergunning', '+', 'disagree'],
  ['Wij waarschuwen voor vergunningen.', 'vergunningen', '+', 'disagree'],
  ['Parkeren wordt niet langer aanbesteed maar gesubsidieerd.', 'gesubsidieerd', '+', 'agree'],
  ['Zonder aanbesteding en met een vast bedrag per wijk.', 'vast bedrag', '+', 'agree'],
  // "wij" near a term is no deed with the term as its object
  ['Wij spreken ons niet uit over vergunningen.', 'vergunningen', '+', 'mention'],
  ['Hiermee hebben wij u geïnformeerd over vergunningen.', 'vergunningen', '+', 'mention'],
  ['Wij maakten een folder over aanbesteding.', 'aanbesteding', '-', 'mention'],
  // acting against an evil is for the theme that fights it
  ['Schulden worden aangepakt voordat de hulp begint.', 'schulden', '-', 'agree'],
  [
    'Om de administratieve lasten te beperken vervalt de maandelijkse lijst.',
    'administratieve lasten',
    '-',
    'agree',
  ],
  ['De registratie wordt beperkt tot het nodige.', 'registratie', '-', 'agree'],
  // a complaint about too little of a good thing is a wish for it
  ['De samenwerking hangt te veel af van toeval.', 'samenwerking', '+', 'agree'],
  ['Wat nu gebeurt, is geen samenwerking.', 'samenwerking', '+', 'agree'],
  ['Wij maken afspraken over samenwerking die niet vrijblijvend zijn.', 'samenwerking', '+', 'agree'],
  ['Wij zijn niet tegen samenwerking.', 'samenwerking', '+', 'agree'],
  [
    'Wij zijn blij met de erkenning dat gemeenten onvoldoende geld krijgen.',
    'onvoldoende geld',
    '+',
    'agree',
  ],
  ['Wij willen meer groepen in plaats van losse gesprekken.', 'groepen', '+', 'agree'],
  // a cue that bridges words of another thing, or whose "niet" turns nothing
  ['Wij onderschrijven de noodzaak van groepen en laten niemand alleen.', 'groepen', '+', 'agree'],
  ['Wij zien de noodzaak van groepen echt niet.', 'groepen', '+', 'disagree'],
  ['Groepen horen niet alleen in de stad.', 'Groepen', '+', 'agree'],
  ['Wij staan klaar om buren te beschermen tegen lawaai en werken aan groepen.', 'groepen', '+', 'agree'],
  ['De groepen staan ons tegen.', 'groepen', '+', 'disagree'],
  ['Bewoners moeten niet wachten op een vergunning.', 'vergunning', '+', 'agree'],
  ['Wij willen niet wachten op een vergunning.', 'vergunning', '+', 'disagree'],
  ['Wij bestrijden lawaai en vinden dat er groepen moeten komen.', 'groepen', '+', 'agree'],
  ['Wij aarzelen niet om in groepen te investeren.', 'groepen', '+', 'agree'],
  ['Wij zetten ons in voor groepen en stoppen met losse gesprekken.', 'groepen', '+', 'agree'],
  ['Wij sluiten een convenant over groepen.', 'groepen', '+', 'agree'],
  ['Wij sluiten met onze plannen goed aan op de groepen.', 'groepen', '+', 'agree'],
  ['Wij sluiten de groepen.', 'groepen', '+', 'disagree'],
  ['Wij werken waar het kan met groepen.', 'groepen', '+', 'agree'],
  ['Wij hebben onze twijfels over de groepen.', 'groepen', '+', 'mixed'],
  ['Aanbesteding staat haaks op groepen.', 'Aanbesteding', '-', 'agree'],
  ['De bedreiging van de wijk vraagt om groepen.', 'groepen', '+', 'agree'],
  ['De groep houdt overzicht en voorkomt dubbel werk.', 'groep', '+', 'agree'],
  ['Bewoners weten niet waar een groep te vinden is.', 'groep', '+', 'agree'],
  ['Er is weinig over van de groepen.', 'groepen', '+', 'agree'],
  ['Wij willen een plein zonder lawaai, regeldruk en papierwerk.', 'regeldruk', '-', 'agree'],
  // reservations
  ['Groepen zijn prima, als het maar niet betekent dat maatwerk verdwijnt.', 'groepen', '+', 'mixed'],
  ['Groepen mogen nooit een doel op zich worden.', 'groepen', '+', 'mixed'],
  ['Groepen mag, maar dan wel met een vaste begeleider.', 'groepen', '+', 'mixed'],
]

describe('what is said of the term', () => {
  it.each(CASES)('"%s" says of "%s" (%s): %s', (text, term, pole, stance) => {
    expect(judgeExample({ text, term, pole }).stance).toBe(stance)
  })
})

/** A question for an opinion is no support for what it asks about: without an attitude in the answer there is no position. */
const ANSWERS: readonly (readonly [example: Parameters<typeof judgeExample>[0], stance: Stance])[] = [
  [
    {
      text: 'Een vergunning is gevaarlijk: zij nodigt uit tot willekeur.',
      term: 'vergunning',
      asks: 'opinion',
    },
    'disagree',
  ],
  [
    {
      text: 'Nee. Vergunningen betekenen voor bewoners minder keuze.',
      term: 'Vergunningen',
      asks: 'opinion',
    },
    'disagree',
  ],
  [{ text: 'Ja, graag zelfs, vergunningen geven rust.', term: 'vergunningen', asks: 'opinion' }, 'agree'],
  [
    { text: 'Een vergunning wordt aangevraagd bij het loket.', term: 'vergunning', asks: 'opinion' },
    'mention',
  ],
  [
    {
      text: 'Vergunningen raken vooral kleine ondernemers.',
      term: 'Vergunningen',
      asks: 'opinion',
      next: 'Wij zijn daar dus geen voorstander van.',
    },
    'disagree',
  ],
  [
    {
      text: 'Straks geldt in de hele wijk een vergunning.',
      term: 'vergunning',
      next: 'Dat vinden wij een goede stap.',
    },
    'agree',
  ],
  [{ text: 'Groepen kunnen, mits de ouders daarom vragen.', term: 'Groepen', asks: 'opinion' }, 'mixed'],
]

describe('what is said in answer to a question for an opinion', () => {
  it.each(ANSWERS)('%o: %s', (example, stance) => {
    expect(judgeExample(example).stance).toBe(stance)
  })
})
