/** Ways in which organisations send in the same answers. Each gives the text and what must be found in it. */
import { ITEMS, MAIN, type Item } from './wierdam.ts'

export interface Layout {
  readonly id: string
  readonly summary: string
  readonly file: string
  readonly content: string
  /** Answer by question ids ("3", "3+4", "H"); "" for an answer that must stay unplaced. */
  readonly expected: Readonly<Record<string, string>>
  /** False when the dossier holds the note alone, without the request. */
  readonly request?: false
}

const all = (items: readonly Item[] = ITEMS): Record<string, string> =>
  Object.fromEntries(items.map(({ number, answer }) => [number, answer]))
const blocks = (lines: readonly string[]): string => `${lines.join('\n\n')}\n`
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII']
const pick = (...numbers: string[]): Item[] =>
  numbers.map((number) => ITEMS.find((item) => item.number === number) as Item)
const byCategory = (): [string, Item[]][] =>
  [...new Set(ITEMS.map(({ category }) => category))].map((category) => [
    category,
    ITEMS.filter((item) => item.category === category),
  ])

export const OWN_LAYOUTS: readonly Layout[] = [
  {
    id: 'vraag-antwoord',
    summary: '“Vraag 3” with the question, “Antwoord” below it',
    file: 'notitie.txt',
    content: blocks(
      ITEMS.flatMap((item) => [`Vraag ${item.number}`, item.question, 'Antwoord', item.answer]),
    ),
    expected: all(),
  },
  {
    id: 'antwoord-op-vraag',
    summary: '“Antwoord op vraag 3”, the questions are not printed',
    file: 'notitie.txt',
    content: blocks([
      'Inbreng van Stichting Lommer',
      ...ITEMS.flatMap((item) => [`Antwoord op vraag ${item.number}`, item.answer]),
    ]),
    expected: all(),
  },
  {
    id: 'nummer-zonder-vraag',
    summary: '“3.” and the answer at once, announced as answers',
    file: 'notitie.txt',
    content: blocks([
      'Hieronder vindt u onze antwoorden op de vragen.',
      ...ITEMS.map((item) => `${item.number}. ${item.answer}`),
    ]),
    expected: all(),
  },
  {
    id: 'haakje',
    summary: '“3)” with the question',
    file: 'notitie.txt',
    content: blocks(ITEMS.flatMap((item) => [`${item.number}) ${item.question}`, item.answer])),
    expected: all(),
  },
  {
    id: 'romeins',
    summary: 'roman numerals with a heading of their own and the number of the question behind it',
    file: 'notitie.txt',
    content: blocks(
      pick('8', '1', '3', '5').flatMap((item, at) => [
        `${ROMAN[at]}. Ons punt over onderwerp ${at + 1} (vraag ${item.number})`,
        item.answer,
      ]),
    ),
    expected: all(pick('8', '1', '3', '5')),
  },
  {
    id: 'romeins-genummerd',
    summary: 'roman numerals before the printed questions',
    file: 'notitie.txt',
    content: blocks(ITEMS.flatMap((item, at) => [`${ROMAN[at]}. ${item.question}`, item.answer])),
    expected: all(),
  },
  {
    id: 'vet-zonder-nummer',
    summary: 'the question in bold, without a number, in another order',
    file: 'notitie.md',
    content: blocks(ITEMS.toReversed().flatMap((item) => [`**${item.question}**`, item.answer])),
    expected: all(),
  },
  {
    id: 'tabel',
    summary: 'a table with the question left and the answer right',
    file: 'notitie.html',
    content: `<table><tr><th>Nr</th><th>Vraag</th><th>Antwoord</th></tr>${ITEMS.map(
      (item) => `<tr><td>${item.number}</td><td>${item.question}</td><td>${item.answer}</td></tr>`,
    ).join('')}</table>`,
    expected: all(),
  },
  {
    id: 'tabel-met-lege-cellen',
    summary: 'a table of which some answers are empty',
    file: 'notitie.html',
    content: `<table><tr><td>Vraag</td><td>Reactie</td></tr>${ITEMS.map(
      (item) =>
        `<tr><td>${item.number}. ${item.question}</td><td>${item.number === '4' ? '' : item.answer}</td></tr>`,
    ).join('')}</table>`,
    expected: all(ITEMS.filter((item) => item.number !== '4')),
  },
  {
    id: 'categorie',
    summary: 'running text under the headings of the categories',
    file: 'notitie.md',
    content: blocks(
      byCategory().flatMap(([category, items]) => [`## ${category}`, ...items.map((item) => item.answer)]),
    ),
    expected: Object.fromEntries(
      byCategory().map(([, items]) => [
        items.map(({ number }) => number).join('+'),
        items.map(({ answer }) => answer).join(' '),
      ]),
    ),
  },
  {
    id: 'samen-beantwoord',
    summary: '“Vraag 3 t/m 5” answered together',
    file: 'notitie.txt',
    content: blocks([
      'Vraag 1',
      ITEMS[0]?.answer ?? '',
      'Vraag 2',
      ITEMS[1]?.answer ?? '',
      'Vraag 3 t/m 5',
      ITEMS[3]?.answer ?? '',
      'Vraag 6, 7 en 8',
      ITEMS[6]?.answer ?? '',
    ]),
    expected: {
      '1': ITEMS[0]?.answer ?? '',
      '2': ITEMS[1]?.answer ?? '',
      '3+4+5': ITEMS[3]?.answer ?? '',
      '6+7+8': ITEMS[6]?.answer ?? '',
    },
  },
  {
    id: 'deelvragen-a-b',
    summary: '“Deelvraag 2a” and “2b” for the parts of one question',
    file: 'notitie.txt',
    content: blocks([
      'Deelvraag 1',
      ITEMS[0]?.answer ?? '',
      'Deelvraag 2a',
      ITEMS[1]?.answer ?? '',
      'Deelvraag 2b',
      ITEMS[2]?.answer ?? '',
      'Deelvraag 4',
      ITEMS[3]?.answer ?? '',
    ]),
    expected: {
      '1': ITEMS[0]?.answer ?? '',
      '2': ITEMS[1]?.answer ?? '',
      '2 ': ITEMS[2]?.answer ?? '',
      '4': ITEMS[3]?.answer ?? '',
    },
  },
  {
    id: 'hernummerd',
    summary: 'other numbers than the questionnaire, in another order, with three questions left out',
    file: 'notitie.txt',
    content: blocks(
      pick('7', '5', '2', '1', '8').flatMap((item, at) => [`${at + 1}. ${item.question}`, item.answer]),
    ),
    expected: all(pick('7', '5', '2', '1', '8')),
  },
  {
    id: 'anders-verwoord',
    summary: 'the questions in other words, without numbers',
    file: 'notitie.md',
    content: blocks([
      '### Het verbod op betegelde voortuinen',
      ITEMS[4]?.answer ?? '',
      '### De knelpunten bij schoolpleinen',
      ITEMS[2]?.answer ?? '',
      '### Wie de kosten van koele plekken moet dragen',
      ITEMS[6]?.answer ?? '',
    ]),
    expected: { '5': ITEMS[4]?.answer ?? '', '3': ITEMS[2]?.answer ?? '', '7': ITEMS[6]?.answer ?? '' },
  },
  {
    id: 'eigen-vraag',
    summary: 'one question of the writer’s own, which is in no questionnaire',
    file: 'notitie.txt',
    content: blocks([
      ...ITEMS.flatMap((item) => [`${item.number}. ${item.question}`, item.answer]),
      '9. Wat wilt u zelf nog aan de orde stellen over honden?',
      'Losloopgebieden horen niet onder jonge aanplant te liggen.',
    ]),
    expected: { ...all(), '': 'Losloopgebieden horen niet onder jonge aanplant te liggen.' },
  },
  {
    id: 'hoofdvraag-eerst',
    summary: 'the main question first, headings over groups, a courtesy at the end',
    file: 'notitie.txt',
    content: blocks([
      'Hoofdvraag',
      MAIN,
      'Door overal eerst naar schaduw te kijken en dan pas naar parkeren.',
      ...byCategory().flatMap(([category, items]) => [
        category,
        ...items.flatMap((item) => [`${item.number}. ${item.question}`, item.answer]),
      ]),
      'Tot slot: wij lichten dit graag toe in een gesprek en zijn bereikbaar voor vragen.',
      'Met vriendelijke groet,',
      'Stichting Lommer',
    ]),
    expected: { H: 'Door overal eerst naar schaduw te kijken en dan pas naar parkeren.', ...all() },
  },
  {
    id: 'in-een-alinea',
    summary: 'question and answer in one paragraph',
    file: 'notitie.txt',
    content: blocks(ITEMS.map((item) => `Vraag ${item.number}: ${item.question} Antwoord: ${item.answer}`)),
    expected: all(),
  },
  {
    id: 'vragen-bovenaan',
    summary: 'all questions printed first, then the answers by number',
    file: 'notitie.txt',
    content: blocks([
      'De vragen',
      ...ITEMS.map((item) => `${item.number}. ${item.question}`),
      'Onze antwoorden',
      ...ITEMS.map((item) => `Antwoord ${item.number}: ${item.answer}`),
    ]),
    expected: all(),
  },
  {
    id: 'alleen-in-de-notitie',
    summary: 'no request: the questions exist only in the note',
    file: 'notitie.txt',
    content: blocks(ITEMS.flatMap((item) => [`${item.number}. ${item.question}`, item.answer])),
    expected: all(),
    request: false,
  },
  {
    id: 'stellingen',
    summary: 'propositions with a verdict and an explanation, no request',
    file: 'notitie.txt',
    content: blocks([
      'Stelling 1: In elke straat moet minstens één boom staan.',
      'Eens. Schaduw is een recht.',
      'Stelling 2: Parkeerplaatsen mogen verdwijnen voor groen.',
      'Oneens. Ouderen zijn op hun auto aangewezen.',
      'Stelling 3: De gemeente moet grijs asfalt wit verven.',
      'Neutraal. Eerst een proef.',
    ]),
    expected: {
      '1': 'Eens. Schaduw is een recht.',
      '2': 'Oneens. Ouderen zijn op hun auto aangewezen.',
      '3': 'Neutraal. Eerst een proef.',
    },
    request: false,
  },
]
