import { describe, expect, it } from '@jest/globals';
import { cookieOf, SessionCookies } from './session-cookie.js';

const id = 'a'.repeat(43);

describe('session cookie', () => {
  it('is bound to the host and to https in production', () => {
    const cookies = new SessionCookies('https://admin.example.gov.cn');
    expect(cookies.set(cookies.session, id, 60)).toBe(
      `__Host-jiyue=${id}; Path=/; Max-Age=60; HttpOnly; SameSite=Lax; Secure`,
    );
  });

  it('has a plain name on http, which is for this machine only', () => {
    expect(new SessionCookies('http://localhost:8000').session).toBe('jiyue');
    expect(() => new SessionCookies('http://admin.example.gov.cn')).toThrow('https');
  });

  it('is read by its exact name', () => {
    expect(cookieOf({ cookie: `xjiyue=${'b'.repeat(43)}; jiyue=${id}` }, 'jiyue')).toBe(id);
    expect(cookieOf({ cookie: `jiyue-login-1=${id}` }, 'jiyue')).toBeUndefined();
  });

  it.each([`jiyue=${id}; jiyue=${id}`, 'jiyue=', 'jiyue=short', `jiyue=${id}'--`, `jiyue=${'a'.repeat(500)}`])(
    'is ignored as %s',
    (cookie) => {
      expect(cookieOf({ cookie }, 'jiyue')).toBeUndefined();
    },
  );
});
