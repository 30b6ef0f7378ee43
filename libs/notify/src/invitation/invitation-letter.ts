import type { OpenInvitation } from '@jiyue/auth';
import type { Written } from '../delivery/compose.js';

const TIME = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  month: 'long',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** What the link is sent with: who invites, under which user name, until when. What goes out is Chinese. */
export function invitationLetter(
  { channel, name, username, siteName, expiresAt }: OpenInvitation,
  url: string,
): Written {
  const subject = `${siteName}邀请您使用集约化平台`;
  const until = TIME.format(expiresAt);
  if (channel === 'sms') {
    return { subject, text: `${siteName}邀请您使用集约化平台，用户名 ${username}，${until}前首次登录：${url}` };
  }
  const lines = [
    `${name}：`,
    '',
    `${siteName}为您开通了集约化平台的账号，用户名 ${username}。请在 ${until}（北京时间）前打开下面的链接首次登录：`,
    '',
    url,
    '',
    '链接只能用一次，请不要转给别人。过期或者打不开，请联系邀请您的管理员重新邀请。不是给您的，请删除本邮件。',
    '',
    '——',
    '本邮件由集约化平台自动发出，请不要回复。',
  ];
  return { subject, text: lines.join('\n') };
}
