/** The sentences of the few pages that the API shows by itself. */
export const messages = {
  'zh-CN': {
    product: '集约',
    again: '重新登录',
    otherAccount: '换一个账号登录',
    awayTitle: '暂时不能登录',
    away: '统一身份认证服务没有应答。已经登录的同事可以继续工作；请过几分钟再试，仍不行请联系平台运维。',
    brokenTitle: '登录服务出错',
    broken: '登录服务暂时出错，已经记录。请过几分钟再试；仍不行请联系平台运维。',
    failedTitle: '没有登录成功',
    failed: '这次登录没有完成：页面可能打开得太久，或已经用过。请重新登录。',
    unknownTitle: '账号还没有开通',
    unknown: '身份已经确认，但平台上没有开通你的账号。请联系本单位的站点管理员开通。',
    uninvitedTitle: '请用邀请链接首次登录',
    uninvited:
      '你的账号已经开通，还没有激活。请打开邮件或者短信里的链接首次登录；找不到或者已过期，请联系邀请你的管理员重新邀请。',
    invitationOverTitle: '这个链接不能用了',
    invitationOver:
      '邀请链接只能用一次，72 小时内有效，也可能已被新的邀请代替或者撤回。账号已经激活的请直接登录；否则请联系邀请你的管理员重新邀请。',
    invitedTitle: '激活账号',
    invited: '邀请你使用集约化平台。',
    invitedUsername: '你的用户名：',
    invitedGo: '首次登录',
    invitedHint: '登录成功后账号就激活了，这个链接随之失效。如果你不是收件人，请关闭本页。',
    disabledTitle: '账号已停用',
    disabled: '你的账号已经停用。如有疑问，请联系本单位的站点管理员。',
    mismatchTitle: '账号需要核对',
    mismatch: '这个用户名的身份与首次登录时不一致，为安全起见没有登录。请联系平台安全管理员核对。',
  },
  en: {
    product: 'Jiyue',
    again: 'Sign in again',
    otherAccount: 'Use another account',
    awayTitle: 'Signing in is not possible just now',
    away: 'The identity service does not answer. Whoever is signed in can go on working; try again in a few minutes.',
    brokenTitle: 'Something is wrong on our side',
    broken: 'Signing in does not work just now; it has been recorded. Please try again in a few minutes.',
    failedTitle: 'Not signed in',
    failed: 'This sign-in was not finished: the page was open too long or was used already. Please sign in again.',
    unknownTitle: 'No account yet',
    unknown: 'You are who you say, but have no account on the platform. Ask your site administrator for one.',
    uninvitedTitle: 'Sign in with your invitation first',
    uninvited:
      'Your account is there but not active yet. Open the link in the mail or short message; if it is lost or over, ask whoever invited you for another.',
    invitationOverTitle: 'This link leads nowhere any more',
    invitationOver:
      'An invitation works once, for 72 hours, and may have been replaced or taken back. If your account is active, sign in; otherwise ask for another invitation.',
    invitedTitle: 'Activate your account',
    invited: ' invites you to the platform.',
    invitedUsername: 'Your user name: ',
    invitedGo: 'Sign in for the first time',
    invitedHint:
      'Once you have signed in your account is active and this link is over. If it was not meant for you, close this page.',
    disabledTitle: 'Account disabled',
    disabled: 'Your account has been disabled. Ask your site administrator if this surprises you.',
    mismatchTitle: 'Account needs checking',
    mismatch: 'This user name belongs to another identity than at the first sign-in. Call the security administrator.',
  },
} as const;

/** A language of the catalogue. */
export type Language = keyof typeof messages;
/** A page of the catalogue. */
export type PageName =
  'away' | 'broken' | 'failed' | 'unknown' | 'uninvited' | 'invitationOver' | 'disabled' | 'mismatch';
