/** A piece of cleaned HTML. */
export type Token =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: Readonly<Record<string, string>> }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

// What the sanitiser writes: small names, values in double quotes, five entities, no comments and no bare brackets.
const PIECE = /<(\/?)([a-z][a-z0-9]*)((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*\/?>|([^<]+|<)/g;
const ATTRIBUTE = /([a-z-]+)(?:="([^"]*)")?/g;
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&', nbsp: '\u00a0' };

/** Pieces of HTML as the sanitiser wrote it, in their order. */
export function* tokensOf(html: string): Generator<Token> {
  for (const [, slash, name, attributes, text] of html.matchAll(PIECE)) {
    if (text !== undefined) yield { kind: 'text', text: said(text) };
    else if (name && slash) yield { kind: 'close', name };
    else if (name) yield { kind: 'open', name, attributes: attributesOf(attributes ?? '') };
  }
}

function attributesOf(written: string): Record<string, string> {
  return Object.fromEntries([...written.matchAll(ATTRIBUTE)].map(([, name, value]) => [name, said(value ?? '')]));
}

function said(text: string): string {
  return text.replace(/&(lt|gt|quot|amp|nbsp);/g, (_, name: string) => ENTITIES[name] ?? '');
}
