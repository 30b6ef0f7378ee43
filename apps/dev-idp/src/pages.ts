import type { Context } from 'oidc-provider';
import { escapeHtml } from '@jiyue/kernel';
import { languageOf, messages, type Language, type MessageKey } from './messages.js';

const assets = '/realms/jiyue/assets';

interface Enrolling {
  readonly secret: string;
  readonly address: string;
}

/** The provider's own pages: complete HTML that works without scripts. */
export class LoginPages {
  constructor(private readonly publicUrl: string) {}

  login(language: Language, given: { username?: string; error?: MessageKey }): string {
    const t = translator(language);
    const describedBy = given.error ? ' aria-describedby="error" aria-invalid="true"' : '';
    return this.page(
      language,
      'loginTitle',
      `${alert(language, given.error)}<form method="post">
<label for="username">${t('username')}</label>
<input id="username" name="username" autocomplete="username" autocapitalize="none" spellcheck="false" required
 value="${escapeHtml(given.username ?? '')}"${describedBy}${given.username ? '' : ' autofocus'}>
<label for="password">${t('password')}</label>
<input id="password" name="password" type="password" autocomplete="current-password" required${describedBy}${
        given.username ? ' autofocus' : ''
      }>
<button>${t('login')}</button></form><p class="hint">${t('demoHint')}</p>`,
    );
  }

  /** The first login of somebody who was invited: they choose their password. */
  first(language: Language, { username, name }: { username: string; name: string }, error?: MessageKey): string {
    const t = translator(language);
    const describedBy = error ? ' aria-describedby="rule error" aria-invalid="true"' : ' aria-describedby="rule"';
    return this.page(
      language,
      'firstTitle',
      `<p>${escapeHtml(name)}，${t('firstLead')}</p>${alert(language, error)}<form method="post">
<label for="username">${t('username')}</label>
<input id="username" name="username" autocomplete="username" value="${escapeHtml(username)}" readonly>
<label for="password">${t('newPassword')}</label><p class="rule" id="rule">${t('passwordRule')}</p>
<input id="password" name="password" type="password" autocomplete="new-password" required autofocus${describedBy}>
<label for="again">${t('passwordRepeat')}</label>
<input id="again" name="again" type="password" autocomplete="new-password" required>
<button>${t('first')}</button></form>`,
    );
  }

  code(language: Language, error?: MessageKey): string {
    const t = translator(language);
    return this.page(
      language,
      'codeTitle',
      `<p>${t('codeLead')}</p>${alert(language, error)}<form method="post">
${codeField(language, error)}<button>${t('verify')}</button></form>${back(language)}`,
    );
  }

  enrol(language: Language, { secret, address }: Enrolling, error?: MessageKey): string {
    const t = translator(language);
    const grouped = secret.match(/.{1,4}/g)?.join(' ') ?? secret;
    return this.page(
      language,
      'enrolTitle',
      `<p>${t('enrolLead')}</p>${alert(language, error)}<form method="post"><ol><li>${t('enrolStep1')}</li>
<li>${t('enrolStep2')}<code class="key" aria-label="${t('secret')}" data-secret="${escapeHtml(secret)}">${escapeHtml(grouped)}</code>
<a href="${escapeHtml(address)}">${t('enrolLink')}</a></li><li>${t('enrolStep3')}</li></ol>
${codeField(language, error)}<button>${t('enrol')}</button></form>${back(language)}`,
    );
  }

  expired(language: Language): string {
    const t = translator(language);
    return this.page(language, 'expiredTitle', `<p>${t('expired')}</p>${this.again(t('again'))}`);
  }

  renderError(ctx: Context, error: Error): void {
    const t = translator('zh-CN');
    const code = escapeHtml(error.message);
    const body = `<p role="alert">${t('error')}</p><code class="key">${code}</code>${this.again(t('again'))}`;
    show(ctx, this.page('zh-CN', 'errorTitle', body));
  }

  renderLogout(ctx: Context, form: string): void {
    const language = languageOf(ctx.oidc.params.ui_locales);
    const t = translator(language);
    const action = /action="([^"]+)"/.exec(form)?.[1] ?? '';
    const token = /name="xsrf" value="([^"]+)"/.exec(form)?.[1] ?? '';
    const hasHint = Boolean(ctx.oidc.params.id_token_hint);
    // A logout that began at the platform carries the id token and was confirmed there: the script sends the form at
    // once, and without scripts the button does.
    const script = hasHint ? `<script src="${assets}/submit.js" defer></script>` : '';
    const body = `<p>${t('logoutLead')}</p><form method="post" action="${escapeHtml(action)}" id="logout">
<input type="hidden" name="xsrf" value="${escapeHtml(token)}"><input type="hidden" name="logout" value="yes">
<button>${t('logout')}</button></form>${script}`;
    show(ctx, this.page(language, 'logoutTitle', body));
  }

  renderLoggedOut(ctx: Context): void {
    const t = translator('zh-CN');
    show(ctx, this.page('zh-CN', 'loggedOutTitle', `<p>${t('loggedOut')}</p>${this.again(t('again'))}`));
  }

  private again(text: string): string {
    return `<p><a href="${escapeHtml(this.publicUrl)}/auth/login">${text}</a></p>`;
  }

  private page(language: Language, title: MessageKey, body: string): string {
    const t = translator(language);
    return `<!doctype html><html lang="${language}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex">
<title>${t(title)} - ${t('product')}</title><link rel="stylesheet" href="${assets}/login.css"></head>
<body><main><div class="brand"><i aria-hidden="true">集</i><span>${t('tagline')}</span></div>
<h1>${t(title)}</h1>${body}</main></body></html>`;
  }
}

/** What the browser may load and where forms may lead; redirects after a form count as forms too. */
export function contentPolicy(publicUrl: string): string {
  return [
    "default-src 'none'",
    "style-src 'self'",
    "script-src 'self'",
    `form-action 'self' ${publicUrl}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; ');
}

function translator(language: Language): (key: MessageKey) => string {
  return (key) => escapeHtml(messages[language][key]);
}

function alert(language: Language, error: MessageKey | undefined): string {
  return error ? `<p class="alert" role="alert" id="error">${translator(language)(error)}</p>` : '';
}

function codeField(language: Language, error: MessageKey | undefined): string {
  const invalid = error ? ' aria-describedby="error" aria-invalid="true"' : '';
  return `<label for="code">${translator(language)('code')}</label>
<input id="code" name="code" inputmode="numeric" autocomplete="one-time-code" pattern="[0-9]{6}" maxlength="6" required
 autofocus${invalid}>`;
}

function back(language: Language): string {
  return `<p class="hint"><a href="?again=1">${translator(language)('back')}</a></p>`;
}

function show(ctx: Context, html: string): void {
  ctx.type = 'html';
  ctx.body = html;
}
