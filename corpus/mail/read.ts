/** E-mail: subject, body without the thread below it, attachments as files of their own. */
import type { Draft, Part, Reading } from '../draft.ts'
import type { Limits } from '../limits.ts'
import { readHtml } from '../markup/html.ts'
import { safeName } from '../safe-name.ts'
import { rebuild } from '../text/rebuild.ts'

/** Reads an EML file. */
export async function readMail(bytes: Uint8Array, limits: Limits): Promise<Reading> {
  const { simpleParser } = await import('mailparser')
  const mail = await simpleParser(Buffer.from(bytes), {
    skipHtmlToText: true,
    skipTextToHtml: true,
    skipImageLinks: true,
    maxHtmlLengthToParse: limits.characters,
  })
  const from = mail.from?.value[0]
  const head: Draft[] = mail.subject === undefined ? [] : [{ kind: 'heading', level: 1, text: mail.subject }]
  const body =
    mail.text !== undefined && mail.text.trim() !== ''
      ? rebuild(withoutQuotes(mail.text))
      : typeof mail.html === 'string'
        ? readHtml(withoutQuotedHtml(mail.html), limits).blocks
        : []
  const parts: Part[] = mail.attachments
    .filter(
      (attachment) =>
        attachment.contentDisposition === 'attachment' || !attachment.contentType.startsWith('image/'),
    )
    .map((attachment, index) => ({
      name: safeName(attachment.filename ?? `bijlage-${index + 1}`),
      bytes: attachment.content,
    }))
  const author = from?.name === undefined || from.name === '' ? from?.address : from.name
  return {
    blocks: [...head, ...body],
    problems: [],
    parts,
    meta: {
      ...(mail.subject === undefined ? {} : { title: mail.subject }),
      ...(author === undefined ? {} : { author }),
    },
  }
}

/** As Outlook, Gmail, Apple and Thunderbird mark the mails below: by an id or class, or as a quotation that is cited. */
function withoutQuotedHtml(html: string): string {
  const marks =
    /<(?:div|blockquote)[^>]*(?:id="?(?:appendonsend|divRplyFwdMsg|x_divRplyFwdMsg)|class="?(?:gmail_quote|moz-cite-prefix|yahoo_quoted)|type="?cite)/i
  const at = html.search(marks)
  return at > 0 && /[\p{L}]{3}/u.test(html.slice(0, at).replace(/<[^>]*>/g, '')) ? html.slice(0, at) : html
}

/** The mails that this one answers are somebody else's words, or said before. */
function withoutQuotes(text: string): string {
  const lines = text.split(/\r?\n/)
  const cut = lines.findIndex(
    (line, index) =>
      /^-{2,}\s*(?:oorspronkelijk bericht|original message|doorgestuurd bericht|forwarded message)/i.test(
        line,
      ) ||
      (/^(?:op|on)\s.{6,120}(?:schreef|wrote).{0,40}:\s*$/i.test(line) && index > 0) ||
      (/^(?:van|from):\s/i.test(line) &&
        /^(?:verzonden|sent|datum|date|aan|to):\s/i.test(lines[index + 1] ?? '')),
  )
  const own = cut > 0 && lines.slice(0, cut).some((line) => line.trim() !== '') ? lines.slice(0, cut) : lines
  return own.filter((line) => !line.startsWith('>')).join('\n')
}
