import { hitsIn } from '../scope.ts'
import { chainOf } from '../read.ts'
import type { Hit, JudgeRule, View } from '../types.ts'

export const reported: JudgeRule = {
  id: 'reported',
  summary: 'What somebody else says is reported; it counts only where the own voice takes it over.',
  examples: [
    {
      text: 'De commissie adviseert meer te investeren in preventie.',
      term: 'preventie',
      mode: 'reported',
      stance: 'mention',
    },
    {
      text: 'Wij zijn blij met het advies van de commissie om te investeren in preventie.',
      term: 'preventie',
      mode: 'reported',
      stance: 'agree',
    },
    {
      text: 'Terecht stelt de rekenkamer dat de regeldruk omlaag moet.',
      term: 'regeldruk',
      pole: '-',
      mode: 'reported',
      stance: 'agree',
    },
    {
      text: 'Wij vinden dat de gemeente meer moet investeren in preventie.',
      term: 'preventie',
      mode: 'own',
      applies: false,
      why: 'the own voice reports nothing',
    },
    {
      text: 'De raad moet niet kiezen voor aanbesteding.',
      term: 'aanbesteding',
      stance: 'disagree',
      applies: false,
    },
    {
      text: 'Volgens het rapport is samenwerking belangrijk.',
      term: 'samenwerking',
      mode: 'reported',
      stance: 'mention',
    },
  ],
  apply: (view) => {
    const source = reporter(view)
    if (source === null) return null
    const endorsed = endorsement(view)
    return endorsed === null
      ? { reported: 'not-endorsed', cues: source }
      : { reported: 'endorsed', attitude: 1, cues: [...source, endorsed] }
  },
}

function reporter(view: View): string[] | null {
  const { reading, mention } = view
  const chain = chainOf(reading, view.clause)
  for (const clause of chain) {
    const passive = hitsIn(view, ['passive-report'], clause)[0]
    if (passive) return [passive.words]
    const source = hitsIn(view, ['according-to'], clause)[0]
    if (source && !isOwn(view, source.to)) return [source.words]
    const subject = hitsIn(view, ['outside'], clause).find(
      (hit) => !insideMention(hit, view) && !isOwn(view, hit.from),
    )
    if (!subject || isToldTo(view, subject)) continue
    // "het advies om te …": the noun holds the view; "de commissie adviseert": the verb does.
    const verb = hitsIn(view, ['reporting', 'reported-noun'], clause).find(
      (hit) =>
        Math.abs(hit.from - subject.to) <= 4 &&
        hit.to <= mention.from + (clause === view.clause ? 0 : mention.to),
    )
    const own = hitsIn(view, ['own'], clause).some(
      (hit) => hit.from < subject.from && subject.from - hit.from <= 4,
    )
    if (verb && (!own || verb.group === 'reported-noun') && subject.from < mention.from)
      return [subject.words, verb.words]
  }
  return null
}

// "de raad moet kiezen voor …": what somebody else ought to do is the own wish.
function isToldTo(view: View, subject: Hit): boolean {
  const { tokens } = view.reading.sentence
  return [tokens[subject.to], tokens[subject.from - 1], tokens[subject.from - 2]].some((token) =>
    /^(moet|moeten|dient|dienen|zou|zouden|hoort|horen|mag|mogen)$/.test(token?.norm ?? ''),
  )
}

function insideMention(hit: Hit, view: View): boolean {
  return hit.from >= view.mention.from && hit.to <= view.mention.to
}

// The actor's own name as subject is no report: "het college stelt" in a letter of the college.
function isOwn(view: View, position: number): boolean {
  const tokens = view.reading.sentence.tokens
  return [tokens[position], tokens[position + 1]].some(
    (token) =>
      token !== undefined &&
      token.norm.length > 2 &&
      view.voices.some((voice) => voice.split(/\s+/).includes(token.norm)),
  )
}

function endorsement(view: View): string | null {
  const here = view.reading.hits.find((hit) => hit.group === 'endorse')
  const against = view.reading.hits.some((hit) => hit.group === 'repudiate')
  if (here && !against) return here.words
  const after = view.next?.hits.find(
    (hit) => hit.group === 'endorse' && view.next?.hits.some((other) => other.group === 'own'),
  )
  return after?.words ?? null
}
