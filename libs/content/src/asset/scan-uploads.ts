import { systemActor } from '@jiyue/auth';
import type { JobData, JobSubscription } from '@jiyue/platform';
import { Injectable } from '@nestjs/common';
import { UploadCompleted } from '../content.events.js';
import { ScanAsset } from './commands/scan-asset.js';

/** Queues of this lib and the events they follow. */
export const CONTENT_QUEUES = [{ queue: 'content-scan-asset', event: UploadCompleted.name }] as const;

/** The worker's part of an upload: whatever could not be scanned at once, and the waiting copy's end. */
@Injectable()
export class ScanUploads {
  constructor(private readonly scan: ScanAsset) {}

  subscription(): JobSubscription {
    return { ...CONTENT_QUEUES[0], handle: (data) => this.handle(data) };
  }

  private async handle({ eventId, tenantId, payload }: JobData): Promise<void> {
    const { assetId } = payload as { assetId: string };
    const actor = systemActor('文件查毒');
    await this.scan.run({ tenantId, actor, requestId: eventId, now: new Date() }, { assetId });
  }
}
