import { escapeHtml } from '@jiyue/kernel';
import { type CapturedLetter, readOutbox } from '@jiyue/notify';
import type { Config } from '@jiyue/config';
import type { NextFunction, Request, Response } from 'express';

const LOOPBACK: readonly string[] = ['127.0.0.1', '::1', 'localhost'];
const STYLE = `body{font:14px/1.6 system-ui,sans-serif;max-width:860px;margin:24px auto;padding:0 16px;color:#1f2329}
h2{font-size:16px;margin:32px 0 8px}article{border:1px solid #dfe3e8;border-radius:6px;padding:12px 16px;margin:12px 0}
h3{font-size:15px;margin:0}p{margin:0;color:#5c6570}pre{white-space:pre-wrap;overflow-wrap:anywhere;font:inherit;margin:8px 0 0}`;

/** Where something is mounted; the application, as far as this page needs it. */
interface Mounts {
  use(path: string, handler: (request: Request, response: Response, next: NextFunction) => void): unknown;
}

/** Whether captured letters may be looked at: while something is captured, by nobody but this machine, never in production. */
export function isOutboxShown({ env, bind, mail, sms }: Pick<Config, 'env' | 'bind' | 'mail' | 'sms'>): boolean {
  return env !== 'production' && LOOPBACK.includes(bind) && (mail.url === null || sms === null);
}

/** The page `/outbox` for developers: the letters that were captured instead of sent. */
export function mountOutbox(app: Mounts, config: Config): void {
  if (!isOutboxShown(config)) return;
  app.use('/outbox', (request, response, next) => {
    if (request.method !== 'GET' || request.path !== '/' || !isLocal(request.hostname)) return next();
    pageOf(config.dataDir).then((page) => {
      response.set({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }).send(page);
    }, next);
  });
}

// A name of somebody else that leads here (DNS rebinding) would let their page read this one.
function isLocal(hostname: string): boolean {
  return LOOPBACK.includes(hostname.replace(/^\[|\]$/g, '')) || hostname.endsWith('.localhost');
}

async function pageOf(dataDir: string): Promise<string> {
  const [mail, sms] = [await readOutbox(dataDir, 'mail'), await readOutbox(dataDir, 'sms')];
  return [
    '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>发件箱</title>',
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    `<style>${STYLE}</style></head><body><h1>发件箱</h1><p>这里是没有发出、留在本机的邮件和短信，只在开发时有。</p>`,
    `<h2>邮件 ${mail.length}</h2>${mail.map(letterHtml).join('')}`,
    `<h2>短信 ${sms.length}</h2>${sms.map(letterHtml).join('')}</body></html>`,
  ].join('');
}

function letterHtml({ to, subject, text, at }: CapturedLetter): string {
  return `<article><h3>${escapeHtml(subject)}</h3><p>${escapeHtml(to)} · ${escapeHtml(at)}</p><pre>${escapeHtml(text)}</pre></article>`;
}
