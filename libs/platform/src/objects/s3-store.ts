import type { Readable } from 'node:stream';
import type { TenantKey } from '@jiyue/tenancy';
import { Client } from 'minio';
import { ObjectNotFound } from './object.errors.js';
import type { ObjectFacts, ObjectPart, ObjectStore, PresignedUpload, UploadLimits } from './object-store.js';

/** How to reach the S3 server. */
export interface S3Settings {
  readonly endpoint: string;
  readonly bucket: string;
  readonly accessKey: string;
  readonly secretKey: string;
}

/** Objects on any S3 server, through the `minio` client. */
export class S3Store implements ObjectStore {
  private readonly client: Client;
  private ready: Promise<void> | null = null;

  constructor(private readonly settings: S3Settings) {
    const url = new URL(settings.endpoint);
    const useSSL = url.protocol === 'https:';
    const port = Number(url.port) || (useSSL ? 443 : 80);
    const { accessKey, secretKey } = settings;
    this.client = new Client({ endPoint: url.hostname, port, useSSL, accessKey, secretKey, region: 'us-east-1' });
  }

  async put(key: TenantKey, content: Readable | Buffer, facts: ObjectFacts): Promise<void> {
    await this.ensureBucket();
    await this.client.putObject(this.settings.bucket, key, content, facts.size, { 'content-type': facts.type });
  }

  async get(key: TenantKey, part?: ObjectPart): Promise<Readable> {
    const { bucket } = this.settings;
    try {
      if (!part) return await this.client.getObject(bucket, key);
      return await this.client.getPartialObject(bucket, key, part.start, part.end - part.start + 1);
    } catch (error) {
      if (isMissing(error)) throw new ObjectNotFound();
      throw error;
    }
  }

  async stat(key: TenantKey): Promise<ObjectFacts | null> {
    try {
      const { size, metaData } = await this.client.statObject(this.settings.bucket, key);
      return { size, type: String(metaData['content-type'] ?? 'application/octet-stream') };
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  }

  async delete(key: TenantKey): Promise<void> {
    await this.client.removeObject(this.settings.bucket, key);
  }

  async list(prefix: TenantKey): Promise<string[]> {
    const names: string[] = [];
    for await (const item of this.client.listObjectsV2(this.settings.bucket, `${prefix}/`, true)) {
      if (item.name) names.push(item.name);
    }
    return names.sort();
  }

  async tidy(before: Date): Promise<void> {
    const { bucket } = this.settings;
    for await (const { key, initiated } of this.client.listIncompleteUploads(bucket, '', true)) {
      if (new Date(initiated) < before) await this.client.removeIncompleteUpload(bucket, key);
    }
  }

  async presignUpload(key: TenantKey, limits: UploadLimits): Promise<PresignedUpload> {
    await this.ensureBucket();
    const policy = this.client.newPostPolicy();
    policy.setBucket(this.settings.bucket);
    policy.setKey(key);
    policy.setContentType(limits.type);
    policy.setContentLengthRange(limits.size, limits.size);
    policy.setExpires(new Date(Date.now() + limits.expiresInSeconds * 1000));
    const { postURL: url, formData } = await this.client.presignedPostPolicy(policy);
    const fields = Object.entries(formData).map(([name, value]) => ({ name, value: String(value) }));
    return { method: 'POST', url, headers: [], fields };
  }

  private ensureBucket(): Promise<void> {
    this.ready ??= this.makeBucket().catch((error: unknown) => {
      this.ready = null;
      throw error;
    });
    return this.ready;
  }

  private async makeBucket(): Promise<void> {
    if (!(await this.client.bucketExists(this.settings.bucket))) await this.client.makeBucket(this.settings.bucket);
  }
}

function isMissing(error: unknown): boolean {
  return (
    error instanceof Error && 'code' in error && ['NoSuchKey', 'NotFound', 'NoSuchBucket'].includes(String(error.code))
  );
}
