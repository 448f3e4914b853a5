/** Clauses in many forms; where careful readers would differ, more than one stance is right. */
import { describe, expect, it } from 'vitest'
import type { Stance, StatementFunction } from '../../pipeline/result.ts'
import type { RuleExample } from '../../pipeline/judge/types.ts'
import { judgeExample } from './support.ts'

interface Case extends RuleExample {
  readonly expect: readonly Stance[]
  readonly doing?: StatementFunction
}

const CASES: readonly Case[] = [
  { text: 'Wij pleiten voor een vaste regisseur per gezin.', term: 'vaste regisseur', expect: ['agree'] },
  {
    text: 'Een vaste regisseur per gezin is wat ons betreft geen wondermiddel.',
    term: 'vaste regisseur',
    expect: ['disagree', 'mixed'],
  },
  { text: 'Wij zien niets in marktwerking.', term: 'marktwerking', pole: '-', expect: ['agree'] },
  { text: 'Zonder samenwerking met scholen lukt het niet.', term: 'samenwerking', expect: ['agree'] },
  {
    text: 'De samenwerking tussen gemeente en scholen is uitstekend.',
    term: 'samenwerking',
    expect: ['agree'],
  },
  { text: 'Het is maar de vraag of preventie geld oplevert.', term: 'preventie', expect: ['mixed'] },
  { text: 'Wij juichen de komst van het wijkteam toe.', term: 'wijkteam', expect: ['agree'] },
  { text: 'Wij wijzen aanbesteding af.', term: 'aanbesteding', expect: ['disagree'] },
  { text: 'Niet iedereen is gebaat bij groepsaanbod.', term: 'groepsaanbod', expect: ['mixed'] },
  { text: 'Groepsaanbod mag maatwerk niet verdringen.', term: 'groepsaanbod', expect: ['mixed'] },
  { text: 'Waarom zouden wij nog langer aanbesteden?', term: 'aanbesteden', expect: ['disagree'] },
  {
    text: 'De wachttijd voor specialistische hulp moet korter.',
    term: 'specialistische hulp',
    expect: ['agree'],
  },
  { text: 'Er is geen behoefte aan een extra loket.', term: 'loket', expect: ['disagree'] },
  {
    text: 'Volgens de inspectie schiet de samenwerking tekort, en dat herkennen wij.',
    term: 'samenwerking',
    expect: ['agree'],
  },
  { text: 'De rekenkamer concludeert dat aanbesteden niet werkt.', term: 'aanbesteden', expect: ['mention'] },
  {
    text: 'Wij delen de conclusie van de rekenkamer dat aanbesteden niet werkt.',
    term: 'aanbesteden',
    expect: ['disagree'],
  },
  { text: 'Minder regels, meer vertrouwen.', term: 'regels', pole: '-', expect: ['agree'] },
  { text: 'Minder regels, meer vertrouwen.', term: 'vertrouwen', expect: ['agree'] },
  { text: 'Wij willen af van de aanbesteding.', term: 'aanbesteding', expect: ['disagree'] },
  { text: 'Schaf de aanbesteding af.', term: 'aanbesteding', expect: ['disagree'] },
  { text: 'De aanbesteding moet van tafel.', term: 'aanbesteding', expect: ['disagree'] },
  {
    text: 'Aanbesteden is alleen zinvol als de gemeente de markt kent.',
    term: 'Aanbesteden',
    expect: ['mixed'],
  },
  { text: 'Wij steunen de lumpsum alleen onder strikte voorwaarden.', term: 'lumpsum', expect: ['mixed'] },
  { text: 'Preventie is geen doel op zich.', term: 'Preventie', expect: ['mixed'] },
  { text: 'Samenwerking komt niet vanzelf tot stand.', term: 'Samenwerking', expect: ['agree'] },
  { text: 'Ouders worden onvoldoende betrokken.', term: 'betrokken', expect: ['agree'] },
  {
    text: 'De bureaucratie is de laatste jaren alleen maar toegenomen.',
    term: 'bureaucratie',
    pole: '-',
    expect: ['agree'],
  },
  {
    text: 'Wij hebben de regeldruk met een kwart verminderd.',
    term: 'regeldruk',
    pole: '-',
    expect: ['agree'],
  },
  { text: 'Bezuinigen op preventie is onverstandig.', term: 'preventie', expect: ['agree'] },
  { text: 'Wij maken ons zorgen over de afbouw van de wijkteams.', term: 'wijkteams', expect: ['agree'] },
  { text: 'Wij maken ons zorgen over de wijkteams.', term: 'wijkteams', expect: ['mixed', 'agree'] },
  { text: 'Gelukkig is de aanbesteding van de baan.', term: 'aanbesteding', expect: ['disagree'] },
  { text: 'De lumpsum heeft voor- en nadelen.', term: 'lumpsum', expect: ['mixed'] },
  { text: 'Of de lumpsum werkt, weten wij niet.', term: 'lumpsum', expect: ['mixed'] },
  { text: 'Wij zijn kritisch op de lumpsum.', term: 'lumpsum', expect: ['disagree', 'mixed'] },
  { text: 'Een lumpsum biedt rust en zekerheid.', term: 'lumpsum', expect: ['agree'] },
  { text: 'Wij verwachten weinig van een lumpsum.', term: 'lumpsum', expect: ['disagree'] },
  { text: 'Liever geen lumpsum.', term: 'lumpsum', expect: ['disagree'] },
  {
    text: 'Stichting Waterrade biedt sinds 2021 groepsaanbod in vier wijken.',
    term: 'groepsaanbod',
    expect: ['agree'],
    doing: 'practice',
    voices: ['Stichting Waterrade'],
    kind: 'notitie',
  },
  {
    text: 'Meer ruimte voor de professional.',
    term: 'ruimte',
    expect: ['agree'],
    doing: 'demand',
    asks: 'demand',
  },
  {
    text: 'De samenwerking met huisartsen loopt stroef.',
    term: 'samenwerking',
    expect: ['agree'],
    doing: 'problem',
  },
  {
    text: 'Door personeelstekort komt preventie in het gedrang.',
    term: 'preventie',
    expect: ['agree'],
    doing: 'problem',
  },
  {
    text: 'Wij ervaren dat de regels van het Rijk samenwerking in de weg staan.',
    term: 'samenwerking',
    expect: ['agree'],
    doing: 'problem',
  },
  {
    text: 'Wij ervaren dat de regels van het Rijk samenwerking in de weg staan.',
    term: 'regels',
    pole: '-',
    expect: ['agree'],
    doing: 'problem',
  },
  { text: 'De raad heeft ons gevraagd naar de aanbesteding.', term: 'aanbesteding', expect: ['mention'] },
  { text: 'In 2023 is de aanbesteding afgerond.', term: 'aanbesteding', expect: ['mention', 'agree'] },
  {
    text: 'De gemeente zou moeten investeren in vroegsignalering.',
    term: 'vroegsignalering',
    expect: ['agree'],
    doing: 'demand',
  },
  {
    text: 'Wij roepen de gemeente op om de schotten weg te nemen.',
    term: 'schotten',
    pole: '-',
    expect: ['agree'],
    doing: 'demand',
  },
  {
    text: 'Het wegnemen van schotten heeft prioriteit.',
    term: 'schotten',
    pole: '-',
    expect: ['agree'],
    doing: 'demand',
  },
  {
    text: 'Het kabinet wil bezuinigen op de jeugdzorg.',
    term: 'bezuinigen',
    pole: '-',
    expect: ['mention', 'agree'],
  },
  { text: 'Wij verzetten ons tegen de bezuinigingen.', term: 'bezuinigingen', pole: '-', expect: ['agree'] },
  {
    text: 'Wij hopen dat de gemeente de lumpsum invoert.',
    term: 'lumpsum',
    expect: ['agree'],
    doing: 'demand',
  },
  { text: 'Wij denken dat een lumpsum niet past bij deze doelgroep.', term: 'lumpsum', expect: ['disagree'] },
  { text: 'Een lumpsum past niet bij deze doelgroep.', term: 'lumpsum', expect: ['disagree'] },
  { text: 'Wij vinden een lumpsum geen goed idee.', term: 'lumpsum', expect: ['disagree'] },
  { text: 'Wij vinden een lumpsum een goed idee.', term: 'lumpsum', expect: ['agree'] },
  {
    text: 'Wij hebben goede ervaringen met de lumpsum.',
    term: 'lumpsum',
    expect: ['agree'],
    doing: 'practice',
  },
  { text: 'Wij hebben slechte ervaringen met de lumpsum.', term: 'lumpsum', expect: ['disagree'] },
  { text: 'De lumpsum heeft geleid tot langere wachttijden.', term: 'lumpsum', expect: ['disagree'] },
  { text: 'De lumpsum heeft geleid tot minder bureaucratie.', term: 'lumpsum', expect: ['agree'] },
  {
    text: 'De lumpsum heeft geleid tot minder bureaucratie.',
    term: 'bureaucratie',
    pole: '-',
    expect: ['agree'],
  },
  { text: 'Groepsaanbod werkt beter dan losse gesprekken.', term: 'Groepsaanbod', expect: ['agree'] },
  { text: 'Losse gesprekken werken beter dan groepsaanbod.', term: 'groepsaanbod', expect: ['disagree'] },
  {
    text: 'Naast preventie vragen wij aandacht voor crisisopvang.',
    term: 'preventie',
    expect: ['agree', 'mention'],
  },
  { text: 'Wij kiezen bewust niet voor aanbesteding.', term: 'aanbesteding', expect: ['disagree'] },
  { text: 'Wij doen niet aan marktwerking.', term: 'marktwerking', pole: '-', expect: ['agree'] },
  { text: 'Van marktwerking is bij ons geen sprake.', term: 'marktwerking', pole: '-', expect: ['agree'] },
  { text: 'Marktwerking houdt ons scherp.', term: 'Marktwerking', pole: '-', expect: ['disagree'] },
  { text: 'Enige marktwerking kan geen kwaad.', term: 'marktwerking', pole: '-', expect: ['disagree'] },
  { text: 'Het is goed dat er weer marktwerking is.', term: 'marktwerking', pole: '-', expect: ['disagree'] },
  { text: 'Preventie wordt vaak vergeten.', term: 'Preventie', expect: ['agree'], doing: 'problem' },
  { text: 'Er gaat te weinig geld naar preventie.', term: 'preventie', expect: ['agree'], doing: 'problem' },
  { text: 'De wijkteams zijn onderbezet.', term: 'wijkteams', expect: ['agree'], doing: 'problem' },
  { text: 'Wij twijfelen aan het nut van de wijkteams.', term: 'wijkteams', expect: ['mixed'] },
  { text: 'Het wijkteam is mislukt.', term: 'wijkteam', expect: ['disagree'], doing: 'problem' },
  { text: 'Ontschot de budgetten.', term: 'budgetten', expect: ['agree'] },
  {
    text: 'Wij werken volgens het principe van normaliseren, zolang de veiligheid niet in gevaar komt.',
    term: 'normaliseren',
    expect: ['mixed'],
  },
  { text: 'Tenzij het kind gevaar loopt, blijft het thuis.', term: 'thuis', expect: ['mixed'] },
  { text: 'Afhankelijk van de vraag zetten wij lichte hulp in.', term: 'lichte hulp', expect: ['mixed'] },
  { text: 'Geen kind hoeft nog uit huis.', term: 'uit huis', pole: '-', expect: ['agree'] },
  {
    text: 'Wij sluiten ons aan bij de oproep van de VNG om preventie te versterken.',
    term: 'preventie',
    expect: ['agree'],
  },
  { text: 'De VNG roept op om preventie te versterken.', term: 'preventie', expect: ['mention'] },
  { text: 'Uit onderzoek blijkt dat preventie loont.', term: 'preventie', expect: ['mention', 'agree'] },
]

describe('the stance of a clause', () => {
  it.each(CASES)('"$text" on "$term": $expect', (example) => {
    const judged = judgeExample(example)
    expect(example.expect).toContain(judged.stance)
    if (example.doing !== undefined) expect(judged.function).toBe(example.doing)
  })
})
