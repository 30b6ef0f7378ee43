import { FileTextOutlined, SoundOutlined, VideoCameraOutlined } from '@ant-design/icons';
import type { ReactElement } from 'react';
import type { MediaFile } from './media.js';
import './media.css';

/** The picture, or a mark of what the file is; its name stands beside it. */
export function Thumbnail({ file }: { file: MediaFile }): ReactElement {
  const { smallUrl, mimeType } = file;
  if (smallUrl) return <img className="media-thumb" src={smallUrl} alt="" loading="lazy" />;
  const Icon = mimeType.startsWith('video/')
    ? VideoCameraOutlined
    : mimeType.startsWith('audio/')
      ? SoundOutlined
      : FileTextOutlined;
  return (
    <span className="media-thumb media-mark" aria-hidden="true">
      <Icon />
    </span>
  );
}
