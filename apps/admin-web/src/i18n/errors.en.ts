import type { errors as zh } from './errors.zh-CN.js';

export const errors: Record<keyof typeof zh, string> = {
  'CLIENT.NETWORK': 'The network is down and no answer came. What you wrote is kept; try again, nothing is sent twice',
  'CLIENT.DEFECT': 'This step failed and nothing was changed. Try again',
  'PLATFORM.DEFECT':
    'The server could not do this and nothing was changed. If it happens again, report the error number',
  'PLATFORM.UNAVAILABLE': 'The service does not answer at the moment and nothing was changed. Try again later',
  'PLATFORM.TOO_MANY_REQUESTS': 'Too many actions; try again in a minute',
  'PLATFORM.INVALID_INPUT': 'Some fields are not right; they are marked below',
  'AUTH.UNAUTHENTICATED': 'Your session ended. Log in again to go on; what you wrote is kept',
  'AUTH.FORBIDDEN': 'You do not hold this right. Ask the administrator of the site',
  unknown: 'Not done ({{code}}). If it happens again, report the error number',
  'rule.required': 'required',
  'rule.isNotEmpty': 'required',
  'rule.minLength': 'too short',
  'rule.maxLength': 'too long',
  'rule.length': 'wrong length',
  'rule.matches': 'wrong form',
  'rule.isUuid': 'nothing chosen',
  'rule.taken': 'already taken',
  'rule.other': 'not right',
};
