import { chainOf } from '../read.ts'
import { complains } from '../complaint.ts'
import { cuesIn, distance, governing, isLoaded } from '../scope.ts'
import type { Clause, Hit, JudgeRule, View } from '../types.ts'

export const evaluation: JudgeRule = {
  id: 'evaluation',
  summary: 'What the clause praises it is for, what it criticises it is against.',
  examples: [
    { text: 'Wij zijn blij met de wijkteams.', term: 'wijkteams', stance: 'agree' },
    {
      text: 'Marktwerking vinden wij schadelijk.',
      term: 'Marktwerking',
      pole: '-',
      stance: 'agree',
      function: 'problem',
    },
    {
      text: 'Aanbesteden is een slecht instrument.',
      term: 'Aanbesteden',
      stance: 'disagree',
      function: 'problem',
    },
    { text: 'Marktwerking is hard nodig.', term: 'Marktwerking', pole: '-', stance: 'disagree' },
    { text: 'Wij zijn tegen marktwerking.', term: 'marktwerking', pole: '-', stance: 'agree' },
    { text: 'Wij zijn tegen het afbouwen van preventie.', term: 'preventie', stance: 'agree' },
    {
      text: 'Hulp zonder overbodige bureaucratie.',
      term: 'bureaucratie',
      pole: '-',
      stance: 'agree',
      applies: false,
    },
    {
      text: 'Stop met die schadelijke vergunningen.',
      term: 'vergunningen',
      stance: 'disagree',
      applies: false,
    },
    {
      text: 'Het moet afgelopen zijn met de waanzin van vergunningen.',
      term: 'vergunningen',
      stance: 'disagree',
      applies: false,
    },
    {
      text: 'Bureaucratie draagt bij aan de lange wachttijd.',
      term: 'Bureaucratie',
      pole: '-',
      applies: false,
    },
    {
      text: 'Wij zijn blij met de erkenning dat er een tekort is.',
      term: 'tekort',
      pole: '-',
      stance: 'agree',
    },
    {
      text: 'Snel doorverwijzen helpt om een goede beslissing te nemen.',
      term: 'doorverwijzen',
      pole: '-',
      applies: false,
    },
    { text: 'Over vergunningen kunnen wij kort zijn: niet doen.', term: 'vergunningen', stance: 'disagree' },
    { text: 'Dat is gevaarlijk voor het wijkteam.', term: 'wijkteam', applies: false },
    { text: 'Wij hebben vijf wijkteams.', term: 'wijkteams', applies: false },
  ],
  apply: (view) => {
    const best = nearest(view)
    if (best === null) return null
    if (complains(view)) return { function: 'problem', cues: [best.words] }
    // "blij met de erkenning dat …": what is recognised is held to be so, whatever it is.
    if (isClaim(view, best))
      return { attitude: view.mention.pole === '-' ? -1 : 1, function: 'problem', cues: [best.words] }
    // Praise near a thing one opposes may be for something beside it.
    const besides = view.mention.pole === '-' && best.group === 'approve' && !isPredicate(view, best)
    if (best.group !== 'reject') return { attitude: 1, ...(besides ? { sure: 0.6 } : {}), cues: [best.words] }
    // "zonder overbodige bureaucratie": the bad name adds nothing to what is done about it.
    if (isBadName(view, best) && isChanged(view)) return null
    return { attitude: -1, function: 'problem', cues: [best.words] }
  },
}

function nearest(view: View): Hit | null {
  let best: Hit | null = null
  // Praise near a thing with a bad name is for what is done about it.
  const loaded = view.mention.pole === '-' && isLoaded(view)
  for (const clause of [...chainOf(view.reading, view.clause), ...concluded(view)]) {
    for (const hit of cuesIn(view, ['support', 'approve', 'reject'], clause)) {
      if (hit.group === 'approve' && loaded && !isPredicate(view, hit)) continue
      if (distance(view, hit) > limitOf(view, hit) || belongsElsewhere(view, hit)) continue
      if (best === null || distance(view, hit) < distance(view, best)) best = hit
    }
  }
  return best
}

// "als het … kost, zijn wij ertegen": the clause behind the case judges it; so does what stands behind a colon.
function concluded(view: View): Clause[] {
  const { clauses, hits, sentence } = view.reading
  const next = clauses[clauses.indexOf(view.clause) + 1]
  if (!next) return []
  if (sentence.tokens[next.from]!.text === ':') return hits.some((hit) => isVerdict(hit, next)) ? [next] : []
  const judges = hits.some((hit) => ANAPHORA.test(hit.words) && hit.from >= next.from && hit.from < next.to)
  return view.clause.role === 'case' && judges ? [next] : []
}

// "X: niet doen" is a verdict, "X: een goede zaak" too; "X: de gemeente zorgt goed voor …" is more than that.
function isVerdict(hit: Hit, { from, to }: Clause): boolean {
  return (
    (hit.group === 'reject' || hit.group === 'support') &&
    hit.from > from &&
    hit.from - from <= 4 &&
    hit.to <= to
  )
}

const ANAPHORA = /^(ertegen|daartegen|ervoor)$/

// "marktwerking is nodig", "marktwerking loont": outright of the thing itself.
function isPredicate(view: View, hit: Hit): boolean {
  const between = view.reading.sentence.tokens.slice(view.mention.to, hit.from)
  // What it contributes to may be bad.
  if (hit.from < view.mention.to || between.length > 4 || /bij/.test(hit.words)) return false
  return between.length === 0 || /^(is|zijn|blijft|blijven|lijkt)$/.test(between[0]!.norm)
}

function limitOf(view: View, hit: Hit): number {
  if (hit.group === 'support' || ANAPHORA.test(hit.words)) return 30
  if (hit.group === 'reject') return 12
  return view.mention.pole === '-' ? 5 : 20
}

// "een goede beslissing": an inflected adjective speaks of its own noun.
function belongsElsewhere(view: View, hit: Hit): boolean {
  // "gevaarlijk voor fietsers": they suffer it.
  const between = view.reading.sentence.tokens.slice(hit.to, view.mention.from)
  if (hit.group === 'reject' && between.some(({ norm }) => norm === 'voor')) return true
  if (hit.group === 'support' || hit.at.length > 1 || !hit.words.endsWith('e')) return false
  // "slechte ervaringen met …": the noun is joined to the mention.
  const joined =
    /^(met|van|over|op|in|aan)$/.test(view.reading.sentence.tokens[hit.to + 1]?.norm ?? '') &&
    view.mention.from > hit.to &&
    view.mention.from - hit.to <= 3
  if (joined) return false
  return (
    view.reading.sentence.tokens[hit.to]?.kind === 'word' &&
    !(isAttribute(view, hit) || view.mention.from - hit.to === 2)
  )
}

function isClaim(view: View, hit: Hit): boolean {
  return (
    view.clause.role === 'content' &&
    hit.to <= view.clause.from &&
    view.reading.sentence.tokens.slice(hit.to, view.clause.from).some((token) => CLAIMS.test(token.norm))
  )
}

const CLAIMS = /^(erkenning|constatering|conclusie|besef|inzicht|vaststelling|oordeel)$/

// "overbodige bureaucratie", "de waanzin van aanbesteden"
function isBadName(view: View, hit: Hit): boolean {
  const behind = view.reading.sentence.tokens.slice(hit.to, view.mention.from)
  return hit.words.endsWith('e') ? isAttribute(view, hit) : behind[0]?.norm === 'van' && behind.length <= 2
}

function isAttribute(view: View, hit: Hit): boolean {
  return hit.to <= view.mention.from && view.mention.from - hit.to <= 1
}

function isChanged(view: View): boolean {
  return (
    governing(view, ['more', 'less', 'tackle', 'trend']) !== null || cuesIn(view, ['negation']).length > 0
  )
}
