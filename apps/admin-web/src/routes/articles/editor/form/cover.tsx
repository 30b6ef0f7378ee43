import { Button } from 'antd';
import { useRef, type ReactElement } from 'react';
import { useMessages } from '../../../../i18n/catalogue.js';
import { editorMessages } from '../editor.messages.js';
import type { FileRef } from '../fields.js';
import type { Uploads } from './use-uploads.js';

type CoverProps = { cover: FileRef | null; uploads: Uploads; onChange: (cover: FileRef | null) => void };

/** The picture that lists and the home page show beside the title. */
export function Cover({ cover, uploads, onChange }: CoverProps): ReactElement {
  const t = useMessages(editorMessages);
  const picker = useRef<HTMLInputElement>(null);
  return (
    <section className="jy-sec">
      <h2>{t('cover.title')}</h2>
      <div className="bd">
        {cover?.url ? (
          <img className="jy-cover" src={cover.url} alt={cover.fileName} />
        ) : (
          <p className="muted sm">{cover?.fileName ?? t('cover.none')}</p>
        )}
        <div className="row">
          <Button size="small" onClick={() => picker.current?.click()}>
            {cover ? t('cover.replace') : t('cover.add')}
          </Button>
          {cover && (
            <button type="button" className="link quiet" onClick={() => onChange(null)}>
              {t('cover.remove')}
            </button>
          )}
          <input
            ref={picker}
            type="file"
            hidden
            accept="image/png,image/jpeg,image/webp"
            aria-label={t('cover.add')}
            onChange={(event) => {
              const file = event.target.files?.[0];
              if (file) uploads.start(file, onChange);
              event.target.value = '';
            }}
          />
        </div>
      </div>
    </section>
  );
}
