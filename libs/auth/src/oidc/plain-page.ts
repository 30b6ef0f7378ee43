import { messages, type Language, type PageName } from './messages.js';

const style = `body{margin:0;padding:12vh 16px;background:#F6F7F9;color:#1B2129;font:16px/1.6 -apple-system,
BlinkMacSystemFont,"Segoe UI","PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}
main{max-width:440px;margin:auto;padding:24px;background:#fff;border:1px solid #E4E7EC;border-radius:8px}
h1{font-size:20px;margin:0 0 8px}p{margin:0 0 16px;color:#47505D}a{color:#1F4F99}
.go{display:block;padding:10px 16px;border-radius:6px;background:#1F4F99;color:#fff;text-align:center;
text-decoration:none}.hint{margin:0;font-size:14px}
:focus-visible{outline:2px solid #1F4F99;outline-offset:2px}`;

/** Only our own inline style may apply; nothing is loaded from anywhere. */
export const PAGE_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** A page that needs neither scripts nor any other server to be up. */
export function plainPage(name: PageName, language: Language = 'zh-CN'): string {
  const text = messages[language];
  const isTheirAccount = THEIR_ACCOUNT.includes(name);
  const way = isTheirAccount ? '/auth/login?account=other' : '/auth/login';
  const label = isTheirAccount ? text.otherAccount : text.again;
  const body = `<p role="alert">${text[name]}</p><p><a href="${way}">${label}</a></p>`;
  return framed(text[`${name}Title`], body, language);
}

const THEIR_ACCOUNT: readonly PageName[] = ['unknown', 'uninvited', 'invitationOver', 'disabled', 'mismatch'];

/** The frame of such a page, in its own style and loading nothing. */
export function framed(title: string, body: string, language: Language = 'zh-CN'): string {
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex">
<title>${title} - ${messages[language].product}</title><style>${style}</style></head>
<body><main><h1>${title}</h1>${body}</main></body></html>`;
}
