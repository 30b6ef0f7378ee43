import { escapeHtml } from '@jiyue/kernel';
import type { Invited } from '../invitation/commands/accept-invitation.js';
import { messages } from './messages.js';
import { framed } from './plain-page.js';

/** What a link leads to: who is invited by whom, and the way on. Looking at it uses nothing up: mail filters do. */
export function invitationPage({ name, siteName, username }: Invited, code: string): string {
  const text = messages['zh-CN'];
  return framed(
    text.invitedTitle,
    `<p>${escapeHtml(name)}：</p><p>${escapeHtml(siteName)}${text.invited}</p>
<p>${text.invitedUsername}<b>${escapeHtml(username)}</b></p>
<p><a class="go" href="/auth/login?invitation=${encodeURIComponent(code)}">${text.invitedGo}</a></p>
<p class="hint">${text.invitedHint}</p>`,
  );
}
