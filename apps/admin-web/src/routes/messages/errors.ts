import type { DomainErrors } from '../../i18n/messages.js';

/** What went wrong with messages and how one wants them, and how to put it right. */
export const errors: DomainErrors = {
  'zh-CN': {
    'NOTIFY.MESSAGE_NOT_FOUND': '没有找到这条消息，可能已经不在列表里',
    'NOTIFY.TOPIC_UNKNOWN': '没有这一类消息，请刷新页面',
    'NOTIFY.CADENCE_NOT_OFFERED': '这类消息不能这样接收：紧急的消息总会出现在平台内',
    'NOTIFY.CODE_TOO_SOON': '验证码发得太勤，{{seconds}} 秒后再试',
    'NOTIFY.CODE_WRONG': '验证码不对，还可以试 {{left}} 次',
    'NOTIFY.CODE_EXPIRED': '验证码已失效，请重新填写地址获取新的验证码',
    'NOTIFY.ADDRESS_NOT_FOUND': '还没有填写这个地址',
    'rule.mobile': '应是 11 位手机号',
  },
  en: {
    'NOTIFY.MESSAGE_NOT_FOUND': 'This message is no longer in the list',
    'NOTIFY.TOPIC_UNKNOWN': 'There is no such kind of message; reload the page',
    'NOTIFY.CADENCE_NOT_OFFERED': 'This kind of message cannot come that way: what is urgent always shows inside',
    'NOTIFY.CODE_TOO_SOON': 'Codes were asked for too often; try again in {{seconds}} seconds',
    'NOTIFY.CODE_WRONG': 'Not the right code; {{left}} tries are left',
    'NOTIFY.CODE_EXPIRED': 'The code is no longer valid; enter the address again to get a new one',
    'NOTIFY.ADDRESS_NOT_FOUND': 'No address was entered yet',
    'rule.mobile': 'Should be a mobile number of 11 digits',
  },
};
