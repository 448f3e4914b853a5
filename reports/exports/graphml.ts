import type { Result } from '../../pipeline/result.ts'
import type { Report, ReportFile } from '../report.ts'
import { element, escapeXml } from '../xml.ts'

/** An attribute of nodes or edges: its name, its type in GraphML and its value per thing. */
type Column<T> = readonly [
  name: string,
  type: 'string' | 'double' | 'int' | 'boolean',
  value: (one: T) => string | number | boolean | null,
]

interface Node {
  readonly id: string
  readonly label: string
  readonly kind: 'organisatie' | 'thema'
  readonly proposition: string | null
}

/** The networks for Gephi and visone: organisations with themes, and organisations among themselves. */
export const graphml: Report = {
  id: 'graphml',
  summary: 'netwerk-*.graphml: organisaties met thema’s, en organisaties onderling, voor Gephi en visone',
  render: (result) => [twoMode(result), oneMode(result)],
}

const NODES: readonly Column<Node>[] = [
  ['label', 'string', (node) => node.label],
  ['kind', 'string', (node) => node.kind],
  ['proposition', 'string', (node) => node.proposition],
]

function twoMode({ analysis }: Result): ReportFile {
  const nodes: Node[] = [
    ...organisations(analysis.actors),
    ...analysis.themes.map(({ id, label, proposition }) => ({ id: `t:${id}`, label, kind: 'thema' as const, proposition })), // prettier-ignore
  ]
  const edges = analysis.positions.filter(({ stance }) => stance !== 'silent')
  const columns: readonly Column<(typeof edges)[number]>[] = [
    ['stance', 'string', (p) => p.stance],
    ['score', 'double', (p) => p.score],
    ['agree', 'int', (p) => p.counts.agree],
    ['mixed', 'int', (p) => p.counts.mixed],
    ['disagree', 'int', (p) => p.counts.disagree],
    ['mention', 'int', (p) => p.counts.mention],
    ['problem', 'int', (p) => p.functions.problem],
    ['demand', 'int', (p) => p.functions.demand],
    ['practice', 'int', (p) => p.functions.practice],
    ['condition', 'int', (p) => p.functions.condition],
    ['fact', 'int', (p) => p.functions.fact],
    ['confidence', 'double', (p) => p.confidence],
    ['unsure', 'boolean', (p) => p.unsure],
    ['quotes', 'int', (p) => p.hangsOn],
  ]
  return { path: 'netwerk-tweezijdig.graphml', content: graph(nodes, edges, columns, (p) => [`o:${p.actor}`, `t:${p.theme}`]) } // prettier-ignore
}

function oneMode({ analysis }: Result): ReportFile {
  const edges = analysis.comparisons.pairs.filter(({ overlap }) => overlap > 0)
  const columns: readonly Column<(typeof edges)[number]>[] = [
    ['weight', 'double', (pair) => pair.congruence],
    ['congruence', 'double', (pair) => pair.congruence],
    ['conflict', 'double', (pair) => pair.conflict],
    ['subtract', 'double', (pair) => pair.subtract],
    ['share', 'double', (pair) => pair.share],
    ['shrunken', 'double', (pair) => pair.shrunken],
    ['overlap', 'int', (pair) => pair.overlap],
  ]
  const nodes = organisations(analysis.actors)
  return {
    path: 'netwerk-organisaties.graphml',
    content: graph(nodes, edges, columns, (p) => [`o:${p.a}`, `o:${p.b}`]),
  }
}

function organisations(actors: Result['analysis']['actors']): Node[] {
  return actors.map(({ id, name }) => ({
    id: `o:${id}`,
    label: name,
    kind: 'organisatie',
    proposition: null,
  }))
}

/** An undirected graph; what cannot be said is left out, never written as 0. */
function graph<T>(
  nodes: readonly Node[],
  edges: readonly T[],
  columns: readonly Column<T>[],
  ends: (edge: T) => readonly [string, string],
): string {
  // prettier-ignore
  const keys = [
    ...NODES.map(([name, type]) => element('key', { id: `n_${name}`, for: 'node', 'attr.name': name, 'attr.type': type })),
    ...columns.map(([name, type]) => element('key', { id: `e_${name}`, for: 'edge', 'attr.name': name, 'attr.type': type })),
  ] // prettier-ignore
  const lines = [
    ...keys,
    '<graph id="G" edgedefault="undirected">',
    ...nodes.map((node) => element('node', { id: node.id }, data('n_', NODES, node))),
    ...edges.map((edge, index) => {
      const [source, target] = ends(edge)
      return element('edge', { id: `e${index}`, source, target }, data('e_', columns, edge))
    }),
    '</graph>',
  ]
  return `<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n${lines.join('\n')}\n</graphml>\n`
}

function data<T>(prefix: string, columns: readonly Column<T>[], one: T): string[] {
  return columns.flatMap(([name, , value]) => {
    const found = value(one)
    return found === null ? [] : element('data', { key: prefix + name }, [escapeXml(String(found))])
  })
}
