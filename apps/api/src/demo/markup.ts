import { escapeHtml } from '@jiyue/kernel';

/** The small part of Markdown that the demonstration's texts are written in, as HTML: headings, lists, tables, signatures. */
export function marked(text: string): string {
  return text
    .trim()
    .split(/\n\s*\n/)
    .map((block) => blockOf(block.trim().split('\n')))
    .join('\n');
}

function blockOf(lines: readonly string[]): string {
  const [first = ''] = lines;
  if (/^#{1,2} /.test(first)) return `<h2>${inline(first.replace(/^#+ /, ''))}</h2>`;
  if (first.startsWith('| ')) return tableOf(lines);
  if (first.startsWith('- ')) return listOf('ul', lines, /^- /);
  if (/^\d+\. /.test(first)) return listOf('ol', lines, /^\d+\. /);
  if (first.startsWith('> ')) return lines.map((line) => signature(line.slice(2))).join('\n');
  return lines.map((line) => `<p>${inline(line)}</p>`).join('\n');
}

function signature(line: string): string {
  return `<p style="text-align:right">${inline(line)}</p>`;
}

function listOf(tag: 'ul' | 'ol', lines: readonly string[], mark: RegExp): string {
  return `<${tag}>${lines.map((line) => `<li>${inline(line.replace(mark, ''))}</li>`).join('')}</${tag}>`;
}

function tableOf([head = '', , ...rows]: readonly string[]): string {
  const cells = (line: string, tag: string): string =>
    line
      .replace(/^\||\|$/g, '')
      .split('|')
      .map((cell) => `<${tag}>${inline(cell.trim())}</${tag}>`)
      .join('');
  const body = rows.map((row) => `<tr>${cells(row, 'td')}</tr>`).join('');
  return `<table><thead><tr>${cells(head, 'th')}</tr></thead><tbody>${body}</tbody></table>`;
}

function inline(text: string): string {
  return escapeHtml(text).replace(/\*\*(.+?)\*\*/g, '<strong>$1</strong>');
}
