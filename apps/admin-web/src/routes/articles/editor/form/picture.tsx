import { Button } from 'antd';
import { FileChooser } from '../../../../components/index.js';
import { useRef, useState, type ReactElement } from 'react';
import { useMessages } from '../../../../i18n/catalogue.js';
import { MediaPicker } from '../../../media/media-picker.js';
import { mediaMessages } from '../../../media/messages.js';
import { useFieldWords, type KindField } from '../../kinds/kinds.js';
import { fieldId } from '../checks/use-checks.js';
import { editorMessages } from '../editor.messages.js';
import type { FileRef } from '../fields.js';
import type { Uploads } from './use-uploads.js';

type PictureProps = {
  field: KindField;
  file: FileRef | null;
  uploads: Uploads;
  onChange: (file: FileRef | null) => void;
};

/** A field that holds a picture: shown, replaced, taken away. */
export function Picture({ field, file: held, uploads, onChange }: PictureProps): ReactElement {
  const t = useMessages(editorMessages);
  const say = useFieldWords();
  const media = useMessages(mediaMessages);
  const [isPicking, setPicking] = useState(false);
  const picker = useRef<HTMLInputElement>(null);
  return (
    <section className="jy-sec">
      <h2 id={fieldId(field.key)} tabIndex={-1}>
        {say(field.word)}
      </h2>
      <div className="bd">
        {held?.url ? (
          <img className="jy-cover" src={held.url} alt={held.fileName} />
        ) : (
          <p className="muted sm">{held?.fileName ?? say(`${field.word}.hint`)}</p>
        )}
        <div className="row">
          <Button size="small" onClick={() => picker.current?.click()}>
            {held ? t('picture.replace') : t('picture.add')}
          </Button>
          <Button size="small" onClick={() => setPicking(true)}>
            {media('pick.button')}
          </Button>
          {held && (
            <button type="button" className="link quiet" onClick={() => onChange(null)}>
              {t('picture.remove', { field: say(field.word) })}
            </button>
          )}
          <FileChooser
            ref={picker}
            label={t('picture.add')}
            accept="image/png,image/jpeg,image/webp"
            onFiles={([file]) => file && uploads.start(file, onChange)}
          />
        </div>
      </div>
      <MediaPicker
        isOpen={isPicking}
        kind="PICTURE"
        onClose={() => setPicking(false)}
        onPick={(file) => {
          setPicking(false);
          onChange(file);
        }}
      />
    </section>
  );
}
