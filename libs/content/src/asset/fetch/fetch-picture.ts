import { authorize } from '@jiyue/auth';
import { FetchFailed, type Fetched, GuardedFetcher } from '@jiyue/fetching';
import { RATE_COUNTER, type RateCounter, TooManyRequests } from '@jiyue/platform';
import type { Scope } from '@jiyue/tenancy';
import { Inject, Injectable } from '@nestjs/common';
import { PictureFetched } from '../../content.events.js';
import { AnnounceFile } from '../announce-file.js';
import { uploadKey } from '../asset.files.js';
import { Quarantine } from '../quarantine.js';
import { nameOfPicture, PICTURE_TYPES } from './picture-name.js';
import { refusalOf } from './fetch.errors.js';

const MEGABYTES = 5;
/** What one person may ask for within ten minutes: a few long texts with all their pictures. */
const [AT_MOST, WINDOW_SECONDS] = [200, 600];
const LIMITS = { bytes: MEGABYTES * 1024 * 1024, ms: 10_000, leads: 5, types: PICTURE_TYPES };

/**
 * Brings a picture of another site home, for a text that was copied from there: pages of the platform show files of their own
 * site only. It is then completed like one that somebody sent: looked into, drawn anew, scanned.
 */
@Injectable()
export class FetchPicture {
  constructor(
    private readonly fetcher: GuardedFetcher,
    private readonly announce: AnnounceFile,
    private readonly quarantine: Quarantine,
    @Inject(RATE_COUNTER) private readonly counter: RateCounter,
  ) {}

  async run(scope: Scope, input: { readonly url: string }): Promise<{ readonly assetId: string }> {
    authorize(scope.actor, 'upload', 'Asset', { createdBy: scope.actor.userId });
    await this.requirePatience(scope);
    const { url, type, bytes } = await this.bring(input.url);
    const file = { fileName: nameOfPicture(url, type), size: bytes.length, origin: input.url };
    const { id, size } = await this.announce.run(scope, file, PictureFetched);
    await this.quarantine.store.put(uploadKey(scope.tenantId, id), bytes, { size, type });
    return { assetId: id };
  }

  // Nobody uses us to knock on doors.
  private async requirePatience({ actor }: Scope): Promise<void> {
    const { hits, secondsLeft } = await this.counter.hit(`fetch:${actor.userId}`, WINDOW_SECONDS);
    if (hits > AT_MOST) throw new TooManyRequests({ retryAfter: secondsLeft });
  }

  private async bring(address: string): Promise<Fetched> {
    try {
      return await this.fetcher.bring(address, LIMITS);
    } catch (error) {
      throw error instanceof FetchFailed ? refusalOf(error, MEGABYTES) : error;
    }
  }
}
