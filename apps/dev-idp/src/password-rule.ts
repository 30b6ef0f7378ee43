import type { MessageKey } from './messages.js';

/** What is typed to set a password. */
export interface NewPassword {
  readonly username: string;
  readonly password: string;
  readonly again: string;
}

const SHORTEST = 10;
const LONGEST = 128;
const KINDS: readonly RegExp[] = [/[a-z]/, /[A-Z]/, /[0-9]/, /[^A-Za-z0-9]/];
const FEWEST_KINDS = 3;

/** What is wrong with a new password; nothing when it may be used. */
export function faultOf({ username, password, again }: NewPassword): MessageKey | undefined {
  if ([...password].length < SHORTEST || password.length > LONGEST) return 'passwordLength';
  if (KINDS.filter((kind) => kind.test(password)).length < FEWEST_KINDS) return 'passwordKinds';
  if (new Set(password).size < SHORTEST / 2) return 'passwordPlain';
  if (password.toLowerCase().includes(username.toLowerCase())) return 'passwordOwnName';
  return password === again ? undefined : 'passwordAgain';
}
