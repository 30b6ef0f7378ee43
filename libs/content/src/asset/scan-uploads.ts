import { systemActor } from '@jiyue/auth';
import type { JobData, JobHandler } from '@jiyue/platform';
import { Injectable } from '@nestjs/common';
import { ScanAsset } from './commands/scan-asset.js';

/** The worker's part of an upload: whatever could not be scanned at once, and the waiting copy's end. */
@Injectable()
export class ScanUploads implements JobHandler {
  constructor(private readonly scan: ScanAsset) {}

  async handle({ eventId, tenantId, payload }: JobData): Promise<void> {
    const { assetId } = payload as { assetId: string };
    const actor = systemActor('文件查毒');
    await this.scan.run({ tenantId, actor, requestId: eventId, now: new Date() }, { assetId });
  }
}
