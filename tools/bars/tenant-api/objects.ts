import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Stage } from './stage.ts';

/** Lays an object into the local store, as a finished upload leaves it. */
export function placeObject({ environment }: Pick<Stage, 'environment'>, key: string, content: string): void {
  const file = join(environment['JIYUE_DATA'] ?? '', 'objects', key);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  writeFileSync(`${file}.facts`, JSON.stringify({ size: Buffer.byteLength(content), type: 'text/plain' }));
}

/** The bytes of the file that the city's editor announced. */
export function placeUpload(stage: Stage): void {
  placeObject(stage, `${stage.province.city.id}/upload/${stage.shelves.city.main.pendingId}`, 'hello');
}
