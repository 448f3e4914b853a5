import { complains, isUndoneByOther } from '../complaint.ts'
import { chainOf } from '../read.ts'
import { comparisonIn, cuesIn, distance, governing, hitsIn, insteadOfBefore, isLoaded } from '../scope.ts'
import { isOwnWay } from '../voice.ts'
import type { Hit, JudgeRule, View } from '../types.ts'

export const change: JudgeRule = {
  id: 'change',
  summary: 'More of it, or doing it, is for it; less of it, or ending it, is against it.',
  examples: [
    { text: 'Wij willen stoppen met marktwerking.', term: 'marktwerking', pole: '-', stance: 'agree' },
    {
      text: 'Afbouw van verblijf en versterken van preventie.',
      term: 'verblijf',
      pole: '-',
      stance: 'agree',
    },
    { text: 'Afbouw van verblijf en versterken van preventie.', term: 'preventie', stance: 'agree' },
    { text: 'Wij bouwen de preventie af.', term: 'preventie', stance: 'disagree' },
    { text: 'Wij zetten in op preventie.', term: 'preventie', stance: 'agree' },
    {
      text: 'Dat betekent meer bureaucratie.',
      term: 'bureaucratie',
      pole: '-',
      stance: 'agree',
      function: 'problem',
      why: 'more of a bad thing, and nobody wants it',
    },
    { text: 'De bezuinigingen op preventie gaan van tafel.', term: 'preventie', stance: 'agree' },
    { text: 'Stop de afbouw van preventie.', term: 'preventie', stance: 'agree' },
    { text: 'Wij willen de schulden aanpakken.', term: 'schulden', pole: '-', stance: 'agree' },
    {
      text: 'Meer doen op regionale schaal.',
      term: 'regionale schaal',
      pole: '-',
      asks: 'demand',
      stance: 'disagree',
    },
    {
      text: 'Wij kennen een systeem dat samenwerking tegengaat.',
      term: 'samenwerking',
      stance: 'agree',
      function: 'problem',
    },
    {
      text: 'Het verminderen van bureaucratie, door zonder indicatie te werken.',
      term: 'zonder indicatie',
      applies: false,
    },
    { text: 'Wij willen de oorzaken van de problemen wegnemen.', term: 'problemen', stance: 'agree' },
    {
      text: 'Te veel verplichte registratie.',
      term: 'registratie',
      pole: '-',
      applies: false,
      stance: 'agree',
    },
    {
      text: 'Wij doen alles om geweld te voorkomen, signalen op te pakken.',
      term: 'signalen',
      applies: false,
    },
    { text: 'De bijeenkomst over preventie is op dinsdag.', term: 'preventie', applies: false },
  ],
  apply: (view) => {
    const hit = governing(view, ['more', 'less', 'tackle', 'trend'])
    if (!hit || hit.group === 'trend' || insteadOfBefore(view) || isAdjective(view, hit)) return null
    if (distance(view, hit) > (hit.from < view.mention.from ? 12 : 9)) return null
    const opposed = view.mention.pole === '-'
    if (hit.group === 'tackle') return { attitude: opposed ? -1 : 1, cues: [hit.words] }
    if (hit.group === 'less') {
      // "in een vroeg stadium" is no object that can be ended; "oorzaken wegnemen" acts against what is bad.
      if (isAdverbial(view) || (!opposed && isShort(view))) return null
      if (!opposed && isLoaded(view)) return { attitude: 1, cues: [hit.words] }
      // "een systeem dat samenwerking tegengaat": somebody else does it to a good thing.
      if (isUndoneByOther(view)) return { attitude: 1, function: 'problem', cues: [hit.words] }
      const outer = endOf(view, hit)
      return outer ? { attitude: 1, cues: [hit.words, outer.words] } : { attitude: -1, cues: [hit.words] }
    }
    // More of what one opposes: a complaint, unless it is the own deed or wish.
    if (opposed && !isMeant(view) && (complains(view) || comparisonIn(view))) return null
    if (opposed && !isMeant(view)) return { attitude: -1, function: 'problem', cues: [hit.words] }
    return { attitude: 1, cues: [hit.words] }
  },
}

// "de afbouw van X moet stoppen": the end of an end.
function endOf(view: View, inner: Hit): Hit | undefined {
  const { tokens } = view.reading.sentence
  if (![tokens[inner.to - 1], tokens[inner.to]].some((token) => /^(van|op|in)$/.test(token?.norm ?? '')))
    return undefined
  return cuesIn(view, ['less']).find((hit) => {
    if (hit === inner) return false
    if (hit.governs === 'before') return true
    const [from, to] = hit.from < inner.from ? [hit.to, inner.from] : [inner.to, hit.from]
    return !view.reading.sentence.tokens.slice(from, to).some((token) => /^(en|of|maar|,)$/.test(token.norm))
  })
}

// "te veel verplichte registratie": an inflected participle tells what kind of thing it is.
function isAdjective(view: View, hit: Hit): boolean {
  const next = view.reading.sentence.tokens[hit.to]
  return (
    hit.at.length === 1 &&
    next?.kind === 'word' &&
    /^((\p{L}{2,4})?ge\p{L}+|(ver|be|ont|her)\p{L}{3,})[dt]e$/u.test(hit.words)
  )
}

// What is said to be short already is not ended as well.
const isShort = (view: View): boolean => cuesIn(view, ['lack', 'deficit']).length > 0

const isAdverbial = (view: View): boolean =>
  /^(in|op|bij|binnen|met|zonder|naar|vanaf|voor|tussen)$/.test(
    view.reading.sentence.tokens[view.mention.from]!.norm,
  )

function isMeant(view: View): boolean {
  const wished = chainOf(view.reading, view.clause).some(
    (clause) => hitsIn(view, ['demand', 'must'], clause).length > 0,
  )
  return wished || (!isLoaded(view) && isOwnWay(view))
}
