import {
  ALIGNED,
  ALIGNMENTS,
  COLUMN_WIDTH,
  FILE_TAGS,
  isLink,
  isUnsaid,
  linkAddress,
  MARKUP,
  missingFile,
  TAG_STANDS_FOR,
  targetId,
} from '@jiyue/kernel';
import sanitizeHtml, { type Attributes, type Tag } from 'sanitize-html';

/** Raised whenever the rules below change: texts cleaned by older rules are cleaned again before they go live. */
export const SANITISER_VERSION = 2;

/** Addresses of our own files; pictures and films come from nowhere else. */
const OWN_FILE = /^\/files\/[0-9a-f-]{36}\/asset\/([0-9a-f-]{36})\.[a-z0-9]{2,5}$/;
// dropped with everything in it
const UNSAID = 'del';
// stands for a file that is not ours until the words take its place
const LOST = '/lost';
const ALIGN = { 'text-align': ALIGNMENTS.map((alignment) => new RegExp(`^${alignment}$`)) };

const OPTIONS: sanitizeHtml.IOptions = {
  allowedTags: Object.keys(MARKUP),
  allowedAttributes: Object.fromEntries(
    Object.entries(MARKUP).map(([tag, names]) => [
      tag,
      tag === 'col' || ALIGNED.includes(tag) ? [...names, 'style'] : names,
    ]),
  ) as Record<string, string[]>,
  allowedStyles: { ...Object.fromEntries(ALIGNED.map((tag) => [tag, ALIGN])), col: { width: [COLUMN_WIDTH] } },
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
  allowProtocolRelative: false,
  disallowedTagsMode: 'discard',
  nonTextTags: ['script', 'style', 'textarea', 'option', 'xmp', UNSAID],
  transformTags: { '*': (tag, attribs) => meant(TAG_STANDS_FOR[tag] ?? tag, attribs) },
};

function meant(tagName: string, attribs: Attributes): Tag {
  if (isUnsaid(tagName, attribs)) return { tagName: UNSAID, attribs: {} };
  if (FILE_TAGS.includes(tagName)) return fileOf(tagName, attribs);
  const { id, href, name, align, ...rest } = attribs;
  return {
    tagName,
    attribs: {
      ...linkOf(href?.trim() ?? ''),
      ...rest,
      ...targetOf(id || (tagName === 'a' ? name : '')),
      ...(align && !rest['style'] ? { style: `text-align:${align.toLowerCase()}` } : {}),
    },
  };
}

function linkOf(address: string): Attributes {
  return isLink(address) ? { href: linkAddress(address) } : {};
}

function targetOf(id: string | undefined): Attributes {
  return id ? { id: targetId(id) } : {};
}

function fileOf(tagName: string, attribs: Attributes): Tag {
  if (!isOwnFile(attribs['src']))
    return { tagName: 'img', attribs: { src: LOST, alt: missingFile(tagName, attribs['alt'] ?? '') } };
  return { tagName, attribs: tagName === 'img' ? attribs : { ...attribs, controls: '' } };
}

// Taking a tag away can leave the rest nested as no parser would read it again; so clean until nothing changes.
const ROUNDS = 6;

/** Cleans what an editor wrote or pasted, by the declared markup; cleaning twice changes nothing more. */
export function sanitise(html: string): string {
  let clean = cleaned(html);
  for (let round = 1; round < ROUNDS; round++) {
    const again = cleaned(clean);
    if (again === clean) break;
    clean = again;
  }
  return clean;
}

function cleaned(html: string): string {
  return sanitizeHtml(html.replaceAll('\0', ''), OPTIONS)
    .replace(/<img src="\/lost" alt="([^"]*)" \/>/g, '$1')
    .trim();
}
/** The readable text of cleaned HTML, for search, summaries and the question whether there is any. */
export function plainText(clean: string): string {
  return clean
    .replace(/<br \/>|<hr \/>|<\/(p|h2|h3|h4|li|tr|blockquote|pre|figcaption|caption)>/g, '\n')
    .replace(/<\/(td|th)>/g, ' ')
    .replace(/<[^<>]*>/g, '')
    .replace(/&(lt|gt|quot|amp);/g, (_, name: string) => ENTITIES[name] ?? '')
    .split('\n')
    .map((line) => line.trim().replace(/\s+/g, ' '))
    .filter(Boolean)
    .join('\n');
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
