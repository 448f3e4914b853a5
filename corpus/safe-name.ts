/** Names of files inside files: read, never used as a path. */

/** A name without steps upwards, drive letters or control signs; folders inside an archive stay visible. */
export function safeName(name: string): string {
  const steps = name.normalize('NFC').replaceAll('\\', '/').split('/')
  const clean = steps
    .map((step) => step.replace(/\p{Cc}/gu, '').trim())
    .filter((step) => step !== '' && step !== '.' && step !== '..' && !/^[a-z]:$/i.test(step))
  return clean.join('/').slice(-200) || 'naamloos'
}

/** Does the name try to leave its container? */
export function leaves(name: string): boolean {
  return (
    name.startsWith('/') || /^[a-z]:[\\/]/i.test(name) || name.replaceAll('\\', '/').split('/').includes('..')
  )
}
