import type { PresignedUpload } from '@jiyue/platform';
import type { Scope } from '@jiyue/tenancy';
import { Injectable } from '@nestjs/common';
import { UploadCreated } from '../../content.events.js';
import { AnnounceFile, type Announced } from '../announce-file.js';
import { uploadKey } from '../asset.files.js';
import { Quarantine } from '../quarantine.js';

/** How long a person has to send the bytes. */
const EXPIRES_IN_SECONDS = 900;

/** Announces a file and says where its bytes go. */
@Injectable()
export class CreateUpload {
  constructor(
    private readonly announce: AnnounceFile,
    private readonly quarantine: Quarantine,
  ) {}

  async run(
    scope: Scope,
    { fileName, size }: Pick<Announced, 'fileName' | 'size'>,
  ): Promise<PresignedUpload & { readonly assetId: string }> {
    const { id, mimeType: type } = await this.announce.run(scope, { fileName, size }, UploadCreated);
    const limits = { size, type, expiresInSeconds: EXPIRES_IN_SECONDS };
    return { assetId: id, ...(await this.quarantine.store.presignUpload(uploadKey(scope.tenantId, id), limits)) };
  }
}
