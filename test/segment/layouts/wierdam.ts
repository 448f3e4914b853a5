/** An invented hearing on heat and green in Wierdam: the questions, and one set of answers to lay out in many ways. */

export interface Item {
  readonly number: string
  readonly category: string
  readonly question: string
  readonly answer: string
}

export const ITEMS: readonly Item[] = [
  {
    number: '1',
    category: 'Uw werk in de wijk',
    question: 'Wat doet uw organisatie op dit moment om straten en pleinen koeler te maken?',
    answer:
      'Wij planten elk najaar zestig bomen met bewoners. In drie straten hebben we ook de tegels door borders vervangen.',
  },
  {
    number: '2',
    category: 'Uw werk in de wijk',
    question: 'Met welke partijen werkt u samen aan het onderhoud van het groen?',
    answer:
      'Met de hoveniersschool en met twee woningcorporaties. De afspraken staan in een convenant dat nog drie jaar loopt.',
  },
  {
    number: '3',
    category: 'Uw werk in de wijk',
    question: 'Welke knelpunten komt u tegen bij het vergroenen van schoolpleinen?',
    answer: 'De ondergrond ligt vol kabels. Daarnaast duurt een vergunning vaak langer dan een schooljaar.',
  },
  {
    number: '4',
    category: 'Wensen voor het beleid',
    question: 'Wat zou de gemeente volgens u in het bomenplan moeten opnemen?',
    answer:
      'Een norm van dertig procent bladerdek per buurt. Zonder norm verdwijnt een boom als eerste van de tekening.',
  },
  {
    number: '5',
    category: 'Wensen voor het beleid',
    question: 'Hoe kijkt u aan tegen een verbod op volledig betegelde voortuinen?',
    answer: 'Een verbod gaat ons te ver. Liever een premie voor wie tegels inlevert.',
  },
  {
    number: '6',
    category: 'Wensen voor het beleid',
    question: 'Welke rol ziet u voor bewoners bij het beheer van plantsoenen?',
    answer: 'Bewoners kunnen het dagelijkse beheer doen, mits een vakman vier keer per jaar langskomt.',
  },
  {
    number: '7',
    category: 'Geld en planning',
    question: 'Hoe moeten de kosten van koele plekken worden verdeeld?',
    answer: 'De gemeente betaalt de aanleg en het waterschap draagt bij aan de afkoppeling van regenpijpen.',
  },
  {
    number: '8',
    category: 'Geld en planning',
    question: 'Waar wilt u dat Wierdam over tien jaar staat?',
    answer: 'Dan woont niemand verder dan driehonderd meter van schaduw met een bankje.',
  },
]

export const MAIN = 'Hoe houden we Wierdam leefbaar als de zomers heter worden?'

/** The request of the council, as it would be sent. */
export function request(items: readonly Item[] = ITEMS): string {
  const lines = ['Uitvraag hoorzitting hitte en groen', '', 'Fractie(s): Lijst Zomer, Dorpsbelang', '']
  lines.push('Hoofdvraag:', MAIN, '', 'Deelvragen:', '')
  let category = ''
  for (const item of items) {
    if (item.category !== category) lines.push(`Over ${item.category.toLowerCase()}`, '')
    category = item.category
    lines.push(`${item.number}. ${item.question}`, '')
  }
  return lines.join('\n')
}
