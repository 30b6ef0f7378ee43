// Text copied from Word or WPS brings comments, style sheets, XML islands and its own list paragraphs. What the editor's
// schema does not know it drops by itself; these rules keep what the schema cannot see the meaning of.
const CONDITIONAL = /<!--\[if[\s\S]*?<!\[endif\]-->/gi;
const COMMENT = /<!--[\s\S]*?-->/g;
const ISLAND = /<(style|script|xml|title|head)\b[\s\S]*?<\/\1>/gi;
const VOID = /<(?:meta|link|base)\b[^>]*>/gi;
const NAMESPACED = /<\/?(?:o|v|w|m|st1):[^>]*>/gi;
const LIST_MARKER =
  /<!--\[if !supportLists\]-->([\s\S]*?)<!--\[endif\]-->|<!\[if !supportLists\]>([\s\S]*?)<!\[endif\]>/gi;
const LIST_PARAGRAPH = /<p\b([^>]*mso-list:[^>]*)>([\s\S]*?)<\/p>/gi;
const BULLETS = /^(?:[·•●○■◆▪\-–oln§]|\u00a0)+$/;
const INDENT =
  /(<(?:p|h[1-6]|li|td|th|blockquote)\b[^>]*>(?:\s*<(?:span|b|strong|font)\b[^>]*>)*)(?:[\s\u3000\u00a0]|&nbsp;|&#12288;)+/gi;
const EMPTY = /<p\b[^>]*>(?:\s|\u00a0|\u3000|&nbsp;|<br\s*\/?>|<\/?span[^>]*>|<\/?b>|<\/?strong>)*<\/p>/gi;
const DRESS =
  /\s(?:style|class|lang|align|width|height|valign|bgcolor|face|size|color|data-[\w-]+|on\w+)=(?:"[^"]*"|'[^']*'|[^\s>]+)/gi;

/** HTML as pasted, without the office program's dress; bullets become lists, typed numbers stay text. */
export function cleanPasted(html: string): string {
  const lists = html.replaceAll(LIST_MARKER, (_match, old: string, modern: string) => markerOf(old || modern));
  const plain = [CONDITIONAL, COMMENT, ISLAND, VOID].reduce((text, rule) => text.replaceAll(rule, ''), listsOf(lists));
  return tidy(plain.replaceAll(NAMESPACED, '').replaceAll(DRESS, ''));
}

/** 一键排版: the portal indents by itself, so typed spaces at the start and empty paragraphs go. */
export function tidy(html: string): string {
  return html.replaceAll(INDENT, '$1').replaceAll(EMPTY, '');
}

/** Only bullets carry no words; 一、 and 1. are part of an official text and are kept as typed. */
function markerOf(html: string): string {
  const text = html.replaceAll(/<[^>]+>|&nbsp;|\s/g, '');
  return BULLETS.test(text) ? '<i data-bullet></i>' : text;
}

function listsOf(html: string): string {
  const items = html.replaceAll(LIST_PARAGRAPH, (whole, _attributes: string, inner: string) =>
    inner.includes('<i data-bullet></i>')
      ? `<ul><li><p>${inner.replace('<i data-bullet></i>', '')}</p></li></ul>`
      : whole,
  );
  return items.replaceAll(/<\/ul>\s*<ul>/g, '');
}
