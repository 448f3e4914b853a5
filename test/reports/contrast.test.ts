import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

/** axe cannot see contrast on hatched cells and in charts: here it is worked out from the custom properties. */
const css = readFileSync('reports/html/client/styles/base.css', 'utf8')
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)')

type Colour = readonly [number, number, number]

function palette(part: string): Map<string, Colour> {
  return new Map(
    [...part.matchAll(/--mm-([\w-]+): (?:var\(--utrecht-[^#;]*)?#([0-9a-f]{6})\)*;/g)].map(
      ([, name = '', hex = '']) => {
        const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16))
        return [name, [r, g, b]]
      },
    ),
  )
}

/** Relative luminance and contrast as WCAG 2 defines them. */
function luminance([r, g, b]: Colour): number {
  const [x = 0, y = 0, z = 0] = [r, g, b].map((value) => {
    const share = value / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * x + 0.7152 * y + 0.0722 * z
}

function contrast(a: Colour, b: Colour): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((p, q) => q - p)
  return (high + 0.05) / (low + 0.05)
}

function mixed(a: Colour, b: Colour, share: number): Colour {
  return [0, 1, 2].map((at) => (a[at] ?? 0) * share + (b[at] ?? 0) * (1 - share)) as unknown as Colour
}

describe.each([
  ['light', palette(light)],
  ['dark', new Map([...palette(light), ...palette(dark)])],
])('colours in %s mode', (_, colours) => {
  const colour = (name: string): Colour => {
    const found = colours.get(name)
    if (found === undefined) throw new Error(`Unexpected absence of --mm-${name}, expected it in base.css`)
    return found
  }

  it('give black on white as 21 to 1, so that the sum is right', () => {
    expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21)
  })

  it.each(['agree', 'disagree', 'mixed', 'mention', 'silent'])(
    'have text of 4.5 to 1 on %s, hatched or not',
    (name) => {
      const [text, ground] = [colour(`${name}-text`), colour(name)]
      expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5)
      expect(contrast(text, mixed(text, ground, 0.14))).toBeGreaterThanOrEqual(4.5)
    },
  )

  it.each([
    ['text', 'page'], ['muted', 'page'], ['muted', 'card'], ['link', 'page'], ['link', 'card'], ['text', 'mark'],
    ['text', 'mark-wanted'], ['on-brand', 'brand'], ['text', 'notice'], ['link', 'notice'], ['disagree-strong', 'page'],
    ['mixed-strong', 'page'], ['silent-text', 'page'],
  ])('have %s of 4.5 to 1 on %s', (text, ground) => {
    expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(4.5)
  }) // prettier-ignore

  it.each(['agree-line', 'disagree-line', 'mixed-line', 'mention-line', 'focus'])(
    'have lines of 3 to 1: %s',
    (name) => {
      expect(contrast(colour(name), colour('page'))).toBeGreaterThanOrEqual(3)
    },
  )
})
