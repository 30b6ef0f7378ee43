import type { Readable } from 'node:stream';
import type { TenantKey } from '@jiyue/tenancy';

/** What is known of a stored object. */
export interface ObjectFacts {
  readonly size: number;
  readonly type: string;
}

/** Bytes of an object, the first and the last of them counted from 0. */
export interface ObjectPart {
  readonly start: number;
  readonly end: number;
}

/** A word and what it says. */
interface Pair {
  readonly name: string;
  readonly value: string;
}

/**
 * How a browser sends a file straight to the store: one request, limited in size, type and time. `PUT` takes the bytes as
 * they are; `POST` takes a form of the fields, in their order, and the bytes last, as `file`.
 */
export interface PresignedUpload {
  readonly method: 'PUT' | 'POST';
  readonly url: string;
  readonly headers: readonly Pair[];
  readonly fields: readonly Pair[];
}

/** What an upload may be. */
export interface UploadLimits {
  readonly size: number;
  readonly type: string;
  readonly expiresInSeconds: number;
}

/** Files by key, on local disk or any S3 server. Keys come from `keyOf`, so the tenant always stands first. */
export interface ObjectStore {
  put(key: TenantKey, content: Readable | Buffer, facts: ObjectFacts): Promise<void>;
  /** The content, or a part of it; throws `PLATFORM.OBJECT_NOT_FOUND`. Whoever takes it reads it to its end or destroys it. */
  get(key: TenantKey, part?: ObjectPart): Promise<Readable>;
  stat(key: TenantKey): Promise<ObjectFacts | null>;
  delete(key: TenantKey): Promise<void>;
  /** Keys below `<tenant>/<kind>`, for sweeps. */
  list(prefix: TenantKey): Promise<string[]>;
  /** Removes what uploads left behind that broke off before then. */
  tidy(before: Date): Promise<void>;
  presignUpload(key: TenantKey, limits: UploadLimits): Promise<PresignedUpload>;
}

/** Injection token of the object store. */
export const OBJECT_STORE = Symbol('object-store');
