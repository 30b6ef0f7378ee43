import { createHash } from 'node:crypto';
import { pipeline, type Readable, Transform } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import {
  ANTIVIRUS,
  type Antivirus,
  OBJECT_STORE,
  type ObjectFacts,
  type ObjectStore,
  type Verdict,
} from '@jiyue/platform';
import type { TenantKey } from '@jiyue/tenancy';
import { Inject, Injectable } from '@nestjs/common';
import type { AssetState, ContentAsset } from './asset.entity.js';
import { AssetIncomplete } from '../content.errors.js';
import { assetKey, heldKey, kindOfFile, uploadKey, versionKey } from './asset.files.js';
import { smallerVersion, tidyPicture } from './picture/picture.js';
import { inspect } from './structure/inspect.js';

const STATE_OF: Readonly<Record<Verdict, AssetState>> = {
  clean: 'clean',
  infected: 'infected',
  inspected: 'inspected',
  'not-scanned': 'not_scanned',
};

/** What is known of a file once its bytes are what they were announced to be. */
export type Examined = Pick<ContentAsset, 'size' | 'sha256' | 'width' | 'height' | 'widths'>;

/** The place where files wait: nothing leaves it for the public place before somebody has looked, or said that nobody can. */
@Injectable()
export class Quarantine {
  constructor(
    @Inject(OBJECT_STORE) readonly store: ObjectStore,
    @Inject(ANTIVIRUS) private readonly antivirus: Antivirus,
  ) {}

  /** Takes the upload out of the reach of its link, then reads it through. A picture is drawn anew. */
  async examine(tenantId: string, asset: ContentAsset): Promise<Examined> {
    const arrived = await this.store.stat(uploadKey(tenantId, asset.id));
    if (arrived?.size !== asset.size) throw new AssetIncomplete({ assetId: asset.id });
    const held = heldKey(tenantId, asset.id);
    await this.store.put(held, await this.store.get(uploadKey(tenantId, asset.id)), factsOf(asset));
    const sha256 = await inspect(this.store, held, asset);
    if (kindOfFile(asset.fileName)?.isPicture) return this.redraw(tenantId, asset);
    return { size: asset.size, sha256, width: null, height: null, widths: [] };
  }

  /** Has the waiting file looked at; unless it is infected, the very bytes that were looked at go where they are served from. */
  async release(tenantId: string, asset: ContentAsset): Promise<AssetState> {
    const held = heldKey(tenantId, asset.id);
    const state = STATE_OF[await this.scan(held, asset)];
    if (state === 'infected') return state;
    await this.copy(held, assetKey(tenantId, asset), asset);
    await this.drawVersions(tenantId, asset);
    return state;
  }

  /** Looks at a file that was released earlier; one that is infected is taken away. */
  async again(tenantId: string, asset: ContentAsset): Promise<AssetState> {
    const state = STATE_OF[await this.scan(assetKey(tenantId, asset), asset)];
    if (state === 'infected') await this.remove(tenantId, asset);
    return state;
  }

  /** Removes the waiting copies once the file's fate is decided. */
  async clear(tenantId: string, asset: Pick<ContentAsset, 'id'>): Promise<void> {
    await this.store.delete(uploadKey(tenantId, asset.id));
    await this.store.delete(heldKey(tenantId, asset.id));
  }

  private async remove(tenantId: string, asset: ContentAsset): Promise<void> {
    await this.store.delete(assetKey(tenantId, asset));
    for (const width of asset.widths) await this.store.delete(versionKey(tenantId, asset.id, width));
  }

  private async redraw(tenantId: string, asset: ContentAsset): Promise<Examined> {
    const held = heldKey(tenantId, asset.id);
    const given = await buffer(await this.store.get(held));
    const { bytes, ...facts } = await tidyPicture(given, asset.fileName);
    await this.store.put(held, bytes, { size: bytes.length, type: asset.mimeType });
    return { size: bytes.length, ...facts };
  }

  private async drawVersions(tenantId: string, asset: ContentAsset): Promise<void> {
    if (asset.widths.length === 0) return;
    const whole = await buffer(await this.store.get(assetKey(tenantId, asset)));
    for (const width of asset.widths) {
      const bytes = await smallerVersion(whole, width);
      const facts = { size: bytes.length, type: 'image/webp' };
      await this.store.put(versionKey(tenantId, asset.id, width), bytes, facts);
    }
  }

  private async scan(key: TenantKey, asset: ContentAsset): Promise<Verdict> {
    const { through, requireSame } = same(await this.store.get(key), asset);
    const verdict = await this.antivirus.scan(through);
    if (through.readableEnded) requireSame();
    return verdict;
  }

  private async copy(from: TenantKey, to: TenantKey, asset: ContentAsset): Promise<void> {
    const { through, requireSame } = same(await this.store.get(from), asset);
    await this.store.put(to, through, factsOf(asset));
    try {
      requireSame();
    } catch (error) {
      await this.store.delete(to);
      throw error;
    }
  }
}

// Bytes on their way are compared with those that were judged.
function same(source: Readable, { id, sha256 }: ContentAsset): { through: Transform; requireSame: () => void } {
  const hash = createHash('sha256');
  const through = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      done(null, chunk);
    },
  });
  // whoever stops reading closes the source, and its failure is theirs
  pipeline(source, through, () => undefined);
  const requireSame = (): void => {
    if (hash.digest('hex') !== sha256) throw new Error(`The bytes of file ${id} are not those that were judged`);
  };
  return { through, requireSame };
}

function factsOf({ size, mimeType: type }: ContentAsset): ObjectFacts {
  return { size, type };
}
