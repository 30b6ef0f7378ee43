import { messages, type Language, type PageName } from './messages.js';

const style = `body{margin:0;padding:12vh 16px;background:#F6F7F9;color:#1B2129;font:16px/1.6 -apple-system,
BlinkMacSystemFont,"Segoe UI","PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}
main{max-width:440px;margin:auto;padding:24px;background:#fff;border:1px solid #E4E7EC;border-radius:8px}
h1{font-size:20px;margin:0 0 8px}p{margin:0 0 16px;color:#47505D}a{color:#1F4F99}
:focus-visible{outline:2px solid #1F4F99;outline-offset:2px}`;

/** Only our own inline style may apply; nothing is loaded from anywhere. */
export const PAGE_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** A page that needs neither scripts nor any other server to be up. */
export function plainPage(name: PageName, language: Language = 'zh-CN'): string {
  const text = messages[language];
  const isTheirAccount = name === 'unknown' || name === 'disabled' || name === 'mismatch';
  const way = isTheirAccount ? '/auth/login?account=other' : '/auth/login';
  const label = isTheirAccount ? text.otherAccount : text.again;
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex">
<title>${text[`${name}Title`]} - ${text.product}</title><style>${style}</style></head>
<body><main><h1>${text[`${name}Title`]}</h1><p role="alert">${text[name]}</p><p><a href="${way}">${label}</a></p>
</main></body></html>`;
}
