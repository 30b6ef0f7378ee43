import { CompleteUploadDocument, CreateUploadDocument, FetchPictureDocument } from '@jiyue/api-client';
import { ApiError, call, newKey } from '../../../../api/index.js';
import type { PictureAddress } from '../body/paste/pictures.js';
import type { FileRef } from '../fields.js';
import { refusalOf, type Taken } from './taken.js';

export const FILE_INFECTED = 'CLIENT.FILE_INFECTED';
export const UPLOAD_REFUSED = 'CLIENT.UPLOAD_REFUSED';

type Progress = { percent: number; isScanning: boolean };
type UploadOptions = {
  site: string | null;
  /** What the site takes, as far as it is known yet. */
  taken: Taken | null;
  signal: AbortSignal;
  onProgress: (progress: Progress) => void;
};

/** What becomes a file of the site: one of this machine, or a picture somewhere on the web. */
export type Sendable = File | PictureAddress;

/** Has the file arrive, from here or from where it stands on the web, and then looked at. */
export async function takeIn(what: Sendable, options: UploadOptions): Promise<FileRef> {
  const { site, signal, onProgress } = options;
  const assetId = what instanceof File ? await sent(what, options) : await brought(what, options);
  onProgress({ percent: 100, isScanning: true });
  const done = { input: { assetId } };
  const { completeUpload } = await call(CompleteUploadDocument, done, { site, key: newKey(), signal });
  if (completeUpload.state === 'INFECTED') throw new ApiError(FILE_INFECTED);
  // A picture nobody may see yet cannot stand in a text; an attachment may wait for its scan.
  const isPicture = completeUpload.mimeType.startsWith('image/');
  if (isPicture && !completeUpload.url) throw new ApiError('CONTENT.ASSET_NOT_READY');
  return completeUpload;
}

/** Asks for an address and sends the file there. */
async function sent(file: File, { site, taken, signal, onProgress }: UploadOptions): Promise<string> {
  const refusal = taken && refusalOf(file, taken);
  if (refusal) throw refusal;
  const input = { fileName: file.name, mimeType: file.type || 'application/octet-stream', size: file.size };
  const { createUpload } = await call(CreateUploadDocument, { input }, { site, key: newKey(), signal });
  await send(file, createUpload, signal, (percent) => onProgress({ percent, isScanning: false }));
  return createUpload.assetId;
}

/** The server brings the picture: a browser may not read what other sites send. */
async function brought({ url }: PictureAddress, { site, signal }: UploadOptions): Promise<string> {
  const { fetchPicture } = await call(FetchPictureDocument, { input: { url } }, { site, key: newKey(), signal });
  return fetchPicture.assetId;
}

type Pair = { name: string; value: string };
type Target = { method: string; url: string; headers: readonly Pair[]; fields: readonly Pair[] };

/** XMLHttpRequest, because fetch cannot tell how much of a body has been sent. */
function send(file: File, target: Target, signal: AbortSignal, onPercent: (percent: number) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(target.method, target.url);
    for (const { name, value } of target.headers) request.setRequestHeader(name, value);
    request.upload.onprogress = (event) => onPercent(Math.floor((100 * event.loaded) / Math.max(1, event.total)));
    request.onload = () => (request.status < 300 ? resolve() : reject(new ApiError(UPLOAD_REFUSED)));
    request.onerror = () => reject(new ApiError('CLIENT.NETWORK'));
    request.onabort = () => reject(new DOMException('Stopped by the person', 'AbortError'));
    signal.addEventListener('abort', () => request.abort());
    request.send(target.method === 'POST' ? formOf(file, target.fields) : file);
  });
}

/** An object store that takes forms reads its fields in their order, and the file last. */
function formOf(file: File, fields: readonly Pair[]): FormData {
  const form = new FormData();
  for (const { name, value } of fields) form.append(name, value);
  form.append('file', file);
  return form;
}
