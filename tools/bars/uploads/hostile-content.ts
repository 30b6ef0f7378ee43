import { compound, film, office, pdf, relations, sound } from './documents.ts';
import { gif, jpeg, png, pngChunk, webp } from './pictures.ts';
import { forbidden, type Sample, sample } from './sample.ts';
import { link, zip } from './zip.ts';

const HTML = '<!doctype html><script>alert(document.domain)</script>';
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><script>alert(2)</script></svg>';
const PROGRAM = Buffer.concat([
  Buffer.from('MZ\x90\0\x03\0\0\0', 'latin1'),
  Buffer.alloc(120),
  Buffer.from('PE\0\0', 'latin1'),
  Buffer.alloc(200),
]);
const ELF = Buffer.concat([Buffer.from('\x7fELF\x02\x01\x01', 'latin1'), Buffer.alloc(100)]);
const SCRIPT = 'alert(document.domain)';

/** What is not what its name says. */
const MISTAKEN: readonly Sample[] = forbidden([
  ...['pdf', 'png', 'jpg', 'gif', 'webp', 'docx', 'xlsx', 'pptx', 'doc', 'xls', 'zip', 'mp4', 'mp3', 'txt'].map(
    (ending) => sample(`a program as ${ending}`, `a.${ending}`, PROGRAM),
  ),
  ...['pdf', 'png', 'jpg', 'gif', 'docx', 'zip', 'mp4'].map((ending) =>
    sample(`a page as ${ending}`, `a.${ending}`, HTML),
  ),
  ...['png', 'jpg', 'webp', 'txt'].map((ending) =>
    sample(`a drawing with a script as ${ending}`, `a.${ending}`, `<?xml version="1.0"?>${SVG}`),
  ),
  ...['pdf', 'zip'].map((ending) => sample(`a Linux program as ${ending}`, `a.${ending}`, ELF)),
  ...['docx', 'xlsx', 'pptx'].map((ending) =>
    sample(`a plain archive as ${ending}`, `a.${ending}`, zip([{ name: 'a.txt', content: 'a' }])),
  ),
  sample('a document with macros as docx', 'a.docx', office('docm')),
  sample('a template with macros as docx', 'b.docx', office('dotm')),
  sample('a sheet with macros as xlsx', 'a.xlsx', office('xlsm')),
  sample('slides with macros as pptx', 'a.pptx', office('pptm')),
  sample('a sheet as docx', 'c.docx', office('xlsx')),
  sample('a GIF as png', 'a.png', gif()),
  sample('a PNG as jpg', 'a.jpg', png()),
  sample('a PDF as txt', 'a.txt', pdf()),
  sample('an old sheet as doc', 'd.doc', compound('Workbook')),
  sample('a plain archive as ofd', 'a.ofd', zip([{ name: 'a.txt', content: 'a' }])),
  sample('a program as csv', 'a.csv', PROGRAM),
  sample('an archive as pdf', 'b.pdf', zip([{ name: 'a.txt', content: 'a' }])),
  sample('nothing but zeros as pdf', 'c.pdf', Buffer.alloc(4096)),
  sample('the beginning of a PDF, too late', 'd.pdf', Buffer.concat([Buffer.alloc(2048, 0x20), pdf()])),
  sample('a page before a PDF', 'e.pdf', Buffer.concat([Buffer.from(HTML), pdf()])),
  sample('a shell script as zip', 'a.zip', '#!/bin/sh\nreboot\n'),
  sample('a cut PNG', 'b.png', png().subarray(0, 5)),
  sample(
    'an ASF that never ends as mp4',
    'b.mp4',
    Buffer.concat([Buffer.from('3026b2758e66cf11a6d900aa0062ce6c', 'hex'), Buffer.alloc(64)]),
  ),
  sample(
    'a Matroska that lies as mp4',
    'c.mp4',
    Buffer.concat([Buffer.from('1a45dfa301ffffffffffffff', 'hex'), Buffer.alloc(64)]),
  ),
]);

/** Files that are two things at once. */
const POLYGLOTS: readonly Sample[] = [
  sample('a script as gif', 'a.gif', `GIF=1;${SCRIPT}`),
  sample('a GIF that is a script', 'gifjs.gif', gif({ after: `/*${' '.repeat(20)}*/=1;${SCRIPT}` })),
  sample('a GIF with PHP behind it', 'gifphp.gif', gif({ after: '<?php system($_GET[0]); ?>' })),
  sample('a JPEG with a script as comment', 'jpegjs.jpg', jpeg({ comment: `*/=${SCRIPT}/*` })),
  sample('a JPEG with a page behind it', 'jpeghtml.jpg', jpeg({ after: HTML })),
  sample('a PNG with a page in a text', 'pnghtml.png', png({ chunks: [pngChunk('tEXt', Buffer.from(`a\0${HTML}`))] })),
  sample(
    'a PNG with an archive behind it',
    'pngzip.png',
    Buffer.concat([png(), zip([{ name: 'a.exe', content: PROGRAM }])]),
  ),
  sample('a PDF that is an archive', 'pdfzip.pdf', Buffer.concat([pdf(), zip([{ name: 'a.exe', content: PROGRAM }])])),
  sample('a PDF with a page inside', 'pdfhtml.pdf', pdf({ objects: `% ${HTML}\n` })),
  sample('a song that is a page', 'mp3html.mp3', sound({ tag: HTML })),
  sample(
    'an archive that is a page',
    'ziphtml.zip',
    zip([{ name: HTML.replaceAll('/', '-'), content: HTML, isStored: true }]),
  ),
  sample('a WebP with a page behind it', 'webphtml.webp', Buffer.concat([webp(), Buffer.from(HTML)])),
  sample('a film with a page behind it', 'mp4html.mp4', Buffer.concat([film('isom'), Buffer.from(HTML)])),
  sample('a page as text', 'page.txt', HTML),
  sample('a text that looks like a drawing', 'svg.txt', SVG),
  sample('a text of formulas', 'formula.txt', '=cmd|"/c calc"!A1\n'),
];

const ACTION = (kind: string): string => `/OpenAction<</S/${kind}>>`;

/** Documents that would do something when opened. */
const ACTIVE: readonly Sample[] = [
  sample('a PDF with a script', 'js.pdf', pdf({ extra: `/OpenAction<</S/JavaScript/JS(${SCRIPT})>>` })),
  sample('a PDF that starts a program', 'launch.pdf', pdf({ extra: `/OpenAction<</S/Launch/F(cmd.exe)>>` })),
  sample('a PDF that calls home', 'uri.pdf', pdf({ extra: '/OpenAction<</S/URI/URI(http://127.0.0.1/)>>' })),
  sample('a PDF that sends a form', 'form.pdf', pdf({ extra: ACTION('SubmitForm') })),
  sample(
    'a PDF with a program inside',
    'embedded.pdf',
    pdf({ objects: '4 0 obj<</Type/EmbeddedFile>>stream\nMZ\nendstream endobj\n' }),
  ),
  sample('a PDF with a form of its own', 'xfa.pdf', pdf({ extra: '/AcroForm<</XFA 4 0 R>>' })),
  sample(
    'a document with hidden macros',
    'vba.docx',
    office('docx', { more: [{ name: 'word/vbaProject.bin', content: compound('VBA') }] }),
  ),
  sample(
    'a document with a program inside',
    'ole.docx',
    office('docx', { more: [{ name: 'word/embeddings/oleObject1.bin', content: PROGRAM }] }),
  ),
  sample(
    'a document with a template from elsewhere',
    'template.docx',
    office('docx', {
      more: [
        {
          name: 'word/_rels/settings.xml.rels',
          content: relations('attachedTemplate', 'http://127.0.0.1/a.dotm', true),
        },
      ],
    }),
  ),
  sample(
    'a sheet with a link to data',
    'dde.xlsx',
    office('xlsx', {
      more: [{ name: 'xl/externalLinks/externalLink1.xml', content: '<ddeLink ddeService="cmd" ddeTopic="/c calc"/>' }],
    }),
  ),
  sample(
    'a document with an entity',
    'xxe.docx',
    office('docx', {
      types: '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><Types>&b;</Types>',
    }),
  ),
  sample('an old sheet with macros', 'macro.xls', compound('Workbook', '_VBA_PROJECT')),
];

const ZEROS = (megabytes: number): Buffer => Buffer.alloc(megabytes * 1024 * 1024);

/** Files that are small until somebody opens them, or that open where they should not. */
const TRAPS: readonly Sample[] = [
  sample('a flat bomb of one to a thousand', 'flat.zip', zip([{ name: 'a', content: ZEROS(100) }])),
  sample('a nested bomb', 'nested.zip', nested(10)),
  sample(
    'a bomb of one entry listed a thousand times',
    'overlapping.zip',
    zip([{ name: 'a', content: ZEROS(20) }], { repeated: 1000 }),
  ),
  sample(
    'an archive of sixty thousand names',
    'names.zip',
    zip([{ name: 'a', content: 'a', isStored: true }], { repeated: 60_000 }),
  ),
  sample(
    'a document whose list is a bomb',
    'types.docx',
    office('docx', { types: `<?xml version="1.0"?>${' '.repeat(200 * 1024 * 1024)}` }),
  ),
  sample(
    'a document whose text is a bomb',
    'text.docx',
    office('docx', { more: [{ name: 'word/b.xml', content: ZEROS(100) }] }),
  ),
  sample('a document whose list grows by entities', 'laughs.docx', office('docx', { types: laughs() })),
  sample(
    'an archive that climbs out',
    'slip.zip',
    zip([{ name: '../../../../etc/cron.d/a', content: '* * * * * root reboot' }]),
  ),
  sample('an archive with a path from the root', 'root.zip', zip([{ name: '/etc/passwd', content: 'root::0:0' }])),
  sample('an archive with a link', 'link.zip', zip([link('a', '/etc'), { name: 'a/b', content: 'b' }])),
  sample('an archive that says it is locked', 'locked.zip', zip([{ name: 'a', content: 'a', flags: 1 }])),
  sample('an archive whose sizes lie', 'sizes.zip', zip([{ name: 'a', content: 'a', claimedSize: 0x7fffffff }])),
  sample(
    'a PNG of thirty thousand by thirty thousand',
    'huge.png',
    png({ claimedWidth: 30_000, claimedHeight: 30_000 }),
  ),
  sample('a PNG of the largest numbers', 'largest.png', png({ claimedWidth: 0x7fffffff, claimedHeight: 0x7fffffff })),
  sample(
    'a PNG whose first part never ends',
    'endless.png',
    png({ chunks: [pngChunk('tEXt', Buffer.from('a'), 0x7fffffff)] }),
  ),
  sample(
    'a PNG of a hundred thousand parts',
    'parts.png',
    png({ chunks: Array.from({ length: 100_000 }, () => pngChunk('tEXt', Buffer.from('a'))) }),
  ),
  sample(
    'a song whose title never ends',
    'title.mp3',
    Buffer.concat([Buffer.from([0x49, 0x44, 0x33, 3, 0, 0, 0x7f, 0x7f, 0x7f, 0x7f]), Buffer.alloc(64)]),
  ),
];

function nested(depth: number): Buffer {
  let inner = zip([{ name: 'a', content: ZEROS(10) }]);
  for (let level = 0; level < depth; level++)
    inner = zip(Array.from({ length: 10 }, (_, at) => ({ name: `${at}.zip`, content: inner })));
  return inner;
}

function laughs(): string {
  const entities = Array.from({ length: 9 }, (_, at) => `<!ENTITY a${at + 1} "${`&a${at};`.repeat(10)}">`).join('');
  return `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a0 "ha">${entities}]><Types>&a9;</Types>`;
}

/** What is said about a file and is not so. */
const LIES: readonly Sample[] = forbidden([
  { ...sample('fewer bytes than announced', 'few.pdf', pdf()), announced: 10_000 },
  { ...sample('more bytes than announced', 'more.pdf', pdf()), announced: 100 },
  { ...sample('nothing announced', 'nothing.pdf', pdf()), announced: 0 },
  { ...sample('less than nothing announced', 'negative.pdf', pdf()), announced: -1 },
  { ...sample('more announced than the kind allows', 'large.png', png()), announced: 21 * 1024 * 1024 },
  { ...sample('more announced than a number holds', 'larger.zip', pdf()), announced: 2 ** 31 },
  { ...sample('sent as a page', 'page.pdf', pdf()), type: 'text/html' },
  { ...sample('sent as a script', 'script.png', png()), type: 'text/javascript' },
  { ...sample('sent as two types', 'two.png', png()), type: 'image/png, text/html' },
]);

/** The text that every scanner reports though it is harmless, in halves so that nobody reports this file. */
const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD', '-ANTIVIRUS-TEST-FILE!$H+H*'].join('');

/** What a scanner reports, and the embedded inspection too. */
export const INFECTED: readonly Sample[] = forbidden([
  sample('a reported text', 'eicar.txt', EICAR),
  sample('a reported text in an archive', 'eicar.zip', zip([{ name: 'a.com', content: EICAR }])),
  sample(
    'a reported text in an archive in an archive',
    'eicar2.zip',
    zip([{ name: 'a.zip', content: zip([{ name: 'a.com', content: EICAR }]) }]),
  ),
  sample(
    'a reported text in a document',
    'eicar.docx',
    office('docx', { more: [{ name: 'word/embeddings/a.bin', content: EICAR }] }),
  ),
]);

/** Everything hostile by its content. */
export const HOSTILE_CONTENT: readonly Sample[] = [...MISTAKEN, ...POLYGLOTS, ...ACTIVE, ...TRAPS, ...LIES];
