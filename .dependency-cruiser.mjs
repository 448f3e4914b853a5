/** The rooms and the one direction in which they import; the comment of a rule is what a newcomer reads. */
const no = (name, comment, from, to) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: to },
})

export default {
  forbidden: [
    no(
      'corpus-imports-no-room',
      'corpus/ reads files and knows nothing of themes or reports: pass what it needs as a value.',
      '^corpus/',
      '^(lexicons|pipeline|reports|cli)/',
    ),
    no(
      'review-knows-problems-only',
      'review/ reads what organisations filled in: it may import the type of a problem and nothing else of the other rooms.',
      '^review/',
      '^(lexicons|pipeline|reports|cli|corpus/(?!problem\\.ts$))',
    ),
    no(
      'lexicons-import-no-room',
      'lexicons/ is data with its loader: move shared code to pipeline/language.',
      '^lexicons/',
      '^(corpus|pipeline|reports|cli)/',
    ),
    no(
      'pipeline-shows-nothing',
      'pipeline/ is pure functions over documents: it does not show and does not know the commands.',
      '^pipeline/',
      '^(reports|cli)/',
    ),
    no(
      'pipeline-touches-no-files',
      'pipeline/ gets its documents and lexicons as values; only corpus/, lexicons/, reports/write.ts and cli/ touch the file system.',
      '^pipeline/',
      '^(node:)?(fs|fs/promises|child_process)$',
    ),
    no(
      'reports-read-the-result-only',
      'reports/ may import pipeline/result.ts (the types of an analysis), nothing else: if a number is missing, compute it in pipeline/.',
      '^reports/',
      '^(corpus|lexicons|review|cli|pipeline/(?!result\\.ts$))',
    ),
    no(
      'nobody-imports-cli',
      'cli/ joins the rooms and is imported by none.',
      '^(corpus|lexicons|pipeline|reports|review)/',
      '^cli/',
    ),
    {
      name: 'no-circular',
      comment: 'A circle of imports hides which part is the lower one: move the shared part down.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^dist/|\\.test\\.ts$)' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: ['.ts', '.js', '.mjs', '.json'] },
  },
}
