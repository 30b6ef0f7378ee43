import type { IncomingHttpHeaders } from 'node:http';

/** The names and attributes of our cookies at one public address. */
export class SessionCookies {
  readonly session: string;
  private readonly isSecure: boolean;

  /** Refuses an address where a session cookie would travel in clear text. */
  constructor(publicUrl: string) {
    const { protocol, hostname } = new URL(publicUrl);
    this.isSecure = protocol === 'https:';
    if (!this.isSecure && !isThisMachine(hostname)) {
      throw new Error('JIYUE_PUBLIC_URL must be https anywhere but on localhost');
    }
    this.session = this.isSecure ? '__Host-jiyue' : 'jiyue';
  }

  /** One cookie per login that is under way, so that two tabs do not spoil each other's. */
  login(state: string): string {
    return `${this.session}-login-${state.replace(/[^A-Za-z0-9]/g, '').slice(0, 8)}`;
  }

  /** Stays after a logout, so that the next login asks who is there even where the provider still thinks it knows. */
  get left(): string {
    return `${this.session}-left`;
  }

  set(name: string, value: string, maxAgeSeconds: number): string {
    const secure = this.isSecure ? '; Secure' : '';
    return `${name}=${value}; Path=/; Max-Age=${maxAgeSeconds}; HttpOnly; SameSite=Lax${secure}`;
  }

  clear(name: string): string {
    return this.set(name, '', 0);
  }
}

/** The value of a cookie; none when it is missing or sent twice, which only happens when somebody planted one. */
export function cookieOf(headers: IncomingHttpHeaders, name: string): string | undefined {
  const pairs = (headers.cookie ?? '').split(';').map((pair) => pair.trim());
  const values = pairs.filter((pair) => pair.startsWith(`${name}=`)).map((pair) => pair.slice(name.length + 1));
  const [value] = values;
  return values.length === 1 && value !== undefined && /^[A-Za-z0-9_-]{20,128}$/.test(value) ? value : undefined;
}

function isThisMachine(hostname: string): boolean {
  return (
    hostname === 'localhost' || hostname === '127.0.0.1' || hostname === '[::1]' || hostname.endsWith('.localhost')
  );
}
