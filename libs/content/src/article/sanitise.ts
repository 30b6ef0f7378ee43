import sanitizeHtml from 'sanitize-html';

/** Raised whenever the rules below change: texts cleaned by older rules are cleaned again before they go live. */
export const SANITISER_VERSION = 1;

/** Addresses of our own files; pictures and films come from nowhere else. */
const OWN_FILE = /^\/files\/[0-9a-f-]{36}\/asset\/([0-9a-f-]{36})\.[a-z0-9]{2,5}$/;
const LINK = /^(https?:\/\/|mailto:|tel:|\/(?!\/)|#)/i;
const ALIGN = [/^(left|right|center|justify)$/];
const CELL = ['colspan', 'rowspan', 'scope'];

const OPTIONS: sanitizeHtml.IOptions = {
  allowedTags: [
    ...['p', 'br', 'hr', 'h2', 'h3', 'h4', 'blockquote', 'pre', 'ul', 'ol', 'li', 'figure', 'figcaption'],
    ...['strong', 'b', 'em', 'i', 'u', 's', 'sub', 'sup', 'a', 'img', 'video', 'audio'],
    ...['table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td'],
  ],
  allowedAttributes: {
    a: ['href', 'title'],
    img: ['src', 'alt', 'title', 'width', 'height'],
    video: ['src', 'controls', 'width', 'height'],
    audio: ['src', 'controls'],
    th: CELL,
    td: CELL,
    ol: ['start'],
    '*': ['style'],
  },
  allowedStyles: { '*': { 'text-align': ALIGN } },
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
  allowProtocolRelative: false,
  disallowedTagsMode: 'discard',
  exclusiveFilter: ({ tag, attribs }) => ['img', 'video', 'audio'].includes(tag) && !isOwnFile(attribs['src']),
  transformTags: {
    h1: 'h2',
    h5: 'h4',
    h6: 'h4',
    a: (tagName, attribs) => ({ tagName, attribs: LINK.test(attribs['href'] ?? '') ? attribs : {} }),
  },
};

// Taking a tag away can leave the rest nested as no parser would read it again; so clean until nothing changes.
const ROUNDS = 6;

/** Cleans what an editor wrote or pasted, by an allow-list; cleaning twice changes nothing more. */
export function sanitise(html: string): string {
  let clean = sanitizeHtml(html, OPTIONS).trim();
  for (let round = 1; round < ROUNDS; round++) {
    const again = sanitizeHtml(clean, OPTIONS).trim();
    if (again === clean) break;
    clean = again;
  }
  return clean;
}

/** The readable text of cleaned HTML, for search, summaries and the question whether there is any. */
export function plainText(clean: string): string {
  return clean
    .replace(/<br \/>|<hr \/>|<\/(p|h2|h3|h4|li|tr|blockquote|pre|figcaption|caption)>/g, '\n')
    .replace(/<\/(td|th)>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&(lt|gt|quot|amp);/g, (_, name: string) => ENTITIES[name] ?? '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' };

/** Ids of our files that cleaned HTML shows. */
export function assetIdsIn(clean: string): string[] {
  const sources = [...clean.matchAll(/ src="([^"]*)"/g)].map(([, source]) => OWN_FILE.exec(source ?? '')?.[1]);
  return [...new Set(sources.filter((id) => id !== undefined))];
}

function isOwnFile(source: string | undefined): boolean {
  return source !== undefined && OWN_FILE.test(source);
}
