/** Control characters that no text has; tab, line ends and form feed are none of them. */
const CONTROLS = /[\u0000-\u0008\u000b\u000e-\u001f\u007f]/u;
/** Formats that are written in letters, yet are no text to read. */
const OTHER = /^\s*(?:%PDF-|%!PS|\{\\rtf|<\?xml|#!)/;
const ENCODINGS = ['utf-8', 'gb18030'] as const;

/** True for what reads as a text in an encoding that offices use; decided by all of it, not by how it begins. */
export function isText(bytes: Buffer): boolean {
  const text = decoded(bytes);
  return text !== null && !CONTROLS.test(text) && !OTHER.test(text);
}

function decoded(bytes: Buffer): string | null {
  const mark = bytes.subarray(0, 2).toString('hex');
  if (mark === 'fffe') return read(bytes, 'utf-16le');
  if (mark === 'feff') return read(bytes, 'utf-16be');
  if (bytes.includes(0)) return null;
  for (const encoding of ENCODINGS) {
    const text = read(bytes, encoding);
    if (text !== null) return text;
  }
  return null;
}

function read(bytes: Buffer, encoding: string): string | null {
  try {
    // what was read may end within a character
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return null;
  }
}
