/** More ways of sending in answers, and requests in other forms. */
import type { Layout } from './own-layouts.ts'
import { ITEMS, type Item } from './wierdam.ts'

const all = (items: readonly Item[] = ITEMS): Record<string, string> =>
  Object.fromEntries(items.map(({ number, answer }) => [number, answer]))
const blocks = (lines: readonly string[]): string => `${lines.join('\n\n')}\n`
const item = (number: string): Item => ITEMS.find((one) => one.number === number) as Item

export const MORE_LAYOUTS: readonly Layout[] = [
  {
    id: 'vraag-dubbele-punt',
    summary: '“Vraag:” and “Antwoord:” without numbers',
    file: 'notitie.txt',
    content: blocks(ITEMS.flatMap(({ question, answer }) => [`Vraag: ${question}`, `Antwoord: ${answer}`])),
    expected: all(),
  },
  {
    id: 'brief-met-antwoorden',
    summary: 'a letter that answers between salutation and greeting',
    file: 'brief.txt',
    content: blocks([
      'Stichting Lommer',
      'Wierdam, 4 maart 2025',
      'Geachte leden van de raad,',
      'Graag gaan wij in op de vragen die u ons heeft gesteld.',
      ...ITEMS.flatMap(({ number, question, answer }) => [`${number}. ${question}`, answer]),
      'Wij hopen uw vragen hiermee voldoende te hebben beantwoord en lichten het graag toe.',
      'Met vriendelijke groet,',
      'Stichting Lommer',
    ]),
    expected: all(),
  },
  {
    id: 'ingekorte-vragen',
    summary: 'the questions shortened, with their numbers',
    file: 'notitie.txt',
    content: blocks([
      '1. Wat doet uw organisatie nu?',
      item('1').answer,
      '2. Met wie werkt u samen?',
      item('2').answer,
      '3. Welke knelpunten bij schoolpleinen?',
      item('3').answer,
      '4. Wat moet er in het bomenplan?',
      item('4').answer,
      '5. Verbod op betegelde tuinen?',
      item('5').answer,
      '6. De rol van bewoners?',
      item('6').answer,
      '7. De kosten?',
      item('7').answer,
      '8. Over tien jaar?',
      item('8').answer,
    ]),
    expected: all(),
  },
  {
    id: 'genummerde-koppen',
    summary: 'numbered headings in a few words',
    file: 'notitie.md',
    content: blocks([
      '## 1. Ons werk nu',
      item('1').answer,
      '## 2. Samenwerking',
      item('2').answer,
      '## 3. Knelpunten',
      item('3').answer,
      '## 4. Het bomenplan',
      item('4').answer,
      '## 5. Voortuinen',
      item('5').answer,
      '## 6. Bewoners',
      item('6').answer,
      '## 7. Kosten',
      item('7').answer,
      '## 8. Over tien jaar',
      item('8').answer,
    ]),
    expected: all(),
  },
  {
    id: 'ad',
    summary: '“Ad 3.” before an answer',
    file: 'notitie.txt',
    content: blocks(ITEMS.map(({ number, answer }) => `Ad ${number}. ${answer}`)),
    expected: all(),
  },
  {
    id: 'tabel-met-nummers',
    summary: 'a table with the number left and the answer right',
    file: 'notitie.html',
    content: `<p>Onze antwoorden op uw vragen</p><table><tr><th>Vraag</th><th>Antwoord</th></tr>${ITEMS.map(
      ({ number, answer }) => `<tr><td>${number}</td><td>${answer}</td></tr>`,
    ).join('')}</table>`,
    expected: all(),
  },
  {
    id: 'antwoorden-in-bullets',
    summary: 'answers in bullets and with sub-headings of their own',
    file: 'notitie.md',
    content: blocks(
      ITEMS.flatMap(({ number, question, answer }) => [
        `**${number}. ${question}**`,
        `- ${answer}`,
        '- En wij doen dat elk jaar opnieuw.',
      ]),
    ),
    expected: Object.fromEntries(
      ITEMS.map(({ number, answer }) => [number, `${answer} En wij doen dat elk jaar opnieuw.`]),
    ),
  },
  {
    id: 'genummerde-lijst-in-antwoord',
    summary: 'an answer that counts its own points is not cut by them',
    file: 'notitie.txt',
    content: blocks([
      `1. ${item('1').question}`,
      'Wij doen drie dingen:',
      '1. bomen planten met de buurt;',
      '2. tegels lichten op zaterdag;',
      '3. les geven op school.',
      `2. ${item('2').question}`,
      item('2').answer,
      `3. ${item('3').question}`,
      item('3').answer,
    ]),
    expected: {
      '1': 'Wij doen drie dingen: 1. bomen planten met de buurt; 2. tegels lichten op zaterdag; 3. les geven op school.',
      ...all([item('2'), item('3')]),
    },
  },
  {
    id: 'geciteerde-vraag',
    summary: 'the question quoted in italics or between quotation marks',
    file: 'notitie.md',
    content: blocks(ITEMS.flatMap(({ question, answer }) => [`*“${question}”*`, answer])),
    expected: all(),
  },
  {
    id: 'tussenkopjes',
    summary: 'headings of the writer inside an answer belong to the answer',
    file: 'notitie.md',
    content: blocks([
      `### 1. ${item('1').question}`,
      '#### Bomen',
      item('1').answer,
      '#### Water',
      'Wij leggen wadi’s aan langs de oude vaart.',
      `### 2. ${item('2').question}`,
      item('2').answer,
    ]),
    expected: {
      '1': `Bomen ${item('1').answer} Water Wij leggen wadi’s aan langs de oude vaart.`,
      '2': item('2').answer,
    },
  },
  {
    id: 'niet-van-toepassing',
    summary: '“n.v.t.” and short answers count as answers',
    file: 'notitie.txt',
    content: blocks([
      `1. ${item('1').question}`,
      'Niets.',
      `2. ${item('2').question}`,
      'N.v.t.',
      `3. ${item('3').question}`,
      'Geen',
      `4. ${item('4').question}`,
      item('4').answer,
    ]),
    expected: { '1': 'Niets.', '2': 'N.v.t.', '3': 'Geen', '4': item('4').answer },
  },
  {
    id: 'bijlage-achteraan',
    summary: 'an annex behind the last answer is no part of it',
    file: 'notitie.md',
    content: blocks([
      ...ITEMS.flatMap(({ number, question, answer }) => [`## ${number}. ${question}`, answer]),
      '## Bijlage: over Stichting Lommer',
      'Stichting Lommer bestaat sinds 1998 en telt veertig vrijwilligers in vier dorpen.',
    ]),
    expected: all(),
  },
  {
    id: 'samen-gezegd',
    summary: 'two questions in a row, and an answer that says it is for both',
    file: 'notitie.txt',
    content: blocks([
      `1. ${item('1').question}`,
      item('1').answer,
      `2. ${item('2').question}`,
      `3. ${item('3').question}`,
      'Deze vragen beantwoorden wij samen: de ondergrond is het probleem en de hoveniersschool de oplossing.',
      `4. ${item('4').question}`,
      `5. ${item('5').question}`,
      item('5').answer,
    ]),
    expected: {
      '1': item('1').answer,
      '2+3':
        'Deze vragen beantwoorden wij samen: de ondergrond is het probleem en de hoveniersschool de oplossing.',
      // Nobody says that this is for question 4 as well.
      '5': item('5').answer,
    },
  },
  {
    id: 'tabelkop-herhaald',
    summary: 'a table whose head row returns on every page',
    file: 'notitie.html',
    content: `<table>${ITEMS.map(({ number, question, answer }, at) => {
      const head = at % 3 === 0 ? '<tr><td>Nr.</td><td>Vraag</td><td>Antwoord</td></tr>' : ''
      return `${head}<tr><td>${number}</td><td>${question}</td><td>${answer}</td></tr>`
    }).join('')}</table>`,
    expected: all(),
  },
  {
    id: 'tabel-met-labels',
    summary: 'a table with “Vraag 3” and “Antwoord” in the left column',
    file: 'notitie.html',
    content: `<table>${ITEMS.map(
      ({ number, question, answer }) =>
        `<tr><td>Vraag ${number}</td><td>${question}</td></tr><tr><td>Antwoord</td><td>${answer}</td></tr>`,
    ).join('')}</table>`,
    expected: all(),
  },
  {
    id: 'tabel-onder-elkaar',
    summary: 'a table of one column: a row with the question, a row with the answer',
    file: 'notitie.html',
    content: `<table>${ITEMS.map(
      ({ number, question, answer }) => `<tr><td>${number}. ${question}</td></tr><tr><td>${answer}</td></tr>`,
    ).join('')}</table>`,
    expected: all(),
  },
  {
    id: 'soms-een-label',
    summary: '“Antwoord:” before some answers and not before others',
    file: 'notitie.txt',
    content: blocks(
      ITEMS.flatMap(({ number, question, answer }) => [
        `${number}. ${question}`,
        Number(number) % 3 === 0 ? `Antwoord: ${answer}` : answer,
      ]),
    ),
    expected: all(),
  },
]
