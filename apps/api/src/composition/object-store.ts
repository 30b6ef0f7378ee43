import { join } from 'node:path';
import type { Config } from '@jiyue/config';
import { LocalDiskStore, type ObjectStore, type UploadTokens } from '@jiyue/platform';

/** The object store the configuration names: an S3 server, or a folder in the data directory. */
export async function objectStore(config: Config, tokens: UploadTokens): Promise<ObjectStore> {
  if (config.s3) {
    const { S3Store } = await import('@jiyue/platform/s3');
    return new S3Store(config.s3);
  }
  return new LocalDiskStore(join(config.dataDir, 'objects'), tokens, config.publicUrl);
}
