import { exchange } from '../host-cache/wire.ts';
import type { Running } from '../../supervisor/running.ts';
import type { Asset } from './deliver.ts';

/** Types that a browser may be told; none of them can carry a program of the page they come from. */
const TOLD =
  /^(image\/(png|jpeg|gif|webp)|video\/mp4|audio\/mpeg|application\/(pdf|ofd|zip|msword|vnd\.ms-(excel|powerpoint|works)|vnd\.rar|x-7z-compressed|octet-stream|vnd\.openxmlformats-officedocument\.[a-z.]+)|text\/(plain|csv))(;|$)/;
const INLINE = /^(image|video|audio)\//;

export interface Headers {
  get(name: string): string | null | undefined;
}

/** What is dangerous in how a file is handed out. */
export function servingFaults(headers: Headers): string[] {
  const value = (name: string): string => headers.get(name) ?? '';
  const type = value('content-type');
  const isAttachment = /^attachment\b/i.test(value('content-disposition'));
  return [
    ...(TOLD.test(type) ? [] : [`told as ${type || 'nothing'}`]),
    ...(value('x-content-type-options') === 'nosniff' ? [] : ['the browser may guess its type']),
    ...(/(^|;)\s*sandbox\s*(;|$)/.test(value('content-security-policy')) ? [] : ['it is in no sandbox']),
    ...(/default-src 'none'/.test(value('content-security-policy')) ? [] : ['it may load things']),
    ...(isAttachment || INLINE.test(type) ? [] : [`${type} is opened in place`]),
  ];
}

/** What one of the site's people gets. */
export interface StaffView {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Buffer | null;
}

/** Looks at files from everywhere a reader can stand. */
export class Window {
  private readonly running: Running;
  private readonly host: string;

  constructor(running: Running, host: string) {
    this.running = running;
    this.host = host;
  }

  /** The address under which an asset would be served if it were. */
  static pathOf(site: string, { id, fileName }: Pick<Asset, 'id' | 'fileName'>): string {
    return `/files/${site}/asset/${id}${/\.[A-Za-z0-9]{2,5}$/.exec(fileName)?.[0]?.toLowerCase() ?? ''}`;
  }

  /** Status and headers of a file for somebody whom nobody knows, from both origins. */
  async public(path: string): Promise<{ status: number; headers: Headers }[]> {
    const direct = await fetch(`${this.running.admin}${path}`);
    await direct.arrayBuffer();
    const target = { line: `GET ${path} HTTP/1.1`, headers: [['Host', this.host]] as const };
    const { status, headers } = await exchange(this.running.portal.port, target);
    return [
      { status: direct.status, headers: direct.headers },
      { status, headers },
    ];
  }

  /** The same for one of the site's people, with the bytes. */
  async staff(token: string, { site, path }: { site: string; path: string }): Promise<StaffView> {
    const headers = { authorization: `Bearer ${token}`, 'x-site': site };
    const response = await fetch(`${this.running.admin}${path}`, { headers });
    const body = Buffer.from(await response.arrayBuffer());
    return { status: response.status, headers: response.headers, body: response.ok ? body : null };
  }
}
