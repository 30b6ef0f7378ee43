/** Where the listener stands that nobody may call, and one that sends on to it. */
export interface Canaries {
  readonly port: number;
  readonly redirectPort: number;
}

type Host = (canaries: Canaries) => string;

/** Ways to write this machine's own address. */
const LOOPBACK: readonly string[] = [
  '127.0.0.1',
  '127.1',
  '127.0.1',
  '0177.0.0.1',
  '0x7f.0.0.1',
  '0x7f.1',
  '0x7F000001',
  '2130706433',
  '017700000001',
  '00000177.1',
  '127.0.0.1.',
  '127.000.000.001',
  '127.0.0.2',
  '127.127.127.127',
  '0',
  '0.0.0.0',
  '0x0',
  'localhost',
  'LOCALHOST',
  'localhost.',
  'LocalHost.',
  'localhost.localdomain',
  'a.localhost',
  '[::1]',
  '[0:0:0:0:0:0:0:1]',
  '[::]',
  '[::ffff:127.0.0.1]',
  '[::ffff:7f00:1]',
  '[0:0:0:0:0:ffff:7f00:0001]',
  '[::127.0.0.1]',
  '[64:ff9b::7f00:1]',
  '[2002:7f00:1::]',
  '[fe80::1%25lo]',
  '[fe80::1%25eth0]',
  '127。0。0。1',
  '１２７.０.０.１',
  '①②⑦.⓪.⓪.①',
  'ｌｏｃａｌｈｏｓｔ',
  'loc\u00adalhost',
  '%31%32%37%2e%30%2e%30%2e%31',
  '127%2e0%2e0%2e1',
  '169.254.169.254',
  '[::ffff:a9fe:a9fe]',
  '100.100.100.200',
];

/** Ways to write an address of which one part hides another. */
const HIDING: readonly Host[] = [
  ({ port }) => `http://gov.example@127.0.0.1:${port}/`,
  ({ port }) => `http://127.0.0.1:${port}@gov.example/`,
  ({ port }) => `http://gov.example:80@127.0.0.1:${port}/`,
  ({ port }) => `http://127.0.0.1:${port}#@gov.example/`,
  ({ port }) => `http://127.0.0.1:${port}?@gov.example/`,
  ({ port }) => `http://127.0.0.1:${port}\\@gov.example/`,
  ({ port }) => `http:\\\\127.0.0.1:${port}\\a.png`,
  ({ port }) => `http:127.0.0.1:${port}/a.png`,
  ({ port }) => `http:/127.0.0.1:${port}/a.png`,
  ({ port }) => `http:///127.0.0.1:${port}/a.png`,
  ({ port }) => `//127.0.0.1:${port}/a.png`,
  ({ port }) => `\\\\127.0.0.1@${port}\\a.png`,
  ({ port }) => ` http://127.0.0.1:${port}/a.png`,
  ({ port }) => `ht\ttp://127.0.0.1:${port}/a.png`,
  ({ port }) => `HTTP://127.0.0.1:${port}/A.PNG`,
  ({ port }) => `hTTp://127.0.0.1:0${port}/a.png`,
  ({ port }) => `http://127.0.0.1:${port}/a.png?x=http://gov.example/`,
  ({ port }) => `http://127.0.0.1:${port}/%2e%2e/a.png`,
  ({ port }) => `http://user:secret@127.0.0.1:${port}/a.png`,
  ({ redirectPort }) => `http://127.0.0.1:${redirectPort}/301`,
  ({ redirectPort }) => `http://localhost:${redirectPort}/307`,
];

/** Other ways to fetch than by HTTP. */
const SCHEMES: readonly Host[] = [
  ...[
    'https',
    'ftp',
    'ws',
    'wss',
    'gopher',
    'dict',
    'ldap',
    'tftp',
    'sftp',
    'smb',
    'git',
    'rtsp',
    'redis',
    'postgres',
  ].map(
    (scheme): Host =>
      ({ port }) =>
        `${scheme}://127.0.0.1:${port}/a`,
  ),
  ({ port }) => `feed:http://127.0.0.1:${port}/a.xml`,
  ({ port }) => `view-source:http://127.0.0.1:${port}/`,
  ({ port }) => `jar:http://127.0.0.1:${port}/a.jar!/`,
  ({ port }) => `url:http://127.0.0.1:${port}/`,
  () => 'file:///etc/hostname',
  () => 'file://localhost/etc/hostname',
];

/** Every spelling, in a fixed order. */
export function urlForms(canaries: Canaries): string[] {
  const plain = LOOPBACK.map((host) => `http://${host}:${canaries.port}/a.png`);
  return [...plain, ...[...HIDING, ...SCHEMES].map((write) => write(canaries))];
}

/** Markup in which a careless server would look for something to bring home. */
export function markupOf(url: string): string {
  return [
    `<p>转载自 ${url} ，详见 <a href="${url}">${url}</a></p>`,
    `<img src="${url}" srcset="${url} 2x" alt="图"><picture><source srcset="${url}"></picture>`,
    `<video src="${url}" poster="${url}"><track src="${url}"></video><audio src="${url}"></audio>`,
    `<iframe src="${url}"></iframe><object data="${url}"></object><embed src="${url}">`,
    `<link rel="stylesheet" href="${url}"><style>@import url("${url}");p{background:url(${url})}</style>`,
    `<p style="background:url(${url})">甲</p><svg><image xlink:href="${url}"/><use href="${url}"/></svg>`,
    `<base href="${url}"><meta http-equiv="refresh" content="0;url=${url}"><form action="${url}"><button formaction="${url}">乙</button></form>`,
  ].join('\n');
}
