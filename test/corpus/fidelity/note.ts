/** An invented note, long enough for several pages. */
const QUESTIONS = [
  'Welke bushaltes gebruikt uw achterban het meest en waarom juist die?',
  'Wat vindt u van het voorstel om de lijn in te korten?',
  'Welke oplossing heeft uw voorkeur, en onder welke voorwaarden?',
  'Hoe kijkt u naar de kosten voor de komende jaren?',
]
const ANSWERS = [
  'Onze leden stappen vooral op bij de school en bij het gezondheidscentrum. Wie slecht ter been is, kan niet verder lopen; dat geldt voor jong- en oud-leden evenzeer.',
  'Het inkorten van de lijn is voor ‘de dorpen in het noorden’ onaanvaardbaar – tenzij er een belbus komt. In 2023 telden wij 1.250 reizigers per week.',
  '- een proef met een kleine bus\n- vaste tijden, ook in het weekend\n- overleg met de vervoerder en de wijkraad over de plaats van de haltes',
  'De kosten zijn te overzien. Een halve bus is duurder dan een hele, zegt men hier. Wij zien liever dat de gemeente meebetaalt dan dat de lijn verdwijnt.',
]

/** Text in the form of a note: title, category headings, numbered questions and answers. */
export const NOTE = [
  'Notitie over de buslijn',
  ...Array.from({ length: 24 }, (_, index) => {
    const heading = index % 4 === 0 ? [`Onderwerp ${'ABCDEF'[index / 4]}`] : []
    return [
      ...heading,
      `${index + 1}. ${QUESTIONS[index % 4]}`,
      `Punt ${index + 1}. ${ANSWERS[index % 4]}`,
    ].join('\n\n')
  }),
].join('\n\n')
