import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { array, assert, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'

interface Order {
  readonly seriate: (n: number, distance: (i: number, j: number) => number) => number[]
}
const { seriate } = (await import(pathToFileURL(resolve('reports/html/client/order.js')).href)) as Order

describe('the order by similarity', () => {
  it('puts the two camps apart when they stand mixed in the dossier', () => {
    const camp = [0, 1, 0, 1, 0, 1]
    const order = seriate(6, (i, j) => (camp[i] === camp[j] ? 0.1 : 0.9))
    const changes = order.slice(1).filter((one, at) => camp[one] !== camp[order[at] ?? 0]).length
    expect(changes).toBe(1)
  })

  it('finds the line on which points lie', () => {
    const place = [4, 0, 3, 1, 2]
    const order = seriate(5, (i, j) => Math.abs((place[i] ?? 0) - (place[j] ?? 0)))
    const places = order.map((one) => place[one] ?? 0)
    expect([places, places.toReversed()]).toContainEqual([0, 1, 2, 3, 4])
  })

  it('names everyone once and is the same every time', () => {
    assert(
      property(
        array(array(integer({ min: 0, max: 9 }), { minLength: 3, maxLength: 3 }), { maxLength: 12 }),
        (points) => {
          const distance = (i: number, j: number) =>
            [0, 1, 2].reduce((sum, at) => sum + Math.abs((points[i]?.[at] ?? 0) - (points[j]?.[at] ?? 0)), 0)
          const order = seriate(points.length, distance)
          expect(order.toSorted((a, b) => a - b)).toEqual(points.map((_, index) => index))
          expect(seriate(points.length, distance)).toEqual(order)
        },
      ),
    )
  })
})
