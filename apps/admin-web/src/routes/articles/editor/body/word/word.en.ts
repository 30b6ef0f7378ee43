import type { wordZh } from './word.zh.js';

/** Importing Word files. */
export const wordEn: Record<keyof typeof wordZh, string> = {
  tool: 'Import Word',
  toolHint: 'Brings words, tables and pictures of a .docx file into the text',
  done: 'Imported. The report says what is left to do',
  title: 'What was imported',
  close: 'Put away',
  reading: 'Reading the Word file…',
  'ask.title': 'Something is written already. How is “{{name}}” to be brought in?',
  'ask.text': 'Either can be undone with Ctrl Z.',
  'ask.replace': 'Replace the whole text',
  'ask.insert': 'Insert at the cursor',
  taken: 'Brought in: {{headings}} headings, {{tables}} tables, {{pictures}} pictures, {{notes}} footnotes.',
  filled: 'Filled in: {{fields}}. Please check.',
  left: 'Filled in before and left alone: {{fields}}.',
  'field.title': 'title',
  'field.documentNumber': 'document number',
  'field.source': 'source',
  'field.author': 'author',
  'field.issuer': 'issuer',
  'field.formedOn': 'date of the document',
  leftToDo: 'Left for you',
  changed: 'What was changed',
  undo: 'Ctrl Z takes the imported text back.',
  'line.missing':
    '{{count}} pictures are of a kind that pages cannot show; their places say 缺图. Save them as PNG or JPG and insert them',
  'line.drawings':
    '{{count}} charts are no pictures; their places say 缺图. Copy them as pictures in Word and paste them there',
  'line.linked': '{{count}} pictures are only links and not in the file; their places say 缺图',
  'line.alternatives': '{{count}} pictures have no alternative text: F8 goes from one to the next',
  'line.attachments': 'The text names {{count}} attachments: upload them under Attachments',
  'line.formulas': '{{count}} formulas were written as a line of text: please check',
  'line.changes':
    '{{count}} tracked changes were accepted: {{insertions}} inserted, {{deletions}} deleted, {{moves}} moved',
  'line.comments': '{{count}} comments were left out',
  'line.hidden': '{{count}} pieces of hidden text were left out',
  'line.numbers': '{{count}} automatic numbers are typed now and will not count by themselves',
  'line.heads': 'The bold first row of {{count}} tables is their head now',
  'line.contents': 'The list of contents was left out; the portal makes it from the headings',
  'line.edges': 'Head and foot of the page were left out',
  'refused.oldWord':
    '.doc and .wps are old formats and cannot be imported. Open the file in Word or WPS and save it as .docx.',
  'refused.sealed':
    'The file has a password, or is of an old format under a new name. Open it in Word or WPS, take the password away and save it as .docx.',
  'refused.notWord': 'This is no Word file (.docx).',
  'refused.tooLarge': 'The file is larger than 50 MB. Compress its pictures in Word, or import it in parts.',
  'refused.tooMuch':
    'The file unfolds to far more than it should and was not read. Save a copy with Word or WPS and import that.',
  'refused.broken': 'The file is damaged. Open it in Word or WPS and save a copy, or copy its text and paste it here.',
  'refused.slow':
    'The file is too large to be read in 30 seconds. Import it in parts, or copy its text and paste it here.',
};
