import type { Report } from '../report.ts'
export const htmlReport: Report = { id: 'html', summary: 'report.html', render: () => [] }
