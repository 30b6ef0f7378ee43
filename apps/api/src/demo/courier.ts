import { readFileSync } from 'node:fs';
import { CompleteUpload, CreateUpload, uploadKey } from '@jiyue/content';
import type { ObjectStore } from '@jiyue/platform';
import type { Scope } from '@jiyue/tenancy';
import type { Stage } from './stage.js';

/** A file of the set-up programs: the folder it lies in, and its name. */
export type Parcel = readonly [folder: 'covers' | 'attachments', fileName: string];

/** Sends files as a person would: announced, their bytes brought, looked at. */
export class Courier {
  constructor(
    private readonly stage: Stage,
    private readonly store: ObjectStore,
    private readonly folder: URL,
  ) {}

  async bring(scope: Scope, [folder, fileName]: Parcel): Promise<string> {
    const content = readFileSync(new URL(`${folder}/${fileName}`, this.folder));
    const step = (name: string) => ({
      ...scope,
      idempotency: { key: `${scope.idempotency?.key}-${name}`, digest: fileName },
    });
    const { assetId } = await this.stage.get(CreateUpload).run(step('announce'), { fileName, size: content.length });
    const type = 'application/octet-stream';
    await this.store.put(uploadKey(scope.tenantId, assetId), content, { size: content.length, type });
    await this.stage.get(CompleteUpload).run(step('complete'), { assetId });
    return assetId;
  }
}
