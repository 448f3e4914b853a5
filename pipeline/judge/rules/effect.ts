import { outcomeOf } from '../outcome.ts'
import { chainOf } from '../read.ts'
import { cuesIn, governing, isLoaded } from '../scope.ts'
import type { JudgeRule } from '../types.ts'

export const effect: JudgeRule = {
  id: 'effect',
  summary: 'A thing is judged by what comes of it: trouble speaks against it, what is good for it.',
  examples: [
    {
      text: 'De lumpsum leidt tot lange wachttijden.',
      term: 'lumpsum',
      stance: 'disagree',
      function: 'problem',
    },
    { text: 'De lumpsum leidt tot minder bureaucratie.', term: 'lumpsum', stance: 'agree' },
    {
      text: 'Vergunningen maken het voor bezoekers alleen maar duurder.',
      term: 'Vergunningen',
      stance: 'disagree',
    },
    { text: 'Vergunningen geven bewoners rust.', term: 'Vergunningen', stance: 'agree' },
    { text: 'Vergunningen voorkomen overlast.', term: 'Vergunningen', stance: 'agree' },
    { text: 'Vergunningen leiden niet tot betere doorstroming.', term: 'Vergunningen', stance: 'disagree' },
    { text: 'Het is gebleken dat vergunningen overlast voorkomen.', term: 'vergunningen', stance: 'agree' },
    { text: 'Zonder vergunningen ontstaat er chaos.', term: 'vergunningen', stance: 'agree' },
    {
      text: 'Vergunningen hebben ons alleen bureaucratie gebracht.',
      term: 'Vergunningen',
      stance: 'disagree',
    },
    {
      text: 'Vergunningen brengen de leefbaarheid in gevaar.',
      term: 'Vergunningen',
      stance: 'disagree',
    },
    { text: 'Vergunningen bieden geen oplossing.', term: 'Vergunningen', stance: 'disagree' },
    { text: 'Door de vergunningen is er geen overlast meer.', term: 'vergunningen', stance: 'agree' },
    { text: 'Vergunningen verkleinen de kans op schade.', term: 'Vergunningen', stance: 'agree' },
    { text: 'Een vergunning die rust geeft voorkomt overlast.', term: 'vergunning', stance: 'agree' },
    { text: 'Dankzij vergunningen is er rust.', term: 'vergunningen', stance: 'agree' },
    { text: 'Met vergunningen wordt de overlast aangepakt.', term: 'vergunningen', stance: 'agree' },
    {
      text: 'Met vergunningen is de overlast niet opgelost.',
      term: 'vergunningen',
      stance: 'disagree',
    },
    {
      text: 'Met vergunningen bereiken wij ouders in armoede.',
      term: 'vergunningen',
      stance: 'agree',
      applies: false,
      why: 'the trouble is that of the people reached',
    },
    {
      text: 'Met vergunningen gaan wij de overlast te lijf.',
      term: 'vergunningen',
      stance: 'agree',
      applies: false,
      why: 'the own deed works on the trouble',
    },
    { text: 'Met vergunningen nemen de files af.', term: 'vergunningen', stance: 'agree' },
    { text: 'Met vergunningen verdwijnt de rust.', term: 'vergunningen', stance: 'disagree' },
    { text: 'Vergunningen kunnen rust geven.', term: 'Vergunningen', stance: 'agree' },
    { text: 'Zonder vergunningen geen leefbare straat.', term: 'vergunningen', stance: 'agree' },
    { text: 'Door de vergunningen zijn bezoekers de dupe.', term: 'vergunningen', stance: 'disagree' },
    {
      text: 'Elk jaar volgt een vergunning die dagen vreet.',
      term: 'vergunning',
      stance: 'disagree',
    },
    {
      text: 'Er zijn gezinnen die in de problemen komen.',
      term: 'gezinnen',
      applies: false,
    },
    { text: 'Met vergunningen krijgen bewoners sneller een plek.', term: 'vergunningen', stance: 'agree' },
    {
      text: 'Marktwerking zorgt voor versnippering.',
      term: 'Marktwerking',
      pole: '-',
      stance: 'agree',
      function: 'problem',
    },
    {
      text: 'Het tekort aan begeleiders leidt tot wachttijden.',
      term: 'begeleiders',
      stance: 'agree',
      applies: false,
      why: 'the lack brings the trouble',
    },
    {
      text: 'Dat leidt tot een lumpsum.',
      term: 'lumpsum',
      applies: false,
      why: 'it is what comes of something else',
    },
  ],
  apply: (view) => {
    const { mention } = view
    // Trouble that comes of a trouble or of too little or too much is a complaint of that.
    if ((mention.pole !== '-' && isLoaded(view)) || governing(view, ['lack', 'excess', 'trend']) !== null)
      return null
    // "wij zijn bang dat …" tells the same complaint.
    if (
      view.clause.role === 'content' &&
      cuesIn(view, ['reject'], chainOf(view.reading, view.clause)[1]).length > 0
    )
      return null
    const outcome = outcomeOf(view)
    if (outcome === null) return null
    const { attitude, cues } = outcome
    return attitude > 0 ? { attitude, cues } : { attitude, function: 'problem', cues }
  },
}
