/** Subject, text and first receiver of a mail as a reader would see them. */
export function decodeMail(raw: string): { subject: string; text: string; to?: string } {
  const [head = '', ...rest] = raw.split(/\r?\n\r?\n/);
  const headers = new Map(
    head
      .replace(/\r?\n[ \t]+/g, ' ')
      .split(/\r?\n/)
      .map((line): [string, string] => [
        line.split(':')[0]?.toLowerCase() ?? '',
        line.slice(line.indexOf(':') + 1).trim(),
      ]),
  );
  const body = rest.join('\n\n');
  const encoding = headers.get('content-transfer-encoding');
  const to = headers.get('to');
  return {
    subject: words(headers.get('subject') ?? ''),
    text: encoding === 'base64' ? Buffer.from(body, 'base64').toString('utf8') : quoted(body, encoding),
    ...(to ? { to: to.slice(to.indexOf('<') + 1).split('>', 1)[0] ?? '' } : {}),
  };
}

function words(header: string): string {
  return header
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?(b|q)\?([^?]*)\?=/gi, (_, kind: string, text: string) =>
      kind.toLowerCase() === 'b'
        ? Buffer.from(text, 'base64').toString('utf8')
        : quoted(text.replaceAll('_', ' '), 'quoted-printable'),
    );
}

function quoted(text: string, encoding: string | undefined): string {
  if (encoding !== 'quoted-printable') return text;
  const bytes = text
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
