import { pdf } from './documents.ts';
import { png } from './pictures.ts';
import { forbidden, type Sample, sample } from './sample.ts';

const ENDINGS = [
  'exe',
  'bat',
  'cmd',
  'js',
  'mjs',
  'html',
  'htm',
  'shtml',
  'xhtml',
  'svg',
  'svgz',
  'xml',
  'xsl',
  'php',
  'phtml',
  'jsp',
  'aspx',
  'docm',
  'xlsm',
  'pptm',
  'xlsb',
  'jar',
  'hta',
  'lnk',
  'iso',
  'swf',
  'wasm',
  'mht',
  'rtf',
  'css',
  'ps1',
  'vbs',
];

const NAMES: Readonly<Record<string, string>> = {
  'two endings, the last a program': '通知.pdf.exe',
  'no ending': 'readme',
  'only an ending': '.htaccess',
  'a dot behind the ending': '通知.pdf.',
  'a stream behind the ending': '通知.pdf::$DATA',
  'a NUL before the ending': '通知.exe\0.pdf',
  'a NUL behind the ending': '通知.pdf\0.exe',
  'an encoded NUL': '通知.php%00',
  'a line break': '通知\r\nContent-Type: text/html\r\n\r\n.pdf',
  'a way up': '../../../etc/通知.pdf',
  'a way up for Windows': '..\\..\\通知.pdf',
  'a path from the root': '/etc/cron.d/通知.pdf',
  'a path of a drive': 'C:\\通知.pdf',
  'a folder': '一/通知.pdf',
  'letters that run backwards': '通知\u202efdp.exe',
  'letters that run backwards before a true ending': '通知\u202egpj.pdf',
  'an isolate that runs backwards': '通知\u2067gnp.\u2069pdf',
  'a mark of direction': '通知\u200f.pdf',
  'a name too long': `${'长'.repeat(220)}.pdf`,
  'an empty name': '',
  'a name of dots': '...',
  'an ending of look-alike letters': '通知.рdf',
  'an ending of wide letters': '通知.ｐｄｆ',
};

/** Names that may never be taken, each with a content that could. */
export const HOSTILE_NAMES: readonly Sample[] = forbidden([
  ...ENDINGS.map((ending) => sample(`ending ${ending}`, `文件.${ending}`, ending.startsWith('s') ? png() : pdf())),
  ...Object.entries(NAMES).map(([what, name]) => sample(what, name, pdf())),
]);

/** Names that are only unpleasant: whoever gets such a file is told another name. */
export const STRANGE_NAMES: readonly Sample[] = [
  sample('a name of 255 bytes', `${'长'.repeat(83)}ab.pdf`, pdf()),
  sample('a name of markup', `"><img src=x onerror=alert(1)>.pdf`.replaceAll('/', ''), pdf()),
  sample('a name of a shell', '$(reboot);`id`.pdf', pdf()),
  sample('a name that is a device', 'CON.pdf', pdf()),
  sample('a name that is a formula', '=HYPERLINK(1).pdf', pdf()),
  sample('a name that is hidden', '.hidden.pdf', pdf()),
];
